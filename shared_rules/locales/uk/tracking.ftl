tracking-source-ready = Увімкнено. Усе гаразд.
tracking-source-off = Вимкнено. Туди нічого не надсилається.
tracking-source-no-key = Увімкнено, але спершу потрібен ваш власний ключ.
tracking-source-bad-key = Ваш ключ відхилено. Більше нічого не надсилається, доки ви не введете інший.
tracking-source-over-quota = Ліміт вашого ключа вичерпано. Наступний запит із { DATETIME($until, dateStyle: "medium", timeStyle: "short") }.
tracking-source-blocked = Заблоковано, останній відомий статус збережено. Наступний запит із { DATETIME($until, dateStyle: "medium", timeStyle: "short") }.
tracking-source-silent = Пауза після збою, останній відомий статус збережено. Наступний запит із { DATETIME($until, dateStyle: "medium", timeStyle: "short") }.

tracking-trouble-blocked = Замість відповіді з’явилася перевірка безпеки.
tracking-trouble-bad-key = Ключ відхилено.
tracking-trouble-over-quota = Ліміт ключа було вичерпано.
tracking-trouble-too-fast = Джерело попросило паузу.
tracking-trouble-maintenance = Тривали технічні роботи.
tracking-trouble-unreachable = Зв’язатися не вдалося.
tracking-trouble-unreadable = Відповідь не вдалося прочитати.
tracking-trouble-too-large = Відповідь була надто великою.
tracking-trouble-redirected = Запит переслали в інше місце, а Parcelward туди не йде.
tracking-trouble-refused = Запит відхилено.

tracking-source-last-success = Остання відповідь: { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
tracking-source-last-trouble = Останній збій: { $why } ({ DATETIME($at, dateStyle: "medium", timeStyle: "short") })
tracking-source-next = Наступний запит дозволено: { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
tracking-source-quota = Залишилося на вашому ключі: { $count ->
    [one] { $count } новий номер
    [few] { $count } нові номери
    [many] { $count } нових номерів
   *[other] { $count } нового номера
  }
tracking-source-how-enable = Увімкнути: parcelward sources enable { $name }
tracking-source-how-key = Ввести ключ: parcelward sources key { $name }
tracking-sources-about = Запитуються лише увімкнені джерела, і вони отримують тільки номер відстеження.
tracking-switched-off = Відстеження вимкнено через PARCELWARD_TRACKING. Запитів немає; те, що ви вставите, все одно читається.
tracking-source-enabled = Джерело { $title } увімкнено.
tracking-source-disabled = Джерело { $title } вимкнено. Туди більше нічого не надсилається.
tracking-key-kept = Ключ для { $title } зберігається у файлі, який може читати лише ваш обліковий запис.
tracking-key-forgotten = Ключ для { $title } забуто.
tracking-key-prompt = Ключ для { $title } (не показується)

check-found = { $source } знає цю посилку.
check-not-yet = { $source } знає номер, але ще не має що сказати.
check-not-found = { $source } (поки що) не знає цього номера. Саме лише це не означає, що посилку втрачено.
check-blocked = { $source }: заблоковано, останній відомий статус збережено.
check-trouble = { $source }: відповіді немає. { $why } Останній відомий статус збережено.
check-unanswered = { $source }: цього номера у відповіді не було. Незабаром запитаємо знову; останній відомий статус збережено.
check-asked-already = За останні чверть години вже запитували. Ось що відомо.
check-waiting = Зараз не запитуємо: у джерела був збій. Запит повториться сам; останній відомий статус збережено.
check-waiting-until = До { DATETIME($until, dateStyle: "medium", timeStyle: "short") } повторного запиту не буде. Останній відомий статус збережено.
check-nobody = Жодне увімкнене джерело не приймає цей номер.
check-checking = Запитуємо просто зараз.
check-known = Останнє відоме: { $words } ({ DATETIME($at, dateStyle: "medium", timeStyle: "short") })
check-known-day = Останнє відоме: { $words } ({ DATETIME($day, dateStyle: "medium") })
check-known-undated = Останнє відоме: { $words }
check-known-nothing = Поки що нічого не відомо.
check-no-parcels = Посилок у дорозі немає. Вони з’являться тут, коли розширення побачить ваші замовлення.

error-source-unknown = Джерела «{ $source }» немає. Є: { $known }
error-source-key-invalid = Це не ключ для { $source }. Скопіюйте ключ повністю, без пробілів, і спробуйте знову.
error-source-keys-unreadable = Файл із вашими ключами, { $file }, пошкоджено. Перемістіть його та введіть ключі знову.
error-tracking-off = Відстеження вимкнено через PARCELWARD_TRACKING. Запустіть Parcelward без цього налаштування, щоб запитувати про посилки.
