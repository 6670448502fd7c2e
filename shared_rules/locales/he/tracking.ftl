tracking-source-ready = פועל. הכול תקין.
tracking-source-off = כבוי. לא נשלח אליו דבר.
tracking-source-no-key = פועל, אבל קודם נדרש מפתח משלך.
tracking-source-bad-key = המפתח שלך נדחה. לא יישלח דבר נוסף עד שיוזן מפתח אחר.
tracking-source-over-quota = מה שהמפתח שלך מאפשר נוצל. תתבצע פנייה נוספת החל מ-{ DATETIME($until, dateStyle: "medium", timeStyle: "short") }.
tracking-source-blocked = חסום, המצב הידוע האחרון נשמר. תתבצע פנייה נוספת החל מ-{ DATETIME($until, dateStyle: "medium", timeStyle: "short") }.
tracking-source-silent = בהפסקה אחרי תקלה, המצב הידוע האחרון נשמר. תתבצע פנייה נוספת החל מ-{ DATETIME($until, dateStyle: "medium", timeStyle: "short") }.

tracking-trouble-blocked = הוצגה בדיקת אבטחה במקום תשובה.
tracking-trouble-bad-key = המפתח נדחה.
tracking-trouble-over-quota = מה שהמפתח מאפשר נוצל.
tracking-trouble-too-fast = המקור ביקש הפסקה.
tracking-trouble-maintenance = המקור היה בתחזוקה.
tracking-trouble-unreachable = לא היה אפשר להגיע אליו.
tracking-trouble-unreadable = לא היה אפשר לקרוא את התשובה.
tracking-trouble-too-large = התשובה הייתה גדולה מדי.
tracking-trouble-redirected = השאלה הופנתה למקום אחר, ו-Parcelward לא הולך אחריה.
tracking-trouble-refused = השאלה נדחתה.

tracking-source-last-success = תשובה אחרונה: { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
tracking-source-last-trouble = תקלה אחרונה: { $why } ({ DATETIME($at, dateStyle: "medium", timeStyle: "short") })
tracking-source-next = השאלה הבאה מותרת: { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
tracking-source-quota = נותר במפתח שלך: { $count ->
    [one] מספר חדש אחד
    [two] שני מספרים חדשים
   *[other] { $count } מספרים חדשים
  }
tracking-source-how-enable = הפעלה: parcelward sources enable { $name }
tracking-source-how-key = הזנת מפתח: parcelward sources key { $name }
tracking-sources-about = נשאלים רק מקורות פועלים, והם מקבלים רק את מספר המעקב.
tracking-switched-off = המעקב כבוי בגלל PARCELWARD_TRACKING. לא נשאל דבר; מה שמודבק עדיין נקרא.
tracking-source-enabled = { $title } פועל.
tracking-source-disabled = { $title } כבוי. לא יישלח אליו עוד דבר.
tracking-key-kept = המפתח של { $title } נשמר בקובץ שרק החשבון שלך יכול לקרוא.
tracking-key-forgotten = המפתח של { $title } נשכח.
tracking-key-prompt = מפתח של { $title } (אינו מוצג)

check-found = { $source } מכיר את החבילה הזאת.
check-not-yet = { $source } מכיר את המספר אבל אין לו עדיין מה לספר.
check-not-found = { $source } אינו מכיר את המספר הזה (עדיין). זה לבדו לא אומר שהחבילה אבדה.
check-blocked = { $source }: חסום, המצב הידוע האחרון נשמר.
check-trouble = { $source } לא השיב. { $why } המצב הידוע האחרון נשמר.
check-unanswered = { $source } השמיט את המספר הזה מהתשובה. תתבצע פנייה נוספת בקרוב; המצב הידוע האחרון נשמר.
check-asked-already = כבר נשאל ברבע השעה האחרונה. זה מה שידוע.
check-waiting = לא נשאל עכשיו, כי למקור הייתה תקלה. תתבצע פנייה נוספת מעצמה; המצב הידוע האחרון נשמר.
check-waiting-until = לא תתבצע פנייה נוספת לפני { DATETIME($until, dateStyle: "medium", timeStyle: "short") }. המצב הידוע האחרון נשמר.
check-nobody = אין מקור פועל שמקבל את המספר הזה.
check-checking = נשאל ברגע זה.
check-known = הידוע האחרון: { $words } ({ DATETIME($at, dateStyle: "medium", timeStyle: "short") })
check-known-day = הידוע האחרון: { $words } ({ DATETIME($day, dateStyle: "medium") })
check-known-undated = הידוע האחרון: { $words }
check-known-nothing = עדיין לא ידוע עליה דבר.
check-no-parcels = אין חבילה בדרך. חבילות מופיעות כאן אחרי שההרחבה ראתה את ההזמנות שלך.

error-source-unknown = אין מקור בשם “{ $source }”. יש: { $known }
error-source-key-invalid = זה אינו מפתח של { $source }. העתקה של המפתח כולו, בלי רווחים, וניסיון נוסף יפתרו זאת.
error-source-keys-unreadable = הקובץ עם המפתחות שלך, { $file }, פגום. יש להעביר אותו למקום אחר ולהזין את המפתחות מחדש.
error-tracking-off = המעקב כבוי בגלל PARCELWARD_TRACKING. יש להפעיל את Parcelward בלי ההגדרה הזאת כדי לשאול על חבילות.
