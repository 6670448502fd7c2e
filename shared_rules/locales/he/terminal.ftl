# מה ששורת הפקודה מדפיסה סביב התוכניות.
terminal-no-orders = לא נמצאה הזמנה בקבצים האלה. שמרו תשובה של רשימת ההזמנות, של פרטי ההזמנה או של עמוד המעקב ונסו שוב.
terminal-to-come = מה יבוא אחר כך
terminal-deadlines = ימים חשובים
terminal-running = Parcelward פועלת בכתובת { $address }.
terminal-extension = טענו את התוסף: פתחו בדפדפן את עמוד התוספים, הפעילו את מצב המפתחים, בחרו "Load unpacked" ובחרו את { $folder } (ב-Firefox: about:debugging, "Load Temporary Add-on").
terminal-extension-build = התוסף עוד לא נבנה: הריצו scripts/setup.
terminal-code = קישור: הקלידו את הקוד { $code } בעמוד ההגדרות של התוסף בתוך { $minutes ->
    [one] דקה אחת
    [two] שתי דקות
   *[other] { $minutes } דקות
  }. קוד חדש: parcelward pair.
terminal-paired = מקושרת עם { $count ->
    [one] דפדפן אחד
    [two] שני דפדפנים
   *[other] { $count } דפדפנים
  }. לקישור דפדפן נוסף: parcelward pair.
terminal-pairing-since = מקושר מאז: { DATETIME($at, dateStyle: "medium", timeStyle: "short") } { $zone }
terminal-pairing-seen = נראה לאחרונה: { DATETIME($at, dateStyle: "medium", timeStyle: "short") } { $zone }
terminal-pairing-how-to-end = לניתוק דפדפן: parcelward pair --revoke ID
terminal-pairing-ended = { $label } ({ $origin }) אינו מקושר עוד ומעתה יידחה.
terminal-stop = לעצירה הקישו Ctrl-C.
terminal-stopped = נעצרה. הנתונים שלכם נשארים ב-{ $folder }.
terminal-not-running = התוכנה המלווה אינה פועלת. הפעילו אותה בעזרת scripts/start או: parcelward serve.
terminal-no-stored-orders = עוד לא נשמרה הזמנה. פתחו את רשימת ההזמנות שלכם ב-AliExpress כשהתוסף מקושר, והיא תופיע כאן.
terminal-backup-done = עותק של מסד הנתונים נשמר בשם { $file }.
terminal-backup-evidence = { $count ->
    [one] קובץ אחד של הראיות שלכם נשמר
    [two] שני קבצים של הראיות שלכם נשמרו
   *[other] { $count } קבצים של הראיות שלכם נשמרו
  } בתיקייה { $folder }. שמרו את התיקייה הזאת ואת העותק של מסד הנתונים יחד.
terminal-backup-changed = { $file } אינו כפי שנוצר. הוא נשמר כפי שהוא עכשיו.
terminal-backup-exists = { $file } כבר קיים. תנו שם של קובץ אחר, כדי ששום דבר לא יידרס.
terminal-number-holds = { $carrier } ({ $format }): המספר בתבנית הזאת.
terminal-number-fails = { $carrier } ({ $format }): התבנית מתאימה אך ספרת הביקורת שגויה. חפשו טעות הקלדה, או בקשו מהמוכר את המספר הנכון.
terminal-number-unknown = תבנית לא מוכרת. השוו עם עמוד ההזמנה, תו אחר תו.
terminal-number-order = זה נראה כמו מספר הזמנה. מספר המעקב נמצא בעמוד המעקב של ההזמנה.
terminal-backup-nothing = עוד לא נשמר דבר, ולכן אין מה לגבות.
terminal-backup-elsewhere = ההזמנות נמצאות במסד נתונים שיש לו שרת משלו: גבו אותן בכלים שלו, למשל pg_dump. העתיקו גם את התיקייה { $folder }; הראיות שלכם נמצאות שם.
terminal-no-alerts = אין אזהרה מתוכננת ולא הוצגה אף אחת.

doctor-data = הנתונים שלכם נמצאים ב-{ $folder }, סגורים בפני חשבונות אחרים.
doctor-data-closed = הנתונים שלכם נמצאים ב-{ $folder }. חשבונות אחרים יכלו לקרוא אותם; זה תוקן עכשיו.
doctor-cache = מה שמזרז את ההפעלה הבאה נמצא ב-{ $folder }. מותר למחוק את התיקייה הזאת בכל עת.
doctor-cache-unwritable = אי אפשר לכתוב לתיקייה { $folder }. דבר לא הולך לאיבוד, רק ההפעלה נמשכת יותר זמן.
doctor-database = מסד הנתונים תקין ויש בו { $count ->
    [0] אפס הזמנות
    [one] הזמנה אחת
    [two] שתי הזמנות
   *[other] { $count } הזמנות
  }.
doctor-database-damaged = במסד הנתונים יש { $count ->
    [one] תקלה אחת
    [two] שתי תקלות
   *[other] { $count } תקלות
  }, הראשונה: { $first }. עצרו את התוכנה המלווה, שימו במקומו את הגיבוי האחרון, ופתחו שוב את רשימת ההזמנות.
doctor-knowledge = הכללים והמשפטים שלמים, { $languages ->
    [one] בשפה אחת
    [two] בשתי שפות
   *[other] ב-{ $languages } שפות
  }.
doctor-server = התוכנה המלווה פועלת בפורט { $port } והוכיחה שהיא שלכם.
doctor-server-stopped = התוכנה המלווה אינה פועלת. הפעילו אותה בעזרת scripts/start או: parcelward serve.
doctor-server-stranger = פורט { $port } תפוס על ידי תוכנה אחרת ({ $program }). עצרו את התוכנה הזאת, ואז הפעילו את התוכנה המלווה.
doctor-pairing = { $count ->
    [0] עוד לא מקושר דפדפן. הציגו קוד בעזרת: parcelward pair.
    [one] דפדפן אחד מקושר.
    [two] שני דפדפנים מקושרים.
   *[other] { $count } דפדפנים מקושרים.
  }
doctor-extension = התוסף נבנה ב-{ $folder }.
doctor-extension-missing = התוסף עוד לא נבנה: הריצו scripts/setup.
doctor-notifications = אפשר להציג כאן התראות של שולחן העבודה.
doctor-notifications-absent = בהפעלה הזאת אין התראות של שולחן העבודה. האזהרות מופיעות בדפדפן כל עוד הוא פתוח.

terminal-no-messages = אין למי לכתוב על זה עכשיו. בדקו שוב כשהתוכנית תמליץ על כך.
terminal-message-to-seller = למוכר
terminal-message-to-carrier = לחברת השילוח
terminal-message-to-post = לסניף הדואר שלכם
terminal-message-to-customs = למכס
terminal-message-to-aliexpress = ל-AliExpress
