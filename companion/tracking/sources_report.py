"""How every tracking source stands: what it covers, whether it is on, what it met last and when it is asked next."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from msgspec import Struct

from companion.facts_document import instant
from companion.problems import Problem
from companion.store.database import Store
from companion.store.queries import source_states, tracked_parcels
from companion.tracking.check_round import RoundPlanner, state_of
from companion.tracking.manners import Condition, allowed_at, is_enabled, with_new_key
from companion.tracking.source_keys import SourceKey, SourceKeys

Say = Callable[..., str]


class SourceReport(Struct, frozen=True, kw_only=True):
    """One source as a shopper sees it."""

    name: str
    title: str
    enabled: bool
    on_by_default: bool
    needs_key: bool
    has_key: bool
    key_page: str | None
    condition: Condition
    next_request_at: datetime | None
    quota_left: int | None
    last_success_at: datetime | None
    last_trouble: str | None
    last_trouble_at: datetime | None

    def document(self, say: Say) -> dict[str, Any]:
        """As JSON values with the sentences of a language; what is not known is left out."""
        entry: dict[str, Any] = {
            "name": self.name,
            "title": self.title,
            "covers": say(f"source-{self.name.replace('_', '-')}"),
            "enabled": self.enabled,
            "on_by_default": self.on_by_default,
            "needs_key": self.needs_key,
            "has_key": self.has_key,
            "condition": self.condition,
            "sentence": say(f"tracking-source-{self.condition.replace('_', '-')}", **self._until()),
            "quota_left": self.quota_left,
            "key_page": self.key_page,
            "last_trouble": self.last_trouble,
        }
        if self.needs_key:
            entry["key_sentence"] = say(f"source-{self.name.replace('_', '-')}.key", page=self.key_page or "")
        if self.last_trouble:
            entry["last_trouble_sentence"] = say(f"tracking-trouble-{self.last_trouble.replace('_', '-')}")
        for name in ("next_request_at", "last_success_at", "last_trouble_at"):
            at: datetime | None = getattr(self, name)
            entry[name] = instant(at) if at else None
        return {name: value for name, value in entry.items() if value is not None}

    def _until(self) -> dict[str, datetime]:
        return {"until": self.next_request_at} if self.next_request_at else {}


class SourceDesk(Struct, frozen=True):
    """Reports of all sources, and the switches a shopper has."""

    store: Store
    planner: RoundPlanner
    keys: SourceKeys

    def reports(self, now: datetime) -> tuple[SourceReport, ...]:
        """Every source that asks over the network, preferred first."""
        keys = self.keys.all()
        with self.store.reading() as connection:
            states = self.planner.states(connection, now)
        return tuple(self._report(name, state, keys, now) for name, state in states.items())

    def enable(self, name: str, enabled: bool, now: datetime) -> None:
        """Switches a source on or off. Raises ``Problem("source-unknown")``."""
        self.known(name)
        with self.store.writing() as connection:
            source_states.enable(connection, name, enabled)
            if enabled:
                tracked_parcels.ask_again(connection, now)

    def give_key(self, name: str, key: str | None, now: datetime) -> None:
        """Keeps a source's key, or forgets it (``None``); what the former key met no longer counts."""
        self.known(name)
        if key is None:
            self.keys.remove(name)
        else:
            self.keys.put(name, key, now)
        with self.store.writing() as connection:
            source_states.save(connection, with_new_key(source_states.find(connection, name)))
            tracked_parcels.ask_again(connection, now)

    def known(self, name: str) -> None:
        """Raises ``Problem("source-unknown")`` for a name that no source has."""
        known = [entry.name for entry in self.planner.book.listed()]
        if name not in known:
            raise Problem("source-unknown", where="source", source=name, known=", ".join(known))

    def _report(
        self, name: str, state: source_states.SourceStateRow, keys: Mapping[str, SourceKey], now: datetime
    ) -> SourceReport:
        declaration = self.planner.book.declarations[name]
        condition = state_of(declaration, state, keys, now)
        asked_again = condition in ("ready", "over_quota", "blocked", "silent")
        return SourceReport(
            name=name,
            title=declaration.title,
            enabled=is_enabled(state, declaration),
            on_by_default=declaration.on_by_default,
            needs_key=declaration.needs_key,
            has_key=name in keys,
            key_page=declaration.key_page,
            condition=condition,
            next_request_at=allowed_at(state, declaration, now) if asked_again else None,
            quota_left=state.quota_left,
            last_success_at=state.last_success_at,
            last_trouble=state.last_trouble,
            last_trouble_at=state.last_trouble_at if state.last_trouble else None,
        )
