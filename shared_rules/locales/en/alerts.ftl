# What a reminder says around the plan's own sentences.

# $advice is what to do first, in the words of the plan; $order is alert-order.
alert-text = { $order }: { $advice }

# $digits are the last digits of the order's number, $store the store's own name.
alert-order = Order ending in { $digits }
    .of-store = { $store }, order ending in { $digits }

# One notice in place of many. $headline is a whole sentence of the plan; $count leaves it out.
alert-several = { $count ->
    [one] One order needs you
   *[other] { $count } orders need you
}
    .first = { $count ->
    [0] { $headline }
    [one] { $headline } – and one more
   *[other] { $headline } – and { $count } more
}

# Quiet hours, on the terminal. $begin and $end are times of day such as 22:00.
terminal-quiet-hours = Quiet hours: no warning is shown from { $begin } to { $end }. What falls due then is shown when they end; what would be too late by then is shown at once.
terminal-quiet-off = Quiet hours are off: warnings are shown at any time.
# $variable is a name of the system, $hours are its hours, or “off”.
terminal-quiet-by-environment = This is kept, but { $variable } is set to { $hours } here and wins as long as it is set.
