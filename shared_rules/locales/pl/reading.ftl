# Dlaczego czegoś ze strony albo z zapisanego pliku nie odczytano.

unread-empty = Nic tam nie było. Otwórz stronę ponownie i poczekaj, aż pokaże Twoje zamówienia.
unread-too-large = Liczba bajtów: { NUMBER($bytes) }; odpowiedź z zamówieniami nigdy nie ma ich więcej niż { NUMBER($largest) }. Zapisz samą odpowiedź strony zamówienia, a nie całą stronę.
unread-too-deep = Zawartość jest zagnieżdżona głębiej niż w jakiejkolwiek odpowiedzi z zamówieniami, więc ją pominięto.
unread-truncated = Urywa się w środku: plik nie został zapisany w całości. Zapisz go ponownie.
unread-not-json = To nie jest odpowiedź stron zamówień: nie jest to ani JSON, ani JSONP. Zapisz odpowiedź listy zamówień, szczegółów zamówienia albo strony śledzenia.
unread-web-page = To strona internetowa, a nie odpowiedź, która za nią stoi; często oznacza to, że AliExpress prosi o zalogowanie. Zaloguj się, otwórz zamówienie ponownie i spróbuj jeszcze raz.
unread-not-of-interest = Ta odpowiedź nie mówi nic o Twoich zamówieniach, więc ją pominięto. Parcelward czyta listę zamówień, szczegóły zamówienia, stronę śledzenia i listę zwrotów.
unread-page-unknown = Odczytano to na stronie, której Parcelward nie zna.
unread-session-expired = AliExpress Cię wylogował. Zaloguj się tam i otwórz zamówienie ponownie.
unread-token-expired = Pozwolenie strony wygasło; strona odnawia je sama. Odśwież stronę.
unread-captcha = AliExpress chce wiedzieć, czy jesteś człowiekiem. Rozwiąż jego zagadkę na stronie samodzielnie; Parcelward czeka i do tego czasu nic nie robi.
unread-traffic-limit = AliExpress twierdzi, że w krótkim czasie otwarto zbyt wiele stron. Poczekaj kilka minut, zanim otworzysz następną.
unread-refused-by-page = AliExpress odpowiedział błędem zamiast zamówieniem. Odśwież stronę; jeśli błąd zostanie, spróbuj później.
unread-empty-reply = Odpowiedź przyszła bez żadnego zamówienia. Odśwież stronę i poczekaj, aż pokaże Twoje zamówienia.
unread-empty-reading = Na stronie nie znaleziono zamówienia. Poczekaj, aż załaduje się do końca.
unread-no-tracking-yet = Dla zamówienia { $order } nie ma jeszcze śledzenia.
unread-order-id-missing = Nie podano, do którego zamówienia to należy. Otwórz stronę śledzenia z zamówienia albo zapisz odpowiedź razem z jej adresem.
unread-order-id-invalid = „{ $text }” to nie numer zamówienia. Numer zamówienia ma od 12 do 20 cyfr i nic poza tym.
unread-events-cut = Liczba wierszy w historii paczki: { NUMBER($total) }; odczytano najnowsze: { NUMBER($kept) }.
unread-unexpected = Odpowiedź ma postać, której Parcelward jeszcze nie zna, więc ją pominięto; wszystko inne odczytano.
