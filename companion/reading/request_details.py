"""What the request of a reply tells: which order it asked for, and in which zone it wanted the times."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from msgspec import Struct

from companion.reading.bodies import UnreadableBodyError, decode
from companion.reading.text import clean
from companion.reading.values import identity, mapping, order_id

LONGEST = 100_000
PAGE_PARAMETERS = ("tradeOrderId", "orderId")
OTHERS = (
    ("time_zone", "timeZone"),
    ("language", "_lang"),
    ("case_id", "reverseOrderLineId"),
    ("line_id", "tradeOrderLineId"),
)


class RequestDetails(Struct, frozen=True):
    """The order id, time zone name and language of a request, and the case and order line it named, where sent."""

    order_id: str | None = None
    wrong_order_id: str | None = None
    time_zone: str | None = None
    language: str | None = None
    case_id: str | None = None
    line_id: str | None = None


def request_details(url: str | None, request_body: str | None, id_members: tuple[str, ...]) -> RequestDetails:
    """Read from the request's ``data`` (in the address or the body) and, for page addresses, its parameters.

    ``wrong_order_id`` holds what was sent as an order id and is none.
    """
    found: dict[str, str] = {}
    wrong: str | None = None
    for sent in _sent(url, request_body):
        for member in (*id_members, *PAGE_PARAMETERS):
            if "order_id" in found or not (value := clean(sent.get(member), 60)):
                continue
            if named := order_id(sent.get(member)):
                found["order_id"] = named
            else:
                wrong = wrong or value
        for name, member in OTHERS:
            value = clean(sent.get(member), 80)
            if value:
                found.setdefault(name, value)
    return RequestDetails(
        found.get("order_id"),
        None if "order_id" in found else wrong,
        found.get("time_zone"),
        found.get("language"),
        identity(found.get("case_id")),
        identity(found.get("line_id")),
    )


def _sent(url: str | None, request_body: str | None) -> Iterator[Mapping[str, Any]]:
    """Every object of parameters the request carried, the ``data`` objects first."""
    pairs = [*_pairs(_query(url)), *_pairs(request_body)]
    for name, value in pairs:
        if name == "data":
            yield _object(value)
    yield _object(request_body)
    yield dict(pairs)


def _query(url: str | None) -> str | None:
    try:
        return urlsplit(url).query if url and len(url) <= LONGEST else None
    except ValueError:
        return None


def _pairs(text: str | None) -> list[tuple[str, str]]:
    if not text or len(text) > LONGEST or "=" not in text or text.lstrip().startswith("{"):
        return []
    try:
        return parse_qsl(text, max_num_fields=200)
    except ValueError:
        return []


def _object(text: str | None) -> Mapping[str, Any]:
    if not text or not text.lstrip().startswith("{"):
        return {}
    try:
        return mapping(decode(text, LONGEST))
    except UnreadableBodyError:
        return {}
