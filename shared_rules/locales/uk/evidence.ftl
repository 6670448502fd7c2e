# The evidence pack: a document that a stranger (AliExpress, a bank) understands in a minute. It speaks of the shopper as "the buyer"
# and states only what pages, tracking sources and the buyer said; it asks for nothing and judges nobody.
# Dates arrive written out with the year. `plan.ftl` has the names of facts (Ordered, Sent …) and of statuses.

evidence-title = Докази щодо замовлення { $order }
evidence-made = Складено { $when } програмою Parcelward { $version } за даними сторінок AliExpress і джерел відстеження
evidence-page = Сторінка { $page } з { $pages }

## What a hurried reader must see

evidence-newest-silent = { $days ->
    [one] Остання подія відстеження — { $event_day }. На { $look_day }, за { $days } день, нічого новішого не було.
    [few] Остання подія відстеження — { $event_day }. На { $look_day }, за { $days } дні, нічого новішого не було.
    [many] Остання подія відстеження — { $event_day }. На { $look_day }, за { $days } днів, нічого новішого не було.
   *[other] Остання подія відстеження — { $event_day }. На { $look_day }, за { $days } дня, нічого новішого не було.
  }
evidence-newest = Остання подія відстеження — { $event_day }.
evidence-no-events = На { $look_day } відстеження не показувало жодної події.
evidence-delivered = За даними відстеження доставлено { $event_day }.
evidence-buyer-not-received = Покупець заявив { $day }, що посилка не прийшла.
evidence-buyer-received = Покупець заявив { $day }, що посилка прийшла.

## The order

evidence-order = Замовлення
evidence-order-number = Номер замовлення
evidence-store = Магазин
evidence-total = Сума
evidence-goods = Товари
evidence-carrier = Перевізник
evidence-service = Спосіб доставки

## The journey

evidence-journey = Шлях посилки
evidence-parcel = Посилка { $number }
evidence-silence = { $days ->
    [one] { $days } день без новин
    [few] { $days } дні без новин
    [many] { $days } днів без новин
   *[other] { $days } дня без новин
  }
evidence-looked-at = Остання перевірка

## The tables

evidence-events = Що каже відстеження
evidence-events-about = Дні й час подано так, як їх показує кожне джерело.
evidence-when = День і час
evidence-event = Подія
evidence-told-by = Джерело
evidence-completed = * Подано не повністю, здебільшого без року; доповнено програмою Parcelward.
evidence-no-time = день не вказано
evidence-since = з { $day }
evidence-missing-since = з { $day } більше не показується
evidence-older = { $count ->
    [one] Ще { $count } давніша подія — у файлі events.csv.
    [few] Ще { $count } давніші події — у файлі events.csv.
    [many] Ще { $count } давніших подій — у файлі events.csv.
   *[other] Ще { $count } давнішої події — у файлі events.csv.
  }
evidence-looks = Що й коли показували сторінки та джерела
evidence-looks-about = Кожен рядок — одна версія. Від першого до останнього разу під час кожної перевірки там було те саме. Збережені копії лежать у файлі ZIP.
evidence-source = Сторінка або джерело
evidence-first = Уперше
evidence-last = Востаннє
evidence-newest-then = Остання подія тоді
evidence-older-looks = { $count ->
    [one] Ще { $count } давніша версія — у файлі ZIP.
    [few] Ще { $count } давніші версії — у файлі ZIP.
    [many] Ще { $count } давніших версій — у файлі ZIP.
   *[other] Ще { $count } давнішої версії — у файлі ZIP.
  }
evidence-tracking = сторінка відстеження
evidence-order-detail = сторінка замовлення
evidence-order-list = список замовлень
evidence-return-list = список повернень коштів
evidence-dispute-form = форма суперечки
evidence-other-page = інша сторінка
evidence-dispute = Суперечка
# Instead of value-parcel-status-arrived_destination, which says "in your country" to the shopper.
evidence-value-parcel-status-arrived_destination = у країні призначення

## What the buyer did

evidence-said = Що зробив покупець
evidence-said-about = Так, як покупець зазначив це того дня.
evidence-said-asked_seller = Написав продавцеві
evidence-said-asked_carrier = Звернувся до перевізника
evidence-said-asked_extension = Попросив продавця подовжити захист
evidence-said-not_received = Заявив, що посилка не прийшла
evidence-said-received = Заявив, що посилка прийшла
evidence-said-completed_by_mistake = Заявив, що отримання підтверджено помилково
evidence-pictures = Зображення, які додав покупець
evidence-picture = { $name }, додано { $when }

## How to check it

evidence-check = Як перевірити цей документ
evidence-check-about = Цей документ і файл { $zip } складено одночасно. У файлі ZIP — цей документ, події, збережені копії та список їхніх сум SHA-256. Команда «parcelward evidence --verify» назве кожен файл, який відтоді змінили, додали або вилучили.

## What the command says

evidence-written = Докази щодо замовлення { $order } готові:
evidence-sum = SHA-256 файлу ZIP: { $digest }
evidence-as-pictures = { $count ->
    [one] У вигляді { $count } зображення, для форми, що не приймає PDF:
    [few] У вигляді { $count } зображень, для форми, що не приймає PDF:
    [many] У вигляді { $count } зображень, для форми, що не приймає PDF:
   *[other] У вигляді { $count } зображення, для форми, що не приймає PDF:
  }
evidence-picture-added = Додано до замовлення { $order }: { $name }
evidence-whole = { $count ->
    [one] Нічого не змінено: { $count } файл такий самий, яким був { $when }.
    [few] Нічого не змінено: усі { $count } файли такі самі, якими були { $when }.
    [many] Нічого не змінено: усі { $count } файлів такі самі, якими були { $when }.
   *[other] Нічого не змінено: усі { $count } файлу такі самі, якими були { $when }.
  }
evidence-altered = Змінено: { $file }
evidence-missing = Вилучено: { $file }
evidence-added = Додано: { $file }
evidence-made-here = Parcelward склав на цьому комп'ютері саме цей файл.
evidence-not-made-here = Parcelward на цьому комп'ютері не знає цього файлу й може сказати лише, що він збігається з власним списком.
evidence-made-otherwise = Parcelward склав на цьому комп'ютері докази з такими даними, але не цей файл: його змінено цілком.
