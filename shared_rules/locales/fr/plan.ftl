# Ce qu'un plan dit à l'acheteur. carrier-name porte son article (« le transporteur ») : ne pas l'employer après « à » ou « de ».

## Words used inside sentences

carrier-name = { $parcel_carrier ->
    [unknown] le transporteur
   *[other] { $parcel_carrier }
  }

## The order's own status

order-sent = Le vendeur a expédié cette commande
    .explanation = Le suivi le plus récent est sur la page de suivi de la commande. Le vendeur n'est payé que lorsque la protection prend fin ou que vous confirmez la réception : ne confirmez donc rien avant d'avoir la marchandise en main et de l'avoir vérifiée.
order-unreadable = Nous n'avons pas pu lire l'état de cette commande
    .explanation = Ouvrez une fois la page de la commande, pour que son état et ses dates puissent être lus. D'ici là, par prudence, nous la considérons comme en route.
order-completed = Cette commande est terminée
    .explanation = Elle a été confirmée, par vous ou automatiquement, et le vendeur va être payé. Si vous avez tout, il n'y a rien à faire. S'il manque quelque chose, n'attendez pas : le délai pour réclamer est court.
order-in-dispute = Cette commande fait l'objet d'un litige
    .explanation = La page de la commande mène au dossier et aux étapes d'un remboursement. Gardez ce que vous et le vendeur écrivez.
order-cancelled = Cette commande est annulée
    .explanation = Rien ne sera envoyé. L'argent payé revient en général par le moyen de paiement utilisé ; la page de la commande montre où il en est.
order-closed = Cette commande est fermée
    .explanation = Soit le vendeur l'a remboursée, soit la commande a pris fin. La page de la commande le précise ; une commande fermée n'accepte plus de nouveau litige.
order-expired = Cette commande a expiré
    .explanation = Son délai est écoulé, le plus souvent parce qu'elle n'a pas été payée. Rien n'est en route pour elle.
order-refunded = Cette commande indique un remboursement
    .explanation = Il faut quelques jours aux banques et aux cartes pour que l'argent apparaisse ; la page de la commande montre où il est allé. Pour une prochaine commande, une livraison avec suivi complet rend ce genre d'ennui plus rare.

## Not paid, not sent

awaiting-payment = Cette commande n'est pas encore payée
    .explanation = Rien n'est envoyé avant que le paiement soit passé. Une commande non payée se ferme automatiquement.
not-sent-yet-info = Le vendeur a jusqu'au { $order_ships_by } pour l'expédier
    .explanation = C'est la date de la page de la commande. Si le vendeur n'expédie pas à temps, la commande est en général annulée automatiquement et l'argent revient par le moyen de paiement utilisé.
not-sent-yet-notice = Le délai d'expédition du vendeur a pris fin le { $order_ships_by }
    .explanation = Une telle commande est en général annulée automatiquement, et vous n'avez rien à faire. Regardez si la page indique un délai plus long ; le vendeur peut vous en dire plus.
not-sent-yet-advice = Toujours pas expédiée, et le délai a pris fin le { $order_ships_by }
    .explanation = La commande aurait déjà dû être annulée automatiquement. Demandez au service client d'AliExpress de l'annuler, et regardez si l'argent est déjà sur le chemin du retour.
not-sent-usual-limit-info = En général, le vendeur expédie au plus tard le { $usual_day }
    .explanation = La date de la page n'a pas été lue : ce n'est donc que le délai habituel. Ouvrez la page de la commande et nous prendrons sa date.
not-sent-usual-limit-ask = Pas encore expédiée ; d'habitude, c'est au plus tard le { $usual_day }
    .explanation = Un court message au vendeur ne fait pas de mal. Si le vendeur n'expédie jamais, la commande est en général annulée automatiquement et l'argent revient par le moyen de paiement utilisé.
not-sent-usual-limit-notice = Le délai d'expédition habituel a pris fin le { $usual_day }
    .explanation = Les commandes qui ne sont pas expédiées à temps sont en général annulées automatiquement. Regardez la page de la commande : c'est sa date qui compte, la nôtre n'est que la date habituelle.
not-sent-usual-limit-advice = Pas expédiée, et le délai habituel a pris fin le { $usual_day }
    .explanation = Regardez d'abord la page de la commande : c'est sa date qui compte. Si elle est passée aussi, demandez au service client d'AliExpress d'annuler la commande et regardez si l'argent est sur le chemin du retour.
not-sent-no-date = Le vendeur n'a pas encore expédié cette commande
    .explanation = Ouvrez la page de la commande, pour que nous puissions lire jusqu'à quand le vendeur doit expédier. Une commande qui n'est pas expédiée à temps est en général annulée automatiquement.

## Sent, and no scan yet

no-first-scan-info = { $normal_day ->
    [unknown] Expédiée, mais pas encore scannée
   *[other] Expédiée, mais pas encore scannée ; c'est normal jusqu'au { $normal_day }
  }
    .explanation = Souvent, le numéro n'affiche rien tant que la poste n'a pas traité ses sacs. Le site du transporteur, en lien à côté du numéro, le sait en général le premier.
no-first-scan-notice = Pas encore de scan, alors que l'envoi date du { $sent_day }
    .explanation = Regardez sur la page de la commande si le numéro a changé ; cela arrive aux frontières. Demander à votre bureau de poste ne sert à rien tant que personne n'a scanné le colis.
no-first-scan-advice = Toujours aucun scan depuis le { $sent_day } : demandez au vendeur
    .explanation = Un numéro sans aucun scan est souvent une erreur, et le vendeur envoie alors le bon. Certains vendeurs donnent aussi un numéro qui n'est pas celui de votre colis. Gardez la réponse.
no-first-scan-warning = Aucun scan depuis le { $sent_day }
    .explanation = Après si longtemps, le colis n'a peut-être jamais été envoyé, ou son étiquette est illisible. Demandez encore une fois au vendeur, adressez-vous au service client d'AliExpress, et si rien n'en sort, ouvrez un litige tant que la protection dure.
no-scan-economy-info = Un envoi économique : peu de scans, parfois aucun
    .explanation = Les petits colis envoyés ainsi peuvent ne jamais être scannés et arriver quand même. Il n'y a encore rien à faire ; le jour qui compte est la fin de la protection.
no-scan-economy-notice = Pas encore de scan pour cet envoi économique
    .explanation = Il est parti le { $sent_day }. À lui seul, ce n'est pas mauvais signe avec un tel envoi. Regardez si la page de la commande montre un nouveau numéro.
no-scan-economy-advice = Aucun scan depuis le { $sent_day } : interrogez le vendeur et demandez plus de temps
    .explanation = L'attente devient longue, même pour un envoi économique. Demandez où est le colis, et demandez de prolonger la protection, pour ne rien perdre en attendant.
no-scan-economy-warning = Aucun scan depuis trois mois : considérez ce colis comme perdu
    .explanation = Il est parti le { $sent_day }. Un colis sans suivi qui n'est toujours pas arrivé est très probablement perdu. Ouvrez un litige si la page le permet encore ; sinon, adressez-vous au service client d'AliExpress.
tracking-unread = Ouvrez une fois la page de suivi, pour que nous puissions la lire
    .explanation = La commande est expédiée, mais nous n'avons pas encore vu son suivi. Sur AliExpress : vos commandes, les détails de la commande, les informations de livraison, le numéro de suivi.

## On its way

moving-normally = En route ; rien à faire pour l'instant
    .explanation = { $parcel_due_at ->
        [unknown] Le dernier scan date du { $parcel_last_event_at }. Un tel colis met des semaines et passe par plusieurs étapes ; regardez de nouveau vers le { $look_day }, et ne confirmez rien avant d'avoir la marchandise en main.
       *[other] Le dernier scan date du { $parcel_last_event_at }, et le colis est attendu au plus tard le { $parcel_due_at }. Un tel colis met des semaines et passe par plusieurs étapes ; regardez de nouveau vers le { $look_day }, et ne confirmez rien avant d'avoir la marchandise en main.
      }
past-expected-day-notice = Attendu au plus tard le { $due_day }, il est en retard
    .explanation = En retard ne veut pas dire perdu : la plupart des colis en retard sont seulement lents. Regardez le dernier scan, puis demandez au vendeur où il est. Savoir si un litige est déjà accepté dépend de la page ; la fin de la protection est le jour à ne pas manquer.
past-expected-day-advice = En retard depuis le { $due_day } : écrivez au vendeur
    .explanation = Demandez une recherche, ou une protection plus longue, et gardez la réponse. Le délai promis est passé : vous pouvez donc aussi demander votre argent ou un autre colis ; ne fermez rien pour une promesse.
past-expected-day-unread = Attendue au plus tard le { $order_expected_by }, elle est en retard
    .explanation = Nous n'avons pas encore vu son suivi. Ouvrez une fois la page de suivi, puis demandez au vendeur où est le colis.
out-for-delivery-notice = En cours de livraison : restez joignable
    .explanation = Le livreur l'a avec lui. Gardez le téléphone à portée de main, et regardez encore une fois le suivi ce soir-là.
out-for-delivery-next-day = Il était en cours de livraison le { $parcel_status_at }
    .explanation = Aucun résultat n'a été scanné. Le livreur repassera peut-être le jour ouvrable suivant ; regardez aussi s'il y a un avis de passage dans votre boîte aux lettres.
out-for-delivery-advice = En cours de livraison le { $parcel_status_at }, et aucun scan depuis
    .explanation = Contactez { carrier-name } pour savoir où est le colis. Si on ne peut pas vous le dire, prévenez le vendeur, qui peut lancer une recherche.
parcel-exception = Le transporteur signale un problème
    .explanation = { $parcel_status_text ->
        [unknown] Les notes du transporteur sur la page de suivi indiquent la cause. Demandez d'abord là, puis au vendeur.
       *[other] La ligne la plus récente dit : « { $parcel_status_text } ». Les notes du transporteur indiquent la cause ; demandez d'abord là, puis au vendeur.
      }
parcel-unreadable = Le suivi dit quelque chose que nous ne comprenons pas
    .explanation = { $parcel_status_text ->
        [unknown] Ouvrez la page de suivi et lisez vous-même la ligne la plus récente. Nous continuons à compter les jours de votre protection.
       *[other] La ligne la plus récente dit : « { $parcel_status_text } ». Lisez-la vous-même sur la page de suivi ; nous continuons à compter les jours de votre protection.
      }

## Silent

silent-notice = Pas de nouvelles depuis le { $parcel_last_event_at }
    .explanation = Une telle pause est fréquente. Regardez sur la page de la commande si le numéro a changé ; cela arrive aux frontières. D'autres sites de suivi en savent parfois plus, mais beaucoup sont en chinois.
silent-advice = Pas de nouvelles depuis le { $parcel_last_event_at } : demandez au vendeur
    .explanation = Si le numéro n'a pas changé, demandez au vendeur et au transporteur où est le colis. Une étiquette abîmée puis refaite à la main peut coûter des jours ou des semaines.
silent-warning = Aucun scan depuis un mois : il est peut-être perdu
    .explanation = Le dernier scan date du { $parcel_last_event_at }. Après un mois de silence, l'étiquette est peut-être illisible ou le colis égaré. Ouvrez un litige pour le montant total, et n'attendez pas le dernier jour ; gardez une image du suivi.
silent-lost = Aucun scan depuis trois mois : considérez ce colis comme perdu
    .explanation = Le dernier scan date du { $parcel_last_event_at }. Perdu, volé ou jamais envoyé : cela ne change plus grand-chose maintenant. Ouvrez un litige si la page le permet encore ; sinon, adressez-vous au service client d'AliExpress.
economy-abroad-info = { $usual_day ->
    [unknown] Le suivi peut s'arrêter ici ; ce n'est pas mauvais signe
   *[other] Le suivi peut s'arrêter ici ; il arrive en général au plus tard le { $usual_day }
  }
    .explanation = Avec cet envoi économique, le colis n'est souvent plus scanné une fois sorti de son pays. Attendre quelques semaines est raisonnable, tant que la protection dure.
economy-abroad-advice = Plus tard que d'habitude : il aurait dû arriver au plus tard le { $usual_day }
    .explanation = Demandez au vendeur, et demandez de prolonger la protection, pour ne rien perdre en attendant encore un peu. Les avis sur l'article disent peut-être combien de temps d'autres ont attendu.
economy-abroad-warning = Très en retard : il aurait dû arriver au plus tard le { $usual_day }
    .explanation = Sans autre scan, personne ne peut dire où il est. Écrivez au vendeur, et si aucune bonne réponse ne vient, ouvrez un litige tant que la protection dure.

## Customs

customs-processing-info = La douane l'examine
    .explanation = C'est une étape normale, qui prend quelques jours. Il n'y a rien à faire, sauf si un avis arrive.
customs-processing-notice = Toujours à la douane depuis le { $parcel_status_at }
    .explanation = Dans la plupart des cas, aucun avis n'est nécessaire. Contactez { carrier-name } pour savoir si la douane attend quelque chose de vous.
customs-processing-advice = Depuis longtemps à la douane : depuis le { $parcel_status_at }
    .explanation = Contactez { carrier-name } pour savoir ce que la douane attend, et prévenez le vendeur, qui doit peut-être envoyer un document.
customs-held-notice = La douane retient le colis
    .explanation = Elle vérifie ce qu'il contient ou d'où il vient. Un avis de la douane ou du transporteur devrait arriver ; faites ce qu'il dit, et seulement par le site ou le bureau officiel, jamais par un lien reçu par SMS.
customs-held-advice = La douane le retient toujours : demandez ce qu'il lui faut
    .explanation = Retenu depuis le { $parcel_status_at }. Si aucun avis n'est arrivé, contactez d'abord { carrier-name }, puis le bureau de douane. Ayez sous la main le numéro de suivi et la facture de la commande.
customs-held-warning = Retenu depuis longtemps par la douane : depuis le { $parcel_status_at }
    .explanation = Demandez à la douane le motif par écrit et transmettez-le au vendeur. Si elle le libère, il sera livré ; si elle le garde, ce que vous pouvez demander dépend du motif et des conditions du vendeur. C'est alors un motif écrit qui compte.
customs-duty-advice = La douane attend un paiement de votre part
    .explanation = Des droits ou une taxe sont à payer avant que le colis continue. Ne payez que sur le site officiel de la douane, ou par la voie officielle chez { carrier-name }, jamais par un lien reçu par SMS.
customs-duty-warning = Les droits ne sont toujours pas payés, et le colis attend
    .explanation = Il attend depuis le { $parcel_status_at }. Un colis dont les droits ne sont pas payés repart, et il est alors difficile de récupérer l'argent. Demandez au bureau de douane si quelque chose n'est pas clair.
customs-documents-advice = La douane attend des documents
    .explanation = Donnez ce que l'avis demande : en général la facture et l'usage de la marchandise. Si seul le vendeur a le document, demandez-le-lui aujourd'hui.
customs-documents-warning = Il manque toujours des documents à la douane
    .explanation = Il attend depuis le { $parcel_status_at }. Demandez le document au vendeur par écrit, et demandez à la douane une lettre qui indique le motif : avec elle, un litige peut être tranché.
customs-papers-refused = Le vendeur n'a pas envoyé le document que la douane demande
    .explanation = Vous l'avez demandé le { $shopper_asked_seller_at }. Si aucun document n'est arrivé, ouvrez un litige et joignez la lettre officielle de la douane qui indique le motif.
customs-seized = La douane garde le colis
    .explanation = Demandez à la douane sa décision par écrit et montrez-la au vendeur. Ce que vous pouvez réclamer dépend du motif ; ouvrez le litige avec ce document, et n'affirmez que ce qu'il dit.

## Delivery failed

delivery-failed-first-advice = Une livraison a été tentée sans succès
    .explanation = En général, personne n'était à la maison, et un second essai suit le jour ouvrable suivant ; il y en a rarement davantage. La ligne la plus récente du suivi indique la cause, si le livreur l'a notée.
delivery-failed-first-next-day = Livraison manquée le { $parcel_status_at } : guettez le second essai
    .explanation = Après un premier essai, il n'y a souvent pas d'avis de passage. Restez joignable, regardez dans la boîte aux lettres, et contactez { carrier-name } si aucun second essai n'est scanné. Si vous étiez chez vous ce jour-là, dites-le. Ces colis sont en général livrés à la fin, ou repartent ; peu se perdent.
delivery-failed-first-warning = Livraison manquée le { $parcel_status_at }, et rien n'a bougé depuis
    .explanation = Contactez { carrier-name } pour savoir où est le colis et jusqu'à quand. Prévenez aussi le vendeur : il peut demander une nouvelle livraison ou une recherche. N'attendez pas que le colis reparte.
delivery-failed-again-urgent = Deux essais de livraison manqués : retirez-le aujourd'hui
    .explanation = Cherchez un avis de passage dans la boîte aux lettres ; il indique le bureau et le dernier jour. Une autre personne peut y aller pour vous avec la procuration au dos. Les bureaux ne gardent les colis que quelques jours, et l'argent d'un colis non retiré est rarement rendu.
delivery-failed-again-warning = Deux essais manqués, et rien n'a bougé depuis le { $parcel_status_at }
    .explanation = Il est peut-être déjà sur le chemin du retour. Contactez tout de suite { carrier-name } et le vendeur, et gardez leurs réponses. Si le livreur n'est jamais venu, dites-le par écrit.
delivery-failed-long = La livraison manquée n'a jamais été refaite
    .explanation = Rien ne bouge depuis le { $parcel_status_at }. Si le transporteur et le vendeur ne peuvent pas aider, ouvrez un litige avec le numéro de commande, l'historique du suivi, le jour de la livraison manquée et ce que vous avez fait pour trouver le colis. AliExpress tranche alors entre vous et le vendeur.
failed-for-address = Le livreur n'a pas trouvé l'adresse
    .explanation = Comparez l'adresse de la commande avec la vôtre, numéro d'appartement compris, et contactez { carrier-name } pour donner ce qui manquait. Prévenez le vendeur si l'étiquette est fausse.
failed-for-size = Le colis était trop grand pour être remis
    .explanation = En général, il attend alors dans un bureau. Contactez { carrier-name } pour savoir où, et jusqu'à quand.
failed-for-weather = La météo ou une grève le retarde
    .explanation = Le livreur réessaiera quand la voie sera libre. Regardez le suivi chaque jour ; si rien ne bouge pendant quelques jours, contactez { carrier-name }.
failed-for-label = L'étiquette est fausse ou illisible
    .explanation = Contactez { carrier-name } et donnez le numéro de suivi, votre nom et votre adresse. Refaire une étiquette à la main peut prendre des jours ou des semaines ; prévenez le vendeur, qui sait ce qui a été imprimé.
failed-for-customs = La douane a empêché la livraison
    .explanation = Le livreur n'a pas pu livrer à cause de la douane. Contactez { carrier-name } pour savoir s'il manque des droits ou des documents.
delivery-refused = Le transporteur a noté que le colis a été refusé
    .explanation = Si vous ne l'avez pas refusé, prévenez { carrier-name } aujourd'hui, par écrit, avant que le colis reparte. Prévenez aussi le vendeur et gardez les deux réponses ; un colis refusé est rarement remboursé.

## Waiting to be collected

pickup-by-day-advice = Prêt à être retiré jusqu'au { $collect_day }
    .explanation = Prenez l'avis de passage ou le code, et une pièce qui montre votre nom. Une autre personne peut y aller pour vous, en général avec la procuration au dos de l'avis.
pickup-by-day-warning = Retirez-le au plus tard le { $collect_day }
    .explanation = Ensuite, il repart en Chine, et l'argent d'un colis non retiré est rarement rendu, même avec un litige. Allez-y tôt : certains bureaux comptent autrement le dernier jour.
pickup-by-day-urgent = Retirez-le aujourd'hui : il est gardé jusqu'au { $collect_day }
    .explanation = Ensuite, il repart, et son argent est rarement rendu. Si vous ne pouvez pas y aller, envoyez quelqu'un avec la procuration signée, ou contactez { carrier-name } pour demander de le garder plus longtemps.
pickup-by-day-over = Le dernier jour de retrait était le { $collect_day } : appelez maintenant
    .explanation = Il y est peut-être encore. Appelez { carrier-name } pour demander de le garder, et allez-y aujourd'hui. S'il est reparti parce que personne ne l'a retiré, un remboursement est peu probable.
pickup-no-day-warning = Prêt à être retiré : allez-y vite
    .explanation = Le suivi n'indique pas de dernier jour, et les bureaux ne gardent les colis que quelques jours. Considérez que c'est urgent, ou contactez { carrier-name } pour savoir jusqu'à quand il est gardé.
pickup-no-day-urgent = Il attend depuis le { $parcel_status_at } : retirez-le aujourd'hui
    .explanation = Les bureaux ne gardent les colis que quelques jours, puis ils repartent en Chine. L'argent d'un colis non retiré est rarement rendu, même avec un litige. Une autre personne peut y aller pour vous.
pickup-no-day-late = Au point de retrait depuis le { $parcel_status_at } : demandez s'il y est encore
    .explanation = Il est peut-être déjà reparti. Contactez { carrier-name }, et dites au vendeur ce qu'on vous répond.

## Marked delivered

delivered-arrived-advice = Indiqué comme livré le { $marked_day }. Vous est-il parvenu ?
    .explanation = Dites-le-nous en un clic. Si vous ne l'avez pas : un livreur scanne parfois avant d'arriver à la porte, et les voisins, le gardien ou une consigne l'ont peut-être. Le délai pour réclamer commence avec ce scan : n'attendez pas longtemps et ne confirmez rien.
delivered-arrived-warning = Indiqué comme livré le { $marked_day } : l'avez-vous ?
    .explanation = S'il n'est pas chez vous, contactez { carrier-name } et vos voisins aujourd'hui. Après un tel scan, une commande peut se terminer automatiquement, peut-être dès le { $clock_day }.
delivered-arrived-last = Indiqué comme livré le { $marked_day } : dites-nous si vous l'avez
    .explanation = S'il ne vous est jamais parvenu, dites-le-nous maintenant, et les étapes suivantes s'affichent aussitôt : d'abord le vendeur, puis le litige. La commande peut se terminer automatiquement, peut-être dès le { $clock_day }.
delivered-undated = Indiqué comme livré. Vous est-il parvenu ?
    .explanation = Le suivi n'en indique pas le jour. Après un tel scan, le délai pour réclamer est court : dites-le-nous aujourd'hui, et ne confirmez rien avant d'avoir la marchandise en main.
delivered-before-sent = Indiqué comme livré avant même l'envoi de votre commande
    .explanation = Un colis ne peut pas arriver avant de partir : ce suivi est celui d'un autre colis, ou il est faux. Dites-nous si vous avez le vôtre, demandez le bon numéro au vendeur, gardez une image du suivi et ne confirmez rien.
sources-disagree = Les uns disent livré, les autres le voient encore en route
    .explanation = Les suivis se contredisent ; nous surveillons donc votre protection comme si le colis n'était pas arrivé. Contactez { carrier-name } et vos voisins, gardez une image des deux suivis et ne confirmez rien avant d'avoir la marchandise en main.
delivered-not-received-advice = Indiqué comme livré le { $marked_day }, et vous ne l'avez pas
    .explanation = Demandez aux voisins et au gardien, regardez dans la consigne, et contactez { carrier-name } pour savoir où et à qui il a été remis. Parfois le scan précède la remise ; parfois l'adresse était fausse. N'appuyez pas sur le bouton qui confirme la réception.
delivered-not-received-warning = Écrivez au vendeur : indiqué comme livré le { $marked_day }, pas chez vous
    .explanation = Demandez la preuve de livraison et le numéro utilisé par la poste de votre pays, et vérifiez-y ce numéro. Gardez ce que répond le transporteur. L'étape suivante est le litige, car le temps peut être court après un tel scan.
delivered-not-received-urgent = Ouvrez le litige : indiqué comme livré le { $marked_day }, pas chez vous
    .explanation = Les sources ne sont pas d'accord sur la durée pendant laquelle c'est possible après un scan « livré » : nous comptons donc le délai le plus court. Dites ce que le suivi montre et ce que le transporteur vous a répondu ; n'affirmez rien d'autre.
check-what-came = Vous l'avez. Regardez bien avant de confirmer
    .explanation = S'il est vide, cassé ou destiné à quelqu'un d'autre, filmez-le avec l'étiquette, faites-le noter par le bureau, et écrivez tout de suite au vendeur. Un colis pour une autre personne : remettez-le si elle habite près de chez vous, ou mettez-vous d'accord avec le vendeur. Une réclamation est peut-être possible jusqu'au { $window_day } ; plus tôt est plus sûr.

## Going back, gone back, lost

going-back = Le colis repart vers l'expéditeur
    .explanation = Contactez tout de suite { carrier-name } pour savoir pourquoi, et si on peut encore l'arrêter. Prévenez le vendeur. S'il repart sans faute de votre part, vous pouvez demander votre argent ; c'est le motif indiqué par le suivi qui comptera.
gone-back = Le colis est retourné à l'expéditeur
    .explanation = Le suivi ne montre aucun essai de remise manqué. Ouvrez un litige avec le motif qu'il a été renvoyé, et gardez une image du suivi.
gone-back-not-collected = Il est reparti parce qu'il n'a pas pu être remis
    .explanation = AliExpress tranche rarement pour l'acheteur quand un colis n'a pas été retiré. Si le livreur n'est jamais venu ou n'a pas laissé d'avis, dites exactement cela, avec une preuve ; n'inventez rien. Le vendeur acceptera peut-être de le renvoyer sans que rien soit fermé.
declared-lost = Le transporteur considère ce colis comme perdu
    .explanation = Gardez une image du suivi, prévenez le vendeur, et ouvrez un litige tant que la protection dure. Vous n'avez plus besoin d'attendre.
damaged-on-the-way = Le transporteur signale un dommage
    .explanation = Demandez ce que devient le colis. S'il est tout de même livré, ouvrez-le au bureau ou filmez l'ouverture, et faites constater le dommage par écrit.

## Protection

protection-running-out-notice = La protection finit bientôt : le { $last_day } est le dernier jour sûr
    .explanation = La page indique la fin au { $protection_ends_at } : nous comptons donc le { $last_day } comme le dernier jour où vous pouvez agir à coup sûr. Demandez maintenant au vendeur où est le colis ; une réponse prend du temps.
protection-running-out-advice = Demandez plus de temps ou ouvrez un litige ; dernier jour sûr : { $last_day }
    .explanation = Une demande sans réponse peut expirer en même temps que votre protection. Si le vendeur n'a pas accepté au plus tard le { $dispute_day }, ouvrez le litige. Vous pouvez aussi l'ouvrir dès maintenant.
protection-running-out-warning = Ouvrez le litige maintenant ; dernier jour sûr : { $last_day }
    .explanation = Si la protection finit et que vous n'avez rien fait, votre silence vaut accord et le vendeur est payé. Les sources ne sont pas d'accord sur ce qui reste possible ensuite : nous ne comptons donc sur rien après ce jour.
protection-running-out-urgent = Ouvrez le litige aujourd'hui ; dernier jour sûr : { $last_day }
    .explanation = Il est trop tard pour compter sur plus de temps : une demande peut rester sans réponse, et on ne peut pas compter sur un vendeur qui prolongerait de lui-même. Quand la protection finit, le vendeur est payé et l'argent est difficile à récupérer.
protection-at-pickup-notice = Retirez-le au plus tard le { $last_day }, dernier jour sûr de la protection
    .explanation = Le colis vous attend : le retirer est donc la voie la plus sûre. Si le bureau ne l'a pas, gardez sa réponse et ouvrez un litige avant ce jour.
protection-at-pickup-urgent = Retirez-le aujourd'hui : le dernier jour sûr de la protection est le { $last_day }
    .explanation = S'il est là, retirez-le. Si le bureau dit qu'il n'y est pas, demandez-le par écrit et ouvrez le litige le jour même ; quand la protection finit, le vendeur est payé.
protection-at-pickup-ended = La protection est finie depuis le { $protection_ends_at } : retirez-le aujourd'hui
    .explanation = Le colis est ce que vous pouvez encore obtenir de plus sûr. Si le bureau dit qu'il n'y est pas, demandez-le par écrit et écrivez tout de suite au service client d'AliExpress ; un litige est peut-être encore possible pendant quelques jours, mais n'y comptez pas.
protection-unread = Nous ne savons pas encore quand votre protection finit
    .explanation = Ouvrez une fois la page de la commande, pour que nous puissions lire la date après « remboursement si pas de livraison avant ». Sans cette date, nous ne pouvons pas vous prévenir à temps, et nous ne la devinerons pas.
protection-dates-differ = AliExpress affiche plus d'une fin de protection
    .explanation = Nous avons trouvé : { $protection_printed_dates }. Nous comptons avec la première, pour que vous soyez en sécurité avec chacune d'elles.
protection-ended-urgent = La protection est finie depuis le { $protection_ends_at } : agissez aujourd'hui
    .explanation = Si la commande ne vous est pas parvenue, ouvrez le litige aujourd'hui. C'est peut-être possible jusque vers le { $window_day }, mais personne ne peut le promettre, et le lien est souvent petit et plus bas sur la page. Une fois ouvert, ne le fermez pas avant que l'argent soit revenu.
protection-ended-warning = La protection a pris fin le { $protection_ends_at }, et le délai qui suit aussi
    .explanation = Si la commande ne vous est jamais parvenue, plaignez-vous du vendeur auprès d'AliExpress et demandez à votre banque ou à PayPal ce qui est possible. C'est difficile maintenant, mais certains cas se règlent encore ainsi.
delivered-protection-ending-advice = L'avez-vous reçu ? La protection finit bientôt, dernier jour sûr : { $last_day }
    .explanation = Le suivi dit « livré » : personne ne vous le redemandera donc. S'il n'est pas chez vous, dites-le ici, et ouvrez le litige avant ce jour.
delivered-protection-ending-warning = Dernier rappel : dites si vous l'avez ; dernier jour sûr : { $last_day }
    .explanation = Le suivi dit « livré ». Si c'est faux et que personne ne s'y oppose, le vendeur est payé, et l'argent est difficile à récupérer.
protection-longer = La protection dure maintenant jusqu'au { $protection_ends_at }
    .explanation = Avant, la date était : { $protection_extended_from }. Elle a été prolongée, et tous les jours de ce plan suivent la nouvelle date. Ne comptez pas sur une deuxième fois.
protection-shorter = La protection a été raccourcie : elle finit maintenant le { $protection_ends_at }
    .explanation = Avant, la page disait : { $protection_extended_from }. Nous comptons avec la date la plus proche. Regardez la page de la commande et gardez-en une image.
extension-unanswered-info = Vous avez demandé plus de temps le { $shopper_asked_extension_at }
    .explanation = Tant que la page n'affiche pas une date plus lointaine, l'ancienne compte : le { $last_day } est le dernier jour sûr.
extension-unanswered-warning = Pas de réponse à votre demande de temps du { $shopper_asked_extension_at }
    .explanation = La page affiche toujours l'ancienne date, et le { $last_day } est le dernier jour sûr. N'attendez plus de réponse : ouvrez le litige.
seller-silent = Vous avez écrit au vendeur le { $shopper_asked_seller_at } : pas encore de solution ?
    .explanation = Si aucune réponse utile n'est venue, ouvrez le litige et indiquez le numéro de commande ou de suivi. Là, le vendeur a un temps limité pour répondre, et AliExpress lit aussi.

## Completed and not there

completed-by-mistake-urgent = Terminée le { $order_completed_at } sans la marchandise : agissez aujourd'hui
    .explanation = Ouvrez un litige maintenant si la page le permet ; le délai le plus court que nous connaissons finit le { $short_day }, un plus long le { $window_day }. S'il n'y a pas de bouton, écrivez tout de suite au service client d'AliExpress.
completed-by-mistake-warning = Terminée le { $order_completed_at } : le délai pour un litige est probablement passé
    .explanation = Plaignez-vous du vendeur auprès d'AliExpress, avec le suivi. Demandez aussi à votre banque ou à PayPal ; ils ont leurs propres délais.
completed-by-mistake-undated = Terminée sans la marchandise : agissez aujourd'hui
    .explanation = Nous n'avons pas pu lire le jour où la commande s'est terminée, et le temps est court. Ouvrez un litige si la page le permet, ou écrivez au service client d'AliExpress.
completed-without-delivery = Terminée, mais le suivi ne montre aucune livraison. L'avez-vous ?
    .explanation = Elle s'est terminée le { $order_completed_at }, par vous ou automatiquement. Si elle n'est pas chez vous, dites-le-nous maintenant : un litige est peut-être possible jusque vers le { $window_day }, et plus tôt est plus sûr.
completed-after-delivery = Terminée le { $order_completed_at }. Avez-vous tout ?
    .explanation = Si oui, il n'y a rien à faire. Sinon, dites-le-nous maintenant : un litige est peut-être possible jusque vers le { $window_day }, et plus tôt est plus sûr.

## Disputes

dispute-open = Un litige est ouvert
    .explanation = AliExpress est maintenant entre vous et le vendeur. Regardez le dossier tous les jours ou tous les deux jours, répondez-y, et gardez-le ouvert jusqu'à ce que la marchandise ou l'argent soit chez vous. Il n'y a qu'un litige par article : ne le fermez donc pas pour une promesse.
seller-has-days-info = Le vendeur peut répondre jusqu'au { $answer_day }
    .explanation = C'est la date de la page du dossier qui compte ; sans date, environ { $days } jours sont habituels. Si le vendeur se tait, le dossier continue en général comme vous l'avez demandé.
seller-has-days-notice = Le temps de réponse du vendeur a pris fin le { $answer_day }
    .explanation = Regardez le dossier : si le vendeur se tait, votre demande passe en général, mais seule la page peut le dire.
platform-reviews = AliExpress examine votre dossier
    .explanation = { $dispute_platform_decides_by ->
        [unknown] Si on vous demande quelque chose, répondez dans le dossier et sans tarder : images du suivi, ce que le transporteur et le vendeur ont écrit. Vous pouvez encore changer votre demande tant que rien n'est décidé.
       *[other] Une décision est annoncée pour le { $dispute_platform_decides_by }. Si on vous demande quelque chose, répondez dans le dossier et sans tarder : images du suivi, ce que le transporteur et le vendeur ont écrit.
      }
dispute-closed = Ce litige est fermé, et nous ne voyons aucun remboursement
    .explanation = { $reopen_day ->
        [unknown] Regardez le dossier : il dit pourquoi il a été fermé. S'il a été fermé pour une promesse qui n'a pas été tenue, demandez tout de suite au service client d'AliExpress s'il peut être rouvert.
       *[other] Regardez le dossier : il dit pourquoi il a été fermé. Le rouvrir est peut-être possible jusque vers le { $reopen_day }, pas plus tard ; si une promesse n'a pas été tenue, demandez tout de suite au service client d'AliExpress.
      }
offer-zero = N'acceptez pas : le vendeur ne propose rien
    .explanation = Accepter zéro règle le dossier pour de bon, et AliExpress n'interviendra plus ensuite. Promettre un nouvel envoi une fois que vous aurez accepté est une ruse connue.
offer-resend = Le vendeur veut renvoyer la commande
    .explanation = Cela ne convient que si le litige reste ouvert jusqu'à ce que la marchandise soit là. Les promesses pour après la fermeture ne sont souvent pas tenues, et un litige fermé se rouvre rarement.
offer-close-and-wait = Ne fermez pas le litige pour attendre
    .explanation = Après environ { $days } jours, un litige fermé ne peut plus être rouvert ; un vendeur qui demande plus de temps le sait. Vous pouvez tout aussi bien attendre avec le litige ouvert.
offer-partial = { $dispute_claim ->
    [unknown] { $dispute_offer ->
        [unknown] Le vendeur propose une partie de l'argent
       *[other] Le vendeur propose { $dispute_offer }
      }
   *[other] Le vendeur propose { $dispute_offer } sur les { $dispute_claim } que vous demandez
  }
    .explanation = Vous pouvez accepter, mais rien ne vous y oblige : accepter est définitif. Si ce n'est pas assez, refusez dans le dossier et attendez qu'AliExpress décide.
offer-refund = { $dispute_offer ->
    [unknown] Le vendeur propose un remboursement
   *[other] Le vendeur propose de rembourser { $dispute_offer }
  }
    .explanation = Vérifiez que le montant est celui que vous avez demandé. Une fois les deux parties d'accord, le dossier se ferme automatiquement, et il ne vous reste qu'à surveiller l'arrivée de l'argent.
seller-answered = { $dispute_offer ->
    [unknown] Le vendeur a répondu : regardez le dossier
   *[other] Le vendeur propose { $dispute_offer } : comparez avec votre demande
  }
    .explanation = Vous pouvez accepter la réponse ou non. Tant que vous n'êtes pas d'accord, vous pouvez vous écrire dans le dossier ; ensuite, AliExpress décide.
refund-agreed-info = Un remboursement a été décidé le { $dispute_decided_at }
    .explanation = Il se fait automatiquement, par le moyen de paiement utilisé. Avec les banques et les cartes, cela peut durer jusqu'au { $late_day }. La page du dossier en montre chaque étape.
refund-agreed-advice = Pas encore d'argent depuis le { $dispute_decided_at } ? Demandez
    .explanation = Regardez les étapes du remboursement sur la page du dossier, et votre compte. Si rien n'apparaît ni là ni là, demandez au service client d'AliExpress où est l'argent. Cela peut durer jusqu'au { $late_day }.
refund-agreed-warning = Le remboursement aurait dû arriver au plus tard le { $late_day }
    .explanation = Demandez au service client d'AliExpress la preuve du paiement, puis montrez-la à votre banque ou à l'émetteur de votre carte et demandez de le retrouver.
refund-agreed-seen-info = Un remboursement a été convenu ou décidé
    .explanation = Nous l'avons vu pour la première fois le { $dispute_state_seen_at } ; il peut dater de quelques jours plus tôt. Il se fait tout seul, par le moyen avec lequel vous avez payé, et peut durer jusqu'au { $late_day } environ.
refund-agreed-seen-advice = Pas encore d'argent ? Demandez où est le remboursement
    .explanation = Le { $dispute_state_seen_at }, nous avons vu qu'il était convenu ou décidé. Regardez les étapes du remboursement sur la page du dossier, et votre compte ; si rien n'apparaît ni là ni là, demandez au service client d'AliExpress.
refund-agreed-undated = Un remboursement a été convenu : surveillez son arrivée
    .explanation = Le jour de la décision n'a pas pu être lu. Ouvrez une fois la page du dossier, pour que nous puissions vous dire quand demander.
refund-sent-info = Le remboursement a été envoyé le { $dispute_refunded_at }
    .explanation = Il faut quelques jours aux banques et aux cartes, parfois quelques semaines, pour qu'il apparaisse sur votre compte.
refund-sent-notice = L'argent est-il là ? Il a été envoyé le { $dispute_refunded_at }
    .explanation = Sinon, regardez sur la page du dossier par quelle voie il est parti, et demandez au service client d'AliExpress.
refund-complete-info = AliExpress dit que le remboursement est terminé
    .explanation = Nous l'avons vu pour la première fois le { $dispute_state_seen_at }. Les banques et les cartes ont besoin de quelques jours, parfois de quelques semaines, avant qu'il apparaisse sur votre compte.
refund-complete-notice = L'argent est-il là ? Le remboursement est dit terminé
    .explanation = Nous l'avons vu le { $dispute_state_seen_at }. Si l'argent n'est pas là, regardez sur la page du dossier le chemin qu'il a pris et demandez au service client d'AliExpress.
refund-complete-late = Si l'argent manque toujours, demandez à qui l'a transmis
    .explanation = Le { $dispute_state_seen_at }, nous avons vu que le remboursement est dit terminé. Demandez au service client d'AliExpress la preuve du paiement et montrez-la à votre banque, à l'émetteur de votre carte ou au service de paiement.
refund-way-info = { $order_payment_kind ->
    [card] Le remboursement revient sur la carte utilisée
    [paypal] Le remboursement apparaît d'abord chez PayPal
    [pay_later] Le remboursement change ce que vous devez encore
    [wallet] Le remboursement va au solde utilisé pour payer
    [slip] On vous demandera peut-être où envoyer le remboursement
   *[other] Le remboursement revient sur le compte utilisé
  }
    .explanation = { $order_payment_kind ->
        [card] Regardez aussi au jour de l'achat : certaines banques l'inscrivent là. Si la carte a expiré ou a été remplacée, sa banque reçoit quand même l'argent : demandez-lui.
        [paypal] Si une carte ou une banque a payé par PayPal, l'argent continue vers elle, ce qui prend encore quelques jours.
        [pay_later] Le service de paiement réduit ou annule sa facture et rend ce que vous avez déjà payé. Regardez-y avant de payer la prochaine partie : tant que la facture n'a pas changé, ses dates comptent toujours.
        [wallet] Regardez le solde de votre compte AliExpress ou de votre portefeuille, pas votre banque.
        [slip] Derrière un bordereau payé il n'y a pas de compte, donc le service de paiement demande vos coordonnées bancaires. Ne les donnez que sur la page de la commande ou sur la propre page du service de paiement, jamais au vendeur.
       *[other] Si ce compte ne peut pas le recevoir, on vous en demande un autre. Ne donnez vos coordonnées bancaires que sur la page de la commande ou sur la propre page du service de paiement, jamais au vendeur.
      }
refund-way-notice = { $order_payment_kind ->
    [card] Toujours rien sur la carte ? Demandez à sa banque
    [paypal] Toujours rien chez PayPal ? Demandez-leur
    [pay_later] La facture n'a pas changé ? Demandez au service de paiement
    [wallet] Toujours rien sur le solde ? Demandez à AliExpress
    [slip] Personne n'a demandé vos coordonnées et pas d'argent ? Demandez
   *[other] Toujours rien sur le compte ? Demandez où est allé l'argent
  }
    .explanation = Demandez d'abord au service client d'AliExpress la preuve du remboursement, avec sa date et sa référence. { $order_payment_kind ->
        [card] Montrez-la ensuite à la banque qui a émis la carte.
        [paypal] Cherchez ensuite le paiement chez PayPal et demandez-leur.
        [pay_later] Signalez-le ensuite dans l'application ou sur la page du service de paiement.
        [wallet] Elle nomme le solde où l'argent est allé.
        [slip] Cherchez aussi un message du service de paiement, même parmi les indésirables, et ne répondez que sur sa propre page.
       *[other] Montrez-la ensuite à votre banque.
      }
paypal-second-way = PayPal a sa propre voie, jusqu'au { $paypal_day } environ
    .explanation = PayPal permet de contester un paiement pendant { $days } jours environ ; sa propre page donne le jour exact. Allez d'abord au bout avec AliExpress et gardez sa décision pour la montrer.
refund-sent-late = Si l'argent manque toujours, demandez à votre banque
    .explanation = Il a été envoyé le { $dispute_refunded_at }. Demandez au service client d'AliExpress la preuve du paiement et montrez-la à votre banque ou à l'émetteur de votre carte.

## Numbers

number-is-order-number = C'est le numéro de commande, pas un numéro de suivi
    .explanation = C'est aussi le numéro des e-mails d'AliExpress, et la poste ne trouve rien avec lui. Le numéro de suivi est sur la page de suivi de la commande ; s'il n'y en a pas, demandez-le au vendeur.
number-missing = Ce colis n'a pas encore de numéro de suivi
    .explanation = Attendre ne suffit pas, et la poste ne peut pas le chercher. Regardez si la page de suivi en montre un, et demandez au vendeur ; certains articles bon marché voyagent sans numéro, ou avec un numéro que seul le service de l'expéditeur sait lire.
number-mistyped = Ce numéro de suivi ne peut pas être juste
    .explanation = Son chiffre de contrôle ne correspond pas : un chiffre est donc faux, ou le numéro est inventé. Comparez-le avec celui de la page de suivi, et demandez le bon au vendeur.
number-foreign = Le numéro de suivi appartient à la poste d'un autre pays
    .explanation = C'est peut-être le numéro d'un autre colis, ou d'un trajet que nous ne connaissons pas. Regardez si le suivi indique votre pays ; sinon, demandez au vendeur.
number-used-before = Une autre de vos commandes a déjà eu ce numéro de suivi
    .explanation = La commande { $siblings_same_number_before } est bien plus ancienne que celle-ci : le suivi affiché est peut-être celui de l'autre colis. Demandez au vendeur le numéro propre à cette commande et gardez une image du suivi.
number-scanned-before-order = Ce colis était en route avant votre commande
    .explanation = Son premier scan date du { $parcel_first_scan_at }, avant votre commande. Le numéro est sans doute celui d'un autre colis. Demandez le bon au vendeur et gardez une image du suivi.
number-changed = Le numéro de suivi a changé
    .explanation = C'était { $parcel_former_number } et c'est maintenant { $parcel_tracking_number }. Cela arrive aux frontières. Utilisez le nouveau numéro, aussi sur le site de la poste de votre pays.
shipment-cancelled-advice = L'envoi a été annulé ; souvent, il a reçu un nouveau numéro
    .explanation = La poste donne parfois un autre numéro à un colis, et le vendeur l'indique dans un message. Regardez là et sur la page de la commande, ou demandez. L'ancien numéro n'affichera plus rien.
shipment-cancelled-warning = L'envoi a été annulé, et aucun nouveau numéro n'est arrivé
    .explanation = Le suivi le dit depuis le { $parcel_status_at }. Demandez encore une fois au vendeur et adressez-vous au service client d'AliExpress ; si aucun numéro valable ne vient, ouvrez un litige tant que la protection dure.

## Wrong place

goes-elsewhere = Le suivi indique un autre pays que votre commande
    .explanation = Le numéro est peut-être celui d'un autre colis, ou l'adresse est fausse. Vérifiez l'adresse de la commande, demandez au vendeur, et gardez une image du suivi.
delivered-elsewhere = Livré dans un autre pays que le vôtre
    .explanation = Le suivi montre la livraison dans un autre pays que celui de votre commande. Si le colis n'est pas chez vous, ouvrez le litige sans tarder et écrivez aussi au vendeur.
delivered-place = Lieu de livraison selon le suivi : { $parcel_delivered_place }
    .explanation = Si ce n'est pas votre ville, le colis est peut-être allé chez un inconnu. Demandez au transporteur où et à qui il a été remis, et dites-nous que vous ne l'avez pas.

## Several parcels, several orders

combined-parcels = Elle partage un colis avec { $siblings_same_number_count ->
    [one] une autre commande
   *[other] { $siblings_same_number_count } autres commandes
  }
    .explanation = Le contenu de { $siblings_same_number } voyage sous le même numéro : tout arrive ensemble, avec un seul retrait. Chaque commande garde sa propre protection.
several-parcels = Cette commande arrive en { $order_parcel_count } colis
    .explanation = Chacun a son numéro et son jour. Ne confirmez rien avant que tous soient là.
some-parcels-missing = Une partie est livrée, une autre est encore en route
    .explanation = Ne confirmez rien avant que chaque colis soit là : confirmer met fin à la protection de toute la commande.
partly-sent = Une partie de cette commande a été expédiée
    .explanation = Le reste est encore chez le vendeur. La page de la commande montre jusqu'à quand il doit être expédié.

## No dispute button

button-not-yet = La page n'affiche pas encore de bouton de litige
    .explanation = C'est normal tant qu'un colis avance dans son délai de livraison. Nous regardons à chaque visite de la page, et nous vous prévenons avant la fin de la protection.
button-expired = Pas de bouton de litige : le délai est probablement passé
    .explanation = La protection a pris fin le { $protection_ends_at }. Regardez plus bas sur la page de la commande, où un petit lien peut rester. S'il n'y en a pas, demandez au service client d'AliExpress.
button-gone-dispute-exists = Pas de bouton de litige, car un litige existe déjà
    .explanation = Il y a un seul litige par article. Tout ce qui le concerne se passe sur la page du dossier.
button-gone-order-over = Pas de bouton de litige, car cette commande est finie
    .explanation = Elle a été remboursée, fermée ou confirmée. Si vous n'avez ni la marchandise ni l'argent, écrivez au service client d'AliExpress avec le numéro de commande et le suivi.
account-restricted-notice = Pas de bouton de litige, alors que la protection finit après le { $last_day }
    .explanation = Rechargez la page de la commande et regardez la ligne de chaque article. S'il n'apparaît toujours pas, demandez pourquoi au service client d'AliExpress ; il arrive qu'un compte soit limité.
account-restricted-warning = Toujours pas de bouton de litige : demandez au service client d'AliExpress aujourd'hui
    .explanation = Le dernier jour sûr est le { $last_day }. Ni un litige ouvert ni une commande fermée ne l'expliquent ; le compte est peut-être limité après de nombreux litiges. Demandez au service client dans le chat et gardez une copie de ses réponses.

## Seasons and other orders

busy-season = Des semaines chargées ralentissent la poste : { $season_peaks }
    .explanation = Pendant ces semaines, on envoie plus que la poste ne peut transporter : les retards sont fréquents et ce n'est pas mauvais signe. Les jours de votre protection s'écoulent quand même.
all-late-together = Vos autres commandes de ces jours-là sont aussi en retard
    .explanation = Quand { $siblings_late ->
        [one] un autre colis d'un autre vendeur est
       *[other] { $siblings_late } autres colis d'autres vendeurs sont
      } aussi en retard, la poste est lente et le vendeur n'y est probablement pour rien. Les jours de votre protection s'écoulent quand même.
only-this-one-late = Vos autres commandes de ces jours-là sont arrivées ; celle-ci non
    .explanation = { $siblings_arrived ->
        [one] Un autre colis de ces jours-là est arrivé
       *[other] { $siblings_arrived } autres colis de ces jours-là sont arrivés
      } : la poste n'en est donc guère la cause. Demandez au vendeur.

## What to do

action-wait = Attendez ; il n'y a rien à faire pour l'instant
action-check_tracking = Regardez le suivi
action-check_order_page = Ouvrez la page de la commande
action-message_seller = Écrivez au vendeur
action-ask_local_number = Demandez au vendeur le numéro de suivi local
action-ask_extension = Demandez une protection plus longue
action-contact_carrier = Demandez au transporteur
action-contact_customs = Demandez au bureau de douane
action-contact_post = Demandez à votre bureau de poste
action-collect_parcel = Retirez le colis
action-arrange_delivery = Convenez d'une nouvelle livraison avec le transporteur
action-check_address = Vérifiez l'adresse de la commande
action-pay_duty = Payez les droits sur le site officiel
action-give_documents = Donnez ce que l'avis officiel demande
action-check_neighbours = Demandez aux voisins et au gardien, et regardez dans la consigne
action-look_for_card = Cherchez un avis de passage dans la boîte aux lettres
action-confirm_not_received = Dites-nous si vous l'avez
action-keep_evidence = Gardez une image du suivi et toutes les réponses
action-film_parcel = Filmez le colis, son étiquette et l'ouverture
action-open_dispute = Ouvrez le litige
action-do_not_confirm = N'appuyez pas sur le bouton qui confirme la réception
action-do_not_close_dispute = Gardez le litige ouvert
action-refuse_offer = Refusez cette offre dans le dossier
action-weigh_offer = Regardez l'offre avant de répondre
action-follow_dispute = Regardez le dossier
action-answer_dispute = Répondez dans le dossier
action-wait_for_refund = Surveillez l'arrivée de l'argent
action-contact_support = Écrivez au service client d'AliExpress
action-file_complaint = Plaignez-vous du vendeur auprès d'AliExpress
action-contact_bank = Demandez à votre banque, à l'émetteur de la carte ou au service de paiement
action-pay_order = Payez sur la page de la commande, si vous la voulez encore
action-check_refund = Regardez où en est le remboursement

## Days that matter

deadline-expected_by = { $certainty ->
    [page] Attendu au plus tard le { $day }
   *[other] Attendu vers le { $day }
  }
deadline-ships_by = { $certainty ->
    [page] Le vendeur expédie au plus tard le { $day }
   *[other] Le vendeur expédie en général au plus tard le { $day }
  }
deadline-pickup_until = { $certainty ->
    [shopper] À retirer au plus tard le { $day } (le jour que vous avez lu sur l'avis)
   *[other] À retirer au plus tard le { $day }
  }
deadline-protection_ends = { $certainty ->
    [page] La protection finit le { $day }
   *[other] La protection finit vers le { $day } (estimation)
  }
deadline-dispute_window_ends = Un litige est peut-être possible jusque vers le { $day } ; n'y comptez pas
deadline-seller_answers_by = { $certainty ->
    [page] Le vendeur répond au plus tard le { $day }
   *[other] Le vendeur répond en général au plus tard le { $day }
  }
deadline-platform_decides_by = { $certainty ->
    [page] AliExpress décide au plus tard le { $day }
   *[other] AliExpress décide en général vers le { $day }
  }
deadline-refund_due_by = L'argent devrait être là vers le { $day }

## What we would need to know

question-protection-ends_at = Quand la protection finit-elle ? Ouvrez la page de la commande, pour que nous puissions le lire.
question-parcel-status = Que dit le suivi ? Ouvrez la page de suivi, pour que nous puissions le lire.
question-parcel-last_event_at = De quand date le dernier scan ? Ouvrez la page de suivi, pour que nous puissions le lire.
question-parcel-status_at = Depuis quand le suivi dit-il cela ? Ouvrez la page de suivi, pour que nous puissions le lire.
question-parcel-sent_at = Quand l'envoi est-il parti ? Ouvrez la page de la commande, pour que nous puissions le lire.
question-parcel-delivery_at = Quel jour le colis a-t-il été indiqué comme livré ? Ouvrez la page de suivi, pour que nous puissions le lire.
question-order-status = Où en est la commande ? Ouvrez la page de la commande, pour que nous puissions le lire.
question-dispute-opened_at = Quand le litige a-t-il été ouvert ? Ouvrez la page du dossier, pour que nous puissions le lire.

## Names of facts

fact-order-status = État de la commande
fact-order-placed_at = Commandée
fact-order-paid_at = Payée
fact-order-shipped_at = Expédiée
fact-order-completed_at = Terminée
fact-order-ships_by = Le vendeur expédie au plus tard
fact-order-expected_by = Attendue au plus tard
fact-order-payment_kind = Moyen de paiement
fact-order-buttons = Boutons sur la page
fact-order-parcel_count = Colis
fact-order-all_delivered = Tous les colis indiqués comme livrés
fact-order-any_delivered = Un colis indiqué comme livré
fact-order-on_the_way = En route
fact-order-waiting = En route
fact-order-finished = Commande finie
fact-order-to_collect = Il ne reste qu'à retirer
fact-order-bought_at = Payée
fact-order-can_open_dispute = Bouton de litige sur la page
fact-parcel-tracking_number = Numéro de suivi
fact-parcel-former_number = Ancien numéro de suivi
fact-parcel-service_class = Type d'envoi
fact-parcel-status = État du colis
fact-parcel-reason = Motif
fact-parcel-status_at = Depuis
fact-parcel-first_scan_at = Premier scan
fact-parcel-last_event_at = Dernier scan
fact-parcel-departed_at = A quitté son pays
fact-parcel-delivered_at = Indiqué comme livré
fact-parcel-expected_by = Attendu au plus tard
fact-parcel-pickup_until = Gardé jusqu'au
fact-parcel-attempts = Essais de livraison
fact-parcel-delivered_place = Lieu de livraison
fact-parcel-delivered_country = Pays de livraison
fact-parcel-delivered_elsewhere = Livré dans un autre pays
fact-parcel-delivered_before_sent = Livré avant l'envoi
fact-parcel-scanned_before_order = Scanné avant la commande
fact-parcel-sources_disagree = Les suivis se contredisent
fact-parcel-said_delivered_at = Livré, selon certains
fact-parcel-destination_country = Destination selon le suivi
fact-parcel-number_is_order_number = Le numéro est celui de la commande
fact-parcel-number_findings = Ce que le numéro a d'étrange
fact-parcel-goes_elsewhere = Va dans un autre pays
fact-parcel-sent_at = Envoyé
fact-parcel-due_at = Attendu au plus tard
fact-parcel-collect_until = Gardé jusqu'au
fact-parcel-delivery_at = Indiqué comme livré
fact-protection-ends_at = Fin de la protection
fact-protection-extended_from = Fin de la protection auparavant
fact-protection-printed_dates = Fins de protection sur les pages
fact-dispute-opened_at = Litige ouvert le
fact-dispute-active = Litige ouvert
fact-dispute-state = État du litige
fact-dispute-seller_replied_at = Le vendeur a répondu
fact-dispute-seller_answers_by = Le vendeur répond au plus tard
fact-dispute-platform_decides_by = AliExpress décide au plus tard
fact-dispute-offer_kind = Type d'offre
fact-dispute-decided_at = Décidé
fact-dispute-refunded_at = Remboursement envoyé
fact-dispute-state_seen_at = État vu la première fois
fact-dispute-money_from = Argent attendu depuis
fact-siblings-same_number_before = Commandes qui ont eu ce numéro avant
fact-siblings-same_number = Commandes avec le même numéro
fact-siblings-arrived = Autres commandes arrivées
fact-siblings-late = Autres commandes en retard
fact-season-peaks = Semaines chargées
fact-shopper-not_received_at = Vous avez dit : je ne l'ai pas
fact-shopper-received_at = Vous avez dit : je l'ai
fact-shopper-asked_seller_at = Vous avez écrit au vendeur
fact-shopper-asked_extension_at = Vous avez demandé plus de temps
fact-shopper-completed_by_mistake_at = Vous avez dit : confirmée par erreur
fact-shopper-notice_card_until = Dernier jour sur l'avis

## Names of values

value-order-status-awaiting_payment = non payée
value-order-status-awaiting_shipment = pas encore expédiée
value-order-status-partly_shipped = expédiée en partie
value-order-status-shipped = expédiée
value-order-status-completed = terminée
value-order-status-cancelled = annulée
value-order-status-closed = fermée
value-order-status-in_dispute = en litige
value-order-status-refunded = remboursée
value-order-status-expired = expirée
value-order-status-unknown = illisible
value-parcel-status-not_found = rien trouvé
value-parcel-status-info_received = annoncé, pas encore remis
value-parcel-status-accepted = remis au transporteur
value-parcel-status-in_transit = en route
value-parcel-status-departed_origin = a quitté son pays
value-parcel-status-arrived_destination = dans votre pays
value-parcel-status-customs_processing = à la douane
value-parcel-status-customs_held = retenu par la douane
value-parcel-status-customs_released = libéré par la douane
value-parcel-status-out_for_delivery = en cours de livraison
value-parcel-status-available_for_pickup = prêt à être retiré
value-parcel-status-delivery_attempted = livraison manquée
value-parcel-status-delivered = indiqué comme livré
value-parcel-status-returning = repart vers l'expéditeur
value-parcel-status-returned = de retour chez l'expéditeur
value-parcel-status-refused = refusé
value-parcel-status-lost = perdu
value-parcel-status-damaged = endommagé
value-parcel-status-destroyed = détruit
value-parcel-status-seized = gardé par la douane
value-parcel-status-cancelled = envoi annulé
value-parcel-status-delayed = retardé
value-parcel-status-exception = problème
value-parcel-status-unknown = illisible
value-parcel-service_class-economy = économique
value-parcel-service_class-standard = standard
value-parcel-service_class-premium = premium
value-parcel-service_class-unknown = inconnu de nous
value-parcel-reason-absent = personne à la maison
value-parcel-reason-address = adresse
value-parcel-reason-customs = douane
value-parcel-reason-documents = documents manquants
value-parcel-reason-unpaid_duty = droits non payés
value-parcel-reason-refused = refusé
value-parcel-reason-weather = météo
value-parcel-reason-oversize = trop grand
value-parcel-reason-mislabelled = étiquette
value-parcel-reason-not_collected = non retiré
value-parcel-reason-access = pas d'accès à la porte
value-parcel-reason-damaged = endommagé
value-parcel-reason-identity = identité à présenter
value-parcel-reason-lost = perdu
value-parcel-reason-missed_connection = correspondance manquée
value-parcel-reason-no_news = pas de nouvelles
value-parcel-reason-not_handed_over = non remis
value-parcel-reason-postponed = reporté
value-parcel-reason-prohibited = entrée interdite
value-parcel-reason-refused_by_carrier = refusé par le transporteur
value-parcel-reason-security = contrôle de sécurité
value-parcel-reason-strike = grève
value-order-payment_kind-card = carte
value-order-payment_kind-paypal = PayPal
value-order-payment_kind-pay_later = paiement différé
value-order-payment_kind-wallet = solde
value-order-payment_kind-transfer = virement
value-order-payment_kind-slip = bordereau payé
value-dispute-state-open = ouvert
value-dispute-state-seller_answered = le vendeur a répondu
value-dispute-state-platform_reviews = AliExpress l'examine
value-dispute-state-agreed = accord trouvé
value-dispute-state-decided = décidé
value-dispute-state-refunded = remboursé
value-dispute-state-closed = fermé
value-dispute-offer_kind-refund = remboursement
value-dispute-offer_kind-partial = une partie de l'argent
value-dispute-offer_kind-zero = rien
value-dispute-offer_kind-resend = nouvel envoi
value-dispute-offer_kind-close_and_wait = fermer et attendre
value-season-peaks-chinese-new-year = le Nouvel An chinois
value-season-peaks-golden-week = la Semaine d'or en Chine
value-season-peaks-singles-day = les soldes du 11 novembre
value-season-peaks-black-friday = le Black Friday
value-season-peaks-christmas = Noël et le Nouvel An
value-season-peaks-russian-january = les fêtes de janvier en Russie
value-season-peaks-valentines-day = la Saint-Valentin
value-season-peaks-halloween = Halloween
