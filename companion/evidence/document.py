"""One order's evidence as a document."""

from __future__ import annotations

from datetime import timedelta

from companion.evidence import tables
from companion.evidence.case import Case
from companion.evidence.clean_text import clean
from companion.evidence.front import front
from companion.evidence.printing.blocks import Document, Heading, Paragraph
from companion.evidence.words import Words


def document(case: Case, words: Words, *, zip_name: str, least_silence: timedelta) -> Document:
    """The document; ``least_silence`` is the shortest time without news that is drawn as a silence."""
    order = clean(case.facts.order.id, 64)
    return Document(
        title=words.say("evidence-title", order=order),
        language=words.language,
        right_to_left=words.right_to_left,
        made_at=case.made_at,
        footer=f"{words.say('evidence-order-number')} {order} · {words.instant(case.made_at)}",
        page=words.say("evidence-page", page="{page}", pages="{pages}"),
        blocks=(
            *front(case, words, least_silence),
            *tables.sayings(case, words),
            *tables.dispute(case, words),
            *tables.events(case, words),
            *tables.looks(case, words),
            *tables.pictures(case, words),
            Heading(text=words.say("evidence-check")),
            Paragraph(text=words.say("evidence-check-about", zip=zip_name), tone="quiet"),
        ),
    )
