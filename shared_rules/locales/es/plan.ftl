# What a plan says to the shopper, in Spanish. Informal (tú).

## Words used inside sentences

carrier-name = { $parcel_carrier ->
    [unknown] la empresa de transporte
   *[other] { $parcel_carrier }
  }

## The order's own status

order-sent = El vendedor ha enviado este pedido
    .explanation = El seguimiento más reciente está en la página de seguimiento del pedido. El vendedor solo cobra cuando termina la protección o cuando confirmas la recepción, así que no confirmes nada hasta tener los artículos y haberlos revisado.
order-unreadable = No hemos podido leer el estado de este pedido
    .explanation = Abre una vez la página del pedido para que podamos leer su estado y sus fechas. Hasta entonces, por seguridad, lo tratamos como si estuviera en camino.
order-completed = Este pedido está completado
    .explanation = Se confirmó, a mano o de forma automática, y se está pagando al vendedor. Si lo tienes todo, no hay nada que hacer. Si falta algo, no esperes: el plazo para reclamar es corto.
order-in-dispute = Este pedido está en disputa
    .explanation = Desde la página del pedido se llega al caso y a las etapas del reembolso. Guarda tus mensajes y los del vendedor.
order-cancelled = Este pedido está cancelado
    .explanation = No se enviará nada. El dinero pagado suele volver por el mismo medio de pago; la página del pedido muestra en qué punto está.
order-closed = Este pedido está cerrado
    .explanation = O el vendedor lo reembolsó o el pedido se dio por terminado. La página del pedido dice cuál de las dos cosas; un pedido cerrado no admite una disputa nueva.
order-expired = Este pedido ha caducado
    .explanation = Se le acabó el plazo, normalmente porque no se pagó. No hay nada en camino.
order-refunded = Este pedido muestra un reembolso
    .explanation = Los bancos y las tarjetas necesitan unos días hasta que aparece el dinero; la página del pedido muestra adónde fue. En un próximo pedido, un envío con seguimiento completo hace menos frecuentes estos problemas.

## Not paid, not sent

awaiting-payment = Este pedido aún no está pagado
    .explanation = No se envía nada antes de que el pago se complete. Un pedido sin pagar se cierra solo.
not-sent-yet-info = El vendedor tiene hasta el { $order_ships_by } para enviarlo
    .explanation = Esa es la fecha de la página del pedido. Si el vendedor no lo envía a tiempo, el pedido suele cancelarse solo y el dinero vuelve por el mismo medio de pago.
not-sent-yet-notice = El plazo de envío del vendedor terminó el { $order_ships_by }
    .explanation = Un pedido así suele cancelarse solo y no tienes que hacer nada. Mira si la página muestra un plazo más largo; el vendedor puede contarte más.
not-sent-yet-advice = Sigue sin enviarse y el plazo terminó el { $order_ships_by }
    .explanation = A estas alturas el pedido debería haberse cancelado solo. Pide al servicio de atención de AliExpress que lo cancele y mira si el dinero ya está de vuelta.
not-sent-usual-limit-info = El vendedor suele enviarlo a más tardar el { $usual_day }
    .explanation = No hemos leído la fecha de la página, así que este es solo el plazo habitual. Abre la página del pedido y usaremos su fecha.
not-sent-usual-limit-ask = Aún no se ha enviado; lo normal es hasta el { $usual_day }
    .explanation = Un mensaje corto al vendedor no hace daño. Si el vendedor no lo envía nunca, el pedido suele cancelarse solo y el dinero vuelve por el mismo medio de pago.
not-sent-usual-limit-notice = El plazo habitual de envío terminó el { $usual_day }
    .explanation = Los pedidos que no se envían a tiempo suelen cancelarse solos. Mira la página del pedido: la fecha que cuenta es la de allí; la nuestra es solo la habitual.
not-sent-usual-limit-advice = No se ha enviado y el plazo habitual terminó el { $usual_day }
    .explanation = Mira primero la página del pedido: la fecha que cuenta es la de allí. Si también ha pasado, pide al servicio de atención de AliExpress que cancele el pedido y mira si el dinero está de vuelta.
not-sent-no-date = El vendedor aún no ha enviado este pedido
    .explanation = Abre la página del pedido para que podamos leer hasta cuándo tiene que enviarlo el vendedor. Un pedido que no se envía a tiempo suele cancelarse solo.

## Sent, and no scan yet

no-first-scan-info = { $normal_day ->
    [unknown] Enviado, pero aún sin movimientos
   *[other] Enviado, pero aún sin movimientos; es normal hasta el { $normal_day }
  }
    .explanation = El número muchas veces no muestra nada hasta que el correo ha procesado sus sacas. La web de la propia empresa de transporte, enlazada junto al número, suele saberlo antes.
no-first-scan-notice = Aún sin movimientos, aunque se envió el { $sent_day }
    .explanation = Mira en la página del pedido si ha cambiado el número; pasa en las fronteras. Preguntar en tu oficina de correos no sirve mientras nadie haya escaneado el paquete.
no-first-scan-advice = Sigue sin movimientos desde el { $sent_day }: pregunta al vendedor
    .explanation = Un número sin ningún movimiento es muchas veces un error, y entonces el vendedor envía el correcto. Algunos vendedores también dan un número que no es de tu paquete. Guarda la respuesta.
no-first-scan-warning = Ningún movimiento desde el { $sent_day }
    .explanation = Después de tanto tiempo puede que el paquete nunca se enviara o que su etiqueta no se pueda leer. Pregunta otra vez al vendedor, acude al servicio de atención de AliExpress y, si no sale nada de ahí, abre una disputa mientras dure la protección.
no-scan-economy-info = Envío económico: pocos movimientos, a veces ninguno
    .explanation = Los paquetes pequeños con un envío así pueden no mostrar nunca un movimiento y aun así llegar. Todavía no hay nada que hacer; el día que importa es el fin de la protección.
no-scan-economy-notice = Este envío económico aún no tiene movimientos
    .explanation = Se envió el { $sent_day }. Por sí solo no es mala señal con un envío así. Mira si la página del pedido muestra un número nuevo.
no-scan-economy-advice = Sin movimientos desde el { $sent_day }: pregunta al vendedor y pide más tiempo
    .explanation = La espera se hace larga incluso para un envío económico. Pregunta dónde está el paquete y pide que amplíen la protección, para no perder nada por esperar.
no-scan-economy-warning = Tres meses sin movimientos: da este paquete por perdido
    .explanation = Se envió el { $sent_day }. Un paquete sin seguimiento que no ha llegado a estas alturas está, casi seguro, perdido. Abre una disputa si la página todavía te deja; si no, acude al servicio de atención de AliExpress.
tracking-unread = Abre una vez la página de seguimiento para que podamos leerla
    .explanation = El pedido está enviado, pero aún no hemos visto su seguimiento. En AliExpress: tus pedidos, los detalles del pedido, la información de entrega, el número de seguimiento.

## On its way

moving-normally = En camino; ahora no hay nada que hacer
    .explanation = { $parcel_due_at ->
        [unknown] El último movimiento es del { $parcel_last_event_at }. Un paquete así tarda semanas y pasa por varias etapas; vuelve a mirar hacia el { $look_day } y no confirmes nada hasta tener los artículos.
       *[other] El último movimiento es del { $parcel_last_event_at } y se espera a más tardar el { $parcel_due_at }. Un paquete así tarda semanas y pasa por varias etapas; vuelve a mirar hacia el { $look_day } y no confirmes nada hasta tener los artículos.
      }
past-expected-day-notice = Se esperaba a más tardar el { $due_day } y se retrasa
    .explanation = Con retraso no significa perdido: la mayoría de los paquetes que se retrasan solo van lentos. Mira el último movimiento y pregunta al vendedor dónde está. Si ya se acepta una disputa depende de la página; el día que no se puede dejar pasar es el fin de la protección.
past-expected-day-advice = Con retraso desde el { $due_day }: escribe al vendedor
    .explanation = Pide que localicen el paquete o que amplíen la protección, y guarda la respuesta. El plazo prometido ha pasado, así que también puedes pedir tu dinero u otro paquete; no cierres nada a cambio de una promesa.
past-expected-day-unread = Se esperaba a más tardar el { $order_expected_by } y se retrasa
    .explanation = Aún no hemos visto su seguimiento. Abre una vez la página de seguimiento y luego pregunta al vendedor dónde está el paquete.
out-for-delivery-notice = En reparto: procura estar localizable
    .explanation = Lo lleva el repartidor. Ten el teléfono cerca y vuelve a mirar el seguimiento por la noche.
out-for-delivery-next-day = Estaba en reparto el { $parcel_status_at }
    .explanation = No se ha registrado ningún resultado. El repartidor puede volver a intentarlo el siguiente día laborable; mira también si hay un aviso en tu buzón.
out-for-delivery-advice = En reparto el { $parcel_status_at } y sin movimientos desde entonces
    .explanation = Pregunta a { carrier-name } dónde está ahora el paquete. Si no lo saben, díselo al vendedor, que puede pedir que lo localicen.
parcel-exception = La empresa de transporte avisa de un problema
    .explanation = { $parcel_status_text ->
        [unknown] Las notas de la empresa de transporte en la página de seguimiento dicen la causa. Pregunta primero allí y después al vendedor.
       *[other] La línea más reciente dice: «{ $parcel_status_text }». Las notas de la empresa de transporte dicen la causa; pregunta primero allí y después al vendedor.
      }
parcel-unreadable = El seguimiento dice algo que no entendemos
    .explanation = { $parcel_status_text ->
        [unknown] Abre la página de seguimiento y lee tú su línea más reciente. Nosotros seguimos contando los días de tu protección.
       *[other] La línea más reciente dice: «{ $parcel_status_text }». Léela tú en la página de seguimiento; nosotros seguimos contando los días de tu protección.
      }

## Silent

silent-notice = Sin novedades desde el { $parcel_last_event_at }
    .explanation = Una pausa así es frecuente. Mira en la página del pedido si ha cambiado el número; pasa en las fronteras. Otras webs de seguimiento a veces saben más, aunque muchas están en chino.
silent-advice = Sin novedades desde el { $parcel_last_event_at }: pregunta al vendedor
    .explanation = Si el número no ha cambiado, pregunta al vendedor y a la empresa de transporte dónde está el paquete. Una etiqueta dañada que se arregla a mano puede costar días o semanas.
silent-warning = Un mes sin movimientos: puede estar perdido
    .explanation = El último movimiento es del { $parcel_last_event_at }. Tras un mes de silencio, puede que la etiqueta no se lea o que el paquete se haya extraviado. Abre una disputa por el importe completo y no esperes al último día; guarda una captura del seguimiento.
silent-lost = Tres meses sin movimientos: da este paquete por perdido
    .explanation = El último movimiento es del { $parcel_last_event_at }. Perdido, robado o nunca enviado: cuál de las tres cosas ya apenas importa. Abre una disputa si la página todavía te deja; si no, acude al servicio de atención de AliExpress.
economy-abroad-info = { $usual_day ->
    [unknown] El seguimiento puede pararse aquí; no es mala señal
   *[other] El seguimiento puede pararse aquí; suele llegar a más tardar el { $usual_day }
  }
    .explanation = Este envío económico muchas veces no vuelve a escanearse después de salir de su país. Es razonable esperar unas semanas, mientras dure la protección.
economy-abroad-advice = Más tarde de lo habitual: debería haber llegado a más tardar el { $usual_day }
    .explanation = Pregunta al vendedor y pide que amplíe la protección, para no perder nada por esperar un poco más. Las opiniones del artículo pueden decir cuánto esperaron otros.
economy-abroad-warning = Mucho retraso: debería haber llegado a más tardar el { $usual_day }
    .explanation = Sin más movimientos nadie puede decir dónde está. Escribe al vendedor y, si no llega una buena respuesta, abre una disputa mientras dure la protección.

## Customs

customs-processing-info = La aduana lo está revisando
    .explanation = Es una etapa normal del camino y lleva unos días. No hay nada que hacer mientras no llegue un aviso.
customs-processing-notice = Sigue en la aduana desde el { $parcel_status_at }
    .explanation = En la mayoría de los casos no hace falta ningún aviso. Pregunta a { carrier-name } si la aduana espera algo de ti.
customs-processing-advice = Mucho tiempo en la aduana: desde el { $parcel_status_at }
    .explanation = Pregunta a { carrier-name } qué espera la aduana y díselo al vendedor, que quizá tenga que enviar un documento.
customs-held-notice = La aduana retiene el paquete
    .explanation = Comprueban qué contiene o de dónde viene. Debería llegar un aviso de la aduana o de la empresa de transporte; haz lo que diga, y solo en la web o la oficina oficial, nunca con un enlace recibido en un mensaje de texto.
customs-held-advice = La aduana sigue reteniéndolo: pregunta qué necesita
    .explanation = Retenido desde el { $parcel_status_at }. Si no ha llegado ningún aviso, pregunta primero a { carrier-name } y después a la oficina de aduanas. Ten a mano el número de seguimiento y la factura del pedido.
customs-held-warning = Retenido en la aduana desde hace mucho: desde el { $parcel_status_at }
    .explanation = Pide a la aduana el motivo por escrito y díselo al vendedor. Si la aduana lo libera, se entrega; si se lo queda, lo que puedes pedir depende del motivo y de las condiciones del vendedor. Entonces lo que cuenta es un motivo por escrito.
customs-duty-advice = La aduana espera un pago tuyo
    .explanation = Hay que pagar aranceles o impuestos antes de que el paquete siga. Paga solo en la web oficial de la aduana o de { carrier-name }, nunca con un enlace recibido en un mensaje de texto.
customs-duty-warning = Los aranceles siguen sin pagar y el paquete espera
    .explanation = Espera desde el { $parcel_status_at }. Un paquete cuyos aranceles no se pagan se devuelve, y entonces es difícil recuperar el dinero. Pregunta en la oficina de aduanas si algo no está claro.
customs-documents-advice = La aduana espera documentos
    .explanation = Da lo que pide el aviso: normalmente la factura y para qué son los artículos. Si solo el vendedor tiene el documento, pídeselo hoy.
customs-documents-warning = En la aduana siguen faltando documentos
    .explanation = Espera desde el { $parcel_status_at }. Pide el documento al vendedor por escrito y pide a la aduana una carta que diga el motivo: con ella se puede decidir una disputa.
customs-papers-refused = El vendedor no ha enviado el documento que quiere la aduana
    .explanation = Lo pediste el { $shopper_asked_seller_at }. Si no ha llegado ningún documento, abre una disputa y adjunta la carta oficial de la aduana que dice el motivo.
customs-seized = La aduana se queda con el paquete
    .explanation = Pide a la aduana la decisión por escrito y enséñasela al vendedor. Que puedas reclamar depende de por qué se lo quedaron; abre la disputa con ese documento y di solo lo que pone en él.

## Delivery failed

delivery-failed-first-advice = Intentaron entregarlo y no pudieron
    .explanation = Normalmente no había nadie en casa y el siguiente día laborable hay un segundo intento; rara vez hay más. La línea más reciente del seguimiento dice la causa, si el repartidor la anotó.
delivery-failed-first-next-day = La entrega falló el { $parcel_status_at }: atento al segundo intento
    .explanation = Tras un primer intento muchas veces no dejan aviso. Procura estar localizable, mira el buzón y pregunta a { carrier-name } si no aparece un segundo intento. Si ese día estabas en casa, díselo. Estos paquetes suelen acabar entregándose o vuelven; pocos se pierden.
delivery-failed-first-warning = La entrega falló el { $parcel_status_at } y nada se ha movido desde entonces
    .explanation = Pregunta a { carrier-name } dónde está el paquete y hasta cuándo. Díselo también al vendedor: puede pedir una nueva entrega o que lo localicen. No esperes a que lo devuelvan.
delivery-failed-again-urgent = Fallaron dos intentos de entrega: recógelo hoy
    .explanation = Mira si hay un aviso en el buzón; dice la oficina y el último día. Otra persona puede ir por ti con el formulario del dorso. Las oficinas guardan los paquetes solo unos días, y el dinero de un paquete que no se recogió rara vez se devuelve.
delivery-failed-again-warning = Fallaron dos intentos y nada se ha movido desde el { $parcel_status_at }
    .explanation = Puede que ya esté volviendo. Pregunta enseguida a { carrier-name } y al vendedor, y guarda sus respuestas. Si el repartidor nunca vino, dilo por escrito.
delivery-failed-long = La entrega fallida nunca se arregló
    .explanation = Está parado desde el { $parcel_status_at }. Si la empresa de transporte y el vendedor no pueden ayudar, abre una disputa con el número de pedido, el historial de seguimiento, el día del fallo y lo que hiciste para encontrar el paquete. Entonces AliExpress decide entre tú y el vendedor.
failed-for-address = El repartidor no encontró la dirección
    .explanation = Compara la dirección del pedido con la tuya, incluido el número de piso o apartamento, y da a { carrier-name } lo que faltaba. Avisa al vendedor si la etiqueta está mal.
failed-for-size = El paquete era demasiado grande para entregarlo
    .explanation = Lo normal es que espere en una oficina. Pregunta a { carrier-name } dónde y hasta cuándo.
failed-for-weather = El mal tiempo o una huelga lo retrasa
    .explanation = El repartidor lo intenta de nuevo cuando el camino esté libre. Mira el seguimiento cada día; si nada se mueve en unos días, pregunta a { carrier-name }.
failed-for-label = La etiqueta está mal o no se puede leer
    .explanation = Da a { carrier-name } el número de seguimiento, tu nombre y tu dirección. Arreglar una etiqueta a mano puede tardar de días a semanas; avisa al vendedor, que sabe qué se imprimió.
failed-for-customs = La aduana impidió la entrega
    .explanation = El repartidor no pudo entregarlo por la aduana. Pregunta a { carrier-name } si falta pagar aranceles o entregar documentos.
delivery-refused = La empresa de transporte anotó que el paquete fue rechazado
    .explanation = Si no lo rechazaste tú, díselo hoy por escrito a { carrier-name }, antes de que lo devuelvan. Díselo también al vendedor y guarda las dos respuestas; un paquete rechazado rara vez se reembolsa.

## Waiting to be collected

pickup-by-day-advice = Listo para recoger hasta el { $collect_day }
    .explanation = Lleva el aviso o el código y algo que muestre tu nombre. Otra persona puede ir por ti, normalmente con el formulario del dorso del aviso.
pickup-by-day-warning = Recógelo a más tardar el { $collect_day }
    .explanation = Después vuelve a China, y el dinero de un paquete que no se recogió rara vez se devuelve, ni siquiera con una disputa. Ve pronto: algunas oficinas cuentan el último día de otra forma.
pickup-by-day-urgent = Recógelo hoy: lo guardan hasta el { $collect_day }
    .explanation = Después lo devuelven, y el dinero rara vez se recupera. Si no puedes ir, envía a alguien con el formulario firmado o pide a { carrier-name } que lo guarde más tiempo.
pickup-by-day-over = El último día para recogerlo fue el { $collect_day }: llama ya
    .explanation = Puede que siga allí. Pide a { carrier-name } que lo guarde y ve hoy. Si lo han devuelto porque nadie lo recogió, un reembolso es poco probable.
pickup-no-day-warning = Listo para recoger: ve pronto
    .explanation = El seguimiento no dice el último día, y las oficinas guardan los paquetes solo unos días. Tómalo como urgente o pregunta a { carrier-name } hasta cuándo lo guardan.
pickup-no-day-urgent = Esperando desde el { $parcel_status_at }: recógelo hoy
    .explanation = Las oficinas guardan los paquetes solo unos días y después vuelven a China. El dinero de un paquete que no se recogió rara vez se devuelve, ni siquiera con una disputa. Otra persona puede ir por ti.
pickup-no-day-late = En el punto de recogida desde el { $parcel_status_at }: pregunta si sigue allí
    .explanation = Puede que ya lo hayan devuelto. Pregunta a { carrier-name } y cuenta al vendedor lo que te digan.

## Marked delivered

delivered-arrived-advice = Figura como entregado el { $marked_day }. ¿Te ha llegado?
    .explanation = Dínoslo con un clic. Si no lo tienes: a veces los repartidores lo marcan antes de llegar a la puerta, y puede que lo tengan los vecinos, el conserje o un casillero de paquetes. El plazo para reclamar empieza con esta marca, así que no esperes mucho y no confirmes nada.
delivered-arrived-warning = Figura como entregado el { $marked_day }: ¿lo tienes?
    .explanation = Si no lo tienes, pregunta hoy a { carrier-name } y a los vecinos. Tras esta marca, un pedido puede completarse solo, quizá ya el { $clock_day }.
delivered-arrived-last = Figura como entregado el { $marked_day }: dinos, por favor, si lo tienes
    .explanation = Si nunca te llegó, dínoslo ahora y los siguientes pasos aparecerán enseguida: primero el vendedor, después la disputa. El pedido puede completarse solo, quizá ya el { $clock_day }.
delivered-undated = Figura como entregado. ¿Te ha llegado?
    .explanation = El seguimiento no dice qué día. Tras esta marca el plazo para reclamar es corto, así que dínoslo hoy y no confirmes nada hasta tener los artículos.
delivered-before-sent = Figura como entregado antes de que se enviara tu pedido
    .explanation = Un paquete no puede llegar antes de salir: este seguimiento es de otro paquete o está mal. Dinos si tienes el tuyo, pide al vendedor el número correcto, guarda una imagen del seguimiento y no confirmes nada.
sources-disagree = Unos dicen que está entregado, otros lo ven aún en camino
    .explanation = Los seguimientos se contradicen, así que seguimos vigilando tu protección como si el paquete no hubiera llegado. Pregunta a { carrier-name } y a los vecinos, guarda una imagen de ambos seguimientos y no confirmes nada hasta tener el producto en las manos.
delivered-not-received-advice = Figura como entregado el { $marked_day } y no lo tienes
    .explanation = Pregunta a los vecinos, al conserje y mira en el casillero de paquetes; pregunta a { carrier-name } dónde y a quién se entregó. A veces lo marcan antes de llegar a la puerta; a veces la dirección estaba mal. No pulses el botón que confirma la recepción.
delivered-not-received-warning = Escribe al vendedor: figura como entregado el { $marked_day } y no lo tienes
    .explanation = Pide un comprobante de entrega y el número del correo de tu país, y consulta allí ese número. Guarda lo que responda la empresa de transporte. El siguiente paso es la disputa, porque tras esta marca puede quedar poco tiempo.
delivered-not-received-urgent = Abre la disputa: figura como entregado el { $marked_day } y no lo tienes
    .explanation = Las fuentes no coinciden en cuánto tiempo sigue siendo posible tras la marca «Entregado», así que contamos con el plazo más corto. Di lo que muestra el seguimiento y lo que te dijo la empresa de transporte; no afirmes nada más.
check-what-came = Lo tienes. Míralo bien antes de confirmar
    .explanation = Si está vacío, roto o es de otra persona, grábalo con la etiqueta, pide a la oficina que lo anote y escribe enseguida al vendedor. Un paquete de otra persona: entrégaselo si vive cerca o acuérdalo con el vendedor. Quizá se pueda reclamar hasta el { $window_day }; cuanto antes, más seguro.

## Going back, gone back, lost

going-back = El paquete está volviendo al remitente
    .explanation = Pregunta enseguida a { carrier-name } por qué y si todavía se puede parar. Díselo al vendedor. Si vuelve sin culpa tuya, puedes pedir tu dinero; contará el motivo que diga el seguimiento.
gone-back = El paquete volvió al remitente
    .explanation = El seguimiento no muestra ningún intento fallido de entrega. Abre una disputa con el motivo de que fue devuelto y guarda una captura del seguimiento.
gone-back-not-collected = Volvió porque no se pudo entregar
    .explanation = AliExpress rara vez decide a favor del comprador cuando un paquete no se recogió. Si el repartidor nunca vino o no dejaron aviso, di exactamente eso, con pruebas; no inventes nada. El vendedor puede aceptar enviarlo de nuevo sin que se cierre nada.
declared-lost = La empresa de transporte da este paquete por perdido
    .explanation = Guarda una captura del seguimiento, avisa al vendedor y abre una disputa mientras dure la protección. No hace falta que esperes más.
damaged-on-the-way = La empresa de transporte avisa de daños
    .explanation = Pregunta qué pasa ahora con el paquete. Si aun así lo entregan, ábrelo en la oficina o graba la apertura, y pide que anoten los daños.

## Protection

protection-running-out-notice = La protección termina pronto: el { $last_day } es el último día seguro
    .explanation = La página da el { $protection_ends_at } como final, así que contamos el { $last_day } como el último día en que seguro que puedes actuar. Pregunta ya al vendedor dónde está el paquete; la respuesta tarda.
protection-running-out-advice = Pide más tiempo o abre una disputa; último día seguro: { $last_day }
    .explanation = Una petición que nadie contesta puede vencer junto con tu protección. Si el vendedor no ha aceptado a más tardar el { $dispute_day }, abre la disputa. También puedes abrirla ya.
protection-running-out-warning = Abre la disputa ya; último día seguro: { $last_day }
    .explanation = Si la protección termina y no has hecho nada, tu silencio cuenta como conformidad y se paga al vendedor. Las fuentes no coinciden en qué es posible después, así que no contamos con nada pasado ese día.
protection-running-out-urgent = Abre la disputa hoy; último día seguro: { $last_day }
    .explanation = Es demasiado tarde para confiar en más tiempo: una petición puede quedar sin respuesta, y no se puede contar con que el vendedor amplíe por su cuenta. Cuando termina la protección, se paga al vendedor y es difícil recuperar el dinero.
protection-at-pickup-notice = Recógelo a más tardar el { $last_day }, el último día seguro de la protección
    .explanation = El paquete te espera, así que recogerlo es lo más seguro. Si la oficina no lo tiene, guarda su respuesta y abre una disputa antes de ese día.
protection-at-pickup-urgent = Recógelo hoy: el último día seguro de la protección es el { $last_day }
    .explanation = Si está allí, recógelo. Si la oficina dice que no está, pide que te lo den por escrito y abre la disputa ese mismo día; cuando termina la protección, se paga al vendedor.
protection-at-pickup-ended = La protección terminó el { $protection_ends_at }: recógelo hoy
    .explanation = El paquete es lo más seguro que aún puedes conseguir. Si la oficina dice que no está, pide que te lo den por escrito y escribe enseguida al servicio de atención de AliExpress; quizá se pueda abrir una disputa durante unos días más, pero no cuentes con ello.
protection-unread = Aún no sabemos cuándo termina tu protección
    .explanation = Abre una vez la página del pedido para que podamos leer la fecha que sigue a «reembolso si no se entrega antes del». Sin esa fecha no podemos avisarte a tiempo, y no vamos a adivinarla.
protection-dates-differ = AliExpress muestra más de un final de la protección
    .explanation = Encontramos { $protection_printed_dates }. Contamos con la fecha más temprana, para que estés a salvo con cualquiera de ellas.
protection-ended-urgent = La protección terminó el { $protection_ends_at }: actúa hoy
    .explanation = Si no te ha llegado, abre la disputa hoy. Quizá se pueda hasta alrededor del { $window_day }, pero nadie puede prometerlo, y el enlace suele estar más abajo en la página y ser pequeño. Cuando esté abierta, no la cierres antes de tener el dinero de vuelta.
protection-ended-warning = La protección terminó el { $protection_ends_at }, y el tiempo posterior también
    .explanation = Si nunca te llegó, presenta a AliExpress una queja sobre el vendedor y pregunta a tu banco o a PayPal qué pueden hacer. Ahora es difícil, pero algunos casos todavía se resuelven así.
delivered-protection-ending-advice = ¿Lo tienes? La protección termina pronto; último día seguro: { $last_day }
    .explanation = El seguimiento dice entregado, así que nadie volverá a preguntarte. Si no lo tienes, dilo aquí y abre la disputa antes de ese día.
delivered-protection-ending-warning = Último aviso: di si lo tienes; último día seguro: { $last_day }
    .explanation = El seguimiento dice entregado. Si no es cierto y nadie dice nada, se paga al vendedor y es difícil recuperar el dinero.
protection-longer = La protección dura ahora hasta el { $protection_ends_at }
    .explanation = Antes era el { $protection_extended_from }. Se ha ampliado, y todos los días de este plan siguen la fecha nueva. No cuentes con una segunda vez.
protection-shorter = La protección se acortó: ahora termina el { $protection_ends_at }
    .explanation = Antes la página decía { $protection_extended_from }. Contamos con la fecha más temprana. Mira la página del pedido y guarda una captura.
extension-unanswered-info = Pediste más tiempo el { $shopper_asked_extension_at }
    .explanation = Mientras la página no muestre una fecha posterior, vale la antigua: el { $last_day } es el último día seguro.
extension-unanswered-warning = Sin respuesta sobre más tiempo desde el { $shopper_asked_extension_at }
    .explanation = La página sigue mostrando la fecha antigua, y el { $last_day } es el último día seguro. No esperes más una respuesta: abre la disputa.
seller-silent = Escribiste al vendedor el { $shopper_asked_seller_at }: ¿aún sin solución?
    .explanation = Si no llegó una respuesta útil, abre la disputa y nombra el pedido o el número de seguimiento. Allí el vendedor tiene un plazo limitado para responder y AliExpress también lo lee.

## Completed and not there

completed-by-mistake-urgent = Completado el { $order_completed_at } sin los artículos: actúa hoy
    .explanation = Abre ya una disputa si la página te deja; el plazo más corto que conocemos termina el { $short_day }, uno más largo el { $window_day }. Si no hay botón, escribe enseguida al servicio de atención de AliExpress.
completed-by-mistake-warning = Completado el { $order_completed_at }: el plazo para una disputa probablemente ha terminado
    .explanation = Presenta a AliExpress una queja sobre el vendedor, con el seguimiento. Pregunta también a tu banco o a PayPal; tienen sus propios plazos.
completed-by-mistake-undated = Completado sin los artículos: actúa hoy
    .explanation = No pudimos leer qué día se completó el pedido, y el plazo es corto. Abre una disputa si la página te deja o escribe al servicio de atención de AliExpress.
completed-without-delivery = Completado, pero el seguimiento no muestra ninguna entrega. ¿Lo tienes?
    .explanation = Se completó el { $order_completed_at }, a mano o de forma automática. Si no lo tienes, dínoslo ahora: quizá se pueda abrir una disputa hasta alrededor del { $window_day }, y cuanto antes, más seguro.
completed-after-delivery = Completado el { $order_completed_at }. ¿Lo tienes todo?
    .explanation = Si es así, no hay nada que hacer. Si no, dínoslo ahora: quizá se pueda abrir una disputa hasta alrededor del { $window_day }, y cuanto antes, más seguro.

## Disputes

dispute-open = Hay una disputa abierta
    .explanation = AliExpress está ahora entre tú y el vendedor. Mira el caso cada uno o dos días, responde allí y mantenlo abierto hasta que tengas los artículos o el dinero. Solo hay una disputa por artículo, así que no la cierres a cambio de una promesa.
seller-has-days-info = El vendedor puede responder hasta el { $answer_day }
    .explanation = Vale la fecha de la página del caso; si no hay ninguna, lo habitual son unos { $days } días. Si el vendedor no dice nada, el caso suele seguir como lo pediste.
seller-has-days-notice = El plazo del vendedor para responder terminó el { $answer_day }
    .explanation = Mira el caso: si el vendedor calla, tu petición suele salir adelante, pero solo la página puede decirlo.
platform-reviews = AliExpress está revisando tu caso
    .explanation = { $dispute_platform_decides_by ->
        [unknown] Si piden algo, responde en el caso y pronto: capturas del seguimiento, lo que escribieron la empresa de transporte y el vendedor. Hasta que se decida, todavía puedes cambiar lo que pides.
       *[other] La decisión está anunciada para el { $dispute_platform_decides_by }. Si piden algo, responde en el caso y pronto: capturas del seguimiento, lo que escribieron la empresa de transporte y el vendedor.
      }
dispute-closed = Esta disputa está cerrada y no vemos ningún reembolso
    .explanation = { $reopen_day ->
        [unknown] Mira el caso: dice por qué se cerró. Si se cerró por una promesa que no se cumplió, pregunta enseguida al servicio de atención de AliExpress si se puede volver a abrir.
       *[other] Mira el caso: dice por qué se cerró. Quizá se pueda volver a abrir hasta alrededor del { $reopen_day }, no después; si no se cumplió una promesa, pregunta enseguida al servicio de atención de AliExpress.
      }
offer-zero = No aceptes: el vendedor no ofrece nada
    .explanation = Aceptar cero cierra el caso para siempre, y AliExpress no intervendrá después. Prometer un nuevo envío cuando aceptes es un truco conocido.
offer-resend = El vendedor quiere enviarlo de nuevo
    .explanation = Está bien solo si la disputa sigue abierta hasta que lleguen los artículos. Las promesas para después del cierre muchas veces no se cumplen, y una disputa cerrada rara vez se vuelve a abrir.
offer-close-and-wait = No cierres la disputa para esperar
    .explanation = Pasados unos { $days } días, una disputa cerrada ya no se puede volver a abrir; un vendedor que pide más tiempo lo sabe. Puedes esperar igual de bien con la disputa abierta.
offer-partial = { $dispute_claim ->
    [unknown] { $dispute_offer ->
        [unknown] El vendedor ofrece una parte del dinero
       *[other] El vendedor ofrece { $dispute_offer }
      }
   *[other] El vendedor ofrece { $dispute_offer } de los { $dispute_claim } que pediste
  }
    .explanation = Puedes aceptarlo, pero no estás obligado: aceptar es definitivo. Si no es suficiente, di que no en el caso y espera a que decida AliExpress.
offer-refund = { $dispute_offer ->
    [unknown] El vendedor ofrece un reembolso
   *[other] El vendedor ofrece reembolsar { $dispute_offer }
  }
    .explanation = Mira si el importe es el que pediste. Cuando las dos partes están de acuerdo, el caso se cierra solo y ya solo te queda estar pendiente del dinero.
seller-answered = { $dispute_offer ->
    [unknown] El vendedor ha respondido: mira el caso
   *[other] El vendedor ofrece { $dispute_offer }: compáralo con lo que pediste
  }
    .explanation = Puedes aceptar la respuesta o no. Hasta que haya acuerdo se puede seguir escribiendo en el caso; después decide AliExpress.
refund-agreed-info = Se decidió un reembolso el { $dispute_decided_at }
    .explanation = Se hace solo, por el mismo medio de pago. Los bancos y las tarjetas pueden tardar hasta el { $late_day }. La página del caso muestra cada etapa.
refund-agreed-advice = ¿Sin dinero desde el { $dispute_decided_at }? Pregunta
    .explanation = Mira las etapas del reembolso en la página del caso y mira tu cuenta. Si no aparece nada en ninguna, pregunta al servicio de atención de AliExpress dónde está. Puede tardar hasta el { $late_day }.
refund-agreed-warning = El reembolso debería haber llegado a más tardar el { $late_day }
    .explanation = Pide al servicio de atención de AliExpress el comprobante del pago, enséñalo a tu banco o a la empresa de tu tarjeta y pídeles que lo busquen.
refund-agreed-seen-info = Se acordó o decidió un reembolso
    .explanation = Lo vimos por primera vez el { $dispute_state_seen_at }; puede ser unos días anterior. Sigue su curso solo, por la vía con la que pagaste, y puede tardar hasta el { $late_day } aproximadamente.
refund-agreed-seen-advice = ¿Aún sin dinero? Pregunta dónde está el reembolso
    .explanation = El { $dispute_state_seen_at } vimos que estaba acordado o decidido. Mira las etapas del reembolso en la página del caso y tu cuenta; si no aparece nada en ninguna, pregunta al servicio de atención de AliExpress.
refund-agreed-undated = Se acordó un reembolso: estate pendiente
    .explanation = No se pudo leer el día de la decisión. Abre una vez la página del caso para que podamos decirte cuándo preguntar.
refund-sent-info = El reembolso se envió el { $dispute_refunded_at }
    .explanation = Los bancos y las tarjetas necesitan unos días, a veces unas semanas, hasta que aparece en tu cuenta.
refund-sent-notice = ¿Ha llegado el dinero? Se envió el { $dispute_refunded_at }
    .explanation = Si no, mira en la página del caso por qué vía se envió y pregunta al servicio de atención de AliExpress.
refund-complete-info = AliExpress dice que el reembolso está completo
    .explanation = Lo vimos por primera vez el { $dispute_state_seen_at }. Los bancos y las tarjetas necesitan unos días, a veces semanas, hasta que aparece en tu cuenta.
refund-complete-notice = ¿Ha llegado el dinero? El reembolso figura como completo
    .explanation = Lo vimos el { $dispute_state_seen_at }. Si el dinero no está, mira en la página del caso qué camino siguió y pregunta al servicio de atención de AliExpress.
refund-complete-late = Si el dinero sigue sin llegar, pregunta a quien lo movió
    .explanation = El { $dispute_state_seen_at } vimos que el reembolso figura como completo. Pide al servicio de atención de AliExpress el comprobante del pago y enséñalo a tu banco, a la empresa de tu tarjeta o al servicio de pago.
refund-way-info = { $order_payment_kind ->
    [card] El reembolso vuelve a la tarjeta con la que pagaste
    [paypal] El reembolso aparece primero en PayPal
    [pay_later] El reembolso cambia lo que aún debes
    [wallet] El reembolso va al saldo con el que pagaste
    [slip] Puede que te pregunten adónde enviar el reembolso
   *[other] El reembolso vuelve a la cuenta con la que pagaste
  }
    .explanation = { $order_payment_kind ->
        [card] Mira también en el día de la compra: algunos bancos lo anotan ahí. Si la tarjeta caducó o fue sustituida, su banco recibe el dinero igualmente: pregunta allí.
        [paypal] Si una tarjeta o un banco pagó a través de PayPal, el dinero sigue hasta allí, lo que tarda unos días más.
        [pay_later] El servicio de pago reduce o cancela su factura y devuelve lo que ya pagaste. Mira allí antes de pagar la siguiente parte: hasta que la factura cambie, sus fechas siguen valiendo.
        [wallet] Mira el saldo de tu cuenta de AliExpress o de tu monedero, no tu banco.
        [slip] Detrás de un recibo pagado no hay ninguna cuenta, por eso el servicio de pago pide tus datos bancarios. Dalos solo en la página del pedido o en la página propia del servicio de pago, nunca al vendedor.
       *[other] Si esa cuenta no puede recibirlo, te piden otra. Da datos bancarios solo en la página del pedido o en la página propia del servicio de pago, nunca al vendedor.
      }
refund-way-notice = { $order_payment_kind ->
    [card] ¿Aún nada en la tarjeta? Pregunta a su banco
    [paypal] ¿Aún nada en PayPal? Pregunta allí
    [pay_later] ¿La factura no ha cambiado? Pregunta al servicio de pago
    [wallet] ¿Aún nada en tu saldo? Pregunta a AliExpress
    [slip] ¿Nadie pidió tus datos bancarios y no hay dinero? Pregunta
   *[other] ¿Aún nada en tu cuenta? Pregunta adónde fue el reembolso
  }
    .explanation = Primero pide al servicio de atención de AliExpress el comprobante del reembolso, con su fecha y su referencia. { $order_payment_kind ->
        [card] Después enséñalo al banco que te dio la tarjeta.
        [paypal] Después busca el pago en PayPal y pregunta allí.
        [pay_later] Después comunícalo en la aplicación o la página del servicio de pago.
        [wallet] Dice a qué saldo fue el dinero.
        [slip] Busca también un mensaje del servicio de pago, incluso en el correo no deseado, y responde solo en su propia página.
       *[other] Después enséñalo a tu banco.
      }
paypal-second-way = PayPal tiene una vía propia hasta el { $paypal_day } aproximadamente
    .explanation = PayPal permite reclamar un pago durante unos { $days } días; su propia página dice el día exacto. Termina primero con AliExpress y guarda su decisión para enseñarla.
refund-sent-late = Si el dinero sigue sin llegar, pregunta a tu banco
    .explanation = Se envió el { $dispute_refunded_at }. Pide al servicio de atención de AliExpress el comprobante del pago y enséñalo a tu banco o a la empresa de tu tarjeta.

## Numbers

number-is-order-number = Este es el número de pedido, no un número de seguimiento
    .explanation = Es también el número que aparece en los correos de AliExpress, y el servicio postal no encuentra nada con él. El número de seguimiento está en la página de seguimiento del pedido; si no hay ninguno, pídeselo al vendedor.
number-missing = Este paquete aún no tiene número de seguimiento
    .explanation = Esperar sin más no ayuda, y el servicio postal no puede buscarlo. Mira si la página de seguimiento muestra uno y pregunta al vendedor; algunos artículos baratos viajan sin número o con uno que solo lee el servicio del propio remitente.
number-mistyped = Este número de seguimiento no puede ser correcto
    .explanation = Su dígito de control no cuadra, así que hay una cifra mal o el número es inventado. Compáralo con el de la página de seguimiento y pide el correcto al vendedor.
number-foreign = El número de seguimiento es del correo de otro país
    .explanation = Puede ser el número de otro paquete o de una vía que no conocemos. Mira si el seguimiento muestra tu país; si no, pregunta al vendedor.
number-used-before = Otro pedido tuyo ya tuvo este número de seguimiento
    .explanation = El pedido { $siblings_same_number_before } es muy anterior a este, así que el seguimiento que ves puede ser de aquel paquete. Pide al vendedor el número propio de este pedido y guarda una imagen del seguimiento.
number-scanned-before-order = Este paquete ya estaba en camino antes de tu pedido
    .explanation = Su primer movimiento es del { $parcel_first_scan_at }, antes de tu pedido. Lo más probable es que el número sea de otro paquete. Pide el correcto al vendedor y guarda una imagen del seguimiento.
number-changed = El número de seguimiento ha cambiado
    .explanation = Era { $parcel_former_number } y ahora es { $parcel_tracking_number }. Pasa en las fronteras. Usa el número nuevo, también en la web del correo de tu país.
shipment-cancelled-advice = El envío se canceló; muchas veces recibe un número nuevo
    .explanation = El correo a veces da otro número al paquete y el vendedor lo dice en un mensaje. Mira allí y en la página del pedido, o pregunta. El número antiguo ya no mostrará nada más.
shipment-cancelled-warning = El envío se canceló y no llegó ningún número nuevo
    .explanation = El seguimiento lo dice desde el { $parcel_status_at }. Pregunta otra vez al vendedor y acude al servicio de atención de AliExpress; si no llega un número que funcione, abre una disputa mientras dure la protección.

## Wrong place

goes-elsewhere = El seguimiento nombra un país distinto al de tu pedido
    .explanation = El número puede ser de otro paquete o la dirección puede estar mal. Comprueba la dirección del pedido, pregunta al vendedor y guarda una captura del seguimiento.
delivered-elsewhere = Entregado en un país que no es el tuyo
    .explanation = El seguimiento muestra la entrega en un país distinto al de tu pedido. Si no tienes el paquete, abre la disputa sin demora y escribe también al vendedor.
delivered-place = El seguimiento da como lugar de entrega: { $parcel_delivered_place }
    .explanation = Si no es tu localidad, puede que el paquete haya ido a un desconocido. Pregunta a la empresa de transporte dónde y a quién lo entregó, y dinos que no lo tienes.

## Several parcels, several orders

combined-parcels = Comparte paquete con { $siblings_same_number_count ->
    [one] otro pedido
   *[other] otros { $siblings_same_number_count } pedidos
  }
    .explanation = Los artículos de { $siblings_same_number } viajan con el mismo número: llegan juntos y se recogen de una vez. Cada pedido conserva su propia protección.
several-parcels = Este pedido llega en { $order_parcel_count } paquetes
    .explanation = Cada uno tiene su propio número y su propio día. No confirmes nada hasta tenerlos todos.
some-parcels-missing = Una parte se ha entregado y otra sigue en camino
    .explanation = No confirmes nada hasta que estén todos los paquetes: confirmar termina la protección de todo el pedido.
partly-sent = Se ha enviado una parte de este pedido
    .explanation = El resto sigue con el vendedor. La página del pedido muestra hasta cuándo tiene que enviarlo.

## No dispute button

button-not-yet = La página aún no muestra el botón de disputa
    .explanation = Es normal mientras el paquete avanza dentro de su plazo de entrega. Volvemos a mirar cada vez que visitas la página y te avisamos antes de que termine la protección.
button-expired = No hay botón de disputa: el plazo probablemente ha terminado
    .explanation = La protección terminó el { $protection_ends_at }. Mira más abajo en la página del pedido, donde puede quedar un enlace pequeño. Si no hay ninguno, pregunta al servicio de atención de AliExpress.
button-gone-dispute-exists = No hay botón de disputa porque ya existe una disputa
    .explanation = Hay una sola disputa por artículo. Todo lo relacionado con ella pasa en la página del caso.
button-gone-order-over = No hay botón de disputa porque este pedido ha terminado
    .explanation = Se reembolsó, se cerró o se confirmó. Si no tienes ni los artículos ni el dinero, escribe al servicio de atención de AliExpress con el número de pedido y el seguimiento.
account-restricted-notice = No hay botón de disputa, aunque la protección termina después del { $last_day }
    .explanation = Recarga la página del pedido y mira la línea de cada artículo. Si sigue sin aparecer, pregunta el motivo al servicio de atención de AliExpress; a veces una cuenta está restringida.
account-restricted-warning = Sigue sin botón de disputa: pregunta hoy al servicio de atención de AliExpress
    .explanation = El último día seguro es el { $last_day }. Ni una disputa abierta ni un pedido cerrado lo explican; puede que la cuenta esté restringida después de muchas disputas. Pregunta en el chat de atención y guarda una copia de lo que escriban.

## Seasons and other orders

busy-season = Semanas de mucho movimiento frenan el correo: { $season_peaks }
    .explanation = En estas semanas se envía más de lo que el correo puede llevar, así que los retrasos son frecuentes y no son mala señal. Los días de tu protección corren igual.
all-late-together = Tus otros pedidos de esos días también se retrasan
    .explanation = Cuando { $siblings_late ->
        [one] otro paquete de otro vendedor también se retrasa
       *[other] otros { $siblings_late } paquetes de otros vendedores también se retrasan
      }, es que el correo va lento y el vendedor probablemente no tiene la culpa. Los días de tu protección corren igual.
only-this-one-late = Tus otros pedidos de esos días han llegado; este no
    .explanation = { $siblings_arrived ->
        [one] Llegó otro paquete de esos días
       *[other] Llegaron otros { $siblings_arrived } paquetes de esos días
      }, así que el correo difícilmente es la causa. Pregunta al vendedor.

## What to do

action-wait = Espera; ahora no hay que hacer nada
action-check_tracking = Mira el seguimiento
action-check_order_page = Abre la página del pedido
action-message_seller = Escribe al vendedor
action-ask_local_number = Pide al vendedor el número de seguimiento local
action-ask_extension = Pide que amplíen la protección
action-contact_carrier = Pregunta a la empresa de transporte
action-contact_customs = Pregunta en la oficina de aduanas
action-contact_post = Pregunta en tu oficina de correos
action-collect_parcel = Recoge el paquete
action-arrange_delivery = Acuerda una nueva entrega con la empresa de transporte
action-check_address = Comprueba la dirección del pedido
action-pay_duty = Paga los aranceles en la web oficial
action-give_documents = Da lo que pide el aviso oficial
action-check_neighbours = Pregunta a los vecinos y al conserje, y mira en el casillero de paquetes
action-look_for_card = Mira si hay un aviso en el buzón
action-confirm_not_received = Dinos si lo tienes
action-keep_evidence = Guarda una captura del seguimiento y de todas las respuestas
action-film_parcel = Graba el paquete, su etiqueta y la apertura
action-open_dispute = Abre la disputa
action-do_not_confirm = No pulses el botón que confirma la recepción
action-do_not_close_dispute = Mantén la disputa abierta
action-refuse_offer = Di que no a esta oferta en el caso
action-weigh_offer = Mira la oferta antes de responder
action-follow_dispute = Mira el caso
action-answer_dispute = Responde en el caso
action-wait_for_refund = Estate pendiente del dinero
action-contact_support = Escribe al servicio de atención de AliExpress
action-file_complaint = Presenta a AliExpress una queja sobre el vendedor
action-contact_bank = Pregunta a tu banco, a la empresa de tu tarjeta o al servicio de pago
action-pay_order = Paga en la página del pedido, si todavía lo quieres
action-check_refund = Mira en qué punto está el reembolso

## Days that matter

deadline-expected_by = { $certainty ->
    [page] Se espera a más tardar el { $day }
   *[other] Se espera a más tardar hacia el { $day }
  }
deadline-ships_by = { $certainty ->
    [page] El vendedor lo envía a más tardar el { $day }
   *[other] El vendedor suele enviarlo a más tardar el { $day }
  }
deadline-pickup_until = { $certainty ->
    [shopper] Recógelo a más tardar el { $day } (el día que leíste en el aviso)
   *[other] Recógelo a más tardar el { $day }
  }
deadline-protection_ends = { $certainty ->
    [page] La protección termina el { $day }
   *[other] La protección termina hacia el { $day } (estimado)
  }
deadline-dispute_window_ends = Quizá se pueda abrir una disputa hasta alrededor del { $day }; no cuentes con ello
deadline-seller_answers_by = { $certainty ->
    [page] El vendedor responde a más tardar el { $day }
   *[other] El vendedor suele responder a más tardar el { $day }
  }
deadline-platform_decides_by = { $certainty ->
    [page] AliExpress decide a más tardar el { $day }
   *[other] AliExpress suele decidir a más tardar hacia el { $day }
  }
deadline-refund_due_by = El dinero debería haber llegado a más tardar hacia el { $day }

## What we would need to know

question-protection-ends_at = ¿Cuándo termina la protección? Abre la página del pedido para que podamos leerlo.
question-parcel-status = ¿Qué dice el seguimiento? Abre la página de seguimiento para que podamos leerlo.
question-parcel-last_event_at = ¿Cuándo fue el último movimiento? Abre la página de seguimiento para que podamos leerlo.
question-parcel-status_at = ¿Desde cuándo lo dice el seguimiento? Abre la página de seguimiento para que podamos leerlo.
question-parcel-sent_at = ¿Cuándo se envió? Abre la página del pedido para que podamos leerlo.
question-parcel-delivery_at = ¿Qué día se marcó como entregado? Abre la página de seguimiento para que podamos leerlo.
question-order-status = ¿Cómo está el pedido? Abre la página del pedido para que podamos leerlo.
question-dispute-opened_at = ¿Cuándo se abrió la disputa? Abre la página del caso para que podamos leerlo.

## Names of facts

fact-order-status = Estado del pedido
fact-order-placed_at = Pedido el
fact-order-paid_at = Pagado
fact-order-shipped_at = Enviado
fact-order-completed_at = Completado
fact-order-ships_by = El vendedor lo envía hasta
fact-order-expected_by = Se espera hasta
fact-order-payment_kind = Forma de pago
fact-order-buttons = Botones de la página
fact-order-parcel_count = Paquetes
fact-order-all_delivered = Todos los paquetes marcados como entregados
fact-order-any_delivered = Un paquete marcado como entregado
fact-order-on_the_way = En camino
fact-order-waiting = En camino
fact-order-finished = Pedido terminado
fact-order-to_collect = Solo falta recogerlo
fact-order-bought_at = Pagado
fact-order-can_open_dispute = Botón de disputa en la página
fact-parcel-tracking_number = Número de seguimiento
fact-parcel-former_number = Número de seguimiento anterior
fact-parcel-service_class = Tipo de envío
fact-parcel-status = Estado del paquete
fact-parcel-reason = Motivo
fact-parcel-status_at = Desde
fact-parcel-first_scan_at = Primer movimiento
fact-parcel-last_event_at = Último movimiento
fact-parcel-departed_at = Salió de su país
fact-parcel-delivered_at = Marcado como entregado
fact-parcel-expected_by = Se espera hasta
fact-parcel-pickup_until = Lo guardan hasta
fact-parcel-attempts = Intentos de entrega
fact-parcel-delivered_place = Lugar de entrega
fact-parcel-delivered_country = País de entrega
fact-parcel-delivered_elsewhere = Entregado en otro país
fact-parcel-delivered_before_sent = Entregado antes del envío
fact-parcel-scanned_before_order = En movimiento antes del pedido
fact-parcel-sources_disagree = Los seguimientos se contradicen
fact-parcel-said_delivered_at = Entregado, según algunos
fact-parcel-destination_country = Destino según el seguimiento
fact-parcel-number_is_order_number = El número es el número de pedido
fact-parcel-number_findings = Qué tiene de raro el número
fact-parcel-goes_elsewhere = Va a otro país
fact-parcel-sent_at = Enviado
fact-parcel-due_at = Se espera hasta
fact-parcel-collect_until = Lo guardan hasta
fact-parcel-delivery_at = Marcado como entregado
fact-protection-ends_at = Fin de la protección
fact-protection-extended_from = Fin de la protección anterior
fact-protection-printed_dates = Fechas de fin de la protección en las páginas
fact-dispute-opened_at = Disputa abierta el
fact-dispute-active = Disputa abierta
fact-dispute-state = Estado de la disputa
fact-dispute-seller_replied_at = El vendedor respondió
fact-dispute-seller_answers_by = El vendedor responde hasta
fact-dispute-platform_decides_by = AliExpress decide hasta
fact-dispute-offer_kind = Tipo de oferta
fact-dispute-decided_at = Decidido
fact-dispute-refunded_at = Reembolso enviado
fact-dispute-state_seen_at = Estado visto por primera vez
fact-dispute-money_from = Se espera el dinero desde
fact-siblings-same_number_before = Pedidos que tuvieron antes este número
fact-siblings-same_number = Pedidos con el mismo número
fact-siblings-arrived = Otros pedidos que llegaron
fact-siblings-late = Otros pedidos con retraso
fact-season-peaks = Semanas de mucho movimiento
fact-shopper-not_received_at = Dijiste: no lo tengo
fact-shopper-received_at = Dijiste: lo tengo
fact-shopper-asked_seller_at = Escribiste al vendedor
fact-shopper-asked_extension_at = Pediste más tiempo
fact-shopper-completed_by_mistake_at = Dijiste: confirmado por error
fact-shopper-notice_card_until = Último día según el aviso

## Names of values

value-order-status-awaiting_payment = sin pagar
value-order-status-awaiting_shipment = aún sin enviar
value-order-status-partly_shipped = enviado en parte
value-order-status-shipped = enviado
value-order-status-completed = completado
value-order-status-cancelled = cancelado
value-order-status-closed = cerrado
value-order-status-in_dispute = en disputa
value-order-status-refunded = reembolsado
value-order-status-expired = caducado
value-order-status-unknown = no legible
value-parcel-status-not_found = no se encuentra nada
value-parcel-status-info_received = anunciado, no entregado al transporte
value-parcel-status-accepted = en manos de la empresa de transporte
value-parcel-status-in_transit = en camino
value-parcel-status-departed_origin = salió de su país
value-parcel-status-arrived_destination = en tu país
value-parcel-status-customs_processing = en la aduana
value-parcel-status-customs_held = retenido por la aduana
value-parcel-status-customs_released = liberado por la aduana
value-parcel-status-out_for_delivery = en reparto
value-parcel-status-available_for_pickup = listo para recoger
value-parcel-status-delivery_attempted = entrega fallida
value-parcel-status-delivered = marcado como entregado
value-parcel-status-returning = volviendo al remitente
value-parcel-status-returned = devuelto al remitente
value-parcel-status-refused = rechazado
value-parcel-status-lost = perdido
value-parcel-status-damaged = dañado
value-parcel-status-destroyed = destruido
value-parcel-status-seized = incautado por la aduana
value-parcel-status-cancelled = envío cancelado
value-parcel-status-delayed = con retraso
value-parcel-status-exception = problema
value-parcel-status-unknown = no legible
value-parcel-service_class-economy = económico
value-parcel-service_class-standard = estándar
value-parcel-service_class-premium = prémium
value-parcel-service_class-unknown = no lo conocemos
value-parcel-reason-absent = nadie en casa
value-parcel-reason-address = dirección
value-parcel-reason-customs = aduana
value-parcel-reason-documents = faltan documentos
value-parcel-reason-unpaid_duty = aranceles sin pagar
value-parcel-reason-refused = rechazado
value-parcel-reason-weather = mal tiempo
value-parcel-reason-oversize = demasiado grande
value-parcel-reason-mislabelled = etiqueta
value-parcel-reason-not_collected = no recogido
value-parcel-reason-access = sin acceso a la puerta
value-parcel-reason-damaged = dañado
value-parcel-reason-identity = hay que identificarse
value-parcel-reason-lost = perdido
value-parcel-reason-missed_connection = enlace perdido
value-parcel-reason-no_news = sin novedades
value-parcel-reason-not_handed_over = no entregado al transporte
value-parcel-reason-postponed = aplazado
value-parcel-reason-prohibited = entrada no permitida
value-parcel-reason-refused_by_carrier = rechazado por la empresa de transporte
value-parcel-reason-security = control de seguridad
value-parcel-reason-strike = huelga
value-order-payment_kind-card = tarjeta
value-order-payment_kind-paypal = PayPal
value-order-payment_kind-pay_later = pago aplazado
value-order-payment_kind-wallet = saldo
value-order-payment_kind-transfer = transferencia
value-order-payment_kind-slip = recibo pagado
value-dispute-state-open = abierta
value-dispute-state-seller_answered = el vendedor respondió
value-dispute-state-platform_reviews = AliExpress la revisa
value-dispute-state-agreed = acordada
value-dispute-state-decided = decidida
value-dispute-state-refunded = reembolsada
value-dispute-state-closed = cerrada
value-dispute-offer_kind-refund = reembolso
value-dispute-offer_kind-partial = una parte del dinero
value-dispute-offer_kind-zero = nada
value-dispute-offer_kind-resend = enviarlo de nuevo
value-dispute-offer_kind-close_and_wait = cerrar y esperar
value-season-peaks-chinese-new-year = Año Nuevo chino
value-season-peaks-golden-week = Semana Dorada de China
value-season-peaks-singles-day = ofertas del 11 de noviembre
value-season-peaks-black-friday = Black Friday
value-season-peaks-christmas = Navidad y Año Nuevo
value-season-peaks-russian-january = fiestas de enero en Rusia
value-season-peaks-valentines-day = San Valentín
value-season-peaks-halloween = Halloween
