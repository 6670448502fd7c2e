# Історія посилки: хто що повідомив і відколи, та скільки йшли власні посилки.
error-parcel-unknown = Про цю посилку поки нічого не відомо. Відкрийте один раз сторінку відстеження її замовлення або виконайте: parcelward check NUMBER

history-of = Посилка { $number }
history-other-numbers = Інші номери цієї посилки: { $numbers }
history-answered = Остання відповідь джерела: { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
history-never-answered = Жодне джерело про неї ще не відповіло; це показала сторінка її замовлення.
history-no-events = Поки ніхто не повідомив про жодну подію.
history-first-told = { $source }, уперше помічено: { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
history-missing = { $source }, більше не показує, помічено: { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
history-on-page = Сторінка AliExpress, востаннє переглянута: { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
history-answered-zoned = { history-answered } { $zone }
history-first-told-zoned = { history-first-told } { $zone }
history-missing-zoned = { history-missing } { $zone }
history-on-page-zoned = { history-on-page } { $zone }
history-own-words = своїми словами: { $text }
history-undated = без дати

delivery-times-title = Скільки йшли ваші посилки від оплати до вручення
delivery-times-of = Країна: { $country }, { $service }: половина за { $half ->
    [one] { $half } день
    [few] { $half } дні
    [many] { $half } днів
   *[other] { $half } дня
  }, чотири з п'яти за { $most ->
    [one] { $most } день
    [few] { $most } дні
    [many] { $most } днів
   *[other] { $most } дня
  } ({ $parcels ->
    [one] { $parcels } посилка
    [few] { $parcels } посилки
    [many] { $parcels } посилок
   *[other] { $parcels } посилки
  })
delivery-times-all-services = усі служби
delivery-times-too-few = Доставлених посилок поки замало: строки показуються, коли до однієї країни їх надійшло щонайменше { $fewest }.
