claims-none = Nenhuma disputa está guardada. Abra uma vez a sua lista de devoluções no AliExpress, para que o Parcelward possa lê-la.
claims-outcome-running = ainda aberta
claims-outcome-agreed = reembolso combinado
claims-outcome-decided = decidida
claims-outcome-refunded = reembolsada
claims-outcome-partly_refunded = reembolsada em parte
claims-outcome-closed = encerrada, nenhum reembolso visto
claims-outcome-unknown = situação desconhecida
claims-days = { $days ->
    [one] { $days } dia
   *[other] { $days } dias
  }
claims-asked = pedido { $amount }
claims-offered = oferecido { $amount }
claims-refund = reembolso { $amount }
claims-total = { $count ->
    [one] { $count } disputa
   *[other] { $count } disputas
  }
claims-usual-days = { $days ->
    [one] As encerradas costumam ter durado { $days } dia.
   *[other] As encerradas costumam ter durado { $days } dias.
  }
claims-sums = { $currency }: pedido { $asked }, devolvido { $refunded }, ainda aberto { $still_open }
