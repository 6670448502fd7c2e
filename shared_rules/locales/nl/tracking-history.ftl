# De geschiedenis van een pakket: wie wat meldde en sinds wanneer, en hoe lang de eigen pakketten deden.
error-parcel-unknown = Over dit pakket is nog niets bekend. Open één keer de trackingpagina van de bestelling, of voer uit: parcelward check NUMBER

history-of = Pakket { $number }
history-other-numbers = Andere nummers van dit pakket: { $numbers }
history-answered = Laatste antwoord van een bron: { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
history-never-answered = Nog geen bron heeft erover geantwoord; dit is wat de pagina van de bestelling liet zien.
history-no-events = Nog niemand heeft een gebeurtenis gemeld.
history-first-told = { $source }, voor het eerst gezien op { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
history-missing = { $source }, niet meer getoond sinds { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
history-on-page = De pagina bij AliExpress, laatst gezien op { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
history-answered-zoned = { history-answered } { $zone }
history-first-told-zoned = { history-first-told } { $zone }
history-missing-zoned = { history-missing } { $zone }
history-on-page-zoned = { history-on-page } { $zone }
history-own-words = in eigen woorden: { $text }
history-undated = geen dag

delivery-times-title = Hoe lang je eigen pakketten erover deden van betaling tot bezorging
delivery-times-of = Naar { $country }, { $service }: de helft binnen { $half ->
    [one] één dag
   *[other] { $half } dagen
  }, vier van de vijf binnen { $most ->
    [one] één dag
   *[other] { $most } dagen
  } ({ $parcels ->
    [one] één pakket
   *[other] { $parcels } pakketten
  })
delivery-times-all-services = alle diensten
delivery-times-too-few = Nog te weinig bezorgde pakketten: tijden worden getoond vanaf { $fewest } pakketten naar één land.
