# Что командная строка печатает вокруг планов.
terminal-no-orders = В этих файлах не нашлось ни одного заказа. Сохраните ответ списка заказов, подробностей заказа или страницы отслеживания и попробуйте ещё раз.
terminal-to-come = Что дальше
terminal-deadlines = Важные дни
terminal-running = Parcelward работает по адресу { $address }.
terminal-extension = Загрузите расширение: откройте в браузере страницу расширений, включите режим разработчика, выберите «Загрузить распакованное» (Load unpacked) и укажите { $folder } (Firefox: about:debugging, «Загрузить временное дополнение»).
terminal-extension-build = Расширение ещё не собрано: запустите scripts/setup.
terminal-code = Сопряжение: введите код { $code } на странице настроек расширения в течение { $minutes ->
    [one] { $minutes } минуты
    [few] { $minutes } минут
    [many] { $minutes } минут
   *[other] { $minutes } минуты
  }. Новый код: parcelward pair.
terminal-paired = Сопряжено: { $count ->
    [one] { $count } браузер
    [few] { $count } браузера
    [many] { $count } браузеров
   *[other] { $count } браузера
  }. Чтобы сопрячь ещё один: parcelward pair.
terminal-pairing-since = Сопряжён с: { DATETIME($at, dateStyle: "medium", timeStyle: "short") } { $zone }
terminal-pairing-seen = Последнее обращение: { DATETIME($at, dateStyle: "medium", timeStyle: "short") } { $zone }
terminal-pairing-how-to-end = Завершить сопряжение: parcelward pair --revoke ID
terminal-pairing-ended = { $label } ({ $origin }) больше не сопряжён и отныне получает отказ.
terminal-stop = Нажмите Ctrl-C, чтобы остановить.
terminal-stopped = Остановлено. Ваши данные остаются в { $folder }.
terminal-not-running = Компаньон не запущен. Запустите его через scripts/start или так: parcelward serve.
terminal-no-stored-orders = Заказов пока не сохранено. Откройте список заказов AliExpress с сопряжённым расширением, и он появится здесь.
terminal-backup-done = Копия базы данных сохранена как { $file }.
terminal-backup-evidence = { $count ->
    [one] { $count } файл ваших доказательств сохранён
    [few] { $count } файла ваших доказательств сохранено
    [many] { $count } файлов ваших доказательств сохранено
   *[other] { $count } файла ваших доказательств сохранено
  } в { $folder }. Храните эту папку вместе с копией базы данных.
terminal-backup-changed = Файл { $file } уже не такой, каким был создан. Он сохранён в нынешнем виде.
terminal-backup-exists = Файл { $file } уже есть. Укажите другое имя, чтобы ничего не перезаписать.
terminal-number-holds = { $carrier } ({ $format }): номер соответствует этому формату.
terminal-number-fails = { $carrier } ({ $format }): форма подходит, но контрольная цифра неверна. Поищите опечатку или попросите у продавца правильный номер.
terminal-number-unknown = Неизвестный формат. Сравните номер со страницей заказа, знак за знаком.
terminal-number-order = Похоже на номер заказа. Трек-номер указан на странице отслеживания заказа.
terminal-backup-nothing = Пока ничего не сохранено, копировать нечего.
terminal-backup-elsewhere = Заказы лежат в базе данных с собственным сервером: сохраните их его средствами, например pg_dump. Скопируйте и папку { $folder }: там лежат ваши доказательства.
terminal-no-alerts = Напоминаний не запланировано, и ни одно не показано.

doctor-data = Ваши данные лежат в { $folder } и закрыты для других учётных записей.
doctor-data-closed = Ваши данные лежат в { $folder }. Другие учётные записи могли их прочитать; теперь это исправлено.
doctor-cache = То, что ускоряет следующий запуск, лежит в { $folder }. Эту папку можно удалить в любое время.
doctor-cache-unwritable = В папку { $folder } нельзя писать. Из-за этого ничего не теряется, только запуск длится дольше.
doctor-database = База данных цела, в ней { $count ->
    [0] нет заказов
    [one] { $count } заказ
    [few] { $count } заказа
    [many] { $count } заказов
   *[other] { $count } заказа
  }.
doctor-database-damaged = В базе данных { $count ->
    [one] { $count } ошибка
    [few] { $count } ошибки
    [many] { $count } ошибок
   *[other] { $count } ошибки
  }, первая: { $first }. Остановите компаньон, поставьте на её место последнюю резервную копию и снова откройте список заказов.
doctor-knowledge = Правила и тексты в порядке, на { $languages ->
    [one] { $languages } языке
    [few] { $languages } языках
    [many] { $languages } языках
   *[other] { $languages } языка
  }.
doctor-server = Компаньон работает на порту { $port } и подтвердил, что он ваш.
doctor-server-stopped = Компаньон не запущен. Запустите его через scripts/start или так: parcelward serve.
doctor-server-stranger = Порт { $port } занят другой программой ({ $program }). Остановите её и запустите компаньон.
doctor-pairing = { $count ->
    [0] Ни один браузер пока не сопряжён. Показать код: parcelward pair.
    [one] Сопряжён { $count } браузер.
    [few] Сопряжено { $count } браузера.
    [many] Сопряжено { $count } браузеров.
   *[other] Сопряжено { $count } браузера.
  }
doctor-extension = Расширение собрано в { $folder }.
doctor-extension-missing = Расширение ещё не собрано: запустите scripts/setup.
doctor-notifications = Уведомления на рабочем столе здесь можно показывать.
doctor-notifications-absent = В этом сеансе нет уведомлений на рабочем столе. Предупреждения появляются в браузере, пока он открыт.

terminal-no-messages = Сейчас об этом никому писать не нужно. Загляните снова, когда это посоветует план.
terminal-message-to-seller = Продавцу
terminal-message-to-carrier = Перевозчику
terminal-message-to-post = В ваше почтовое отделение
terminal-message-to-customs = В таможню
terminal-message-to-aliexpress = В AliExpress
