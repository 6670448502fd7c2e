# What the command line prints around plans.
terminal-no-orders = No order was found in these files. Save a reply of the order list, order detail or tracking page and try again.
terminal-to-come = What comes next
terminal-deadlines = Days that matter
terminal-running = Parcelward is running at { $address }.
terminal-extension = Load the extension: open your browser's extension page, switch on developer mode, choose "Load unpacked" and pick { $folder } (Firefox: about:debugging, "Load Temporary Add-on").
terminal-extension-build = The extension is not built yet: run scripts/setup.
terminal-code = Pair: type the code { $code } on the extension's options page within { $minutes ->
    [one] one minute
   *[other] { $minutes } minutes
  }. A new code: parcelward pair.
terminal-paired = Paired with { $count ->
    [one] one browser
   *[other] { $count } browsers
  }. To pair another one: parcelward pair.
terminal-pairing-since = Paired since { DATETIME($at, dateStyle: "medium", timeStyle: "short") } { $zone }.
terminal-pairing-seen = Last seen { DATETIME($at, dateStyle: "medium", timeStyle: "short") } { $zone }.
terminal-pairing-how-to-end = To end one: parcelward pair --revoke ID.
terminal-pairing-ended = { $label } ({ $origin }) is no longer paired and is refused from now on.
terminal-stop = Press Ctrl-C to stop.
terminal-stopped = Stopped. Your data stays in { $folder }.
terminal-not-running = The companion is not running. Start it with scripts/start or: parcelward serve.
terminal-no-stored-orders = No order is stored yet. Open your AliExpress order list with the extension paired, and it appears here.
terminal-backup-done = A copy of the database was saved as { $file }.
terminal-backup-evidence = { $count ->
    [one] One file of your evidence was
   *[other] { $count } files of your evidence were
  } saved in { $folder }. Keep this folder and the copy of the database together.
terminal-backup-changed = { $file } is not as it was made. It was saved as it is now.
terminal-backup-exists = { $file } is already there. Name another file, so that nothing is overwritten.
terminal-number-holds = { $carrier } ({ $format }): the number has this format.
terminal-number-fails = { $carrier } ({ $format }): the shape fits but the check digit is wrong. Look for a typing mistake, or ask the seller for the right number.
terminal-number-unknown = No known format. Compare it with the order page, sign by sign.
terminal-number-order = This looks like an order number. The tracking number stands on the order's tracking page.
terminal-backup-nothing = Nothing is stored yet, so there is nothing to save.
terminal-backup-elsewhere = The orders are in a database of its own server: save them with its own means, such as pg_dump. Copy the folder { $folder } too; your evidence is there.
terminal-no-alerts = No warning is planned and none was shown.

doctor-data = Your data lies in { $folder }, closed to other accounts.
doctor-data-closed = Your data lies in { $folder }. Other accounts could read it; that is mended now.
doctor-cache = What makes the next start faster lies in { $folder }. You may delete that folder at any time.
doctor-cache-unwritable = The folder { $folder } cannot be written. Nothing is lost by that, starting only takes longer.
doctor-database = The database is whole and holds { $count ->
    [0] no order
    [one] one order
   *[other] { $count } orders
  }.
doctor-database-damaged = The database has { $count ->
    [one] a fault
   *[other] { $count } faults
  }, the first: { $first }. Stop the companion, put your last backup in its place, and open your order list again.
doctor-knowledge = The rules and sentences are complete, in { $languages ->
    [one] one language
   *[other] { $languages } languages
  }.
doctor-server = The companion is running on port { $port } and proved to be yours.
doctor-server-stopped = The companion is not running. Start it with scripts/start or: parcelward serve.
doctor-server-stranger = Port { $port } is held by another program ({ $program }). Stop that program, then start the companion.
doctor-pairing = { $count ->
    [0] No browser is paired yet. Show a code with: parcelward pair.
    [one] One browser is paired.
   *[other] { $count } browsers are paired.
  }
doctor-extension = The extension is built in { $folder }.
doctor-extension-missing = The extension is not built yet: run scripts/setup.
doctor-notifications = Desktop notifications can be shown here.
doctor-notifications-absent = This session has no desktop notifications. Warnings appear in your browser while it is open.

terminal-no-messages = Nobody has to be written to about this now. Look again when the plan advises it.
terminal-message-to-seller = To the seller
terminal-message-to-carrier = To the carrier
terminal-message-to-post = To your post office
terminal-message-to-customs = To customs
terminal-message-to-aliexpress = To AliExpress
