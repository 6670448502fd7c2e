# Wat een herinnering zegt rond de zinnen van het plan.

alert-text = { $order }: { $advice }

alert-order = Bestelling eindigend op { $digits }
    .of-store = { $store }, bestelling eindigend op { $digits }

alert-several = { $count ->
    [one] Eén bestelling vraagt je aandacht
   *[other] { $count } bestellingen vragen je aandacht
}
    .first = { $count ->
    [0] { $headline }
    [one] { $headline } – en nog één
   *[other] { $headline } – en nog { $count }
}

terminal-quiet-hours = Stille uren: van { $begin } tot { $end } wordt geen waarschuwing getoond. Wat dan aan de beurt is, wordt getoond als ze voorbij zijn; wat dan te laat zou zijn, meteen.
terminal-quiet-off = De stille uren staan uit: waarschuwingen worden op elk moment getoond.
terminal-quiet-by-environment = Dit is bewaard, maar { $variable } staat hier op { $hours } en gaat voor zolang het is ingesteld.
