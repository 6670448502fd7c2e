# Sendungsquellen: was jede kennt, wie man ihren Schlüssel bekommt, und was aus eingefügtem Text wurde.
source-cainiao = Cainiao, das Versandnetz von AliExpress: die meisten AliExpress-Pakete, auch nachdem die örtliche Post sie übernommen hat. Kein Schlüssel nötig.
source-seventeen-track = 17TRACK: fast alle Zusteller. Braucht Ihren eigenen Schlüssel; jede neue Nummer verbraucht eine aus Ihrem Kontingent.
    .key = Legen Sie unter { $page } ein Konto an, öffnen Sie Settings, Security, und kopieren Sie den Zugangsschlüssel.
source-four-px = 4PX: Nummern, die mit 4PX beginnen. Kein Schlüssel nötig.
source-upu = Der Weltpostverein: Postnummern wie RR123456785CH, so wie die Postdienste beider Länder sie melden. Eine knappe Zweitmeinung. Kein Schlüssel nötig.
source-ems-items = Die EMS-Kooperative: Express-Postnummern, die mit E beginnen. Kein Schlüssel nötig.
source-la-poste = La Poste: Colissimo, Chronopost und Briefe in Frankreich. Braucht Ihren eigenen, kostenlosen Schlüssel.
    .key = Legen Sie unter { $page } ein Konto an, erstellen Sie eine Anwendung für "Suivi" und kopieren Sie deren Schlüssel für den Produktivbetrieb.
source-dhl = DHL: Express, Paket und eCommerce. Braucht Ihren eigenen, kostenlosen Schlüssel.
    .key = Legen Sie unter { $page } ein Konto an, beantragen Sie "Shipment Tracking - Unified" und kopieren Sie den Schlüssel.
source-ship24 = Ship24: viele Zusteller, für Nummern, die sonst niemand kennt. Braucht Ihren eigenen Schlüssel; jede neue Nummer verbraucht einen Tracker Ihres Tarifs.
    .key = Legen Sie ein Konto an, öffnen Sie { $page } und kopieren Sie den Schlüssel.
source-paste = Text, den Sie einfügen, oder eine Antwort, die Sie gespeichert haben. Es wird nirgends nachgefragt.

pasted-read = { $count ->
    [one] Ein Ereignis wurde gelesen.
   *[other] { $count } Ereignisse wurden gelesen.
  }
pasted-nothing-yet = { $source } hat zu dieser Nummer noch nichts zu melden oder kennt sie nicht. Nichts wurde geändert.
pasted-another-number = Das ist eine Antwort von { $source }, aber nicht zur Nummer { $number }. Fügen Sie die Antwort zu dieser Nummer ein.
pasted-shop-reply = Das ist eine Antwort von AliExpress selbst. Lesen Sie sie mit: parcelward explain FILE
pasted-no-answer = Das ist eine Seite von { $source }, die nichts über das Paket sagt (eine Sicherheitsprüfung oder ein Fehler). Fügen Sie den Sendungsverlauf selbst ein.
pasted-not-understood = In diesem Text wurde kein Ereignis gefunden. Fügen Sie die Zeilen mit Datum und Ereignis so ein, wie die Seite sie zeigt.
pasted-too-large = Dieser Text ist zu groß für den Verlauf eines Pakets. Fügen Sie nur die Zeilen mit Datum und Ereignis ein.
