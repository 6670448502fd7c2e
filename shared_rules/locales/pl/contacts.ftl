# Do kogo kupujący może się zwrócić. Nigdy nie mówimy, że kontakt sprawdzono: żadnego nie sprawdzono.

contact-kind-carrier = Przewoźnik
contact-kind-post = Twoja poczta
contact-kind-customs = Urząd celny
contact-kind-platform = AliExpress i inni
contact-origin-from_tracking = Ze śledzenia samej paczki
contact-origin-official_site = Oficjalna strona; nie sprawdzaliśmy jej
contact-origin-unverified_guide = Z poradnika, niesprawdzone
contact-doubt-inside_the_country = Można zadzwonić tylko z tego kraju.
contact-doubt-costs_more = Połączenie może kosztować więcej niż zwykle.
contact-doubt-may_be_another_office = Może należeć do innego biura.
