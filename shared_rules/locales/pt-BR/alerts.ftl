# What a reminder says around the plan's own sentences, in Brazilian Portuguese.

alert-text = { $order }: { $advice }

alert-order = Pedido com final { $digits }
    .of-store = { $store }, pedido com final { $digits }

alert-several = { $count ->
    [one] Um pedido precisa de você
   *[other] { $count } pedidos precisam de você
}
    .first = { $count ->
    [0] { $headline }
    [one] { $headline } – e mais um
   *[other] { $headline } – e mais { $count }
}
