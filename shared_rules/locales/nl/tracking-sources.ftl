# Volgbronnen: wat elk kent, hoe men aan de sleutel komt, en wat er van een geplakte tekst werd.
source-cainiao = Cainiao, het vervoersnetwerk van AliExpress: de meeste AliExpress-pakketten, ook nadat de lokale post ze heeft. Geen sleutel nodig.
source-seventeen-track = 17TRACK: bijna alle vervoerders. Heeft je eigen sleutel nodig; elk nieuw nummer gaat van je tegoed af.
    .key = Maak een account op { $page }, open Settings, Security, en kopieer de toegangssleutel.
source-four-px = 4PX: nummers die met 4PX beginnen. Geen sleutel nodig.
source-upu = De Wereldpostunie: postnummers zoals RR123456785CH, zoals de posterijen van beide landen ze melden. Een summiere tweede mening. Geen sleutel nodig.
source-ems-items = De EMS-coöperatie: expresnummers van de post die met E beginnen. Geen sleutel nodig.
source-la-poste = La Poste: Colissimo, Chronopost en brieven in Frankrijk. Heeft je eigen gratis sleutel nodig.
    .key = Maak een account op { $page }, maak een toepassing voor "Suivi" en kopieer de productiesleutel.
source-dhl = DHL: Express, Paket en eCommerce. Heeft je eigen gratis sleutel nodig.
    .key = Maak een account op { $page }, vraag "Shipment Tracking - Unified" aan en kopieer de sleutel.
source-ship24 = Ship24: veel vervoerders, voor nummers die niemand anders kent. Heeft je eigen sleutel nodig; elk nieuw nummer gebruikt een tracker van je abonnement.
    .key = Maak een account, open { $page } en kopieer de sleutel.
source-paste = Tekst die je plakt, of een antwoord dat je hebt opgeslagen. Er wordt nergens iets gevraagd.

pasted-read = { $count ->
    [one] Er is één gebeurtenis gelezen.
   *[other] Er zijn { $count } gebeurtenissen gelezen.
  }
pasted-nothing-yet = { $source } heeft over dit nummer nog niets te melden, of kent het niet. Er is niets veranderd.
pasted-another-number = Dit is een antwoord van { $source }, maar niet over het nummer { $number }. Plak het antwoord voor dit nummer.
pasted-shop-reply = Dit is een antwoord van AliExpress zelf. Lees het met: parcelward explain FILE
pasted-no-answer = Dit is een pagina van { $source } die niets over het pakket zegt (een veiligheidscontrole of een fout). Plak de geschiedenis zelf.
pasted-not-understood = In deze tekst is geen gebeurtenis gevonden. Plak de regels met de datums en wat er gebeurde, zoals de volgpagina ze toont.
pasted-too-large = Deze tekst is te groot om de geschiedenis van één pakket te zijn. Plak alleen de regels met de datums en wat er gebeurde.
