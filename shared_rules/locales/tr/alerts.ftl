# Bir hatırlatmanın, planın cümleleri çevresinde söyledikleri.

alert-text = { $order }: { $advice }

alert-order = Sonu { $digits } olan sipariş
    .of-store = { $store }, sonu { $digits } olan sipariş

alert-several = { $count ->
    [one] Bir sipariş sizi bekliyor
   *[other] { $count } sipariş sizi bekliyor
}
    .first = { $count ->
    [0] { $headline }
    [one] { $headline } – ve bir sipariş daha
   *[other] { $headline } – ve { $count } sipariş daha
}

terminal-quiet-hours = Sessiz saatler: { $begin } – { $end } arasında uyarı gösterilmez. O sırada zamanı gelen, saatler bitince gösterilir; o zaman geç kalacak olan hemen gösterilir.
terminal-quiet-off = Sessiz saatler kapalı: uyarılar her saatte gösterilir.
terminal-quiet-by-environment = Bu saklandı, ama burada { $variable } değeri { $hours } olarak ayarlı ve ayarlı kaldıkça geçerli olan odur.
