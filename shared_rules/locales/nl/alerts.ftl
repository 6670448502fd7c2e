# Wat een herinnering zegt rond de zinnen van het plan.

alert-text = { $order }: { $advice }

alert-order = Bestelling eindigend op { $digits }
    .of-store = { $store }, bestelling eindigend op { $digits }

alert-several = { $count ->
    [one] Eén bestelling vraagt je aandacht
   *[other] { $count } bestellingen vragen je aandacht
}
    .first = { $count ->
    [0] { $headline }
    [one] { $headline } – en nog één
   *[other] { $headline } – en nog { $count }
}
