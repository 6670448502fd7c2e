"""The sentences of the plan: all there, fit to be read by a worried shopper, and promising nothing."""

import random
import re
from datetime import date

import pytest

from companion.knowledge import read_folder, read_locales
from companion.planning.language_texts import LanguageTexts
from companion.planning.season import read_calendar
from companion.planning.text_checks import check_texts
from tests.planning.book import rule_book, wording
from tests.planning.orders import order_from

BOOK = rule_book()
LOCALES = read_locales()
LANGUAGES = sorted(language for language, stems in LOCALES.items() if "plan" in stems)
PEAKS = [peak.name for peak in read_calendar(read_folder("calendar"))]
MESSAGES = [message for rule in BOOK.rules for message in rule.messages]
LONGEST_HEADLINE = 90
# Words that promise an outcome, in English. Other languages are held to the English sentences by review.
PROMISES = (
    r"you will (get|receive|win|be refunded|be paid)",
    r"you('ll| shall) (get|receive|win)",
    r"guarantee[ds]?\b",
    r"(will|shall) be refunded",
    r"automatically win",
    r"\bwin the dispute",
    r"(certainly|surely|definitely|always) (get|refund|pay)",
    r"full refund",
    r"money will be back",
)
RELATIVE_TIME = r"\b(tomorrow|yesterday|in \{? ?\$?\w+ ?\}? days|days left|ago|next week|this week)\b"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_is_there_and_none_is_left_over(language: str) -> None:
    problems = check_texts(BOOK, wording().texts(language), PEAKS)
    assert not problems, "\n".join(str(problem) for problem in problems)


def test_no_sentence_promises_an_outcome() -> None:
    for line in LOCALES["en"]["plan"].splitlines():
        for promise in PROMISES:
            assert not re.search(promise, line, re.IGNORECASE), f"plan.ftl promises an outcome ({promise}): {line}"


def test_no_sentence_counts_time_from_today() -> None:
    """A plan knows no clock, so a sentence that says “in three days” would soon be wrong."""
    for line in LOCALES["en"]["plan"].splitlines():
        if not line.startswith("#"):
            assert not re.search(RELATIVE_TIME, line, re.IGNORECASE), f"plan.ftl: write a date instead: {line}"


def test_nothing_advises_to_close_a_dispute_or_to_confirm_receipt() -> None:
    texts = wording().texts("en")
    for action in BOOK.vocabulary.actions:
        said = texts.say(f"action-{action}", {}).lower()
        assert not said.startswith(("close", "cancel", "confirm receipt", "accept")), f"action-{action}: {said}"


@pytest.mark.parametrize("message", MESSAGES)
def test_a_headline_is_short_and_an_explanation_is_a_few_sentences(message: str) -> None:
    texts = wording().texts("en")
    longest = {name: texts.written(date(2026, 9, 30)) for name in texts.variables(message)}
    longest |= {name: "Correios do Brasil" for name in longest if name == "parcel_carrier"}
    headline = texts.say(message, longest)
    assert len(headline) <= LONGEST_HEADLINE, f"{message} has {len(headline)} characters: {headline}"
    assert not headline.endswith("."), f"{message}: a headline has no full stop: {headline}"
    explanation = texts.say(
        f"{message}.explanation",
        {name: texts.written(date(2026, 9, 30)) for name in texts.variables(f"{message}.explanation")},
    )
    sentences = re.findall(r"[.?!](?:\s|$)", explanation)
    assert 1 <= len(sentences) <= 4, f"{message}.explanation has {len(sentences)} sentences: {explanation}"
    assert explanation.endswith((".", "?", "!")), f"{message}.explanation lacks its full stop: {explanation}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_plan_can_be_said_without_a_gap(language: str) -> None:
    chance = random.Random(5)
    for _ in range(400 if language == "en" else 100):
        facts = order_from(chance.choice)
        document = wording().document(BOOK.plan(facts), facts, language)
        for step in document["steps"]:
            said = [step["headline"], step["explanation"], *(advice["text"] for advice in step["advice"])]
            for text in said:
                assert text, f"{language}: {step['rule']} says nothing.\n{facts}"
                assert "{" not in text, f"{language}: {step['rule']} shows a placeholder: {text}"
                assert not re.search(r"\bunknown\b", text), f"{language}: {step['rule']} lacks a value: {text}\n{facts}"
            assert step["headline"] != step["rule"], f"{language}: {step['rule']} has no headline."


@pytest.mark.parametrize("language", LANGUAGES)
def test_dates_are_written_with_their_year(language: str) -> None:
    texts = LanguageTexts(language, LOCALES[language]["plan"])
    assert "2026" in texts.day(date(2026, 10, 15)) or "٢٠٢٦" in texts.day(date(2026, 10, 15))
