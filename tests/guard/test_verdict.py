"""The pure heart of the guard, asked a great many times."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from companion.guard import base64url
from companion.guard.limits import DEEPEST_JSON, too_deep
from companion.guard.origins import exactly, is_extension
from companion.guard.pairings import Pairing
from companion.guard.signature import sign_request
from companion.guard.verdict import Allow, AllowOpen, Call, Deny, Reason, judge
from tests.guard.extension_client import ALICE_CHROMIUM, ALICE_FIREFOX

NOW = 1_790_000_000
BODY = b'{"order_ids": []}'
ALICE = Pairing(
    id="alice",
    origin=ALICE_CHROMIUM,
    label="",
    request_key=b"k" * 32,
    reply_key=b"r" * 32,
    paired_at=datetime(2026, 11, 1, tzinfo=UTC),
)
NONCE = "A" * 22


def right_call() -> Call:
    return Call(
        method="POST",
        target="/v1/plans",
        peer="127.0.0.1",
        headers={
            "host": "127.0.0.1:17717",
            "origin": ALICE_CHROMIUM,
            "content-type": "application/json",
            "content-length": str(len(BODY)),
            "x-parcelward-pairing": "alice",
            "x-parcelward-time": str(NOW),
            "x-parcelward-nonce": NONCE,
            "x-parcelward-signature": sign_request(ALICE.request_key, "/v1/plans", str(NOW), NONCE, BODY),
        },
    )


def decide(call: Call, body: bytes = BODY, now: int = NOW) -> Allow | AllowOpen | Deny:
    return judge(call, lambda length: body[:length], port=17717, find_pairing={"alice": ALICE}.get, now=now)


def with_header(call: Call, name: str, value: str) -> Call:
    return replace(call, headers={**call.headers, name: value})


def test_a_right_call_is_allowed() -> None:
    verdict = decide(right_call())
    assert isinstance(verdict, Allow)
    assert (verdict.pairing, verdict.body, verdict.clock_differs) == (ALICE, BODY, False)


@pytest.mark.parametrize("away", [60, -60])
def test_sixty_seconds_are_within_bounds(away: int) -> None:
    verdict = decide(right_call(), now=NOW + away)
    assert isinstance(verdict, Allow)
    assert not verdict.clock_differs


@pytest.mark.parametrize("away", [61, -61])
def test_sixty_one_are_not(away: int) -> None:
    verdict = decide(right_call(), now=NOW + away)
    assert isinstance(verdict, Allow)
    assert verdict.clock_differs


@given(st.sampled_from(sorted(right_call().headers)), st.text(max_size=80))
def test_whatever_a_header_is_changed_to_the_call_is_refused(name: str, value: str) -> None:
    if value == right_call().headers[name]:
        return
    assert isinstance(decide(with_header(right_call(), name, value)), Deny)


@given(st.sampled_from(sorted(right_call().headers)))
def test_whatever_header_is_taken_away_the_call_is_refused(name: str) -> None:
    headers = {key: value for key, value in right_call().headers.items() if key != name}
    assert isinstance(decide(replace(right_call(), headers=headers)), Deny)


@given(st.binary(max_size=200))
def test_whatever_the_body_is_changed_to_the_call_is_refused(body: bytes) -> None:
    if body != BODY:
        call = with_header(right_call(), "content-length", str(len(body)))
        assert decide(call, body) == Deny(Reason.SIGNATURE)


@given(st.text(max_size=60))
def test_whatever_path_is_asked_for_with_the_signature_of_another_the_call_is_refused(path: str) -> None:
    if path != "/v1/plans":
        assert isinstance(decide(replace(right_call(), target=path)), Deny)


@pytest.mark.parametrize(
    ("peer", "allowed"),
    [("127.0.0.1", True), ("127.8.8.8", True), ("::1", True), ("10.0.0.1", False), ("localhost", False), ("", False)],
)
def test_only_this_machine_may_speak(peer: str, allowed: bool) -> None:
    assert isinstance(decide(replace(right_call(), peer=peer)), Allow if allowed else Deny)


def test_the_body_is_not_read_before_the_headers_are_right() -> None:
    def unread(_: int) -> bytes:
        raise AssertionError("the body was read")

    for name, value in (("host", "x"), ("origin", "x"), ("x-parcelward-pairing", "bob"), ("content-type", "x")):
        call = with_header(right_call(), name, value)
        assert isinstance(judge(call, unread, port=17717, find_pairing={"alice": ALICE}.get, now=NOW), Deny)


@pytest.mark.parametrize(
    ("origin", "expected"),
    [
        (ALICE_CHROMIUM, True),
        (ALICE_FIREFOX, True),
        (ALICE_CHROMIUM + "/", False),
        (ALICE_CHROMIUM + "\n", False),
        (ALICE_CHROMIUM[:-1], False),
        (ALICE_CHROMIUM.upper(), False),
        ("chrome-extension://" + "q" * 32, False),
        ("safari-web-extension://0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0", False),
        ("https://" + "a" * 32, False),
        ("null", False),
        ("", False),
        (None, False),
    ],
)
def test_an_extension_is_known_by_its_exact_origin(origin: str | None, expected: bool) -> None:
    assert is_extension(origin) is expected


@given(st.text(max_size=80))
def test_the_pattern_of_an_origin_admits_that_origin_alone(other: str) -> None:
    assert exactly(ALICE_FIREFOX).match(ALICE_FIREFOX)
    assert bool(exactly(ALICE_FIREFOX).match(other)) is (other == ALICE_FIREFOX)
    assert not exactly(ALICE_FIREFOX).match(ALICE_FIREFOX + "\n")
    assert not exactly(ALICE_FIREFOX).match(ALICE_FIREFOX + other + "x")


@given(st.recursive(st.none() | st.text(), lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner)))
def test_nesting_is_counted_as_a_parser_would(document: object) -> None:
    import json

    def depth(value: object) -> int:
        if isinstance(value, dict):
            return 1 + max(map(depth, value.values()), default=0)
        return 1 + max(map(depth, value), default=0) if isinstance(value, list) else 0

    wrapped: object = document
    for _ in range(DEEPEST_JSON - 3):
        wrapped = [wrapped]
    assert too_deep(json.dumps(wrapped).encode()) is (depth(wrapped) > DEEPEST_JSON)
    assert too_deep(json.dumps(wrapped, ensure_ascii=False).encode()) is (depth(wrapped) > DEEPEST_JSON)


@pytest.mark.timeout(60)
@pytest.mark.parametrize("unit", [b'\\"', b'"', b"\\", b'"\\', b"[]", b'{"a":"[["}', b'"\\""'])
def test_counting_takes_no_longer_for_hostile_text(unit: bytes) -> None:
    text = b'"' + unit * (2_000_000 // len(unit))
    assert too_deep(text) is False or b"[" in unit


@given(st.binary(max_size=100))
def test_base64url_reads_what_it_writes(content: bytes) -> None:
    assert base64url.decode(base64url.encode(content)) == content


@pytest.mark.parametrize("text", ["A", "AB=", "AB==", "A+B/", "AB CD", "AB\n", "A\u00e4", "AF"])
def test_base64url_reads_nothing_else(text: str) -> None:
    with pytest.raises(ValueError, match="base64url"):
        base64url.decode(text)
