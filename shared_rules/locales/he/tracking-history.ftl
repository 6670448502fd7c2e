# ההיסטוריה של חבילה: מי אמר מה וממתי, וכמה זמן ארכו החבילות שלכם.
error-parcel-unknown = על החבילה הזאת עוד לא ידוע דבר. פתחו פעם אחת את עמוד המעקב של ההזמנה שלה, או הריצו: parcelward check NUMBER

history-of = חבילה { $number }
history-other-numbers = מספרים נוספים של החבילה הזאת: { $numbers }
history-answered = תשובה אחרונה של מקור: { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
history-never-answered = עוד שום מקור לא השיב עליה; זה מה שהציג עמוד ההזמנה.
history-no-events = עוד איש לא דיווח על אירוע.
history-first-told = { $source }, נראה לראשונה: { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
history-missing = { $source }, אינו מוצג עוד מאז: { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
history-on-page = העמוד ב-AliExpress, נראה לאחרונה: { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
history-answered-zoned = { history-answered } { $zone }
history-first-told-zoned = { history-first-told } { $zone }
history-missing-zoned = { history-missing } { $zone }
history-on-page-zoned = { history-on-page } { $zone }
history-own-words = בלשון המקור: { $text }
history-undated = בלי תאריך

delivery-times-title = כמה זמן ארכו החבילות שלכם מהתשלום עד המסירה
delivery-times-of = אל { $country }, { $service }: מחצית בתוך { $half ->
    [one] יום אחד
    [two] יומיים
   *[other] { $half } ימים
  }, ארבע מכל חמש בתוך { $most ->
    [one] יום אחד
    [two] יומיים
   *[other] { $most } ימים
  } ({ $parcels ->
    [one] חבילה אחת
    [two] שתי חבילות
   *[other] { $parcels } חבילות
  })
delivery-times-all-services = כל השירותים
delivery-times-too-few = עוד אין מספיק חבילות שנמסרו: הזמנים מוצגים החל מ-{ $fewest } חבילות למדינה אחת.
