# Het ontwerp voor het geschil en het paneel ervan. Niets hier belooft een uitkomst.

## Why a reason is true
dispute-because-elsewhere = De tracking noemt een ander land dan waarheen de bestelling is verzonden.
dispute-because-marked_delivered = De tracking zegt bezorgd, en jij zegt dat je het niet hebt gekregen.
dispute-because-returning = De tracking zegt dat het pakket teruggaat naar de afzender.
dispute-because-returned = De tracking zegt dat het pakket is teruggestuurd naar de afzender.
dispute-because-lost = De tracking zegt dat het pakket verloren is.
dispute-because-destroyed = De tracking zegt dat het pakket is vernietigd.
dispute-because-cancelled = De tracking zegt dat de zending is geannuleerd.
dispute-because-seized = De tracking zegt dat de douane het pakket in beslag heeft genomen.
dispute-because-customs = De tracking zegt dat de douane het pakket vasthoudt.
dispute-because-attempted = Een bezorging is mislukt, en het pakket is sindsdien niet gekomen.
dispute-because-no_tracking = Geen vervoerder heeft het pakket onder dit nummer gescand.
dispute-because-unread = De pagina van de bestelling zegt dat het onderweg is. Open één keer de trackingpagina, zodat de reden kan volgen wat daar staat.
dispute-because-silent = De tracking is al een maand of langer stil.
dispute-because-in_transit = Het pakket is nog onderweg en de bescherming loopt.

## Should I file today?
dispute-already-open = Over deze bestelling is al een geschil open. Houd het open totdat de spullen of het geld er zijn.
dispute-nothing-to-claim = Deze bestelling is niet betaald, of het geld is al op de terugweg.
dispute-not-sent-yet = De verkoper heeft het nog niet verzonden. Een bestelling die niet op tijd is verzonden, wordt meestal vanzelf geannuleerd en het geld gaat terug.
dispute-collect-it = Het pakket wacht om opgehaald te worden. Haal het eerst op: een niet opgehaald pakket gaat terug, en een terugbetaling is dan onwaarschijnlijk.
dispute-carrier-may-deliver = Vervoerders noteren een bezorging soms een dag of twee te vroeg. Vraag het nu aan de vervoerder en aan je buren.
dispute-not-due-yet = Het wordt uiterlijk op { DATETIME($day, dateStyle: "medium") } verwacht.
dispute-still-moving = Het pakket bewoog op { DATETIME($day, dateStyle: "medium") }.
dispute-economy-is-silent = Goedkope pakketten laten na vertrek vaak niets zien, en komen meestal binnen { $days } dagen daarna aan.
dispute-busy-season = De reis valt in een drukke tijd, waarin pakketten er langer over doen.
dispute-days-left = { $days ->
    [one] Er is nog één dag tot de laatste veilige dag.
   *[other] Er zijn nog { $days } dagen tot de laatste veilige dag.
  }
dispute-seller-may-extend = De verkoper kan de bescherming verlengen als je het nu vraagt.
dispute-one-shot = Meestal kan voor een artikel maar één keer een geschil worden geopend.
dispute-waiting-mends-nothing = Het pakket komt niet meer vanzelf, dus wachten levert niets op.
dispute-delivered-clock = Het is op { DATETIME($day, dateStyle: "medium") } als bezorgd gemeld. Een bestelling die als bezorgd is gemeld, kan binnen enkele dagen vanzelf worden afgerond.
dispute-completed-clock = De bestelling geldt als afgerond. De tijd die je nog hebt om een geschil te openen is kort, en de pagina bepaalt hoe kort.
dispute-end-unknown = Op de bekeken pagina's stond niet wanneer de bescherming eindigt. Kijk op de pagina van de bestelling voordat je wacht.
dispute-window-may-be-over = De bescherming eindigde op { DATETIME($day, dateStyle: "medium") }. Het formulier kan het verzoek weigeren; dan blijft de klantenservice van AliExpress over.
dispute-protection-over = De bescherming eindigde op { DATETIME($day, dateStyle: "medium") }. Een geschil openen kan misschien nog enkele dagen: doe het vandaag.
dispute-last-safe-day = Na { DATETIME($day, dateStyle: "medium") } is er geen tijd meer om een formulier te herstellen dat niet is doorgekomen.
dispute-protection-ends = Op { DATETIME($day, dateStyle: "medium") } eindigt de bescherming. Daarna wordt de verkoper betaald, en is het geld moeilijk terug te krijgen.

## The panel beside the dispute form
dispute-panel-label = Parcelward: het geschilformulier
dispute-panel-contents = Moet ik vandaag een geschil openen, en het formulier invullen
dispute-open-panel = Formulier invullen
dispute-order-title = De bestelling
dispute-order = Bestelling { $order }
dispute-order-other = Een andere bestelling
dispute-order-which = Voor welke bestelling is dit formulier?
dispute-order-none = Deze pagina zegt niet voor welke bestelling het formulier is. Open het formulier vanaf de pagina van de bestelling zelf.
dispute-form-loading = Het formulier is nog niet verschenen.
dispute-form-in-frame = Het formulier staat in een kader waar Parcelward niet bij kan. Vul het zelf in: zet het vinkje, druk op de invulknop en kopieer de woorden die eronder komen.
dispute-problem-order-unknown = Parcelward heeft deze bestelling nog niet gezien. Open één keer de pagina van de bestelling zelf en kom dan terug.
dispute-problem-draft-unreadable = Het antwoord van het Parcelward-programma was niet te lezen. Werk het programma en de extensie bij.
dispute-problem-other-order = Dit formulier is voor bestelling { $named }, niet voor bestelling { $order }. Er is niets ingevuld. Kies hierboven de juiste bestelling, of ga terug en open het formulier van de bestelling die je bedoelt.
dispute-today-wait = Je kunt vandaag wachten
dispute-today-ask = Schrijf eerst naar de verkoper
dispute-today-file = Open vandaag het geschil
dispute-today-last-day = Laatste veilige dag: { DATETIME($day, day: "numeric", month: "long", year: "numeric") }.
dispute-today-last-day-over = De laatste veilige dag was { DATETIME($day, day: "numeric", month: "long", year: "numeric") }: wacht niet langer.
dispute-for-waiting = Wat voor wachten pleit
dispute-lost-by-waiting = Wat wachten kan kosten
dispute-reason-title = Reden voor het formulier
dispute-reason-none = Geen gebruikelijke reden is voor dit pakket zeker waar. Kies zelf op het formulier.
dispute-reason-returned = Teruggestuurd, geannuleerd of verloren
dispute-reason-no_tracking = Geen trackinginformatie
dispute-reason-tracking = Probleem met de tracking
dispute-reason-customs = Vastgehouden door de douane
dispute-reason-address = Naar een ander adres gegaan
dispute-reason-delivered = Als bezorgd gemeld, niet ontvangen
dispute-reason-protection = Bescherming loopt af, nog onderweg
dispute-reason-own = Ik kies zelf op het formulier
dispute-prefill-title = Het formulier invullen
dispute-confirm = Ik heb bestelling { $order } niet ontvangen.
dispute-confirm-first = Alleen jij kunt dat zeggen. Vink het aan als het waar is; het geldt alleen voor deze bestelling.
dispute-prefill = Vooraf invullen
dispute-filling = Bezig met invullen…
dispute-nothing-is-sent = Er wordt niets verstuurd. Controleer elk veld en druk dan zelf op Volgende en Indienen.
dispute-results-title = Wat is ingevuld
dispute-undone-title = Wat is teruggezet
dispute-undo = Ongedaan maken
dispute-field-solution = Oplossing:
dispute-field-received = Ontvangen:
dispute-field-reason = Reden:
dispute-field-amount = Bedrag:
dispute-field-description = Beschrijving:
dispute-field-evidence = Afbeeldingen:
dispute-filled = ingevuld met “{ $value }”. Controleer het.
dispute-already = was al “{ $value }”.
dispute-by-elimination = Alleen herkend omdat er niets anders overbleef: controleer het.
dispute-left-not-found = niet op deze pagina. Heeft het formulier een volgende stap, druk dan zelf op Volgende en vul daar vooraf in.
dispute-left-unsure = geen veld was zeker het juiste. Vul dit zelf in.
dispute-left-two-alike = twee velden lijken op elkaar. Vul dit zelf in.
dispute-left-read-only = vastgelegd door het formulier.
dispute-left-no-fitting-option = geen keuze op het formulier is zeker waar. Kies zelf.
dispute-left-did-not-open = de lijst ging niet open. Kies zelf.
dispute-left-did-not-hold = de pagina heeft het niet onthouden. Vul dit zelf in.
dispute-left-reset-by-page = de pagina heeft het teruggedraaid. Vul dit zelf in.
dispute-left-not-ours-to-press = hierop mag alleen jij drukken. Kies zelf.
dispute-left-currency-differs = het formulier gebruikt een andere munt, en er wordt niets omgerekend. Vul dit zelf in.
dispute-left-amount-unknown = het volledige bedrag is niet bekend. Vul dit zelf in.
dispute-left-amount-zero = het formulier laat helemaal geen bedrag toe. Ga niet verder met nul voordat je de klantenservice van AliExpress hebt gevraagd.
dispute-left-preset-by-form = ingesteld door het formulier. Controleer of het het volledige bedrag is.
dispute-left-own-text = je eigen woorden blijven staan. Hier is onze tekst, als je die wilt.
dispute-left-too-long = het formulier neemt minder tekens aan dan de kortste tekst. Schrijf het zelf.
dispute-left-second-list = bij deze keuze hoort een tweede lijst. Kies daar zelf, en kijk ook naar de eerste.
dispute-left-not-confirmed = leeg gelaten totdat je zegt dat je het niet hebt ontvangen.
dispute-left-your-choice = aan jou om te kiezen.
dispute-left-attach-yourself = aan jou om toe te voegen. Een afbeelding van de trackingpagina, zonder een regel “ontvangen”, helpt het meest.
dispute-undo-restored = zoals het eerst was.
dispute-undo-changed-by-you = jij hebt het sindsdien veranderd, dus het blijft staan.
dispute-undo-not-taken-back = in dit formulier kan een keuze niet worden gewist. Kies opnieuw, of laad de pagina opnieuw om het leeg te maken.
dispute-undo-gone = niet meer op de pagina.

## Evidence for the form's control for files. `size` comes with its unit (0.6 MB).
attach-title = Bewijs voor het formulier
attach-offer = { $count ->
    [one] Als je drukt, wordt dit bestand ({ $size }) toegevoegd en uploadt AliExpress het meteen. Ongedaan maken haalt het niet terug: alleen jij kunt het verwijderen, in het formulier.
   *[other] Als je drukt, worden deze { $count } bestanden ({ $size }) toegevoegd en uploadt AliExpress ze meteen. Ongedaan maken haalt ze niet terug: alleen jij kunt ze verwijderen, in het formulier.
  }
attach-size = ({ $size })
attach-left-too-many = { $count ->
    [one] Nog één bestand blijft weg, omdat het formulier er niet meer aanneemt.
   *[other] Nog { $count } bestanden blijven weg, omdat het formulier er niet meer aanneemt.
  }
attach-left-too-large = { $count ->
    [one] Eén bestand blijft weg, omdat het te groot is voor het formulier.
   *[other] { $count } bestanden blijven weg, omdat ze te groot zijn voor het formulier.
  }
attach-button = Bewijs toevoegen
attach-attaching = Bezig met toevoegen…
attach-again = Opnieuw toevoegen
attach-preparing = Er wordt gekeken wat kan worden toegevoegd…
attach-neither = Het formulier neemt hier geen pdf's en geen afbeeldingen aan, dus er kan niets voor je worden toegevoegd.
attach-two-alike = De pagina heeft meer dan één plek voor bestanden, en geen ervan is zeker de juiste. Voeg het bewijs zelf toe.
attach-full = Het formulier bevat zoveel bestanden als het aanneemt. Verwijder er daar een als je het bewijs op die plek wilt.
attach-read-only = Het formulier neemt op dit moment geen bestanden aan.
attach-problem-no-companion = Het programma op je computer antwoordde niet, dus er is niets toegevoegd.
attach-problem-changed = Het bewijs is intussen veranderd, dus er is niets toegevoegd. Bekijk de lijst opnieuw en druk dan nog een keer.
attach-save-yourself = Je kunt het bewijs als bestanden maken en zelf toevoegen:
attach-done = Het formulier heeft alles aangenomen. Controleer of elk bestand daar te zien is.
attach-not-kept = Het formulier liet niet alles zien. Kijk even, en voeg zelf toe wat ontbreekt.
attach-blocked = Op deze pagina kun alleen jij iets toevoegen. Er is niets toegevoegd.
attach-file-seen = in het formulier
attach-file-not-seen = niet te zien in het formulier
attach-complains = Het formulier toont een eigen melding. Lees die daar.
attach-twice = Een bestand dat er al was, staat er nu misschien twee keer. Kijk even, en verwijder er een.
attach-folder = Dezelfde bestanden staan in deze map op je computer:
