# Le projet de litige et son panneau. Rien ici ne promet une issue.

## Why a reason is true
dispute-because-elsewhere = Le suivi indique un autre pays que celui où la commande a été envoyée.
dispute-because-marked_delivered = Le suivi dit « livré », et vous dites que le colis ne vous est pas parvenu.
dispute-because-returning = Le suivi dit que le colis repart vers l'expéditeur.
dispute-because-returned = Le suivi dit que le colis a été renvoyé à l'expéditeur.
dispute-because-lost = Le suivi dit que le colis est perdu.
dispute-because-destroyed = Le suivi dit que le colis a été détruit.
dispute-because-cancelled = Le suivi dit que l'envoi a été annulé.
dispute-because-seized = Le suivi dit que la douane a saisi le colis.
dispute-because-customs = Le suivi dit que la douane retient le colis.
dispute-because-attempted = Une livraison a été manquée, et le colis n'est pas venu depuis.
dispute-because-no_tracking = Aucun transporteur n'a scanné le colis sous ce numéro.
dispute-because-unread = La page de la commande dit qu'elle est en route. Ouvrez une fois la page de suivi, pour que le motif puisse suivre ce qu'elle dit.
dispute-because-silent = Le suivi n'affiche rien de nouveau depuis un mois ou plus.
dispute-because-in_transit = Le colis est encore en route et la protection court.

## Should I file today?
dispute-already-open = Un litige est déjà ouvert pour cette commande. Gardez-le ouvert jusqu'à ce que la marchandise ou l'argent soit là.
dispute-nothing-to-claim = Cette commande n'a pas été payée, ou son argent est déjà sur le chemin du retour.
dispute-not-sent-yet = Le vendeur n'a pas encore expédié. Une commande qui n'est pas expédiée à temps s'annule en général automatiquement et l'argent revient.
dispute-collect-it = Le colis attend d'être retiré. Retirez-le d'abord : un colis non retiré repart, et un remboursement est alors peu probable.
dispute-carrier-may-deliver = Les transporteurs notent parfois une livraison un ou deux jours trop tôt. Demandez maintenant au transporteur et à vos voisins.
dispute-not-due-yet = Attendu au plus tard le { DATETIME($day, dateStyle: "medium") }.
dispute-still-moving = Le colis a bougé le { DATETIME($day, dateStyle: "medium") }.
dispute-economy-is-silent = Les colis économiques n'affichent souvent plus rien après leur départ, et arrivent en général dans les { $days } jours qui suivent.
dispute-busy-season = Le trajet tombe dans une période chargée, où les colis mettent plus de temps.
dispute-days-left = { $days ->
    [one] Il reste { $days } jour jusqu'au dernier jour sûr.
   *[other] Il reste { $days } jours jusqu'au dernier jour sûr.
  }
dispute-seller-may-extend = Le vendeur peut prolonger la protection si vous le demandez maintenant.
dispute-one-shot = En général, on ne peut ouvrir un litige qu'une seule fois par article.
dispute-waiting-mends-nothing = Le colis ne viendra plus tout seul : attendre n'apporte donc rien.
dispute-delivered-clock = Il a été indiqué comme livré le { DATETIME($day, dateStyle: "medium") }. Une commande indiquée comme livrée peut se terminer automatiquement en quelques jours.
dispute-completed-clock = La commande est considérée comme terminée. Le temps qui reste pour un litige est court, et c'est la page qui décide à quel point.
dispute-end-unknown = La fin de la protection n'était pas sur les pages vues. Regardez la page de la commande avant d'attendre.
dispute-window-may-be-over = La protection a pris fin le { DATETIME($day, dateStyle: "medium") }. Le formulaire refusera peut-être la demande ; il reste alors le service client d'AliExpress.
dispute-protection-over = La protection a pris fin le { DATETIME($day, dateStyle: "medium") }. Un litige est peut-être encore possible pendant quelques jours : ouvrez-le aujourd'hui.
dispute-last-safe-day = Après le { DATETIME($day, dateStyle: "medium") }, il ne reste plus de temps pour corriger un formulaire qui n'est pas passé.
dispute-protection-ends = Le { DATETIME($day, dateStyle: "medium") }, la protection prend fin. Ensuite, le vendeur est payé, et l'argent est difficile à récupérer.

## The panel beside the dispute form
dispute-panel-label = Parcelward : le formulaire de litige
dispute-panel-contents = Faut-il ouvrir un litige aujourd'hui, et remplir le formulaire
dispute-open-panel = Remplir le formulaire
dispute-order-title = La commande
dispute-order = Commande { $order }
dispute-order-other = Une autre commande
dispute-order-which = Pour quelle commande est ce formulaire ?
dispute-order-none = Cette page ne dit pas pour quelle commande est le formulaire. Ouvrez le formulaire depuis la page de la commande.
dispute-form-loading = Le formulaire ne s'est pas encore affiché.
dispute-form-in-frame = Le formulaire est dans un cadre que Parcelward n'atteint pas. Remplissez-le vous-même : cochez la case, appuyez sur le bouton de remplissage et copiez les mots affichés plus bas.
dispute-problem-order-unknown = Parcelward n'a pas encore vu cette commande. Ouvrez une fois la page de la commande, puis revenez.
dispute-problem-draft-unreadable = La réponse du programme compagnon n'a pas pu être lue. Mettez à jour le compagnon et l'extension.
dispute-problem-other-order = Ce formulaire est pour la commande { $named }, pas pour la commande { $order }. Rien n'a été rempli. Choisissez la bonne commande plus haut, ou revenez en arrière et ouvrez le formulaire depuis la commande voulue.
dispute-today-wait = Vous pouvez attendre aujourd'hui
dispute-today-ask = Écrivez d'abord au vendeur
dispute-today-file = Ouvrez le litige aujourd'hui
dispute-today-last-day = Dernier jour sûr : { DATETIME($day, day: "numeric", month: "long", year: "numeric") }.
dispute-today-last-day-over = Le dernier jour sûr était le { DATETIME($day, day: "numeric", month: "long", year: "numeric") } : n'attendez plus.
dispute-for-waiting = Ce qui plaide pour attendre
dispute-lost-by-waiting = Ce qu'attendre peut coûter
dispute-reason-title = Motif pour le formulaire
dispute-reason-none = Aucun motif habituel n'est sûrement vrai pour ce colis. Choisissez vous-même dans le formulaire.
dispute-reason-returned = Renvoyé, annulé ou perdu
dispute-reason-no_tracking = Pas d'informations de suivi
dispute-reason-tracking = Problème avec le suivi
dispute-reason-customs = Retenu par la douane
dispute-reason-address = Parti à une autre adresse
dispute-reason-delivered = Indiqué comme livré, pas reçu
dispute-reason-protection = La protection expire, colis encore en route
dispute-reason-own = Je choisirai moi-même dans le formulaire
dispute-prefill-title = Remplir le formulaire
dispute-confirm = Je n'ai pas reçu la commande { $order }.
dispute-confirm-first = Vous seul pouvez le dire. Cochez si c'est vrai ; cela ne vaut que pour cette commande.
dispute-prefill = Préremplir
dispute-filling = Remplissage…
dispute-nothing-is-sent = Rien n'est envoyé. Vérifiez chaque champ, puis appuyez vous-même sur « Suivant » et « Soumettre ».
dispute-results-title = Ce qui a été rempli
dispute-undone-title = Ce qui a été retiré
dispute-undo = Annuler
dispute-field-solution = Solution :
dispute-field-received = Reçu :
dispute-field-reason = Motif :
dispute-field-amount = Montant :
dispute-field-description = Description :
dispute-field-evidence = Images :
dispute-filled = rempli avec « { $value } ». À vérifier.
dispute-already = était déjà « { $value } ».
dispute-by-elimination = Reconnu seulement parce qu'il ne restait rien d'autre : vérifiez-le.
dispute-left-not-found = pas sur cette page. Si le formulaire a une étape suivante, appuyez vous-même sur « Suivant » et préremplissez là.
dispute-left-unsure = aucun champ n'était sûrement le bon. Remplissez-le vous-même.
dispute-left-two-alike = deux champs se ressemblent. Remplissez-le vous-même.
dispute-left-read-only = fixé par le formulaire.
dispute-left-no-fitting-option = aucun choix du formulaire n'est sûrement vrai. Choisissez vous-même.
dispute-left-did-not-open = la liste ne s'est pas ouverte. Choisissez vous-même.
dispute-left-did-not-hold = la page ne l'a pas gardé. Remplissez-le vous-même.
dispute-left-reset-by-page = la page l'a effacé. Remplissez-le vous-même.
dispute-left-not-ours-to-press = vous seul pouvez appuyer ici. Choisissez vous-même.
dispute-left-currency-differs = le formulaire utilise une autre monnaie, et rien n'est converti. Remplissez-le vous-même.
dispute-left-amount-unknown = le montant total n'est pas connu. Remplissez-le vous-même.
dispute-left-amount-zero = le formulaire n'admet aucun montant. Ne continuez pas avec zéro avant d'avoir demandé au service client d'AliExpress.
dispute-left-preset-by-form = fixé par le formulaire. Vérifiez que c'est le montant total.
dispute-left-own-text = vos propres mots restent. Voici notre texte, si vous le voulez.
dispute-left-too-long = le formulaire accepte moins de caractères que le texte le plus court. Écrivez-le vous-même.
dispute-left-second-list = une deuxième liste va avec ce choix. Choisissez-y vous-même, et regardez aussi la première.
dispute-left-not-confirmed = laissé vide tant que vous ne dites pas que vous ne l'avez pas reçue.
dispute-left-your-choice = à vous de choisir.
dispute-left-attach-yourself = à vous de les joindre. Une image de la page de suivi, sans ligne « reçu », aide le plus.
dispute-undo-restored = comme avant.
dispute-undo-changed-by-you = vous l'avez changé depuis : il reste donc ainsi.
dispute-undo-not-taken-back = ce formulaire ne permet pas de retirer un choix. Choisissez de nouveau, ou rechargez la page pour le vider.
dispute-undo-gone = n'est plus sur la page.

## Evidence for the form's control for files. `size` comes with its unit (0.6 MB).
attach-title = Preuves pour le formulaire
attach-offer = { $count ->
    [one] Quand vous appuyez, ce fichier ({ $size }) est joint et AliExpress l'envoie aussitôt sur son site. « Annuler » ne le retire pas : vous seul pouvez l'enlever, dans le formulaire.
   *[other] Quand vous appuyez, ces { $count } fichiers ({ $size }) sont joints et AliExpress les envoie aussitôt sur son site. « Annuler » ne les retire pas : vous seul pouvez les enlever, dans le formulaire.
  }
attach-size = ({ $size })
attach-left-too-many = { $count ->
    [one] Un autre fichier est laissé de côté, car le formulaire n'en accepte pas plus.
   *[other] { $count } autres fichiers sont laissés de côté, car le formulaire n'en accepte pas plus.
  }
attach-left-too-large = { $count ->
    [one] Un fichier est laissé de côté, car il est trop lourd pour le formulaire.
   *[other] { $count } fichiers sont laissés de côté, car ils sont trop lourds pour le formulaire.
  }
attach-button = Joindre les preuves
attach-attaching = Ajout en cours…
attach-again = Joindre à nouveau
attach-preparing = Recherche de ce qui peut être joint…
attach-neither = Ici, le formulaire n'accepte ni PDF ni images ; rien ne peut être joint pour vous.
attach-two-alike = La page a plus d'un emplacement pour des fichiers, et aucun n'est sûrement le bon. Joignez les preuves vous-même.
attach-full = Le formulaire contient autant de fichiers qu'il en accepte. Enlevez-en un si vous voulez y mettre les preuves.
attach-read-only = Le formulaire n'accepte pas de fichiers en ce moment.
attach-problem-no-companion = Le programme compagnon n'a pas répondu ; rien n'a été joint.
attach-problem-changed = Les preuves ont changé entre-temps ; rien n'a été joint. Regardez à nouveau la liste, puis appuyez encore une fois.
attach-save-yourself = Vous pouvez préparer les preuves sous forme de fichiers et les joindre vous-même :
attach-done = Le formulaire a tout pris. Vérifiez que chaque fichier y est affiché.
attach-not-kept = Le formulaire n'a pas tout affiché. Regardez, et joignez vous-même ce qui manque.
attach-blocked = Sur cette page, vous seul pouvez joindre quelque chose. Rien n'a été joint.
attach-file-seen = dans le formulaire
attach-file-not-seen = pas visible dans le formulaire
attach-complains = Le formulaire affiche un message. Lisez-le sur place.
attach-twice = Un fichier qui y était déjà s'y trouve peut-être maintenant deux fois. Regardez, et enlevez-en un.
attach-folder = Les mêmes fichiers se trouvent dans ce dossier de votre ordinateur :
