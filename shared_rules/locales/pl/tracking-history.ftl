# Historia paczki: kto co podał i od kiedy, oraz jak długo szły własne paczki.
error-parcel-unknown = O tej paczce jeszcze nic nie wiadomo. Otwórz raz stronę śledzenia jej zamówienia albo uruchom: parcelward check NUMBER

history-of = Paczka { $number }
history-other-numbers = Inne numery tej paczki: { $numbers }
history-answered = Ostatnia odpowiedź źródła: { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
history-never-answered = Żadne źródło jeszcze o niej nie odpowiedziało; to pokazała strona jej zamówienia.
history-no-events = Nikt jeszcze nie podał żadnego zdarzenia.
history-first-told = { $source }, pierwszy raz widziane: { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
history-missing = { $source }, już nie pokazuje od: { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
history-on-page = Strona AliExpress, ostatnio widziana: { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
history-answered-zoned = { history-answered } { $zone }
history-first-told-zoned = { history-first-told } { $zone }
history-missing-zoned = { history-missing } { $zone }
history-on-page-zoned = { history-on-page } { $zone }
history-own-words = własnymi słowami: { $text }
history-undated = bez daty

delivery-times-title = Jak długo Twoje paczki szły od zapłaty do doręczenia
delivery-times-of = Kraj: { $country }, { $service }: połowa w ciągu { $half ->
    [one] { $half } dnia
    [few] { $half } dni
    [many] { $half } dni
   *[other] { $half } dnia
  }, cztery na pięć w ciągu { $most ->
    [one] { $most } dnia
    [few] { $most } dni
    [many] { $most } dni
   *[other] { $most } dnia
  } ({ $parcels ->
    [one] { $parcels } paczka
    [few] { $parcels } paczki
    [many] { $parcels } paczek
   *[other] { $parcels } paczki
  })
delivery-times-all-services = wszystkie usługi
delivery-times-too-few = Za mało doręczonych paczek: czasy są pokazywane, gdy do jednego kraju dotarło ich co najmniej { $fewest }.
