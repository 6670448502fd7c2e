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
