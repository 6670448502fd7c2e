# Szkic sporu i jego panel. Nic tu nie obiecuje wyniku.

dispute-because-elsewhere = Śledzenie podaje inny kraj niż ten, do którego wysłano zamówienie.
dispute-because-marked_delivered = Śledzenie podaje, że doręczono, a według Ciebie paczka do Ciebie nie dotarła.
dispute-because-returning = Śledzenie podaje, że paczka wraca do nadawcy.
dispute-because-returned = Śledzenie podaje, że paczkę zwrócono nadawcy.
dispute-because-lost = Śledzenie podaje, że paczka zaginęła.
dispute-because-destroyed = Śledzenie podaje, że paczka została zniszczona.
dispute-because-cancelled = Śledzenie podaje, że przesyłkę anulowano.
dispute-because-seized = Śledzenie podaje, że urząd celny zajął paczkę.
dispute-because-customs = Śledzenie podaje, że urząd celny zatrzymał paczkę.
dispute-because-attempted = Doręczenie się nie udało i od tego czasu paczka nie dotarła.
dispute-because-no_tracking = Żaden przewoźnik nie zeskanował paczki pod tym numerem.
dispute-because-unread = Strona zamówienia podaje, że paczka jest w drodze. Otwórz raz stronę śledzenia, aby powód mógł się zgadzać z tym, co tam jest.
dispute-because-silent = Śledzenie milczy od miesiąca albo dłużej.
dispute-because-in_transit = Paczka jest jeszcze w drodze, a ochrona trwa.

dispute-already-open = Spór w tym zamówieniu jest już otwarty. Trzymaj go otwartym, dopóki nie ma towaru albo pieniędzy.
dispute-nothing-to-claim = To zamówienie nie zostało opłacone albo jego pieniądze już wracają.
dispute-not-sent-yet = Sprzedawca jeszcze go nie wysłał. Zamówienie niewysłane na czas zwykle anuluje się samo, a pieniądze wracają.
dispute-collect-it = Paczka czeka na odbiór. Najpierw ją odbierz: nieodebrana paczka wraca, a zwrot pieniędzy jest wtedy mało prawdopodobny.
dispute-carrier-may-deliver = Przewoźnicy czasem zapisują doręczenie dzień lub dwa za wcześnie. Zapytaj teraz przewoźnika i sąsiadów.
dispute-not-due-yet = Paczka jest spodziewana do { DATETIME($day, dateStyle: "medium") }.
dispute-still-moving = Paczka ruszyła się { DATETIME($day, dateStyle: "medium") }.
dispute-economy-is-silent = { $days ->
    [one] Paczki ekonomiczne po wyjeździe często niczego nie pokazują, a docierają zwykle w ciągu { $days } dnia od niego.
   *[other] Paczki ekonomiczne po wyjeździe często niczego nie pokazują, a docierają zwykle w ciągu { $days } dni od niego.
  }
dispute-busy-season = Podróż przypada na gorący okres, gdy paczki jadą dłużej.
dispute-days-left = { $days ->
    [one] Do ostatniego bezpiecznego dnia został jeden dzień.
    [few] Do ostatniego bezpiecznego dnia zostały { $days } dni.
    [many] Do ostatniego bezpiecznego dnia zostało { $days } dni.
   *[other] Do ostatniego bezpiecznego dnia zostało { $days } dnia.
  }
dispute-seller-may-extend = Sprzedawca może przedłużyć ochronę, jeśli poprosisz teraz.
dispute-one-shot = Zwykle spór można otworzyć tylko raz na jeden produkt.
dispute-waiting-mends-nothing = Paczka sama już nie dotrze, więc czekanie nic nie daje.
dispute-delivered-clock = Oznaczono ją jako doręczoną { DATETIME($day, dateStyle: "medium") }. Zamówienie oznaczone jako doręczone może w ciągu kilku dni zakończyć się samo.
dispute-completed-clock = Zamówienie liczy się jako zakończone. Czasu na zgłoszenie jest mało, a jak mało, decyduje strona.
dispute-end-unknown = Na odczytanych stronach nie było, kiedy kończy się ochrona. Zanim zaczniesz czekać, zajrzyj na stronę zamówienia.
dispute-window-may-be-over = Ochrona skończyła się { DATETIME($day, dateStyle: "medium") }. Formularz może odrzucić zgłoszenie; wtedy pozostaje wsparcie AliExpress.
dispute-protection-over = Ochrona skończyła się { DATETIME($day, dateStyle: "medium") }. Zgłoszenie może być możliwe jeszcze przez kilka dni: zgłoś dzisiaj.
dispute-last-safe-day = Po { DATETIME($day, dateStyle: "medium") } nie ma już czasu na poprawienie formularza, który nie przeszedł.
dispute-protection-ends = Ochrona kończy się { DATETIME($day, dateStyle: "medium") }. Potem sprzedawca dostaje pieniądze i trudno je odzyskać.

dispute-panel-label = Parcelward: formularz sporu
dispute-panel-contents = Czy zgłosić dzisiaj i wypełnianie formularza
dispute-open-panel = Wypełnij formularz
dispute-order-title = Zamówienie
dispute-order = Zamówienie { $order }
dispute-order-other = Inne zamówienie
dispute-order-which = Którego zamówienia dotyczy ten formularz?
dispute-order-none = Ta strona nie podaje, którego zamówienia dotyczy formularz. Otwórz formularz ze strony samego zamówienia.
dispute-form-loading = Formularz jeszcze się nie pojawił.
dispute-form-in-frame = Formularz jest w ramce, do której Parcelward nie ma dostępu. Wypełnij go ręcznie: zaznacz pole, naciśnij przycisk wypełniania i skopiuj słowa pokazane niżej.
dispute-problem-order-unknown = Parcelward nie widział jeszcze tego zamówienia. Otwórz raz stronę tego zamówienia i wróć tutaj.
dispute-problem-draft-unreadable = Nie udało się odczytać odpowiedzi programu towarzyszącego. Zaktualizuj program i rozszerzenie.
dispute-problem-other-order = Ten formularz dotyczy zamówienia { $named }, a nie zamówienia { $order }. Niczego nie wypełniono. Wybierz wyżej właściwe zamówienie albo wróć i otwórz formularz z tego zamówienia, o które chodzi.
dispute-today-wait = Dzisiaj możesz poczekać
dispute-today-ask = Najpierw napisz do sprzedawcy
dispute-today-file = Zgłoś dzisiaj
dispute-today-last-day = Ostatni bezpieczny dzień: { DATETIME($day, day: "numeric", month: "long", year: "numeric") }.
dispute-today-last-day-over = Ostatni bezpieczny dzień minął { DATETIME($day, day: "numeric", month: "long", year: "numeric") }: nie czekaj dłużej.
dispute-for-waiting = Co przemawia za czekaniem
dispute-lost-by-waiting = Co może kosztować czekanie
dispute-reason-title = Powód do formularza
dispute-reason-none = Żaden ze zwykłych powodów nie jest na pewno prawdziwy dla tej paczki. Wybierz w formularzu samodzielnie.
dispute-reason-returned = Zwrócona, anulowana albo zaginiona
dispute-reason-no_tracking = Brak informacji o śledzeniu
dispute-reason-tracking = Kłopot ze śledzeniem
dispute-reason-customs = Zatrzymana przez urząd celny
dispute-reason-address = Trafiła pod inny adres
dispute-reason-delivered = Oznaczona jako doręczona, nieotrzymana
dispute-reason-protection = Ochrona się kończy, paczka jeszcze w drodze
dispute-reason-own = Wybiorę w formularzu samodzielnie
dispute-prefill-title = Wypełnij formularz
dispute-confirm = Zamówienie { $order } do mnie nie dotarło.
dispute-confirm-first = Tylko Ty możesz to powiedzieć. Zaznacz, jeśli to prawda; dotyczy to tylko tego zamówienia.
dispute-prefill = Wypełnij wstępnie
dispute-filling = Wypełnianie…
dispute-nothing-is-sent = Nic nie jest wysyłane. Sprawdź każde pole, a potem naciśnij samodzielnie „Dalej” i „Wyślij”.
dispute-results-title = Co wypełniono
dispute-undone-title = Co cofnięto
dispute-undo = Cofnij
dispute-field-solution = Rozwiązanie:
dispute-field-received = Otrzymano:
dispute-field-reason = Powód:
dispute-field-amount = Kwota:
dispute-field-description = Opis:
dispute-field-evidence = Zdjęcia:
dispute-filled = wypełniono: „{ $value }”. Sprawdź.
dispute-already = było już „{ $value }”.
dispute-by-elimination = Rozpoznano tylko dlatego, że nic innego nie zostało: sprawdź to.
dispute-left-not-found = nie ma na tej stronie. Jeśli formularz ma następny krok, naciśnij „Dalej” i wypełnij wstępnie tam.
dispute-left-unsure = żadne pole nie było na pewno właściwe. Wypełnij samodzielnie.
dispute-left-two-alike = dwa pola wyglądają tak samo. Wypełnij samodzielnie.
dispute-left-read-only = ustalone przez formularz.
dispute-left-no-fitting-option = żadna opcja w formularzu nie jest na pewno prawdziwa. Wybierz samodzielnie.
dispute-left-did-not-open = lista się nie otworzyła. Wybierz samodzielnie.
dispute-left-did-not-hold = strona tego nie zachowała. Wypełnij samodzielnie.
dispute-left-reset-by-page = strona to cofnęła. Wypełnij samodzielnie.
dispute-left-not-ours-to-press = to możesz nacisnąć tylko Ty. Wybierz samodzielnie.
dispute-left-currency-differs = formularz używa innej waluty, a niczego nie przeliczamy. Wypełnij samodzielnie.
dispute-left-amount-unknown = pełna kwota nie jest znana. Wypełnij samodzielnie.
dispute-left-amount-zero = formularz nie dopuszcza żadnej kwoty. Nie idź dalej z zerem, zanim nie zapytasz wsparcia AliExpress.
dispute-left-preset-by-form = ustawione przez formularz. Sprawdź, czy to pełna kwota.
dispute-left-own-text = Twój własny tekst zostaje. Oto nasz, jeśli go chcesz.
dispute-left-too-long = formularz przyjmuje mniej znaków niż nasz najkrótszy tekst. Napisz samodzielnie.
dispute-left-second-list = z tym wyborem łączy się druga lista. Wybierz w niej samodzielnie i spójrz też na pierwszą.
dispute-left-not-confirmed = zostaje puste, dopóki nie powiesz, że paczka do Ciebie nie dotarła.
dispute-left-your-choice = wybór należy do Ciebie.
dispute-left-attach-yourself = załączenie należy do Ciebie. Najbardziej pomaga zrzut ekranu strony śledzenia bez wiersza „otrzymano”.
dispute-undo-restored = jest jak przedtem.
dispute-undo-changed-by-you = zmienione przez Ciebie w międzyczasie, więc zostaje.
dispute-undo-not-taken-back = ten formularz nie pozwala cofnąć wyboru. Wybierz ponownie albo odśwież stronę, aby go opróżnić.
dispute-undo-gone = nie ma już na stronie.

attach-title = Dowody do formularza
attach-offer = { $count ->
    [one] Po naciśnięciu ten plik ({ $size }) zostanie załączony, a AliExpress od razu go prześle. „Cofnij” go nie usunie: możesz to zrobić tylko Ty, w formularzu.
    [few] Po naciśnięciu te { $count } pliki ({ $size }) zostaną załączone, a AliExpress od razu je prześle. „Cofnij” ich nie usunie: możesz to zrobić tylko Ty, w formularzu.
    [many] Po naciśnięciu te { $count } plików ({ $size }) zostanie załączonych, a AliExpress od razu je prześle. „Cofnij” ich nie usunie: możesz to zrobić tylko Ty, w formularzu.
   *[other] Po naciśnięciu te { $count } pliku ({ $size }) zostanie załączone, a AliExpress od razu je prześle. „Cofnij” ich nie usunie: możesz to zrobić tylko Ty, w formularzu.
  }
attach-size = ({ $size })
attach-left-too-many = { $count ->
    [one] Pominięto jeszcze jeden plik, bo formularz nie przyjmuje więcej.
    [few] Pominięto jeszcze { $count } pliki, bo formularz nie przyjmuje więcej.
    [many] Pominięto jeszcze { $count } plików, bo formularz nie przyjmuje więcej.
   *[other] Pominięto jeszcze { $count } pliku, bo formularz nie przyjmuje więcej.
  }
attach-left-too-large = { $count ->
    [one] Pominięto jeden plik, bo jest za duży dla formularza.
    [few] Pominięto { $count } pliki, bo są za duże dla formularza.
    [many] Pominięto { $count } plików, bo są za duże dla formularza.
   *[other] Pominięto { $count } pliku, bo jest za duży dla formularza.
  }
attach-button = Załącz dowody
attach-attaching = Załączanie…
attach-again = Załącz ponownie
attach-preparing = Sprawdzanie, co można załączyć…
attach-neither = Formularz nie przyjmuje tu ani plików PDF, ani obrazów, więc nic nie można za Ciebie załączyć.
attach-two-alike = Na stronie jest więcej niż jedno miejsce na pliki i żadne nie jest na pewno właściwe. Załącz dowody samodzielnie.
attach-full = Formularz zawiera już tyle plików, ile przyjmuje. Usuń tam jeden, jeśli chcesz dać dowody w jego miejsce.
attach-read-only = Formularz w tej chwili nie przyjmuje plików.
attach-problem-no-companion = Program towarzyszący nie odpowiedział, więc nic nie załączono.
attach-problem-changed = Dowody się tymczasem zmieniły, więc nic nie załączono. Spójrz jeszcze raz na listę, a potem naciśnij ponownie.
attach-save-yourself = Możesz przygotować dowody jako pliki i załączyć je samodzielnie:
attach-done = Formularz przyjął wszystko. Sprawdź, czy widać tam każdy plik.
attach-not-kept = Formularz nie pokazał wszystkiego. Spójrz i załącz samodzielnie to, czego brakuje.
attach-blocked = Na tej stronie tylko Ty możesz coś załączyć. Nic nie załączono.
attach-file-seen = w formularzu
attach-file-not-seen = nie widać w formularzu
attach-complains = Formularz pokazuje własny komunikat. Przeczytaj go tam.
attach-twice = Plik, który już tam był, może być teraz podwójnie. Spójrz i usuń jeden.
attach-folder = Te same pliki są w tym folderze na Twoim komputerze:
