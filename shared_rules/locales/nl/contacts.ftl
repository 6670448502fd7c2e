# Wie je kunt bereiken. Geen enkel contact is gecontroleerd.

contact-kind-carrier = De vervoerder
contact-kind-post = Je post
contact-kind-customs = Douane
contact-kind-platform = AliExpress en andere
contact-origin-from_tracking = Uit de tracking van het pakket zelf
contact-origin-official_site = Officiële site; wij hebben die niet gecontroleerd
contact-origin-unverified_guide = Uit een gids, niet gecontroleerd
contact-doubt-inside_the_country = Alleen vanuit het land zelf te bellen.
contact-doubt-costs_more = Bellen kan meer kosten dan gewoonlijk.
contact-doubt-may_be_another_office = Is misschien van een ander kantoor.
