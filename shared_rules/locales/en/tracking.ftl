# Asking tracking sources: how each of them stands, and what came of a check. Instants are the shopper's own time.
# What is known of a parcel stays known whatever a source answers: no sentence here may say otherwise.

## How a source stands

tracking-source-ready = On. Nothing is wrong.
tracking-source-off = Off. Nothing is sent to it.
tracking-source-no-key = On, but it needs your own key before it can be asked.
tracking-source-bad-key = It refuses your key. Nothing more is sent until you enter another one.
tracking-source-over-quota = What your key allows is used up. It is asked again from { DATETIME($until, dateStyle: "medium", timeStyle: "short") }.
tracking-source-blocked = Blocked, last known status kept. It is asked again from { DATETIME($until, dateStyle: "medium", timeStyle: "short") }.
tracking-source-silent = Left alone after trouble, last known status kept. It is asked again from { DATETIME($until, dateStyle: "medium", timeStyle: "short") }.

tracking-trouble-blocked = It showed a security check instead of an answer.
tracking-trouble-bad-key = It refused the key.
tracking-trouble-over-quota = What the key allows was used up.
tracking-trouble-too-fast = It asked for a pause.
tracking-trouble-maintenance = It was being maintained.
tracking-trouble-unreachable = It could not be reached.
tracking-trouble-unreadable = Its answer could not be read.
tracking-trouble-too-large = Its answer was far too large.
tracking-trouble-redirected = It sent the question elsewhere, which Parcelward does not follow.
tracking-trouble-refused = It refused the question.

tracking-source-last-success = Last answer: { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
tracking-source-last-trouble = Last trouble: { $why } ({ DATETIME($at, dateStyle: "medium", timeStyle: "short") })
tracking-source-next = Next question allowed: { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
tracking-source-quota = Left on your key: { $count ->
    [one] one new number
   *[other] { $count } new numbers
  }
tracking-source-how-enable = Switch on: parcelward sources enable { $name }
tracking-source-how-key = Enter a key: parcelward sources key { $name }
tracking-sources-about = Only sources that are on are asked, and they get nothing but the tracking number.
tracking-switched-off = Tracking is switched off by PARCELWARD_TRACKING. Nothing is asked; what you paste is still read.
tracking-source-enabled = { $title } is on.
tracking-source-disabled = { $title } is off. Nothing more is sent to it.
tracking-key-kept = The key for { $title } is kept in a file that only your account can read.
tracking-key-forgotten = The key for { $title } is forgotten.
tracking-key-prompt = Key for { $title } (it is not shown)

## What came of a check

check-found = { $source } knows this parcel.
check-not-yet = { $source } knows the number but has nothing to tell yet.
check-not-found = { $source } does not know this number (yet). That alone does not mean that the parcel is lost.
check-blocked = { $source }: blocked, last known status kept.
check-trouble = { $source } gave no answer. { $why } Last known status kept.
check-unanswered = { $source } left this number out of its answer. It is asked again soon; last known status kept.
check-asked-already = Asked about within the last quarter of an hour. This is what is known.
check-waiting = Not asked now, because its source met trouble. It is asked again by itself; last known status kept.
check-waiting-until = Not asked again before { DATETIME($until, dateStyle: "medium", timeStyle: "short") }. Last known status kept.
check-nobody = No source that is on takes this number.
check-checking = Being asked about now.
check-known = Last known: { $words } ({ DATETIME($at, dateStyle: "medium", timeStyle: "short") })
check-known-day = Last known: { $words } ({ DATETIME($day, dateStyle: "medium") })
check-known-undated = Last known: { $words }
check-known-nothing = Nothing is known of it yet.
check-no-parcels = No parcel is on its way. Parcels appear here once the extension has seen your orders.

error-source-unknown = There is no tracking source “{ $source }”. Choose one of these: { $known }.
error-source-key-invalid = That is no key for { $source }. Copy the whole key, without spaces, and try again.
error-source-keys-unreadable = The file with your keys, { $file }, is damaged. Move it away and enter your keys again.
error-tracking-off = Tracking is switched off by PARCELWARD_TRACKING. Start Parcelward without it to ask about parcels.
