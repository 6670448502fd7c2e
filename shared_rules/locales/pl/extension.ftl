# Co mówi samo rozszerzenie: nakładka, okienko, opcje. Plany i ich rady są w plan.ftl.

level-info = Do wiadomości
level-notice = Warto wiedzieć
level-advice = Warto zrobić
level-warning = Zrób to niedługo
level-urgent = Zrób to teraz

protection-title = Ochrona kupującego
unit-days-of-protection = { $count ->
        [one] dzień do końca ochrony kupującego
        [few] dni do końca ochrony kupującego
        [many] dni do końca ochrony kupującego
       *[other] dnia do końca ochrony kupującego
    }
unit-hours-of-protection = { $count ->
        [0] mniej niż godzina do końca ochrony kupującego
        [one] godzina do końca ochrony kupującego
        [few] godziny do końca ochrony kupującego
        [many] godzin do końca ochrony kupującego
       *[other] godziny do końca ochrony kupującego
    }
days-left = { $days ->
        [one] został { $days } dzień
        [few] zostały { $days } dni
        [many] zostało { $days } dni
       *[other] zostało { $days } dnia
    }
hours-left = { $hours ->
        [0] została mniej niż 1 godzina
        [one] została { $hours } godzina
        [few] zostały { $hours } godziny
        [many] zostało { $hours } godzin
       *[other] zostało { $hours } godziny
    }
protection-over-short = Ochrona się skończyła
protection-until = Do { DATETIME($day, day: "numeric", month: "long", year: "numeric") }.
protection-ended-on = Ochrona kupującego skończyła się { DATETIME($day, day: "numeric", month: "long", year: "numeric") }
protection-unknown = Koniec ochrony kupującego nie jest jeszcze znany.

panel-label = Parcelward: plan zamówienia { $order }
panel-contents = Co zrobić i kiedy
panel-open = Pokaż plan
panel-close = Zwiń
nothing-to-do = Teraz nie trzeba nic robić
    .explanation = Parcelward pilnuje dat i powie Ci tutaj, gdy trzeba będzie coś zrobić.
also-now-title = Teraz także
coming-title = Co dalej
day = { DATETIME($day, day: "numeric", month: "short") }
why = Dlaczego?
why-rule = Reguła: { $rule }. Źródła: { $sources }.
where-open_dispute = Na tej stronie naciśnij „Zwroty/refundacje” obok produktu. Na pytanie, czy masz paczkę, odpowiedz zgodnie z prawdą.
where-message_seller = Na tej stronie otwórz nazwę sklepu i naciśnij jego przycisk wiadomości.
where-ask_extension = Napisz do sprzedawcy. Jeśli strona pokazuje przycisk przedłużenia czasu, naciśnij go.
copy-show = Tekst do skopiowania
copy = Kopiuj
copied = Skopiowano
strip-label = { $level }: { $headline } { $left } { $then }
strip-then = { DATETIME($day, day: "numeric", month: "short") }: { $what }
more-steps = { $count ->
        [one] i jeszcze { $count }
        [few] i jeszcze { $count }
        [many] i jeszcze { $count }
       *[other] i jeszcze { $count }
    }
whole-plan = Pokaż cały plan
history-and-evidence = Historia i dowody
plan-from = To plan z { DATETIME($when, day: "numeric", month: "long", year: "numeric", hour: "numeric", minute: "numeric") }.

messages-title = Wiadomości gotowe do skopiowania
messages-in-english = Sprzedawcy i przewoźnicy za granicą tłumaczą maszynowo, dlatego wysyła się krótki, prosty tekst po angielsku. Skopiuj go i wyślij samodzielnie.
messages-none = Teraz do nikogo nie trzeba pisać. Wiadomości pojawią się tutaj, gdy plan je doradzi.
messages-unanswered = Wiadomości pisze program towarzyszący na Twoim komputerze, a on teraz nie odpowiada.
message-to = { $to ->
        [seller] Do sprzedawcy:
        [carrier] Do przewoźnika:
        [post] Do Twojej poczty:
        [customs] Do urzędu celnego:
       *[aliexpress] Do AliExpress:
    }
message-means = To znaczy:
contacts-title = Do kogo możesz się zwrócić

question-title = Potrzebne jest Twoje słowo
question-arrived = Czy to zamówienie dotarło?
answer-not-received = Nie, nie dotarło do mnie
answer-received = Tak, dotarło
question-stays-here = Twoja odpowiedź zostaje na tym komputerze. Dzięki niej plan się zgadza; nic nie jest wysyłane do AliExpress.
said-not_received = Twoja odpowiedź: to zamówienie do Ciebie nie dotarło.
said-received = Twoja odpowiedź: to zamówienie dotarło.
arrived-quietly = To zamówienie dotarło
card-title = Awizo w Twojej skrzynce
card-day = Ostatni dzień na awizie
card-hint = Jeśli zostawiono awizo, podano na nim ostatni dzień odbioru. Przepisz ten dzień, a plan będzie się go trzymał. Zostaje on na tym komputerze.
card-keep = Zachowaj
card-kept = Na awizie podano: odbierz do { DATETIME($day, day: "numeric", month: "long", year: "numeric") }.
card-unfinished = Podaj pełną datę: dzień, miesiąc i rok.
card-unanswered = Program towarzyszący nie odpowiada, więc nic się jeszcze nie zmieniło. Uruchom go, a potem naciśnij przycisk jeszcze raz.
advice-done = Zrobione
advice-done-on = Zrobione { DATETIME($day, day: "numeric", month: "short") }.
said-take-back = Cofnij to

companion-unpaired = Parcelward nie jest jeszcze połączony ze swoim programem towarzyszącym.
companion-down = Program towarzyszący Parcelward nie działa, więc przypomnienia są wstrzymane. Aby go uruchomić, wpisz w terminalu:
companion-stranger = W miejscu programu towarzyszącego Parcelward odpowiada coś innego (port { $port }). Zamknij tamten program i uruchom program towarzyszący.
companion-refused = Program towarzyszący nie zna już tej przeglądarki. Połącz ją ponownie.
companion-clock-differs = Zegary tej przeglądarki i programu towarzyszącego różnią się o { $minutes ->
        [one] { $minutes } minutę
        [few] { $minutes } minuty
        [many] { $minutes } minut
       *[other] { $minutes } minuty
    }. Popraw zegar komputera.
companion-companion-too-old = Program towarzyszący Parcelward jest starszy niż to rozszerzenie. Zaktualizuj program.
companion-companion-too-new = To rozszerzenie jest starsze niż program towarzyszący Parcelward. Zaktualizuj rozszerzenie.
companion-connected = Połączono z programem towarzyszącym.
pair-now = Połącz
try-again = Spróbuj ponownie
page-orphaned = Parcelward został zaktualizowany. Odśwież tę stronę, aby kontynuować.
reload = Odśwież

note-label = Uwaga od Parcelward
note-hide = Ukryj
page-not-read = Parcelward nie mógł odczytać tej strony: jej układ jest dla nas nowy. To, co pokazuje tu sam AliExpress, nadal obowiązuje.
page-place-unknown = Parcelward odczytał Twoje zamówienia, ale układ tej strony jest dla nas nowy, więc nie można niczego pokazać obok nich. Ich plany są w menu Parcelward na pasku narzędzi.
page-captcha = AliExpress chce wiedzieć, czy jesteś człowiekiem. Odpowiedz na jego pytanie samodzielnie; Parcelward nigdy tego nie robi.
page-signed-out = Zaloguj się do AliExpress, aby zobaczyć swoje zamówienia.
page-error = AliExpress pokazuje tu błąd. Odśwież stronę później.
report-offer = Możesz zapisać kopię bez nazwisk, adresów i numerów i dołączyć ją do zgłoszenia.
report-save = Zapisz oczyszczoną kopię

notification-tomorrow = Przypomnij jutro

popup-title = Parcelward
popup-last-answer = Ostatnia odpowiedź { DATETIME($when, day: "numeric", month: "short", year: "numeric", hour: "numeric", minute: "numeric") }
popup-next-title = Najbliższe ważne dni
popup-now = Teraz
popup-none = Nie odczytano jeszcze żadnego zamówienia. Otwórz listę zamówień na AliExpress.
popup-quiet = W najbliższych dniach nie trzeba nic robić.
popup-warnings-title = Pokazane ostrzeżenia
popup-snooze = Przypomnij jutro
popup-snoozed = Przypomnimy Ci jutro.
popup-snooze-failed = Program towarzyszący nie odpowiedział. Uruchom go i spróbuj ponownie.
popup-options = Ustawienia
popup-tracking = Śledzenie
popup-order = Zamówienie { $order }

options-title = Ustawienia Parcelward
options-pair-title = Połącz z programem towarzyszącym
options-pair-how = Uruchom program towarzyszący i każ mu pokazać kod. W terminalu:
options-pair-code = Kod
options-pair-code-hint = Osiem liter i cyfr, na przykład ABCD-EFGH. Kod jest ważny trzy minuty.
options-pair-port = Port
options-pair-port-hint = Zostaw bez zmian, chyba że program uruchomiono na innym porcie.
options-pair-button = Połącz
options-pairing = Łączenie…
options-paired = Połączono. Otwórz swoje zamówienia na AliExpress.
fault-code-malformed = To nie jest kod. Kod ma osiem liter i cyfr, na przykład ABCD-EFGH.
fault-code-wrong = Ten kod nie jest prawidłowy. Porównaj go z kodem, który pokazuje program towarzyszący.
fault-code-used-up = Ten kod nie jest już ważny: jest stary albo próbowano go zbyt często. Każ programowi pokazać nowy.
fault-no-code-shown = Program towarzyszący działa, ale nie pokazuje kodu. Każ mu go pokazać.
fault-no-answer = Na porcie { $port } nic nie odpowiada. Uruchom program towarzyszący i spróbuj ponownie.
fault-not-a-companion = To, co odpowiada na porcie { $port }, nie jest programem towarzyszącym Parcelward. Zamknij tamten program albo użyj innego portu.
fault-companion-too-old = { companion-companion-too-old }
fault-companion-too-new = { companion-companion-too-new }
fault-permission-missing = Bez pozwolenia na rozmowę z tym komputerem (127.0.0.1) nie można niczego połączyć. Zgódź się, gdy przeglądarka zapyta.
options-connected-title = Połączono
options-connected = Ta przeglądarka rozmawia z programem towarzyszącym na porcie { $port }.
options-unpair = Odłącz tę przeglądarkę
options-pairings-title = Przeglądarki, które mogą rozmawiać z programem towarzyszącym
options-pairing-this = ta przeglądarka
options-pairing-since = Połączona od { DATETIME($when, day: "numeric", month: "long", year: "numeric") }
options-pairing-seen = Ostatnio widziana { DATETIME($when, day: "numeric", month: "short", year: "numeric", hour: "numeric", minute: "numeric") }
options-revoke = Odbierz dostęp
options-revoke-label = Odbierz dostęp: { $label }
options-notices-title = Ostrzeżenia
options-notices = Pokaż powiadomienie, gdy nadejdzie dzień, w którym trzeba coś zrobić
options-quiet-title = Godziny ciszy
options-quiet-off = Godziny ciszy są wyłączone: powiadomienia przychodzą o każdej porze.
options-quiet-on = Od { $begin } do { $end } nie pojawia się żadne powiadomienie.
options-quiet-rule = Zmienia się tylko chwila: to, co przypada na te godziny, zostanie pokazane po ich zakończeniu. To, co byłoby wtedy spóźnione, na przykład dlatego, że ochrona kończy się wcześniej, zostanie pokazane od razu.
options-quiet-environment = Ustawiła je na tym komputerze zmienna środowiskowa, która ma pierwszeństwo przed wyborem tutaj. Aby wybrać tutaj, usuń ją i ponownie uruchom program towarzyszący:
options-quiet-from = Od
options-quiet-to = Do
options-quiet-keep = Zachowaj te godziny
options-quiet-switch-off = Wyłącz
options-quiet-unfinished = Podaj obie godziny.
options-language-title = Język
options-language-auto = Jak w przeglądarce
options-saved = Zapisano.
options-privacy = Twoje zamówienia zostają na tym komputerze. Parcelward nie ma konta i o nic nie pyta AliExpress. Wysyłane są tylko numery przesyłek, i tylko do włączonych źródeł śledzenia.
