# What the companion says of itself, in Spanish (tú).

## Answers to a paired browser

error-body-invalid = Parcelward no ha podido usar lo que envió el navegador: { $place } falta o no es como se esperaba. Actualiza la extensión y Parcelward a sus últimas versiones.
error-body-too-large = El navegador envió más de lo que Parcelward acepta de una vez. Recarga la página y deja que cargue una lista cada vez.
error-body-too-deep = Lo que envió el navegador tiene demasiados niveles para ser una página de pedidos. Recarga la página.
error-path-unknown = Este Parcelward no conoce lo que pidió la extensión. Actualiza Parcelward y reinícialo.
error-clock-differs = Los relojes del navegador y de Parcelward difieren en más de un minuto. Ajusta el reloj de este equipo y vuelve a intentarlo.
error-pairing-unknown = Ese navegador ya no está conectado. Recarga la lista de navegadores conectados.
error-pairing-id-unknown = Con «{ $id }» no hay ningún navegador conectado, o hay más de uno. Toma el ID de: parcelward pair --list
error-order-unknown = Parcelward aún no ha visto este pedido. Abre una vez la página del pedido en AliExpress.
error-alert-unknown = Este aviso ya no existe. Recarga la lista de avisos.
error-card-day-over = El { $day } ya ha pasado, así que no se ha guardado nada. Vuelve a mirar el aviso; si ese era el día, pregunta hoy mismo al correo o al transportista si el paquete sigue allí.
error-card-day-far = Para el { $day } { $days ->
        [one] falta más de un día
       *[other] faltan más de { $days } días
    } y por eso no se ha guardado nada. Vuelve a mirar el aviso: los paquetes se guardan días o unas pocas semanas.
error-statement-unknown = Parcelward no conoce esta respuesta. Actualiza la extensión y Parcelward a sus últimas versiones.
error-internal = Parcelward ha cometido un error propio y no ha cambiado nada. Inténtalo de nuevo; si se repite, ejecuta «parcelward doctor».

## The database

error-database-newer = Un Parcelward más nuevo escribió la base de datos { $place }. Actualiza Parcelward y vuelve a iniciarlo.
error-database-foreign = El archivo { $place } es de otro programa. Elige otra base de datos o mueve el archivo a otro sitio.
error-database-damaged = La base de datos { $place } está dañada. Detén el programa local y pon en su lugar tu última copia de seguridad; «parcelward backup --help» dice cómo.
error-database-busy = Otro programa está usando la base de datos { $place }. Ciérralo y vuelve a intentarlo.
error-database-unwritable = La base de datos { $place } no se puede abrir o escribir. Comprueba que la carpeta es tuya y no está protegida contra escritura.
error-database-unreachable = La base de datos { $place } no responde o rechaza el nombre o la contraseña. Comprueba que su servidor funciona y que PARCELWARD_DATABASE_URL es correcta.
error-database-address = { $place } no indica ninguna base de datos SQLite o PostgreSQL, o falta instalar el controlador de PostgreSQL (psycopg). Corrige PARCELWARD_DATABASE_URL o instala el controlador; el README explica cómo.
error-disk-full = No queda espacio para escribir { $place }. Libera espacio y vuelve a intentarlo; nada quedó escrito a medias.

## Starting

error-pairings-unreadable = La lista de navegadores conectados, { $file }, está dañada. Mueve el archivo a otro sitio y conecta de nuevo tus navegadores con «parcelward pair».
error-pairings-full = Ya hay { $most } navegadores conectados. Quita uno que ya no uses y vuelve a conectar.
error-data-folder-foreign = La carpeta de datos { $folder } es de otra cuenta. Elige una carpeta tuya con --data-dir.
error-data-folder-unusable = La carpeta de datos { $folder } no se puede crear o mantener privada. Elige otra carpeta con --data-dir.
error-quiet-hours-invalid = «{ $given }» no son horas de silencio. Escríbelas como dos horas del día, así: 22:00-07:00.
error-quiet-hours-empty = Unas horas de silencio de { $given } a { $given } no duran nada. Elige dos horas distintas.
error-port-invalid = { $port } no es un puerto. Indica un número de 0 a 65535.
error-port-taken = { $program ->
    [unknown] El puerto { $port } lo usa otro programa.
   *[other] El puerto { $port } lo usa { $program }.
} Cierra ese programa, o inicia Parcelward con --port y pon el mismo número en los ajustes de la extensión.
error-port-forbidden = Esta cuenta no puede usar el puerto { $port }. Inicia Parcelward con --port y un número mayor que 1023, y pon el mismo número en los ajustes de la extensión.
error-already-running = Parcelward ya está en marcha en el puerto { $port } (proceso { $process }). No hay nada que hacer.
error-already-running-silent = Otro Parcelward (proceso { $process }) está usando esta carpeta de datos, pero no responde. Detén ese proceso y vuelve a iniciar Parcelward.
data-folder-closed = Otras cuentas de este equipo podían leer la carpeta { $folder }; ahora solo puedes leerla tú.

## Evidence

error-evidence-fonts-missing = Las fuentes para imprimir no están en la carpeta { $folder }. Ejecute una vez scripts/setup e inténtelo de nuevo.
error-evidence-unwritable = Las pruebas no se pueden escribir en la carpeta { $folder }. Libere espacio o elija otra carpeta e inténtelo de nuevo.
error-evidence-unknown = Estas pruebas ya no están, o su archivo se ha cambiado. Hágalas de nuevo.
error-file-unreadable = { $file } no se puede abrir como archivo. Compruebe el nombre y que tiene permiso para leerlo.
error-file-too-large = { $file } ocupa más de { $megabytes } MB. Guarde una sola respuesta y pruebe con ella.
error-pack-unreadable = { $file } no contiene pruebas hechas por Parcelward. Elija el archivo ZIP tal como se escribió.
error-picture-unreadable = «{ $name }» no se puede leer como imagen. Elija un archivo PNG, JPEG o WebP.
error-picture-too-large = La imagen «{ $name }» es demasiado grande. Redúzcala y añádala de nuevo.
error-pictures-full = Un pedido admite como máximo { $most } imágenes. Quite una y añada esta de nuevo.

## Extensions of another age

relation-okay = La extensión y Parcelward hablan el mismo idioma.
relation-host-outdated = La extensión del navegador es más nueva que este Parcelward. Actualiza Parcelward y reinícialo.
relation-host-too-new = La extensión del navegador es más antigua que este Parcelward. Actualiza la extensión.
