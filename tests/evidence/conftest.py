"""Alice's paired browser before the real application, and orders whose evidence is made."""

from __future__ import annotations

from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from companion.api.services import Services
from companion.evidence.packing import Pack, Packer
from companion.evidence.printing.blocks import Block, Document
from companion.evidence.printing.document_pdf import print_pdf
from companion.evidence.printing.fonts import FontShelf
from tests.api.conftest import (  # noqa: F401 - fixtures
    Browser,
    alice,
    app,
    everyday,
    services,
    settings,
    time,
)
from tests.site.replies import DETAIL, TRACKING
from tests.site.scenario import Scenario

SILENT = "8190000000000122"
DELIVERED = "8190000000000114"
TWO_PARCELS = "8190000000000118"
NOW = datetime(2026, 11, 22, 1, 15, tzinfo=UTC)


def look_at(browser: Browser, shown: Scenario, order: str) -> None:
    """The shopper opens the order's page and its tracking page."""
    look_at_page(browser, shown, DETAIL, order)
    look_at_page(browser, shown, TRACKING, order)


def look_at_page(browser: Browser, shown: Scenario, api: str, order: str, **changed: str) -> None:
    """The shopper opens one page now; ``changed`` are words of its reply and what stands there instead."""
    record = browser.record(shown, api, {"tradeOrderId": order}) | {"seen_at": browser.time().isoformat()}
    for word, other in changed.items():
        record["body"] = record["body"].replace(word.replace("_", " "), other)
    browser.sends(shown, [record])


def text_of(pdf: bytes) -> str:
    """Every page's text on one line: where lines break is no matter."""
    return " ".join(" ".join(pages_of(pdf)).split())


def pages_of(pdf: bytes) -> list[str]:
    """The text of each page."""
    return [page.extract_text() for page in PdfReader(BytesIO(pdf)).pages]


def printed(*blocks: Block, language: str = "en", right_to_left: bool = False) -> bytes:
    """A document of these blocks."""
    document = Document(
        title="A title",
        language=language,
        right_to_left=right_to_left,
        made_at=NOW,
        footer="Order 8190000000000114",
        page="Page {page} of {pages}",
        blocks=blocks,
    )
    return print_pdf(document, FontShelf.load())


@pytest.fixture
def packer(services: Services) -> Packer:  # noqa: F811
    interpreter = services.ingesting.shelf.planner.interpreter
    return Packer(services.store, interpreter.sentences, interpreter.rules.policy, interpreter.statuses)


@pytest.fixture
def pack(alice: Browser, everyday: Scenario, packer: Packer) -> Pack:  # noqa: F811
    """The pack of a delivered order that the shopper says did not come."""
    look_at(alice, everyday, DELIVERED)
    alice.post("/v1/statements", order_id=DELIVERED, statement="asked_seller", said=True)
    alice.post("/v1/statements", order_id=DELIVERED, statement="not_received", said=True)
    return packer.make(DELIVERED, language="en", now=alice.time())


@pytest.fixture
def zip_file(pack: Pack, tmp_path: Path) -> Path:
    path = tmp_path / "pack.zip"
    path.write_bytes(pack.zip)
    return path
