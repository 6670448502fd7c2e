claims-none = Ни одного спора не сохранено. Откройте один раз список возвратов на AliExpress, чтобы Parcelward мог его прочитать.
claims-outcome-running = ещё открыт
claims-outcome-agreed = возврат согласован
claims-outcome-decided = решён
claims-outcome-refunded = деньги возвращены
claims-outcome-partly_refunded = возвращена часть
claims-outcome-closed = закрыт, возврата не видно
claims-outcome-unknown = состояние неизвестно
claims-days = { $days ->
    [one] { $days } день
    [few] { $days } дня
   *[other] { $days } дней
  }
claims-asked = просили { $amount }
claims-offered = предложено { $amount }
claims-refund = возврат { $amount }
claims-total = { $count ->
    [one] { $count } спор
    [few] { $count } спора
   *[other] { $count } споров
  }
claims-usual-days = { $days ->
    [one] Завершённые споры обычно длились { $days } день.
    [few] Завершённые споры обычно длились { $days } дня.
   *[other] Завершённые споры обычно длились { $days } дней.
  }
claims-sums = { $currency }: просили { $asked }, вернулось { $refunded }, ещё открыто { $still_open }
