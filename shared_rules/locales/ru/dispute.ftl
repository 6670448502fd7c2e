# Черновик спора и его панель. Здесь не обещают никакого исхода.

## Why a reason is true
dispute-because-elsewhere = В отслеживании другая страна, а не та, куда отправлен заказ.
dispute-because-marked_delivered = По отслеживанию доставлено, а вы говорите, что посылка до вас не дошла.
dispute-because-returning = По отслеживанию посылка едет обратно к отправителю.
dispute-because-returned = По отслеживанию посылка возвращена отправителю.
dispute-because-lost = По отслеживанию посылка потеряна.
dispute-because-destroyed = По отслеживанию посылка уничтожена.
dispute-because-cancelled = По отслеживанию отправление отменено.
dispute-because-seized = По отслеживанию посылку изъяла таможня.
dispute-because-customs = По отслеживанию посылку задержала таможня.
dispute-because-attempted = Доставка не удалась, и с тех пор посылка не пришла.
dispute-because-no_tracking = Под этим номером посылку не отметил ни один перевозчик.
dispute-because-unread = На странице заказа сказано, что он в пути. Откройте один раз страницу отслеживания, чтобы причина опиралась на её данные.
dispute-because-silent = В отслеживании тишина уже месяц или больше.
dispute-because-in_transit = Посылка ещё в пути, защита действует.

## Should I file today?
dispute-already-open = По этому заказу спор уже открыт. Держите его открытым, пока не придут товар или деньги.
dispute-nothing-to-claim = Этот заказ не оплачен, или деньги за него уже возвращаются.
dispute-not-sent-yet = Продавец его ещё не отправил. Заказ, не отправленный вовремя, обычно отменяется сам, а деньги возвращаются.
dispute-collect-it = Посылку можно забрать. Сначала заберите её: незабранная посылка уедет обратно, и возврат денег тогда маловероятен.
dispute-carrier-may-deliver = Перевозчики иногда отмечают доставку на день-два раньше. Спросите сейчас перевозчика и соседей.
dispute-not-due-yet = Посылку ждут до { DATETIME($day, dateStyle: "medium") }
dispute-still-moving = Посылка двигалась { DATETIME($day, dateStyle: "medium") }
dispute-economy-is-silent = После выезда бюджетные посылки часто ничего не показывают и обычно приходят в течение { $days ->
    [one] { $days } дня
    [few] { $days } дней
    [many] { $days } дней
   *[other] { $days } дня
  } после этого.
dispute-busy-season = Путь приходится на загруженное время, когда посылки идут дольше.
dispute-days-left = { $days ->
    [one] До последнего безопасного дня остался { $days } день.
    [few] До последнего безопасного дня осталось { $days } дня.
    [many] До последнего безопасного дня осталось { $days } дней.
   *[other] До последнего безопасного дня осталось { $days } дня.
  }
dispute-seller-may-extend = Продавец может продлить защиту, если попросить сейчас.
dispute-one-shot = Обычно спор по товару можно открыть только один раз.
dispute-waiting-mends-nothing = Сама посылка уже не придёт, поэтому ожидание ничего не даёт.
dispute-delivered-clock = Отмечена доставленной { DATETIME($day, dateStyle: "medium") } Заказ с такой отметкой может завершиться сам за несколько дней.
dispute-completed-clock = Заказ считается завершённым. Времени на спор осталось мало, а сколько именно, решает страница.
dispute-end-unknown = Когда заканчивается защита, на просмотренных страницах не было. Прежде чем ждать, посмотрите страницу заказа.
dispute-window-may-be-over = Защита закончилась { DATETIME($day, dateStyle: "medium") } Форма может не принять запрос; тогда остаётся поддержка AliExpress.
dispute-protection-over = Защита закончилась { DATETIME($day, dateStyle: "medium") } Возможно, подать ещё удастся в течение нескольких дней: подайте сегодня.
dispute-last-safe-day = После { DATETIME($day, dateStyle: "medium") } не останется времени исправить форму, которая не прошла.
dispute-protection-ends = Защита заканчивается { DATETIME($day, dateStyle: "medium") } После этого деньги уйдут продавцу, и вернуть их будет трудно.

## The panel beside the dispute form
dispute-panel-label = Parcelward: форма спора
dispute-panel-contents = Подавать ли сегодня и как заполнить форму
dispute-open-panel = Заполнить форму
dispute-order-title = Заказ
dispute-order = Заказ { $order }
dispute-order-other = Другой заказ
dispute-order-which = Для какого заказа эта форма?
dispute-order-none = На этой странице не сказано, для какого заказа форма. Откройте форму со страницы самого заказа.
dispute-form-loading = Форма ещё не появилась.
dispute-form-in-frame = Форма находится во фрейме, куда Parcelward не достаёт. Заполните её, пожалуйста, сами: поставьте галочку, нажмите кнопку заполнения и скопируйте слова, которые появятся ниже.
dispute-problem-order-unknown = Parcelward ещё не видел этот заказ. Откройте один раз страницу самого заказа и вернитесь.
dispute-problem-draft-unreadable = Ответ программы-компаньона не удалось прочитать. Обновите компаньон и расширение.
dispute-problem-other-order = Эта форма для заказа { $named }, а не для заказа { $order }. Ничего не заполнено. Выберите выше нужный заказ или вернитесь и откройте форму из того заказа, который имеете в виду.
dispute-today-wait = Сегодня можно подождать
dispute-today-ask = Сначала напишите продавцу
dispute-today-file = Подайте сегодня
dispute-today-last-day = Последний безопасный день: { DATETIME($day, day: "numeric", month: "long", year: "numeric") }
dispute-today-last-day-over = Последний безопасный день был { DATETIME($day, day: "numeric", month: "long", year: "numeric") }: больше не ждите.
dispute-for-waiting = Что говорит за ожидание
dispute-lost-by-waiting = Чего может стоить ожидание
dispute-reason-title = Причина для формы
dispute-reason-none = Ни одна обычная причина для этой посылки не верна наверняка. Выберите, пожалуйста, в форме сами.
dispute-reason-returned = Возвращена, отменена или потеряна
dispute-reason-no_tracking = Нет данных отслеживания
dispute-reason-tracking = Проблема с отслеживанием
dispute-reason-customs = Задержана таможней
dispute-reason-address = Ушла по другому адресу
dispute-reason-delivered = Отмечена доставленной, не получена
dispute-reason-protection = Защита заканчивается, посылка ещё в пути
dispute-reason-own = Другая: выбор в форме за мной
dispute-prefill-title = Заполнение формы
dispute-confirm = Заказ { $order } мной не получен.
dispute-confirm-first = Сказать это можете только вы. Отметьте, если это правда; ответ хранится только для этого заказа.
dispute-prefill = Заполнить заранее
dispute-filling = Заполняем…
dispute-nothing-is-sent = Ничего не отправляется. Проверьте каждое поле, затем сами нажмите «Далее» и «Отправить».
dispute-results-title = Что заполнено
dispute-undone-title = Что отменено
dispute-undo = Отменить
dispute-field-solution = Решение:
dispute-field-received = Получение:
dispute-field-reason = Причина:
dispute-field-amount = Сумма:
dispute-field-description = Описание:
dispute-field-evidence = Снимки:
dispute-filled = заполнено: «{ $value }». Проверьте, пожалуйста.
dispute-already = уже было «{ $value }».
dispute-by-elimination = Распознано только потому, что больше ничего не осталось: проверьте, пожалуйста.
dispute-left-not-found = на этой странице нет. Если у формы есть следующий шаг, сами нажмите «Далее» и заполните там.
dispute-left-unsure = нельзя точно сказать, какое поле верное. Заполните, пожалуйста, сами.
dispute-left-two-alike = два поля похожи. Заполните, пожалуйста, сами.
dispute-left-read-only = задано формой, изменить нельзя.
dispute-left-no-fitting-option = ни один вариант в форме не верен наверняка. Выберите, пожалуйста, сами.
dispute-left-did-not-open = список не открылся. Выберите, пожалуйста, сами.
dispute-left-did-not-hold = страница этого не сохранила. Заполните, пожалуйста, сами.
dispute-left-reset-by-page = страница это сбросила. Заполните, пожалуйста, сами.
dispute-left-not-ours-to-press = нажать здесь можете только вы. Выберите, пожалуйста, сами.
dispute-left-currency-differs = в форме другая валюта, а мы ничего не пересчитываем. Заполните, пожалуйста, сами.
dispute-left-amount-unknown = полная сумма неизвестна. Заполните, пожалуйста, сами.
dispute-left-amount-zero = форма не допускает никакой суммы. Не продолжайте с нулём, пока не спросите поддержку AliExpress.
dispute-left-preset-by-form = задано формой. Проверьте, пожалуйста, что это полная сумма.
dispute-left-own-text = ваши слова остаются. Вот наш текст, если он вам нужен.
dispute-left-too-long = форма принимает меньше знаков, чем в самом коротком тексте. Напишите, пожалуйста, сами.
dispute-left-second-list = к этому выбору относится второй список. Выберите в нём, пожалуйста, сами и посмотрите и на первый.
dispute-left-not-confirmed = остаётся пустым, пока вы не скажете, что не получили заказ.
dispute-left-your-choice = выбор за вами.
dispute-left-attach-yourself = прикрепить их решаете вы. Больше всего поможет снимок страницы отслеживания без строки «получено».
dispute-undo-restored = как было раньше.
dispute-undo-changed-by-you = вы с тех пор это изменили, поэтому так и остаётся.
dispute-undo-not-taken-back = эта форма не даёт снять выбор. Выберите снова или обновите страницу, чтобы очистить её.
dispute-undo-gone = на странице этого больше нет.

## Evidence for the form's control for files. `size` comes with its unit (0.6 MB).
attach-title = Доказательства для формы
attach-offer = { $count ->
    [one] По вашему нажатию будет прикреплён { $count } файл ({ $size }), и AliExpress сразу его загрузит. «Отменить» его не уберёт: удалить его можете только вы, в форме.
    [few] По вашему нажатию будут прикреплены { $count } файла ({ $size }), и AliExpress сразу их загрузит. «Отменить» их не уберёт: удалить их можете только вы, в форме.
    [many] По вашему нажатию будут прикреплены { $count } файлов ({ $size }), и AliExpress сразу их загрузит. «Отменить» их не уберёт: удалить их можете только вы, в форме.
   *[other] По вашему нажатию будут прикреплены { $count } файла ({ $size }), и AliExpress сразу их загрузит. «Отменить» их не уберёт: удалить их можете только вы, в форме.
  }
attach-size = ({ $size })
attach-left-too-many = { $count ->
    [one] Ещё { $count } файл не войдёт: больше форма не принимает.
    [few] Ещё { $count } файла не войдут: больше форма не принимает.
    [many] Ещё { $count } файлов не войдут: больше форма не принимает.
   *[other] Ещё { $count } файла не войдут: больше форма не принимает.
  }
attach-left-too-large = { $count ->
    [one] { $count } файл не войдёт: он слишком велик для формы.
    [few] { $count } файла не войдут: они слишком велики для формы.
    [many] { $count } файлов не войдут: они слишком велики для формы.
   *[other] { $count } файла не войдут: они слишком велики для формы.
  }
attach-button = Прикрепить доказательства
attach-attaching = Прикрепляем…
attach-again = Прикрепить ещё раз
attach-preparing = Смотрим, что можно прикрепить…
attach-neither = Форма не принимает здесь ни PDF, ни картинки, поэтому прикрепить за вас ничего нельзя.
attach-two-alike = На странице больше одного места для файлов, и ни одно не подходит наверняка. Прикрепите доказательства, пожалуйста, сами.
attach-full = В форме уже столько файлов, сколько она принимает. Удалите там один, если хотите поставить на его место доказательства.
attach-read-only = Форма сейчас не принимает файлы.
attach-problem-no-companion = Компаньон не ответил, поэтому ничего не прикреплено.
attach-problem-changed = Доказательства за это время изменились, поэтому ничего не прикреплено. Посмотрите список ещё раз и нажмите снова.
attach-save-yourself = Вы можете собрать доказательства в файлы и прикрепить их сами:
attach-done = Форма приняла всё. Проверьте, пожалуйста, что в ней виден каждый файл.
attach-not-kept = Форма показала не всё. Посмотрите и прикрепите сами то, чего не хватает.
attach-blocked = На этой странице прикреплять файлы можете только вы. Ничего не прикреплено.
attach-file-seen = в форме
attach-file-not-seen = в форме не видно
attach-complains = Форма показывает своё сообщение. Прочтите его там, пожалуйста.
attach-twice = Файл, который там уже был, теперь может быть там дважды. Посмотрите и удалите лишний.
attach-folder = Те же файлы лежат в этой папке на вашем компьютере:
