# מה שהתוכנית אומרת לקונה. אין להבטיח החזר כספי, ואין לומר שהחבילה לא התקבלה לפני שהקונה אמר זאת.

carrier-name = { $parcel_carrier ->
    [unknown] חברת השילוח
   *[other] { $parcel_carrier }
  }

order-sent = המוכר שלח את ההזמנה הזאת
    .explanation = המעקב העדכני ביותר נמצא בעמוד המעקב של ההזמנה. המוכר מקבל את הכסף רק כשההגנה מסתיימת או כשאתם מאשרים קבלה, ולכן אל תאשרו דבר לפני שהסחורה בידיכם ובדקתם אותה.
order-unreadable = לא הצלחנו לקרוא את מצב ההזמנה הזאת
    .explanation = פתחו פעם אחת את עמוד ההזמנה, כדי שאפשר יהיה לקרוא את מצבה ואת התאריכים שלה. עד אז נתייחס אליה, ליתר ביטחון, כהזמנה שבדרך.
order-completed = ההזמנה הזאת הושלמה
    .explanation = היא אושרה, ידנית או מעצמה, והכסף עובר למוכר. אם הכול אצלכם, אין מה לעשות. אם משהו חסר, אל תחכו: הזמן לתלונה קצר.
order-in-dispute = ההזמנה הזאת נמצאת במחלוקת
    .explanation = מעמוד ההזמנה אפשר להגיע לתיק ולשלבי ההחזר הכספי. שמרו את מה שאתם והמוכר כותבים.
order-cancelled = ההזמנה הזאת בוטלה
    .explanation = לא יישלח דבר. כסף ששולם חוזר בדרך כלל לאמצעי התשלום שבו שילמתם; בעמוד ההזמנה רואים היכן הוא עומד.
order-closed = ההזמנה הזאת סגורה
    .explanation = או שהמוכר החזיר את הכסף, או שההזמנה הופסקה. בעמוד ההזמנה כתוב מה קרה; בהזמנה סגורה אי אפשר לפתוח מחלוקת חדשה.
order-expired = תוקף ההזמנה הזאת פג
    .explanation = הזמן שלה נגמר, בדרך כלל משום שלא שולמה. שום דבר אינו בדרך עבורה.
order-refunded = בהזמנה הזאת מופיע החזר כספי
    .explanation = לבנקים ולחברות האשראי נדרשים כמה ימים עד שהכסף מופיע; בעמוד ההזמנה רואים לאן נשלח. בהזמנה הבאה, שירות משלוח עם מעקב מלא יפחית תקלות כאלה.

awaiting-payment = ההזמנה הזאת עוד לא שולמה
    .explanation = שום דבר לא נשלח לפני שהתשלום עובר. הזמנה שלא שולמה נסגרת מעצמה.
not-sent-yet-info = למוכר יש זמן לשלוח עד { $order_ships_by }
    .explanation = זה התאריך שבעמוד ההזמנה. אם המוכר אינו שולח בזמן, ההזמנה בדרך כלל מתבטלת מעצמה והכסף חוזר לאמצעי התשלום שבו שילמתם.
not-sent-yet-notice = הזמן של המוכר לשלוח נגמר ב-{ $order_ships_by }
    .explanation = הזמנה כזאת בדרך כלל מתבטלת מעצמה, ואינכם חייבים לעשות דבר. בדקו אם בעמוד מופיע זמן ארוך יותר; המוכר יכול לומר לכם יותר.
not-sent-yet-advice = עדיין לא נשלחה, והזמן נגמר ב-{ $order_ships_by }
    .explanation = עד עכשיו ההזמנה הייתה אמורה להתבטל מעצמה. בקשו מהתמיכה של AliExpress לבטל אותה, ובדקו אם הכסף כבר בדרך חזרה.
not-sent-usual-limit-info = המוכר שולח בדרך כלל עד { $usual_day }
    .explanation = התאריך שבעמוד עצמו לא נקרא, ולכן זה רק הזמן הרגיל. פתחו את עמוד ההזמנה, ונשתמש בתאריך שלו.
not-sent-usual-limit-ask = עוד לא נשלחה; בדרך כלל זה קורה עד { $usual_day }
    .explanation = הודעה קצרה למוכר לא תזיק. אם המוכר לא ישלח כלל, ההזמנה בדרך כלל מתבטלת מעצמה והכסף חוזר לאמצעי התשלום שבו שילמתם.
not-sent-usual-limit-notice = הזמן הרגיל למשלוח נגמר ב-{ $usual_day }
    .explanation = הזמנות שלא נשלחו בזמן בדרך כלל מתבטלות מעצמן. בדקו בעמוד ההזמנה: התאריך שם הוא הקובע, ושלנו הוא רק התאריך הרגיל.
not-sent-usual-limit-advice = לא נשלחה, והזמן הרגיל נגמר ב-{ $usual_day }
    .explanation = בדקו קודם בעמוד ההזמנה: התאריך שם הוא הקובע. אם גם הוא עבר, בקשו מהתמיכה של AliExpress לבטל את ההזמנה ובדקו אם הכסף בדרך חזרה.
not-sent-no-date = המוכר עוד לא שלח את ההזמנה הזאת
    .explanation = פתחו את עמוד ההזמנה, כדי שנוכל לקרוא עד מתי המוכר צריך לשלוח. הזמנה שלא נשלחת בזמן בדרך כלל מתבטלת מעצמה.

no-first-scan-info = { $normal_day ->
    [unknown] נשלחה, אך עוד לא נסרקה
   *[other] נשלחה, אך עוד לא נסרקה; זה תקין עד { $normal_day }
  }
    .explanation = לעתים קרובות המספר אינו מציג דבר עד שהדואר מסיים לעבור על השקים שלו. האתר של חברת השילוח, שהקישור אליו ליד המספר, יודע בדרך כלל ראשון.
no-first-scan-notice = עדיין אין סריקה, אף שנשלחה ב-{ $sent_day }
    .explanation = בדקו בעמוד ההזמנה אם המספר השתנה; זה קורה במעבר גבול. פנייה לסניף הדואר לא תעזור כל עוד איש לא סרק את החבילה.
no-first-scan-advice = עדיין אין סריקה מאז { $sent_day }: שאלו את המוכר
    .explanation = מספר בלי שום סריקה הוא לעתים קרובות טעות, והמוכר שולח אז את המספר הנכון. יש גם מוכרים שנותנים מספר שאינו שייך לחבילה שלכם. שמרו את התשובה.
no-first-scan-warning = אין שום סריקה מאז { $sent_day }
    .explanation = אחרי זמן כה רב ייתכן שהחבילה לא נשלחה מעולם, או שאי אפשר לקרוא את התווית שלה. שאלו את המוכר שוב, פנו לתמיכה של AliExpress, ואם לא יצא מזה דבר, פתחו מחלוקת כל עוד ההגנה בתוקף.
no-scan-economy-info = שירות משלוח זול: מעט סריקות, ולפעמים אף לא אחת
    .explanation = חבילות קטנות בשירות כזה עשויות להגיע בלי שתופיע אף סריקה. עוד אין מה לעשות; היום החשוב הוא סוף ההגנה.
no-scan-economy-notice = עדיין אין סריקה משירות המשלוח הזול הזה
    .explanation = החבילה נשלחה ב-{ $sent_day }. בשירות כזה, זה לבדו אינו סימן רע. בדקו אם בעמוד ההזמנה מופיע מספר חדש.
no-scan-economy-advice = אין סריקה מאז { $sent_day }: שאלו את המוכר ובקשו עוד זמן
    .explanation = ההמתנה מתארכת אפילו לשירות זול. שאלו היכן החבילה ובקשו להאריך את ההגנה, כדי שלא תפסידו דבר בגלל ההמתנה.
no-scan-economy-warning = אין סריקה שלושה חודשים: התייחסו לחבילה כאבודה
    .explanation = היא נשלחה ב-{ $sent_day }. חבילה ללא מעקב שעוד לא הגיעה עד עכשיו אבדה, קרוב לוודאי. פתחו מחלוקת אם העמוד עדיין מאפשר; אם לא, פנו לתמיכה של AliExpress.
tracking-unread = פתחו פעם אחת את עמוד המעקב, כדי שנוכל לקרוא אותו
    .explanation = ההזמנה נשלחה, אך עוד לא ראינו את המעקב שלה. ב-AliExpress: ההזמנות שלכם, פרטי ההזמנה, פרטי המשלוח, מספר המעקב.

moving-normally = בדרך; אין מה לעשות עכשיו
    .explanation = { $parcel_due_at ->
        [unknown] הסריקה האחרונה היא מ-{ $parcel_last_event_at }. חבילה כזאת נמצאת בדרך שבועות ועוברת בכמה תחנות; בדקו שוב בסביבות { $look_day }, ואל תאשרו דבר לפני שהסחורה בידיכם.
       *[other] הסריקה האחרונה היא מ-{ $parcel_last_event_at }, והחבילה צפויה להגיע עד { $parcel_due_at }. חבילה כזאת נמצאת בדרך שבועות ועוברת בכמה תחנות; בדקו שוב בסביבות { $look_day }, ואל תאשרו דבר לפני שהסחורה בידיכם.
      }
past-expected-day-notice = הייתה צפויה עד { $due_day } והיא מתעכבת
    .explanation = איחור אינו אובדן: רוב החבילות המאחרות הן פשוט איטיות. בדקו את הסריקה האחרונה, ואז שאלו את המוכר היכן היא. אם מחלוקת כבר תתקבל, זה תלוי בעמוד; סוף ההגנה הוא היום שאסור להחמיץ.
past-expected-day-advice = מתעכבת מאז { $due_day }: כתבו למוכר
    .explanation = בקשו בירור אצל חברת השילוח, או הארכה של ההגנה, ושמרו את התשובה. הזמן שהובטח עבר, ולכן אפשר גם לבקש את הכסף בחזרה או חבילה אחרת; אל תסגרו דבר תמורת הבטחה.
past-expected-day-unread = הייתה צפויה עד { $order_expected_by } והיא מתעכבת
    .explanation = עוד לא ראינו את המעקב שלה. פתחו פעם אחת את עמוד המעקב, ואז שאלו את המוכר היכן החבילה.
out-for-delivery-notice = יצאה לחלוקה: היו זמינים
    .explanation = החבילה אצל השליח. החזיקו את הטלפון בהישג יד, ובדקו שוב את המעקב בערב.
out-for-delivery-next-day = יצאה לחלוקה ב-{ $parcel_status_at }
    .explanation = לא נסרקה תוצאה. ייתכן שהשליח ינסה שוב ביום העבודה הבא; חפשו גם הודעה בתיבת הדואר.
out-for-delivery-advice = יצאה לחלוקה ב-{ $parcel_status_at }, ומאז אין סריקה
    .explanation = שאלו את { carrier-name } היכן החבילה עכשיו. אם אינם יודעים, ספרו למוכר; הוא יכול לפתוח בירור.
parcel-exception = חברת השילוח מדווחת על בעיה
    .explanation = { $parcel_status_text ->
        [unknown] ההערות של חברת השילוח בעמוד המעקב מציינות את הסיבה. שאלו קודם שם, ואחר כך את המוכר.
       *[other] בשורה החדשה ביותר כתוב: "{ $parcel_status_text }". ההערות של חברת השילוח מציינות את הסיבה; שאלו קודם שם, ואחר כך את המוכר.
      }
parcel-unreadable = במעקב כתוב משהו שאיננו מבינים
    .explanation = { $parcel_status_text ->
        [unknown] פתחו את עמוד המעקב וקראו בעצמכם את השורה החדשה ביותר. אנחנו ממשיכים לספור את ימי ההגנה שלכם.
       *[other] בשורה החדשה ביותר כתוב: "{ $parcel_status_text }". קראו אותה בעצמכם בעמוד המעקב; אנחנו ממשיכים לספור את ימי ההגנה שלכם.
      }

silent-notice = אין חדש מאז { $parcel_last_event_at }
    .explanation = הפסקה כזאת נפוצה. בדקו בעמוד ההזמנה אם המספר השתנה; זה קורה במעבר גבול. אתרי מעקב אחרים יודעים לפעמים יותר, אם כי רבים מהם בסינית.
silent-advice = אין חדש מאז { $parcel_last_event_at }: שאלו את המוכר
    .explanation = אם המספר לא השתנה, שאלו את המוכר ואת חברת השילוח היכן החבילה. תווית שניזוקה ותוקנה ידנית עלולה לעלות בימים או בשבועות.
silent-warning = אין סריקה חודש: ייתכן שאבדה
    .explanation = הסריקה האחרונה היא מ-{ $parcel_last_event_at }. אחרי חודש של שתיקה ייתכן שאי אפשר לקרוא את התווית או שהחבילה תעתה. פתחו מחלוקת על הסכום המלא, ואל תחכו ליום האחרון; שמרו תמונה של המעקב.
silent-lost = אין סריקה שלושה חודשים: התייחסו לחבילה כאבודה
    .explanation = הסריקה האחרונה היא מ-{ $parcel_last_event_at }. אבדה, נגנבה או לא נשלחה מעולם: כמעט אין לזה משמעות עכשיו. פתחו מחלוקת אם העמוד עדיין מאפשר; אם לא, פנו לתמיכה של AliExpress.
economy-abroad-info = { $usual_day ->
    [unknown] ייתכן שהמעקב ייעצר כאן; זה אינו סימן רע
   *[other] ייתכן שהמעקב ייעצר כאן; בדרך כלל היא מגיעה עד { $usual_day }
  }
    .explanation = בשירות הזול הזה לעתים קרובות אין עוד סריקות אחרי שהחבילה עוזבת את ארץ המוצא. סביר לחכות כמה שבועות, כל עוד ההגנה בתוקף.
economy-abroad-advice = מאחרת מהרגיל: הייתה אמורה להגיע עד { $usual_day }
    .explanation = שאלו את המוכר ובקשו להאריך את ההגנה, כדי שלא תפסידו דבר אם תחכו עוד קצת. בביקורות על המוצר אפשר לעתים לראות כמה זמן חיכו אחרים.
economy-abroad-warning = מאחרת מאוד: הייתה אמורה להגיע עד { $usual_day }
    .explanation = בלי סריקות נוספות איש אינו יכול לומר היכן היא. כתבו למוכר, ואם לא תבוא תשובה טובה, פתחו מחלוקת כל עוד ההגנה בתוקף.

customs-processing-info = המכס בודק אותה
    .explanation = זו תחנה רגילה בדרך, והיא נמשכת כמה ימים. אין מה לעשות אלא אם תגיע הודעה.
customs-processing-notice = עדיין במכס מאז { $parcel_status_at }
    .explanation = ברוב המקרים אין צורך בהודעה. שאלו את { carrier-name } אם המכס מחכה למשהו מכם.
customs-processing-advice = זמן רב במכס: מאז { $parcel_status_at }
    .explanation = שאלו את { carrier-name } למה המכס מחכה, וספרו למוכר; ייתכן שהוא צריך לשלוח מסמך.
customs-held-notice = המכס מעכב את החבילה
    .explanation = בודקים מה יש בה או מאיפה היא באה. אמורה להגיע הודעה מהמכס או מחברת השילוח; עשו מה שכתוב בה, ורק דרך האתר או המשרד הרשמי, לעולם לא דרך קישור בהודעת טקסט.
customs-held-advice = המכס עדיין מעכב אותה: שאלו מה נדרש
    .explanation = מעוכבת מאז { $parcel_status_at }. אם לא הגיעה הודעה, שאלו קודם את { carrier-name } ואחר כך את משרד המכס. הכינו את מספר המעקב ואת חשבונית ההזמנה.
customs-held-warning = מעוכבת במכס זמן רב: מאז { $parcel_status_at }
    .explanation = בקשו מהמכס את הסיבה בכתב וספרו למוכר. אם המכס ישחרר אותה, היא תימסר; אם ישאיר אותה אצלו, מה שאפשר לבקש תלוי בסיבה ובתנאים של המוכר. מה שקובע אז הוא סיבה בכתב.
customs-duty-advice = המכס מחכה לתשלום מכם
    .explanation = יש לשלם מכס או מס לפני שהחבילה תמשיך. שלמו רק באתר הרשמי של המכס או של { carrier-name }, לעולם לא דרך קישור בהודעת טקסט.
customs-duty-warning = המכס עוד לא שולם, והחבילה מחכה
    .explanation = היא מחכה מאז { $parcel_status_at }. חבילה שהמכס עליה לא שולם חוזרת לשולח, ואז קשה לקבל עליה כסף. אם משהו אינו ברור, שאלו את משרד המכס.
customs-documents-advice = המכס מחכה למסמכים
    .explanation = מסרו את מה שההודעה מבקשת: בדרך כלל את החשבונית ואת השימוש המיועד של הסחורה. אם המסמך נמצא רק אצל המוכר, בקשו אותו ממנו היום.
customs-documents-warning = במכס עדיין חסרים מסמכים
    .explanation = היא מחכה מאז { $parcel_status_at }. בקשו מהמוכר את המסמך בכתב, ובקשו מהמכס מכתב שמציין את הסיבה: איתו אפשר להכריע במחלוקת.
customs-papers-refused = המוכר לא שלח את המסמך שהמכס מבקש
    .explanation = ביקשתם ב-{ $shopper_asked_seller_at }. אם לא הגיע מסמך, פתחו מחלוקת וצרפו את המכתב הרשמי של המכס שמציין את הסיבה.
customs-seized = המכס החרים את החבילה
    .explanation = בקשו מהמכס את ההחלטה בכתב והראו אותה למוכר. אם אפשר לתבוע, זה תלוי בסיבה להחרמה; פתחו את המחלוקת עם המסמך הזה, וכתבו רק את מה שכתוב בו.

delivery-failed-first-advice = ניסו למסור ולא הצליחו
    .explanation = בדרך כלל איש לא היה בבית, וניסיון שני נעשה ביום העבודה הבא; לעתים רחוקות יש יותר מזה. אם השליח רשם סיבה, היא מופיעה בשורת המעקב החדשה ביותר.
delivery-failed-first-next-day = המסירה נכשלה ב-{ $parcel_status_at }: שימו לב לניסיון השני
    .explanation = אחרי ניסיון ראשון לעתים קרובות לא משאירים הודעה. היו זמינים, הציצו בתיבת הדואר, ושאלו את { carrier-name } אם לא נסרק ניסיון שני. אם הייתם בבית באותו יום, אמרו להם. חבילות כאלה בדרך כלל נמסרות בסוף או חוזרות לשולח; מעטות הולכות לאיבוד.
delivery-failed-first-warning = המסירה נכשלה ב-{ $parcel_status_at }, ומאז דבר לא זז
    .explanation = שאלו את { carrier-name } היכן החבילה ועד מתי. ספרו גם למוכר: מוכר יכול לבקש מסירה נוספת או בירור. אל תחכו עד שתחזור לשולח.
delivery-failed-again-urgent = שני ניסיונות מסירה נכשלו: אספו אותה היום
    .explanation = חפשו הודעה בתיבת הדואר; כתובים בה הסניף והיום האחרון. אדם אחר יכול ללכת במקומכם עם הטופס שמאחוריה. הסניפים שומרים חבילות ימים ספורים בלבד, ועל חבילה שלא נאספה מחזירים כסף רק לעתים רחוקות.
delivery-failed-again-warning = שני ניסיונות נכשלו, ודבר לא זז מאז { $parcel_status_at }
    .explanation = ייתכן שהיא כבר בדרך חזרה. שאלו מיד את { carrier-name } ואת המוכר, ושמרו את תשובותיהם. אם השליח לא הגיע כלל, כתבו זאת.
delivery-failed-long = המסירה שנכשלה לא תוקנה
    .explanation = דבר לא זז מאז { $parcel_status_at }. אם חברת השילוח והמוכר אינם יכולים לעזור, פתחו מחלוקת עם מספר ההזמנה, היסטוריית המעקב, יום הכישלון ומה שעשיתם כדי למצוא את החבילה. AliExpress תכריע אז ביניכם לבין המוכר.
failed-for-address = השליח לא מצא את הכתובת
    .explanation = השוו את הכתובת שבהזמנה לכתובת שלכם, כולל מספר הדירה, ומסרו ל-{ carrier-name } את מה שחסר. אם התווית שגויה, ספרו למוכר.
failed-for-size = החבילה הייתה גדולה מדי למסירה
    .explanation = בדרך כלל היא מחכה במקום זאת בסניף. שאלו את { carrier-name } היכן ועד מתי.
failed-for-weather = מזג האוויר או שביתה מעכבים אותה
    .explanation = השליח ינסה שוב כשהדרך תתפנה. בדקו את המעקב כל יום; אם דבר לא זז כמה ימים, שאלו את { carrier-name }.
failed-for-label = התווית שגויה או אינה קריאה
    .explanation = מסרו ל-{ carrier-name } את מספר המעקב, את שמכם ואת כתובתכם. תיקון ידני של תווית עשוי להימשך מימים ועד שבועות; ספרו למוכר, שיודע מה הודפס.
failed-for-customs = המכס מנע את המסירה
    .explanation = השליח לא יכול היה למסור בגלל המכס. שאלו את { carrier-name } אם חסרים תשלום מכס או מסמכים.
delivery-refused = חברת השילוח רשמה שהחבילה סורבה
    .explanation = אם לא סירבתם לקבל אותה, אמרו זאת ל-{ carrier-name } היום, בכתב, לפני שתחזור. ספרו גם למוכר ושמרו את שתי התשובות; על חבילה שסורבה מחזירים כסף רק לעתים רחוקות.

pickup-by-day-advice = מוכנה לאיסוף עד { $collect_day }
    .explanation = קחו את ההודעה או את הקוד ותעודה עם שמכם. אדם אחר יכול ללכת במקומכם, בדרך כלל עם הטופס שמאחורי ההודעה.
pickup-by-day-warning = אספו אותה עד { $collect_day }
    .explanation = אחר כך היא חוזרת לסין, ועל חבילה שלא נאספה מחזירים כסף רק לעתים רחוקות, גם במחלוקת. לכו מוקדם: יש סניפים שסופרים אחרת את היום האחרון.
pickup-by-day-urgent = אספו אותה היום: היא נשמרת עד { $collect_day }
    .explanation = אחר כך היא חוזרת, ומחזירים עליה כסף רק לעתים רחוקות. אם אינכם יכולים ללכת, שלחו מישהו עם הטופס החתום, או בקשו מ-{ carrier-name } לשמור אותה זמן רב יותר.
pickup-by-day-over = היום האחרון לאיסוף היה { $collect_day }: התקשרו אליהם עכשיו
    .explanation = אולי היא עדיין שם. בקשו מ-{ carrier-name } לשמור אותה, ולכו היום. אם חזרה משום שאיש לא אסף אותה, החזר כספי אינו סביר.
pickup-no-day-warning = מוכנה לאיסוף: לכו בקרוב
    .explanation = המעקב אינו מציין יום אחרון, והסניפים שומרים חבילות ימים ספורים בלבד. התייחסו לזה כאל דבר דחוף, או שאלו את { carrier-name } עד מתי היא נשמרת.
pickup-no-day-urgent = מחכה מאז { $parcel_status_at }: אספו אותה היום
    .explanation = הסניפים שומרים חבילות ימים ספורים בלבד, ואז הן חוזרות לסין. על חבילה שלא נאספה מחזירים כסף רק לעתים רחוקות, גם במחלוקת. אדם אחר יכול ללכת במקומכם.
pickup-no-day-late = בנקודת האיסוף מאז { $parcel_status_at }: שאלו אם היא עדיין שם
    .explanation = ייתכן שכבר חזרה. שאלו את { carrier-name }, וספרו למוכר מה ענו לכם.

delivered-arrived-advice = סומנה כנמסרה ב-{ $marked_day }. האם הגיעה אליכם?
    .explanation = ספרו לנו בלחיצה אחת. אם היא אינה אצלכם: שליחים סורקים לפעמים עוד לפני הדלת, ואולי היא אצל שכנים, אצל השומר או בתא חבילות. הזמן לתלונה מתחיל בסריקה הזאת, ולכן אל תחכו זמן רב ואל תאשרו דבר.
delivered-arrived-warning = סומנה כנמסרה ב-{ $marked_day }: האם היא אצלכם?
    .explanation = אם היא אינה אצלכם, שאלו היום את { carrier-name } ואת השכנים. אחרי סריקה כזאת הזמנה עלולה להיות מושלמת מעצמה, אולי כבר ב-{ $clock_day }.
delivered-arrived-last = סומנה כנמסרה ב-{ $marked_day }: אמרו בבקשה אם היא אצלכם
    .explanation = אם לא הגיעה אליכם, אמרו לנו עכשיו, והצעדים הבאים יופיעו מיד: קודם המוכר, ואחר כך המחלוקת. ההזמנה עלולה להיות מושלמת מעצמה, אולי כבר ב-{ $clock_day }.
delivered-undated = סומנה כנמסרה. האם הגיעה אליכם?
    .explanation = המעקב אינו מציין לזה יום. אחרי סריקה כזאת הזמן לתלונה קצר, ולכן ספרו לנו היום, ואל תאשרו דבר לפני שהסחורה בידיכם.
delivered-not-received-advice = סומנה כנמסרה ב-{ $marked_day }, והיא אינה אצלכם
    .explanation = שאלו שכנים, את השומר ובתא החבילות, ושאלו את { carrier-name } היכן ולמי נמסרה. לפעמים הסריקה קודמת למסירה; לפעמים הכתובת הייתה שגויה. אל תלחצו על הכפתור שמאשר קבלה.
delivered-not-received-warning = כתבו למוכר: סומנה כנמסרה ב-{ $marked_day }, ואינה אצלכם
    .explanation = בקשו הוכחת מסירה ואת המספר של הדואר בארצכם, ובדקו שם את המספר הזה. שמרו את מה שחברת השילוח עונה. הצעד הבא הוא המחלוקת, משום שאחרי סריקה כזאת ייתכן שהזמן קצר.
delivered-not-received-urgent = פתחו את המחלוקת: סומנה כנמסרה ב-{ $marked_day }, ואינה אצלכם
    .explanation = המקורות חלוקים כמה זמן זה עוד אפשרי אחרי סריקת מסירה, ולכן אנחנו מחשבים לפי הזמן הקצר ביותר. כתבו מה המעקב מראה ומה אמרה לכם חברת השילוח; אל תטענו דבר מעבר לזה.
check-what-came = היא אצלכם. בדקו היטב לפני שאתם מאשרים
    .explanation = אם היא ריקה, שבורה או של מישהו אחר, צלמו אותה בווידאו עם התווית, בקשו מהסניף לרשום זאת, וכתבו מיד למוכר. חבילה של אדם אחר: מסרו לו אם הוא גר קרוב, או הסכימו עם המוכר מה לעשות. ייתכן שתלונה אפשרית עד { $window_day }; מוקדם יותר בטוח יותר.

going-back = החבילה חוזרת לשולח
    .explanation = שאלו מיד את { carrier-name } מדוע, ואם עוד אפשר לעצור זאת. ספרו למוכר. אם היא חוזרת שלא באשמתכם, אפשר לבקש את הכסף; הסיבה שהמעקב מציין היא שתקבע.
gone-back = החבילה חזרה לשולח
    .explanation = המעקב אינו מראה ניסיון מסירה שנכשל. פתחו מחלוקת עם הסיבה שהחבילה הוחזרה, ושמרו תמונה של המעקב.
gone-back-not-collected = היא חזרה משום שלא היה אפשר למסור אותה
    .explanation = AliExpress מכריעה רק לעתים רחוקות לטובת הקונה כשחבילה לא נאספה. אם השליח לא הגיע כלל או שלא הושארה הודעה, כתבו בדיוק את זה, עם הוכחה; אל תמציאו דבר. ייתכן שהמוכר יסכים לשלוח שוב בלי שסוגרים משהו.
declared-lost = חברת השילוח מחשיבה את החבילה הזאת כאבודה
    .explanation = שמרו תמונה של המעקב, ספרו למוכר, ופתחו מחלוקת כל עוד ההגנה בתוקף. אין צורך לחכות עוד.
damaged-on-the-way = חברת השילוח מדווחת על נזק
    .explanation = שאלו מה קורה עם החבילה עכשיו. אם היא בכל זאת תימסר, פתחו אותה בסניף או צלמו את הפתיחה בווידאו, ובקשו לרשום את הנזק.

protection-running-out-notice = ההגנה מסתיימת בקרוב: { $last_day } הוא היום הבטוח האחרון
    .explanation = העמוד מציין את { $protection_ends_at } כסוף ההגנה, ולכן אנחנו מחשבים את { $last_day } כיום האחרון שבו בטוח שאפשר לפעול. שאלו את המוכר עכשיו היכן החבילה; תשובה לוקחת זמן.
protection-running-out-advice = בקשו עוד זמן או פתחו מחלוקת; היום הבטוח האחרון הוא { $last_day }
    .explanation = בקשה שאיש אינו עונה עליה עלולה לפוג יחד עם ההגנה. אם המוכר לא הסכים עד { $dispute_day }, פתחו את המחלוקת. אפשר לפתוח אותה גם עכשיו.
protection-running-out-warning = פתחו את המחלוקת עכשיו; היום הבטוח האחרון הוא { $last_day }
    .explanation = אם ההגנה תסתיים ולא תעשו דבר, שתיקתכם נחשבת להסכמה והמוכר יקבל את הכסף. המקורות חלוקים מה אפשר לעשות אחר כך, ולכן אנחנו מניחים שאחרי היום הזה אי אפשר לעשות דבר.
protection-running-out-urgent = פתחו את המחלוקת היום; היום הבטוח האחרון הוא { $last_day }
    .explanation = מאוחר מדי לסמוך על הארכה: בקשה עלולה להישאר בלי תשובה, ואי אפשר לסמוך על כך שמוכר יאריך מעצמו. כשההגנה מסתיימת, המוכר מקבל את הכסף וקשה לקבל אותו בחזרה.
protection-at-pickup-notice = אספו אותה עד { $last_day }, היום הבטוח האחרון של ההגנה
    .explanation = החבילה מחכה לכם, ולכן לאסוף אותה היא הדרך הבטוחה ביותר. אם היא אינה בסניף, שמרו את תשובתם ופתחו מחלוקת לפני היום הזה.
protection-at-pickup-urgent = אספו אותה היום: היום הבטוח האחרון של ההגנה הוא { $last_day }
    .explanation = אם היא שם, אספו אותה. אם בסניף אומרים שהיא לא שם, בקשו זאת בכתב ופתחו את המחלוקת באותו יום; כשההגנה מסתיימת, המוכר מקבל את הכסף.
protection-at-pickup-ended = ההגנה נגמרה ב-{ $protection_ends_at }: אספו אותה היום
    .explanation = החבילה היא הדבר הבטוח ביותר שעוד אפשר לקבל. אם בסניף אומרים שהיא לא שם, בקשו זאת בכתב וכתבו מיד לתמיכה של AliExpress; ייתכן שמחלוקת עוד אפשרית כמה ימים, אבל אל תסמכו על כך.
protection-unread = עוד איננו יודעים מתי מסתיימת ההגנה שלכם
    .explanation = פתחו פעם אחת את עמוד ההזמנה, כדי שנוכל לקרוא את התאריך שאחרי "החזר כספי אם אין מסירה לפני". בלי התאריך הזה לא נוכל להזהיר אתכם בזמן, ולא ננחש אותו.
protection-dates-differ = AliExpress מציגה יותר מסוף הגנה אחד
    .explanation = מצאנו { $protection_printed_dates }. אנחנו מחשבים לפי המוקדם ביותר, כדי שתהיו בטוחים לפי כל אחד מהם.
protection-ended-urgent = ההגנה נגמרה ב-{ $protection_ends_at }: פעלו היום
    .explanation = אם החבילה לא הגיעה אליכם, פתחו את המחלוקת היום. ייתכן שזה אפשרי עד { $window_day } בערך, אבל איש אינו יכול להבטיח זאת, והקישור נמצא לעתים קרובות נמוך יותר בעמוד והוא קטן. אחרי שנפתחה, אל תסגרו אותה לפני שהכסף חזר.
protection-ended-warning = ההגנה נגמרה ב-{ $protection_ends_at }, וגם הזמן שאחריה עבר
    .explanation = אם החבילה לא הגיעה אליכם, הגישו ל-AliExpress תלונה על המוכר ושאלו את הבנק או את PayPal מה הם יכולים לעשות. זה קשה עכשיו, אבל יש מקרים שעוד נפתרים כך.
delivered-protection-ending-advice = היא אצלכם? ההגנה מסתיימת בקרוב, והיום הבטוח האחרון הוא { $last_day }
    .explanation = במעקב כתוב שנמסרה, ולכן איש לא ישאל שוב. אם היא אינה אצלכם, אמרו זאת כאן, ופתחו את המחלוקת לפני היום הזה.
delivered-protection-ending-warning = קריאה אחרונה: אמרו אם היא אצלכם; היום הבטוח האחרון הוא { $last_day }
    .explanation = במעקב כתוב שנמסרה. אם זה לא נכון ואיש אינו מתנגד, המוכר מקבל את הכסף, וקשה לקבל אותו בחזרה.
protection-longer = ההגנה נמשכת עכשיו עד { $protection_ends_at }
    .explanation = קודם היה כתוב { $protection_extended_from }. היא הוארכה, וכל הימים בתוכנית הזאת הם לפי התאריך החדש. אל תסמכו על הארכה שנייה.
protection-shorter = ההגנה קוצרה: עכשיו היא מסתיימת ב-{ $protection_ends_at }
    .explanation = קודם היה כתוב בעמוד { $protection_extended_from }. אנחנו מחשבים לפי התאריך המוקדם. בדקו בעמוד ההזמנה ושמרו תמונה שלו.
extension-unanswered-info = ביקשתם עוד זמן ב-{ $shopper_asked_extension_at }
    .explanation = כל עוד העמוד אינו מציג תאריך מאוחר יותר, התאריך הישן קובע: { $last_day } הוא היום הבטוח האחרון.
extension-unanswered-warning = אין תשובה על בקשת הזמן מאז { $shopper_asked_extension_at }
    .explanation = העמוד עדיין מציג את התאריך הישן, ו-{ $last_day } הוא היום הבטוח האחרון. אל תחכו עוד לתשובה: פתחו את המחלוקת.
seller-silent = כתבתם למוכר ב-{ $shopper_asked_seller_at }: עוד אין פתרון?
    .explanation = אם לא הגיעה תשובה מועילה, פתחו את המחלוקת וציינו את מספר ההזמנה או את מספר המעקב. שם יש למוכר זמן מוגבל לענות, ו-AliExpress קוראת גם היא.

completed-by-mistake-urgent = הושלמה ב-{ $order_completed_at } בלי הסחורה: פעלו היום
    .explanation = פתחו מחלוקת עכשיו אם העמוד מאפשר; הזמן הקצר ביותר שאנחנו מכירים נגמר ב-{ $short_day }, וזמן ארוך יותר ב-{ $window_day }. אם אין כפתור, כתבו מיד לתמיכה של AliExpress.
completed-by-mistake-warning = הושלמה ב-{ $order_completed_at }: הזמן למחלוקת כנראה עבר
    .explanation = הגישו ל-AliExpress תלונה על המוכר, עם המעקב. שאלו גם את הבנק או את PayPal; יש להם מועדים משלהם.
completed-by-mistake-undated = הושלמה בלי הסחורה: פעלו היום
    .explanation = לא הצלחנו לקרוא באיזה יום הושלמה ההזמנה, והזמן קצר. פתחו מחלוקת אם העמוד מאפשר, או כתבו לתמיכה של AliExpress.
completed-without-delivery = הושלמה, אבל המעקב אינו מראה מסירה. האם היא אצלכם?
    .explanation = היא הושלמה ב-{ $order_completed_at }, ידנית או מעצמה. אם היא אינה אצלכם, אמרו לנו עכשיו: ייתכן שמחלוקת אפשרית עד { $window_day } בערך, ומוקדם יותר בטוח יותר.
completed-after-delivery = הושלמה ב-{ $order_completed_at }. האם הכול אצלכם?
    .explanation = אם כן, אין מה לעשות. אם לא, אמרו לנו עכשיו: ייתכן שמחלוקת אפשרית עד { $window_day } בערך, ומוקדם יותר בטוח יותר.

dispute-open = יש מחלוקת פתוחה
    .explanation = AliExpress עומדת עכשיו ביניכם לבין המוכר. בדקו את התיק כל יום או יומיים, ענו שם, והשאירו אותו פתוח עד שהסחורה או הכסף אצלכם. לכל פריט יש מחלוקת אחת בלבד, ולכן אל תסגרו אותה תמורת הבטחה.
seller-has-days-info = המוכר רשאי לענות עד { $answer_day }
    .explanation = התאריך שבעמוד התיק קובע; אם אין כזה, המקובל הוא { $days } ימים בערך. אם המוכר שותק, התיק בדרך כלל ממשיך כפי שביקשתם.
seller-has-days-notice = הזמן של המוכר לענות נגמר ב-{ $answer_day }
    .explanation = בדקו את התיק: מוכר שותק פירושו בדרך כלל שבקשתכם עוברת, אבל רק העמוד יכול לומר זאת.
platform-reviews = AliExpress בודקת את התיק שלכם
    .explanation = { $dispute_platform_decides_by ->
        [unknown] אם יבקשו משהו, ענו בתיק ובהקדם: תמונות של המעקב, מה שכתבו חברת השילוח והמוכר. עד להכרעה אפשר עוד לשנות את מה שאתם מבקשים.
       *[other] הכרעה צפויה עד { $dispute_platform_decides_by }. אם יבקשו משהו, ענו בתיק ובהקדם: תמונות של המעקב, מה שכתבו חברת השילוח והמוכר.
      }
dispute-closed = המחלוקת הזאת סגורה, ואיננו רואים החזר כספי
    .explanation = { $reopen_day ->
        [unknown] בדקו את התיק: כתוב בו מדוע נסגר. אם נסגר תמורת הבטחה שלא קוימה, שאלו מיד את התמיכה של AliExpress אם אפשר לפתוח אותו שוב.
       *[other] בדקו את התיק: כתוב בו מדוע נסגר. ייתכן שאפשר לפתוח אותו שוב עד { $reopen_day } בערך, לא מאוחר יותר; אם הבטחה לא קוימה, פנו מיד לתמיכה של AliExpress.
      }
offer-zero = אל תקבלו: המוכר אינו מציע דבר
    .explanation = אם תקבלו אפס, התיק ייסגר סופית ו-AliExpress לא תתערב אחר כך. הבטחה לשלוח שוב אחרי שתקבלו את ההצעה היא תחבולה ידועה.
offer-resend = המוכר רוצה לשלוח שוב
    .explanation = זה בסדר רק אם המחלוקת נשארת פתוחה עד שהסחורה כאן. הבטחות שמותנות בסגירה לעתים קרובות אינן מקוימות, ומחלוקת סגורה כמעט אינה נפתחת שוב.
offer-close-and-wait = אל תסגרו את המחלוקת כדי לחכות
    .explanation = אחרי { $days } ימים בערך אי אפשר עוד לפתוח שוב מחלוקת סגורה; מוכר שמבקש זמן רב יותר יודע זאת. אפשר לחכות באותה מידה גם כשהמחלוקת פתוחה.
offer-partial = { $dispute_offer ->
    [unknown] המוכר מציע חלק מהכסף
   *[other] המוכר מציע { $dispute_offer }
  }
    .explanation = מותר לקבל, אבל אין חובה: קבלת ההצעה סופית. אם זה לא מספיק, סרבו בתיק וחכו להכרעה של AliExpress.
offer-refund = { $dispute_offer ->
    [unknown] המוכר מציע החזר כספי
   *[other] המוכר מציע להחזיר { $dispute_offer }
  }
    .explanation = בדקו אם הסכום הוא מה שביקשתם. כששני הצדדים מסכימים התיק נסגר מעצמו, ולא נשאר לכם אלא לעקוב אחרי הכסף.
seller-answered = המוכר ענה: בדקו את התיק
    .explanation = אפשר לקבל את התשובה או לא. עד ששניכם מסכימים אפשר לכתוב זה לזה בתיק; אחר כך AliExpress מכריעה.
refund-agreed-info = ב-{ $dispute_decided_at } הוחלט על החזר כספי
    .explanation = הוא מתבצע מעצמו, לאמצעי התשלום שבו שילמתם. אצל בנקים וחברות אשראי זה עשוי להימשך עד { $late_day }. בעמוד התיק רואים כל שלב.
refund-agreed-advice = אין כסף מאז { $dispute_decided_at }? שאלו
    .explanation = בדקו את שלבי ההחזר בעמוד התיק ואת החשבון שלכם. אם בשניהם לא רואים דבר, שאלו את התמיכה של AliExpress היכן הוא. זה עשוי להימשך עד { $late_day }.
refund-agreed-warning = ההחזר היה אמור להגיע עד { $late_day }
    .explanation = בקשו מהתמיכה של AliExpress את אישור התשלום, הראו אותו לבנק או לחברת האשראי ובקשו מהם למצוא אותו.
refund-agreed-undated = הוסכם על החזר כספי: עקבו אחריו
    .explanation = לא היה אפשר לקרוא את יום ההכרעה. פתחו פעם אחת את עמוד התיק, כדי שנוכל לומר לכם מתי לשאול.
refund-sent-info = ההחזר נשלח ב-{ $dispute_refunded_at }
    .explanation = לבנקים ולחברות האשראי נדרשים כמה ימים, ולפעמים כמה שבועות, עד שהוא מופיע בחשבון.
refund-sent-notice = האם הכסף הגיע? הוא נשלח ב-{ $dispute_refunded_at }
    .explanation = אם לא, בדקו בעמוד התיק באיזו דרך נשלח, ושאלו את התמיכה של AliExpress.
refund-sent-late = אם הכסף עדיין חסר, שאלו את הבנק
    .explanation = הוא נשלח ב-{ $dispute_refunded_at }. בקשו מהתמיכה של AliExpress את אישור התשלום והראו אותו לבנק או לחברת האשראי.

number-is-order-number = זה מספר ההזמנה, ולא מספר מעקב
    .explanation = זה גם המספר שבהודעות הדוא״ל של AliExpress, והדואר אינו מוצא איתו דבר. מספר המעקב נמצא בעמוד המעקב של ההזמנה; אם אין שם, בקשו אותו מהמוכר.
number-missing = לחבילה הזאת עוד אין מספר מעקב
    .explanation = המתנה לבדה אינה עוזרת, והדואר אינו יכול לחפש אותה. בדקו אם בעמוד המעקב מופיע מספר, ושאלו את המוכר; יש סחורה זולה שנשלחת בלי מספר, או עם מספר שרק שירות המשלוח של השולח יודע לקרוא.
number-mistyped = מספר המעקב הזה אינו יכול להיות נכון
    .explanation = ספרת הביקורת שלו אינה מתאימה, כלומר ספרה שגויה או שהמספר הומצא. השוו אותו למספר שבעמוד המעקב, ובקשו מהמוכר את המספר הנכון.
number-foreign = מספר המעקב שייך לדואר של מדינה אחרת
    .explanation = ייתכן שזה מספר של חבילה אחרת, או של מסלול שאיננו מכירים. בדקו אם במעקב מופיעה ארצכם; אם לא, שאלו את המוכר.
number-changed = מספר המעקב השתנה
    .explanation = הוא היה { $parcel_former_number } ועכשיו הוא { $parcel_tracking_number }. זה קורה במעבר גבול. השתמשו במספר החדש, גם באתר של הדואר שלכם.
shipment-cancelled-advice = המשלוח בוטל; לעתים קרובות יש לו מספר חדש
    .explanation = הדואר נותן לפעמים לחבילה מספר אחר, והמוכר מוסר אותו בהודעה. בדקו שם ובעמוד ההזמנה, או שאלו. המספר הישן לא יראה עוד דבר.
shipment-cancelled-warning = המשלוח בוטל, ולא הגיע מספר חדש
    .explanation = כך כתוב במעקב מאז { $parcel_status_at }. שאלו את המוכר שוב ופנו לתמיכה של AliExpress; אם לא יגיע מספר שעובד, פתחו מחלוקת כל עוד ההגנה בתוקף.

goes-elsewhere = המעקב מציין מדינה אחרת מזו שבהזמנה שלכם
    .explanation = ייתכן שהמספר שייך לחבילה אחרת, או שהכתובת שגויה. בדקו את הכתובת שבהזמנה, שאלו את המוכר, ושמרו תמונה של המעקב.
delivered-elsewhere = נמסרה במדינה אחרת משלכם
    .explanation = המעקב מראה מסירה במדינה אחרת מזו שבהזמנה. אם החבילה אינה אצלכם, פתחו את המחלוקת בלי דיחוי וכתבו גם למוכר.

combined-parcels = באותה חבילה { $siblings_same_number_count ->
    [one] יש עוד הזמנה אחת
    [two] יש עוד שתי הזמנות
   *[other] יש עוד { $siblings_same_number_count } הזמנות
  }
    .explanation = הסחורה של { $siblings_same_number } נשלחת תחת אותו מספר: הכול מגיע יחד ונאסף יחד. לכל הזמנה יש הגנה משלה.
several-parcels = ההזמנה הזאת מגיעה במספר חבילות: { $order_parcel_count }
    .explanation = לכל אחת מספר משלה ויום משלה. אל תאשרו דבר לפני שכולן כאן.
some-parcels-missing = חלק נמסר, וחלק עדיין בדרך
    .explanation = אל תאשרו דבר לפני שכל החבילות כאן: אישור מסיים את ההגנה על ההזמנה כולה.
partly-sent = חלק מההזמנה הזאת נשלח
    .explanation = השאר עדיין אצל המוכר. בעמוד ההזמנה כתוב עד מתי צריך לשלוח אותו.

button-not-yet = בעמוד עוד אין כפתור לפתיחת מחלוקת
    .explanation = זה תקין כל עוד החבילה בדרך ובתוך זמן המשלוח שלה. אנחנו בודקים שוב בכל ביקור בעמוד, ונודיע לכם לפני שההגנה מסתיימת.
button-expired = אין כפתור למחלוקת: הזמן כנראה עבר
    .explanation = ההגנה נגמרה ב-{ $protection_ends_at }. חפשו נמוך יותר בעמוד ההזמנה, ייתכן שנשאר שם קישור קטן. אם אין, שאלו את התמיכה של AliExpress.
button-gone-dispute-exists = אין כפתור למחלוקת, משום שכבר יש מחלוקת
    .explanation = לכל פריט יש מחלוקת אחת. כל מה שנוגע לה נעשה בעמוד התיק.
button-gone-order-over = אין כפתור למחלוקת, משום שההזמנה הזאת הסתיימה
    .explanation = הכסף הוחזר, או שההזמנה נסגרה או אושרה. אם אין לכם לא סחורה ולא כסף, כתבו לתמיכה של AliExpress עם מספר ההזמנה והמעקב.
account-restricted-notice = אין כפתור למחלוקת, אף שההגנה מסתיימת אחרי { $last_day }
    .explanation = טענו מחדש את עמוד ההזמנה ובדקו את השורה של כל פריט. אם הכפתור אינו מופיע, שאלו את התמיכה של AliExpress מדוע; לפעמים חשבון מוגבל.
account-restricted-warning = עדיין אין כפתור למחלוקת: שאלו היום את התמיכה של AliExpress
    .explanation = היום הבטוח האחרון הוא { $last_day }. לא מחלוקת פתוחה ולא הזמנה סגורה מסבירות זאת; ייתכן שהחשבון הוגבל אחרי מחלוקות רבות. שאלו את התמיכה בצ׳אט ושמרו עותק של מה שהם כותבים.

busy-season = שבועות עמוסים מאטים את הדואר: { $season_peaks }
    .explanation = בשבועות האלה נשלח יותר ממה שהדואר מסוגל לשאת, ולכן עיכובים נפוצים ואינם סימן רע. ימי ההגנה שלכם נספרים בכל זאת.
all-late-together = גם ההזמנות האחרות שלכם מאותם ימים מתעכבות
    .explanation = כאשר { $siblings_late ->
        [one] עוד חבילה אחת ממוכר אחר מתעכבת
        [two] עוד שתי חבילות ממוכרים אחרים מתעכבות
       *[other] עוד { $siblings_late } חבילות ממוכרים אחרים מתעכבות
      }, הדואר איטי והמוכר כנראה אינו אשם. ימי ההגנה שלכם נספרים בכל זאת.
only-this-one-late = ההזמנות האחרות שלכם מאותם ימים הגיעו; זאת לא
    .explanation = { $siblings_arrived ->
        [one] חבילה אחת אחרת מאותם ימים הגיעה
        [two] שתי חבילות אחרות מאותם ימים הגיעו
       *[other] { $siblings_arrived } חבילות אחרות מאותם ימים הגיעו
      }, ולכן הדואר כנראה אינו הסיבה. שאלו את המוכר.

action-wait = חכו; אין צורך לעשות דבר עכשיו
action-check_tracking = בדקו את המעקב
action-check_order_page = פתחו את עמוד ההזמנה
action-message_seller = כתבו למוכר
action-ask_local_number = בקשו מהמוכר את מספר המעקב המקומי
action-ask_extension = בקשו להאריך את ההגנה
action-contact_carrier = שאלו את חברת השילוח
action-contact_customs = שאלו את משרד המכס
action-contact_post = שאלו בסניף הדואר שלכם
action-collect_parcel = אספו את החבילה
action-arrange_delivery = תאמו מסירה נוספת עם חברת השילוח
action-check_address = בדקו את הכתובת שבהזמנה
action-pay_duty = שלמו את המכס באתר הרשמי
action-give_documents = מסרו את מה שההודעה הרשמית מבקשת
action-check_neighbours = שאלו שכנים, את השומר ובתא החבילות
action-look_for_card = חפשו הודעה בתיבת הדואר
action-confirm_not_received = ספרו לנו אם היא אצלכם
action-keep_evidence = שמרו תמונה של המעקב ואת כל התשובות
action-film_parcel = צלמו בווידאו את החבילה, את התווית ואת הפתיחה
action-open_dispute = פתחו את המחלוקת
action-do_not_confirm = אל תלחצו על הכפתור שמאשר קבלה
action-do_not_close_dispute = השאירו את המחלוקת פתוחה
action-refuse_offer = סרבו להצעה הזאת בתיק
action-weigh_offer = בדקו את ההצעה לפני שתענו
action-follow_dispute = בדקו את התיק
action-answer_dispute = ענו בתיק
action-wait_for_refund = עקבו אחרי הכסף
action-contact_support = כתבו לתמיכה של AliExpress
action-file_complaint = הגישו ל-AliExpress תלונה על המוכר
action-contact_bank = שאלו את הבנק או את חברת האשראי
action-pay_order = שלמו בעמוד ההזמנה, אם אתם עדיין רוצים בה
action-check_refund = בדקו היכן עומד ההחזר

deadline-expected_by = { $certainty ->
    [page] צפויה עד { $day }
   *[other] צפויה עד { $day } בערך
  }
deadline-ships_by = { $certainty ->
    [page] המוכר שולח עד { $day }
   *[other] המוכר שולח בדרך כלל עד { $day }
  }
deadline-pickup_until = { $certainty ->
    [shopper] אספו אותה עד { $day } (היום שקראתם בהודעה)
   *[other] אספו אותה עד { $day }
  }
deadline-protection_ends = { $certainty ->
    [page] ההגנה מסתיימת ב-{ $day }
   *[other] ההגנה מסתיימת ב-{ $day } בערך (הערכה)
  }
deadline-dispute_window_ends = ייתכן שמחלוקת אפשרית עד { $day } בערך; אל תסמכו על כך
deadline-seller_answers_by = { $certainty ->
    [page] המוכר עונה עד { $day }
   *[other] המוכר עונה בדרך כלל עד { $day }
  }
deadline-platform_decides_by = { $certainty ->
    [page] AliExpress מכריעה עד { $day }
   *[other] AliExpress מכריעה בדרך כלל עד { $day } בערך
  }
deadline-refund_due_by = הכסף אמור להגיע עד { $day } בערך

question-protection-ends_at = מתי מסתיימת ההגנה? פתחו את עמוד ההזמנה, כדי שנוכל לקרוא זאת.
question-parcel-status = מה כתוב במעקב? פתחו את עמוד המעקב, כדי שנוכל לקרוא זאת.
question-parcel-last_event_at = מתי הייתה הסריקה האחרונה? פתחו את עמוד המעקב, כדי שנוכל לקרוא זאת.
question-parcel-status_at = ממתי כתוב כך במעקב? פתחו את עמוד המעקב, כדי שנוכל לקרוא זאת.
question-parcel-sent_at = מתי נשלחה? פתחו את עמוד ההזמנה, כדי שנוכל לקרוא זאת.
question-parcel-delivery_at = באיזה יום סומנה כנמסרה? פתחו את עמוד המעקב, כדי שנוכל לקרוא זאת.
question-order-status = מה מצב ההזמנה? פתחו את עמוד ההזמנה, כדי שנוכל לקרוא זאת.
question-dispute-opened_at = מתי נפתחה המחלוקת? פתחו את עמוד התיק, כדי שנוכל לקרוא זאת.

fact-order-status = מצב ההזמנה
fact-order-placed_at = הוזמנה
fact-order-paid_at = שולמה
fact-order-shipped_at = נשלחה
fact-order-completed_at = הושלמה
fact-order-ships_by = המוכר שולח עד
fact-order-expected_by = צפויה עד
fact-order-buttons = כפתורים בעמוד
fact-order-parcel_count = חבילות
fact-order-all_delivered = כל החבילות סומנו כנמסרו
fact-order-any_delivered = חבילה שסומנה כנמסרה
fact-order-on_the_way = בדרך
fact-order-waiting = בדרך
fact-order-finished = ההזמנה הסתיימה
fact-order-to_collect = נשאר רק לאסוף
fact-order-bought_at = שולמה
fact-order-can_open_dispute = כפתור מחלוקת בעמוד
fact-parcel-tracking_number = מספר מעקב
fact-parcel-former_number = מספר מעקב קודם
fact-parcel-service_class = סוג שירות המשלוח
fact-parcel-status = מצב החבילה
fact-parcel-reason = סיבה
fact-parcel-status_at = מאז
fact-parcel-first_scan_at = סריקה ראשונה
fact-parcel-last_event_at = סריקה אחרונה
fact-parcel-departed_at = עזבה את ארץ המוצא
fact-parcel-delivered_at = סומנה כנמסרה
fact-parcel-expected_by = צפויה עד
fact-parcel-pickup_until = נשמרת עד
fact-parcel-attempts = ניסיונות מסירה
fact-parcel-destination_country = היעד לפי המעקב
fact-parcel-number_is_order_number = המספר הוא מספר ההזמנה
fact-parcel-number_findings = מה חריג במספר
fact-parcel-goes_elsewhere = נשלחת למדינה אחרת
fact-parcel-sent_at = נשלחה
fact-parcel-due_at = צפויה עד
fact-parcel-collect_until = נשמרת עד
fact-parcel-delivery_at = סומנה כנמסרה
fact-protection-ends_at = סוף ההגנה
fact-protection-extended_from = סוף ההגנה הקודם
fact-protection-printed_dates = תאריכי סוף ההגנה בעמודים
fact-dispute-opened_at = המחלוקת נפתחה
fact-dispute-active = מחלוקת פתוחה
fact-dispute-state = מצב המחלוקת
fact-dispute-seller_replied_at = המוכר ענה
fact-dispute-seller_answers_by = המוכר עונה עד
fact-dispute-platform_decides_by = AliExpress מכריעה עד
fact-dispute-offer_kind = סוג ההצעה
fact-dispute-decided_at = הוכרעה
fact-dispute-refunded_at = ההחזר נשלח
fact-siblings-same_number = הזמנות עם אותו מספר
fact-siblings-arrived = הזמנות אחרות שהגיעו
fact-siblings-late = הזמנות אחרות שמתעכבות
fact-season-peaks = שבועות עמוסים
fact-shopper-not_received_at = אמרתם: היא לא אצלי
fact-shopper-received_at = אמרתם: היא אצלי
fact-shopper-asked_seller_at = כתבתם למוכר
fact-shopper-asked_extension_at = ביקשתם עוד זמן
fact-shopper-completed_by_mistake_at = אמרתם: אושרה בטעות
fact-shopper-notice_card_until = היום האחרון לפי ההודעה

value-order-status-awaiting_payment = לא שולמה
value-order-status-awaiting_shipment = עוד לא נשלחה
value-order-status-partly_shipped = נשלחה חלקית
value-order-status-shipped = נשלחה
value-order-status-completed = הושלמה
value-order-status-cancelled = בוטלה
value-order-status-closed = סגורה
value-order-status-in_dispute = במחלוקת
value-order-status-refunded = הכסף הוחזר
value-order-status-expired = תוקפה פג
value-order-status-unknown = לא ניתן לקריאה
value-parcel-status-not_found = לא נמצא דבר
value-parcel-status-info_received = נרשמה, עוד לא נמסרה למשלוח
value-parcel-status-accepted = נמסרה לחברת השילוח
value-parcel-status-in_transit = בדרך
value-parcel-status-departed_origin = עזבה את ארץ המוצא
value-parcel-status-arrived_destination = בארצכם
value-parcel-status-customs_processing = במכס
value-parcel-status-customs_held = מעוכבת במכס
value-parcel-status-customs_released = שוחררה מהמכס
value-parcel-status-out_for_delivery = יצאה לחלוקה
value-parcel-status-available_for_pickup = מוכנה לאיסוף
value-parcel-status-delivery_attempted = המסירה נכשלה
value-parcel-status-delivered = סומנה כנמסרה
value-parcel-status-returning = חוזרת לשולח
value-parcel-status-returned = חזרה לשולח
value-parcel-status-refused = סורבה
value-parcel-status-lost = אבדה
value-parcel-status-damaged = ניזוקה
value-parcel-status-destroyed = הושמדה
value-parcel-status-seized = הוחרמה במכס
value-parcel-status-cancelled = המשלוח בוטל
value-parcel-status-delayed = מתעכבת
value-parcel-status-exception = בעיה
value-parcel-status-unknown = לא ניתן לקריאה
value-parcel-service_class-economy = חסכוני
value-parcel-service_class-standard = רגיל
value-parcel-service_class-premium = מהיר
value-parcel-service_class-unknown = לא מוכר לנו
value-parcel-reason-absent = איש לא היה בבית
value-parcel-reason-address = כתובת
value-parcel-reason-customs = מכס
value-parcel-reason-documents = חסרים מסמכים
value-parcel-reason-unpaid_duty = המכס לא שולם
value-parcel-reason-refused = סורבה
value-parcel-reason-weather = מזג אוויר
value-parcel-reason-oversize = גדולה מדי
value-parcel-reason-mislabelled = תווית
value-parcel-reason-not_collected = לא נאספה
value-parcel-reason-access = אין גישה לדלת
value-parcel-reason-damaged = ניזוקה
value-parcel-reason-identity = נדרש זיהוי
value-parcel-reason-lost = אבדה
value-parcel-reason-missed_connection = הוחמץ חיבור בדרך
value-parcel-reason-no_news = אין חדש
value-parcel-reason-not_handed_over = לא נמסרה למשלוח
value-parcel-reason-postponed = נדחתה
value-parcel-reason-prohibited = אסורה בכניסה
value-parcel-reason-refused_by_carrier = חברת השילוח סירבה לקבל
value-parcel-reason-security = בדיקה ביטחונית
value-parcel-reason-strike = שביתה
value-dispute-state-open = פתוחה
value-dispute-state-seller_answered = המוכר ענה
value-dispute-state-platform_reviews = AliExpress בודקת
value-dispute-state-agreed = הוסכם
value-dispute-state-decided = הוכרע
value-dispute-state-refunded = הכסף הוחזר
value-dispute-state-closed = סגורה
value-dispute-offer_kind-refund = החזר כספי
value-dispute-offer_kind-partial = חלק מהכסף
value-dispute-offer_kind-zero = כלום
value-dispute-offer_kind-resend = שליחה חוזרת
value-dispute-offer_kind-close_and_wait = לסגור ולחכות
value-season-peaks-chinese-new-year = ראש השנה הסיני
value-season-peaks-golden-week = שבוע הזהב בסין
value-season-peaks-singles-day = מבצע 11 בנובמבר
value-season-peaks-black-friday = בלאק פריידיי
value-season-peaks-christmas = חג המולד והשנה האזרחית החדשה
value-season-peaks-russian-january = חגי ינואר ברוסיה
value-season-peaks-valentines-day = ולנטיין
value-season-peaks-halloween = ליל כל הקדושים
