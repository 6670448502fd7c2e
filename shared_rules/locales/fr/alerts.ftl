# Ce qu'un rappel dit autour des phrases du plan.

alert-text = { $order } : { $advice }

alert-order = Commande finissant par { $digits }
    .of-store = { $store }, commande finissant par { $digits }

alert-several = { $count ->
    [one] Une commande a besoin de vous
   *[other] { $count } commandes ont besoin de vous
}
    .first = { $count ->
    [0] { $headline }
    [one] { $headline } – et une autre
   *[other] { $headline } – et { $count } autres
}
