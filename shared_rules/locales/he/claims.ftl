claims-none = אין מחלוקת שמורה. פתחו פעם אחת את רשימת ההחזרות ב-AliExpress, כדי ש-Parcelward תוכל לקרוא אותה.
claims-outcome-running = עדיין פתוחה
claims-outcome-agreed = הוסכם על החזר
claims-outcome-decided = הוכרעה
claims-outcome-refunded = הוחזר
claims-outcome-partly_refunded = הוחזר בחלקו
claims-outcome-closed = נסגרה, לא נראה החזר
claims-outcome-unknown = המצב לא ידוע
claims-days = { $days ->
    [one] יום אחד
    [two] יומיים
   *[other] { $days } ימים
  }
claims-asked = התבקש { $amount }
claims-offered = הוצע { $amount }
claims-refund = החזר { $amount }
claims-total = { $count ->
    [one] מחלוקת אחת
    [two] שתי מחלוקות
   *[other] { $count } מחלוקות
  }
claims-usual-days = { $days ->
    [one] אלה שהסתיימו נמשכו בדרך כלל יום אחד.
    [two] אלה שהסתיימו נמשכו בדרך כלל יומיים.
   *[other] אלה שהסתיימו נמשכו בדרך כלל { $days } ימים.
  }
claims-sums = { $currency }: התבקש { $asked }, חזר { $refunded }, עדיין פתוח { $still_open }
