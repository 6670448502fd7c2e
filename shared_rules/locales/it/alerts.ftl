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
