claims-none = Er is geen geschil opgeslagen. Open één keer je lijst met retouren op AliExpress, zodat Parcelward die kan lezen.
claims-outcome-running = nog open
claims-outcome-agreed = terugbetaling afgesproken
claims-outcome-decided = beslist
claims-outcome-refunded = terugbetaald
claims-outcome-partly_refunded = deels terugbetaald
claims-outcome-closed = gesloten, geen terugbetaling gezien
claims-outcome-unknown = stand onbekend
claims-days = { $days ->
    [one] { $days } dag
   *[other] { $days } dagen
  }
claims-asked = gevraagd { $amount }
claims-offered = geboden { $amount }
claims-refund = terugbetaling { $amount }
claims-total = { $count ->
    [one] { $count } geschil
   *[other] { $count } geschillen
  }
claims-usual-days = { $days ->
    [one] De afgelopen geschillen duurden meestal { $days } dag.
   *[other] De afgelopen geschillen duurden meestal { $days } dagen.
  }
claims-sums = { $currency }: gevraagd { $asked }, teruggekomen { $refunded }, nog open { $still_open }
