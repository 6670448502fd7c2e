# История посылки: кто что сообщил и с какого времени, и сколько шли собственные посылки.
error-parcel-unknown = Об этой посылке пока ничего не известно. Откройте один раз страницу отслеживания её заказа или выполните: parcelward check NUMBER

history-of = Посылка { $number }
history-other-numbers = Другие номера этой посылки: { $numbers }
history-answered = Последний ответ источника: { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
history-never-answered = Ни один источник о ней ещё не ответил; это показала страница её заказа.
history-no-events = Пока никто не сообщил ни об одном событии.
history-first-told = { $source }, впервые замечено: { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
history-missing = { $source }, больше не показывает, замечено: { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
history-on-page = Страница AliExpress, просмотрена в последний раз: { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
history-answered-zoned = { history-answered } { $zone }
history-first-told-zoned = { history-first-told } { $zone }
history-missing-zoned = { history-missing } { $zone }
history-on-page-zoned = { history-on-page } { $zone }
history-own-words = своими словами: { $text }
history-undated = без даты

delivery-times-title = Сколько шли ваши посылки от оплаты до вручения
delivery-times-of = Страна: { $country }, { $service }: половина за { $half ->
    [one] { $half } день
    [few] { $half } дня
    [many] { $half } дней
   *[other] { $half } дня
  }, четыре из пяти за { $most ->
    [one] { $most } день
    [few] { $most } дня
    [many] { $most } дней
   *[other] { $most } дня
  } ({ $parcels ->
    [one] { $parcels } посылка
    [few] { $parcels } посылки
    [many] { $parcels } посылок
   *[other] { $parcels } посылки
  })
delivery-times-all-services = все службы
delivery-times-too-few = Доставленных посылок пока мало: сроки показываются, когда в одну страну их пришло не меньше { $fewest }.
