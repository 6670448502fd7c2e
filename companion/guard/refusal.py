"""The one answer for everything that may not pass: nothing in it tells what was wrong or what is here."""

from __future__ import annotations

from collections.abc import Iterable

from werkzeug.datastructures import Headers

STATUS = "403 FORBIDDEN"
BODY = b'{"code":"refused"}'
HEADERS: tuple[tuple[str, str], ...] = (
    ("Content-Type", "application/json"),
    ("Content-Length", str(len(BODY))),
    ("Cache-Control", "no-store"),
    ("X-Content-Type-Options", "nosniff"),
    ("Cross-Origin-Resource-Policy", "same-origin"),
)


def shield(headers: Headers) -> None:
    """Gives an answer that passed the same protective headers, so that no browser stores or embeds it."""
    for name, value in HEADERS[2:]:
        headers[name] = value


def refusal_body(method: str) -> Iterable[bytes]:
    """The refusal's body; HTTP forbids one in the answer to HEAD."""
    return [] if method == "HEAD" else [BODY]
