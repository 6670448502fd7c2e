"""The rule book's condition engine against its peers: the same conditions, the same facts, the same run."""

from __future__ import annotations

from typing import Any

import cel
import celpy
import json_logic
import zen

from scripts.benchmark.figures import Figure, seconds_each

FACTS: dict[str, Any] = {
    "order": {"status": "shipped", "country": "BR", "items": 3},
    "parcel": {"status": "in_transit", "attempts": 2, "silent_days": 17, "service_class": "economy"},
    "protection": {"days_left": 6},
    "dispute": {"open": False, "days": 0},
}

# One condition a row: CEL (for us and cel-python), ZEN, JSON Logic.
CONDITIONS: list[tuple[str, str, dict[str, Any]]] = [
    (
        "order.status == 'shipped' && parcel.status != 'delivered'",
        "order.status == 'shipped' and parcel.status != 'delivered'",
        {
            "and": [
                {"==": [{"var": "order.status"}, "shipped"]},
                {"!=": [{"var": "parcel.status"}, "delivered"]},
            ]
        },
    ),
    (
        "parcel.silent_days >= 15 && parcel.silent_days < 30",
        "parcel.silent_days >= 15 and parcel.silent_days < 30",
        {"and": [{">=": [{"var": "parcel.silent_days"}, 15]}, {"<": [{"var": "parcel.silent_days"}, 30]}]},
    ),
    (
        "protection.days_left <= 7 && !dispute.open",
        "protection.days_left <= 7 and not dispute.open",
        {"and": [{"<=": [{"var": "protection.days_left"}, 7]}, {"!": [{"var": "dispute.open"}]}]},
    ),
    (
        "parcel.status in ['customs_held', 'customs_processing', 'seized']",
        "parcel.status in ['customs_held', 'customs_processing', 'seized']",
        {"in": [{"var": "parcel.status"}, ["customs_held", "customs_processing", "seized"]]},
    ),
    (
        "parcel.attempts >= 2 || parcel.status == 'available_for_pickup'",
        "parcel.attempts >= 2 or parcel.status == 'available_for_pickup'",
        {
            "or": [
                {">=": [{"var": "parcel.attempts"}, 2]},
                {"==": [{"var": "parcel.status"}, "available_for_pickup"]},
            ]
        },
    ),
    (
        "parcel.service_class == 'economy' && parcel.silent_days > 10 && order.country == 'BR'",
        "parcel.service_class == 'economy' and parcel.silent_days > 10 and order.country == 'BR'",
        {
            "and": [
                {"==": [{"var": "parcel.service_class"}, "economy"]},
                {">": [{"var": "parcel.silent_days"}, 10]},
                {"==": [{"var": "order.country"}, "BR"]},
            ]
        },
    ),
]
REPEATED = 14  # as many conditions on one order as a rule book has: the shared context is part of the comparison


def _ours() -> list[Any]:
    context = cel.Context(variables=FACTS)
    return [program.execute(context) for program in _OURS]


def _zen() -> list[Any]:
    return [expression.evaluate(FACTS) for expression in _ZEN]


def _json_logic() -> list[Any]:
    return [json_logic.jsonLogic(rule, FACTS) for rule in _JSON_LOGIC]


def _cel_python() -> list[Any]:
    activation = celpy.json_to_cel(FACTS)
    return [program.evaluate(activation) for program in _CEL_PYTHON]


_OURS = [cel.compile(condition[0]) for condition in CONDITIONS] * REPEATED
_ZEN = [zen.compile_expression(condition[1]) for condition in CONDITIONS] * REPEATED
_JSON_LOGIC = [condition[2] for condition in CONDITIONS] * REPEATED
_ENVIRONMENT = celpy.Environment()
_CEL_PYTHON = [_ENVIRONMENT.program(_ENVIRONMENT.compile(condition[0])) for condition in CONDITIONS] * REPEATED


def figures() -> list[Figure]:
    """Microseconds a condition for each engine, and how many times slower each peer is."""
    answers = [bool(answer) for answer in _ours()]
    for name, peer in (("zen-engine", _zen), ("panzi-json-logic", _json_logic), ("cel-python", _cel_python)):
        if [bool(answer) for answer in peer()] != answers:
            raise RuntimeError(f"{name} answers otherwise: the comparison would be worthless.")
    count = len(_OURS)
    ours = seconds_each(_ours) / count
    rows = [Figure(name="condition, Parcelward", value=ours * 1e6, unit="µs", note=f"{count} conditions an order")]
    for name, peer, goal in (
        ("zen-engine", _zen, 3.0),
        ("panzi-json-logic", _json_logic, 3.0),
        ("cel-python", _cel_python, 100.0),
    ):
        theirs = seconds_each(peer, rounds=3) / count
        rows.append(
            Figure(
                name=f"condition, {name}, times slower",
                value=theirs / ours,
                unit="×",
                goal=goal,
                goal_is_least=True,
                note=f"{theirs * 1e6:.2f} µs",
            )
        )
    return rows
