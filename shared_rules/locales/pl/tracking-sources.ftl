# Źródła śledzenia: co każde obejmuje, skąd wziąć klucz i co wyszło z wklejonego tekstu.
source-cainiao = Cainiao, sieć przewozowa AliExpress: większość paczek z AliExpress, także po przejęciu przez miejscową pocztę. Klucz niepotrzebny.
source-seventeen-track = 17TRACK: prawie wszyscy przewoźnicy. Potrzebny własny klucz; każdy nowy numer zużywa jeden z twojej puli.
    .key = Załóż konto na { $page }, otwórz Settings, Security i skopiuj klucz dostępu.
source-four-px = 4PX: numery zaczynające się od 4PX. Klucz niepotrzebny.
source-upu = Światowy Związek Pocztowy: numery pocztowe takie jak RR123456785CH, według poczt obu krajów. Skąpa druga opinia. Klucz niepotrzebny.
source-ems-items = Spółdzielnia EMS: ekspresowe numery pocztowe zaczynające się od E. Klucz niepotrzebny.
source-la-poste = La Poste: Colissimo, Chronopost i listy we Francji. Potrzebny własny, bezpłatny klucz.
    .key = Załóż konto na { $page }, utwórz aplikację dla "Suivi" i skopiuj jej klucz produkcyjny.
source-dhl = DHL: Express, Paket i eCommerce. Potrzebny własny, bezpłatny klucz.
    .key = Załóż konto na { $page }, poproś o "Shipment Tracking - Unified" i skopiuj klucz.
source-ship24 = Ship24: wielu przewoźników, dla numerów, których nikt inny nie zna. Potrzebny własny klucz; każdy nowy numer zużywa jedno śledzenie z twojego planu.
    .key = Załóż konto, otwórz { $page } i skopiuj klucz.
source-paste = Tekst, który wklejasz, albo zapisana odpowiedź. Nikt nie jest o nic pytany.

pasted-read = { $count ->
    [one] Odczytano jedno zdarzenie.
    [few] Odczytano { $count } zdarzenia.
    [many] Odczytano { $count } zdarzeń.
   *[other] Odczytano { $count } zdarzenia.
  }
pasted-nothing-yet = { $source } nie ma jeszcze nic do powiedzenia o tym numerze albo go nie zna. Nic się nie zmieniło.
pasted-another-number = To odpowiedź z { $source }, ale nie o numerze { $number }. Wklej odpowiedź dla tego numeru.
pasted-shop-reply = To odpowiedź samego AliExpress. Przeczytaj ją tak: parcelward explain FILE
pasted-no-answer = To strona { $source }, która nie mówi nic o paczce (kontrola bezpieczeństwa albo błąd). Wklej samą historię.
pasted-not-understood = W tym tekście nie znaleziono żadnego zdarzenia. Wklej wiersze z datami i tym, co się stało, tak jak pokazuje je strona śledzenia.
pasted-too-large = Ten tekst jest za duży na historię jednej paczki. Wklej tylko wiersze z datami i tym, co się stało.
