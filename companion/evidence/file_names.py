"""Which kinds of file evidence is made of, and what they are called on every system and by every form."""

from __future__ import annotations

from datetime import datetime

PDF = "application/pdf"
ENDINGS = {"image/png": "png", "image/jpeg": "jpg"}
PICTURES = tuple(ENDINGS)
ATTACHED = (PDF, *PICTURES)


def plain(text: str) -> str:
    """ASCII letters and digits with hyphens between, at most 60, never empty."""
    kept = "".join(letter if letter.isascii() and letter.isalnum() else "-" for letter in text)
    return kept.strip("-")[:60] or "x"


def picture_name(number: int, name: str, media_type: str) -> str:
    """The shopper's picture of this number: ``1-shot.png``."""
    return f"{number}-{plain(name.rpartition('.')[0] or name)}.{ENDINGS.get(media_type, 'jpg')}"


def pdf_name(order_id: str, made_at: datetime) -> str:
    """The document as it is attached: ``parcelward-8190…-2026-11-22.pdf``."""
    return f"parcelward-{plain(order_id)}-{made_at:%Y-%m-%d}.pdf"


def page_name(order_id: str, number: int, media_type: str) -> str:
    """One page of it as a picture: ``parcelward-8190…-page-1.png``."""
    return f"parcelward-{plain(order_id)}-page-{number}.{ENDINGS[media_type]}"
