# Что напоминание говорит вокруг фраз самого плана.

alert-text = { $order }: { $advice }

alert-order = Заказ, номер кончается на { $digits }
    .of-store = { $store }, номер заказа кончается на { $digits }

alert-several = { $count ->
    [one] { $count } заказ требует внимания
    [few] { $count } заказа требуют внимания
    [many] { $count } заказов требуют внимания
   *[other] { $count } заказа требуют внимания
}
    .first = { $count ->
    [0] { $headline }
    [one] { $headline } – и ещё { $count } заказ
    [few] { $headline } – и ещё { $count } заказа
    [many] { $headline } – и ещё { $count } заказов
   *[other] { $headline } – и ещё { $count } заказа
}

terminal-quiet-hours = Тихие часы: с { $begin } до { $end } напоминания не показываются. То, что приходится на это время, появится, когда они закончатся; то, что тогда было бы поздно, — сразу.
terminal-quiet-off = Тихие часы выключены: напоминания показываются в любое время.
terminal-quiet-by-environment = Это сохранено, но { $variable } здесь имеет значение { $hours } и важнее, пока задана.
