"""Alice's paired browser before the real application, its real database, and a clock that a test moves."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from flask import Flask

from companion.api.services import Services, services_of
from companion.app import create_app
from companion.settings import Settings
from tests.alerts.conftest import Time
from tests.guard.extension_client import ALICE_FIREFOX, OverWsgi, PairedClient
from tests.guard.people import already_paired
from tests.site.replies import reply
from tests.site.scenario import Scenario, scenario

PORT = 17717
NOW = datetime.fromisoformat("2026-10-01T12:00:00+00:00")


@pytest.fixture
def time() -> Time:
    return Time(NOW)


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    settings = Settings.load(data_dir=tmp_path / "data", port=PORT, environ={})
    settings.prepare()
    return settings


@pytest.fixture
def app(settings: Settings, time: Time) -> Iterator[Flask]:
    app = create_app(settings, clock=time)
    yield app
    services_of(app).close()


@pytest.fixture
def services(app: Flask) -> Services:
    return services_of(app)


@dataclass
class Browser:
    """A paired browser that looks at the look-alike shop."""

    client: PairedClient
    time: Time
    language: str = "en"

    def post(self, path: str, **body: Any) -> dict[str, Any]:
        self.client.clock = lambda: self.time().timestamp()
        return self.client.post(path, {"language": self.language, **body})

    def sees(self, shown: Scenario, api: str, order: str | None = None, **body: Any) -> dict[str, Any]:
        """The companion's answer to one of the shop's own replies."""
        asked = {"tradeOrderId": order} if order else {}
        return self.sends(shown, [self.record(shown, api, asked)], **body)

    def sends(self, shown: Scenario, records: list[dict[str, Any]], **body: Any) -> dict[str, Any]:
        page = {"url": "https://www.aliexpress.com/p/order/index.html", "language": shown.language}
        return self.post("/v1/captures", records=records, page=page, **body)

    def record(self, shown: Scenario, api: str, asked: dict[str, str]) -> dict[str, Any]:
        return {
            "url": f"https://acs.aliexpress.com/h5/{api}/1.0/?t={shown.moment.timestamp()}&data={json.dumps(asked)}",
            "body": f"mtopjsonp1({json.dumps(reply(api, shown, asked), ensure_ascii=False)})",
            "seen_at": shown.moment.isoformat(),
        }


@pytest.fixture
def alice(app: Flask, settings: Settings, time: Time) -> Browser:
    """Alice's Chromium."""
    return Browser(already_paired(settings.data_folder, OverWsgi(app, PORT)), time)


@pytest.fixture
def alices_firefox(app: Flask, settings: Settings, time: Time) -> Browser:
    return Browser(already_paired(settings.data_folder, OverWsgi(app, PORT), origin=ALICE_FIREFOX), time)


@pytest.fixture
def everyday(time: Time) -> Scenario:
    return scenario("everyday", now=time())
