"""The form page kept out of sight while the matching was written (docs/dispute.md, "A form never seen before")."""

from __future__ import annotations

from typing import Any

import pytest

from tests.browser.test_forms import DESCRIPTION, FIELDS, as_number, browser, gallery, in_its_own_terms, open_form
from tests.site.forms.gallery import FormPage, other_words

__all__ = ["browser", "gallery", "open_form"]

LANGUAGES = ("it", "pl")
# Labels in no language anybody wrote down; only solution and received keep the words of words.yaml.
UNNAMED: dict[str, Any] = {
    "amount": {"label": "Trell", "limit": "massimo 25,66 €", "number": "25.66", "currency": "EUR"},
    "description": {"label": "Gnusto", "hint": "Frotz"},
    "reason": {"label": "Wopta", "hint": "Frotz"},
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_form_of_a_make_never_seen_is_filled_and_taken_back(open_form: Any, language: str) -> None:
    form = FormPage("material", language)
    shown = open_form(form)
    reports = shown.fill()
    assert {**shown.state, "amount": as_number(shown.state["amount"])} == in_its_own_terms(form)
    assert {reports[name]["outcome"] for name in FIELDS} == {"filled"}
    assert reports["evidence"]["why"] == "attach-yourself"
    assert shown.page.count("[data-parcelward-filled]") == len(FIELDS)
    undone = shown.undo()
    assert {undone[name] for name in ("amount", "description")} == {"restored"}
    assert shown.page.count("[data-parcelward-filled]") == 0
    assert shown.pressed == []


def test_answers_that_a_form_of_a_make_never_seen_held_are_put_back(open_form: Any) -> None:
    shown = open_form(FormPage("material", "it", traits=("preset",)))
    before = shown.state
    shown.fill()
    assert shown.state["reason"] == "returned"
    assert set(shown.undo().values()) == {"restored"}
    assert shown.state == before


@pytest.mark.parametrize("language", sorted(other_words()))
def test_questions_in_other_words_are_understood(open_form: Any, language: str) -> None:
    form = FormPage("material", language, changed_words=other_words()[language])
    shown = open_form(form)
    shown.fill()
    assert {**shown.state, "amount": as_number(shown.state["amount"])} == in_its_own_terms(form)
    assert shown.pressed == []


def test_a_reason_that_is_in_words_nobody_knows_is_left_in_a_list_that_closes_again(open_form: Any) -> None:
    shown = open_form(FormPage("material", "it", changed_words=other_words()["it"]))
    reports = shown.fill(reasonKinds=["no_tracking"])
    assert reports["reason"]["why"] == "no-fitting-option"
    assert shown.state["reason"] == ""
    shown.page.wait_for("[role=combobox][aria-expanded=false]")


def test_the_only_fields_left_are_known_by_their_shape_once_the_form_is_understood(open_form: Any) -> None:
    shown = open_form(FormPage("material", "it", changed_words=UNNAMED))
    reports = shown.fill()
    assert {reports[name]["outcome"] for name in FIELDS} == {"filled"}
    assert shown.state["reason"] == "returned"
    assert as_number(shown.state["amount"]) == "25.66"
    assert shown.state["description"] == DESCRIPTION
    told = {name for name in FIELDS if reports[name].get("byElimination")}
    assert told == {"reason", "amount", "description"}, "What no word named is marked, and nothing else."


def test_of_two_lists_that_nothing_names_neither_is_opened(open_form: Any) -> None:
    shown = open_form(FormPage("material", "it", traits=("second_list",), changed_words=UNNAMED))
    reports = shown.fill()
    assert reports["reason"]["outcome"] == "left"
    assert shown.state["reason"] == ""
    assert shown.state["description"] == DESCRIPTION


def test_no_shape_is_trusted_on_a_form_whose_questions_nobody_understands(open_form: Any) -> None:
    unknown = {
        "solution": {"label": "Qorin?", "refund_only": "Velta", "return_refund": "Mirra"},
        "received": {"label": "Plugh?", "yes": "Zub", "no": "Zab"},
    }
    shown = open_form(FormPage("material", "it", changed_words=UNNAMED | unknown))
    before = shown.state
    reports = shown.fill()
    assert shown.state == before
    assert {reports[name]["outcome"] for name in FIELDS} == {"left"}
