claims-none = Nie ma zapisanego sporu. Otwórz raz swoją listę zwrotów na AliExpress, żeby Parcelward mógł ją odczytać.
claims-outcome-running = nadal otwarty
claims-outcome-agreed = zwrot uzgodniony
claims-outcome-decided = rozstrzygnięty
claims-outcome-refunded = zwrócono
claims-outcome-partly_refunded = zwrócono część
claims-outcome-closed = zamknięty, zwrotu nie widać
claims-outcome-unknown = stan nieznany
claims-days = { $days ->
    [one] { $days } dzień
    [few] { $days } dni
   *[other] { $days } dni
  }
claims-asked = żądano { $amount }
claims-offered = proponowano { $amount }
claims-refund = zwrot { $amount }
claims-total = { $count ->
    [one] { $count } spór
    [few] { $count } spory
   *[other] { $count } sporów
  }
claims-usual-days = { $days ->
    [one] Zakończone trwały zwykle { $days } dzień.
    [few] Zakończone trwały zwykle { $days } dni.
   *[other] Zakończone trwały zwykle { $days } dni.
  }
claims-sums = { $currency }: żądano { $asked }, wróciło { $refunded }, nadal otwarte { $still_open }
