# La historia de un paquete: quién dijo qué y desde cuándo, y cuánto tardaron los paquetes propios.
error-parcel-unknown = Aún no se sabe nada de este paquete. Abre una vez la página de seguimiento de su pedido, o ejecuta: parcelward check NUMBER

history-of = Paquete { $number }
history-other-numbers = Otros números de este paquete: { $numbers }
history-answered = Última respuesta de una fuente: { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
history-never-answered = Ninguna fuente ha respondido aún sobre él; esto es lo que mostró la página de su pedido.
history-no-events = Nadie ha comunicado aún ningún movimiento.
history-first-told = { $source }, visto por primera vez el { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
history-missing = { $source }, ya no se muestra desde el { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
history-on-page = La página de AliExpress, vista por última vez el { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
history-answered-zoned = { history-answered } { $zone }
history-first-told-zoned = { history-first-told } { $zone }
history-missing-zoned = { history-missing } { $zone }
history-on-page-zoned = { history-on-page } { $zone }
history-own-words = con sus palabras: { $text }
history-undated = sin fecha

delivery-times-title = Cuánto tardaron tus propios paquetes desde el pago hasta la entrega
delivery-times-of = A { $country }, { $service }: la mitad en { $half ->
    [one] un día
   *[other] { $half } días
  }, cuatro de cada cinco en { $most ->
    [one] un día
   *[other] { $most } días
  } ({ $parcels ->
    [one] un paquete
   *[other] { $parcels } paquetes
  })
delivery-times-all-services = todos los servicios
delivery-times-too-few = Aún no hay bastantes paquetes entregados: los tiempos se muestran a partir de { $fewest } paquetes a un país.
