# مسودة النزاع ولوحتها. لا شيء هنا يَعِد بنتيجة.

## Why a reason is true
dispute-because-elsewhere = يذكر التتبع بلدًا غير البلد الذي أُرسل إليه الطلب.
dispute-because-marked_delivered = التتبع يقول إنه سُلّم، وقلت إنه لم يصل إليك.
dispute-because-returning = التتبع يقول إن الطرد في طريق العودة إلى المرسل.
dispute-because-returned = التتبع يقول إن الطرد أُعيد إلى المرسل.
dispute-because-lost = التتبع يقول إن الطرد مفقود.
dispute-because-destroyed = التتبع يقول إن الطرد أُتلف.
dispute-because-cancelled = التتبع يقول إن الشحنة أُلغيت.
dispute-because-seized = التتبع يقول إن الجمارك صادرت الطرد.
dispute-because-customs = التتبع يقول إن الجمارك تحتجز الطرد.
dispute-because-attempted = فشل التسليم، ولم يأتِ الطرد بعدها.
dispute-because-no_tracking = لم تسجّل أي شركة شحن الطرد بهذا الرقم.
dispute-because-unread = تقول صفحة الطلب إنه في الطريق. يُرجى فتح صفحة التتبع مرة واحدة، ليتبع السبب ما تقوله.
dispute-because-silent = لا أخبار في التتبع منذ شهر أو أكثر.
dispute-because-in_transit = الطرد لا يزال في الطريق والحماية سارية.

## Should I file today?
dispute-already-open = هناك نزاع مفتوح بالفعل على هذا الطلب. يُرجى إبقاؤه مفتوحًا حتى تصل البضاعة أو المال.
dispute-nothing-to-claim = لم يُدفع ثمن هذا الطلب، أو أن ماله في طريق العودة بالفعل.
dispute-not-sent-yet = لم يرسله البائع بعد. الطلب الذي لا يُرسَل في وقته يُلغى عادةً تلقائيًا ويعود المال.
dispute-collect-it = الطرد ينتظر الاستلام. يُرجى استلامه أولًا: الطرد الذي لا يُستلم يعود، وعندها يكون استرداد المال غير مرجَّح.
dispute-carrier-may-deliver = أحيانًا تسجّل شركات الشحن التسليم قبل يوم أو يومين من حدوثه. يُرجى سؤال شركة الشحن والجيران الآن.
dispute-not-due-yet = وصوله متوقع حتى { DATETIME($day, dateStyle: "medium") }.
dispute-still-moving = تحرّك الطرد في { DATETIME($day, dateStyle: "medium") }.
dispute-economy-is-silent = كثيرًا ما لا يظهر شيء للطرود الاقتصادية بعد المغادرة، وعادةً تصل خلال { $days ->
    [zero] { $days } يوم
    [one] يوم واحد
    [two] يومين
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
  } من ذلك.
dispute-busy-season = تمر الرحلة بموسم مزدحم تستغرق فيه الطرود وقتًا أطول.
dispute-days-left = { $days ->
    [zero] لم يبقَ أي يوم حتى آخر يوم آمن.
    [one] بقي يوم واحد حتى آخر يوم آمن.
    [two] بقي يومان حتى آخر يوم آمن.
    [few] بقيت { $days } أيام حتى آخر يوم آمن.
    [many] بقي { $days } يومًا حتى آخر يوم آمن.
   *[other] بقي { $days } يوم حتى آخر يوم آمن.
  }
dispute-seller-may-extend = يمكن للبائع تمديد الحماية إذا طلبت ذلك الآن.
dispute-one-shot = عادةً لا يمكن فتح النزاع إلا مرة واحدة للسلعة.
dispute-waiting-mends-nothing = لن يصل الطرد من تلقاء نفسه بعد الآن، فلا فائدة من الانتظار.
dispute-delivered-clock = سُجّل تسليمه في { DATETIME($day, dateStyle: "medium") }. الطلب المسجّل مسلَّمًا قد يكتمل تلقائيًا خلال أيام.
dispute-completed-clock = يُعدّ الطلب مكتملًا. الوقت المتبقي لتقديم النزاع قصير، والصفحة هي التي تحدد مداه.
dispute-end-unknown = لم يظهر في الصفحات التي رأيناها متى تنتهي الحماية. يُرجى النظر في صفحة الطلب قبل الانتظار.
dispute-window-may-be-over = انتهت الحماية في { DATETIME($day, dateStyle: "medium") }. قد يرفض النموذج الطلب؛ وعندها يبقى دعم AliExpress هو الطريق.
dispute-protection-over = انتهت الحماية في { DATETIME($day, dateStyle: "medium") }. قد يبقى التقديم ممكنًا بضعة أيام: يُرجى التقديم اليوم.
dispute-last-safe-day = بعد { DATETIME($day, dateStyle: "medium") } لا يبقى وقت لإصلاح نموذج لم يُقبل.
dispute-protection-ends = في { DATETIME($day, dateStyle: "medium") } تنتهي الحماية. بعدها يُدفع للبائع ويصعب استرجاع المال.

## The panel beside the dispute form
dispute-panel-label = Parcelward: نموذج النزاع
dispute-panel-contents = هل أقدّم اليوم، وملء النموذج
dispute-open-panel = ملء النموذج
dispute-order-title = الطلب
dispute-order = الطلب { $order }
dispute-order-other = طلب آخر
dispute-order-which = لأي طلب هذا النموذج؟
dispute-order-none = لا تذكر هذه الصفحة لأي طلب هذا النموذج. يُرجى فتح النموذج من صفحة الطلب نفسه.
dispute-form-loading = لم يظهر النموذج بعد.
dispute-form-in-frame = النموذج داخل إطار لا يصل إليه Parcelward. يُرجى ملؤه بنفسك: ضع علامة في المربع، واضغط زر الملء، وانسخ الكلمات التي تظهر في الأسفل.
dispute-problem-order-unknown = لم يرَ Parcelward هذا الطلب بعد. يُرجى فتح صفحة الطلب نفسه مرة واحدة، ثم العودة.
dispute-problem-draft-unreadable = تعذّرت قراءة رد البرنامج المرافق. يُرجى تحديث البرنامج المرافق والإضافة.
dispute-problem-other-order = هذا النموذج للطلب { $named }، وليس للطلب { $order }. لم يُملأ شيء. يُرجى اختيار الطلب الصحيح في الأعلى، أو الرجوع وفتح النموذج من الطلب المقصود.
dispute-today-wait = يمكنك الانتظار اليوم
dispute-today-ask = مراسلة البائع أولًا
dispute-today-file = تقديم النزاع اليوم
dispute-today-last-day = آخر يوم آمن: { DATETIME($day, day: "numeric", month: "long", year: "numeric") }.
dispute-today-last-day-over = كان آخر يوم آمن { DATETIME($day, day: "numeric", month: "long", year: "numeric") }: لا مجال للانتظار أكثر.
dispute-for-waiting = ما يؤيد الانتظار
dispute-lost-by-waiting = ما قد يكلّفه الانتظار
dispute-reason-title = السبب في النموذج
dispute-reason-none = لا سبب من الأسباب المعتادة صحيح بالتأكيد لهذا الطرد. يُرجى الاختيار في النموذج بنفسك.
dispute-reason-returned = أُعيد أو أُلغي أو فُقد
dispute-reason-no_tracking = لا معلومات تتبع
dispute-reason-tracking = مشكلة في التتبع
dispute-reason-customs = محتجز لدى الجمارك
dispute-reason-address = ذهب إلى عنوان آخر
dispute-reason-delivered = مسجّل مسلَّمًا، ولم يُستلم
dispute-reason-protection = الحماية توشك على الانتهاء، وهو لا يزال في الطريق
dispute-reason-own = سأختار في النموذج بنفسي
dispute-prefill-title = ملء النموذج
dispute-confirm = لم أستلم الطلب { $order }.
dispute-confirm-first = أنت وحدك من يستطيع قول ذلك. يُرجى وضع العلامة إذا كان هذا صحيحًا؛ تُحفظ لهذا الطلب فقط.
dispute-prefill = ملء مسبق
dispute-filling = جارٍ الملء…
dispute-nothing-is-sent = لا يُرسَل أي شيء. يُرجى التحقق من كل حقل، ثم الضغط بنفسك على زر المتابعة وزر الإرسال.
dispute-results-title = ما جرى ملؤه
dispute-undone-title = ما جرى التراجع عنه
dispute-undo = تراجع
dispute-field-solution = الحل:
dispute-field-received = الاستلام:
dispute-field-reason = السبب:
dispute-field-amount = المبلغ:
dispute-field-description = الوصف:
dispute-field-evidence = الصور:
dispute-filled = مُلئ بـ «{ $value }». يُرجى التحقق منه.
dispute-already = كان من قبل «{ $value }».
dispute-by-elimination = لم يُعرَف إلا لأنه لم يبقَ غيره: يُرجى التحقق منه.
dispute-left-not-found = غير موجود في هذه الصفحة. إذا كان للنموذج خطوة تالية، يُرجى الضغط بنفسك على زر المتابعة ثم الملء المسبق هناك.
dispute-left-unsure = لا حقل هو الصحيح بالتأكيد. يُرجى ملؤه بنفسك.
dispute-left-two-alike = حقلان متشابهان. يُرجى ملؤه بنفسك.
dispute-left-read-only = يحدده النموذج ولا يمكن تغييره.
dispute-left-no-fitting-option = لا خيار في النموذج صحيح بالتأكيد. يُرجى الاختيار بنفسك.
dispute-left-did-not-open = لم تُفتح القائمة. يُرجى الاختيار بنفسك.
dispute-left-did-not-hold = لم تحتفظ به الصفحة. يُرجى ملؤه بنفسك.
dispute-left-reset-by-page = تراجعت عنه الصفحة. يُرجى ملؤه بنفسك.
dispute-left-not-ours-to-press = الضغط هنا لك وحدك. يُرجى الاختيار بنفسك.
dispute-left-currency-differs = يستعمل النموذج عملة أخرى، ولا نحوّل أي مبلغ. يُرجى ملؤه بنفسك.
dispute-left-amount-unknown = المبلغ الكامل غير معروف. يُرجى ملؤه بنفسك.
dispute-left-amount-zero = لا يسمح النموذج بأي مبلغ. يُرجى عدم المتابعة بصفر قبل سؤال دعم AliExpress.
dispute-left-preset-by-form = حدّده النموذج. يُرجى التحقق من أنه المبلغ الكامل.
dispute-left-own-text = تبقى كلماتك كما هي. هذا نصنا إن أردته.
dispute-left-too-long = يقبل النموذج حروفًا أقل من أقصر نص لدينا. يُرجى كتابته بنفسك.
dispute-left-second-list = لهذا الخيار قائمة ثانية. يُرجى الاختيار فيها بنفسك، والنظر في القائمة الأولى أيضًا.
dispute-left-not-confirmed = يبقى فارغًا إلى أن يصدر منك أنك لم تستلمه.
dispute-left-your-choice = الاختيار لك.
dispute-left-attach-yourself = إرفاقها متروك لك. أكثر ما يفيد صورة لصفحة التتبع دون سطر «تم الاستلام».
dispute-undo-restored = كما كان من قبل.
dispute-undo-changed-by-you = غيّرته أنت بعد ذلك، فيبقى كما هو.
dispute-undo-not-taken-back = لا يسمح هذا النموذج بإلغاء الاختيار. يُرجى الاختيار من جديد، أو إعادة تحميل الصفحة لإفراغه.
dispute-undo-gone = لم يعد موجودًا في الصفحة.

## Evidence for the form's control for files. `size` comes with its unit (0.6 MB).
attach-title = أدلة للنموذج
attach-offer = { $count ->
    [one] عند ضغطك يُرفَق هذا الملف ({ $size }) ويرفعه AliExpress على الفور. زر «تراجع» لا يزيله: لا يزيله أحد غيرك، وذلك من النموذج نفسه.
    [two] عند ضغطك يُرفَق هذان الملفان ({ $size }) ويرفعهما AliExpress على الفور. زر «تراجع» لا يزيلهما: لا يزيلهما أحد غيرك، وذلك من النموذج نفسه.
    [few] عند ضغطك تُرفَق هذه الملفات وعددها { $count } ({ $size }) ويرفعها AliExpress على الفور. زر «تراجع» لا يزيلها: لا يزيلها أحد غيرك، وذلك من النموذج نفسه.
    [many] عند ضغطك تُرفَق هذه الملفات وعددها { $count } ({ $size }) ويرفعها AliExpress على الفور. زر «تراجع» لا يزيلها: لا يزيلها أحد غيرك، وذلك من النموذج نفسه.
   *[other] عند ضغطك تُرفَق هذه الملفات وعددها { $count } ({ $size }) ويرفعها AliExpress على الفور. زر «تراجع» لا يزيلها: لا يزيلها أحد غيرك، وذلك من النموذج نفسه.
  }
attach-size = ({ $size })
attach-left-too-many = { $count ->
    [one] يبقى ملف آخر خارج الإرفاق لأن النموذج لا يقبل المزيد.
    [two] يبقى ملفان آخران خارج الإرفاق لأن النموذج لا يقبل المزيد.
    [few] تبقى { $count } ملفات أخرى خارج الإرفاق لأن النموذج لا يقبل المزيد.
    [many] يبقى { $count } ملفًا آخر خارج الإرفاق لأن النموذج لا يقبل المزيد.
   *[other] يبقى { $count } ملف آخر خارج الإرفاق لأن النموذج لا يقبل المزيد.
  }
attach-left-too-large = { $count ->
    [one] يبقى ملف واحد خارج الإرفاق لأنه أكبر مما يقبله النموذج.
    [two] يبقى ملفان خارج الإرفاق لأنهما أكبر مما يقبله النموذج.
    [few] تبقى { $count } ملفات خارج الإرفاق لأنها أكبر مما يقبله النموذج.
    [many] يبقى { $count } ملفًا خارج الإرفاق لأنها أكبر مما يقبله النموذج.
   *[other] يبقى { $count } ملف خارج الإرفاق لأنها أكبر مما يقبله النموذج.
  }
attach-button = إرفاق الأدلة
attach-attaching = جارٍ الإرفاق…
attach-again = الإرفاق مرة أخرى
attach-preparing = جارٍ النظر فيما يمكن إرفاقه…
attach-neither = لا يقبل النموذج هنا ملفات PDF ولا صورًا، لذلك لا يمكن إرفاق شيء نيابة عنك.
attach-two-alike = في الصفحة أكثر من موضع للملفات، ولا يوجد بينها موضع صحيح على وجه اليقين. يُرجى إرفاق الأدلة بنفسك.
attach-full = في النموذج كل ما يقبله من الملفات. أزِل أحدها هناك إن أردت وضع الأدلة مكانه.
attach-read-only = لا يقبل النموذج ملفات في الوقت الحالي.
attach-problem-no-companion = لم يُجب البرنامج المرافق، لذلك لم يُرفَق شيء.
attach-problem-changed = تغيّرت الأدلة في هذه الأثناء، لذلك لم يُرفَق شيء. يُرجى النظر في القائمة مجددًا ثم الضغط مرة أخرى.
attach-save-yourself = يمكنك إعداد الأدلة كملفات وإرفاقها بنفسك:
attach-done = أخذ النموذج كل شيء. يُرجى التحقق من ظهور كل ملف فيه.
attach-not-kept = لم يُظهر النموذج كل شيء. يُرجى النظر فيه وإرفاق الناقص بنفسك.
attach-blocked = لا تسمح هذه الصفحة بالإرفاق إلا لك شخصيًا. لم يُرفَق شيء.
attach-file-seen = في النموذج
attach-file-not-seen = لا يظهر في النموذج
attach-complains = يعرض النموذج رسالة خاصة به. يُرجى قراءتها هناك.
attach-twice = قد يكون ملف كان موجودًا من قبل مكررًا الآن. يُرجى النظر وإزالة واحد منهما.
attach-folder = الملفات نفسها موجودة في هذا المجلد على جهازك:
