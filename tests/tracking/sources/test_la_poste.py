"""La Poste: several numbers in one request, each with an answer of its own."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from companion.tracking.source import Answer
from companion.tracking.sources.registry import source_named
from tests.tracking.loopback_source import LoopbackSources
from tests.tracking.sources.conftest import NOW
from tests.tracking.sources.journeys import JOURNEYS, scan

Ask = Callable[..., Answer]
LA_POSTE = source_named("la_poste")
FRENCH = JOURNEYS["la_poste"].number


def test_several_numbers_of_la_poste_are_one_request_and_each_answers_for_itself(
    ask: Ask, sources: LoopbackSources
) -> None:
    sources.tell("la_poste", FRENCH, scan("2026-10-12T09:20:00+02:00", "En cours", "ET1"))
    answer = ask("la_poste", FRENCH, "6A00000000001", language="fr")
    assert sources.asked_about("la_poste") == [(FRENCH, "6A00000000001")]
    assert [(told.number, told.standing) for told in answer.told] == [(FRENCH, "found"), ("6A00000000001", "not_found")]
    assert answer.told[0].service == "Colissimo"


def test_a_number_that_la_poste_calls_malformed_is_refused_and_not_unknown() -> None:
    answer = LA_POSTE.read({"returnCode": 400, "returnMessage": "Bad format", "idShip": FRENCH}, [FRENCH], NOW)
    assert (answer.trouble, answer.detail, answer.told) == ("refused", "Bad format", ())


@pytest.mark.parametrize("number", ["../../v1/other", "1?lang=x", "a/b", "é", "1,2"])
def test_a_number_cannot_turn_into_another_address(ask: Ask, sources: LoopbackSources, number: str) -> None:
    ask("la_poste", number)
    ask("upu", number)
    assert sources.strangers == []
    assert {request.source for request in sources.requests} == {"la_poste", "upu"}
