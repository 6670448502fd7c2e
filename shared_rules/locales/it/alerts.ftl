# Che cosa dice un promemoria attorno alle frasi del piano.

alert-text = { $order }: { $advice }

alert-order = Ordine che finisce con { $digits }
    .of-store = { $store }, ordine che finisce con { $digits }

alert-several = { $count ->
    [one] Un ordine ha bisogno di te
   *[other] { $count } ordini hanno bisogno di te
}
    .first = { $count ->
    [0] { $headline }
    [one] { $headline } – e un altro
   *[other] { $headline } – e altri { $count }
}

terminal-quiet-hours = Ore di silenzio: nessun avviso viene mostrato dalle { $begin } alle { $end }. Ciò che scade allora viene mostrato quando finiscono; ciò che allora arriverebbe troppo tardi viene mostrato subito.
terminal-quiet-off = Le ore di silenzio sono disattivate: gli avvisi vengono mostrati a qualsiasi ora.
terminal-quiet-by-environment = La scelta è conservata, ma qui { $variable } è impostata su { $hours } e prevale finché resta impostata.
