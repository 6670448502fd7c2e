"""What a signature holds: time, nonce, body, path; and the companion's answers, errors included."""

import time
from pathlib import Path

import pytest

from companion.app import create_app
from companion.guard.nonces import MOST_NONCES, NonceMemory
from companion.settings import Settings
from tests.guard.extension_client import (
    ALICE_FIREFOX,
    CallFailedError,
    NotOurCompanionError,
    OverWsgi,
    PairedClient,
    RefusedError,
    Reply,
)
from tests.guard.people import already_paired

DAY = 24 * 3600


def test_a_signed_call_is_answered_and_the_answer_is_signed(alice: PairedClient) -> None:
    assert alice.post("/v1/status")["protocol"] == {"minimum": 1, "maximum": 1}


def test_a_firefox_origin_works_as_well(settings: Settings) -> None:
    transport = OverWsgi(create_app(settings), settings.port)
    client = already_paired(settings.data_folder, transport, origin=ALICE_FIREFOX)
    assert client.post("/v1/status")


def test_the_same_call_does_not_pass_twice(alice: PairedClient) -> None:
    headers = alice.signed_headers("/v1/status", b"{}")
    first = alice.transport.send("POST", "/v1/status", headers, b"{}")
    again = alice.transport.send("POST", "/v1/status", headers, b"{}")
    assert (first.status, again.status) == (200, 403)
    assert again.body == b'{"code":"refused"}'


def test_the_same_call_does_not_pass_after_a_restart(alice: PairedClient, settings: Settings) -> None:
    headers = alice.signed_headers("/v1/status", b"{}")
    assert alice.transport.send("POST", "/v1/status", headers, b"{}").status == 200
    alice.transport = OverWsgi(create_app(settings), settings.port)
    assert alice.transport.send("POST", "/v1/status", headers, b"{}").status == 403
    assert alice.post("/v1/status"), "a fresh call passes at once after a restart"


@pytest.mark.parametrize("behind", [61, -61, DAY, -DAY])
def test_a_clock_that_differs_is_told_so_and_by_how_much(alice: PairedClient, behind: int) -> None:
    alice.clock = lambda: time.time() - behind
    with pytest.raises(CallFailedError) as failure:
        alice.post("/v1/status")
    assert failure.value.code == "clock-differs"
    assert abs(failure.value.document["companion_time"] - time.time()) < 5
    assert "clock" in failure.value.document["message"]


@pytest.mark.parametrize("behind", [50, -50])
def test_a_clock_that_differs_by_less_than_a_minute_does_not_matter(alice: PairedClient, behind: int) -> None:
    alice.clock = lambda: time.time() - behind
    assert alice.post("/v1/status")


def test_a_wrong_clock_and_a_wrong_signature_get_the_plain_refusal(alice: PairedClient) -> None:
    alice.clock = lambda: time.time() - DAY
    alice.request_key = bytes(32)
    with pytest.raises(RefusedError):
        alice.post("/v1/status")


def test_a_body_altered_after_signing_is_refused(alice: PairedClient) -> None:
    headers = alice.signed_headers("/v1/pairings/revoke", b'{"id": "a"}')
    assert alice.transport.send("POST", "/v1/pairings/revoke", headers, b'{"id": "b"}').status == 403


def test_a_call_signed_for_one_path_does_not_pass_on_another(alice: PairedClient) -> None:
    headers = alice.signed_headers("/v1/status", b"{}")
    assert alice.transport.send("POST", "/v1/pairings", headers, b"{}").status == 403


def test_one_browser_cannot_sign_for_another(alice: PairedClient, settings: Settings) -> None:
    firefox = already_paired(settings.data_folder, alice.transport, origin=alice.origin)
    firefox.pairing = alice.pairing
    with pytest.raises(RefusedError):
        firefox.post("/v1/status")


def test_an_altered_answer_is_noticed_by_the_extension(alice: PairedClient) -> None:
    reply, nonce = alice.send_signed("/v1/status", b"{}")
    assert alice.checked(reply, nonce)
    for altered in (
        Reply(reply.status, reply.headers, reply.body.replace(b"0.", b"9.")),
        Reply(500, reply.headers, reply.body),
        Reply(reply.status, {}, reply.body),
    ):
        with pytest.raises(NotOurCompanionError):
            alice.checked(altered, nonce)
    with pytest.raises(NotOurCompanionError):
        alice.checked(reply, "A" * 22)


def test_errors_are_signed_as_well(alice: PairedClient) -> None:
    for path, body, code in (
        ("/v1/nothing", {}, "path-unknown"),
        ("/v1/status", {"surprise": 1}, "body-invalid"),
        ("/v1/pairings/revoke", {"id": "nobody"}, "pairing-unknown"),
    ):
        with pytest.raises(CallFailedError) as failure:
            alice.post(path, body)
        assert failure.value.code == code


def test_a_large_body_is_refused_in_words_where_little_is_expected(alice: PairedClient) -> None:
    body = b'{"language": "' + b"x" * 2_000_000 + b'"}'
    with pytest.raises(CallFailedError) as failure:
        alice.checked(*alice.send_signed("/v1/status", body))
    assert (failure.value.status, failure.value.code) == (413, "body-too-large")


def test_a_capture_may_be_large(alice: PairedClient) -> None:
    body = b'{"records": "' + b"x" * 3_000_000 + b'"}'
    reply, nonce = alice.send_signed("/v1/captures", body)
    try:
        alice.checked(reply, nonce)
    except CallFailedError as failure:
        assert failure.code != "body-too-large"


@pytest.mark.parametrize("body", [b"[" * 100 + b"]" * 100, b'{"a":' * 33 + b"1" + b"}" * 33])
def test_deep_nesting_is_refused_in_words(alice: PairedClient, body: bytes) -> None:
    with pytest.raises(CallFailedError) as failure:
        alice.checked(*alice.send_signed("/v1/status", body))
    assert failure.value.code == "body-too-deep"


@pytest.mark.parametrize("body", [b"{", b"[]", b'"x"', b"null", b"\xff\xfe", b'{"language": NaN}', b'{"language": 7}'])
def test_a_body_that_is_no_object_of_ours_is_refused_in_words(alice: PairedClient, body: bytes) -> None:
    with pytest.raises(CallFailedError) as failure:
        alice.checked(*alice.send_signed("/v1/status", body))
    assert failure.value.code == "body-invalid"
    assert failure.value.document["where"]


def test_too_many_nonces_close_the_door_instead_of_forgetting_old_ones(tmp_path: Path) -> None:
    moment = 1_790_000_000
    memory = NonceMemory(tmp_path, lambda: moment)
    for number in range(MOST_NONCES):
        assert memory.admit("alice", f"{number:022}", moment)
    assert not memory.admit("alice", "one-more", moment)
    assert not memory.admit("alice", f"{0:022}", moment), "the first is still known"
    moment += 61
    assert memory.admit("alice", "one-more", moment), "two minutes later there is room again"


def test_nonces_of_the_last_run_survive_a_damaged_line(tmp_path: Path) -> None:
    memory = NonceMemory(tmp_path, lambda: 1000)
    assert memory.admit("alice", "first", 1000)
    with (tmp_path / "nonces.log").open("ab") as stream:
        stream.write(b"\xff\xff nonsense\n12")
    again = NonceMemory(tmp_path, lambda: 1010)
    assert not again.admit("alice", "first", 1000)
    assert again.admit("alice", "second", 1010)
