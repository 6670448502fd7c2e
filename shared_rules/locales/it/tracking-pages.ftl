### The extension's pages about tracking: its sources, asking now, the history of a parcel, evidence, the log of disputes.

tracking-page-title = Tracciamento
tracking-page-waiting = Un momento…

## Sources

sources-title = A chi si chiede dei tuoi pacchi
source-ask = Chiedere a { $source }
source-key-kept = Il programma sul computer conserva una chiave per { $source }. Non viene più mostrata.
source-key-field = La tua chiave per { $source }
source-key-keep = Conserva la chiave
source-key-forget = Dimentica la chiave
source-key-forget-label = Dimentica la chiave per { $source }

## Asking now

check-now-title = Chiedi ora
check-now-about = Per ogni numero si chiede al massimo una volta ogni quarto d'ora.
check-now-number = Numero di tracciamento
check-now-number-hint = Lettere e cifre, come LP00123456789012.
check-now-one = Chiedi di questo numero
check-now-all = Chiedi di tutti i pacchi in viaggio
check-now-asking = Richiesta in corso…
check-now-results = Che cosa ne è uscito

## Parcels

parcels-title = Pacchi dei tuoi ordini
parcels-none = Non si è ancora visto nessun ordine con un numero di tracciamento. Apri i tuoi ordini su AliExpress.
parcels-history-of = Storia di { $number }
parcels-more = { $count ->
    [one] Mostra un altro ordine
   *[other] Mostra altri { $count } ordini
  }

## The history of a parcel

history-page-title = Storia e prove
history-page-order = Ordine { $order }
history-page-no-order = Questo indirizzo non nomina nessun ordine. Apri la storia dall'elenco dei tuoi pacchi.
history-page-no-number = Nessun pacco di questo ordine ha ancora un numero di tracciamento.
history-page-back = Tutti i pacchi e le fonti
history-age = ({ $age })
history-from-paste = Ciò che hai incollato
history-from-page = La pagina di AliExpress
history-contradiction = Queste fonti si contraddicono. Consegnato, secondo: { $delivered }. Non consegnato, secondo: { $otherwise }. Parcelward continua come se il pacco non fosse arrivato.
history-fetched = { $source }: letto la prima volta { DATETIME($first, dateStyle: "medium", timeStyle: "short") }, l'ultima volta { DATETIME($last, dateStyle: "medium", timeStyle: "short") }

## Adding what another page shows

paste-title = Aggiungi ciò che mostra un'altra pagina
paste-about = Copia la storia da una qualsiasi pagina di tracciamento, oppure apri come testo una risposta salvata, e incollala qui. Non si chiede nulla a nessuno.
paste-parcel = Pacco
paste-text = Testo copiato
paste-read = Leggi questo testo

## Evidence

pack-title = Prove
pack-about = Un PDF che chiunque capisce e uno ZIP con tutti gli eventi, le risposte salvate e le loro somme di controllo. Entrambi restano su questo computer; decidi tu chi li riceve.
pack-language = Lingua del PDF
pack-make = Prepara le prove
pack-making = Preparazione…
pack-made = Preparate: { DATETIME($at, dateStyle: "medium", timeStyle: "short") }. I file sono su questo computer:
pack-digest = SHA-256
pack-verify = Per mostrare in seguito che nulla è stato cambiato, scrivi in un terminale:
pictures-title = Le tue immagini
pictures-about = Schermate e fotografie entrano nelle prossime prove. Dove e con quale apparecchio sono state fatte viene tolto.
pictures-none = Nessuna immagine è stata aggiunta.
picture-choose = Aggiungi un'immagine (PNG, JPEG o WebP, al massimo 3 MB)
picture-too-heavy = “{ $name }” supera i 3 MB. Riducila, poi aggiungila di nuovo.
picture-added = Aggiunta: { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
picture-remove = Togli
picture-remove-label = Togli { $name }

## The log of disputes

claims-title = Le tue controversie
claims-opened = Aperta: { $day }
