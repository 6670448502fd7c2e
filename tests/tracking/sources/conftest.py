"""The real loopback server that speaks every source's shapes, and one question put to one source."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta

import pytest
from msgspec.structs import replace

from companion.tracking.conversation import HttpConversation
from companion.tracking.line import Line
from companion.tracking.source import Answer
from companion.tracking.source_declarations import SourceDeclaration, installed
from companion.tracking.sources.registry import source_named
from tests.tracking.loopback_shapes import KEY
from tests.tracking.loopback_source import LoopbackSources

NOW = datetime(2026, 10, 20, 12, 0, tzinfo=UTC)


@pytest.fixture
def sources() -> Iterator[LoopbackSources]:
    with LoopbackSources(lambda: NOW) as running:
        yield running


def impatient(declaration: SourceDeclaration) -> SourceDeclaration:
    """The source as declared, but a reply that takes more than a moment is given up."""
    quick = replace(declaration.limits, read=timedelta(seconds=0.2), whole=timedelta(seconds=0.4))
    return replace(declaration, limits=quick)


@pytest.fixture
def notes() -> dict[str, str | None]:
    """What a source noted for its numbers."""
    return {}


@pytest.fixture
def ask(sources: LoopbackSources, notes: dict[str, str | None]) -> Iterator[Callable[..., Answer]]:
    """``ask("cainiao", "LP…")``: one check over a real connection. The shopper has a key unless told otherwise."""
    lines: list[Line] = []

    def put(
        name: str, *numbers: str, key: str | None = KEY, language: str = "en", wait_briefly: bool = False
    ) -> Answer:
        declaration = installed()[name]
        line = Line(impatient(declaration) if wait_briefly else declaration, base=sources.base)
        lines.append(line)
        conversation = HttpConversation(line, now=NOW, remembered=notes.get, remember=notes.__setitem__)
        return source_named(name).check(
            numbers, conversation, key=key if declaration.needs_key else None, language=language
        )

    yield put
    for line in lines:
        line.close()
