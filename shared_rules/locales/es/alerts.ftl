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

terminal-quiet-hours = Horas de silencio: no se muestra ningún aviso de { $begin } a { $end }. Lo que vence entonces se muestra cuando terminan; lo que entonces llegaría tarde se muestra al momento.
terminal-quiet-off = Las horas de silencio están desactivadas: los avisos se muestran a cualquier hora.
terminal-quiet-by-environment = Queda guardado, pero { $variable } vale aquí { $hours } y prevalece mientras esté definida.
