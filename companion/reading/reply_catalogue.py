"""Which replies are worth reading, how each is recognised, and what a refusal looks like."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from msgspec import Struct


class ReplyCatalogue(Struct, frozen=True):
    """``shared_rules/pages/replies.yaml``, arranged for looking up."""

    kind_of_api: Mapping[str, str]
    kind_of_component: Mapping[str, str]
    kind_of_member: Mapping[str, str]
    order_id_in: Mapping[str, tuple[str, ...]]
    refusals: tuple[tuple[str, str], ...]
    page_hosts: tuple[str, ...]
    never_read: frozenset[str]
    read_anyway: Mapping[str, frozenset[str]]
    personal: frozenset[str]
    body_bytes: int
    depth: int
    events: int

    @classmethod
    def compile(cls, document: Mapping[str, Any]) -> ReplyCatalogue:
        """From ``replies.yaml``."""
        replies = document["replies"]
        limits = document["limits"]
        return cls(
            kind_of_api={api.casefold(): kind for kind, entry in replies.items() for api in entry["apis"]},
            kind_of_component={tag: kind for kind, entry in replies.items() for tag in entry["components"]},
            kind_of_member={name: kind for kind, entry in replies.items() for name in entry["members"]},
            order_id_in={kind: tuple(entry["order_id_in"]) for kind, entry in replies.items()},
            refusals=tuple((entry["starts_with"], entry["code"]) for entry in document["refusals"]),
            page_hosts=tuple(document["hosts"]["pages"]),
            never_read=frozenset(document["never_read"]),
            read_anyway={name: frozenset(kept) for name, kept in document["read_anyway"].items()},
            personal=frozenset(name.casefold() for name in document["personal"]),
            body_bytes=limits["body_bytes"],
            depth=limits["depth"],
            events=limits["events"],
        )

    def kind_of_url(self, url: str | None) -> str | None:
        """The kind of reply an address asks for; ``None`` when it is none of them."""
        folded = (url or "").casefold()
        return next((kind for api, kind in self.kind_of_api.items() if api in folded), None) if folded else None

    def refusal(self, returned: str) -> str | None:
        """The code a ``ret`` text becomes when the reply is a refusal."""
        return next((code for start, code in self.refusals if returned.startswith(start)), None)
