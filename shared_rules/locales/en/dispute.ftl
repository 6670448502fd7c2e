# The dispute draft and its panel. Nothing here promises an outcome.

## Why a reason is true
dispute-because-elsewhere = The tracking names another country than the one the order was sent to.
dispute-because-marked_delivered = The tracking says delivered, and you say it did not reach you.
dispute-because-returning = The tracking says that the parcel is going back to the sender.
dispute-because-returned = The tracking says that the parcel was returned to the sender.
dispute-because-lost = The tracking says that the parcel is lost.
dispute-because-destroyed = The tracking says that the parcel was destroyed.
dispute-because-cancelled = The tracking says that the shipment was cancelled.
dispute-because-seized = The tracking says that customs seized the parcel.
dispute-because-customs = The tracking says that customs hold the parcel.
dispute-because-attempted = A delivery failed, and the parcel has not come since.
dispute-because-no_tracking = No carrier has scanned the parcel under this number.
dispute-because-unread = The order page says that it is on its way. Open the tracking page once, so that the reason can follow what it says.
dispute-because-silent = The tracking has been silent for a month or more.
dispute-because-in_transit = The parcel is still on its way and protection is running.

## Should I file today?
dispute-already-open = A dispute on this order is already open. Keep it open until the goods or the money are there.
dispute-nothing-to-claim = This order was not paid for, or its money is already on the way back.
dispute-not-sent-yet = The seller has not sent it yet. An order that is not sent in time usually cancels itself and the money goes back.
dispute-collect-it = The parcel is waiting to be collected. Collect it first: a parcel that is not collected goes back, and a refund is then unlikely.
dispute-carrier-may-deliver = Carriers sometimes record a delivery a day or two early. Ask the carrier and your neighbours now.
dispute-not-due-yet = It is expected by { DATETIME($day, dateStyle: "medium") }.
dispute-still-moving = The parcel moved on { DATETIME($day, dateStyle: "medium") }.
dispute-economy-is-silent = Economy parcels often show nothing after they leave, and usually arrive within { $days } days of that.
dispute-busy-season = The journey runs through a busy season, when parcels take longer.
dispute-days-left = { $days ->
    [one] One day is left until the last safe day.
   *[other] { $days } days are left until the last safe day.
  }
dispute-seller-may-extend = The seller can extend the protection if you ask now.
dispute-one-shot = Usually a dispute can be opened only once for an item.
dispute-waiting-mends-nothing = The parcel will not come by itself any more, so waiting gains nothing.
dispute-delivered-clock = It was marked delivered on { DATETIME($day, dateStyle: "medium") }. An order marked delivered can complete by itself within days.
dispute-completed-clock = The order counts as completed. The time left to file is short, and the page decides how short.
dispute-end-unknown = When protection ends was not on the pages seen. Look at the order page before you wait.
dispute-window-may-be-over = Protection ended on { DATETIME($day, dateStyle: "medium") }. The form may refuse the request; then AliExpress support is the way left.
dispute-protection-over = Protection ended on { DATETIME($day, dateStyle: "medium") }. Filing may still be possible for a few days: file today.
dispute-last-safe-day = After { DATETIME($day, dateStyle: "medium") } no time is left to mend a form that did not go through.
dispute-protection-ends = On { DATETIME($day, dateStyle: "medium") } protection ends. After that the seller is paid, and the money is hard to get back.

## The panel beside the dispute form
dispute-panel-label = Parcelward: the dispute form
dispute-panel-contents = Should I file today, and filling the form
dispute-open-panel = Fill the form
dispute-order-title = The order
dispute-order = Order { $order }
dispute-order-other = Another order
dispute-order-which = Which order is this form for?
dispute-order-none = This page does not say which order the form is for. Open the form from the order's own page.
dispute-form-loading = The form has not appeared yet.
dispute-form-in-frame = The form stands inside a frame that Parcelward does not reach. Please fill it yourself: tick the box, press Pre-fill, and copy the words shown below.
dispute-problem-order-unknown = Parcelward has not seen this order yet. Open the order's own page once, then come back.
dispute-problem-draft-unreadable = The companion's answer could not be read. Update the companion and the extension.
dispute-problem-other-order = This form is for order { $named }, not for order { $order }. Nothing was filled. Choose the right order above, or go back and open the form from the order you mean.
dispute-today-wait = You can wait today
dispute-today-ask = Write to the seller first
dispute-today-file = File today
dispute-today-last-day = Last safe day: { DATETIME($day, day: "numeric", month: "long", year: "numeric") }.
dispute-today-last-day-over = The last safe day was { DATETIME($day, day: "numeric", month: "long", year: "numeric") }: do not wait any longer.
dispute-for-waiting = What speaks for waiting
dispute-lost-by-waiting = What waiting can cost
dispute-reason-title = Reason for the form
dispute-reason-none = No usual reason is surely true for this parcel. Please choose on the form yourself.
dispute-reason-returned = Returned, cancelled or lost
dispute-reason-no_tracking = No tracking information
dispute-reason-tracking = Trouble with the tracking
dispute-reason-customs = Held by customs
dispute-reason-address = Went to another address
dispute-reason-delivered = Marked delivered, not received
dispute-reason-protection = Protection is running out, still on its way
dispute-reason-own = I will choose on the form myself
dispute-prefill-title = Fill the form
dispute-confirm = I have not received order { $order }.
dispute-confirm-first = Only you can say that. Tick it if it is true; it is kept for this order only.
dispute-prefill = Pre-fill
dispute-filling = Filling…
dispute-nothing-is-sent = Nothing is sent. Check every field, then press Next and Submit yourself.
dispute-results-title = What was filled
dispute-undone-title = What was taken back
dispute-undo = Undo
dispute-field-solution = Solution:
dispute-field-received = Received:
dispute-field-reason = Reason:
dispute-field-amount = Amount:
dispute-field-description = Description:
dispute-field-evidence = Pictures:
dispute-filled = filled with “{ $value }”. Please check.
dispute-already = was already “{ $value }”.
dispute-by-elimination = Recognised only because nothing else was left: please check it.
dispute-left-not-found = not on this page. If the form has a next step, press Next yourself and pre-fill there.
dispute-left-unsure = no field was surely the right one. Please fill this yourself.
dispute-left-two-alike = two fields look alike. Please fill this yourself.
dispute-left-read-only = fixed by the form.
dispute-left-no-fitting-option = no choice on the form is surely true. Please choose yourself.
dispute-left-did-not-open = the list did not open. Please choose yourself.
dispute-left-did-not-hold = the page did not keep it. Please fill this yourself.
dispute-left-reset-by-page = the page took it back. Please fill this yourself.
dispute-left-not-ours-to-press = only you may press this. Please choose yourself.
dispute-left-currency-differs = the form uses another currency, and nothing is converted. Please fill this yourself.
dispute-left-amount-unknown = the full amount is not known. Please fill this yourself.
dispute-left-amount-zero = the form admits no amount at all. Do not go on with zero before you have asked AliExpress support.
dispute-left-preset-by-form = set by the form. Please check that it is the full amount.
dispute-left-own-text = your own words stay. Here is our text, if you want it.
dispute-left-too-long = the form takes fewer characters than the shortest text. Please write it yourself.
dispute-left-second-list = a second list belongs to this choice. Please choose there yourself, and look at the first list too.
dispute-left-not-confirmed = left empty until you say that you have not received it.
dispute-left-your-choice = yours to choose.
dispute-left-attach-yourself = yours to attach. A picture of the tracking page, without a “received” line, helps most.
dispute-undo-restored = as it was before.
dispute-undo-changed-by-you = you changed it since, so it stays.
dispute-undo-not-taken-back = this form does not let a choice be unset. Choose again, or reload the page to empty it.
dispute-undo-gone = no longer on the page.

## Evidence for the form's control for files. `size` comes with its unit (0.6 MB).
attach-title = Evidence for the form
attach-offer = { $count ->
    [one] On your press, this file ({ $size }) is attached, and AliExpress uploads it at once. Undo does not take it back: only you can remove it, in the form.
   *[other] On your press, these { $count } files ({ $size }) are attached, and AliExpress uploads them at once. Undo does not take them back: only you can remove them, in the form.
  }
attach-size = ({ $size })
attach-left-too-many = { $count ->
    [one] One more file stays out, because the form takes no more.
   *[other] { $count } more files stay out, because the form takes no more.
  }
attach-left-too-large = { $count ->
    [one] One file stays out, because it is too large for the form.
   *[other] { $count } files stay out, because they are too large for the form.
  }
attach-button = Attach evidence
attach-attaching = Attaching…
attach-again = Attach again
attach-preparing = Looking at what can be attached…
attach-neither = The form takes neither PDF files nor pictures here, so nothing can be attached for you.
attach-two-alike = The page has more than one place for files, and none is surely the right one. Please attach the evidence yourself.
attach-full = The form holds as many files as it takes. Remove one there if you want the evidence in its place.
attach-read-only = The form takes no files at the moment.
attach-problem-no-companion = The companion did not answer, so nothing was attached.
attach-problem-changed = The evidence has changed meanwhile, so nothing was attached. Look at the list again, then press once more.
attach-save-yourself = You can make the evidence as files and attach them yourself:
attach-done = The form took everything. Please check that each file is shown there.
attach-not-kept = The form did not show everything. Please look, and attach yourself what is missing.
attach-blocked = This page lets nobody but you attach anything. Nothing was attached.
attach-file-seen = in the form
attach-file-not-seen = not seen in the form
attach-complains = The form shows a message of its own. Please read it there.
attach-twice = A file that was there before may now be there twice. Please look, and remove one.
attach-folder = The same files are in this folder on your computer:
