"""``parcelward history``: every event of a parcel, who told it and since when; and how long one's own parcels took."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import click

from companion.commands import options
from companion.problems import Problem

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from companion.facts import Moment
    from companion.tracking.delivery_times import DeliveryTimes
    from companion.tracking.known_events import Witness
    from companion.tracking.parcel_history import HistoryLine, ParcelHistory

FEWEST = "fewest_journeys"
LENGTH_OF_A_DAY = len("2026-09-29")
WIDEST = len("2026-09-29 08:00 UTC-04:00")


@click.command("history", short_help="Show a parcel's events, who told them and since when.")
@click.argument("number", required=False, type=options.Words(), metavar="[NUMBER|ORDER]")
@options.data_folder
@options.language
@click.option("--json", "as_json", is_flag=True, help="Print JSON instead of text.")
def command(number: str | None, data_dir: str | None, language: str, as_json: bool) -> None:
    """Show the history of a tracking number's parcel, or of every parcel of an order; asks nobody.

    Without a number: how long your own parcels took, by country and service.
    """
    from companion.commands.local_speech import speaker

    say = speaker(language)
    found = _parcels(number, data_dir) if number else None
    if found is not None:
        from companion.tracking.history_document import history_document

        document: dict[str, Any] = {"parcels": [history_document(one) for one in found]}
        lines = [line for one in found for line in _printed(one, say)]
    else:
        fewest, times = _times(data_dir)
        document = {"fewest": fewest, "times": [_times_document(one) for one in times]}
        lines = list(_printed_times(times, fewest, say, language))
    if as_json:
        click.echo(json.dumps(document, ensure_ascii=False, indent=2))
    else:
        click.echo("\n".join(lines))


def _parcels(number: str, data_dir: str | None) -> tuple[ParcelHistory, ...]:
    from companion import knowledge
    from companion.statuses.status_reader import StatusReader
    from companion.store.database import Store
    from companion.tracking.parcel_history import parcel_histories

    reader = StatusReader.compile(knowledge.read_folder("phrases"), knowledge.read_folder("codes"))
    store = Store.open(options.settings(data_dir).database_url)
    with store.reading() as connection:
        found = parcel_histories(connection, "".join(number.split()), reader)
    store.close()
    if not found:
        raise Problem("parcel-unknown")
    return found


def _printed(found: ParcelHistory, say: Callable[..., str]) -> Iterator[str]:
    number, *others = found.numbers
    yield say("history-of", number=number)
    if others:
        yield say("history-other-numbers", numbers=", ".join(others))
    yield say("history-answered-zoned", at=found.answered_at) if found.answered_at else say("history-never-answered")
    if not found.lines:
        yield say("history-no-events")
    for line in found.lines:
        yield from _line(line, say)


def _line(line: HistoryLine, say: Callable[..., str]) -> Iterator[str]:
    from companion.canonical_statuses import ParcelStatus

    event = line.event
    at = _when(event.at) if event.at else say("history-undated")
    status = "" if line.status is ParcelStatus.UNKNOWN else f" ({say(f'value-parcel-status-{line.status}')})"
    place = f", {event.place}" if event.place else ""
    yield f"{at:<{WIDEST}}  {event.text}{place}{status}"
    for witness in line.witnesses:
        yield f"{'':<{WIDEST}}  {_witness(witness, say)}"


def _when(moment: Moment) -> str:
    """As it was printed, to the minute and with its zone where one was; a day that was printed stays a day."""
    from companion.commands.local_speech import minute_of

    try:
        at = datetime.fromisoformat(moment.printed) if moment.printed else moment.at.astimezone(UTC)
    except ValueError:
        return moment.printed or ""
    if moment.printed and len(moment.printed) <= LENGTH_OF_A_DAY:
        return moment.printed
    return minute_of(at)


def _witness(witness: Witness, say: Callable[..., str]) -> str:
    from companion.reading.merging_events import PAGE
    from companion.tracking.source_declarations import installed

    if witness.source == PAGE:
        return say("history-on-page-zoned", at=witness.last_fetched_at)
    declared = {one.name: one.title for one in installed()}
    source = declared.get(witness.source, witness.source)
    if witness.missing_since:
        told = say("history-missing-zoned", source=source, at=witness.missing_since)
    else:
        told = say("history-first-told-zoned", source=source, at=witness.first_fetched_at)
    return f"{told}; {say('history-own-words', text=witness.text)}" if witness.text else told


def _times(data_dir: str | None) -> tuple[int, tuple[DeliveryTimes, ...]]:
    from companion.explaining import Interpreter
    from companion.store.database import Store
    from companion.store.queries.deliveries import facts_with_a_delivery
    from companion.tracking.delivery_times import delivery_times

    fewest = Interpreter.load().rules.policy.values[FEWEST]
    assert isinstance(fewest, int)
    store = Store.open(options.settings(data_dir).database_url)
    with store.reading() as connection:
        times = delivery_times(facts_with_a_delivery(connection), fewest=fewest)
    store.close()
    return fewest, times


def _times_document(times: DeliveryTimes) -> dict[str, Any]:
    return {name: value for name in times.__struct_fields__ if (value := getattr(times, name)) is not None}


def _printed_times(
    times: tuple[DeliveryTimes, ...], fewest: int, say: Callable[..., str], language: str
) -> Iterator[str]:
    from babel import Locale, UnknownLocaleError

    if not times:
        yield say("delivery-times-too-few", fewest=fewest)
        return
    yield say("delivery-times-title")
    try:
        names = Locale.parse(language, sep="-").territories
    except (UnknownLocaleError, ValueError):  # the sentences fall back to English, so do the names
        names = Locale("en").territories
    for one in times:
        yield say(
            "delivery-times-of",
            country=names.get(one.country, one.country),
            service=one.service or say("delivery-times-all-services"),
            half=one.half_within,
            most=one.most_within,
            parcels=one.parcels,
        )
