"""The closed list of facts that rules may speak of, and of actions they may advise."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from companion.planning.problems import Problem

FACTS_FILE = "vocabulary/facts.yaml"
ACTIONS_FILE = "vocabulary/actions.yaml"


@dataclass(frozen=True, slots=True, kw_only=True)
class FactField:
    """One fact: ``name`` is dotted (``parcel.status``), ``type`` one of the types of the vocabulary."""

    name: str
    type: str
    meaning: str
    read_from: str
    values: tuple[str, ...] = ()
    derived: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Action:
    """One advice: the link it opens and the advice that it silences."""

    id: str
    leads_to: str
    silences: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Facts by dotted name, groups in their order, actions by id."""

    facts: Mapping[str, FactField]
    groups: tuple[str, ...]
    actions: Mapping[str, Action]

    @classmethod
    def compile(cls, facts: Any, actions: Any, problems: list[Problem]) -> Vocabulary:
        """Read both documents; mistakes are appended to ``problems``."""
        fields = {field.name: field for field in _fields(facts)}
        for field in fields.values():
            if field.type not in facts["types"]:
                problems.append(
                    Problem(FACTS_FILE, field.name, f"The type “{field.type}” is unknown.", "Use one of `types`.")
                )
        known = actions["actions"]
        compiled = {
            name: Action(id=name, leads_to=entry["leads_to"], silences=tuple(entry.get("silences", ())))
            for name, entry in known.items()
        }
        for action in compiled.values():
            if action.leads_to not in actions["leads_to"]:
                problems.append(
                    Problem(
                        ACTIONS_FILE,
                        action.id,
                        f"It leads to “{action.leads_to}”, which is not described.",
                        "Use one of the entries of `leads_to`, or describe a new one there.",
                    )
                )
            problems += [
                Problem(ACTIONS_FILE, action.id, f"It silences “{other}”, which is no action.", "Name an action.")
                for other in action.silences
                if other not in known
            ]
            if action.leads_to == "here" and not known[action.id].get("why"):
                problems.append(Problem(ACTIONS_FILE, action.id, "It leads nowhere.", "Say `why`, or name a link."))
        return cls(fields, tuple(facts["groups"]), compiled)


def _fields(facts: Any) -> Iterable[FactField]:
    for group, described in facts["groups"].items():
        for name, entry in described["facts"].items():
            yield FactField(
                name=f"{group}.{name}",
                type=entry["type"],
                meaning=entry["meaning"],
                read_from=entry["read_from"],
                values=tuple(entry.get("values", ())),
                derived=bool(entry.get("derived", False)),
            )
