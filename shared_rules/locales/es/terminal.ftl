# What the command line prints around plans, in Spanish.
terminal-no-orders = No se encontró ningún pedido en estos archivos. Guarda una respuesta de la lista de pedidos, del detalle del pedido o de la página de seguimiento e inténtalo de nuevo.
terminal-to-come = Lo que viene después
terminal-deadlines = Días que importan
terminal-running = Parcelward está en marcha en { $address }.
terminal-extension = Carga la extensión: abre la página de extensiones de tu navegador, activa el modo de desarrollador, elige «Cargar descomprimida» y selecciona { $folder } (Firefox: about:debugging, «Cargar complemento temporal»).
terminal-extension-build = La extensión aún no está construida: ejecuta scripts/setup.
terminal-code = Conectar: escribe el código { $code } en la página de ajustes de la extensión antes de { $minutes ->
    [one] un minuto
   *[other] { $minutes } minutos
  }. Un código nuevo: parcelward pair.
terminal-paired = Conectado con { $count ->
    [one] un navegador
   *[other] { $count } navegadores
  }. Para conectar otro: parcelward pair.
terminal-pairing-since = Conectado desde: { DATETIME($at, dateStyle: "medium", timeStyle: "short") } { $zone }
terminal-pairing-seen = Visto por última vez: { DATETIME($at, dateStyle: "medium", timeStyle: "short") } { $zone }
terminal-pairing-how-to-end = Para desconectar uno: parcelward pair --revoke ID
terminal-pairing-ended = { $label } ({ $origin }) ya no está conectado y se rechaza desde ahora.
terminal-stop = Pulsa Ctrl-C para detenerlo.
terminal-stopped = Detenido. Tus datos siguen en { $folder }.
terminal-not-running = El programa local no está en marcha. Inícialo con scripts/start o: parcelward serve.
terminal-no-stored-orders = Aún no hay ningún pedido guardado. Abre tu lista de pedidos de AliExpress con la extensión conectada y aparecerá aquí.
terminal-backup-done = Se guardó una copia de la base de datos en { $file }.
terminal-backup-evidence = { $count ->
    [one] Se guardó un archivo de tus pruebas
   *[other] Se guardaron { $count } archivos de tus pruebas
  } en { $folder }. Conserva juntas esta carpeta y la copia de la base de datos.
terminal-backup-changed = { $file } no está como se hizo. Se guardó tal como está ahora.
terminal-backup-exists = { $file } ya existe. Indica otro archivo, para no sobrescribir nada.
terminal-number-holds = { $carrier } ({ $format }): el número tiene este formato.
terminal-number-fails = { $carrier } ({ $format }): la forma encaja, pero el dígito de control no cuadra. Busca un error al escribirlo o pide el número correcto al vendedor.
terminal-number-unknown = Formato no conocido. Compáralo con la página del pedido, signo por signo.
terminal-number-order = Parece un número de pedido. El número de seguimiento está en la página de seguimiento del pedido.
terminal-backup-nothing = Aún no hay nada guardado, así que no hay nada que copiar.
terminal-backup-elsewhere = Los pedidos están en una base de datos con servidor propio: guárdalos con sus medios, por ejemplo pg_dump. Copia también la carpeta { $folder }; ahí están tus pruebas.
terminal-no-alerts = No hay ningún aviso previsto y no se ha mostrado ninguno.

doctor-data = Tus datos están en { $folder }, cerrados a otras cuentas.
doctor-data-closed = Tus datos están en { $folder }. Otras cuentas podían leerlos; ya está corregido.
doctor-cache = Lo que acelera el próximo inicio está en { $folder }. Puedes borrar esa carpeta cuando quieras.
doctor-cache-unwritable = No se puede escribir en la carpeta { $folder }. No se pierde nada; solo tarda más en iniciar.
doctor-database = La base de datos está íntegra y contiene { $count ->
    [0] ningún pedido
    [one] un pedido
   *[other] { $count } pedidos
  }.
doctor-database-damaged = La base de datos tiene { $count ->
    [one] un fallo
   *[other] { $count } fallos
  }, el primero: { $first }. Detén el programa local, pon en su lugar tu última copia de seguridad y abre de nuevo tu lista de pedidos.
doctor-knowledge = Las reglas y las frases están completas, en { $languages ->
    [one] un idioma
   *[other] { $languages } idiomas
  }.
doctor-server = El programa local está en marcha en el puerto { $port } y ha demostrado ser el tuyo.
doctor-server-stopped = El programa local no está en marcha. Inícialo con scripts/start o: parcelward serve.
doctor-server-stranger = El puerto { $port } lo ocupa otro programa ({ $program }). Detén ese programa y después inicia el programa local.
doctor-pairing = { $count ->
    [0] Aún no hay ningún navegador conectado. Muestra un código con: parcelward pair.
    [one] Hay un navegador conectado.
   *[other] Hay { $count } navegadores conectados.
  }
doctor-extension = La extensión está construida en { $folder }.
doctor-extension-missing = La extensión aún no está construida: ejecuta scripts/setup.
doctor-notifications = Aquí se pueden mostrar notificaciones de escritorio.
doctor-notifications-absent = Esta sesión no tiene notificaciones de escritorio. Los avisos aparecen en tu navegador mientras esté abierto.

terminal-no-messages = Ahora no hay que escribir a nadie sobre esto. Vuelve a mirar cuando el plan lo aconseje.
terminal-message-to-seller = Al vendedor
terminal-message-to-carrier = A la empresa de transporte
terminal-message-to-post = A tu oficina de correos
terminal-message-to-customs = A la aduana
terminal-message-to-aliexpress = A AliExpress
