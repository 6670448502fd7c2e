from __future__ import annotations

from typing import Any

import pytest

from companion import knowledge
from companion.statuses.status_reader import StatusReader


@pytest.fixture(scope="session")
def phrases() -> dict[str, Any]:
    return knowledge.read_folder("phrases")


@pytest.fixture(scope="session")
def codes() -> dict[str, Any]:
    return knowledge.read_folder("codes")


@pytest.fixture(scope="session")
def reader(phrases: dict[str, Any], codes: dict[str, Any]) -> StatusReader:
    return StatusReader.compile(phrases, codes)
