"""The closed list of facts that rules may speak of, and of actions they may advise."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

import msgspec
from msgspec import Struct

from companion.planning.problems import Problem
from companion.planning.vocabulary_documents import ActionsDocument, FactsDocument

FACTS_FILE = "vocabulary/facts.yaml"
ACTIONS_FILE = "vocabulary/actions.yaml"

_Shape = TypeVar("_Shape")


class FactField(Struct, frozen=True, kw_only=True):
    """One fact: ``name`` is dotted (``parcel.status``), ``type`` one of the types of the vocabulary."""

    name: str
    type: str
    meaning: str
    read_from: str
    values: tuple[str, ...] = ()
    derived: bool = False


class Action(Struct, frozen=True, kw_only=True):
    """One advice: the link it opens and the advice that it silences."""

    id: str
    leads_to: str
    silences: tuple[str, ...] = ()


class Vocabulary(Struct, frozen=True):
    """Facts by dotted name, groups in their order, actions by id."""

    facts: Mapping[str, FactField]
    groups: tuple[str, ...]
    actions: Mapping[str, Action]

    @classmethod
    def compile(cls, facts: Any, actions: Any, problems: list[Problem]) -> Vocabulary:
        """Read both documents; mistakes are appended to ``problems``."""
        described = _shaped(facts, FactsDocument, FACTS_FILE, problems)
        groups = described.groups if described else {}
        fields = {
            f"{group}.{name}": FactField(
                name=f"{group}.{name}",
                type=fact.type,
                meaning=fact.meaning,
                read_from=fact.read_from,
                values=tuple(fact.values),
                derived=fact.derived,
            )
            for group, document in groups.items()
            for name, fact in document.facts.items()
        }
        return cls(fields, tuple(groups), _actions(actions, problems))


def _actions(document: Any, problems: list[Problem]) -> dict[str, Action]:
    described = _shaped(document, ActionsDocument, ACTIONS_FILE, problems)
    if described is None:
        return {}
    for name, action in described.actions.items():
        if action.leads_to not in described.leads_to:
            problems.append(
                Problem(
                    ACTIONS_FILE,
                    name,
                    f"It leads to “{action.leads_to}”, which is not described.",
                    "Use one of the entries of `leads_to`, or describe a new one there.",
                )
            )
        if action.leads_to == "here" and not action.why:
            problems.append(Problem(ACTIONS_FILE, name, "It leads nowhere.", "Say `why`, or name a link."))
        problems += [
            Problem(ACTIONS_FILE, name, f"It silences “{other}”, which is no action.", "Name an action.")
            for other in action.silences
            if other not in described.actions
        ]
    return {
        name: Action(id=name, leads_to=action.leads_to, silences=tuple(action.silences))
        for name, action in described.actions.items()
    }


def _shaped(document: Any, shape: type[_Shape], file: str, problems: list[Problem]) -> _Shape | None:
    try:
        return msgspec.convert(document, shape)
    except msgspec.ValidationError as error:
        problems.append(Problem(file, "the file", f"{error}.", "Write it as its schema in shared_rules/schema says."))
        return None
