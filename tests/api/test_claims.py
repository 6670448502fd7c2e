"""The log of claims as a paired browser and the command line get it, from what the pages showed."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import Any

import pytest
from click.testing import CliRunner

from companion.cli import main
from companion.settings import Settings
from tests.api.conftest import NOW, Browser
from tests.reading.invented import ORDER, OTHER_ORDER, RETURNS, case, return_list

REFUNDED = {"reverseDetailStatusText": "Refund complete", "gmtCreate": None, "gmtCreateFormat": "2026-09-01 00:00:00"}
RUNNING = {
    "tradeOrderId": OTHER_ORDER,
    "reverseOrderLineId": "6100000000000009",
    "reverseDetailStatusText": "Waiting for your response",
    "gmtCreate": None,
    "gmtCreateFormat": "2026-09-27 00:00:00",
}


@pytest.fixture
def shown(alice: Browser) -> Browser:
    """Alice has opened her list of returns, and one case."""
    page = {"url": "https://m.aliexpress.com/p/refund-dispute/list.html", "language": "en"}
    listed = {
        "url": f"https://acs.aliexpress.com/h5/{RETURNS}/1.0/",
        "body": json.dumps(return_list(case(**REFUNDED), case(**RUNNING))),
    }
    reading = {
        "page": "dispute-form",
        "orders": [
            {
                "id": ORDER,
                "status_text": "Refund complete",
                "total_text": "R$61,25",
                "case_texts": ["Refund sent on Sep 20, 2026"],
            }
        ],
    }
    of_case = {"url": "https://www.aliexpress.com/p/reverse-pages/detail.html", "reading": reading}
    seen_at = (NOW - timedelta(hours=1)).isoformat()
    alice.post("/v1/captures", records=[{**record, "seen_at": seen_at} for record in (listed, of_case)], page=page)
    return alice


def test_the_log_tells_what_came_of_each_case(shown: Browser) -> None:
    answer = shown.post("/v1/claims")
    running, refunded = answer["claims"]
    assert (running["order_id"], running["outcome"]) == (OTHER_ORDER, "running")
    assert running["days"] == 4
    assert (refunded["outcome"], refunded["refund"]) == ("refunded", {"amount": "61.25", "currency": "BRL"})
    assert refunded["ended_at"] == "2026-09-20"
    assert answer["summary"]["outcomes"] == {"refunded": 1, "running": 1}
    assert [sums["currency"] for sums in answer["summary"]["sums"]] == ["BRL"]


def test_without_a_case_the_log_is_empty(alice: Browser) -> None:
    assert alice.post("/v1/claims") == {
        "claims": [],
        "summary": {"claims": 0, "outcomes": {}, "usual_days": None, "sums": []},
    }


def run(settings: Settings, *arguments: str) -> Any:
    result = CliRunner().invoke(main, ["claims", "--data-dir", str(settings.data_folder), *arguments])
    assert result.exit_code == 0, result.output
    return result.output


def test_the_command_lists_the_same_cases(shown: Browser, settings: Settings) -> None:
    as_json = json.loads(run(settings, "--json"))
    assert [claim["order_id"] for claim in as_json["claims"]] == [OTHER_ORDER, ORDER]
    lines = run(settings).splitlines()
    assert lines[0].startswith(f"{OTHER_ORDER}  2026-09-27  still open")
    assert "refunded" in lines[1] and "R$61.25" in lines[1]
    assert any("came back R$61.25" in line for line in lines)


def test_the_command_says_where_the_cases_come_from_when_there_are_none(alice: Browser, settings: Settings) -> None:
    assert "list of returns" in run(settings)
