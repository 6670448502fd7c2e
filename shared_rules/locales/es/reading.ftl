# Why something that was seen on a page, or a saved file, was not read, in Spanish.

unread-empty = No había nada dentro. Abre la página de nuevo y espera a que muestre tus pedidos.
unread-too-large = Tiene { NUMBER($bytes) } bytes; una respuesta de pedidos nunca pasa de { NUMBER($largest) }. Guarda la respuesta de la propia página del pedido, no la página entera.
unread-too-deep = Su contenido tiene más niveles que cualquier respuesta de pedidos, así que no se ha tocado.
unread-truncated = Se corta por la mitad: el archivo no se guardó completo. Guárdalo de nuevo.
unread-not-json = Esto no es una respuesta de las páginas de pedidos: no es ni JSON ni JSONP. Guarda la respuesta de la lista de pedidos, del detalle del pedido o de la página de seguimiento.
unread-web-page = Esto es una página web y no la respuesta que hay detrás, lo que muchas veces significa que AliExpress te pidió iniciar sesión. Inicia sesión, abre el pedido de nuevo e inténtalo otra vez.
unread-not-of-interest = Esta respuesta no dice nada de tus pedidos, así que no se ha tocado. Parcelward lee la lista de pedidos, el detalle del pedido, la página de seguimiento y la lista de devoluciones.
unread-page-unknown = Esto se leyó en una página que Parcelward no conoce.
unread-session-expired = AliExpress ha cerrado tu sesión. Inicia sesión allí y abre el pedido de nuevo.
unread-token-expired = El permiso de la página había caducado; la página lo renueva sola. Recarga la página.
unread-captcha = AliExpress quiere saber que eres una persona. Resuelve tú su prueba en la página; Parcelward espera y no hace nada hasta entonces.
unread-traffic-limit = AliExpress dice que se abrieron demasiadas páginas en poco tiempo. Espera unos minutos antes de abrir la siguiente.
unread-refused-by-page = AliExpress respondió con un error en lugar del pedido. Recarga la página; si sigue igual, inténtalo más tarde.
unread-empty-reply = La respuesta llegó sin ningún pedido. Recarga la página y espera a que muestre tus pedidos.
unread-empty-reading = No se encontró ningún pedido en la página. Espera a que se haya cargado por completo.
unread-no-tracking-yet = Aún no hay seguimiento para el pedido { $order }.
unread-order-id-missing = No dice a qué pedido pertenece. Abre la página de seguimiento desde el pedido o guarda la respuesta junto con su dirección.
unread-order-id-invalid = «{ $text }» no es un número de pedido. Un número de pedido tiene de 12 a 20 cifras y nada más.
unread-events-cut = El historial del paquete tiene { NUMBER($total) } líneas; se leyeron las { NUMBER($kept) } más recientes.
unread-unexpected = La respuesta tiene una forma que Parcelward aún no conoce, así que no se ha tocado; todo lo demás se ha leído.
