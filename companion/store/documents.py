"""Facts and plans as the JSON text that is stored, and back, without loss.

A plan's arguments are of mixed types; those that JSON does not know (instants, days, terms, decimals, money, tuples)
are wrapped as ``{"$instant": …}`` and so on, so that a plan that was stored words its sentences like a fresh one.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime, timedelta
from decimal import Decimal
from functools import lru_cache
from hashlib import blake2b
from typing import Any

import msgspec
from msgspec.structs import replace

from companion.facts import Moment, Money, OrderFacts
from companion.planning.plan import Plan

_encoder = msgspec.json.Encoder(order="deterministic")
_document_encoder = msgspec.json.Encoder()
_facts_decoder = msgspec.json.Decoder(OrderFacts)
_plan_decoder = msgspec.json.Decoder(Plan)

# A call looks at the same orders several times: before it reads, when it merges, when its answer is worded.
_MOST_DECODED = 128

_PLAIN = (str, int, float, bool, type(None))
_UNWRAP: dict[str, Callable[[Any], object]] = {
    "$instant": datetime.fromisoformat,
    "$date": date.fromisoformat,
    "$seconds": lambda value: timedelta(seconds=value),
    "$decimal": Decimal,
    "$money": lambda value: Money(Decimal(value["amount"]), value["currency"]),
    "$moment": lambda value: msgspec.convert(value, Moment),
    "$tuple": lambda value: tuple(_unwrapped(entry) for entry in value),
    "$mapping": lambda value: {key: _unwrapped(entry) for key, entry in value.items()},
}


def encode_facts(facts: OrderFacts) -> str:
    """The facts as JSON text; equal facts give equal text."""
    return _encoder.encode(facts).decode()


@lru_cache(maxsize=_MOST_DECODED)
def decode_facts(text: str) -> OrderFacts:
    """The facts of ``encode_facts``. ``msgspec.ValidationError`` for text that is none: a damaged database."""
    return _facts_decoder.decode(text)


def encode_plan(plan: Plan) -> str:
    """The plan as JSON text. ``TypeError`` for an argument of a type that no sentence takes."""
    steps = tuple(
        replace(step, arguments={name: _wrapped(value) for name, value in step.arguments.items()})
        for step in plan.steps
    )
    return _encoder.encode(replace(plan, steps=steps)).decode()


def decode_plan(text: str) -> Plan:
    """The plan of ``encode_plan``. ``msgspec.ValidationError`` for text that is none: a damaged database."""
    plan = _plan_decoder.decode(text)
    steps = tuple(
        replace(step, arguments={name: _unwrapped(value) for name, value in step.arguments.items()})
        for step in plan.steps
    )
    return replace(plan, steps=steps)


def encode_document(document: Mapping[str, Any]) -> str:
    """A worded plan, ready to be sent, as JSON text."""
    return _document_encoder.encode(document).decode()


def digest(text: str | bytes) -> str:
    """A short name for exactly this content (BLAKE2b, 128 bits, hexadecimal)."""
    return blake2b(text.encode() if isinstance(text, str) else text, digest_size=16).hexdigest()


def _wrapped(value: object) -> object:
    match value:
        case datetime():
            return {"$instant": value.isoformat()}
        case date():
            return {"$date": value.isoformat()}
        case timedelta():
            return {"$seconds": value.total_seconds()}
        case Decimal():
            return {"$decimal": str(value)}
        case Money():
            return {"$money": {"amount": str(value.amount), "currency": value.currency}}
        case Moment():
            return {"$moment": msgspec.to_builtins(value)}
        case tuple() | list():
            return {"$tuple": [_wrapped(entry) for entry in value]}
        case Mapping():
            return {"$mapping": {str(key): _wrapped(entry) for key, entry in value.items()}}
        case _ if isinstance(value, _PLAIN):
            return value
    raise TypeError(f"A sentence cannot take a {type(value).__name__}.")


def _unwrapped(value: object) -> object:
    if isinstance(value, dict):
        ((name, inner),) = value.items()
        return _UNWRAP[name](inner)
    return value
