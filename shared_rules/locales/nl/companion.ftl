# Wat het Parcelward-programma op de computer antwoordt.

## Answers to a paired browser

error-body-invalid = Parcelward kon niet gebruiken wat de browser stuurde: { $place } ontbreekt of is anders dan verwacht. Werk de extensie en Parcelward bij naar de nieuwste versie.
error-body-too-large = De browser stuurde meer dan Parcelward in één keer aanneemt. Laad de pagina opnieuw en laat haar één lijst tegelijk laden.
error-body-too-deep = Wat de browser stuurde, is te diep genest voor een pagina met bestellingen. Laad de pagina opnieuw.
error-path-unknown = Deze Parcelward kent niet wat de extensie vroeg. Werk Parcelward bij en start het opnieuw.
error-clock-differs = De klokken van de browser en van Parcelward verschillen meer dan een minuut. Zet de klok van deze computer goed en probeer het opnieuw.
error-pairing-unknown = Die browser is niet meer gekoppeld. Laad de lijst met gekoppelde browsers opnieuw.
error-pairing-id-unknown = Onder “{ $id }” is geen browser gekoppeld, of meer dan één. Neem de ID uit: parcelward pair --list
error-order-unknown = Parcelward heeft deze bestelling nog niet gezien. Open één keer de pagina van de bestelling op AliExpress.
error-alert-unknown = Deze herinnering is er al niet meer. Laad de lijst met herinneringen opnieuw.
error-card-day-over = { $day } is al voorbij, dus er is niets bewaard. Kijk nog eens op het kaartje; was dat echt de dag, vraag dan vandaag nog bij de post of de vervoerder of het pakket er nog ligt.
error-card-day-far = { $day } ligt meer dan { $days ->
        [one] een dag
       *[other] { $days } dagen
    } vooruit, dus er is niets bewaard. Kijk nog eens op het kaartje: pakketten worden dagen of enkele weken bewaard.
error-statement-unknown = Parcelward kent deze verklaring niet. Werk de extensie en Parcelward bij naar de nieuwste versie.
error-internal = Parcelward maakte zelf een fout en heeft niets veranderd. Probeer het opnieuw; gebeurt het weer, voer dan “parcelward doctor” uit.

## The database

error-database-newer = Een nieuwere Parcelward heeft de database { $place } geschreven. Werk Parcelward bij en start het opnieuw.
error-database-foreign = Het bestand { $place } is van een ander programma. Kies een andere database of verplaats het bestand.
error-database-damaged = De database { $place } is beschadigd. Stop het Parcelward-programma en zet je laatste back-up ervoor in de plaats; “parcelward backup --help” vertelt hoe.
error-database-busy = Een ander programma gebruikt de database { $place }. Sluit het en probeer het opnieuw.
error-database-unwritable = De database { $place } kan niet worden geopend of geschreven. Controleer of de map van jou is en niet tegen schrijven is beveiligd.
error-database-unreachable = De database { $place } antwoordt niet, of weigert de naam of het wachtwoord. Controleer of de server draait en of PARCELWARD_DATABASE_URL klopt.
error-database-address = { $place } noemt geen SQLite- of PostgreSQL-database, of het stuurprogramma voor PostgreSQL (psycopg) is niet geïnstalleerd. Verbeter PARCELWARD_DATABASE_URL of installeer het stuurprogramma; het README vertelt hoe.
error-disk-full = Er is geen ruimte meer om { $place } te schrijven. Maak wat ruimte vrij en probeer het opnieuw; er is niets half geschreven.

## Starting

error-pairings-unreadable = De lijst met gekoppelde browsers, { $file }, is beschadigd. Verplaats het bestand en koppel je browsers opnieuw met “parcelward pair”.
error-pairings-full = Er zijn al { $most } browsers gekoppeld. Verwijder er een die je niet meer gebruikt en koppel dan opnieuw.
error-data-folder-foreign = De gegevensmap { $folder } is van een ander account. Kies met --data-dir een map van jezelf.
error-data-folder-unusable = De gegevensmap { $folder } kan niet worden gemaakt of privé worden gehouden. Kies met --data-dir een andere map.
error-quiet-hours-invalid = “{ $given }” zijn geen stille uren. Geef ze als twee tijden, zoals 22:00-07:00.
error-quiet-hours-empty = Stille uren van { $given } tot { $given } duren niets. Kies twee verschillende tijden.
error-port-invalid = { $port } is geen poort. Geef een getal van 0 tot 65535.
error-port-taken = { $program ->
    [unknown] Poort { $port } wordt door een ander programma gebruikt.
   *[other] Poort { $port } wordt gebruikt door { $program }.
} Sluit dat programma, of start Parcelward met --port en stel hetzelfde nummer in bij de opties van de extensie.
error-port-forbidden = Dit account mag poort { $port } niet gebruiken. Start Parcelward met --port en een getal boven 1023, en stel hetzelfde nummer in bij de opties van de extensie.
error-already-running = Parcelward draait al op poort { $port } (proces { $process }). Je hoeft niets te doen.
error-already-running-silent = Een andere Parcelward (proces { $process }) gebruikt deze gegevensmap maar antwoordt niet. Stop dat proces en start Parcelward opnieuw.
data-folder-closed = De map { $folder } kon door andere accounts op deze computer worden gelezen; nu kun alleen jij haar lezen.

## Evidence

error-evidence-fonts-missing = De lettertypen om af te drukken staan niet in de map { $folder }. Voer één keer scripts/setup uit en probeer het dan opnieuw.
error-evidence-unwritable = Het bewijs kan niet in de map { $folder } worden geschreven. Maak ruimte vrij of kies een andere map en probeer het dan opnieuw.
error-evidence-unknown = Dit bewijs is er niet meer, of het bestand is gewijzigd. Maak het opnieuw.
error-file-unreadable = { $file } kan niet als bestand worden geopend. Controleer de naam en of u het mag lezen.
error-file-too-large = { $file } is groter dan { $megabytes } MB. Sla één antwoord op en probeer dat.
error-pack-unreadable = { $file } is geen bewijs dat Parcelward heeft gemaakt. Kies het ZIP-bestand zoals het is geschreven.
error-picture-unreadable = “{ $name }” kan niet als afbeelding worden gelezen. Kies een PNG-, JPEG- of WebP-bestand.
error-picture-too-large = De afbeelding “{ $name }” is te groot. Maak haar kleiner en voeg haar dan opnieuw toe.
error-pictures-full = Bij een bestelling passen hoogstens { $most } afbeeldingen. Verwijder er een en voeg deze dan opnieuw toe.

## Extensions of another age

relation-okay = De extensie en Parcelward spreken dezelfde taal.
relation-host-outdated = De browserextensie is nieuwer dan deze Parcelward. Werk Parcelward bij en start het opnieuw.
relation-host-too-new = De browserextensie is ouder dan deze Parcelward. Werk de extensie bij.
