claims-none = Жодної суперечки не збережено. Відкрийте один раз список повернень на AliExpress, щоб Parcelward міг його прочитати.
claims-outcome-running = ще відкрита
claims-outcome-agreed = повернення погоджено
claims-outcome-decided = вирішена
claims-outcome-refunded = гроші повернено
claims-outcome-partly_refunded = повернено частину
claims-outcome-closed = закрита, повернення не видно
claims-outcome-unknown = стан невідомий
claims-days = { $days ->
    [one] { $days } день
    [few] { $days } дні
   *[other] { $days } днів
  }
claims-asked = просили { $amount }
claims-offered = запропоновано { $amount }
claims-refund = повернення { $amount }
claims-total = { $count ->
    [one] { $count } суперечка
    [few] { $count } суперечки
   *[other] { $count } суперечок
  }
claims-usual-days = { $days ->
    [one] Завершені зазвичай тривали { $days } день.
    [few] Завершені зазвичай тривали { $days } дні.
   *[other] Завершені зазвичай тривали { $days } днів.
  }
claims-sums = { $currency }: просили { $asked }, повернулося { $refunded }, ще відкрито { $still_open }
