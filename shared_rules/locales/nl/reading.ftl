# Waarom iets op een pagina, of een opgeslagen bestand, niet is gelezen.

unread-empty = Er zat niets in. Open de pagina opnieuw en wacht tot ze je bestellingen laat zien.
unread-too-large = Het bevat { NUMBER($bytes) } bytes; een antwoord met bestellingen heeft er nooit meer dan { NUMBER($largest) }. Sla het antwoord van de bestelpagina zelf op, niet de hele pagina.
unread-too-deep = De inhoud is dieper genest dan elk antwoord met bestellingen, dus is er niets mee gedaan.
unread-truncated = Het houdt halverwege op: het bestand is niet volledig opgeslagen. Sla het opnieuw op.
unread-not-json = Dit is geen antwoord van de bestelpagina's: het is geen JSON en geen JSONP. Sla het antwoord op van de lijst met bestellingen, de details van de bestelling of de trackingpagina.
unread-web-page = Dit is een webpagina en niet het antwoord erachter; vaak betekent dat dat AliExpress je vroeg om in te loggen. Log in, open de bestelling opnieuw en probeer het nog eens.
unread-not-of-interest = Dit antwoord zegt niets over je bestellingen, dus is er niets mee gedaan. Parcelward leest de lijst met bestellingen, de details van de bestelling, de trackingpagina en de lijst met retouren.
unread-page-unknown = Dit is gelezen op een pagina die Parcelward niet kent.
unread-session-expired = AliExpress heeft je uitgelogd. Log daar in en open de bestelling opnieuw.
unread-token-expired = De toestemming van de pagina was verlopen; de pagina vernieuwt die vanzelf. Laad de pagina opnieuw.
unread-captcha = AliExpress wil weten dat je een mens bent. Los de puzzel op de pagina zelf op; Parcelward wacht en doet tot die tijd niets.
unread-traffic-limit = AliExpress zegt dat er in korte tijd te veel pagina's zijn geopend. Wacht een paar minuten voordat je de volgende opent.
unread-refused-by-page = AliExpress antwoordde met een fout in plaats van de bestelling. Laad de pagina opnieuw; blijft de fout, probeer het dan later nog eens.
unread-empty-reply = Het antwoord kwam zonder bestelling erin. Laad de pagina opnieuw en wacht tot ze je bestellingen laat zien.
unread-empty-reading = Op de pagina is geen bestelling gevonden. Wacht tot ze helemaal is geladen.
unread-no-tracking-yet = Voor bestelling { $order } is er nog geen tracking.
unread-order-id-missing = Er staat niet bij welke bestelling dit hoort. Open de trackingpagina vanuit de bestelling, of sla het antwoord samen met het adres op.
unread-order-id-invalid = “{ $text }” is geen bestelnummer. Een bestelnummer heeft 12 tot 20 cijfers en verder niets.
unread-events-cut = De geschiedenis van het pakket heeft { NUMBER($total) } regels; de nieuwste { NUMBER($kept) } zijn gelezen.
unread-unexpected = Het antwoord heeft een vorm die Parcelward nog niet kent, dus is er niets mee gedaan; al het andere is gelezen.
