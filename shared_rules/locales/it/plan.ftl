# Che cosa dice un piano a chi ha comprato. Nessuna promessa di rimborso.

## Words used inside sentences

carrier-name = { $parcel_carrier ->
    [unknown] il corriere
   *[other] { $parcel_carrier }
  }

## The order's own status

order-sent = Il venditore ha spedito questo ordine
    .explanation = I dati più recenti sono nella pagina di tracciamento dell'ordine. Il venditore viene pagato solo quando finisce la protezione o quando confermi la ricezione: non confermare nulla prima di avere la merce in mano e di averla controllata.
order-unreadable = Non siamo riusciti a leggere lo stato di questo ordine
    .explanation = Apri una volta la pagina dell'ordine, così possiamo leggere lo stato e le date. Fino ad allora, per prudenza, lo consideriamo in viaggio.
order-completed = Questo ordine è completato
    .explanation = È stato confermato, a mano o in automatico, e il venditore riceve il pagamento. Se hai tutto, non c'è nulla da fare. Se manca qualcosa, non aspettare: il tempo per reclamare è poco.
order-in-dispute = Per questo ordine c'è una controversia
    .explanation = Dalla pagina dell'ordine si arriva alla controversia e alle fasi di un rimborso. Conserva ciò che scrivete tu e il venditore.
order-cancelled = Questo ordine è annullato
    .explanation = Non verrà spedito nulla. Il denaro pagato di solito torna sul metodo di pagamento usato; la pagina dell'ordine mostra a che punto è.
order-closed = Questo ordine è chiuso
    .explanation = O il venditore lo ha rimborsato o l'ordine è stato chiuso. La pagina dell'ordine dice quale dei due; per un ordine chiuso non si può aprire una nuova controversia.
order-expired = Questo ordine è scaduto
    .explanation = Il suo tempo è finito, di solito perché non è stato pagato. Non c'è nulla in viaggio.
order-refunded = Questo ordine riporta un rimborso
    .explanation = Banche e carte hanno bisogno di alcuni giorni prima che il denaro compaia; la pagina dell'ordine mostra dove è stato inviato. Per il prossimo ordine, una spedizione con tracciamento completo rende più rari problemi come questo.

## Not paid, not sent

awaiting-payment = Questo ordine non è ancora pagato
    .explanation = Nulla viene spedito prima che il pagamento vada a buon fine. Un ordine non pagato si chiude da solo.
not-sent-yet-info = Il venditore ha tempo fino al { $order_ships_by } per spedirlo
    .explanation = È la data indicata nella pagina dell'ordine. Se il venditore non spedisce in tempo, di solito l'ordine si annulla da solo e il denaro torna sul metodo di pagamento usato.
not-sent-yet-notice = Il tempo del venditore per spedire è finito il { $order_ships_by }
    .explanation = Un ordine così di solito si annulla da solo, e tu non devi fare nulla. Guarda se la pagina indica un termine più lungo; il venditore può dirti di più.
not-sent-yet-advice = Ancora non spedito, e il termine era il { $order_ships_by }
    .explanation = A quest'ora l'ordine avrebbe dovuto annullarsi da solo. Chiedi all'assistenza AliExpress di annullarlo e guarda se il denaro sta già tornando.
not-sent-usual-limit-info = Di solito il venditore spedisce entro il { $usual_day }
    .explanation = La data indicata nella pagina non è stata letta, quindi questo è solo il tempo abituale. Apri la pagina dell'ordine e useremo la sua data.
not-sent-usual-limit-ask = Non ancora spedito; di solito avviene entro il { $usual_day }
    .explanation = Un breve messaggio al venditore non fa male. Se il venditore non spedisce mai, di solito l'ordine si annulla da solo e il denaro torna sul metodo di pagamento usato.
not-sent-usual-limit-notice = Il tempo abituale per spedire è finito il { $usual_day }
    .explanation = Gli ordini non spediti in tempo di solito si annullano da soli. Guarda la pagina dell'ordine: conta la data che trovi lì, la nostra è solo quella abituale.
not-sent-usual-limit-advice = Non spedito, e il tempo abituale è finito il { $usual_day }
    .explanation = Guarda prima la pagina dell'ordine: conta la data che trovi lì. Se è passata anche quella, chiedi all'assistenza AliExpress di annullare l'ordine e guarda se il denaro sta tornando.
not-sent-no-date = Il venditore non ha ancora spedito questo ordine
    .explanation = Apri la pagina dell'ordine, così possiamo leggere entro quando il venditore deve spedire. Un ordine non spedito in tempo di solito si annulla da solo.

## Sent, and no scan yet

no-first-scan-info = { $normal_day ->
    [unknown] Spedito, ma non ancora scansionato
   *[other] Spedito, ma non ancora scansionato; è normale fino al { $normal_day }
  }
    .explanation = Spesso il numero non mostra nulla finché la posta non ha smaltito i suoi sacchi. Il sito del corriere, collegato accanto al numero, di solito è il primo a saperlo.
no-first-scan-notice = Ancora nessuna scansione; è stato spedito il { $sent_day }
    .explanation = Guarda nella pagina dell'ordine se il numero è cambiato; alle frontiere succede. Chiedere al tuo ufficio postale non serve finché nessuno ha scansionato il pacco.
no-first-scan-advice = Ancora nessuna scansione dal { $sent_day }: chiedi al venditore
    .explanation = Un numero senza alcuna scansione è spesso un errore, e allora il venditore manda quello giusto. Alcuni venditori danno anche un numero che non è quello del tuo pacco. Conserva la risposta.
no-first-scan-warning = Nessuna scansione dal { $sent_day }
    .explanation = Dopo così tanto tempo può darsi che il pacco non sia mai partito o che l'etichetta non si legga. Chiedi ancora una volta al venditore, rivolgiti all'assistenza AliExpress e, se non ne esce nulla, apri una controversia finché dura la protezione.
no-scan-economy-info = Spedizione economica: poche scansioni, a volte nessuna
    .explanation = I piccoli pacchi con una spedizione così possono non mostrare mai una scansione e arrivare lo stesso. Per ora non c'è nulla da fare; il giorno che conta è la fine della protezione.
no-scan-economy-notice = Ancora nessuna scansione da questa spedizione economica
    .explanation = È stato spedito il { $sent_day }. Da solo, con una spedizione così, non è un brutto segno. Guarda se la pagina dell'ordine mostra un numero nuovo.
no-scan-economy-advice = Nessuna scansione dal { $sent_day }: scrivi al venditore e chiedi più tempo
    .explanation = L'attesa si fa lunga anche per una spedizione economica. Chiedi dov'è il pacco e chiedi di prolungare la protezione, così aspettando non perdi nulla.
no-scan-economy-warning = Nessuna scansione da tre mesi: considera perso questo pacco
    .explanation = È stato spedito il { $sent_day }. Un pacco non tracciato che non è ancora arrivato molto probabilmente è andato perso. Apri una controversia se la pagina lo permette ancora; altrimenti rivolgiti all'assistenza AliExpress.
tracking-unread = Apri una volta la pagina di tracciamento, così possiamo leggerla
    .explanation = L'ordine è stato spedito, ma non abbiamo ancora visto il suo tracciamento. Su AliExpress: i tuoi ordini, i dettagli dell'ordine, le informazioni di consegna, il numero di tracciamento.

## On its way

moving-normally = In viaggio; ora non c'è nulla da fare
    .explanation = { $parcel_due_at ->
        [unknown] L'ultima scansione è del { $parcel_last_event_at }. Un pacco così impiega settimane e passa da più tappe; torna a guardare intorno al { $look_day } e non confermare nulla prima di avere la merce in mano.
       *[other] L'ultima scansione è del { $parcel_last_event_at } e l'arrivo è previsto entro il { $parcel_due_at }. Un pacco così impiega settimane e passa da più tappe; torna a guardare intorno al { $look_day } e non confermare nulla prima di avere la merce in mano.
      }
past-expected-day-notice = Era previsto entro il { $due_day } ed è in ritardo
    .explanation = In ritardo non vuol dire perso: la maggior parte dei pacchi in ritardo è solo lenta. Guarda l'ultima scansione, poi chiedi al venditore dov'è. Se una controversia sia già accettata dipende dalla pagina; il giorno da non mancare è la fine della protezione.
past-expected-day-advice = In ritardo dal { $due_day }: scrivi al venditore
    .explanation = Chiedi una ricerca del pacco o più tempo di protezione, e conserva la risposta. Il tempo promesso è passato, quindi puoi anche chiedere indietro il denaro o un altro pacco; non chiudere nulla in cambio di una promessa.
past-expected-day-unread = Era previsto entro il { $order_expected_by } ed è in ritardo
    .explanation = Non abbiamo ancora visto il suo tracciamento. Apri una volta la pagina di tracciamento, poi chiedi al venditore dov'è il pacco.
out-for-delivery-notice = In consegna: fatti trovare
    .explanation = Ora ce l'ha il corriere. Tieni il telefono vicino e guarda ancora una volta il tracciamento in serata.
out-for-delivery-next-day = Era in consegna il { $parcel_status_at }
    .explanation = Nessun esito è stato registrato. Il corriere può riprovare il prossimo giorno lavorativo; guarda anche se nella cassetta c'è un avviso.
out-for-delivery-advice = In consegna il { $parcel_status_at }, e da allora nessuna scansione
    .explanation = Contatta { carrier-name } e chiedi dov'è ora il pacco. Se non sanno dirlo, avvisa il venditore, che può far avviare una ricerca.
parcel-exception = Il corriere segnala un problema
    .explanation = { $parcel_status_text ->
        [unknown] Le note del corriere nella pagina di tracciamento indicano la causa. Chiedi prima lì, poi al venditore.
       *[other] La riga più recente dice: «{ $parcel_status_text }». Le note del corriere indicano la causa; chiedi prima lì, poi al venditore.
      }
parcel-unreadable = Il tracciamento dice qualcosa che non capiamo
    .explanation = { $parcel_status_text ->
        [unknown] Apri la pagina di tracciamento e leggi tu la riga più recente. Noi continuiamo a contare i giorni della tua protezione.
       *[other] La riga più recente dice: «{ $parcel_status_text }». Leggila tu nella pagina di tracciamento; noi continuiamo a contare i giorni della tua protezione.
      }

## Silent

silent-notice = Nessuna notizia dal { $parcel_last_event_at }
    .explanation = Una pausa così è comune. Guarda nella pagina dell'ordine se il numero è cambiato; alle frontiere succede. Altri siti di tracciamento a volte sanno di più, anche se molti sono in cinese.
silent-advice = Nessuna notizia dal { $parcel_last_event_at }: chiedi al venditore
    .explanation = Se il numero non è cambiato, chiedi al venditore e al corriere dov'è il pacco. Un'etichetta rovinata e sistemata a mano può costare giorni o settimane.
silent-warning = Nessuna scansione da un mese: potrebbe essere perso
    .explanation = L'ultima scansione è del { $parcel_last_event_at }. Dopo un mese di silenzio l'etichetta può essere illeggibile o il pacco finito altrove. Apri una controversia per l'intero importo, senza aspettare l'ultimo giorno; conserva un'immagine del tracciamento.
silent-lost = Nessuna scansione da tre mesi: considera perso questo pacco
    .explanation = L'ultima scansione è del { $parcel_last_event_at }. Perso, rubato o mai spedito: ormai quasi non importa. Apri una controversia se la pagina lo permette ancora; altrimenti rivolgiti all'assistenza AliExpress.
economy-abroad-info = { $usual_day ->
    [unknown] Il tracciamento può fermarsi qui; non è un brutto segno
   *[other] Il tracciamento può fermarsi qui; di solito arriva entro il { $usual_day }
  }
    .explanation = Con questa spedizione economica, spesso il pacco non viene più scansionato dopo aver lasciato il paese di partenza. Aspettare qualche settimana è ragionevole, finché dura la protezione.
economy-abroad-advice = Più tardi del solito: sarebbe dovuto arrivare entro il { $usual_day }
    .explanation = Chiedi al venditore e chiedi di prolungare la protezione, così aspettando ancora un po' non perdi nulla. Le recensioni dell'articolo possono dire quanto hanno aspettato altri.
economy-abroad-warning = Molto in ritardo: sarebbe dovuto arrivare entro il { $usual_day }
    .explanation = Senza altre scansioni nessuno può dire dove sia. Scrivi al venditore e, se non arriva una buona risposta, apri una controversia finché dura la protezione.

## Customs

customs-processing-info = La dogana lo sta esaminando
    .explanation = È una tappa normale del viaggio e richiede alcuni giorni. Non c'è nulla da fare, a meno che non arrivi un avviso.
customs-processing-notice = Ancora in dogana dal { $parcel_status_at }
    .explanation = Nella maggior parte dei casi non serve alcun avviso. Contatta { carrier-name } e chiedi se la dogana aspetta qualcosa da te.
customs-processing-advice = In dogana da molto: dal { $parcel_status_at }
    .explanation = Contatta { carrier-name } e chiedi che cosa aspetta la dogana; avvisa il venditore, che forse deve mandare un documento.
customs-held-notice = La dogana trattiene il pacco
    .explanation = Controlla che cosa contiene o da dove viene. Dovrebbe arrivare un avviso della dogana o del corriere; fai ciò che dice, e solo tramite il sito o l'ufficio ufficiale, mai da un link in un SMS.
customs-held-advice = La dogana lo trattiene ancora: chiedi che cosa serve
    .explanation = Trattenuto dal { $parcel_status_at }. Se non è arrivato alcun avviso, contatta prima { carrier-name } e poi l'ufficio doganale. Tieni pronti il numero di tracciamento e la fattura dell'ordine.
customs-held-warning = Trattenuto in dogana da molto: dal { $parcel_status_at }
    .explanation = Chiedi alla dogana il motivo per iscritto e avvisa il venditore. Se la dogana lo sblocca, viene consegnato; se lo tiene, ciò che puoi chiedere dipende dal motivo e dalle condizioni del venditore. In quel caso conta un motivo scritto.
customs-duty-advice = La dogana aspetta un pagamento da te
    .explanation = Bisogna pagare dazi o imposte prima che il pacco prosegua. Paga solo sul sito ufficiale della dogana o su quello ufficiale che usa { carrier-name }, mai da un link in un SMS.
customs-duty-warning = I dazi non sono ancora pagati e il pacco aspetta
    .explanation = È in attesa dal { $parcel_status_at }. Un pacco con dazi non pagati torna indietro, e poi è difficile riavere il denaro. Se qualcosa non è chiaro, chiedi all'ufficio doganale.
customs-documents-advice = La dogana aspetta dei documenti
    .explanation = Fornisci ciò che l'avviso richiede: di solito la fattura e a che cosa serve la merce. Se il documento lo ha solo il venditore, chiediglielo oggi.
customs-documents-warning = In dogana mancano ancora dei documenti
    .explanation = È in attesa dal { $parcel_status_at }. Chiedi il documento al venditore per iscritto e chiedi alla dogana una lettera che indichi il motivo: con quella si può decidere una controversia.
customs-papers-refused = Il venditore non ha mandato il documento che vuole la dogana
    .explanation = Lo hai chiesto il { $shopper_asked_seller_at }. Se non è arrivato alcun documento, apri una controversia e allega la lettera ufficiale della dogana che indica il motivo.
customs-seized = La dogana si tiene il pacco
    .explanation = Chiedi alla dogana la decisione per iscritto e mostrala al venditore. Se puoi chiedere qualcosa dipende dal perché è stato tenuto; apri la controversia con quel documento e dichiara solo ciò che dice.

## Delivery failed

delivery-failed-first-advice = Hanno provato a consegnare senza riuscirci
    .explanation = Di solito non c'era nessuno in casa, e il secondo tentativo segue il prossimo giorno lavorativo; raramente è qualcosa di più. La riga più recente del tracciamento indica la causa, se il corriere l'ha annotata.
delivery-failed-first-next-day = Consegna fallita il { $parcel_status_at }: tieni d'occhio il secondo tentativo
    .explanation = Dopo un primo tentativo spesso non viene lasciato alcun avviso. Fatti trovare, guarda nella cassetta delle lettere e contatta { carrier-name } se non viene registrato un secondo tentativo. Se quel giorno eri in casa, dillo. Pacchi così di solito alla fine vengono consegnati oppure tornano indietro; pochi vanno persi.
delivery-failed-first-warning = Consegna fallita il { $parcel_status_at }, e da allora è tutto fermo
    .explanation = Contatta { carrier-name } e chiedi dove si trova il pacco e fino a quando. Avvisa anche il venditore: può chiedere una nuova consegna o una ricerca. Non aspettare che torni indietro.
delivery-failed-again-urgent = Due tentativi di consegna falliti: ritiralo oggi
    .explanation = Cerca un avviso nella cassetta delle lettere; indica l'ufficio e l'ultimo giorno. Può andarci un'altra persona con il modulo sul retro. Gli uffici tengono i pacchi solo pochi giorni, e il denaro per un pacco non ritirato viene restituito di rado.
delivery-failed-again-warning = Due tentativi falliti, e tutto fermo dal { $parcel_status_at }
    .explanation = A quest'ora potrebbe essere sulla via del ritorno. Contatta subito { carrier-name } e il venditore e conserva le risposte. Se il corriere non è mai passato, scrivilo.
delivery-failed-long = La consegna fallita non è mai stata risolta
    .explanation = È tutto fermo dal { $parcel_status_at }. Se il corriere e il venditore non possono aiutare, apri una controversia con il numero dell'ordine, la storia del tracciamento, il giorno della mancata consegna e ciò che hai fatto per trovare il pacco. AliExpress decide poi tra te e il venditore.
failed-for-address = Il corriere non ha trovato l'indirizzo
    .explanation = Confronta l'indirizzo dell'ordine con il tuo, interno compreso; poi contatta { carrier-name } e indica ciò che mancava. Se l'etichetta è sbagliata, avvisa il venditore.
failed-for-size = Il pacco era troppo grande per la consegna
    .explanation = Di solito aspetta invece in un ufficio. Contatta { carrier-name } e chiedi dove e fino a quando.
failed-for-weather = Il maltempo o uno sciopero lo ferma
    .explanation = Il corriere riprova quando la strada è libera. Guarda il tracciamento ogni giorno; se per alcuni giorni non si muove nulla, contatta { carrier-name }.
failed-for-label = L'etichetta è sbagliata o non si legge
    .explanation = Contatta { carrier-name } e indica il numero di tracciamento, il tuo nome e il tuo indirizzo. Sistemare un'etichetta a mano può richiedere da giorni a settimane; avvisa il venditore, che sa che cosa è stato stampato.
failed-for-customs = La dogana ne ha impedito la consegna
    .explanation = Il corriere non ha potuto consegnare a causa della dogana. Contatta { carrier-name } e chiedi se mancano dazi o documenti.
delivery-refused = Il corriere ha annotato che il pacco è stato rifiutato
    .explanation = Se non l'hai rifiutato tu, contatta oggi { carrier-name } e dillo per iscritto, prima che torni indietro. Avvisa anche il venditore e conserva entrambe le risposte; un pacco rifiutato viene rimborsato di rado.

## Waiting to be collected

pickup-by-day-advice = Pronto per il ritiro fino al { $collect_day }
    .explanation = Porta l'avviso o il codice e un documento con il tuo nome. Può andarci un'altra persona, di solito con il modulo sul retro dell'avviso.
pickup-by-day-warning = Ritiralo entro il { $collect_day }
    .explanation = Dopo torna in Cina, e il denaro per un pacco non ritirato viene restituito di rado, anche con una controversia. Vai presto: alcuni uffici contano l'ultimo giorno in modo diverso.
pickup-by-day-urgent = Ritiralo oggi: è tenuto fino al { $collect_day }
    .explanation = Dopo torna indietro, e il denaro viene restituito di rado. Se non puoi andare, manda qualcuno con il modulo firmato, oppure contatta { carrier-name } e chiedi di tenerlo più a lungo.
pickup-by-day-over = L'ultimo giorno per ritirarlo era il { $collect_day }: chiama subito
    .explanation = Potrebbe essere ancora lì. Contatta { carrier-name }, chiedi di tenerlo e vai oggi. Se è tornato indietro perché nessuno l'ha ritirato, un rimborso è improbabile.
pickup-no-day-warning = Pronto per il ritiro: vai presto
    .explanation = Il tracciamento non indica un ultimo giorno, e gli uffici tengono i pacchi solo pochi giorni. Consideralo urgente, oppure contatta { carrier-name } e chiedi fino a quando è tenuto.
pickup-no-day-urgent = In attesa dal { $parcel_status_at }: ritiralo oggi
    .explanation = Gli uffici tengono i pacchi solo pochi giorni, poi tornano in Cina. Il denaro per un pacco non ritirato viene restituito di rado, anche con una controversia. Può andarci un'altra persona.
pickup-no-day-late = Al punto di ritiro dal { $parcel_status_at }: chiedi se è ancora lì
    .explanation = A quest'ora potrebbe essere tornato indietro. Contatta { carrier-name } e riferisci al venditore ciò che ti dicono.

## Marked delivered

delivered-arrived-advice = Risulta consegnato il { $marked_day }. Ti è arrivato?
    .explanation = Diccelo con un clic. Se non lo hai: a volte i corrieri scansionano prima di arrivare alla porta, e possono averlo i vicini, il portinaio o il locker. Il tempo per reclamare parte da questa scansione: non aspettare a lungo e non confermare nulla.
delivered-arrived-warning = Risulta consegnato il { $marked_day }: ce l'hai?
    .explanation = Se non è da te, contatta oggi { carrier-name } e chiedi ai vicini. Dopo una scansione così un ordine può completarsi da solo, forse già il { $clock_day }.
delivered-arrived-last = Risulta consegnato il { $marked_day }: di' se ce l'hai
    .explanation = Se non ti è mai arrivato, diccelo ora, e compaiono subito i prossimi passi: prima il venditore, poi la controversia. L'ordine può completarsi da solo, forse già il { $clock_day }.
delivered-undated = Risulta consegnato. Ti è arrivato?
    .explanation = Il tracciamento non indica il giorno. Dopo una scansione così il tempo per reclamare è poco: diccelo oggi, e non confermare nulla prima di avere la merce in mano.
delivered-before-sent = Risulta consegnato prima ancora della spedizione del tuo ordine
    .explanation = Un pacco non può arrivare prima di partire: questo tracciamento è di un altro pacco o è sbagliato. Dicci se hai il tuo, chiedi al venditore il numero giusto, conserva un'immagine del tracciamento e non confermare nulla.
sources-disagree = Per alcuni è consegnato, per altri è ancora in viaggio
    .explanation = I tracciamenti si contraddicono, quindi continuiamo a sorvegliare la tua protezione come se il pacco non fosse arrivato. Contatta { carrier-name } e chiedi ai vicini, conserva un'immagine di entrambi i tracciamenti e non confermare nulla finché non hai la merce in mano.
delivered-not-received-advice = Risulta consegnato il { $marked_day }, e tu non ce l'hai
    .explanation = Chiedi ai vicini e al portinaio, guarda nel locker, poi contatta { carrier-name } e chiedi dove e a chi è stato dato. A volte la scansione arriva prima della porta; a volte l'indirizzo era sbagliato. Non premere il pulsante che conferma la ricezione.
delivered-not-received-warning = Scrivi al venditore: risulta consegnato il { $marked_day }, ma non è da te
    .explanation = Chiedi la prova di consegna e il numero usato dalla posta del tuo paese, e controlla lì quel numero. Conserva ciò che risponde il corriere. Il passo successivo è la controversia, perché dopo una scansione così il tempo può essere poco.
delivered-not-received-urgent = Apri la controversia: risulta consegnato il { $marked_day }, ma non è da te
    .explanation = Le fonti non concordano su quanto a lungo resti possibile dopo una scansione di consegna, quindi contiamo con il tempo più breve. Di' che cosa mostra il tracciamento e che cosa ti ha detto il corriere; non dichiarare altro.
check-what-came = Ce l'hai. Guarda bene prima di confermare
    .explanation = Se è vuoto, rotto o di qualcun altro, filmalo con l'etichetta, fallo annotare dall'ufficio e scrivi subito al venditore. Un pacco per un'altra persona: consegnaglielo se abita vicino, o accordati con il venditore. Un reclamo può essere possibile fino al { $window_day }; prima è più sicuro.

## Going back, gone back, lost

going-back = Il pacco sta tornando indietro
    .explanation = Contatta subito { carrier-name } e chiedi perché, e se si può ancora fermare. Avvisa il venditore. Se torna indietro senza alcuna colpa tua, puoi chiedere il tuo denaro; conterà il motivo indicato dal tracciamento.
gone-back = Il pacco è tornato al mittente
    .explanation = Il tracciamento non mostra alcun tentativo di consegna fallito. Apri una controversia con il motivo che è stato restituito, e conserva un'immagine del tracciamento.
gone-back-not-collected = È tornato indietro perché non si è potuto consegnare
    .explanation = AliExpress decide di rado a favore di chi compra quando un pacco non è stato ritirato. Se il corriere non è mai passato o non è stato lasciato alcun avviso, di' esattamente questo, con prove; non inventare nulla. Il venditore può accettare di spedirlo di nuovo senza che si chiuda nulla.
declared-lost = Il corriere considera perso questo pacco
    .explanation = Conserva un'immagine del tracciamento, avvisa il venditore e apri una controversia finché dura la protezione. Non devi aspettare oltre.
damaged-on-the-way = Il corriere segnala un danno
    .explanation = Chiedi che cosa succede ora al pacco. Se viene comunque consegnato, aprilo in ufficio o filma l'apertura, e fai mettere il danno per iscritto.

## Protection

protection-running-out-notice = La protezione finisce presto: ultimo giorno sicuro { $last_day }
    .explanation = La pagina indica come fine { $protection_ends_at }, quindi contiamo { $last_day } come ultimo giorno in cui puoi agire con certezza. Chiedi ora al venditore dov'è il pacco; una risposta richiede tempo.
protection-running-out-advice = Chiedi più tempo o apri una controversia; ultimo giorno sicuro { $last_day }
    .explanation = Una richiesta senza risposta può scadere insieme alla tua protezione. Se il venditore non ha accettato entro il { $dispute_day }, apri la controversia. Puoi aprirla anche adesso.
protection-running-out-warning = Apri ora la controversia; ultimo giorno sicuro { $last_day }
    .explanation = Se la protezione finisce e non hai fatto nulla, il tuo silenzio vale come consenso e il venditore viene pagato. Le fonti non concordano su che cosa sia possibile dopo, quindi non contiamo su nulla oltre quel giorno.
protection-running-out-urgent = Apri oggi la controversia; ultimo giorno sicuro { $last_day }
    .explanation = È troppo tardi per contare su più tempo: una richiesta può restare senza risposta, e non si può contare su venditori che prolungano da soli. Quando la protezione finisce, il venditore viene pagato ed è difficile riavere il denaro.
protection-at-pickup-notice = Ritiralo entro il { $last_day }, ultimo giorno sicuro di protezione
    .explanation = Il pacco ti aspetta, quindi ritirarlo è la via più sicura. Se l'ufficio non lo ha, conserva la risposta e apri una controversia prima di quel giorno.
protection-at-pickup-urgent = Ritiralo oggi: ultimo giorno sicuro di protezione { $last_day }
    .explanation = Se è lì, ritiralo. Se l'ufficio dice che non c'è, fattelo mettere per iscritto e apri la controversia lo stesso giorno; quando la protezione finisce, il venditore viene pagato.
protection-at-pickup-ended = La protezione è finita il { $protection_ends_at }: ritiralo oggi
    .explanation = Il pacco è la cosa più sicura che puoi ancora avere. Se l'ufficio dice che non c'è, fattelo mettere per iscritto e scrivi subito all'assistenza AliExpress; una controversia può essere ancora possibile per alcuni giorni, ma non contarci.
protection-unread = Non sappiamo ancora quando finisce la tua protezione
    .explanation = Apri una volta la pagina dell'ordine, così possiamo leggere la data dietro «rimborso se non consegnato entro». Senza quella data non possiamo avvisarti in tempo, e non tireremo a indovinare.
protection-dates-differ = AliExpress mostra più di una fine della protezione
    .explanation = Abbiamo trovato { $protection_printed_dates }. Contiamo con la data più vicina, così sei al sicuro in ogni caso.
protection-ended-urgent = La protezione è finita il { $protection_ends_at }: agisci oggi
    .explanation = Se non ti è arrivato, apri oggi la controversia. Può essere possibile fino a circa il { $window_day }, ma nessuno può prometterlo, e il link è spesso più in basso nella pagina e piccolo. Una volta aperta, non chiuderla prima che il denaro sia tornato.
protection-ended-warning = La protezione è finita il { $protection_ends_at }, ed è finito anche il tempo successivo
    .explanation = Se non ti è mai arrivato, reclama presso AliExpress contro il venditore e chiedi alla tua banca o a PayPal che cosa possono fare. Ora è difficile, ma alcuni casi si risolvono ancora così.
delivered-protection-ending-advice = Ce l'hai? La protezione finisce presto, ultimo giorno sicuro { $last_day }
    .explanation = Il tracciamento dice consegnato, quindi nessuno te lo chiederà più. Se non è da te, dillo qui e apri la controversia prima di quel giorno.
delivered-protection-ending-warning = Ultimo avviso: di' se ce l'hai; ultimo giorno sicuro { $last_day }
    .explanation = Il tracciamento dice consegnato. Se non è vero e nessuno obietta, il venditore viene pagato ed è difficile riavere il denaro.
protection-longer = La protezione ora dura fino al { $protection_ends_at }
    .explanation = Prima era { $protection_extended_from }. È stata prolungata, e tutti i giorni di questo piano seguono la nuova data. Non contare su una seconda volta.
protection-shorter = La protezione è stata accorciata: ora finisce il { $protection_ends_at }
    .explanation = Prima la pagina diceva { $protection_extended_from }. Contiamo con la data più vicina. Guarda la pagina dell'ordine e conservane un'immagine.
extension-unanswered-info = Hai chiesto più tempo il { $shopper_asked_extension_at }
    .explanation = Finché la pagina non mostra una data successiva, vale quella vecchia. Ultimo giorno sicuro: { $last_day }.
extension-unanswered-warning = Nessuna risposta sul tempo in più dal { $shopper_asked_extension_at }
    .explanation = La pagina mostra ancora la vecchia data. Ultimo giorno sicuro: { $last_day }. Non aspettare più una risposta: apri la controversia.
seller-silent = Hai scritto al venditore il { $shopper_asked_seller_at }: ancora nessuna soluzione?
    .explanation = Se non è arrivata una risposta utile, apri la controversia e indica l'ordine o il numero di tracciamento. Lì il venditore ha un tempo limitato per rispondere, e AliExpress legge tutto.

## Completed and not there

completed-by-mistake-urgent = Completato il { $order_completed_at } senza la merce: agisci oggi
    .explanation = Apri ora una controversia se la pagina lo permette; il tempo più breve che conosciamo finisce il { $short_day }, uno più lungo il { $window_day }. Se non c'è alcun pulsante, scrivi subito all'assistenza AliExpress.
completed-by-mistake-warning = Completato il { $order_completed_at }: il tempo per una controversia è probabilmente finito
    .explanation = Reclama presso AliExpress contro il venditore, con il tracciamento. Chiedi anche alla tua banca o a PayPal; hanno tempi propri.
completed-by-mistake-undated = Completato senza la merce: agisci oggi
    .explanation = Non siamo riusciti a leggere il giorno in cui l'ordine è stato completato, e il tempo è poco. Apri una controversia se la pagina lo permette, oppure scrivi all'assistenza AliExpress.
completed-without-delivery = Completato, ma il tracciamento non mostra alcuna consegna. Ce l'hai?
    .explanation = È stato completato il { $order_completed_at }, a mano o in automatico. Se non è da te, diccelo ora: una controversia può essere possibile fino a circa il { $window_day }, e prima è più sicuro.
completed-after-delivery = Completato il { $order_completed_at }. Hai tutto?
    .explanation = Se sì, non c'è nulla da fare. Se no, diccelo ora: una controversia può essere possibile fino a circa il { $window_day }, e prima è più sicuro.

## Disputes

dispute-open = C'è una controversia aperta
    .explanation = Ora AliExpress sta tra te e il venditore. Guarda la controversia ogni uno o due giorni, rispondi lì e tienila aperta finché la merce o il denaro non sono da te. Per un articolo c'è una sola controversia: non chiuderla in cambio di una promessa.
seller-has-days-info = Il venditore può rispondere fino al { $answer_day }
    .explanation = Conta la data nella pagina della controversia; se non c'è, di solito sono circa { $days } giorni. Se il venditore tace, di solito il caso prosegue come hai chiesto.
seller-has-days-notice = Il tempo del venditore per rispondere è finito il { $answer_day }
    .explanation = Guarda la controversia: se il venditore tace, di solito la tua richiesta va avanti, ma solo la pagina può dirlo.
platform-reviews = AliExpress sta esaminando il tuo caso
    .explanation = { $dispute_platform_decides_by ->
        [unknown] Se chiedono qualcosa, rispondi nella controversia e presto: immagini del tracciamento, ciò che hanno scritto il corriere e il venditore. Puoi ancora cambiare ciò che chiedi finché non si decide.
       *[other] Una decisione è annunciata per il { $dispute_platform_decides_by }. Se chiedono qualcosa, rispondi nella controversia e presto: immagini del tracciamento, ciò che hanno scritto il corriere e il venditore.
      }
dispute-closed = Questa controversia è chiusa, e non vediamo alcun rimborso
    .explanation = { $reopen_day ->
        [unknown] Guarda la controversia: dice perché è stata chiusa. Se è stata chiusa per una promessa non mantenuta, chiedi subito all'assistenza AliExpress se si può riaprire.
       *[other] Guarda la controversia: dice perché è stata chiusa. Riaprirla può essere possibile fino a circa il { $reopen_day }, non dopo; se una promessa non è stata mantenuta, chiedi subito all'assistenza AliExpress.
      }
offer-zero = Non accettare: il venditore non offre nulla
    .explanation = Accettare zero chiude il caso per sempre, e dopo AliExpress non interverrà. La promessa di spedire di nuovo una volta che hai accettato è un trucco noto.
offer-resend = Il venditore vuole spedirlo di nuovo
    .explanation = Va bene solo se la controversia resta aperta finché la merce non è qui. Le promesse da mantenere dopo la chiusura spesso non vengono mantenute, e una controversia chiusa si riapre di rado.
offer-close-and-wait = Non chiudere la controversia per aspettare
    .explanation = Dopo circa { $days } giorni una controversia chiusa non si può più riaprire; un venditore che chiede di più lo sa. Puoi aspettare altrettanto bene con la controversia aperta.
offer-partial = { $dispute_claim ->
    [unknown] { $dispute_offer ->
        [unknown] Il venditore offre una parte del denaro
       *[other] Il venditore offre { $dispute_offer }
      }
   *[other] Il venditore offre { $dispute_offer } dei { $dispute_claim } che hai chiesto
  }
    .explanation = Puoi accettare, ma non devi per forza: accettare è definitivo. Se non basta, rifiuta nella controversia e aspetta che decida AliExpress.
offer-refund = { $dispute_offer ->
    [unknown] Il venditore offre un rimborso
   *[other] Il venditore offre di rimborsare { $dispute_offer }
  }
    .explanation = Guarda se l'importo è quello che hai chiesto. Quando entrambe le parti sono d'accordo il caso si chiude da solo, e a te non resta che controllare l'arrivo del denaro.
seller-answered = { $dispute_offer ->
    [unknown] Il venditore ha risposto: guarda la controversia
   *[other] Il venditore offre { $dispute_offer }: confrontalo con quanto hai chiesto
  }
    .explanation = Puoi accettare la risposta oppure no. Finché non siete d'accordo potete scrivervi nella controversia; dopo decide AliExpress.
refund-agreed-info = Un rimborso è stato deciso il { $dispute_decided_at }
    .explanation = Procede da solo, verso il metodo di pagamento usato. Banche e carte possono impiegare fino al { $late_day }. La pagina della controversia ne mostra ogni fase.
refund-agreed-advice = Ancora niente denaro dal { $dispute_decided_at }? Chiedi
    .explanation = Guarda le fasi del rimborso nella pagina della controversia e il tuo conto. Se non vedi nulla in nessuno dei due, chiedi all'assistenza AliExpress dov'è. Può volerci fino al { $late_day }.
refund-agreed-warning = Il rimborso sarebbe dovuto arrivare entro il { $late_day }
    .explanation = Chiedi all'assistenza AliExpress la prova di pagamento, poi mostrala alla tua banca o alla società della carta e chiedi di rintracciarlo.
refund-agreed-seen-info = Un rimborso è stato concordato o deciso
    .explanation = Lo abbiamo visto per la prima volta il { $dispute_state_seen_at }; può essere di qualche giorno prima. Procede da solo, per la via con cui hai pagato, e può volerci fino al { $late_day } circa.
refund-agreed-seen-advice = Ancora niente denaro? Chiedi dov'è il rimborso
    .explanation = Il { $dispute_state_seen_at } abbiamo visto che era concordato o deciso. Guarda le fasi del rimborso nella pagina della controversia e il tuo conto; se non vedi nulla in nessuno dei due, chiedi all'assistenza AliExpress.
refund-agreed-undated = È stato concordato un rimborso: tienilo d'occhio
    .explanation = Non siamo riusciti a leggere il giorno della decisione. Apri una volta la pagina della controversia, così possiamo dirti quando chiedere.
refund-sent-info = Il rimborso è stato inviato il { $dispute_refunded_at }
    .explanation = Banche e carte hanno bisogno di alcuni giorni, a volte di alcune settimane, prima che compaia sul tuo conto.
refund-sent-notice = Il denaro è arrivato? È stato inviato il { $dispute_refunded_at }
    .explanation = Se no, guarda nella pagina della controversia che via ha preso, e chiedi all'assistenza AliExpress.
refund-complete-info = AliExpress dice che il rimborso è completato
    .explanation = Lo abbiamo visto per la prima volta il { $dispute_state_seen_at }. Banche e carte hanno bisogno di qualche giorno, a volte di settimane, prima che compaia sul conto.
refund-complete-notice = È arrivato il denaro? Il rimborso risulta completato
    .explanation = Lo abbiamo visto il { $dispute_state_seen_at }. Se il denaro non c'è, guarda nella pagina della controversia che via ha preso e chiedi all'assistenza AliExpress.
refund-complete-late = Se il denaro manca ancora, chiedi a chi lo ha trasferito
    .explanation = Il { $dispute_state_seen_at } abbiamo visto che il rimborso risulta completato. Chiedi all'assistenza AliExpress la prova di pagamento e mostrala alla tua banca, alla società della carta o al servizio di pagamento.
refund-way-info = { $order_payment_kind ->
    [card] Il rimborso torna sulla carta con cui hai pagato
    [paypal] Il rimborso compare prima su PayPal
    [pay_later] Il rimborso cambia quanto devi ancora
    [wallet] Il rimborso va sul saldo con cui hai pagato
    [slip] Forse ti chiederanno dove inviare il rimborso
   *[other] Il rimborso torna sul conto da cui hai pagato
  }
    .explanation = { $order_payment_kind ->
        [card] Guarda anche nel giorno dell'acquisto: alcune banche lo registrano lì. Se la carta è scaduta o sostituita, la sua banca riceve comunque il denaro: chiedi lì.
        [paypal] Se ha pagato una carta o una banca tramite PayPal, il denaro prosegue fin lì, e servono ancora alcuni giorni.
        [pay_later] Il servizio di pagamento riduce o annulla la sua fattura e restituisce quanto hai già pagato. Guarda lì prima di pagare la prossima parte: finché la fattura non cambia, le sue date valgono ancora.
        [wallet] Guarda il saldo del tuo conto AliExpress o del tuo portafoglio, non la banca.
        [slip] Dietro un bollettino pagato non c'è un conto, perciò il servizio di pagamento chiede i tuoi dati bancari. Dalli solo nella pagina dell'ordine o nella pagina del servizio di pagamento stesso, mai al venditore.
       *[other] Se quel conto non può riceverlo, te ne chiedono un altro. Dai i dati bancari solo nella pagina dell'ordine o nella pagina del servizio di pagamento stesso, mai al venditore.
      }
refund-way-notice = { $order_payment_kind ->
    [card] Ancora niente sulla carta? Chiedi alla sua banca
    [paypal] Ancora niente su PayPal? Chiedi lì
    [pay_later] La fattura non è cambiata? Chiedi al servizio di pagamento
    [wallet] Ancora niente sul saldo? Chiedi ad AliExpress
    [slip] Nessuno ha chiesto i dati bancari e niente denaro? Chiedi
   *[other] Ancora niente sul conto? Chiedi dov'è finito il rimborso
  }
    .explanation = Prima chiedi all'assistenza AliExpress la prova del rimborso, con data e riferimento. { $order_payment_kind ->
        [card] Poi mostrala alla banca che ti ha dato la carta.
        [paypal] Poi cerca il pagamento su PayPal e chiedi lì.
        [pay_later] Poi segnalalo nell'app o nella pagina del servizio di pagamento.
        [wallet] Dice su quale saldo è andato il denaro.
        [slip] Cerca anche un messaggio del servizio di pagamento, pure nella posta indesiderata, e rispondi solo sulla sua pagina.
       *[other] Poi mostrala alla tua banca.
      }
paypal-second-way = PayPal ha una via propria fino al { $paypal_day } circa
    .explanation = PayPal permette di contestare un pagamento per circa { $days } giorni; la sua pagina dice il giorno esatto. Prima porta a termine la cosa con AliExpress e conserva la sua decisione.
refund-sent-late = Se il denaro manca ancora, chiedi alla tua banca
    .explanation = È stato inviato il { $dispute_refunded_at }. Chiedi all'assistenza AliExpress la prova di pagamento e mostrala alla tua banca o alla società della carta.

## Numbers

number-is-order-number = Questo è il numero dell'ordine, non un numero di tracciamento
    .explanation = È anche il numero che si trova nelle e-mail di AliExpress, e la posta con quello non trova nulla. Il numero di tracciamento è nella pagina di tracciamento dell'ordine; se non c'è, chiedilo al venditore.
number-missing = Questo pacco non ha ancora un numero di tracciamento
    .explanation = Aspettare e basta non aiuta, e la posta non può cercarlo. Guarda se la pagina di tracciamento ne mostra uno e chiedi al venditore; alcune merci economiche viaggiano senza, o con un numero che solo il servizio del mittente sa leggere.
number-mistyped = Questo numero di tracciamento non può essere giusto
    .explanation = La sua cifra di controllo non torna: una cifra è sbagliata, oppure il numero è inventato. Confrontalo con quello nella pagina di tracciamento e chiedi al venditore quello giusto.
number-foreign = Il numero di tracciamento è della posta di un altro paese
    .explanation = Può essere il numero di un altro pacco, o di un percorso che non conosciamo. Guarda se il tracciamento mostra il tuo paese; se no, chiedi al venditore.
number-used-before = Un altro tuo ordine ha già avuto questo numero di tracciamento
    .explanation = L'ordine { $siblings_same_number_before } è di molto precedente a questo, quindi il tracciamento che vedi può essere di quel pacco. Chiedi al venditore il numero proprio di questo ordine e conserva un'immagine del tracciamento.
number-scanned-before-order = Questo pacco era in viaggio prima del tuo ordine
    .explanation = La prima scansione è del { $parcel_first_scan_at }, prima del tuo ordine. Il numero è probabilmente di un altro pacco. Chiedi quello giusto al venditore e conserva un'immagine del tracciamento.
number-changed = Il numero di tracciamento è cambiato
    .explanation = Era { $parcel_former_number } e ora è { $parcel_tracking_number }. Alle frontiere succede. Usa il numero nuovo, anche sul sito della tua posta.
shipment-cancelled-advice = La spedizione è stata annullata; spesso ha un numero nuovo
    .explanation = A volte la posta dà a un pacco un altro numero, e il venditore lo comunica in un messaggio. Guarda lì e nella pagina dell'ordine, oppure chiedi. Il vecchio numero non mostrerà più nulla.
shipment-cancelled-warning = La spedizione è stata annullata, e non è arrivato un numero nuovo
    .explanation = Il tracciamento lo dice dal { $parcel_status_at }. Chiedi ancora una volta al venditore e rivolgiti all'assistenza AliExpress; se non arriva un numero che funziona, apri una controversia finché dura la protezione.

## Wrong place

goes-elsewhere = Il tracciamento indica un paese diverso da quello del tuo ordine
    .explanation = Il numero può essere di un altro pacco, o l'indirizzo può essere sbagliato. Controlla l'indirizzo dell'ordine, chiedi al venditore e conserva un'immagine del tracciamento.
delivered-elsewhere = Consegnato in un paese diverso dal tuo
    .explanation = Il tracciamento mostra la consegna in un paese diverso da quello del tuo ordine. Se il pacco non è da te, apri la controversia senza indugio e scrivi anche al venditore.
delivered-place = Luogo di consegna secondo il tracciamento: { $parcel_delivered_place }
    .explanation = Se non è la tua località, il pacco può essere finito a un estraneo. Chiedi al corriere dove e a chi l'ha consegnato, e dicci che non ce l'hai.

## Several parcels, several orders

combined-parcels = Viaggia nello stesso pacco di { $siblings_same_number_count ->
    [one] un altro ordine
   *[other] altri { $siblings_same_number_count } ordini
  }
    .explanation = La merce di { $siblings_same_number } viaggia con lo stesso numero: arriva insieme, con un solo ritiro. Ogni ordine mantiene la propria protezione.
several-parcels = Questo ordine arriva in { $order_parcel_count } pacchi
    .explanation = Ognuno ha il suo numero e il suo giorno. Non confermare nulla prima che siano arrivati tutti.
some-parcels-missing = Una parte è stata consegnata, una parte è ancora in viaggio
    .explanation = Non confermare nulla prima che tutti i pacchi siano qui: confermare mette fine alla protezione dell'intero ordine.
partly-sent = Una parte di questo ordine è stata spedita
    .explanation = Il resto è ancora dal venditore. La pagina dell'ordine mostra entro quando deve essere spedito.

## No dispute button

button-not-yet = La pagina non mostra ancora il pulsante per la controversia
    .explanation = È normale finché un pacco si muove entro il suo tempo di consegna. Ricontrolliamo a ogni visita alla pagina e ti avvisiamo prima che la protezione finisca.
button-expired = Nessun pulsante per la controversia: il tempo è probabilmente finito
    .explanation = La protezione è finita il { $protection_ends_at }. Guarda più in basso nella pagina dell'ordine, dove può restare un piccolo link. Se non c'è, chiedi all'assistenza AliExpress.
button-gone-dispute-exists = Nessun pulsante, perché una controversia esiste già
    .explanation = Per un articolo c'è una sola controversia. Tutto ciò che la riguarda avviene nella sua pagina.
button-gone-order-over = Nessun pulsante per la controversia, perché questo ordine è finito
    .explanation = È stato rimborsato, chiuso o confermato. Se non hai né la merce né il denaro, scrivi all'assistenza AliExpress con il numero dell'ordine e il tracciamento.
account-restricted-notice = Nessun pulsante per la controversia; ultimo giorno sicuro { $last_day }
    .explanation = Ricarica la pagina dell'ordine e guarda la riga di ogni articolo. Se continua a mancare, chiedi il motivo all'assistenza AliExpress; a volte un account è limitato.
account-restricted-warning = Ancora nessun pulsante: chiedi oggi all'assistenza AliExpress
    .explanation = Ultimo giorno sicuro: { $last_day }. Né una controversia aperta né un ordine chiuso lo spiegano; l'account può essere limitato dopo molte controversie. Chiedi all'assistenza in chat e conserva una copia di ciò che scrivono.

## Seasons and other orders

busy-season = Settimane intense rallentano la posta: { $season_peaks }
    .explanation = In queste settimane si spedisce più di quanto la posta possa portare: i ritardi sono comuni e non sono un brutto segno. I giorni della tua protezione corrono lo stesso.
all-late-together = Anche gli altri tuoi ordini di quei giorni sono in ritardo
    .explanation = Quando { $siblings_late ->
        [one] è in ritardo anche un altro pacco
       *[other] sono in ritardo anche altri { $siblings_late } pacchi
      } di altri venditori, la posta è lenta e il venditore probabilmente non ha colpa. I giorni della tua protezione corrono lo stesso.
only-this-one-late = Gli altri tuoi ordini di quei giorni sono arrivati; questo no
    .explanation = { $siblings_arrived ->
        [one] Un altro pacco di quei giorni è arrivato
       *[other] Altri { $siblings_arrived } pacchi di quei giorni sono arrivati
      }, quindi difficilmente la causa è la posta. Chiedi al venditore.

## What to do

action-wait = Aspetta; ora non c'è nulla da fare
action-check_tracking = Guarda il tracciamento
action-check_order_page = Apri la pagina dell'ordine
action-message_seller = Scrivi al venditore
action-ask_local_number = Chiedi al venditore il numero di tracciamento locale
action-ask_extension = Chiedi più tempo di protezione
action-contact_carrier = Chiedi al corriere
action-contact_customs = Chiedi all'ufficio doganale
action-contact_post = Chiedi al tuo ufficio postale
action-collect_parcel = Ritira il pacco
action-arrange_delivery = Concorda una nuova consegna con il corriere
action-check_address = Controlla l'indirizzo dell'ordine
action-pay_duty = Paga i dazi sul sito ufficiale
action-give_documents = Fornisci ciò che chiede l'avviso ufficiale
action-check_neighbours = Chiedi ai vicini e al portinaio, guarda nel locker
action-look_for_card = Cerca un avviso nella cassetta delle lettere
action-confirm_not_received = Dicci se ce l'hai
action-keep_evidence = Conserva un'immagine del tracciamento e di tutte le risposte
action-film_parcel = Filma il pacco, l'etichetta e l'apertura
action-open_dispute = Apri la controversia
action-do_not_confirm = Non premere il pulsante che conferma la ricezione
action-do_not_close_dispute = Tieni aperta la controversia
action-refuse_offer = Rifiuta questa offerta nella controversia
action-weigh_offer = Guarda l'offerta prima di rispondere
action-follow_dispute = Guarda la controversia
action-answer_dispute = Rispondi nella controversia
action-wait_for_refund = Controlla l'arrivo del denaro
action-contact_support = Scrivi all'assistenza AliExpress
action-file_complaint = Reclama presso AliExpress contro il venditore
action-contact_bank = Chiedi alla banca, alla società della carta o al servizio di pagamento
action-pay_order = Paga nella pagina dell'ordine, se lo vuoi ancora
action-check_refund = Guarda a che punto è il rimborso

## Days that matter

deadline-expected_by = { $certainty ->
    [page] Previsto entro il { $day }
   *[other] Previsto entro circa il { $day }
  }
deadline-ships_by = { $certainty ->
    [page] Il venditore spedisce entro il { $day }
   *[other] Di solito il venditore spedisce entro il { $day }
  }
deadline-pickup_until = { $certainty ->
    [shopper] Ritiralo entro il { $day } (il giorno che hai letto sull'avviso)
   *[other] Ritiralo entro il { $day }
  }
deadline-protection_ends = { $certainty ->
    [page] La protezione finisce il { $day }
   *[other] La protezione finisce circa il { $day } (stima)
  }
deadline-dispute_window_ends = Una controversia può essere possibile fino a circa il { $day }; non contarci
deadline-seller_answers_by = { $certainty ->
    [page] Il venditore risponde entro il { $day }
   *[other] Di solito il venditore risponde entro il { $day }
  }
deadline-platform_decides_by = { $certainty ->
    [page] AliExpress decide entro il { $day }
   *[other] Di solito AliExpress decide entro circa il { $day }
  }
deadline-refund_due_by = Il denaro dovrebbe esserci entro circa il { $day }

## What we would need to know

question-protection-ends_at = Quando finisce la protezione? Apri la pagina dell'ordine, così possiamo leggerlo.
question-parcel-status = Che cosa dice il tracciamento? Apri la pagina di tracciamento, così possiamo leggerlo.
question-parcel-last_event_at = Quando è stata l'ultima scansione? Apri la pagina di tracciamento, così possiamo leggerlo.
question-parcel-status_at = Da quando il tracciamento lo dice? Apri la pagina di tracciamento, così possiamo leggerlo.
question-parcel-sent_at = Quando è stato spedito? Apri la pagina dell'ordine, così possiamo leggerlo.
question-parcel-delivery_at = In che giorno risulta consegnato? Apri la pagina di tracciamento, così possiamo leggerlo.
question-order-status = A che punto è l'ordine? Apri la pagina dell'ordine, così possiamo leggerlo.
question-dispute-opened_at = Quando è stata aperta la controversia? Apri la pagina della controversia, così possiamo leggerlo.

## Names of facts

fact-order-status = Stato dell'ordine
fact-order-placed_at = Ordinato
fact-order-paid_at = Pagato
fact-order-shipped_at = Spedito
fact-order-completed_at = Completato
fact-order-ships_by = Il venditore spedisce entro
fact-order-expected_by = Previsto entro
fact-order-payment_kind = Modo di pagamento
fact-order-buttons = Pulsanti nella pagina
fact-order-parcel_count = Pacchi
fact-order-all_delivered = Tutti i pacchi risultano consegnati
fact-order-any_delivered = Un pacco risulta consegnato
fact-order-on_the_way = In viaggio
fact-order-waiting = In viaggio
fact-order-finished = Ordine finito
fact-order-to_collect = Resta solo il ritiro
fact-order-bought_at = Pagato
fact-order-can_open_dispute = Pulsante per la controversia nella pagina
fact-parcel-tracking_number = Numero di tracciamento
fact-parcel-former_number = Numero di tracciamento precedente
fact-parcel-service_class = Tipo di spedizione
fact-parcel-status = Stato del pacco
fact-parcel-reason = Motivo
fact-parcel-status_at = Dal
fact-parcel-first_scan_at = Prima scansione
fact-parcel-last_event_at = Ultima scansione
fact-parcel-departed_at = Partito dal suo paese
fact-parcel-delivered_at = Risulta consegnato
fact-parcel-expected_by = Previsto entro
fact-parcel-pickup_until = Tenuto fino al
fact-parcel-attempts = Tentativi di consegna
fact-parcel-delivered_place = Luogo di consegna
fact-parcel-delivered_country = Paese di consegna
fact-parcel-delivered_elsewhere = Consegnato in un altro paese
fact-parcel-delivered_before_sent = Consegnato prima della spedizione
fact-parcel-scanned_before_order = Scansionato prima dell'ordine
fact-parcel-sources_disagree = I tracciamenti si contraddicono
fact-parcel-said_delivered_at = Consegnato, secondo alcuni
fact-parcel-destination_country = Destinazione nel tracciamento
fact-parcel-number_is_order_number = Il numero è quello dell'ordine
fact-parcel-number_findings = Che cosa non torna nel numero
fact-parcel-goes_elsewhere = Va in un altro paese
fact-parcel-sent_at = Spedito
fact-parcel-due_at = Previsto entro
fact-parcel-collect_until = Tenuto fino al
fact-parcel-delivery_at = Risulta consegnato
fact-protection-ends_at = Fine della protezione
fact-protection-extended_from = Fine della protezione prima
fact-protection-printed_dates = Date di fine della protezione nelle pagine
fact-dispute-opened_at = Controversia aperta il
fact-dispute-active = Controversia aperta
fact-dispute-state = Stato della controversia
fact-dispute-seller_replied_at = Il venditore ha risposto
fact-dispute-seller_answers_by = Il venditore risponde entro
fact-dispute-platform_decides_by = AliExpress decide entro
fact-dispute-offer_kind = Tipo di offerta
fact-dispute-decided_at = Deciso
fact-dispute-refunded_at = Rimborso inviato
fact-dispute-state_seen_at = Stato visto la prima volta
fact-dispute-money_from = Denaro atteso dal
fact-siblings-same_number_before = Ordini che hanno avuto prima questo numero
fact-siblings-same_number = Ordini con lo stesso numero
fact-siblings-arrived = Altri ordini arrivati
fact-siblings-late = Altri ordini in ritardo
fact-season-peaks = Settimane intense
fact-shopper-not_received_at = Hai detto: non ce l'ho
fact-shopper-received_at = Hai detto: ce l'ho
fact-shopper-asked_seller_at = Hai scritto al venditore
fact-shopper-asked_extension_at = Hai chiesto più tempo
fact-shopper-completed_by_mistake_at = Hai detto: confermato per errore
fact-shopper-notice_card_until = Ultimo giorno sull'avviso

## Names of values

value-order-status-awaiting_payment = non pagato
value-order-status-awaiting_shipment = non ancora spedito
value-order-status-partly_shipped = spedito in parte
value-order-status-shipped = spedito
value-order-status-completed = completato
value-order-status-cancelled = annullato
value-order-status-closed = chiuso
value-order-status-in_dispute = in controversia
value-order-status-refunded = rimborsato
value-order-status-expired = scaduto
value-order-status-unknown = non leggibile
value-parcel-status-not_found = nessun risultato
value-parcel-status-info_received = annunciato, non ancora consegnato al corriere
value-parcel-status-accepted = affidato al corriere
value-parcel-status-in_transit = in viaggio
value-parcel-status-departed_origin = partito dal suo paese
value-parcel-status-arrived_destination = nel tuo paese
value-parcel-status-customs_processing = in dogana
value-parcel-status-customs_held = trattenuto in dogana
value-parcel-status-customs_released = sbloccato dalla dogana
value-parcel-status-out_for_delivery = in consegna
value-parcel-status-available_for_pickup = pronto per il ritiro
value-parcel-status-delivery_attempted = consegna fallita
value-parcel-status-delivered = risulta consegnato
value-parcel-status-returning = sta tornando indietro
value-parcel-status-returned = tornato al mittente
value-parcel-status-refused = rifiutato
value-parcel-status-lost = perso
value-parcel-status-damaged = danneggiato
value-parcel-status-destroyed = distrutto
value-parcel-status-seized = tenuto dalla dogana
value-parcel-status-cancelled = spedizione annullata
value-parcel-status-delayed = in ritardo
value-parcel-status-exception = problema
value-parcel-status-unknown = non leggibile
value-parcel-service_class-economy = economica
value-parcel-service_class-standard = standard
value-parcel-service_class-premium = premium
value-parcel-service_class-unknown = a noi sconosciuta
value-parcel-reason-absent = nessuno in casa
value-parcel-reason-address = indirizzo
value-parcel-reason-customs = dogana
value-parcel-reason-documents = mancano documenti
value-parcel-reason-unpaid_duty = dazi non pagati
value-parcel-reason-refused = rifiutato
value-parcel-reason-weather = maltempo
value-parcel-reason-oversize = troppo grande
value-parcel-reason-mislabelled = etichetta
value-parcel-reason-not_collected = non ritirato
value-parcel-reason-access = porta non raggiungibile
value-parcel-reason-damaged = danneggiato
value-parcel-reason-identity = identità da mostrare
value-parcel-reason-lost = perso
value-parcel-reason-missed_connection = coincidenza persa
value-parcel-reason-no_news = nessuna notizia
value-parcel-reason-not_handed_over = non affidato al corriere
value-parcel-reason-postponed = rinviato
value-parcel-reason-prohibited = ingresso non ammesso
value-parcel-reason-refused_by_carrier = rifiutato dal corriere
value-parcel-reason-security = controllo di sicurezza
value-parcel-reason-strike = sciopero
value-order-payment_kind-card = carta
value-order-payment_kind-paypal = PayPal
value-order-payment_kind-pay_later = pagamento posticipato
value-order-payment_kind-wallet = saldo
value-order-payment_kind-transfer = bonifico
value-order-payment_kind-slip = bollettino pagato
value-dispute-state-open = aperta
value-dispute-state-seller_answered = il venditore ha risposto
value-dispute-state-platform_reviews = AliExpress la esamina
value-dispute-state-agreed = concordata
value-dispute-state-decided = decisa
value-dispute-state-refunded = rimborsata
value-dispute-state-closed = chiusa
value-dispute-offer_kind-refund = rimborso
value-dispute-offer_kind-partial = una parte del denaro
value-dispute-offer_kind-zero = nulla
value-dispute-offer_kind-resend = nuova spedizione
value-dispute-offer_kind-close_and_wait = chiudere e aspettare
value-season-peaks-chinese-new-year = Capodanno cinese
value-season-peaks-golden-week = Settimana d'oro cinese
value-season-peaks-singles-day = saldi dell'11 novembre
value-season-peaks-black-friday = Black Friday
value-season-peaks-christmas = Natale e Capodanno
value-season-peaks-russian-january = feste di gennaio in Russia
value-season-peaks-valentines-day = San Valentino
value-season-peaks-halloween = Halloween
