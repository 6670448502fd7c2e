## Answers to a paired browser

error-body-invalid = Parcelward could not use what the browser sent: { $place } is missing or not as expected. Update the extension and Parcelward to their latest versions.
error-body-too-large = The browser sent more than Parcelward takes at once. Reload the page and let it load one list at a time.
error-body-too-deep = What the browser sent is nested too deeply to be a page of orders. Reload the page.
error-path-unknown = This Parcelward does not know what the extension asked for. Update Parcelward, then restart it.
error-clock-differs = The clocks of the browser and of Parcelward differ by more than a minute. Set this computer's clock, then try again.
error-pairing-unknown = That browser is not paired any more. Reload the list of paired browsers.
error-pairing-id-unknown = No browser, or more than one, is paired under “{ $id }”. Take the ID from: parcelward pair --list.
error-order-unknown = Parcelward has not seen this order yet. Open the order's page on AliExpress once.
error-alert-unknown = This reminder is gone already. Reload the list of reminders.
error-card-day-over = { $day } is over already, so nothing was kept. Look at the card again; if that was the day, ask the post or carrier today whether the parcel is still there.
error-card-day-far = { $day } is more than { $days ->
        [one] one day
       *[other] { $days } days
    } ahead, so nothing was kept. Look at the card again: parcels are kept for days or a few weeks.
error-statement-unknown = Parcelward does not know this statement. Update the extension and Parcelward to their latest versions.
error-internal = Parcelward made a mistake of its own and changed nothing. Try again; if it happens again, run “parcelward doctor”.

## The database

error-database-newer = A newer Parcelward wrote the database { $place }. Update Parcelward, then start it again.
error-database-foreign = The file { $place } belongs to another program. Choose another database, or move the file away.
error-database-damaged = The database { $place } is damaged. Stop the companion and put your last backup in its place; “parcelward backup --help” tells how.
error-database-busy = Another program is using the database { $place }. Close it, then try again.
error-database-unwritable = The database { $place } cannot be opened or written. Check that the folder belongs to you and is not write-protected.
error-database-unreachable = The database { $place } does not answer, or refuses the name or the password. Check that its server runs and that PARCELWARD_DATABASE_URL is right.
error-database-address = { $place } names no SQLite or PostgreSQL database, or the driver for PostgreSQL (psycopg) is not installed. Correct PARCELWARD_DATABASE_URL, or install the driver; the README tells how.
error-disk-full = There is no space left to write { $place }. Free some space, then try again; nothing was half-written.

## Starting

error-pairings-unreadable = The list of paired browsers, { $file }, is damaged. Move the file away and pair your browsers again with “parcelward pair”.
error-pairings-full = { $most } browsers are paired already. Remove one you no longer use, then pair again.
error-data-folder-foreign = The data folder { $folder } belongs to another account. Choose a folder of your own with --data-dir.
error-data-folder-unusable = The data folder { $folder } cannot be made or kept private. Choose another folder with --data-dir.
error-quiet-hours-invalid = “{ $given }” are no quiet hours. Give them as two times of day, as 22:00-07:00.
error-quiet-hours-empty = Quiet hours from { $given } to { $given } have no length. Choose two different times.
error-port-invalid = { $port } is no port. Give a number from 0 to 65535.
error-port-taken = { $program ->
    [unknown] Port { $port } is in use by another program.
   *[other] Port { $port } is in use by { $program }.
} Close that program, or start Parcelward with --port and set the same number in the extension's options.
error-port-forbidden = This account may not use port { $port }. Start Parcelward with --port and a number above 1023, and set the same number in the extension's options.
error-already-running = Parcelward is already running on port { $port } (process { $process }). There is nothing to do.
error-already-running-silent = Another Parcelward (process { $process }) is using this data folder but does not answer. Stop that process, then start Parcelward again.
data-folder-closed = The folder { $folder } could be read by other accounts on this computer; now only you can read it.

## Evidence

error-evidence-fonts-missing = The fonts for printing are not in the folder { $folder }. Run scripts/setup once, then try again.
error-evidence-unwritable = The evidence cannot be written to the folder { $folder }. Free some space or choose another folder, then try again.
error-evidence-unknown = This evidence is not there any more, or its file was changed. Make it again.
error-file-unreadable = { $file } cannot be opened as a file. Check its name, and that you may read it.
error-file-too-large = { $file } is larger than { $megabytes } MB. Save a single reply and try that one.
error-pack-unreadable = { $file } is not evidence that Parcelward made. Choose the ZIP file as it was written.
error-picture-unreadable = “{ $name }” cannot be read as a picture. Choose a PNG, JPEG or WebP file.
error-picture-too-large = The picture “{ $name }” is too large. Make it smaller, then add it again.
error-pictures-full = An order takes at most { $most } pictures. Remove one, then add this one again.

## Extensions of another age

relation-okay = The extension and Parcelward speak the same language.
relation-host-outdated = The browser extension is newer than this Parcelward. Update Parcelward, then restart it.
relation-host-too-new = The browser extension is older than this Parcelward. Update the extension.
