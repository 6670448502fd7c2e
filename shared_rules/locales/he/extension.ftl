# מה שהתוסף עצמו אומר: שכבה בעמוד, חלון קופץ, הגדרות. התוכניות והעצות שלהן נמצאות ב-plan.ftl.

level-info = לידיעתכם
level-notice = כדאי לדעת
level-advice = כדאי לעשות
level-warning = עשו זאת בקרוב
level-urgent = עשו זאת עכשיו

protection-title = הגנת הקונה
unit-days-of-protection = { $count ->
        [one] יום של הגנת הקונה נותר
        [two] ימים של הגנת הקונה נותרו
       *[other] ימים של הגנת הקונה נותרו
    }
unit-hours-of-protection = { $count ->
        [0] פחות משעה של הגנת הקונה נותרה
        [one] שעה של הגנת הקונה נותרה
        [two] שעות של הגנת הקונה נותרו
       *[other] שעות של הגנת הקונה נותרו
    }
days-left = { $days ->
        [one] נותר יום אחד
        [two] נותרו יומיים
       *[other] נותרו { $days } ימים
    }
hours-left = { $hours ->
        [0] נותרה פחות משעה
        [one] נותרה שעה אחת
        [two] נותרו שעתיים
       *[other] נותרו { $hours } שעות
    }
protection-over-short = ההגנה נגמרה
protection-until = עד { DATETIME($day, day: "numeric", month: "long", year: "numeric") }.
protection-ended-on = הגנת הקונה נגמרה ב-{ DATETIME($day, day: "numeric", month: "long", year: "numeric") }
protection-unknown = סוף הגנת הקונה עוד אינו ידוע.

panel-label = Parcelward: תוכנית להזמנה { $order }
panel-contents = מה לעשות ומתי
panel-open = הצגת התוכנית
panel-close = הקטנה
nothing-to-do = אין מה לעשות עכשיו
    .explanation = Parcelward שומרת על התאריכים ותאמר לכם כאן כשיהיה צריך לעשות משהו.
also-now-title = עוד עכשיו
coming-title = מה צפוי
day = { DATETIME($day, day: "numeric", month: "short") }
why = למה?
why-rule = כלל: { $rule }. מקורות: { $sources }.
where-open_dispute = בעמוד הזה, לחצו על "החזרות/החזרים" ליד הפריט. כשתישאלו אם החבילה אצלכם, ענו לפי האמת.
where-message_seller = בעמוד הזה, פתחו את שם החנות ולחצו על כפתור ההודעות שלה.
where-ask_extension = כתבו למוכר. אם בעמוד הזה מופיע כפתור להארכת הזמן, לחצו עליו.
copy-show = טקסט להעתקה
copy = העתקה
copied = הועתק
strip-label = { $level }: { $headline } { $left } { $then }
strip-then = { DATETIME($day, day: "numeric", month: "short") }: { $what }
more-steps = { $count ->
        [one] ועוד אחד
        [two] ועוד שניים
       *[other] ועוד { $count }
    }
whole-plan = הצגת התוכנית המלאה
history-and-evidence = היסטוריה וראיות
plan-from = זו התוכנית מ-{ DATETIME($when, day: "numeric", month: "long", year: "numeric", hour: "numeric", minute: "numeric") }.

messages-title = הודעות מוכנות להעתקה
messages-in-english = מוכרים וחברות שילוח בחו״ל משתמשים בתרגום מכונה, ולכן מה שנשלח הוא אנגלית קצרה ופשוטה. העתיקו ושלחו בעצמכם.
messages-none = אין למי לכתוב עכשיו. הודעות יופיעו כאן כשהתוכנית תמליץ על כך.
messages-unanswered = את ההודעות כותבת התוכנה המלווה במחשב שלכם, והיא אינה עונה עכשיו.
message-to = { $to ->
        [seller] למוכר:
        [carrier] לחברת השילוח:
        [post] לסניף הדואר שלכם:
        [customs] למכס:
       *[aliexpress] ל-AliExpress:
    }
message-means = פירוש הדבר:
contacts-title = אל מי אפשר לפנות

question-title = צריך לשמוע מכם
question-arrived = האם ההזמנה הזאת הגיעה?
answer-not-received = לא, לא קיבלתי אותה
answer-received = כן, היא הגיעה
question-stays-here = התשובה שלכם נשארת במחשב הזה. היא מתאימה את התוכנית למצב; דבר אינו נשלח ל-AliExpress.
said-not_received = אמרתם שלא קיבלתם את ההזמנה הזאת.
said-received = אמרתם שההזמנה הזאת הגיעה.
arrived-quietly = ההזמנה הזאת הגיעה
card-title = ההודעה בתיבת הדואר שלכם
card-day = היום האחרון לפי ההודעה
card-hint = אם הושארה הודעה, כתוב בה היום האחרון לאיסוף. העתיקו את היום הזה, והתוכנית תתאים אליו. הוא נשאר במחשב הזה.
card-keep = שמירה
card-kept = קראתם בהודעה: לאסוף עד { DATETIME($day, day: "numeric", month: "long", year: "numeric") }.
card-unfinished = הזינו את התאריך המלא: יום, חודש ושנה.
card-unanswered = התוכנה המלווה אינה עונה, ולכן עדיין לא השתנה דבר. הפעילו אותה ולחצו שוב על הכפתור.
advice-done = עשיתי זאת
advice-done-on = נעשה ב-{ DATETIME($day, day: "numeric", month: "short") }.
said-take-back = ביטול התשובה

companion-unpaired = Parcelward עוד אינה מחוברת לתוכנה המלווה שלה.
companion-down = התוכנה המלווה של Parcelward אינה פועלת, ולכן אין תזכורות. כדי להפעיל אותה, הקלידו במסוף:
companion-stranger = משהו אחר עונה במקום שבו צריכה להיות התוכנה המלווה של Parcelward (פורט { $port }). סגרו את התוכנה ההיא, ואז הפעילו את התוכנה המלווה.
companion-refused = התוכנה המלווה אינה מכירה עוד את הדפדפן הזה. חברו אותו שוב.
companion-clock-differs = הפער בין השעון של הדפדפן הזה לשעון של התוכנה המלווה הוא { $minutes ->
        [one] דקה אחת
        [two] שתי דקות
       *[other] { $minutes } דקות
    }. תקנו את שעון המחשב.
companion-companion-too-old = התוכנה המלווה של Parcelward ישנה יותר מהתוסף הזה. עדכנו את התוכנה המלווה.
companion-companion-too-new = התוסף הזה ישן יותר מהתוכנה המלווה של Parcelward. עדכנו את התוסף.
companion-connected = מחובר לתוכנה המלווה.
pair-now = חיבור
try-again = ניסיון נוסף
page-orphaned = Parcelward עודכנה. טענו מחדש את העמוד כדי להמשיך.
reload = טעינה מחדש

note-label = הערה מ-Parcelward
note-hide = הסתרה
page-not-read = Parcelward לא הצליחה לקרוא את העמוד הזה: המבנה שלו חדש לנו. מה ש-AliExpress עצמה מציגה כאן עדיין תקף.
page-place-unknown = Parcelward קראה את ההזמנות שלכם, אבל המבנה של העמוד הזה חדש לנו, ולכן אי אפשר להציג דבר לידן. התוכניות שלהן נמצאות בתפריט של Parcelward בסרגל הכלים.
page-captcha = AliExpress רוצה לדעת שאתם בני אדם. ענו בעצמכם על השאלה שלה; Parcelward לעולם אינה עונה.
page-signed-out = התחברו ל-AliExpress כדי לראות את ההזמנות שלכם.
page-error = AliExpress מציגה כאן שגיאה. טענו מחדש את העמוד מאוחר יותר.
report-offer = אפשר לשמור עותק בלי שמות, כתובות ומספרים, ולצרף אותו לדיווח.
report-save = שמירת עותק נקי

notification-tomorrow = להזכיר לי מחר

popup-title = Parcelward
popup-last-answer = תשובה אחרונה { DATETIME($when, day: "numeric", month: "short", year: "numeric", hour: "numeric", minute: "numeric") }
popup-next-title = הימים החשובים הבאים
popup-now = עכשיו
popup-none = עוד לא נקראה הזמנה. פתחו את רשימת ההזמנות שלכם ב-AliExpress.
popup-quiet = אין מה לעשות בימים הקרובים.
popup-warnings-title = אזהרות שהוצגו
popup-snooze = להזכיר לי מחר
popup-snoozed = תקבלו תזכורת מחר.
popup-snooze-failed = התוכנה המלווה לא ענתה. הפעילו אותה ונסו שוב.
popup-options = הגדרות
popup-tracking = מעקב
popup-order = הזמנה { $order }

options-title = הגדרות Parcelward
options-pair-title = חיבור לתוכנה המלווה
options-pair-how = הפעילו את התוכנה המלווה ובקשו ממנה להציג קוד. במסוף:
options-pair-code = קוד
options-pair-code-hint = שמונה אותיות וספרות, כמו ABCD-EFGH. קוד תקף שלוש דקות.
options-pair-port = פורט
options-pair-port-hint = השאירו כפי שהוא, אלא אם התוכנה המלווה הופעלה בפורט אחר.
options-pair-button = חיבור
options-pairing = מתחבר…
options-paired = מחובר. פתחו את ההזמנות שלכם ב-AliExpress.
fault-code-malformed = זה אינו קוד. בקוד יש שמונה אותיות וספרות, כמו ABCD-EFGH.
fault-code-wrong = הקוד הזה אינו נכון. השוו אותו לקוד שהתוכנה המלווה מציגה.
fault-code-used-up = הקוד הזה אינו תקף עוד: הוא ישן, או שנוסה יותר מדי פעמים. בקשו מהתוכנה המלווה להציג קוד חדש.
fault-no-code-shown = התוכנה המלווה פועלת, אבל אינה מציגה קוד. בקשו ממנה להציג אחד.
fault-no-answer = אין תשובה בפורט { $port }. הפעילו את התוכנה המלווה ונסו שוב.
fault-not-a-companion = מה שעונה בפורט { $port } אינו התוכנה המלווה של Parcelward. סגרו את התוכנה ההיא או השתמשו בפורט אחר.
fault-companion-too-old = { companion-companion-too-old }
fault-companion-too-new = { companion-companion-too-new }
fault-permission-missing = בלי ההרשאה לפנות למחשב הזה עצמו (127.0.0.1) אי אפשר לחבר דבר. אשרו כשהדפדפן שואל.
options-connected-title = מחובר
options-connected = הדפדפן הזה מדבר עם התוכנה המלווה בפורט { $port }.
options-unpair = ניתוק הדפדפן הזה
options-pairings-title = דפדפנים שרשאים לדבר עם התוכנה המלווה
options-pairing-this = הדפדפן הזה
options-pairing-since = מחובר מאז { DATETIME($when, day: "numeric", month: "long", year: "numeric") }
options-pairing-seen = נראה לאחרונה { DATETIME($when, day: "numeric", month: "short", year: "numeric", hour: "numeric", minute: "numeric") }
options-revoke = ביטול הרשאה
options-revoke-label = ביטול ההרשאה של { $label }
options-notices-title = אזהרות
options-notices = להציג התראה כשמגיע יום שבו צריך לעשות משהו
options-quiet-title = שעות שקט
options-quiet-off = שעות השקט כבויות: התראות מגיעות בכל שעה.
options-quiet-on = לא מוצגת התראה מ-{ $begin } עד { $end }.
options-quiet-rule = רק המועד משתנה: מה שמגיע בשעות האלה יוצג כשהן מסתיימות. מה שיהיה אז מאוחר מדי, למשל כי ההגנה מסתיימת קודם, יוצג מיד.
options-quiet-environment = הן נקבעו במחשב הזה במשתנה סביבה, והוא גובר על מה שנבחר כאן. כדי לבחור כאן, הסירו אותו והפעילו מחדש את התוכנה המלווה:
options-quiet-from = מ-
options-quiet-to = עד
options-quiet-keep = שמירת השעות
options-quiet-switch-off = כיבוי
options-quiet-unfinished = הזינו את שתי השעות.
options-language-title = שפה
options-language-auto = כמו בדפדפן
options-saved = נשמר.
options-privacy = ההזמנות שלכם נשארות במחשב הזה. ל-Parcelward אין חשבון והיא אינה מבקשת דבר מ-AliExpress. רק מספרי מעקב נשלחים החוצה, ורק למקורות המעקב המופעלים.
