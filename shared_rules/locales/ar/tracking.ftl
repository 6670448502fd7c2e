tracking-source-ready = مفعَّل. كل شيء على ما يرام.
tracking-source-off = متوقف. لا يُرسل إليه شيء.
tracking-source-no-key = مفعَّل، لكنه يحتاج أولًا إلى مفتاحك الخاص.
tracking-source-bad-key = يرفض مفتاحك. لن يُرسل شيء آخر حتى تُدخل مفتاحًا غيره.
tracking-source-over-quota = نفد ما يسمح به مفتاحك. سيُسأل من جديد ابتداءً من { DATETIME($until, dateStyle: "medium", timeStyle: "short") }.
tracking-source-blocked = محظور، وآخر حالة معروفة محفوظة. سيُسأل من جديد ابتداءً من { DATETIME($until, dateStyle: "medium", timeStyle: "short") }.
tracking-source-silent = متروك بعد مشكلة، وآخر حالة معروفة محفوظة. سيُسأل من جديد ابتداءً من { DATETIME($until, dateStyle: "medium", timeStyle: "short") }.

tracking-trouble-blocked = أظهر فحصًا أمنيًا بدل الإجابة.
tracking-trouble-bad-key = رفض المفتاح.
tracking-trouble-over-quota = كان ما يسمح به المفتاح قد نفد.
tracking-trouble-too-fast = طلب التمهل.
tracking-trouble-maintenance = كان تحت الصيانة.
tracking-trouble-unreachable = تعذّر الوصول إليه.
tracking-trouble-unreadable = تعذّرت قراءة إجابته.
tracking-trouble-too-large = كانت إجابته كبيرة جدًا.
tracking-trouble-redirected = حوّل السؤال إلى مكان آخر، وParcelward لا يتبع ذلك.
tracking-trouble-refused = رفض السؤال.

tracking-source-last-success = آخر إجابة: { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
tracking-source-last-trouble = آخر مشكلة: { $why } ({ DATETIME($at, dateStyle: "medium", timeStyle: "short") })
tracking-source-next = السؤال التالي مسموح في: { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
tracking-source-quota = المتبقي على مفتاحك: { $count ->
    [zero] لا أرقام جديدة
    [one] رقم جديد واحد
    [two] رقمان جديدان
    [few] { $count } أرقام جديدة
    [many] { $count } رقمًا جديدًا
   *[other] { $count } رقم جديد
  }
tracking-source-how-enable = للتفعيل: parcelward sources enable { $name }
tracking-source-how-key = لإدخال مفتاح: parcelward sources key { $name }
tracking-sources-about = لا تُسأل إلا المصادر المفعَّلة، ولا تتلقى سوى رقم التتبع.
tracking-switched-off = التتبع متوقف بسبب PARCELWARD_TRACKING. لا يُسأل أحد؛ وما تلصقه يُقرأ مع ذلك.
tracking-source-enabled = { $title } مفعَّل.
tracking-source-disabled = { $title } متوقف. لن يُرسل إليه شيء بعد الآن.
tracking-key-kept = مفتاح { $title } محفوظ في ملف لا يقرؤه إلا حسابك.
tracking-key-forgotten = نُسي مفتاح { $title }.
tracking-key-prompt = مفتاح { $title } (لا يظهر على الشاشة)

check-found = { $source } يعرف هذا الطرد.
check-not-yet = { $source } يعرف الرقم لكن ليس لديه ما يقوله بعد.
check-not-found = { $source } لا يعرف هذا الرقم (بعد). هذا وحده لا يعني أن الطرد ضاع.
check-blocked = { $source }: محظور، وآخر حالة معروفة محفوظة.
check-trouble = { $source } لم يعطِ إجابة. { $why } آخر حالة معروفة محفوظة.
check-unanswered = { $source } أغفل هذا الرقم في إجابته. سيُسأل عنه قريبًا من جديد؛ وآخر حالة معروفة محفوظة.
check-asked-already = سُئل عنه خلال ربع الساعة الأخير. هذا هو المعروف.
check-waiting = لم يُسأل عنه الآن لأن مصدره واجه مشكلة. سيُسأل عنه تلقائيًا من جديد؛ وآخر حالة معروفة محفوظة.
check-waiting-until = لن يُسأل عنه من جديد قبل { DATETIME($until, dateStyle: "medium", timeStyle: "short") }. آخر حالة معروفة محفوظة.
check-nobody = لا يوجد مصدر مفعَّل يقبل هذا الرقم.
check-checking = يُسأل عنه الآن.
check-known = آخر المعروف: { $words } ({ DATETIME($at, dateStyle: "medium", timeStyle: "short") })
check-known-day = آخر المعروف: { $words } ({ DATETIME($day, dateStyle: "medium") })
check-known-undated = آخر المعروف: { $words }
check-known-nothing = لا شيء معروف عنه بعد.
check-no-parcels = لا طرد في الطريق. تظهر الطرود هنا عندما ترى الإضافة طلباتك.

error-source-unknown = لا يوجد مصدر باسم «{ $source }». الموجود: { $known }
error-source-key-invalid = هذا ليس مفتاحًا لـ { $source }. انسخ المفتاح كاملًا دون فراغات وحاول مجددًا.
error-source-keys-unreadable = الملف الذي يحوي مفاتيحك، { $file }، تالف. انقله إلى مكان آخر وأدخل مفاتيحك من جديد.
error-tracking-off = التتبع متوقف بسبب PARCELWARD_TRACKING. شغّل Parcelward من دون هذا الإعداد للسؤال عن الطرود.
