"""Every sentence of every language, by message id: Project Fluent over ``shared_rules/locales``.

A language that lacks a message falls back to its base language, then to English. ``Sentences`` is given the
texts; ``sentence`` says one from the installed knowledge.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import TYPE_CHECKING, Any

from msgspec import Struct, field

from companion.knowledge import read_locales

if TYPE_CHECKING:
    from fluent.runtime import FluentBundle

SOURCE_LANGUAGE = "en"
# Fluent says nothing at all where one value has more than 2,500 signs.
LONGEST_VALUE = 1_000
_MESSAGE = re.compile(r"^([a-zA-Z][\w-]*) *=", re.MULTILINE)


class Sentences(Struct, frozen=True):
    """Says a message in a language. Bundles are made when a language is first asked for."""

    texts: Mapping[str, Mapping[str, str]]
    _bundles: dict[tuple[str, str], FluentBundle] = field(default_factory=dict)
    _files: dict[str, str] = field(default_factory=dict)

    def languages(self) -> tuple[str, ...]:
        """The language tags that have sentences."""
        return tuple(self.texts)

    def chain(self, language: str) -> tuple[str, ...]:
        """The languages tried for a tag, best first: ``pt-PT`` gives ``pt-PT``, ``pt``, any ``pt-…``, ``en``."""
        wanted = language.replace("_", "-")
        base = wanted.split("-")[0].lower()
        by_folded = {tag.lower(): tag for tag in self.texts}
        near = [tag for folded, tag in by_folded.items() if folded.split("-")[0] == base]
        exact = [by_folded[tag] for tag in (wanted.lower(), base) if tag in by_folded]
        return tuple(dict.fromkeys([*exact, *near, SOURCE_LANGUAGE]))

    def has(self, message: str) -> bool:
        """Whether the source language has the message (``id`` or ``id.attribute``)."""
        return self._pattern(SOURCE_LANGUAGE, message) is not None

    def say(self, language: str, message: str, arguments: Mapping[str, Any] | None = None) -> str:
        """The sentence. Raises ``KeyError`` for a message that even English lacks: a defect, held by a test."""
        values = {name: short(value) for name, value in (arguments or {}).items()}
        for tag in self.chain(language):
            pattern = self._pattern(tag, message)
            if pattern is not None:
                bundle = self._bundle(tag, str(self._file_of(message.partition(".")[0])))
                text, errors = bundle.format_pattern(pattern, values)
                if not errors:
                    return str(text)
        raise KeyError(message)

    def _pattern(self, tag: str, message: str) -> Any:
        name, _, attribute = message.partition(".")
        stem = self._file_of(name)
        if stem is None or stem not in self.texts.get(tag, {}):
            return None
        bundle = self._bundle(tag, stem)
        if not bundle.has_message(name):
            return None
        found = bundle.get_message(name)
        return found.attributes.get(attribute) if attribute else found.value

    def _file_of(self, name: str) -> str | None:
        """The file that holds a message: only that one is parsed, because a parsed file takes much memory."""
        if not self._files:
            for stem, text in self.texts[SOURCE_LANGUAGE].items():
                self._files.update(dict.fromkeys(_MESSAGE.findall(text), stem))
        return self._files.get(name)

    def _bundle(self, tag: str, stem: str) -> FluentBundle:
        if (tag, stem) not in self._bundles:
            from fluent.runtime import FluentBundle, FluentResource  # a start can do without until it speaks

            bundle = FluentBundle([tag], use_isolating=False)
            bundle.add_resource(FluentResource(self.texts[tag][stem]))
            self._bundles[tag, stem] = bundle
        return self._bundles[tag, stem]


def short(value: object) -> object:
    """A value as a sentence can take it: a text is cut at 1,000 signs, everything else stays as it is."""
    if isinstance(value, str) and len(value) > LONGEST_VALUE:
        return f"{value[: LONGEST_VALUE - 1]}…"
    return value


@cache
def installed() -> Sentences:
    """The sentences of the installed knowledge, read once."""
    return Sentences(read_locales())


def sentence(message: str, language: str | None = None, **arguments: object) -> str:
    """The text of one message in a language (BCP 47), English when none is asked for; ``KeyError`` if unknown."""
    return installed().say(language or SOURCE_LANGUAGE, message, arguments)
