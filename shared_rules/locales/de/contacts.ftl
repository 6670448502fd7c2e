# Wen Sie erreichen können. Nie sagen, ein Kontakt sei geprüft: Keiner ist es.

contact-kind-carrier = Der Paketdienst
contact-kind-post = Ihre Post
contact-kind-customs = Der Zoll
contact-kind-platform = AliExpress und andere
contact-origin-from_tracking = Aus der Sendungsverfolgung des Pakets
contact-origin-official_site = Offizielle Seite; wir haben sie nicht geprüft
contact-origin-unverified_guide = Aus einem Ratgeber, nicht geprüft
contact-doubt-inside_the_country = Nur aus dem Inland anrufbar.
contact-doubt-costs_more = Ein Anruf kann mehr kosten als üblich.
contact-doubt-may_be_another_office = Gehört vielleicht zu einer anderen Stelle.
