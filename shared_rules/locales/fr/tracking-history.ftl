# L'historique d'un colis : qui a dit quoi et depuis quand, et combien de temps ont mis ses propres colis.
error-parcel-unknown = On ne sait encore rien de ce colis. Ouvrez une fois la page de suivi de sa commande, ou lancez : parcelward check NUMBER

history-of = Colis { $number }
history-other-numbers = Autres numéros de ce colis : { $numbers }
history-answered = Dernière réponse d'une source : { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
history-never-answered = Aucune source n'a encore répondu à son sujet ; voici ce que la page de sa commande a montré.
history-no-events = Personne n'a encore signalé d'événement.
history-first-told = { $source }, vu pour la première fois le { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
history-missing = { $source }, n'est plus affiché depuis le { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
history-on-page = La page d'AliExpress, vue pour la dernière fois le { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
history-answered-zoned = { history-answered } { $zone }
history-first-told-zoned = { history-first-told } { $zone }
history-missing-zoned = { history-missing } { $zone }
history-on-page-zoned = { history-on-page } { $zone }
history-own-words = dans ses termes : { $text }
history-undated = sans date

delivery-times-title = Combien de temps vos propres colis ont mis du paiement à la livraison
delivery-times-of = Vers { $country }, { $service } : la moitié en { $half ->
    [one] { $half } jour
   *[other] { $half } jours
  }, quatre sur cinq en { $most ->
    [one] { $most } jour
   *[other] { $most } jours
  } ({ $parcels ->
    [one] { $parcels } colis
   *[other] { $parcels } colis
  })
delivery-times-all-services = tous les services
delivery-times-too-few = Pas encore assez de colis livrés : les délais s'affichent à partir de { $fewest } colis vers un pays.
