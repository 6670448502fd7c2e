# Che cosa risponde il programma Parcelward sul computer.

## Answers to a paired browser

error-body-invalid = Parcelward non ha potuto usare ciò che il browser ha inviato: { $place } manca o non è come previsto. Aggiorna l'estensione e Parcelward alle ultime versioni.
error-body-too-large = Il browser ha inviato più di quanto Parcelward accetti in una volta. Ricarica la pagina e falle caricare un elenco alla volta.
error-body-too-deep = Ciò che il browser ha inviato è annidato troppo in profondità per essere una pagina di ordini. Ricarica la pagina.
error-path-unknown = Questo Parcelward non conosce ciò che l'estensione ha chiesto. Aggiorna Parcelward, poi riavvialo.
error-clock-differs = Gli orologi del browser e di Parcelward differiscono di più di un minuto. Regola l'orologio di questo computer, poi riprova.
error-pairing-unknown = Quel browser non è più collegato. Ricarica l'elenco dei browser collegati.
error-pairing-id-unknown = Con «{ $id }» non è collegato alcun browser, o più di uno. Prendi l'ID da: parcelward pair --list
error-order-unknown = Parcelward non ha ancora visto questo ordine. Apri una volta la pagina dell'ordine su AliExpress.
error-alert-unknown = Questo promemoria non c'è più. Ricarica l'elenco dei promemoria.
error-card-day-over = Il { $day } è già passato, quindi non è stato conservato nulla. Guarda di nuovo l'avviso; se era davvero quel giorno, chiedi oggi stesso alla posta o al corriere se il pacco è ancora lì.
error-card-day-far = Al { $day } { $days ->
        [one] manca più di un giorno
       *[other] mancano più di { $days } giorni
    }, quindi non è stato conservato nulla. Guarda di nuovo l'avviso: i pacchi si tengono per giorni o poche settimane.
error-statement-unknown = Parcelward non conosce questa dichiarazione. Aggiorna l'estensione e Parcelward alle ultime versioni.
error-internal = Parcelward ha commesso un errore suo e non ha cambiato nulla. Riprova; se succede ancora, esegui «parcelward doctor».

## The database

error-database-newer = Il database { $place } è stato scritto da un Parcelward più recente. Aggiorna Parcelward, poi avvialo di nuovo.
error-database-foreign = Il file { $place } è di un altro programma. Scegli un altro database oppure sposta il file.
error-database-damaged = Il database { $place } è danneggiato. Ferma il programma Parcelward e metti al suo posto la tua ultima copia; «parcelward backup --help» dice come.
error-database-busy = Un altro programma sta usando il database { $place }. Chiudilo, poi riprova.
error-database-unwritable = Il database { $place } non si può aprire o scrivere. Controlla che la cartella sia tua e non sia protetta da scrittura.
error-database-unreachable = Il database { $place } non risponde, o rifiuta il nome o la password. Controlla che il suo server sia in funzione e che PARCELWARD_DATABASE_URL sia giusto.
error-database-address = { $place } non indica un database SQLite o PostgreSQL, oppure il driver di PostgreSQL (psycopg) non è installato. Correggi PARCELWARD_DATABASE_URL o installa il driver; il README spiega come.
error-disk-full = Non c'è spazio per scrivere { $place }. Libera un po' di spazio, poi riprova; nulla è stato scritto a metà.

## Starting

error-pairings-unreadable = L'elenco dei browser collegati, { $file }, è danneggiato. Sposta il file e collega di nuovo i tuoi browser con «parcelward pair».
error-pairings-full = Sono già collegati { $most } browser. Rimuovine uno che non usi più, poi ricollega.
error-data-folder-foreign = La cartella dei dati { $folder } è di un altro account. Scegli una cartella tua con --data-dir.
error-data-folder-unusable = La cartella dei dati { $folder } non si può creare o tenere privata. Scegli un'altra cartella con --data-dir.
error-quiet-hours-invalid = «{ $given }» non sono ore di silenzio. Indicale come due orari, per esempio 22:00-07:00.
error-quiet-hours-empty = Ore di silenzio dalle { $given } alle { $given } non hanno durata. Scegli due orari diversi.
error-port-invalid = { $port } non è una porta. Indica un numero da 0 a 65535.
error-port-taken = { $program ->
    [unknown] La porta { $port } è usata da un altro programma.
   *[other] La porta { $port } è usata da { $program }.
} Chiudi quel programma, oppure avvia Parcelward con --port e imposta lo stesso numero nelle opzioni dell'estensione.
error-port-forbidden = Questo account non può usare la porta { $port }. Avvia Parcelward con --port e un numero superiore a 1023, e imposta lo stesso numero nelle opzioni dell'estensione.
error-already-running = Parcelward è già in funzione sulla porta { $port } (processo { $process }). Non c'è nulla da fare.
error-already-running-silent = Un altro Parcelward (processo { $process }) sta usando questa cartella dei dati ma non risponde. Ferma quel processo, poi avvia di nuovo Parcelward.
data-folder-closed = La cartella { $folder } poteva essere letta da altri account di questo computer; ora puoi leggerla solo tu.

## Evidence

error-evidence-fonts-missing = I caratteri per la stampa non sono nella cartella { $folder }. Esegua una volta scripts/setup, poi riprovi.
error-evidence-unwritable = Le prove non possono essere scritte nella cartella { $folder }. Liberi spazio o scelga un'altra cartella, poi riprovi.
error-evidence-unknown = Queste prove non ci sono più, o il loro file è stato modificato. Le crei di nuovo.
error-file-unreadable = { $file } non si può aprire come file. Controlli il nome e di avere il permesso di leggerlo.
error-file-too-large = { $file } supera { $megabytes } MB. Salvi una sola risposta e provi con quella.
error-pack-unreadable = { $file } non contiene prove create da Parcelward. Scelga il file ZIP così come è stato scritto.
error-picture-unreadable = “{ $name }” non può essere letto come immagine. Scelga un file PNG, JPEG o WebP.
error-picture-too-large = L'immagine “{ $name }” è troppo grande. La riduca, poi la aggiunga di nuovo.
error-pictures-full = Un ordine accetta al massimo { $most } immagini. Ne tolga una, poi aggiunga di nuovo questa.

## Extensions of another age

relation-okay = L'estensione e Parcelward parlano la stessa lingua.
relation-host-outdated = L'estensione del browser è più recente di questo Parcelward. Aggiorna Parcelward, poi riavvialo.
relation-host-too-new = L'estensione del browser è più vecchia di questo Parcelward. Aggiorna l'estensione.
