tracking-source-ready = Attiva. Tutto a posto.
tracking-source-off = Disattivata. Non le viene inviato nulla.
tracking-source-no-key = Attiva, ma prima serve la tua chiave personale.
tracking-source-bad-key = Rifiuta la tua chiave. Non viene inviato altro finché non ne inserisci un’altra.
tracking-source-over-quota = Ciò che la tua chiave permette è esaurito. Verrà interrogata di nuovo dal { DATETIME($until, dateStyle: "medium", timeStyle: "short") }.
tracking-source-blocked = Bloccata, ultimo stato noto conservato. Verrà interrogata di nuovo dal { DATETIME($until, dateStyle: "medium", timeStyle: "short") }.
tracking-source-silent = Lasciata in pace dopo un problema, ultimo stato noto conservato. Verrà interrogata di nuovo dal { DATETIME($until, dateStyle: "medium", timeStyle: "short") }.

tracking-trouble-blocked = Ha mostrato un controllo di sicurezza invece di una risposta.
tracking-trouble-bad-key = Ha rifiutato la chiave.
tracking-trouble-over-quota = Ciò che la chiave permette era esaurito.
tracking-trouble-too-fast = Ha chiesto una pausa.
tracking-trouble-maintenance = Era in manutenzione.
tracking-trouble-unreachable = Non era raggiungibile.
tracking-trouble-unreadable = La sua risposta non si è potuta leggere.
tracking-trouble-too-large = La sua risposta era davvero troppo grande.
tracking-trouble-redirected = Ha rimandato la domanda altrove, e Parcelward non la segue.
tracking-trouble-refused = Ha rifiutato la domanda.

tracking-source-last-success = Ultima risposta: { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
tracking-source-last-trouble = Ultimo problema: { $why } ({ DATETIME($at, dateStyle: "medium", timeStyle: "short") })
tracking-source-next = Prossima domanda consentita: { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
tracking-source-quota = Restano sulla tua chiave: { $count ->
    [one] un numero nuovo
   *[other] { $count } numeri nuovi
  }
tracking-source-how-enable = Attiva: parcelward sources enable { $name }
tracking-source-how-key = Inserisci una chiave: parcelward sources key { $name }
tracking-sources-about = Vengono interrogate solo le fonti attive, e ricevono soltanto il numero di spedizione.
tracking-switched-off = Il tracciamento è disattivato da PARCELWARD_TRACKING. Non si chiede nulla; ciò che incolli viene letto comunque.
tracking-source-enabled = { $title } è attiva.
tracking-source-disabled = { $title } è disattivata. Non le viene inviato più nulla.
tracking-key-kept = La chiave per { $title } è conservata in un file che solo il tuo account può leggere.
tracking-key-forgotten = La chiave per { $title } è stata dimenticata.
tracking-key-prompt = Chiave per { $title } (non viene mostrata)

check-found = { $source } conosce questo pacco.
check-not-yet = { $source } conosce il numero ma non ha ancora nulla da dire.
check-not-found = { $source } non conosce (ancora) questo numero. Da solo non significa che il pacco sia perso.
check-blocked = { $source }: bloccata, ultimo stato noto conservato.
check-trouble = { $source } non ha risposto. { $why } Ultimo stato noto conservato.
check-unanswered = { $source } ha tralasciato questo numero nella risposta. Si chiederà di nuovo presto; ultimo stato noto conservato.
check-asked-already = Già chiesto nell’ultimo quarto d’ora. Ecco ciò che si sa.
check-waiting = Non si chiede adesso perché la fonte ha avuto un problema. Si chiederà di nuovo da sé; ultimo stato noto conservato.
check-waiting-until = Non si chiede di nuovo prima del { DATETIME($until, dateStyle: "medium", timeStyle: "short") }. Ultimo stato noto conservato.
check-nobody = Nessuna fonte attiva accetta questo numero.
check-checking = Si sta chiedendo adesso.
check-known = Ultima notizia: { $words } ({ DATETIME($at, dateStyle: "medium", timeStyle: "short") })
check-known-day = Ultima notizia: { $words } ({ DATETIME($day, dateStyle: "medium") })
check-known-undated = Ultima notizia: { $words }
check-known-nothing = Non si sa ancora nulla.
check-no-parcels = Nessun pacco è in viaggio. I pacchi compaiono qui quando l’estensione ha visto i tuoi ordini.

error-source-unknown = Non esiste la fonte “{ $source }”. Ci sono: { $known }
error-source-key-invalid = Questa non è una chiave per { $source }. Copia la chiave intera, senza spazi, e riprova.
error-source-keys-unreadable = Il file con le tue chiavi, { $file }, è danneggiato. Spostalo e inserisci di nuovo le chiavi.
error-tracking-off = Il tracciamento è disattivato da PARCELWARD_TRACKING. Avvia Parcelward senza questa impostazione per chiedere dei pacchi.
