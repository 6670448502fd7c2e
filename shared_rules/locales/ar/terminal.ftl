# ما يطبعه سطر الأوامر حول الخطط.
terminal-no-orders = لم يُعثر على أي طلب في هذه الملفات. يُرجى حفظ رد قائمة الطلبات أو تفاصيل الطلب أو صفحة التتبع ثم المحاولة من جديد.
terminal-to-come = ما يأتي لاحقًا
terminal-deadlines = أيام مهمة
terminal-running = Parcelward يعمل على { $address }.
terminal-extension = تحميل الإضافة: افتح صفحة الإضافات في متصفحك، وفعّل وضع المطوّر، ثم اختر «Load unpacked» وحدّد { $folder } (في Firefox: about:debugging ثم «Load Temporary Add-on»).
terminal-extension-build = لم تُبنَ الإضافة بعد: شغّل scripts/setup.
terminal-code = الاقتران: اكتب الرمز { $code } في صفحة خيارات الإضافة خلال { $minutes ->
    [zero] أقل من دقيقة
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
  }. رمز جديد: parcelward pair.
terminal-paired = عدد المتصفحات المقترنة: { $count ->
    [zero] لا شيء
    [one] متصفح واحد
    [two] متصفحان
    [few] { $count } متصفحات
    [many] { $count } متصفحًا
   *[other] { $count } متصفح
  }. لإقران متصفح آخر: parcelward pair.
terminal-pairing-since = مقترن منذ: { DATETIME($at, dateStyle: "medium", timeStyle: "short") } { $zone }
terminal-pairing-seen = آخر ظهور: { DATETIME($at, dateStyle: "medium", timeStyle: "short") } { $zone }
terminal-pairing-how-to-end = لإنهاء اقتران متصفح: parcelward pair --revoke ID
terminal-pairing-ended = لم يعد { $label } ({ $origin }) مقترنًا، وسيُرفض من الآن فصاعدًا.
terminal-stop = للإيقاف: Ctrl-C.
terminal-stopped = توقّف. تبقى بياناتك في { $folder }.
terminal-not-running = البرنامج المرافق لا يعمل. يُشغَّل بـ scripts/start أو: parcelward serve.
terminal-no-stored-orders = لا طلب محفوظ بعد. افتح قائمة طلباتك في AliExpress والإضافة مقترنة، وسيظهر هنا.
terminal-backup-done = حُفظت نسخة من قاعدة البيانات في { $file }.
terminal-backup-evidence = عدد ملفات أدلتك المحفوظة في { $folder }: { $count ->
    [zero] لا شيء
    [one] ملف واحد
    [two] ملفان
    [few] { $count } ملفات
    [many] { $count } ملفًا
   *[other] { $count } ملف
  }. يُرجى الاحتفاظ بهذا المجلد وبنسخة قاعدة البيانات معًا.
terminal-backup-changed = لم يعد الملف { $file } كما أُعدّ. وقد حُفظ كما هو الآن.
terminal-backup-exists = الملف { $file } موجود بالفعل. اختر اسم ملف آخر، حتى لا يُستبدل أي شيء.
terminal-number-holds = { $carrier } ({ $format }): الرقم مطابق لهذه الصيغة.
terminal-number-fails = { $carrier } ({ $format }): الشكل مطابق لكن رقم التحقق خاطئ. ابحث عن خطأ في الكتابة، أو اطلب الرقم الصحيح من البائع.
terminal-number-unknown = لا صيغة معروفة. قارنه بصفحة الطلب حرفًا حرفًا.
terminal-number-order = يبدو هذا رقم طلب. رقم التتبع موجود في صفحة تتبع الطلب.
terminal-backup-nothing = لا شيء محفوظ بعد، فلا شيء يُنسخ.
terminal-backup-elsewhere = الطلبات في قاعدة بيانات لها خادمها الخاص: يُرجى حفظها بأدواته، مثل pg_dump. ويُرجى نسخ المجلد { $folder } أيضًا، ففيه أدلتك.
terminal-no-alerts = لا تنبيه مقرر، ولم يُعرض أي تنبيه.

doctor-data = بياناتك في { $folder }، مغلقة أمام الحسابات الأخرى.
doctor-data-closed = بياناتك في { $folder }. كان بإمكان حسابات أخرى قراءتها؛ وقد أُصلح ذلك الآن.
doctor-cache = ما يسرّع التشغيل التالي موجود في { $folder }. يمكن حذف هذا المجلد في أي وقت.
doctor-cache-unwritable = تتعذر الكتابة في المجلد { $folder }. لا يضيع شيء بسبب ذلك، لكن التشغيل يستغرق وقتًا أطول.
doctor-database = قاعدة البيانات سليمة، وعدد الطلبات فيها: { $count ->
    [0] لا شيء
    [zero] لا شيء
    [one] طلب واحد
    [two] طلبان
    [few] { $count } طلبات
    [many] { $count } طلبًا
   *[other] { $count } طلب
  }.
doctor-database-damaged = في قاعدة البيانات { $count ->
    [zero] { $count } خلل
    [one] خلل واحد
    [two] خللان
    [few] { $count } أعطال
    [many] { $count } عطلًا
   *[other] { $count } عطل
  }، أولها: { $first }. أوقف البرنامج المرافق، وضع آخر نسخة احتياطية مكانها، ثم افتح قائمة طلباتك من جديد.
doctor-knowledge = القواعد والجمل كاملة، وعدد اللغات: { $languages ->
    [zero] لا شيء
    [one] لغة واحدة
    [two] لغتان
    [few] { $languages } لغات
    [many] { $languages } لغة
   *[other] { $languages } لغة
  }.
doctor-server = البرنامج المرافق يعمل على المنفذ { $port } وأثبت أنه برنامجك.
doctor-server-stopped = البرنامج المرافق لا يعمل. يُشغَّل بـ scripts/start أو: parcelward serve.
doctor-server-stranger = المنفذ { $port } يشغله برنامج آخر ({ $program }). أوقف ذلك البرنامج ثم شغّل البرنامج المرافق.
doctor-pairing = { $count ->
    [0] لا متصفح مقترن بعد. لإظهار رمز: parcelward pair.
    [zero] لا متصفح مقترن بعد. لإظهار رمز: parcelward pair.
    [one] متصفح واحد مقترن.
    [two] متصفحان مقترنان.
    [few] { $count } متصفحات مقترنة.
    [many] { $count } متصفحًا مقترنًا.
   *[other] { $count } متصفح مقترن.
  }
doctor-extension = الإضافة مبنيّة في { $folder }.
doctor-extension-missing = لم تُبنَ الإضافة بعد: شغّل scripts/setup.
doctor-notifications = يمكن عرض إشعارات سطح المكتب هنا.
doctor-notifications-absent = لا إشعارات سطح مكتب في هذه الجلسة. تظهر التنبيهات في متصفحك ما دام مفتوحًا.

terminal-no-messages = لا حاجة إلى مراسلة أحد بشأن هذا الآن. يُرجى النظر مجددًا حين تنصح الخطة بذلك.
terminal-message-to-seller = إلى البائع
terminal-message-to-carrier = إلى شركة الشحن
terminal-message-to-post = إلى مكتب البريد
terminal-message-to-customs = إلى الجمارك
terminal-message-to-aliexpress = إلى AliExpress
