# Why something that was seen on a page, or a saved file, was not read. One message for each code of companion/reading.

unread-empty = There was nothing in it. Open the page again and wait until it shows your orders.
unread-too-large = It holds { NUMBER($bytes) } bytes; an order reply never has more than { NUMBER($largest) }. Save the reply of the order page itself, not the whole page.
unread-too-deep = Its content is nested deeper than any order reply, so it was left alone.
unread-truncated = It ends in the middle: the file was not saved completely. Save it again.
unread-not-json = This is not a reply of the order pages: it is neither JSON nor JSONP. Save the reply of the order list, the order detail or the tracking page.
unread-web-page = This is a web page and not the reply behind it, which often means that AliExpress asked you to sign in. Sign in, open the order again and try once more.
unread-not-of-interest = This reply says nothing about your orders, so it was left alone. Parcelward reads the order list, the order detail, the tracking page and the list of returns.
unread-page-unknown = This was read on a page that Parcelward does not know.
unread-session-expired = AliExpress has signed you out. Sign in there and open the order again.
unread-token-expired = The page's permission had run out; the page renews it by itself. Reload the page.
unread-captcha = AliExpress wants to know that you are a person. Solve its puzzle on the page yourself; Parcelward waits and does nothing until then.
unread-traffic-limit = AliExpress says that too many pages were opened in a short time. Wait a few minutes before you open the next one.
unread-refused-by-page = AliExpress answered with an error instead of the order. Reload the page; if it stays, try again later.
unread-empty-reply = The reply came without any order in it. Reload the page and wait until it shows your orders.
unread-empty-reading = No order was found on the page. Wait until it has loaded completely.
unread-no-tracking-yet = There is no tracking for order { $order } yet.
unread-order-id-missing = It does not say which order it belongs to. Open the tracking page from the order, or save the reply together with its address.
unread-order-id-invalid = “{ $text }” is not an order number. An order number has 12 to 20 digits and nothing else.
unread-events-cut = The parcel's history has { NUMBER($total) } lines; the newest { NUMBER($kept) } were read.
unread-unexpected = The reply has a shape that Parcelward does not know yet, so it was left alone; everything else was read.
