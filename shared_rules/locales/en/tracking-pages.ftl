### The extension's pages about tracking: its sources, asking now, the history of a parcel, evidence, the log of disputes.

tracking-page-title = Tracking
tracking-page-waiting = One moment…

## Sources

sources-title = Who is asked about your parcels
source-ask = Ask { $source }
source-key-kept = The companion keeps a key for { $source }. It is not shown again.
source-key-field = Your key for { $source }
source-key-keep = Keep the key
source-key-forget = Forget the key
source-key-forget-label = Forget the key for { $source }

## Asking now

check-now-title = Ask now
check-now-about = Each number is asked about at most once in a quarter of an hour.
check-now-number = Tracking number
check-now-number-hint = Letters and digits, such as LP00123456789012.
check-now-one = Ask about this number
check-now-all = Ask about every parcel on its way
check-now-asking = Asking…
check-now-results = What came of it

## Parcels

parcels-title = Parcels of your orders
parcels-none = No order with a tracking number has been seen yet. Open your orders on AliExpress.
parcels-history-of = History of { $number }
parcels-more = { $count ->
    [one] Show one more order
   *[other] Show { $count } more orders
  }

## The history of a parcel

history-page-title = History and evidence
history-page-order = Order { $order }
history-page-no-order = This address names no order. Open the history from the list of your parcels.
history-page-no-number = No parcel of this order has a tracking number yet.
history-page-back = All parcels and sources
history-age = ({ $age })
history-from-paste = What you pasted
history-from-page = The page at AliExpress
history-contradiction = These sources contradict each other. Delivered, according to: { $delivered }. Not delivered, according to: { $otherwise }. Parcelward goes on as if the parcel had not arrived.
history-fetched = { $source }: first fetched { DATETIME($first, dateStyle: "medium", timeStyle: "short") }, last { DATETIME($last, dateStyle: "medium", timeStyle: "short") }

## Adding what another page shows

paste-title = Add what another page shows
paste-about = Copy the history from any tracking page, or open a saved reply as text, and paste it here. Nobody is asked anything.
paste-parcel = Parcel
paste-text = Copied text
paste-read = Read this text

## Evidence

pack-title = Evidence
pack-about = A PDF that a stranger understands, and a ZIP with every event, the saved replies and their check sums. Both stay on this computer; you decide who gets them.
pack-language = Language of the PDF
pack-make = Make evidence pack
pack-making = Making it…
pack-made = Made on { DATETIME($at, dateStyle: "medium", timeStyle: "short") }. The files lie on this computer:
pack-digest = SHA-256
pack-verify = To show later that nothing was changed, type in a terminal:
pictures-title = Your pictures
pictures-about = Screenshots or photographs go into the next pack. Where and with which device they were taken is removed.
pictures-none = No picture has been added.
picture-choose = Add a picture (PNG, JPEG or WebP, at most 3 MB)
picture-too-heavy = “{ $name }” is larger than 3 MB. Make it smaller, then add it again.
picture-added = Added { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
picture-remove = Remove
picture-remove-label = Remove { $name }

## The log of disputes

claims-title = Your disputes
claims-opened = Opened { $day }
