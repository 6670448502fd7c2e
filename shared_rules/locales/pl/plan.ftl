# Co plan mówi kupującemu. Daty przychodzą słownie z rokiem, kwoty z walutą, a nieznane jako słowo unknown.

## Words used inside sentences

# Forma dopełniacza i biernika: „zapytaj przewoźnika”, „strona przewoźnika”.
carrier-name = { $parcel_carrier ->
    [unknown] przewoźnika
   *[other] przewoźnika { $parcel_carrier }
  }

## The order's own status

order-sent = Sprzedawca wysłał to zamówienie
    .explanation = Najświeższe dane są na stronie śledzenia zamówienia. Sprzedawca dostaje pieniądze dopiero po zakończeniu ochrony albo po potwierdzeniu odbioru, więc niczego nie potwierdzaj, dopóki nie masz towaru w rękach i go nie sprawdzisz.
order-unreadable = Nie udało się odczytać statusu tego zamówienia
    .explanation = Otwórz raz stronę zamówienia, abyśmy mogli odczytać jego status i daty. Do tego czasu na wszelki wypadek przyjmujemy, że zamówienie jest w drodze.
order-completed = To zamówienie jest zakończone
    .explanation = Zostało potwierdzone, ręcznie albo samo, i sprzedawca dostaje pieniądze. Jeśli masz wszystko, nie trzeba nic robić. Jeśli czegoś brakuje, nie czekaj: czasu na reklamację jest mało.
order-in-dispute = W tym zamówieniu trwa spór
    .explanation = Ze strony zamówienia można przejść do sprawy i do etapów zwrotu pieniędzy. Zachowaj to, co piszesz Ty i co pisze sprzedawca.
order-cancelled = To zamówienie jest anulowane
    .explanation = Nic nie zostanie wysłane. Zapłacone pieniądze zwykle wracają tą samą drogą, którą została wykonana płatność; na stronie zamówienia widać, gdzie są.
order-closed = To zamówienie jest zamknięte
    .explanation = Albo sprzedawca zwrócił pieniądze, albo zamówienie zostało zakończone. Strona zamówienia pokazuje, co się stało; w zamkniętym zamówieniu nie można otworzyć nowego sporu.
order-expired = To zamówienie wygasło
    .explanation = Jego czas minął, zwykle dlatego, że nie zostało opłacone. Nic z tego zamówienia nie jest w drodze.
order-refunded = To zamówienie ma oznaczony zwrot pieniędzy
    .explanation = Banki i karty potrzebują kilku dni, zanim pieniądze się pojawią; na stronie zamówienia widać, dokąd poszły. Następnym razem przesyłka z pełnym śledzeniem zmniejszy ryzyko takich kłopotów.

## Not paid, not sent

awaiting-payment = To zamówienie nie jest jeszcze opłacone
    .explanation = Nic nie zostanie wysłane, dopóki płatność nie przejdzie. Nieopłacone zamówienie zamyka się samo.
not-sent-yet-info = Sprzedawca ma czas na wysyłkę do { $order_ships_by }
    .explanation = To data ze strony zamówienia. Jeśli sprzedawca nie wyśle na czas, zamówienie zwykle anuluje się samo, a pieniądze wracają tą samą drogą, którą została wykonana płatność.
not-sent-yet-notice = Czas sprzedawcy na wysyłkę minął { $order_ships_by }
    .explanation = Takie zamówienie zwykle anuluje się samo i nie musisz nic robić. Sprawdź, czy na stronie nie ma dłuższego terminu; więcej może powiedzieć sprzedawca.
not-sent-yet-advice = Nadal niewysłane, a termin minął { $order_ships_by }
    .explanation = Do tej pory zamówienie powinno było anulować się samo. Poproś wsparcie AliExpress o anulowanie i sprawdź, czy pieniądze już do Ciebie wracają.
not-sent-usual-limit-info = Sprzedawca zwykle wysyła do { $usual_day }
    .explanation = Nie odczytaliśmy daty ze strony, więc to tylko zwykły termin. Otwórz stronę zamówienia, a użyjemy daty, która tam jest.
not-sent-usual-limit-ask = Jeszcze niewysłane; zwykle następuje to do { $usual_day }
    .explanation = Krótka wiadomość do sprzedawcy nie zaszkodzi. Jeśli sprzedawca nigdy nie wyśle, zamówienie zwykle anuluje się samo, a pieniądze wracają tą samą drogą, którą została wykonana płatność.
not-sent-usual-limit-notice = Zwykły termin wysyłki minął { $usual_day }
    .explanation = Zamówienia niewysłane na czas zwykle anulują się same. Zajrzyj na stronę zamówienia: liczy się data, która tam jest, a nasza to tylko zwykły termin.
not-sent-usual-limit-advice = Niewysłane, a zwykły termin minął { $usual_day }
    .explanation = Najpierw zajrzyj na stronę zamówienia: liczy się data, która tam jest. Jeśli i ona minęła, poproś wsparcie AliExpress o anulowanie zamówienia i sprawdź, czy pieniądze już do Ciebie wracają.
not-sent-no-date = Sprzedawca jeszcze nie wysłał tego zamówienia
    .explanation = Otwórz stronę zamówienia, abyśmy mogli odczytać, do kiedy sprzedawca ma wysłać towar. Zamówienie niewysłane na czas zwykle anuluje się samo.

## Sent, and no scan yet

no-first-scan-info = { $normal_day ->
    [unknown] Wysłane, ale jeszcze bez skanu
   *[other] Wysłane, ale jeszcze bez skanu; to normalne do { $normal_day }
  }
    .explanation = Pod numerem często nic nie widać, dopóki poczta nie opracuje swoich worków. Zwykle najwcześniej wie coś strona samego przewoźnika; odnośnik jest obok numeru.
no-first-scan-notice = Jeszcze bez skanu, choć wysłane { $sent_day }
    .explanation = Sprawdź na stronie zamówienia, czy numer się nie zmienił; zdarza się to na granicach. Pytanie na poczcie nic nie da, dopóki nikt nie zeskanował paczki.
no-first-scan-advice = Wciąż bez skanu od { $sent_day }: zapytaj sprzedawcę
    .explanation = Numer bez żadnego skanu to często pomyłka i sprzedawca przysyła wtedy właściwy. Niektórzy sprzedawcy podają też numer, który nie należy do Twojej paczki. Zachowaj odpowiedź.
no-first-scan-warning = Ani jednego skanu od { $sent_day }
    .explanation = Po tak długim czasie może się okazać, że paczki nigdy nie wysłano albo że nie da się odczytać etykiety. Zapytaj sprzedawcę jeszcze raz, zwróć się do wsparcia AliExpress, a jeśli to nic nie da, otwórz spór, dopóki trwa ochrona.
no-scan-economy-info = Tania usługa: mało skanów, czasem żadnego
    .explanation = Małe paczki wysłane taką usługą mogą nigdy nie pokazać skanu, a mimo to dotrzeć. Na razie nie trzeba nic robić; ważny jest dzień, w którym kończy się ochrona.
no-scan-economy-notice = Ta tania usługa nie pokazała jeszcze skanu
    .explanation = Wysłano { $sent_day }. Przy takiej usłudze samo to nie jest złym znakiem. Sprawdź, czy na stronie zamówienia nie ma nowego numeru.
no-scan-economy-advice = Bez skanu od { $sent_day }: zapytaj sprzedawcę i poproś o więcej czasu
    .explanation = Nawet jak na tanią usługę czekanie robi się długie. Zapytaj, gdzie jest paczka, i poproś o przedłużenie ochrony, aby nic nie stracić na czekaniu.
no-scan-economy-warning = Trzy miesiące bez skanu: uznaj tę paczkę za zaginioną
    .explanation = Wysłano { $sent_day }. Paczka bez śledzenia, która do tej pory nie dotarła, najprawdopodobniej zaginęła. Otwórz spór, jeśli strona jeszcze na to pozwala; jeśli nie, zwróć się do wsparcia AliExpress.
tracking-unread = Otwórz raz stronę śledzenia, abyśmy mogli ją odczytać
    .explanation = Zamówienie jest wysłane, ale nie widzieliśmy jeszcze jego śledzenia. Na AliExpress: Twoje zamówienia, szczegóły zamówienia, informacje o dostawie, numer śledzenia.

## On its way

moving-normally = W drodze; teraz nie trzeba nic robić
    .explanation = { $parcel_due_at ->
        [unknown] Ostatni skan jest z { $parcel_last_event_at }. Taka paczka jedzie tygodniami przez kilka stacji; zajrzyj ponownie około { $look_day } i niczego nie potwierdzaj, dopóki nie masz towaru w rękach.
       *[other] Ostatni skan jest z { $parcel_last_event_at }, a paczka jest spodziewana do { $parcel_due_at }. Taka paczka jedzie tygodniami przez kilka stacji; zajrzyj ponownie około { $look_day } i niczego nie potwierdzaj, dopóki nie masz towaru w rękach.
      }
past-expected-day-notice = Paczka miała dotrzeć do { $due_day } i się spóźnia
    .explanation = Spóźniona nie znaczy zaginiona: większość spóźnionych paczek po prostu jedzie wolno. Zobacz ostatni skan, potem zapytaj sprzedawcę, gdzie jest paczka. Czy spór zostanie już przyjęty, zależy od strony; dniem, którego nie wolno przegapić, jest koniec ochrony.
past-expected-day-advice = Spóźniona od { $due_day }: napisz do sprzedawcy
    .explanation = Poproś o poszukiwanie paczki albo o dłuższą ochronę i zachowaj odpowiedź. Obiecany czas minął, więc możesz też poprosić o zwrot pieniędzy albo o drugą paczkę; niczego nie zamykaj w zamian za obietnicę.
past-expected-day-unread = Paczka miała dotrzeć do { $order_expected_by } i się spóźnia
    .explanation = Nie widzieliśmy jeszcze śledzenia. Otwórz raz stronę śledzenia, potem zapytaj sprzedawcę, gdzie jest paczka.
out-for-delivery-notice = Paczka w doręczeniu: bądź pod telefonem
    .explanation = Kurier ma paczkę. Miej telefon przy sobie i wieczorem jeszcze raz zajrzyj do śledzenia.
out-for-delivery-next-day = Paczka była w doręczeniu { $parcel_status_at }
    .explanation = Nie zeskanowano żadnego wyniku. Kurier może spróbować ponownie następnego dnia roboczego; sprawdź też, czy w skrzynce nie ma awiza.
out-for-delivery-advice = W doręczeniu { $parcel_status_at } i od tego czasu bez skanu
    .explanation = Zapytaj { carrier-name }, gdzie teraz jest paczka. Jeśli nie potrafią powiedzieć, daj znać sprzedawcy: może zlecić poszukiwanie.
parcel-exception = Przewoźnik zgłasza problem
    .explanation = { $parcel_status_text ->
        [unknown] Przyczynę podają uwagi przewoźnika na stronie śledzenia. Zapytaj najpierw tam, potem sprzedawcę.
       *[other] Najnowszy wpis brzmi: „{ $parcel_status_text }”. Przyczynę podają uwagi przewoźnika; zapytaj najpierw tam, potem sprzedawcę.
      }
parcel-unreadable = Śledzenie pokazuje coś, czego nie rozumiemy
    .explanation = { $parcel_status_text ->
        [unknown] Otwórz stronę śledzenia i przeczytaj najnowszy wpis. Dni Twojej ochrony liczymy dalej.
       *[other] Najnowszy wpis brzmi: „{ $parcel_status_text }”. Przeczytaj go na stronie śledzenia; dni Twojej ochrony liczymy dalej.
      }

## Silent

silent-notice = Brak wiadomości od { $parcel_last_event_at }
    .explanation = Taka przerwa zdarza się często. Sprawdź na stronie zamówienia, czy numer się nie zmienił; zdarza się to na granicach. Inne strony śledzenia czasem wiedzą więcej, choć wiele z nich jest po chińsku.
silent-advice = Brak wiadomości od { $parcel_last_event_at }: zapytaj sprzedawcę
    .explanation = Jeśli numer się nie zmienił, zapytaj sprzedawcę i przewoźnika, gdzie jest paczka. Uszkodzona etykieta naprawiana ręcznie może kosztować dni albo tygodnie.
silent-warning = Miesiąc bez skanu: paczka mogła zaginąć
    .explanation = Ostatni skan jest z { $parcel_last_event_at }. Po miesiącu ciszy etykieta może być nieczytelna albo paczka mogła zabłądzić. Otwórz spór na pełną kwotę i nie czekaj do ostatniego dnia; zachowaj zrzut ekranu śledzenia.
silent-lost = Trzy miesiące bez skanu: uznaj tę paczkę za zaginioną
    .explanation = Ostatni skan jest z { $parcel_last_event_at }. Zgubiona, skradziona czy nigdy niewysłana: teraz to już mało ważne. Otwórz spór, jeśli strona jeszcze na to pozwala; jeśli nie, zwróć się do wsparcia AliExpress.
economy-abroad-info = { $usual_day ->
    [unknown] Śledzenie może się tu urwać; to nie jest zły znak
   *[other] Śledzenie może się tu urwać; paczka zwykle dociera do { $usual_day }
  }
    .explanation = Przy tej taniej usłudze paczka po opuszczeniu swojego kraju często nie jest już skanowana. Przez kilka tygodni można spokojnie czekać, dopóki trwa ochrona.
economy-abroad-advice = Później niż zwykle: paczka powinna była dotrzeć do { $usual_day }
    .explanation = Zapytaj sprzedawcę i poproś o przedłużenie ochrony, aby nic nie stracić, czekając jeszcze trochę. Opinie o produkcie mogą podpowiedzieć, jak długo czekali inni.
economy-abroad-warning = Bardzo spóźniona: powinna była dotrzeć do { $usual_day }
    .explanation = Bez kolejnych skanów nikt nie powie, gdzie jest paczka. Napisz do sprzedawcy, a jeśli nie przyjdzie dobra odpowiedź, otwórz spór, dopóki trwa ochrona.

## Customs

customs-processing-info = Urząd celny sprawdza paczkę
    .explanation = To zwykły etap drogi i trwa kilka dni. Nie trzeba nic robić, chyba że przyjdzie zawiadomienie.
customs-processing-notice = Nadal w urzędzie celnym od { $parcel_status_at }
    .explanation = Zwykle żadne zawiadomienie nie jest potrzebne. Zapytaj { carrier-name }, czy urząd celny czeka na coś od Ciebie.
customs-processing-advice = Długo w urzędzie celnym: od { $parcel_status_at }
    .explanation = Zapytaj { carrier-name }, na co czeka urząd celny, i daj znać sprzedawcy: może musi przysłać jakiś dokument.
customs-held-notice = Urząd celny zatrzymał paczkę
    .explanation = Sprawdza, co w niej jest albo skąd pochodzi. Powinno przyjść zawiadomienie z urzędu celnego albo od przewoźnika; zrób, co w nim napisano, ale tylko na oficjalnej stronie lub w urzędzie, nigdy przez odnośnik z SMS-a.
customs-held-advice = Urząd celny nadal trzyma paczkę: zapytaj, czego potrzebuje
    .explanation = Zatrzymana od { $parcel_status_at }. Jeśli nie przyszło zawiadomienie, zapytaj najpierw { carrier-name }, a potem urząd celny. Przygotuj numer śledzenia i fakturę zamówienia.
customs-held-warning = Długo zatrzymana przez urząd celny: od { $parcel_status_at }
    .explanation = Poproś urząd celny o podanie przyczyny na piśmie i daj znać sprzedawcy. Jeśli urząd zwolni paczkę, zostanie doręczona; jeśli ją zatrzyma, to, o co możesz się ubiegać, zależy od przyczyny i warunków sprzedawcy. Liczy się wtedy przyczyna na piśmie.
customs-duty-advice = Urząd celny czeka na Twoją płatność
    .explanation = Zanim paczka ruszy dalej, trzeba zapłacić cło lub podatek. Płać tylko na oficjalnej stronie urzędu celnego albo { carrier-name }, nigdy przez odnośnik z SMS-a.
customs-duty-warning = Cło nadal nieopłacone, a paczka czeka
    .explanation = Czeka od { $parcel_status_at }. Paczka, za którą nie zapłacono cła, wraca, a pieniądze trudno wtedy odzyskać. Jeśli coś jest niejasne, zapytaj urząd celny.
customs-documents-advice = Urząd celny czeka na dokumenty
    .explanation = Podaj to, o co prosi zawiadomienie: zwykle fakturę i przeznaczenie towaru. Jeśli dokument ma tylko sprzedawca, poproś go o niego dzisiaj.
customs-documents-warning = W urzędzie celnym nadal brakuje dokumentów
    .explanation = Paczka czeka od { $parcel_status_at }. Poproś sprzedawcę na piśmie o dokument, a urząd celny o pismo z podaną przyczyną: na jego podstawie można rozstrzygnąć spór.
customs-papers-refused = Sprzedawca nie przysłał dokumentu, którego chce urząd celny
    .explanation = Twoja prośba jest z { $shopper_asked_seller_at }. Jeśli dokument nie przyszedł, otwórz spór i dołącz oficjalne pismo urzędu celnego z podaną przyczyną.
customs-seized = Urząd celny zatrzymuje paczkę na stałe
    .explanation = Poproś urząd celny o decyzję na piśmie i pokaż ją sprzedawcy. To, czy możesz dochodzić pieniędzy, zależy od przyczyny zatrzymania; otwórz spór z tym dokumentem i podaj tylko to, co w nim jest.

## Delivery failed

delivery-failed-first-advice = Próba doręczenia się nie udała
    .explanation = Zwykle nikogo nie było w domu i druga próba następuje w kolejnym dniu roboczym; rzadko dzieje się coś więcej. Najnowszy wpis śledzenia podaje przyczynę, jeśli kurier ją zapisał.
delivery-failed-first-next-day = Nieudane doręczenie { $parcel_status_at }: czekaj na drugą próbę
    .explanation = Po pierwszej próbie często nie ma awiza. Bądź pod telefonem, zajrzyj do skrzynki i zapytaj { carrier-name }, jeśli nie pojawi się skan drugiej próby. Jeśli tego dnia ktoś był w domu, powiedz o tym. Takie paczki zwykle w końcu są doręczane albo wracają; niewiele ginie.
delivery-failed-first-warning = Nieudane doręczenie { $parcel_status_at } i od tego czasu nic się nie ruszyło
    .explanation = Zapytaj { carrier-name }, gdzie leży paczka i do kiedy. Daj też znać sprzedawcy: może poprosić o ponowne doręczenie albo o poszukiwanie. Nie czekaj, aż wróci.
delivery-failed-again-urgent = Dwie nieudane próby doręczenia: odbierz paczkę dzisiaj
    .explanation = Poszukaj w skrzynce awiza; podaje placówkę i ostatni dzień. Ktoś inny może pójść za Ciebie z formularzem z jego odwrotu. Placówki trzymają paczki tylko kilka dni, a pieniądze za nieodebraną paczkę rzadko są zwracane.
delivery-failed-again-warning = Dwie próby nieudane i nic się nie ruszyło od { $parcel_status_at }
    .explanation = Paczka może już wracać. Zapytaj od razu { carrier-name } i sprzedawcę i zachowaj ich odpowiedzi. Jeśli kurier w ogóle nie przyjechał, napisz o tym.
delivery-failed-long = Nieudane doręczenie nigdy nie zostało naprawione
    .explanation = Nic się nie zmieniło od { $parcel_status_at }. Jeśli przewoźnik i sprzedawca nie mogą pomóc, otwórz spór: podaj numer zamówienia, historię śledzenia, dzień nieudanego doręczenia i to, co już zrobiono, aby znaleźć paczkę. AliExpress rozstrzygnie wtedy między Tobą a sprzedawcą.
failed-for-address = Kurier nie znalazł adresu
    .explanation = Porównaj adres w zamówieniu ze swoim, razem z numerem mieszkania, i powiadom { carrier-name }, czego brakowało. Jeśli etykieta jest błędna, daj znać sprzedawcy.
failed-for-size = Paczka była za duża, aby ją doręczyć
    .explanation = Zwykle czeka wtedy w placówce. Zapytaj { carrier-name }, gdzie i do kiedy.
failed-for-weather = Paczkę wstrzymuje pogoda albo strajk
    .explanation = Kurier spróbuje ponownie, gdy droga będzie wolna. Codziennie zaglądaj do śledzenia; jeśli przez kilka dni nic się nie ruszy, zapytaj { carrier-name }.
failed-for-label = Etykieta jest błędna albo nieczytelna
    .explanation = Powiadom { carrier-name } i podaj numer śledzenia, swoje nazwisko i adres. Ręczna naprawa etykiety może potrwać od kilku dni do kilku tygodni; daj znać sprzedawcy, który wie, co zostało wydrukowane.
failed-for-customs = Doręczenie wstrzymał urząd celny
    .explanation = Kurier nie mógł doręczyć paczki z powodu odprawy celnej. Zapytaj { carrier-name }, czy brakuje opłaty celnej albo dokumentów.
delivery-refused = Przewoźnik zapisał odmowę przyjęcia paczki
    .explanation = Jeśli to nie była Twoja odmowa, powiadom { carrier-name } na piśmie jeszcze dzisiaj, zanim paczka wróci. Daj też znać sprzedawcy i zachowaj obie odpowiedzi; za paczkę, której odmówiono, pieniądze rzadko są zwracane.

## Waiting to be collected

pickup-by-day-advice = Do odbioru do { $collect_day }
    .explanation = Weź awizo albo kod i coś, co potwierdza Twoje nazwisko. Ktoś inny może pójść za Ciebie, zwykle z formularzem z odwrotu awiza.
pickup-by-day-warning = Odbierz paczkę do { $collect_day }
    .explanation = Potem wraca do Chin, a pieniądze za nieodebraną paczkę rzadko są zwracane, nawet przy sporze. Idź wcześniej: niektóre placówki inaczej liczą ostatni dzień.
pickup-by-day-urgent = Odbierz ją dzisiaj: czeka do { $collect_day }
    .explanation = Potem wraca, a pieniądze za nią rzadko są zwracane. Jeśli nie możesz iść, wyślij kogoś z podpisanym formularzem albo poproś { carrier-name } o dłuższe przechowanie.
pickup-by-day-over = Ostatni dzień odbioru minął { $collect_day }: zadzwoń tam teraz
    .explanation = Paczka może jeszcze tam być. Poproś { carrier-name } o jej zatrzymanie i idź dzisiaj. Jeśli wróciła, bo nikt jej nie odebrał, zwrot pieniędzy jest mało prawdopodobny.
pickup-no-day-warning = Gotowa do odbioru: idź niedługo
    .explanation = Śledzenie nie podaje ostatniego dnia, a placówki trzymają paczki tylko kilka dni. Traktuj to jako pilne albo zapytaj { carrier-name }, do kiedy paczka czeka.
pickup-no-day-urgent = Czeka od { $parcel_status_at }: odbierz ją dzisiaj
    .explanation = Placówki trzymają paczki tylko kilka dni, potem wracają one do Chin. Pieniądze za nieodebraną paczkę rzadko są zwracane, nawet przy sporze. Ktoś inny może pójść za Ciebie.
pickup-no-day-late = W punkcie odbioru od { $parcel_status_at }: zapytaj, czy jeszcze tam jest
    .explanation = Mogła już wrócić. Zapytaj { carrier-name } i przekaż odpowiedź sprzedawcy.

## Marked delivered

delivered-arrived-advice = Oznaczona jako doręczona { $marked_day }. Czy dotarła do Ciebie?
    .explanation = Powiedz nam jednym kliknięciem. Jeśli jej nie masz: kurierzy czasem skanują jeszcze przed drzwiami, a paczkę mogą mieć sąsiedzi, dozorca albo paczkomat. Od tego skanu biegnie czas na reklamację, więc nie czekaj długo i niczego nie potwierdzaj.
delivered-arrived-warning = Oznaczona jako doręczona { $marked_day }: czy ją masz?
    .explanation = Jeśli jej u Ciebie nie ma, zapytaj dzisiaj { carrier-name } i sąsiadów. Po takim skanie zamówienie może zakończyć się samo, być może już { $clock_day }.
delivered-arrived-last = Oznaczona jako doręczona { $marked_day }: powiedz, czy ją masz
    .explanation = Jeśli nigdy do Ciebie nie dotarła, powiedz nam teraz, a kolejne kroki pojawią się od razu: najpierw sprzedawca, potem spór. Zamówienie może zakończyć się samo, być może już { $clock_day }.
delivered-undated = Oznaczona jako doręczona. Czy dotarła do Ciebie?
    .explanation = Śledzenie nie podaje dnia. Po takim skanie czasu na reklamację jest mało, więc odpowiedz nam dzisiaj i niczego nie potwierdzaj, dopóki nie masz towaru w rękach.
delivered-before-sent = Oznaczona jako doręczona, zanim zamówienie wysłano
    .explanation = Paczka nie może dotrzeć, zanim wyruszy: to śledzenie innej paczki albo jest błędne. Powiedz nam, czy masz swoją, zapytaj sprzedawcę o właściwy numer, zachowaj obraz śledzenia i niczego nie potwierdzaj.
sources-disagree = Jedni podają, że doręczona, inni widzą ją wciąż w drodze
    .explanation = Śledzenia przeczą sobie nawzajem, więc pilnujemy Twojej ochrony tak, jakby paczka nie dotarła. Zapytaj { carrier-name } i sąsiadów, zachowaj obraz obu śledzeń i niczego nie potwierdzaj, zanim towar nie będzie w Twoich rękach.
delivered-not-received-advice = Oznaczona jako doręczona { $marked_day }, a nie masz jej
    .explanation = Zapytaj sąsiadów i dozorcę, sprawdź paczkomat i zapytaj { carrier-name }, gdzie i komu ją wydano. Czasem skan pojawia się przed doręczeniem, czasem adres był zły. Nie naciskaj przycisku potwierdzającego odbiór.
delivered-not-received-warning = Napisz do sprzedawcy: oznaczona jako doręczona { $marked_day }, a u Ciebie jej nie ma
    .explanation = Poproś o dowód doręczenia i o numer nadany przez pocztę w Twoim kraju i sprawdź tam ten numer. Zachowaj odpowiedź przewoźnika. Następnym krokiem jest spór, bo po takim skanie czasu może być mało.
delivered-not-received-urgent = Otwórz spór: oznaczona jako doręczona { $marked_day }, a u Ciebie jej nie ma
    .explanation = Źródła różnie podają, jak długo jest to możliwe po skanie doręczenia, więc liczymy najkrótszy czas. Napisz, co pokazuje śledzenie i co powiedział przewoźnik; nie twierdź niczego więcej.
check-what-came = Masz paczkę. Obejrzyj ją dokładnie, zanim potwierdzisz
    .explanation = Jeśli jest pusta, uszkodzona albo cudza, nagraj ją razem z etykietą, poproś placówkę o zapisanie tego i od razu napisz do sprzedawcy. Paczkę dla kogoś innego przekaż, jeśli ta osoba mieszka blisko, albo uzgodnij to ze sprzedawcą. Reklamacja może być możliwa do { $window_day }; lepiej wcześniej.

## Going back, gone back, lost

going-back = Paczka wraca do nadawcy
    .explanation = Zapytaj od razu { carrier-name }, dlaczego i czy można to jeszcze zatrzymać. Daj znać sprzedawcy. Jeśli wraca bez Twojej winy, możesz poprosić o zwrot pieniędzy; liczyć się będzie przyczyna podana w śledzeniu.
gone-back = Paczka wróciła do nadawcy
    .explanation = Śledzenie nie pokazuje nieudanej próby doręczenia. Otwórz spór, jako powód podaj, że paczka została zwrócona, i zachowaj zrzut ekranu śledzenia.
gone-back-not-collected = Paczka wróciła, bo nie udało się jej wydać
    .explanation = AliExpress rzadko rozstrzyga na korzyść kupującego, gdy paczki nie odebrano. Jeśli kurier w ogóle nie przyjechał albo nie było awiza, napisz dokładnie to i dołącz dowody; niczego nie wymyślaj. Sprzedawca może zgodzić się wysłać ją ponownie bez zamykania czegokolwiek.
declared-lost = Przewoźnik uznał tę paczkę za zaginioną
    .explanation = Zachowaj zrzut ekranu śledzenia, daj znać sprzedawcy i otwórz spór, dopóki trwa ochrona. Nie musisz dłużej czekać.
damaged-on-the-way = Przewoźnik zgłasza uszkodzenie
    .explanation = Zapytaj, co teraz stanie się z paczką. Jeśli mimo to zostanie doręczona, otwórz ją w placówce albo nagraj otwieranie i poproś o spisanie uszkodzeń.

## Protection

protection-running-out-notice = Ochrona niedługo się kończy: ostatni bezpieczny dzień to { $last_day }
    .explanation = Strona podaje jako koniec { $protection_ends_at }, więc przyjmujemy { $last_day } jako ostatni dzień, w którym na pewno możesz coś zrobić. Zapytaj sprzedawcę już teraz, gdzie jest paczka; na odpowiedź trzeba poczekać.
protection-running-out-advice = Poproś o więcej czasu albo otwórz spór; ostatni bezpieczny dzień to { $last_day }
    .explanation = Prośba bez odpowiedzi może przepaść razem z ochroną. Jeśli sprzedawca nie zgodzi się do { $dispute_day }, otwórz spór. Możesz go też otworzyć już teraz.
protection-running-out-warning = Otwórz spór teraz; ostatni bezpieczny dzień to { $last_day }
    .explanation = Jeśli ochrona się skończy, a nic nie zostanie zrobione, milczenie liczy się jako zgoda i sprzedawca dostaje pieniądze. Źródła nie są zgodne co do tego, co jest możliwe później, więc zakładamy, że po tym dniu nic.
protection-running-out-urgent = Otwórz spór dzisiaj; ostatni bezpieczny dzień to { $last_day }
    .explanation = Jest za późno, aby liczyć na więcej czasu: prośba może zostać bez odpowiedzi, a na to, że sprzedawca sam przedłuży, nie można liczyć. Gdy ochrona się kończy, sprzedawca dostaje pieniądze i trudno je odzyskać.
protection-at-pickup-notice = Odbierz paczkę do { $last_day }: to ostatni bezpieczny dzień ochrony
    .explanation = Paczka czeka na Ciebie, więc najbezpieczniej jest ją odebrać. Jeśli placówka jej nie ma, zachowaj jej odpowiedź i otwórz spór przed tym dniem.
protection-at-pickup-urgent = Odbierz paczkę dzisiaj: ostatni bezpieczny dzień ochrony to { $last_day }
    .explanation = Jeśli tam jest, odbierz ją. Jeśli placówka mówi, że jej nie ma, poproś o to na piśmie i otwórz spór tego samego dnia; gdy ochrona się kończy, sprzedawca dostaje pieniądze.
protection-at-pickup-ended = Ochrona skończyła się { $protection_ends_at }: odbierz paczkę dzisiaj
    .explanation = Paczka to najpewniejsze, co jeszcze możesz dostać. Jeśli placówka mówi, że jej nie ma, poproś o to na piśmie i od razu napisz do wsparcia AliExpress; spór może być możliwy jeszcze przez kilka dni, ale na to nie licz.
protection-unread = Nie wiemy jeszcze, kiedy kończy się Twoja ochrona
    .explanation = Otwórz raz stronę zamówienia, abyśmy mogli odczytać datę przy słowach „zwrot pieniędzy w przypadku braku dostawy przed”. Bez tej daty nie możemy ostrzec Cię na czas, a zgadywać jej nie będziemy.
protection-dates-differ = AliExpress pokazuje więcej niż jeden koniec ochrony
    .explanation = Daty na stronach: { $protection_printed_dates }. Liczymy najwcześniejszą, aby przy każdej z nich było bezpiecznie.
protection-ended-urgent = Ochrona skończyła się { $protection_ends_at }: działaj dzisiaj
    .explanation = Jeśli paczka do Ciebie nie dotarła, otwórz spór dzisiaj. Może to być możliwe mniej więcej do { $window_day }, ale nikt nie może tego obiecać, a odnośnik jest często niżej na stronie i mały. Gdy spór jest otwarty, nie zamykaj go, dopóki pieniądze nie wrócą.
protection-ended-warning = Ochrona skończyła się { $protection_ends_at }, a czas po niej także minął
    .explanation = Jeśli paczka nigdy do Ciebie nie dotarła, złóż w AliExpress skargę na sprzedawcę i zapytaj bank albo PayPal, co mogą zrobić. Teraz jest trudno, ale niektóre sprawy nadal udaje się tak załatwić.
delivered-protection-ending-advice = Czy masz paczkę? Ochrona niedługo się kończy, ostatni bezpieczny dzień to { $last_day }
    .explanation = Śledzenie podaje, że doręczono, więc nikt więcej nie zapyta. Jeśli paczki u Ciebie nie ma, powiedz to tutaj i otwórz spór przed tym dniem.
delivered-protection-ending-warning = Ostatnie wezwanie: powiedz, czy masz paczkę; ostatni bezpieczny dzień to { $last_day }
    .explanation = Śledzenie podaje, że doręczono. Jeśli to nieprawda i nikt nie zaprotestuje, sprzedawca dostanie pieniądze, a trudno je odzyskać.
protection-longer = Ochrona trwa teraz do { $protection_ends_at }
    .explanation = Przedtem było: { $protection_extended_from }. Została przedłużona i wszystkie dni w tym planie liczą się od nowej daty. Nie licz na to drugi raz.
protection-shorter = Ochrona została skrócona: teraz kończy się { $protection_ends_at }
    .explanation = Przedtem strona podawała { $protection_extended_from }. Liczymy wcześniejszą datę. Zajrzyj na stronę zamówienia i zachowaj jej zrzut ekranu.
extension-unanswered-info = Twoja prośba o więcej czasu jest z { $shopper_asked_extension_at }
    .explanation = Dopóki strona nie pokazuje późniejszej daty, obowiązuje stara: ostatni bezpieczny dzień to { $last_day }.
extension-unanswered-warning = Brak odpowiedzi na prośbę o więcej czasu od { $shopper_asked_extension_at }
    .explanation = Strona nadal pokazuje starą datę, a ostatni bezpieczny dzień to { $last_day }. Nie czekaj dłużej na odpowiedź: otwórz spór.
seller-silent = Twoja wiadomość do sprzedawcy jest z { $shopper_asked_seller_at }: nadal bez rozwiązania?
    .explanation = Jeśli nie przyszła przydatna odpowiedź, otwórz spór i podaj numer zamówienia albo numer śledzenia. Tam sprzedawca ma ograniczony czas na odpowiedź, a AliExpress czyta razem z Wami.

## Completed and not there

completed-by-mistake-urgent = Zakończone { $order_completed_at } bez towaru: działaj dzisiaj
    .explanation = Otwórz spór teraz, jeśli strona na to pozwala; najkrótszy znany nam termin mija { $short_day }, dłuższy { $window_day }. Jeśli nie ma przycisku, od razu napisz do wsparcia AliExpress.
completed-by-mistake-warning = Zakończone { $order_completed_at }: czas na spór prawdopodobnie minął
    .explanation = Złóż w AliExpress skargę na sprzedawcę i dołącz śledzenie. Zapytaj też bank albo PayPal; mają własne terminy.
completed-by-mistake-undated = Zakończone bez towaru: działaj dzisiaj
    .explanation = Nie udało się odczytać dnia zakończenia zamówienia, a czasu jest mało. Otwórz spór, jeśli strona na to pozwala, albo napisz do wsparcia AliExpress.
completed-without-delivery = Zakończone, ale śledzenie nie pokazuje doręczenia. Czy masz paczkę?
    .explanation = Zamówienie zakończyło się { $order_completed_at }, ręcznie albo samo. Jeśli paczki u Ciebie nie ma, powiedz nam teraz: spór może być możliwy mniej więcej do { $window_day }, a wcześniej jest bezpieczniej.
completed-after-delivery = Zakończone { $order_completed_at }. Czy masz wszystko?
    .explanation = Jeśli tak, nie trzeba nic robić. Jeśli nie, powiedz nam teraz: spór może być możliwy mniej więcej do { $window_day }, a wcześniej jest bezpieczniej.

## Disputes

dispute-open = Spór jest otwarty
    .explanation = AliExpress stoi teraz między Tobą a sprzedawcą. Zaglądaj do sprawy co dzień lub dwa, odpowiadaj w niej i trzymaj ją otwartą, dopóki nie masz towaru albo pieniędzy. Na jeden produkt jest tylko jeden spór, więc nie zamykaj go w zamian za obietnicę.
seller-has-days-info = Sprzedawca może odpowiedzieć do { $answer_day }
    .explanation = { $days ->
        [one] Liczy się data na stronie sprawy; jeśli jej nie ma, zwykle jest to około { $days } dnia. Jeśli sprzedawca milczy, sprawa zwykle toczy się dalej zgodnie z Twoją prośbą.
       *[other] Liczy się data na stronie sprawy; jeśli jej nie ma, zwykle jest to około { $days } dni. Jeśli sprzedawca milczy, sprawa zwykle toczy się dalej zgodnie z Twoją prośbą.
      }
seller-has-days-notice = Czas sprzedawcy na odpowiedź minął { $answer_day }
    .explanation = Zajrzyj do sprawy: milczenie sprzedawcy zwykle oznacza, że Twoja prośba przechodzi, ale potwierdzić to może tylko strona.
platform-reviews = AliExpress rozpatruje Twoją sprawę
    .explanation = { $dispute_platform_decides_by ->
        [unknown] Jeśli o coś poprosi, odpowiedz w sprawie, i to szybko: zrzuty ekranu śledzenia, odpowiedzi przewoźnika i sprzedawcy. Do rozstrzygnięcia możesz jeszcze zmienić to, o co prosisz.
       *[other] Decyzja jest zapowiedziana na { $dispute_platform_decides_by }. Jeśli AliExpress o coś poprosi, odpowiedz w sprawie, i to szybko: zrzuty ekranu śledzenia, odpowiedzi przewoźnika i sprzedawcy.
      }
dispute-closed = Ten spór jest zamknięty i nie widzimy zwrotu pieniędzy
    .explanation = { $reopen_day ->
        [unknown] Zajrzyj do sprawy: podaje, dlaczego ją zamknięto. Jeśli zamknięto ją za obietnicę, której nie dotrzymano, od razu zapytaj wsparcie AliExpress, czy można ją otworzyć ponownie.
       *[other] Zajrzyj do sprawy: podaje, dlaczego ją zamknięto. Ponowne otwarcie może być możliwe mniej więcej do { $reopen_day }, nie później; jeśli nie dotrzymano obietnicy, od razu zapytaj wsparcie AliExpress.
      }
offer-zero = Nie przyjmuj: sprzedawca nie proponuje nic
    .explanation = Przyjęcie zera kończy sprawę na zawsze i AliExpress już w nią nie wejdzie. Obietnica ponownej wysyłki po przyjęciu to znana sztuczka.
offer-resend = Sprzedawca chce wysłać towar ponownie
    .explanation = To w porządku tylko wtedy, gdy spór pozostaje otwarty, dopóki towar nie dotrze. Obietnic po zamknięciu często się nie dotrzymuje, a zamknięty spór rzadko otwiera się ponownie.
offer-close-and-wait = Nie zamykaj sporu, aby czekać
    .explanation = { $days ->
        [one] Po około { $days } dniu zamkniętego sporu nie można już otworzyć ponownie; sprzedawca, który prosi o więcej, o tym wie. Czekać możesz równie dobrze przy otwartym sporze.
       *[other] Po około { $days } dniach zamkniętego sporu nie można już otworzyć ponownie; sprzedawca, który prosi o więcej, o tym wie. Czekać możesz równie dobrze przy otwartym sporze.
      }
offer-partial = { $dispute_claim ->
    [unknown] { $dispute_offer ->
        [unknown] Sprzedawca proponuje część pieniędzy
       *[other] Sprzedawca proponuje { $dispute_offer }
      }
   *[other] Sprzedawca proponuje { $dispute_offer } z { $dispute_claim }, o które prosisz
  }
    .explanation = Możesz to przyjąć, ale nie musisz: przyjęcie jest ostateczne. Jeśli to za mało, odmów w sprawie i poczekaj na decyzję AliExpress.
offer-refund = { $dispute_offer ->
    [unknown] Sprzedawca proponuje zwrot pieniędzy
   *[other] Sprzedawca proponuje zwrot { $dispute_offer }
  }
    .explanation = Sprawdź, czy kwota jest taka, o jaką prosisz. Gdy obie strony się zgodzą, sprawa zamyka się sama i pozostaje tylko czekać na pieniądze.
seller-answered = { $dispute_offer ->
    [unknown] Sprzedawca odpowiedział: zajrzyj do sprawy
   *[other] Sprzedawca proponuje { $dispute_offer }: porównaj to ze swoim żądaniem
  }
    .explanation = Możesz przyjąć odpowiedź albo nie. Dopóki obie strony się nie zgodzą, możecie pisać do siebie w sprawie; potem rozstrzyga AliExpress.
refund-agreed-info = O zwrocie pieniędzy zdecydowano { $dispute_decided_at }
    .explanation = Odbywa się sam, tą samą drogą, którą została wykonana płatność. Bankom i kartom może to zająć do { $late_day }. Strona sprawy pokazuje każdy etap.
refund-agreed-advice = Nadal bez pieniędzy od { $dispute_decided_at }? Zapytaj
    .explanation = Sprawdź etapy zwrotu na stronie sprawy i swoje konto. Jeśli nigdzie nic nie widać, zapytaj wsparcie AliExpress, gdzie są pieniądze. Może to potrwać do { $late_day }.
refund-agreed-warning = Zwrot powinien był przyjść do { $late_day }
    .explanation = Poproś wsparcie AliExpress o dowód płatności, potem pokaż go bankowi albo wydawcy karty i poproś o odszukanie pieniędzy.
refund-agreed-seen-info = Zwrot pieniędzy uzgodniono albo przyznano
    .explanation = Pierwszy raz widzieliśmy to { $dispute_state_seen_at }; mogło to być kilka dni wcześniej. Zwrot idzie sam, tą drogą, którą zapłacono, i może potrwać mniej więcej do { $late_day }.
refund-agreed-seen-advice = Nadal bez pieniędzy? Zapytaj, gdzie jest zwrot
    .explanation = Dnia { $dispute_state_seen_at } widzieliśmy, że zwrot uzgodniono albo przyznano. Sprawdź etapy zwrotu na stronie sprawy i swoje konto; jeśli nigdzie nic nie widać, zapytaj wsparcie AliExpress.
refund-agreed-undated = Uzgodniono zwrot pieniędzy: pilnuj, czy przyjdzie
    .explanation = Nie udało się odczytać dnia decyzji. Otwórz raz stronę sprawy, abyśmy mogli powiedzieć, kiedy pytać.
refund-sent-info = Zwrot wysłano { $dispute_refunded_at }
    .explanation = Banki i karty potrzebują kilku dni, czasem kilku tygodni, zanim pojawi się na Twoim koncie.
refund-sent-notice = Czy pieniądze już są? Wysłano je { $dispute_refunded_at }
    .explanation = Jeśli nie, sprawdź na stronie sprawy, jaką drogą poszły, i zapytaj wsparcie AliExpress.
refund-complete-info = AliExpress podaje, że zwrot jest zakończony
    .explanation = Pierwszy raz widzieliśmy to { $dispute_state_seen_at }. Banki i karty potrzebują kilku dni, czasem kilku tygodni, zanim pieniądze pojawią się na koncie.
refund-complete-notice = Czy pieniądze już są? Zwrot uchodzi za zakończony
    .explanation = Widzieliśmy to { $dispute_state_seen_at }. Jeśli pieniędzy nie ma, sprawdź na stronie sprawy, jaką drogą poszły, i zapytaj wsparcie AliExpress.
refund-complete-late = Jeśli pieniędzy nadal brak, zapytaj tego, kto je przekazał
    .explanation = Dnia { $dispute_state_seen_at } widzieliśmy, że zwrot uchodzi za zakończony. Poproś wsparcie AliExpress o dowód płatności i pokaż go bankowi, wydawcy karty albo serwisowi płatności.
refund-way-info = { $order_payment_kind ->
    [card] Zwrot wraca na kartę, którą zapłacono
    [paypal] Zwrot pojawia się najpierw w PayPal
    [pay_later] Zwrot zmienia to, co jeszcze trzeba zapłacić
    [wallet] Zwrot trafia na saldo, z którego zapłacono
    [slip] Możesz dostać pytanie, dokąd wysłać zwrot
   *[other] Zwrot wraca na konto, z którego zapłacono
  }
    .explanation = { $order_payment_kind ->
        [card] Zajrzyj też pod dzień zakupu: niektóre banki księgują go tam. Jeśli karta wygasła albo została wymieniona, jej bank i tak dostaje pieniądze: zapytaj tam.
        [paypal] Jeśli przez PayPal zapłaciła karta albo bank, pieniądze idą dalej tam, co trwa jeszcze kilka dni.
        [pay_later] Serwis płatności zmniejsza albo anuluje rachunek i oddaje to, co już zapłacono. Zajrzyj tam przed zapłatą następnej części: dopóki rachunek się nie zmieni, jego terminy nadal obowiązują.
        [wallet] Sprawdź saldo konta AliExpress albo portfela, nie bank.
        [slip] Za opłaconym blankietem nie stoi żadne konto, więc serwis płatności pyta o dane bankowe. Podawaj je tylko na stronie zamówienia albo na własnej stronie serwisu płatności, nigdy sprzedawcy.
       *[other] Jeśli to konto nie może przyjąć zwrotu, padnie pytanie o inne. Dane bankowe podawaj tylko na stronie zamówienia albo na własnej stronie serwisu płatności, nigdy sprzedawcy.
      }
refund-way-notice = { $order_payment_kind ->
    [card] Nadal nic na karcie? Zapytaj jej bank
    [paypal] Nadal nic w PayPal? Zapytaj tam
    [pay_later] Rachunek się nie zmienił? Zapytaj serwis płatności
    [wallet] Nadal nic na saldzie? Zapytaj wsparcie AliExpress
    [slip] Nikt nie pytał o dane bankowe i nie ma pieniędzy? Zapytaj
   *[other] Nadal nic na koncie? Zapytaj, dokąd poszedł zwrot
  }
    .explanation = Najpierw poproś wsparcie AliExpress o dowód zwrotu z datą i numerem. { $order_payment_kind ->
        [card] Potem pokaż go bankowi, który wydał kartę.
        [paypal] Potem znajdź płatność w PayPal i zapytaj tam.
        [pay_later] Potem zgłoś to w aplikacji albo na stronie serwisu płatności.
        [wallet] Jest w nim saldo, na które poszły pieniądze.
        [slip] Poszukaj też wiadomości od serwisu płatności, także w niechcianej poczcie, i odpowiadaj tylko na jego własnej stronie.
       *[other] Potem pokaż go swojemu bankowi.
      }
paypal-second-way = PayPal ma własną drogę mniej więcej do { $paypal_day }
    .explanation = W PayPal płatność można zakwestionować przez około { $days } dni; dokładny dzień podaje jego strona. Najpierw doprowadź sprawę do końca w AliExpress i zachowaj tę decyzję.
refund-sent-late = Jeśli pieniędzy nadal brak, zapytaj bank
    .explanation = Wysłano je { $dispute_refunded_at }. Poproś wsparcie AliExpress o dowód płatności i pokaż go bankowi albo wydawcy karty.

## Numbers

number-is-order-number = To numer zamówienia, a nie numer śledzenia
    .explanation = To ten sam numer, który jest w e-mailach AliExpress, i poczta niczego pod nim nie znajdzie. Numer śledzenia jest na stronie śledzenia zamówienia; jeśli go tam nie ma, poproś o niego sprzedawcę.
number-missing = Ta paczka nie ma jeszcze numeru śledzenia
    .explanation = Samo czekanie nie pomoże, a poczta nie może jej szukać. Sprawdź, czy strona śledzenia pokazuje numer, i zapytaj sprzedawcę; niektóre tanie towary jadą bez numeru albo z takim, który odczyta tylko usługa nadawcy.
number-mistyped = Ten numer śledzenia nie może być prawidłowy
    .explanation = Jego cyfra kontrolna się nie zgadza, więc jakaś cyfra jest błędna albo numer zmyślono. Porównaj go z numerem na stronie śledzenia i poproś sprzedawcę o właściwy.
number-foreign = Numer śledzenia należy do poczty innego kraju
    .explanation = Może to być numer innej paczki albo droga, której nie znamy. Sprawdź, czy śledzenie pokazuje Twój kraj; jeśli nie, zapytaj sprzedawcę.
number-used-before = Inne Twoje zamówienie miało już ten numer śledzenia
    .explanation = Zamówienie { $siblings_same_number_before } złożono na długo przed tym, więc widoczne śledzenie może dotyczyć tamtej paczki. Zapytaj sprzedawcę o numer tego zamówienia i zachowaj obraz śledzenia.
number-scanned-before-order = Ta paczka była w drodze, zanim złożono zamówienie
    .explanation = Jej pierwszy skan to { $parcel_first_scan_at }, a więc przed zamówieniem. Numer należy prawdopodobnie do innej paczki. Zapytaj sprzedawcę o właściwy i zachowaj obraz śledzenia.
number-changed = Numer śledzenia się zmienił
    .explanation = Był { $parcel_former_number }, a teraz jest { $parcel_tracking_number }. Zdarza się to na granicach. Używaj nowego numeru, także na stronie swojej poczty.
shipment-cancelled-advice = Przesyłkę anulowano; często dostaje ona nowy numer
    .explanation = Poczta czasem nadaje paczce inny numer, a sprzedawca podaje go w wiadomości. Sprawdź tam i na stronie zamówienia albo zapytaj. Stary numer niczego więcej nie pokaże.
shipment-cancelled-warning = Przesyłkę anulowano i nie przyszedł nowy numer
    .explanation = Śledzenie podaje to od { $parcel_status_at }. Zapytaj sprzedawcę jeszcze raz i zwróć się do wsparcia AliExpress; jeśli nie dostaniesz działającego numeru, otwórz spór, dopóki trwa ochrona.

## Wrong place

goes-elsewhere = Śledzenie podaje inny kraj niż zamówienie
    .explanation = Numer może należeć do innej paczki albo adres może być błędny. Sprawdź adres w zamówieniu, zapytaj sprzedawcę i zachowaj zrzut ekranu śledzenia.
delivered-elsewhere = Doręczona w innym kraju niż Twój
    .explanation = Śledzenie pokazuje doręczenie w innym kraju niż ten z zamówienia. Jeśli paczki u Ciebie nie ma, bez zwłoki otwórz spór i napisz też do sprzedawcy.
delivered-place = Miejsce doręczenia według śledzenia: { $parcel_delivered_place }
    .explanation = Jeśli to nie Twoja miejscowość, paczka mogła trafić do kogoś obcego. Zapytaj przewoźnika, gdzie i komu ją wydano, i powiedz nam, że jej nie masz.

## Several parcels, several orders

combined-parcels = Jedzie w jednej paczce z { $siblings_same_number_count ->
    [one] innym zamówieniem
   *[other] { $siblings_same_number_count } innymi zamówieniami
  }
    .explanation = Towary z zamówień { $siblings_same_number } jadą pod tym samym numerem: dotrą razem i odbiera się je razem. Każde zamówienie zachowuje własną ochronę.
several-parcels = { $order_parcel_count ->
    [one] To zamówienie przyjdzie w { $order_parcel_count } paczce
   *[other] To zamówienie przyjdzie w { $order_parcel_count } paczkach
  }
    .explanation = Każda ma własny numer i własny dzień. Niczego nie potwierdzaj, dopóki nie ma wszystkich.
some-parcels-missing = Część doręczono, część jest jeszcze w drodze
    .explanation = Niczego nie potwierdzaj, dopóki nie ma wszystkich paczek: potwierdzenie kończy ochronę całego zamówienia.
partly-sent = Część tego zamówienia została wysłana
    .explanation = Reszta jest jeszcze u sprzedawcy. Strona zamówienia pokazuje, do kiedy ma być wysłana.

## No dispute button

button-not-yet = Strona nie pokazuje jeszcze przycisku sporu
    .explanation = To normalne, dopóki paczka jedzie w swoim czasie dostawy. Sprawdzamy ponownie przy każdym wejściu na stronę i damy znać, zanim skończy się ochrona.
button-expired = Brak przycisku sporu: czas prawdopodobnie minął
    .explanation = Ochrona skończyła się { $protection_ends_at }. Zajrzyj niżej na stronie zamówienia, gdzie mógł pozostać mały odnośnik. Jeśli go nie ma, zapytaj wsparcie AliExpress.
button-gone-dispute-exists = Brak przycisku sporu, bo spór już istnieje
    .explanation = Na jeden produkt jest jeden spór. Wszystko, co go dotyczy, dzieje się na stronie sprawy.
button-gone-order-over = Brak przycisku sporu, bo to zamówienie się skończyło
    .explanation = Zwrócono za nie pieniądze, zamknięto je albo potwierdzono. Jeśli nie masz ani towaru, ani pieniędzy, napisz do wsparcia AliExpress; podaj numer zamówienia i śledzenie.
account-restricted-notice = Brak przycisku sporu, choć ochrona kończy się po { $last_day }
    .explanation = Odśwież stronę zamówienia i sprawdź wiersz każdego produktu. Jeśli przycisku nadal nie ma, zapytaj wsparcie AliExpress, dlaczego; czasem konto ma ograniczenia.
account-restricted-warning = Nadal brak przycisku sporu: zapytaj wsparcie AliExpress dzisiaj
    .explanation = Ostatni bezpieczny dzień to { $last_day }. Nie wyjaśnia tego ani otwarty spór, ani zamknięte zamówienie; konto może mieć ograniczenia po wielu sporach. Zapytaj wsparcie na czacie i zachowaj kopię odpowiedzi.

## Seasons and other orders

busy-season = Gorące tygodnie spowalniają pocztę: { $season_peaks }
    .explanation = W tych tygodniach wysyła się więcej, niż poczta zdoła przewieźć, więc opóźnienia są częste i nie są złym znakiem. Dni Twojej ochrony mimo to biegną.
all-late-together = Twoje inne zamówienia z tych dni też się spóźniają
    .explanation = Gdy spóźnia się także { $siblings_late ->
        [one] inna paczka
        [few] { $siblings_late } inne paczki
        [many] { $siblings_late } innych paczek
       *[other] { $siblings_late } innej paczki
      } od innych sprzedawców, poczta działa wolno i to raczej nie wina sprzedawcy. Dni Twojej ochrony mimo to biegną.
only-this-one-late = Twoje inne zamówienia z tych dni dotarły; to jedno nie
    .explanation = { $siblings_arrived ->
        [one] Dotarła inna paczka
        [few] Dotarły { $siblings_arrived } inne paczki
        [many] Dotarło { $siblings_arrived } innych paczek
       *[other] Dotarło { $siblings_arrived } innej paczki
      } z tych dni, więc przyczyną raczej nie jest poczta. Zapytaj sprzedawcę.

## What to do

action-wait = Czekaj; teraz nie trzeba nic robić
action-check_tracking = Zajrzyj do śledzenia
action-check_order_page = Otwórz stronę zamówienia
action-message_seller = Napisz do sprzedawcy
action-ask_local_number = Poproś sprzedawcę o lokalny numer śledzenia
action-ask_extension = Poproś o dłuższą ochronę
action-contact_carrier = Zapytaj przewoźnika
action-contact_customs = Zapytaj urząd celny
action-contact_post = Zapytaj na swojej poczcie
action-collect_parcel = Odbierz paczkę
action-arrange_delivery = Umów z przewoźnikiem ponowne doręczenie
action-check_address = Sprawdź adres w zamówieniu
action-pay_duty = Zapłać cło na oficjalnej stronie
action-give_documents = Podaj to, o co prosi oficjalne zawiadomienie
action-check_neighbours = Zapytaj sąsiadów i dozorcę, sprawdź paczkomat
action-look_for_card = Poszukaj awiza w skrzynce
action-confirm_not_received = Powiedz nam, czy masz paczkę
action-keep_evidence = Zachowaj zrzut ekranu śledzenia i wszystkie odpowiedzi
action-film_parcel = Nagraj paczkę, jej etykietę i otwieranie
action-open_dispute = Otwórz spór
action-do_not_confirm = Nie naciskaj przycisku potwierdzającego odbiór
action-do_not_close_dispute = Trzymaj spór otwarty
action-refuse_offer = Odrzuć tę propozycję w sprawie
action-weigh_offer = Przyjrzyj się propozycji, zanim odpowiesz
action-follow_dispute = Zajrzyj do sprawy
action-answer_dispute = Odpowiedz w sprawie
action-wait_for_refund = Pilnuj, czy przyszły pieniądze
action-contact_support = Napisz do wsparcia AliExpress
action-file_complaint = Złóż w AliExpress skargę na sprzedawcę
action-contact_bank = Zapytaj bank, wydawcę karty albo serwis płatności
action-pay_order = Zapłać na stronie zamówienia, jeśli nadal go chcesz
action-check_refund = Sprawdź, na jakim etapie jest zwrot

## Days that matter

deadline-expected_by = { $certainty ->
    [page] Spodziewana do { $day }
   *[other] Spodziewana mniej więcej do { $day }
  }
deadline-ships_by = { $certainty ->
    [page] Sprzedawca wysyła do { $day }
   *[other] Sprzedawca zwykle wysyła do { $day }
  }
deadline-pickup_until = { $certainty ->
    [shopper] Odbierz do { $day } (dzień podany na awizie)
   *[other] Odbierz do { $day }
  }
deadline-protection_ends = { $certainty ->
    [page] Ochrona kończy się { $day }
   *[other] Ochrona kończy się około { $day } (szacunek)
  }
deadline-dispute_window_ends = Spór może być możliwy mniej więcej do { $day }; nie licz na to
deadline-seller_answers_by = { $certainty ->
    [page] Sprzedawca odpowiada do { $day }
   *[other] Sprzedawca zwykle odpowiada do { $day }
  }
deadline-platform_decides_by = { $certainty ->
    [page] AliExpress decyduje do { $day }
   *[other] AliExpress zwykle decyduje mniej więcej do { $day }
  }
deadline-refund_due_by = Pieniądze powinny być mniej więcej do { $day }

## What we would need to know

question-protection-ends_at = Kiedy kończy się ochrona? Otwórz stronę zamówienia, abyśmy mogli to odczytać.
question-parcel-status = Co pokazuje śledzenie? Otwórz stronę śledzenia, abyśmy mogli to odczytać.
question-parcel-last_event_at = Kiedy był ostatni skan? Otwórz stronę śledzenia, abyśmy mogli to odczytać.
question-parcel-status_at = Od kiedy śledzenie to pokazuje? Otwórz stronę śledzenia, abyśmy mogli to odczytać.
question-parcel-sent_at = Kiedy paczkę wysłano? Otwórz stronę zamówienia, abyśmy mogli to odczytać.
question-parcel-delivery_at = Którego dnia oznaczono ją jako doręczoną? Otwórz stronę śledzenia, abyśmy mogli to odczytać.
question-order-status = Jaki jest stan zamówienia? Otwórz stronę zamówienia, abyśmy mogli to odczytać.
question-dispute-opened_at = Kiedy otwarto spór? Otwórz stronę sprawy, abyśmy mogli to odczytać.

## Names of facts

fact-order-status = Status zamówienia
fact-order-placed_at = Zamówiono
fact-order-paid_at = Zapłacono
fact-order-shipped_at = Wysłano
fact-order-completed_at = Zakończono
fact-order-ships_by = Sprzedawca wysyła do
fact-order-expected_by = Spodziewana do
fact-order-payment_kind = Sposób płatności
fact-order-buttons = Przyciski na stronie
fact-order-parcel_count = Paczki
fact-order-all_delivered = Wszystkie paczki oznaczone jako doręczone
fact-order-any_delivered = Jakaś paczka oznaczona jako doręczona
fact-order-on_the_way = W drodze
fact-order-waiting = W drodze
fact-order-finished = Zamówienie skończone
fact-order-to_collect = Pozostaje tylko odbiór
fact-order-bought_at = Zapłacono
fact-order-can_open_dispute = Przycisk sporu na stronie
fact-parcel-tracking_number = Numer śledzenia
fact-parcel-former_number = Poprzedni numer śledzenia
fact-parcel-service_class = Rodzaj usługi wysyłkowej
fact-parcel-status = Status paczki
fact-parcel-reason = Przyczyna
fact-parcel-status_at = Od
fact-parcel-first_scan_at = Pierwszy skan
fact-parcel-last_event_at = Ostatni skan
fact-parcel-departed_at = Opuściła swój kraj
fact-parcel-delivered_at = Oznaczona jako doręczona
fact-parcel-expected_by = Spodziewana do
fact-parcel-pickup_until = Czeka do
fact-parcel-attempts = Próby doręczenia
fact-parcel-delivered_place = Miejsce doręczenia
fact-parcel-delivered_country = Kraj doręczenia
fact-parcel-delivered_elsewhere = Doręczona w innym kraju
fact-parcel-delivered_before_sent = Doręczona przed wysłaniem
fact-parcel-scanned_before_order = Skan przed zamówieniem
fact-parcel-sources_disagree = Śledzenia przeczą sobie nawzajem
fact-parcel-said_delivered_at = Według niektórych doręczona
fact-parcel-destination_country = Kraj docelowy w śledzeniu
fact-parcel-number_is_order_number = Numer jest numerem zamówienia
fact-parcel-number_findings = Co jest dziwne w numerze
fact-parcel-goes_elsewhere = Jedzie do innego kraju
fact-parcel-sent_at = Wysłano
fact-parcel-due_at = Spodziewana do
fact-parcel-collect_until = Czeka do
fact-parcel-delivery_at = Oznaczona jako doręczona
fact-protection-ends_at = Koniec ochrony
fact-protection-extended_from = Poprzedni koniec ochrony
fact-protection-printed_dates = Daty końca ochrony na stronach
fact-dispute-opened_at = Spór otwarto
fact-dispute-active = Spór otwarty
fact-dispute-state = Stan sporu
fact-dispute-seller_replied_at = Sprzedawca odpowiedział
fact-dispute-seller_answers_by = Sprzedawca odpowiada do
fact-dispute-platform_decides_by = AliExpress decyduje do
fact-dispute-offer_kind = Rodzaj propozycji
fact-dispute-decided_at = Zdecydowano
fact-dispute-refunded_at = Zwrot wysłano
fact-dispute-state_seen_at = Stan widziany po raz pierwszy
fact-dispute-money_from = Pieniądze oczekiwane od
fact-siblings-same_number_before = Zamówienia, które miały ten numer wcześniej
fact-siblings-same_number = Zamówienia z tym samym numerem
fact-siblings-arrived = Inne zamówienia, które dotarły
fact-siblings-late = Inne spóźnione zamówienia
fact-season-peaks = Gorące tygodnie
fact-shopper-not_received_at = Twoja odpowiedź: nie mam paczki
fact-shopper-received_at = Twoja odpowiedź: mam paczkę
fact-shopper-asked_seller_at = Twoja wiadomość do sprzedawcy
fact-shopper-asked_extension_at = Twoja prośba o więcej czasu
fact-shopper-completed_by_mistake_at = Twoja odpowiedź: potwierdzenie przez pomyłkę
fact-shopper-notice_card_until = Ostatni dzień na awizie

## Names of values

value-order-status-awaiting_payment = nieopłacone
value-order-status-awaiting_shipment = jeszcze niewysłane
value-order-status-partly_shipped = częściowo wysłane
value-order-status-shipped = wysłane
value-order-status-completed = zakończone
value-order-status-cancelled = anulowane
value-order-status-closed = zamknięte
value-order-status-in_dispute = w sporze
value-order-status-refunded = pieniądze zwrócone
value-order-status-expired = wygasłe
value-order-status-unknown = nieczytelny
value-parcel-status-not_found = nic nie znaleziono
value-parcel-status-info_received = zapowiedziana, nieprzekazana
value-parcel-status-accepted = przekazana przewoźnikowi
value-parcel-status-in_transit = w drodze
value-parcel-status-departed_origin = opuściła swój kraj
value-parcel-status-arrived_destination = w Twoim kraju
value-parcel-status-customs_processing = w urzędzie celnym
value-parcel-status-customs_held = zatrzymana przez urząd celny
value-parcel-status-customs_released = zwolniona przez urząd celny
value-parcel-status-out_for_delivery = w doręczeniu
value-parcel-status-available_for_pickup = gotowa do odbioru
value-parcel-status-delivery_attempted = nieudane doręczenie
value-parcel-status-delivered = oznaczona jako doręczona
value-parcel-status-returning = wraca do nadawcy
value-parcel-status-returned = z powrotem u nadawcy
value-parcel-status-refused = odmowa przyjęcia
value-parcel-status-lost = zaginiona
value-parcel-status-damaged = uszkodzona
value-parcel-status-destroyed = zniszczona
value-parcel-status-seized = zatrzymana na stałe przez urząd celny
value-parcel-status-cancelled = przesyłka anulowana
value-parcel-status-delayed = opóźniona
value-parcel-status-exception = problem
value-parcel-status-unknown = nieczytelny
value-parcel-service_class-economy = ekonomiczna
value-parcel-service_class-standard = standardowa
value-parcel-service_class-premium = premium
value-parcel-service_class-unknown = nieznana nam
value-parcel-reason-absent = nikogo w domu
value-parcel-reason-address = adres
value-parcel-reason-customs = urząd celny
value-parcel-reason-documents = brakuje dokumentów
value-parcel-reason-unpaid_duty = nieopłacone cło
value-parcel-reason-refused = odmowa przyjęcia
value-parcel-reason-weather = pogoda
value-parcel-reason-oversize = za duża
value-parcel-reason-mislabelled = etykieta
value-parcel-reason-not_collected = nieodebrana
value-parcel-reason-access = brak dojścia do drzwi
value-parcel-reason-damaged = uszkodzona
value-parcel-reason-identity = trzeba okazać dokument tożsamości
value-parcel-reason-lost = zaginiona
value-parcel-reason-missed_connection = spóźnione połączenie
value-parcel-reason-no_news = brak wiadomości
value-parcel-reason-not_handed_over = nieprzekazana
value-parcel-reason-postponed = odłożona na później
value-parcel-reason-prohibited = zakaz wwozu
value-parcel-reason-refused_by_carrier = odmowa przewoźnika
value-parcel-reason-security = kontrola bezpieczeństwa
value-parcel-reason-strike = strajk
value-order-payment_kind-card = karta
value-order-payment_kind-paypal = PayPal
value-order-payment_kind-pay_later = płatność odroczona
value-order-payment_kind-wallet = saldo
value-order-payment_kind-transfer = przelew
value-order-payment_kind-slip = opłacony blankiet
value-dispute-state-open = otwarty
value-dispute-state-seller_answered = sprzedawca odpowiedział
value-dispute-state-platform_reviews = AliExpress rozpatruje
value-dispute-state-agreed = uzgodniony
value-dispute-state-decided = rozstrzygnięty
value-dispute-state-refunded = pieniądze zwrócone
value-dispute-state-closed = zamknięty
value-dispute-offer_kind-refund = zwrot pieniędzy
value-dispute-offer_kind-partial = część pieniędzy
value-dispute-offer_kind-zero = nic
value-dispute-offer_kind-resend = ponowna wysyłka
value-dispute-offer_kind-close_and_wait = zamknąć i czekać
value-season-peaks-chinese-new-year = chiński Nowy Rok
value-season-peaks-golden-week = Złoty Tydzień w Chinach
value-season-peaks-singles-day = wyprzedaż 11 listopada
value-season-peaks-black-friday = Black Friday
value-season-peaks-christmas = Boże Narodzenie i Nowy Rok
value-season-peaks-russian-january = styczniowe święta w Rosji
value-season-peaks-valentines-day = walentynki
value-season-peaks-halloween = Halloween
