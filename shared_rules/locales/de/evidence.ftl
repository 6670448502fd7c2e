# The evidence pack: a document that a stranger (AliExpress, a bank) understands in a minute. It speaks of the shopper as "the buyer"
# and states only what pages, tracking sources and the buyer said; it asks for nothing and judges nobody.
# Dates arrive written out with the year. `plan.ftl` has the names of facts (Ordered, Sent …) and of statuses.

evidence-title = Belege zur Bestellung { $order }
evidence-made = Erstellt am { $when } von Parcelward { $version } aus dem, was die Seiten von AliExpress und die Sendungsverfolgung zeigten
evidence-page = Seite { $page } von { $pages }

## What a hurried reader must see

evidence-newest-silent = { $days ->
    [one] Das neueste Ereignis der Sendungsverfolgung ist vom { $event_day }. Am { $look_day }, einen Tag später, gab es noch immer nichts Neueres.
   *[other] Das neueste Ereignis der Sendungsverfolgung ist vom { $event_day }. Am { $look_day }, { $days } Tage später, gab es noch immer nichts Neueres.
  }
evidence-newest = Das neueste Ereignis der Sendungsverfolgung ist vom { $event_day }.
evidence-no-events = Am { $look_day } zeigte die Sendungsverfolgung kein Ereignis.
evidence-delivered = Laut Sendungsverfolgung wurde am { $event_day } zugestellt.
evidence-buyer-not-received = Der Käufer gab am { $day } an, dass das Paket nicht angekommen ist.
evidence-buyer-received = Der Käufer gab am { $day } an, dass das Paket angekommen ist.

## The order

evidence-order = Die Bestellung
evidence-order-number = Bestellnummer
evidence-store = Geschäft
evidence-total = Gesamtbetrag
evidence-goods = Ware
evidence-carrier = Paketdienst
evidence-service = Versandart

## The journey

evidence-journey = Der Weg
evidence-parcel = Paket { $number }
evidence-silence = { $days ->
    [one] { $days } Tag ohne Nachricht
   *[other] { $days } Tage ohne Nachricht
  }
evidence-looked-at = Zuletzt nachgesehen

## The tables

evidence-events = Was die Sendungsverfolgung sagt
evidence-events-about = Tage und Zeiten stehen hier so, wie jede Quelle sie angibt.
evidence-when = Tag und Zeit
evidence-event = Ereignis
evidence-told-by = Quelle
evidence-completed = * Nicht vollständig angegeben, meist ohne das Jahr; von Parcelward ergänzt.
evidence-no-time = kein Tag angegeben
evidence-since = seit { $day }
evidence-missing-since = seit { $day } nicht mehr angezeigt
evidence-older = { $count ->
    [one] { $count } älteres Ereignis steht in der Datei events.csv.
   *[other] { $count } ältere Ereignisse stehen in der Datei events.csv.
  }
evidence-looks = Was jede Seite und Quelle sagte, und wann
evidence-looks-about = Jede Zeile ist ein Stand. Vom ersten bis zum letzten Mal stand dort bei jedem Nachsehen dasselbe. Die gespeicherten Kopien liegen in der ZIP-Datei.
evidence-source = Seite oder Quelle
evidence-first = Zuerst gesehen
evidence-last = Zuletzt gesehen
evidence-newest-then = Damals neuestes Ereignis
evidence-older-looks = { $count ->
    [one] { $count } älterer Stand liegt in der ZIP-Datei.
   *[other] { $count } ältere Stände liegen in der ZIP-Datei.
  }
evidence-tracking = Seite der Sendungsverfolgung
evidence-order-detail = Seite der Bestellung
evidence-order-list = Liste der Bestellungen
evidence-return-list = Liste der Erstattungen
evidence-dispute-form = Formular der Reklamation
evidence-other-page = andere Seite
evidence-dispute = Die Reklamation
# Instead of value-parcel-status-arrived_destination, which says "in your country" to the shopper.
evidence-value-parcel-status-arrived_destination = im Zielland

## What the buyer did

evidence-said = Was der Käufer unternahm
evidence-said-about = So, wie der Käufer es an jenem Tag festhielt.
evidence-said-asked_seller = Schrieb dem Verkäufer
evidence-said-asked_carrier = Fragte beim Paketdienst nach
evidence-said-asked_extension = Bat den Verkäufer um längeren Käuferschutz
evidence-said-not_received = Gab an, dass das Paket nicht angekommen ist
evidence-said-received = Gab an, dass das Paket angekommen ist
evidence-said-completed_by_mistake = Gab an, dass der Empfang versehentlich bestätigt wurde
evidence-pictures = Bilder, die der Käufer hinzufügte
evidence-picture = { $name }, hinzugefügt am { $when }

## How to check it

evidence-check = Wie sich dieses Dokument prüfen lässt
evidence-check-about = Dieses Dokument und die Datei { $zip } wurden zur selben Zeit erstellt. Die ZIP-Datei enthält dieses Dokument, die Ereignisse, die gespeicherten Kopien und eine Liste ihrer SHA-256-Summen. Der Befehl „parcelward evidence --verify“ nennt jede Datei darin, die seither verändert, hinzugefügt oder entfernt wurde.

## What the command says

evidence-written = Die Belege zur Bestellung { $order } sind fertig:
evidence-sum = SHA-256 der ZIP-Datei: { $digest }
evidence-as-pictures = { $count ->
    [one] Als Bild, für ein Formular, das keine PDF annimmt:
   *[other] Als { $count } Bilder, für ein Formular, das keine PDF annimmt:
  }
evidence-picture-added = Zur Bestellung { $order } hinzugefügt: { $name }
evidence-whole = { $count ->
    [one] Nichts wurde verändert: die eine Datei ist so, wie sie am { $when } war.
   *[other] Nichts wurde verändert: alle { $count } Dateien sind so, wie sie am { $when } waren.
  }
evidence-altered = Verändert: { $file }
evidence-missing = Entfernt: { $file }
evidence-added = Hinzugefügt: { $file }
evidence-made-here = Parcelward hat genau diese Datei auf diesem Computer erstellt.
evidence-not-made-here = Parcelward auf diesem Computer kennt diese Datei nicht und kann daher nur sagen, dass sie zu ihrer eigenen Liste passt.
evidence-made-otherwise = Parcelward hat auf diesem Computer Belege mit diesen Angaben erstellt, aber nicht diese Datei: sie wurde als Ganzes verändert.
