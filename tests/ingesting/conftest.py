"""The companion's own services over a real database, pages of the look-alike shop, and sources that answer."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from companion.api.services import Services
from tests.alerts.conftest import Time
from tests.api.conftest import NOW
from tests.ingesting.shopper import ShopperAtHome


@pytest.fixture
def time() -> Time:
    return Time(NOW)


@pytest.fixture
def services(database_url: str) -> Iterator[Services]:
    opened = Services.open(database_url)
    yield opened
    opened.close()


@pytest.fixture
def shopper(services: Services, time: Time) -> ShopperAtHome:
    return ShopperAtHome(services, time)
