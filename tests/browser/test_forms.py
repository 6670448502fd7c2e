"""The filler on look-alike dispute forms, in both browsers and in a world of its own as a content script has."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pytest

from tests.browser.drivers import chromium, firefox
from tests.browser.drivers.browser import Browser
from tests.browser.drivers.page import Page
from tests.site.forms.gallery import BUILT, LIBRARIES, ORDER, FormPage, Gallery, words
from tests.site.forms.isolated_world import IsolatedWorld

DESCRIPTION = f"I did not receive order {ORDER}. It was due by 2026-10-03. I ask for a full refund."
WANTED: dict[str, Any] = {
    "reasonKinds": ["returned"],
    "amount": {"amount": "25.00", "currency": "USD"},
    "description": DESCRIPTION,
    "descriptionLimit": 500,
    "confirmedNotReceived": True,
}
FIELDS = ("solution", "received", "reason", "amount", "description")
# Every language on two libraries, every library in English.
PAGES = [FormPage(library) for library in LIBRARIES] + [
    FormPage(LIBRARIES[(place + turn) % len(LIBRARIES)], language)
    for place, language in enumerate(language for language in words() if language != "en")
    for turn in (0, 3)
]


@dataclass
class OpenForm:
    """A form in a tab, and the filler in a world of its own beside it."""

    page: Page
    world: IsolatedWorld

    def fill(self, **changes: Any) -> dict[str, dict[str, Any]]:
        """Fill, and what became of each field by its meaning."""
        reports = self.world.run(f"parcelwardFiller.fill({json.dumps(WANTED | changes)})")["reports"]
        return {report["meaning"]: report for report in reports}

    def undo(self) -> dict[str, str]:
        return {each["meaning"]: each["outcome"] for each in self.world.run("parcelwardFiller.undo()")}

    @property
    def state(self) -> dict[str, Any]:
        """What the page's framework believes."""
        return dict(self.page.evaluate("window.__formState"))

    @property
    def pressed(self) -> list[str]:
        return list(self.page.evaluate("window.__pressed ?? []"))


@pytest.fixture(scope="module")
def gallery() -> Iterator[Gallery]:
    with Gallery() as started:
        yield started


@pytest.fixture(scope="module")
def browser(kind: str, gallery: Gallery, request: pytest.FixtureRequest) -> Iterator[Browser]:
    if kind == "chromium":
        started: Browser = chromium.Chromium(request.getfixturevalue("playwright"), None, gallery.proxy_port)
    else:
        started = firefox.Firefox(None, gallery.proxy_port)
    with started:
        yield started


@pytest.fixture
def open_form(browser: Browser, gallery: Gallery) -> Iterator[Any]:
    opened: list[Page] = []
    filler = (BUILT / "filler.js").read_text(encoding="utf-8")

    def show(form: FormPage | str, address: str | None = None) -> OpenForm:
        gallery.show(form)
        page = browser.open(address or gallery.address)
        opened.append(page)
        page.wait_for("form, #ready")
        return OpenForm(page, IsolatedWorld(page, filler))

    yield show
    for page in opened:
        page.close()


def in_its_own_terms(form: FormPage) -> dict[str, Any]:
    return {
        "solution": "refund_only",
        "received": "no",
        "reason": "returned",
        "amount": words()[form.language]["amount"]["number"],
        "description": DESCRIPTION,
    }


def as_number(amount: str) -> str:
    return amount.replace(",", ".")


@pytest.mark.parametrize("form", PAGES, ids=lambda form: f"{form.library}-{form.language}")
def test_a_form_is_filled_as_its_framework_sees_it_and_nothing_is_sent(open_form: Any, form: FormPage) -> None:
    shown = open_form(form)
    reports = shown.fill()
    state = shown.state
    state["amount"] = as_number(state["amount"])
    assert {name: state[name] for name in FIELDS} == in_its_own_terms(form)
    assert {reports[name]["outcome"] for name in FIELDS} == {"filled"}
    assert reports["evidence"]["why"] == "attach-yourself"
    assert shown.pressed == []
    assert shown.page.count("[data-parcelward-filled]") == len(FIELDS)


@pytest.mark.parametrize("library", LIBRARIES)
def test_undo_puts_back_exactly_what_the_form_held(open_form: Any, library: str) -> None:
    shown = open_form(FormPage(library, traits=("preset",)))
    before = shown.state
    reports = shown.fill()
    assert shown.state["reason"] == "returned"
    assert reports["amount"]["outcome"] == "already"
    assert set(shown.undo().values()) == {"restored"}
    assert shown.state == before
    assert shown.page.count("[data-parcelward-filled]") == 0
    assert shown.pressed == []


@pytest.mark.parametrize("library", LIBRARIES)
def test_an_answer_that_the_form_does_not_let_go_is_told_and_never_shown_as_undone(
    open_form: Any, library: str
) -> None:
    shown = open_form(FormPage(library))
    shown.fill()
    undone = shown.undo()
    state = shown.state
    assert state["description"] == "" and state["amount"] == ""
    for meaning in ("solution", "received", "reason"):
        assert undone[meaning] == ("restored" if state[meaning] == "" else "not-taken-back")


@pytest.mark.parametrize("library", LIBRARIES)
def test_a_form_in_steps_is_filled_step_by_step_and_the_shopper_goes_on(open_form: Any, library: str) -> None:
    shown = open_form(FormPage(library, layout="steps"))
    reports = shown.fill()
    assert {reports[name]["outcome"] for name in ("solution", "received", "reason")} == {"filled"}
    assert reports["description"]["why"] == "not-found"
    assert reports["description"]["value"] == DESCRIPTION
    assert shown.state["step"] == 1
    assert shown.pressed == []
    shown.page.click("button.comet-v2-btn", "Next step")
    shown.page.wait_for("textarea")
    reports = shown.fill()
    assert {reports[name]["outcome"] for name in ("amount", "description")} == {"filled"}
    assert shown.state["description"] == DESCRIPTION
    assert shown.pressed == ["next"]


@pytest.mark.parametrize("library", LIBRARIES)
def test_fields_that_come_after_a_choice_are_waited_for(open_form: Any, library: str) -> None:
    shown = open_form(FormPage(library, traits=("late_fields",)))
    reports = shown.fill()
    assert reports["description"]["outcome"] == "filled"
    assert shown.state["description"] == DESCRIPTION
    assert shown.state["amount"] == "25.66"


@pytest.mark.parametrize("library", LIBRARIES)
def test_the_short_layout_of_the_real_form_is_filled_with_what_it_asks(open_form: Any, library: str) -> None:
    shown = open_form(FormPage(library, traits=("short",)))
    reports = shown.fill()
    assert shown.state["reason"] == "returned"
    assert shown.state["description"] == DESCRIPTION
    assert {reports[name]["why"] for name in ("solution", "received", "amount")} == {"not-found"}


def test_an_amount_that_the_form_fixes_is_left(open_form: Any) -> None:
    for library in LIBRARIES:
        shown = open_form(FormPage(library, traits=("locked_amount",)))
        reports = shown.fill(amount={"amount": "99.00", "currency": "USD"})
        assert (reports["amount"].get("why"), reports["amount"]["outcome"]) in {
            ("read-only", "left"),
            (None, "already"),
        }
        assert shown.state["amount"] == "25.66"


def test_a_cap_of_nothing_is_told_and_nothing_is_asked_for(open_form: Any) -> None:
    amount = {"label": "Refund amount", "limit": "max US $0.00", "number": "0", "currency": "USD"}
    shown = open_form(FormPage("comet", changed_words={"amount": amount}))
    assert shown.fill()["amount"]["why"] == "amount-zero"
    assert shown.state["amount"] == ""


@pytest.mark.parametrize(("label", "expected"), [("Refund amount (USD)", "25.00"), ("Refund amount", "")])
def test_a_technical_limit_far_above_the_order_is_not_asked_for(open_form: Any, label: str, expected: str) -> None:
    shown = open_form(
        f"<!doctype html><html lang=en><body><form><label>{label} <input type=number step=0.01 max=999999></label>"
        "<label>Description <textarea></textarea></label></form></body></html>"
    )
    shown.fill()
    assert shown.page.evaluate("document.querySelector('input').value") == expected


def test_an_amount_in_another_currency_is_never_converted(open_form: Any) -> None:
    amount = {"label": "Refund amount in EUR 1 to", "limit": "", "number": "", "currency": "EUR"}
    shown = open_form(FormPage("plain", changed_words={"amount": amount}))
    report = shown.fill()["amount"]
    assert report["outcome"] == "left"
    assert shown.state["amount"] == ""


def test_nothing_at_all_is_filled_before_the_shopper_says_that_nothing_came(open_form: Any) -> None:
    shown = open_form(FormPage("comet"))
    before = shown.state
    reports = shown.fill(confirmedNotReceived=False, description=None)
    assert {report["why"] for report in reports.values()} == {"not-confirmed"}
    assert shown.state == before


@pytest.mark.parametrize(
    "address",
    [
        "https://www.aliexpress.com/p/order/detail.html?orderId=1",
        "https://www.aliexpress.com/p/complaint-center?x=/p/reverse-pages/",
    ],
)
def test_no_other_page_is_touched(open_form: Any, address: str) -> None:
    shown = open_form(FormPage("plain"), address)
    before = shown.state
    shown.fill()
    assert shown.state == before


def test_payment_and_address_fields_are_never_touched(open_form: Any) -> None:
    for library in LIBRARIES:
        shown = open_form(FormPage(library, traits=("payment_fields",)))
        shown.fill()
        assert shown.state["description"] == DESCRIPTION
        assert shown.page.evaluate("document.querySelector('[name=cardNumber]').value") == ""
        assert shown.page.evaluate("document.querySelector('[name=addressDetails]').value") == ""


def test_words_of_the_shopper_are_kept_and_ours_are_offered_to_copy(open_form: Any) -> None:
    shown = open_form(FormPage("comet", traits=("own_text",)))
    report = shown.fill()["description"]
    assert (report["why"], report["value"]) == ("own-text", DESCRIPTION)
    assert shown.state["description"] == "My own words."


def test_a_draft_of_ours_may_be_replaced_by_a_newer_one(open_form: Any) -> None:
    shown = open_form(FormPage("next"))
    shown.fill()
    newer = f"I did not receive order {ORDER}. I ask for a full refund."
    assert shown.fill(description=newer)["description"]["outcome"] == "filled"
    assert shown.state["description"] == newer


def test_a_description_is_shortened_by_whole_sentences_to_the_forms_limit(open_form: Any) -> None:
    shown = open_form(FormPage("plain", longest=80))
    shown.fill()
    assert shown.state["description"] == f"I did not receive order {ORDER}. I ask for a full refund."
    tiny = open_form(FormPage("plain", longest=20))
    assert tiny.fill()["description"]["why"] == "too-long"
    assert tiny.state["description"] == ""


def test_signs_that_the_form_refuses_are_left_out(open_form: Any) -> None:
    shown = open_form(FormPage("plain"))
    shown.fill(description="I did not receive order № 5 — “late”. Спасибо.")
    assert shown.state["description"] == 'I did not receive order 5 - "late". .'


@pytest.mark.parametrize("library", LIBRARIES)
def test_a_reason_that_is_not_offered_is_left_to_the_shopper(open_form: Any, library: str) -> None:
    shown = open_form(FormPage(library, without=("returned",)))
    assert shown.fill()["reason"]["why"] == "no-fitting-option"
    assert shown.state["reason"] == ""
    assert shown.page.evaluate("document.querySelectorAll('[role=option], .comet-v2-menu-item').length") in {0, 4}


@pytest.mark.parametrize(
    ("kinds", "expected"),
    [
        (["customs"], "customs"),
        (["no_tracking", "tracking"], "no_tracking"),
        (["protection"], "late"),
        (["address", "delivered", "tracking"], "address"),
        (["delivered", "tracking"], ""),
        (["tracking", "protection"], "late"),
    ],
)
def test_the_reason_follows_the_facts_and_is_never_false(open_form: Any, kinds: list[str], expected: str) -> None:
    shown = open_form(FormPage("comet"))
    shown.fill(reasonKinds=kinds)
    assert shown.state["reason"] == expected


def test_a_form_in_words_nobody_knows_is_left_alone(open_form: Any) -> None:
    unknown = {
        "title": "Xyzzy",
        "solution": {"label": "Qorin?", "refund_only": "Velta", "return_refund": "Mirra"},
        "received": {"label": "Plugh?", "yes": "Zub", "no": "Zab"},
        "reason": {"label": "Wopta", "hint": "Frotz"},
        "reasons": ["Aa", "Bb", "Cc", "Dd", "Ee", "Ff", "Gg"],
        "amount": {"label": "Trell", "limit": "", "number": "1", "currency": "USD"},
        "description": {"label": "Gnusto", "hint": ""},
        "evidence": "Rezrov",
    }
    shown = open_form(FormPage("plain", changed_words=unknown))
    before = shown.state
    reports = shown.fill()
    assert shown.state == before
    assert all(reports[name]["outcome"] == "left" for name in FIELDS)
    assert reports["description"]["value"] == DESCRIPTION


def test_two_forms_on_one_page_are_both_left_alone(open_form: Any) -> None:
    for library in ("comet", "plain"):
        shown = open_form(FormPage(library, traits=("two_forms",)))
        before = shown.state
        reports = shown.fill()
        assert shown.state == before
        assert shown.page.evaluate("window.__formState2.description") == ""
        assert {reports[name]["why"] for name in FIELDS} == {"two-alike"}


def test_a_form_that_sets_itself_back_is_told(open_form: Any) -> None:
    shown = open_form(FormPage("comet", traits=("resets_itself",)))
    reports = shown.fill()
    assert {reports[name].get("why") for name in ("reason", "amount")} == {"reset-by-page"}
    assert reports["description"]["why"] in {"reset-by-page", "did-not-hold"}
    assert shown.state["description"] == ""


def test_a_form_that_sets_itself_back_later_is_told_too(open_form: Any) -> None:
    shown = open_form(FormPage("plain", traits=("resets_later",)))
    assert shown.fill()["description"]["outcome"] == "filled"
    later = {report["meaning"]: report.get("why") for report in shown.world.run("parcelwardFiller.lookAgain()")}
    assert {later[name] for name in FIELDS} == {"reset-by-page"}


def test_what_the_shopper_changes_afterwards_is_theirs(open_form: Any) -> None:
    shown = open_form(FormPage("plain"))
    shown.fill()
    shown.page.fill("textarea", "My own words.")
    later = {report["meaning"]: report["outcome"] for report in shown.world.run("parcelwardFiller.lookAgain()")}
    assert later["description"] == "filled"
    assert shown.undo()["description"] == "changed-by-you"
    assert shown.state["description"] == "My own words."


def test_a_page_that_heeds_only_real_events_gets_its_text_and_the_rest_is_told(open_form: Any) -> None:
    shown = open_form(FormPage("plain", traits=("untrusted_ignored",)))
    reports = shown.fill()
    state = shown.state
    for name in FIELDS:
        held = state[name] == in_its_own_terms(FormPage("plain"))[name]
        assert held == (reports[name]["outcome"] == "filled"), (
            f"{name}: {reports[name]}, the page holds {state[name]!r}"
        )
    assert state["solution"] == ""


def test_a_question_asked_the_other_way_round_is_not_answered_with_a_bare_no(open_form: Any) -> None:
    received = {"label": "Received status: is the package missing?", "yes": "Yes", "no": "No"}
    shown = open_form(FormPage("plain", changed_words={"received": received}))
    assert shown.fill()["received"]["outcome"] == "left"
    assert shown.state["received"] == ""


def test_labels_of_a_hundred_kilobytes_and_of_markup_do_no_harm(open_form: Any) -> None:
    huge = "<img src=x onerror=alert(1)> " * 4000
    shown = open_form(
        FormPage("next", changed_words={"amount": {"label": huge, "limit": huge, "number": "1", "currency": "USD"}})
    )
    reports = shown.fill()
    assert reports["description"]["outcome"] == "filled"
    assert shown.state["amount"] == ""


@pytest.mark.parametrize("label", ["Submit", "Confirm", "Next step", "Yes, submit"])
def test_an_answer_named_like_a_button_that_binds_is_not_pressed(open_form: Any, label: str) -> None:
    shown = open_form(
        f"""<!doctype html><html lang=en><body id=ready><h3>What would you like?</h3>
        <div><button class=choice-card onclick="window.__pressed=['a']">Refund only</button>
        <button class=choice-card onclick="window.__pressed=['b']">{label}</button></div>
        <h3>Reason</h3><div role=combobox tabindex=0 onmousedown="window.__pressed=['c']">{label}</div>"""
    )
    shown.fill()
    assert "b" not in shown.pressed and "c" not in shown.pressed


def test_choices_that_are_links_or_would_send_the_form_are_not_pressed(open_form: Any) -> None:
    shown = open_form(
        """<!doctype html><html lang=en><body id=ready><h3>Solution</h3>
        <div><a class=card href="/p/elsewhere">Refund only</a><a class=card href="/p/other">Return and refund</a></div>
        <form action="/sent" method=post><h3>Did you receive your package?</h3>
        <div><button class=card>Not received</button><button class=card>Received</button></div></form>"""
    )
    reports = shown.fill()
    assert {reports[name]["outcome"] for name in ("solution", "received")} == {"left"}
    assert "/p/reverse-pages/" in shown.page.address


def test_a_form_that_sends_itself_on_change_is_held_back(open_form: Any, gallery: Gallery) -> None:
    shown = open_form(
        """<!doctype html><html lang=en><body><form action="/sent" method=post onchange="this.requestSubmit()">
        <label>Reason <select name=reason><option value="">Choose</option><option>Tracked as returned/canceled/lost
        </option></select></label><label>Description <textarea name=d></textarea></label></form>"""
    )
    assert shown.fill()["reason"]["outcome"] == "filled"
    assert "sent" not in gallery.requests
    assert "/p/reverse-pages/" in shown.page.address


TWO_LEVELS = """<!doctype html><html lang=en><body id=ready><form onsubmit="return false">
  <label>Reason <select id=first name=reason onchange="document.getElementById('second').hidden = false">
    <option value="">Choose a reason</option><option value=a>Tracked as returned/canceled/lost</option>
    <option value=b>Customs problem</option></select></label>
  <label id=second hidden>Detailed reason <select name=reason2><option value="">Choose a reason</option>
    <option value=c>Returned to the seller</option><option value=d>Lost by the carrier</option></select></label>
  <label>Description <textarea></textarea></label></form></body></html>"""


def test_a_second_list_of_reasons_is_left_to_the_shopper_and_told(open_form: Any) -> None:
    shown = open_form(TWO_LEVELS)
    reports = shown.fill()
    held = shown.page.evaluate("[...document.querySelectorAll('select')].map((each) => each.value)")
    assert held == ["a", ""]
    assert (reports["reason"]["outcome"], reports["reason"]["why"]) == ("left", "second-list")
    assert reports["description"]["outcome"] == "filled"
    assert shown.undo()["reason"] == "restored"


def test_a_list_of_reasons_that_opens_by_levels_is_left_to_the_shopper(open_form: Any) -> None:
    shown = open_form(
        """<!doctype html><html lang=en><body id=ready><form onsubmit="return false"><label for=r>Reason</label>
        <div id=r class="comet-v2-select comet-v2-select-show-arrow" role=combobox aria-controls=list tabindex=0
          onmousedown="document.getElementById('list').hidden = false"><span
          class=comet-v2-select-selection-placeholder>Choose</span></div>
        <div id=list hidden><div class=comet-v2-menu-item onclick="document.getElementById('inner').hidden = false">
          Tracked as returned/canceled/lost</div>
          <div id=inner hidden><div class=comet-v2-menu-item>Returned</div></div></div>
        <label>Description <textarea></textarea></label></form></body></html>"""
    )
    reports = shown.fill()
    assert (reports["reason"]["outcome"], reports["reason"]["why"]) == ("left", "second-list")
    assert reports["description"]["outcome"] == "filled"


def test_a_page_without_a_form_is_read_without_harm(open_form: Any) -> None:
    shown = open_form("<!doctype html><html><body id=ready><p>Loading</p></body></html>")
    assert {report["why"] for report in shown.fill().values()} == {"not-found"}
