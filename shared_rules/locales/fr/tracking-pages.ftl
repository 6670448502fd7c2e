### The extension's pages about tracking: its sources, asking now, the history of a parcel, evidence, the log of disputes.

tracking-page-title = Suivi
tracking-page-waiting = Un instant…

## Sources

sources-title = Qui est interrogé sur vos colis
source-ask = Interroger { $source }
source-key-kept = Le programme compagnon garde une clé pour { $source }. Elle n'est plus affichée.
source-key-field = Votre clé pour { $source }
source-key-keep = Garder la clé
source-key-forget = Oublier la clé
source-key-forget-label = Oublier la clé pour { $source }

## Asking now

check-now-title = Demander maintenant
check-now-about = Chaque numéro est demandé au plus une fois par quart d'heure.
check-now-number = Numéro de suivi
check-now-number-hint = Des lettres et des chiffres, comme LP00123456789012.
check-now-one = Demander pour ce numéro
check-now-all = Demander pour tous les colis en route
check-now-asking = Demande en cours…
check-now-results = Ce qui en est ressorti

## Parcels

parcels-title = Colis de vos commandes
parcels-none = Aucune commande avec numéro de suivi n'a encore été vue. Ouvrez vos commandes sur AliExpress.
parcels-history-of = Historique de { $number }
parcels-more = { $count ->
    [one] Afficher une commande de plus
   *[other] Afficher { $count } commandes de plus
  }

## The history of a parcel

history-page-title = Historique et preuves
history-page-order = Commande { $order }
history-page-no-order = Cette adresse ne nomme aucune commande. Ouvrez l'historique depuis la liste de vos colis.
history-page-no-number = Aucun colis de cette commande n'a encore de numéro de suivi.
history-page-back = Tous les colis et sources
history-age = ({ $age })
history-from-paste = Ce que vous avez collé
history-from-page = La page d'AliExpress
history-contradiction = Ces sources se contredisent. Livré, selon : { $delivered }. Pas livré, selon : { $otherwise }. Parcelward continue comme si le colis n'était pas arrivé.
history-fetched = { $source } : consulté la première fois le { DATETIME($first, dateStyle: "medium", timeStyle: "short") }, la dernière fois le { DATETIME($last, dateStyle: "medium", timeStyle: "short") }

## Adding what another page shows

paste-title = Ajouter ce que montre une autre page
paste-about = Copiez l'historique de n'importe quelle page de suivi, ou ouvrez une réponse enregistrée comme texte, et collez-le ici. Rien n'est demandé à personne.
paste-parcel = Colis
paste-text = Texte copié
paste-read = Lire ce texte

## Evidence

pack-title = Preuves
pack-about = Un PDF que n'importe qui comprend, et un ZIP avec tous les événements, les réponses enregistrées et leurs sommes de contrôle. Les deux restent sur cet ordinateur ; vous décidez qui les reçoit.
pack-language = Langue du PDF
pack-make = Préparer les preuves
pack-making = Préparation…
pack-made = Préparées le { DATETIME($at, dateStyle: "medium", timeStyle: "short") }. Les fichiers sont sur cet ordinateur :
pack-digest = SHA-256
pack-verify = Pour montrer plus tard que rien n'a été modifié, tapez dans un terminal :
pictures-title = Vos images
pictures-about = Les captures d'écran et les photos entrent dans les prochaines preuves. Le lieu et l'appareil de la prise de vue sont retirés.
pictures-none = Aucune image n'a été ajoutée.
picture-choose = Ajouter une image (PNG, JPEG ou WebP, 3 Mo au plus)
picture-too-heavy = « { $name } » dépasse 3 Mo. Réduisez-la, puis ajoutez-la de nouveau.
picture-added = Ajoutée le { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
picture-remove = Retirer
picture-remove-label = Retirer { $name }

## The log of disputes

claims-title = Vos litiges
claims-opened = Ouvert : { $day }
