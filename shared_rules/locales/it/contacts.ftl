# Chi si può contattare. Nessun contatto è stato controllato.

contact-kind-carrier = Il corriere
contact-kind-post = La tua posta
contact-kind-customs = Dogana
contact-kind-platform = AliExpress e altri
contact-origin-from_tracking = Dal tracciamento del pacco
contact-origin-official_site = Sito ufficiale; non lo abbiamo controllato
contact-origin-unverified_guide = Da una guida, non controllato
contact-doubt-inside_the_country = Si può chiamare solo dall'interno del paese.
contact-doubt-costs_more = Una chiamata può costare più del solito.
contact-doubt-may_be_another_office = Può essere di un altro ufficio.
