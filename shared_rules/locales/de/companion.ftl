# Was das Begleitprogramm antwortet, wenn etwas nicht geht.

## Answers to a paired browser

error-body-invalid = Parcelward konnte mit dem, was der Browser geschickt hat, nichts anfangen: { $place } fehlt oder ist anders als erwartet. Aktualisieren Sie die Erweiterung und Parcelward auf die neueste Version.
error-body-too-large = Der Browser hat mehr geschickt, als Parcelward auf einmal annimmt. Laden Sie die Seite neu und lassen Sie sie eine Liste nach der anderen laden.
error-body-too-deep = Was der Browser geschickt hat, ist zu tief verschachtelt für eine Seite mit Bestellungen. Laden Sie die Seite neu.
error-path-unknown = Dieses Parcelward kennt nicht, was die Erweiterung verlangt hat. Aktualisieren Sie Parcelward und starten Sie es neu.
error-clock-differs = Die Uhren des Browsers und von Parcelward weichen um mehr als eine Minute voneinander ab. Stellen Sie die Uhr dieses Computers richtig und versuchen Sie es noch einmal.
error-pairing-unknown = Dieser Browser ist nicht mehr verbunden. Laden Sie die Liste der verbundenen Browser neu.
error-pairing-id-unknown = Unter „{ $id }“ ist kein Browser verbunden, oder mehr als einer. Nehmen Sie die ID aus: parcelward pair --list
error-order-unknown = Parcelward hat diese Bestellung noch nicht gesehen. Öffnen Sie einmal die Seite der Bestellung bei AliExpress.
error-alert-unknown = Diese Erinnerung gibt es nicht mehr. Laden Sie die Liste der Erinnerungen neu.
error-card-day-over = { $day } ist schon vorbei, deshalb wurde nichts behalten. Sehen Sie noch einmal auf die Karte; wenn das der Tag war, fragen Sie noch heute bei der Post oder dem Zusteller, ob das Paket noch da ist.
error-card-day-far = { $day } liegt mehr als { $days ->
        [one] einen Tag
       *[other] { $days } Tage
    } in der Zukunft, deshalb wurde nichts behalten. Sehen Sie noch einmal auf die Karte: Pakete werden Tage oder wenige Wochen aufbewahrt.
error-statement-unknown = Parcelward kennt diese Angabe nicht. Aktualisieren Sie die Erweiterung und Parcelward auf die neueste Version.
error-internal = Parcelward hat selbst einen Fehler gemacht und nichts geändert. Versuchen Sie es noch einmal; passiert es wieder, führen Sie „parcelward doctor“ aus.

## The database

error-database-newer = Ein neueres Parcelward hat die Datenbank { $place } geschrieben. Aktualisieren Sie Parcelward und starten Sie es wieder.
error-database-foreign = Die Datei { $place } gehört einem anderen Programm. Wählen Sie eine andere Datenbank oder verschieben Sie die Datei.
error-database-damaged = Die Datenbank { $place } ist beschädigt. Beenden Sie das Begleitprogramm und setzen Sie Ihre letzte Sicherung an ihre Stelle; „parcelward backup --help“ sagt, wie.
error-database-busy = Ein anderes Programm benutzt die Datenbank { $place }. Schließen Sie es und versuchen Sie es noch einmal.
error-database-unwritable = Die Datenbank { $place } lässt sich nicht öffnen oder beschreiben. Prüfen Sie, ob der Ordner Ihnen gehört und nicht schreibgeschützt ist.
error-database-unreachable = Die Datenbank { $place } antwortet nicht oder weist Namen oder Passwort zurück. Prüfen Sie, ob ihr Server läuft und PARCELWARD_DATABASE_URL stimmt.
error-database-address = { $place } nennt keine SQLite- oder PostgreSQL-Datenbank, oder der Treiber für PostgreSQL (psycopg) ist nicht installiert. Berichtigen Sie PARCELWARD_DATABASE_URL oder installieren Sie den Treiber; wie, steht im README.
error-disk-full = Es ist kein Platz mehr, um { $place } zu schreiben. Schaffen Sie Platz und versuchen Sie es noch einmal; nichts wurde nur halb geschrieben.

## Starting

error-pairings-unreadable = Die Liste der verbundenen Browser, { $file }, ist beschädigt. Verschieben Sie die Datei und verbinden Sie Ihre Browser neu mit „parcelward pair“.
error-pairings-full = Es sind schon { $most } Browser verbunden. Entfernen Sie einen, den Sie nicht mehr benutzen, und verbinden Sie dann neu.
error-data-folder-foreign = Der Datenordner { $folder } gehört einem anderen Konto. Wählen Sie mit --data-dir einen eigenen Ordner.
error-data-folder-unusable = Der Datenordner { $folder } lässt sich nicht anlegen oder nicht privat halten. Wählen Sie mit --data-dir einen anderen Ordner.
error-quiet-hours-invalid = „{ $given }“ sind keine Ruhezeiten. Geben Sie zwei Uhrzeiten an, zum Beispiel 22:00-07:00.
error-quiet-hours-empty = Ruhezeiten von { $given } bis { $given } haben keine Dauer. Wählen Sie zwei verschiedene Uhrzeiten.
error-port-invalid = { $port } ist kein Port. Geben Sie eine Zahl von 0 bis 65535 an.
error-port-taken = { $program ->
    [unknown] Port { $port } wird von einem anderen Programm benutzt.
   *[other] Port { $port } wird von { $program } benutzt.
} Schließen Sie dieses Programm, oder starten Sie Parcelward mit --port und stellen Sie dieselbe Zahl in den Einstellungen der Erweiterung ein.
error-port-forbidden = Dieses Konto darf Port { $port } nicht benutzen. Starten Sie Parcelward mit --port und einer Zahl über 1023, und stellen Sie dieselbe Zahl in den Einstellungen der Erweiterung ein.
error-already-running = Parcelward läuft schon auf Port { $port } (Prozess { $process }). Es ist nichts zu tun.
error-already-running-silent = Ein anderes Parcelward (Prozess { $process }) benutzt diesen Datenordner, antwortet aber nicht. Beenden Sie diesen Prozess und starten Sie Parcelward wieder.
data-folder-closed = Der Ordner { $folder } war für andere Konten auf diesem Computer lesbar; jetzt können nur Sie ihn lesen.

## Evidence

error-evidence-fonts-missing = Die Schriften zum Drucken liegen nicht im Ordner { $folder }. Führen Sie einmal scripts/setup aus und versuchen Sie es dann noch einmal.
error-evidence-unwritable = Die Belege lassen sich nicht in den Ordner { $folder } schreiben. Schaffen Sie Platz oder wählen Sie einen anderen Ordner und versuchen Sie es dann noch einmal.
error-evidence-unknown = Diese Belege sind nicht mehr da, oder ihre Datei wurde verändert. Erstellen Sie sie neu.
error-file-unreadable = { $file } lässt sich nicht als Datei öffnen. Prüfen Sie den Namen und ob Sie die Datei lesen dürfen.
error-file-too-large = { $file } ist größer als { $megabytes } MB. Speichern Sie eine einzelne Antwort und nehmen Sie diese.
error-pack-unreadable = { $file } enthält keine Belege von Parcelward. Wählen Sie die ZIP-Datei so, wie sie geschrieben wurde.
error-picture-unreadable = „{ $name }“ lässt sich nicht als Bild lesen. Wählen Sie eine PNG-, JPEG- oder WebP-Datei.
error-picture-too-large = Das Bild „{ $name }“ ist zu groß. Verkleinern Sie es und fügen Sie es dann noch einmal hinzu.
error-pictures-full = Eine Bestellung nimmt höchstens { $most } Bilder auf. Entfernen Sie eines und fügen Sie dieses dann noch einmal hinzu.

## Extensions of another age

relation-okay = Die Erweiterung und Parcelward passen zusammen.
relation-host-outdated = Die Browser-Erweiterung ist neuer als dieses Parcelward. Aktualisieren Sie Parcelward und starten Sie es neu.
relation-host-too-new = Die Browser-Erweiterung ist älter als dieses Parcelward. Aktualisieren Sie die Erweiterung.
