# Fonti di tracciamento: che cosa copre ciascuna, come si ottiene la sua chiave, e che cosa è risultato da un testo incollato.
source-cainiao = Cainiao, la rete di trasporto di AliExpress: quasi tutti i pacchi AliExpress, anche dopo la consegna alla posta locale. Non serve una chiave.
source-seventeen-track = 17TRACK: quasi tutti i corrieri. Serve la tua chiave; ogni nuovo numero ne consuma uno della tua dotazione.
    .key = Crea un account su { $page }, apri Settings, Security, e copia la chiave di accesso.
source-four-px = 4PX: i numeri che iniziano con 4PX. Non serve una chiave.
source-upu = L'Unione postale universale: i numeri postali come RR123456785CH, secondo le poste dei due paesi. Un secondo parere, scarno. Non serve una chiave.
source-ems-items = La Cooperativa EMS: i numeri postali espressi che iniziano con E. Non serve una chiave.
source-la-poste = La Poste: Colissimo, Chronopost e lettere in Francia. Serve la tua chiave, gratuita.
    .key = Crea un account su { $page }, crea un'applicazione per "Suivi" e copia la sua chiave di produzione.
source-dhl = DHL: Express, Paket ed eCommerce. Serve la tua chiave, gratuita.
    .key = Crea un account su { $page }, richiedi "Shipment Tracking - Unified" e copia la chiave.
source-ship24 = Ship24: molti corrieri, per i numeri che nessun altro conosce. Serve la tua chiave; ogni nuovo numero usa un tracciamento del tuo piano.
    .key = Crea un account, apri { $page } e copia la chiave.
source-paste = Un testo che incolli, o una risposta che hai salvato. Non si chiede nulla a nessuno.

pasted-read = { $count ->
    [one] È stato letto un evento.
   *[other] Sono stati letti { $count } eventi.
  }
pasted-nothing-yet = { $source } non ha ancora nulla da dire su questo numero, o non lo conosce. Non è cambiato nulla.
pasted-another-number = È una risposta di { $source }, ma non sul numero { $number }. Incolla la risposta per questo numero.
pasted-shop-reply = È una risposta di AliExpress stesso. Leggila con: parcelward explain FILE
pasted-no-answer = È una pagina di { $source } che non dice nulla del pacco (un controllo di sicurezza o un errore). Incolla la cronologia stessa.
pasted-not-understood = In questo testo non è stato trovato alcun evento. Incolla le righe con le date e che cosa è successo, come le mostra la pagina di tracciamento.
pasted-too-large = Questo testo è troppo grande per essere la cronologia di un solo pacco. Incolla solo le righe con le date e che cosa è successo.
