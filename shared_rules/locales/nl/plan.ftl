# Wat een plan tegen de koper zegt. Nooit een belofte van terugbetaling.

## Words used inside sentences

carrier-name = { $parcel_carrier ->
    [unknown] de vervoerder
   *[other] { $parcel_carrier }
  }

## The order's own status

order-sent = De verkoper heeft deze bestelling verzonden
    .explanation = De nieuwste tracking staat op de trackingpagina van de bestelling. De verkoper wordt pas betaald als de bescherming eindigt of als jij de ontvangst bevestigt. Bevestig dus niets voordat je de spullen in handen hebt en ze hebt gecontroleerd.
order-unreadable = We konden de status van deze bestelling niet lezen
    .explanation = Open één keer de pagina van de bestelling, zodat we de status en de datums kunnen lezen. Tot die tijd gaan we er voor de zekerheid van uit dat ze onderweg is.
order-completed = Deze bestelling is afgerond
    .explanation = Ze is bevestigd, met de hand of vanzelf, en de verkoper wordt betaald. Heb je alles, dan hoef je niets te doen. Ontbreekt er iets, wacht dan niet: de tijd voor een klacht is kort.
order-in-dispute = Over deze bestelling loopt een geschil
    .explanation = Via de pagina van de bestelling kom je bij het geschil en bij de stappen van een terugbetaling. Bewaar wat jij en de verkoper schrijven.
order-cancelled = Deze bestelling is geannuleerd
    .explanation = Er wordt niets verzonden. Betaald geld gaat meestal terug naar de manier waarop je hebt betaald; de pagina van de bestelling laat zien hoe ver het is.
order-closed = Deze bestelling is gesloten
    .explanation = De verkoper heeft ze terugbetaald of de bestelling is beëindigd. Op de pagina van de bestelling staat welk van de twee; bij een gesloten bestelling kun je geen nieuw geschil openen.
order-expired = Deze bestelling is verlopen
    .explanation = De tijd is om, meestal omdat er niet is betaald. Er is niets onderweg.
order-refunded = Bij deze bestelling staat een terugbetaling
    .explanation = Banken en creditcards hebben enkele dagen nodig voordat het geld te zien is; de pagina van de bestelling laat zien waar het heen ging. Kies een volgende keer een verzending met volledige tracking, dan komen zulke problemen minder vaak voor.

## Not paid, not sent

awaiting-payment = Deze bestelling is nog niet betaald
    .explanation = Er wordt niets verzonden voordat de betaling is gelukt. Een onbetaalde bestelling sluit vanzelf.
not-sent-yet-info = De verkoper heeft tot { $order_ships_by } om te verzenden
    .explanation = Dat is de datum op de pagina van de bestelling. Verzendt de verkoper niet op tijd, dan wordt de bestelling meestal vanzelf geannuleerd en gaat het geld terug naar de manier waarop je hebt betaald.
not-sent-yet-notice = De tijd van de verkoper om te verzenden eindigde op { $order_ships_by }
    .explanation = Zo'n bestelling wordt meestal vanzelf geannuleerd; jij hoeft niets te doen. Kijk of de pagina een langere termijn laat zien; de verkoper kan je meer vertellen.
not-sent-yet-advice = Nog steeds niet verzonden, en de tijd was om op { $order_ships_by }
    .explanation = Inmiddels had de bestelling vanzelf geannuleerd moeten zijn. Vraag de klantenservice van AliExpress om ze te annuleren en kijk of het geld al op de terugweg is.
not-sent-usual-limit-info = Meestal verzendt de verkoper uiterlijk op { $usual_day }
    .explanation = De datum op de pagina is niet gelezen, dus dit is alleen de gebruikelijke termijn. Open de pagina van de bestelling, dan gebruiken we die datum.
not-sent-usual-limit-ask = Nog niet verzonden; meestal gebeurt dat uiterlijk op { $usual_day }
    .explanation = Een kort bericht aan de verkoper kan geen kwaad. Verzendt de verkoper nooit, dan wordt de bestelling meestal vanzelf geannuleerd en gaat het geld terug naar de manier waarop je hebt betaald.
not-sent-usual-limit-notice = De gebruikelijke verzendtermijn was om op { $usual_day }
    .explanation = Bestellingen die niet op tijd zijn verzonden, worden meestal vanzelf geannuleerd. Kijk op de pagina van de bestelling: de datum daar telt, de onze is alleen de gebruikelijke.
not-sent-usual-limit-advice = Niet verzonden, en de gebruikelijke termijn was om op { $usual_day }
    .explanation = Kijk eerst op de pagina van de bestelling: de datum daar telt. Is die ook voorbij, vraag dan de klantenservice van AliExpress om de bestelling te annuleren en kijk of het geld op de terugweg is.
not-sent-no-date = De verkoper heeft deze bestelling nog niet verzonden
    .explanation = Open de pagina van de bestelling, zodat we kunnen lezen tot wanneer de verkoper moet verzenden. Een bestelling die niet op tijd is verzonden, wordt meestal vanzelf geannuleerd.

## Sent, and no scan yet

no-first-scan-info = { $normal_day ->
    [unknown] Verzonden, maar nog niet gescand
   *[other] Verzonden, maar nog niet gescand; dat is normaal tot { $normal_day }
  }
    .explanation = Het nummer laat vaak niets zien totdat de post haar zakken heeft verwerkt. De eigen site van de vervoerder, gelinkt naast het nummer, weet het meestal het eerst.
no-first-scan-notice = Nog geen scan; verzonden op { $sent_day }
    .explanation = Kijk op de pagina van de bestelling of het nummer is veranderd; dat gebeurt aan grenzen. Navraag bij je postkantoor helpt niet zolang niemand het pakket heeft gescand.
no-first-scan-advice = Nog steeds geen scan sinds { $sent_day }: vraag het aan de verkoper
    .explanation = Een nummer zonder enige scan is vaak een vergissing, en dan stuurt de verkoper het juiste. Sommige verkopers geven ook een nummer dat niet bij jouw pakket hoort. Bewaar het antwoord.
no-first-scan-warning = Helemaal geen scan sinds { $sent_day }
    .explanation = Na zo lange tijd is het pakket misschien nooit verzonden, of is het label niet te lezen. Vraag het nog een keer aan de verkoper, ga naar de klantenservice van AliExpress, en levert dat niets op, open dan een geschil zolang de bescherming loopt.
no-scan-economy-info = Een goedkope verzending: weinig scans, soms geen
    .explanation = Kleine pakketjes met zo'n verzending laten soms nooit een scan zien en komen toch aan. Je hoeft nog niets te doen; de dag die telt is het einde van de bescherming.
no-scan-economy-notice = Nog geen scan van deze goedkope verzending
    .explanation = Verzonden op { $sent_day }. Dat alleen is bij zo'n verzending geen slecht teken. Kijk of de pagina van de bestelling een nieuw nummer laat zien.
no-scan-economy-advice = Geen scan sinds { $sent_day }: vraag het aan de verkoper en vraag om meer tijd
    .explanation = Zelfs voor een goedkope verzending duurt het nu lang. Vraag waar het pakket is, en vraag om de bescherming te verlengen, zodat je met wachten niets verliest.
no-scan-economy-warning = Drie maanden geen scan: ga ervan uit dat dit pakket verloren is
    .explanation = Verzonden op { $sent_day }. Een pakket zonder tracking dat er nu nog niet is, is zeer waarschijnlijk verloren. Open een geschil als de pagina dat nog toelaat; zo niet, ga dan naar de klantenservice van AliExpress.
tracking-unread = Open één keer de trackingpagina, zodat we die kunnen lezen
    .explanation = De bestelling is verzonden, maar we hebben de tracking nog niet gezien. Op AliExpress: je bestellingen, de details van de bestelling, bezorginformatie, het trackingnummer.

## On its way

moving-normally = Onderweg; je hoeft nu niets te doen
    .explanation = { $parcel_due_at ->
        [unknown] De laatste scan is van { $parcel_last_event_at }. Zo'n pakket doet er weken over, via meerdere stations; kijk rond { $look_day } weer, en bevestig niets voordat je de spullen in handen hebt.
       *[other] De laatste scan is van { $parcel_last_event_at }, en het wordt uiterlijk op { $parcel_due_at } verwacht. Zo'n pakket doet er weken over, via meerdere stations; kijk rond { $look_day } weer, en bevestig niets voordat je de spullen in handen hebt.
      }
past-expected-day-notice = Het werd uiterlijk op { $due_day } verwacht en is te laat
    .explanation = Te laat is niet verloren: de meeste late pakketten zijn alleen traag. Bekijk de laatste scan en vraag dan de verkoper waar het is. Of een geschil al wordt aangenomen, hangt van de pagina af; het einde van de bescherming is de dag die je niet mag missen.
past-expected-day-advice = Te laat sinds { $due_day }: schrijf naar de verkoper
    .explanation = Vraag om een zoekactie of om meer beschermingstijd, en bewaar het antwoord. De beloofde tijd is voorbij, dus je mag ook je geld terugvragen of om een ander pakket vragen; sluit niets in ruil voor een belofte.
past-expected-day-unread = Het werd uiterlijk op { $order_expected_by } verwacht en is te laat
    .explanation = We hebben de tracking nog niet gezien. Open één keer de trackingpagina en vraag dan de verkoper waar het pakket is.
out-for-delivery-notice = Bij de bezorger: zorg dat je bereikbaar bent
    .explanation = De bezorger heeft het. Houd je telefoon bij de hand en kijk in de avond nog een keer naar de tracking.
out-for-delivery-next-day = Het was op { $parcel_status_at } bij de bezorger
    .explanation = Er is geen uitkomst gescand. De bezorger probeert het misschien de volgende werkdag opnieuw; kijk ook of er een kaartje in je brievenbus ligt.
out-for-delivery-advice = Op { $parcel_status_at } bij de bezorger, en sindsdien geen scan
    .explanation = Vraag { carrier-name } waar het pakket nu is. Kunnen ze dat niet zeggen, vertel het dan aan de verkoper, die een zoekactie kan starten.
parcel-exception = De vervoerder meldt een probleem
    .explanation = { $parcel_status_text ->
        [unknown] De opmerkingen van de vervoerder op de trackingpagina noemen de oorzaak. Vraag het eerst daar, daarna aan de verkoper.
       *[other] De nieuwste regel zegt: “{ $parcel_status_text }”. De opmerkingen van de vervoerder noemen de oorzaak; vraag het eerst daar, daarna aan de verkoper.
      }
parcel-unreadable = De tracking zegt iets wat we niet begrijpen
    .explanation = { $parcel_status_text ->
        [unknown] Open de trackingpagina en lees zelf de nieuwste regel. Wij blijven de dagen van je bescherming tellen.
       *[other] De nieuwste regel zegt: “{ $parcel_status_text }”. Lees die zelf op de trackingpagina; wij blijven de dagen van je bescherming tellen.
      }

## Silent

silent-notice = Geen nieuws sinds { $parcel_last_event_at }
    .explanation = Zo'n pauze komt vaak voor. Kijk op de pagina van de bestelling of het nummer is veranderd; dat gebeurt aan grenzen. Andere trackingsites weten soms meer, al zijn er veel in het Chinees.
silent-advice = Geen nieuws sinds { $parcel_last_event_at }: vraag het aan de verkoper
    .explanation = Is het nummer niet veranderd, vraag dan de verkoper en de vervoerder waar het pakket is. Een label dat beschadigd raakte en met de hand is hersteld, kan dagen of weken kosten.
silent-warning = Een maand geen scan: het is misschien verloren
    .explanation = De laatste scan is van { $parcel_last_event_at }. Na een maand stilte is het label misschien onleesbaar of het pakket verdwaald. Open een geschil voor het volledige bedrag en wacht niet op de laatste dag; bewaar een afbeelding van de tracking.
silent-lost = Drie maanden geen scan: ga ervan uit dat dit pakket verloren is
    .explanation = De laatste scan is van { $parcel_last_event_at }. Verloren, gestolen of nooit verzonden: welk van de drie maakt nu nauwelijks uit. Open een geschil als de pagina dat nog toelaat; zo niet, ga dan naar de klantenservice van AliExpress.
economy-abroad-info = { $usual_day ->
    [unknown] De tracking kan hier stoppen; dat is geen slecht teken
   *[other] De tracking kan hier stoppen; meestal is het er uiterlijk op { $usual_day }
  }
    .explanation = Bij deze goedkope verzending wordt een pakket vaak niet meer gescand nadat het zijn land heeft verlaten. Enkele weken wachten is redelijk, zolang de bescherming loopt.
economy-abroad-advice = Later dan gewoonlijk: het had er op { $usual_day } moeten zijn
    .explanation = Vraag het aan de verkoper, en vraag om de bescherming te verlengen, zodat je niets verliest als je nog even wacht. In de beoordelingen van het artikel staat soms hoe lang anderen wachtten.
economy-abroad-warning = Veel te laat: het had er op { $usual_day } moeten zijn
    .explanation = Zonder verdere scans kan niemand zeggen waar het is. Schrijf naar de verkoper, en komt er geen goed antwoord, open dan een geschil zolang de bescherming loopt.

## Customs

customs-processing-info = De douane bekijkt het
    .explanation = Dat is een gewoon station onderweg en duurt enkele dagen. Je hoeft niets te doen, tenzij er een bericht komt.
customs-processing-notice = Nog steeds bij de douane sinds { $parcel_status_at }
    .explanation = Meestal is er geen bericht nodig. Vraag { carrier-name } of de douane op iets van jou wacht.
customs-processing-advice = Lang bij de douane: sinds { $parcel_status_at }
    .explanation = Vraag { carrier-name } waar de douane op wacht, en vertel het aan de verkoper, die misschien een document moet sturen.
customs-held-notice = De douane houdt het pakket vast
    .explanation = Ze controleert wat erin zit of waar het vandaan komt. Er hoort een bericht van de douane of de vervoerder te komen; doe wat daarin staat, en alleen via de officiële site of het kantoor, nooit via een link in een sms.
customs-held-advice = De douane houdt het nog vast: vraag wat ze nodig heeft
    .explanation = Vastgehouden sinds { $parcel_status_at }. Kwam er geen bericht, vraag het dan eerst aan { carrier-name } en daarna aan het douanekantoor. Houd het trackingnummer en de factuur van de bestelling bij de hand.
customs-held-warning = Lang door de douane vastgehouden: sinds { $parcel_status_at }
    .explanation = Vraag de douane om de reden op papier en vertel het aan de verkoper. Geeft de douane het vrij, dan wordt het bezorgd; houdt ze het, dan hangt het van de reden en de voorwaarden van de verkoper af wat je kunt vragen. Een reden op papier is dan wat telt.
customs-duty-advice = De douane wacht op een betaling van jou
    .explanation = Er moeten invoerrechten of belasting worden betaald voordat het pakket verdergaat. Betaal alleen op de officiële site van de douane of van { carrier-name }, nooit via een link in een sms.
customs-duty-warning = De invoerrechten zijn nog niet betaald, en het pakket wacht
    .explanation = Het wacht sinds { $parcel_status_at }. Een pakket waarvoor niet wordt betaald gaat terug, en je geld is dan moeilijk terug te krijgen. Vraag het douanekantoor als iets onduidelijk is.
customs-documents-advice = De douane wacht op papieren
    .explanation = Geef wat het bericht vraagt: meestal de factuur en waarvoor de spullen zijn. Heeft alleen de verkoper het document, vraag de verkoper er dan vandaag om.
customs-documents-warning = Bij de douane ontbreken nog papieren
    .explanation = Het wacht sinds { $parcel_status_at }. Vraag de verkoper schriftelijk om het document, en vraag de douane om een brief die de reden noemt: daarmee kan over een geschil worden beslist.
customs-papers-refused = De verkoper heeft het document dat de douane wil niet gestuurd
    .explanation = Je vroeg erom op { $shopper_asked_seller_at }. Kwam er geen document, open dan een geschil en voeg de officiële brief van de douane toe die de reden noemt.
customs-seized = De douane houdt het pakket
    .explanation = Vraag de douane om de beslissing op papier en laat die aan de verkoper zien. Of je iets kunt eisen, hangt af van de reden; open het geschil met dat document en zeg alleen wat erin staat.

## Delivery failed

delivery-failed-first-advice = Ze probeerden te bezorgen en dat lukte niet
    .explanation = Meestal was er niemand thuis, en volgt de volgende werkdag een tweede poging; zelden is het meer dan dat. De nieuwste trackingregel noemt de oorzaak, als de bezorger die heeft genoteerd.
delivery-failed-first-next-day = Bezorging mislukt op { $parcel_status_at }: let op de tweede poging
    .explanation = Na een eerste poging ligt er vaak geen kaartje. Zorg dat je bereikbaar bent, kijk in de brievenbus, en vraag het aan { carrier-name } als er geen tweede poging wordt gescand. Was je die dag thuis, zeg dat dan. Zulke pakketten worden uiteindelijk meestal bezorgd of gaan terug; weinig raken verloren.
delivery-failed-first-warning = Bezorging mislukt op { $parcel_status_at }, en sindsdien beweegt er niets
    .explanation = Vraag { carrier-name } waar het pakket ligt en tot wanneer. Vertel het ook aan de verkoper: die kan om een nieuwe bezorging of een zoekactie vragen. Wacht niet tot het teruggaat.
delivery-failed-again-urgent = Twee bezorgpogingen mislukt: haal het vandaag op
    .explanation = Zoek een kaartje in de brievenbus; daarop staan het kantoor en de laatste dag. Iemand anders mag voor je gaan met het formulier op de achterkant. Kantoren bewaren pakketten maar enkele dagen, en geld voor een niet opgehaald pakket wordt zelden teruggegeven.
delivery-failed-again-warning = Twee pogingen mislukt, en geen beweging sinds { $parcel_status_at }
    .explanation = Het is inmiddels misschien op de terugweg. Vraag het meteen aan { carrier-name } en aan de verkoper, en bewaar hun antwoorden. Is de bezorger nooit geweest, zet dat dan op papier.
delivery-failed-long = De mislukte bezorging is nooit opgelost
    .explanation = Het staat stil sinds { $parcel_status_at }. Kunnen vervoerder en verkoper niet helpen, open dan een geschil met het bestelnummer, de trackinggeschiedenis, de dag waarop het misging en wat je hebt gedaan om het pakket te vinden. AliExpress beslist dan tussen jou en de verkoper.
failed-for-address = De bezorger kon het adres niet vinden
    .explanation = Vergelijk het adres op de bestelling met het jouwe, ook het huisnummer met toevoeging, en geef { carrier-name } wat er ontbrak. Vertel het aan de verkoper als het label fout is.
failed-for-size = Het pakket was te groot om af te geven
    .explanation = Meestal wacht het dan op een kantoor. Vraag { carrier-name } waar, en tot wanneer.
failed-for-weather = Het weer of een staking houdt het op
    .explanation = De bezorger probeert het opnieuw zodra de weg vrij is. Kijk elke dag naar de tracking; beweegt er enkele dagen niets, vraag het dan aan { carrier-name }.
failed-for-label = Het label is fout of niet te lezen
    .explanation = Geef { carrier-name } het trackingnummer, je naam en je adres. Een label met de hand herstellen kan dagen tot weken duren; vertel het aan de verkoper, die weet wat er is afgedrukt.
failed-for-customs = Door de douane kon het niet worden bezorgd
    .explanation = De bezorger kon niet bezorgen vanwege de douane. Vraag { carrier-name } of er invoerrechten of papieren ontbreken.
delivery-refused = De vervoerder noteerde dat het pakket is geweigerd
    .explanation = Heb jij het niet geweigerd, zeg dat dan vandaag schriftelijk tegen { carrier-name }, voordat het teruggaat. Vertel het ook aan de verkoper en bewaar beide antwoorden; een geweigerd pakket wordt zelden terugbetaald.

## Waiting to be collected

pickup-by-day-advice = Klaar om op te halen tot { $collect_day }
    .explanation = Neem het kaartje of de code mee en iets waarop je naam staat. Iemand anders mag voor je gaan, meestal met het formulier op de achterkant van het kaartje.
pickup-by-day-warning = Haal het uiterlijk op { $collect_day } op
    .explanation = Daarna gaat het terug naar China, en geld voor een niet opgehaald pakket wordt zelden teruggegeven, ook niet met een geschil. Ga vroeg: sommige kantoren tellen de laatste dag anders.
pickup-by-day-urgent = Haal het vandaag op: het wordt bewaard tot { $collect_day }
    .explanation = Daarna gaat het terug, en geld ervoor wordt zelden teruggegeven. Kun je niet gaan, stuur dan iemand met het ondertekende formulier, of vraag { carrier-name } om het langer te bewaren.
pickup-by-day-over = De laatste dag om het op te halen was { $collect_day }: bel ze nu
    .explanation = Het ligt er misschien nog. Vraag { carrier-name } om het te bewaren en ga vandaag. Is het teruggegaan omdat niemand het heeft opgehaald, dan is een terugbetaling onwaarschijnlijk.
pickup-no-day-warning = Klaar om op te halen: ga snel
    .explanation = De tracking noemt geen laatste dag, en kantoren bewaren pakketten maar enkele dagen. Zie het als dringend, of vraag { carrier-name } tot wanneer het wordt bewaard.
pickup-no-day-urgent = Het wacht sinds { $parcel_status_at }: haal het vandaag op
    .explanation = Kantoren bewaren pakketten maar enkele dagen, daarna gaan ze terug naar China. Geld voor een niet opgehaald pakket wordt zelden teruggegeven, ook niet met een geschil. Iemand anders mag voor je gaan.
pickup-no-day-late = Op het afhaalpunt sinds { $parcel_status_at }: vraag of het er nog is
    .explanation = Inmiddels is het misschien teruggegaan. Vraag het aan { carrier-name }, en vertel de verkoper wat ze zeggen.

## Marked delivered

delivered-arrived-advice = Op { $marked_day } als bezorgd gemeld. Heb je het gekregen?
    .explanation = Zeg het ons met één klik. Heb je het niet: bezorgers scannen soms al voor de deur, en buren, conciërge of pakketautomaat hebben het misschien. De tijd voor een klacht begint met deze scan, dus wacht niet lang en bevestig niets.
delivered-arrived-warning = Op { $marked_day } als bezorgd gemeld: heb je het?
    .explanation = Is het niet bij jou, vraag het dan vandaag aan { carrier-name } en aan de buren. Na zo'n scan kan een bestelling vanzelf worden afgerond, misschien al op { $clock_day }.
delivered-arrived-last = Op { $marked_day } als bezorgd gemeld: zeg of je het hebt
    .explanation = Heb je het nooit gekregen, zeg het ons dan nu, en de volgende stappen verschijnen meteen: eerst de verkoper, dan het geschil. De bestelling kan vanzelf worden afgerond, misschien al op { $clock_day }.
delivered-undated = Als bezorgd gemeld. Heb je het gekregen?
    .explanation = De tracking noemt er geen dag bij. Na zo'n scan is de tijd voor een klacht kort, dus zeg het ons vandaag, en bevestig niets voordat je de spullen in handen hebt.
delivered-before-sent = Als bezorgd gemeld voordat je bestelling verzonden was
    .explanation = Een pakket kan niet aankomen voordat het vertrekt: deze tracking is van een ander pakket of klopt niet. Zeg ons of je het jouwe hebt, vraag de verkoper om het juiste nummer, bewaar een afbeelding van de tracking en bevestig niets.
sources-disagree = De een zegt bezorgd, de ander ziet het nog onderweg
    .explanation = De trackings spreken elkaar tegen, dus we bewaken je bescherming alsof het pakket niet is aangekomen. Vraag het aan { carrier-name } en aan de buren, bewaar een afbeelding van beide trackings en bevestig niets voordat je de spullen in handen hebt.
delivered-not-received-advice = Op { $marked_day } als bezorgd gemeld, en je hebt het niet
    .explanation = Vraag buren en conciërge, kijk bij de pakketautomaat, en vraag { carrier-name } waar en aan wie het is afgegeven. Soms komt de scan voor de deur; soms was het adres fout. Druk niet op de knop die de ontvangst bevestigt.
delivered-not-received-warning = Schrijf naar de verkoper: op { $marked_day } als bezorgd gemeld, niet bij jou
    .explanation = Vraag om een bewijs van bezorging en om het nummer van de post in jouw land, en controleer dat nummer daar. Bewaar wat de vervoerder antwoordt. De volgende stap is het geschil, want na zo'n scan kan de tijd kort zijn.
delivered-not-received-urgent = Open het geschil: op { $marked_day } als bezorgd gemeld, niet bij jou
    .explanation = Bronnen verschillen over hoe lang dit na een bezorgscan mogelijk blijft, dus we rekenen met de kortste tijd. Zeg wat de tracking laat zien en wat de vervoerder je vertelde; beweer verder niets.
check-what-came = Je hebt het. Kijk goed voordat je bevestigt
    .explanation = Is het leeg, kapot of van iemand anders, film het dan met het label, laat het kantoor het noteren en schrijf meteen naar de verkoper. Een pakket voor iemand anders: geef het af als diegene dichtbij woont, of spreek iets af met de verkoper. Een klacht is misschien mogelijk tot { $window_day }; eerder is veiliger.

## Going back, gone back, lost

going-back = Het pakket gaat terug
    .explanation = Vraag { carrier-name } meteen waarom, en of het nog te stoppen is. Vertel het aan de verkoper. Gaat het terug zonder dat jij er iets aan kunt doen, dan kun je om je geld vragen; de reden die de tracking noemt, zal tellen.
gone-back = Het pakket ging terug naar de afzender
    .explanation = De tracking laat geen mislukte bezorgpoging zien. Open een geschil met als reden dat het is teruggestuurd, en bewaar een afbeelding van de tracking.
gone-back-not-collected = Het ging terug omdat het niet kon worden afgegeven
    .explanation = AliExpress beslist zelden in het voordeel van de koper als een pakket niet is opgehaald. Is de bezorger nooit geweest of is er geen kaartje achtergelaten, zeg dan precies dat, met bewijs; verzin niets. De verkoper wil het misschien opnieuw sturen zonder dat er iets wordt gesloten.
declared-lost = De vervoerder beschouwt dit pakket als verloren
    .explanation = Bewaar een afbeelding van de tracking, vertel het aan de verkoper en open een geschil zolang de bescherming loopt. Je hoeft niet langer te wachten.
damaged-on-the-way = De vervoerder meldt schade
    .explanation = Vraag wat er nu met het pakket gebeurt. Wordt het toch bezorgd, open het dan op het kantoor of film het openen, en laat de schade op papier zetten.

## Protection

protection-running-out-notice = De bescherming eindigt binnenkort: { $last_day } is de laatste veilige dag
    .explanation = De pagina noemt { $protection_ends_at } als einde, dus we rekenen met { $last_day } als de laatste dag waarop je zeker nog iets kunt doen. Vraag de verkoper nu waar het pakket is; een antwoord duurt even.
protection-running-out-advice = Vraag om meer tijd of open een geschil; laatste veilige dag { $last_day }
    .explanation = Een verzoek waarop niemand antwoordt, kan samen met je bescherming aflopen. Is de verkoper op { $dispute_day } nog niet akkoord, open dan het geschil. Je kunt het ook nu al openen.
protection-running-out-warning = Open het geschil nu; laatste veilige dag { $last_day }
    .explanation = Eindigt de bescherming en heb je niets gedaan, dan geldt je stilte als toestemming en wordt de verkoper betaald. Bronnen zijn het niet eens over wat daarna kan, dus we rekenen op niets na die dag.
protection-running-out-urgent = Open het geschil vandaag; laatste veilige dag { $last_day }
    .explanation = Het is te laat om op meer tijd te rekenen: een verzoek kan onbeantwoord blijven, en op verkopers die uit zichzelf verlengen kun je niet rekenen. Als de bescherming eindigt, wordt de verkoper betaald en is het geld moeilijk terug te krijgen.
protection-at-pickup-notice = Haal het uiterlijk op { $last_day } op, de laatste veilige dag van de bescherming
    .explanation = Het pakket wacht op je, dus ophalen is de veiligste weg. Heeft het kantoor het niet, bewaar dan hun antwoord en open vóór die dag een geschil.
protection-at-pickup-urgent = Haal het vandaag op: laatste veilige dag van de bescherming is { $last_day }
    .explanation = Ligt het er, haal het dan op. Zegt het kantoor van niet, vraag dat dan op papier en open dezelfde dag het geschil; als de bescherming eindigt, wordt de verkoper betaald.
protection-at-pickup-ended = De bescherming is voorbij sinds { $protection_ends_at }: haal het vandaag op
    .explanation = Het pakket is het zekerste wat je nog kunt krijgen. Zegt het kantoor dat het er niet is, vraag dat dan op papier en schrijf meteen naar de klantenservice van AliExpress; een geschil is misschien nog enkele dagen mogelijk, maar reken er niet op.
protection-unread = We weten nog niet wanneer je bescherming eindigt
    .explanation = Open één keer de pagina van de bestelling, zodat we de datum achter “terugbetaling als niet bezorgd vóór” kunnen lezen. Zonder die datum kunnen we je niet op tijd waarschuwen, en we gaan er niet naar raden.
protection-dates-differ = AliExpress toont meer dan één einde van de bescherming
    .explanation = We vonden { $protection_printed_dates }. We rekenen met de vroegste, zodat je bij elk ervan veilig zit.
protection-ended-urgent = De bescherming is voorbij sinds { $protection_ends_at }: doe vandaag iets
    .explanation = Heb je het niet gekregen, open dan vandaag het geschil. Dat kan misschien tot ongeveer { $window_day }, maar niemand kan dat beloven, en de link staat vaak lager op de pagina en is klein. Is het eenmaal open, sluit het dan niet voordat het geld terug is.
protection-ended-warning = De bescherming eindigde op { $protection_ends_at }, en ook de tijd daarna is om
    .explanation = Heb je het nooit gekregen, klaag dan bij AliExpress over de verkoper en vraag je bank of PayPal wat ze kunnen doen. Het is nu moeilijk, maar sommige gevallen worden zo toch nog opgelost.
delivered-protection-ending-advice = Heb je het? De bescherming eindigt binnenkort, laatste veilige dag { $last_day }
    .explanation = De tracking zegt bezorgd, dus niemand zal het nog vragen. Is het niet bij jou, zeg dat dan hier en open vóór die dag het geschil.
delivered-protection-ending-warning = Laatste oproep: zeg of je het hebt; laatste veilige dag { $last_day }
    .explanation = De tracking zegt bezorgd. Klopt dat niet en maakt niemand bezwaar, dan wordt de verkoper betaald en is het geld moeilijk terug te krijgen.
protection-longer = De bescherming loopt nu tot { $protection_ends_at }
    .explanation = Eerst was dat { $protection_extended_from }. Ze is verlengd, en alle dagen in dit plan volgen de nieuwe datum. Reken niet op een tweede keer.
protection-shorter = De bescherming is ingekort: ze eindigt nu op { $protection_ends_at }
    .explanation = Eerst stond er { $protection_extended_from } op de pagina. We rekenen met de vroegere datum. Kijk op de pagina van de bestelling en bewaar er een afbeelding van.
extension-unanswered-info = Je vroeg om meer tijd op { $shopper_asked_extension_at }
    .explanation = Zolang de pagina geen latere datum laat zien, telt de oude: { $last_day } is de laatste veilige dag.
extension-unanswered-warning = Geen antwoord over meer tijd sinds { $shopper_asked_extension_at }
    .explanation = De pagina laat nog de oude datum zien, en { $last_day } is de laatste veilige dag. Wacht niet langer op een antwoord: open het geschil.
seller-silent = Je schreef naar de verkoper op { $shopper_asked_seller_at }: nog geen oplossing?
    .explanation = Kwam er geen bruikbaar antwoord, open dan het geschil en noem de bestelling of het trackingnummer. Daar heeft de verkoper beperkte tijd om te antwoorden, en AliExpress leest mee.

## Completed and not there

completed-by-mistake-urgent = Afgerond op { $order_completed_at } zonder de spullen: doe vandaag iets
    .explanation = Open nu een geschil als de pagina dat toelaat; de kortste tijd die we kennen eindigt op { $short_day }, een langere op { $window_day }. Is er geen knop, schrijf dan meteen naar de klantenservice van AliExpress.
completed-by-mistake-warning = Afgerond op { $order_completed_at }: de tijd voor een geschil is waarschijnlijk om
    .explanation = Klaag bij AliExpress over de verkoper, met de tracking erbij. Vraag het ook aan je bank of PayPal; die hebben hun eigen termijnen.
completed-by-mistake-undated = Afgerond zonder de spullen: doe vandaag iets
    .explanation = We konden niet lezen op welke dag de bestelling is afgerond, en de tijd is kort. Open een geschil als de pagina dat toelaat, of schrijf naar de klantenservice van AliExpress.
completed-without-delivery = Afgerond, maar de tracking toont geen bezorging. Heb je het?
    .explanation = De bestelling is afgerond op { $order_completed_at }, met de hand of vanzelf. Heb je het pakket niet, zeg het ons dan nu: een geschil is misschien mogelijk tot ongeveer { $window_day }, en eerder is veiliger.
completed-after-delivery = Afgerond op { $order_completed_at }. Heb je alles?
    .explanation = Zo ja, dan hoef je niets te doen. Zo niet, zeg het ons dan nu: een geschil is misschien mogelijk tot ongeveer { $window_day }, en eerder is veiliger.

## Disputes

dispute-open = Er is een geschil open
    .explanation = AliExpress staat nu tussen jou en de verkoper. Kijk elke dag of om de dag naar het geschil, antwoord daar, en houd het open totdat de spullen of het geld bij je zijn. Per artikel is er maar één geschil, dus sluit het niet in ruil voor een belofte.
seller-has-days-info = De verkoper kan antwoorden tot { $answer_day }
    .explanation = De datum op de geschilpagina telt; staat er geen, dan zijn ongeveer { $days } dagen gebruikelijk. Zwijgt de verkoper, dan gaat het geschil meestal verder zoals jij hebt gevraagd.
seller-has-days-notice = De tijd van de verkoper om te antwoorden eindigde op { $answer_day }
    .explanation = Kijk naar het geschil: zwijgt de verkoper, dan gaat je verzoek meestal door, maar alleen de pagina kan dat zeggen.
platform-reviews = AliExpress bekijkt je geschil
    .explanation = { $dispute_platform_decides_by ->
        [unknown] Vragen ze iets, antwoord dan snel en in het geschil: afbeeldingen van de tracking, wat vervoerder en verkoper schreven. Je kunt nog veranderen wat je vraagt totdat er is beslist.
       *[other] Een beslissing is aangekondigd voor { $dispute_platform_decides_by }. Vragen ze iets, antwoord dan snel en in het geschil: afbeeldingen van de tracking, wat vervoerder en verkoper schreven.
      }
dispute-closed = Dit geschil is gesloten, en we zien geen terugbetaling
    .explanation = { $reopen_day ->
        [unknown] Kijk naar het geschil: daar staat waarom het is gesloten. Is het gesloten voor een belofte die niet is nagekomen, vraag dan meteen de klantenservice van AliExpress of het weer open kan.
       *[other] Kijk naar het geschil: daar staat waarom het is gesloten. Heropenen kan misschien tot ongeveer { $reopen_day }, niet later; is een belofte niet nagekomen, vraag het dan meteen aan de klantenservice van AliExpress.
      }
offer-zero = Niet accepteren: de verkoper biedt niets
    .explanation = Nul accepteren handelt het geschil voorgoed af, en AliExpress grijpt daarna niet meer in. Een belofte om opnieuw te sturen zodra je hebt geaccepteerd, is een bekende truc.
offer-resend = De verkoper wil het opnieuw sturen
    .explanation = Dat is alleen goed als het geschil open blijft totdat de spullen er zijn. Beloften voor na het sluiten worden vaak niet nagekomen, en een gesloten geschil gaat zelden weer open.
offer-close-and-wait = Sluit het geschil niet om te wachten
    .explanation = Na ongeveer { $days } dagen kan een gesloten geschil niet meer worden heropend; een verkoper die om meer vraagt, weet dat. Je kunt net zo goed wachten met het geschil open.
offer-partial = { $dispute_claim ->
    [unknown] { $dispute_offer ->
        [unknown] De verkoper biedt een deel van het geld
       *[other] De verkoper biedt { $dispute_offer }
      }
   *[other] De verkoper biedt { $dispute_offer } van de { $dispute_claim } die je vroeg
  }
    .explanation = Je mag het accepteren, maar het hoeft niet: accepteren is definitief. Is het niet genoeg, zeg dan nee in het geschil en wacht tot AliExpress beslist.
offer-refund = { $dispute_offer ->
    [unknown] De verkoper biedt een terugbetaling
   *[other] De verkoper biedt aan { $dispute_offer } terug te betalen
  }
    .explanation = Kijk of het bedrag is wat je hebt gevraagd. Zodra beide kanten akkoord zijn, sluit het geschil vanzelf en hoef je alleen nog op het geld te letten.
seller-answered = { $dispute_offer ->
    [unknown] De verkoper heeft geantwoord: bekijk het geschil
   *[other] De verkoper biedt { $dispute_offer }: vergelijk het met wat je vroeg
  }
    .explanation = Je mag het antwoord accepteren of niet. Totdat jullie het eens zijn, kunnen jullie elkaar in het geschil schrijven; daarna beslist AliExpress.
refund-agreed-info = Op { $dispute_decided_at } is tot een terugbetaling besloten
    .explanation = Die loopt vanzelf, naar de manier waarop je hebt betaald. Banken en creditcards kunnen er tot { $late_day } over doen. De geschilpagina laat elke stap zien.
refund-agreed-advice = Nog geen geld sinds { $dispute_decided_at }? Vraag ernaar
    .explanation = Kijk naar de stappen van de terugbetaling op de geschilpagina en naar je rekening. Zie je op geen van beide iets, vraag dan de klantenservice van AliExpress waar het is. Het kan tot { $late_day } duren.
refund-agreed-warning = De terugbetaling had er op { $late_day } moeten zijn
    .explanation = Vraag de klantenservice van AliExpress om het betalingsbewijs, laat dat aan je bank of creditcardmaatschappij zien en vraag ze het op te zoeken.
refund-agreed-seen-info = Er is een terugbetaling afgesproken of toegekend
    .explanation = We zagen het voor het eerst op { $dispute_state_seen_at }; het kan een paar dagen ouder zijn. Ze gaat vanzelf, langs de weg waarmee je betaalde, en kan tot ongeveer { $late_day } duren.
refund-agreed-seen-advice = Nog geen geld? Vraag waar de terugbetaling is
    .explanation = Op { $dispute_state_seen_at } zagen we dat ze is afgesproken of toegekend. Kijk naar de stappen van de terugbetaling op de geschilpagina en naar je rekening; zie je op geen van beide iets, vraag het dan de klantenservice van AliExpress.
refund-agreed-undated = Er is een terugbetaling afgesproken: let erop
    .explanation = De dag van de beslissing was niet te lezen. Open één keer de geschilpagina, zodat we je kunnen zeggen wanneer je ernaar moet vragen.
refund-sent-info = De terugbetaling is verstuurd op { $dispute_refunded_at }
    .explanation = Banken en creditcards hebben enkele dagen nodig, soms enkele weken, voordat het op je rekening staat.
refund-sent-notice = Is het geld er? Het is verstuurd op { $dispute_refunded_at }
    .explanation = Zo niet, kijk dan op de geschilpagina welke weg het nam, en vraag het aan de klantenservice van AliExpress.
refund-complete-info = AliExpress zegt dat de terugbetaling klaar is
    .explanation = We zagen het voor het eerst op { $dispute_state_seen_at }. Banken en kaarten hebben een paar dagen nodig, soms een paar weken, voordat het op je rekening staat.
refund-complete-notice = Is het geld er? De terugbetaling geldt als klaar
    .explanation = Dat zagen we op { $dispute_state_seen_at }. Is het geld er niet, kijk dan op de geschilpagina welke weg het nam en vraag het de klantenservice van AliExpress.
refund-complete-late = Ontbreekt het geld nog, vraag het aan wie het doorgaf
    .explanation = Op { $dispute_state_seen_at } zagen we dat de terugbetaling als klaar geldt. Vraag de klantenservice van AliExpress om het betalingsbewijs en laat dat aan je bank, creditcardmaatschappij of betaaldienst zien.
refund-way-info = { $order_payment_kind ->
    [card] De terugbetaling gaat naar de kaart waarmee je betaalde
    [paypal] De terugbetaling verschijnt eerst bij PayPal
    [pay_later] De terugbetaling verandert wat je nog schuldig bent
    [wallet] De terugbetaling gaat naar het tegoed waarmee je betaalde
    [slip] Misschien vraagt men waar de terugbetaling heen moet
   *[other] De terugbetaling gaat naar de rekening waarvan je betaalde
  }
    .explanation = { $order_payment_kind ->
        [card] Kijk ook bij de dag van de aankoop: sommige banken boeken het daar. Is de kaart verlopen of vervangen, dan krijgt de bank ervan het geld toch: vraag daar.
        [paypal] Betaalde een kaart of bank via PayPal, dan gaat het geld daarheen door, wat nog een paar dagen duurt.
        [pay_later] De betaaldienst verlaagt of schrapt de factuur en geeft terug wat je al betaalde. Kijk daar voordat je het volgende deel betaalt: zolang de factuur niet is aangepast, blijven de data gelden.
        [wallet] Kijk naar het tegoed van je AliExpress-account of wallet, niet bij je bank.
        [slip] Achter een betaald betaalbewijs staat geen rekening, dus vraagt de betaaldienst om je bankgegevens. Geef die alleen op de pagina van de bestelling of op de eigen pagina van de betaaldienst, nooit aan de verkoper.
       *[other] Kan die rekening het niet ontvangen, dan vraagt men om een andere. Geef bankgegevens alleen op de pagina van de bestelling of op de eigen pagina van de betaaldienst, nooit aan de verkoper.
      }
refund-way-notice = { $order_payment_kind ->
    [card] Nog niets op je kaart? Vraag het de bank ervan
    [paypal] Nog niets bij PayPal? Vraag het daar
    [pay_later] Is de factuur niet aangepast? Vraag het de betaaldienst
    [wallet] Nog niets op je tegoed? Vraag het AliExpress
    [slip] Niemand vroeg om je bankgegevens en geen geld? Vraag ernaar
   *[other] Nog niets op je rekening? Vraag waar de terugbetaling heen ging
  }
    .explanation = Vraag eerst de klantenservice van AliExpress om het bewijs van de terugbetaling, met datum en kenmerk. { $order_payment_kind ->
        [card] Laat het daarna zien aan de bank van de kaart.
        [paypal] Zoek daarna de betaling bij PayPal en vraag het daar.
        [pay_later] Meld het daarna in de app of op de pagina van de betaaldienst.
        [wallet] Daarin staat naar welk tegoed het geld ging.
        [slip] Zoek ook naar een bericht van de betaaldienst, ook bij ongewenste post, en antwoord alleen op diens eigen pagina.
       *[other] Laat het daarna aan je bank zien.
      }
paypal-second-way = PayPal heeft een eigen weg tot ongeveer { $paypal_day }
    .explanation = Bij PayPal kun je een betaling ongeveer { $days } dagen lang betwisten; de precieze dag staat op hun eigen pagina. Maak het eerst af bij AliExpress en bewaar die beslissing.
refund-sent-late = Ontbreekt het geld nog, vraag het dan aan je bank
    .explanation = Het is verstuurd op { $dispute_refunded_at }. Vraag de klantenservice van AliExpress om het betalingsbewijs en laat dat aan je bank of creditcardmaatschappij zien.

## Numbers

number-is-order-number = Dit is het bestelnummer, geen trackingnummer
    .explanation = Het is ook het nummer in de e-mails van AliExpress, en de post vindt er niets mee. Het trackingnummer staat op de trackingpagina van de bestelling; staat er geen, vraag het dan aan de verkoper.
number-missing = Dit pakket heeft nog geen trackingnummer
    .explanation = Alleen wachten helpt niet, en de post kan er niet naar zoeken. Kijk of de trackingpagina er een laat zien en vraag het aan de verkoper; sommige goedkope spullen reizen zonder, of met een nummer dat alleen de dienst van de afzender kan lezen.
number-mistyped = Dit trackingnummer kan niet kloppen
    .explanation = Het controlecijfer past niet, dus een cijfer is fout of het nummer is verzonnen. Vergelijk het met dat op de trackingpagina en vraag de verkoper om het juiste.
number-foreign = Het trackingnummer hoort bij de post van een ander land
    .explanation = Het kan het nummer van een ander pakket zijn, of van een route die we niet kennen. Kijk of de tracking jouw land laat zien; zo niet, vraag het dan aan de verkoper.
number-used-before = Een andere bestelling van jou had dit trackingnummer al
    .explanation = De bestelling { $siblings_same_number_before } is lang voor deze geplaatst, dus de tracking die je ziet kan van dat pakket zijn. Vraag de verkoper om het nummer van deze bestelling en bewaar een afbeelding van de tracking.
number-scanned-before-order = Dit pakket was al onderweg voordat je bestelde
    .explanation = De eerste scan is van { $parcel_first_scan_at }, dus van voor je bestelling. Het nummer hoort waarschijnlijk bij een ander pakket. Vraag de verkoper om het juiste en bewaar een afbeelding van de tracking.
number-changed = Het trackingnummer is veranderd
    .explanation = Het was { $parcel_former_number } en is nu { $parcel_tracking_number }. Dat gebeurt aan grenzen. Gebruik het nieuwe nummer, ook op de site van je eigen post.
shipment-cancelled-advice = De zending is geannuleerd; vaak kreeg ze een nieuw nummer
    .explanation = De post geeft een pakket soms een ander nummer, en de verkoper laat dat in een bericht weten. Kijk daar en op de pagina van de bestelling, of vraag ernaar. Het oude nummer zal niets meer laten zien.
shipment-cancelled-warning = De zending is geannuleerd, en er kwam geen nieuw nummer
    .explanation = De tracking zegt dat sinds { $parcel_status_at }. Vraag het nog een keer aan de verkoper en ga naar de klantenservice van AliExpress; komt er geen werkend nummer, open dan een geschil zolang de bescherming loopt.

## Wrong place

goes-elsewhere = De tracking noemt een ander land dan je bestelling
    .explanation = Het nummer hoort misschien bij een ander pakket, of het adres is fout. Controleer het adres op de bestelling, vraag het aan de verkoper en bewaar een afbeelding van de tracking.
delivered-elsewhere = Bezorgd in een ander land dan het jouwe
    .explanation = De tracking toont de bezorging in een ander land dan dat van je bestelling. Is het pakket niet bij jou, open dan meteen het geschil en schrijf ook naar de verkoper.
delivered-place = Als plaats van bezorging noemt de tracking: { $parcel_delivered_place }
    .explanation = Is dat niet jouw woonplaats, dan is het pakket misschien bij een vreemde beland. Vraag de vervoerder waar en aan wie het is gegeven, en zeg ons dat je het niet hebt.

## Several parcels, several orders

combined-parcels = Het deelt een pakket met { $siblings_same_number_count ->
    [one] een andere bestelling
   *[other] { $siblings_same_number_count } andere bestellingen
  }
    .explanation = De spullen van { $siblings_same_number } reizen onder hetzelfde nummer: ze komen samen aan en je haalt ze in één keer op. Elke bestelling houdt haar eigen bescherming.
several-parcels = Deze bestelling komt in { $order_parcel_count } pakketten
    .explanation = Elk heeft zijn eigen nummer en zijn eigen dag. Bevestig niets voordat ze er allemaal zijn.
some-parcels-missing = Een deel is bezorgd, een deel is nog onderweg
    .explanation = Bevestig niets voordat elk pakket er is: bevestigen beëindigt de bescherming van de hele bestelling.
partly-sent = Een deel van deze bestelling is verzonden
    .explanation = De rest is nog bij de verkoper. De pagina van de bestelling laat zien tot wanneer die moet worden verzonden.

## No dispute button

button-not-yet = De pagina toont nog geen knop voor een geschil
    .explanation = Dat is normaal zolang een pakket binnen zijn bezorgtijd onderweg is. We kijken bij elk bezoek aan de pagina opnieuw en waarschuwen je voordat de bescherming eindigt.
button-expired = Geen knop voor een geschil: de tijd is waarschijnlijk om
    .explanation = De bescherming eindigde op { $protection_ends_at }. Kijk lager op de pagina van de bestelling, waar soms nog een kleine link staat. Is die er niet, vraag het dan aan de klantenservice van AliExpress.
button-gone-dispute-exists = Geen knop, omdat er al een geschil is
    .explanation = Per artikel is er één geschil. Alles daarover gebeurt op de geschilpagina.
button-gone-order-over = Geen knop voor een geschil, omdat deze bestelling voorbij is
    .explanation = Ze is terugbetaald, gesloten of bevestigd. Heb je noch de spullen noch het geld, schrijf dan naar de klantenservice van AliExpress met het bestelnummer en de tracking.
account-restricted-notice = Geen knop voor een geschil, terwijl de bescherming na { $last_day } eindigt
    .explanation = Laad de pagina van de bestelling opnieuw en kijk bij de regel van elk artikel. Blijft de knop weg, vraag dan de klantenservice van AliExpress waarom; soms is een account beperkt.
account-restricted-warning = Nog steeds geen knop: vraag het vandaag aan de klantenservice van AliExpress
    .explanation = De laatste veilige dag is { $last_day }. Een open geschil of een gesloten bestelling verklaart het niet; het account is misschien beperkt na veel geschillen. Vraag het in de chat en bewaar een kopie van wat ze schrijven.

## Seasons and other orders

busy-season = Drukke weken vertragen de post: { $season_peaks }
    .explanation = In deze weken wordt meer verzonden dan de post aankan, dus vertraging is gewoon en geen slecht teken. De dagen van je bescherming lopen gewoon door.
all-late-together = Je andere bestellingen van die dagen zijn ook te laat
    .explanation = Als { $siblings_late ->
        [one] nog een pakket van een andere verkoper ook te laat is
       *[other] nog { $siblings_late } pakketten van andere verkopers ook te laat zijn
      }, dan is de post traag en ligt het waarschijnlijk niet aan de verkoper. De dagen van je bescherming lopen gewoon door.
only-this-one-late = Je andere bestellingen van die dagen zijn aangekomen; deze niet
    .explanation = { $siblings_arrived ->
        [one] Eén ander pakket van die dagen is aangekomen
       *[other] { $siblings_arrived } andere pakketten van die dagen zijn aangekomen
      }, dus het ligt nauwelijks aan de post. Vraag het aan de verkoper.

## What to do

action-wait = Wacht; je hoeft nu niets te doen
action-check_tracking = Kijk naar de tracking
action-check_order_page = Open de pagina van de bestelling
action-message_seller = Schrijf naar de verkoper
action-ask_local_number = Vraag de verkoper om het lokale trackingnummer
action-ask_extension = Vraag om meer beschermingstijd
action-contact_carrier = Vraag het aan de vervoerder
action-contact_customs = Vraag het bij het douanekantoor
action-contact_post = Vraag het op je postkantoor
action-collect_parcel = Haal het pakket op
action-arrange_delivery = Spreek een nieuwe bezorging af met de vervoerder
action-check_address = Controleer het adres op de bestelling
action-pay_duty = Betaal de invoerrechten op de officiële site
action-give_documents = Geef wat het officiële bericht vraagt
action-check_neighbours = Vraag buren en conciërge, kijk bij de pakketautomaat
action-look_for_card = Kijk of er een kaartje in de brievenbus ligt
action-confirm_not_received = Zeg ons of je het hebt
action-keep_evidence = Bewaar een afbeelding van de tracking en van alle antwoorden
action-film_parcel = Film het pakket, het label en het openen
action-open_dispute = Open het geschil
action-do_not_confirm = Druk niet op de knop die de ontvangst bevestigt
action-do_not_close_dispute = Houd het geschil open
action-refuse_offer = Zeg in het geschil nee tegen dit aanbod
action-weigh_offer = Bekijk het aanbod voordat je antwoordt
action-follow_dispute = Bekijk het geschil
action-answer_dispute = Antwoord in het geschil
action-wait_for_refund = Let op het geld
action-contact_support = Schrijf naar de klantenservice van AliExpress
action-file_complaint = Klaag bij AliExpress over de verkoper
action-contact_bank = Vraag het aan je bank, creditcardmaatschappij of betaaldienst
action-pay_order = Betaal op de pagina van de bestelling, als je het nog wilt
action-check_refund = Kijk hoe ver de terugbetaling is

## Days that matter

deadline-expected_by = { $certainty ->
    [page] Uiterlijk verwacht op { $day }
   *[other] Verwacht rond { $day }
  }
deadline-ships_by = { $certainty ->
    [page] De verkoper verzendt uiterlijk op { $day }
   *[other] De verkoper verzendt meestal uiterlijk op { $day }
  }
deadline-pickup_until = { $certainty ->
    [shopper] Haal het uiterlijk op { $day } op (de dag die je op het kaartje las)
   *[other] Haal het uiterlijk op { $day } op
  }
deadline-protection_ends = { $certainty ->
    [page] De bescherming eindigt op { $day }
   *[other] De bescherming eindigt rond { $day } (geschat)
  }
deadline-dispute_window_ends = Een geschil is misschien mogelijk tot ongeveer { $day }; reken er niet op
deadline-seller_answers_by = { $certainty ->
    [page] De verkoper antwoordt uiterlijk op { $day }
   *[other] De verkoper antwoordt meestal uiterlijk op { $day }
  }
deadline-platform_decides_by = { $certainty ->
    [page] AliExpress beslist uiterlijk op { $day }
   *[other] AliExpress beslist meestal rond { $day }
  }
deadline-refund_due_by = Het geld zou er rond { $day } moeten zijn

## What we would need to know

question-protection-ends_at = Wanneer eindigt de bescherming? Open de pagina van de bestelling, zodat we het kunnen lezen.
question-parcel-status = Wat zegt de tracking? Open de trackingpagina, zodat we het kunnen lezen.
question-parcel-last_event_at = Wanneer was de laatste scan? Open de trackingpagina, zodat we het kunnen lezen.
question-parcel-status_at = Sinds wanneer zegt de tracking dat? Open de trackingpagina, zodat we het kunnen lezen.
question-parcel-sent_at = Wanneer is het verzonden? Open de pagina van de bestelling, zodat we het kunnen lezen.
question-parcel-delivery_at = Op welke dag is het als bezorgd gemeld? Open de trackingpagina, zodat we het kunnen lezen.
question-order-status = Hoe staat de bestelling ervoor? Open de pagina van de bestelling, zodat we het kunnen lezen.
question-dispute-opened_at = Wanneer is het geschil geopend? Open de geschilpagina, zodat we het kunnen lezen.

## Names of facts

fact-order-status = Status van de bestelling
fact-order-placed_at = Besteld
fact-order-paid_at = Betaald
fact-order-shipped_at = Verzonden
fact-order-completed_at = Afgerond
fact-order-ships_by = De verkoper verzendt uiterlijk
fact-order-expected_by = Uiterlijk verwacht
fact-order-payment_kind = Betaalwijze
fact-order-buttons = Knoppen op de pagina
fact-order-parcel_count = Pakketten
fact-order-all_delivered = Alle pakketten als bezorgd gemeld
fact-order-any_delivered = Een pakket als bezorgd gemeld
fact-order-on_the_way = Onderweg
fact-order-waiting = Onderweg
fact-order-finished = Bestelling voorbij
fact-order-to_collect = Alleen nog ophalen
fact-order-bought_at = Betaald
fact-order-can_open_dispute = Knop voor een geschil op de pagina
fact-parcel-tracking_number = Trackingnummer
fact-parcel-former_number = Vorig trackingnummer
fact-parcel-service_class = Soort verzending
fact-parcel-status = Status van het pakket
fact-parcel-reason = Reden
fact-parcel-status_at = Sinds
fact-parcel-first_scan_at = Eerste scan
fact-parcel-last_event_at = Laatste scan
fact-parcel-departed_at = Vertrokken uit zijn land
fact-parcel-delivered_at = Als bezorgd gemeld
fact-parcel-expected_by = Uiterlijk verwacht
fact-parcel-pickup_until = Bewaard tot
fact-parcel-attempts = Bezorgpogingen
fact-parcel-delivered_place = Plaats van bezorging
fact-parcel-delivered_country = Land van bezorging
fact-parcel-delivered_elsewhere = In een ander land bezorgd
fact-parcel-delivered_before_sent = Bezorgd voor de verzending
fact-parcel-scanned_before_order = Gescand voor de bestelling
fact-parcel-sources_disagree = Trackings spreken elkaar tegen
fact-parcel-said_delivered_at = Volgens sommigen bezorgd
fact-parcel-destination_country = Bestemming in de tracking
fact-parcel-number_is_order_number = Nummer is het bestelnummer
fact-parcel-number_findings = Wat er vreemd is aan het nummer
fact-parcel-goes_elsewhere = Gaat naar een ander land
fact-parcel-sent_at = Verzonden
fact-parcel-due_at = Uiterlijk verwacht
fact-parcel-collect_until = Bewaard tot
fact-parcel-delivery_at = Als bezorgd gemeld
fact-protection-ends_at = Einde van de bescherming
fact-protection-extended_from = Einde van de bescherming eerst
fact-protection-printed_dates = Einddatums van de bescherming op de pagina's
fact-dispute-opened_at = Geschil geopend
fact-dispute-active = Geschil open
fact-dispute-state = Stand van het geschil
fact-dispute-seller_replied_at = De verkoper antwoordde
fact-dispute-seller_answers_by = De verkoper antwoordt uiterlijk
fact-dispute-platform_decides_by = AliExpress beslist uiterlijk
fact-dispute-offer_kind = Soort aanbod
fact-dispute-decided_at = Beslist
fact-dispute-refunded_at = Terugbetaling verstuurd
fact-dispute-state_seen_at = Stand voor het eerst gezien
fact-dispute-money_from = Op het geld wordt gewacht sinds
fact-siblings-same_number_before = Bestellingen die dit nummer eerder hadden
fact-siblings-same_number = Bestellingen met hetzelfde nummer
fact-siblings-arrived = Andere bestellingen die zijn aangekomen
fact-siblings-late = Andere bestellingen die te laat zijn
fact-season-peaks = Drukke weken
fact-shopper-not_received_at = Je zei: ik heb het niet
fact-shopper-received_at = Je zei: ik heb het
fact-shopper-asked_seller_at = Je schreef naar de verkoper
fact-shopper-asked_extension_at = Je vroeg om meer tijd
fact-shopper-completed_by_mistake_at = Je zei: per ongeluk bevestigd
fact-shopper-notice_card_until = Laatste dag op het kaartje

## Names of values

value-order-status-awaiting_payment = niet betaald
value-order-status-awaiting_shipment = nog niet verzonden
value-order-status-partly_shipped = deels verzonden
value-order-status-shipped = verzonden
value-order-status-completed = afgerond
value-order-status-cancelled = geannuleerd
value-order-status-closed = gesloten
value-order-status-in_dispute = in geschil
value-order-status-refunded = terugbetaald
value-order-status-expired = verlopen
value-order-status-unknown = niet leesbaar
value-parcel-status-not_found = niets gevonden
value-parcel-status-info_received = aangemeld, nog niet afgegeven
value-parcel-status-accepted = afgegeven aan de vervoerder
value-parcel-status-in_transit = onderweg
value-parcel-status-departed_origin = vertrokken uit zijn land
value-parcel-status-arrived_destination = in jouw land
value-parcel-status-customs_processing = bij de douane
value-parcel-status-customs_held = vastgehouden door de douane
value-parcel-status-customs_released = vrijgegeven door de douane
value-parcel-status-out_for_delivery = bij de bezorger
value-parcel-status-available_for_pickup = klaar om op te halen
value-parcel-status-delivery_attempted = bezorging mislukt
value-parcel-status-delivered = als bezorgd gemeld
value-parcel-status-returning = gaat terug
value-parcel-status-returned = terug bij de afzender
value-parcel-status-refused = geweigerd
value-parcel-status-lost = verloren
value-parcel-status-damaged = beschadigd
value-parcel-status-destroyed = vernietigd
value-parcel-status-seized = door de douane gehouden
value-parcel-status-cancelled = zending geannuleerd
value-parcel-status-delayed = vertraagd
value-parcel-status-exception = probleem
value-parcel-status-unknown = niet leesbaar
value-parcel-service_class-economy = economy
value-parcel-service_class-standard = standaard
value-parcel-service_class-premium = premium
value-parcel-service_class-unknown = ons onbekend
value-parcel-reason-absent = niemand thuis
value-parcel-reason-address = adres
value-parcel-reason-customs = douane
value-parcel-reason-documents = papieren ontbreken
value-parcel-reason-unpaid_duty = invoerrechten niet betaald
value-parcel-reason-refused = geweigerd
value-parcel-reason-weather = weer
value-parcel-reason-oversize = te groot
value-parcel-reason-mislabelled = label
value-parcel-reason-not_collected = niet opgehaald
value-parcel-reason-access = deur niet bereikbaar
value-parcel-reason-damaged = beschadigd
value-parcel-reason-identity = identiteit moet worden getoond
value-parcel-reason-lost = verloren
value-parcel-reason-missed_connection = aansluiting gemist
value-parcel-reason-no_news = geen nieuws
value-parcel-reason-not_handed_over = niet afgegeven
value-parcel-reason-postponed = uitgesteld
value-parcel-reason-prohibited = invoer niet toegestaan
value-parcel-reason-refused_by_carrier = geweigerd door de vervoerder
value-parcel-reason-security = veiligheidscontrole
value-parcel-reason-strike = staking
value-order-payment_kind-card = kaart
value-order-payment_kind-paypal = PayPal
value-order-payment_kind-pay_later = achteraf betalen
value-order-payment_kind-wallet = tegoed
value-order-payment_kind-transfer = overschrijving
value-order-payment_kind-slip = betaald betaalbewijs
value-dispute-state-open = open
value-dispute-state-seller_answered = de verkoper heeft geantwoord
value-dispute-state-platform_reviews = AliExpress bekijkt het
value-dispute-state-agreed = akkoord bereikt
value-dispute-state-decided = beslist
value-dispute-state-refunded = terugbetaald
value-dispute-state-closed = gesloten
value-dispute-offer_kind-refund = terugbetaling
value-dispute-offer_kind-partial = een deel van het geld
value-dispute-offer_kind-zero = niets
value-dispute-offer_kind-resend = opnieuw sturen
value-dispute-offer_kind-close_and_wait = sluiten en wachten
value-season-peaks-chinese-new-year = Chinees Nieuwjaar
value-season-peaks-golden-week = de Chinese Gouden Week
value-season-peaks-singles-day = de uitverkoop van 11 november
value-season-peaks-black-friday = Black Friday
value-season-peaks-christmas = Kerstmis en Nieuwjaar
value-season-peaks-russian-january = de januarivakantie in Rusland
value-season-peaks-valentines-day = Valentijnsdag
value-season-peaks-halloween = Halloween
