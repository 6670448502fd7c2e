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
