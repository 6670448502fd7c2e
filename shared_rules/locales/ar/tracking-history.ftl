# سجل الطرد: من قال ماذا ومنذ متى، وكم استغرقت طرودك.
error-parcel-unknown = لا يُعرف شيء عن هذا الطرد بعد. يُرجى فتح صفحة تتبع طلبه مرة واحدة، أو تشغيل: parcelward check NUMBER

history-of = الطرد { $number }
history-other-numbers = أرقام أخرى لهذا الطرد: { $numbers }
history-answered = آخر رد من مصدر: { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
history-never-answered = لم يرد أي مصدر بشأنه بعد؛ هذا ما أظهرته صفحة طلبه.
history-no-events = لم يبلّغ أحد عن أي حدث بعد.
history-first-told = { $source }، أول ظهور: { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
history-missing = { $source }، لم يعد يظهر منذ: { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
history-on-page = الصفحة في AliExpress، آخر مشاهدة: { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
history-answered-zoned = { history-answered } { $zone }
history-first-told-zoned = { history-first-told } { $zone }
history-missing-zoned = { history-missing } { $zone }
history-on-page-zoned = { history-on-page } { $zone }
history-own-words = بنص المصدر: { $text }
history-undated = بلا تاريخ

delivery-times-title = كم استغرقت طرودك من الدفع إلى التسليم
delivery-times-of = إلى { $country }، { $service }: النصف خلال { $half ->
    [zero] { $half } يوم
    [one] يوم واحد
    [two] يومين
    [few] { $half } أيام
    [many] { $half } يومًا
   *[other] { $half } يوم
  }، وأربعة من كل خمسة خلال { $most ->
    [zero] { $most } يوم
    [one] يوم واحد
    [two] يومين
    [few] { $most } أيام
    [many] { $most } يومًا
   *[other] { $most } يوم
  } ({ $parcels ->
    [zero] { $parcels } طرد
    [one] طرد واحد
    [two] طردان
    [few] { $parcels } طرود
    [many] { $parcels } طردًا
   *[other] { $parcels } طرد
  })
delivery-times-all-services = كل خدمات الشحن
delivery-times-too-few = لا توجد طرود مسلَّمة كافية بعد: تُعرض المدد عندما يصل إلى بلد واحد هذا العدد على الأقل: { $fewest }.
