tracking-source-ready = Włączone. Wszystko w porządku.
tracking-source-off = Wyłączone. Nic tam nie jest wysyłane.
tracking-source-no-key = Włączone, ale najpierw potrzebny jest Twój własny klucz.
tracking-source-bad-key = Twój klucz jest odrzucany. Nic więcej nie zostanie wysłane, dopóki nie podasz innego.
tracking-source-over-quota = Limit Twojego klucza się wyczerpał. Następne pytanie od { DATETIME($until, dateStyle: "medium", timeStyle: "short") }.
tracking-source-blocked = Zablokowane, ostatni znany status zachowany. Następne pytanie od { DATETIME($until, dateStyle: "medium", timeStyle: "short") }.
tracking-source-silent = Przerwa po kłopotach, ostatni znany status zachowany. Następne pytanie od { DATETIME($until, dateStyle: "medium", timeStyle: "short") }.

tracking-trouble-blocked = Zamiast odpowiedzi pojawiła się kontrola bezpieczeństwa.
tracking-trouble-bad-key = Klucz został odrzucony.
tracking-trouble-over-quota = Limit klucza był wyczerpany.
tracking-trouble-too-fast = Źródło poprosiło o przerwę.
tracking-trouble-maintenance = Trwały prace serwisowe.
tracking-trouble-unreachable = Nie udało się połączyć.
tracking-trouble-unreadable = Odpowiedzi nie dało się odczytać.
tracking-trouble-too-large = Odpowiedź była o wiele za duża.
tracking-trouble-redirected = Pytanie odesłano gdzie indziej, a Parcelward za tym nie idzie.
tracking-trouble-refused = Pytanie zostało odrzucone.

tracking-source-last-success = Ostatnia odpowiedź: { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
tracking-source-last-trouble = Ostatni kłopot: { $why } ({ DATETIME($at, dateStyle: "medium", timeStyle: "short") })
tracking-source-next = Następne pytanie dozwolone: { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
tracking-source-quota = Zostało na Twoim kluczu: { $count ->
    [one] jeden nowy numer
    [few] { $count } nowe numery
    [many] { $count } nowych numerów
   *[other] { $count } nowego numeru
  }
tracking-source-how-enable = Włącz: parcelward sources enable { $name }
tracking-source-how-key = Podaj klucz: parcelward sources key { $name }
tracking-sources-about = Pytane są tylko włączone źródła i dostają wyłącznie numer przesyłki.
tracking-switched-off = Śledzenie jest wyłączone przez PARCELWARD_TRACKING. O nic nie pytamy; to, co wkleisz, nadal jest czytane.
tracking-source-enabled = Źródło { $title } jest włączone.
tracking-source-disabled = Źródło { $title } jest wyłączone. Nic więcej tam nie jest wysyłane.
tracking-key-kept = Klucz do { $title } leży w pliku, który może czytać tylko Twoje konto.
tracking-key-forgotten = Klucz do { $title } został zapomniany.
tracking-key-prompt = Klucz do { $title } (nie będzie widoczny)

check-found = { $source } zna tę przesyłkę.
check-not-yet = { $source } zna numer, ale nie ma jeszcze nic do powiedzenia.
check-not-found = { $source } nie zna (jeszcze) tego numeru. Samo to nie znaczy, że przesyłka zaginęła.
check-blocked = { $source }: zablokowane, ostatni znany status zachowany.
check-trouble = { $source } nie daje odpowiedzi. { $why } Ostatni znany status zachowany.
check-unanswered = { $source } pomija ten numer w odpowiedzi. Wkrótce zapytamy znowu; ostatni znany status zachowany.
check-asked-already = Pytano w ciągu ostatniego kwadransa. Oto, co wiadomo.
check-waiting = Teraz nie pytamy, bo źródło miało kłopoty. Zapytamy znowu bez Twojego udziału; ostatni znany status zachowany.
check-waiting-until = Nie zapytamy ponownie przed { DATETIME($until, dateStyle: "medium", timeStyle: "short") }. Ostatni znany status zachowany.
check-nobody = Żadne włączone źródło nie przyjmuje tego numeru.
check-checking = Właśnie pytamy.
check-known = Ostatnia wiadomość: { $words } ({ DATETIME($at, dateStyle: "medium", timeStyle: "short") })
check-known-day = Ostatnia wiadomość: { $words } ({ DATETIME($day, dateStyle: "medium") })
check-known-undated = Ostatnia wiadomość: { $words }
check-known-nothing = Nic jeszcze nie wiadomo.
check-no-parcels = Żadna przesyłka nie jest w drodze. Przesyłki pojawią się tu, gdy rozszerzenie zobaczy Twoje zamówienia.

error-source-unknown = Nie ma źródła „{ $source }”. Są: { $known }
error-source-key-invalid = To nie jest klucz do { $source }. Skopiuj cały klucz, bez spacji, i spróbuj ponownie.
error-source-keys-unreadable = Plik z Twoimi kluczami, { $file }, jest uszkodzony. Przenieś go i podaj klucze jeszcze raz.
error-tracking-off = Śledzenie jest wyłączone przez PARCELWARD_TRACKING. Uruchom Parcelward bez tego ustawienia, aby pytać o przesyłki.
