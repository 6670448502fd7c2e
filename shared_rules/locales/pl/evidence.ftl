# The evidence pack: a document that a stranger (AliExpress, a bank) understands in a minute. It speaks of the shopper as "the buyer"
# and states only what pages, tracking sources and the buyer said; it asks for nothing and judges nobody.
# Dates arrive written out with the year. `plan.ftl` has the names of facts (Ordered, Sent …) and of statuses.

evidence-title = Dowody do zamówienia { $order }
evidence-made = Sporządzono { $when } w programie Parcelward { $version } na podstawie tego, co pokazywały strony AliExpress i źródła śledzenia
evidence-page = Strona { $page } z { $pages }

## What a hurried reader must see

evidence-newest-silent = { $days ->
    [one] Najnowsze zdarzenie w śledzeniu jest z { $event_day }. W dniu { $look_day }, jeden dzień później, nadal nie było nic nowszego.
    [few] Najnowsze zdarzenie w śledzeniu jest z { $event_day }. W dniu { $look_day }, { $days } dni później, nadal nie było nic nowszego.
    [many] Najnowsze zdarzenie w śledzeniu jest z { $event_day }. W dniu { $look_day }, { $days } dni później, nadal nie było nic nowszego.
   *[other] Najnowsze zdarzenie w śledzeniu jest z { $event_day }. W dniu { $look_day }, { $days } dnia później, nadal nie było nic nowszego.
  }
evidence-newest = Najnowsze zdarzenie w śledzeniu jest z { $event_day }.
evidence-no-events = W dniu { $look_day } śledzenie nie pokazywało żadnego zdarzenia.
evidence-delivered = Według śledzenia doręczono { $event_day }.
evidence-buyer-not-received = W dniu { $day } kupujący oświadczył, że paczka nie dotarła.
evidence-buyer-received = W dniu { $day } kupujący oświadczył, że paczka dotarła.

## The order

evidence-order = Zamówienie
evidence-order-number = Numer zamówienia
evidence-store = Sklep
evidence-total = Razem
evidence-goods = Towar
evidence-carrier = Przewoźnik
evidence-service = Sposób wysyłki

## The journey

evidence-journey = Droga paczki
evidence-parcel = Paczka { $number }
evidence-silence = { $days ->
    [one] { $days } dzień bez wieści
    [few] { $days } dni bez wieści
    [many] { $days } dni bez wieści
   *[other] { $days } dnia bez wieści
  }
evidence-looked-at = Ostatnio sprawdzono

## The tables

evidence-events = Co mówi śledzenie
evidence-events-about = Dni i godziny podano tak, jak pokazuje je każde źródło.
evidence-when = Dzień i godzina
evidence-event = Zdarzenie
evidence-told-by = Źródło
evidence-completed = * Podano niepełnie, najczęściej bez roku; uzupełnił Parcelward.
evidence-no-time = bez daty
evidence-since = od { $day }
evidence-missing-since = od { $day } już niepokazywane
evidence-older = { $count ->
    [one] { $count } starsze zdarzenie jest w pliku events.csv.
    [few] { $count } starsze zdarzenia są w pliku events.csv.
    [many] { $count } starszych zdarzeń jest w pliku events.csv.
   *[other] { $count } starszego zdarzenia jest w pliku events.csv.
  }
evidence-looks = Co mówiły strony i źródła, i kiedy
evidence-looks-about = Każdy wiersz to jedna wersja. Od pierwszego do ostatniego razu przy każdym sprawdzeniu było tam to samo. Zapisane kopie są w pliku ZIP.
evidence-source = Strona lub źródło
evidence-first = Pierwszy raz
evidence-last = Ostatni raz
evidence-newest-then = Najnowsze zdarzenie wtedy
evidence-older-looks = { $count ->
    [one] { $count } starsza wersja jest w pliku ZIP.
    [few] { $count } starsze wersje są w pliku ZIP.
    [many] { $count } starszych wersji jest w pliku ZIP.
   *[other] { $count } starszej wersji jest w pliku ZIP.
  }
evidence-tracking = strona śledzenia
evidence-order-detail = strona zamówienia
evidence-order-list = lista zamówień
evidence-return-list = lista zwrotów pieniędzy
evidence-dispute-form = formularz sporu
evidence-other-page = inna strona
evidence-dispute = Spór
# Instead of value-parcel-status-arrived_destination, which says "in your country" to the shopper.
evidence-value-parcel-status-arrived_destination = w kraju docelowym

## What the buyer did

evidence-said = Co zrobił kupujący
evidence-said-about = Tak, jak kupujący zanotował to tego dnia.
evidence-said-asked_seller = Napisał do sprzedawcy
evidence-said-asked_carrier = Zapytał przewoźnika
evidence-said-asked_extension = Poprosił sprzedawcę o przedłużenie ochrony
evidence-said-not_received = Oświadczył, że paczka nie dotarła
evidence-said-received = Oświadczył, że paczka dotarła
evidence-said-completed_by_mistake = Oświadczył, że odbiór potwierdzono przez pomyłkę
evidence-pictures = Obrazy dodane przez kupującego
evidence-picture = { $name }, dodano { $when }

## How to check it

evidence-check = Jak sprawdzić ten dokument
evidence-check-about = Ten dokument i plik { $zip } powstały w tym samym czasie. Plik ZIP zawiera ten dokument, zdarzenia, zapisane kopie i listę ich sum SHA-256. Polecenie „parcelward evidence --verify” wymienia każdy plik, który od tego czasu zmieniono, dodano lub usunięto.

## What the command says

evidence-written = Dowody do zamówienia { $order } są gotowe:
evidence-sum = SHA-256 pliku ZIP: { $digest }
evidence-as-pictures = { $count ->
    [one] Jako { $count } obraz, dla formularza, który nie przyjmuje PDF:
    [few] Jako { $count } obrazy, dla formularza, który nie przyjmuje PDF:
    [many] Jako { $count } obrazów, dla formularza, który nie przyjmuje PDF:
   *[other] Jako { $count } obrazu, dla formularza, który nie przyjmuje PDF:
  }
evidence-picture-added = Dodano do zamówienia { $order }: { $name }
evidence-whole = { $count ->
    [one] Nic nie zmieniono: jedyny plik jest taki, jaki był { $when }.
    [few] Nic nie zmieniono: wszystkie { $count } pliki są takie, jakie były { $when }.
    [many] Nic nie zmieniono: wszystkie pliki ({ $count }) są takie, jakie były { $when }.
   *[other] Nic nie zmieniono: wszystkie pliki ({ $count }) są takie, jakie były { $when }.
  }
evidence-altered = Zmieniono: { $file }
evidence-missing = Usunięto: { $file }
evidence-added = Dodano: { $file }
evidence-made-here = Parcelward utworzył dokładnie ten plik na tym komputerze.
evidence-not-made-here = Parcelward na tym komputerze nie zna tego pliku, więc może tylko powiedzieć, że zgadza się on z własną listą.
evidence-made-otherwise = Parcelward utworzył na tym komputerze dowody z tymi danymi, ale nie ten plik: zmieniono go w całości.
