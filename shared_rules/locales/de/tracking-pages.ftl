### The extension's pages about tracking: its sources, asking now, the history of a parcel, evidence, the log of disputes.

tracking-page-title = Sendungsverfolgung
tracking-page-waiting = Einen Moment …

## Sources

sources-title = Wer nach Ihren Paketen gefragt wird
source-ask = { $source } fragen
source-key-kept = Das Begleitprogramm verwahrt einen Schlüssel für { $source }. Er wird nicht wieder gezeigt.
source-key-field = Ihr Schlüssel für { $source }
source-key-keep = Schlüssel behalten
source-key-forget = Schlüssel vergessen
source-key-forget-label = Schlüssel für { $source } vergessen

## Asking now

check-now-title = Jetzt nachfragen
check-now-about = Nach jeder Nummer wird höchstens einmal in einer Viertelstunde gefragt.
check-now-number = Sendungsnummer
check-now-number-hint = Buchstaben und Ziffern, etwa LP00123456789012.
check-now-one = Nach dieser Nummer fragen
check-now-all = Nach allen Paketen fragen, die unterwegs sind
check-now-asking = Wird gefragt …
check-now-results = Was dabei herauskam

## Parcels

parcels-title = Pakete Ihrer Bestellungen
parcels-none = Noch wurde keine Bestellung mit Sendungsnummer gesehen. Öffnen Sie Ihre Bestellungen auf AliExpress.
parcels-history-of = Verlauf von { $number }
parcels-more = { $count ->
    [one] Eine weitere Bestellung zeigen
   *[other] { $count } weitere Bestellungen zeigen
  }

## The history of a parcel

history-page-title = Verlauf und Belege
history-page-order = Bestellung { $order }
history-page-no-order = Diese Adresse nennt keine Bestellung. Öffnen Sie den Verlauf aus der Liste Ihrer Pakete.
history-page-no-number = Noch hat kein Paket dieser Bestellung eine Sendungsnummer.
history-page-back = Alle Pakete und Quellen
history-age = ({ $age })
history-from-paste = Was Sie eingefügt haben
history-from-page = Die Seite bei AliExpress
history-contradiction = Diese Quellen widersprechen sich. Zugestellt laut: { $delivered }. Nicht zugestellt laut: { $otherwise }. Parcelward rechnet weiter so, als wäre das Paket nicht angekommen.
history-fetched = { $source }: zuerst abgerufen am { DATETIME($first, dateStyle: "medium", timeStyle: "short") }, zuletzt am { DATETIME($last, dateStyle: "medium", timeStyle: "short") }

## Adding what another page shows

paste-title = Ergänzen, was eine andere Seite zeigt
paste-about = Kopieren Sie den Verlauf von einer beliebigen Seite zur Sendungsverfolgung, oder öffnen Sie eine gespeicherte Antwort als Text, und fügen Sie ihn hier ein. Niemand wird etwas gefragt.
paste-parcel = Paket
paste-text = Kopierter Text
paste-read = Diesen Text lesen

## Evidence

pack-title = Belege
pack-about = Ein PDF, das auch Fremde verstehen, und ein ZIP mit allen Ereignissen, den gespeicherten Antworten und ihren Prüfsummen. Beides bleibt auf diesem Computer; Sie entscheiden, wer es bekommt.
pack-language = Sprache des PDF
pack-make = Belege zusammenstellen
pack-making = Wird zusammengestellt …
pack-made = Zusammengestellt am { DATETIME($at, dateStyle: "medium", timeStyle: "short") }. Die Dateien liegen auf diesem Computer:
pack-digest = SHA-256
pack-verify = Um später zu zeigen, dass nichts geändert wurde, geben Sie in einem Terminal ein:
pictures-title = Ihre Bilder
pictures-about = Bildschirmfotos und Fotos kommen in die nächste Zusammenstellung. Wo und mit welchem Gerät sie aufgenommen wurden, wird entfernt.
pictures-none = Kein Bild wurde hinzugefügt.
picture-choose = Ein Bild hinzufügen (PNG, JPEG oder WebP, höchstens 3 MB)
picture-too-heavy = „{ $name }“ ist größer als 3 MB. Verkleinern Sie das Bild und fügen Sie es dann noch einmal hinzu.
picture-added = Hinzugefügt am { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
picture-remove = Entfernen
picture-remove-label = { $name } entfernen

## The log of disputes

claims-title = Ihre Streitfälle
claims-opened = Eröffnet: { $day }
