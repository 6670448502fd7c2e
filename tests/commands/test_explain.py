"""``parcelward explain``: the contract that other programs rely on, and what a person reads."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.commands.conftest import Run

AT = "2026-11-21T12:00:00Z"
LEVELS = ["info", "notice", "advice", "warning", "urgent"]


def explained(parcelward: Run, *arguments: str) -> dict[str, Any]:
    done = parcelward("explain", *arguments, "--at", AT, "--json")
    assert done.returncode == 0, done.stderr
    document: dict[str, Any] = json.loads(done.stdout)
    return document


def test_three_saved_replies_of_one_order_become_one_order(parcelward: Run, saved: Callable[[str], list[str]]) -> None:
    (order,) = explained(parcelward, *saved("protection-3"))["orders"]
    facts = order["facts"]
    assert facts["order"]["status"] == "shipped"
    assert facts["order"]["total"]["currency"] == "USD"
    assert facts["protection"]["ends_at"] == "2026-11-24"
    assert "Nov 24, 2026" in facts["protection"]["read_from"]
    assert [parcel["status"] for parcel in facts["parcels"]] == ["arrived_destination"]


def test_the_active_steps_are_sorted_by_urgency_and_belong_to_the_plan(
    parcelward: Run, saved: Callable[[str], list[str]]
) -> None:
    (order,) = explained(parcelward, *saved("protection-2"))["orders"]
    levels = [LEVELS.index(step["level"]) for step in order["active"]]
    assert levels[0] == LEVELS.index("urgent")
    assert levels == sorted(levels, reverse=True)
    assert all(step in order["plan"]["steps"] for step in order["active"])


@pytest.mark.parametrize(
    "order_key", ["on-its-way", "delivery-failed-first", "customs", "pickup", "delivered", "ended"]
)
def test_every_step_has_the_fields_of_the_contract(
    order_key: str, parcelward: Run, saved: Callable[[str], list[str]]
) -> None:
    (order,) = explained(parcelward, *saved(order_key))["orders"]
    assert order["active"], "Every order gets at least one sentence."
    for step in order["plan"]["steps"]:
        assert {"rule", "level", "headline", "explanation", "advice", "because", "sources"} <= step.keys()
        assert all({"action", "text"} <= advice.keys() for advice in step["advice"])
        assert all({"fact", "value"} <= because.keys() for because in step["because"])
    for deadline in order["plan"]["deadlines"]:
        assert deadline["certainty"] in {"page", "estimate", "shopper"}
        assert deadline["at"].endswith("Z")


def test_a_plan_does_not_depend_on_the_instant_only_its_active_steps_do(
    parcelward: Run, saved: Callable[[str], list[str]]
) -> None:
    files = saved("protection-7")
    early = json.loads(parcelward("explain", *files, "--at", "2026-11-10", "--json").stdout)["orders"][0]
    late = json.loads(parcelward("explain", *files, "--at", "2026-11-27", "--json").stdout)["orders"][0]
    assert early["plan"] == late["plan"]
    assert early["active"] != late["active"]


def test_a_person_reads_the_headline_the_days_and_the_words_of_the_page(
    parcelward: Run, saved: Callable[[str], list[str]]
) -> None:
    done = parcelward("explain", *saved("protection-3"), "--at", AT)
    text = " ".join(done.stdout.replace("│", " ").split())
    assert "Open the dispute now; last safe day November 23, 2026" in text
    assert "Refund if no delivery before Nov 24, 2026" in text
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(
    ("content", "code"),
    [
        ("", "empty"),
        ("<html><body>Please slide to verify</body></html>", None),
        ('{"ret": ["FAIL_SYS_USER_VALIDATE::RGV587_ERROR"], "data": {}}', None),
        ('{"api": "mtop.aliexpress.trade.buyer.order.list", "ret": ["SUCCESS::x"], "data": {"data": {"a": {"tag', None),
        ("[" * 5000, None),
        ("alert(document.cookie)({})", None),
        ("\x00\x01\x02", None),
    ],
)
def test_what_cannot_be_read_ends_in_a_sentence_and_a_code(
    content: str, code: str | None, parcelward: Run, tmp_path: Path
) -> None:
    path = tmp_path / "saved.json"
    path.write_text(content, encoding="utf-8")
    done = parcelward("explain", str(path), "--json")
    assert done.returncode == 2
    assert "Traceback" not in done.stderr
    document = json.loads(done.stdout)
    assert document["orders"] == []
    (unread,) = document["unread"]
    assert unread["code"] and unread["message"].rstrip().endswith(".")
    if code:
        assert unread["code"] == code


def test_a_file_that_is_not_there_is_named(parcelward: Run, tmp_path: Path) -> None:
    done = parcelward("explain", str(tmp_path / "absent.json"))
    assert done.returncode != 0
    assert "absent.json" in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("arguments", [("--at", "next week"), ("--country", "Brazil"), ("--country", "🇧🇷")])
def test_a_wrong_option_is_explained(
    arguments: tuple[str, str], parcelward: Run, saved: Callable[[str], list[str]]
) -> None:
    done = parcelward("explain", *saved("on-its-way"), *arguments)
    assert done.returncode == 2
    assert arguments[1] in done.stderr


def test_nothing_personal_is_printed(parcelward: Run, saved: Callable[[str], list[str]]) -> None:
    files = saved("delivered")
    raw = "".join(Path(path).read_text(encoding="utf-8") for path in files)
    printed = json.dumps(explained(parcelward, *files), ensure_ascii=False)
    for personal in ("contactName", "detailAddress", "fullPhoneNo"):
        assert personal in raw, "The invented replies must hold what is to be dropped."
        assert personal not in printed
