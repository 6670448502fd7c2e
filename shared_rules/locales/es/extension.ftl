### What the extension itself says, in Spanish (tú). The companion is "el programa local".

## How much something presses

level-info = Para tu información
level-notice = Conviene saberlo
level-advice = Vale la pena hacerlo
level-warning = Hazlo pronto
level-urgent = Hazlo ya

## Buyer protection

protection-title = Protección del comprador
unit-days-of-protection = { $count ->
        [one] día queda de protección del comprador
       *[other] días quedan de protección del comprador
    }
unit-hours-of-protection = { $count ->
        [0] queda menos de una hora de protección del comprador
        [one] hora queda de protección del comprador
       *[other] horas quedan de protección del comprador
    }
days-left = { $days ->
        [one] Queda { $days } día
       *[other] Quedan { $days } días
    }
hours-left = { $hours ->
        [0] Queda menos de 1 hora
        [one] Queda { $hours } hora
       *[other] Quedan { $hours } horas
    }
protection-over-short = La protección terminó
protection-until = Hasta el { DATETIME($day, day: "numeric", month: "long", year: "numeric") }.
protection-ended-on = La protección del comprador terminó el { DATETIME($day, day: "numeric", month: "long", year: "numeric") }
protection-unknown = Aún no se conoce el fin de la protección del comprador.

## The plan

panel-label = Parcelward: plan para el pedido { $order }
panel-contents = Qué hacer y cuándo
panel-open = Mostrar el plan
panel-close = Minimizar
nothing-to-do = Ahora no hay nada que hacer
    .explanation = Parcelward vigila las fechas y te avisa aquí cuando hay algo que hacer.
also-now-title = También ahora
coming-title = Lo que viene
day = { DATETIME($day, day: "numeric", month: "short") }
why = ¿Por qué?
why-rule = Regla: { $rule }. Fuentes: { $sources }.
where-open_dispute = En esta página, pulsa «Devoluciones/reembolsos» junto al artículo. Cuando pregunte si tienes el paquete, responde la verdad.
where-message_seller = En esta página, abre el nombre de la tienda y pulsa su botón de mensaje.
where-ask_extension = Escribe al vendedor. Si esta página muestra un botón para ampliar el plazo, púlsalo.
copy-show = Texto para copiar
copy = Copiar
copied = Copiado
strip-label = { $level }: { $headline } { $left } { $then }
strip-then = { DATETIME($day, day: "numeric", month: "short") }: { $what }
more-steps = { $count ->
        [one] y { $count } más
       *[other] y { $count } más
    }
whole-plan = Mostrar el plan completo
history-and-evidence = Historial y pruebas
plan-from = Este plan es del { DATETIME($when, day: "numeric", month: "long", year: "numeric", hour: "numeric", minute: "numeric") }.

## Messages and contacts

messages-title = Mensajes listos para copiar
messages-in-english = Los vendedores y las empresas de transporte del extranjero traducen de forma automática, así que se envía en un inglés corto y sencillo. Cópialo y envíalo tú.
messages-none = Ahora no hay que escribir a nadie. Los mensajes aparecen aquí cuando el plan aconseja alguno.
messages-unanswered = Los mensajes los escribe el programa local de tu equipo, que ahora no responde.
message-to = { $to ->
        [seller] Al vendedor:
        [carrier] A la empresa de transporte:
        [post] A tu oficina de correos:
        [customs] A la aduana:
       *[aliexpress] A AliExpress:
    }
message-means = Esto significa:
contacts-title = Con quién puedes contactar

## What only the shopper can say

question-title = Hace falta tu respuesta
question-arrived = ¿Ha llegado este pedido?
answer-not-received = No, no lo he recibido
answer-received = Sí, ha llegado
question-stays-here = Tu respuesta se queda en este equipo. Sirve para ajustar el plan; no se envía nada a AliExpress.
said-not_received = Dijiste que no has recibido este pedido.
said-received = Dijiste que este pedido llegó.
arrived-quietly = Este pedido ha llegado
card-title = El aviso en tu buzón
card-day = Último día según el aviso
card-hint = Si dejaron un aviso, en él figura el último día para recogerlo. Copia ese día y el plan lo tendrá en cuenta. Se queda en este equipo.
card-keep = Guardar
card-kept = Leíste en el aviso: recógelo a más tardar el { DATETIME($day, day: "numeric", month: "long", year: "numeric") }.
card-unfinished = Escribe la fecha completa: día, mes y año.
card-unanswered = El programa local no responde, así que todavía no ha cambiado nada. Inícialo y vuelve a pulsar el botón.
advice-done = Ya lo he hecho
advice-done-on = Hecho el { DATETIME($day, day: "numeric", month: "short") }.
said-take-back = Retirar esa respuesta

## The companion: each state has one sentence and one thing to do

companion-unpaired = Parcelward aún no está conectado a su programa local.
companion-down = El programa local de Parcelward no está en marcha, así que los avisos descansan. Para iniciarlo, escribe en un terminal:
companion-stranger = Otra cosa responde donde debería estar el programa local de Parcelward (puerto { $port }). Cierra ese programa y después inicia el programa local.
companion-refused = El programa local ya no reconoce este navegador. Conéctalo de nuevo.
companion-clock-differs = Los relojes de este navegador y del programa local difieren en { $minutes ->
        [one] { $minutes } minuto
       *[other] { $minutes } minutos
    }. Corrige el reloj del equipo.
companion-companion-too-old = El programa local de Parcelward es más antiguo que esta extensión. Actualiza el programa local.
companion-companion-too-new = Esta extensión es más antigua que el programa local de Parcelward. Actualiza la extensión.
companion-connected = Conectado al programa local.
pair-now = Conectar
try-again = Intentar de nuevo
page-orphaned = Parcelward se ha actualizado. Recarga esta página para continuar.
reload = Recargar

## Notes and pages that cannot be read

note-label = Nota de Parcelward
note-hide = Ocultar
page-not-read = Parcelward no ha podido leer esta página: su diseño es nuevo para nosotros. Lo que muestra aquí el propio AliExpress sigue valiendo.
page-place-unknown = Parcelward ha leído tus pedidos, pero el diseño de esta página es nuevo para nosotros, así que no se puede mostrar nada junto a ellos. Sus planes están en el menú de Parcelward, en la barra de herramientas.
page-captcha = AliExpress quiere saber que eres una persona. Responde tú a su pregunta; Parcelward nunca lo hace.
page-signed-out = Inicia sesión en AliExpress para ver tus pedidos.
page-error = AliExpress muestra aquí un error. Recarga la página más tarde.
report-offer = Puedes guardar una copia sin nombres, direcciones ni números y adjuntarla a un informe.
report-save = Guardar una copia sin datos personales

## Notifications

notification-tomorrow = Recordármelo mañana

## The popup

popup-title = Parcelward
popup-last-answer = Última respuesta: { DATETIME($when, day: "numeric", month: "short", year: "numeric", hour: "numeric", minute: "numeric") }
popup-next-title = Próximos días que importan
popup-now = Ahora
popup-none = Aún no se ha leído ningún pedido. Abre tu lista de pedidos en AliExpress.
popup-quiet = Nada que hacer en los próximos días.
popup-warnings-title = Avisos mostrados
popup-snooze = Recordármelo mañana
popup-snoozed = Te lo recordaremos mañana.
popup-snooze-failed = El programa local no ha respondido. Inícialo y vuelve a intentarlo.
popup-options = Ajustes
popup-tracking = Seguimiento
popup-order = Pedido { $order }

## The options page

options-title = Ajustes de Parcelward
options-pair-title = Conectar con el programa local
options-pair-how = Inicia el programa local y haz que muestre un código. En un terminal:
options-pair-code = Código
options-pair-code-hint = Ocho letras y cifras, como ABCD-EFGH. Un código vale durante tres minutos.
options-pair-port = Puerto
options-pair-port-hint = Déjalo como está, a no ser que el programa local se haya iniciado en otro puerto.
options-pair-button = Conectar
options-pairing = Conectando…
options-paired = Conectado. Abre tus pedidos en AliExpress.
fault-code-malformed = Eso no es un código. Tiene ocho letras y cifras, como ABCD-EFGH.
fault-code-wrong = Ese código no es correcto. Compáralo con el que muestra el programa local.
fault-code-used-up = Ese código ya no vale: es antiguo o se ha probado demasiadas veces. Haz que el programa local muestre uno nuevo.
fault-no-code-shown = El programa local está en marcha, pero no muestra ningún código. Haz que muestre uno.
fault-no-answer = Nada responde en el puerto { $port }. Inicia el programa local y vuelve a intentarlo.
fault-not-a-companion = Lo que responde en el puerto { $port } no es el programa local de Parcelward. Cierra ese programa o usa otro puerto.
fault-companion-too-old = { companion-companion-too-old }
fault-companion-too-new = { companion-companion-too-new }
fault-permission-missing = Sin el permiso para comunicarse con este mismo equipo (127.0.0.1) no se puede conectar nada. Permítelo cuando el navegador lo pregunte.
options-connected-title = Conectado
options-connected = Este navegador se comunica con el programa local en el puerto { $port }.
options-unpair = Desconectar este navegador
options-pairings-title = Navegadores que pueden comunicarse con el programa local
options-pairing-this = este navegador
options-pairing-since = Conectado desde el { DATETIME($when, day: "numeric", month: "long", year: "numeric") }
options-pairing-seen = Visto por última vez: { DATETIME($when, day: "numeric", month: "short", year: "numeric", hour: "numeric", minute: "numeric") }
options-revoke = Quitar acceso
options-revoke-label = Quitar acceso a { $label }
options-notices-title = Avisos
options-notices = Mostrar una notificación cuando llegue un día en que hay algo que hacer
options-quiet-title = Horas de silencio
options-quiet-off = Las horas de silencio están desactivadas: las notificaciones llegan a cualquier hora.
options-quiet-on = No se muestra ninguna notificación de { $begin } a { $end }.
options-quiet-rule = Solo cambia el momento: lo que vence en esas horas se muestra cuando terminan. Lo que entonces llegaría tarde, por ejemplo porque la protección acaba antes, se muestra al momento.
options-quiet-environment = Las fijó en este equipo una variable de entorno, que prevalece sobre lo que se elija aquí. Para elegir aquí, quítala y vuelve a iniciar el programa local:
options-quiet-from = Desde
options-quiet-to = Hasta
options-quiet-keep = Guardar estas horas
options-quiet-switch-off = Desactivar
options-quiet-unfinished = Escribe las dos horas.
options-language-title = Idioma
options-language-auto = El del navegador
options-saved = Guardado.
options-privacy = Tus pedidos se quedan en este equipo. Parcelward no tiene cuentas y no pide nada a AliExpress. Solo salen números de seguimiento, y solo hacia las fuentes de seguimiento activadas.
