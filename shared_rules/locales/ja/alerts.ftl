# 通知が計画の文に添える言葉。

alert-text = { $order }: { $advice }

alert-order = 末尾{ $digits }の注文
    .of-store = { $store }、末尾{ $digits }の注文

alert-several = { $count ->
   *[other] { $count }件の注文で、することがあります
}
    .first = { $count ->
    [0] { $headline }
   *[other] { $headline } – ほか{ $count }件
}
