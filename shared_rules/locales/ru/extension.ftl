### Что говорит само расширение: слой на странице, всплывающее окно, настройки. Планы и советы берутся из plan.ftl.

## How much something presses

level-info = Для сведения
level-notice = Полезно знать
level-advice = Стоит сделать
level-warning = Сделайте скоро
level-urgent = Сделайте сейчас

## Buyer protection

protection-title = Защита покупателя
unit-days-of-protection = { $count ->
        [one] день до конца защиты покупателя
        [few] дня до конца защиты покупателя
        [many] дней до конца защиты покупателя
       *[other] дня до конца защиты покупателя
    }
unit-hours-of-protection = { $count ->
        [0] меньше часа до конца защиты покупателя
        [one] час до конца защиты покупателя
        [few] часа до конца защиты покупателя
        [many] часов до конца защиты покупателя
       *[other] часа до конца защиты покупателя
    }
days-left = { $days ->
        [one] остался { $days } день
        [few] осталось { $days } дня
        [many] осталось { $days } дней
       *[other] осталось { $days } дня
    }
hours-left = { $hours ->
        [0] меньше 1 часа
        [one] остался { $hours } час
        [few] осталось { $hours } часа
        [many] осталось { $hours } часов
       *[other] осталось { $hours } часа
    }
protection-over-short = Защита закончилась
protection-until = До { DATETIME($day, day: "numeric", month: "long", year: "numeric") }
protection-ended-on = Защита покупателя закончилась { DATETIME($day, day: "numeric", month: "long", year: "numeric") }
protection-unknown = Когда закончится защита покупателя, пока неизвестно.

## The plan

panel-label = Parcelward: план для заказа { $order }
panel-contents = Что и когда делать
panel-open = Показать план
panel-close = Свернуть
nothing-to-do = Сейчас делать ничего не нужно
    .explanation = Parcelward следит за датами и скажет здесь, когда нужно будет что-то сделать.
also-now-title = Также сейчас
coming-title = Что дальше
day = { DATETIME($day, day: "numeric", month: "short") }
why = Почему?
why-rule = Правило: { $rule }. Источники: { $sources }.
where-open_dispute = На этой странице нажмите «Возврат/возмещение» рядом с товаром. На вопрос, у вас ли посылка, отвечайте как есть.
where-message_seller = На этой странице откройте название магазина и нажмите там кнопку сообщения.
where-ask_extension = Напишите продавцу. Если на этой странице есть кнопка продления срока, нажмите её.
copy-show = Текст для копирования
copy = Копировать
copied = Скопировано
strip-label = { $level }: { $headline } { $left } { $then }
strip-then = { DATETIME($day, day: "numeric", month: "short") }: { $what }
more-steps = { $count ->
        [one] и ещё { $count }
        [few] и ещё { $count }
        [many] и ещё { $count }
       *[other] и ещё { $count }
    }
whole-plan = Показать весь план
history-and-evidence = История и доказательства
plan-from = Этот план составлен: { DATETIME($when, day: "numeric", month: "long", year: "numeric", hour: "numeric", minute: "numeric") }.

## Messages and contacts

messages-title = Готовые сообщения для копирования
messages-in-english = Продавцы и перевозчики за границей переводят автоматически, поэтому отправляется короткий простой английский текст. Скопируйте его и отправьте сами.
messages-none = Сейчас никому писать не нужно. Сообщения появятся здесь, когда план посоветует написать.
messages-unanswered = Сообщения составляет компаньон на вашем компьютере, а он сейчас не отвечает.
message-to = { $to ->
        [seller] Продавцу:
        [carrier] Перевозчику:
        [post] В ваше почтовое отделение:
        [customs] В таможню:
       *[aliexpress] В AliExpress:
    }
message-means = Это значит:
contacts-title = К кому можно обратиться

## What only the shopper can say

question-title = Нужен ваш ответ
question-arrived = Этот заказ пришёл?
answer-not-received = Нет, заказ не получен
answer-received = Да, пришёл
question-stays-here = Ваш ответ остаётся на этом компьютере. Он делает план точнее; в AliExpress ничего не отправляется.
said-not_received = Вы сказали, что не получили этот заказ.
said-received = Вы сказали, что этот заказ пришёл.
arrived-quietly = Этот заказ пришёл
card-title = Извещение в вашем почтовом ящике
card-day = Последний день в извещении
card-hint = Если оставили извещение, в нём указан последний день, когда можно забрать посылку. Впишите этот день, и план будет его учитывать. Он остаётся на этом компьютере.
card-keep = Сохранить
card-kept = Вы прочитали в извещении: забрать до { DATETIME($day, day: "numeric", month: "long", year: "numeric") }.
card-unfinished = Введите дату полностью: день, месяц и год.
card-unanswered = Компаньон не отвечает, поэтому пока ничего не изменилось. Запустите его и нажмите кнопку ещё раз.
advice-done = Сделано
advice-done-on = Сделано { DATETIME($day, day: "numeric", month: "short") }
said-take-back = Отменить ответ

## The companion: each state has one sentence and one thing to do

companion-unpaired = Parcelward ещё не подключён к своей программе-компаньону.
companion-down = Компаньон Parcelward не запущен, поэтому напоминаний нет. Чтобы запустить его, введите в терминале:
companion-stranger = Там, где должен быть компаньон Parcelward (порт { $port }), отвечает что-то другое. Закройте ту программу и запустите компаньон.
companion-refused = Компаньон больше не знает этот браузер. Подключите его снова.
companion-clock-differs = Часы этого браузера и компаньона расходятся на { $minutes ->
        [one] { $minutes } минуту
        [few] { $minutes } минуты
        [many] { $minutes } минут
       *[other] { $minutes } минуты
    }. Исправьте часы компьютера.
companion-companion-too-old = Компаньон Parcelward старше этого расширения. Обновите компаньон.
companion-companion-too-new = Это расширение старше компаньона Parcelward. Обновите расширение.
companion-connected = Подключено к компаньону.
pair-now = Подключить
try-again = Попробовать снова
page-orphaned = Parcelward обновлён. Обновите эту страницу, чтобы продолжить.
reload = Обновить

## Notes and pages that cannot be read

note-label = Заметка от Parcelward
note-hide = Скрыть
page-not-read = Parcelward не смог прочитать эту страницу: её вид нам незнаком. То, что показывает здесь сам AliExpress, остаётся в силе.
page-place-unknown = Parcelward прочитал ваши заказы, но вид этой страницы нам незнаком, поэтому показать что-либо рядом с ними нельзя. Их планы — в меню Parcelward на панели инструментов.
page-captcha = AliExpress хочет убедиться, что вы человек. Ответьте на его вопрос сами; Parcelward никогда этого не делает.
page-signed-out = Войдите в AliExpress, чтобы увидеть свои заказы.
page-error = AliExpress показывает здесь ошибку. Обновите страницу позже.
report-offer = Вы можете сохранить копию без имён, адресов и номеров и приложить её к сообщению об ошибке.
report-save = Сохранить копию без личных данных

## Notifications

notification-tomorrow = Напомнить завтра

## The popup

popup-title = Parcelward
popup-last-answer = Последний ответ: { DATETIME($when, day: "numeric", month: "short", year: "numeric", hour: "numeric", minute: "numeric") }
popup-next-title = Ближайшие важные дни
popup-now = Сейчас
popup-none = Пока не прочитан ни один заказ. Откройте список заказов на AliExpress.
popup-quiet = В ближайшие дни делать ничего не нужно.
popup-warnings-title = Показанные предупреждения
popup-snooze = Напомнить завтра
popup-snoozed = Мы напомним вам завтра.
popup-snooze-failed = Компаньон не ответил. Запустите его и попробуйте снова.
popup-options = Настройки
popup-tracking = Отслеживание
popup-order = Заказ { $order }

## The options page

options-title = Настройки Parcelward
options-pair-title = Подключение к компаньону
options-pair-how = Запустите компаньон и попросите его показать код. В терминале:
options-pair-code = Код
options-pair-code-hint = Восемь букв и цифр, например ABCD-EFGH. Код действует три минуты.
options-pair-port = Порт
options-pair-port-hint = Оставьте как есть, если компаньон не запущен на другом порту.
options-pair-button = Подключить
options-pairing = Подключаем…
options-paired = Подключено. Откройте свои заказы на AliExpress.
fault-code-malformed = Это не код. В нём восемь букв и цифр, например ABCD-EFGH.
fault-code-wrong = Код неверен. Сравните его с тем, что показывает компаньон.
fault-code-used-up = Этот код больше не годится: он устарел или его вводили слишком много раз. Попросите компаньон показать новый.
fault-no-code-shown = Компаньон работает, но кода не показывает. Попросите его показать код.
fault-no-answer = На порту { $port } никто не отвечает. Запустите компаньон и попробуйте снова.
fault-not-a-companion = На порту { $port } отвечает не компаньон Parcelward. Закройте ту программу или возьмите другой порт.
fault-companion-too-old = { companion-companion-too-old }
fault-companion-too-new = { companion-companion-too-new }
fault-permission-missing = Без разрешения обращаться к самому этому компьютеру (127.0.0.1) подключить ничего нельзя. Разрешите, когда браузер спросит.
options-connected-title = Подключено
options-connected = Этот браузер связан с компаньоном на порту { $port }.
options-unpair = Отключить этот браузер
options-pairings-title = Браузеры, которым можно обращаться к компаньону
options-pairing-this = этот браузер
options-pairing-since = Подключён с { DATETIME($when, day: "numeric", month: "long", year: "numeric") }
options-pairing-seen = Последний раз: { DATETIME($when, day: "numeric", month: "short", year: "numeric", hour: "numeric", minute: "numeric") }
options-revoke = Отозвать
options-revoke-label = Отозвать доступ: { $label }
options-notices-title = Предупреждения
options-notices = Показывать уведомление, когда наступает день, в который нужно что-то сделать
options-quiet-title = Тихие часы
options-quiet-off = Тихие часы выключены: уведомления приходят в любое время.
options-quiet-on = С { $begin } до { $end } уведомления не показываются.
options-quiet-rule = Меняется только время показа: то, что приходится на эти часы, появится, когда они закончатся. То, что тогда было бы поздно, например потому, что защита кончается раньше, появится сразу.
options-quiet-environment = Они заданы на этом компьютере переменной окружения, и она важнее того, что выбрано здесь. Чтобы выбирать здесь, удалите её и запустите компаньон заново:
options-quiet-from = С
options-quiet-to = До
options-quiet-keep = Сохранить эти часы
options-quiet-switch-off = Выключить
options-quiet-unfinished = Введите оба времени.
options-language-title = Язык
options-language-auto = Как в браузере
options-saved = Сохранено.
options-privacy = Ваши заказы остаются на этом компьютере. У Parcelward нет учётной записи, и он ничего не запрашивает у AliExpress. Отправляются только трек-номера, и только включённым источникам отслеживания.
