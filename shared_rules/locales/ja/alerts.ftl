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

terminal-quiet-hours = 通知を休む時間：{ $begin }から{ $end }までは警告を表示しません。その間に当たるものは終わったときに、それでは遅いものはすぐに表示します。
terminal-quiet-off = 通知を休む時間はオフです。警告はいつでも表示します。
terminal-quiet-by-environment = 保管しましたが、ここでは{ $variable }が{ $hours }に設定されていて、設定されている間はそちらが優先されます。
