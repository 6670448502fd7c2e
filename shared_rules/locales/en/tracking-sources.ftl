# Tracking sources: what each covers, how one gets its key, and what became of a pasted text.
source-cainiao = Cainiao, the carrier network of AliExpress: most AliExpress parcels, also after the local post has taken them. No key needed.
source-seventeen-track = 17TRACK: nearly every carrier. Needs your own key; each new number uses one of your allotment.
    .key = Make an account at { $page }, open Settings, Security, and copy the access key.
source-four-px = 4PX: numbers that begin with 4PX. No key needed.
source-upu = The Universal Postal Union: postal numbers such as RR123456785CH, as told by the posts of both countries. A sparse second opinion. No key needed.
source-ems-items = The EMS Cooperative: express postal numbers that begin with E. No key needed.
source-la-poste = La Poste: Colissimo, Chronopost and letters in France. Needs your own free key.
    .key = Make an account at { $page }, create an application for "Suivi", and copy its key for production.
source-dhl = DHL: Express, Paket and eCommerce. Needs your own free key.
    .key = Make an account at { $page }, ask for "Shipment Tracking - Unified", and copy the key.
source-ship24 = Ship24: many carriers, for numbers that nobody else knows. Needs your own key; each new number uses one tracker of your plan.
    .key = Make an account, open { $page } and copy the key.
source-paste = Text that you paste, or a reply that you saved. Nothing is asked anywhere.

pasted-read = { $count ->
    [one] One event was read.
   *[other] { $count } events were read.
  }
pasted-nothing-yet = { $source } has nothing to tell about this number yet, or does not know it. Nothing was changed.
pasted-another-number = This is a reply of { $source }, but not about the number { $number }. Paste the reply for this number.
pasted-shop-reply = This is a reply of AliExpress itself. Read it with: parcelward explain FILE
pasted-no-answer = This is a page of { $source } that says nothing about the parcel (a security check or an error). Paste the history itself.
pasted-not-understood = No event was found in this text. Paste the lines with the dates and what happened, as the tracking page shows them.
pasted-too-large = This text is too large to be one parcel's history. Paste only the lines with the dates and what happened.
