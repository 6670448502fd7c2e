"""Every attack of the table, over a real socket: noticed by what should notice it, refused like every other."""

import logging

import pytest

from companion.settings import Settings
from tests.guard.attacks import ATTACKS, Attack
from tests.guard.extension_client import PairedClient
from tests.guard.wire import WireReply, exchange, request_bytes

REFUSAL = WireReply(
    (
        b"HTTP/1.1 403 FORBIDDEN",
        b"Cache-Control: no-store",
        b"Connection: close",
        b"Content-Length: 18",
        b"Content-Type: application/json",
        b"Cross-Origin-Resource-Policy: same-origin",
        b"X-Content-Type-Options: nosniff",
    ),
    b'{"code":"refused"}',
)


def right_headers(client: PairedClient, port: int, path: str, body: bytes) -> dict[str, str]:
    return {
        "Host": f"127.0.0.1:{port}",
        "Content-Length": str(len(body)),
        **client.signed_headers(path, body),
    }


def carry_out(attack: Attack, client: PairedClient, port: int) -> WireReply:
    headers = right_headers(client, port, attack.path, attack.body)
    for name, value in attack.headers.items():
        headers.pop(name, None)
        if value is not None:
            headers[name] = value.replace("{port}", str(port)).replace("{origin}", client.origin)
    lines = [*headers.items(), *((name, value.replace("{port}", str(port))) for name, value in attack.extra)]
    return exchange(port, request_bytes(attack.method, attack.path, lines, attack.body))


def test_the_same_call_with_nothing_wrong_is_served(running: Settings, alice_online: PairedClient) -> None:
    reply = carry_out(Attack("no attack", ""), alice_online, running.port)
    assert reply.status == 200
    assert b'"version"' in reply.body


@pytest.mark.parametrize("attack", ATTACKS, ids=lambda attack: attack.sentence)
def test_an_attack_is_noticed_and_refused_like_every_other(
    attack: Attack, running: Settings, alice_online: PairedClient, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.DEBUG, "parcelward.guard"):
        reply = carry_out(attack, alice_online, running.port)
    assert reply.head == REFUSAL.head
    assert reply.body == (b"" if attack.method == "HEAD" else REFUSAL.body)
    assert [record.getMessage() for record in caplog.records] == [f"refused: {attack.noticed_by}"]


@pytest.mark.parametrize(
    ("sentence", "sent"),
    [
        ("the method is in lower case", b"post /v1/hello HTTP/1.1\r\n\r\n"),
        ("nonsense is sent", b"nonsense\r\n\r\n"),
        ("another protocol knocks", b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n"),
        ("a header has no name", b"POST /v1/hello HTTP/1.1\r\n: x\r\n\r\n"),
        ("the header never seems to end", b"POST / HTTP/1.1\r\nA: " + b"x" * 20_000 + b"\r\n\r\n"),
        ("a body beyond every limit is announced", b"POST /v1/captures HTTP/1.1\r\nContent-Length: 4194305\r\n\r\n"),
        ("a gigantic body is announced", b"POST /v1/captures HTTP/1.1\r\nContent-Length: 99999999999\r\n\r\n"),
        ("the length is no number", b"POST /v1/hello HTTP/1.1\r\nContent-Length: -1\r\n\r\n"),
        ("the length is there twice", b"POST / HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n"),
        ("an odd transfer coding is used", b"POST / HTTP/1.1\r\nTransfer-Encoding: gzip\r\n\r\n"),
        ("a chunk is garbage", b"POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nnothing\r\n"),
        ("leave to send is asked first", b"POST / HTTP/1.1\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n{}"),
    ],
)  # fmt: skip
def test_broken_http_is_refused_like_everything_else(sentence: str, sent: bytes, running: Settings) -> None:
    assert exchange(running.port, sent) == REFUSAL, sentence


def test_a_body_in_chunks_meets_the_same_limit(running: Settings) -> None:
    chunk = b"10000\r\n" + b"x" * 0x10000 + b"\r\n"
    sent = b"POST /v1/captures HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n" + chunk * 65
    assert exchange(running.port, sent) == REFUSAL


def test_a_caller_that_is_not_on_this_machine_is_refused(alice: PairedClient) -> None:
    app = alice.transport.app  # type: ignore[attr-defined]
    headers = {"Host": "127.0.0.1:17717", **alice.signed_headers("/v1/status", b"{}")}
    for peer, status in (("192.168.1.20", 403), ("", 403), ("127.0.0.1", 200)):
        answer = app.test_client().post("/v1/status", headers=headers, data=b"{}", environ_base={"REMOTE_ADDR": peer})
        assert answer.status_code == status, peer
