### The extension's pages about tracking: its sources, asking now, the history of a parcel, evidence, the log of disputes.

tracking-page-title = التتبع
tracking-page-waiting = لحظة من فضلك…

## Sources

sources-title = من يُسأل عن طرودك
source-ask = سؤال { $source }
source-key-kept = يحتفظ البرنامج المرافق بمفتاح { $source }. لن يُعرض مرة أخرى.
source-key-field = مفتاحك لدى { $source }
source-key-keep = حفظ المفتاح
source-key-forget = نسيان المفتاح
source-key-forget-label = نسيان مفتاح { $source }

## Asking now

check-now-title = السؤال الآن
check-now-about = يُسأل عن كل رقم مرة واحدة على الأكثر كل ربع ساعة.
check-now-number = رقم التتبع
check-now-number-hint = حروف وأرقام، مثل LP00123456789012.
check-now-one = السؤال عن هذا الرقم
check-now-all = السؤال عن كل الطرود التي في الطريق
check-now-asking = جارٍ السؤال…
check-now-results = ما نتج عن السؤال

## Parcels

parcels-title = طرود طلباتك
parcels-none = لم يُرَ بعد أي طلب له رقم تتبع. يُرجى فتح طلباتك في AliExpress.
parcels-history-of = سجل { $number }
parcels-more = { $count ->
    [zero] عرض { $count } طلب إضافي
    [one] عرض طلب إضافي واحد
    [two] عرض طلبين إضافيين
    [few] عرض { $count } طلبات إضافية
    [many] عرض { $count } طلبًا إضافيًا
   *[other] عرض { $count } طلب إضافي
  }

## The history of a parcel

history-page-title = السجل والأدلة
history-page-order = الطلب { $order }
history-page-no-order = هذا العنوان لا يذكر أي طلب. يُرجى فتح السجل من قائمة طرودك.
history-page-no-number = لا يوجد بعد رقم تتبع لأي طرد من هذا الطلب.
history-page-back = كل الطرود والمصادر
history-age = ({ $age })
history-from-paste = ما لصقته
history-from-page = الصفحة في AliExpress
history-contradiction = هذه المصادر متناقضة. سُلِّم بحسب: { $delivered }. لم يُسلَّم بحسب: { $otherwise }. يتابع Parcelward كأن الطرد لم يصل.
history-fetched = { $source }: أول جلب { DATETIME($first, dateStyle: "medium", timeStyle: "short") }، وآخر جلب { DATETIME($last, dateStyle: "medium", timeStyle: "short") }

## Adding what another page shows

paste-title = إضافة ما تعرضه صفحة أخرى
paste-about = يُرجى نسخ السجل من أي صفحة تتبع، أو فتح رد محفوظ كنص، ثم لصقه هنا. لا يُسأل أحد عن شيء.
paste-parcel = الطرد
paste-text = النص المنسوخ
paste-read = قراءة هذا النص

## Evidence

pack-title = الأدلة
pack-about = ملف PDF يفهمه أي شخص، وملف ZIP فيه كل الأحداث والردود المحفوظة وقيم التحقق منها. يبقى الملفان على هذا الحاسوب، والقرار لك فيمن يحصل عليهما.
pack-language = لغة ملف PDF
pack-make = إعداد الأدلة
pack-making = جارٍ الإعداد…
pack-made = أُعدت في { DATETIME($at, dateStyle: "medium", timeStyle: "short") }. الملفان على هذا الحاسوب:
pack-digest = SHA-256
pack-verify = لإثبات أن شيئًا لم يُغيَّر لاحقًا، يُكتب في الطرفية:
pictures-title = صورك
pictures-about = تدخل لقطات الشاشة والصور في الأدلة التالية التي تُعد. يُحذف منها مكان التصوير والجهاز.
pictures-none = لم تُضف أي صورة.
picture-choose = إضافة صورة (PNG أو JPEG أو WebP، حتى 3 ميغابايت)
picture-too-heavy = «{ $name }» أكبر من 3 ميغابايت. يُرجى تصغير الصورة ثم إضافتها من جديد.
picture-added = أُضيفت في { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
picture-remove = إزالة
picture-remove-label = إزالة { $name }

## The log of disputes

claims-title = نزاعاتك
claims-opened = فُتح: { $day }
