# The dispute draft and its panel, in Spanish. Nothing here promises an outcome.

## Why a reason is true
dispute-because-elsewhere = El seguimiento nombra un país distinto al que se envió el pedido.
dispute-because-marked_delivered = El seguimiento dice entregado, y tú dices que no te ha llegado.
dispute-because-returning = El seguimiento dice que el paquete está volviendo al remitente.
dispute-because-returned = El seguimiento dice que el paquete fue devuelto al remitente.
dispute-because-lost = El seguimiento dice que el paquete está perdido.
dispute-because-destroyed = El seguimiento dice que el paquete fue destruido.
dispute-because-cancelled = El seguimiento dice que el envío se canceló.
dispute-because-seized = El seguimiento dice que la aduana incautó el paquete.
dispute-because-customs = El seguimiento dice que la aduana retiene el paquete.
dispute-because-attempted = Una entrega falló, y el paquete no ha llegado desde entonces.
dispute-because-no_tracking = Ninguna empresa de transporte ha escaneado el paquete con este número.
dispute-because-unread = La página del pedido dice que está en camino. Abre una vez la página de seguimiento, para que el motivo pueda ajustarse a lo que dice.
dispute-because-silent = El seguimiento lleva un mes o más sin movimientos.
dispute-because-in_transit = El paquete sigue en camino y la protección está corriendo.

## Should I file today?
dispute-already-open = Ya hay una disputa abierta sobre este pedido. Mantenla abierta hasta tener los artículos o el dinero.
dispute-nothing-to-claim = Este pedido no se pagó, o su dinero ya está de vuelta.
dispute-not-sent-yet = El vendedor aún no lo ha enviado. Un pedido que no se envía a tiempo suele cancelarse solo y el dinero vuelve.
dispute-collect-it = El paquete está esperando a que lo recojas. Recógelo primero: un paquete que no se recoge se devuelve, y entonces un reembolso es poco probable.
dispute-carrier-may-deliver = A veces las empresas de transporte registran una entrega uno o dos días antes. Pregunta ya a la empresa de transporte y a tus vecinos.
dispute-not-due-yet = Se espera a más tardar el { DATETIME($day, dateStyle: "medium") }.
dispute-still-moving = El paquete se movió el { DATETIME($day, dateStyle: "medium") }.
dispute-economy-is-silent = Los envíos económicos muchas veces no muestran nada después de salir, y suelen llegar en un plazo de { $days } días desde entonces.
dispute-busy-season = El viaje pasa por una temporada de mucho movimiento, en la que los paquetes tardan más.
dispute-days-left = { $days ->
    [one] Queda un día hasta el último día seguro.
   *[other] Quedan { $days } días hasta el último día seguro.
  }
dispute-seller-may-extend = El vendedor puede ampliar la protección si lo pides ahora.
dispute-one-shot = Normalmente solo se puede abrir una disputa una vez por artículo.
dispute-waiting-mends-nothing = El paquete ya no llegará por sí solo, así que esperar no aporta nada.
dispute-delivered-clock = Se marcó como entregado el { DATETIME($day, dateStyle: "medium") }. Un pedido marcado como entregado puede completarse solo en cuestión de días.
dispute-completed-clock = El pedido cuenta como completado. Queda poco tiempo para abrirla, y la página decide cuánto.
dispute-end-unknown = El fin de la protección no estaba en las páginas que vimos. Mira la página del pedido antes de esperar.
dispute-window-may-be-over = La protección terminó el { DATETIME($day, dateStyle: "medium") }. Puede que el formulario rechace la solicitud; entonces queda el servicio de atención de AliExpress.
dispute-protection-over = La protección terminó el { DATETIME($day, dateStyle: "medium") }. Quizá aún se pueda abrir una disputa durante unos días: ábrela hoy.
dispute-last-safe-day = Después del { DATETIME($day, dateStyle: "medium") } no queda tiempo para arreglar un formulario que no se haya enviado bien.
dispute-protection-ends = El { DATETIME($day, dateStyle: "medium") } termina la protección. Después se paga al vendedor y es difícil recuperar el dinero.

## The panel beside the dispute form
dispute-panel-label = Parcelward: el formulario de disputa
dispute-panel-contents = Si conviene abrirla hoy y cómo rellenar el formulario
dispute-open-panel = Rellenar el formulario
dispute-order-title = El pedido
dispute-order = Pedido { $order }
dispute-order-other = Otro pedido
dispute-order-which = ¿De qué pedido es este formulario?
dispute-order-none = Esta página no dice de qué pedido es el formulario. Abre el formulario desde la página del propio pedido.
dispute-form-loading = El formulario aún no ha aparecido.
dispute-form-in-frame = El formulario está dentro de un marco al que Parcelward no llega. Rellénalo tú, por favor: marca la casilla, pulsa el botón de rellenar y copia las palabras que salen abajo.
dispute-problem-order-unknown = Parcelward aún no ha visto este pedido. Abre una vez la página del propio pedido y después vuelve.
dispute-problem-draft-unreadable = No se ha podido leer la respuesta del programa local. Actualiza el programa local y la extensión.
dispute-problem-other-order = Este formulario es del pedido { $named }, no del pedido { $order }. No se rellenó nada. Elige arriba el pedido correcto, o vuelve atrás y abre el formulario desde el pedido que quieres.
dispute-today-wait = Hoy puedes esperar
dispute-today-ask = Escribe primero al vendedor
dispute-today-file = Abre la disputa hoy
dispute-today-last-day = Último día seguro: { DATETIME($day, day: "numeric", month: "long", year: "numeric") }.
dispute-today-last-day-over = El último día seguro fue el { DATETIME($day, day: "numeric", month: "long", year: "numeric") }: no esperes más.
dispute-for-waiting = Qué hay a favor de esperar
dispute-lost-by-waiting = Qué puede costarte esperar
dispute-reason-title = Motivo para el formulario
dispute-reason-none = Ningún motivo habitual es cierto con seguridad para este paquete. Elígelo tú en el formulario, por favor.
dispute-reason-returned = Devuelto, cancelado o perdido
dispute-reason-no_tracking = Sin información de seguimiento
dispute-reason-tracking = Problemas con el seguimiento
dispute-reason-customs = Retenido en la aduana
dispute-reason-address = Fue a otra dirección
dispute-reason-delivered = Figura como entregado, no recibido
dispute-reason-protection = La protección se acaba y sigue en camino
dispute-reason-own = Lo elegiré yo en el formulario
dispute-prefill-title = Rellenar el formulario
dispute-confirm = No he recibido el pedido { $order }.
dispute-confirm-first = Solo tú puedes decirlo. Márcalo si es cierto; se guarda solo para este pedido.
dispute-prefill = Rellenar
dispute-filling = Rellenando…
dispute-nothing-is-sent = No se envía nada. Revisa cada campo y después pulsa tú «Siguiente» y «Enviar».
dispute-results-title = Qué se ha rellenado
dispute-undone-title = Qué se ha deshecho
dispute-undo = Deshacer
dispute-field-solution = Solución:
dispute-field-received = Recibido:
dispute-field-reason = Motivo:
dispute-field-amount = Importe:
dispute-field-description = Descripción:
dispute-field-evidence = Imágenes:
dispute-filled = rellenado con «{ $value }». Compruébalo, por favor.
dispute-already = ya decía «{ $value }».
dispute-by-elimination = Reconocido solo porque no quedaba otro: revísalo, por favor.
dispute-left-not-found = no está en esta página. Si el formulario tiene otro paso, pulsa tú «Siguiente» y rellénalo allí.
dispute-left-unsure = ningún campo era el correcto con seguridad. Rellénalo tú, por favor.
dispute-left-two-alike = dos campos se parecen. Rellénalo tú, por favor.
dispute-left-read-only = fijado por el formulario.
dispute-left-no-fitting-option = ninguna opción del formulario es cierta con seguridad. Elige tú, por favor.
dispute-left-did-not-open = la lista no se abrió. Elige tú, por favor.
dispute-left-did-not-hold = la página no lo conservó. Rellénalo tú, por favor.
dispute-left-reset-by-page = la página lo deshizo. Rellénalo tú, por favor.
dispute-left-not-ours-to-press = esto solo puedes pulsarlo tú. Elige tú, por favor.
dispute-left-currency-differs = el formulario usa otra moneda, y no se convierte nada. Rellénalo tú, por favor.
dispute-left-amount-unknown = no se conoce el importe completo. Rellénalo tú, por favor.
dispute-left-amount-zero = el formulario no admite ningún importe. No sigas con cero antes de preguntar al servicio de atención de AliExpress.
dispute-left-preset-by-form = puesto por el formulario. Comprueba, por favor, que es el importe completo.
dispute-left-own-text = tu propio texto se queda. Aquí tienes el nuestro, si lo quieres.
dispute-left-too-long = en el formulario caben menos caracteres que en el texto más corto. Escríbelo tú, por favor.
dispute-left-second-list = a esta opción le corresponde una segunda lista. Elige tú en ella, por favor, y mira también la primera.
dispute-left-not-confirmed = queda vacío hasta que digas que no lo has recibido.
dispute-left-your-choice = te toca elegir a ti.
dispute-left-attach-yourself = adjuntarlas te toca a ti. Lo que más ayuda es una captura de la página de seguimiento, sin ninguna línea de «recibido».
dispute-undo-restored = como estaba antes.
dispute-undo-changed-by-you = lo cambiaste después, así que se queda.
dispute-undo-not-taken-back = este formulario no deja quitar una elección. Elige otra vez o recarga la página para vaciarlo.
dispute-undo-gone = ya no está en la página.

## Evidence for the form's control for files. `size` comes with its unit (0.6 MB).
attach-title = Pruebas para el formulario
attach-offer = { $count ->
    [one] Cuando pulses, se adjuntará este archivo ({ $size }) y AliExpress lo subirá en el acto. «Deshacer» no lo retira: solo tú puedes quitarlo, en el formulario.
   *[other] Cuando pulses, se adjuntarán estos { $count } archivos ({ $size }) y AliExpress los subirá en el acto. «Deshacer» no los retira: solo tú puedes quitarlos, en el formulario.
  }
attach-size = ({ $size })
attach-left-too-many = { $count ->
    [one] Un archivo más queda fuera porque el formulario no admite más.
   *[other] { $count } archivos más quedan fuera porque el formulario no admite más.
  }
attach-left-too-large = { $count ->
    [one] Un archivo queda fuera porque es demasiado grande para el formulario.
   *[other] { $count } archivos quedan fuera porque son demasiado grandes para el formulario.
  }
attach-button = Adjuntar las pruebas
attach-attaching = Adjuntando…
attach-again = Adjuntar otra vez
attach-preparing = Mirando qué se puede adjuntar…
attach-neither = Aquí el formulario no admite ni PDF ni imágenes, así que no se puede adjuntar nada por ti.
attach-two-alike = En la página hay más de un sitio para archivos y ninguno es con seguridad el correcto. Adjunta tú las pruebas, por favor.
attach-full = El formulario ya tiene todos los archivos que admite. Quita uno allí si quieres poner las pruebas en su lugar.
attach-read-only = El formulario no admite archivos en este momento.
attach-problem-no-companion = El programa local no respondió, así que no se adjuntó nada.
attach-problem-changed = Las pruebas han cambiado entretanto, así que no se adjuntó nada. Mira otra vez la lista y vuelve a pulsar.
attach-save-yourself = Puedes preparar las pruebas como archivos y adjuntarlas tú:
attach-done = El formulario lo aceptó todo. Comprueba que allí se vea cada archivo.
attach-not-kept = El formulario no lo mostró todo. Míralo y adjunta tú lo que falte.
attach-blocked = En esta página solo tú puedes adjuntar algo. No se adjuntó nada.
attach-file-seen = en el formulario
attach-file-not-seen = no se ve en el formulario
attach-complains = El formulario muestra un mensaje propio. Léelo allí, por favor.
attach-twice = Puede que un archivo que ya estaba aparezca ahora dos veces. Míralo y quita uno.
attach-folder = Los mismos archivos están en esta carpeta de tu ordenador:
