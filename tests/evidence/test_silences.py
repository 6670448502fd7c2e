"""Silences: between events, and after the last one as far as somebody looked."""

from datetime import UTC, datetime, timedelta

from companion.evidence.clean_text import clean
from companion.evidence.silences import Silence, silences

LEAST = timedelta(days=10)


def day(number: int) -> datetime:
    return datetime(2026, 10, 1, tzinfo=UTC) + timedelta(days=number)


def test_a_silence_between_events_begins_at_ten_days() -> None:
    assert silences([day(0), day(9)], day(9), over=False, least=LEAST) == ()
    assert silences([day(10), day(0)], day(10), over=False, least=LEAST) == (Silence(day(0), day(10)),)


def test_the_last_silence_ends_when_somebody_last_looked() -> None:
    assert silences([day(0)], day(10), over=False, least=LEAST) == (Silence(day(0), day(10), lasts=True),)
    assert silences([day(0)], day(9), over=False, least=LEAST) == ()
    assert silences([day(0)], None, over=False, least=LEAST) == ()


def test_a_journey_that_is_over_is_not_silent_afterwards() -> None:
    assert silences([day(0)], day(90), over=True, least=LEAST) == ()


def test_a_look_from_before_the_last_event_makes_no_silence() -> None:
    assert silences([day(30)], day(1), over=False, least=LEAST) == ()


def test_texts_lose_what_is_invisible_or_turns_them_round() -> None:
    assert clean("a\u202ecod.exe\u202c\u0000 \t b\u200b\ufeff") == "acod.exe b"
    assert clean("می\u200cرود") == "می\u200cرود", "The sign that parts Persian letters stays."
    assert clean("e" + "\u0301" * 500) == "e" + "\u0301" * 3
    assert clean("x" * 1000, 20) == "x" * 19 + "…"
    assert clean("\ud800 broken") == "broken"
