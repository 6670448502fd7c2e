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

terminal-quiet-hours = Horas de silêncio: nenhum aviso é mostrado das { $begin } às { $end }. O que vence então é mostrado quando elas terminam; o que então seria tarde demais é mostrado na hora.
terminal-quiet-off = As horas de silêncio estão desligadas: os avisos são mostrados a qualquer hora.
terminal-quiet-by-environment = Ficou guardado, mas { $variable } vale { $hours } aqui e prevalece enquanto estiver definida.
