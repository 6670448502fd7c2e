# Co wiersz poleceń wypisuje wokół planów.

terminal-no-orders = W tych plikach nie znaleziono zamówienia. Zapisz odpowiedź listy zamówień, szczegółów zamówienia albo strony śledzenia i spróbuj ponownie.
terminal-to-come = Co dalej
terminal-deadlines = Ważne dni
terminal-running = Parcelward działa pod adresem { $address }.
terminal-extension = Wczytaj rozszerzenie: otwórz stronę rozszerzeń przeglądarki, włącz tryb dewelopera, wybierz „Load unpacked” („Załaduj rozpakowane”) i wskaż { $folder } (Firefox: about:debugging, „Load Temporary Add-on”).
terminal-extension-build = Rozszerzenie nie jest jeszcze zbudowane: uruchom scripts/setup.
terminal-code = Parowanie: wpisz kod { $code } na stronie opcji rozszerzenia w ciągu { $minutes ->
    [one] jednej minuty
   *[other] { $minutes } minut
  }. Nowy kod: parcelward pair.
terminal-paired = Sparowano z { $count ->
    [one] jedną przeglądarką
   *[other] { $count } przeglądarkami
  }. Aby sparować kolejną: parcelward pair.
terminal-pairing-since = Sparowano: { DATETIME($at, dateStyle: "medium", timeStyle: "short") } { $zone }
terminal-pairing-seen = Ostatnio widziana: { DATETIME($at, dateStyle: "medium", timeStyle: "short") } { $zone }
terminal-pairing-how-to-end = Aby zakończyć parowanie: parcelward pair --revoke ID
terminal-pairing-ended = { $label } ({ $origin }): ta przeglądarka nie jest już sparowana i od teraz jest odrzucana.
terminal-stop = Naciśnij Ctrl-C, aby zatrzymać.
terminal-stopped = Zatrzymano. Twoje dane zostają w { $folder }.
terminal-not-running = Program towarzyszący nie działa. Uruchom go przez scripts/start albo: parcelward serve.
terminal-no-stored-orders = Nie zapisano jeszcze żadnego zamówienia. Otwórz listę zamówień AliExpress ze sparowanym rozszerzeniem, a pojawi się tutaj.
terminal-backup-done = Kopię bazy danych zapisano jako { $file }.
terminal-backup-evidence = { $count ->
    [one] Jeden plik Twoich dowodów zapisano
    [few] { $count } pliki Twoich dowodów zapisano
    [many] { $count } plików Twoich dowodów zapisano
   *[other] { $count } pliku Twoich dowodów zapisano
  } w { $folder }. Przechowuj ten folder razem z kopią bazy danych.
terminal-backup-changed = { $file } nie jest już taki, jakim go utworzono. Zapisano go w obecnej postaci.
terminal-backup-exists = { $file } już istnieje. Podaj inny plik, aby niczego nie nadpisać.
terminal-number-holds = { $carrier } ({ $format }): numer ma ten format.
terminal-number-fails = { $carrier } ({ $format }): postać pasuje, ale cyfra kontrolna jest błędna. Poszukaj literówki albo poproś sprzedawcę o właściwy numer.
terminal-number-unknown = Nieznany format. Porównaj numer ze stroną zamówienia, znak po znaku.
terminal-number-order = To wygląda na numer zamówienia. Numer śledzenia jest na stronie śledzenia zamówienia.
terminal-backup-nothing = Nic jeszcze nie zapisano, więc nie ma czego kopiować.
terminal-backup-elsewhere = Zamówienia są w bazie danych z własnym serwerem: zapisz je jego narzędziami, na przykład pg_dump. Skopiuj też folder { $folder }; są tam Twoje dowody.
terminal-no-alerts = Żadne ostrzeżenie nie jest zaplanowane i żadnego nie pokazano.

doctor-data = Twoje dane są w { $folder }, zamknięte dla innych kont.
doctor-data-closed = Twoje dane są w { $folder }. Inne konta mogły je czytać; teraz jest to naprawione.
doctor-cache = To, co przyspiesza następne uruchomienie, jest w { $folder }. Ten folder możesz usunąć w każdej chwili.
doctor-cache-unwritable = W folderze { $folder } nie można zapisywać. Nic przez to nie ginie, tylko uruchamianie trwa dłużej.
doctor-database = Baza danych jest cała; { $count ->
    [0] nie ma w niej żadnego zamówienia
    [one] jest w niej jedno zamówienie
    [few] są w niej { $count } zamówienia
    [many] jest w niej { $count } zamówień
   *[other] jest w niej { $count } zamówienia
  }.
doctor-database-damaged = Baza danych ma { $count ->
    [one] błąd
    [few] { $count } błędy
    [many] { $count } błędów
   *[other] { $count } błędu
  }, pierwszy: { $first }. Zatrzymaj program towarzyszący, podstaw ostatnią kopię zapasową i otwórz ponownie listę zamówień.
doctor-knowledge = Reguły i zdania są kompletne, w { $languages ->
    [one] jednym języku
   *[other] { $languages } językach
  }.
doctor-server = Program towarzyszący działa na porcie { $port } i potwierdził, że jest Twój.
doctor-server-stopped = Program towarzyszący nie działa. Uruchom go przez scripts/start albo: parcelward serve.
doctor-server-stranger = Port { $port } zajmuje inny program ({ $program }). Zatrzymaj go i uruchom program towarzyszący.
doctor-pairing = { $count ->
    [0] Żadna przeglądarka nie jest jeszcze sparowana. Pokaż kod poleceniem: parcelward pair.
    [one] Sparowana jest jedna przeglądarka.
    [few] Sparowane są { $count } przeglądarki.
    [many] Sparowanych jest { $count } przeglądarek.
   *[other] Sparowanych jest { $count } przeglądarki.
  }
doctor-extension = Rozszerzenie jest zbudowane w { $folder }.
doctor-extension-missing = Rozszerzenie nie jest jeszcze zbudowane: uruchom scripts/setup.
doctor-notifications = Można tu pokazywać powiadomienia na pulpicie.
doctor-notifications-absent = Ta sesja nie ma powiadomień na pulpicie. Ostrzeżenia pojawiają się w przeglądarce, gdy jest otwarta.

terminal-no-messages = Teraz do nikogo nie trzeba w tej sprawie pisać. Zajrzyj ponownie, gdy plan to doradzi.
terminal-message-to-seller = Do sprzedawcy
terminal-message-to-carrier = Do przewoźnika
terminal-message-to-post = Do Twojej poczty
terminal-message-to-customs = Do urzędu celnego
terminal-message-to-aliexpress = Do AliExpress
