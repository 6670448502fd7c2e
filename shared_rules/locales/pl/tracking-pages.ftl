### The extension's pages about tracking: its sources, asking now, the history of a parcel, evidence, the log of disputes.

tracking-page-title = Śledzenie
tracking-page-waiting = Chwileczkę…

## Sources

sources-title = Kogo pytamy o twoje paczki
source-ask = Pytaj: { $source }
source-key-kept = Program towarzyszący przechowuje klucz do źródła { $source }. Nie jest już pokazywany.
source-key-field = Twój klucz do źródła { $source }
source-key-keep = Zachowaj klucz
source-key-forget = Zapomnij klucz
source-key-forget-label = Zapomnij klucz do źródła { $source }

## Asking now

check-now-title = Zapytaj teraz
check-now-about = O każdy numer pytamy najwyżej raz na kwadrans.
check-now-number = Numer śledzenia
check-now-number-hint = Litery i cyfry, na przykład LP00123456789012.
check-now-one = Zapytaj o ten numer
check-now-all = Zapytaj o wszystkie paczki w drodze
check-now-asking = Pytamy…
check-now-results = Co z tego wynikło

## Parcels

parcels-title = Paczki z twoich zamówień
parcels-none = Nie widziano jeszcze zamówienia z numerem śledzenia. Otwórz swoje zamówienia na AliExpress.
parcels-history-of = Historia numeru { $number }
parcels-more = { $count ->
    [one] Pokaż jeszcze jedno zamówienie
    [few] Pokaż jeszcze { $count } zamówienia
    [many] Pokaż jeszcze { $count } zamówień
   *[other] Pokaż jeszcze { $count } zamówienia
  }

## The history of a parcel

history-page-title = Historia i dowody
history-page-order = Zamówienie { $order }
history-page-no-order = Ten adres nie wskazuje zamówienia. Otwórz historię z listy swoich paczek.
history-page-no-number = Żadna paczka z tego zamówienia nie ma jeszcze numeru śledzenia.
history-page-back = Wszystkie paczki i źródła
history-age = ({ $age })
history-from-paste = To, co wkleiłeś lub wkleiłaś
history-from-page = Strona AliExpress
history-contradiction = Te źródła sobie przeczą. Doręczono, według: { $delivered }. Nie doręczono, według: { $otherwise }. Parcelward postępuje dalej tak, jakby paczka nie dotarła.
history-fetched = { $source }: pierwszy raz pobrano { DATETIME($first, dateStyle: "medium", timeStyle: "short") }, ostatnio { DATETIME($last, dateStyle: "medium", timeStyle: "short") }

## Adding what another page shows

paste-title = Dodaj to, co pokazuje inna strona
paste-about = Skopiuj historię z dowolnej strony śledzenia albo otwórz zapisaną odpowiedź jako tekst i wklej ją tutaj. Nikogo o nic nie pytamy.
paste-parcel = Paczka
paste-text = Skopiowany tekst
paste-read = Odczytaj ten tekst

## Evidence

pack-title = Dowody
pack-about = PDF zrozumiały dla kogoś z zewnątrz oraz ZIP ze wszystkimi zdarzeniami, zapisanymi odpowiedziami i ich sumami kontrolnymi. Oba zostają na tym komputerze; ty decydujesz, kto je dostanie.
pack-language = Język pliku PDF
pack-make = Przygotuj dowody
pack-making = Przygotowujemy…
pack-made = Przygotowano { DATETIME($at, dateStyle: "medium", timeStyle: "short") }. Pliki są na tym komputerze:
pack-digest = SHA-256
pack-verify = Aby później wykazać, że niczego nie zmieniono, wpisz w terminalu:
pictures-title = Twoje obrazy
pictures-about = Zrzuty ekranu i zdjęcia trafią do następnych dowodów. Informacje o miejscu i urządzeniu są usuwane.
pictures-none = Nie dodano żadnego obrazu.
picture-choose = Dodaj obraz (PNG, JPEG lub WebP, najwyżej 3 MB)
picture-too-heavy = „{ $name }” ma więcej niż 3 MB. Zmniejsz obraz i dodaj go ponownie.
picture-added = Dodano { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
picture-remove = Usuń
picture-remove-label = Usuń { $name }

## The log of disputes

claims-title = Twoje spory
claims-opened = Otwarto: { $day }
