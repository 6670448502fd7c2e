### ما تقوله الإضافة نفسها: الطبقة فوق الصفحة والنافذة المنبثقة والخيارات. الخطط ونصائحها تأتي من plan.ftl.

## How much something presses

level-info = للعلم
level-notice = من المفيد معرفته
level-advice = يستحق القيام به
level-warning = مطلوب قريبًا
level-urgent = مطلوب الآن

## Buyer protection

protection-title = حماية المشتري
unit-days-of-protection = { $count ->
        [zero] يوم متبقٍّ من حماية المشتري
        [one] يوم متبقٍّ من حماية المشتري
        [two] يومان متبقيان من حماية المشتري
        [few] أيام متبقية من حماية المشتري
        [many] يومًا متبقيًا من حماية المشتري
       *[other] يوم متبقٍّ من حماية المشتري
    }
unit-hours-of-protection = { $count ->
        [0] أقل من ساعة متبقية من حماية المشتري
        [zero] أقل من ساعة متبقية من حماية المشتري
        [one] ساعة متبقية من حماية المشتري
        [two] ساعتان متبقيتان من حماية المشتري
        [few] ساعات متبقية من حماية المشتري
        [many] ساعة متبقية من حماية المشتري
       *[other] ساعة متبقية من حماية المشتري
    }
days-left = { $days ->
        [zero] لم يبقَ أي يوم
        [one] بقي يوم واحد
        [two] بقي يومان
        [few] بقيت { $days } أيام
        [many] بقي { $days } يومًا
       *[other] بقي { $days } يوم
    }
hours-left = { $hours ->
        [0] بقي أقل من ساعة
        [zero] بقي أقل من ساعة
        [one] بقيت ساعة واحدة
        [two] بقيت ساعتان
        [few] بقيت { $hours } ساعات
        [many] بقيت { $hours } ساعة
       *[other] بقيت { $hours } ساعة
    }
protection-over-short = انتهت الحماية
protection-until = حتى { DATETIME($day, day: "numeric", month: "long", year: "numeric") }.
protection-ended-on = انتهت حماية المشتري في { DATETIME($day, day: "numeric", month: "long", year: "numeric") }
protection-unknown = نهاية حماية المشتري غير معروفة بعد.

## The plan

panel-label = Parcelward: خطة الطلب { $order }
panel-contents = ماذا يلزم ومتى
panel-open = عرض الخطة
panel-close = تصغير
nothing-to-do = لا حاجة إلى أي خطوة الآن
    .explanation = يراقب Parcelward التواريخ ويخبرك هنا حين يلزم شيء.
also-now-title = مطلوب الآن أيضًا
coming-title = ما يأتي
day = { DATETIME($day, day: "numeric", month: "short") }
why = لماذا؟
why-rule = القاعدة: { $rule }. المصادر: { $sources }.
where-open_dispute = في هذه الصفحة، زر «الإرجاع/استرداد الأموال» بجانب السلعة. وعند السؤال هل الطرد لديك، يُرجى الجواب بما هو واقع.
where-message_seller = في هذه الصفحة، يُرجى فتح اسم المتجر والضغط على زر المراسلة فيه.
where-ask_extension = يُرجى مراسلة البائع. وإذا عرضت هذه الصفحة زرًا لتمديد المدة، فالضغط عليه.
copy-show = نص للنسخ
copy = نسخ
copied = نُسخ
strip-label = { $level }: { $headline } { $left } { $then }
strip-then = { DATETIME($day, day: "numeric", month: "short") }: { $what }
more-steps = { $count ->
        [zero] ولا شيء غيرها
        [one] وخطوة أخرى
        [two] وخطوتان أخريان
        [few] و{ $count } خطوات أخرى
        [many] و{ $count } خطوة أخرى
       *[other] و{ $count } خطوة أخرى
    }
whole-plan = عرض الخطة كاملة
history-and-evidence = السجل والأدلة
plan-from = هذه خطة { DATETIME($when, day: "numeric", month: "long", year: "numeric", hour: "numeric", minute: "numeric") }.

## Messages and contacts

messages-title = رسائل جاهزة للنسخ
messages-in-english = البائعون وشركات الشحن في الخارج يترجمون آليًا، لذلك ما يُرسَل نص قصير بإنجليزية بسيطة. يُرجى نسخه وإرساله بنفسك.
messages-none = لا حاجة إلى مراسلة أحد الآن. تظهر الرسائل هنا حين تنصح الخطة برسالة.
messages-unanswered = الرسائل يكتبها البرنامج المرافق على حاسوبك، وهو لا يجيب الآن.
message-to = { $to ->
        [seller] إلى البائع:
        [carrier] إلى شركة الشحن:
        [post] إلى مكتب البريد:
        [customs] إلى الجمارك:
       *[aliexpress] إلى AliExpress:
    }
message-means = معنى هذا:
contacts-title = من يمكنك الاتصال به

## What only the shopper can say

question-title = كلمتك مطلوبة
question-arrived = هل وصل هذا الطلب؟
answer-not-received = لا، لم أستلمه
answer-received = نعم، وصل
question-stays-here = يبقى جوابك على هذا الحاسوب. به تصبح الخطة مناسبة لحالتك؛ ولا يُرسَل أي شيء إلى AliExpress.
said-not_received = قلت إنك لم تستلم هذا الطلب.
said-received = قلت إن هذا الطلب وصل.
arrived-quietly = وصل هذا الطلب
card-title = البطاقة في صندوق بريدك
card-day = آخر يوم على البطاقة
card-hint = إن تُركت بطاقة فعليها آخر يوم للاستلام. بنقل هذا اليوم هنا تلتزم به الخطة. ويبقى على هذا الحاسوب.
card-keep = حفظ
card-kept = قرأت على البطاقة: الاستلام حتى { DATETIME($day, day: "numeric", month: "long", year: "numeric") }.
card-unfinished = يُرجى إدخال التاريخ كاملًا: اليوم والشهر والسنة.
card-unanswered = البرنامج المرافق لا يجيب، لذلك لم يتغير شيء بعد. يُرجى تشغيله ثم الضغط على الزر من جديد.
advice-done = فعلت ذلك
advice-done-on = تم في { DATETIME($day, day: "numeric", month: "short") }.
said-take-back = التراجع عن ذلك

## The companion: each state has one sentence and one thing to do

companion-unpaired = لم يتصل Parcelward ببرنامجه المرافق بعد.
companion-down = برنامج Parcelward المرافق لا يعمل، لذلك تتوقف التذكيرات. لتشغيله، يُكتب في الطرفية:
companion-stranger = يجيب شيء آخر في مكان برنامج Parcelward المرافق (المنفذ { $port }). يُرجى إغلاق ذلك البرنامج ثم تشغيل البرنامج المرافق.
companion-refused = لم يعد البرنامج المرافق يعرف هذا المتصفح. يُرجى الاتصال به من جديد.
companion-clock-differs = الفرق بين ساعة هذا المتصفح وساعة البرنامج المرافق { $minutes ->
        [zero] أقل من دقيقة
        [one] دقيقة واحدة
        [two] دقيقتان
        [few] { $minutes } دقائق
        [many] { $minutes } دقيقة
       *[other] { $minutes } دقيقة
    }. يُرجى تصحيح ساعة الحاسوب.
companion-companion-too-old = برنامج Parcelward المرافق أقدم من هذه الإضافة. يُرجى تحديث البرنامج المرافق.
companion-companion-too-new = هذه الإضافة أقدم من برنامج Parcelward المرافق. يُرجى تحديث الإضافة.
companion-connected = متصل بالبرنامج المرافق.
pair-now = اتصال
try-again = محاولة جديدة
page-orphaned = جرى تحديث Parcelward. يُرجى إعادة تحميل هذه الصفحة للمتابعة.
reload = إعادة تحميل

## Notes and pages that cannot be read

note-label = ملاحظة من Parcelward
note-hide = إخفاء
page-not-read = لم يتمكن Parcelward من قراءة هذه الصفحة: تصميمها جديد علينا. وما يعرضه AliExpress نفسه هنا يبقى هو المعتمد.
page-place-unknown = قرأ Parcelward طلباتك، لكن تصميم هذه الصفحة جديد علينا، فلا يمكن عرض شيء بجانبها. خططها في قائمة Parcelward في شريط الأدوات.
page-captcha = يريد AliExpress التأكد من أنك إنسان. يُرجى الإجابة عن سؤاله بنفسك؛ لا يفعل Parcelward ذلك أبدًا.
page-signed-out = يُرجى تسجيل الدخول إلى AliExpress لرؤية طلباتك.
page-error = يعرض AliExpress خطأ هنا. يُرجى إعادة تحميل الصفحة لاحقًا.
report-offer = يمكنك حفظ نسخة بلا أسماء ولا عناوين ولا أرقام، وإرفاقها ببلاغ.
report-save = حفظ نسخة بلا بيانات شخصية

## Notifications

notification-tomorrow = ذكّرني غدًا

## The popup

popup-title = Parcelward
popup-last-answer = آخر رد { DATETIME($when, day: "numeric", month: "short", year: "numeric", hour: "numeric", minute: "numeric") }
popup-next-title = أيام مهمة قادمة
popup-now = الآن
popup-none = لم يُقرأ أي طلب بعد. يُرجى فتح قائمة طلباتك في AliExpress.
popup-quiet = لا حاجة إلى أي خطوة في الأيام القادمة.
popup-warnings-title = تنبيهات عُرضت
popup-snooze = ذكّرني غدًا
popup-snoozed = سيصلك تذكير غدًا.
popup-snooze-failed = لم يجب البرنامج المرافق. يُرجى تشغيله ثم المحاولة من جديد.
popup-options = الإعدادات
popup-tracking = التتبع
popup-order = الطلب { $order }

## The options page

options-title = إعدادات Parcelward
options-pair-title = الاتصال بالبرنامج المرافق
options-pair-how = يُرجى تشغيل البرنامج المرافق وجعله يعرض رمزًا. في الطرفية:
options-pair-code = الرمز
options-pair-code-hint = ثمانية حروف وأرقام، مثل ABCD-EFGH. الرمز صالح ثلاث دقائق.
options-pair-port = المنفذ
options-pair-port-hint = يُترك كما هو، إلا إذا شُغّل البرنامج المرافق على منفذ آخر.
options-pair-button = اتصال
options-pairing = جارٍ الاتصال…
options-paired = تم الاتصال. يُرجى فتح طلباتك في AliExpress.
fault-code-malformed = هذا ليس رمزًا. الرمز ثمانية حروف وأرقام، مثل ABCD-EFGH.
fault-code-wrong = هذا الرمز غير صحيح. يُرجى مقارنته بالرمز الذي يعرضه البرنامج المرافق.
fault-code-used-up = لم يعد هذا الرمز صالحًا: إما أنه قديم أو جُرّب مرات كثيرة. يُرجى جعل البرنامج المرافق يعرض رمزًا جديدًا.
fault-no-code-shown = البرنامج المرافق يعمل، لكنه لا يعرض رمزًا. يُرجى جعله يعرض رمزًا.
fault-no-answer = لا شيء يجيب على المنفذ { $port }. يُرجى تشغيل البرنامج المرافق ثم المحاولة من جديد.
fault-not-a-companion = ما يجيب على المنفذ { $port } ليس برنامج Parcelward المرافق. يُرجى إغلاق ذلك البرنامج أو استعمال منفذ آخر.
fault-companion-too-old = { companion-companion-too-old }
fault-companion-too-new = { companion-companion-too-new }
fault-permission-missing = بدون إذن مخاطبة هذا الحاسوب نفسه (127.0.0.1) لا يمكن الاتصال بشيء. يُرجى السماح به حين يسأل المتصفح.
options-connected-title = متصل
options-connected = يتواصل هذا المتصفح مع البرنامج المرافق على المنفذ { $port }.
options-unpair = قطع اتصال هذا المتصفح
options-pairings-title = متصفحات مسموح لها بالتواصل مع البرنامج المرافق
options-pairing-this = هذا المتصفح
options-pairing-since = متصل منذ { DATETIME($when, day: "numeric", month: "long", year: "numeric") }
options-pairing-seen = آخر ظهور { DATETIME($when, day: "numeric", month: "short", year: "numeric", hour: "numeric", minute: "numeric") }
options-revoke = سحب الإذن
options-revoke-label = سحب الإذن من { $label }
options-notices-title = التنبيهات
options-notices = عرض إشعار حين يأتي يوم يلزم فيه شيء
options-quiet-title = ساعات الهدوء
options-quiet-off = ساعات الهدوء متوقفة: تأتي الإشعارات في أي وقت.
options-quiet-on = لا يُعرض أي إشعار من { $begin } إلى { $end }.
options-quiet-rule = يتغير الوقت وحده: ما يحين في هذه الساعات يُعرض عند انتهائها. أما ما يفوت أوانه عندئذ، مثلًا لأن الحماية تنتهي قبل ذلك، فيُعرض فورًا.
options-quiet-environment = حددها على هذا الحاسوب متغير بيئة، وهو يغلب ما يُختار هنا. للاختيار هنا يُزال هذا المتغير ثم يُعاد تشغيل البرنامج المرافق:
options-quiet-from = من
options-quiet-to = إلى
options-quiet-keep = حفظ هذه الساعات
options-quiet-switch-off = إيقاف
options-quiet-unfinished = يُرجى إدخال الوقتين معًا.
options-language-title = اللغة
options-language-auto = كلغة المتصفح
options-saved = حُفظ.
options-privacy = تبقى طلباتك على هذا الحاسوب. ليس لدى Parcelward حساب، ولا يطلب شيئًا من AliExpress. لا تخرج إلا أرقام التتبع، ولا تُرسل إلا إلى مصادر التتبع المفعّلة.
