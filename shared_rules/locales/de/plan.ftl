# Was ein Plan sagt. carrier-name steht im Akkusativ („den Paketdienst“) und gehört deshalb hinter Verben oder Präpositionen mit Akkusativ.

## Words used inside sentences

carrier-name = { $parcel_carrier ->
    [unknown] den Paketdienst
   *[other] { $parcel_carrier }
  }

## The order's own status

order-sent = Der Verkäufer hat diese Bestellung verschickt
    .explanation = Den neuesten Stand zeigt die Seite mit der Sendungsverfolgung. Der Verkäufer wird erst bezahlt, wenn der Käuferschutz endet oder Sie den Erhalt bestätigen. Bestätigen Sie also nichts, bevor Sie die Ware in der Hand haben und geprüft haben.
order-unreadable = Wir konnten den Status dieser Bestellung nicht lesen
    .explanation = Öffnen Sie einmal die Seite der Bestellung, damit Status und Termine gelesen werden können. Bis dahin gehen wir zur Sicherheit davon aus, dass sie unterwegs ist.
order-completed = Diese Bestellung ist abgeschlossen
    .explanation = Sie wurde bestätigt, von Hand oder von selbst, und der Verkäufer wird bezahlt. Wenn Sie alles haben, ist nichts zu tun. Wenn etwas fehlt, warten Sie nicht: Die Zeit für eine Beschwerde ist kurz.
order-in-dispute = Zu dieser Bestellung läuft ein Streitfall
    .explanation = Von der Seite der Bestellung kommen Sie zum Fall und zu den Schritten einer Erstattung. Heben Sie auf, was Sie und der Verkäufer schreiben.
order-cancelled = Diese Bestellung ist storniert
    .explanation = Es wird nichts verschickt. Bezahltes Geld geht meist auf dem Weg zurück, auf dem Sie bezahlt haben; wo es steht, zeigt die Seite der Bestellung.
order-closed = Diese Bestellung ist geschlossen
    .explanation = Entweder hat der Verkäufer sie erstattet, oder die Bestellung wurde beendet. Was zutrifft, steht auf der Seite der Bestellung; zu einer geschlossenen Bestellung lässt sich kein neuer Streitfall eröffnen.
order-expired = Diese Bestellung ist abgelaufen
    .explanation = Ihre Zeit ist abgelaufen, meist weil sie nicht bezahlt wurde. Es ist nichts dafür unterwegs.
order-refunded = Diese Bestellung zeigt eine Erstattung
    .explanation = Banken und Karten brauchen einige Tage, bis das Geld zu sehen ist; wohin es ging, zeigt die Seite der Bestellung. Bei der nächsten Bestellung macht ein Versand mit voller Sendungsverfolgung solchen Ärger seltener.

## Not paid, not sent

awaiting-payment = Diese Bestellung ist noch nicht bezahlt
    .explanation = Vor der Zahlung wird nichts verschickt. Eine unbezahlte Bestellung schließt sich von selbst.
not-sent-yet-info = Der Verkäufer hat bis zum { $order_ships_by } Zeit zum Verschicken
    .explanation = Dieses Datum steht auf der Seite der Bestellung. Verschickt der Verkäufer nicht rechtzeitig, wird die Bestellung meist von selbst storniert, und das Geld geht auf dem Weg zurück, auf dem Sie bezahlt haben.
not-sent-yet-notice = Die Versandfrist des Verkäufers endete am { $order_ships_by }
    .explanation = Eine solche Bestellung wird meist von selbst storniert, und Sie müssen nichts tun. Sehen Sie nach, ob die Seite eine längere Frist zeigt; Genaueres kann der Verkäufer sagen.
not-sent-yet-advice = Noch immer nicht verschickt, und die Frist endete am { $order_ships_by }
    .explanation = Inzwischen hätte die Bestellung von selbst storniert werden müssen. Bitten Sie den AliExpress-Kundenservice, sie zu stornieren, und sehen Sie nach, ob das Geld schon auf dem Rückweg ist.
not-sent-usual-limit-info = Der Verkäufer verschickt meist bis zum { $usual_day }
    .explanation = Das Datum der Seite wurde noch nicht gelesen, deshalb ist das nur die übliche Zeit. Öffnen Sie die Seite der Bestellung, dann nehmen wir ihr Datum.
not-sent-usual-limit-ask = Noch nicht verschickt; üblich ist: bis zum { $usual_day }
    .explanation = Eine kurze Nachricht an den Verkäufer schadet nicht. Verschickt der Verkäufer gar nicht, wird die Bestellung meist von selbst storniert, und das Geld geht auf dem Weg zurück, auf dem Sie bezahlt haben.
not-sent-usual-limit-notice = Die übliche Versandzeit endete am { $usual_day }
    .explanation = Bestellungen, die nicht rechtzeitig verschickt werden, werden meist von selbst storniert. Sehen Sie auf der Seite der Bestellung nach: Das Datum dort zählt, unseres ist nur das übliche.
not-sent-usual-limit-advice = Nicht verschickt, und die übliche Zeit endete am { $usual_day }
    .explanation = Sehen Sie zuerst auf der Seite der Bestellung nach: Das Datum dort zählt. Ist auch dieses vorbei, bitten Sie den AliExpress-Kundenservice, die Bestellung zu stornieren, und sehen Sie nach, ob das Geld auf dem Rückweg ist.
not-sent-no-date = Der Verkäufer hat diese Bestellung noch nicht verschickt
    .explanation = Öffnen Sie die Seite der Bestellung, damit wir lesen können, bis wann der Verkäufer verschicken muss. Eine Bestellung, die nicht rechtzeitig verschickt wird, wird meist von selbst storniert.

## Sent, and no scan yet

no-first-scan-info = { $normal_day ->
    [unknown] Verschickt, aber noch nicht gescannt
   *[other] Verschickt, aber noch nicht gescannt; das ist bis zum { $normal_day } normal
  }
    .explanation = Oft zeigt die Nummer nichts, bis die Post ihre Säcke abgearbeitet hat. Die Seite des Paketdienstes, neben der Nummer verlinkt, weiß es meist zuerst.
no-first-scan-notice = Noch kein Scan, obwohl am { $sent_day } verschickt
    .explanation = Sehen Sie auf der Seite der Bestellung nach, ob sich die Nummer geändert hat; das kommt an Grenzen vor. Ihre Poststelle zu fragen hilft nicht, solange niemand das Paket gescannt hat.
no-first-scan-advice = Immer noch kein Scan seit dem { $sent_day }: Fragen Sie den Verkäufer
    .explanation = Eine Nummer ganz ohne Scan ist oft ein Versehen, und der Verkäufer schickt dann die richtige. Manche Verkäufer geben auch eine Nummer an, die nicht zu Ihrem Paket gehört. Heben Sie die Antwort auf.
no-first-scan-warning = Kein einziger Scan seit dem { $sent_day }
    .explanation = Nach so langer Zeit wurde das Paket vielleicht nie verschickt, oder sein Etikett ist nicht lesbar. Fragen Sie den Verkäufer noch einmal, wenden Sie sich an den AliExpress-Kundenservice, und wenn das nichts bringt, eröffnen Sie einen Streitfall, solange der Käuferschutz läuft.
no-scan-economy-info = Ein günstiger Versand: wenige Scans, manchmal gar keine
    .explanation = Kleine Pakete mit solchem Versand zeigen vielleicht nie einen Scan und kommen trotzdem an. Noch ist nichts zu tun; der Tag, auf den es ankommt, ist das Ende des Käuferschutzes.
no-scan-economy-notice = Noch kein Scan bei diesem günstigen Versand
    .explanation = Verschickt wurde am { $sent_day }. Das allein ist bei solchem Versand kein schlechtes Zeichen. Sehen Sie nach, ob die Seite der Bestellung eine neue Nummer zeigt.
no-scan-economy-advice = Kein Scan seit dem { $sent_day }: Fragen Sie den Verkäufer und bitten Sie um mehr Zeit
    .explanation = Selbst für einen günstigen Versand dauert es nun lange. Fragen Sie, wo das Paket ist, und bitten Sie um längeren Käuferschutz, damit Sie durch das Warten nichts verlieren.
no-scan-economy-warning = Kein Scan seit drei Monaten: Rechnen Sie mit dem Verlust des Pakets
    .explanation = Verschickt wurde am { $sent_day }. Ein Paket ohne Sendungsverfolgung, das bis jetzt nicht gekommen ist, ist höchstwahrscheinlich verloren. Eröffnen Sie einen Streitfall, wenn die Seite es noch zulässt; sonst wenden Sie sich an den AliExpress-Kundenservice.
tracking-unread = Öffnen Sie einmal die Sendungsverfolgung, damit wir sie lesen können
    .explanation = Die Bestellung ist verschickt, aber wir haben ihre Sendungsverfolgung noch nicht gesehen. Bei AliExpress: Ihre Bestellungen, Bestelldetails, Lieferinformationen, die Sendungsnummer.

## On its way

moving-normally = Unterwegs; jetzt ist nichts zu tun
    .explanation = { $parcel_due_at ->
        [unknown] Der letzte Scan ist vom { $parcel_last_event_at }. Ein solches Paket braucht Wochen über mehrere Stationen; sehen Sie um den { $look_day } wieder nach, und bestätigen Sie nichts, bevor Sie die Ware in der Hand haben.
       *[other] Der letzte Scan ist vom { $parcel_last_event_at }, und erwartet wird es bis zum { $parcel_due_at }. Ein solches Paket braucht Wochen über mehrere Stationen; sehen Sie um den { $look_day } wieder nach, und bestätigen Sie nichts, bevor Sie die Ware in der Hand haben.
      }
past-expected-day-notice = Es wurde bis zum { $due_day } erwartet und ist verspätet
    .explanation = Verspätet heißt nicht verloren: Die meisten späten Pakete sind nur langsam. Sehen Sie sich den letzten Scan an und fragen Sie dann den Verkäufer, wo es ist. Ob ein Streitfall schon angenommen wird, hängt von der Seite ab; das Ende des Käuferschutzes ist der Tag, den Sie nicht verpassen dürfen.
past-expected-day-advice = Verspätet seit dem { $due_day }: Schreiben Sie dem Verkäufer
    .explanation = Bitten Sie um einen Nachforschungsauftrag oder um längeren Käuferschutz, und heben Sie die Antwort auf. Die zugesagte Zeit ist vorbei, deshalb dürfen Sie auch Ihr Geld oder ein neues Paket verlangen; schließen Sie nichts auf ein Versprechen hin.
past-expected-day-unread = Es wurde bis zum { $order_expected_by } erwartet und ist verspätet
    .explanation = Wir haben die Sendungsverfolgung noch nicht gesehen. Öffnen Sie einmal ihre Seite und fragen Sie dann den Verkäufer, wo das Paket ist.
out-for-delivery-notice = In Zustellung: Seien Sie erreichbar
    .explanation = Der Zusteller hat es dabei. Behalten Sie das Telefon in der Nähe und sehen Sie am Abend noch einmal in die Sendungsverfolgung.
out-for-delivery-next-day = Es war am { $parcel_status_at } in Zustellung
    .explanation = Ein Ergebnis wurde nicht gescannt. Der Zusteller versucht es vielleicht am nächsten Werktag noch einmal; sehen Sie auch nach einer Karte im Briefkasten.
out-for-delivery-advice = Am { $parcel_status_at } in Zustellung, und seitdem kein Scan
    .explanation = Fragen Sie { carrier-name }, wo das Paket jetzt ist. Bekommen Sie dort keine Auskunft, sagen Sie es dem Verkäufer; er kann nachforschen lassen.
parcel-exception = Der Paketdienst meldet ein Problem
    .explanation = { $parcel_status_text ->
        [unknown] Die Ursache nennen die Hinweise des Paketdienstes in der Sendungsverfolgung. Fragen Sie zuerst dort, dann den Verkäufer.
       *[other] Die neueste Zeile lautet: „{ $parcel_status_text }“. Die Ursache nennen die Hinweise des Paketdienstes; fragen Sie zuerst dort, dann den Verkäufer.
      }
parcel-unreadable = Die Sendungsverfolgung sagt etwas, das wir nicht verstehen
    .explanation = { $parcel_status_text ->
        [unknown] Öffnen Sie die Sendungsverfolgung und lesen Sie die neueste Zeile selbst. Die Tage Ihres Käuferschutzes zählen wir weiter.
       *[other] Die neueste Zeile lautet: „{ $parcel_status_text }“. Lesen Sie sie selbst in der Sendungsverfolgung; die Tage Ihres Käuferschutzes zählen wir weiter.
      }

## Silent

silent-notice = Keine Nachricht seit dem { $parcel_last_event_at }
    .explanation = Eine solche Pause ist häufig. Sehen Sie auf der Seite der Bestellung nach, ob sich die Nummer geändert hat; das kommt an Grenzen vor. Andere Seiten zur Sendungsverfolgung wissen manchmal mehr, viele sind aber auf Chinesisch.
silent-advice = Keine Nachricht seit dem { $parcel_last_event_at }: Fragen Sie den Verkäufer
    .explanation = Hat sich die Nummer nicht geändert, fragen Sie den Verkäufer und den Paketdienst, wo das Paket ist. Ein beschädigtes Etikett, das von Hand ersetzt wird, kann Tage oder Wochen kosten.
silent-warning = Kein Scan seit einem Monat: Es kann verloren sein
    .explanation = Der letzte Scan ist vom { $parcel_last_event_at }. Nach einem Monat Stille kann das Etikett unlesbar oder das Paket fehlgeleitet sein. Eröffnen Sie einen Streitfall über den vollen Betrag und warten Sie nicht bis zum letzten Tag; bewahren Sie ein Bild der Sendungsverfolgung auf.
silent-lost = Kein Scan seit drei Monaten: Rechnen Sie mit dem Verlust des Pakets
    .explanation = Der letzte Scan ist vom { $parcel_last_event_at }. Verloren, gestohlen oder nie verschickt: Was davon zutrifft, spielt jetzt kaum noch eine Rolle. Eröffnen Sie einen Streitfall, wenn die Seite es noch zulässt; sonst wenden Sie sich an den AliExpress-Kundenservice.
economy-abroad-info = { $usual_day ->
    [unknown] Die Sendungsverfolgung kann hier enden; das ist kein schlechtes Zeichen
   *[other] Die Sendungsverfolgung kann hier enden; meist kommt es bis zum { $usual_day } an
  }
    .explanation = Bei diesem günstigen Versand wird oft nicht mehr gescannt, sobald das Paket das Herkunftsland verlassen hat. Einige Wochen zu warten ist vernünftig, solange der Käuferschutz läuft.
economy-abroad-advice = Später als üblich: Es hätte bis zum { $usual_day } kommen sollen
    .explanation = Fragen Sie den Verkäufer und bitten Sie um längeren Käuferschutz, damit Sie nichts verlieren, wenn Sie noch etwas warten. In den Bewertungen des Artikels steht vielleicht, wie lange andere gewartet haben.
economy-abroad-warning = Lange überfällig: Es hätte bis zum { $usual_day } kommen sollen
    .explanation = Ohne weitere Scans kann niemand sagen, wo es ist. Schreiben Sie dem Verkäufer, und wenn keine gute Antwort kommt, eröffnen Sie einen Streitfall, solange der Käuferschutz läuft.

## Customs

customs-processing-info = Der Zoll sieht es sich an
    .explanation = Das ist eine normale Station auf dem Weg und dauert einige Tage. Es ist nichts zu tun, außer es kommt eine Benachrichtigung.
customs-processing-notice = Seit dem { $parcel_status_at } noch beim Zoll
    .explanation = Meist kommt keine Benachrichtigung, und das ist in Ordnung. Fragen Sie { carrier-name }, ob der Zoll auf etwas von Ihnen wartet.
customs-processing-advice = Lange beim Zoll: seit dem { $parcel_status_at }
    .explanation = Fragen Sie { carrier-name }, worauf der Zoll wartet, und sagen Sie es dem Verkäufer; vielleicht muss er ein Dokument schicken.
customs-held-notice = Der Zoll hält das Paket fest
    .explanation = Er prüft, was darin ist oder woher es kommt. Es sollte eine Benachrichtigung vom Zoll oder vom Paketdienst kommen; tun Sie, was darin steht, und nur über die offizielle Seite oder Stelle, nie über einen Link in einer SMS.
customs-held-advice = Der Zoll hält es noch fest: Fragen Sie, was gebraucht wird
    .explanation = Festgehalten seit dem { $parcel_status_at }. Kam keine Benachrichtigung, fragen Sie zuerst { carrier-name } und dann das Zollamt. Halten Sie die Sendungsnummer und die Rechnung der Bestellung bereit.
customs-held-warning = Lange vom Zoll festgehalten: seit dem { $parcel_status_at }
    .explanation = Bitten Sie den Zoll schriftlich um den Grund und sagen Sie ihn dem Verkäufer. Gibt der Zoll es frei, wird es zugestellt; behält er es ein, hängt vom Grund und von den Bedingungen des Verkäufers ab, was Sie verlangen können. Dann zählt ein schriftlicher Grund.
customs-duty-advice = Der Zoll wartet auf eine Zahlung von Ihnen
    .explanation = Zoll oder Steuer müssen bezahlt werden, bevor das Paket weitergeht. Zahlen Sie nur auf der offiziellen Seite des Zolls oder auf offiziellem Weg direkt an { carrier-name }, nie über einen Link in einer SMS.
customs-duty-warning = Die Abgaben sind noch nicht bezahlt, und das Paket wartet
    .explanation = Es wartet seit dem { $parcel_status_at }. Ein Paket, für das die Abgaben nicht bezahlt werden, geht zurück, und Geld dafür ist dann schwer zu bekommen. Fragen Sie das Zollamt, wenn etwas unklar ist.
customs-documents-advice = Der Zoll wartet auf Dokumente
    .explanation = Geben Sie, was die Benachrichtigung verlangt: meist die Rechnung und wofür die Ware ist. Hat nur der Verkäufer das Dokument, bitten Sie ihn heute darum.
customs-documents-warning = Beim Zoll fehlen noch Dokumente
    .explanation = Es wartet seit dem { $parcel_status_at }. Bitten Sie den Verkäufer schriftlich um das Dokument und den Zoll um ein Schreiben, das den Grund nennt: Damit lässt sich ein Streitfall entscheiden.
customs-papers-refused = Der Verkäufer hat das Dokument nicht geschickt, das der Zoll verlangt
    .explanation = Sie haben am { $shopper_asked_seller_at } darum gebeten. Kam kein Dokument, eröffnen Sie einen Streitfall und fügen Sie das offizielle Schreiben des Zolls bei, das den Grund nennt.
customs-seized = Der Zoll behält das Paket ein
    .explanation = Bitten Sie den Zoll um die schriftliche Entscheidung und zeigen Sie sie dem Verkäufer. Ob Sie etwas verlangen können, hängt davon ab, warum es einbehalten wurde; eröffnen Sie den Streitfall mit diesem Schreiben und geben Sie nur an, was darin steht.

## Delivery failed

delivery-failed-first-advice = Die Zustellung wurde versucht und gelang nicht
    .explanation = Meist war niemand zu Hause, und am nächsten Werktag folgt ein zweiter Versuch; mehr Versuche sind selten. Die neueste Zeile der Sendungsverfolgung nennt die Ursache, wenn der Zusteller eine vermerkt hat.
delivery-failed-first-next-day = Zustellung am { $parcel_status_at } gescheitert: Achten Sie auf den zweiten Versuch
    .explanation = Nach einem ersten Versuch bleibt oft keine Karte zurück. Seien Sie erreichbar, sehen Sie in den Briefkasten, und fragen Sie { carrier-name }, wenn kein zweiter Versuch gescannt wird. Waren Sie an dem Tag zu Hause, sagen Sie das dort. Solche Pakete werden am Ende meist zugestellt oder gehen zurück; wenige gehen verloren.
delivery-failed-first-warning = Zustellung am { $parcel_status_at } gescheitert, und seitdem bewegt sich nichts
    .explanation = Fragen Sie { carrier-name }, wo das Paket liegt und bis wann. Sagen Sie es auch dem Verkäufer: Er kann eine neue Zustellung oder eine Nachforschung veranlassen. Warten Sie nicht, bis es zurückgeht.
delivery-failed-again-urgent = Zwei Zustellversuche gescheitert: Holen Sie es heute ab
    .explanation = Sehen Sie nach einer Karte im Briefkasten; sie nennt die Filiale und den letzten Tag. Mit der Vollmacht auf der Rückseite kann auch jemand anderes gehen. Filialen bewahren Pakete nur wenige Tage auf, und Geld für ein nicht abgeholtes Paket gibt es selten zurück.
delivery-failed-again-warning = Zwei Versuche gescheitert, und seit dem { $parcel_status_at } bewegt sich nichts
    .explanation = Vielleicht ist es schon auf dem Rückweg. Fragen Sie sofort { carrier-name } und den Verkäufer, und heben Sie die Antworten auf. Ist der Zusteller nie gekommen, sagen Sie das schriftlich.
delivery-failed-long = Die gescheiterte Zustellung wurde nie nachgeholt
    .explanation = Seit dem { $parcel_status_at } steht es still. Können Paketdienst und Verkäufer nicht helfen, eröffnen Sie einen Streitfall mit der Bestellnummer, dem Sendungsverlauf, dem Tag der gescheiterten Zustellung und dem, was Sie getan haben, um das Paket zu finden. AliExpress entscheidet dann zwischen Ihnen und dem Verkäufer.
failed-for-address = Der Zusteller konnte die Adresse nicht finden
    .explanation = Vergleichen Sie die Adresse in der Bestellung mit Ihrer, auch die Wohnungsnummer, und informieren Sie { carrier-name } über alles, was fehlte. Sagen Sie es dem Verkäufer, wenn das Etikett falsch ist.
failed-for-size = Das Paket war zu groß für die Übergabe
    .explanation = Meist wartet es stattdessen in einer Filiale. Fragen Sie { carrier-name }, wo und bis wann.
failed-for-weather = Wetter oder ein Streik hält es auf
    .explanation = Der Zusteller versucht es wieder, sobald der Weg frei ist. Sehen Sie jeden Tag in die Sendungsverfolgung; bewegt sich einige Tage nichts, fragen Sie { carrier-name }.
failed-for-label = Das Etikett ist falsch oder unlesbar
    .explanation = Informieren Sie { carrier-name } über die Sendungsnummer, Ihren Namen und Ihre Adresse. Ein Etikett von Hand zu ersetzen kann Tage bis Wochen dauern; sagen Sie es dem Verkäufer, der weiß, was gedruckt wurde.
failed-for-customs = Wegen des Zolls konnte nicht zugestellt werden
    .explanation = Der Zusteller konnte wegen des Zolls nicht zustellen. Fragen Sie { carrier-name }, ob Abgaben oder Dokumente fehlen.
delivery-refused = Der Paketdienst hat vermerkt, dass die Annahme verweigert wurde
    .explanation = Wenn Sie die Annahme nicht verweigert haben, informieren Sie { carrier-name } heute schriftlich, bevor das Paket zurückgeht. Sagen Sie es auch dem Verkäufer und heben Sie beide Antworten auf; ein verweigertes Paket wird selten erstattet.

## Waiting to be collected

pickup-by-day-advice = Abholbereit bis zum { $collect_day }
    .explanation = Nehmen Sie die Karte oder den Code mit und etwas, das Ihren Namen zeigt. Meist kann auch jemand anderes gehen, mit der Vollmacht auf der Rückseite der Karte.
pickup-by-day-warning = Holen Sie es bis zum { $collect_day } ab
    .explanation = Danach geht es nach China zurück, und Geld für ein nicht abgeholtes Paket gibt es selten zurück, auch mit einem Streitfall. Gehen Sie früh: Manche Filialen zählen den letzten Tag anders.
pickup-by-day-urgent = Holen Sie es heute ab: Es wird bis zum { $collect_day } aufbewahrt
    .explanation = Danach geht es zurück, und Geld dafür gibt es selten. Können Sie nicht gehen, schicken Sie jemanden mit der unterschriebenen Vollmacht, oder bitten Sie { carrier-name }, es länger aufzubewahren.
pickup-by-day-over = Der letzte Abholtag war der { $collect_day }: Rufen Sie jetzt an
    .explanation = Vielleicht ist es noch da. Bitten Sie { carrier-name }, es aufzubewahren, und gehen Sie heute. Ist es zurückgegangen, weil niemand es abgeholt hat, ist eine Erstattung unwahrscheinlich.
pickup-no-day-warning = Abholbereit: Gehen Sie bald
    .explanation = Die Sendungsverfolgung nennt keinen letzten Tag, und Filialen bewahren Pakete nur wenige Tage auf. Behandeln Sie es als dringend, oder fragen Sie { carrier-name }, bis wann es aufbewahrt wird.
pickup-no-day-urgent = Es wartet seit dem { $parcel_status_at }: Holen Sie es heute ab
    .explanation = Filialen bewahren Pakete nur wenige Tage auf, dann gehen sie nach China zurück. Geld für ein nicht abgeholtes Paket gibt es selten zurück, auch mit einem Streitfall. Auch jemand anderes kann für Sie gehen.
pickup-no-day-late = Seit dem { $parcel_status_at } an der Abholstelle: Fragen Sie, ob es noch da ist
    .explanation = Vielleicht ist es inzwischen zurückgegangen. Fragen Sie { carrier-name }, und sagen Sie dem Verkäufer, was Sie erfahren.

## Marked delivered

delivered-arrived-advice = Am { $marked_day } als zugestellt vermerkt. Ist es bei Ihnen angekommen?
    .explanation = Sagen Sie es uns mit einem Klick. Falls Sie es nicht haben: Manchmal wird schon vor der Tür gescannt, und Nachbarn, Hausmeister oder Paketstation haben es vielleicht. Die Zeit für eine Beschwerde beginnt mit diesem Scan; warten Sie also nicht lange und bestätigen Sie nichts.
delivered-arrived-warning = Am { $marked_day } als zugestellt vermerkt: Haben Sie es?
    .explanation = Wenn es nicht bei Ihnen ist, fragen Sie heute { carrier-name } und die Nachbarn. Nach einem solchen Scan kann sich eine Bestellung von selbst abschließen, vielleicht schon am { $clock_day }.
delivered-arrived-last = Am { $marked_day } als zugestellt vermerkt: Bitte sagen Sie, ob Sie es haben
    .explanation = Wenn es Sie nie erreicht hat, sagen Sie es uns jetzt, und die nächsten Schritte erscheinen sofort: zuerst der Verkäufer, dann der Streitfall. Die Bestellung kann sich von selbst abschließen, vielleicht schon am { $clock_day }.
delivered-undated = Als zugestellt vermerkt. Ist es bei Ihnen angekommen?
    .explanation = Die Sendungsverfolgung nennt keinen Tag dafür. Nach einem solchen Scan ist die Zeit für eine Beschwerde kurz; sagen Sie es uns deshalb heute, und bestätigen Sie nichts, bevor Sie die Ware in der Hand haben.
delivered-before-sent = Als zugestellt vermerkt, bevor Ihre Bestellung überhaupt versandt war
    .explanation = Ein Paket kann nicht ankommen, bevor es losgeht: Diese Sendungsverfolgung gehört zu einem anderen Paket oder ist falsch. Sagen Sie uns, ob Sie Ihres haben, fragen Sie den Verkäufer nach der richtigen Nummer, behalten Sie ein Bild der Sendungsverfolgung und bestätigen Sie nichts.
sources-disagree = Die einen melden die Zustellung, die anderen sehen das Paket noch unterwegs
    .explanation = Die Sendungsverfolgungen widersprechen sich; darum achten wir weiter auf Ihren Käuferschutz, als wäre das Paket nicht angekommen. Fragen Sie { carrier-name } und die Nachbarn, behalten Sie ein Bild von beiden und bestätigen Sie nichts, bevor Sie die Ware in Händen haben.
delivered-not-received-advice = Am { $marked_day } als zugestellt vermerkt, und Sie haben es nicht
    .explanation = Fragen Sie Nachbarn und Hausmeister, sehen Sie in der Paketstation nach, und fragen Sie { carrier-name }, wo und wem es übergeben wurde. Manchmal kommt der Scan vor der Zustellung; manchmal war die Adresse falsch. Drücken Sie nicht den Knopf, der den Erhalt bestätigt.
delivered-not-received-warning = Schreiben Sie dem Verkäufer: am { $marked_day } als zugestellt vermerkt, nicht bei Ihnen
    .explanation = Bitten Sie um den Zustellnachweis und um die Nummer bei der Post in Ihrem Land, und prüfen Sie diese Nummer dort. Heben Sie auf, was der Paketdienst antwortet. Der nächste Schritt ist der Streitfall, denn nach einem solchen Scan kann die Zeit knapp sein.
delivered-not-received-urgent = Eröffnen Sie den Streitfall: am { $marked_day } als zugestellt vermerkt, nicht bei Ihnen
    .explanation = Die Quellen sind uneins, wie lange das nach dem Vermerk „zugestellt“ noch möglich ist; deshalb rechnen wir mit der kürzesten Zeit. Sagen Sie, was die Sendungsverfolgung zeigt und was der Paketdienst Ihnen gesagt hat; behaupten Sie nichts anderes.
check-what-came = Sie haben es. Sehen Sie genau hin, bevor Sie bestätigen
    .explanation = Ist es leer, kaputt oder für jemand anderen, filmen Sie es mit dem Etikett, lassen Sie es in der Filiale vermerken und schreiben Sie sofort dem Verkäufer. Ein Paket für jemand anderen: Geben Sie es ab, wenn die Person in der Nähe wohnt, oder sprechen Sie sich mit dem Verkäufer ab. Eine Beschwerde ist vielleicht bis zum { $window_day } möglich; früher ist sicherer.

## Going back, gone back, lost

going-back = Das Paket geht zurück
    .explanation = Fragen Sie { carrier-name } sofort, warum, und ob es sich noch aufhalten lässt. Sagen Sie es dem Verkäufer. Geht es ohne Ihre Schuld zurück, können Sie Ihr Geld verlangen; es zählt der Grund, den die Sendungsverfolgung nennt.
gone-back = Das Paket ging an den Absender zurück
    .explanation = Die Sendungsverfolgung zeigt keinen gescheiterten Zustellversuch. Eröffnen Sie einen Streitfall mit dem Grund, dass es zurückgeschickt wurde, und bewahren Sie ein Bild der Sendungsverfolgung auf.
gone-back-not-collected = Es ging zurück, weil es nicht übergeben werden konnte
    .explanation = AliExpress entscheidet selten für den Käufer, wenn ein Paket nicht abgeholt wurde. Kam der Zusteller nie oder lag keine Karte im Briefkasten, sagen Sie genau das, mit Nachweis; erfinden Sie nichts. Vielleicht ist der Verkäufer bereit, es noch einmal zu schicken, ohne dass etwas geschlossen wird.
declared-lost = Der Paketdienst hat dieses Paket als verloren gemeldet
    .explanation = Bewahren Sie ein Bild der Sendungsverfolgung auf, sagen Sie es dem Verkäufer, und eröffnen Sie einen Streitfall, solange der Käuferschutz läuft. Länger warten müssen Sie nicht.
damaged-on-the-way = Der Paketdienst meldet einen Schaden
    .explanation = Fragen Sie, was nun mit dem Paket geschieht. Wird es noch zugestellt, öffnen Sie es in der Filiale oder filmen Sie das Öffnen, und lassen Sie den Schaden schriftlich festhalten.

## Protection

protection-running-out-notice = Der Käuferschutz endet bald: Der { $last_day } ist der letzte sichere Tag
    .explanation = Die Seite nennt als Ende den { $protection_ends_at }; deshalb rechnen wir mit dem { $last_day } als letztem Tag, an dem Sie sicher handeln können. Fragen Sie jetzt den Verkäufer, wo das Paket ist; eine Antwort braucht eine Weile.
protection-running-out-advice = Bitten Sie um mehr Zeit oder eröffnen Sie einen Streitfall; letzter sicherer Tag { $last_day }
    .explanation = Eine Bitte, auf die niemand antwortet, kann zusammen mit Ihrem Käuferschutz ablaufen. Hat der Verkäufer bis zum { $dispute_day } nicht zugestimmt, eröffnen Sie den Streitfall. Sie dürfen ihn auch jetzt schon eröffnen.
protection-running-out-warning = Eröffnen Sie jetzt den Streitfall; letzter sicherer Tag { $last_day }
    .explanation = Endet der Käuferschutz und Sie haben nichts getan, gilt Ihr Schweigen als Zustimmung, und der Verkäufer wird bezahlt. Was danach noch möglich ist, darüber sind die Quellen uneins; deshalb rechnen wir nach diesem Tag mit nichts mehr.
protection-running-out-urgent = Eröffnen Sie heute den Streitfall; letzter sicherer Tag { $last_day }
    .explanation = Auf mehr Zeit zu bauen ist jetzt zu spät: Eine Bitte kann unbeantwortet bleiben, und darauf, dass Verkäufer von selbst verlängern, ist kein Verlass. Endet der Käuferschutz, wird der Verkäufer bezahlt, und das Geld ist schwer zurückzubekommen.
protection-at-pickup-notice = Holen Sie es bis zum { $last_day } ab, dem letzten sicheren Tag des Käuferschutzes
    .explanation = Das Paket wartet auf Sie; es abzuholen ist also der sicherste Weg. Hat die Filiale es nicht, heben Sie deren Antwort auf und eröffnen Sie vor diesem Tag einen Streitfall.
protection-at-pickup-urgent = Holen Sie es heute ab: Letzter sicherer Tag des Käuferschutzes ist der { $last_day }
    .explanation = Ist es da, holen Sie es ab. Sagt die Filiale, es sei nicht da, lassen Sie sich das schriftlich geben und eröffnen Sie noch am selben Tag den Streitfall; endet der Käuferschutz, wird der Verkäufer bezahlt.
protection-at-pickup-ended = Der Käuferschutz ist seit dem { $protection_ends_at } vorbei: Holen Sie es heute ab
    .explanation = Das Paket ist das Sicherste, was Sie noch bekommen können. Sagt die Filiale, es sei nicht da, lassen Sie sich das schriftlich geben und schreiben Sie sofort an den AliExpress-Kundenservice; ein Streitfall ist vielleicht noch einige Tage möglich, aber rechnen Sie nicht damit.
protection-unread = Wir wissen noch nicht, wann Ihr Käuferschutz endet
    .explanation = Öffnen Sie einmal die Seite der Bestellung, damit wir das Datum hinter „Erstattung, falls keine Lieferung bis“ lesen können. Ohne dieses Datum können wir Sie nicht rechtzeitig warnen, und raten werden wir es nicht.
protection-dates-differ = AliExpress zeigt mehr als ein Ende des Käuferschutzes
    .explanation = Gefunden haben wir: { $protection_printed_dates }. Wir rechnen mit dem frühesten, damit Sie bei jedem davon sicher sind.
protection-ended-urgent = Der Käuferschutz ist seit dem { $protection_ends_at } vorbei: Handeln Sie heute
    .explanation = Hat es Sie nicht erreicht, eröffnen Sie heute den Streitfall. Das ist vielleicht noch bis etwa zum { $window_day } möglich, aber das kann niemand versprechen, und der Link ist oft klein und weiter unten auf der Seite. Ist der Streitfall eröffnet, schließen Sie ihn nicht, bevor das Geld zurück ist.
protection-ended-warning = Der Käuferschutz endete am { $protection_ends_at }, und auch die Zeit danach ist vorbei
    .explanation = Hat es Sie nie erreicht, beschweren Sie sich bei AliExpress über den Verkäufer und fragen Sie Ihre Bank oder PayPal, was dort möglich ist. Es ist jetzt schwer, aber manche Fälle werden so noch gelöst.
delivered-protection-ending-advice = Haben Sie es bekommen? Der Käuferschutz endet bald, letzter sicherer Tag { $last_day }
    .explanation = Die Sendungsverfolgung sagt „zugestellt“, deshalb wird niemand mehr nachfragen. Ist es nicht bei Ihnen, sagen Sie es hier und eröffnen Sie vor diesem Tag den Streitfall.
delivered-protection-ending-warning = Letzte Erinnerung: Sagen Sie, ob Sie es haben; letzter sicherer Tag { $last_day }
    .explanation = Die Sendungsverfolgung sagt „zugestellt“. Ist das falsch und niemand widerspricht, wird der Verkäufer bezahlt, und das Geld ist schwer zurückzubekommen.
protection-longer = Der Käuferschutz läuft jetzt bis zum { $protection_ends_at }
    .explanation = Vorher war es der { $protection_extended_from }. Er wurde verlängert, und alle Tage in diesem Plan richten sich nach dem neuen Datum. Rechnen Sie nicht mit einem zweiten Mal.
protection-shorter = Der Käuferschutz wurde verkürzt: Er endet jetzt am { $protection_ends_at }
    .explanation = Vorher nannte die Seite den { $protection_extended_from }. Wir rechnen mit dem früheren Datum. Sehen Sie sich die Seite der Bestellung an und bewahren Sie ein Bild davon auf.
extension-unanswered-info = Sie haben am { $shopper_asked_extension_at } um mehr Zeit gebeten
    .explanation = Solange die Seite kein späteres Datum zeigt, gilt das alte: Der { $last_day } ist der letzte sichere Tag.
extension-unanswered-warning = Keine Antwort auf Ihre Bitte um mehr Zeit vom { $shopper_asked_extension_at }
    .explanation = Die Seite zeigt noch das alte Datum, und der { $last_day } ist der letzte sichere Tag. Warten Sie nicht länger auf eine Antwort: Eröffnen Sie den Streitfall.
seller-silent = Sie haben dem Verkäufer am { $shopper_asked_seller_at } geschrieben: noch keine Lösung?
    .explanation = Kam keine brauchbare Antwort, eröffnen Sie den Streitfall und nennen Sie die Bestell- oder die Sendungsnummer. Dort hat der Verkäufer nur begrenzte Zeit zu antworten, und AliExpress liest mit.

## Completed and not there

completed-by-mistake-urgent = Am { $order_completed_at } abgeschlossen, ohne dass die Ware da ist: Handeln Sie heute
    .explanation = Eröffnen Sie jetzt einen Streitfall, wenn die Seite es zulässt; die kürzeste Frist, die wir kennen, endet am { $short_day }, eine längere am { $window_day }. Gibt es keinen Knopf, schreiben Sie sofort an den AliExpress-Kundenservice.
completed-by-mistake-warning = Am { $order_completed_at } abgeschlossen: Die Zeit für einen Streitfall ist wahrscheinlich vorbei
    .explanation = Beschweren Sie sich bei AliExpress über den Verkäufer, mit der Sendungsverfolgung. Fragen Sie auch Ihre Bank oder PayPal; dort gelten eigene Fristen.
completed-by-mistake-undated = Abgeschlossen, ohne dass die Ware da ist: Handeln Sie heute
    .explanation = Wir konnten nicht lesen, an welchem Tag die Bestellung abgeschlossen wurde, und die Zeit ist kurz. Eröffnen Sie einen Streitfall, wenn die Seite es zulässt, oder schreiben Sie an den AliExpress-Kundenservice.
completed-without-delivery = Abgeschlossen, aber die Sendungsverfolgung zeigt keine Zustellung. Haben Sie es?
    .explanation = Abgeschlossen wurde am { $order_completed_at }, von Hand oder von selbst. Ist es nicht bei Ihnen, sagen Sie es uns jetzt: Ein Streitfall ist vielleicht bis etwa zum { $window_day } möglich, und früher ist sicherer.
completed-after-delivery = Am { $order_completed_at } abgeschlossen. Haben Sie alles?
    .explanation = Wenn ja, ist nichts zu tun. Wenn nicht, sagen Sie es uns jetzt: Ein Streitfall ist vielleicht bis etwa zum { $window_day } möglich, und früher ist sicherer.

## Disputes

dispute-open = Ein Streitfall ist offen
    .explanation = AliExpress steht jetzt zwischen Ihnen und dem Verkäufer. Sehen Sie alle ein bis zwei Tage in den Fall, antworten Sie dort, und lassen Sie ihn offen, bis Ware oder Geld bei Ihnen sind. Für einen Artikel gibt es nur einen Streitfall; schließen Sie ihn also nicht auf ein Versprechen hin.
seller-has-days-info = Der Verkäufer kann bis zum { $answer_day } antworten
    .explanation = Es zählt das Datum auf der Seite des Falls; ohne Datum sind etwa { $days } Tage üblich. Schweigt der Verkäufer, geht der Fall meist so weiter, wie Sie es verlangt haben.
seller-has-days-notice = Die Antwortzeit des Verkäufers endete am { $answer_day }
    .explanation = Sehen Sie in den Fall: Schweigt der Verkäufer, geht Ihre Forderung meist durch, aber sagen kann das nur die Seite.
platform-reviews = AliExpress prüft Ihren Fall
    .explanation = { $dispute_platform_decides_by ->
        [unknown] Wird etwas von Ihnen verlangt, antworten Sie im Fall und bald: Bilder der Sendungsverfolgung, was Paketdienst und Verkäufer geschrieben haben. Was Sie verlangen, können Sie noch ändern, bis entschieden ist.
       *[other] Eine Entscheidung ist für den { $dispute_platform_decides_by } angekündigt. Wird etwas von Ihnen verlangt, antworten Sie im Fall und bald: Bilder der Sendungsverfolgung, was Paketdienst und Verkäufer geschrieben haben.
      }
dispute-closed = Dieser Streitfall ist geschlossen, und wir sehen keine Erstattung
    .explanation = { $reopen_day ->
        [unknown] Sehen Sie in den Fall: Dort steht, warum er geschlossen wurde. Wurde er auf ein Versprechen hin geschlossen, das nicht gehalten wurde, fragen Sie sofort den AliExpress-Kundenservice, ob er wieder eröffnet werden kann.
       *[other] Sehen Sie in den Fall: Dort steht, warum er geschlossen wurde. Ihn wieder zu eröffnen ist vielleicht bis etwa zum { $reopen_day } möglich, nicht später; wurde ein Versprechen nicht gehalten, fragen Sie sofort den AliExpress-Kundenservice.
      }
offer-zero = Nehmen Sie nicht an: Der Verkäufer bietet nichts
    .explanation = Wer null annimmt, beendet den Fall endgültig, und AliExpress greift danach nicht mehr ein. Das Versprechen, nach Ihrer Zustimmung noch einmal zu schicken, ist ein bekannter Trick.
offer-resend = Der Verkäufer will noch einmal schicken
    .explanation = Das ist nur in Ordnung, wenn der Streitfall offen bleibt, bis die Ware da ist. Versprechen für die Zeit nach dem Schließen werden oft nicht gehalten, und ein geschlossener Streitfall lässt sich selten wieder eröffnen.
offer-close-and-wait = Schließen Sie den Streitfall nicht, um zu warten
    .explanation = Nach etwa { $days } Tagen lässt sich ein geschlossener Streitfall nicht mehr eröffnen; ein Verkäufer, der um mehr Zeit bittet, weiß das. Warten können Sie genauso gut mit offenem Streitfall.
offer-partial = { $dispute_claim ->
    [unknown] { $dispute_offer ->
        [unknown] Der Verkäufer bietet einen Teil des Geldes
       *[other] Der Verkäufer bietet { $dispute_offer }
      }
   *[other] Der Verkäufer bietet { $dispute_offer } von { $dispute_claim }, die Sie verlangt haben
  }
    .explanation = Sie dürfen annehmen, müssen es aber nicht: Was Sie annehmen, ist endgültig. Reicht es Ihnen nicht, lehnen Sie im Fall ab und warten Sie auf die Entscheidung von AliExpress.
offer-refund = { $dispute_offer ->
    [unknown] Der Verkäufer bietet eine Erstattung an
   *[other] Der Verkäufer bietet an, { $dispute_offer } zu erstatten
  }
    .explanation = Prüfen Sie, ob der Betrag dem entspricht, was Sie verlangt haben. Sind beide Seiten einig, schließt sich der Fall von selbst, und Sie müssen nur noch auf das Geld achten.
seller-answered = { $dispute_offer ->
    [unknown] Der Verkäufer hat geantwortet: Sehen Sie in den Fall
   *[other] Der Verkäufer bietet { $dispute_offer }: Vergleichen Sie mit Ihrer Forderung
  }
    .explanation = Sie können die Antwort annehmen oder nicht. Bis Sie sich einig sind, können Sie einander im Fall schreiben; danach entscheidet AliExpress.
refund-agreed-info = Am { $dispute_decided_at } wurde eine Erstattung entschieden
    .explanation = Sie läuft von selbst, auf dem Weg, auf dem Sie bezahlt haben. Bei Banken und Karten kann es bis zum { $late_day } dauern. Jeden Schritt zeigt die Seite des Falls.
refund-agreed-advice = Noch kein Geld seit dem { $dispute_decided_at }? Fragen Sie nach
    .explanation = Sehen Sie sich die Schritte der Erstattung auf der Seite des Falls und Ihr Konto an. Ist an beiden Stellen nichts zu sehen, fragen Sie den AliExpress-Kundenservice, wo das Geld ist. Es kann bis zum { $late_day } dauern.
refund-agreed-warning = Die Erstattung hätte bis zum { $late_day } da sein sollen
    .explanation = Bitten Sie den AliExpress-Kundenservice um den Zahlungsnachweis, zeigen Sie ihn Ihrer Bank oder Kartenfirma und bitten Sie dort, die Zahlung zu suchen.
refund-agreed-seen-info = Eine Erstattung wurde vereinbart oder entschieden
    .explanation = Zuerst gesehen haben wir das am { $dispute_state_seen_at }; es kann einige Tage älter sein. Sie läuft von selbst, auf dem Weg, auf dem Sie bezahlt haben, und kann etwa bis zum { $late_day } dauern.
refund-agreed-seen-advice = Noch kein Geld? Fragen Sie, wo die Erstattung ist
    .explanation = Am { $dispute_state_seen_at } haben wir gesehen, dass sie vereinbart oder entschieden ist. Sehen Sie sich die Schritte der Erstattung auf der Seite des Falls und Ihr Konto an; ist an beiden Stellen nichts zu sehen, fragen Sie den AliExpress-Kundenservice.
refund-agreed-undated = Eine Erstattung wurde vereinbart: Achten Sie darauf
    .explanation = Der Tag der Entscheidung war nicht lesbar. Öffnen Sie einmal die Seite des Falls, damit wir Ihnen sagen können, wann Sie nachfragen sollten.
refund-sent-info = Die Erstattung wurde am { $dispute_refunded_at } abgeschickt
    .explanation = Banken und Karten brauchen einige Tage, manchmal einige Wochen, bis sie auf Ihrem Konto erscheint.
refund-sent-notice = Ist das Geld da? Abgeschickt wurde es am { $dispute_refunded_at }
    .explanation = Wenn nicht, sehen Sie auf der Seite des Falls nach, welchen Weg es nahm, und fragen Sie den AliExpress-Kundenservice.
refund-complete-info = AliExpress sagt, die Erstattung sei abgeschlossen
    .explanation = Zuerst gesehen haben wir das am { $dispute_state_seen_at }. Banken und Karten brauchen einige Tage, manchmal einige Wochen, bis sie auf Ihrem Konto erscheint.
refund-complete-notice = Ist das Geld da? Die Erstattung gilt als abgeschlossen
    .explanation = Das haben wir am { $dispute_state_seen_at } gesehen. Ist das Geld nicht da, sehen Sie auf der Seite des Falls nach, welchen Weg es nahm, und fragen Sie den AliExpress-Kundenservice.
refund-complete-late = Fehlt das Geld noch, fragen Sie dort, wo es durchging
    .explanation = Am { $dispute_state_seen_at } haben wir gesehen, dass die Erstattung als abgeschlossen gilt. Bitten Sie den AliExpress-Kundenservice um den Zahlungsnachweis und zeigen Sie ihn Ihrer Bank, Kartenfirma oder Ihrem Zahlungsdienst.
refund-way-info = { $order_payment_kind ->
    [card] Die Erstattung geht auf die Karte zurück, mit der Sie bezahlt haben
    [paypal] Die Erstattung erscheint zuerst bei PayPal
    [pay_later] Die Erstattung ändert, was Sie noch schulden
    [wallet] Die Erstattung geht auf das Guthaben, von dem Sie bezahlt haben
    [slip] Vielleicht werden Sie gefragt, wohin die Erstattung gehen soll
   *[other] Die Erstattung geht auf das Konto zurück, von dem Sie bezahlt haben
  }
    .explanation = { $order_payment_kind ->
        [card] Sehen Sie auch beim Tag des Kaufs nach: Manche Banken buchen sie dort. Ist die Karte abgelaufen oder ersetzt, bekommt ihre Bank das Geld trotzdem: Fragen Sie dort.
        [paypal] Hat eine Karte oder Bank über PayPal bezahlt, geht das Geld dorthin weiter, was noch einige Tage dauert.
        [pay_later] Der Zahlungsdienst senkt oder streicht seine Rechnung und zahlt zurück, was Sie schon bezahlt haben. Sehen Sie dort nach, bevor Sie den nächsten Teil zahlen: Bis die Rechnung geändert ist, gelten ihre Fristen weiter.
        [wallet] Sehen Sie auf dem Guthaben bei AliExpress oder in Ihrer Wallet nach, nicht bei Ihrer Bank.
        [slip] Hinter einem bezahlten Zahlschein steht kein Konto, darum fragt der Zahlungsdienst nach Ihrer Bankverbindung. Geben Sie sie nur auf der Seite der Bestellung oder auf der eigenen Seite des Zahlungsdienstes an, nie dem Verkäufer.
       *[other] Kann dieses Konto sie nicht annehmen, werden Sie nach einem anderen gefragt. Geben Sie Bankdaten nur auf der Seite der Bestellung oder auf der eigenen Seite des Zahlungsdienstes an, nie dem Verkäufer.
      }
refund-way-notice = { $order_payment_kind ->
    [card] Noch nichts auf der Karte? Fragen Sie ihre Bank
    [paypal] Noch nichts bei PayPal? Fragen Sie dort
    [pay_later] Ist die Rechnung nicht geändert? Fragen Sie den Zahlungsdienst
    [wallet] Noch nichts auf dem Guthaben? Fragen Sie AliExpress
    [slip] Niemand fragte nach Ihrer Bankverbindung, und kein Geld? Fragen Sie
   *[other] Noch nichts auf dem Konto? Fragen Sie, wohin die Erstattung ging
  }
    .explanation = Bitten Sie zuerst den AliExpress-Kundenservice um den Nachweis der Erstattung mit Datum und Nummer. { $order_payment_kind ->
        [card] Zeigen Sie ihn dann der Bank, von der die Karte ist.
        [paypal] Suchen Sie dann die Zahlung bei PayPal und fragen Sie dort.
        [pay_later] Melden Sie es dann in der App oder auf der Seite des Zahlungsdienstes.
        [wallet] Er nennt das Guthaben, auf das das Geld ging.
        [slip] Suchen Sie auch nach einer Nachricht des Zahlungsdienstes, auch unter unerwünschter Post, und antworten Sie nur auf dessen eigener Seite.
       *[other] Zeigen Sie ihn dann Ihrer Bank.
      }
paypal-second-way = PayPal hat einen eigenen Weg, etwa bis zum { $paypal_day }
    .explanation = Bei PayPal lässt sich eine Zahlung etwa { $days } Tage lang beanstanden; den genauen Tag nennt dessen eigene Seite. Bringen Sie es zuerst bei AliExpress zu Ende und bewahren Sie dessen Entscheidung auf.
refund-sent-late = Fehlt das Geld noch, fragen Sie Ihre Bank
    .explanation = Abgeschickt wurde es am { $dispute_refunded_at }. Bitten Sie den AliExpress-Kundenservice um den Zahlungsnachweis und zeigen Sie ihn Ihrer Bank oder Kartenfirma.

## Numbers

number-is-order-number = Das ist die Bestellnummer, keine Sendungsnummer
    .explanation = Sie steht auch in den E-Mails von AliExpress, und die Post findet damit nichts. Die Sendungsnummer steht auf der Seite mit der Sendungsverfolgung; steht dort keine, fragen Sie den Verkäufer danach.
number-missing = Dieses Paket hat noch keine Sendungsnummer
    .explanation = Warten allein hilft nicht, und die Post kann nicht danach suchen. Sehen Sie nach, ob die Sendungsverfolgung eine zeigt, und fragen Sie den Verkäufer; manche günstige Ware reist ohne Nummer oder mit einer, die nur der Dienst des Absenders lesen kann.
number-mistyped = Diese Sendungsnummer kann nicht stimmen
    .explanation = Ihre Prüfziffer passt nicht; also ist eine Ziffer falsch, oder die Nummer ist erfunden. Vergleichen Sie sie mit der Nummer in der Sendungsverfolgung und bitten Sie den Verkäufer um die richtige.
number-foreign = Die Sendungsnummer gehört zur Post eines anderen Landes
    .explanation = Vielleicht ist es die Nummer eines anderen Pakets oder eines Weges, den wir nicht kennen. Sehen Sie nach, ob die Sendungsverfolgung Ihr Land nennt; wenn nicht, fragen Sie den Verkäufer.
number-used-before = Diese Sendungsnummer hatte schon eine andere Ihrer Bestellungen
    .explanation = Die Bestellung { $siblings_same_number_before } liegt lange vor dieser; was Sie in der Sendungsverfolgung sehen, kann also jenes Paket sein. Fragen Sie den Verkäufer nach der Nummer dieser Bestellung und behalten Sie ein Bild der Sendungsverfolgung.
number-scanned-before-order = Dieses Paket war schon unterwegs, bevor Sie bestellt haben
    .explanation = Sein erster Scan ist vom { $parcel_first_scan_at }, also vor Ihrer Bestellung. Die Nummer gehört wahrscheinlich zu einem anderen Paket. Fragen Sie den Verkäufer nach der richtigen und behalten Sie ein Bild der Sendungsverfolgung.
number-changed = Die Sendungsnummer hat sich geändert
    .explanation = Sie war { $parcel_former_number } und ist jetzt { $parcel_tracking_number }. Das kommt an Grenzen vor. Verwenden Sie die neue Nummer, auch auf der Seite der Post in Ihrem Land.
shipment-cancelled-advice = Der Versand wurde storniert; oft gibt es eine neue Nummer
    .explanation = Manchmal gibt die Post einem Paket eine andere Nummer, und der Verkäufer nennt sie in einer Nachricht. Sehen Sie dort und auf der Seite der Bestellung nach, oder fragen Sie. Die alte Nummer wird nichts mehr zeigen.
shipment-cancelled-warning = Der Versand wurde storniert, und keine neue Nummer kam
    .explanation = Die Sendungsverfolgung sagt das seit dem { $parcel_status_at }. Fragen Sie den Verkäufer noch einmal und wenden Sie sich an den AliExpress-Kundenservice; kommt keine gültige Nummer, eröffnen Sie einen Streitfall, solange der Käuferschutz läuft.

## Wrong place

goes-elsewhere = Die Sendungsverfolgung nennt ein anderes Land als Ihre Bestellung
    .explanation = Vielleicht gehört die Nummer zu einem anderen Paket, oder die Adresse ist falsch. Prüfen Sie die Adresse in der Bestellung, fragen Sie den Verkäufer und bewahren Sie ein Bild der Sendungsverfolgung auf.
delivered-elsewhere = In einem anderen Land als Ihrem zugestellt
    .explanation = Die Sendungsverfolgung zeigt die Zustellung in einem anderen Land als dem Ihrer Bestellung. Ist das Paket nicht bei Ihnen, eröffnen Sie ohne Zögern den Streitfall und schreiben Sie auch dem Verkäufer.
delivered-place = Als Ort der Zustellung nennt die Sendungsverfolgung: { $parcel_delivered_place }
    .explanation = Ist das nicht Ihr Ort, ist das Paket vielleicht bei Fremden gelandet. Fragen Sie den Paketdienst, wo und wem es übergeben wurde, und sagen Sie uns, dass Sie es nicht haben.

## Several parcels, several orders

combined-parcels = Im selben Paket { $siblings_same_number_count ->
    [one] ist eine weitere Bestellung
   *[other] sind { $siblings_same_number_count } weitere Bestellungen
  }
    .explanation = Die Ware von { $siblings_same_number } reist unter derselben Nummer: Alles kommt zusammen an und wird zusammen abgeholt. Jede Bestellung behält ihren eigenen Käuferschutz.
several-parcels = Diese Bestellung kommt in { $order_parcel_count } Paketen
    .explanation = Jedes hat seine eigene Nummer und seinen eigenen Tag. Bestätigen Sie nichts, bevor alle da sind.
some-parcels-missing = Ein Teil ist zugestellt, ein Teil ist noch unterwegs
    .explanation = Bestätigen Sie nichts, bevor jedes Paket da ist: Mit der Bestätigung endet der Käuferschutz der ganzen Bestellung.
partly-sent = Ein Teil dieser Bestellung wurde verschickt
    .explanation = Der Rest ist noch beim Verkäufer. Bis wann er verschickt werden muss, zeigt die Seite der Bestellung.

## No dispute button

button-not-yet = Die Seite zeigt noch keinen Knopf für einen Streitfall
    .explanation = Das ist normal, solange ein Paket innerhalb seiner Lieferzeit unterwegs ist. Wir sehen bei jedem Besuch der Seite wieder nach und melden uns, bevor der Käuferschutz endet.
button-expired = Kein Knopf für einen Streitfall: Die Zeit ist wahrscheinlich vorbei
    .explanation = Der Käuferschutz endete am { $protection_ends_at }. Sehen Sie weiter unten auf der Seite der Bestellung nach, dort kann noch ein kleiner Link sein. Gibt es keinen, fragen Sie den AliExpress-Kundenservice.
button-gone-dispute-exists = Kein Knopf, weil es schon einen Streitfall gibt
    .explanation = Für einen Artikel gibt es einen Streitfall. Alles dazu geschieht auf der Seite des Falls.
button-gone-order-over = Kein Knopf für einen Streitfall, weil diese Bestellung beendet ist
    .explanation = Sie wurde erstattet, geschlossen oder bestätigt. Haben Sie weder Ware noch Geld, schreiben Sie mit Bestellnummer und Sendungsverfolgung an den AliExpress-Kundenservice.
account-restricted-notice = Kein Knopf für einen Streitfall, obwohl der Käuferschutz nach dem { $last_day } endet
    .explanation = Laden Sie die Seite der Bestellung neu und sehen Sie in der Zeile jedes Artikels nach. Fehlt er weiter, fragen Sie den AliExpress-Kundenservice, warum; manchmal ist ein Konto eingeschränkt.
account-restricted-warning = Immer noch kein Knopf für einen Streitfall: Fragen Sie heute den AliExpress-Kundenservice
    .explanation = Der letzte sichere Tag ist der { $last_day }. Weder ein offener Streitfall noch eine geschlossene Bestellung erklärt es; vielleicht ist das Konto nach vielen Streitfällen eingeschränkt. Fragen Sie den Kundenservice im Chat und bewahren Sie eine Kopie der Antwort auf.

## Seasons and other orders

busy-season = Volle Wochen bremsen die Post: { $season_peaks }
    .explanation = In diesen Wochen wird mehr verschickt, als die Post befördern kann; Verspätungen sind häufig und kein schlechtes Zeichen. Die Tage Ihres Käuferschutzes laufen trotzdem.
all-late-together = Ihre anderen Bestellungen aus diesen Tagen sind auch verspätet
    .explanation = Wenn { $siblings_late ->
        [one] auch ein weiteres Paket von einem anderen Verkäufer verspätet ist
       *[other] auch { $siblings_late } weitere Pakete von anderen Verkäufern verspätet sind
      }, ist die Post langsam, und der Verkäufer kann wahrscheinlich nichts dafür. Die Tage Ihres Käuferschutzes laufen trotzdem.
only-this-one-late = Ihre anderen Bestellungen aus diesen Tagen sind angekommen, diese nicht
    .explanation = { $siblings_arrived ->
        [one] Ein anderes Paket aus diesen Tagen ist angekommen
       *[other] { $siblings_arrived } andere Pakete aus diesen Tagen sind angekommen
      }, also liegt es kaum an der Post. Fragen Sie den Verkäufer.

## What to do

action-wait = Warten Sie; jetzt ist nichts zu tun
action-check_tracking = Sehen Sie in die Sendungsverfolgung
action-check_order_page = Öffnen Sie die Seite der Bestellung
action-message_seller = Schreiben Sie dem Verkäufer
action-ask_local_number = Fragen Sie den Verkäufer nach der Sendungsnummer in Ihrem Land
action-ask_extension = Bitten Sie um längeren Käuferschutz
action-contact_carrier = Fragen Sie den Paketdienst
action-contact_customs = Fragen Sie das Zollamt
action-contact_post = Fragen Sie Ihre Poststelle
action-collect_parcel = Holen Sie das Paket ab
action-arrange_delivery = Vereinbaren Sie mit dem Paketdienst eine neue Zustellung
action-check_address = Prüfen Sie die Adresse in der Bestellung
action-pay_duty = Zahlen Sie die Abgaben auf der offiziellen Seite
action-give_documents = Geben Sie, was die offizielle Benachrichtigung verlangt
action-check_neighbours = Fragen Sie Nachbarn und Hausmeister und sehen Sie in der Paketstation nach
action-look_for_card = Sehen Sie nach einer Karte im Briefkasten
action-confirm_not_received = Sagen Sie uns, ob Sie es haben
action-keep_evidence = Bewahren Sie ein Bild der Sendungsverfolgung und alle Antworten auf
action-film_parcel = Filmen Sie das Paket, sein Etikett und das Öffnen
action-open_dispute = Eröffnen Sie den Streitfall
action-do_not_confirm = Drücken Sie nicht den Knopf, der den Erhalt bestätigt
action-do_not_close_dispute = Lassen Sie den Streitfall offen
action-refuse_offer = Lehnen Sie dieses Angebot im Fall ab
action-weigh_offer = Sehen Sie sich das Angebot an, bevor Sie antworten
action-follow_dispute = Sehen Sie in den Fall
action-answer_dispute = Antworten Sie im Fall
action-wait_for_refund = Achten Sie auf das Geld
action-contact_support = Schreiben Sie an den AliExpress-Kundenservice
action-file_complaint = Beschweren Sie sich bei AliExpress über den Verkäufer
action-contact_bank = Fragen Sie Ihre Bank, Kartenfirma oder Ihren Zahlungsdienst
action-pay_order = Zahlen Sie auf der Seite der Bestellung, wenn Sie sie noch möchten
action-check_refund = Sehen Sie nach, wie es um die Erstattung steht

## Days that matter

deadline-expected_by = { $certainty ->
    [page] Erwartet bis zum { $day }
   *[other] Erwartet bis etwa zum { $day }
  }
deadline-ships_by = { $certainty ->
    [page] Der Verkäufer verschickt bis zum { $day }
   *[other] Der Verkäufer verschickt meist bis zum { $day }
  }
deadline-pickup_until = { $certainty ->
    [shopper] Bis zum { $day } abholen (der Tag, den Sie auf der Karte gelesen haben)
   *[other] Bis zum { $day } abholen
  }
deadline-protection_ends = { $certainty ->
    [page] Der Käuferschutz endet am { $day }
   *[other] Der Käuferschutz endet etwa am { $day } (geschätzt)
  }
deadline-dispute_window_ends = Ein Streitfall ist vielleicht bis etwa zum { $day } möglich; rechnen Sie nicht damit
deadline-seller_answers_by = { $certainty ->
    [page] Der Verkäufer antwortet bis zum { $day }
   *[other] Der Verkäufer antwortet meist bis zum { $day }
  }
deadline-platform_decides_by = { $certainty ->
    [page] AliExpress entscheidet bis zum { $day }
   *[other] AliExpress entscheidet meist bis etwa zum { $day }
  }
deadline-refund_due_by = Das Geld sollte bis etwa zum { $day } da sein

## What we would need to know

question-protection-ends_at = Wann endet der Käuferschutz? Öffnen Sie die Seite der Bestellung, damit wir es lesen können.
question-parcel-status = Was sagt die Sendungsverfolgung? Öffnen Sie ihre Seite, damit wir es lesen können.
question-parcel-last_event_at = Wann war der letzte Scan? Öffnen Sie die Sendungsverfolgung, damit wir es lesen können.
question-parcel-status_at = Seit wann sagt das die Sendungsverfolgung? Öffnen Sie ihre Seite, damit wir es lesen können.
question-parcel-sent_at = Wann wurde es verschickt? Öffnen Sie die Seite der Bestellung, damit wir es lesen können.
question-parcel-delivery_at = An welchem Tag wurde es als zugestellt vermerkt? Öffnen Sie die Sendungsverfolgung, damit wir es lesen können.
question-order-status = Wie steht es um die Bestellung? Öffnen Sie ihre Seite, damit wir es lesen können.
question-dispute-opened_at = Wann wurde der Streitfall eröffnet? Öffnen Sie die Seite des Falls, damit wir es lesen können.

## Names of facts

fact-order-status = Status der Bestellung
fact-order-placed_at = Bestellt
fact-order-paid_at = Bezahlt
fact-order-shipped_at = Verschickt
fact-order-completed_at = Abgeschlossen
fact-order-ships_by = Der Verkäufer verschickt bis
fact-order-expected_by = Erwartet bis
fact-order-payment_kind = Zahlungsart
fact-order-buttons = Knöpfe auf der Seite
fact-order-parcel_count = Pakete
fact-order-all_delivered = Alle Pakete als zugestellt vermerkt
fact-order-any_delivered = Ein Paket als zugestellt vermerkt
fact-order-on_the_way = Unterwegs
fact-order-waiting = Unterwegs
fact-order-finished = Bestellung beendet
fact-order-to_collect = Nur noch abzuholen
fact-order-bought_at = Bezahlt
fact-order-can_open_dispute = Knopf für einen Streitfall auf der Seite
fact-parcel-tracking_number = Sendungsnummer
fact-parcel-former_number = Frühere Sendungsnummer
fact-parcel-service_class = Versandart
fact-parcel-status = Status des Pakets
fact-parcel-reason = Grund
fact-parcel-status_at = Seit
fact-parcel-first_scan_at = Erster Scan
fact-parcel-last_event_at = Letzter Scan
fact-parcel-departed_at = Hat das Herkunftsland verlassen
fact-parcel-delivered_at = Als zugestellt vermerkt
fact-parcel-expected_by = Erwartet bis
fact-parcel-pickup_until = Aufbewahrt bis
fact-parcel-attempts = Zustellversuche
fact-parcel-delivered_place = Ort der Zustellung
fact-parcel-delivered_country = Land der Zustellung
fact-parcel-delivered_elsewhere = In einem anderen Land zugestellt
fact-parcel-delivered_before_sent = Zugestellt vor dem Versand
fact-parcel-scanned_before_order = Gescannt vor der Bestellung
fact-parcel-sources_disagree = Sendungsverfolgungen widersprechen sich
fact-parcel-said_delivered_at = Angeblich zugestellt
fact-parcel-destination_country = Zielland laut Sendungsverfolgung
fact-parcel-number_is_order_number = Nummer ist die Bestellnummer
fact-parcel-number_findings = Was an der Nummer auffällt
fact-parcel-goes_elsewhere = Geht in ein anderes Land
fact-parcel-sent_at = Verschickt
fact-parcel-due_at = Erwartet bis
fact-parcel-collect_until = Aufbewahrt bis
fact-parcel-delivery_at = Als zugestellt vermerkt
fact-protection-ends_at = Ende des Käuferschutzes
fact-protection-extended_from = Früheres Ende des Käuferschutzes
fact-protection-printed_dates = Enden des Käuferschutzes auf den Seiten
fact-dispute-opened_at = Streitfall eröffnet
fact-dispute-active = Streitfall offen
fact-dispute-state = Stand des Streitfalls
fact-dispute-seller_replied_at = Der Verkäufer hat geantwortet
fact-dispute-seller_answers_by = Der Verkäufer antwortet bis
fact-dispute-platform_decides_by = AliExpress entscheidet bis
fact-dispute-offer_kind = Art des Angebots
fact-dispute-decided_at = Entschieden
fact-dispute-refunded_at = Erstattung abgeschickt
fact-dispute-state_seen_at = Stand zuerst gesehen
fact-dispute-money_from = Auf das Geld wird gewartet seit
fact-siblings-same_number_before = Bestellungen, die diese Nummer vorher hatten
fact-siblings-same_number = Bestellungen mit derselben Nummer
fact-siblings-arrived = Andere Bestellungen, die angekommen sind
fact-siblings-late = Andere Bestellungen, die verspätet sind
fact-season-peaks = Volle Wochen
fact-shopper-not_received_at = Sie sagten: Ich habe es nicht
fact-shopper-received_at = Sie sagten: Ich habe es
fact-shopper-asked_seller_at = Sie haben dem Verkäufer geschrieben
fact-shopper-asked_extension_at = Sie haben um mehr Zeit gebeten
fact-shopper-completed_by_mistake_at = Sie sagten: versehentlich bestätigt
fact-shopper-notice_card_until = Letzter Tag auf der Karte

## Names of values

value-order-status-awaiting_payment = nicht bezahlt
value-order-status-awaiting_shipment = noch nicht verschickt
value-order-status-partly_shipped = teilweise verschickt
value-order-status-shipped = verschickt
value-order-status-completed = abgeschlossen
value-order-status-cancelled = storniert
value-order-status-closed = geschlossen
value-order-status-in_dispute = im Streitfall
value-order-status-refunded = erstattet
value-order-status-expired = abgelaufen
value-order-status-unknown = nicht lesbar
value-parcel-status-not_found = nichts gefunden
value-parcel-status-info_received = angekündigt, nicht übergeben
value-parcel-status-accepted = dem Paketdienst übergeben
value-parcel-status-in_transit = unterwegs
value-parcel-status-departed_origin = hat das Herkunftsland verlassen
value-parcel-status-arrived_destination = in Ihrem Land
value-parcel-status-customs_processing = beim Zoll
value-parcel-status-customs_held = vom Zoll festgehalten
value-parcel-status-customs_released = vom Zoll freigegeben
value-parcel-status-out_for_delivery = in Zustellung
value-parcel-status-available_for_pickup = abholbereit
value-parcel-status-delivery_attempted = Zustellung gescheitert
value-parcel-status-delivered = als zugestellt vermerkt
value-parcel-status-returning = geht zurück
value-parcel-status-returned = zurück beim Absender
value-parcel-status-refused = Annahme verweigert
value-parcel-status-lost = verloren
value-parcel-status-damaged = beschädigt
value-parcel-status-destroyed = vernichtet
value-parcel-status-seized = vom Zoll einbehalten
value-parcel-status-cancelled = Versand storniert
value-parcel-status-delayed = verzögert
value-parcel-status-exception = Problem
value-parcel-status-unknown = nicht lesbar
value-parcel-service_class-economy = günstig
value-parcel-service_class-standard = Standard
value-parcel-service_class-premium = Premium
value-parcel-service_class-unknown = uns nicht bekannt
value-parcel-reason-absent = niemand zu Hause
value-parcel-reason-address = Adresse
value-parcel-reason-customs = Zoll
value-parcel-reason-documents = Dokumente fehlen
value-parcel-reason-unpaid_duty = Abgaben nicht bezahlt
value-parcel-reason-refused = Annahme verweigert
value-parcel-reason-weather = Wetter
value-parcel-reason-oversize = zu groß
value-parcel-reason-mislabelled = Etikett
value-parcel-reason-not_collected = nicht abgeholt
value-parcel-reason-access = kein Zugang zur Tür
value-parcel-reason-damaged = beschädigt
value-parcel-reason-identity = Ausweis nötig
value-parcel-reason-lost = verloren
value-parcel-reason-missed_connection = Anschluss verpasst
value-parcel-reason-no_news = keine Nachricht
value-parcel-reason-not_handed_over = nicht übergeben
value-parcel-reason-postponed = verschoben
value-parcel-reason-prohibited = Einfuhr nicht erlaubt
value-parcel-reason-refused_by_carrier = vom Paketdienst abgelehnt
value-parcel-reason-security = Sicherheitskontrolle
value-parcel-reason-strike = Streik
value-order-payment_kind-card = Karte
value-order-payment_kind-paypal = PayPal
value-order-payment_kind-pay_later = später zahlen
value-order-payment_kind-wallet = Guthaben
value-order-payment_kind-transfer = Überweisung
value-order-payment_kind-slip = bezahlter Zahlschein
value-dispute-state-open = offen
value-dispute-state-seller_answered = der Verkäufer hat geantwortet
value-dispute-state-platform_reviews = AliExpress prüft
value-dispute-state-agreed = Einigung
value-dispute-state-decided = entschieden
value-dispute-state-refunded = erstattet
value-dispute-state-closed = geschlossen
value-dispute-offer_kind-refund = Erstattung
value-dispute-offer_kind-partial = ein Teil des Geldes
value-dispute-offer_kind-zero = nichts
value-dispute-offer_kind-resend = noch einmal schicken
value-dispute-offer_kind-close_and_wait = schließen und warten
value-season-peaks-chinese-new-year = chinesisches Neujahr
value-season-peaks-golden-week = Chinas Goldene Woche
value-season-peaks-singles-day = der Ausverkauf am 11. November
value-season-peaks-black-friday = Black Friday
value-season-peaks-christmas = Weihnachten und Neujahr
value-season-peaks-russian-january = die Januarfeiertage in Russland
value-season-peaks-valentines-day = Valentinstag
value-season-peaks-halloween = Halloween
