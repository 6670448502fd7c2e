# 알림이 계획의 문장에 덧붙이는 말.

alert-text = { $order }: { $advice }

alert-order = 끝자리 { $digits } 주문
    .of-store = { $store }, 끝자리 { $digits } 주문

alert-several = { $count ->
   *[other] 주문 { $count }건에 할 일이 있어요
}
    .first = { $count ->
    [0] { $headline }
   *[other] { $headline } – 외 { $count }건
}

terminal-quiet-hours = 알림을 쉬는 시간: { $begin }부터 { $end }까지는 경고를 표시하지 않아요. 그때 해당하는 것은 시간이 끝나면, 그때는 늦는 것은 바로 표시해요.
terminal-quiet-off = 알림을 쉬는 시간이 꺼져 있어요. 경고를 언제든지 표시해요.
terminal-quiet-by-environment = 보관했지만 여기서는 { $variable }이(가) { $hours }로 설정되어 있고, 설정되어 있는 동안 그것이 먼저예요.
