claims-none = لا نزاع محفوظ. يُرجى فتح قائمة المرتجعات في AliExpress مرة واحدة ليتمكن Parcelward من قراءتها.
claims-outcome-running = لا يزال مفتوحًا
claims-outcome-agreed = اتُّفق على رد المال
claims-outcome-decided = صدر القرار
claims-outcome-refunded = رُد المال
claims-outcome-partly_refunded = رُد جزء من المال
claims-outcome-closed = أُغلق ولم يُرَ رد مال
claims-outcome-unknown = الحالة غير معروفة
claims-days = { $days ->
    [zero] { $days } يوم
    [one] يوم واحد
    [two] يومان
    [few] { $days } أيام
    [many] { $days } يومًا
   *[other] { $days } يوم
  }
claims-asked = المطلوب { $amount }
claims-offered = المعروض { $amount }
claims-refund = المسترد { $amount }
claims-total = { $count ->
    [zero] { $count } نزاع
    [one] نزاع واحد
    [two] نزاعان
    [few] { $count } نزاعات
    [many] { $count } نزاعًا
   *[other] { $count } نزاع
  }
claims-usual-days = { $days ->
    [zero] استغرقت المنتهية عادةً { $days } يوم.
    [one] استغرقت المنتهية عادةً يومًا واحدًا.
    [two] استغرقت المنتهية عادةً يومين.
    [few] استغرقت المنتهية عادةً { $days } أيام.
    [many] استغرقت المنتهية عادةً { $days } يومًا.
   *[other] استغرقت المنتهية عادةً { $days } يوم.
  }
claims-sums = { $currency }: المطلوب { $asked }، العائد { $refunded }، لا يزال مفتوحًا { $still_open }
