"""Addresses of other people's sites (a carrier's), shown to the shopper and opened only by them."""

from __future__ import annotations

from urllib.parse import urlsplit

LONGEST = 500


def web_link(value: object) -> str | None:
    """An http or https address with a host name, ``https`` put before a bare one; anything else is ``None``."""
    if not isinstance(value, str) or not 4 <= len(value.strip()) <= LONGEST:
        return None
    address = value.strip()
    if address.startswith("//"):
        address = f"https:{address}"
    elif "://" not in address:
        address = f"https://{address}"
    try:
        parts = urlsplit(address)
        named = bool(parts.hostname and "." in parts.hostname and parts.port in (None, 80, 443))
    except ValueError:
        return None
    if parts.scheme not in ("http", "https") or not named or parts.username is not None:
        return None
    return address if address.isprintable() and not any(sign in address for sign in " \\\"'<>") else None
