# Ce que dit l'extension elle-même : encart, menu, réglages. Les plans et leurs conseils viennent de plan.ftl.

## How much something presses

level-info = Pour information
level-notice = Bon à savoir
level-advice = À faire de préférence
level-warning = À faire bientôt
level-urgent = À faire maintenant

## Buyer protection

protection-title = Protection acheteur
unit-days-of-protection = { $count ->
        [one] jour de protection acheteur restant
       *[other] jours de protection acheteur restants
    }
unit-hours-of-protection = { $count ->
        [0] moins d'une heure de protection acheteur restante
        [one] heure de protection acheteur restante
       *[other] heures de protection acheteur restantes
    }
days-left = { $days ->
        [one] encore { $days } jour
       *[other] encore { $days } jours
    }
hours-left = { $hours ->
        [0] moins de 1 heure
        [one] encore { $hours } heure
       *[other] encore { $hours } heures
    }
protection-over-short = Protection finie
protection-until = Jusqu'au { DATETIME($day, day: "numeric", month: "long", year: "numeric") }.
protection-ended-on = La protection acheteur a pris fin le { DATETIME($day, day: "numeric", month: "long", year: "numeric") }
protection-unknown = La fin de la protection acheteur n'est pas encore connue.

## The plan

panel-label = Parcelward : plan pour la commande { $order }
panel-contents = Que faire et quand
panel-open = Afficher le plan
panel-close = Réduire
nothing-to-do = Rien à faire pour l'instant
    .explanation = Parcelward surveille les dates et vous dit ici quand il y a quelque chose à faire.
also-now-title = Aussi maintenant
coming-title = La suite
day = { DATETIME($day, day: "numeric", month: "short") }
why = Pourquoi ?
why-rule = Règle : { $rule }. Sources : { $sources }.
where-open_dispute = Sur cette page, appuyez sur « Retours/remboursements » à côté de l'article. Quand on vous demande si vous avez le colis, répondez ce qui est vrai.
where-message_seller = Sur cette page, ouvrez le nom de la boutique et appuyez sur son bouton de message.
where-ask_extension = Écrivez au vendeur. Si cette page montre un bouton pour prolonger le délai, appuyez dessus.
copy-show = Texte à copier
copy = Copier
copied = Copié
strip-label = { $level } : { $headline } { $left } { $then }
strip-then = { DATETIME($day, day: "numeric", month: "short") } : { $what }
more-steps = { $count ->
        [one] et { $count } de plus
       *[other] et { $count } de plus
    }
whole-plan = Afficher tout le plan
history-and-evidence = Historique et preuves
plan-from = Ce plan date du { DATETIME($when, day: "numeric", month: "long", year: "numeric", hour: "numeric", minute: "numeric") }.

## Messages and contacts

messages-title = Messages prêts à copier
messages-in-english = Les vendeurs et transporteurs à l'étranger traduisent par machine : ce qui est envoyé est donc en anglais court et simple. Copiez-le et envoyez-le vous-même.
messages-none = Vous n'avez à écrire à personne pour l'instant. Les messages apparaissent ici quand le plan en conseille un.
messages-unanswered = Les messages sont écrits par le programme compagnon sur votre ordinateur, qui ne répond pas en ce moment.
message-to = { $to ->
        [seller] Au vendeur :
        [carrier] Au transporteur :
        [post] À votre bureau de poste :
        [customs] À la douane :
       *[aliexpress] À AliExpress :
    }
message-means = Cela veut dire :
contacts-title = Qui vous pouvez joindre

## What only the shopper can say

question-title = Vous seul pouvez le dire
question-arrived = Cette commande est-elle arrivée ?
answer-not-received = Non, je ne l'ai pas reçue
answer-received = Oui, elle est arrivée
question-stays-here = Votre réponse reste sur cet ordinateur. Elle permet d'ajuster le plan ; rien n'est envoyé à AliExpress.
said-not_received = Vous avez dit que vous n'avez pas reçu cette commande.
said-received = Vous avez dit que cette commande est arrivée.
arrived-quietly = Cette commande est arrivée
card-title = L'avis dans votre boîte aux lettres
card-day = Dernier jour sur l'avis
card-hint = Si un avis a été laissé, il indique le dernier jour pour retirer le colis. Recopiez ce jour : le plan en tiendra compte. Il reste sur cet ordinateur.
card-keep = Garder
card-kept = Vous avez lu sur l'avis : à retirer au plus tard le { DATETIME($day, day: "numeric", month: "long", year: "numeric") }.
card-unfinished = Entrez la date entière : jour, mois et année.
card-unanswered = Le programme compagnon ne répond pas, rien n'a donc encore changé. Démarrez-le, puis appuyez de nouveau sur le bouton.
advice-done = C'est fait
advice-done-on = Fait le { DATETIME($day, day: "numeric", month: "short") }.
said-take-back = Annuler cette réponse

## The companion: each state has one sentence and one thing to do

companion-unpaired = Parcelward n'est pas encore relié à son programme compagnon.
companion-down = Le programme compagnon de Parcelward ne tourne pas : les rappels sont donc en pause. Pour le démarrer, tapez dans un terminal :
companion-stranger = Autre chose répond là où devrait être le programme compagnon de Parcelward (port { $port }). Fermez ce programme, puis démarrez le compagnon.
companion-refused = Le programme compagnon ne connaît plus ce navigateur. Reliez-le de nouveau.
companion-clock-differs = Les horloges de ce navigateur et du programme compagnon diffèrent de { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }. Corrigez l'horloge de l'ordinateur.
companion-companion-too-old = Le programme compagnon de Parcelward est plus ancien que cette extension. Mettez le compagnon à jour.
companion-companion-too-new = Cette extension est plus ancienne que le programme compagnon de Parcelward. Mettez l'extension à jour.
companion-connected = Relié au programme compagnon.
pair-now = Relier
try-again = Réessayer
page-orphaned = Parcelward a été mis à jour. Rechargez cette page pour continuer.
reload = Recharger

## Notes and pages that cannot be read

note-label = Note de Parcelward
note-hide = Masquer
page-not-read = Parcelward n'a pas pu lire cette page : sa présentation est nouvelle pour nous. Ce qu'AliExpress affiche ici compte toujours.
page-place-unknown = Parcelward a lu vos commandes, mais la présentation de cette page est nouvelle pour nous : rien ne peut donc s'afficher à côté d'elles. Leurs plans sont dans le menu de Parcelward, dans la barre d'outils.
page-captcha = AliExpress veut savoir si vous êtes une personne. Répondez vous-même à sa question ; Parcelward ne le fait jamais.
page-signed-out = Connectez-vous à AliExpress pour voir vos commandes.
page-error = AliExpress affiche une erreur ici. Rechargez la page plus tard.
report-offer = Vous pouvez enregistrer une copie sans noms, adresses ni numéros, et la joindre à un signalement.
report-save = Enregistrer une copie nettoyée

## Notifications

notification-tomorrow = Me le rappeler demain

## The popup

popup-title = Parcelward
popup-last-answer = Dernière réponse : { DATETIME($when, day: "numeric", month: "short", year: "numeric", hour: "numeric", minute: "numeric") }
popup-next-title = Prochains jours importants
popup-now = Maintenant
popup-none = Aucune commande n'a encore été lue. Ouvrez votre liste de commandes sur AliExpress.
popup-quiet = Rien à faire dans les prochains jours.
popup-warnings-title = Avertissements affichés
popup-snooze = Me le rappeler demain
popup-snoozed = Vous aurez un rappel demain.
popup-snooze-failed = Le programme compagnon n'a pas répondu. Démarrez-le et réessayez.
popup-options = Réglages
popup-tracking = Suivi
popup-order = Commande { $order }

## The options page

options-title = Réglages de Parcelward
options-pair-title = Relier au programme compagnon
options-pair-how = Démarrez le programme compagnon et faites-lui afficher un code. Dans un terminal :
options-pair-code = Code
options-pair-code-hint = Huit lettres et chiffres, par exemple ABCD-EFGH. Un code est valable trois minutes.
options-pair-port = Port
options-pair-port-hint = Laissez-le tel quel, sauf si le programme compagnon a été démarré sur un autre port.
options-pair-button = Relier
options-pairing = Connexion…
options-paired = Relié. Ouvrez vos commandes sur AliExpress.
fault-code-malformed = Ce n'est pas un code. Il a huit lettres et chiffres, par exemple ABCD-EFGH.
fault-code-wrong = Ce code n'est pas le bon. Comparez-le avec celui que le programme compagnon affiche.
fault-code-used-up = Ce code n'est plus valable : il est trop ancien, ou a été essayé trop souvent. Faites afficher un nouveau code par le programme compagnon.
fault-no-code-shown = Le programme compagnon tourne, mais n'affiche pas de code. Faites-lui en afficher un.
fault-no-answer = Rien ne répond sur le port { $port }. Démarrez le programme compagnon, puis réessayez.
fault-not-a-companion = Ce qui répond sur le port { $port } n'est pas le programme compagnon de Parcelward. Fermez ce programme ou utilisez un autre port.
fault-companion-too-old = { companion-companion-too-old }
fault-companion-too-new = { companion-companion-too-new }
fault-permission-missing = Sans l'autorisation de parler à cet ordinateur lui-même (127.0.0.1), rien ne peut être relié. Accordez-la quand le navigateur la demande.
options-connected-title = Relié
options-connected = Ce navigateur parle au programme compagnon sur le port { $port }.
options-unpair = Déconnecter ce navigateur
options-pairings-title = Navigateurs qui peuvent parler au programme compagnon
options-pairing-this = ce navigateur
options-pairing-since = Relié depuis le { DATETIME($when, day: "numeric", month: "long", year: "numeric") }
options-pairing-seen = Vu pour la dernière fois : { DATETIME($when, day: "numeric", month: "short", year: "numeric", hour: "numeric", minute: "numeric") }
options-revoke = Retirer
options-revoke-label = Retirer { $label }
options-notices-title = Avertissements
options-notices = Afficher une notification quand vient un jour où il y a quelque chose à faire
options-quiet-title = Heures de silence
options-quiet-off = Les heures de silence sont désactivées : les notifications arrivent à toute heure.
options-quiet-on = Aucune notification n'est affichée de { $begin } à { $end }.
options-quiet-rule = Seul le moment change : ce qui échoit pendant ces heures est affiché quand elles finissent. Ce qui viendrait alors trop tard, par exemple parce que la protection finit avant, est affiché tout de suite.
options-quiet-environment = Elles ont été fixées sur cet ordinateur par une variable d'environnement, qui l'emporte sur ce qui est choisi ici. Pour choisir ici, retirez-la et redémarrez le programme compagnon :
options-quiet-from = De
options-quiet-to = À
options-quiet-keep = Garder ces heures
options-quiet-switch-off = Désactiver
options-quiet-unfinished = Entrez les deux heures.
options-language-title = Langue
options-language-auto = Comme le navigateur
options-saved = Enregistré.
options-privacy = Vos commandes restent sur cet ordinateur. Parcelward n'a pas de compte et ne demande rien à AliExpress. Seuls les numéros de suivi sont envoyés, et seulement aux sources de suivi activées.
