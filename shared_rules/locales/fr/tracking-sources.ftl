# Sources de suivi : ce que chacune couvre, comment obtenir sa clé, et ce qu'est devenu un texte collé.
source-cainiao = Cainiao, le réseau de transport d'AliExpress : la plupart des colis AliExpress, même après leur remise à la poste locale. Aucune clé nécessaire.
source-seventeen-track = 17TRACK : presque tous les transporteurs. Demande votre propre clé ; chaque nouveau numéro entame votre quota.
    .key = Créez un compte sur { $page }, ouvrez Settings, Security, et copiez la clé d'accès.
source-four-px = 4PX : les numéros qui commencent par 4PX. Aucune clé nécessaire.
source-upu = L'Union postale universelle : les numéros postaux comme RR123456785CH, d'après les postes des deux pays. Un second avis, peu détaillé. Aucune clé nécessaire.
source-ems-items = La Coopérative EMS : les numéros postaux express qui commencent par E. Aucune clé nécessaire.
source-la-poste = La Poste : Colissimo, Chronopost et lettres en France. Demande votre propre clé, gratuite.
    .key = Créez un compte sur { $page }, créez une application pour "Suivi" et copiez sa clé de production.
source-dhl = DHL : Express, Paket et eCommerce. Demande votre propre clé, gratuite.
    .key = Créez un compte sur { $page }, demandez "Shipment Tracking - Unified" et copiez la clé.
source-ship24 = Ship24 : de nombreux transporteurs, pour les numéros que personne d'autre ne connaît. Demande votre propre clé ; chaque nouveau numéro utilise un suivi de votre formule.
    .key = Créez un compte, ouvrez { $page } et copiez la clé.
source-paste = Un texte que vous collez, ou une réponse que vous avez enregistrée. Rien n'est demandé nulle part.

pasted-read = { $count ->
    [one] { $count } événement a été lu.
   *[other] { $count } événements ont été lus.
  }
pasted-nothing-yet = { $source } n'a encore rien à dire de ce numéro, ou ne le connaît pas. Rien n'a été changé.
pasted-another-number = C'est une réponse de { $source }, mais pas pour le numéro { $number }. Collez la réponse pour ce numéro.
pasted-shop-reply = C'est une réponse d'AliExpress même. Lisez-la avec : parcelward explain FILE
pasted-no-answer = C'est une page de { $source } qui ne dit rien du colis (un contrôle de sécurité ou une erreur). Collez l'historique lui-même.
pasted-not-understood = Aucun événement n'a été trouvé dans ce texte. Collez les lignes avec les dates et ce qui s'est passé, telles que la page de suivi les montre.
pasted-too-large = Ce texte est trop grand pour être l'historique d'un seul colis. Collez seulement les lignes avec les dates et ce qui s'est passé.
