# Der Entwurf für den Streitfall und sein Feld. Nichts hier verspricht einen Ausgang.

## Why a reason is true
dispute-because-elsewhere = Die Sendungsverfolgung nennt ein anderes Land als das, in das die Bestellung geschickt wurde.
dispute-because-marked_delivered = Die Sendungsverfolgung sagt „zugestellt“, und Sie sagen, dass es Sie nicht erreicht hat.
dispute-because-returning = Die Sendungsverfolgung sagt, dass das Paket an den Absender zurückgeht.
dispute-because-returned = Die Sendungsverfolgung sagt, dass das Paket an den Absender zurückgeschickt wurde.
dispute-because-lost = Die Sendungsverfolgung sagt, dass das Paket verloren ist.
dispute-because-destroyed = Die Sendungsverfolgung sagt, dass das Paket vernichtet wurde.
dispute-because-cancelled = Die Sendungsverfolgung sagt, dass der Versand storniert wurde.
dispute-because-seized = Die Sendungsverfolgung sagt, dass der Zoll das Paket einbehalten hat.
dispute-because-customs = Die Sendungsverfolgung sagt, dass der Zoll das Paket festhält.
dispute-because-attempted = Eine Zustellung ist gescheitert, und seitdem ist das Paket nicht gekommen.
dispute-because-no_tracking = Kein Paketdienst hat das Paket unter dieser Nummer gescannt.
dispute-because-unread = Die Seite der Bestellung sagt, dass es unterwegs ist. Öffnen Sie einmal die Sendungsverfolgung, damit sich der Grund nach ihr richten kann.
dispute-because-silent = Die Sendungsverfolgung zeigt seit einem Monat oder länger nichts Neues.
dispute-because-in_transit = Das Paket ist noch unterwegs, und der Käuferschutz läuft.

## Should I file today?
dispute-already-open = Zu dieser Bestellung ist schon ein Streitfall offen. Lassen Sie ihn offen, bis Ware oder Geld da sind.
dispute-nothing-to-claim = Diese Bestellung wurde nicht bezahlt, oder das Geld ist schon auf dem Rückweg.
dispute-not-sent-yet = Der Verkäufer hat noch nicht verschickt. Eine Bestellung, die nicht rechtzeitig verschickt wird, storniert sich meist von selbst, und das Geld geht zurück.
dispute-collect-it = Das Paket liegt zur Abholung bereit. Holen Sie es zuerst ab: Ein Paket, das nicht abgeholt wird, geht zurück, und eine Erstattung ist dann unwahrscheinlich.
dispute-carrier-may-deliver = Paketdienste vermerken eine Zustellung manchmal ein bis zwei Tage zu früh. Fragen Sie jetzt den Paketdienst und Ihre Nachbarn.
dispute-not-due-yet = Es wird bis zum { DATETIME($day, dateStyle: "medium") } erwartet.
dispute-still-moving = Das Paket hat sich am { DATETIME($day, dateStyle: "medium") } bewegt.
dispute-economy-is-silent = Pakete mit günstigem Versand zeigen nach der Ausreise oft nichts mehr und kommen meist innerhalb von { $days } Tagen danach an.
dispute-busy-season = Die Reise fällt in eine volle Zeit, in der Pakete länger brauchen.
dispute-days-left = { $days ->
    [one] Ein Tag bleibt bis zum letzten sicheren Tag.
   *[other] { $days } Tage bleiben bis zum letzten sicheren Tag.
  }
dispute-seller-may-extend = Der Verkäufer kann den Käuferschutz verlängern, wenn Sie jetzt darum bitten.
dispute-one-shot = Meist lässt sich für einen Artikel nur einmal ein Streitfall eröffnen.
dispute-waiting-mends-nothing = Das Paket kommt nicht mehr von selbst; Warten bringt also nichts.
dispute-delivered-clock = Es wurde am { DATETIME($day, dateStyle: "medium") } als zugestellt vermerkt. Eine solche Bestellung kann sich innerhalb weniger Tage von selbst abschließen.
dispute-completed-clock = Die Bestellung gilt als abgeschlossen. Die Zeit für einen Streitfall ist kurz, und wie kurz, entscheidet die Seite.
dispute-end-unknown = Wann der Käuferschutz endet, stand nicht auf den gesehenen Seiten. Sehen Sie auf der Seite der Bestellung nach, bevor Sie warten.
dispute-window-may-be-over = Der Käuferschutz endete am { DATETIME($day, dateStyle: "medium") }. Vielleicht nimmt das Formular den Antrag nicht an; dann bleibt der AliExpress-Kundenservice.
dispute-protection-over = Der Käuferschutz endete am { DATETIME($day, dateStyle: "medium") }. Ein Streitfall ist vielleicht noch einige Tage möglich: Eröffnen Sie ihn heute.
dispute-last-safe-day = Nach dem { DATETIME($day, dateStyle: "medium") } bleibt keine Zeit mehr, ein Formular zu berichtigen, das nicht durchging.
dispute-protection-ends = Am { DATETIME($day, dateStyle: "medium") } endet der Käuferschutz. Danach wird der Verkäufer bezahlt, und das Geld ist schwer zurückzubekommen.

## The panel beside the dispute form
dispute-panel-label = Parcelward: das Formular für den Streitfall
dispute-panel-contents = Ob Sie heute einen Streitfall eröffnen sollten, und das Ausfüllen des Formulars
dispute-open-panel = Formular ausfüllen
dispute-order-title = Die Bestellung
dispute-order = Bestellung { $order }
dispute-order-other = Andere Bestellung
dispute-order-which = Für welche Bestellung ist dieses Formular?
dispute-order-none = Diese Seite sagt nicht, für welche Bestellung das Formular ist. Öffnen Sie das Formular von der Seite der Bestellung aus.
dispute-form-loading = Das Formular ist noch nicht erschienen.
dispute-form-in-frame = Das Formular steht in einem Rahmen, den Parcelward nicht erreicht. Bitte füllen Sie es selbst aus: Setzen Sie das Häkchen, drücken Sie „Vorausfüllen“ und kopieren Sie die Worte, die dann unten stehen.
dispute-problem-order-unknown = Parcelward hat diese Bestellung noch nicht gesehen. Öffnen Sie einmal die Seite der Bestellung und kommen Sie dann zurück.
dispute-problem-draft-unreadable = Die Antwort des Begleitprogramms war nicht lesbar. Aktualisieren Sie das Begleitprogramm und die Erweiterung.
dispute-problem-other-order = Dieses Formular ist für Bestellung { $named }, nicht für Bestellung { $order }. Nichts wurde ausgefüllt. Wählen Sie oben die richtige Bestellung, oder gehen Sie zurück und öffnen Sie das Formular der Bestellung, die Sie meinen.
dispute-today-wait = Heute können Sie warten
dispute-today-ask = Schreiben Sie zuerst dem Verkäufer
dispute-today-file = Eröffnen Sie heute den Streitfall
dispute-today-last-day = Letzter sicherer Tag: { DATETIME($day, day: "numeric", month: "long", year: "numeric") }.
dispute-today-last-day-over = Der letzte sichere Tag war der { DATETIME($day, day: "numeric", month: "long", year: "numeric") }: Warten Sie nicht länger.
dispute-for-waiting = Was für das Warten spricht
dispute-lost-by-waiting = Was das Warten kosten kann
dispute-reason-title = Grund für das Formular
dispute-reason-none = Kein üblicher Grund trifft bei diesem Paket sicher zu. Bitte wählen Sie selbst im Formular.
dispute-reason-returned = Zurückgeschickt, storniert oder verloren
dispute-reason-no_tracking = Keine Sendungsverfolgung
dispute-reason-tracking = Probleme mit der Sendungsverfolgung
dispute-reason-customs = Vom Zoll festgehalten
dispute-reason-address = Ging an eine andere Adresse
dispute-reason-delivered = Als zugestellt vermerkt, nicht erhalten
dispute-reason-protection = Käuferschutz läuft ab, noch unterwegs
dispute-reason-own = Ich wähle selbst im Formular
dispute-prefill-title = Formular ausfüllen
dispute-confirm = Ich habe die Bestellung { $order } nicht erhalten.
dispute-confirm-first = Das können nur Sie sagen. Setzen Sie das Häkchen, wenn es stimmt; es gilt nur für diese Bestellung.
dispute-prefill = Vorausfüllen
dispute-filling = Wird ausgefüllt …
dispute-nothing-is-sent = Es wird nichts abgeschickt. Prüfen Sie jedes Feld und drücken Sie dann selbst auf „Weiter“ und „Absenden“.
dispute-results-title = Was ausgefüllt wurde
dispute-undone-title = Was zurückgenommen wurde
dispute-undo = Rückgängig
dispute-field-solution = Lösung:
dispute-field-received = Erhalten:
dispute-field-reason = Grund:
dispute-field-amount = Betrag:
dispute-field-description = Beschreibung:
dispute-field-evidence = Bilder:
dispute-filled = ausgefüllt mit „{ $value }“. Bitte prüfen.
dispute-already = war schon „{ $value }“.
dispute-by-elimination = Nur erkannt, weil nichts anderes übrig blieb: bitte prüfen.
dispute-left-not-found = nicht auf dieser Seite. Hat das Formular einen nächsten Schritt, drücken Sie selbst auf „Weiter“ und lassen Sie dort vorausfüllen.
dispute-left-unsure = kein Feld war sicher das richtige. Bitte füllen Sie es selbst aus.
dispute-left-two-alike = zwei Felder sehen gleich aus. Bitte füllen Sie es selbst aus.
dispute-left-read-only = vom Formular festgelegt.
dispute-left-no-fitting-option = keine Auswahl im Formular trifft sicher zu. Bitte wählen Sie selbst.
dispute-left-did-not-open = die Liste öffnete sich nicht. Bitte wählen Sie selbst.
dispute-left-did-not-hold = die Seite hat es nicht behalten. Bitte füllen Sie es selbst aus.
dispute-left-reset-by-page = die Seite hat es zurückgesetzt. Bitte füllen Sie es selbst aus.
dispute-left-not-ours-to-press = das dürfen nur Sie drücken. Bitte wählen Sie selbst.
dispute-left-currency-differs = das Formular verwendet eine andere Währung, und es wird nichts umgerechnet. Bitte füllen Sie es selbst aus.
dispute-left-amount-unknown = der volle Betrag ist nicht bekannt. Bitte füllen Sie es selbst aus.
dispute-left-amount-zero = das Formular lässt gar keinen Betrag zu. Machen Sie nicht mit null weiter, bevor Sie den AliExpress-Kundenservice gefragt haben.
dispute-left-preset-by-form = vom Formular vorgegeben. Bitte prüfen Sie, ob es der volle Betrag ist.
dispute-left-own-text = Ihre eigenen Worte bleiben stehen. Hier ist unser Text, falls Sie ihn möchten.
dispute-left-too-long = das Formular nimmt weniger Zeichen, als der kürzeste Text hat. Bitte schreiben Sie selbst.
dispute-left-second-list = zu dieser Auswahl gehört eine zweite Liste. Bitte wählen Sie dort selbst und sehen Sie auch die erste an.
dispute-left-not-confirmed = bleibt leer, bis Sie sagen, dass Sie es nicht erhalten haben.
dispute-left-your-choice = Ihre Wahl.
dispute-left-attach-yourself = das Anhängen liegt bei Ihnen. Am meisten hilft ein Bild der Sendungsverfolgung ohne eine Zeile „zugestellt“.
dispute-undo-restored = wie zuvor.
dispute-undo-changed-by-you = Sie haben es seitdem geändert, deshalb bleibt es.
dispute-undo-not-taken-back = in diesem Formular lässt sich eine Auswahl nicht aufheben. Wählen Sie neu, oder laden Sie die Seite neu, um es zu leeren.
dispute-undo-gone = nicht mehr auf der Seite.

## Evidence for the form's control for files. `size` comes with its unit (0.6 MB).
attach-title = Belege für das Formular
attach-offer = { $count ->
    [one] Auf Ihren Druck wird diese Datei ({ $size }) angehängt, und AliExpress lädt sie sofort hoch. „Rückgängig“ nimmt sie nicht zurück: Entfernen können nur Sie sie, im Formular.
   *[other] Auf Ihren Druck werden diese { $count } Dateien ({ $size }) angehängt, und AliExpress lädt sie sofort hoch. „Rückgängig“ nimmt sie nicht zurück: Entfernen können nur Sie sie, im Formular.
  }
attach-size = ({ $size })
attach-left-too-many = { $count ->
    [one] Eine weitere Datei bleibt weg, weil das Formular nicht mehr annimmt.
   *[other] { $count } weitere Dateien bleiben weg, weil das Formular nicht mehr annimmt.
  }
attach-left-too-large = { $count ->
    [one] Eine Datei bleibt weg, weil sie für das Formular zu groß ist.
   *[other] { $count } Dateien bleiben weg, weil sie für das Formular zu groß sind.
  }
attach-button = Belege anhängen
attach-attaching = Wird angehängt…
attach-again = Noch einmal anhängen
attach-preparing = Es wird nachgesehen, was angehängt werden kann…
attach-neither = Das Formular nimmt hier weder PDF-Dateien noch Bilder an, darum kann nichts für Sie angehängt werden.
attach-two-alike = Auf der Seite gibt es mehr als eine Stelle für Dateien, und keine ist sicher die richtige. Bitte hängen Sie die Belege selbst an.
attach-full = Das Formular hat so viele Dateien, wie es annimmt. Entfernen Sie dort eine, wenn die Belege an ihre Stelle sollen.
attach-read-only = Das Formular nimmt im Moment keine Dateien an.
attach-problem-no-companion = Das Begleitprogramm hat nicht geantwortet, darum wurde nichts angehängt.
attach-problem-changed = Die Belege haben sich inzwischen geändert, darum wurde nichts angehängt. Sehen Sie die Liste noch einmal an und drücken Sie dann erneut.
attach-save-yourself = Sie können die Belege als Dateien erstellen und selbst anhängen:
attach-done = Das Formular hat alles angenommen. Bitte prüfen Sie, ob dort jede Datei zu sehen ist.
attach-not-kept = Das Formular hat nicht alles gezeigt. Bitte sehen Sie nach und hängen Sie selbst an, was fehlt.
attach-blocked = Auf dieser Seite können nur Sie selbst etwas anhängen. Es wurde nichts angehängt.
attach-file-seen = im Formular
attach-file-not-seen = im Formular nicht zu sehen
attach-complains = Das Formular zeigt eine eigene Meldung. Bitte lesen Sie sie dort.
attach-twice = Eine Datei, die schon dort war, ist jetzt vielleicht doppelt. Bitte sehen Sie nach und entfernen Sie eine.
attach-folder = Dieselben Dateien liegen auf Ihrem Computer in diesem Ordner:
