# Perché qualcosa visto in una pagina, o un file salvato, non è stato letto.

unread-empty = Non c'era dentro nulla. Apri di nuovo la pagina e aspetta che mostri i tuoi ordini.
unread-too-large = Contiene { NUMBER($bytes) } byte; una risposta di ordini non ne ha mai più di { NUMBER($largest) }. Salva la risposta della pagina dell'ordine, non l'intera pagina.
unread-too-deep = Il suo contenuto è annidato più a fondo di qualsiasi risposta di ordini, quindi è stato lasciato stare.
unread-truncated = Finisce a metà: il file non è stato salvato per intero. Salvalo di nuovo.
unread-not-json = Questa non è una risposta delle pagine degli ordini: non è né JSON né JSONP. Salva la risposta dell'elenco degli ordini, del dettaglio dell'ordine o della pagina di tracciamento.
unread-web-page = Questa è una pagina web e non la risposta che c'è dietro; spesso significa che AliExpress ti ha chiesto di accedere. Accedi, apri di nuovo l'ordine e riprova.
unread-not-of-interest = Questa risposta non dice nulla sui tuoi ordini, quindi è stata lasciata stare. Parcelward legge l'elenco degli ordini, il dettaglio dell'ordine, la pagina di tracciamento e l'elenco dei resi.
unread-page-unknown = È stato letto in una pagina che Parcelward non conosce.
unread-session-expired = AliExpress ti ha fatto uscire dall'account. Accedi lì e apri di nuovo l'ordine.
unread-token-expired = Il permesso della pagina era scaduto; la pagina lo rinnova da sola. Ricarica la pagina.
unread-captcha = AliExpress vuole sapere se sei una persona. Risolvi tu il rompicapo nella pagina; fino ad allora Parcelward aspetta e non fa nulla.
unread-traffic-limit = AliExpress dice che sono state aperte troppe pagine in poco tempo. Aspetta qualche minuto prima di aprire la prossima.
unread-refused-by-page = AliExpress ha risposto con un errore invece che con l'ordine. Ricarica la pagina; se resta, riprova più tardi.
unread-empty-reply = La risposta è arrivata senza alcun ordine. Ricarica la pagina e aspetta che mostri i tuoi ordini.
unread-empty-reading = Nella pagina non è stato trovato alcun ordine. Aspetta che si sia caricata del tutto.
unread-no-tracking-yet = Per l'ordine { $order } non c'è ancora un tracciamento.
unread-order-id-missing = Non dice a quale ordine appartiene. Apri la pagina di tracciamento dall'ordine, oppure salva la risposta insieme al suo indirizzo.
unread-order-id-invalid = «{ $text }» non è un numero d'ordine. Un numero d'ordine ha da 12 a 20 cifre e nient'altro.
unread-events-cut = La storia del pacco ha { NUMBER($total) } righe; sono state lette le { NUMBER($kept) } più recenti.
unread-unexpected = La risposta ha una forma che Parcelward non conosce ancora, quindi è stata lasciata stare; tutto il resto è stato letto.
