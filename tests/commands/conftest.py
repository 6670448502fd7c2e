"""Saved replies of invented orders, as a shopper would save them, and running ``parcelward`` on them."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest

from tests.site.replies import DETAIL, LIST, TRACKING, reply
from tests.site.scenario import scenario

NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)
Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def parcelward() -> Run:
    def run(*arguments: str, typed: str = "", encoding: str = "utf-8") -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-W", "error", "-m", "companion.cli", *arguments],
            input=typed,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
            encoding=encoding,
        )

    return run


@pytest.fixture
def saved(tmp_path: Path) -> Callable[[str], list[str]]:
    """Writes the list, detail and tracking replies of one invented order into files; gives their paths."""

    def save(order_key: str) -> list[str]:
        shown = scenario(order_key, now=NOW)
        asked = {"tradeOrderId": shown.orders[0].id}
        paths = []
        for name, api, data in (("list", LIST, {}), ("detail", DETAIL, asked), ("tracking", TRACKING, asked)):
            record = {
                "url": address(api, {**data, "timeZone": "GMT+00:00"}),
                "body": json.dumps(reply(api, shown, data)),
            }
            path = tmp_path / f"{order_key}-{name}.json"
            path.write_text(json.dumps([record]), encoding="utf-8")
            paths.append(str(path))
        return paths

    return save


def address(api: str, data: dict[str, Any]) -> str:
    return f"https://acs.aliexpress.com/h5/{api}/1.0/?api={api}&v=1.0&type=originaljson&data={quote(json.dumps(data))}"
