# The history of a parcel: who told what and since when, and how long one's own parcels took.
error-parcel-unknown = Nothing is known of this parcel yet. Open its order's tracking page once, or run “parcelward check” with its number.

history-of = Parcel { $number }
history-other-numbers = Other numbers of this parcel: { $numbers }
history-answered = Last answer of a source: { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
history-never-answered = No source has answered about it yet; this is what its order's page showed.
history-no-events = Nobody has told of an event yet.
history-first-told = { $source }, first seen { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
history-missing = { $source }, no longer shown since { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
history-on-page = The page at AliExpress, last seen { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
# The same with the distance from UTC, for the terminal. Write one out in full where the zone must not stand at the end.
history-answered-zoned = { history-answered } { $zone }
history-first-told-zoned = { history-first-told } { $zone }
history-missing-zoned = { history-missing } { $zone }
history-on-page-zoned = { history-on-page } { $zone }
history-own-words = in its words: { $text }
history-undated = no day

delivery-times-title = How long your own parcels took from payment to delivery
delivery-times-of = To { $country }, { $service }: half within { $half ->
    [one] one day
   *[other] { $half } days
  }, four in five within { $most ->
    [one] one day
   *[other] { $most } days
  } ({ $parcels ->
    [one] one parcel
   *[other] { $parcels } parcels
  })
delivery-times-all-services = all services
delivery-times-too-few = Not enough delivered parcels yet: times are shown from { $fewest } parcels to one country.
