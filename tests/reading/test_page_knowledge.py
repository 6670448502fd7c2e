"""The knowledge of the pages: its shape, and the cases that stand beside it."""

import json
import re
from datetime import date
from typing import Any

import jsonschema
import pytest
import yaml
from babel import Locale

from companion.facts import OrderStatus
from companion.knowledge import knowledge_folder, read_folder
from companion.reading.moments import Place
from companion.reading.text import comparable
from companion.sentences import sentence
from scripts import date_names
from tests.reading.invented import SITE, knowledge

DOCUMENTS = read_folder("pages")
MAPS = {stem: document for stem, document in DOCUMENTS.items() if stem.startswith("dom-")}


def plain(value: Any) -> Any:
    """YAML's dates as the text they were written as."""
    return json.loads(json.dumps(value, default=lambda day: day.isoformat() if isinstance(day, date) else str(day)))


@pytest.mark.parametrize("stem", DOCUMENTS)
def test_every_document_follows_its_schema(stem: str) -> None:
    name = "pages-dom" if stem.startswith("dom-") else f"pages-{stem}"
    schema = json.loads((knowledge_folder() / "schema" / f"{name}.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.validate(plain(DOCUMENTS[stem]), schema)


def regular_expressions(value: Any, name: str = "") -> list[str]:
    if isinstance(value, dict):
        return [found for key, child in value.items() for found in regular_expressions(child, key)]
    if isinstance(value, list):
        return [found for child in value for found in regular_expressions(child, name)]
    return [value] if name in ("pattern", "url") and isinstance(value, str) else []


@pytest.mark.parametrize("stem", MAPS)
def test_expressions_of_the_maps_are_also_those_of_javascript(stem: str) -> None:
    for pattern in regular_expressions(MAPS[stem]):
        re.compile(pattern)
        assert not re.search(r"\(\?P|\(\?<[^=!]|\(\?#|\\A|\\Z|\(\?[imsx]", pattern), pattern


@pytest.mark.parametrize(
    ("page", "address", "belongs"),
    [
        ("order-list", f"{SITE}/p/order/index.html", True),
        ("order-list", "https://www.aliexpress.us/p/order/index.html?x=1", True),
        ("order-list", "https://ko.aliexpress.com/p/order/index.html#a", True),
        ("order-list", "https://m.aliexpress.com/p/order/index.html", True),
        ("order-list", "https://www.aliexpress.com.evil.example/p/order/index.html", False),
        ("order-list", "http://www.aliexpress.com/p/order/index.html", False),
        ("order-detail", f"{SITE}/p/order/detail.html?orderId=1", True),
        ("tracking", f"{SITE}/p/tracking/index.html?tradeOrderId=1", True),
        ("dispute-form", f"{SITE}/p/reverse-pages/start.html?a=b", True),
        ("dispute-form", f"{SITE}/item/1.html", False),
        ("return-list", "https://m.aliexpress.com/p/refund-dispute/list.html", True),
        ("return-list", f"{SITE}/p/refund-amount/detail.html", False),
    ],
)
def test_a_map_belongs_to_its_own_pages_only(page: str, address: str, belongs: bool) -> None:
    expressions = DOCUMENTS[f"dom-{page}"]["url"]
    assert expressions == DOCUMENTS["replies"]["page_urls"][page]
    assert any(re.search(expression, address) for expression in expressions) is belongs


@pytest.mark.parametrize("entry", DOCUMENTS["protection"]["sentences"], ids=lambda entry: entry["language"])
def test_each_language_finds_its_protection_sentence_and_no_coupon(entry: dict[str, Any]) -> None:
    words = knowledge().protection
    assert list(words.sentences(f"{entry['not_this']} · {entry['example']}")) == [entry["example"]]
    moment = knowledge().dates.first(entry["example"], Place())
    assert moment is not None and moment.printed == "2026-10-15"


@pytest.mark.parametrize(
    "entry", DOCUMENTS["dispute-notes"]["notes"], ids=lambda entry: f"{entry['tells']}-{entry['language']}"
)
def test_each_sentence_of_a_case_page_is_understood_and_its_neighbour_left_alone(entry: dict[str, Any]) -> None:
    notes = knowledge().case_notes
    assert entry["tells"] in notes.told_by(entry["example"])
    assert entry["tells"] not in notes.told_by(entry.get("not_this", ""))


@pytest.mark.parametrize("entry", DOCUMENTS["disputes"]["lines"], ids=lambda entry: entry["texts"][0])
def test_each_line_of_a_case_has_the_state_it_is_listed_under(entry: dict[str, Any]) -> None:
    found = {text: knowledge().disputes.state_in(text) for text in entry["texts"]}
    assert found == dict.fromkeys(entry["texts"], entry["state"]), "an earlier line holds a part of this one"


@pytest.mark.parametrize(
    ("printed", "kind"),
    [
        ("Google Pay", "card"),
        ("Credit/Debit card", "card"),
        ("Kreditkarte", "card"),
        ("信用卡", "card"),
        ("PayPal", "paypal"),
        ("Klarna. Pay later", "pay_later"),
        ("Pague com Boleto Bancário", "slip"),
        ("Pix", "transfer"),
        ("AliExpress Wallet", "wallet"),
        ("YooMoney", "wallet"),
        ("Something of the future", None),
        ("Pixel", None),
        (None, None),
    ],
)
def test_a_way_of_paying_has_the_kind_that_decides_where_a_refund_shows_up(printed: str | None, kind: str) -> None:
    assert knowledge().payments.kind(printed) == kind


def test_no_name_of_a_month_means_another_month_in_another_language() -> None:
    meanings: dict[str, set[int]] = {}
    for language in DOCUMENTS["dates"]["languages"]:
        for context in ("format", "stand-alone"):
            for width in ("abbreviated", "wide"):
                for number, name in Locale.parse(language).months[context][width].items():
                    meanings.setdefault(name.casefold().strip("."), set()).add(number)
    for entry in DOCUMENTS["dates"]["months"]:
        for name, number in entry["names"].items():
            meanings.setdefault(name.casefold(), set()).add(number)
    assert {name: numbers for name, numbers in meanings.items() if len(numbers) > 1} == {}


def test_the_names_of_the_calendar_are_current() -> None:
    written = yaml.safe_load(date_names.written())
    for table in ("months", "weekdays"):
        missing = {name for name in written[table] if DOCUMENTS["date-names"][table].get(name) != written[table][name]}
        assert not missing, f"Run scripts/write_date_names: {sorted(missing)} are not in date-names.yaml."


def test_no_status_word_means_two_statuses() -> None:
    meanings: dict[str, set[str]] = {}
    for entry in DOCUMENTS["order-status"]["labels"]:
        for text in entry["texts"]:
            meanings.setdefault(comparable(text), set()).add(entry["status"])
    assert {text: found for text, found in meanings.items() if len(found) > 1} == {}


def test_every_language_of_the_labels_knows_every_status() -> None:
    known: dict[str, set[str]] = {}
    for entry in DOCUMENTS["order-status"]["labels"]:
        known.setdefault(entry["language"], set()).add(entry["status"])
    assert set(known) == {
        "en",
        "es",
        "pt",
        "fr",
        "de",
        "it",
        "nl",
        "pl",
        "ru",
        "uk",
        "tr",
        "ar",
        "he",
        "ko",
        "ja",
        "zh",
    }
    wanted = {status.value for status in OrderStatus} - {"unknown"}
    assert {language: wanted - found for language, found in known.items() if wanted - found} == {}


CODES = re.compile(r'(?:leave|UnreadableBodyError|Unread)\(\s*(?:[a-z_.]+, )?"([a-z-]+)"')


def test_every_reason_for_not_reading_has_its_sentence() -> None:
    folder = knowledge_folder().parent / "companion/reading"
    found = {code for path in folder.rglob("*.py") for code in CODES.findall(path.read_text(encoding="utf-8"))}
    found |= {entry["code"] for entry in DOCUMENTS["replies"]["refusals"]}
    found |= {"order-id-missing", "order-id-invalid", "truncated", "not-json"}
    assert len(found) > 15
    arguments: dict[str, object] = {
        "bytes": 3_000_000,
        "largest": 2_000_000,
        "order": "8112233445566778",
        "text": "x",
        "kept": 500,
        "total": 10_000,
        "page": "tracking",
    }
    for code in found:
        text = sentence(f"unread-{code}", stem="reading", **arguments)
        assert text and "{" not in text, code
