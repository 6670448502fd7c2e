# Fuentes de seguimiento: qué cubre cada una, cómo se obtiene su clave y qué resultó de un texto pegado.
source-cainiao = Cainiao, la red de transporte de AliExpress: la mayoría de los paquetes de AliExpress, también cuando ya los tiene el correo local. No necesita clave.
source-seventeen-track = 17TRACK: casi todos los transportistas. Necesita tu propia clave; cada número nuevo gasta uno de tu cupo.
    .key = Crea una cuenta en { $page }, abre Settings, Security, y copia la clave de acceso.
source-four-px = 4PX: números que empiezan por 4PX. No necesita clave.
source-upu = La Unión Postal Universal: números postales como RR123456785CH, según los correos de ambos países. Una segunda opinión escueta. No necesita clave.
source-ems-items = La Cooperativa EMS: números postales exprés que empiezan por E. No necesita clave.
source-la-poste = La Poste: Colissimo, Chronopost y cartas en Francia. Necesita tu propia clave gratuita.
    .key = Crea una cuenta en { $page }, crea una aplicación para "Suivi" y copia su clave de producción.
source-dhl = DHL: Express, Paket y eCommerce. Necesita tu propia clave gratuita.
    .key = Crea una cuenta en { $page }, solicita "Shipment Tracking - Unified" y copia la clave.
source-ship24 = Ship24: muchos transportistas, para números que nadie más conoce. Necesita tu propia clave; cada número nuevo gasta un seguimiento de tu plan.
    .key = Crea una cuenta, abre { $page } y copia la clave.
source-paste = Texto que pegas o una respuesta que has guardado. No se pregunta a nadie.

pasted-read = { $count ->
    [one] Se leyó un evento.
   *[other] Se leyeron { $count } eventos.
  }
pasted-nothing-yet = { $source } aún no tiene nada que decir de este número, o no lo conoce. No se cambió nada.
pasted-another-number = Es una respuesta de { $source }, pero no sobre el número { $number }. Pega la respuesta de este número.
pasted-shop-reply = Es una respuesta del propio AliExpress. Léela con: parcelward explain FILE
pasted-no-answer = Es una página de { $source } que no dice nada del paquete (un control de seguridad o un error). Pega el historial mismo.
pasted-not-understood = No se encontró ningún evento en este texto. Pega las líneas con las fechas y lo que pasó, tal como las muestra la página de seguimiento.
pasted-too-large = Este texto es demasiado grande para ser el historial de un paquete. Pega solo las líneas con las fechas y lo que pasó.
