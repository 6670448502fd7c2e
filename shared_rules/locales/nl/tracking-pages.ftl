### The extension's pages about tracking: its sources, asking now, the history of a parcel, evidence, the log of disputes.

tracking-page-title = Tracking
tracking-page-waiting = Een ogenblik…

## Sources

sources-title = Aan wie naar je pakketten wordt gevraagd
source-ask = { $source } vragen
source-key-kept = Het programma op je computer bewaart een sleutel voor { $source }. Die wordt niet meer getoond.
source-key-field = Je sleutel voor { $source }
source-key-keep = Sleutel bewaren
source-key-forget = Sleutel vergeten
source-key-forget-label = Sleutel voor { $source } vergeten

## Asking now

check-now-title = Nu vragen
check-now-about = Naar elk nummer wordt hooguit één keer per kwartier gevraagd.
check-now-number = Trackingnummer
check-now-number-hint = Letters en cijfers, zoals LP00123456789012.
check-now-one = Naar dit nummer vragen
check-now-all = Naar alle pakketten vragen die onderweg zijn
check-now-asking = Wordt gevraagd…
check-now-results = Wat eruit kwam

## Parcels

parcels-title = Pakketten van je bestellingen
parcels-none = Er is nog geen bestelling met een trackingnummer gezien. Open je bestellingen op AliExpress.
parcels-history-of = Geschiedenis van { $number }
parcels-more = { $count ->
    [one] Nog één bestelling tonen
   *[other] Nog { $count } bestellingen tonen
  }

## The history of a parcel

history-page-title = Geschiedenis en bewijs
history-page-order = Bestelling { $order }
history-page-no-order = Dit adres noemt geen bestelling. Open de geschiedenis vanuit de lijst met je pakketten.
history-page-no-number = Nog geen pakket van deze bestelling heeft een trackingnummer.
history-page-back = Alle pakketten en bronnen
history-age = ({ $age })
history-from-paste = Wat je hebt geplakt
history-from-page = De pagina bij AliExpress
history-contradiction = Deze bronnen spreken elkaar tegen. Bezorgd volgens: { $delivered }. Niet bezorgd volgens: { $otherwise }. Parcelward gaat verder alsof het pakket niet is aangekomen.
history-fetched = { $source }: voor het eerst opgehaald op { DATETIME($first, dateStyle: "medium", timeStyle: "short") }, het laatst op { DATETIME($last, dateStyle: "medium", timeStyle: "short") }

## Adding what another page shows

paste-title = Toevoegen wat een andere pagina toont
paste-about = Kopieer de geschiedenis van een willekeurige trackingpagina, of open een opgeslagen antwoord als tekst, en plak die hier. Er wordt niemand iets gevraagd.
paste-parcel = Pakket
paste-text = Gekopieerde tekst
paste-read = Deze tekst lezen

## Evidence

pack-title = Bewijs
pack-about = Een PDF die ook een buitenstaander begrijpt, en een ZIP met alle gebeurtenissen, de opgeslagen antwoorden en hun controlesommen. Beide blijven op deze computer; jij bepaalt wie ze krijgt.
pack-language = Taal van de PDF
pack-make = Bewijs maken
pack-making = Wordt gemaakt…
pack-made = Gemaakt op { DATETIME($at, dateStyle: "medium", timeStyle: "short") }. De bestanden staan op deze computer:
pack-digest = SHA-256
pack-verify = Om later te laten zien dat er niets is veranderd, typ je in een terminal:
pictures-title = Je afbeeldingen
pictures-about = Schermafbeeldingen en foto's komen in het volgende bewijs. Waar en met welk apparaat ze zijn gemaakt, wordt verwijderd.
pictures-none = Er is geen afbeelding toegevoegd.
picture-choose = Een afbeelding toevoegen (PNG, JPEG of WebP, hooguit 3 MB)
picture-too-heavy = ‘{ $name }’ is groter dan 3 MB. Maak de afbeelding kleiner en voeg haar dan opnieuw toe.
picture-added = Toegevoegd op { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
picture-remove = Verwijderen
picture-remove-label = { $name } verwijderen

## The log of disputes

claims-title = Je geschillen
claims-opened = Geopend: { $day }
