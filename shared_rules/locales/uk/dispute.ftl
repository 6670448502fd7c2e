# Чернетка спору та її панель. Ніщо тут не обіцяє результату.

dispute-because-elsewhere = Відстеження називає іншу країну, ніж та, куди надіслано замовлення.
dispute-because-marked_delivered = Відстеження показує, що доставлено, а ви кажете, що посилка до вас не дійшла.
dispute-because-returning = Відстеження показує, що посилка їде назад до відправника.
dispute-because-returned = Відстеження показує, що посилку повернено відправникові.
dispute-because-lost = Відстеження показує, що посилка втрачена.
dispute-because-destroyed = Відстеження показує, що посилку знищено.
dispute-because-cancelled = Відстеження показує, що відправлення скасовано.
dispute-because-seized = Відстеження показує, що митниця вилучила посилку.
dispute-because-customs = Відстеження показує, що митниця тримає посилку.
dispute-because-attempted = Доставка не вдалася, і відтоді посилка не прийшла.
dispute-because-no_tracking = Жоден перевізник не сканував посилку за цим номером.
dispute-because-unread = Сторінка замовлення показує, що воно в дорозі. Відкрийте один раз сторінку відстеження, щоб причина відповідала тому, що там є.
dispute-because-silent = Відстеження мовчить місяць або довше.
dispute-because-in_transit = Посилка ще в дорозі, і захист діє.

dispute-already-open = Спір за цим замовленням уже відкрито. Тримайте його відкритим, поки не буде товару або грошей.
dispute-nothing-to-claim = Це замовлення не оплачено, або його гроші вже повертаються.
dispute-not-sent-yet = Продавець ще не надіслав його. Замовлення, яке не надіслали вчасно, зазвичай скасовується саме, і гроші повертаються.
dispute-collect-it = Посилка чекає, щоб її забрали. Спершу заберіть її: незабрана посилка їде назад, і повернення коштів тоді малоймовірне.
dispute-carrier-may-deliver = Перевізники часом записують доставку на день-два раніше. Запитайте зараз перевізника і сусідів.
dispute-not-due-yet = Посилку очікують до { DATETIME($day, dateStyle: "medium") } включно.
dispute-still-moving = Посилка { DATETIME($day, dateStyle: "medium") } рухалася.
dispute-economy-is-silent = { $days ->
    [one] Економні посилки після виїзду часто нічого не показують, а приходять зазвичай протягом { $days } дня відтоді.
   *[other] Економні посилки після виїзду часто нічого не показують, а приходять зазвичай протягом { $days } днів відтоді.
  }
dispute-busy-season = Шлях припадає на гарячий сезон, коли посилки їдуть довше.
dispute-days-left = { $days ->
    [one] До останнього безпечного дня лишився { $days } день.
    [few] До останнього безпечного дня лишилося { $days } дні.
    [many] До останнього безпечного дня лишилося { $days } днів.
   *[other] До останнього безпечного дня лишилося { $days } дня.
  }
dispute-seller-may-extend = Продавець може продовжити захист, якщо попросите зараз.
dispute-one-shot = Зазвичай спір на один товар можна відкрити лише раз.
dispute-waiting-mends-nothing = Сама посилка вже не прийде, тож чекання нічого не дає.
dispute-delivered-clock = Її позначено доставленою { DATETIME($day, dateStyle: "medium") }, а замовлення з такою позначкою може завершитися саме за лічені дні.
dispute-completed-clock = Замовлення вважається завершеним. Часу подати спір мало, а наскільки мало, вирішує сторінка.
dispute-end-unknown = На прочитаних сторінках не було, коли закінчується захист. Перш ніж чекати, погляньте на сторінку замовлення.
dispute-window-may-be-over = Захист закінчився { DATETIME($day, dateStyle: "medium") }, тож форма може відхилити звернення; тоді лишається підтримка AliExpress.
dispute-protection-over = Захист закінчився { DATETIME($day, dateStyle: "medium") }, але подати, можливо, вдасться ще кілька днів: подавайте сьогодні.
dispute-last-safe-day = Після { DATETIME($day, dateStyle: "medium") } не лишиться часу виправити форму, яка не пройшла.
dispute-protection-ends = Захист закінчується { DATETIME($day, dateStyle: "medium") }, і потім продавець отримує гроші, а повернути їх важко.

dispute-panel-label = Parcelward: форма спору
dispute-panel-contents = Чи подавати сьогодні і заповнення форми
dispute-open-panel = Заповнити форму
dispute-order-title = Замовлення
dispute-order = Замовлення { $order }
dispute-order-other = Інше замовлення
dispute-order-which = Для якого замовлення ця форма?
dispute-order-none = Ця сторінка не показує, для якого замовлення форма. Відкрийте форму зі сторінки самого замовлення.
dispute-form-loading = Форма ще не з'явилася.
dispute-form-in-frame = Форма стоїть у рамці, до якої Parcelward не має доступу. Заповніть її, будь ласка, самі: поставте позначку, натисніть кнопку заповнення і скопіюйте слова, що з'являться нижче.
dispute-problem-order-unknown = Parcelward ще не бачив цього замовлення. Відкрийте один раз сторінку самого замовлення і поверніться.
dispute-problem-draft-unreadable = Відповідь програми-помічника не вдалося прочитати. Оновіть програму-помічника і розширення.
dispute-problem-other-order = Ця форма для замовлення { $named }, а не для замовлення { $order }. Нічого не заповнено. Виберіть вище потрібне замовлення або поверніться й відкрийте форму з того замовлення, яке маєте на увазі.
dispute-today-wait = Сьогодні можна почекати
dispute-today-ask = Спершу напишіть продавцеві
dispute-today-file = Подавайте сьогодні
dispute-today-last-day = Останній безпечний день: { DATETIME($day, day: "numeric", month: "long", year: "numeric") }
dispute-today-last-day-over = Останній безпечний день був { DATETIME($day, day: "numeric", month: "long", year: "numeric") }: не чекайте довше.
dispute-for-waiting = Що говорить за очікування
dispute-lost-by-waiting = Чого може коштувати очікування
dispute-reason-title = Причина для форми
dispute-reason-none = Жодна звичайна причина не є напевно правдивою для цієї посилки. Виберіть у формі самі.
dispute-reason-returned = Повернена, скасована або втрачена
dispute-reason-no_tracking = Немає даних відстеження
dispute-reason-tracking = Проблема з відстеженням
dispute-reason-customs = Затримана митницею
dispute-reason-address = Поїхала на іншу адресу
dispute-reason-delivered = Позначена доставленою, не отримана
dispute-reason-protection = Захист закінчується, посилка ще в дорозі
dispute-reason-own = Виберу у формі самостійно
dispute-prefill-title = Заповнити форму
dispute-confirm = Замовлення { $order } до мене не дійшло.
dispute-confirm-first = Сказати це можете лише ви. Позначте, якщо це правда; це стосується тільки цього замовлення.
dispute-prefill = Заповнити наперед
dispute-filling = Заповнюємо…
dispute-nothing-is-sent = Нічого не надсилається. Перевірте кожне поле, потім самі натисніть «Далі» і «Надіслати».
dispute-results-title = Що заповнено
dispute-undone-title = Що скасовано
dispute-undo = Скасувати
dispute-field-solution = Рішення:
dispute-field-received = Отримано:
dispute-field-reason = Причина:
dispute-field-amount = Сума:
dispute-field-description = Опис:
dispute-field-evidence = Зображення:
dispute-filled = заповнено: «{ $value }». Перевірте, будь ласка.
dispute-already = вже було «{ $value }».
dispute-left-not-found = немає на цій сторінці. Якщо у форми є наступний крок, натисніть «Далі» самі і заповніть наперед там.
dispute-left-unsure = жодне поле не було напевно тим. Заповніть, будь ласка, самі.
dispute-left-two-alike = два поля схожі. Заповніть, будь ласка, самі.
dispute-left-read-only = встановлено формою, змінити не можна.
dispute-left-no-fitting-option = жоден варіант у формі не є напевно правдивим. Виберіть, будь ласка, самі.
dispute-left-did-not-open = список не відкрився. Виберіть, будь ласка, самі.
dispute-left-did-not-hold = сторінка цього не зберегла. Заповніть, будь ласка, самі.
dispute-left-reset-by-page = сторінка це скасувала. Заповніть, будь ласка, самі.
dispute-left-not-ours-to-press = натиснути це можете лише ви. Виберіть, будь ласка, самі.
dispute-left-currency-differs = у формі інша валюта, а ми нічого не перераховуємо. Заповніть, будь ласка, самі.
dispute-left-amount-unknown = повна сума невідома. Заповніть, будь ласка, самі.
dispute-left-amount-zero = форма не дозволяє жодної суми. Не йдіть далі з нулем, поки не запитаєте підтримку AliExpress.
dispute-left-preset-by-form = задано формою. Перевірте, будь ласка, чи це повна сума.
dispute-left-own-text = ваші власні слова лишаються. Ось наш текст, якщо він вам потрібен.
dispute-left-too-long = форма приймає менше знаків, ніж у найкоротшому тексті. Напишіть, будь ласка, самі.
dispute-left-second-list = до цього вибору належить другий список. Виберіть у ньому, будь ласка, самі і погляньте й на перший.
dispute-left-not-confirmed = лишається порожнім, поки ви не скажете, що не отримали посилку.
dispute-left-your-choice = вибір за вами.
dispute-left-attach-yourself = додайте їх самі. Найбільше допомагає знімок сторінки відстеження без рядка «отримано».
dispute-undo-restored = як було раніше.
dispute-undo-changed-by-you = ви відтоді це змінили, тож воно лишається.
dispute-undo-not-taken-back = ця форма не дає зняти вибір. Виберіть ще раз або перезавантажте сторінку, щоб її очистити.
dispute-undo-gone = більше немає на сторінці.
