# The evidence pack: a document that a stranger (AliExpress, a bank) understands in a minute. It speaks of the shopper as "the buyer"
# and states only what pages, tracking sources and the buyer said; it asks for nothing and judges nobody.
# Dates arrive written out with the year. `plan.ftl` has the names of facts (Ordered, Sent …) and of statuses.

evidence-title = Preuves pour la commande { $order }
evidence-made = Établi le { $when } par Parcelward { $version } d'après ce que montraient les pages d'AliExpress et les sources de suivi
evidence-page = Page { $page } sur { $pages }

## What a hurried reader must see

evidence-newest-silent = { $days ->
    [one] Le dernier événement du suivi date du { $event_day }. Le { $look_day }, un jour plus tard, il n'y avait toujours rien de plus récent.
   *[other] Le dernier événement du suivi date du { $event_day }. Le { $look_day }, { $days } jours plus tard, il n'y avait toujours rien de plus récent.
  }
evidence-newest = Le dernier événement du suivi date du { $event_day }.
evidence-no-events = Le { $look_day }, le suivi n'affichait aucun événement.
evidence-delivered = Selon le suivi, le colis a été livré le { $event_day }.
evidence-buyer-not-received = L'acheteur a déclaré le { $day } que le colis n'est pas arrivé.
evidence-buyer-received = L'acheteur a déclaré le { $day } que le colis est arrivé.

## The order

evidence-order = La commande
evidence-order-number = Numéro de commande
evidence-store = Boutique
evidence-total = Total
evidence-goods = Articles
evidence-carrier = Transporteur
evidence-service = Mode d'expédition

## The journey

evidence-journey = Le trajet
evidence-parcel = Colis { $number }
evidence-silence = { $days ->
    [one] { $days } jour sans nouvelles
   *[other] { $days } jours sans nouvelles
  }
evidence-looked-at = Dernière consultation

## The tables

evidence-events = Ce que dit le suivi
evidence-events-about = Les dates et heures sont celles que chaque source affiche.
evidence-when = Date et heure
evidence-event = Événement
evidence-told-by = Source
evidence-completed = * Indiqué de façon incomplète, le plus souvent sans l'année ; complété par Parcelward.
evidence-no-time = sans date
evidence-since = depuis le { $day }
evidence-missing-since = n'est plus affiché depuis le { $day }
evidence-older = { $count ->
    [one] { $count } événement plus ancien se trouve dans le fichier events.csv.
   *[other] { $count } événements plus anciens se trouvent dans le fichier events.csv.
  }
evidence-looks = Ce que disait chaque page et chaque source, et quand
evidence-looks-about = Chaque ligne est une version. De la première à la dernière fois, elle disait la même chose à chaque consultation. Les copies enregistrées sont dans le fichier ZIP.
evidence-source = Page ou source
evidence-first = Vu la première fois
evidence-last = Vu la dernière fois
evidence-newest-then = Dernier événement alors
evidence-older-looks = { $count ->
    [one] { $count } version plus ancienne se trouve dans le fichier ZIP.
   *[other] { $count } versions plus anciennes se trouvent dans le fichier ZIP.
  }
evidence-tracking = page de suivi
evidence-order-detail = page de la commande
evidence-order-list = liste des commandes
evidence-return-list = liste des remboursements
evidence-dispute-form = formulaire de litige
evidence-other-page = autre page
evidence-dispute = Le litige
# Instead of value-parcel-status-arrived_destination, which says "in your country" to the shopper.
evidence-value-parcel-status-arrived_destination = dans le pays de destination

## What the buyer did

evidence-said = Ce qu'a fait l'acheteur
evidence-said-about = Tel que l'acheteur l'a noté ce jour-là.
evidence-said-asked_seller = A écrit au vendeur
evidence-said-asked_carrier = S'est renseigné auprès du transporteur
evidence-said-asked_extension = A demandé au vendeur de prolonger la protection
evidence-said-not_received = A déclaré que le colis n'est pas arrivé
evidence-said-received = A déclaré que le colis est arrivé
evidence-said-completed_by_mistake = A déclaré que la réception a été confirmée par erreur
evidence-pictures = Images ajoutées par l'acheteur
evidence-picture = { $name }, ajoutée le { $when }

## How to check it

evidence-check = Comment vérifier ce document
evidence-check-about = Ce document et le fichier { $zip } ont été établis en même temps. Le fichier ZIP contient ce document, les événements, les copies enregistrées et la liste de leurs sommes SHA-256. La commande « parcelward evidence --verify » nomme chaque fichier qui y a été modifié, ajouté ou retiré depuis.

## What the command says

evidence-written = Les preuves pour la commande { $order } sont prêtes :
evidence-sum = SHA-256 du fichier ZIP : { $digest }
evidence-as-pictures = { $count ->
    [one] En image, pour un formulaire qui n'accepte pas de PDF :
   *[other] En { $count } images, pour un formulaire qui n'accepte pas de PDF :
  }
evidence-picture-added = Ajouté à la commande { $order } : { $name }
evidence-whole = { $count ->
    [one] Rien n'a été modifié : l'unique fichier est tel qu'il était le { $when }.
   *[other] Rien n'a été modifié : les { $count } fichiers sont tels qu'ils étaient le { $when }.
  }
evidence-altered = Modifié : { $file }
evidence-missing = Retiré : { $file }
evidence-added = Ajouté : { $file }
evidence-made-here = Parcelward a créé exactement ce fichier sur cet ordinateur.
evidence-not-made-here = Sur cet ordinateur, Parcelward ne connaît pas ce fichier ; il peut seulement dire qu'il correspond à sa propre liste.
evidence-made-otherwise = Parcelward a créé sur cet ordinateur des preuves portant ces indications, mais pas ce fichier : il a été modifié dans son ensemble.
