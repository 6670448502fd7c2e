# Bir hatırlatmanın, planın cümleleri çevresinde söyledikleri.

alert-text = { $order }: { $advice }

alert-order = Sonu { $digits } olan sipariş
    .of-store = { $store }, sonu { $digits } olan sipariş

alert-several = { $count ->
    [one] Bir sipariş sizi bekliyor
   *[other] { $count } sipariş sizi bekliyor
}
    .first = { $count ->
    [0] { $headline }
    [one] { $headline } – ve bir sipariş daha
   *[other] { $headline } – ve { $count } sipariş daha
}
