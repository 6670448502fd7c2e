"""What a document is made of, before it is laid out: texts and numbers, no measures."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, fields, is_dataclass
from datetime import datetime
from typing import Any, Literal

NOT_PRINTED = ("tone", "language")
Tone = Literal["plain", "quiet", "strong", "good", "bad"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Title:
    """The document's title and the line under it."""

    text: str
    under: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """A section's heading; it stays with what follows it."""

    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """Running text; ``strong`` is what a hurried reader must see, ``quiet`` explains."""

    text: str
    tone: Tone = "plain"


@dataclass(frozen=True, slots=True, kw_only=True)
class Pairs:
    """Names and values, two columns of them side by side."""

    rows: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of a grid: its text, and a smaller line under it."""

    text: str
    under: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Grid:
    """A table; ``shares`` are the columns' parts of the width. Its head is repeated on each page."""

    title: str = ""
    head: tuple[str, ...]
    shares: tuple[float, ...]
    rows: tuple[tuple[Cell, ...], ...]


@dataclass(frozen=True, slots=True)
class Dot:
    """An event on a time line."""

    at: datetime
    tone: Tone = "plain"


@dataclass(frozen=True, slots=True)
class Gap:
    """A time without events, and what is written over it."""

    begins: datetime
    ends: datetime
    text: str


@dataclass(frozen=True, slots=True)
class Mark:
    """A day that matters on a time line: its name and the day as text."""

    at: datetime
    text: str
    day: str
    tone: Tone = "plain"


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeLine:
    """A picture of a journey: dots on a line, silences as hatched parts, marks under it."""

    title: str = ""
    dots: tuple[Dot, ...] = ()
    gaps: tuple[Gap, ...] = ()
    marks: tuple[Mark, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Image:
    """A picture (PNG or JPEG) with its caption."""

    content: bytes = field(repr=False)
    width: int
    height: int
    caption: str


Block = Title | Heading | Paragraph | Pairs | Grid | TimeLine | Image


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A whole document. ``page`` is the footer's right part with ``{page}`` and ``{pages}`` for the numbers."""

    title: str
    language: str
    right_to_left: bool
    made_at: datetime
    footer: str
    page: str
    blocks: tuple[Block, ...]


def texts_of(part: Any) -> Iterator[str]:
    """Every text in a document or a part of one."""
    if isinstance(part, str):
        yield part
    elif isinstance(part, tuple):
        for entry in part:
            yield from texts_of(entry)
    elif is_dataclass(part):
        for each in fields(part):
            if each.name not in NOT_PRINTED:
                yield from texts_of(getattr(part, each.name))
