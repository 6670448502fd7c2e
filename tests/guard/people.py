"""Who is about: Alice with her two browsers, Eve's extension, Mallory's web page."""

from __future__ import annotations

import secrets
from datetime import UTC, datetime
from pathlib import Path

from companion.guard.pairings import Pairing, PairingBook
from tests.guard.extension_client import ALICE_CHROMIUM, PairedClient, Transport

EVES_EXTENSION = "chrome-extension://" + "ponmlkjihgfedcba" * 2
EVES_FIREFOX = "moz-extension://11111111-2222-3333-4444-555555555555"
MALLORYS_PAGE = "https://mallory.example"


def already_paired(folder: Path, transport: Transport, *, origin: str = ALICE_CHROMIUM) -> PairedClient:
    """A browser that paired some day before: its keys lie in the book and in the client."""
    client = PairedClient(transport, origin=origin)
    client.pairing = secrets.token_urlsafe(16)
    client.request_key, client.reply_key = secrets.token_bytes(32), secrets.token_bytes(32)
    PairingBook(folder).add(
        Pairing(
            id=client.pairing,
            origin=origin,
            label="Chromium on Linux",
            request_key=client.request_key,
            reply_key=client.reply_key,
            paired_at=datetime(2026, 11, 1, tzinfo=UTC),
        )
    )
    return client
