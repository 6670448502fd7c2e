# La bozza della controversia e il suo pannello. Nulla qui promette un esito.

## Why a reason is true
dispute-because-elsewhere = Il tracciamento indica un paese diverso da quello a cui l'ordine è stato spedito.
dispute-because-marked_delivered = Il tracciamento dice consegnato, e tu dici che non ti è arrivato.
dispute-because-returning = Il tracciamento dice che il pacco sta tornando al mittente.
dispute-because-returned = Il tracciamento dice che il pacco è stato restituito al mittente.
dispute-because-lost = Il tracciamento dice che il pacco è perso.
dispute-because-destroyed = Il tracciamento dice che il pacco è stato distrutto.
dispute-because-cancelled = Il tracciamento dice che la spedizione è stata annullata.
dispute-because-seized = Il tracciamento dice che la dogana ha sequestrato il pacco.
dispute-because-customs = Il tracciamento dice che la dogana trattiene il pacco.
dispute-because-attempted = Una consegna è fallita, e da allora il pacco non è arrivato.
dispute-because-no_tracking = Nessun corriere ha scansionato il pacco con questo numero.
dispute-because-unread = La pagina dell'ordine dice che è in viaggio. Apri una volta la pagina di tracciamento, così il motivo può seguire ciò che dice.
dispute-because-silent = Il tracciamento tace da un mese o più.
dispute-because-in_transit = Il pacco è ancora in viaggio e la protezione sta correndo.

## Should I file today?
dispute-already-open = Per questo ordine c'è già una controversia aperta. Tienila aperta finché non arriva la merce o il denaro.
dispute-nothing-to-claim = Questo ordine non è stato pagato, oppure il suo denaro sta già tornando.
dispute-not-sent-yet = Il venditore non l'ha ancora spedito. Un ordine non spedito in tempo di solito si annulla da solo e il denaro torna indietro.
dispute-collect-it = Il pacco aspetta il ritiro. Prima ritiralo: un pacco non ritirato torna indietro, e allora un rimborso è improbabile.
dispute-carrier-may-deliver = A volte i corrieri registrano una consegna con un giorno o due di anticipo. Chiedi ora al corriere e ai vicini.
dispute-not-due-yet = L'arrivo è previsto entro il { DATETIME($day, dateStyle: "medium") }.
dispute-still-moving = Il pacco si è mosso il { DATETIME($day, dateStyle: "medium") }.
dispute-economy-is-silent = I pacchi economici spesso non mostrano nulla dopo la partenza, e di solito arrivano entro { $days } giorni da allora.
dispute-busy-season = Il viaggio attraversa un periodo intenso, in cui i pacchi impiegano più tempo.
dispute-days-left = { $days ->
    [one] Manca un giorno all'ultimo giorno sicuro.
   *[other] Mancano { $days } giorni all'ultimo giorno sicuro.
  }
dispute-seller-may-extend = Il venditore può prolungare la protezione se lo chiedi ora.
dispute-one-shot = Di solito una controversia si può aprire una sola volta per articolo.
dispute-waiting-mends-nothing = Il pacco non arriverà più da solo, quindi aspettare non porta nulla.
dispute-delivered-clock = Risulta consegnato il { DATETIME($day, dateStyle: "medium") }. Un ordine che risulta consegnato può completarsi da solo entro pochi giorni.
dispute-completed-clock = L'ordine vale come completato. Il tempo che resta per aprire la controversia è poco, e quanto poco lo decide la pagina.
dispute-end-unknown = Nelle pagine viste non c'era scritto quando finisce la protezione. Guarda la pagina dell'ordine prima di aspettare.
dispute-window-may-be-over = La protezione è finita il { DATETIME($day, dateStyle: "medium") }. Il modulo può rifiutare la richiesta; in quel caso resta l'assistenza AliExpress.
dispute-protection-over = La protezione è finita il { DATETIME($day, dateStyle: "medium") }. Aprire la controversia può essere ancora possibile per pochi giorni: fallo oggi.
dispute-last-safe-day = Dopo il { DATETIME($day, dateStyle: "medium") } non resta tempo per rimediare a un modulo che non è andato a buon fine.
dispute-protection-ends = Il { DATETIME($day, dateStyle: "medium") } finisce la protezione. Dopo il venditore viene pagato, ed è difficile riavere il denaro.

## The panel beside the dispute form
dispute-panel-label = Parcelward: il modulo della controversia
dispute-panel-contents = Aprire oggi la controversia? E come compilare il modulo
dispute-open-panel = Compila il modulo
dispute-order-title = L'ordine
dispute-order = Ordine { $order }
dispute-order-other = Un altro ordine
dispute-order-which = Per quale ordine è questo modulo?
dispute-order-none = Questa pagina non dice per quale ordine è il modulo. Apri il modulo dalla pagina dell'ordine.
dispute-form-loading = Il modulo non è ancora comparso.
dispute-form-in-frame = Il modulo sta in un riquadro che Parcelward non raggiunge. Compilalo tu: spunta la casella, premi il pulsante di compilazione e copia le parole mostrate sotto.
dispute-problem-order-unknown = Parcelward non ha ancora visto questo ordine. Apri una volta la pagina dell'ordine, poi torna qui.
dispute-problem-draft-unreadable = La risposta del programma Parcelward sul computer non si è potuta leggere. Aggiorna il programma e l'estensione.
dispute-problem-other-order = Questo modulo è per l'ordine { $named }, non per l'ordine { $order }. Non è stato compilato nulla. Scegli sopra l'ordine giusto, oppure torna indietro e apri il modulo dall'ordine che intendi.
dispute-today-wait = Oggi puoi aspettare
dispute-today-ask = Prima scrivi al venditore
dispute-today-file = Apri oggi la controversia
dispute-today-last-day = Ultimo giorno sicuro: { DATETIME($day, day: "numeric", month: "long", year: "numeric") }.
dispute-today-last-day-over = L'ultimo giorno sicuro era il { DATETIME($day, day: "numeric", month: "long", year: "numeric") }: non aspettare oltre.
dispute-for-waiting = Che cosa parla a favore dell'attesa
dispute-lost-by-waiting = Che cosa può costare aspettare
dispute-reason-title = Motivo per il modulo
dispute-reason-none = Nessun motivo abituale è vero con certezza per questo pacco. Scegli tu nel modulo.
dispute-reason-returned = Restituito, annullato o perso
dispute-reason-no_tracking = Nessuna informazione di tracciamento
dispute-reason-tracking = Problemi con il tracciamento
dispute-reason-customs = Trattenuto in dogana
dispute-reason-address = Andato a un altro indirizzo
dispute-reason-delivered = Risulta consegnato, non ricevuto
dispute-reason-protection = La protezione sta per finire, ancora in viaggio
dispute-reason-own = Scelgo io nel modulo
dispute-prefill-title = Compila il modulo
dispute-confirm = Non ho ricevuto l'ordine { $order }.
dispute-confirm-first = Solo tu puoi dirlo. Spunta la casella se è vero; vale solo per questo ordine.
dispute-prefill = Precompila
dispute-filling = Compilazione…
dispute-nothing-is-sent = Nulla viene inviato. Controlla ogni campo, poi premi tu Avanti e Invia.
dispute-results-title = Che cosa è stato compilato
dispute-undone-title = Che cosa è stato ripristinato
dispute-undo = Annulla la compilazione
dispute-field-solution = Soluzione:
dispute-field-received = Ricevuto:
dispute-field-reason = Motivo:
dispute-field-amount = Importo:
dispute-field-description = Descrizione:
dispute-field-evidence = Immagini:
dispute-filled = compilato con «{ $value }». Controlla.
dispute-already = era già «{ $value }».
dispute-by-elimination = Riconosciuto solo perché non restava altro: controllalo.
dispute-left-not-found = non è in questa pagina. Se il modulo ha un passo successivo, premi tu Avanti e precompila lì.
dispute-left-unsure = nessun campo era con certezza quello giusto. Compilalo tu.
dispute-left-two-alike = due campi si somigliano. Compilalo tu.
dispute-left-read-only = fissato dal modulo.
dispute-left-no-fitting-option = nessuna scelta del modulo è vera con certezza. Scegli tu.
dispute-left-did-not-open = l'elenco non si è aperto. Scegli tu.
dispute-left-did-not-hold = la pagina non l'ha conservato. Compilalo tu.
dispute-left-reset-by-page = la pagina l'ha tolto. Compilalo tu.
dispute-left-not-ours-to-press = questo puoi premerlo solo tu. Scegli tu.
dispute-left-currency-differs = il modulo usa un'altra valuta, e nulla viene convertito. Compilalo tu.
dispute-left-amount-unknown = l'importo intero non è noto. Compilalo tu.
dispute-left-amount-zero = il modulo non ammette alcun importo. Non proseguire con zero prima di aver chiesto all'assistenza AliExpress.
dispute-left-preset-by-form = impostato dal modulo. Controlla che sia l'importo intero.
dispute-left-own-text = le tue parole restano. Ecco il nostro testo, se lo vuoi.
dispute-left-too-long = il modulo accetta meno caratteri del testo più breve. Scrivilo tu.
dispute-left-second-list = a questa scelta segue un secondo elenco. Scegli tu anche lì, e guarda pure il primo.
dispute-left-not-confirmed = lasciato vuoto finché non dici che non l'hai ricevuto.
dispute-left-your-choice = la scelta è tua.
dispute-left-attach-yourself = sta a te allegarle. Aiuta di più un'immagine della pagina di tracciamento senza una riga «ricevuto».
dispute-undo-restored = com'era prima.
dispute-undo-changed-by-you = nel frattempo l'hai cambiato tu, quindi resta.
dispute-undo-not-taken-back = questo modulo non permette di togliere una scelta. Scegli di nuovo, o ricarica la pagina per svuotarlo.
dispute-undo-gone = non è più nella pagina.

## Evidence for the form's control for files. `size` comes with its unit (0.6 MB).
attach-title = Prove per il modulo
attach-offer = { $count ->
    [one] Quando premi, questo file ({ $size }) viene allegato e AliExpress lo carica subito. «Annulla la compilazione» non lo toglie: solo tu puoi rimuoverlo, nel modulo.
   *[other] Quando premi, questi { $count } file ({ $size }) vengono allegati e AliExpress li carica subito. «Annulla la compilazione» non li toglie: solo tu puoi rimuoverli, nel modulo.
  }
attach-size = ({ $size })
attach-left-too-many = { $count ->
    [one] Un altro file resta fuori, perché il modulo non ne accetta di più.
   *[other] Altri { $count } file restano fuori, perché il modulo non ne accetta di più.
  }
attach-left-too-large = { $count ->
    [one] Un file resta fuori, perché è troppo grande per il modulo.
   *[other] { $count } file restano fuori, perché sono troppo grandi per il modulo.
  }
attach-button = Allega le prove
attach-attaching = Sto allegando…
attach-again = Allega di nuovo
attach-preparing = Sto guardando che cosa si può allegare…
attach-neither = Qui il modulo non accetta né PDF né immagini, quindi non si può allegare nulla per te.
attach-two-alike = Nella pagina c'è più di un posto per i file e nessuno è di sicuro quello giusto. Allega tu le prove.
attach-full = Il modulo contiene già tutti i file che accetta. Rimuovine uno se vuoi mettere le prove al suo posto.
attach-read-only = In questo momento il modulo non accetta file.
attach-problem-no-companion = Il programma sul computer non ha risposto, quindi nulla è stato allegato.
attach-problem-changed = Nel frattempo le prove sono cambiate, quindi nulla è stato allegato. Guarda di nuovo l'elenco, poi premi ancora una volta.
attach-save-yourself = Puoi preparare le prove come file e allegarle tu:
attach-done = Il modulo ha preso tutto. Controlla che lì si veda ogni file.
attach-not-kept = Il modulo non ha mostrato tutto. Guarda, e allega tu quello che manca.
attach-blocked = In questa pagina solo tu puoi allegare qualcosa. Nulla è stato allegato.
attach-file-seen = nel modulo
attach-file-not-seen = non si vede nel modulo
attach-complains = Il modulo mostra un suo messaggio. Leggilo lì.
attach-twice = Un file che c'era già ora potrebbe esserci due volte. Guarda, e rimuovine uno.
attach-folder = Gli stessi file sono in questa cartella sul tuo computer:
