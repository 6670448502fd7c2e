# Qui l'acheteur peut joindre. Ne jamais dire qu'un contact a été vérifié : aucun ne l'a été.

contact-kind-carrier = Le transporteur
contact-kind-post = Votre poste
contact-kind-customs = La douane
contact-kind-platform = AliExpress et autres
contact-origin-from_tracking = D'après le suivi du colis
contact-origin-official_site = Site officiel ; nous ne l'avons pas vérifié
contact-origin-unverified_guide = D'après un guide, non vérifié
contact-doubt-inside_the_country = Joignable seulement depuis l'intérieur du pays.
contact-doubt-costs_more = Un appel peut coûter plus cher que d'habitude.
contact-doubt-may_be_another_office = Appartient peut-être à un autre bureau.
