# Warum etwas von einer Seite oder aus einer gespeicherten Datei nicht gelesen wurde.

unread-empty = Es war nichts darin. Öffnen Sie die Seite noch einmal und warten Sie, bis sie Ihre Bestellungen zeigt.
unread-too-large = Es sind { NUMBER($bytes) } Byte; eine Antwort zu Bestellungen hat nie mehr als { NUMBER($largest) }. Speichern Sie die Antwort der Bestellseite selbst, nicht die ganze Seite.
unread-too-deep = Der Inhalt ist tiefer verschachtelt als jede Antwort zu Bestellungen und wurde deshalb nicht angerührt.
unread-truncated = Es bricht mittendrin ab: Die Datei wurde nicht vollständig gespeichert. Speichern Sie sie noch einmal.
unread-not-json = Das ist keine Antwort der Bestellseiten: Es ist weder JSON noch JSONP. Speichern Sie die Antwort der Bestellliste, der Bestelldetails oder der Sendungsverfolgung.
unread-web-page = Das ist eine Webseite und nicht die Antwort dahinter; oft heißt das, dass AliExpress Sie gebeten hat, sich anzumelden. Melden Sie sich an, öffnen Sie die Bestellung wieder und versuchen Sie es noch einmal.
unread-not-of-interest = Diese Antwort sagt nichts über Ihre Bestellungen und wurde deshalb nicht angerührt. Parcelward liest die Bestellliste, die Bestelldetails, die Sendungsverfolgung und die Liste der Rückgaben.
unread-page-unknown = Das wurde auf einer Seite gelesen, die Parcelward nicht kennt.
unread-session-expired = AliExpress hat Sie abgemeldet. Melden Sie sich dort an und öffnen Sie die Bestellung wieder.
unread-token-expired = Die Berechtigung der Seite war abgelaufen; die Seite erneuert sie von selbst. Laden Sie die Seite neu.
unread-captcha = AliExpress möchte wissen, ob Sie ein Mensch sind. Lösen Sie das Rätsel selbst auf der Seite; Parcelward wartet und tut bis dahin nichts.
unread-traffic-limit = AliExpress sagt, dass in kurzer Zeit zu viele Seiten geöffnet wurden. Warten Sie einige Minuten, bevor Sie die nächste öffnen.
unread-refused-by-page = AliExpress hat mit einem Fehler statt mit der Bestellung geantwortet. Laden Sie die Seite neu; bleibt der Fehler, versuchen Sie es später noch einmal.
unread-empty-reply = Die Antwort kam ohne eine Bestellung darin. Laden Sie die Seite neu und warten Sie, bis sie Ihre Bestellungen zeigt.
unread-empty-reading = Auf der Seite wurde keine Bestellung gefunden. Warten Sie, bis sie vollständig geladen ist.
unread-no-tracking-yet = Für die Bestellung { $order } gibt es noch keine Sendungsverfolgung.
unread-order-id-missing = Es steht nicht dabei, zu welcher Bestellung es gehört. Öffnen Sie die Sendungsverfolgung von der Bestellung aus, oder speichern Sie die Antwort zusammen mit ihrer Adresse.
unread-order-id-invalid = „{ $text }“ ist keine Bestellnummer. Eine Bestellnummer hat 12 bis 20 Ziffern und sonst nichts.
unread-events-cut = Der Verlauf des Pakets hat { NUMBER($total) } Zeilen; die neuesten { NUMBER($kept) } wurden gelesen.
unread-unexpected = Die Antwort hat eine Form, die Parcelward noch nicht kennt, und wurde deshalb nicht angerührt; alles andere wurde gelesen.
