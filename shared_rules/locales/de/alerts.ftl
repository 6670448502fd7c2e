# Was eine Erinnerung um die Sätze des Plans herum sagt.

alert-text = { $order }: { $advice }

alert-order = Bestellung mit der Endung { $digits }
    .of-store = { $store }, Bestellung mit der Endung { $digits }

alert-several = { $count ->
    [one] Eine Bestellung braucht Sie
   *[other] { $count } Bestellungen brauchen Sie
}
    .first = { $count ->
    [0] { $headline }
    [one] { $headline } – und eine weitere
   *[other] { $headline } – und { $count } weitere
}

terminal-quiet-hours = Ruhezeiten: Von { $begin } bis { $end } wird keine Warnung gezeigt. Was dann fällig wird, wird an ihrem Ende gezeigt; was dann zu spät käme, sofort.
terminal-quiet-off = Die Ruhezeiten sind ausgeschaltet: Warnungen werden jederzeit gezeigt.
terminal-quiet-by-environment = Das ist gespeichert, aber { $variable } steht hier auf { $hours } und gilt, solange es gesetzt ist.
