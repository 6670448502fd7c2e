# טיוטת המחלוקת והחלונית שלה. שום דבר כאן אינו מבטיח תוצאה.

dispute-because-elsewhere = המעקב מציין מדינה אחרת מזו שההזמנה נשלחה אליה.
dispute-because-marked_delivered = במעקב כתוב שנמסרה, ואתם אומרים שלא הגיעה אליכם.
dispute-because-returning = במעקב כתוב שהחבילה חוזרת לשולח.
dispute-because-returned = במעקב כתוב שהחבילה הוחזרה לשולח.
dispute-because-lost = במעקב כתוב שהחבילה אבדה.
dispute-because-destroyed = במעקב כתוב שהחבילה הושמדה.
dispute-because-cancelled = במעקב כתוב שהמשלוח בוטל.
dispute-because-seized = במעקב כתוב שהמכס החרים את החבילה.
dispute-because-customs = במעקב כתוב שהמכס מעכב את החבילה.
dispute-because-attempted = מסירה נכשלה, והחבילה לא הגיעה מאז.
dispute-because-no_tracking = אף חברת שילוח לא סרקה את החבילה תחת המספר הזה.
dispute-because-unread = בעמוד ההזמנה כתוב שהיא בדרך. פתחו פעם אחת את עמוד המעקב, כדי שהסיבה תתאים למה שכתוב בו.
dispute-because-silent = המעקב שותק חודש או יותר.
dispute-because-in_transit = החבילה עדיין בדרך וההגנה בתוקף.

dispute-already-open = כבר יש מחלוקת פתוחה על ההזמנה הזאת. השאירו אותה פתוחה עד שהסחורה או הכסף אצלכם.
dispute-nothing-to-claim = ההזמנה הזאת לא שולמה, או שהכסף שלה כבר בדרך חזרה.
dispute-not-sent-yet = המוכר עוד לא שלח אותה. הזמנה שלא נשלחת בזמן בדרך כלל מתבטלת מעצמה והכסף חוזר.
dispute-collect-it = החבילה מחכה לאיסוף. אספו אותה קודם: חבילה שלא נאספת חוזרת לשולח, ואז החזר כספי אינו סביר.
dispute-carrier-may-deliver = חברות שילוח רושמות לפעמים מסירה יום או יומיים מוקדם מדי. שאלו עכשיו את חברת השילוח ואת השכנים.
dispute-not-due-yet = היא צפויה עד { DATETIME($day, dateStyle: "medium") }.
dispute-still-moving = החבילה זזה ב-{ DATETIME($day, dateStyle: "medium") }.
dispute-economy-is-silent = חבילות במשלוח חסכוני לעתים קרובות אינן מציגות דבר אחרי היציאה, ומגיעות בדרך כלל בתוך { $days } ימים ממנה.
dispute-busy-season = הדרך עוברת בתקופה עמוסה, שבה חבילות מתעכבות יותר.
dispute-days-left = { $days ->
    [one] נותר יום אחד עד היום הבטוח האחרון.
    [two] נותרו יומיים עד היום הבטוח האחרון.
   *[other] נותרו { $days } ימים עד היום הבטוח האחרון.
  }
dispute-seller-may-extend = המוכר יכול להאריך את ההגנה אם תבקשו עכשיו.
dispute-one-shot = בדרך כלל אפשר לפתוח מחלוקת רק פעם אחת לכל פריט.
dispute-waiting-mends-nothing = החבילה כבר לא תגיע מעצמה, ולכן ההמתנה אינה מועילה.
dispute-delivered-clock = היא סומנה כנמסרה ב-{ DATETIME($day, dateStyle: "medium") }. הזמנה שסומנה כנמסרה עלולה להיות מושלמת מעצמה בתוך ימים.
dispute-completed-clock = ההזמנה נחשבת כהושלמה. הזמן שנותר להגשה קצר, והעמוד קובע כמה קצר.
dispute-end-unknown = סוף ההגנה לא הופיע בעמודים שנראו. בדקו בעמוד ההזמנה לפני שתחכו.
dispute-window-may-be-over = ההגנה נגמרה ב-{ DATETIME($day, dateStyle: "medium") }. ייתכן שהטופס ידחה את הבקשה; אז הדרך שנותרה היא התמיכה של AliExpress.
dispute-protection-over = ההגנה נגמרה ב-{ DATETIME($day, dateStyle: "medium") }. ייתכן שההגשה עוד אפשרית כמה ימים: הגישו היום.
dispute-last-safe-day = אחרי { DATETIME($day, dateStyle: "medium") } לא נשאר זמן לתקן טופס שלא נקלט.
dispute-protection-ends = ב-{ DATETIME($day, dateStyle: "medium") } ההגנה מסתיימת. אחר כך המוכר מקבל את הכסף, וקשה לקבל אותו בחזרה.

dispute-panel-label = Parcelward: טופס המחלוקת
dispute-panel-contents = האם להגיש היום, ומילוי הטופס
dispute-open-panel = מילוי הטופס
dispute-order-title = ההזמנה
dispute-order = הזמנה { $order }
dispute-order-other = הזמנה אחרת
dispute-order-which = לאיזו הזמנה הטופס הזה?
dispute-order-none = בעמוד הזה לא כתוב לאיזו הזמנה הטופס. פתחו את הטופס מתוך עמוד ההזמנה עצמה.
dispute-form-loading = הטופס עוד לא הופיע.
dispute-form-in-frame = הטופס נמצא בתוך מסגרת ש-Parcelward אינה מגיעה אליה. מלאו אותו בעצמכם, בבקשה: סמנו את התיבה, לחצו על כפתור המילוי והעתיקו את המילים שמופיעות למטה.
dispute-problem-order-unknown = Parcelward עוד לא ראתה את ההזמנה הזאת. פתחו פעם אחת את עמוד ההזמנה עצמה, ואז חזרו לכאן.
dispute-problem-draft-unreadable = לא היה אפשר לקרוא את תשובת התוכנה המלווה. עדכנו את התוכנה המלווה ואת התוסף.
dispute-problem-other-order = הטופס הזה הוא של הזמנה { $named }, לא של הזמנה { $order }. דבר לא מולא. בחרו למעלה את ההזמנה הנכונה, או חזרו ופתחו את הטופס מההזמנה הרצויה.
dispute-today-wait = היום אפשר לחכות
dispute-today-ask = כתבו קודם למוכר
dispute-today-file = הגישו היום
dispute-today-last-day = היום הבטוח האחרון: { DATETIME($day, day: "numeric", month: "long", year: "numeric") }.
dispute-today-last-day-over = היום הבטוח האחרון היה { DATETIME($day, day: "numeric", month: "long", year: "numeric") }: אל תחכו עוד.
dispute-for-waiting = מה תומך בהמתנה
dispute-lost-by-waiting = מה ההמתנה עלולה לעלות
dispute-reason-title = הסיבה לטופס
dispute-reason-none = אף סיבה רגילה אינה נכונה בוודאות לחבילה הזאת. בחרו בעצמכם בטופס, בבקשה.
dispute-reason-returned = הוחזרה, בוטלה או אבדה
dispute-reason-no_tracking = אין פרטי מעקב
dispute-reason-tracking = בעיה במעקב
dispute-reason-customs = מעוכבת במכס
dispute-reason-address = הגיעה לכתובת אחרת
dispute-reason-delivered = סומנה כנמסרה, לא התקבלה
dispute-reason-protection = ההגנה עומדת להסתיים, עדיין בדרך
dispute-reason-own = אבחר בעצמי בטופס
dispute-prefill-title = מילוי הטופס
dispute-confirm = לא קיבלתי את הזמנה { $order }.
dispute-confirm-first = רק אתם יכולים לומר זאת. סמנו אם זה נכון; זה נשמר להזמנה הזאת בלבד.
dispute-prefill = מילוי מראש
dispute-filling = ממלא…
dispute-nothing-is-sent = שום דבר לא נשלח. בדקו כל שדה, ואז לחצו בעצמכם על הבא ועל שליחה.
dispute-results-title = מה מולא
dispute-undone-title = מה בוטל
dispute-undo = ביטול המילוי
dispute-field-solution = פתרון:
dispute-field-received = התקבלה:
dispute-field-reason = סיבה:
dispute-field-amount = סכום:
dispute-field-description = תיאור:
dispute-field-evidence = תמונות:
dispute-filled = מולא ב-"{ $value }". בדקו, בבקשה.
dispute-already = כבר היה "{ $value }".
dispute-by-elimination = זוהה רק משום שלא נותר דבר אחר: בדקו זאת, בבקשה.
dispute-left-not-found = אינו בעמוד הזה. אם יש לטופס שלב נוסף, לחצו בעצמכם על הבא ומלאו מראש שם.
dispute-left-unsure = אף שדה לא היה בוודאות הנכון. מלאו בעצמכם, בבקשה.
dispute-left-two-alike = שני שדות נראים דומים. מלאו בעצמכם, בבקשה.
dispute-left-read-only = נקבע על ידי הטופס.
dispute-left-no-fitting-option = אף אפשרות בטופס אינה נכונה בוודאות. בחרו בעצמכם, בבקשה.
dispute-left-did-not-open = הרשימה לא נפתחה. בחרו בעצמכם, בבקשה.
dispute-left-did-not-hold = העמוד לא שמר זאת. מלאו בעצמכם, בבקשה.
dispute-left-reset-by-page = העמוד ביטל זאת. מלאו בעצמכם, בבקשה.
dispute-left-not-ours-to-press = רק אתם רשאים ללחוץ כאן. בחרו בעצמכם, בבקשה.
dispute-left-currency-differs = הטופס משתמש במטבע אחר, ושום סכום אינו מומר. מלאו בעצמכם, בבקשה.
dispute-left-amount-unknown = הסכום המלא אינו ידוע. מלאו בעצמכם, בבקשה.
dispute-left-amount-zero = הטופס אינו מאפשר שום סכום. אל תמשיכו עם אפס לפני ששאלתם את התמיכה של AliExpress.
dispute-left-preset-by-form = נקבע על ידי הטופס. בדקו, בבקשה, שזה הסכום המלא.
dispute-left-own-text = המילים שלכם נשארות. הנה הטקסט שלנו, אם תרצו בו.
dispute-left-too-long = הטופס מקבל פחות תווים מהטקסט הקצר ביותר. כתבו בעצמכם, בבקשה.
dispute-left-second-list = לבחירה הזאת שייכת רשימה שנייה. בחרו בה בעצמכם, בבקשה, והסתכלו גם בראשונה.
dispute-left-not-confirmed = נשאר ריק עד שתאמרו שלא קיבלתם אותה.
dispute-left-your-choice = הבחירה שלכם.
dispute-left-attach-yourself = הצירוף בידיכם. תמונה של עמוד המעקב, בלי שורה "התקבלה", עוזרת יותר מכול.
dispute-undo-restored = כפי שהיה קודם.
dispute-undo-changed-by-you = שיניתם אותו מאז, ולכן הוא נשאר.
dispute-undo-not-taken-back = הטופס הזה אינו מאפשר לבטל בחירה. בחרו שוב, או טענו מחדש את העמוד כדי לרוקן אותו.
dispute-undo-gone = כבר אינו בעמוד.

attach-title = ראיות לטופס
attach-offer = { $count ->
    [one] בלחיצה שלכם הקובץ הזה ({ $size }) מצורף, ו-AliExpress מעלה אותו מיד. "ביטול המילוי" אינו מסיר אותו: רק אתם יכולים להסיר אותו, בטופס.
    [two] בלחיצה שלכם שני הקבצים האלה ({ $size }) מצורפים, ו-AliExpress מעלה אותם מיד. "ביטול המילוי" אינו מסיר אותם: רק אתם יכולים להסיר אותם, בטופס.
   *[other] בלחיצה שלכם { $count } הקבצים האלה ({ $size }) מצורפים, ו-AliExpress מעלה אותם מיד. "ביטול המילוי" אינו מסיר אותם: רק אתם יכולים להסיר אותם, בטופס.
  }
attach-size = ({ $size })
attach-left-too-many = { $count ->
    [one] קובץ אחד נוסף נשאר בחוץ, כי הטופס אינו מקבל יותר.
    [two] שני קבצים נוספים נשארים בחוץ, כי הטופס אינו מקבל יותר.
   *[other] { $count } קבצים נוספים נשארים בחוץ, כי הטופס אינו מקבל יותר.
  }
attach-left-too-large = { $count ->
    [one] קובץ אחד נשאר בחוץ, כי הוא גדול מדי לטופס.
    [two] שני קבצים נשארים בחוץ, כי הם גדולים מדי לטופס.
   *[other] { $count } קבצים נשארים בחוץ, כי הם גדולים מדי לטופס.
  }
attach-button = צירוף הראיות
attach-attaching = מצרפים…
attach-again = צירוף חוזר
attach-preparing = בודקים מה אפשר לצרף…
attach-neither = הטופס אינו מקבל כאן לא קובצי PDF ולא תמונות, ולכן אי אפשר לצרף דבר בשבילכם.
attach-two-alike = בעמוד יש יותר ממקום אחד לקבצים, ואף אחד מהם אינו בוודאות הנכון. צרפו את הראיות בעצמכם, בבקשה.
attach-full = בטופס כבר יש כל הקבצים שהוא יכול לקבל. הסירו שם אחד אם תרצו לשים את הראיות במקומו.
attach-read-only = הטופס אינו מקבל קבצים כרגע.
attach-problem-no-companion = התוכנה המלווה לא ענתה, ולכן דבר לא צורף.
attach-problem-changed = הראיות השתנו בינתיים, ולכן דבר לא צורף. הביטו שוב ברשימה ולחצו פעם נוספת.
attach-save-yourself = אפשר להכין את הראיות כקבצים ולצרף אותן בעצמכם:
attach-done = הטופס קיבל הכול. בדקו שכל קובץ מוצג שם.
attach-not-kept = הטופס לא הציג הכול. הביטו בו, וצרפו בעצמכם את מה שחסר.
attach-blocked = בעמוד הזה רק אתם יכולים לצרף משהו. דבר לא צורף.
attach-file-seen = בטופס
attach-file-not-seen = לא נראה בטופס
attach-complains = הטופס מציג הודעה משלו. קראו אותה שם, בבקשה.
attach-twice = ייתכן שקובץ שכבר היה שם מופיע עכשיו פעמיים. הביטו בו והסירו אחד.
attach-folder = אותם קבצים נמצאים בתיקייה הזאת במחשב שלכם:
