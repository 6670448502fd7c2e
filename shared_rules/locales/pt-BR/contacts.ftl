# Whom the shopper can reach, in Brazilian Portuguese. Never say that a contact was checked: none was.

contact-kind-carrier = A transportadora
contact-kind-post = O correio do seu país
contact-kind-customs = A alfândega
contact-kind-platform = AliExpress e outros
contact-origin-from_tracking = Do próprio rastreamento do pacote
contact-origin-official_site = Site oficial; não verificamos
contact-origin-unverified_guide = De um guia, não verificado
contact-doubt-inside_the_country = Só dá para ligar de dentro do país.
contact-doubt-costs_more = A ligação pode custar mais que o normal.
contact-doubt-may_be_another_office = Pode ser de outro setor.
