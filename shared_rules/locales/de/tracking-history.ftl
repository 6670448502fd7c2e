# Der Verlauf eines Pakets: wer was seit wann meldet, und wie lange die eigenen Pakete brauchten.
error-parcel-unknown = Über dieses Paket ist noch nichts bekannt. Öffnen Sie einmal die Sendungsverfolgung seiner Bestellung, oder rufen Sie auf: parcelward check NUMBER

history-of = Paket { $number }
history-other-numbers = Weitere Nummern dieses Pakets: { $numbers }
history-answered = Letzte Antwort einer Quelle: { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
history-never-answered = Noch hat keine Quelle darüber geantwortet; das hat die Seite seiner Bestellung gezeigt.
history-no-events = Noch hat niemand ein Ereignis gemeldet.
history-first-told = { $source }, zuerst gesehen am { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
history-missing = { $source }, nicht mehr angezeigt seit { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
history-on-page = Die Seite bei AliExpress, zuletzt gesehen am { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
history-answered-zoned = { history-answered } { $zone }
history-first-told-zoned = { history-first-told } { $zone }
history-missing-zoned = { history-missing } { $zone }
history-on-page-zoned = { history-on-page } { $zone }
history-own-words = im Wortlaut: { $text }
history-undated = kein Tag

delivery-times-title = Wie lange Ihre eigenen Pakete von der Zahlung bis zur Zustellung brauchten
delivery-times-of = Nach { $country }, { $service }: die Hälfte in { $half ->
    [one] einem Tag
   *[other] { $half } Tagen
  }, vier von fünf in { $most ->
    [one] einem Tag
   *[other] { $most } Tagen
  } ({ $parcels ->
    [one] ein Paket
   *[other] { $parcels } Pakete
  })
delivery-times-all-services = alle Dienste
delivery-times-too-few = Noch nicht genug zugestellte Pakete: Zeiten werden ab { $fewest } Paketen in ein Land gezeigt.
