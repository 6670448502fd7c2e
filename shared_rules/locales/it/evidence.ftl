# The evidence pack: a document that a stranger (AliExpress, a bank) understands in a minute. It speaks of the shopper as "the buyer"
# and states only what pages, tracking sources and the buyer said; it asks for nothing and judges nobody.
# Dates arrive written out with the year. `plan.ftl` has the names of facts (Ordered, Sent …) and of statuses.

evidence-title = Prove per l'ordine { $order }
evidence-made = Creato il { $when } da Parcelward { $version } in base a ciò che mostravano le pagine di AliExpress e le fonti di tracciamento
evidence-page = Pagina { $page } di { $pages }

## What a hurried reader must see

evidence-newest-silent = { $days ->
    [one] L'ultimo evento del tracciamento è del { $event_day }. Il { $look_day }, un giorno dopo, non c'era ancora nulla di più recente.
   *[other] L'ultimo evento del tracciamento è del { $event_day }. Il { $look_day }, { $days } giorni dopo, non c'era ancora nulla di più recente.
  }
evidence-newest = L'ultimo evento del tracciamento è del { $event_day }.
evidence-no-events = Il { $look_day } il tracciamento non mostrava alcun evento.
evidence-delivered = Secondo il tracciamento la consegna è avvenuta il { $event_day }.
evidence-buyer-not-received = L'acquirente ha dichiarato il { $day } che il pacco non è arrivato.
evidence-buyer-received = L'acquirente ha dichiarato il { $day } che il pacco è arrivato.

## The order

evidence-order = L'ordine
evidence-order-number = Numero d'ordine
evidence-store = Negozio
evidence-total = Totale
evidence-goods = Articoli
evidence-carrier = Corriere
evidence-service = Servizio di spedizione

## The journey

evidence-journey = Il percorso
evidence-parcel = Pacco { $number }
evidence-silence = { $days ->
    [one] { $days } giorno senza notizie
   *[other] { $days } giorni senza notizie
  }
evidence-looked-at = Ultimo controllo

## The tables

evidence-events = Che cosa dice il tracciamento
evidence-events-about = Giorni e orari sono quelli indicati da ciascuna fonte.
evidence-when = Giorno e ora
evidence-event = Evento
evidence-told-by = Fonte
evidence-completed = * Indicato in modo incompleto, di solito senza l'anno; completato da Parcelward.
evidence-no-time = nessun giorno indicato
evidence-since = dal { $day }
evidence-missing-since = non più mostrato dal { $day }
evidence-older = { $count ->
    [one] { $count } evento precedente si trova nel file events.csv.
   *[other] { $count } eventi precedenti si trovano nel file events.csv.
  }
evidence-looks = Che cosa diceva ogni pagina e fonte, e quando
evidence-looks-about = Ogni riga è una versione. Dalla prima all'ultima volta diceva lo stesso a ogni controllo. Le copie salvate sono nel file ZIP.
evidence-source = Pagina o fonte
evidence-first = Vista la prima volta
evidence-last = Vista l'ultima volta
evidence-newest-then = Ultimo evento allora
evidence-older-looks = { $count ->
    [one] { $count } versione precedente si trova nel file ZIP.
   *[other] { $count } versioni precedenti si trovano nel file ZIP.
  }
evidence-tracking = pagina di tracciamento
evidence-order-detail = pagina dell'ordine
evidence-order-list = elenco degli ordini
evidence-return-list = elenco dei rimborsi
evidence-dispute-form = modulo della controversia
evidence-other-page = altra pagina
evidence-dispute = La controversia
# Instead of value-parcel-status-arrived_destination, which says "in your country" to the shopper.
evidence-value-parcel-status-arrived_destination = nel Paese di destinazione

## What the buyer did

evidence-said = Che cosa ha fatto l'acquirente
evidence-said-about = Come l'acquirente lo ha annotato quel giorno.
evidence-said-asked_seller = Ha scritto al venditore
evidence-said-asked_carrier = Ha chiesto al corriere
evidence-said-asked_extension = Ha chiesto al venditore di prolungare la protezione
evidence-said-not_received = Ha dichiarato che il pacco non è arrivato
evidence-said-received = Ha dichiarato che il pacco è arrivato
evidence-said-completed_by_mistake = Ha dichiarato che la ricezione è stata confermata per errore
evidence-pictures = Immagini aggiunte dall'acquirente
evidence-picture = { $name }, aggiunta il { $when }

## How to check it

evidence-check = Come verificare questo documento
evidence-check-about = Questo documento e il file { $zip } sono stati creati nello stesso momento. Il file ZIP contiene questo documento, gli eventi, le copie salvate e un elenco delle loro somme SHA-256. Il comando “parcelward evidence --verify” indica ogni file che da allora è stato modificato, aggiunto o tolto.

## What the command says

evidence-written = Le prove per l'ordine { $order } sono pronte:
evidence-sum = SHA-256 del file ZIP: { $digest }
evidence-as-pictures = { $count ->
    [one] Come immagine, per un modulo che non accetta PDF:
   *[other] Come { $count } immagini, per un modulo che non accetta PDF:
  }
evidence-picture-added = Aggiunto all'ordine { $order }: { $name }
evidence-whole = { $count ->
    [one] Nulla è stato modificato: l'unico file è com'era il { $when }.
   *[other] Nulla è stato modificato: tutti i { $count } file sono com'erano il { $when }.
  }
evidence-altered = Modificato: { $file }
evidence-missing = Tolto: { $file }
evidence-added = Aggiunto: { $file }
evidence-made-here = Parcelward ha creato esattamente questo file su questo computer.
evidence-not-made-here = Parcelward su questo computer non conosce questo file, quindi può dire solo che corrisponde al proprio elenco.
evidence-made-otherwise = Parcelward ha creato su questo computer delle prove con questi dati, ma non questo file: è stato modificato per intero.
