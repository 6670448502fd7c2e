# Pourquoi quelque chose, sur une page ou dans un fichier enregistré, n'a pas été lu.

unread-empty = Il n'y avait rien dedans. Ouvrez de nouveau la page et attendez qu'elle affiche vos commandes.
unread-too-large = Cela fait { NUMBER($bytes) } octets ; une réponse de commande n'en a jamais plus de { NUMBER($largest) }. Enregistrez la réponse de la page de commande elle-même, pas la page entière.
unread-too-deep = Son contenu est imbriqué plus profondément que toute réponse de commande : il a donc été laissé de côté.
unread-truncated = Cela s'arrête au milieu : le fichier n'a pas été enregistré en entier. Enregistrez-le de nouveau.
unread-not-json = Ce n'est pas une réponse des pages de commande : ce n'est ni du JSON ni du JSONP. Enregistrez la réponse de la liste des commandes, des détails de la commande ou de la page de suivi.
unread-web-page = C'est une page web et non la réponse derrière elle, ce qui veut souvent dire qu'AliExpress vous a demandé de vous connecter. Connectez-vous, rouvrez la commande et réessayez.
unread-not-of-interest = Cette réponse ne dit rien de vos commandes : elle a donc été laissée de côté. Parcelward lit la liste des commandes, les détails de la commande, la page de suivi et la liste des retours.
unread-page-unknown = Cela a été lu sur une page que Parcelward ne connaît pas.
unread-session-expired = AliExpress vous a déconnecté. Connectez-vous de nouveau et rouvrez la commande.
unread-token-expired = L'autorisation de la page avait expiré ; la page la renouvelle d'elle-même. Rechargez la page.
unread-captcha = AliExpress veut savoir si vous êtes une personne. Résolvez vous-même son énigme sur la page ; Parcelward attend et ne fait rien d'ici là.
unread-traffic-limit = AliExpress dit que trop de pages ont été ouvertes en peu de temps. Attendez quelques minutes avant d'ouvrir la suivante.
unread-refused-by-page = AliExpress a répondu par une erreur au lieu de la commande. Rechargez la page ; si cela persiste, réessayez plus tard.
unread-empty-reply = La réponse est arrivée sans aucune commande. Rechargez la page et attendez qu'elle affiche vos commandes.
unread-empty-reading = Aucune commande n'a été trouvée sur la page. Attendez qu'elle soit entièrement chargée.
unread-no-tracking-yet = Il n'y a pas encore de suivi pour la commande { $order }.
unread-order-id-missing = Rien ne dit à quelle commande cela appartient. Ouvrez la page de suivi depuis la commande, ou enregistrez la réponse avec son adresse.
unread-order-id-invalid = « { $text } » n'est pas un numéro de commande. Un numéro de commande a de 12 à 20 chiffres et rien d'autre.
unread-events-cut = L'historique du colis a { NUMBER($total) } lignes ; les { NUMBER($kept) } plus récentes ont été lues.
unread-unexpected = La réponse a une forme que Parcelward ne connaît pas encore : elle a donc été laissée de côté ; tout le reste a été lu.
