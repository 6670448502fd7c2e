"""Every sentence a shopper reads: complete in each language, and fit to be read aloud."""

import re

import pytest
from fluent.syntax import ast, parse
from fluent.syntax.visitor import Visitor

from companion.knowledge import read_locales

LOCALES = read_locales()
ENGLISH = LOCALES["en"]


class Variables(Visitor):
    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802
        self.names.add(node.id.name)


def messages(text: str) -> dict[str, set[str]]:
    """Message and attribute ids with the variables they name. Junk fails the test that calls this."""
    found: dict[str, set[str]] = {}
    for entry in parse(text).body:
        assert not isinstance(entry, ast.Junk), f"This is not Fluent: {entry.content!r}"
        if isinstance(entry, ast.Message):
            parts = [(entry.id.name, entry.value)] if entry.value else []
            parts += [(f"{entry.id.name}.{attribute.id.name}", attribute.value) for attribute in entry.attributes]
            for name, pattern in parts:
                variables = Variables()
                variables.visit(pattern)
                found[name] = variables.names
    return found


PAIRS = [(language, stem) for language in LOCALES for stem in ENGLISH]


@pytest.mark.parametrize(("language", "stem"), PAIRS, ids=lambda value: value)
def test_a_language_has_every_message_and_no_other(language: str, stem: str) -> None:
    english, other = messages(ENGLISH[stem]), messages(LOCALES[language].get(stem, ""))
    missing, extra = sorted(english.keys() - other.keys()), sorted(other.keys() - english.keys())
    assert not missing, f"Translate into locales/{language}/{stem}.ftl: {missing}"
    assert not extra, f"Remove from locales/{language}/{stem}.ftl what English lacks: {extra}"
    for name, variables in other.items():
        assert variables <= english[name], (
            f"locales/{language}/{stem}.ftl: {name} names { {'$' + each for each in variables - english[name]} }, "
            "which the English sentence does not have."
        )


@pytest.mark.parametrize(("language", "stem"), PAIRS, ids=lambda value: value)
def test_sentences_hold_no_markup_and_no_address(language: str, stem: str) -> None:
    for line in LOCALES[language].get(stem, "").splitlines():
        if line.startswith("#"):
            continue
        assert not re.search(r"<[a-zA-Z/]", line), f"locales/{language}/{stem}.ftl: no HTML in sentences: {line}"
        assert not re.search(r"https?://", line), (
            f"locales/{language}/{stem}.ftl: pass the address in as a variable: {line}"
        )
        assert line == line.rstrip(), f"locales/{language}/{stem}.ftl: a space at the end of: {line!r}"


def test_no_sentence_is_written_twice_within_a_language() -> None:
    for language, files in LOCALES.items():
        seen: dict[str, str] = {}
        for stem, text in files.items():
            for name in messages(text):
                assert name not in seen, f"locales/{language}: {name} stands in {seen[name]}.ftl and in {stem}.ftl."
                seen[name] = stem


@pytest.mark.parametrize(("language", "stem"), PAIRS, ids=lambda value: value)
def test_a_sentence_refers_to_sentences_of_its_own_file_only(language: str, stem: str) -> None:
    text = LOCALES[language].get(stem, "")
    named = re.findall(r"\{ *(-?[a-z][\w-]*)(?:\.[\w-]+)? *\}", text)
    here = set(re.findall(r"^(-?[a-z][\w-]*) *=", text, re.MULTILINE))
    strangers = sorted(set(named) - here)
    assert not strangers, f"locales/{language}/{stem}.ftl: move {strangers} here: a file is parsed alone."


def test_locale_folders_are_language_tags() -> None:
    for language in LOCALES:
        assert re.fullmatch(r"[a-z]{2,3}(-[A-Z]{2})?", language), f"{language} is not a language tag such as pt-BR."
