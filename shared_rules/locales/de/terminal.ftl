# Was die Befehlszeile rund um die Pläne ausgibt.
terminal-no-orders = In diesen Dateien wurde keine Bestellung gefunden. Speichern Sie eine Antwort der Bestellliste, der Bestelldetails oder der Sendungsverfolgung und versuchen Sie es noch einmal.
terminal-to-come = Was als Nächstes kommt
terminal-deadlines = Wichtige Tage
terminal-running = Parcelward läuft unter { $address }.
terminal-extension = Laden Sie die Erweiterung: Öffnen Sie die Erweiterungsseite Ihres Browsers, schalten Sie den Entwicklermodus ein, wählen Sie „Entpackte Erweiterung laden“ und dann { $folder } (Firefox: about:debugging, „Temporäres Add-on laden“).
terminal-extension-build = Die Erweiterung ist noch nicht gebaut: Führen Sie scripts/setup aus.
terminal-code = Verbinden: Geben Sie den Code { $code } auf der Einstellungsseite der Erweiterung ein, innerhalb von { $minutes ->
    [one] einer Minute
   *[other] { $minutes } Minuten
  }. Ein neuer Code: parcelward pair.
terminal-paired = Verbunden mit { $count ->
    [one] einem Browser
   *[other] { $count } Browsern
  }. Einen weiteren verbinden: parcelward pair.
terminal-pairing-since = Verbunden seit: { DATETIME($at, dateStyle: "medium", timeStyle: "short") } { $zone }
terminal-pairing-seen = Zuletzt gesehen: { DATETIME($at, dateStyle: "medium", timeStyle: "short") } { $zone }
terminal-pairing-how-to-end = Eine Verbindung beenden: parcelward pair --revoke ID
terminal-pairing-ended = { $label } ({ $origin }) ist nicht mehr verbunden und wird ab sofort abgewiesen.
terminal-stop = Zum Beenden Strg-C drücken.
terminal-stopped = Beendet. Ihre Daten bleiben in { $folder }.
terminal-not-running = Das Begleitprogramm läuft nicht. Starten Sie es mit scripts/start oder: parcelward serve.
terminal-no-stored-orders = Es ist noch keine Bestellung gespeichert. Öffnen Sie Ihre AliExpress-Bestellliste mit der verbundenen Erweiterung, dann erscheint sie hier.
terminal-backup-done = Eine Kopie der Datenbank wurde als { $file } gespeichert.
terminal-backup-evidence = { $count ->
    [one] Eine Datei Ihrer Belege wurde
   *[other] { $count } Dateien Ihrer Belege wurden
  } in { $folder } gespeichert. Bewahren Sie diesen Ordner und die Kopie der Datenbank zusammen auf.
terminal-backup-changed = { $file } ist nicht mehr so, wie sie erstellt wurde. Sie wurde so gespeichert, wie sie jetzt ist.
terminal-backup-exists = { $file } gibt es schon. Nennen Sie eine andere Datei, damit nichts überschrieben wird.
terminal-number-holds = { $carrier } ({ $format }): Die Nummer hat dieses Format.
terminal-number-fails = { $carrier } ({ $format }): Die Form passt, aber die Prüfziffer ist falsch. Suchen Sie einen Tippfehler, oder bitten Sie den Verkäufer um die richtige Nummer.
terminal-number-unknown = Kein bekanntes Format. Vergleichen Sie sie Zeichen für Zeichen mit der Seite der Bestellung.
terminal-number-order = Das sieht aus wie eine Bestellnummer. Die Sendungsnummer steht in der Sendungsverfolgung der Bestellung.
terminal-backup-nothing = Es ist noch nichts gespeichert, also gibt es nichts zu sichern.
terminal-backup-elsewhere = Die Bestellungen liegen in einer Datenbank mit eigenem Server: Sichern Sie sie mit dessen Mitteln, etwa pg_dump. Kopieren Sie auch den Ordner { $folder }; dort liegen Ihre Belege.
terminal-no-alerts = Es ist keine Warnung geplant, und es wurde keine gezeigt.

doctor-data = Ihre Daten liegen in { $folder }, für andere Konten verschlossen.
doctor-data-closed = Ihre Daten liegen in { $folder }. Andere Konten konnten sie lesen; das ist jetzt behoben.
doctor-cache = Was den nächsten Start schneller macht, liegt in { $folder }. Diesen Ordner dürfen Sie jederzeit löschen.
doctor-cache-unwritable = In den Ordner { $folder } lässt sich nicht schreiben. Dadurch geht nichts verloren, nur der Start dauert länger.
doctor-database = Die Datenbank ist heil und enthält { $count ->
    [0] keine Bestellung
    [one] eine Bestellung
   *[other] { $count } Bestellungen
  }.
doctor-database-damaged = Die Datenbank hat { $count ->
    [one] einen Fehler
   *[other] { $count } Fehler
  }, der erste: { $first }. Beenden Sie das Begleitprogramm, setzen Sie Ihre letzte Sicherung an ihre Stelle und öffnen Sie Ihre Bestellliste wieder.
doctor-knowledge = Die Regeln und Sätze sind vollständig, in { $languages ->
    [one] einer Sprache
   *[other] { $languages } Sprachen
  }.
doctor-server = Das Begleitprogramm läuft auf Port { $port } und hat sich als Ihres ausgewiesen.
doctor-server-stopped = Das Begleitprogramm läuft nicht. Starten Sie es mit scripts/start oder: parcelward serve.
doctor-server-stranger = Port { $port } ist von einem anderen Programm belegt ({ $program }). Beenden Sie dieses Programm und starten Sie dann das Begleitprogramm.
doctor-pairing = { $count ->
    [0] Noch ist kein Browser verbunden. Einen Code zeigen: parcelward pair.
    [one] Ein Browser ist verbunden.
   *[other] { $count } Browser sind verbunden.
  }
doctor-extension = Die Erweiterung ist gebaut in { $folder }.
doctor-extension-missing = Die Erweiterung ist noch nicht gebaut: Führen Sie scripts/setup aus.
doctor-notifications = Benachrichtigungen auf dem Desktop können hier gezeigt werden.
doctor-notifications-absent = In dieser Sitzung gibt es keine Desktop-Benachrichtigungen. Warnungen erscheinen in Ihrem Browser, solange er offen ist.

terminal-no-messages = Dazu müssen Sie im Moment niemandem schreiben. Sehen Sie wieder nach, wenn der Plan dazu rät.
terminal-message-to-seller = An den Verkäufer
terminal-message-to-carrier = An den Paketdienst
terminal-message-to-post = An Ihre Poststelle
terminal-message-to-customs = An den Zoll
terminal-message-to-aliexpress = An AliExpress
