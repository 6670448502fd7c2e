# Що командний рядок друкує навколо планів.

terminal-no-orders = У цих файлах не знайдено замовлення. Збережіть відповідь списку замовлень, деталей замовлення або сторінки відстеження і спробуйте ще раз.
terminal-to-come = Що далі
terminal-deadlines = Важливі дні
terminal-running = Parcelward працює за адресою { $address }.
terminal-extension = Завантажте розширення: відкрийте сторінку розширень браузера, увімкніть режим розробника, виберіть «Load unpacked» («Завантажити розпаковане») і вкажіть { $folder } (Firefox: about:debugging, «Load Temporary Add-on»).
terminal-extension-build = Розширення ще не зібрано: запустіть scripts/setup.
terminal-code = З'єднання: введіть код { $code } на сторінці налаштувань розширення протягом { $minutes ->
    [one] { $minutes } хвилини
   *[other] { $minutes } хвилин
  }. Новий код: parcelward pair.
terminal-paired = Пов'язано { $count ->
    [one] { $count } браузер
    [few] { $count } браузери
    [many] { $count } браузерів
   *[other] { $count } браузера
  }. Щоб пов'язати ще один: parcelward pair.
terminal-pairing-since = Пов'язано з: { DATETIME($at, dateStyle: "medium", timeStyle: "short") } { $zone }
terminal-pairing-seen = Останнє звернення: { DATETIME($at, dateStyle: "medium", timeStyle: "short") } { $zone }
terminal-pairing-how-to-end = Розірвати зв'язок: parcelward pair --revoke ID
terminal-pairing-ended = { $label } ({ $origin }) більше не пов'язаний і відтепер отримує відмову.
terminal-stop = Натисніть Ctrl-C, щоб зупинити.
terminal-stopped = Зупинено. Ваші дані лишаються в { $folder }.
terminal-not-running = Програма-помічник не працює. Запустіть її через scripts/start або: parcelward serve.
terminal-no-stored-orders = Жодного замовлення ще не збережено. Відкрийте свій список замовлень AliExpress із пов'язаним розширенням, і воно з'явиться тут.
terminal-backup-done = Копію бази даних збережено як { $file }.
terminal-backup-evidence = { $count ->
    [one] { $count } файл ваших доказів збережено
    [few] { $count } файли ваших доказів збережено
    [many] { $count } файлів ваших доказів збережено
   *[other] { $count } файлу ваших доказів збережено
  } у { $folder }. Зберігайте цю теку разом із копією бази даних.
terminal-backup-changed = Файл { $file } уже не такий, яким його створено. Його збережено в теперішньому вигляді.
terminal-backup-exists = { $file } уже є. Назвіть інший файл, щоб нічого не перезаписати.
terminal-number-holds = { $carrier } ({ $format }): номер має цей формат.
terminal-number-fails = { $carrier } ({ $format }): вигляд підходить, але контрольна цифра хибна. Пошукайте описку або попросіть у продавця правильний номер.
terminal-number-unknown = Формат невідомий. Порівняйте номер зі сторінкою замовлення, знак за знаком.
terminal-number-order = Це схоже на номер замовлення. Номер відстеження є на сторінці відстеження замовлення.
terminal-backup-nothing = Ще нічого не збережено, тож копіювати нічого.
terminal-backup-elsewhere = Замовлення зберігаються в базі даних із власним сервером: збережіть їх його засобами, наприклад pg_dump. Скопіюйте й папку { $folder }: там лежать ваші докази.
terminal-no-alerts = Жодного попередження не заплановано і жодного не показано.

doctor-data = Ваші дані лежать у { $folder }, закриті для інших облікових записів.
doctor-data-closed = Ваші дані лежать у { $folder }. Інші облікові записи могли їх читати; тепер це виправлено.
doctor-cache = Те, що пришвидшує наступний запуск, лежить у { $folder }. Цю теку можна видалити будь-коли.
doctor-cache-unwritable = У теку { $folder } не можна писати. Через це нічого не втрачається, лише запуск триває довше.
doctor-database = База даних ціла; замовлень у ній: { $count ->
    [0] жодного
   *[other] { $count }
  }.
doctor-database-damaged = У базі даних { $count ->
    [one] { $count } помилка
    [few] { $count } помилки
    [many] { $count } помилок
   *[other] { $count } помилки
  }, перша: { $first }. Зупиніть програму-помічника, поставте на місце бази останню резервну копію і знову відкрийте список замовлень.
doctor-knowledge = Правила і речення повні, { $languages ->
    [one] { $languages } мовою
   *[other] { $languages } мовами
  }.
doctor-server = Програма-помічник працює на порту { $port } і довела, що вона ваша.
doctor-server-stopped = Програма-помічник не працює. Запустіть її через scripts/start або: parcelward serve.
doctor-server-stranger = Порт { $port } зайняла інша програма ({ $program }). Зупиніть її, потім запустіть програму-помічника.
doctor-pairing = { $count ->
    [0] Жодного браузера ще не пов'язано. Покажіть код командою: parcelward pair.
    [one] Пов'язано { $count } браузер.
    [few] Пов'язано { $count } браузери.
    [many] Пов'язано { $count } браузерів.
   *[other] Пов'язано { $count } браузера.
  }
doctor-extension = Розширення зібрано в { $folder }.
doctor-extension-missing = Розширення ще не зібрано: запустіть scripts/setup.
doctor-notifications = Тут можна показувати сповіщення на робочому столі.
doctor-notifications-absent = У цьому сеансі немає сповіщень на робочому столі. Попередження з'являються у вашому браузері, поки він відкритий.

terminal-no-messages = Про це зараз нікому писати не треба. Зазирніть знову, коли план це порадить.
terminal-message-to-seller = Продавцеві
terminal-message-to-carrier = Перевізникові
terminal-message-to-post = Вашій пошті
terminal-message-to-customs = Митниці
terminal-message-to-aliexpress = AliExpress
