# Che cosa dice l'estensione: riquadro nella pagina, finestra della barra, opzioni.

## How much something presses

level-info = Per tua informazione
level-notice = Buono a sapersi
level-advice = Da fare
level-warning = Fallo presto
level-urgent = Fallo subito

## Buyer protection

protection-title = Protezione acquirente
unit-days-of-protection = { $count ->
        [one] giorno di protezione acquirente rimasto
       *[other] giorni di protezione acquirente rimasti
    }
unit-hours-of-protection = { $count ->
        [0] meno di un'ora di protezione acquirente
        [one] ora di protezione acquirente rimasta
       *[other] ore di protezione acquirente rimaste
    }
days-left = { $days ->
        [one] { $days } giorno rimasto
       *[other] { $days } giorni rimasti
    }
hours-left = { $hours ->
        [0] meno di 1 ora rimasta
        [one] { $hours } ora rimasta
       *[other] { $hours } ore rimaste
    }
protection-over-short = Protezione finita
protection-until = Fino al { DATETIME($day, day: "numeric", month: "long", year: "numeric") }.
protection-ended-on = La protezione acquirente è finita il { DATETIME($day, day: "numeric", month: "long", year: "numeric") }
protection-unknown = La fine della protezione acquirente non è ancora nota.

## The plan

panel-label = Parcelward: piano per l'ordine { $order }
panel-contents = Che cosa fare e quando
panel-open = Mostra il piano
panel-close = Riduci
nothing-to-do = Ora non c'è nulla da fare
    .explanation = Parcelward tiene d'occhio le date e ti dice qui quando c'è qualcosa da fare.
also-now-title = Anche ora
coming-title = Che cosa viene dopo
day = { DATETIME($day, day: "numeric", month: "short") }
why = Perché?
why-rule = Regola: { $rule }. Fonti: { $sources }.
where-open_dispute = In questa pagina premi «Resi/rimborsi» accanto all'articolo. Quando ti chiedono se hai il pacco, rispondi come stanno le cose.
where-message_seller = In questa pagina apri il nome del negozio e premi il suo pulsante per i messaggi.
where-ask_extension = Scrivi al venditore. Se questa pagina mostra un pulsante per prolungare il tempo, premilo.
copy-show = Testo da copiare
copy = Copia
copied = Copiato
strip-label = { $level }: { $headline } { $left } { $then }
strip-then = { DATETIME($day, day: "numeric", month: "short") }: { $what }
more-steps = { $count ->
        [one] e { $count } altro
       *[other] e altri { $count }
    }
whole-plan = Mostra tutto il piano
history-and-evidence = Storia e prove
plan-from = Questo è il piano del { DATETIME($when, day: "numeric", month: "long", year: "numeric", hour: "numeric", minute: "numeric") }.

## Messages and contacts

messages-title = Messaggi pronti da copiare
messages-in-english = I venditori e i corrieri all'estero traducono con un programma, quindi ciò che si invia è in un inglese breve e semplice. Copialo e invialo tu.
messages-none = Ora non c'è bisogno di scrivere a nessuno. I messaggi compaiono qui quando il piano ne consiglia uno.
messages-unanswered = I messaggi li scrive il programma Parcelward sul tuo computer, che ora non risponde.
message-to = { $to ->
        [seller] Al venditore:
        [carrier] Al corriere:
        [post] Al tuo ufficio postale:
        [customs] Alla dogana:
       *[aliexpress] Ad AliExpress:
    }
message-means = Significa:
contacts-title = Chi puoi contattare

## What only the shopper can say

question-title = Serve la tua parola
question-arrived = Questo ordine è arrivato?
answer-not-received = No, non l'ho ricevuto
answer-received = Sì, è arrivato
question-stays-here = La tua risposta resta su questo computer. Serve ad adattare il piano; nulla viene inviato ad AliExpress.
said-not_received = Hai detto di non aver ricevuto questo ordine.
said-received = Hai detto che questo ordine è arrivato.
arrived-quietly = Questo ordine è arrivato
card-title = L'avviso nella tua cassetta
card-day = Ultimo giorno sull'avviso
card-hint = Se è stato lasciato un avviso, riporta l'ultimo giorno per il ritiro. Copia quel giorno e il piano ne terrà conto. Resta su questo computer.
card-keep = Conserva
card-kept = Hai letto sull'avviso: da ritirare entro il { DATETIME($day, day: "numeric", month: "long", year: "numeric") }.
card-unfinished = Inserisci la data intera: giorno, mese e anno.
card-unanswered = Il programma Parcelward sul computer non risponde, quindi non è ancora cambiato nulla. Avvialo, poi premi di nuovo il pulsante.
advice-done = L'ho fatto
advice-done-on = Fatto il { DATETIME($day, day: "numeric", month: "short") }.
said-take-back = Ritira la risposta

## The companion: each state has one sentence and one thing to do

companion-unpaired = Parcelward non è ancora collegato al suo programma sul computer.
companion-down = Il programma Parcelward sul computer non è in funzione, quindi i promemoria sono fermi. Per avviarlo, scrivi in un terminale:
companion-stranger = Qualcos'altro risponde dove dovrebbe esserci il programma Parcelward (porta { $port }). Chiudi quell'altro programma, poi avvia Parcelward.
companion-refused = Il programma Parcelward sul computer non riconosce più questo browser. Collegalo di nuovo.
companion-clock-differs = Gli orologi di questo browser e del programma Parcelward differiscono di { $minutes ->
        [one] { $minutes } minuto
       *[other] { $minutes } minuti
    }. Correggi l'orologio del computer.
companion-companion-too-old = Il programma Parcelward sul computer è più vecchio di questa estensione. Aggiorna il programma.
companion-companion-too-new = Questa estensione è più vecchia del programma Parcelward sul computer. Aggiorna l'estensione.
companion-connected = Collegato al programma sul computer.
pair-now = Collega
try-again = Riprova
page-orphaned = Parcelward è stato aggiornato. Ricarica questa pagina per continuare.
reload = Ricarica

## Notes and pages that cannot be read

note-label = Nota di Parcelward
note-hide = Nascondi
page-not-read = Parcelward non ha potuto leggere questa pagina: la sua struttura è nuova per noi. Ciò che AliExpress stesso mostra qui vale comunque.
page-place-unknown = Parcelward ha letto i tuoi ordini, ma la struttura di questa pagina è nuova per noi, quindi non si può mostrare nulla accanto ad essi. I loro piani sono nel menu di Parcelward nella barra degli strumenti.
page-captcha = AliExpress vuole sapere se sei una persona. Rispondi tu alla sua domanda; Parcelward non lo fa mai.
page-signed-out = Accedi ad AliExpress per vedere i tuoi ordini.
page-error = AliExpress mostra qui un errore. Ricarica la pagina più tardi.
report-offer = Puoi salvare una copia senza nomi, indirizzi e numeri, e allegarla a una segnalazione.
report-save = Salva una copia ripulita

## Notifications

notification-tomorrow = Ricordamelo domani

## The popup

popup-title = Parcelward
popup-last-answer = Ultima risposta { DATETIME($when, day: "numeric", month: "short", year: "numeric", hour: "numeric", minute: "numeric") }
popup-next-title = Prossimi giorni che contano
popup-now = Ora
popup-none = Nessun ordine è stato ancora letto. Apri l'elenco dei tuoi ordini su AliExpress.
popup-quiet = Nulla da fare nei prossimi giorni.
popup-warnings-title = Avvisi mostrati
popup-snooze = Ricordamelo domani
popup-snoozed = Te lo ricorderemo domani.
popup-snooze-failed = Il programma Parcelward sul computer non ha risposto. Avvialo e riprova.
popup-options = Impostazioni
popup-tracking = Tracciamento
popup-order = Ordine { $order }

## The options page

options-title = Impostazioni di Parcelward
options-pair-title = Collega al programma sul computer
options-pair-how = Avvia il programma Parcelward e fagli mostrare un codice. In un terminale:
options-pair-code = Codice
options-pair-code-hint = Otto lettere e cifre, per esempio ABCD-EFGH. Un codice vale tre minuti.
options-pair-port = Porta
options-pair-port-hint = Lasciala com'è, a meno che il programma sia stato avviato su un'altra porta.
options-pair-button = Collega
options-pairing = Collegamento…
options-paired = Collegato. Apri i tuoi ordini su AliExpress.
fault-code-malformed = Questo non è un codice. Ha otto lettere e cifre, per esempio ABCD-EFGH.
fault-code-wrong = Il codice non è giusto. Confrontalo con quello mostrato dal programma sul computer.
fault-code-used-up = Il codice non vale più: è vecchio, o è stato provato troppe volte. Fai mostrare al programma un codice nuovo.
fault-no-code-shown = Il programma sul computer è in funzione, ma non mostra alcun codice. Fagliene mostrare uno.
fault-no-answer = Nulla risponde sulla porta { $port }. Avvia il programma Parcelward sul computer, poi riprova.
fault-not-a-companion = Ciò che risponde sulla porta { $port } non è il programma Parcelward. Chiudi quell'altro programma o usa un'altra porta.
fault-companion-too-old = { companion-companion-too-old }
fault-companion-too-new = { companion-companion-too-new }
fault-permission-missing = Senza il permesso di parlare con questo stesso computer (127.0.0.1) non si può collegare nulla. Concedilo quando il browser lo chiede.
options-connected-title = Collegato
options-connected = Questo browser parla con il programma Parcelward sulla porta { $port }.
options-unpair = Scollega questo browser
options-pairings-title = Browser che possono parlare con il programma sul computer
options-pairing-this = questo browser
options-pairing-since = Collegato dal { DATETIME($when, day: "numeric", month: "long", year: "numeric") }
options-pairing-seen = Visto l'ultima volta { DATETIME($when, day: "numeric", month: "short", year: "numeric", hour: "numeric", minute: "numeric") }
options-revoke = Revoca
options-revoke-label = Revoca { $label }
options-notices-title = Avvisi
options-notices = Mostra una notifica quando arriva un giorno in cui c'è qualcosa da fare
options-quiet-title = Ore di silenzio
options-quiet-off = Le ore di silenzio sono disattivate: le notifiche arrivano a qualsiasi ora.
options-quiet-on = Nessuna notifica viene mostrata dalle { $begin } alle { $end }.
options-quiet-rule = Cambia solo il momento: ciò che scade in queste ore viene mostrato quando finiscono. Ciò che allora arriverebbe troppo tardi, per esempio perché la protezione finisce prima, viene mostrato subito.
options-quiet-environment = Le ha fissate su questo computer una variabile d'ambiente, che prevale su ciò che scegli qui. Per scegliere qui, rimuovila e riavvia il programma Parcelward:
options-quiet-from = Dalle
options-quiet-to = Alle
options-quiet-keep = Conserva queste ore
options-quiet-switch-off = Disattiva
options-quiet-unfinished = Inserisci entrambi gli orari.
options-language-title = Lingua
options-language-auto = Come il browser
options-saved = Salvato.
options-privacy = I tuoi ordini restano su questo computer. Parcelward non ha account e non chiede nulla ad AliExpress. Escono solo i numeri di tracciamento, e solo verso le fonti di tracciamento attivate.
