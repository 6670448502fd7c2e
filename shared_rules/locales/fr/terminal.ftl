# Ce que la ligne de commande affiche autour des plans.
terminal-no-orders = Aucune commande n'a été trouvée dans ces fichiers. Enregistrez une réponse de la liste des commandes, des détails de la commande ou de la page de suivi et réessayez.
terminal-to-come = La suite
terminal-deadlines = Jours importants
terminal-running = Parcelward tourne à l'adresse { $address }.
terminal-extension = Chargez l'extension : ouvrez la page des extensions de votre navigateur, activez le mode développeur, choisissez « Charger l'extension non empaquetée » et prenez { $folder } (Firefox : about:debugging, « Charger un module complémentaire temporaire »).
terminal-extension-build = L'extension n'est pas encore construite : lancez scripts/setup.
terminal-code = Relier : tapez le code { $code } sur la page de réglages de l'extension dans { $minutes ->
    [one] la minute
   *[other] les { $minutes } minutes
  }. Un nouveau code : parcelward pair.
terminal-paired = Relié à { $count ->
    [one] un navigateur
   *[other] { $count } navigateurs
  }. Pour en relier un autre : parcelward pair.
terminal-pairing-since = Relié depuis : { DATETIME($at, dateStyle: "medium", timeStyle: "short") } { $zone }
terminal-pairing-seen = Vu pour la dernière fois : { DATETIME($at, dateStyle: "medium", timeStyle: "short") } { $zone }
terminal-pairing-how-to-end = Pour mettre fin à une liaison : parcelward pair --revoke ID
terminal-pairing-ended = { $label } ({ $origin }) n'est plus relié et sera refusé désormais.
terminal-stop = Appuyez sur Ctrl-C pour arrêter.
terminal-stopped = Arrêté. Vos données restent dans { $folder }.
terminal-not-running = Le programme compagnon ne tourne pas. Démarrez-le avec scripts/start ou : parcelward serve.
terminal-no-stored-orders = Aucune commande n'est encore enregistrée. Ouvrez votre liste de commandes AliExpress avec l'extension reliée, et elle apparaîtra ici.
terminal-backup-done = Une copie de la base de données a été enregistrée sous { $file }.
terminal-backup-evidence = { $count ->
    [one] { $count } fichier de vos preuves a été enregistré
   *[other] { $count } fichiers de vos preuves ont été enregistrés
  } dans { $folder }. Gardez ce dossier et la copie de la base de données ensemble.
terminal-backup-changed = { $file } n'est plus tel qu'il a été créé. Il a été enregistré tel qu'il est maintenant.
terminal-backup-exists = { $file } existe déjà. Indiquez un autre fichier, pour que rien ne soit écrasé.
terminal-number-holds = { $carrier } ({ $format }) : le numéro a ce format.
terminal-number-fails = { $carrier } ({ $format }) : la forme convient mais le chiffre de contrôle est faux. Cherchez une faute de frappe, ou demandez le bon numéro au vendeur.
terminal-number-unknown = Aucun format connu. Comparez-le signe par signe avec la page de la commande.
terminal-number-order = Cela ressemble à un numéro de commande. Le numéro de suivi est sur la page de suivi de la commande.
terminal-backup-nothing = Rien n'est encore enregistré : il n'y a donc rien à sauvegarder.
terminal-backup-elsewhere = Les commandes sont dans une base qui a son propre serveur : sauvegardez-les avec ses moyens, par exemple pg_dump. Copiez aussi le dossier { $folder } : vos preuves s'y trouvent.
terminal-no-alerts = Aucun avertissement n'est prévu et aucun n'a été affiché.

doctor-data = Vos données sont dans { $folder }, fermé aux autres comptes.
doctor-data-closed = Vos données sont dans { $folder }. D'autres comptes pouvaient les lire ; c'est corrigé maintenant.
doctor-cache = Ce qui accélère le prochain démarrage est dans { $folder }. Vous pouvez supprimer ce dossier à tout moment.
doctor-cache-unwritable = Impossible d'écrire dans le dossier { $folder }. Rien n'est perdu, seul le démarrage est plus long.
doctor-database = La base de données est intacte et contient { $count ->
    [0] aucune commande
    [one] une commande
   *[other] { $count } commandes
  }.
doctor-database-damaged = La base de données a { $count ->
    [one] un défaut
   *[other] { $count } défauts
  }, le premier : { $first }. Arrêtez le programme compagnon, mettez votre dernière sauvegarde à sa place, et rouvrez votre liste de commandes.
doctor-knowledge = Les règles et les phrases sont complètes, dans { $languages ->
    [one] une langue
   *[other] { $languages } langues
  }.
doctor-server = Le programme compagnon tourne sur le port { $port } et a prouvé qu'il est le vôtre.
doctor-server-stopped = Le programme compagnon ne tourne pas. Démarrez-le avec scripts/start ou : parcelward serve.
doctor-server-stranger = Le port { $port } est occupé par un autre programme ({ $program }). Arrêtez ce programme, puis démarrez le compagnon.
doctor-pairing = { $count ->
    [0] Aucun navigateur n'est encore relié. Affichez un code avec : parcelward pair.
    [one] Un navigateur est relié.
   *[other] { $count } navigateurs sont reliés.
  }
doctor-extension = L'extension est construite dans { $folder }.
doctor-extension-missing = L'extension n'est pas encore construite : lancez scripts/setup.
doctor-notifications = Les notifications de bureau peuvent être affichées ici.
doctor-notifications-absent = Cette session n'a pas de notifications de bureau. Les avertissements apparaissent dans votre navigateur tant qu'il est ouvert.

terminal-no-messages = Vous n'avez à écrire à personne à ce sujet pour l'instant. Regardez de nouveau quand le plan le conseille.
terminal-message-to-seller = Au vendeur
terminal-message-to-carrier = Au transporteur
terminal-message-to-post = À votre bureau de poste
terminal-message-to-customs = À la douane
terminal-message-to-aliexpress = À AliExpress
