claims-none = No hay ninguna disputa guardada. Abre una vez tu lista de devoluciones en AliExpress, para que Parcelward pueda leerla.
claims-outcome-running = aún abierta
claims-outcome-agreed = reembolso acordado
claims-outcome-decided = decidida
claims-outcome-refunded = reembolsada
claims-outcome-partly_refunded = reembolsada en parte
claims-outcome-closed = cerrada, sin reembolso visto
claims-outcome-unknown = estado desconocido
claims-days = { $days ->
    [one] { $days } día
   *[other] { $days } días
  }
claims-asked = pedido { $amount }
claims-offered = ofrecido { $amount }
claims-refund = reembolso { $amount }
claims-total = { $count ->
    [one] { $count } disputa
   *[other] { $count } disputas
  }
claims-usual-days = { $days ->
    [one] Las terminadas duraron normalmente { $days } día.
   *[other] Las terminadas duraron normalmente { $days } días.
  }
claims-sums = { $currency }: pedido { $asked }, devuelto { $refunded }, aún abierto { $still_open }
