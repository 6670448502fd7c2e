"""The plan's document: the shape other programs rely on, in the language asked for."""

import json
import re
from datetime import UTC, date, datetime
from typing import Any

import pytest

from companion.facts import Moment, OrderFacts
from companion.knowledge import read_locales
from companion.planning.case_facts import facts_of_case
from companion.planning.days import day_of, last_day_before
from companion.planning.wording import Wording
from tests.planning.book import rule_book, wording

BOOK = rule_book()
LEVELS = {"info", "notice", "advice", "warning", "urgent"}


def document_of(language: str = "en", **facts: Any) -> dict[str, Any]:
    order = facts_of_case(facts, BOOK.vocabulary)
    return wording().document(BOOK.plan(order), order, language)


LATE = {
    "order": {"status": "shipped", "store": "Example Store"},
    "parcel": {"tracking_number": "LP00000000000001", "status": "in_transit", "carrier": "Correios"},
    "protection": {"ends_at": "2026-10-15"},
}


def step_of(document: dict[str, Any], rule: str, level: str) -> dict[str, Any]:
    return next(step for step in document["steps"] if (step["rule"], step["level"]) == (rule, level))


def test_a_step_has_the_agreed_fields() -> None:
    document = document_of(**LATE)
    assert set(document) == {"steps", "deadlines", "unknown"}
    for step in document["steps"]:
        assert {"rule", "level", "headline", "explanation", "advice", "because", "sources", "key"} <= set(step)
        assert step["level"] in LEVELS
        for edge in ("from", "until"):
            assert edge not in step or re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", step[edge])
        for reason in step["because"]:
            assert {"fact", "value"} <= set(reason)
        for advice in step["advice"]:
            assert {"action", "text"} <= set(advice) <= {"action", "text", "href"}
    for deadline in document["deadlines"]:
        assert {"kind", "at", "certainty", "text"} <= set(deadline)
    for entry in document["unknown"]:
        assert {"rule", "facts"} <= set(entry)
    json.dumps(document)


def test_the_last_safe_day_is_the_day_before_the_printed_one() -> None:
    urgent = step_of(document_of(**LATE), "protection-running-out", "urgent")
    assert urgent["headline"] == "Open the dispute today; last safe day October 14, 2026"
    assert urgent["until"] == "2026-10-14T10:00:00Z"


def test_an_order_that_shares_its_number_with_hundreds_is_explained_by_the_first_of_them() -> None:
    others = [str(8_000_000_000_000_002 + number) for number in range(400)]
    (step,) = [
        step
        for step in document_of(order={"status": "shipped"}, siblings={"same_number": others})["steps"]
        if step["rule"] == "combined-parcels"
    ]
    assert step["headline"] == "It shares a parcel with 400 other orders"
    assert others[0] in step["explanation"] and "…" in step["explanation"] and others[-1] not in step["explanation"]


def test_a_text_that_is_longer_than_a_sentence_takes_is_cut() -> None:
    facts = {**LATE, "order": {"status": "shipped", "store": "Store " * 1_000}}
    assert all(step["headline"] != step["rule"] and step["explanation"] for step in document_of(**facts)["steps"])


def test_reasons_have_a_name_and_a_value_a_reader_understands() -> None:
    urgent = step_of(document_of(**LATE), "protection-running-out", "urgent")
    by_fact = {reason["fact"]: reason for reason in urgent["because"]}
    assert by_fact["protection.ends_at"]["label"] == "End of protection"
    assert by_fact["protection.ends_at"]["text"] == "October 15, 2026"
    assert by_fact["order.status"]["text"] == "sent"


def test_a_deadline_says_how_sure_it_is() -> None:
    texts = {entry["kind"]: entry["text"] for entry in document_of(**LATE)["deadlines"]}
    assert texts["protection_ends"] == "Protection ends October 15, 2026"
    assert "do not count on it" in texts["dispute_window_ends"]


def test_what_is_not_known_comes_with_a_question() -> None:
    document = document_of(order={"status": "shipped"}, parcel={"status": "in_transit"})
    questions = {entry.get("question") for entry in document["unknown"]}
    assert "When was the last scan? Open the tracking page, so that we can read it." in questions


def test_money_is_written_with_its_currency() -> None:
    document = document_of(
        order={"status": "in_dispute"},
        dispute={
            "opened_at": "2026-10-01T00:00:00Z",
            "state": "seller_answered",
            "offer_kind": "partial",
            "offer": {"amount": "12.50", "currency": "BRL"},
        },
    )
    assert step_of(document, "offer-partial", "advice")["headline"] == "The seller offers R$12.50"


def test_an_unknown_language_is_answered_in_english() -> None:
    assert document_of("tlh", **LATE) == document_of("en", **LATE)


def test_a_regional_language_falls_back_to_its_own_kin_before_english() -> None:
    spoken = Wording.compile({"en": {"plan": "action-wait = Wait"}, "pt-BR": {"plan": "action-wait = Espere"}})
    assert spoken.languages_for("pt-PT") == ["pt-BR", "en"]
    assert spoken.languages_for("PT_br") == ["pt-BR", "en"]
    assert spoken.languages_for(None) == ["en"]


def test_a_sentence_that_a_language_lacks_is_said_in_english() -> None:
    texts = read_locales()
    with_one_sentence = {"en": texts["en"], "de": {"plan": "order-sent = Der Verkäufer hat es abgeschickt"}}
    order = facts_of_case(LATE, BOOK.vocabulary)
    document = Wording.compile(with_one_sentence).document(BOOK.plan(order), order, "de")
    step = step_of(document, "order-sent", "info")
    assert step["headline"] == "Der Verkäufer hat es abgeschickt"
    assert step["explanation"].startswith("The freshest tracking")


def test_right_to_left_texts_keep_foreign_words_apart() -> None:
    texts = {"en": read_locales()["en"], "ar": {"plan": "number-changed = { $parcel_tracking_number } رقم جديد"}}
    order = facts_of_case({**LATE, "parcel": {**LATE["parcel"], "former_number": "LP00000000000002"}}, BOOK.vocabulary)
    document = Wording.compile(texts).document(BOOK.plan(order), order, "ar")
    assert step_of(document, "number-changed", "info")["headline"].startswith("\u2068LP00000000000001\u2069")


def test_without_english_nothing_is_compiled() -> None:
    with pytest.raises(ValueError, match=r"en/plan\.ftl is missing"):
        Wording.compile({"de": {"plan": ""}})


@pytest.mark.parametrize(
    ("moment", "printed", "last"),
    [
        (Moment(datetime(2026, 10, 14, 10, tzinfo=UTC), "2026-10-15"), date(2026, 10, 15), date(2026, 10, 14)),
        (
            Moment(datetime(2026, 10, 15, 7, tzinfo=UTC), "2026-10-15T00:00:00-07:00"),
            date(2026, 10, 15),
            date(2026, 10, 14),
        ),
        (
            Moment(datetime(2026, 10, 15, 19, tzinfo=UTC), "2026-10-15T12:00:00-07:00"),
            date(2026, 10, 15),
            date(2026, 10, 15),
        ),
        (Moment(datetime(2026, 10, 15, 0, tzinfo=UTC)), date(2026, 10, 15), date(2026, 10, 14)),
        (datetime(2026, 10, 15, 0, 0, 1, tzinfo=UTC), date(2026, 10, 15), date(2026, 10, 15)),
    ],
)
def test_a_day_is_the_printed_one_and_the_last_day_ends_before_it(
    moment: Moment | datetime, printed: date, last: date
) -> None:
    assert day_of(moment) == printed
    assert last_day_before(moment) == last


def test_hostile_words_from_a_page_stay_plain_words() -> None:
    hostile = "<b>{ $x }</b> \u2068"
    facts: OrderFacts = facts_of_case(
        {"order": {"status": "shipped"}, "parcel": {"status": "exception", "status_text": hostile}}, BOOK.vocabulary
    )
    document = wording().document(BOOK.plan(facts), facts, "en")
    assert hostile in step_of(document, "parcel-exception", "notice")["explanation"]


def test_dates_that_pages_disagree_about_are_written_as_dates() -> None:
    protection = {"ends_at": "2026-10-15", "printed_dates": ["2026-10-15", "2026-10-16"]}
    step = step_of(document_of(**{**LATE, "protection": protection}), "protection-dates-differ", "info")
    assert "October 15, 2026 and October 16, 2026" in step["explanation"]
