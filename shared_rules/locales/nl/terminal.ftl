# Wat de opdrachtregel rond plannen afdrukt.
terminal-no-orders = In deze bestanden is geen bestelling gevonden. Sla een antwoord op van de lijst met bestellingen, de details van de bestelling of de trackingpagina en probeer het opnieuw.
terminal-to-come = Wat er hierna komt
terminal-deadlines = Dagen die tellen
terminal-running = Parcelward draait op { $address }.
terminal-extension = Laad de extensie: open de extensiepagina van je browser, zet de ontwikkelaarsmodus aan, kies "Uitgepakte extensie laden" en kies { $folder } (Firefox: about:debugging, "Tijdelijke add-on laden").
terminal-extension-build = De extensie is nog niet gebouwd: voer scripts/setup uit.
terminal-code = Koppelen: typ de code { $code } op de optiepagina van de extensie, binnen { $minutes ->
    [one] één minuut
   *[other] { $minutes } minuten
  }. Een nieuwe code: parcelward pair.
terminal-paired = Gekoppeld met { $count ->
    [one] één browser
   *[other] { $count } browsers
  }. Nog een koppelen: parcelward pair.
terminal-pairing-since = Gekoppeld sinds: { DATETIME($at, dateStyle: "medium", timeStyle: "short") } { $zone }
terminal-pairing-seen = Laatst gezien: { DATETIME($at, dateStyle: "medium", timeStyle: "short") } { $zone }
terminal-pairing-how-to-end = Een koppeling beëindigen: parcelward pair --revoke ID
terminal-pairing-ended = { $label } ({ $origin }) is niet meer gekoppeld en wordt vanaf nu geweigerd.
terminal-stop = Druk op Ctrl-C om te stoppen.
terminal-stopped = Gestopt. Je gegevens blijven in { $folder }.
terminal-not-running = Het Parcelward-programma draait niet. Start het met scripts/start of: parcelward serve.
terminal-no-stored-orders = Er is nog geen bestelling opgeslagen. Open je lijst met AliExpress-bestellingen met de extensie gekoppeld, en ze verschijnt hier.
terminal-backup-done = Een kopie van de database is opgeslagen als { $file }.
terminal-backup-evidence = { $count ->
    [one] Eén bestand van je bewijs is
   *[other] { $count } bestanden van je bewijs zijn
  } opgeslagen in { $folder }. Bewaar deze map en de kopie van de database bij elkaar.
terminal-backup-changed = { $file } is niet meer zoals het is gemaakt. Het is opgeslagen zoals het nu is.
terminal-backup-exists = { $file } bestaat al. Noem een ander bestand, zodat er niets wordt overschreven.
terminal-number-holds = { $carrier } ({ $format }): het nummer heeft deze vorm.
terminal-number-fails = { $carrier } ({ $format }): de vorm past, maar het controlecijfer is fout. Zoek een typefout, of vraag de verkoper om het juiste nummer.
terminal-number-unknown = Geen bekende vorm. Vergelijk het teken voor teken met de pagina van de bestelling.
terminal-number-order = Dit lijkt op een bestelnummer. Het trackingnummer staat op de trackingpagina van de bestelling.
terminal-backup-nothing = Er is nog niets opgeslagen, dus er is niets om een kopie van te maken.
terminal-backup-elsewhere = De bestellingen staan in een database met een eigen server: sla ze op met de middelen daarvan, zoals pg_dump. Kopieer ook de map { $folder }; daar staat je bewijs.
terminal-no-alerts = Er is geen waarschuwing gepland en er is er geen getoond.

doctor-data = Je gegevens staan in { $folder }, gesloten voor andere accounts.
doctor-data-closed = Je gegevens staan in { $folder }. Andere accounts konden ze lezen; dat is nu hersteld.
doctor-cache = Wat de volgende start sneller maakt, staat in { $folder }. Je mag die map altijd verwijderen.
doctor-cache-unwritable = In de map { $folder } kan niet worden geschreven. Er gaat niets verloren, alleen het starten duurt langer.
doctor-database = De database is heel en bevat { $count ->
    [0] geen bestelling
    [one] één bestelling
   *[other] { $count } bestellingen
  }.
doctor-database-damaged = De database heeft { $count ->
    [one] een fout
   *[other] { $count } fouten
  }, de eerste: { $first }. Stop het Parcelward-programma, zet je laatste back-up ervoor in de plaats en open je lijst met bestellingen opnieuw.
doctor-knowledge = De regels en zinnen zijn compleet, in { $languages ->
    [one] één taal
   *[other] { $languages } talen
  }.
doctor-server = Het Parcelward-programma draait op poort { $port } en heeft bewezen van jou te zijn.
doctor-server-stopped = Het Parcelward-programma draait niet. Start het met scripts/start of: parcelward serve.
doctor-server-stranger = Poort { $port } wordt door een ander programma bezet ({ $program }). Stop dat programma en start dan Parcelward.
doctor-pairing = { $count ->
    [0] Er is nog geen browser gekoppeld. Toon een code met: parcelward pair.
    [one] Er is één browser gekoppeld.
   *[other] Er zijn { $count } browsers gekoppeld.
  }
doctor-extension = De extensie is gebouwd in { $folder }.
doctor-extension-missing = De extensie is nog niet gebouwd: voer scripts/setup uit.
doctor-notifications = Hier kunnen bureaubladmeldingen worden getoond.
doctor-notifications-absent = Deze sessie heeft geen bureaubladmeldingen. Waarschuwingen verschijnen in je browser zolang die open is.

terminal-no-messages = Je hoeft hierover nu aan niemand te schrijven. Kijk weer wanneer het plan het aanraadt.
terminal-message-to-seller = Aan de verkoper
terminal-message-to-carrier = Aan de vervoerder
terminal-message-to-post = Aan je postkantoor
terminal-message-to-customs = Aan de douane
terminal-message-to-aliexpress = Aan AliExpress
