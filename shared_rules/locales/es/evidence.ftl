# The evidence pack: a document that a stranger (AliExpress, a bank) understands in a minute. It speaks of the shopper as "the buyer"
# and states only what pages, tracking sources and the buyer said; it asks for nothing and judges nobody.
# Dates arrive written out with the year. `plan.ftl` has the names of facts (Ordered, Sent …) and of statuses.

evidence-title = Pruebas del pedido { $order }
evidence-made = Hecho el { $when } por Parcelward { $version } con lo que mostraban las páginas de AliExpress y las fuentes de seguimiento
evidence-page = Página { $page } de { $pages }

## What a hurried reader must see

evidence-newest-silent = { $days ->
    [one] El último evento del seguimiento es del { $event_day }. El { $look_day }, un día después, seguía sin haber nada más reciente.
   *[other] El último evento del seguimiento es del { $event_day }. El { $look_day }, { $days } días después, seguía sin haber nada más reciente.
  }
evidence-newest = El último evento del seguimiento es del { $event_day }.
evidence-no-events = El { $look_day } el seguimiento no mostraba ningún evento.
evidence-delivered = El seguimiento dice que se entregó el { $event_day }.
evidence-buyer-not-received = El comprador declaró el { $day } que el paquete no ha llegado.
evidence-buyer-received = El comprador declaró el { $day } que el paquete ha llegado.

## The order

evidence-order = El pedido
evidence-order-number = Número de pedido
evidence-store = Tienda
evidence-total = Total
evidence-goods = Artículos
evidence-carrier = Transportista
evidence-service = Servicio de envío

## The journey

evidence-journey = El recorrido
evidence-parcel = Paquete { $number }
evidence-silence = { $days ->
    [one] { $days } día sin noticias
   *[other] { $days } días sin noticias
  }
evidence-looked-at = Última consulta

## The tables

evidence-events = Lo que dice el seguimiento
evidence-events-about = Las fechas y horas figuran tal como las indica cada fuente.
evidence-when = Fecha y hora
evidence-event = Evento
evidence-told-by = Fuente
evidence-completed = * Indicado de forma incompleta, casi siempre sin el año; lo completó Parcelward.
evidence-no-time = sin fecha
evidence-since = desde el { $day }
evidence-missing-since = ya no se muestra desde el { $day }
evidence-older = { $count ->
    [one] { $count } evento anterior está en el archivo events.csv.
   *[other] { $count } eventos anteriores están en el archivo events.csv.
  }
evidence-looks = Lo que decía cada página y cada fuente, y cuándo
evidence-looks-about = Cada línea es una versión. Desde la primera hasta la última vez decía lo mismo siempre que se consultó. Las copias guardadas están en el archivo ZIP.
evidence-source = Página o fuente
evidence-first = Vista por primera vez
evidence-last = Vista por última vez
evidence-newest-then = Último evento entonces
evidence-older-looks = { $count ->
    [one] { $count } versión anterior está en el archivo ZIP.
   *[other] { $count } versiones anteriores están en el archivo ZIP.
  }
evidence-tracking = página de seguimiento
evidence-order-detail = página del pedido
evidence-order-list = lista de pedidos
evidence-return-list = lista de reembolsos
evidence-dispute-form = formulario de disputa
evidence-other-page = otra página
evidence-dispute = La disputa
# Instead of value-parcel-status-arrived_destination, which says "in your country" to the shopper.
evidence-value-parcel-status-arrived_destination = en el país de destino

## What the buyer did

evidence-said = Lo que hizo el comprador
evidence-said-about = Tal como el comprador lo anotó ese día.
evidence-said-asked_seller = Escribió al vendedor
evidence-said-asked_carrier = Preguntó al transportista
evidence-said-asked_extension = Pidió al vendedor más tiempo de protección
evidence-said-not_received = Declaró que el paquete no ha llegado
evidence-said-received = Declaró que el paquete ha llegado
evidence-said-completed_by_mistake = Declaró que la recepción se confirmó por error
evidence-pictures = Imágenes que añadió el comprador
evidence-picture = { $name }, añadida el { $when }

## How to check it

evidence-check = Cómo comprobar este documento
evidence-check-about = Este documento y el archivo { $zip } se hicieron al mismo tiempo. El archivo ZIP contiene este documento, los eventos, las copias guardadas y una lista de sus sumas SHA-256. La orden «parcelward evidence --verify» nombra cada archivo que se haya cambiado, añadido o quitado desde entonces.

## What the command says

evidence-written = Las pruebas del pedido { $order } están listas:
evidence-sum = SHA-256 del archivo ZIP: { $digest }
evidence-as-pictures = { $count ->
    [one] Como imagen, para un formulario que no admite PDF:
   *[other] Como { $count } imágenes, para un formulario que no admite PDF:
  }
evidence-picture-added = Añadido al pedido { $order }: { $name }
evidence-whole = { $count ->
    [one] No se ha cambiado nada: el único archivo está como estaba el { $when }.
   *[other] No se ha cambiado nada: los { $count } archivos están como estaban el { $when }.
  }
evidence-altered = Cambiado: { $file }
evidence-missing = Quitado: { $file }
evidence-added = Añadido: { $file }
evidence-made-here = Parcelward hizo exactamente este archivo en este ordenador.
evidence-not-made-here = Parcelward no conoce este archivo en este ordenador, así que solo puede decir que coincide con su propia lista.
evidence-made-otherwise = Parcelward hizo en este ordenador unas pruebas con estos datos, pero no este archivo: se cambió por completo.
