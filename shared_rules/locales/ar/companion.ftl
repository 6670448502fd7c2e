# ما يقوله البرنامج المرافق نفسه: الردود والأخطاء وبدء التشغيل.

## Answers to a paired browser

error-body-invalid = لم يتمكن Parcelward من استعمال ما أرسله المتصفح: { $place } ناقص أو على غير المتوقع. يُرجى تحديث الإضافة وParcelward إلى أحدث إصدار.
error-body-too-large = أرسل المتصفح أكثر مما يقبله Parcelward دفعة واحدة. يُرجى إعادة تحميل الصفحة وتركها تحمّل قائمة واحدة في كل مرة.
error-body-too-deep = ما أرسله المتصفح متداخل أعمق من أن يكون صفحة طلبات. يُرجى إعادة تحميل الصفحة.
error-path-unknown = لا يعرف هذا الإصدار من Parcelward ما طلبته الإضافة. يُرجى تحديث Parcelward ثم إعادة تشغيله.
error-clock-differs = تختلف ساعة المتصفح عن ساعة Parcelward بأكثر من دقيقة. يُرجى ضبط ساعة هذا الحاسوب ثم المحاولة من جديد.
error-pairing-unknown = لم يعد ذلك المتصفح مقترنًا. يُرجى إعادة تحميل قائمة المتصفحات المقترنة.
error-pairing-id-unknown = لا متصفح مقترن تحت «{ $id }»، أو هناك أكثر من واحد. يُرجى أخذ المعرّف من: parcelward pair --list
error-order-unknown = لم يرَ Parcelward هذا الطلب بعد. يُرجى فتح صفحة الطلب في AliExpress مرة واحدة.
error-alert-unknown = اختفى هذا التذكير بالفعل. يُرجى إعادة تحميل قائمة التذكيرات.
error-card-day-over = { $day } يوم مضى، لذلك لم يُحفظ شيء. يُرجى النظر إلى البطاقة من جديد؛ وإن كان هو اليوم فعلًا، فيُسأل البريد أو الناقل اليوم هل ما زال الطرد عنده.
error-card-day-far = { $day } بعد أكثر من { $days ->
        [zero] { $days } يوم
        [one] يوم واحد
        [two] يومين
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    }، لذلك لم يُحفظ شيء. يُرجى النظر إلى البطاقة من جديد: تُحفظ الطرود أيامًا أو أسابيع قليلة.
error-statement-unknown = لا يعرف Parcelward هذه الإفادة. يُرجى تحديث الإضافة وParcelward إلى أحدث إصدار.
error-internal = ارتكب Parcelward خطأً من عنده ولم يغيّر شيئًا. يُرجى المحاولة من جديد؛ وإذا تكرر ذلك، فتشغيل الأمر «parcelward doctor».

## The database

error-database-newer = كُتبت قاعدة البيانات { $place } بإصدار أحدث من Parcelward. يُرجى تحديث Parcelward ثم تشغيله من جديد.
error-database-foreign = الملف { $place } يخص برنامجًا آخر. يُرجى اختيار قاعدة بيانات أخرى أو نقل الملف من مكانه.
error-database-damaged = قاعدة البيانات { $place } تالفة. يُرجى إيقاف البرنامج المرافق ووضع آخر نسخة احتياطية مكانها؛ والطريقة يبيّنها «parcelward backup --help».
error-database-busy = يستعمل برنامج آخر قاعدة البيانات { $place }. يُرجى إغلاقه ثم المحاولة من جديد.
error-database-unwritable = لا يمكن فتح قاعدة البيانات { $place } أو الكتابة فيها. يُرجى التحقق من أن المجلد يخصك وغير محمي من الكتابة.
error-database-unreachable = قاعدة البيانات { $place } لا تستجيب، أو ترفض الاسم أو كلمة المرور. يُرجى التحقق من أن خادمها يعمل ومن صحة PARCELWARD_DATABASE_URL.
error-database-address = لا يدل { $place } على قاعدة بيانات SQLite أو PostgreSQL، أو أن برنامج تشغيل PostgreSQL (psycopg) غير مثبّت. يُرجى تصحيح PARCELWARD_DATABASE_URL أو تثبيت برنامج التشغيل، والطريقة مشروحة في README.
error-disk-full = لم تبقَ مساحة لكتابة { $place }. يُرجى إخلاء بعض المساحة ثم المحاولة من جديد؛ لم يُكتب أي شيء منقوصًا.

## Starting

error-pairings-unreadable = قائمة المتصفحات المقترنة { $file } تالفة. يُرجى نقل الملف من مكانه وإقران متصفحاتك من جديد بالأمر «parcelward pair».
error-pairings-full = عدد المتصفحات المقترنة بالفعل { $most }. يُرجى إزالة متصفح لم يعد مستعملًا، ثم الإقران من جديد.
error-data-folder-foreign = مجلد البيانات { $folder } يخص حسابًا آخر. يُرجى اختيار مجلد خاص بك بالخيار --data-dir.
error-data-folder-unusable = لا يمكن إنشاء مجلد البيانات { $folder } أو إبقاؤه خاصًا. يُرجى اختيار مجلد آخر بالخيار --data-dir.
error-quiet-hours-invalid = «{ $given }» ليست ساعات هدوء. تُكتب بوقتين من اليوم، مثل 22:00-07:00.
error-quiet-hours-empty = ساعات هدوء من { $given } إلى { $given } لا مدة لها. يُرجى اختيار وقتين مختلفين.
error-port-invalid = { $port } ليس منفذًا. يُرجى إعطاء رقم من 0 إلى 65535.
error-port-taken = { $program ->
    [unknown] المنفذ { $port } يستعمله برنامج آخر.
   *[other] المنفذ { $port } يستعمله { $program }.
} يُرجى إغلاق ذلك البرنامج، أو تشغيل Parcelward بالخيار --port وضبط الرقم نفسه في خيارات الإضافة.
error-port-forbidden = لا يجوز لهذا الحساب استعمال المنفذ { $port }. يُرجى تشغيل Parcelward بالخيار --port ورقم أكبر من 1023، وضبط الرقم نفسه في خيارات الإضافة.
error-already-running = Parcelward يعمل بالفعل على المنفذ { $port } (العملية { $process }). لا حاجة إلى أي خطوة.
error-already-running-silent = نسخة أخرى من Parcelward (العملية { $process }) تستعمل مجلد البيانات هذا لكنها لا تجيب. يُرجى إيقاف تلك العملية ثم تشغيل Parcelward من جديد.
data-folder-closed = كان بإمكان حسابات أخرى على هذا الحاسوب قراءة المجلد { $folder }؛ والآن لا يقرؤه سواك.

## Evidence

error-evidence-fonts-missing = خطوط الطباعة غير موجودة في المجلد { $folder }. يُرجى تشغيل scripts/setup مرة واحدة، ثم المحاولة من جديد.
error-evidence-unwritable = تتعذر كتابة الأدلة في المجلد { $folder }. يُرجى إخلاء بعض المساحة أو اختيار مجلد آخر، ثم المحاولة من جديد.
error-evidence-unknown = لم تعد هذه الأدلة موجودة، أو غُيّر ملفها. يُرجى إعدادها من جديد.
error-file-unreadable = يتعذر فتح { $file } كملف. يُرجى التحقق من الاسم ومن إذن القراءة.
error-file-too-large = حجم { $file } أكبر من { $megabytes } ميغابايت. يُرجى حفظ رد واحد فقط ثم المحاولة به.
error-pack-unreadable = { $file } ليس ملف أدلة أعدّه Parcelward. يُرجى اختيار ملف ZIP كما كُتب.
error-picture-unreadable = تتعذر قراءة «{ $name }» كصورة. يُرجى اختيار ملف PNG أو JPEG أو WebP.
error-picture-too-large = الصورة «{ $name }» كبيرة جدًا. يُرجى تصغيرها ثم إضافتها من جديد.
error-pictures-full = أقصى عدد للصور في الطلب الواحد هو { $most }. يُرجى حذف صورة ثم إضافة هذه من جديد.

## Extensions of another age

relation-okay = الإضافة وParcelward يتفاهمان.
relation-host-outdated = إضافة المتصفح أحدث من Parcelward هذا. يُرجى تحديث Parcelward ثم إعادة تشغيله.
relation-host-too-new = إضافة المتصفح أقدم من Parcelward هذا. يُرجى تحديث الإضافة.
