# Что говорит сама программа-компаньон: ответы, ошибки, запуск.

## Answers to a paired browser

error-body-invalid = Parcelward не смог использовать то, что прислал браузер: { $place } нет или не такое, как ожидалось. Обновите расширение и Parcelward до последних версий.
error-body-too-large = Браузер прислал больше, чем Parcelward принимает за раз. Обновите страницу и дайте ей загружать по одному списку.
error-body-too-deep = То, что прислал браузер, вложено слишком глубоко для страницы заказов. Обновите страницу.
error-path-unknown = Этот Parcelward не знает, о чём просит расширение. Обновите Parcelward и запустите его заново.
error-clock-differs = Часы браузера и Parcelward расходятся больше чем на минуту. Установите часы этого компьютера и попробуйте ещё раз.
error-pairing-unknown = Этот браузер больше не сопряжён. Обновите список сопряжённых браузеров.
error-pairing-id-unknown = Под «{ $id }» нет ни одного сопряжённого браузера или их несколько. Возьмите ID из списка: parcelward pair --list
error-order-unknown = Parcelward ещё не видел этот заказ. Откройте один раз страницу заказа на AliExpress.
error-alert-unknown = Этого напоминания уже нет. Обновите список напоминаний.
error-card-day-over = { $day } — этот день уже прошёл, поэтому ничего не сохранено. Посмотрите на извещение ещё раз; если там именно этот день, сегодня же спросите на почте или у перевозчика, там ли ещё посылка.
error-card-day-far = До { $day } больше { $days ->
        [one] { $days } дня
        [few] { $days } дней
        [many] { $days } дней
       *[other] { $days } дня
    }, поэтому ничего не сохранено. Посмотрите на извещение ещё раз: посылки хранят несколько дней или недель.
error-statement-unknown = Parcelward не знает такого ответа. Обновите расширение и Parcelward до последних версий.
error-internal = Parcelward сам допустил ошибку и ничего не изменил. Попробуйте ещё раз; если повторится, выполните «parcelward doctor».

## The database

error-database-newer = Базу данных { $place } записал более новый Parcelward. Обновите Parcelward и запустите его снова.
error-database-foreign = Файл { $place } принадлежит другой программе. Выберите другую базу данных или переместите файл.
error-database-damaged = База данных { $place } повреждена. Остановите компаньон и поставьте на её место последнюю резервную копию; как это сделать, скажет «parcelward backup --help».
error-database-busy = Базу данных { $place } использует другая программа. Закройте её и попробуйте ещё раз.
error-database-unwritable = Базу данных { $place } нельзя открыть или записать. Проверьте, что папка принадлежит вам и не защищена от записи.
error-database-unreachable = База данных { $place } не отвечает или отклоняет имя либо пароль. Проверьте, что её сервер работает и что PARCELWARD_DATABASE_URL указан верно.
error-database-address = { $place } не указывает на базу данных SQLite или PostgreSQL, либо не установлен драйвер PostgreSQL (psycopg). Исправьте PARCELWARD_DATABASE_URL или установите драйвер; как это сделать, сказано в README.
error-disk-full = Не хватает места, чтобы записать { $place }. Освободите место и попробуйте ещё раз; наполовину ничего не записано.

## Starting

error-pairings-unreadable = Список сопряжённых браузеров { $file } повреждён. Переместите файл и сопрягите браузеры заново командой «parcelward pair».
error-pairings-full = Сопряжённых браузеров уже { $most }. Уберите тот, которым больше не пользуетесь, и сопрягите снова.
error-data-folder-foreign = Папка данных { $folder } принадлежит другой учётной записи. Выберите свою папку с помощью --data-dir.
error-data-folder-unusable = Папку данных { $folder } нельзя создать или сделать закрытой. Выберите другую папку с помощью --data-dir.
error-quiet-hours-invalid = «{ $given }» — это не тихие часы. Укажите два времени суток, например 22:00-07:00.
error-quiet-hours-empty = Тихие часы с { $given } до { $given } ничего не длятся. Выберите два разных времени.
error-port-invalid = { $port } — это не порт. Укажите число от 0 до 65535.
error-port-taken = { $program ->
    [unknown] Порт { $port } занят другой программой.
   *[other] Порт { $port } занят программой { $program }.
} Закройте её или запустите Parcelward с --port и укажите то же число в настройках расширения.
error-port-forbidden = Этой учётной записи нельзя использовать порт { $port }. Запустите Parcelward с --port и числом больше 1023 и укажите то же число в настройках расширения.
error-already-running = Parcelward уже работает на порту { $port } (процесс { $process }). Делать ничего не нужно.
error-already-running-silent = Эту папку данных использует другой Parcelward (процесс { $process }), но он не отвечает. Остановите тот процесс и запустите Parcelward снова.
data-folder-closed = Папку { $folder } могли прочитать другие учётные записи этого компьютера; теперь её можете читать только вы.

## Evidence

error-evidence-fonts-missing = В папке { $folder } нет шрифтов для печати. Запустите один раз scripts/setup и попробуйте ещё раз.
error-evidence-unwritable = Не удаётся записать доказательства в папку { $folder }. Освободите место или выберите другую папку и попробуйте ещё раз.
error-evidence-unknown = Этих доказательств больше нет, или их файл изменили. Составьте их заново.
error-file-unreadable = { $file } не удаётся открыть как файл. Проверьте имя и право на чтение.
error-file-too-large = { $file } больше { $megabytes } МБ. Сохраните один ответ и попробуйте с ним.
error-pack-unreadable = { $file } — не доказательства, составленные Parcelward. Выберите файл ZIP в том виде, в каком он был записан.
error-picture-unreadable = «{ $name }» не удаётся прочитать как изображение. Выберите файл PNG, JPEG или WebP.
error-picture-too-large = Изображение «{ $name }» слишком большое. Уменьшите его и добавьте ещё раз.
error-pictures-full = К заказу можно добавить не больше { $most } изображений. Удалите одно и добавьте это ещё раз.

## Extensions of another age

relation-okay = Расширение и Parcelward понимают друг друга.
relation-host-outdated = Расширение браузера новее этого Parcelward. Обновите Parcelward и запустите его заново.
relation-host-too-new = Расширение браузера старше этого Parcelward. Обновите расширение.
