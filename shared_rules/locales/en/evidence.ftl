# The evidence pack: a document that a stranger (AliExpress, a bank) understands in a minute. It speaks of the shopper as "the buyer"
# and states only what pages, tracking sources and the buyer said; it asks for nothing and judges nobody.
# Dates arrive written out with the year. `plan.ftl` has the names of facts (Ordered, Sent …) and of statuses.

evidence-title = Evidence for order { $order }
evidence-made = Made on { $when } by Parcelward { $version } from what AliExpress's pages and tracking sources showed
evidence-page = Page { $page } of { $pages }

## What a hurried reader must see

evidence-newest-silent = { $days ->
    [one] The newest tracking event is from { $event_day }. On { $look_day }, one day later, there was still nothing newer.
   *[other] The newest tracking event is from { $event_day }. On { $look_day }, { $days } days later, there was still nothing newer.
  }
evidence-newest = The newest tracking event is from { $event_day }.
evidence-no-events = On { $look_day } the tracking showed no event.
evidence-delivered = The tracking says delivered on { $event_day }.
evidence-buyer-not-received = The buyer stated on { $day } that the parcel has not arrived.
evidence-buyer-received = The buyer stated on { $day } that the parcel has arrived.

## The order

evidence-order = The order
evidence-order-number = Order number
evidence-store = Store
evidence-total = Total
evidence-goods = Goods
evidence-carrier = Carrier
evidence-service = Shipping service

## The journey

evidence-journey = The journey
evidence-parcel = Parcel { $number }
evidence-silence = { $days ->
    [one] { $days } day without news
   *[other] { $days } days without news
  }
evidence-looked-at = Last looked at

## The tables

evidence-events = What the tracking says
evidence-events-about = Days and times are as each source printed them.
evidence-when = Day and time
evidence-event = Event
evidence-told-by = Told by
evidence-completed = * Not printed in full, most often without the year; Parcelward completed it.
evidence-no-time = no day given
evidence-since = since { $day }
evidence-missing-since = not shown any more since { $day }
evidence-older = { $count ->
    [one] { $count } older event is in the file events.csv.
   *[other] { $count } older events are in the file events.csv.
  }
evidence-looks = What each page and source said, and when
evidence-looks-about = Each line is one version. From its first to its last time it said the same each time it was looked at. The saved copies lie in the ZIP file.
evidence-source = Page or source
evidence-first = First seen
evidence-last = Last seen
evidence-newest-then = Newest event then
evidence-older-looks = { $count ->
    [one] { $count } older version is in the ZIP file.
   *[other] { $count } older versions are in the ZIP file.
  }
evidence-tracking = tracking page
evidence-order-detail = order page
evidence-order-list = list of orders
evidence-return-list = list of refunds
evidence-dispute-form = dispute form
evidence-other-page = another page
evidence-dispute = The dispute
# Instead of value-parcel-status-arrived_destination, which says "in your country" to the shopper.
evidence-value-parcel-status-arrived_destination = in the destination country

## What the buyer did

evidence-said = What the buyer did
evidence-said-about = As the buyer noted it on that day.
evidence-said-asked_seller = Wrote to the seller
evidence-said-asked_carrier = Asked the carrier
evidence-said-asked_extension = Asked the seller for more protection time
evidence-said-not_received = Stated that the parcel has not arrived
evidence-said-received = Stated that the parcel has arrived
evidence-said-completed_by_mistake = Stated that receipt was confirmed by mistake
evidence-pictures = Pictures the buyer added
evidence-picture = { $name }, added on { $when }

## How to check it

evidence-check = How to check this document
evidence-check-about = This document and the file { $zip } were made at the same time. The ZIP file holds this document, the events, the saved copies and a list of their SHA-256 sums. The command “parcelward evidence --verify” names every file in it that was changed, added or removed since.

## What the command says

evidence-written = Evidence for order { $order } is ready:
evidence-sum = SHA-256 of the ZIP file: { $digest }
evidence-as-pictures = { $count ->
    [one] As a picture, for a form that takes no PDF:
   *[other] As { $count } pictures, for a form that takes no PDF:
  }
evidence-picture-added = Added to order { $order }: { $name }
evidence-whole = { $count ->
    [one] Nothing was changed: the one file is as it was on { $when }.
   *[other] Nothing was changed: all { $count } files are as they were on { $when }.
  }
evidence-altered = Changed: { $file }
evidence-missing = Removed: { $file }
evidence-added = Added: { $file }
evidence-made-here = Parcelward made exactly this file on this computer.
evidence-not-made-here = Parcelward on this computer does not know this file, so it can only tell that it agrees with its own list.
evidence-made-otherwise = Parcelward made evidence with these details on this computer, but not this file: it was changed as a whole.
