"""Addresses from a page: complete, https, and of the site itself; anything else is dropped."""

from __future__ import annotations

from functools import lru_cache
from urllib.parse import urlsplit

LONGEST = 4000


def site_link(value: object, hosts: tuple[str, ...]) -> str | None:
    """The address as written, with ``https:`` put before a protocol-relative one.

    ``None`` for anything that is not an https address of one of ``hosts`` (or a host below one). The query is
    never touched: some of the site's pages need theirs as it is.
    """
    return _site_link(value, hosts) if isinstance(value, str) and 8 < len(value) <= LONGEST else None


@lru_cache(maxsize=2048)
def _site_link(value: str, hosts: tuple[str, ...]) -> str | None:
    address = value.strip()
    if address.startswith("//"):
        address = f"https:{address}"
    if not address.isprintable() or any(sign in address for sign in " \\\"'<>"):
        return None
    try:
        parts = urlsplit(address)
        host = parts.hostname or ""
        port = parts.port
    except ValueError:
        return None
    if parts.scheme != "https" or parts.username is not None or port not in (None, 443):
        return None
    return address if is_site_host(host, hosts) else None


def is_site_host(host: str, hosts: tuple[str, ...]) -> bool:
    """Whether a host name equals one of ``hosts`` or lies below one."""
    return any(host == suffix or host.endswith(f".{suffix}") for suffix in hosts)
