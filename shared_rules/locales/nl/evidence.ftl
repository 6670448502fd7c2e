# The evidence pack: a document that a stranger (AliExpress, a bank) understands in a minute. It speaks of the shopper as "the buyer"
# and states only what pages, tracking sources and the buyer said; it asks for nothing and judges nobody.
# Dates arrive written out with the year. `plan.ftl` has the names of facts (Ordered, Sent …) and of statuses.

evidence-title = Bewijs voor bestelling { $order }
evidence-made = Gemaakt op { $when } door Parcelward { $version } uit wat de pagina's van AliExpress en de trackingbronnen lieten zien
evidence-page = Pagina { $page } van { $pages }

## What a hurried reader must see

evidence-newest-silent = { $days ->
    [one] De nieuwste gebeurtenis in de tracking is van { $event_day }. Op { $look_day }, één dag later, was er nog steeds niets nieuwers.
   *[other] De nieuwste gebeurtenis in de tracking is van { $event_day }. Op { $look_day }, { $days } dagen later, was er nog steeds niets nieuwers.
  }
evidence-newest = De nieuwste gebeurtenis in de tracking is van { $event_day }.
evidence-no-events = Op { $look_day } toonde de tracking geen enkele gebeurtenis.
evidence-delivered = Volgens de tracking is op { $event_day } bezorgd.
evidence-buyer-not-received = De koper verklaarde op { $day } dat het pakket niet is aangekomen.
evidence-buyer-received = De koper verklaarde op { $day } dat het pakket is aangekomen.

## The order

evidence-order = De bestelling
evidence-order-number = Bestelnummer
evidence-store = Winkel
evidence-total = Totaal
evidence-goods = Artikelen
evidence-carrier = Vervoerder
evidence-service = Verzendmethode

## The journey

evidence-journey = De reis
evidence-parcel = Pakket { $number }
evidence-silence = { $days ->
    [one] { $days } dag zonder nieuws
   *[other] { $days } dagen zonder nieuws
  }
evidence-looked-at = Laatst bekeken

## The tables

evidence-events = Wat de tracking zegt
evidence-events-about = Dagen en tijden staan hier zoals elke bron ze vermeldt.
evidence-when = Dag en tijd
evidence-event = Gebeurtenis
evidence-told-by = Gemeld door
evidence-completed = * Niet volledig vermeld, meestal zonder het jaar; aangevuld door Parcelward.
evidence-no-time = geen dag vermeld
evidence-since = sinds { $day }
evidence-missing-since = sinds { $day } niet meer vermeld
evidence-older = { $count ->
    [one] { $count } oudere gebeurtenis staat in het bestand events.csv.
   *[other] { $count } oudere gebeurtenissen staan in het bestand events.csv.
  }
evidence-looks = Wat elke pagina en bron zei, en wanneer
evidence-looks-about = Elke regel is één versie. Van de eerste tot de laatste keer stond er telkens hetzelfde als er gekeken werd. De bewaarde kopieën zitten in het ZIP-bestand.
evidence-source = Pagina of bron
evidence-first = Eerst gezien
evidence-last = Laatst gezien
evidence-newest-then = Toen nieuwste gebeurtenis
evidence-older-looks = { $count ->
    [one] { $count } oudere versie zit in het ZIP-bestand.
   *[other] { $count } oudere versies zitten in het ZIP-bestand.
  }
evidence-tracking = trackingpagina
evidence-order-detail = bestelpagina
evidence-order-list = lijst met bestellingen
evidence-return-list = lijst met terugbetalingen
evidence-dispute-form = geschilformulier
evidence-other-page = andere pagina
evidence-dispute = Het geschil
# Instead of value-parcel-status-arrived_destination, which says "in your country" to the shopper.
evidence-value-parcel-status-arrived_destination = in het land van bestemming

## What the buyer did

evidence-said = Wat de koper deed
evidence-said-about = Zoals de koper het op die dag noteerde.
evidence-said-asked_seller = Schreef de verkoper
evidence-said-asked_carrier = Vroeg het na bij de vervoerder
evidence-said-asked_extension = Vroeg de verkoper om langere bescherming
evidence-said-not_received = Verklaarde dat het pakket niet is aangekomen
evidence-said-received = Verklaarde dat het pakket is aangekomen
evidence-said-completed_by_mistake = Verklaarde dat de ontvangst per vergissing is bevestigd
evidence-pictures = Afbeeldingen die de koper toevoegde
evidence-picture = { $name }, toegevoegd op { $when }

## How to check it

evidence-check = Hoe dit document te controleren is
evidence-check-about = Dit document en het bestand { $zip } zijn tegelijk gemaakt. Het ZIP-bestand bevat dit document, de gebeurtenissen, de bewaarde kopieën en een lijst met hun SHA-256-sommen. Het commando “parcelward evidence --verify” noemt elk bestand erin dat sindsdien is gewijzigd, toegevoegd of verwijderd.

## What the command says

evidence-written = Het bewijs voor bestelling { $order } is klaar:
evidence-sum = SHA-256 van het ZIP-bestand: { $digest }
evidence-as-pictures = { $count ->
    [one] Als afbeelding, voor een formulier dat geen pdf aanneemt:
   *[other] Als { $count } afbeeldingen, voor een formulier dat geen pdf aanneemt:
  }
evidence-picture-added = Toegevoegd aan bestelling { $order }: { $name }
evidence-whole = { $count ->
    [one] Er is niets gewijzigd: het ene bestand is zoals het op { $when } was.
   *[other] Er is niets gewijzigd: alle { $count } bestanden zijn zoals ze op { $when } waren.
  }
evidence-altered = Gewijzigd: { $file }
evidence-missing = Verwijderd: { $file }
evidence-added = Toegevoegd: { $file }
evidence-made-here = Parcelward heeft precies dit bestand op deze computer gemaakt.
evidence-not-made-here = Parcelward op deze computer kent dit bestand niet en kan dus alleen zeggen dat het met zijn eigen lijst overeenkomt.
evidence-made-otherwise = Parcelward heeft op deze computer bewijs met deze gegevens gemaakt, maar niet dit bestand: het is in zijn geheel gewijzigd.
