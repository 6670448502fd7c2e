"""A plan in a shopper's language: the document that the overlay, the alerts and the command line show."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from msgspec.structs import astuple

from companion.facts import Moment, OrderFacts, Parcel
from companion.facts_document import instant
from companion.planning.days import day_of
from companion.planning.fact_words import FactWords
from companion.planning.links import Links
from companion.planning.plan import Because, Deadline, Plan, Step, Undetermined
from companion.planning.scopes import parcel_names

if TYPE_CHECKING:
    from companion.planning.language_texts import LanguageTexts

STEM = "plan"
FALLBACK = "en"
# A browser may name any language it likes; a shopper's speaks few.
MOST_CHAINS = 100


class Wording:
    """The sentences of every language. A sentence that a language lacks, or cannot say, is said in English."""

    def __init__(self, sources: Mapping[str, str], links: Links) -> None:
        self._links = links
        self._sources = dict(sources)
        self._texts: dict[str, LanguageTexts] = {}
        self._chains: dict[str, list[LanguageTexts]] = {}

    @classmethod
    def compile(cls, texts: Mapping[str, Mapping[str, str]], actions: Any = None) -> Wording:
        """``texts``: language tag, then file stem, then the Fluent text. Raises ``ValueError`` without English.

        With ``actions`` (``vocabulary/actions.yaml``) each advice has the link it leads to, where one is known.
        """
        sources = {language: stems[STEM] for language, stems in texts.items() if STEM in stems}
        if FALLBACK not in sources:
            raise ValueError(f"locales/{FALLBACK}/{STEM}.ftl is missing: every sentence is needed in English.")
        return cls(sources, Links.compile(actions))

    def document(self, plan: Plan, facts: OrderFacts, language: str) -> dict[str, Any]:
        """``{"steps", "deadlines", "unknown"}`` as ``parcelward explain --json`` prints it; instants end in Z."""
        parcels: dict[str | None, Parcel | None] = dict(zip(parcel_names(facts), facts.parcels, strict=True))
        speaker = _Speaker(self._chain(language), facts, parcels, self._links)
        return {
            "steps": [speaker.step(step) for step in plan.steps],
            "deadlines": [speaker.deadline(deadline) for deadline in plan.deadlines],
            "unknown": [speaker.unknown(entry) for entry in plan.undetermined],
        }

    def texts(self, language: str) -> LanguageTexts:
        """The sentences of one known language, parsed when first asked for."""
        if language not in self._texts:
            from companion.planning.language_texts import LanguageTexts  # with Fluent, which a start can do without

            self._texts[language] = LanguageTexts(language, self._sources[language])
        return self._texts[language]

    def _chain(self, language: str) -> list[LanguageTexts]:
        chain = self._chains.get(language)
        if chain is None:
            chain = [self.texts(tag) for tag in self.languages_for(language)]
            if len(self._chains) < MOST_CHAINS:
                self._chains[language] = chain
        return chain

    def languages_for(self, asked: str | None) -> list[str]:
        """The known languages to try: ``pt-PT`` tries ``pt-PT``, ``pt``, any other Portuguese, then English."""
        known = {tag.lower(): tag for tag in self._sources}
        wanted = (asked or FALLBACK).replace("_", "-").lower()
        primary = wanted.partition("-")[0]
        tried = [wanted, primary, *(tag for tag in sorted(known) if tag.partition("-")[0] == primary), FALLBACK]
        return list(dict.fromkeys(known[tag] for tag in tried if tag in known))


class _Speaker:
    """Says one order's plan in one language."""

    def __init__(
        self,
        chain: list[LanguageTexts],
        facts: OrderFacts,
        parcels: Mapping[str | None, Parcel | None],
        links: Links,
    ) -> None:
        self._links = links
        self._chain = [(texts, FactWords(facts, texts)) for texts in chain]
        self._facts = facts
        self._parcels = parcels
        self._reasons: dict[tuple[str, int], dict[str, Any]] = {}
        self._printed: dict[int, dict[datetime, date]] = {}

    def step(self, step: Step) -> dict[str, Any]:
        parcel = self._parcels.get(step.parcel) or self._only_parcel()
        document: dict[str, Any] = {"key": step.key, "rule": step.rule, "stage": step.stage}
        document["level"] = step.level.name
        if step.from_:
            document["from"] = instant(step.from_)
        if step.until:
            document["until"] = instant(step.until)
        if step.parcel:
            document["parcel"] = step.parcel
        if step.aside:
            document["aside"] = True
        document["headline"] = self._say(step.message, step, parcel) or step.rule
        document["explanation"] = self._say(f"{step.message}.explanation", step, parcel) or ""
        document["advice"] = [self._advice(action, step, parcel) for action in step.advise]
        document["because"] = [self._because(reason, parcel) for reason in step.because]
        document["sources"] = list(step.sources)
        return document

    def _advice(self, action: str, step: Step, parcel: Parcel | None) -> dict[str, Any]:
        advice = {"action": action, "text": self._say(f"action-{action}", step, parcel) or action}
        link = self._links.link(action, self._facts, parcel)
        return advice | ({"href": link} if link else {})

    def deadline(self, deadline: Deadline) -> dict[str, Any]:
        day = self._printed_day(deadline)
        for texts, _ in self._chain:
            if texts.has(f"deadline-{deadline.kind}"):
                values = {"day": day, "certainty": deadline.certainty}
                text = texts.say(f"deadline-{deadline.kind}", values)
                break
        else:
            text = day.isoformat()
        document: dict[str, Any] = {"kind": deadline.kind, "at": instant(deadline.at)}
        document |= {"certainty": deadline.certainty, "text": text}
        return document | ({"parcel": deadline.parcel} if deadline.parcel else {})

    def unknown(self, entry: Undetermined) -> dict[str, Any]:
        document: dict[str, Any] = {"rule": entry.rule, "facts": list(entry.facts)}
        question = self._first(f"question-{fact.replace('.', '-')}" for fact in entry.facts)
        if question:
            document["question"] = question
        return document | ({"parcel": entry.parcel} if entry.parcel else {})

    def _because(self, reason: Because, parcel: Parcel | None) -> dict[str, Any]:
        said = self._reasons.get((reason.fact, id(parcel)))
        if said is None:
            said = self._reasons[reason.fact, id(parcel)] = self._reason(reason, parcel)
        return dict(said)

    def _reason(self, reason: Because, parcel: Parcel | None) -> dict[str, Any]:
        document: dict[str, Any] = {"fact": reason.fact, "value": reason.value}
        if reason.read_from:
            document["read_from"] = reason.read_from
        dashed = reason.fact.replace(".", "-")
        label = self._first([f"fact-{dashed}"])
        if label:
            document["label"] = label
        text = self._first([f"value-{dashed}-{reason.value}"]) or self._chain[0][1].of_fact(reason.fact, parcel)
        return document | ({"text": text} if text else {})

    def _say(self, name: str, step: Step, parcel: Parcel | None) -> str | None:
        for texts, words in self._chain:
            if texts.has(name):
                try:
                    return texts.say(name, words.for_step(step, parcel, texts.variables(name)))
                except ValueError:
                    continue
        return None

    def _first(self, names: Iterator[str] | list[str]) -> str | None:
        for name in names:
            for texts, _ in self._chain:
                if texts.has(name):
                    return texts.say(name, {})
        return None

    def _printed_day(self, deadline: Deadline) -> date:
        parcel = self._parcels.get(deadline.parcel) or self._only_parcel()
        for group in (self._facts, parcel):
            if group is not None:
                if id(group) not in self._printed:
                    self._printed[id(group)] = _printed_days(group)
                if deadline.at in self._printed[id(group)]:
                    return self._printed[id(group)][deadline.at]
        return day_of(deadline.at)

    def _only_parcel(self) -> Parcel | None:
        return self._facts.parcels[0] if len(self._facts.parcels) == 1 else None


def _printed_days(known: OrderFacts | Parcel) -> dict[datetime, date]:
    """The days that were printed, by their instants: of an order without its parcels, or of a parcel."""
    groups = (known,) if isinstance(known, Parcel) else (known.protection, known.order, known.dispute, known.shopper)
    days: dict[datetime, date] = {}
    for group in groups:
        for value in astuple(group):
            if isinstance(value, Moment) and value.printed:
                days.setdefault(value.at, day_of(value))
    return days
