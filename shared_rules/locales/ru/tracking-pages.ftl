### The extension's pages about tracking: its sources, asking now, the history of a parcel, evidence, the log of disputes.

tracking-page-title = Отслеживание
tracking-page-waiting = Одну минуту…

## Sources

sources-title = Кого спрашивают о ваших посылках
source-ask = Спрашивать: { $source }
source-key-kept = Компаньон хранит ключ для { $source }. Больше он не показывается.
source-key-field = Ваш ключ для { $source }
source-key-keep = Сохранить ключ
source-key-forget = Забыть ключ
source-key-forget-label = Забыть ключ для { $source }

## Asking now

check-now-title = Спросить сейчас
check-now-about = О каждом номере спрашивают не чаще одного раза в четверть часа.
check-now-number = Трек-номер
check-now-number-hint = Буквы и цифры, например LP00123456789012.
check-now-one = Спросить об этом номере
check-now-all = Спросить обо всех посылках в пути
check-now-asking = Спрашиваем…
check-now-results = Что удалось узнать

## Parcels

parcels-title = Посылки ваших заказов
parcels-none = Пока не встретилось ни одного заказа с трек-номером. Откройте свои заказы на AliExpress.
parcels-history-of = История номера { $number }
parcels-more = { $count ->
    [one] Показать ещё { $count } заказ
    [few] Показать ещё { $count } заказа
    [many] Показать ещё { $count } заказов
   *[other] Показать ещё { $count } заказа
  }

## The history of a parcel

history-page-title = История и доказательства
history-page-order = Заказ { $order }
history-page-no-order = В этом адресе нет номера заказа. Откройте историю из списка своих посылок.
history-page-no-number = Ни у одной посылки этого заказа ещё нет трек-номера.
history-page-back = Все посылки и источники
history-age = ({ $age })
history-from-paste = То, что вы вставили
history-from-page = Страница AliExpress
history-contradiction = Эти источники противоречат друг другу. Доставлено, по данным: { $delivered }. Не доставлено, по данным: { $otherwise }. Parcelward продолжает считать, что посылка не пришла.
history-fetched = { $source }: впервые получено { DATETIME($first, dateStyle: "medium", timeStyle: "short") }, в последний раз { DATETIME($last, dateStyle: "medium", timeStyle: "short") }

## Adding what another page shows

paste-title = Добавить то, что показывает другая страница
paste-about = Скопируйте историю с любой страницы отслеживания или откройте сохранённый ответ как текст и вставьте сюда. Никого ни о чём не спрашивают.
paste-parcel = Посылка
paste-text = Скопированный текст
paste-read = Прочитать этот текст

## Evidence

pack-title = Доказательства
pack-about = PDF, понятный постороннему, и ZIP со всеми событиями, сохранёнными ответами и их контрольными суммами. Оба файла остаются на этом компьютере; кому их дать, решаете вы.
pack-language = Язык PDF
pack-make = Собрать доказательства
pack-making = Собираем…
pack-made = Собрано { DATETIME($at, dateStyle: "medium", timeStyle: "short") }. Файлы лежат на этом компьютере:
pack-digest = SHA-256
pack-verify = Чтобы позже показать, что ничего не изменено, введите в терминале:
pictures-title = Ваши изображения
pictures-about = Снимки экрана и фотографии войдут в следующее собрание доказательств. Сведения о месте и устройстве съёмки удаляются.
pictures-none = Ни одного изображения не добавлено.
picture-choose = Добавить изображение (PNG, JPEG или WebP, не больше 3 МБ)
picture-too-heavy = «{ $name }» больше 3 МБ. Уменьшите изображение и добавьте его снова.
picture-added = Добавлено { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
picture-remove = Убрать
picture-remove-label = Убрать { $name }

## The log of disputes

claims-title = Ваши споры
claims-opened = Открыт: { $day }
