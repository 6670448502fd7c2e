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

terminal-quiet-hours = Heures de silence : aucun avertissement n'est affiché de { $begin } à { $end }. Ce qui échoit alors est affiché quand elles finissent ; ce qui viendrait alors trop tard est affiché tout de suite.
terminal-quiet-off = Les heures de silence sont désactivées : les avertissements sont affichés à toute heure.
terminal-quiet-by-environment = C'est gardé, mais { $variable } vaut ici { $hours } et l'emporte tant qu'elle est définie.
