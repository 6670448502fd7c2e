# Що нагадування каже навколо речень самого плану.

alert-text = { $order }: { $advice }

alert-order = Замовлення, що закінчується на { $digits }
    .of-store = { $store }, замовлення, що закінчується на { $digits }

alert-several = { $count ->
    [one] { $count } замовлення потребує вашої уваги
    [few] { $count } замовлення потребують вашої уваги
    [many] { $count } замовлень потребують вашої уваги
   *[other] { $count } замовлення потребує вашої уваги
}
    .first = { $count ->
    [0] { $headline }
    [one] { $headline } – і ще { $count }
    [few] { $headline } – і ще { $count }
    [many] { $headline } – і ще { $count }
   *[other] { $headline } – і ще { $count }
}

terminal-quiet-hours = Тихі години: з { $begin } до { $end } попередження не показуються. Те, що припадає на цей час, з'явиться, коли вони скінчаться; те, що тоді було б запізно, — одразу.
terminal-quiet-off = Тихі години вимкнено: попередження показуються будь-коли.
terminal-quiet-by-environment = Це збережено, але { $variable } тут має значення { $hours } і важливіша, доки задана.
