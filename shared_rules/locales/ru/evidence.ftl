# The evidence pack: a document that a stranger (AliExpress, a bank) understands in a minute. It speaks of the shopper as "the buyer"
# and states only what pages, tracking sources and the buyer said; it asks for nothing and judges nobody.
# Dates arrive written out with the year. `plan.ftl` has the names of facts (Ordered, Sent …) and of statuses.

evidence-title = Доказательства по заказу { $order }
evidence-made = Составлено { $when } программой Parcelward { $version } по данным страниц AliExpress и источников отслеживания
evidence-page = Страница { $page } из { $pages }

## What a hurried reader must see

evidence-newest-silent = { $days ->
    [one] Последнее событие отслеживания — { $event_day }. На { $look_day }, спустя { $days } день, ничего новее не было.
    [few] Последнее событие отслеживания — { $event_day }. На { $look_day }, спустя { $days } дня, ничего новее не было.
    [many] Последнее событие отслеживания — { $event_day }. На { $look_day }, спустя { $days } дней, ничего новее не было.
   *[other] Последнее событие отслеживания — { $event_day }. На { $look_day }, спустя { $days } дня, ничего новее не было.
  }
evidence-newest = Последнее событие отслеживания — { $event_day }.
evidence-no-events = На { $look_day } отслеживание не показывало ни одного события.
evidence-delivered = По данным отслеживания доставлено { $event_day }.
evidence-buyer-not-received = Покупатель заявил { $day }, что посылка не пришла.
evidence-buyer-received = Покупатель заявил { $day }, что посылка пришла.

## The order

evidence-order = Заказ
evidence-order-number = Номер заказа
evidence-store = Магазин
evidence-total = Сумма
evidence-goods = Товары
evidence-carrier = Перевозчик
evidence-service = Способ доставки

## The journey

evidence-journey = Путь посылки
evidence-parcel = Посылка { $number }
evidence-silence = { $days ->
    [one] { $days } день без новостей
    [few] { $days } дня без новостей
    [many] { $days } дней без новостей
   *[other] { $days } дня без новостей
  }
evidence-looked-at = Последняя проверка

## The tables

evidence-events = Что говорит отслеживание
evidence-events-about = Дни и время указаны так, как их показывает каждый источник.
evidence-when = День и время
evidence-event = Событие
evidence-told-by = Источник
evidence-completed = * Указано не полностью, чаще всего без года; дополнено программой Parcelward.
evidence-no-time = день не указан
evidence-since = с { $day }
evidence-missing-since = с { $day } больше не показывается
evidence-older = { $count ->
    [one] Ещё { $count } более раннее событие — в файле events.csv.
    [few] Ещё { $count } более ранних события — в файле events.csv.
    [many] Ещё { $count } более ранних событий — в файле events.csv.
   *[other] Ещё { $count } более раннего события — в файле events.csv.
  }
evidence-looks = Что и когда показывали страницы и источники
evidence-looks-about = Каждая строка — одна версия. С первого до последнего раза при каждой проверке там было одно и то же. Сохранённые копии лежат в файле ZIP.
evidence-source = Страница или источник
evidence-first = Впервые
evidence-last = В последний раз
evidence-newest-then = Последнее событие тогда
evidence-older-looks = { $count ->
    [one] Ещё { $count } более ранняя версия — в файле ZIP.
    [few] Ещё { $count } более ранние версии — в файле ZIP.
    [many] Ещё { $count } более ранних версий — в файле ZIP.
   *[other] Ещё { $count } более ранней версии — в файле ZIP.
  }
evidence-tracking = страница отслеживания
evidence-order-detail = страница заказа
evidence-order-list = список заказов
evidence-return-list = список возвратов денег
evidence-dispute-form = форма спора
evidence-other-page = другая страница
evidence-dispute = Спор
# Instead of value-parcel-status-arrived_destination, which says "in your country" to the shopper.
evidence-value-parcel-status-arrived_destination = в стране назначения

## What the buyer did

evidence-said = Что сделал покупатель
evidence-said-about = Так, как покупатель отметил это в тот день.
evidence-said-asked_seller = Написал продавцу
evidence-said-asked_carrier = Обратился к перевозчику
evidence-said-asked_extension = Попросил продавца продлить защиту
evidence-said-not_received = Заявил, что посылка не пришла
evidence-said-received = Заявил, что посылка пришла
evidence-said-completed_by_mistake = Заявил, что получение подтверждено по ошибке
evidence-pictures = Изображения, добавленные покупателем
evidence-picture = { $name }, добавлено { $when }

## How to check it

evidence-check = Как проверить этот документ
evidence-check-about = Этот документ и файл { $zip } составлены одновременно. В файле ZIP — этот документ, события, сохранённые копии и список их сумм SHA-256. Команда «parcelward evidence --verify» назовёт каждый файл, который с тех пор изменили, добавили или удалили.

## What the command says

evidence-written = Доказательства по заказу { $order } готовы:
evidence-sum = SHA-256 файла ZIP: { $digest }
evidence-as-pictures = { $count ->
    [one] В виде { $count } картинки, для формы, которая не принимает PDF:
    [few] В виде { $count } картинок, для формы, которая не принимает PDF:
    [many] В виде { $count } картинок, для формы, которая не принимает PDF:
   *[other] В виде { $count } картинки, для формы, которая не принимает PDF:
  }
evidence-picture-added = Добавлено к заказу { $order }: { $name }
evidence-whole = { $count ->
    [one] Ничего не изменено: { $count } файл такой же, каким был { $when }.
    [few] Ничего не изменено: все { $count } файла такие же, какими были { $when }.
    [many] Ничего не изменено: все { $count } файлов такие же, какими были { $when }.
   *[other] Ничего не изменено: все { $count } файла такие же, какими были { $when }.
  }
evidence-altered = Изменено: { $file }
evidence-missing = Удалено: { $file }
evidence-added = Добавлено: { $file }
evidence-made-here = Parcelward составил на этом компьютере именно этот файл.
evidence-not-made-here = Parcelward на этом компьютере не знает этого файла и может сказать только, что он совпадает с собственным списком.
evidence-made-otherwise = Parcelward составил на этом компьютере доказательства с такими данными, но не этот файл: его изменили целиком.
