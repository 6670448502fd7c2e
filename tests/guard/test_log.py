"""The log tells what happened and never to whom: no key, no code, no order, no address."""

import logging
import re

import pytest

from companion.settings import Settings
from tests.guard.extension_client import ALICE_FIREFOX, CallFailedError, OverHttp, PairedClient, RefusedError
from tests.guard.people import already_paired
from tests.guard.running import show_code
from tests.guard.wire import exchange, request_bytes

ORDER = "8194000000000001"
STREET = "12 Invented Street"


def logged(caplog: pytest.LogCaptureFixture) -> str:
    """Everything any part of the program said of calls, exceptions included; the scheduler has its own time."""
    formatter = logging.Formatter("%(name)s %(levelname)s %(message)s")
    ours = (record for record in caplog.records if not record.name.startswith(("httpx", "httpcore", "apscheduler")))
    return "\n".join(formatter.format(record) for record in ours)


def test_nothing_that_is_sent_or_kept_secret_reaches_the_log(
    running: Settings, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    code = show_code(running.data_folder)
    client = PairedClient.over_http(running.port, origin=ALICE_FIREFOX)
    with pytest.raises(RefusedError):
        client.pair("0000-0000")
    client.pair(code, label=f"Alice at {STREET}")
    client.post("/v1/status")
    with pytest.raises(CallFailedError):
        client.post("/v1/pairings/revoke", {"id": ORDER, STREET: ORDER})
    with pytest.raises(CallFailedError):
        client.post(f"/v1/orders/{'x'.join(STREET.split()[1:]).lower()}")
    reply, _ = client.send_signed("/v1/status", b"{}", X_Parcelward_Signature="0" * 64)
    assert reply.status == 403
    exchange(running.port, request_bytes("GET", f"/order?orderId={ORDER}", [("Host", STREET)], b""))
    exchange(running.port, f"{ORDER} {STREET}\r\n\r\n".encode())

    text = logged(caplog)
    assert "POST /v1/status 200" in text, "this test must see the log"
    assert "refused: host" in text
    for secret in (
        ORDER,
        STREET,
        "Invented",
        code,
        code.replace("-", ""),
        client.pairing,
        client.request_key.hex(),
        client.reply_key.hex(),
        ALICE_FIREFOX,
    ):
        assert secret not in text
    assert not re.search(r"[0-9a-f]{32}", text), "no signature, no key"


def test_an_answered_call_is_one_line_of_route_status_and_time(
    running: Settings, caplog: pytest.LogCaptureFixture
) -> None:
    client = already_paired(running.data_folder, OverHttp(running.port))
    with caplog.at_level(logging.INFO, "parcelward.calls"):
        client.post("/v1/status")
        with pytest.raises(CallFailedError):
            client.post("/v1/orders/secret")
    lines = [record.getMessage() for record in caplog.records if record.name == "parcelward.calls"]
    assert len(lines) == 2
    assert re.fullmatch(r"POST /v1/status 200 \d+\.\d ms", lines[0])
    assert re.fullmatch(r"POST \(no such path\) 404 \d+\.\d ms", lines[1])


def test_refusals_are_not_logged_unless_asked_for(running: Settings, caplog: pytest.LogCaptureFixture) -> None:
    """A page that knocks a thousand times must not fill the shopper's disk."""
    with caplog.at_level(logging.INFO):
        for _ in range(20):
            exchange(running.port, request_bytes("GET", "/", [("Host", "x")], b""))
    assert logged(caplog) == ""
