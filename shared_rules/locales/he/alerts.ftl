# מה שתזכורת אומרת סביב המשפטים של התוכנית.

alert-text = { $order }: { $advice }

alert-order = הזמנה שמסתיימת ב-{ $digits }
    .of-store = { $store }, הזמנה שמסתיימת ב-{ $digits }

alert-several = { $count ->
    [one] הזמנה אחת צריכה אתכם
    [two] שתי הזמנות צריכות אתכם
   *[other] { $count } הזמנות צריכות אתכם
}
    .first = { $count ->
    [0] { $headline }
    [one] { $headline } – ועוד אחת
    [two] { $headline } – ועוד שתיים
   *[other] { $headline } – ועוד { $count }
}

terminal-quiet-hours = שעות שקט: לא מוצגת אזהרה מ-{ $begin } עד { $end }. מה שמגיע אז יוצג כשהן מסתיימות; מה שיהיה אז מאוחר מדי יוצג מיד.
terminal-quiet-off = שעות השקט כבויות: אזהרות מוצגות בכל שעה.
terminal-quiet-by-environment = הבחירה נשמרה, אבל { $variable } מוגדר כאן ל-{ $hours } וגובר כל עוד הוא מוגדר.
