### The extension's pages about tracking: its sources, asking now, the history of a parcel, evidence, the log of disputes.

tracking-page-title = מעקב
tracking-page-waiting = רגע אחד…

## Sources

sources-title = את מי שואלים על החבילות שלכם
source-ask = לשאול את { $source }
source-key-kept = התוכנה המלווה שומרת מפתח עבור { $source }. הוא לא יוצג שוב.
source-key-field = המפתח שלכם עבור { $source }
source-key-keep = שמירת המפתח
source-key-forget = מחיקת המפתח
source-key-forget-label = מחיקת המפתח עבור { $source }

## Asking now

check-now-title = לשאול עכשיו
check-now-about = על כל מספר שואלים לכל היותר פעם ברבע שעה.
check-now-number = מספר מעקב
check-now-number-hint = אותיות וספרות, כגון LP00123456789012.
check-now-one = לשאול על המספר הזה
check-now-all = לשאול על כל החבילות שבדרך
check-now-asking = שואלים…
check-now-results = מה התברר

## Parcels

parcels-title = החבילות של ההזמנות שלכם
parcels-none = עוד לא נראתה הזמנה עם מספר מעקב. פתחו את ההזמנות שלכם ב-AliExpress.
parcels-history-of = ההיסטוריה של { $number }
parcels-more = { $count ->
    [one] הצגת הזמנה אחת נוספת
    [two] הצגת שתי הזמנות נוספות
   *[other] הצגת { $count } הזמנות נוספות
  }

## The history of a parcel

history-page-title = היסטוריה וראיות
history-page-order = הזמנה { $order }
history-page-no-order = בכתובת הזאת אין הזמנה. פתחו את ההיסטוריה מרשימת החבילות שלכם.
history-page-no-number = לאף חבילה של ההזמנה הזאת אין עדיין מספר מעקב.
history-page-back = כל החבילות והמקורות
history-age = ({ $age })
history-from-paste = מה שהדבקתם
history-from-page = העמוד ב-AliExpress
history-contradiction = המקורות האלה סותרים זה את זה. נמסרה, לפי: { $delivered }. לא נמסרה, לפי: { $otherwise }. Parcelward ממשיכה כאילו החבילה לא הגיעה.
history-fetched = { $source }: התקבל לראשונה { DATETIME($first, dateStyle: "medium", timeStyle: "short") }, לאחרונה { DATETIME($last, dateStyle: "medium", timeStyle: "short") }

## Adding what another page shows

paste-title = להוסיף מה שמוצג בעמוד אחר
paste-about = העתיקו את ההיסטוריה מכל עמוד מעקב, או פתחו תשובה שמורה כטקסט, והדביקו כאן. לא שואלים איש דבר.
paste-parcel = חבילה
paste-text = הטקסט שהועתק
paste-read = קריאת הטקסט הזה

## Evidence

pack-title = ראיות
pack-about = קובץ PDF שגם אדם זר מבין, וקובץ ZIP עם כל האירועים, התשובות השמורות וסכומי הביקורת שלהן. שניהם נשארים במחשב הזה; אתם מחליטים מי יקבל אותם.
pack-language = שפת ה-PDF
pack-make = הכנת הראיות
pack-making = מכינים…
pack-made = הוכנו: { DATETIME($at, dateStyle: "medium", timeStyle: "short") }. הקבצים נמצאים במחשב הזה:
pack-digest = SHA-256
pack-verify = כדי להראות בהמשך ששום דבר לא שונה, הקלידו במסוף:
pictures-title = התמונות שלכם
pictures-about = צילומי מסך ותצלומים ייכללו בראיות הבאות שיוכנו. המקום והמכשיר שבהם צולמו נמחקים מהם.
pictures-none = לא נוספה תמונה.
picture-choose = הוספת תמונה (PNG, ‏JPEG או WebP, עד 3 MB)
picture-too-heavy = הקובץ "{ $name }" גדול מ-3 MB. הקטינו אותו והוסיפו שוב.
picture-added = נוספה: { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
picture-remove = הסרה
picture-remove-label = הסרת { $name }

## The log of disputes

claims-title = המחלוקות שלכם
claims-opened = נפתחה: { $day }
