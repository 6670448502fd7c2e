tracking-source-ready = Activada. Todo está bien.
tracking-source-off = Desactivada. No se le envía nada.
tracking-source-no-key = Activada, pero antes necesita tu propia clave.
tracking-source-bad-key = Rechaza tu clave. No se envía nada más hasta que introduzcas otra.
tracking-source-over-quota = Se agotó lo que permite tu clave. Se le vuelve a preguntar a partir del { DATETIME($until, dateStyle: "medium", timeStyle: "short") }.
tracking-source-blocked = Bloqueada; se conserva el último estado conocido. Se le vuelve a preguntar a partir del { DATETIME($until, dateStyle: "medium", timeStyle: "short") }.
tracking-source-silent = En pausa tras un problema; se conserva el último estado conocido. Se le vuelve a preguntar a partir del { DATETIME($until, dateStyle: "medium", timeStyle: "short") }.

tracking-trouble-blocked = Mostró un control de seguridad en vez de una respuesta.
tracking-trouble-bad-key = Rechazó la clave.
tracking-trouble-over-quota = Se había agotado lo que permite la clave.
tracking-trouble-too-fast = Pidió una pausa.
tracking-trouble-maintenance = Estaba en mantenimiento.
tracking-trouble-unreachable = No se pudo contactar con ella.
tracking-trouble-unreadable = No se pudo leer su respuesta.
tracking-trouble-too-large = Su respuesta era demasiado grande.
tracking-trouble-redirected = Envió la pregunta a otro sitio, y Parcelward no lo sigue.
tracking-trouble-refused = Rechazó la pregunta.

tracking-source-last-success = Última respuesta: { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
tracking-source-last-trouble = Último problema: { $why } ({ DATETIME($at, dateStyle: "medium", timeStyle: "short") })
tracking-source-next = Próxima pregunta permitida: { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
tracking-source-quota = Queda en tu clave: { $count ->
    [one] un número nuevo
   *[other] { $count } números nuevos
  }
tracking-source-how-enable = Activar: parcelward sources enable { $name }
tracking-source-how-key = Introducir una clave: parcelward sources key { $name }
tracking-sources-about = Solo se pregunta a las fuentes activadas, y no reciben nada más que el número de seguimiento.
tracking-switched-off = El seguimiento está desactivado por PARCELWARD_TRACKING. No se pregunta nada; lo que pegues se lee igualmente.
tracking-source-enabled = { $title } está activada.
tracking-source-disabled = { $title } está desactivada. No se le envía nada más.
tracking-key-kept = La clave de { $title } se guarda en un archivo que solo tu cuenta puede leer.
tracking-key-forgotten = La clave de { $title } se ha olvidado.
tracking-key-prompt = Clave de { $title } (no se muestra)

check-found = { $source } conoce este paquete.
check-not-yet = { $source } conoce el número, pero aún no tiene nada que contar.
check-not-found = { $source } no conoce este número (todavía). Eso solo no significa que el paquete se haya perdido.
check-blocked = { $source }: bloqueada; se conserva el último estado conocido.
check-trouble = { $source } no dio respuesta. { $why } Se conserva el último estado conocido.
check-unanswered = { $source } dejó este número fuera de su respuesta. Se volverá a preguntar pronto; se conserva el último estado conocido.
check-asked-already = Ya se preguntó en el último cuarto de hora. Esto es lo que se sabe.
check-waiting = No se pregunta ahora porque la fuente tuvo un problema. Se volverá a preguntar sin que hagas nada; se conserva el último estado conocido.
check-waiting-until = No se vuelve a preguntar antes del { DATETIME($until, dateStyle: "medium", timeStyle: "short") }. Se conserva el último estado conocido.
check-nobody = Ninguna fuente activada acepta este número.
check-checking = Se está preguntando ahora.
check-known = Lo último que se sabe: { $words } ({ DATETIME($at, dateStyle: "medium", timeStyle: "short") })
check-known-day = Lo último que se sabe: { $words } ({ DATETIME($day, dateStyle: "medium") })
check-known-undated = Lo último que se sabe: { $words }
check-known-nothing = Aún no se sabe nada.
check-no-parcels = Ningún paquete está en camino. Los paquetes aparecen aquí cuando la extensión ha visto tus pedidos.

error-source-unknown = No hay ninguna fuente «{ $source }». Hay: { $known }
error-source-key-invalid = Eso no es una clave de { $source }. Copia la clave entera, sin espacios, e inténtalo de nuevo.
error-source-keys-unreadable = El archivo con tus claves, { $file }, está dañado. Muévelo a otro sitio e introduce tus claves de nuevo.
error-tracking-off = El seguimiento está desactivado por PARCELWARD_TRACKING. Inicia Parcelward sin ese ajuste para preguntar por paquetes.
