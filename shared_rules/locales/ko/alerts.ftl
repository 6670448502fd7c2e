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
