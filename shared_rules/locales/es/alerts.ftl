# What a reminder says around the plan's own sentences, in Spanish.

alert-text = { $order }: { $advice }

alert-order = Pedido terminado en { $digits }
    .of-store = { $store }, pedido terminado en { $digits }

alert-several = { $count ->
    [one] Un pedido te necesita
   *[other] { $count } pedidos te necesitan
}
    .first = { $count ->
    [0] { $headline }
    [one] { $headline } – y uno más
   *[other] { $headline } – y { $count } más
}
