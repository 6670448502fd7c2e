# What a plan says to the shopper. Dates arrive written out with the year; money arrives written with its currency.
# A value that is not known arrives as the word "unknown": choose on it where it can happen.
# Never promise a refund, never say that the shopper has not received the parcel, never write "in three days".

## Words used inside sentences

carrier-name = { $parcel_carrier ->
    [unknown] the carrier
   *[other] { $parcel_carrier }
  }

## The order's own status

order-sent = The seller has sent this order
    .explanation = The freshest tracking is on the order's tracking page. The seller is paid only after protection ends or you confirm receipt, so confirm nothing before you hold the goods and have checked them.
order-unreadable = We could not read this order's status
    .explanation = Open the order's page once, so that its status and dates can be read. Until then we treat the order as on its way, to be on the safe side.
order-completed = This order is completed
    .explanation = It was confirmed, by hand or by itself, and the seller is being paid. If you have everything, there is nothing to do. If something is missing, do not wait: the time for a complaint is short.
order-in-dispute = This order is in dispute
    .explanation = The order's page leads to the case and to the stages of a refund. Keep what you and the seller write.
order-cancelled = This order is cancelled
    .explanation = Nothing will be sent. Money that was paid usually goes back to the way you paid; the order's page shows where it stands.
order-closed = This order is closed
    .explanation = Either the seller refunded it or the order was ended. The order's page says which; a closed order takes no new dispute.
order-expired = This order has expired
    .explanation = Its time ran out, usually because it was not paid. Nothing is on its way for it.
order-refunded = This order shows a refund
    .explanation = Banks and cards need some days until the money appears; the order's page shows where it went. For a next order, a service with full tracking makes trouble like this rarer.

## Not paid, not sent

awaiting-payment = This order is not paid yet
    .explanation = Nothing is sent before the payment goes through. An unpaid order closes by itself.
not-sent-yet-info = The seller has until { $order_ships_by } to send it
    .explanation = That is the date on the order's page. If the seller does not send in time, the order is usually cancelled by itself and the money goes back to the way you paid.
not-sent-yet-notice = The seller's time to send ended on { $order_ships_by }
    .explanation = Such an order is usually cancelled by itself, and there is nothing you must do. Look whether the page shows a longer time; the seller can tell you more.
not-sent-yet-advice = Still not sent, and the time was over on { $order_ships_by }
    .explanation = By now the order should have been cancelled by itself. Ask AliExpress support to cancel it, and look whether the money is already on its way back.
not-sent-usual-limit-info = The seller usually sends by { $usual_day }
    .explanation = The page's own date has not been read, so this is only the usual time. Open the order's page and we will use its date.
not-sent-usual-limit-ask = Not sent yet; usually it is by { $usual_day }
    .explanation = A short message to the seller does no harm. If the seller never sends, the order is usually cancelled by itself and the money goes back to the way you paid.
not-sent-usual-limit-notice = The usual time to send was over on { $usual_day }
    .explanation = Orders that are not sent in time are usually cancelled by themselves. Look at the order's page: the date there counts, and ours is only the usual one.
not-sent-usual-limit-advice = Not sent, and the usual time was over on { $usual_day }
    .explanation = Look at the order's page first: the date there counts. If that is over too, ask AliExpress support to cancel the order and look whether the money is on its way back.
not-sent-no-date = The seller has not sent this order yet
    .explanation = Open the order's page, so that we can read until when the seller has to send. An order that is not sent in time is usually cancelled by itself.

## Sent, and no scan yet

no-first-scan-info = { $normal_day ->
    [unknown] Sent, but not scanned yet
   *[other] Sent, but not scanned yet; that is normal until { $normal_day }
  }
    .explanation = The number often shows nothing until the post has worked through its sacks. The carrier's own site, linked beside the number, usually knows first.
no-first-scan-notice = No scan yet, though it was sent on { $sent_day }
    .explanation = Look on the order's page whether the number has changed; that happens at borders. Asking your post office does not help as long as nobody has scanned the parcel.
no-first-scan-advice = Still no scan since { $sent_day }: ask the seller
    .explanation = A number without any scan is often a mistake, and the seller then sends the right one. Some sellers also give a number that does not belong to your parcel. Keep the answer.
no-first-scan-warning = No scan at all since { $sent_day }
    .explanation = After so long the parcel may never have been sent, or its label cannot be read. Ask the seller once more, turn to AliExpress support, and if nothing comes of it open a dispute while protection lasts.
no-scan-economy-info = A low-cost service: few scans, sometimes none
    .explanation = Small parcels with such a service may never show a scan and still arrive. There is nothing to do yet; the day that matters is the end of protection.
no-scan-economy-notice = No scan yet from this low-cost service
    .explanation = It was sent on { $sent_day }. That alone is no bad sign with such a service. Look whether the order's page shows a new number.
no-scan-economy-advice = No scan since { $sent_day }: ask the seller and ask for more time
    .explanation = The wait is getting long even for a low-cost service. Ask where the parcel is, and ask to extend protection, so that you lose nothing by waiting.
no-scan-economy-warning = No scan for three months: count this parcel as lost
    .explanation = It was sent on { $sent_day }. An untracked parcel that has not come by now is most likely lost. Open a dispute if the page still lets you; if it does not, turn to AliExpress support.
tracking-unread = Open the tracking page once, so that we can read it
    .explanation = The order is sent, but we have not seen its tracking yet. On AliExpress: your orders, the order's details, delivery information, the tracking number.

## On its way

moving-normally = On its way; nothing to do now
    .explanation = { $parcel_due_at ->
        [unknown] The last scan is from { $parcel_last_event_at }. Such a parcel takes weeks over several stations; look again around { $look_day }, and confirm nothing before you hold the goods.
       *[other] The last scan is from { $parcel_last_event_at }, and it is expected by { $parcel_due_at }. Such a parcel takes weeks over several stations; look again around { $look_day }, and confirm nothing before you hold the goods.
      }
past-expected-day-notice = It was expected by { $due_day } and is late
    .explanation = Late is not lost: most late parcels are only slow. Look at the last scan, then ask the seller where it is. Whether a dispute is accepted already depends on the page; the end of protection is the day that must not be missed.
past-expected-day-advice = Late since { $due_day }: write to the seller
    .explanation = Ask for a trace, or for more protection time, and keep the answer. The promised time is over, so you may also ask for your money back or for another parcel; do not close anything for a promise.
past-expected-day-unread = It was expected by { $order_expected_by } and is late
    .explanation = We have not seen its tracking yet. Open the tracking page once, then ask the seller where the parcel is.
out-for-delivery-notice = Out for delivery: be reachable
    .explanation = The courier has it. Keep the phone near, and look at the tracking once more in the evening.
out-for-delivery-next-day = It was out for delivery on { $parcel_status_at }
    .explanation = No result has been scanned. The courier may try again on the next working day; look for a card in your letter box too.
out-for-delivery-advice = Out for delivery on { $parcel_status_at }, and no scan since
    .explanation = Ask { carrier-name } where the parcel is now. If they cannot say, tell the seller, who can start a trace.
parcel-exception = The carrier reports a problem
    .explanation = { $parcel_status_text ->
        [unknown] The carrier's notes on the tracking page name the cause. Ask there first, then the seller.
       *[other] The newest line says: “{ $parcel_status_text }”. The carrier's notes name the cause; ask there first, then the seller.
      }
parcel-unreadable = The tracking says something we do not understand
    .explanation = { $parcel_status_text ->
        [unknown] Open the tracking page and read its newest line yourself. We go on counting the days of your protection.
       *[other] The newest line says: “{ $parcel_status_text }”. Read it yourself on the tracking page; we go on counting the days of your protection.
      }

## Silent

silent-notice = No news since { $parcel_last_event_at }
    .explanation = A pause like this is common. Look on the order's page whether the number has changed; that happens at borders. Other tracking sites sometimes know more, though many are in Chinese.
silent-advice = No news since { $parcel_last_event_at }: ask the seller
    .explanation = If the number has not changed, ask the seller and the carrier where the parcel is. A label that was damaged and mended by hand can cost days or weeks.
silent-warning = No scan for a month: it may be lost
    .explanation = The last scan is from { $parcel_last_event_at }. After a month of silence the label may be unreadable or the parcel astray. Open a dispute for the full amount, and do not wait for the last day; keep a picture of the tracking.
silent-lost = No scan for three months: count this parcel as lost
    .explanation = The last scan is from { $parcel_last_event_at }. Lost, stolen or never sent: which of them hardly matters now. Open a dispute if the page still lets you; if it does not, turn to AliExpress support.
economy-abroad-info = { $usual_day ->
    [unknown] The tracking may stop here; that is no bad sign
   *[other] The tracking may stop here; it usually arrives by { $usual_day }
  }
    .explanation = This low-cost service is often not scanned again after it leaves its country. Waiting is reasonable for some weeks, as long as protection lasts.
economy-abroad-advice = Later than usual: it should have come by { $usual_day }
    .explanation = Ask the seller, and ask to extend protection, so that you lose nothing by waiting a little longer. The item's reviews may tell how long others waited.
economy-abroad-warning = Long overdue: it should have come by { $usual_day }
    .explanation = Without further scans nobody can say where it is. Write to the seller, and open a dispute while protection lasts if no good answer comes.

## Customs

customs-processing-info = Customs are looking at it
    .explanation = That is a normal station on the way and takes some days. There is nothing to do unless a notice comes.
customs-processing-notice = Still with customs since { $parcel_status_at }
    .explanation = No notice is needed in most cases. Ask { carrier-name } whether customs wait for something from you.
customs-processing-advice = Long with customs: since { $parcel_status_at }
    .explanation = Ask { carrier-name } what customs wait for, and tell the seller, who may have to send a paper.
customs-held-notice = Customs hold the parcel
    .explanation = They check what is in it or where it comes from. A notice from customs or the carrier should come; do what it says, and only over the official site or office, never over a link in a text message.
customs-held-advice = Customs still hold it: ask what they need
    .explanation = Held since { $parcel_status_at }. If no notice came, ask { carrier-name } first and then the customs office. Have the tracking number and the order's invoice at hand.
customs-held-warning = Held by customs for long: since { $parcel_status_at }
    .explanation = Ask customs for the reason in writing and tell the seller. If customs release it, it is delivered; if they keep it, what you can ask for depends on the reason and on the seller's terms. A written reason is what counts then.
customs-duty-advice = Customs wait for a payment from you
    .explanation = Duty or tax is to be paid before the parcel goes on. Pay only on the official site of customs or of { carrier-name }, never over a link in a text message.
customs-duty-warning = Duty is still unpaid, and the parcel waits
    .explanation = It has waited since { $parcel_status_at }. A parcel whose duty is not paid goes back, and money for it is then hard to get. Ask the customs office if anything is unclear.
customs-documents-advice = Customs wait for papers
    .explanation = Give what the notice asks for: usually the invoice and what the goods are for. If only the seller has the paper, ask the seller for it today.
customs-documents-warning = Papers are still missing at customs
    .explanation = It has waited since { $parcel_status_at }. Ask the seller for the paper in writing, and ask customs for a letter that names the reason: with it a dispute can be decided.
customs-papers-refused = The seller has not sent the paper that customs want
    .explanation = You asked on { $shopper_asked_seller_at }. If no paper came, open a dispute and attach the official customs letter that names the reason.
customs-seized = Customs keep the parcel
    .explanation = Ask customs for the decision in writing and show it to the seller. Whether you can claim depends on why it was kept; open the dispute with that paper, and state only what it says.

## Delivery failed

delivery-failed-first-advice = They tried to deliver and could not
    .explanation = Usually nobody was at home, and a second try follows on the next working day; it is rarely more than that. The newest tracking line names the cause if the courier noted one.
delivery-failed-first-next-day = Delivery failed on { $parcel_status_at }: watch for the second try
    .explanation = After a first try often no card is left. Be reachable, look into the letter box, and ask { carrier-name } if no second try is scanned. If you were at home that day, tell them so. Such parcels are usually delivered in the end, or go back; few are lost.
delivery-failed-first-warning = Delivery failed on { $parcel_status_at }, and nothing has moved since
    .explanation = Ask { carrier-name } where the parcel lies and until when. Tell the seller too: a seller can ask for a new delivery or a trace. Do not wait until it goes back.
delivery-failed-again-urgent = Two delivery tries failed: collect it today
    .explanation = Look for a card in the letter box; it names the office and the last day. Someone else may go for you with the form on its back. Offices keep parcels only a few days, and money for a parcel that was not collected is rarely given back.
delivery-failed-again-warning = Two tries failed, and nothing has moved since { $parcel_status_at }
    .explanation = It may be on its way back by now. Ask { carrier-name } and the seller at once, and keep their answers. If the courier never came, say so in writing.
delivery-failed-long = The failed delivery was never put right
    .explanation = It has stood still since { $parcel_status_at }. If carrier and seller cannot help, open a dispute with the order number, the tracking history, the day of the failure and what you did to find the parcel. AliExpress then decides between you and the seller.
failed-for-address = The courier could not find the address
    .explanation = Compare the address on the order with yours, flat number included, and give { carrier-name } whatever was missing. Tell the seller if the label is wrong.
failed-for-size = The parcel was too large to hand over
    .explanation = It usually waits at an office instead. Ask { carrier-name } where, and until when.
failed-for-weather = Weather or a strike holds it up
    .explanation = The courier tries again when the way is free. Look at the tracking each day; if nothing moves for some days, ask { carrier-name }.
failed-for-label = The label is wrong or cannot be read
    .explanation = Give { carrier-name } the tracking number, your name and your address. Mending a label by hand can take from days to weeks; tell the seller, who knows what was printed.
failed-for-customs = Customs kept it from being delivered
    .explanation = The courier could not deliver because of customs. Ask { carrier-name } whether duty or papers are missing.
delivery-refused = The carrier noted that the parcel was refused
    .explanation = If you did not refuse it, tell { carrier-name } today, in writing, before it goes back. Tell the seller too and keep both answers; a parcel that was refused is rarely paid back.

## Waiting to be collected

pickup-by-day-advice = Ready to be collected until { $collect_day }
    .explanation = Take the card or the code and something that shows your name. Someone else may go for you, usually with the form on the back of the card.
pickup-by-day-warning = Collect it by { $collect_day }
    .explanation = After that it goes back to China, and money for a parcel that was not collected is rarely given back, even with a dispute. Go early: some offices count the last day differently.
pickup-by-day-urgent = Collect it today: it is kept until { $collect_day }
    .explanation = After that it goes back, and money for it is rarely given back. If you cannot go, send someone with the signed form, or ask { carrier-name } to keep it longer.
pickup-by-day-over = The last day to collect was { $collect_day }: call them now
    .explanation = It may still be there. Ask { carrier-name } to keep it, and go today. If it has gone back because nobody collected it, a refund is unlikely.
pickup-no-day-warning = Ready to be collected: go soon
    .explanation = The tracking names no last day, and offices keep parcels only a few days. Treat it as urgent, or ask { carrier-name } until when it is kept.
pickup-no-day-urgent = Waiting since { $parcel_status_at }: collect it today
    .explanation = Offices keep parcels only a few days, then they go back to China. Money for a parcel that was not collected is rarely given back, even with a dispute. Someone else may go for you.
pickup-no-day-late = At the pickup point since { $parcel_status_at }: ask whether it is still there
    .explanation = By now it may have gone back. Ask { carrier-name }, and tell the seller what they say.

## Marked delivered

delivered-arrived-advice = Marked delivered on { $marked_day }. Has it reached you?
    .explanation = Tell us with one click. If you do not have it: couriers sometimes scan before the door, and neighbours, porter or parcel locker may have it. The time for a complaint starts with this scan, so do not wait long and confirm nothing.
delivered-arrived-warning = Marked delivered on { $marked_day }: do you have it?
    .explanation = If it is not with you, ask { carrier-name } and the neighbours today. After such a scan an order may complete by itself, perhaps as early as { $clock_day }.
delivered-arrived-last = Marked delivered on { $marked_day }: please say whether you have it
    .explanation = If it never reached you, tell us now, and the next steps appear at once: the seller first, then the dispute. The order may complete by itself, perhaps as early as { $clock_day }.
delivered-undated = Marked delivered. Has it reached you?
    .explanation = The tracking names no day for it. The time for a complaint is short after such a scan, so tell us today, and confirm nothing before you hold the goods.
delivered-before-sent = Marked delivered before your order was even sent
    .explanation = A parcel cannot arrive before it leaves, so this tracking is another parcel's or wrong. Tell us whether you have yours, ask the seller for the right number, keep a picture of the tracking, and confirm nothing.
sources-disagree = Some say delivered, others still see it on its way
    .explanation = The trackings contradict each other, so we go on watching your protection as if the parcel had not arrived. Ask { carrier-name } and the neighbours, keep a picture of both trackings, and confirm nothing before you hold the goods.
delivered-not-received-advice = Marked delivered on { $marked_day }, and you do not have it
    .explanation = Ask neighbours, porter and parcel locker, and ask { carrier-name } where and to whom it was handed. Sometimes the scan comes before the door; sometimes the address was wrong. Do not press the button that confirms receipt.
delivered-not-received-warning = Write to the seller: marked delivered on { $marked_day }, not with you
    .explanation = Ask for proof of delivery and for the number of the post in your country, and check that number there. Keep what the carrier answers. The next step is the dispute, because time may be short after such a scan.
delivered-not-received-urgent = Open the dispute: marked delivered on { $marked_day }, not with you
    .explanation = Sources differ on how long this stays possible after a Delivered scan, so we count with the shortest time. Say what the tracking shows and what the carrier told you; claim nothing else.
check-what-came = You have it. Look closely before you confirm
    .explanation = If it is empty, broken or someone else's, film it with the label, have the office note it, and write to the seller at once. A parcel for somebody else: hand it over if they live near, or agree with the seller. A complaint may be possible until { $window_day }; sooner is safer.

## Going back, gone back, lost

going-back = The parcel is going back
    .explanation = Ask { carrier-name } at once why, and whether it can still be stopped. Tell the seller. If it goes back without any fault of yours, you can ask for your money; the reason that the tracking names will count.
gone-back = The parcel went back to the sender
    .explanation = The tracking shows no failed try to hand it over. Open a dispute with the reason that it was returned, and keep a picture of the tracking.
gone-back-not-collected = It went back because it could not be handed over
    .explanation = AliExpress rarely decides for the buyer when a parcel was not collected. If the courier never came or no card was left, say exactly that, with proof; invent nothing. The seller may agree to send it again without anything being closed.
declared-lost = The carrier counts this parcel as lost
    .explanation = Keep a picture of the tracking, tell the seller, and open a dispute while protection lasts. You need not wait any longer.
damaged-on-the-way = The carrier reports damage
    .explanation = Ask what happens with the parcel now. If it is still delivered, open it at the office or film the opening, and have the damage written down.

## Protection

protection-running-out-notice = Protection ends soon: { $last_day } is the last safe day
    .explanation = The page gives { $protection_ends_at } as the end, so we count { $last_day } as the last day on which you can surely act. Ask the seller now where the parcel is; an answer takes a while.
protection-running-out-advice = Ask for more time or open a dispute; last safe day { $last_day }
    .explanation = A request that nobody answers can run out together with your protection. If the seller has not agreed by { $dispute_day }, open the dispute. You may also open it now.
protection-running-out-warning = Open the dispute now; last safe day { $last_day }
    .explanation = If protection ends and you have done nothing, your silence counts as consent and the seller is paid. Sources disagree about what is possible afterwards, so we count with nothing after that day.
protection-running-out-urgent = Open the dispute today; last safe day { $last_day }
    .explanation = It is too late to rely on more time: a request may stay unanswered, and sellers who extend by themselves cannot be counted on. When protection ends, the seller is paid and the money is hard to get back.
protection-at-pickup-notice = Collect it by { $last_day }, the last safe day of protection
    .explanation = The parcel waits for you, so collecting it is the safest way. If the office does not have it, keep their answer and open a dispute before that day.
protection-at-pickup-urgent = Collect it today: last safe day of protection is { $last_day }
    .explanation = If it is there, collect it. If the office says it is not, ask for that in writing and open the dispute the same day; when protection ends, the seller is paid.
protection-at-pickup-ended = Protection is over since { $protection_ends_at }: collect it today
    .explanation = The parcel is the surest thing you can still get. If the office says that it is not there, ask for that in writing and write to AliExpress support at once; a dispute may still be possible for some days, but do not count on it.
protection-unread = We do not know yet when your protection ends
    .explanation = Open the order's page once, so that we can read the date behind “refund if no delivery before”. Without that date we cannot warn you in time, and we will not guess it.
protection-dates-differ = AliExpress shows more than one end of protection
    .explanation = We found { $protection_printed_dates }. We count with the earliest one, so that you are safe with any of them.
protection-ended-urgent = Protection is over since { $protection_ends_at }: act today
    .explanation = If it has not reached you, open the dispute today. It may be possible until about { $window_day }, but nobody can promise that, and the link is often lower on the page and small. Once it is open, do not close it before the money is back.
protection-ended-warning = Protection ended on { $protection_ends_at }, and so has the time after it
    .explanation = If it never reached you, complain to AliExpress about the seller and ask your bank or PayPal what they can do. It is hard now, but some cases are still solved this way.
delivered-protection-ending-advice = Have you got it? Protection ends soon, last safe day { $last_day }
    .explanation = The tracking says delivered, so nobody will ask again. If it is not with you, say so here, and open the dispute before that day.
delivered-protection-ending-warning = Last call: say whether you have it; last safe day { $last_day }
    .explanation = The tracking says delivered. If that is wrong and nobody objects, the seller is paid, and the money is hard to get back.
protection-longer = Protection now lasts until { $protection_ends_at }
    .explanation = Before, it was { $protection_extended_from }. It was made longer, and all days in this plan follow the new date. Do not count on a second time.
protection-shorter = Protection was shortened: it now ends { $protection_ends_at }
    .explanation = Before, the page said { $protection_extended_from }. We count with the earlier date. Look at the order's page and keep a picture of it.
extension-unanswered-info = You asked for more time on { $shopper_asked_extension_at }
    .explanation = As long as the page does not show a later date, the old one counts: { $last_day } is the last safe day.
extension-unanswered-warning = No answer about more time since { $shopper_asked_extension_at }
    .explanation = The page still shows the old date, and { $last_day } is the last safe day. Do not wait for an answer any longer: open the dispute.
seller-silent = You wrote to the seller on { $shopper_asked_seller_at }: no solution yet?
    .explanation = If no useful answer came, open the dispute and name the order or the tracking number. There the seller has a limited time to answer, and AliExpress reads along.

## Completed and not there

completed-by-mistake-urgent = Completed on { $order_completed_at } without the goods: act today
    .explanation = Open a dispute now if the page lets you; the shortest time we know ends on { $short_day }, a longer one on { $window_day }. If there is no button, write to AliExpress support at once.
completed-by-mistake-warning = Completed on { $order_completed_at }: the time for a dispute is probably over
    .explanation = Complain to AliExpress about the seller, with the tracking. Ask your bank or PayPal as well; they have times of their own.
completed-by-mistake-undated = Completed without the goods: act today
    .explanation = We could not read the day on which the order was completed, and the time is short. Open a dispute if the page lets you, or write to AliExpress support.
completed-without-delivery = Completed, but the tracking shows no delivery. Do you have it?
    .explanation = It was completed on { $order_completed_at }, by hand or by itself. If it is not with you, tell us now: a dispute may be possible until about { $window_day }, and sooner is safer.
completed-after-delivery = Completed on { $order_completed_at }. Do you have everything?
    .explanation = If yes, there is nothing to do. If not, tell us now: a dispute may be possible until about { $window_day }, and sooner is safer.

## Disputes

dispute-open = A dispute is open
    .explanation = AliExpress stands between you and the seller now. Look at the case every day or two, answer there, and keep it open until the goods or the money are with you. There is only one dispute for an item, so do not close it for a promise.
seller-has-days-info = The seller may answer until { $answer_day }
    .explanation = The date on the case page counts; without one, about { $days } days are usual. If the seller stays silent, the case usually goes on as you asked.
seller-has-days-notice = The seller's time to answer ended on { $answer_day }
    .explanation = Look at the case: a silent seller usually means that your request goes through, but only the page can say so.
platform-reviews = AliExpress is reviewing your case
    .explanation = { $dispute_platform_decides_by ->
        [unknown] If they ask for something, answer in the case and soon: pictures of the tracking, what carrier and seller wrote. You can still change what you ask for until it is decided.
       *[other] A decision is announced for { $dispute_platform_decides_by }. If they ask for something, answer in the case and soon: pictures of the tracking, what carrier and seller wrote.
      }
dispute-closed = This dispute is closed, and we see no refund
    .explanation = { $reopen_day ->
        [unknown] Look at the case: it says why it was closed. If it was closed for a promise that was not kept, ask AliExpress support at once whether it can be opened again.
       *[other] Look at the case: it says why it was closed. Opening it again may be possible until about { $reopen_day }, not later; if a promise was not kept, ask AliExpress support at once.
      }
offer-zero = Do not accept: the seller offers nothing
    .explanation = Accepting zero settles the case for good, and AliExpress will not step in afterwards. A promise to send it again once you accept is a known trick.
offer-resend = The seller wants to send it again
    .explanation = That is fine only if the dispute stays open until the goods are here. Promises that come after closing are often not kept, and a closed dispute rarely opens again.
offer-close-and-wait = Do not close the dispute to wait
    .explanation = After about { $days } days a closed dispute can no longer be opened again; a seller who asks for more knows that. You can wait just as well with the dispute open.
offer-partial = { $dispute_claim ->
    [unknown] { $dispute_offer ->
        [unknown] The seller offers a part of the money
       *[other] The seller offers { $dispute_offer }
      }
   *[other] The seller offers { $dispute_offer } of the { $dispute_claim } you asked for
  }
    .explanation = You may accept it, but you need not: accepting is final. If it is not enough, say no in the case and wait for AliExpress to decide.
offer-refund = { $dispute_offer ->
    [unknown] The seller offers a refund
   *[other] The seller offers to refund { $dispute_offer }
  }
    .explanation = Look whether the amount is what you asked for. Once both sides agree the case closes by itself, and there is nothing more for you to do but watch for the money.
seller-answered = { $dispute_offer ->
    [unknown] The seller has answered: look at the case
   *[other] The seller offers { $dispute_offer }: compare it with what you asked for
  }
    .explanation = You may accept the answer or not. Until you both agree you can write to each other in the case; after that AliExpress decides.
refund-agreed-info = A refund was decided on { $dispute_decided_at }
    .explanation = It runs by itself, to the way you paid. Banks and cards can take until { $late_day }. The case page shows each stage of it.
refund-agreed-advice = No money yet since { $dispute_decided_at }? Ask
    .explanation = Look at the stages of the refund on the case page and at your account. If both show nothing, ask AliExpress support where it is. It can take until { $late_day }.
refund-agreed-warning = The refund should have come by { $late_day }
    .explanation = Ask AliExpress support for the proof of payment, then show it to your bank or card company and ask them to find it.
refund-agreed-seen-info = A refund was agreed or decided
    .explanation = We first saw it on { $dispute_state_seen_at }; it may be some days older. It runs by itself, to the way you paid, and can take until about { $late_day }.
refund-agreed-seen-advice = No money yet? Ask where the refund is
    .explanation = On { $dispute_state_seen_at } we saw that it was agreed or decided. Look at the stages of the refund on the case page and at your account; if both show nothing, ask AliExpress support.
refund-agreed-undated = A refund was agreed: watch for it
    .explanation = The day of the decision could not be read. Open the case page once, so that we can tell you when to ask.
refund-sent-info = The refund was sent on { $dispute_refunded_at }
    .explanation = Banks and cards need some days, at times some weeks, until it appears on your account.
refund-sent-notice = Is the money there? It was sent on { $dispute_refunded_at }
    .explanation = If not, look at the case page for the way it took, and ask AliExpress support.
refund-complete-info = AliExpress says that the refund is complete
    .explanation = We first saw it on { $dispute_state_seen_at }. Banks and cards need some days, at times some weeks, until it appears on your account.
refund-complete-notice = Is the money there? The refund counts as complete
    .explanation = We saw that on { $dispute_state_seen_at }. If the money is not there, look at the case page for the way it took, and ask AliExpress support.
refund-complete-late = If the money is still missing, ask whoever moved it
    .explanation = On { $dispute_state_seen_at } we saw that the refund counts as complete. Ask AliExpress support for the proof of payment and show it to your bank, card company or payment service.
refund-way-info = { $order_payment_kind ->
    [card] The refund goes back to the card you paid with
    [paypal] The refund shows up in PayPal first
    [pay_later] The refund changes what you still owe
    [wallet] The refund goes to the balance you paid from
    [slip] You may be asked where to send the refund
   *[other] The refund goes back to the account you paid from
  }
    .explanation = { $order_payment_kind ->
        [card] Look under the day of the purchase too: some banks book it there. If the card has expired or was replaced, its bank still gets the money: ask there.
        [paypal] If a card or bank paid through PayPal, the money goes on to that card or bank, which takes some more days.
        [pay_later] The payment service lowers or cancels its invoice and sends back what you have paid already. Look there before you pay the next part: until the invoice has changed, its dates still count.
        [wallet] Look at the balance of your AliExpress or wallet account, not at your bank.
        [slip] A paid slip has no account behind it, so the payment service asks for your bank details. Give them only on the order's page or on the payment service's own page, never to the seller.
       *[other] If that account cannot take it, you are asked for another one. Give bank details only on the order's page or on the payment service's own page, never to the seller.
      }
refund-way-notice = { $order_payment_kind ->
    [card] Nothing on your card yet? Ask its bank
    [paypal] Nothing in PayPal yet? Ask there
    [pay_later] Has the invoice not changed? Ask the payment service
    [wallet] Nothing on your balance yet? Ask AliExpress support
    [slip] Nobody asked for your bank details, and no money? Ask
   *[other] Nothing on your account yet? Ask where the refund went
  }
    .explanation = First ask AliExpress support for the proof of the refund, with its date and its reference. { $order_payment_kind ->
        [card] Then show it to the bank that gave you the card.
        [paypal] Then look for the payment in PayPal and ask there.
        [pay_later] Then report it in the payment service's own app or page.
        [wallet] It names the balance to which the money went.
        [slip] Look for a message of the payment service too, also among unwanted mail, and answer only on its own page.
       *[other] Then show it to your bank.
      }
paypal-second-way = PayPal has a way of its own until about { $paypal_day }
    .explanation = PayPal lets a payment be disputed for about { $days } days; its own page says the exact day. Finish with AliExpress first, and keep its decision to show.
refund-sent-late = If the money is still missing, ask your bank
    .explanation = It was sent on { $dispute_refunded_at }. Ask AliExpress support for the proof of payment and show it to your bank or card company.

## Numbers

number-is-order-number = This is the order number, not a tracking number
    .explanation = It is also the number in AliExpress's e-mails, and the post finds nothing with it. The tracking number is on the order's tracking page; if there is none, ask the seller for it.
number-missing = This parcel has no tracking number yet
    .explanation = Waiting alone does not help, and the post cannot look for it. See whether the tracking page shows one, and ask the seller; some cheap goods travel without one, or with one that only the sender's own service can read.
number-mistyped = This tracking number cannot be right
    .explanation = Its check digit does not fit, so a digit is wrong or it was made up. Compare it with the one on the tracking page, and ask the seller for the right one.
number-foreign = The tracking number belongs to another country's post
    .explanation = It may be the number of another parcel, or of a way we do not know. Look whether the tracking shows your country; if not, ask the seller.
number-used-before = Another order of yours had this tracking number before
    .explanation = The order { $siblings_same_number_before } was placed long before this one, so the tracking you see may be that parcel's. Ask the seller for this order's own number, and keep a picture of the tracking.
number-scanned-before-order = This parcel was on its way before you ordered
    .explanation = Its first scan is from { $parcel_first_scan_at }, before your order. The number probably belongs to another parcel. Ask the seller for the right one, and keep a picture of the tracking.
number-changed = The tracking number has changed
    .explanation = It was { $parcel_former_number } and is now { $parcel_tracking_number }. That happens at borders. Use the new number, also on the site of your own post.
shipment-cancelled-advice = The shipment was cancelled; often it got a new number
    .explanation = The post sometimes gives a parcel another number, and the seller tells it in a message. Look there and on the order's page, or ask. The old number will show nothing more.
shipment-cancelled-warning = The shipment was cancelled, and no new number came
    .explanation = The tracking has said so since { $parcel_status_at }. Ask the seller once more and turn to AliExpress support; if no working number comes, open a dispute while protection lasts.

## Wrong place

goes-elsewhere = The tracking names another country than your order
    .explanation = The number may belong to another parcel, or the address may be wrong. Check the address on the order, ask the seller, and keep a picture of the tracking.
delivered-elsewhere = Delivered in another country than yours
    .explanation = The tracking shows the delivery in another country than your order's. If the parcel is not with you, open the dispute without delay and write to the seller as well.
delivered-place = The tracking names as the place of delivery: { $parcel_delivered_place }
    .explanation = If that is not your town, the parcel may have gone to a stranger. Ask the carrier where and to whom it was handed, and tell us that you do not have it.

## Several parcels, several orders

combined-parcels = It shares a parcel with { $siblings_same_number_count ->
    [one] another order
   *[other] { $siblings_same_number_count } other orders
  }
    .explanation = The goods of { $siblings_same_number } travel under the same number: they arrive together, with one collection. Each order keeps its own protection.
several-parcels = This order comes in { $order_parcel_count } parcels
    .explanation = Each has its own number and its own day. Confirm nothing before all of them are here.
some-parcels-missing = A part has been delivered, a part is still on its way
    .explanation = Confirm nothing before every parcel is here: confirming ends the protection of the whole order.
partly-sent = A part of this order has been sent
    .explanation = The rest is still with the seller. The order's page shows until when it has to be sent.

## No dispute button

button-not-yet = The page shows no dispute button yet
    .explanation = That is normal while a parcel moves inside its delivery time. We look again with every visit to the page, and tell you before protection ends.
button-expired = No dispute button: the time is probably over
    .explanation = Protection ended on { $protection_ends_at }. Look lower on the order's page, where a small link may remain. If there is none, ask AliExpress support.
button-gone-dispute-exists = No dispute button, because a dispute exists already
    .explanation = There is one dispute for an item. Everything about it happens on the case page.
button-gone-order-over = No dispute button, because this order is over
    .explanation = It was refunded, closed or confirmed. If you have neither goods nor money, write to AliExpress support with the order number and the tracking.
account-restricted-notice = No dispute button, though protection ends after { $last_day }
    .explanation = Reload the order's page and look at the line of each item. If it stays away, ask AliExpress support why; at times an account is restricted.
account-restricted-warning = Still no dispute button: ask AliExpress support today
    .explanation = The last safe day is { $last_day }. Neither an open dispute nor a closed order explains it; the account may be restricted after many disputes. Ask support in the chat and keep a copy of what they write.

## Seasons and other orders

busy-season = Busy weeks slow the post: { $season_peaks }
    .explanation = In these weeks more is sent than the post can carry, so delays are common and no bad sign. The days of your protection run all the same.
all-late-together = Your other orders of those days are late too
    .explanation = When { $siblings_late ->
        [one] another parcel
       *[other] { $siblings_late } other parcels
      } from other sellers are late as well, the post is slow and the seller is probably not to blame. The days of your protection run all the same.
only-this-one-late = Your other orders of those days have arrived; this one has not
    .explanation = { $siblings_arrived ->
        [one] One other parcel
       *[other] { $siblings_arrived } other parcels
      } of those days arrived, so the post is hardly the reason. Ask the seller.

## What to do

action-wait = Wait; nothing has to be done now
action-check_tracking = Look at the tracking
action-check_order_page = Open the order's page
action-message_seller = Write to the seller
action-ask_local_number = Ask the seller for the local tracking number
action-ask_extension = Ask for more protection time
action-contact_carrier = Ask the carrier
action-contact_customs = Ask the customs office
action-contact_post = Ask your post office
action-collect_parcel = Collect the parcel
action-arrange_delivery = Arrange a new delivery with the carrier
action-check_address = Check the address on the order
action-pay_duty = Pay the duty on the official site
action-give_documents = Give what the official notice asks for
action-check_neighbours = Ask neighbours, porter and parcel locker
action-look_for_card = Look for a card in the letter box
action-confirm_not_received = Tell us whether you have it
action-keep_evidence = Keep a picture of the tracking and of all answers
action-film_parcel = Film the parcel, its label and the opening
action-open_dispute = Open the dispute
action-do_not_confirm = Do not press the button that confirms receipt
action-do_not_close_dispute = Keep the dispute open
action-refuse_offer = Say no to this offer in the case
action-weigh_offer = Look at the offer before you answer
action-follow_dispute = Look at the case
action-answer_dispute = Answer in the case
action-wait_for_refund = Watch for the money
action-contact_support = Write to AliExpress support
action-file_complaint = Complain to AliExpress about the seller
action-contact_bank = Ask your bank, card company or payment service
action-pay_order = Pay on the order's page, if you still want it
action-check_refund = Look where the refund stands

## Days that matter

deadline-expected_by = { $certainty ->
    [page] Expected by { $day }
   *[other] Expected by about { $day }
  }
deadline-ships_by = { $certainty ->
    [page] The seller sends by { $day }
   *[other] The seller usually sends by { $day }
  }
deadline-pickup_until = { $certainty ->
    [shopper] Collect it by { $day } (the day you read on the card)
   *[other] Collect it by { $day }
  }
deadline-protection_ends = { $certainty ->
    [page] Protection ends { $day }
   *[other] Protection ends about { $day } (estimated)
  }
deadline-dispute_window_ends = A dispute may be possible until about { $day }; do not count on it
deadline-seller_answers_by = { $certainty ->
    [page] The seller answers by { $day }
   *[other] The seller usually answers by { $day }
  }
deadline-platform_decides_by = { $certainty ->
    [page] AliExpress decides by { $day }
   *[other] AliExpress usually decides by about { $day }
  }
deadline-refund_due_by = The money should be there by about { $day }

## What we would need to know

question-protection-ends_at = When does protection end? Open the order's page, so that we can read it.
question-parcel-status = What does the tracking say? Open the tracking page, so that we can read it.
question-parcel-last_event_at = When was the last scan? Open the tracking page, so that we can read it.
question-parcel-status_at = Since when does the tracking say so? Open the tracking page, so that we can read it.
question-parcel-sent_at = When was it sent? Open the order's page, so that we can read it.
question-parcel-delivery_at = On which day was it marked delivered? Open the tracking page, so that we can read it.
question-order-status = How does the order stand? Open the order's page, so that we can read it.
question-dispute-opened_at = When was the dispute opened? Open the case page, so that we can read it.

## Names of facts

fact-order-status = Status of the order
fact-order-placed_at = Ordered
fact-order-paid_at = Paid
fact-order-shipped_at = Sent
fact-order-completed_at = Completed
fact-order-ships_by = The seller sends by
fact-order-expected_by = Expected by
fact-order-payment_kind = Way of paying
fact-order-buttons = Buttons on the page
fact-order-parcel_count = Parcels
fact-order-all_delivered = All parcels marked delivered
fact-order-any_delivered = A parcel marked delivered
fact-order-on_the_way = On its way
fact-order-waiting = On its way
fact-order-finished = Order over
fact-order-to_collect = Only collecting remains
fact-order-bought_at = Paid
fact-order-can_open_dispute = Dispute button on the page
fact-parcel-tracking_number = Tracking number
fact-parcel-former_number = Former tracking number
fact-parcel-service_class = Kind of shipping service
fact-parcel-status = Status of the parcel
fact-parcel-reason = Reason
fact-parcel-status_at = Since
fact-parcel-first_scan_at = First scan
fact-parcel-last_event_at = Last scan
fact-parcel-departed_at = Left its country
fact-parcel-delivered_at = Marked delivered
fact-parcel-expected_by = Expected by
fact-parcel-pickup_until = Kept until
fact-parcel-attempts = Delivery tries
fact-parcel-delivered_place = Place of delivery
fact-parcel-delivered_country = Country of delivery
fact-parcel-delivered_elsewhere = Delivered in another country
fact-parcel-delivered_before_sent = Delivered before it was sent
fact-parcel-scanned_before_order = Scanned before the order
fact-parcel-sources_disagree = Trackings contradict each other
fact-parcel-said_delivered_at = Said to be delivered
fact-parcel-destination_country = Destination in the tracking
fact-parcel-number_is_order_number = Number is the order number
fact-parcel-number_findings = What is odd about the number
fact-parcel-goes_elsewhere = Goes to another country
fact-parcel-sent_at = Sent
fact-parcel-due_at = Expected by
fact-parcel-collect_until = Kept until
fact-parcel-delivery_at = Marked delivered
fact-protection-ends_at = End of protection
fact-protection-extended_from = End of protection before
fact-protection-printed_dates = Ends of protection on the pages
fact-dispute-opened_at = Dispute opened
fact-dispute-active = Dispute open
fact-dispute-state = State of the dispute
fact-dispute-seller_replied_at = The seller answered
fact-dispute-seller_answers_by = The seller answers by
fact-dispute-platform_decides_by = AliExpress decides by
fact-dispute-offer_kind = Kind of offer
fact-dispute-decided_at = Decided
fact-dispute-refunded_at = Refund sent
fact-dispute-state_seen_at = State first seen
fact-dispute-money_from = Money awaited since
fact-siblings-same_number_before = Orders that had this number before
fact-siblings-same_number = Orders with the same number
fact-siblings-arrived = Other orders that arrived
fact-siblings-late = Other orders that are late
fact-season-peaks = Busy weeks
fact-shopper-not_received_at = You said: I do not have it
fact-shopper-received_at = You said: I have it
fact-shopper-asked_seller_at = You wrote to the seller
fact-shopper-asked_extension_at = You asked for more time
fact-shopper-completed_by_mistake_at = You said: confirmed by mistake
fact-shopper-notice_card_until = Last day on the card

## Names of values

value-order-status-awaiting_payment = not paid
value-order-status-awaiting_shipment = not sent yet
value-order-status-partly_shipped = partly sent
value-order-status-shipped = sent
value-order-status-completed = completed
value-order-status-cancelled = cancelled
value-order-status-closed = closed
value-order-status-in_dispute = in dispute
value-order-status-refunded = refunded
value-order-status-expired = expired
value-order-status-unknown = not readable
value-parcel-status-not_found = nothing found
value-parcel-status-info_received = announced, not handed over
value-parcel-status-accepted = handed to the carrier
value-parcel-status-in_transit = on its way
value-parcel-status-departed_origin = left its country
value-parcel-status-arrived_destination = in your country
value-parcel-status-customs_processing = at customs
value-parcel-status-customs_held = held by customs
value-parcel-status-customs_released = released by customs
value-parcel-status-out_for_delivery = out for delivery
value-parcel-status-available_for_pickup = ready to be collected
value-parcel-status-delivery_attempted = delivery failed
value-parcel-status-delivered = marked delivered
value-parcel-status-returning = going back
value-parcel-status-returned = back at the sender
value-parcel-status-refused = refused
value-parcel-status-lost = lost
value-parcel-status-damaged = damaged
value-parcel-status-destroyed = destroyed
value-parcel-status-seized = kept by customs
value-parcel-status-cancelled = shipment cancelled
value-parcel-status-delayed = delayed
value-parcel-status-exception = problem
value-parcel-status-unknown = not readable
value-parcel-service_class-economy = economy
value-parcel-service_class-standard = standard
value-parcel-service_class-premium = premium
value-parcel-service_class-unknown = unknown to us
value-parcel-reason-absent = nobody at home
value-parcel-reason-address = address
value-parcel-reason-customs = customs
value-parcel-reason-documents = papers are missing
value-parcel-reason-unpaid_duty = duty not paid
value-parcel-reason-refused = refused
value-parcel-reason-weather = weather
value-parcel-reason-oversize = too large
value-parcel-reason-mislabelled = label
value-parcel-reason-not_collected = not collected
value-parcel-reason-access = no way to the door
value-parcel-reason-damaged = damaged
value-parcel-reason-identity = identity to be shown
value-parcel-reason-lost = lost
value-parcel-reason-missed_connection = missed connection
value-parcel-reason-no_news = no news
value-parcel-reason-not_handed_over = not handed over
value-parcel-reason-postponed = put off
value-parcel-reason-prohibited = not allowed in
value-parcel-reason-refused_by_carrier = refused by the carrier
value-parcel-reason-security = security check
value-parcel-reason-strike = strike
value-order-payment_kind-card = card
value-order-payment_kind-paypal = PayPal
value-order-payment_kind-pay_later = pay later
value-order-payment_kind-wallet = balance
value-order-payment_kind-transfer = transfer
value-order-payment_kind-slip = paid slip
value-dispute-state-open = open
value-dispute-state-seller_answered = the seller answered
value-dispute-state-platform_reviews = AliExpress reviews it
value-dispute-state-agreed = agreed
value-dispute-state-decided = decided
value-dispute-state-refunded = refunded
value-dispute-state-closed = closed
value-dispute-offer_kind-refund = refund
value-dispute-offer_kind-partial = a part of the money
value-dispute-offer_kind-zero = nothing
value-dispute-offer_kind-resend = send again
value-dispute-offer_kind-close_and_wait = close and wait
value-season-peaks-chinese-new-year = Chinese New Year
value-season-peaks-golden-week = China's Golden Week
value-season-peaks-singles-day = the sale of 11 November
value-season-peaks-black-friday = Black Friday
value-season-peaks-christmas = Christmas and New Year
value-season-peaks-russian-january = the January holidays in Russia
value-season-peaks-valentines-day = Valentine's Day
value-season-peaks-halloween = Halloween
