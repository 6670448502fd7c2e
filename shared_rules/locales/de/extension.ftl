# Was die Erweiterung selbst sagt: Einblendung, Menü, Einstellungen. Pläne und ihr Rat stehen in plan.ftl.

## How much something presses

level-info = Zu Ihrer Information
level-notice = Gut zu wissen
level-advice = Empfohlen
level-warning = Tun Sie das bald
level-urgent = Tun Sie das jetzt

## Buyer protection

protection-title = Käuferschutz
unit-days-of-protection = { $count ->
        [one] Tag Käuferschutz übrig
       *[other] Tage Käuferschutz übrig
    }
unit-hours-of-protection = { $count ->
        [0] weniger als eine Stunde Käuferschutz übrig
        [one] Stunde Käuferschutz übrig
       *[other] Stunden Käuferschutz übrig
    }
days-left = { $days ->
        [one] noch { $days } Tag
       *[other] noch { $days } Tage
    }
hours-left = { $hours ->
        [0] noch unter 1 Stunde
        [one] noch { $hours } Stunde
       *[other] noch { $hours } Stunden
    }
protection-over-short = Käuferschutz beendet
protection-until = Bis zum { DATETIME($day, day: "numeric", month: "long", year: "numeric") }.
protection-ended-on = Der Käuferschutz endete am { DATETIME($day, day: "numeric", month: "long", year: "numeric") }
protection-unknown = Das Ende des Käuferschutzes ist noch nicht bekannt.

## The plan

panel-label = Parcelward: Plan für die Bestellung { $order }
panel-contents = Was wann zu tun ist
panel-open = Plan zeigen
panel-close = Verkleinern
nothing-to-do = Jetzt ist nichts zu tun
    .explanation = Parcelward behält die Termine im Blick und sagt Ihnen hier, wenn etwas zu tun ist.
also-now-title = Ebenfalls jetzt
coming-title = Was kommt
day = { DATETIME($day, day: "numeric", month: "short") }
why = Warum?
why-rule = Regel: { $rule }. Quellen: { $sources }.
where-open_dispute = Drücken Sie auf dieser Seite neben dem Artikel auf „Rückgabe/Erstattung“. Auf die Frage, ob Sie das Paket haben, antworten Sie so, wie es ist.
where-message_seller = Öffnen Sie auf dieser Seite den Namen des Shops und drücken Sie dort auf den Knopf für Nachrichten.
where-ask_extension = Schreiben Sie dem Verkäufer. Zeigt diese Seite einen Knopf zum Verlängern der Zeit, drücken Sie ihn.
copy-show = Text zum Kopieren
copy = Kopieren
copied = Kopiert
strip-label = { $level }: { $headline } { $left } { $then }
strip-then = { DATETIME($day, day: "numeric", month: "short") }: { $what }
more-steps = { $count ->
        [one] und { $count } weiterer Schritt
       *[other] und { $count } weitere Schritte
    }
whole-plan = Ganzen Plan zeigen
history-and-evidence = Verlauf und Belege
plan-from = Das ist der Plan vom { DATETIME($when, day: "numeric", month: "long", year: "numeric", hour: "numeric", minute: "numeric") }.

## Messages and contacts

messages-title = Nachrichten zum Kopieren
messages-in-english = Verkäufer und Paketdienste im Ausland übersetzen maschinell, deshalb wird kurzes, einfaches Englisch verschickt. Kopieren Sie es und schicken Sie es selbst ab.
messages-none = Im Moment müssen Sie niemandem schreiben. Nachrichten erscheinen hier, wenn der Plan zu einer rät.
messages-unanswered = Die Nachrichten schreibt das Begleitprogramm auf Ihrem Computer; es antwortet gerade nicht.
message-to = { $to ->
        [seller] An den Verkäufer:
        [carrier] An den Paketdienst:
        [post] An Ihre Poststelle:
        [customs] An den Zoll:
       *[aliexpress] An AliExpress:
    }
message-means = Das bedeutet:
contacts-title = Wen Sie erreichen können

## What only the shopper can say

question-title = Das können nur Sie sagen
question-arrived = Ist diese Bestellung angekommen?
answer-not-received = Nein, ich habe sie nicht erhalten
answer-received = Ja, sie ist angekommen
question-stays-here = Ihre Antwort bleibt auf diesem Computer. Mit ihr passt der Plan; an AliExpress wird nichts geschickt.
said-not_received = Sie haben gesagt, dass Sie diese Bestellung nicht erhalten haben.
said-received = Sie haben gesagt, dass diese Bestellung angekommen ist.
arrived-quietly = Diese Bestellung ist angekommen
card-title = Die Karte in Ihrem Briefkasten
card-day = Letzter Tag auf der Karte
card-hint = Wenn eine Karte eingeworfen wurde, steht darauf der letzte Tag zum Abholen. Tragen Sie ihn ein, dann richtet sich der Plan danach. Er bleibt auf diesem Computer.
card-keep = Behalten
card-kept = Sie haben auf der Karte gelesen: bis { DATETIME($day, day: "numeric", month: "long", year: "numeric") } abholen.
card-unfinished = Geben Sie den ganzen Tag ein: Tag, Monat und Jahr.
card-unanswered = Das Begleitprogramm antwortet nicht, deshalb hat sich noch nichts geändert. Starten Sie es und drücken Sie dann noch einmal auf die Schaltfläche.
advice-done = Das habe ich getan
advice-done-on = Erledigt am { DATETIME($day, day: "numeric", month: "short") }.
said-take-back = Zurücknehmen

## The companion: each state has one sentence and one thing to do

companion-unpaired = Parcelward ist noch nicht mit seinem Begleitprogramm verbunden.
companion-down = Das Begleitprogramm von Parcelward läuft nicht, deshalb ruhen die Erinnerungen. Um es zu starten, geben Sie in einem Terminal ein:
companion-stranger = Dort, wo das Begleitprogramm von Parcelward sein sollte, antwortet etwas anderes (Port { $port }). Schließen Sie dieses Programm und starten Sie dann das Begleitprogramm.
companion-refused = Das Begleitprogramm kennt diesen Browser nicht mehr. Verbinden Sie ihn noch einmal.
companion-clock-differs = Die Uhren dieses Browsers und des Begleitprogramms weichen um { $minutes ->
        [one] { $minutes } Minute
       *[other] { $minutes } Minuten
    } voneinander ab. Stellen Sie die Uhr des Computers richtig.
companion-companion-too-old = Das Begleitprogramm von Parcelward ist älter als diese Erweiterung. Aktualisieren Sie das Begleitprogramm.
companion-companion-too-new = Diese Erweiterung ist älter als das Begleitprogramm von Parcelward. Aktualisieren Sie die Erweiterung.
companion-connected = Mit dem Begleitprogramm verbunden.
pair-now = Verbinden
try-again = Noch einmal versuchen
page-orphaned = Parcelward wurde aktualisiert. Laden Sie diese Seite neu, um weiterzumachen.
reload = Neu laden

## Notes and pages that cannot be read

note-label = Hinweis von Parcelward
note-hide = Ausblenden
page-not-read = Parcelward konnte diese Seite nicht lesen: Ihr Aufbau ist uns neu. Was AliExpress selbst hier zeigt, gilt weiterhin.
page-place-unknown = Parcelward hat Ihre Bestellungen gelesen, aber der Aufbau dieser Seite ist uns neu, deshalb lässt sich daneben nichts anzeigen. Die Pläne finden Sie im Menü von Parcelward in der Symbolleiste.
page-captcha = AliExpress möchte wissen, ob Sie ein Mensch sind. Beantworten Sie die Frage selbst; Parcelward tut das nie.
page-signed-out = Melden Sie sich bei AliExpress an, um Ihre Bestellungen zu sehen.
page-error = AliExpress zeigt hier einen Fehler. Laden Sie die Seite später neu.
report-offer = Sie können eine Kopie ohne Namen, Adressen und Nummern speichern und sie einer Meldung beifügen.
report-save = Bereinigte Kopie speichern

## Notifications

notification-tomorrow = Morgen erinnern

## The popup

popup-title = Parcelward
popup-last-answer = Letzte Antwort { DATETIME($when, day: "numeric", month: "short", year: "numeric", hour: "numeric", minute: "numeric") }
popup-next-title = Die nächsten wichtigen Tage
popup-now = Jetzt
popup-none = Es wurde noch keine Bestellung gelesen. Öffnen Sie Ihre Bestellliste bei AliExpress.
popup-quiet = In den nächsten Tagen ist nichts zu tun.
popup-warnings-title = Gezeigte Warnungen
popup-snooze = Morgen erinnern
popup-snoozed = Sie werden morgen erinnert.
popup-snooze-failed = Das Begleitprogramm hat nicht geantwortet. Starten Sie es und versuchen Sie es noch einmal.
popup-options = Einstellungen
popup-tracking = Sendungsverfolgung
popup-order = Bestellung { $order }

## The options page

options-title = Einstellungen von Parcelward
options-pair-title = Mit dem Begleitprogramm verbinden
options-pair-how = Starten Sie das Begleitprogramm und lassen Sie es einen Code zeigen. In einem Terminal:
options-pair-code = Code
options-pair-code-hint = Acht Buchstaben und Ziffern, zum Beispiel ABCD-EFGH. Ein Code gilt drei Minuten.
options-pair-port = Port
options-pair-port-hint = Lassen Sie ihn so, außer das Begleitprogramm wurde auf einem anderen Port gestartet.
options-pair-button = Verbinden
options-pairing = Wird verbunden …
options-paired = Verbunden. Öffnen Sie Ihre Bestellungen bei AliExpress.
fault-code-malformed = Das ist kein Code. Er hat acht Buchstaben und Ziffern, zum Beispiel ABCD-EFGH.
fault-code-wrong = Dieser Code stimmt nicht. Vergleichen Sie ihn mit dem, den das Begleitprogramm zeigt.
fault-code-used-up = Dieser Code gilt nicht mehr: Er ist zu alt oder wurde zu oft versucht. Lassen Sie das Begleitprogramm einen neuen zeigen.
fault-no-code-shown = Das Begleitprogramm läuft, zeigt aber keinen Code. Lassen Sie es einen zeigen.
fault-no-answer = Auf Port { $port } antwortet nichts. Starten Sie das Begleitprogramm und versuchen Sie es noch einmal.
fault-not-a-companion = Was auf Port { $port } antwortet, ist nicht das Begleitprogramm von Parcelward. Schließen Sie dieses Programm oder verwenden Sie einen anderen Port.
fault-companion-too-old = { companion-companion-too-old }
fault-companion-too-new = { companion-companion-too-new }
fault-permission-missing = Ohne die Erlaubnis, mit diesem Computer selbst (127.0.0.1) zu sprechen, lässt sich nichts verbinden. Erlauben Sie es, wenn der Browser fragt.
options-connected-title = Verbunden
options-connected = Dieser Browser spricht mit dem Begleitprogramm auf Port { $port }.
options-unpair = Diesen Browser trennen
options-pairings-title = Browser, die mit dem Begleitprogramm sprechen dürfen
options-pairing-this = dieser Browser
options-pairing-since = Verbunden seit dem { DATETIME($when, day: "numeric", month: "long", year: "numeric") }
options-pairing-seen = Zuletzt gesehen: { DATETIME($when, day: "numeric", month: "short", year: "numeric", hour: "numeric", minute: "numeric") }
options-revoke = Entfernen
options-revoke-label = { $label } entfernen
options-notices-title = Warnungen
options-notices = Eine Benachrichtigung zeigen, wenn ein Tag kommt, an dem etwas zu tun ist
options-quiet-title = Ruhezeiten
options-quiet-off = Die Ruhezeiten sind ausgeschaltet: Benachrichtigungen kommen jederzeit.
options-quiet-on = Von { $begin } bis { $end } wird keine Benachrichtigung gezeigt.
options-quiet-rule = Nur der Zeitpunkt verschiebt sich: Was in diesen Stunden fällig wird, wird an ihrem Ende gezeigt. Was dann zu spät käme, etwa weil der Käuferschutz vorher endet, wird sofort gezeigt.
options-quiet-environment = Sie wurden auf diesem Computer durch eine Umgebungsvariable gesetzt; diese gilt vor dem, was hier gewählt wird. Um hier zu wählen, entfernen Sie sie und starten Sie das Begleitprogramm neu:
options-quiet-from = Von
options-quiet-to = Bis
options-quiet-keep = Diese Zeiten behalten
options-quiet-switch-off = Ausschalten
options-quiet-unfinished = Geben Sie beide Uhrzeiten ein.
options-language-title = Sprache
options-language-auto = Wie der Browser
options-saved = Gespeichert.
options-privacy = Ihre Bestellungen bleiben auf diesem Computer. Parcelward hat kein Konto und fragt bei AliExpress nichts ab. Nur Sendungsnummern gehen hinaus, und nur an die Sendungsquellen, die eingeschaltet sind.
