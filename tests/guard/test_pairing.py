"""From a code on the companion's terminal to a browser that may speak."""

import json
import threading
from datetime import UTC, datetime, timedelta

import pytest
from flask import Flask

from companion.app import create_app
from companion.guard.pairing_attempts import plain_label
from companion.guard.pairing_code import ALPHABET, LIVES, TRIES, CodeDesk, normalised
from companion.guard.pairings import MOST_PAIRINGS, PairingBook
from companion.problem_words import sentence_of
from companion.problems import Problem
from companion.settings import Settings
from tests.guard.extension_client import (
    ALICE_CHROMIUM,
    ALICE_FIREFOX,
    OverWsgi,
    PairedClient,
    RefusedError,
)
from tests.guard.people import EVES_EXTENSION, already_paired
from tests.guard.running import paired_client, show_code


class Clock:
    """A clock that a test can set forward."""

    def __init__(self) -> None:
        self.moment = datetime.now(UTC)

    def __call__(self) -> datetime:
        return self.moment


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def desk(settings: Settings) -> CodeDesk:
    return CodeDesk(settings.data_folder)


@pytest.fixture
def new_browser(settings: Settings, clock: Clock) -> PairedClient:
    transport = OverWsgi(create_app(settings, clock=clock), settings.port)
    return PairedClient(transport, clock=lambda: clock().timestamp())


def wrong(code: str) -> str:
    return code[:-1] + ("0" if code[-1] != "0" else "1")


def test_a_browser_with_the_code_is_paired_and_may_speak(
    new_browser: PairedClient, desk: CodeDesk, clock: Clock
) -> None:
    pairing = new_browser.pair(desk.show(clock()).text, label="Firefox on Linux")
    entry = new_browser.post("/v1/pairings")["pairings"][0]
    assert entry["id"] == pairing
    assert entry["origin"] == ALICE_CHROMIUM
    assert entry["label"] == "Firefox on Linux"
    assert entry["this"] is True
    assert entry["paired_at"] == entry["last_seen_at"] == clock().isoformat()
    assert set(entry) == {"id", "origin", "label", "paired_at", "last_seen_at", "this"}


def test_a_code_shown_by_another_process_reaches_the_running_companion(running: Settings) -> None:
    import subprocess
    import sys

    script = (
        "import sys; from datetime import UTC, datetime; from pathlib import Path;"
        "from companion.guard.pairing_code import CodeDesk;"
        "print(CodeDesk(Path(sys.argv[1])).show(datetime.now(UTC)).text)"
    )
    shown = subprocess.run(
        [sys.executable, "-c", script, running.data_folder], check=True, capture_output=True, text=True
    )
    client = PairedClient.over_http(running.port, origin=ALICE_FIREFOX)
    client.pair(shown.stdout.strip())
    assert client.post("/v1/status")


def test_the_code_is_eight_clear_characters_and_differs_each_time(desk: CodeDesk, clock: Clock) -> None:
    codes = [desk.show(clock()).text for _ in range(5)]
    assert len(set(codes)) == 5
    for code in codes:
        left, dash, right = code.partition("-")
        assert (len(left), dash, len(right)) == (4, "-", 4)
        assert set(left + right) <= set(ALPHABET)
        assert not set(code) & set("ILOU")


def test_the_code_itself_is_nowhere_on_the_disk(desk: CodeDesk, clock: Clock, settings: Settings) -> None:
    code = desk.show(clock()).text
    for path in settings.data_folder.iterdir():
        content = path.read_bytes()
        assert code.encode() not in content
        assert code.replace("-", "").encode() not in content


def test_nothing_can_be_paired_while_no_code_is_shown(new_browser: PairedClient) -> None:
    with pytest.raises(RefusedError):
        new_browser.pair("ABCD-EFGH")


def test_a_wrong_code_is_refused_and_the_right_one_still_works(
    new_browser: PairedClient, desk: CodeDesk, clock: Clock
) -> None:
    code = desk.show(clock()).text
    with pytest.raises(RefusedError):
        new_browser.pair(wrong(code))
    assert new_browser.pair(code)


def test_a_code_is_used_once(new_browser: PairedClient, desk: CodeDesk, clock: Clock) -> None:
    code = desk.show(clock()).text
    assert new_browser.pair(code)
    with pytest.raises(RefusedError):
        new_browser.pair(code)


def test_a_code_dies_after_three_minutes(new_browser: PairedClient, desk: CodeDesk, clock: Clock) -> None:
    code = desk.show(clock()).text
    clock.moment += LIVES
    with pytest.raises(RefusedError):
        new_browser.pair(code)


def test_a_code_lives_until_then(new_browser: PairedClient, desk: CodeDesk, clock: Clock) -> None:
    code = desk.show(clock()).text
    clock.moment += LIVES - timedelta(seconds=1)
    assert new_browser.pair(code)


def test_five_wrong_tries_lock_the_code_until_a_new_one_is_shown(
    new_browser: PairedClient, desk: CodeDesk, clock: Clock
) -> None:
    code = desk.show(clock()).text
    for _ in range(TRIES):
        with pytest.raises(RefusedError):
            new_browser.pair(wrong(code))
    with pytest.raises(RefusedError):
        new_browser.pair(code)
    assert new_browser.pair(desk.show(clock()).text)


def test_tries_are_counted_across_a_restart(
    new_browser: PairedClient, desk: CodeDesk, clock: Clock, settings: Settings
) -> None:
    code = desk.show(clock()).text
    for _ in range(TRIES):
        new_browser.transport = OverWsgi(create_app(settings, clock=clock), settings.port)
        with pytest.raises(RefusedError):
            new_browser.pair(wrong(code))
    with pytest.raises(RefusedError):
        new_browser.pair(code)


def test_an_older_code_is_void_once_a_new_one_is_shown(new_browser: PairedClient, desk: CodeDesk, clock: Clock) -> None:
    older = desk.show(clock()).text
    desk.show(clock())
    with pytest.raises(RefusedError):
        new_browser.pair(older)


def test_a_code_that_was_withdrawn_is_void(new_browser: PairedClient, desk: CodeDesk, clock: Clock) -> None:
    code = desk.show(clock()).text
    desk.withdraw()
    with pytest.raises(RefusedError):
        new_browser.pair(code)


def test_asking_without_proving_costs_no_try_and_yields_nothing_to_guess_at(
    new_browser: PairedClient, desk: CodeDesk, clock: Clock
) -> None:
    code = desk.show(clock()).text
    point = "BGsX0fLhLEJH-Lzm5WOkQPJ3A32BLeszoPShOUXYmMKWT-NC4v4af5uO5-tKfA-eFivOM1drMV7Oy7ZAaDe_UfU"
    asked = {"protocol": 1, "extension_key": point, "label": "Eve"}
    answers = [new_browser.open_call("/v1/pair/start", asked) for _ in range(40)]
    assert all(set(answer) == {"attempt", "companion_key", "salt"} for answer in answers)
    assert len({answer["companion_key"] for answer in answers}) == 40
    assert new_browser.pair(code)


def test_an_attempt_takes_one_proof_from_the_origin_that_began_it(
    new_browser: PairedClient, desk: CodeDesk, clock: Clock, settings: Settings
) -> None:
    """Eve sees Alice's attempt and sends its proof, rightly derived, from her own extension."""
    code = desk.show(clock()).text
    sent = new_browser.transport.send

    def eve_finishes(method, path, headers, body):  # type: ignore[no-untyped-def]
        if path == "/v1/pair/finish":
            headers = {**headers, "Origin": EVES_EXTENSION}
        return sent(method, path, headers, body)

    new_browser.transport.send = eve_finishes  # type: ignore[method-assign]
    with pytest.raises(RefusedError):
        new_browser.pair(code)
    assert not PairingBook(settings.data_folder).all()


@pytest.mark.parametrize(
    ("sentence", "asked"),
    [
        ("a point that is not on the curve", {"extension_key": "B" + "A" * 86}),
        ("a key that is no text", {"extension_key": 7}),
        ("a compressed point", {"extension_key": "A" * 44}),
        ("a protocol of the future", {"protocol": 2}),
        ("no label", {"label": None}),
        ("a field too many", {"extra": True}),
    ],
)
def test_a_malformed_start_is_refused(
    sentence: str, asked: dict[str, object], new_browser: PairedClient, desk: CodeDesk, clock: Clock
) -> None:
    desk.show(clock())
    point = "BGsX0fLhLEJH-Lzm5WOkQPJ3A32BLeszoPShOUXYmMKWT-NC4v4af5uO5-tKfA-eFivOM1drMV7Oy7ZAaDe_UfU"
    right = {"protocol": 1, "extension_key": point, "label": "Eve"}
    assert new_browser.open_call("/v1/pair/start", right)
    with pytest.raises(RefusedError):
        new_browser.open_call("/v1/pair/start", {**right, **asked})


def test_of_two_browsers_that_prove_the_same_code_at_once_one_is_paired(running: Settings) -> None:
    code = show_code(running.data_folder)
    outcomes: list[str] = []

    def pair(origin: str) -> None:
        try:
            outcomes.append(PairedClient.over_http(running.port, origin=origin).pair(code))
        except RefusedError:
            outcomes.append("refused")

    threads = [threading.Thread(target=pair, args=(origin,)) for origin in (ALICE_CHROMIUM, ALICE_FIREFOX)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert outcomes.count("refused") == 1


def test_several_browsers_live_side_by_side_and_each_can_be_revoked(running: Settings) -> None:
    chromium = paired_client(running)
    firefox = paired_client(running, origin=ALICE_FIREFOX)
    listed = {entry["id"]: entry["this"] for entry in firefox.post("/v1/pairings")["pairings"]}
    assert listed[firefox.pairing] is True
    assert listed[chromium.pairing] is False

    assert firefox.post("/v1/pairings/revoke", {"id": chromium.pairing}) == {}
    with pytest.raises(RefusedError):
        chromium.post("/v1/status")
    assert firefox.post("/v1/status")

    assert firefox.post("/v1/pairings/revoke", {"id": firefox.pairing}) == {}
    with pytest.raises(RefusedError):
        firefox.post("/v1/status")


def test_a_pairing_revoked_by_another_process_is_shut_out_at_once(alice: PairedClient, settings: Settings) -> None:
    assert alice.post("/v1/status")
    assert PairingBook(settings.data_folder).revoke(alice.pairing)
    with pytest.raises(RefusedError):
        alice.post("/v1/status")


def test_no_more_browsers_are_paired_than_the_book_holds(
    new_browser: PairedClient, desk: CodeDesk, clock: Clock, settings: Settings
) -> None:
    code = desk.show(clock()).text
    for _ in range(MOST_PAIRINGS):
        already_paired(settings.data_folder, new_browser.transport)
    with pytest.raises(RefusedError):
        new_browser.pair(code)
    assert len(PairingBook(settings.data_folder).all()) == MOST_PAIRINGS
    with pytest.raises(Problem) as problem:
        desk.show(clock())
    assert "32 browsers are paired already" in sentence_of(problem.value)


def test_an_unpaired_extension_cannot_make_the_companion_show_a_code(
    app: Flask, settings: Settings, new_browser: PairedClient
) -> None:
    new_browser.hello()
    with pytest.raises(RefusedError):
        new_browser.pair("ABCD-EFGH")
    assert not (settings.data_folder / "pairing-code.json").exists()


@pytest.mark.parametrize("typed", ["abcd-0123", "ABCD 0123", " abcd-o123", "ABCDOI23", "abcd-ol23"])
def test_a_code_typed_as_people_type_is_understood(typed: str) -> None:
    assert normalised(typed) == "ABCD0123"


def test_a_label_cannot_paint_the_terminal() -> None:
    assert plain_label("\x1b[2JFire\nfox\u202e on  Linux" + "x" * 200).startswith("[2JFire fox on Linux")
    assert len(plain_label("x" * 200)) == 80


def test_what_is_stored_of_a_pairing_is_what_it_needs(alice: PairedClient, settings: Settings) -> None:
    stored = json.loads((settings.data_folder / "pairings.json").read_text())["pairings"][0]
    assert set(stored) == {
        "id", "origin", "label", "request_key", "reply_key", "paired_at", "last_seen_at", "only_path",
    }  # fmt: skip
    assert "key" not in repr(PairingBook(settings.data_folder).all())
