# Що каже саме розширення: накладка, віконце, налаштування. Плани та їхні поради в plan.ftl.

level-info = До відома
level-notice = Варто знати
level-advice = Варто зробити
level-warning = Зробіть найближчим часом
level-urgent = Зробіть зараз

protection-title = Захист покупця
unit-days-of-protection = { $count ->
        [one] день до кінця захисту покупця
        [few] дні до кінця захисту покупця
        [many] днів до кінця захисту покупця
       *[other] дня до кінця захисту покупця
    }
unit-hours-of-protection = { $count ->
        [0] менше години до кінця захисту покупця
        [one] година до кінця захисту покупця
        [few] години до кінця захисту покупця
        [many] годин до кінця захисту покупця
       *[other] години до кінця захисту покупця
    }
days-left = { $days ->
        [one] лишився { $days } день
        [few] лишилося { $days } дні
        [many] лишилося { $days } днів
       *[other] лишилося { $days } дня
    }
hours-left = { $hours ->
        [0] лишилося менше 1 години
        [one] лишилася { $hours } година
        [few] лишилося { $hours } години
        [many] лишилося { $hours } годин
       *[other] лишилося { $hours } години
    }
protection-over-short = Захист закінчився
protection-until = До { DATETIME($day, day: "numeric", month: "long", year: "numeric") }
protection-ended-on = Захист покупця закінчився { DATETIME($day, day: "numeric", month: "long", year: "numeric") }
protection-unknown = Кінець захисту покупця ще невідомий.

panel-label = Parcelward: план для замовлення { $order }
panel-contents = Що робити і коли
panel-open = Показати план
panel-close = Згорнути
nothing-to-do = Зараз нічого робити не треба
    .explanation = Parcelward стежить за датами і скаже вам тут, коли треба буде щось зробити.
also-now-title = Також зараз
coming-title = Що далі
day = { DATETIME($day, day: "numeric", month: "short") }
why = Чому?
why-rule = Правило: { $rule }. Джерела: { $sources }.
where-open_dispute = На цій сторінці натисніть «Повернення/відшкодування» біля товару. Коли запитають, чи посилка у вас, відповідайте, як є.
where-message_seller = На цій сторінці відкрийте назву магазину і натисніть його кнопку повідомлення.
where-ask_extension = Напишіть продавцеві. Якщо на сторінці є кнопка продовження терміну, натисніть її.
copy-show = Текст для копіювання
copy = Копіювати
copied = Скопійовано
strip-label = { $level }: { $headline } { $left } { $then }
strip-then = { DATETIME($day, day: "numeric", month: "short") }: { $what }
more-steps = { $count ->
        [one] і ще { $count }
        [few] і ще { $count }
        [many] і ще { $count }
       *[other] і ще { $count }
    }
whole-plan = Показати весь план
history-and-evidence = Історія та докази
plan-from = Це план за { DATETIME($when, day: "numeric", month: "long", year: "numeric", hour: "numeric", minute: "numeric") }.

messages-title = Повідомлення, готові до копіювання
messages-in-english = Продавці та перевізники за кордоном перекладають машинно, тому надсилають короткий простий текст англійською. Скопіюйте його і надішліть самі.
messages-none = Зараз нікому писати не треба. Повідомлення з'являться тут, коли план їх порадить.
messages-unanswered = Повідомлення пише програма-помічник на вашому комп'ютері, а вона зараз не відповідає.
message-to = { $to ->
        [seller] Продавцеві:
        [carrier] Перевізникові:
        [post] Вашій пошті:
        [customs] Митниці:
       *[aliexpress] AliExpress:
    }
message-means = Це означає:
contacts-title = До кого можна звернутися

question-title = Потрібне ваше слово
question-arrived = Чи прийшло це замовлення?
answer-not-received = Ні, воно до мене не дійшло
answer-received = Так, воно прийшло
question-stays-here = Ваша відповідь лишається на цьому комп'ютері. З нею план точніший; AliExpress нічого не надсилається.
said-not_received = Ви сказали, що не отримали це замовлення.
said-received = Ви сказали, що це замовлення прийшло.
arrived-quietly = Це замовлення прийшло
card-title = Повідомлення у вашій поштовій скриньці
card-day = Останній день у повідомленні
card-hint = Якщо залишили повідомлення, у ньому вказано останній день, коли можна забрати посилку. Впишіть цей день, і план його врахує. Він лишається на цьому комп'ютері.
card-keep = Зберегти
card-kept = Ви прочитали в повідомленні: забрати до { DATETIME($day, day: "numeric", month: "long", year: "numeric") }.
card-unfinished = Введіть дату повністю: день, місяць і рік.
card-unanswered = Програма-помічник не відповідає, тож поки нічого не змінилося. Запустіть її й натисніть кнопку ще раз.
advice-done = Зроблено
advice-done-on = Зроблено { DATETIME($day, day: "numeric", month: "short") }
said-take-back = Скасувати це

companion-unpaired = Parcelward ще не з'єднаний зі своєю програмою-помічником.
companion-down = Програма-помічник Parcelward не працює, тож нагадувань немає. Щоб запустити її, введіть у терміналі:
companion-stranger = Там, де має бути програма-помічник Parcelward, відповідає щось інше (порт { $port }). Закрийте ту програму, потім запустіть програму-помічника.
companion-refused = Програма-помічник більше не знає цього браузера. З'єднайте його знову.
companion-clock-differs = Годинники цього браузера і програми-помічника розходяться на { $minutes ->
        [one] { $minutes } хвилину
        [few] { $minutes } хвилини
        [many] { $minutes } хвилин
       *[other] { $minutes } хвилини
    }. Виправте годинник комп'ютера.
companion-companion-too-old = Програма-помічник Parcelward старіша за це розширення. Оновіть програму-помічника.
companion-companion-too-new = Це розширення старіше за програму-помічника Parcelward. Оновіть розширення.
companion-connected = З'єднано з програмою-помічником.
pair-now = З'єднати
try-again = Спробувати ще раз
page-orphaned = Parcelward оновлено. Перезавантажте цю сторінку, щоб продовжити.
reload = Перезавантажити

note-label = Примітка від Parcelward
note-hide = Сховати
page-not-read = Parcelward не зміг прочитати цю сторінку: її вигляд для нас новий. Те, що тут показує сам AliExpress, і далі чинне.
page-place-unknown = Parcelward прочитав ваші замовлення, але вигляд цієї сторінки для нас новий, тож поруч із ними нічого не показати. Їхні плани є в меню Parcelward на панелі інструментів.
page-captcha = AliExpress хоче переконатися, що ви людина. Дайте відповідь самі; Parcelward ніколи цього не робить.
page-signed-out = Увійдіть в AliExpress, щоб побачити свої замовлення.
page-error = AliExpress показує тут помилку. Перезавантажте сторінку пізніше.
report-offer = Ви можете зберегти копію без імен, адрес і номерів і додати її до звіту.
report-save = Зберегти очищену копію

notification-tomorrow = Нагадати завтра

popup-title = Parcelward
popup-last-answer = Остання відповідь { DATETIME($when, day: "numeric", month: "short", year: "numeric", hour: "numeric", minute: "numeric") }
popup-next-title = Найближчі важливі дні
popup-now = Зараз
popup-none = Жодного замовлення ще не прочитано. Відкрийте свій список замовлень на AliExpress.
popup-quiet = Найближчими днями нічого робити не треба.
popup-warnings-title = Показані попередження
popup-snooze = Нагадати завтра
popup-snoozed = Ми нагадаємо вам завтра.
popup-snooze-failed = Програма-помічник не відповіла. Запустіть її і спробуйте ще раз.
popup-options = Налаштування
popup-tracking = Відстеження
popup-order = Замовлення { $order }

options-title = Налаштування Parcelward
options-pair-title = З'єднати з програмою-помічником
options-pair-how = Запустіть програму-помічника і нехай вона покаже код. У терміналі:
options-pair-code = Код
options-pair-code-hint = Вісім літер і цифр, наприклад ABCD-EFGH. Код діє три хвилини.
options-pair-port = Порт
options-pair-port-hint = Лишіть як є, якщо програму-помічника не запущено на іншому порту.
options-pair-button = З'єднати
options-pairing = З'єднуємо…
options-paired = З'єднано. Відкрийте свої замовлення на AliExpress.
fault-code-malformed = Це не код. У коді вісім літер і цифр, наприклад ABCD-EFGH.
fault-code-wrong = Цей код неправильний. Порівняйте його з тим, який показує програма-помічник.
fault-code-used-up = Цей код уже не діє: він старий або його вводили надто часто. Нехай програма-помічник покаже новий.
fault-no-code-shown = Програма-помічник працює, але не показує коду. Нехай вона його покаже.
fault-no-answer = На порту { $port } ніщо не відповідає. Запустіть програму-помічника, потім спробуйте ще раз.
fault-not-a-companion = Те, що відповідає на порту { $port }, не є програмою-помічником Parcelward. Закрийте ту програму або виберіть інший порт.
fault-companion-too-old = { companion-companion-too-old }
fault-companion-too-new = { companion-companion-too-new }
fault-permission-missing = Без дозволу звертатися до самого цього комп'ютера (127.0.0.1) нічого з'єднати не можна. Дозвольте, коли браузер запитає.
options-connected-title = З'єднано
options-connected = Цей браузер спілкується з програмою-помічником на порту { $port }.
options-unpair = Від'єднати цей браузер
options-pairings-title = Браузери, яким дозволено спілкуватися з програмою-помічником
options-pairing-this = цей браузер
options-pairing-since = З'єднаний з { DATETIME($when, day: "numeric", month: "long", year: "numeric") }
options-pairing-seen = Востаннє бачили { DATETIME($when, day: "numeric", month: "short", year: "numeric", hour: "numeric", minute: "numeric") }
options-revoke = Відкликати
options-revoke-label = Відкликати { $label }
options-notices-title = Попередження
options-notices = Показувати сповіщення, коли настає день, у який треба щось зробити
options-quiet-title = Тихі години
options-quiet-off = Тихі години вимкнено: сповіщення приходять будь-коли.
options-quiet-on = З { $begin } до { $end } сповіщення не показуються.
options-quiet-rule = Змінюється лише час показу: те, що припадає на ці години, з'явиться, коли вони скінчаться. Те, що тоді було б запізно, наприклад тому, що захист закінчується раніше, з'явиться одразу.
options-quiet-environment = Їх задано на цьому комп'ютері змінною середовища, і вона важливіша за те, що вибрано тут. Щоб вибирати тут, видаліть її та запустіть програму-помічник знову:
options-quiet-from = З
options-quiet-to = До
options-quiet-keep = Зберегти ці години
options-quiet-switch-off = Вимкнути
options-quiet-unfinished = Введіть обидва часи.
options-language-title = Мова
options-language-auto = Як у браузері
options-saved = Збережено.
options-privacy = Ваші замовлення лишаються на цьому комп'ютері. Parcelward не має облікового запису і нічого не питає в AliExpress. Надсилаються лише трек-номери, і лише увімкненим джерелам відстеження.
