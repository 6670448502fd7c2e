# The evidence pack: a document that a stranger (AliExpress, a bank) understands in a minute. It speaks of the shopper as "the buyer"
# and states only what pages, tracking sources and the buyer said; it asks for nothing and judges nobody.
# Dates arrive written out with the year. `plan.ftl` has the names of facts (Ordered, Sent …) and of statuses.

evidence-title = ראיות להזמנה { $order }
evidence-made = הוכן ב-{ $when } על ידי Parcelward { $version } ממה שהציגו עמודי AliExpress ומקורות המעקב
evidence-page = עמוד { $page } מתוך { $pages }

## What a hurried reader must see

evidence-newest-silent = { $days ->
    [one] האירוע האחרון במעקב הוא מ-{ $event_day }. ב-{ $look_day }, יום אחד אחר כך, עדיין לא היה דבר חדש יותר.
    [two] האירוע האחרון במעקב הוא מ-{ $event_day }. ב-{ $look_day }, יומיים אחר כך, עדיין לא היה דבר חדש יותר.
   *[other] האירוע האחרון במעקב הוא מ-{ $event_day }. ב-{ $look_day }, { $days } ימים אחר כך, עדיין לא היה דבר חדש יותר.
  }
evidence-newest = האירוע האחרון במעקב הוא מ-{ $event_day }.
evidence-no-events = ב-{ $look_day } המעקב לא הציג שום אירוע.
evidence-delivered = לפי המעקב החבילה נמסרה ב-{ $event_day }.
evidence-buyer-not-received = הקונה הצהיר ב-{ $day } שהחבילה לא הגיעה.
evidence-buyer-received = הקונה הצהיר ב-{ $day } שהחבילה הגיעה.

## The order

evidence-order = ההזמנה
evidence-order-number = מספר הזמנה
evidence-store = חנות
evidence-total = סך הכול
evidence-goods = מוצרים
evidence-carrier = חברת השילוח
evidence-service = שיטת המשלוח

## The journey

evidence-journey = מסלול החבילה
evidence-parcel = חבילה { $number }
evidence-silence = { $days ->
    [one] יום אחד בלי חדשות
    [two] יומיים בלי חדשות
   *[other] { $days } ימים בלי חדשות
  }
evidence-looked-at = בדיקה אחרונה

## The tables

evidence-events = מה אומר המעקב
evidence-events-about = הימים והשעות הם כפי שכל מקור מציג אותם.
evidence-when = יום ושעה
evidence-event = אירוע
evidence-told-by = מקור
evidence-completed = * לא הוצג במלואו, בדרך כלל בלי השנה; הושלם על ידי Parcelward.
evidence-no-time = לא צוין יום
evidence-since = מאז { $day }
evidence-missing-since = לא מוצג עוד מאז { $day }
evidence-older = { $count ->
    [one] אירוע ישן יותר אחד נמצא בקובץ events.csv.
    [two] שני אירועים ישנים יותר נמצאים בקובץ events.csv.
   *[other] { $count } אירועים ישנים יותר נמצאים בקובץ events.csv.
  }
evidence-looks = מה אמרו כל עמוד וכל מקור, ומתי
evidence-looks-about = כל שורה היא גרסה אחת. מהפעם הראשונה ועד האחרונה נאמר בה אותו הדבר בכל בדיקה. העותקים השמורים נמצאים בקובץ ה-ZIP.
evidence-source = עמוד או מקור
evidence-first = נראה לראשונה
evidence-last = נראה לאחרונה
evidence-newest-then = האירוע האחרון אז
evidence-older-looks = { $count ->
    [one] גרסה ישנה יותר אחת נמצאת בקובץ ה-ZIP.
    [two] שתי גרסאות ישנות יותר נמצאות בקובץ ה-ZIP.
   *[other] { $count } גרסאות ישנות יותר נמצאות בקובץ ה-ZIP.
  }
evidence-tracking = עמוד המעקב
evidence-order-detail = עמוד ההזמנה
evidence-order-list = רשימת ההזמנות
evidence-return-list = רשימת ההחזרים
evidence-dispute-form = טופס המחלוקת
evidence-other-page = עמוד אחר
evidence-dispute = המחלוקת
# Instead of value-parcel-status-arrived_destination, which says "in your country" to the shopper.
evidence-value-parcel-status-arrived_destination = במדינת היעד

## What the buyer did

evidence-said = מה עשה הקונה
evidence-said-about = כפי שהקונה רשם באותו יום.
evidence-said-asked_seller = כתב למוכר
evidence-said-asked_carrier = פנה לחברת השילוח
evidence-said-asked_extension = ביקש מהמוכר להאריך את ההגנה
evidence-said-not_received = הצהיר שהחבילה לא הגיעה
evidence-said-received = הצהיר שהחבילה הגיעה
evidence-said-completed_by_mistake = הצהיר שהקבלה אושרה בטעות
evidence-pictures = תמונות שהקונה הוסיף
evidence-picture = { $name }, נוספה ב-{ $when }

## How to check it

evidence-check = איך לבדוק את המסמך הזה
evidence-check-about = המסמך הזה והקובץ { $zip } הוכנו באותו זמן. קובץ ה-ZIP מכיל את המסמך, את האירועים, את העותקים השמורים ורשימה של סכומי ה-SHA-256 שלהם. הפקודה "parcelward evidence --verify" מציינת כל קובץ ששונה, נוסף או הוסר מאז.

## What the command says

evidence-written = הראיות להזמנה { $order } מוכנות:
evidence-sum = ‏SHA-256 של קובץ ה-ZIP: { $digest }
evidence-as-pictures = { $count ->
    [one] כתמונה, לטופס שאינו מקבל PDF:
    [two] כשתי תמונות, לטופס שאינו מקבל PDF:
   *[other] כ-{ $count } תמונות, לטופס שאינו מקבל PDF:
  }
evidence-picture-added = נוסף להזמנה { $order }: { $name }
evidence-whole = { $count ->
    [one] דבר לא שונה: הקובץ היחיד הוא כפי שהיה ב-{ $when }.
    [two] דבר לא שונה: שני הקבצים הם כפי שהיו ב-{ $when }.
   *[other] דבר לא שונה: כל { $count } הקבצים הם כפי שהיו ב-{ $when }.
  }
evidence-altered = שונה: { $file }
evidence-missing = הוסר: { $file }
evidence-added = נוסף: { $file }
evidence-made-here = Parcelward הכין בדיוק את הקובץ הזה במחשב הזה.
evidence-not-made-here = Parcelward במחשב הזה אינו מכיר את הקובץ, ולכן יכול לומר רק שהוא תואם לרשימה שלו עצמו.
evidence-made-otherwise = Parcelward הכין במחשב הזה ראיות עם הפרטים האלה, אבל לא את הקובץ הזה: הוא שונה כולו.
