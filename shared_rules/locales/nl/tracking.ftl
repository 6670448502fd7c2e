tracking-source-ready = Aan. Alles in orde.
tracking-source-off = Uit. Er wordt niets naartoe gestuurd.
tracking-source-no-key = Aan, maar eerst is je eigen sleutel nodig.
tracking-source-bad-key = Je sleutel wordt geweigerd. Er wordt niets meer gestuurd totdat je een andere invoert.
tracking-source-over-quota = Wat je sleutel toestaat, is op. Vanaf { DATETIME($until, dateStyle: "medium", timeStyle: "short") } wordt er weer gevraagd.
tracking-source-blocked = Geblokkeerd, laatst bekende status blijft. Vanaf { DATETIME($until, dateStyle: "medium", timeStyle: "short") } wordt er weer gevraagd.
tracking-source-silent = Na een storing met rust gelaten, laatst bekende status blijft. Vanaf { DATETIME($until, dateStyle: "medium", timeStyle: "short") } wordt er weer gevraagd.

tracking-trouble-blocked = Er kwam een veiligheidscontrole in plaats van een antwoord.
tracking-trouble-bad-key = De sleutel werd geweigerd.
tracking-trouble-over-quota = Wat de sleutel toestaat, was op.
tracking-trouble-too-fast = De bron vroeg om een pauze.
tracking-trouble-maintenance = De bron was in onderhoud.
tracking-trouble-unreachable = De bron was niet bereikbaar.
tracking-trouble-unreadable = Het antwoord was niet leesbaar.
tracking-trouble-too-large = Het antwoord was veel te groot.
tracking-trouble-redirected = De vraag werd elders heen gestuurd; Parcelward volgt dat niet.
tracking-trouble-refused = De vraag werd geweigerd.

tracking-source-last-success = Laatste antwoord: { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
tracking-source-last-trouble = Laatste storing: { $why } ({ DATETIME($at, dateStyle: "medium", timeStyle: "short") })
tracking-source-next = Volgende vraag toegestaan: { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
tracking-source-quota = Nog over op je sleutel: { $count ->
    [one] één nieuw nummer
   *[other] { $count } nieuwe nummers
  }
tracking-source-how-enable = Aanzetten: parcelward sources enable { $name }
tracking-source-how-key = Sleutel invoeren: parcelward sources key { $name }
tracking-sources-about = Alleen bronnen die aan staan worden gevraagd, en ze krijgen niets dan het volgnummer.
tracking-switched-off = Volgen staat uit door PARCELWARD_TRACKING. Er wordt niets gevraagd; wat je plakt wordt wel gelezen.
tracking-source-enabled = { $title } staat aan.
tracking-source-disabled = { $title } staat uit. Er wordt niets meer naartoe gestuurd.
tracking-key-kept = De sleutel voor { $title } staat in een bestand dat alleen jouw account kan lezen.
tracking-key-forgotten = De sleutel voor { $title } is vergeten.
tracking-key-prompt = Sleutel voor { $title } (wordt niet getoond)

check-found = { $source } kent dit pakket.
check-not-yet = { $source } kent het nummer maar heeft nog niets te melden.
check-not-found = { $source } kent dit nummer (nog) niet. Dat alleen betekent niet dat het pakket kwijt is.
check-blocked = { $source }: geblokkeerd, laatst bekende status blijft.
check-trouble = { $source } gaf geen antwoord. { $why } De laatst bekende status blijft.
check-unanswered = { $source } liet dit nummer weg uit het antwoord. Er wordt snel weer gevraagd; de laatst bekende status blijft.
check-asked-already = Het laatste kwartier al gevraagd. Dit is wat bekend is.
check-waiting = Nu niet gevraagd, omdat de bron een storing had. Er wordt vanzelf weer gevraagd; de laatst bekende status blijft.
check-waiting-until = Vóór { DATETIME($until, dateStyle: "medium", timeStyle: "short") } wordt er niet weer gevraagd. De laatst bekende status blijft.
check-nobody = Geen bron die aan staat neemt dit nummer.
check-checking = Wordt nu gevraagd.
check-known = Laatst bekend: { $words } ({ DATETIME($at, dateStyle: "medium", timeStyle: "short") })
check-known-day = Laatst bekend: { $words } ({ DATETIME($day, dateStyle: "medium") })
check-known-undated = Laatst bekend: { $words }
check-known-nothing = Er is nog niets bekend.
check-no-parcels = Er is geen pakket onderweg. Pakketten verschijnen hier zodra de extensie je bestellingen heeft gezien.

error-source-unknown = Er is geen bron ‘{ $source }’. Er zijn: { $known }
error-source-key-invalid = Dat is geen sleutel voor { $source }. Kopieer de hele sleutel, zonder spaties, en probeer het opnieuw.
error-source-keys-unreadable = Het bestand met je sleutels, { $file }, is beschadigd. Zet het opzij en voer je sleutels opnieuw in.
error-tracking-off = Volgen staat uit door PARCELWARD_TRACKING. Start Parcelward zonder deze instelling om naar pakketten te vragen.
