claims-none = Kein Streitfall ist gespeichert. Öffnen Sie einmal Ihre Liste der Rückgaben auf AliExpress, damit Parcelward sie lesen kann.
claims-outcome-running = noch offen
claims-outcome-agreed = Erstattung vereinbart
claims-outcome-decided = entschieden
claims-outcome-refunded = erstattet
claims-outcome-partly_refunded = teilweise erstattet
claims-outcome-closed = geschlossen, keine Erstattung gesehen
claims-outcome-unknown = Stand unbekannt
claims-days = { $days ->
    [one] { $days } Tag
   *[other] { $days } Tage
  }
claims-asked = verlangt { $amount }
claims-offered = angeboten { $amount }
claims-refund = erstattet { $amount }
claims-total = { $count ->
    [one] { $count } Streitfall
   *[other] { $count } Streitfälle
  }
claims-usual-days = { $days ->
    [one] Die abgeschlossenen dauerten meist { $days } Tag.
   *[other] Die abgeschlossenen dauerten meist { $days } Tage.
  }
claims-sums = { $currency }: verlangt { $asked }, zurückgekommen { $refunded }, noch offen { $still_open }
