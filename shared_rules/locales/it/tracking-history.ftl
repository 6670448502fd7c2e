# La storia di un pacco: chi ha detto cosa e da quando, e quanto hanno impiegato i propri pacchi.
error-parcel-unknown = Di questo pacco non si sa ancora nulla. Apri una volta la pagina di tracciamento del suo ordine, oppure esegui: parcelward check NUMBER

history-of = Pacco { $number }
history-other-numbers = Altri numeri di questo pacco: { $numbers }
history-answered = Ultima risposta di una fonte: { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
history-never-answered = Nessuna fonte ha ancora risposto; questo è ciò che ha mostrato la pagina del suo ordine.
history-no-events = Nessuno ha ancora segnalato un evento.
history-first-told = { $source }, visto per la prima volta: { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
history-missing = { $source }, non più mostrato dal: { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
history-on-page = La pagina di AliExpress, vista l'ultima volta: { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
history-answered-zoned = { history-answered } { $zone }
history-first-told-zoned = { history-first-told } { $zone }
history-missing-zoned = { history-missing } { $zone }
history-on-page-zoned = { history-on-page } { $zone }
history-own-words = con le sue parole: { $text }
history-undated = senza data

delivery-times-title = Quanto hanno impiegato i tuoi pacchi dal pagamento alla consegna
delivery-times-of = Verso { $country }, { $service }: metà entro { $half ->
    [one] un giorno
   *[other] { $half } giorni
  }, quattro su cinque entro { $most ->
    [one] un giorno
   *[other] { $most } giorni
  } ({ $parcels ->
    [one] un pacco
   *[other] { $parcels } pacchi
  })
delivery-times-all-services = tutti i servizi
delivery-times-too-few = Non ci sono ancora abbastanza pacchi consegnati: i tempi si mostrano a partire da { $fewest } pacchi verso un paese.
