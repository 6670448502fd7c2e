# Whom the shopper can reach, in Spanish. Never say that a contact was checked: none was.

contact-kind-carrier = La empresa de transporte
contact-kind-post = El correo de tu país
contact-kind-customs = La aduana
contact-kind-platform = AliExpress y otros
contact-origin-from_tracking = Del propio seguimiento del paquete
contact-origin-official_site = Web oficial; no la hemos comprobado
contact-origin-unverified_guide = De una guía, sin comprobar
contact-doubt-inside_the_country = Solo se puede llamar desde dentro del país.
contact-doubt-costs_more = La llamada puede costar más de lo habitual.
contact-doubt-may_be_another_office = Puede ser de otra oficina.
