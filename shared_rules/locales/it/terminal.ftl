# Che cosa scrive la riga di comando attorno ai piani.
terminal-no-orders = In questi file non è stato trovato alcun ordine. Salva una risposta dell'elenco degli ordini, del dettaglio dell'ordine o della pagina di tracciamento e riprova.
terminal-to-come = Che cosa viene dopo
terminal-deadlines = Giorni che contano
terminal-running = Parcelward è in funzione su { $address }.
terminal-extension = Carica l'estensione: apri la pagina delle estensioni del browser, attiva la modalità sviluppatore, scegli "Carica estensione non pacchettizzata" e seleziona { $folder } (Firefox: about:debugging, "Carica componente aggiuntivo temporaneo").
terminal-extension-build = L'estensione non è ancora costruita: esegui scripts/setup.
terminal-code = Collega: scrivi il codice { $code } nella pagina delle opzioni dell'estensione entro { $minutes ->
    [one] un minuto
   *[other] { $minutes } minuti
  }. Un codice nuovo: parcelward pair.
terminal-paired = Collegato con { $count ->
    [one] un browser
   *[other] { $count } browser
  }. Per collegarne un altro: parcelward pair.
terminal-pairing-since = Collegato dal: { DATETIME($at, dateStyle: "medium", timeStyle: "short") } { $zone }
terminal-pairing-seen = Visto l'ultima volta: { DATETIME($at, dateStyle: "medium", timeStyle: "short") } { $zone }
terminal-pairing-how-to-end = Per scollegarne uno: parcelward pair --revoke ID
terminal-pairing-ended = { $label } ({ $origin }) non è più collegato e d'ora in poi viene rifiutato.
terminal-stop = Premi Ctrl-C per fermare.
terminal-stopped = Fermato. I tuoi dati restano in { $folder }.
terminal-not-running = Il programma Parcelward non è in funzione. Avvialo con scripts/start oppure: parcelward serve.
terminal-no-stored-orders = Nessun ordine è ancora salvato. Apri l'elenco dei tuoi ordini AliExpress con l'estensione collegata, e comparirà qui.
terminal-backup-done = Una copia del database è stata salvata come { $file }.
terminal-backup-evidence = { $count ->
    [one] Un file delle tue prove è stato salvato
   *[other] { $count } file delle tue prove sono stati salvati
  } in { $folder }. Conserva insieme questa cartella e la copia del database.
terminal-backup-changed = { $file } non è più com'era quando è stato creato. È stato salvato così com'è ora.
terminal-backup-exists = { $file } c'è già. Indica un altro file, così nulla viene sovrascritto.
terminal-number-holds = { $carrier } ({ $format }): il numero ha questo formato.
terminal-number-fails = { $carrier } ({ $format }): la forma va bene ma la cifra di controllo è sbagliata. Cerca un errore di battitura, o chiedi al venditore il numero giusto.
terminal-number-unknown = Nessun formato noto. Confrontalo con la pagina dell'ordine, carattere per carattere.
terminal-number-order = Questo sembra un numero d'ordine. Il numero di tracciamento sta nella pagina di tracciamento dell'ordine.
terminal-backup-nothing = Non è ancora salvato nulla, quindi non c'è nulla da copiare.
terminal-backup-elsewhere = Gli ordini sono in un database con un server proprio: salvali con i suoi mezzi, per esempio pg_dump. Copia anche la cartella { $folder }: lì ci sono le tue prove.
terminal-no-alerts = Nessun avviso è previsto e nessuno è stato mostrato.

doctor-data = I tuoi dati sono in { $folder }, chiusi agli altri account.
doctor-data-closed = I tuoi dati sono in { $folder }. Altri account potevano leggerli; ora è stato corretto.
doctor-cache = Ciò che rende più veloce il prossimo avvio è in { $folder }. Puoi eliminare quella cartella in qualsiasi momento.
doctor-cache-unwritable = Nella cartella { $folder } non si può scrivere. Non va perso nulla, solo l'avvio dura di più.
doctor-database = Il database è integro e contiene { $count ->
    [0] nessun ordine
    [one] un ordine
   *[other] { $count } ordini
  }.
doctor-database-damaged = Il database ha { $count ->
    [one] un difetto
   *[other] { $count } difetti
  }, il primo: { $first }. Ferma il programma Parcelward, metti al suo posto la tua ultima copia e apri di nuovo l'elenco dei tuoi ordini.
doctor-knowledge = Le regole e le frasi sono complete, in { $languages ->
    [one] una lingua
   *[other] { $languages } lingue
  }.
doctor-server = Il programma Parcelward è in funzione sulla porta { $port } e ha dimostrato di essere il tuo.
doctor-server-stopped = Il programma Parcelward non è in funzione. Avvialo con scripts/start oppure: parcelward serve.
doctor-server-stranger = La porta { $port } è occupata da un altro programma ({ $program }). Ferma quel programma, poi avvia Parcelward.
doctor-pairing = { $count ->
    [0] Nessun browser è ancora collegato. Mostra un codice con: parcelward pair.
    [one] È collegato un browser.
   *[other] Sono collegati { $count } browser.
  }
doctor-extension = L'estensione è costruita in { $folder }.
doctor-extension-missing = L'estensione non è ancora costruita: esegui scripts/setup.
doctor-notifications = Qui si possono mostrare notifiche sul desktop.
doctor-notifications-absent = Questa sessione non ha notifiche sul desktop. Gli avvisi compaiono nel browser mentre è aperto.

terminal-no-messages = Ora non c'è bisogno di scrivere a nessuno per questo. Guarda di nuovo quando il piano lo consiglia.
terminal-message-to-seller = Al venditore
terminal-message-to-carrier = Al corriere
terminal-message-to-post = Al tuo ufficio postale
terminal-message-to-customs = Alla dogana
terminal-message-to-aliexpress = Ad AliExpress
