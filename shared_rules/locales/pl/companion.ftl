# Co mówi program towarzyszący: odpowiedzi dla przeglądarki, baza danych, uruchamianie.

error-body-invalid = Parcelward nie mógł użyć tego, co wysłała przeglądarka: brakuje { $place } albo jest tam coś nieoczekiwanego. Zaktualizuj rozszerzenie i Parcelward do najnowszych wersji.
error-body-too-large = Przeglądarka wysłała więcej, niż Parcelward przyjmuje naraz. Odśwież stronę i pozwól jej ładować po jednej liście.
error-body-too-deep = To, co wysłała przeglądarka, jest zbyt głęboko zagnieżdżone jak na stronę zamówień. Odśwież stronę.
error-path-unknown = Ten Parcelward nie wie, o co prosi rozszerzenie. Zaktualizuj Parcelward i uruchom go ponownie.
error-clock-differs = Zegary przeglądarki i programu Parcelward różnią się o więcej niż minutę. Ustaw zegar tego komputera i spróbuj ponownie.
error-pairing-unknown = Ta przeglądarka nie jest już sparowana. Odśwież listę sparowanych przeglądarek.
error-pairing-id-unknown = Pod „{ $id }” nie jest sparowana żadna przeglądarka albo jest ich więcej niż jedna. Weź ID z: parcelward pair --list
error-order-unknown = Parcelward nie widział jeszcze tego zamówienia. Otwórz raz stronę zamówienia na AliExpress.
error-alert-unknown = Tego przypomnienia już nie ma. Odśwież listę przypomnień.
error-card-day-over = { $day } już minął, więc nic nie zachowano. Spójrz jeszcze raz na awizo; jeśli to był ten dzień, jeszcze dziś zapytaj pocztę lub przewoźnika, czy paczka nadal tam jest.
error-card-day-far = Do dnia { $day } zostało ponad { $days ->
        [one] jeden dzień
        [few] { $days } dni
        [many] { $days } dni
       *[other] { $days } dnia
    }, więc nic nie zachowano. Spójrz jeszcze raz na awizo: paczki są przechowywane kilka dni lub kilka tygodni.
error-statement-unknown = Parcelward nie zna tego oświadczenia. Zaktualizuj rozszerzenie i Parcelward do najnowszych wersji.
error-internal = Parcelward sam popełnił błąd i niczego nie zmienił. Spróbuj ponownie; jeśli błąd się powtórzy, uruchom „parcelward doctor”.

error-database-newer = Bazę danych { $place } zapisał nowszy Parcelward. Zaktualizuj Parcelward i uruchom go ponownie.
error-database-foreign = Plik { $place } należy do innego programu. Wybierz inną bazę danych albo przenieś plik.
error-database-damaged = Baza danych { $place } jest uszkodzona. Zatrzymaj program towarzyszący i podstaw ostatnią kopię zapasową; jak to zrobić, mówi „parcelward backup --help”.
error-database-busy = Inny program używa bazy danych { $place }. Zamknij go i spróbuj ponownie.
error-database-unwritable = Nie można otworzyć ani zapisać bazy danych { $place }. Sprawdź, czy folder należy do Ciebie i nie jest chroniony przed zapisem.
error-database-unreachable = Baza danych { $place } nie odpowiada albo odrzuca nazwę lub hasło. Sprawdź, czy jej serwer działa i czy PARCELWARD_DATABASE_URL jest poprawny.
error-database-address = { $place } nie wskazuje bazy SQLite ani PostgreSQL albo nie zainstalowano sterownika PostgreSQL (psycopg). Popraw PARCELWARD_DATABASE_URL albo zainstaluj sterownik; README mówi, jak.
error-disk-full = Brakuje miejsca, aby zapisać { $place }. Zwolnij trochę miejsca i spróbuj ponownie; nic nie zostało zapisane w połowie.

error-pairings-unreadable = Lista sparowanych przeglądarek, { $file }, jest uszkodzona. Przenieś ten plik i sparuj przeglądarki ponownie poleceniem „parcelward pair”.
error-pairings-full = Liczba sparowanych przeglądarek to już { $most }. Usuń tę, której nie używasz, i sparuj ponownie.
error-data-folder-foreign = Folder danych { $folder } należy do innego konta. Wybierz własny folder opcją --data-dir.
error-data-folder-unusable = Folderu danych { $folder } nie można utworzyć albo zachować jako prywatny. Wybierz inny folder opcją --data-dir.
error-quiet-hours-invalid = „{ $given }” to nie są godziny ciszy. Podaj je jako dwie godziny, na przykład 22:00-07:00.
error-quiet-hours-empty = Godziny ciszy od { $given } do { $given } nie trwają ani chwili. Wybierz dwie różne godziny.
error-port-invalid = { $port } to nie jest port. Podaj liczbę od 0 do 65535.
error-port-taken = { $program ->
    [unknown] Portu { $port } używa inny program.
   *[other] Portu { $port } używa { $program }.
} Zamknij ten program albo uruchom Parcelward z opcją --port i ustaw ten sam numer w opcjach rozszerzenia.
error-port-forbidden = To konto nie może używać portu { $port }. Uruchom Parcelward z opcją --port i numerem powyżej 1023 i ustaw ten sam numer w opcjach rozszerzenia.
error-already-running = Parcelward już działa na porcie { $port } (proces { $process }). Nie trzeba nic robić.
error-already-running-silent = Inny Parcelward (proces { $process }) używa tego folderu danych, ale nie odpowiada. Zatrzymaj ten proces i uruchom Parcelward ponownie.
data-folder-closed = Folder { $folder } mogły czytać inne konta na tym komputerze; teraz możesz go czytać tylko Ty.

error-evidence-fonts-missing = W folderze { $folder } nie ma czcionek do druku. Uruchom raz scripts/setup i spróbuj ponownie.
error-evidence-unwritable = Nie można zapisać dowodów w folderze { $folder }. Zwolnij miejsce lub wybierz inny folder i spróbuj ponownie.
error-evidence-unknown = Tych dowodów już nie ma albo ich plik zmieniono. Utwórz je ponownie.
error-file-unreadable = { $file } nie da się otworzyć jako plik. Sprawdź nazwę i czy masz prawo go czytać.
error-file-too-large = { $file } ma ponad { $megabytes } MB. Zapisz jedną odpowiedź i spróbuj z nią.
error-pack-unreadable = { $file } nie zawiera dowodów utworzonych przez Parcelward. Wybierz plik ZIP w takiej postaci, w jakiej został zapisany.
error-picture-unreadable = „{ $name }” nie da się odczytać jako obraz. Wybierz plik PNG, JPEG lub WebP.
error-picture-too-large = Obraz „{ $name }” jest za duży. Zmniejsz go i dodaj ponownie.
error-pictures-full = Zamówienie mieści najwyżej { $most } obrazów. Usuń jeden i dodaj ten ponownie.
relation-okay = Rozszerzenie i Parcelward mówią tym samym językiem.
relation-host-outdated = Rozszerzenie przeglądarki jest nowsze niż ten Parcelward. Zaktualizuj Parcelward i uruchom go ponownie.
relation-host-too-new = Rozszerzenie przeglądarki jest starsze niż ten Parcelward. Zaktualizuj rozszerzenie.
