tracking-source-ready = An. Alles in Ordnung.
tracking-source-off = Aus. Es wird nichts dorthin gesendet.
tracking-source-no-key = An, aber es fehlt noch dein eigener Schlüssel.
tracking-source-bad-key = Dein Schlüssel wird abgelehnt. Es wird nichts mehr gesendet, bis du einen anderen eingibst.
tracking-source-over-quota = Was dein Schlüssel erlaubt, ist aufgebraucht. Ab { DATETIME($until, dateStyle: "medium", timeStyle: "short") } wird wieder gefragt.
tracking-source-blocked = Gesperrt, letzter bekannter Stand bleibt. Ab { DATETIME($until, dateStyle: "medium", timeStyle: "short") } wird wieder gefragt.
tracking-source-silent = Nach einer Störung in Ruhe gelassen, letzter bekannter Stand bleibt. Ab { DATETIME($until, dateStyle: "medium", timeStyle: "short") } wird wieder gefragt.

tracking-trouble-blocked = Statt einer Antwort kam eine Sicherheitsabfrage.
tracking-trouble-bad-key = Der Schlüssel wurde abgelehnt.
tracking-trouble-over-quota = Was der Schlüssel erlaubt, war aufgebraucht.
tracking-trouble-too-fast = Die Quelle bat um eine Pause.
tracking-trouble-maintenance = Die Quelle wurde gerade gewartet.
tracking-trouble-unreachable = Die Quelle war nicht erreichbar.
tracking-trouble-unreadable = Die Antwort war nicht lesbar.
tracking-trouble-too-large = Die Antwort war viel zu groß.
tracking-trouble-redirected = Die Frage wurde woandershin umgeleitet; Parcelward folgt dem nicht.
tracking-trouble-refused = Die Frage wurde abgelehnt.

tracking-source-last-success = Letzte Antwort: { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
tracking-source-last-trouble = Letzte Störung: { $why } ({ DATETIME($at, dateStyle: "medium", timeStyle: "short") })
tracking-source-next = Nächste Frage erlaubt: { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
tracking-source-quota = Mit deinem Schlüssel noch frei: { $count ->
    [one] eine neue Nummer
   *[other] { $count } neue Nummern
  }
tracking-source-how-enable = Einschalten: parcelward sources enable { $name }
tracking-source-how-key = Schlüssel eingeben: parcelward sources key { $name }
tracking-sources-about = Gefragt werden nur Quellen, die an sind, und sie erfahren nichts als die Sendungsnummer.
tracking-switched-off = Die Verfolgung ist durch PARCELWARD_TRACKING abgeschaltet. Es wird nichts gefragt; was du einfügst, wird trotzdem gelesen.
tracking-source-enabled = { $title } ist an.
tracking-source-disabled = { $title } ist aus. Es wird nichts mehr dorthin gesendet.
tracking-key-kept = Der Schlüssel für { $title } liegt in einer Datei, die nur dein Benutzerkonto lesen kann.
tracking-key-forgotten = Der Schlüssel für { $title } ist vergessen.
tracking-key-prompt = Schlüssel für { $title } (wird nicht angezeigt)

check-found = { $source } kennt dieses Paket.
check-not-yet = { $source } kennt die Nummer, hat aber noch nichts zu berichten.
check-not-found = { $source } kennt diese Nummer (noch) nicht. Das allein heißt nicht, dass das Paket verloren ist.
check-blocked = { $source }: gesperrt, letzter bekannter Stand bleibt.
check-trouble = { $source } hat nicht geantwortet. { $why } Der letzte bekannte Stand bleibt.
check-unanswered = { $source } hat diese Nummer in der Antwort ausgelassen. Es wird bald wieder gefragt; der letzte bekannte Stand bleibt.
check-asked-already = In der letzten Viertelstunde schon gefragt. Das ist bekannt.
check-waiting = Jetzt nicht gefragt, weil die Quelle eine Störung hatte. Es wird von selbst wieder gefragt; der letzte bekannte Stand bleibt.
check-waiting-until = Vor { DATETIME($until, dateStyle: "medium", timeStyle: "short") } wird nicht wieder gefragt. Der letzte bekannte Stand bleibt.
check-nobody = Keine eingeschaltete Quelle nimmt diese Nummer.
check-checking = Wird gerade gefragt.
check-known = Zuletzt bekannt: { $words } ({ DATETIME($at, dateStyle: "medium", timeStyle: "short") })
check-known-day = Zuletzt bekannt: { $words } ({ DATETIME($day, dateStyle: "medium") })
check-known-undated = Zuletzt bekannt: { $words }
check-known-nothing = Noch ist nichts bekannt.
check-no-parcels = Kein Paket ist unterwegs. Pakete erscheinen hier, sobald die Erweiterung deine Bestellungen gesehen hat.

error-source-unknown = Es gibt keine Quelle „{ $source }“. Es gibt: { $known }
error-source-key-invalid = Das ist kein Schlüssel für { $source }. Kopiere den ganzen Schlüssel ohne Leerzeichen und versuche es noch einmal.
error-source-keys-unreadable = Die Datei mit deinen Schlüsseln, { $file }, ist beschädigt. Lege sie beiseite und gib deine Schlüssel neu ein.
error-tracking-off = Die Verfolgung ist durch PARCELWARD_TRACKING abgeschaltet. Starte Parcelward ohne diese Einstellung, um nach Paketen zu fragen.
