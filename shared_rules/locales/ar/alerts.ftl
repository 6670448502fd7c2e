# ما يقوله التذكير حول جمل الخطة نفسها.

alert-text = { $order }: { $advice }

alert-order = الطلب المنتهي بالأرقام { $digits }
    .of-store = { $store }، الطلب المنتهي بالأرقام { $digits }

alert-several = { $count ->
    [zero] لا طلب يحتاج إليك
    [one] طلب واحد يحتاج إليك
    [two] طلبان يحتاجان إليك
    [few] { $count } طلبات تحتاج إليك
    [many] { $count } طلبًا يحتاج إليك
   *[other] { $count } طلب يحتاج إليك
}
    .first = { $count ->
    [0] { $headline }
    [one] { $headline } – وطلب آخر
    [two] { $headline } – وطلبان آخران
    [few] { $headline } – و{ $count } طلبات أخرى
    [many] { $headline } – و{ $count } طلبًا آخر
   *[other] { $headline } – و{ $count } طلب آخر
}

terminal-quiet-hours = ساعات الهدوء: لا يُعرض أي تنبيه من { $begin } إلى { $end }. ما يحين فيها يُعرض عند انتهائها؛ وما يفوت أوانه عندئذ يُعرض فورًا.
terminal-quiet-off = ساعات الهدوء متوقفة: تُعرض التنبيهات في أي وقت.
terminal-quiet-by-environment = حُفظ هذا، لكن { $variable } مضبوط هنا على { $hours } ويغلب ما دام مضبوطًا.
