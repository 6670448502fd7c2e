# Ce que répond le programme compagnon quand quelque chose ne va pas.

## Answers to a paired browser

error-body-invalid = Parcelward n'a pas pu utiliser ce que le navigateur a envoyé : { $place } manque ou n'est pas comme prévu. Mettez l'extension et Parcelward à jour.
error-body-too-large = Le navigateur a envoyé plus que ce que Parcelward accepte à la fois. Rechargez la page et laissez-la charger une liste après l'autre.
error-body-too-deep = Ce que le navigateur a envoyé est trop profondément imbriqué pour être une page de commandes. Rechargez la page.
error-path-unknown = Ce Parcelward ne connaît pas ce que l'extension a demandé. Mettez Parcelward à jour, puis redémarrez-le.
error-clock-differs = Les horloges du navigateur et de Parcelward diffèrent de plus d'une minute. Réglez l'horloge de cet ordinateur, puis réessayez.
error-pairing-unknown = Ce navigateur n'est plus relié. Rechargez la liste des navigateurs reliés.
error-pairing-id-unknown = Sous « { $id } », aucun navigateur n'est relié, ou plusieurs le sont. Prenez l'ID dans : parcelward pair --list
error-order-unknown = Parcelward n'a pas encore vu cette commande. Ouvrez une fois la page de la commande sur AliExpress.
error-alert-unknown = Ce rappel n'existe déjà plus. Rechargez la liste des rappels.
error-card-day-over = Le { $day } est déjà passé, rien n'a donc été gardé. Regardez encore l'avis ; si c'était bien ce jour, demandez aujourd'hui même à la poste ou au transporteur si le colis est encore là.
error-card-day-far = Le { $day } est dans { $days ->
        [one] plus d'un jour
       *[other] plus de { $days } jours
    } ; rien n'a donc été gardé. Regardez encore l'avis : les colis sont gardés quelques jours ou quelques semaines.
error-statement-unknown = Parcelward ne connaît pas cette déclaration. Mettez l'extension et Parcelward à jour.
error-internal = Parcelward a fait lui-même une erreur et n'a rien changé. Réessayez ; si cela se reproduit, lancez « parcelward doctor ».

## The database

error-database-newer = Un Parcelward plus récent a écrit la base de données { $place }. Mettez Parcelward à jour, puis redémarrez-le.
error-database-foreign = Le fichier { $place } appartient à un autre programme. Choisissez une autre base de données, ou déplacez le fichier.
error-database-damaged = La base de données { $place } est endommagée. Arrêtez le programme compagnon et mettez votre dernière sauvegarde à sa place ; « parcelward backup --help » dit comment.
error-database-busy = Un autre programme utilise la base de données { $place }. Fermez-le, puis réessayez.
error-database-unwritable = La base de données { $place } ne peut pas être ouverte ou écrite. Vérifiez que le dossier vous appartient et n'est pas protégé en écriture.
error-database-unreachable = La base de données { $place } ne répond pas, ou refuse le nom ou le mot de passe. Vérifiez que son serveur fonctionne et que PARCELWARD_DATABASE_URL est juste.
error-database-address = { $place } ne désigne aucune base SQLite ou PostgreSQL, ou le pilote de PostgreSQL (psycopg) n'est pas installé. Corrigez PARCELWARD_DATABASE_URL ou installez le pilote ; le README explique comment.
error-disk-full = Il n'y a plus de place pour écrire { $place }. Libérez de l'espace, puis réessayez ; rien n'a été écrit à moitié.

## Starting

error-pairings-unreadable = La liste des navigateurs reliés, { $file }, est endommagée. Déplacez le fichier et reliez de nouveau vos navigateurs avec « parcelward pair ».
error-pairings-full = { $most } navigateurs sont déjà reliés. Retirez-en un que vous n'utilisez plus, puis recommencez.
error-data-folder-foreign = Le dossier de données { $folder } appartient à un autre compte. Choisissez un dossier à vous avec --data-dir.
error-data-folder-unusable = Le dossier de données { $folder } ne peut pas être créé ou gardé privé. Choisissez un autre dossier avec --data-dir.
error-quiet-hours-invalid = « { $given } » ne sont pas des heures de silence. Donnez deux heures de la journée, par exemple 22:00-07:00.
error-quiet-hours-empty = Des heures de silence de { $given } à { $given } n'ont pas de durée. Choisissez deux heures différentes.
error-port-invalid = { $port } n'est pas un port. Donnez un nombre de 0 à 65535.
error-port-taken = { $program ->
    [unknown] Le port { $port } est utilisé par un autre programme.
   *[other] Le port { $port } est utilisé par { $program }.
} Fermez ce programme, ou démarrez Parcelward avec --port et mettez le même nombre dans les réglages de l'extension.
error-port-forbidden = Ce compte n'a pas le droit d'utiliser le port { $port }. Démarrez Parcelward avec --port et un nombre supérieur à 1023, et mettez le même nombre dans les réglages de l'extension.
error-already-running = Parcelward tourne déjà sur le port { $port } (processus { $process }). Il n'y a rien à faire.
error-already-running-silent = Un autre Parcelward (processus { $process }) utilise ce dossier de données mais ne répond pas. Arrêtez ce processus, puis redémarrez Parcelward.
data-folder-closed = Le dossier { $folder } pouvait être lu par d'autres comptes de cet ordinateur ; vous seul pouvez le lire maintenant.

## Evidence

error-evidence-fonts-missing = Les polices pour l'impression ne sont pas dans le dossier { $folder }. Lancez une fois scripts/setup, puis réessayez.
error-evidence-unwritable = Impossible d'écrire les preuves dans le dossier { $folder }. Libérez de la place ou choisissez un autre dossier, puis réessayez.
error-evidence-unknown = Ces preuves ne sont plus là, ou leur fichier a été modifié. Créez-les de nouveau.
error-file-unreadable = { $file } ne peut pas être ouvert comme fichier. Vérifiez son nom et que vous avez le droit de le lire.
error-file-too-large = { $file } dépasse { $megabytes } Mo. Enregistrez une seule réponse et essayez avec celle-ci.
error-pack-unreadable = { $file } n'est pas un fichier de preuves créé par Parcelward. Choisissez le fichier ZIP tel qu'il a été écrit.
error-picture-unreadable = « { $name } » ne peut pas être lu comme une image. Choisissez un fichier PNG, JPEG ou WebP.
error-picture-too-large = L'image « { $name } » est trop grande. Réduisez-la, puis ajoutez-la de nouveau.
error-pictures-full = Une commande accepte au plus { $most } images. Retirez-en une, puis ajoutez celle-ci de nouveau.

## Extensions of another age

relation-okay = L'extension et Parcelward se comprennent.
relation-host-outdated = L'extension du navigateur est plus récente que ce Parcelward. Mettez Parcelward à jour, puis redémarrez-le.
relation-host-too-new = L'extension du navigateur est plus ancienne que ce Parcelward. Mettez l'extension à jour.
