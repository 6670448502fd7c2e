### The extension's pages about tracking: its sources, asking now, the history of a parcel, evidence, the log of disputes.

tracking-page-title = Seguimiento
tracking-page-waiting = Un momento…

## Sources

sources-title = A quién se pregunta por tus paquetes
source-ask = Preguntar a { $source }
source-key-kept = El programa local guarda una clave para { $source }. No se vuelve a mostrar.
source-key-field = Tu clave para { $source }
source-key-keep = Guardar la clave
source-key-forget = Olvidar la clave
source-key-forget-label = Olvidar la clave para { $source }

## Asking now

check-now-title = Preguntar ahora
check-now-about = Por cada número se pregunta como máximo una vez cada cuarto de hora.
check-now-number = Número de seguimiento
check-now-number-hint = Letras y cifras, como LP00123456789012.
check-now-one = Preguntar por este número
check-now-all = Preguntar por todos los paquetes en camino
check-now-asking = Preguntando…
check-now-results = Lo que se supo

## Parcels

parcels-title = Paquetes de tus pedidos
parcels-none = Aún no se ha visto ningún pedido con número de seguimiento. Abre tus pedidos en AliExpress.
parcels-history-of = Historial de { $number }
parcels-more = { $count ->
    [one] Mostrar un pedido más
   *[other] Mostrar { $count } pedidos más
  }

## The history of a parcel

history-page-title = Historial y pruebas
history-page-order = Pedido { $order }
history-page-no-order = Esta dirección no nombra ningún pedido. Abre el historial desde la lista de tus paquetes.
history-page-no-number = Ningún paquete de este pedido tiene aún número de seguimiento.
history-page-back = Todos los paquetes y fuentes
history-age = ({ $age })
history-from-paste = Lo que pegaste
history-from-page = La página de AliExpress
history-contradiction = Estas fuentes se contradicen. Entregado, según: { $delivered }. No entregado, según: { $otherwise }. Parcelward sigue como si el paquete no hubiera llegado.
history-fetched = { $source }: consultado por primera vez el { DATETIME($first, dateStyle: "medium", timeStyle: "short") }, por última vez el { DATETIME($last, dateStyle: "medium", timeStyle: "short") }

## Adding what another page shows

paste-title = Añadir lo que muestra otra página
paste-about = Copia el historial de cualquier página de seguimiento, o abre como texto una respuesta guardada, y pégalo aquí. No se pregunta nada a nadie.
paste-parcel = Paquete
paste-text = Texto copiado
paste-read = Leer este texto

## Evidence

pack-title = Pruebas
pack-about = Un PDF que entiende cualquier persona y un ZIP con todos los movimientos, las respuestas guardadas y sus sumas de comprobación. Ambos se quedan en este ordenador; tú decides quién los recibe.
pack-language = Idioma del PDF
pack-make = Preparar las pruebas
pack-making = Preparando…
pack-made = Preparadas el { DATETIME($at, dateStyle: "medium", timeStyle: "short") }. Los archivos están en este ordenador:
pack-digest = SHA-256
pack-verify = Para demostrar más tarde que nada se cambió, escribe en un terminal:
pictures-title = Tus imágenes
pictures-about = Las capturas de pantalla y las fotos entran en las próximas pruebas que prepares. Se quita dónde y con qué aparato se hicieron.
pictures-none = No se ha añadido ninguna imagen.
picture-choose = Añadir una imagen (PNG, JPEG o WebP, de 3 MB como máximo)
picture-too-heavy = «{ $name }» ocupa más de 3 MB. Redúcela y vuelve a añadirla.
picture-added = Añadida el { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
picture-remove = Quitar
picture-remove-label = Quitar { $name }

## The log of disputes

claims-title = Tus disputas
claims-opened = Abierta: { $day }
