"""Whatever a host sends: a source reads it without a fault, keeps within its limits, and invents nothing."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from companion.tracking.sources.registry import SOURCES, source_named
from tests.tracking.loopback_shapes import SHAPES, History, track_info
from tests.tracking.sources.conftest import NOW
from tests.tracking.sources.journeys import JOURNEYS

SCALARS = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=40)
ODD = st.recursive(
    SCALARS, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3)
)


def whole_reply(name: str) -> Any:
    journey = JOURNEYS[name]
    history = History(scans=journey.scans, local_number="AA123456785BR")
    if name == "seventeen_track":
        entry = {"number": journey.number, "track_info": track_info(history)}
        return {"code": 0, "data": {"accepted": [entry], "rejected": []}}
    return json.loads(SHAPES[name]([journey.number], {journey.number: history}).body)


def places(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    inside = (
        list(value.items()) if isinstance(value, dict) else list(enumerate(value)) if isinstance(value, list) else []
    )
    return [path, *(found for key, child in inside for found in places(child, (*path, key)))]


def replaced(value: Any, path: tuple[Any, ...], odd: Any) -> Any:
    if not path:
        return odd
    copied = dict(value) if isinstance(value, dict) else list(value)
    copied[path[0]] = replaced(copied[path[0]], path[1:], odd)
    return copied


@pytest.mark.parametrize("name", [name for name in SOURCES if name != "ems_items"])
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_one_odd_value_anywhere_in_a_reply_does_no_harm(name: str, data: st.DataObject) -> None:
    reply = whole_reply(name)
    path = data.draw(st.sampled_from(places(reply)))
    source, journey = source_named(name), JOURNEYS[name]
    value = replaced(reply, path, data.draw(ODD))
    source.recognises(value)
    answer = source.read(value, [journey.number], NOW)
    for told in answer.told:
        assert told.number == journey.number
        assert all(event.text and len(event.text) <= 1000 and event.source == name for event in told.events)
        json.dumps(told.raw)


@settings(max_examples=60, deadline=None)
@given(page=st.text(max_size=400), rows=st.lists(st.lists(st.text(max_size=30), max_size=5), max_size=5))
def test_any_page_does_no_harm_to_the_express_source(page: str, rows: list[list[str]]) -> None:
    number = JOURNEYS["ems_items"].number
    cells = "".join("<tr>" + "".join(f"<td>{cell}" for cell in row) for row in rows)
    source = source_named("ems_items")
    for text in (page, f'<table id="table-{number}">{cells}</table>{page}'):
        answer = source.read(text, [number], NOW)
        assert all(told.number == number for told in answer.told)
