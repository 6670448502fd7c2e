claims-none = Aucun litige n'est enregistré. Ouvrez une fois votre liste de retours sur AliExpress, pour que Parcelward puisse la lire.
claims-outcome-running = encore ouvert
claims-outcome-agreed = remboursement convenu
claims-outcome-decided = décidé
claims-outcome-refunded = remboursé
claims-outcome-partly_refunded = remboursé en partie
claims-outcome-closed = clos, aucun remboursement vu
claims-outcome-unknown = état inconnu
claims-days = { $days ->
    [one] { $days } jour
   *[other] { $days } jours
  }
claims-asked = demandé { $amount }
claims-offered = proposé { $amount }
claims-refund = remboursement { $amount }
claims-total = { $count ->
    [one] { $count } litige
   *[other] { $count } litiges
  }
claims-usual-days = { $days ->
    [one] Les litiges terminés ont duré d'ordinaire { $days } jour.
   *[other] Les litiges terminés ont duré d'ordinaire { $days } jours.
  }
claims-sums = { $currency }: demandé { $asked }, revenu { $refunded }, encore ouvert { $still_open }
