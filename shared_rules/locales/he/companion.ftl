# התשובות של התוכנה המלווה.

error-body-invalid = Parcelward לא הצליחה להשתמש במה שהדפדפן שלח: { $place } חסר או שונה מהצפוי. עדכנו את התוסף ואת Parcelward לגרסאות האחרונות.
error-body-too-large = הדפדפן שלח יותר ממה ש-Parcelward מקבלת בבת אחת. טענו מחדש את העמוד והניחו לו לטעון רשימה אחת בכל פעם.
error-body-too-deep = מה שהדפדפן שלח מקונן עמוק מכדי להיות עמוד הזמנות. טענו מחדש את העמוד.
error-path-unknown = גרסת Parcelward הזאת אינה מכירה את מה שהתוסף ביקש. עדכנו את Parcelward והפעילו אותה מחדש.
error-clock-differs = השעונים של הדפדפן ושל Parcelward שונים זה מזה ביותר מדקה. כוונו את שעון המחשב ונסו שוב.
error-pairing-unknown = הדפדפן הזה אינו מקושר עוד. טענו מחדש את רשימת הדפדפנים המקושרים.
error-pairing-id-unknown = תחת "{ $id }" לא מקושר דפדפן, או שמקושר יותר מאחד. קחו את המזהה מתוך: parcelward pair --list
error-order-unknown = Parcelward עוד לא ראתה את ההזמנה הזאת. פתחו פעם אחת את עמוד ההזמנה ב-AliExpress.
error-alert-unknown = התזכורת הזאת כבר איננה. טענו מחדש את רשימת התזכורות.
error-card-day-over = { $day } כבר עבר, ולכן לא נשמר דבר. הביטו שוב בהודעה; אם זה אכן היום, שאלו עוד היום את הדואר או את חברת השילוח אם החבילה עדיין שם.
error-card-day-far = { $day } רחוק ביותר מ{ $days ->
        [one] יום אחד
        [two] יומיים
       *[other] -{ $days } ימים
    }, ולכן לא נשמר דבר. הביטו שוב בהודעה: חבילות נשמרות ימים או שבועות אחדים.
error-statement-unknown = Parcelward אינה מכירה את ההצהרה הזאת. עדכנו את התוסף ואת Parcelward לגרסאות האחרונות.
error-internal = אירעה תקלה ב-Parcelward עצמה, ודבר לא השתנה. נסו שוב; אם זה חוזר, הריצו "parcelward doctor".

error-database-newer = גרסה חדשה יותר של Parcelward כתבה את מסד הנתונים { $place }. עדכנו את Parcelward והפעילו אותה שוב.
error-database-foreign = הקובץ { $place } שייך לתוכנה אחרת. בחרו מסד נתונים אחר, או העבירו את הקובץ למקום אחר.
error-database-damaged = מסד הנתונים { $place } פגום. עצרו את התוכנה המלווה ושימו במקומו את הגיבוי האחרון; "parcelward backup --help" מסביר איך.
error-database-busy = תוכנה אחרת משתמשת במסד הנתונים { $place }. סגרו אותה ונסו שוב.
error-database-unwritable = אי אפשר לפתוח את מסד הנתונים { $place } או לכתוב אליו. בדקו שהתיקייה שייכת לכם ואינה מוגנת מפני כתיבה.
error-database-unreachable = מסד הנתונים { $place } אינו עונה, או דוחה את השם או את הסיסמה. בדקו שהשרת שלו פועל וש-PARCELWARD_DATABASE_URL נכון.
error-database-address = { $place } אינו מציין מסד נתונים של SQLite או PostgreSQL, או שמנהל ההתקן של PostgreSQL (psycopg) אינו מותקן. תקנו את PARCELWARD_DATABASE_URL או התקינו את מנהל ההתקן; ההסבר נמצא ב-README.
error-disk-full = לא נשאר מקום לכתוב את { $place }. פנו מקום ונסו שוב; שום דבר לא נכתב למחצה.

error-pairings-unreadable = רשימת הדפדפנים המקושרים, { $file }, פגומה. העבירו את הקובץ למקום אחר וקשרו את הדפדפנים שוב בעזרת "parcelward pair".
error-pairings-full = כבר מקושרים { $most } דפדפנים. הסירו אחד שאינו בשימוש, ואז קשרו שוב.
error-data-folder-foreign = תיקיית הנתונים { $folder } שייכת לחשבון אחר. בחרו תיקייה משלכם בעזרת --data-dir.
error-data-folder-unusable = אי אפשר ליצור את תיקיית הנתונים { $folder } או לשמור על פרטיותה. בחרו תיקייה אחרת בעזרת --data-dir.
error-quiet-hours-invalid = "{ $given }" אינן שעות שקט. כתבו שתי שעות ביממה, כמו 22:00-07:00.
error-quiet-hours-empty = שעות שקט מ-{ $given } עד { $given } אינן נמשכות כלל. בחרו שתי שעות שונות.
error-port-invalid = { $port } אינו מספר פורט. תנו מספר מ-0 עד 65535.
error-port-taken = { $program ->
    [unknown] פורט { $port } נמצא בשימוש של תוכנה אחרת.
   *[other] פורט { $port } נמצא בשימוש של { $program }.
} סגרו את התוכנה הזאת, או הפעילו את Parcelward עם --port וקבעו את אותו מספר בהגדרות התוסף.
error-port-forbidden = לחשבון הזה אסור להשתמש בפורט { $port }. הפעילו את Parcelward עם --port ומספר גדול מ-1023, וקבעו את אותו מספר בהגדרות התוסף.
error-already-running = Parcelward כבר פועלת בפורט { $port } (תהליך { $process }). אין מה לעשות.
error-already-running-silent = עותק אחר של Parcelward (תהליך { $process }) משתמש בתיקיית הנתונים הזאת אך אינו עונה. עצרו את התהליך והפעילו את Parcelward שוב.
data-folder-closed = חשבונות אחרים במחשב הזה יכלו לקרוא את התיקייה { $folder }; עכשיו רק אתם יכולים.

error-evidence-fonts-missing = הגופנים להדפסה אינם בתיקייה { $folder }. הריצו פעם אחת את scripts/setup ונסו שוב.
error-evidence-unwritable = אי אפשר לכתוב את הראיות לתיקייה { $folder }. פנו מקום או בחרו תיקייה אחרת ונסו שוב.
error-evidence-unknown = הראיות האלה כבר אינן, או שהקובץ שלהן שונה. הכינו אותן שוב.
error-file-unreadable = אי אפשר לפתוח את { $file } כקובץ. בדקו את השם ושמותר לכם לקרוא אותו.
error-file-too-large = { $file } גדול מ-{ $megabytes } MB. שמרו תשובה אחת ונסו איתה.
error-pack-unreadable = { $file } אינו קובץ ראיות ש-Parcelward הכין. בחרו את קובץ ה-ZIP כפי שנכתב.
error-picture-unreadable = אי אפשר לקרוא את "{ $name }" כתמונה. בחרו קובץ PNG,‏ JPEG או WebP.
error-picture-too-large = התמונה "{ $name }" גדולה מדי. הקטינו אותה והוסיפו אותה שוב.
error-pictures-full = להזמנה אפשר להוסיף לכל היותר { $most } תמונות. הסירו אחת והוסיפו את זו שוב.
relation-okay = התוסף ו-Parcelward מתאימים זה לזה.
relation-host-outdated = תוסף הדפדפן חדש יותר מגרסת Parcelward הזאת. עדכנו את Parcelward והפעילו אותה מחדש.
relation-host-too-new = תוסף הדפדפן ישן יותר מגרסת Parcelward הזאת. עדכנו את התוסף.
