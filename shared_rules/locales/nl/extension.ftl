# Wat de extensie zelf zegt: paneel, venster in de werkbalk, opties.

## How much something presses

level-info = Ter informatie
level-notice = Goed om te weten
level-advice = Aan te raden
level-warning = Doe dit snel
level-urgent = Doe dit nu

## Buyer protection

protection-title = Kopersbescherming
unit-days-of-protection = { $count ->
        [one] dag kopersbescherming over
       *[other] dagen kopersbescherming over
    }
unit-hours-of-protection = { $count ->
        [0] minder dan een uur kopersbescherming over
        [one] uur kopersbescherming over
       *[other] uur kopersbescherming over
    }
days-left = { $days ->
        [one] nog { $days } dag
       *[other] nog { $days } dagen
    }
hours-left = { $hours ->
        [0] nog geen uur over
        [one] nog { $hours } uur
       *[other] nog { $hours } uur
    }
protection-over-short = Bescherming voorbij
protection-until = Tot { DATETIME($day, day: "numeric", month: "long", year: "numeric") }.
protection-ended-on = De kopersbescherming eindigde op { DATETIME($day, day: "numeric", month: "long", year: "numeric") }
protection-unknown = Het einde van de kopersbescherming is nog niet bekend.

## The plan

panel-label = Parcelward: plan voor bestelling { $order }
panel-contents = Wat je moet doen en wanneer
panel-open = Plan tonen
panel-close = Kleiner maken
nothing-to-do = Je hoeft nu niets te doen
    .explanation = Parcelward let op de datums en zegt je hier wanneer je iets moet doen.
also-now-title = Ook nu
coming-title = Wat er komt
day = { DATETIME($day, day: "numeric", month: "short") }
why = Waarom?
why-rule = Regel: { $rule }. Bronnen: { $sources }.
where-open_dispute = Druk op deze pagina naast het artikel op “Retouren/terugbetalingen”. Wordt gevraagd of je het pakket hebt, antwoord dan zoals het is.
where-message_seller = Open op deze pagina de naam van de winkel en druk op de berichtenknop.
where-ask_extension = Schrijf naar de verkoper. Toont deze pagina een knop om de tijd te verlengen, druk daar dan op.
copy-show = Tekst om te kopiëren
copy = Kopiëren
copied = Gekopieerd
strip-label = { $level }: { $headline } { $left } { $then }
strip-then = { DATETIME($day, day: "numeric", month: "short") }: { $what }
more-steps = { $count ->
        [one] en nog { $count }
       *[other] en nog { $count }
    }
whole-plan = Hele plan tonen
history-and-evidence = Geschiedenis en bewijs
plan-from = Dit is het plan van { DATETIME($when, day: "numeric", month: "long", year: "numeric", hour: "numeric", minute: "numeric") }.

## Messages and contacts

messages-title = Berichten klaar om te kopiëren
messages-in-english = Verkopers en vervoerders in het buitenland laten een computer vertalen, dus wat je stuurt is kort en eenvoudig Engels. Kopieer het en verstuur het zelf.
messages-none = Je hoeft nu aan niemand te schrijven. Hier verschijnen berichten wanneer het plan er één aanraadt.
messages-unanswered = De berichten worden geschreven door het Parcelward-programma op je computer, en dat antwoordt nu niet.
message-to = { $to ->
        [seller] Aan de verkoper:
        [carrier] Aan de vervoerder:
        [post] Aan je postkantoor:
        [customs] Aan de douane:
       *[aliexpress] Aan AliExpress:
    }
message-means = Dit betekent:
contacts-title = Wie je kunt bereiken

## What only the shopper can say

question-title = Jouw antwoord is nodig
question-arrived = Is deze bestelling aangekomen?
answer-not-received = Nee, ik heb ze niet ontvangen
answer-received = Ja, ze is aangekomen
question-stays-here = Je antwoord blijft op deze computer. Het maakt het plan passend; er wordt niets naar AliExpress gestuurd.
said-not_received = Je zei dat je deze bestelling niet hebt ontvangen.
said-received = Je zei dat deze bestelling is aangekomen.
arrived-quietly = Deze bestelling is aangekomen
card-title = Het kaartje in je brievenbus
card-day = Laatste dag op het kaartje
card-hint = Als er een kaartje is achtergelaten, staat daarop de laatste dag om het pakket op te halen. Neem die dag over en het plan houdt zich eraan. Hij blijft op deze computer.
card-keep = Bewaren
card-kept = Je las op het kaartje: ophalen uiterlijk { DATETIME($day, day: "numeric", month: "long", year: "numeric") }.
card-unfinished = Vul de hele datum in: dag, maand en jaar.
card-unanswered = Het Parcelward-programma op je computer antwoordt niet, dus er is nog niets veranderd. Start het en druk dan nog eens op de knop.
advice-done = Dit heb ik gedaan
advice-done-on = Gedaan op { DATETIME($day, day: "numeric", month: "short") }.
said-take-back = Dit terugnemen

## The companion: each state has one sentence and one thing to do

companion-unpaired = Parcelward is nog niet verbonden met zijn programma op je computer.
companion-down = Het Parcelward-programma op je computer draait niet, dus er komen geen herinneringen. Typ om het te starten in een terminal:
companion-stranger = Iets anders antwoordt waar het Parcelward-programma zou moeten zijn (poort { $port }). Sluit dat andere programma en start dan Parcelward.
companion-refused = Het Parcelward-programma kent deze browser niet meer. Verbind hem opnieuw.
companion-clock-differs = De klokken van deze browser en van het Parcelward-programma verschillen { $minutes ->
        [one] { $minutes } minuut
       *[other] { $minutes } minuten
    }. Zet de klok van de computer goed.
companion-companion-too-old = Het Parcelward-programma op je computer is ouder dan deze extensie. Werk het programma bij.
companion-companion-too-new = Deze extensie is ouder dan het Parcelward-programma op je computer. Werk de extensie bij.
companion-connected = Verbonden met het programma op je computer.
pair-now = Verbinden
try-again = Opnieuw proberen
page-orphaned = Parcelward is bijgewerkt. Laad deze pagina opnieuw om verder te gaan.
reload = Opnieuw laden

## Notes and pages that cannot be read

note-label = Opmerking van Parcelward
note-hide = Verbergen
page-not-read = Parcelward kon deze pagina niet lezen: de indeling is nieuw voor ons. Wat AliExpress zelf hier laat zien, geldt gewoon.
page-place-unknown = Parcelward heeft je bestellingen gelezen, maar de indeling van deze pagina is nieuw voor ons, dus er kan niets naast worden getoond. De plannen staan in het menu van Parcelward in de werkbalk.
page-captcha = AliExpress wil weten dat je een mens bent. Beantwoord die vraag zelf; Parcelward doet dat nooit.
page-signed-out = Log in bij AliExpress om je bestellingen te zien.
page-error = AliExpress toont hier een fout. Laad de pagina later opnieuw.
report-offer = Je kunt een kopie zonder namen, adressen en nummers opslaan en bij een melding voegen.
report-save = Geschoonde kopie opslaan

## Notifications

notification-tomorrow = Herinner me morgen

## The popup

popup-title = Parcelward
popup-last-answer = Laatste antwoord { DATETIME($when, day: "numeric", month: "short", year: "numeric", hour: "numeric", minute: "numeric") }
popup-next-title = Volgende dagen die tellen
popup-now = Nu
popup-none = Er is nog geen bestelling gelezen. Open je lijst met bestellingen op AliExpress.
popup-quiet = Niets te doen in de komende dagen.
popup-warnings-title = Getoonde waarschuwingen
popup-snooze = Herinner me morgen
popup-snoozed = Je wordt morgen herinnerd.
popup-snooze-failed = Het Parcelward-programma op je computer antwoordde niet. Start het en probeer het opnieuw.
popup-options = Instellingen
popup-tracking = Tracking
popup-order = Bestelling { $order }

## The options page

options-title = Instellingen van Parcelward
options-pair-title = Verbinden met het programma op je computer
options-pair-how = Start het Parcelward-programma en laat het een code tonen. In een terminal:
options-pair-code = Code
options-pair-code-hint = Acht letters en cijfers, zoals ABCD-EFGH. Een code is drie minuten geldig.
options-pair-port = Poort
options-pair-port-hint = Laat dit zo, tenzij het programma op een andere poort is gestart.
options-pair-button = Verbinden
options-pairing = Bezig met verbinden…
options-paired = Verbonden. Open je bestellingen op AliExpress.
fault-code-malformed = Dat is geen code. Een code heeft acht letters en cijfers, zoals ABCD-EFGH.
fault-code-wrong = Die code klopt niet. Vergelijk hem met de code die het programma toont.
fault-code-used-up = Die code is niet meer geldig: hij is oud of te vaak geprobeerd. Laat het programma een nieuwe tonen.
fault-no-code-shown = Het Parcelward-programma draait, maar toont geen code. Laat het er een tonen.
fault-no-answer = Op poort { $port } antwoordt niets. Start het Parcelward-programma en probeer het opnieuw.
fault-not-a-companion = Wat op poort { $port } antwoordt, is niet het Parcelward-programma. Sluit dat andere programma of gebruik een andere poort.
fault-companion-too-old = { companion-companion-too-old }
fault-companion-too-new = { companion-companion-too-new }
fault-permission-missing = Zonder toestemming om met deze computer zelf (127.0.0.1) te praten kan er niets worden verbonden. Sta het toe wanneer de browser het vraagt.
options-connected-title = Verbonden
options-connected = Deze browser praat met het Parcelward-programma op poort { $port }.
options-unpair = Deze browser loskoppelen
options-pairings-title = Browsers die met het programma mogen praten
options-pairing-this = deze browser
options-pairing-since = Verbonden sinds { DATETIME($when, day: "numeric", month: "long", year: "numeric") }
options-pairing-seen = Laatst gezien { DATETIME($when, day: "numeric", month: "short", year: "numeric", hour: "numeric", minute: "numeric") }
options-revoke = Intrekken
options-revoke-label = { $label } intrekken
options-notices-title = Waarschuwingen
options-notices = Een melding tonen wanneer er een dag komt waarop je iets moet doen
options-quiet-title = Stille uren
options-quiet-off = De stille uren staan uit: meldingen komen op elk moment.
options-quiet-on = Van { $begin } tot { $end } wordt geen melding getoond.
options-quiet-rule = Alleen het moment verschuift: wat in deze uren aan de beurt is, wordt getoond als ze voorbij zijn. Wat dan te laat zou zijn, bijvoorbeeld omdat de bescherming eerder eindigt, wordt meteen getoond.
options-quiet-environment = Ze zijn op deze computer ingesteld met een omgevingsvariabele, die voorgaat op wat je hier kiest. Verwijder die om hier te kiezen, en start het Parcelward-programma opnieuw:
options-quiet-from = Van
options-quiet-to = Tot
options-quiet-keep = Deze uren bewaren
options-quiet-switch-off = Uitzetten
options-quiet-unfinished = Vul beide tijden in.
options-language-title = Taal
options-language-auto = Zoals de browser
options-saved = Opgeslagen.
options-privacy = Je bestellingen blijven op deze computer. Parcelward heeft geen account en vraagt AliExpress niets. Alleen volgnummers gaan naar buiten, en alleen naar de volgbronnen die aanstaan.
