### The extension's pages about tracking: its sources, asking now, the history of a parcel, evidence, the log of disputes.

tracking-page-title = Відстеження
tracking-page-waiting = Хвилинку…

## Sources

sources-title = Кого питають про ваші посилки
source-ask = Питати: { $source }
source-key-kept = Програма-помічник зберігає ключ для { $source }. Більше він не показується.
source-key-field = Ваш ключ для { $source }
source-key-keep = Зберегти ключ
source-key-forget = Забути ключ
source-key-forget-label = Забути ключ для { $source }

## Asking now

check-now-title = Запитати зараз
check-now-about = Про кожен номер питають щонайбільше раз на чверть години.
check-now-number = Номер відстеження
check-now-number-hint = Літери й цифри, наприклад LP00123456789012.
check-now-one = Запитати про цей номер
check-now-all = Запитати про всі посилки в дорозі
check-now-asking = Питаємо…
check-now-results = Що вдалося дізнатися

## Parcels

parcels-title = Посилки ваших замовлень
parcels-none = Поки не траплялося замовлення з номером відстеження. Відкрийте свої замовлення на AliExpress.
parcels-history-of = Історія номера { $number }
parcels-more = { $count ->
    [one] Показати ще { $count } замовлення
    [few] Показати ще { $count } замовлення
    [many] Показати ще { $count } замовлень
   *[other] Показати ще { $count } замовлення
  }

## The history of a parcel

history-page-title = Історія та докази
history-page-order = Замовлення { $order }
history-page-no-order = Ця адреса не називає замовлення. Відкрийте історію зі списку своїх посилок.
history-page-no-number = Жодна посилка цього замовлення ще не має номера відстеження.
history-page-back = Усі посилки та джерела
history-age = ({ $age })
history-from-paste = Те, що ви вставили
history-from-page = Сторінка AliExpress
history-contradiction = Ці джерела суперечать одне одному. Доставлено, за даними: { $delivered }. Не доставлено, за даними: { $otherwise }. Parcelward і далі вважає, що посилка не прийшла.
history-fetched = { $source }: уперше отримано { DATETIME($first, dateStyle: "medium", timeStyle: "short") }, востаннє { DATETIME($last, dateStyle: "medium", timeStyle: "short") }

## Adding what another page shows

paste-title = Додати те, що показує інша сторінка
paste-about = Скопіюйте історію з будь-якої сторінки відстеження або відкрийте збережену відповідь як текст і вставте сюди. Нікого ні про що не питають.
paste-parcel = Посилка
paste-text = Скопійований текст
paste-read = Прочитати цей текст

## Evidence

pack-title = Докази
pack-about = PDF, зрозумілий сторонній людині, і ZIP з усіма подіями, збереженими відповідями та їхніми контрольними сумами. Обидва файли лишаються на цьому комп'ютері; кому їх дати, вирішуєте ви.
pack-language = Мова PDF
pack-make = Зібрати докази
pack-making = Збираємо…
pack-made = Зібрано { DATETIME($at, dateStyle: "medium", timeStyle: "short") }. Файли лежать на цьому комп'ютері:
pack-digest = SHA-256
pack-verify = Щоб пізніше показати, що нічого не змінено, введіть у терміналі:
pictures-title = Ваші зображення
pictures-about = Знімки екрана та фотографії увійдуть до наступного зібрання доказів. Відомості про місце й пристрій знімання вилучаються.
pictures-none = Жодного зображення не додано.
picture-choose = Додати зображення (PNG, JPEG або WebP, не більше 3 МБ)
picture-too-heavy = «{ $name }» більше за 3 МБ. Зменште зображення й додайте його знову.
picture-added = Додано { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
picture-remove = Прибрати
picture-remove-label = Прибрати { $name }

## The log of disputes

claims-title = Ваші суперечки
claims-opened = Відкрито: { $day }
