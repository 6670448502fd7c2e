# Co przypomnienie mówi wokół zdań samego planu.

alert-text = { $order }: { $advice }

alert-order = Zamówienie o końcówce { $digits }
    .of-store = { $store }, zamówienie o końcówce { $digits }

alert-several = { $count ->
    [one] Jedno zamówienie wymaga Twojej uwagi
    [few] { $count } zamówienia wymagają Twojej uwagi
    [many] { $count } zamówień wymaga Twojej uwagi
   *[other] { $count } zamówienia wymaga Twojej uwagi
}
    .first = { $count ->
    [0] { $headline }
    [one] { $headline } – i jeszcze jedno
    [few] { $headline } – i jeszcze { $count }
    [many] { $headline } – i jeszcze { $count }
   *[other] { $headline } – i jeszcze { $count }
}

terminal-quiet-hours = Godziny ciszy: od { $begin } do { $end } nie pojawia się żadne ostrzeżenie. To, co wtedy przypada, zostanie pokazane po ich zakończeniu; to, co byłoby wtedy spóźnione, od razu.
terminal-quiet-off = Godziny ciszy są wyłączone: ostrzeżenia pojawiają się o każdej porze.
terminal-quiet-by-environment = Zapisano, ale { $variable } ma tu wartość { $hours } i ma pierwszeństwo, dopóki jest ustawiona.
