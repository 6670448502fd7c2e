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
terminal-stop = Press Ctrl-C to stop.
terminal-stopped = Stopped. Your data stays in { $folder }.
terminal-not-running = The companion is not running. Start it with scripts/start or: parcelward serve.
terminal-no-stored-orders = No order is stored yet. Open your AliExpress order list with the extension paired, and it appears here.
terminal-backup-done = A copy of everything was saved as { $file }.
terminal-backup-exists = { $file } is already there. Name another file, so that nothing is overwritten.
terminal-number-holds = { $carrier } ({ $format }): the number has this format.
terminal-number-fails = { $carrier } ({ $format }): the shape fits but the check digit is wrong. Look for a typing mistake, or ask the seller for the right number.
terminal-number-unknown = No known format. Compare it with the order page, sign by sign.
terminal-number-order = This looks like an order number. The tracking number stands on the order's tracking page.
terminal-backup-nothing = Nothing is stored yet, so there is nothing to save.
