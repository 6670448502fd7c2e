# The evidence pack: a document that a stranger (AliExpress, a bank) understands in a minute. It speaks of the shopper as "the buyer"
# and states only what pages, tracking sources and the buyer said; it asks for nothing and judges nobody.
# Dates arrive written out with the year. `plan.ftl` has the names of facts (Ordered, Sent …) and of statuses.

evidence-title = أدلة الطلب { $order }
evidence-made = أعدّها Parcelward { $version } في { $when } مما أظهرته صفحات AliExpress ومصادر التتبع
evidence-page = الصفحة { $page } من { $pages }

## What a hurried reader must see

evidence-newest-silent = { $days ->
    [one] أحدث حدث في التتبع بتاريخ { $event_day }. وفي { $look_day }، بعد يوم واحد، لم يكن هناك ما هو أحدث.
    [two] أحدث حدث في التتبع بتاريخ { $event_day }. وفي { $look_day }، بعد يومين، لم يكن هناك ما هو أحدث.
    [few] أحدث حدث في التتبع بتاريخ { $event_day }. وفي { $look_day }، بعد { $days } أيام، لم يكن هناك ما هو أحدث.
    [many] أحدث حدث في التتبع بتاريخ { $event_day }. وفي { $look_day }، بعد { $days } يومًا، لم يكن هناك ما هو أحدث.
   *[other] أحدث حدث في التتبع بتاريخ { $event_day }. وفي { $look_day }، بعد { $days } يوم، لم يكن هناك ما هو أحدث.
  }
evidence-newest = أحدث حدث في التتبع بتاريخ { $event_day }.
evidence-no-events = في { $look_day } لم يُظهر التتبع أي حدث.
evidence-delivered = يقول التتبع إن التسليم تم في { $event_day }.
evidence-buyer-not-received = صرّح المشتري في { $day } بأن الطرد لم يصل.
evidence-buyer-received = صرّح المشتري في { $day } بأن الطرد وصل.

## The order

evidence-order = الطلب
evidence-order-number = رقم الطلب
evidence-store = المتجر
evidence-total = الإجمالي
evidence-goods = السلع
evidence-carrier = شركة الشحن
evidence-service = طريقة الشحن

## The journey

evidence-journey = مسار الطرد
evidence-parcel = الطرد { $number }
evidence-silence = { $days ->
    [one] يوم واحد بلا أخبار
    [two] يومان بلا أخبار
    [few] { $days } أيام بلا أخبار
    [many] { $days } يومًا بلا أخبار
   *[other] { $days } يوم بلا أخبار
  }
evidence-looked-at = آخر اطلاع

## The tables

evidence-events = ما يقوله التتبع
evidence-events-about = الأيام والأوقات كما عرضها كل مصدر.
evidence-when = اليوم والوقت
evidence-event = الحدث
evidence-told-by = المصدر
evidence-completed = * لم يُعرض كاملًا، وغالبًا من دون السنة؛ أكمله Parcelward.
evidence-no-time = من دون تاريخ
evidence-since = منذ { $day }
evidence-missing-since = لم يعد معروضًا منذ { $day }
evidence-older = { $count ->
    [one] حدث أقدم واحد موجود في الملف events.csv.
    [two] حدثان أقدم موجودان في الملف events.csv.
    [few] { $count } أحداث أقدم موجودة في الملف events.csv.
    [many] { $count } حدثًا أقدم موجودة في الملف events.csv.
   *[other] { $count } حدث أقدم موجودة في الملف events.csv.
  }
evidence-looks = ما قالته كل صفحة وكل مصدر، ومتى
evidence-looks-about = كل سطر نسخة واحدة. من المرة الأولى إلى الأخيرة كان المحتوى نفسه عند كل اطلاع. النسخ المحفوظة موجودة في ملف ZIP.
evidence-source = الصفحة أو المصدر
evidence-first = أول مرة
evidence-last = آخر مرة
evidence-newest-then = أحدث حدث حينها
evidence-older-looks = { $count ->
    [one] نسخة أقدم واحدة موجودة في ملف ZIP.
    [two] نسختان أقدم موجودتان في ملف ZIP.
    [few] { $count } نسخ أقدم موجودة في ملف ZIP.
    [many] { $count } نسخة أقدم موجودة في ملف ZIP.
   *[other] { $count } نسخة أقدم موجودة في ملف ZIP.
  }
evidence-tracking = صفحة التتبع
evidence-order-detail = صفحة الطلب
evidence-order-list = قائمة الطلبات
evidence-return-list = قائمة المبالغ المستردة
evidence-dispute-form = نموذج النزاع
evidence-other-page = صفحة أخرى
evidence-dispute = النزاع
# Instead of value-parcel-status-arrived_destination, which says "in your country" to the shopper.
evidence-value-parcel-status-arrived_destination = في بلد الوصول

## What the buyer did

evidence-said = ما فعله المشتري
evidence-said-about = كما دوّنه المشتري في ذلك اليوم.
evidence-said-asked_seller = راسل البائع
evidence-said-asked_carrier = سأل شركة الشحن
evidence-said-asked_extension = طلب من البائع تمديد الحماية
evidence-said-not_received = صرّح بأن الطرد لم يصل
evidence-said-received = صرّح بأن الطرد وصل
evidence-said-completed_by_mistake = صرّح بأن الاستلام أُكِّد بالخطأ
evidence-pictures = صور أضافها المشتري
evidence-picture = { $name }، أُضيفت في { $when }

## How to check it

evidence-check = كيفية التحقق من هذا المستند
evidence-check-about = أُعدّ هذا المستند والملف { $zip } في الوقت نفسه. يحتوي ملف ZIP على هذا المستند والأحداث والنسخ المحفوظة وقائمة بقيم SHA-256 لها. الأمر «parcelward evidence --verify» يسمّي كل ملف غُيّر أو أُضيف أو حُذف منذ ذلك الحين.

## What the command says

evidence-written = أدلة الطلب { $order } جاهزة:
evidence-sum = قيمة SHA-256 لملف ZIP: { $digest }
evidence-as-pictures = { $count ->
    [one] على شكل صورة، لنموذج لا يقبل PDF:
    [two] على شكل صورتين، لنموذج لا يقبل PDF:
    [few] على شكل { $count } صور، لنموذج لا يقبل PDF:
    [many] على شكل { $count } صورة، لنموذج لا يقبل PDF:
   *[other] على شكل { $count } صورة، لنموذج لا يقبل PDF:
  }
evidence-picture-added = أُضيف إلى الطلب { $order }: { $name }
evidence-whole = { $count ->
    [one] لم يتغير شيء: الملف الوحيد كما كان في { $when }.
    [two] لم يتغير شيء: الملفان كما كانا في { $when }.
    [few] لم يتغير شيء: { $count } ملفات كلها كما كانت في { $when }.
    [many] لم يتغير شيء: { $count } ملفًا كلها كما كانت في { $when }.
   *[other] لم يتغير شيء: { $count } ملف كلها كما كانت في { $when }.
  }
evidence-altered = مُغيَّر: { $file }
evidence-missing = محذوف: { $file }
evidence-added = مُضاف: { $file }
evidence-made-here = أعدّ Parcelward هذا الملف بعينه على هذا الحاسوب.
evidence-not-made-here = لا يعرف Parcelward على هذا الحاسوب هذا الملف، فلا يمكنه إلا القول إنه يطابق قائمته الخاصة.
evidence-made-otherwise = أعدّ Parcelward على هذا الحاسوب أدلة بهذه البيانات، لكن ليس هذا الملف: فقد غُيّر بأكمله.
