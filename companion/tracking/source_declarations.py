"""What is declared of each tracking source in ``shared_rules/sources``: its host, its limits, its ways of failing.

A declaration is data and says nothing of shapes: the source's own file under ``tracking/sources`` knows those.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import timedelta
from functools import cache
from typing import Any, Literal, cast, get_args

from msgspec import Struct, field

from companion.knowledge import read_folder
from companion.tracking.numbers import NumberReading
from companion.tracking.source import Trouble

#: The document of the folder that holds for every source; the others are sources.
FOR_EVERY_SOURCE = "every-source"
Means = Literal["not_found", "not_yet", "registered", "unregistered", "asks_more"] | Trouble


class ReplyLimits(Struct, frozen=True, kw_only=True):
    """How long a reply may take and how large it, its history and its texts may be."""

    connect: timedelta
    read: timedelta
    whole: timedelta
    body_bytes: int
    events: int
    numbers: int
    longest_detail: int
    depth: int


class SourceDeclaration(Struct, frozen=True, kw_only=True):
    """One source as declared; ``docs/adding-a-source.md`` explains every field.

    ``seconds_between`` requests pass at least, ``at_once`` run in parallel at most, ``most_in_window`` requests are
    made within ``window``; a number is asked about again after ``freshness`` at the earliest.
    """

    name: str
    title: str
    host: str | None
    speaks: Literal["json", "html", "nothing"]
    needs_key: bool
    key_page: str | None
    on_by_default: bool
    formats: frozenset[str]
    prefixes: tuple[str, ...]
    any_number: bool
    batch: int
    seconds_between: float
    at_once: int
    most_in_window: int | None
    window: timedelta | None
    freshness: timedelta
    languages: Mapping[str, str]
    answers: frozenset[int]
    statuses: Mapping[int, Trouble]
    markers: Mapping[Trouble, tuple[str, ...]]
    own_markers: Mapping[Trouble, tuple[str, ...]]
    codes: Mapping[str, Means]
    says_not_found: tuple[str, ...]
    advance_notices: frozenset[str]
    zoneless_times: tuple[str, ...]
    site_zone: str | None
    keeps: frozenset[str]
    limits: ReplyLimits
    evidence: str
    source: str
    seen: str
    only_live: tuple[str, ...] = field(default=())

    def takes(self, number: NumberReading) -> bool:
        """Whether this source may know the number: by the formats it has and the letters it begins with."""
        if not self.host:
            return False
        if self.any_number:
            return 5 <= len(number.number.strip()) <= 50
        formats = {match.id for match in number.formats if match.valid}
        if self.formats and not formats & self.formats:
            return False
        begins = "".join(number.number.split()).upper()
        return not self.prefixes or begins.startswith(self.prefixes)

    def language(self, wanted: str) -> str:
        """The source's own name of a language (BCP 47), or of the one it is asked for otherwise."""
        folded = wanted.replace("_", "-").lower()
        for name in (folded, folded.split("-")[0], "otherwise"):
            if name in self.languages:
                return self.languages[name]
        return ""

    def means(self, code: object) -> Means | None:
        """What a code of the source's replies means, as declared."""
        return self.codes.get(str(code))


class SourceDeclarations(Struct, frozen=True):
    """Every declared source, by name."""

    by_name: Mapping[str, SourceDeclaration]
    personal: Mapping[str, tuple[str, ...]]

    @classmethod
    def compile(cls, documents: Mapping[str, Any]) -> SourceDeclarations:
        """From the documents of ``shared_rules/sources``; ``KeyError`` names what is missing."""
        every = documents[FOR_EVERY_SOURCE]
        return cls(
            by_name={
                document["name"]: _declaration(document, every)
                for stem, document in documents.items()
                if stem != FOR_EVERY_SOURCE
            },
            personal={kind: tuple(words) for kind, words in every["personal"].items()},
        )

    def __getitem__(self, name: str) -> SourceDeclaration:
        return self.by_name[name]

    def __iter__(self) -> Iterator[SourceDeclaration]:
        return iter(self.by_name.values())


@cache
def installed() -> SourceDeclarations:
    """The declarations of the installed knowledge, read once."""
    return SourceDeclarations.compile(read_folder("sources"))


def _declaration(document: Mapping[str, Any], every: Mapping[str, Any]) -> SourceDeclaration:
    numbers, pace, replies = document["numbers"], document["pace"], document.get("replies", {})
    window = pace.get("window_hours")
    return SourceDeclaration(
        name=document["name"],
        title=document["title"],
        host=document.get("host"),
        speaks=document["speaks"],
        needs_key="key_page" in document,
        key_page=document.get("key_page"),
        on_by_default=bool(document["switched_on"]),
        formats=frozenset(numbers.get("formats", ())),
        prefixes=tuple(numbers.get("prefixes", ())),
        any_number=bool(numbers.get("any", False)),
        batch=pace["batch"],
        seconds_between=float(pace["seconds_between"]),
        at_once=pace["at_once"],
        most_in_window=pace.get("most_in_window"),
        window=timedelta(hours=window) if window else None,
        freshness=timedelta(minutes=pace["freshness_minutes"]),
        languages=dict(document.get("languages", {})),
        answers=frozenset(replies.get("answers", (200,))),
        statuses=_statuses(every["statuses"]) | _statuses(replies.get("statuses", {})),
        markers=_markers(every["markers"], replies.get("markers", {})),
        own_markers=_markers(replies.get("markers", {})),
        codes={str(code): cast(Means, meaning) for meaning, codes in _codes(replies) for code in codes},
        says_not_found=tuple(sign.casefold() for sign in replies.get("says_not_found", ())),
        advance_notices=frozenset(document.get("advance_notices", ())),
        zoneless_times=tuple(document.get("zoneless_times", ())),
        site_zone=document.get("site_zone"),
        keeps=frozenset(document.get("keeps", ())),
        limits=_limits(every["limits"]),
        evidence=document["evidence"],
        source=document["source"],
        seen=str(document["seen"]),
        only_live=tuple(document.get("only_live", ())),
    )


def _statuses(named: Mapping[str, Sequence[int]]) -> dict[int, Trouble]:
    return {status: cast(Trouble, trouble) for trouble, statuses in named.items() for status in statuses}


def _markers(*named: Mapping[str, Sequence[str]]) -> dict[Trouble, tuple[str, ...]]:
    """Signs in a reply, folded, by the trouble they give away."""
    found = {
        trouble: tuple(sign.casefold() for signs in named for sign in signs.get(trouble, ()))
        for trouble in get_args(Trouble)
    }
    return {trouble: signs for trouble, signs in found.items() if signs}


def _codes(replies: Mapping[str, Any]) -> Sequence[tuple[str, Sequence[Any]]]:
    return tuple(replies.get("codes", {}).items())


def _limits(document: Mapping[str, Any]) -> ReplyLimits:
    return ReplyLimits(
        connect=timedelta(seconds=document["connect_seconds"]),
        read=timedelta(seconds=document["read_seconds"]),
        whole=timedelta(seconds=document["whole_seconds"]),
        body_bytes=document["body_bytes"],
        events=document["events"],
        numbers=document["numbers"],
        longest_detail=document["longest_detail"],
        depth=document["depth"],
    )
