claims-none = Nessuna controversia è salvata. Apri una volta il tuo elenco dei resi su AliExpress, così Parcelward può leggerlo.
claims-outcome-running = ancora aperta
claims-outcome-agreed = rimborso concordato
claims-outcome-decided = decisa
claims-outcome-refunded = rimborsata
claims-outcome-partly_refunded = rimborsata in parte
claims-outcome-closed = chiusa, nessun rimborso visto
claims-outcome-unknown = stato sconosciuto
claims-days = { $days ->
    [one] { $days } giorno
   *[other] { $days } giorni
  }
claims-asked = chiesto { $amount }
claims-offered = offerto { $amount }
claims-refund = rimborso { $amount }
claims-total = { $count ->
    [one] { $count } controversia
   *[other] { $count } controversie
  }
claims-usual-days = { $days ->
    [one] Quelle concluse sono durate di solito { $days } giorno.
   *[other] Quelle concluse sono durate di solito { $days } giorni.
  }
claims-sums = { $currency }: chiesto { $asked }, tornato { $refunded }, ancora aperto { $still_open }
