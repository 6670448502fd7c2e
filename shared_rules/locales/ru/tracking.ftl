tracking-source-ready = Включён. Всё в порядке.
tracking-source-off = Выключен. Ему ничего не отправляется.
tracking-source-no-key = Включён, но сначала нужен ваш собственный ключ.
tracking-source-bad-key = Ваш ключ отклонён. Больше ничего не отправляется, пока вы не введёте другой.
tracking-source-over-quota = Лимит вашего ключа исчерпан. Следующий запрос с { DATETIME($until, dateStyle: "medium", timeStyle: "short") }.
tracking-source-blocked = Заблокировано, последний известный статус сохранён. Следующий запрос с { DATETIME($until, dateStyle: "medium", timeStyle: "short") }.
tracking-source-silent = Пауза после сбоя, последний известный статус сохранён. Следующий запрос с { DATETIME($until, dateStyle: "medium", timeStyle: "short") }.

tracking-trouble-blocked = Вместо ответа появилась проверка безопасности.
tracking-trouble-bad-key = Ключ отклонён.
tracking-trouble-over-quota = Лимит ключа был исчерпан.
tracking-trouble-too-fast = Источник попросил паузу.
tracking-trouble-maintenance = Шли технические работы.
tracking-trouble-unreachable = Связаться не удалось.
tracking-trouble-unreadable = Ответ не удалось прочитать.
tracking-trouble-too-large = Ответ был слишком большим.
tracking-trouble-redirected = Запрос отправили в другое место, а Parcelward туда не идёт.
tracking-trouble-refused = Запрос отклонён.

tracking-source-last-success = Последний ответ: { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
tracking-source-last-trouble = Последний сбой: { $why } ({ DATETIME($at, dateStyle: "medium", timeStyle: "short") })
tracking-source-next = Следующий запрос разрешён: { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
tracking-source-quota = Осталось на вашем ключе: { $count ->
    [one] { $count } новый номер
    [few] { $count } новых номера
    [many] { $count } новых номеров
   *[other] { $count } нового номера
  }
tracking-source-how-enable = Включить: parcelward sources enable { $name }
tracking-source-how-key = Ввести ключ: parcelward sources key { $name }
tracking-sources-about = Запрашиваются только включённые источники, и они получают лишь трек-номер.
tracking-switched-off = Отслеживание выключено через PARCELWARD_TRACKING. Запросов нет; то, что вы вставите, всё равно читается.
tracking-source-enabled = Источник { $title } включён.
tracking-source-disabled = Источник { $title } выключен. Ему больше ничего не отправляется.
tracking-key-kept = Ключ для { $title } хранится в файле, который может читать только ваша учётная запись.
tracking-key-forgotten = Ключ для { $title } забыт.
tracking-key-prompt = Ключ для { $title } (не показывается)

check-found = { $source } знает эту посылку.
check-not-yet = { $source } знает номер, но сообщить пока нечего.
check-not-found = { $source } (пока) не знает этого номера. Само по себе это не значит, что посылка потеряна.
check-blocked = { $source }: заблокировано, последний известный статус сохранён.
check-trouble = { $source }: ответа нет. { $why } Последний известный статус сохранён.
check-unanswered = { $source }: этого номера в ответе не было. Скоро спросим снова; последний известный статус сохранён.
check-asked-already = За последние четверть часа уже спрашивали. Вот что известно.
check-waiting = Сейчас не спрашиваем: у источника был сбой. Запрос повторится сам; последний известный статус сохранён.
check-waiting-until = До { DATETIME($until, dateStyle: "medium", timeStyle: "short") } повторного запроса не будет. Последний известный статус сохранён.
check-nobody = Ни один включённый источник не принимает этот номер.
check-checking = Спрашиваем прямо сейчас.
check-known = Последнее известное: { $words } ({ DATETIME($at, dateStyle: "medium", timeStyle: "short") })
check-known-day = Последнее известное: { $words } ({ DATETIME($day, dateStyle: "medium") })
check-known-undated = Последнее известное: { $words }
check-known-nothing = Пока ничего не известно.
check-no-parcels = Посылок в пути нет. Они появятся здесь, когда расширение увидит ваши заказы.

error-source-unknown = Источника «{ $source }» нет. Есть: { $known }
error-source-key-invalid = Это не ключ для { $source }. Скопируйте ключ целиком, без пробелов, и попробуйте снова.
error-source-keys-unreadable = Файл с вашими ключами, { $file }, повреждён. Уберите его и введите ключи заново.
error-tracking-off = Отслеживание выключено через PARCELWARD_TRACKING. Запустите Parcelward без этой настройки, чтобы спрашивать о посылках.
