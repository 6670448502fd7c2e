tracking-source-ready = Activée. Tout va bien.
tracking-source-off = Désactivée. Rien ne lui est envoyé.
tracking-source-no-key = Activée, mais il lui faut d’abord votre propre clé.
tracking-source-bad-key = Elle refuse votre clé. Plus rien n’est envoyé tant que vous n’en saisissez pas une autre.
tracking-source-over-quota = Ce que permet votre clé est épuisé. Prochaine demande à partir du { DATETIME($until, dateStyle: "medium", timeStyle: "short") }.
tracking-source-blocked = Bloquée, dernier statut connu conservé. Prochaine demande à partir du { DATETIME($until, dateStyle: "medium", timeStyle: "short") }.
tracking-source-silent = Laissée tranquille après un incident, dernier statut connu conservé. Prochaine demande à partir du { DATETIME($until, dateStyle: "medium", timeStyle: "short") }.

tracking-trouble-blocked = Elle a montré un contrôle de sécurité au lieu d’une réponse.
tracking-trouble-bad-key = Elle a refusé la clé.
tracking-trouble-over-quota = Ce que permet la clé était épuisé.
tracking-trouble-too-fast = Elle a demandé une pause.
tracking-trouble-maintenance = Elle était en maintenance.
tracking-trouble-unreachable = Elle était injoignable.
tracking-trouble-unreadable = Sa réponse était illisible.
tracking-trouble-too-large = Sa réponse était bien trop grande.
tracking-trouble-redirected = Elle a renvoyé la demande ailleurs, ce que Parcelward ne suit pas.
tracking-trouble-refused = Elle a refusé la demande.

tracking-source-last-success = Dernière réponse : { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
tracking-source-last-trouble = Dernier incident : { $why } ({ DATETIME($at, dateStyle: "medium", timeStyle: "short") })
tracking-source-next = Prochaine demande permise : { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
tracking-source-quota = Reste sur votre clé : { $count ->
    [one] { $count } nouveau numéro
   *[other] { $count } nouveaux numéros
  }
tracking-source-how-enable = Activer : parcelward sources enable { $name }
tracking-source-how-key = Saisir une clé : parcelward sources key { $name }
tracking-sources-about = Seules les sources activées sont interrogées, et elles ne reçoivent que le numéro de suivi.
tracking-switched-off = Le suivi est désactivé par PARCELWARD_TRACKING. Rien n’est demandé ; ce que vous collez est toujours lu.
tracking-source-enabled = { $title } est activée.
tracking-source-disabled = { $title } est désactivée. Plus rien ne lui est envoyé.
tracking-key-kept = La clé pour { $title } est gardée dans un fichier que seul votre compte peut lire.
tracking-key-forgotten = La clé pour { $title } est oubliée.
tracking-key-prompt = Clé pour { $title } (elle n’est pas affichée)

check-found = { $source } connaît ce colis.
check-not-yet = { $source } connaît le numéro mais n’a encore rien à dire.
check-not-found = { $source } ne connaît pas (encore) ce numéro. Cela ne veut pas dire que le colis est perdu.
check-blocked = { $source } : bloquée, dernier statut connu conservé.
check-trouble = { $source } n’a pas répondu. { $why } Dernier statut connu conservé.
check-unanswered = { $source } a laissé ce numéro hors de sa réponse. Nouvelle demande bientôt ; dernier statut connu conservé.
check-asked-already = Déjà demandé dans le dernier quart d’heure. Voici ce que l’on sait.
check-waiting = Pas demandé maintenant, car la source a eu un incident. La demande reprendra d’elle-même ; dernier statut connu conservé.
check-waiting-until = Pas de nouvelle demande avant le { DATETIME($until, dateStyle: "medium", timeStyle: "short") }. Dernier statut connu conservé.
check-nobody = Aucune source activée n’accepte ce numéro.
check-checking = Demande en cours.
check-known = Dernière information : { $words } ({ DATETIME($at, dateStyle: "medium", timeStyle: "short") })
check-known-day = Dernière information : { $words } ({ DATETIME($day, dateStyle: "medium") })
check-known-undated = Dernière information : { $words }
check-known-nothing = On n’en sait encore rien.
check-no-parcels = Aucun colis n’est en route. Les colis apparaissent ici dès que l’extension a vu vos commandes.

error-source-unknown = Il n’y a pas de source « { $source } ». Il y a : { $known }
error-source-key-invalid = Ce n’est pas une clé pour { $source }. Copiez la clé entière, sans espaces, et réessayez.
error-source-keys-unreadable = Le fichier de vos clés, { $file }, est endommagé. Déplacez-le et saisissez de nouveau vos clés.
error-tracking-off = Le suivi est désactivé par PARCELWARD_TRACKING. Démarrez Parcelward sans ce réglage pour interroger les sources.
