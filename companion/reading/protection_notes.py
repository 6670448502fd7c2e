"""Protection dates gathered from one page, and the earliest of them."""

from __future__ import annotations

from msgspec import Struct, field

from companion.facts import Moment, Origin, Protection
from companion.reading.sighting import Sighting
from companion.reading.text import TITLE_LENGTH, clean

ENDS_AT = "ends_at"


class ProtectionNotes(Struct):
    """Collects what one page prints of the end of protection of one order."""

    sighting: Sighting
    order_id: str | None
    found: list[tuple[Moment, Origin]] = field(default_factory=list)

    def read(self, text: object, part: str) -> None:
        """Take every protection sentence of a text; ``part`` names where on the page it stands."""
        for sentence in self.sighting.knowledge.protection.sentences(text):
            self.take(sentence, clean(sentence, TITLE_LENGTH), part)

    def take(self, date_text: str | None, sentence: str | None, part: str) -> None:
        """Take a date that is known to be the end of protection."""
        around = self.sighting.around(self.order_id, ahead=True)
        moment = self.sighting.dates.first(date_text, self.sighting.place(self.order_id), around)
        if moment:
            self.found.append((moment, self.sighting.origin(part, sentence, estimate=moment.estimated)))

    def protection(self) -> Protection:
        """The earliest date is the end; every date stays in ``printed_dates``.

        ``origins`` holds the sentence of the end under ``ends_at`` and, under "<page> <date>", what this page
        prints as its end: merging needs to know which page said what.
        """
        if not self.found:
            return Protection()
        moment, origin = min(self.found, key=lambda entry: entry[0].at)
        page_print = f"{self.sighting.page} {printed_day(moment)}"
        return Protection(
            ends_at=moment,
            printed_dates=tuple(dict.fromkeys(printed_day(found) for found, _ in self.found)),
            origins={ENDS_AT: origin, page_print: origin},
        )


def printed_day(moment: Moment) -> str:
    """The day a moment was printed as, ``YYYY-MM-DD``."""
    return (moment.printed or moment.at.isoformat())[:10]
