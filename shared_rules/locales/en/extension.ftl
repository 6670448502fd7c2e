### What the extension itself says: overlay, popup, options. Plans and their advice come from plan.ftl.

## How much something presses

level-info = For your information
level-notice = Good to know
level-advice = Worth doing
level-warning = Do this soon
level-urgent = Do this now

## Buyer protection

protection-title = Buyer protection
unit-days-of-protection = { $count ->
        [one] day of buyer protection left
       *[other] days of buyer protection left
    }
unit-hours-of-protection = { $count ->
        [0] less than an hour of buyer protection left
        [one] hour of buyer protection left
       *[other] hours of buyer protection left
    }
days-left = { $days ->
        [one] { $days } day left
       *[other] { $days } days left
    }
hours-left = { $hours ->
        [0] under 1 hour left
        [one] { $hours } hour left
       *[other] { $hours } hours left
    }
protection-over-short = Protection ended
protection-until = Until { DATETIME($day, day: "numeric", month: "long", year: "numeric") }.
protection-ended-on = Buyer protection ended on { DATETIME($day, day: "numeric", month: "long", year: "numeric") }
protection-unknown = The end of the buyer protection is not known yet.

## The plan

panel-label = Parcelward: plan for order { $order }
panel-contents = What to do and when
panel-open = Show the plan
panel-close = Make small
nothing-to-do = Nothing to do now
    .explanation = Parcelward watches the dates and tells you here when something has to be done.
also-now-title = Also now
coming-title = What comes
day = { DATETIME($day, day: "numeric", month: "short") }
why = Why?
why-rule = Rule: { $rule }. Sources: { $sources }.
where-open_dispute = On this page, press “Returns/refunds” beside the item. When asked whether you have the package, answer as it is.
where-message_seller = On this page, open the store's name and press its message button.
where-ask_extension = Write to the seller. Where this page shows a button to extend the time, press it.
copy-show = Text to copy
copy = Copy
copied = Copied
strip-label = { $level }: { $headline } { $left } { $then }
strip-then = { DATETIME($day, day: "numeric", month: "short") }: { $what }
more-steps = { $count ->
        [one] and { $count } more
       *[other] and { $count } more
    }
whole-plan = Show the whole plan
history-and-evidence = History and evidence
plan-from = This is the plan of { DATETIME($when, day: "numeric", month: "long", year: "numeric", hour: "numeric", minute: "numeric") }.

## Messages and contacts

messages-title = Messages ready to copy
messages-in-english = Sellers and carriers abroad translate by machine, so what is sent is short plain English. Copy it and send it yourself.
messages-none = Nobody has to be written to now. Messages appear here when the plan advises one.
messages-unanswered = The messages are written by the companion on your computer, which does not answer now.
message-to = { $to ->
        [seller] To the seller:
        [carrier] To the carrier:
        [post] To your post office:
        [customs] To customs:
       *[aliexpress] To AliExpress:
    }
message-means = This means:
contacts-title = Whom you can reach

## What only the shopper can say

question-title = Your word is needed
question-arrived = Has this order arrived?
answer-not-received = No, I have not received it
answer-received = Yes, it arrived
question-stays-here = Your answer stays on this computer. It makes the plan fit; nothing is sent to AliExpress.
said-not_received = You said that you have not received this order.
said-received = You said that this order arrived.
arrived-quietly = This order has arrived
card-title = The card in your letter box
card-day = Last day on the notice card
card-hint = If a card was left, it names the last day to collect. Copy that day, and the plan keeps to it. It stays on this computer.
card-keep = Keep
card-kept = You read on the card: collect it by { DATETIME($day, day: "numeric", month: "long", year: "numeric") }.
card-unfinished = Enter the whole day: day, month and year.
card-unanswered = The companion does not answer, so nothing has changed yet. Start it, then press the button again.
advice-done = I have done this
advice-done-on = Done on { DATETIME($day, day: "numeric", month: "short") }.
said-take-back = Take that back

## The companion: each state has one sentence and one thing to do

companion-unpaired = Parcelward is not connected to its companion yet.
companion-down = The Parcelward companion is not running, so reminders rest. To start it, type in a terminal:
companion-stranger = Something else answers where the Parcelward companion should be (port { $port }). Close that program, then start the companion.
companion-refused = The companion does not know this browser any more. Connect it again.
companion-clock-differs = The clocks of this browser and of the companion differ by { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }. Correct the computer's clock.
companion-companion-too-old = The Parcelward companion is older than this extension. Update the companion.
companion-companion-too-new = This extension is older than the Parcelward companion. Update the extension.
companion-connected = Connected to the companion.
pair-now = Connect
try-again = Try again
page-orphaned = Parcelward was updated. Reload this page to go on.
reload = Reload

## Notes and pages that cannot be read

note-label = Note from Parcelward
note-hide = Hide
page-not-read = Parcelward could not read this page: its layout is new to us. What is shown here by AliExpress itself still counts.
page-place-unknown = Parcelward has read your orders, but the layout of this page is new to us, so nothing can be shown beside them. Their plans are in Parcelward's menu in the toolbar.
page-captcha = AliExpress wants to know that you are a person. Answer its question yourself; Parcelward never does.
page-signed-out = Sign in to AliExpress to see your orders.
page-error = AliExpress shows an error here. Reload the page later.
report-offer = You can save a copy without names, addresses and numbers, and attach it to a report.
report-save = Save a scrubbed copy

## Notifications

notification-tomorrow = Remind me tomorrow

## The popup

popup-title = Parcelward
popup-last-answer = Last answer { DATETIME($when, day: "numeric", month: "short", year: "numeric", hour: "numeric", minute: "numeric") }
popup-next-title = Next days that matter
popup-now = Now
popup-none = No order has been read yet. Open your order list on AliExpress.
popup-quiet = Nothing to do in the next days.
popup-warnings-title = Warnings shown
popup-snooze = Remind me tomorrow
popup-snoozed = You will be reminded tomorrow.
popup-snooze-failed = The companion did not answer. Start it and try again.
popup-options = Settings
popup-tracking = Tracking
popup-order = Order { $order }

## The options page

options-title = Parcelward settings
options-pair-title = Connect to the companion
options-pair-how = Start the companion and let it show a code. In a terminal:
options-pair-code = Code
options-pair-code-hint = Eight letters and digits, such as ABCD-EFGH. A code is good for three minutes.
options-pair-port = Port
options-pair-port-hint = Leave it as it is unless the companion was started on another port.
options-pair-button = Connect
options-pairing = Connecting…
options-paired = Connected. Open your orders on AliExpress.
fault-code-malformed = That is not a code. It has eight letters and digits, such as ABCD-EFGH.
fault-code-wrong = That code is not right. Compare it with the one that the companion shows.
fault-code-used-up = That code is no longer good: it is old, or was tried too often. Let the companion show a new one.
fault-no-code-shown = The companion is running, but shows no code. Let it show one.
fault-no-answer = Nothing answers on port { $port }. Start the companion, then try again.
fault-not-a-companion = What answers on port { $port } is not the Parcelward companion. Close that program or use another port.
fault-companion-too-old = { companion-companion-too-old }
fault-companion-too-new = { companion-companion-too-new }
fault-permission-missing = Without the permission to speak to this computer itself (127.0.0.1), nothing can be connected. Allow it when the browser asks.
options-connected-title = Connected
options-connected = This browser speaks with the companion on port { $port }.
options-unpair = Disconnect this browser
options-pairings-title = Browsers that may speak with the companion
options-pairing-this = this browser
options-pairing-since = Connected since { DATETIME($when, day: "numeric", month: "long", year: "numeric") }
options-pairing-seen = Seen last { DATETIME($when, day: "numeric", month: "short", year: "numeric", hour: "numeric", minute: "numeric") }
options-revoke = Revoke
options-revoke-label = Revoke { $label }
options-notices-title = Warnings
options-notices = Show a notification when a day comes on which something has to be done
options-quiet-title = Quiet hours
options-quiet-off = Quiet hours are off: notifications come at any time.
options-quiet-on = No notification is shown from { $begin } to { $end }.
options-quiet-rule = Only the moment of a notification moves: what falls due in these hours is shown when they end. What would be too late by then, for example because the protection ends earlier, is shown at once.
options-quiet-environment = They were set on this computer by an environment variable, which wins over what is chosen here. To choose here, remove it and start the companion again:
options-quiet-from = From
options-quiet-to = To
options-quiet-keep = Keep these hours
options-quiet-switch-off = Switch off
options-quiet-unfinished = Enter both times.
options-language-title = Language
options-language-auto = As the browser
options-saved = Saved.
options-privacy = Your orders stay on this computer. Parcelward has no account and asks AliExpress for nothing. Only tracking numbers go out, and only to the tracking sources that are switched on.
