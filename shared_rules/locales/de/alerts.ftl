# Was eine Erinnerung um die Sätze des Plans herum sagt.

alert-text = { $order }: { $advice }

alert-order = Bestellung mit der Endung { $digits }
    .of-store = { $store }, Bestellung mit der Endung { $digits }

alert-several = { $count ->
    [one] Eine Bestellung braucht Sie
   *[other] { $count } Bestellungen brauchen Sie
}
    .first = { $count ->
    [0] { $headline }
    [one] { $headline } – und eine weitere
   *[other] { $headline } – und { $count } weitere
}
