"""The line to a source: one host, verified, bounded in time and size, and nothing carried that is not needed."""

from __future__ import annotations

import socket
import ssl
import subprocess
import sys
import threading
import tracemalloc
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Any

import pytest
import trustme
from msgspec.structs import replace

from companion import __version__
from companion.tracking.conversation import HttpConversation
from companion.tracking.line import Line
from companion.tracking.source import ConversationEndedError
from companion.tracking.source_declarations import installed
from companion.tracking.sources.registry import SOURCES, source_named
from tests.tracking.loopback_failures import Failure
from tests.tracking.loopback_shapes import KEY
from tests.tracking.loopback_source import LoopbackSources
from tests.tracking.sources.conftest import NOW, impatient
from tests.tracking.sources.journeys import JOURNEYS

CAINIAO = installed()["cainiao"]


@pytest.mark.parametrize("name", SOURCES)
def test_a_source_reaches_no_host_but_the_one_it_declares(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    looked_up: list[tuple[str, int]] = []

    def no_network(host: Any, port: Any, *_: Any, **__: Any) -> Any:
        looked_up.append((host, port))
        raise socket.gaierror("no network in this test")

    monkeypatch.setattr(socket, "getaddrinfo", no_network)
    declaration = installed()[name]
    with Line(declaration) as line:
        conversation = HttpConversation(line, now=NOW, remembered=lambda _number: "registered")
        answer = source_named(name).check([JOURNEYS[name].number], conversation, key=KEY, language="en")
    assert answer.trouble == "unreachable"
    assert declaration.host is not None
    assert {(f"https://{host}", port) for host, port in looked_up} == {(declaration.host, 443)}


@pytest.mark.parametrize("base", ["http://192.168.1.7", "https://example.org", "http://127.0.0.1.example.org"])
def test_the_host_can_only_be_replaced_by_this_machine(base: str) -> None:
    with pytest.raises(ValueError, match="only the declared host"):
        Line(CAINIAO, base=base)


@pytest.mark.parametrize(
    "path", ["//evil.example/x", "https://evil.example/", "x", "/a?b=c", "/a#b", "/a\r\nHost: b", ""]
)
def test_no_path_leaves_the_host(sources: LoopbackSources, path: str) -> None:
    with Line(CAINIAO, base=sources.base) as line, pytest.raises(ValueError, match="no path"):
        line.send("GET", path)
    assert sources.requests == []
    assert sources.strangers == []


@pytest.mark.parametrize("failure", ["redirect", "redirect_to_captcha"])
def test_a_redirect_is_not_followed(sources: LoopbackSources, failure: Failure) -> None:
    sources.fail("cainiao", failure)
    with Line(CAINIAO, base=sources.base) as line:
        assert line.send("GET", "/global/detail.json", parameters={"mailNos": "LP00123456789012"}).status == 302
    assert sources.strangers == []


@pytest.mark.parametrize("failure", ["gzip_bomb", "huge"])
def test_a_reply_that_is_too_large_never_fills_the_memory(sources: LoopbackSources, failure: Failure) -> None:
    def ask_once() -> None:
        sources.fail("cainiao", failure)
        with (
            Line(CAINIAO, base=sources.base) as line,
            pytest.raises(ConversationEndedError, match="too_large"),
        ):
            line.send("GET", "/global/detail.json", parameters={"mailNos": "LP00123456789012"})

    ask_once()
    tracemalloc.start()
    ask_once()
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert most < 4 * CAINIAO.limits.body_bytes, "the server of this test is measured with it, and is small"


def test_a_request_says_who_asks_and_carries_nothing_else(sources: LoopbackSources) -> None:
    with Line(CAINIAO, base=sources.base) as line:
        line.send("GET", "/global/detail.json", parameters={"mailNos": "LP00123456789012"})
    (request,) = sources.requests
    assert request.headers["user-agent"].startswith(f"Parcelward/{__version__}")
    assert set(request.headers) == {"host", "user-agent", "accept", "accept-encoding"}


def test_a_proxy_of_the_environment_learns_nothing(sources: LoopbackSources, monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.create_server(("127.0.0.1", 0)) as proxy:
        proxy.settimeout(0.2)
        address = f"http://127.0.0.1:{proxy.getsockname()[1]}"
        for name in ("http_proxy", "HTTP_PROXY", "https_proxy", "all_proxy", "ALL_PROXY"):
            monkeypatch.setenv(name, address)
        with Line(CAINIAO, base=sources.base) as line:
            line.send("GET", "/global/detail.json", parameters={"mailNos": "LP00123456789012"})
        with pytest.raises(TimeoutError):
            proxy.accept()
    assert len(sources.requests) == 1


@pytest.fixture
def encrypted_server() -> Any:
    """A host with a certificate of an authority that nobody trusts."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.end_headers()
            self.wfile.write(b'{"success": true, "module": []}')

        def log_message(self, format: str, *args: Any) -> None:  # noqa: A002
            """Silent."""

    class Server(HTTPServer):
        def handle_error(self, request: Any, client_address: Any) -> None:
            """The client hangs up on the certificate."""

    server = Server(("127.0.0.1", 0), Handler)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    trustme.CA().issue_cert("127.0.0.1").configure_cert(context)
    server.socket = context.wrap_socket(server.socket, server_side=True)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    yield f"https://127.0.0.1:{server.server_address[1]}"
    server.shutdown()
    server.server_close()
    thread.join(10)


def test_a_certificate_that_is_not_trusted_ends_the_conversation(encrypted_server: str) -> None:
    with Line(CAINIAO, base=encrypted_server) as line, pytest.raises(ConversationEndedError, match="unreachable"):
        line.send("GET", "/global/detail.json")


def test_the_whole_request_has_one_deadline_however_slowly_the_other_side_drips(sources: LoopbackSources) -> None:
    sources.fail("cainiao", "drip")
    patient = replace(impatient(CAINIAO).limits, read=CAINIAO.limits.read)
    with (
        Line(replace(CAINIAO, limits=patient), base=sources.base) as line,
        pytest.raises(ConversationEndedError, match="unreachable"),
    ):
        line.send("GET", "/global/detail.json", parameters={"mailNos": "LP00123456789012"})


def test_a_line_is_used_again_after_a_trouble(sources: LoopbackSources) -> None:
    sources.fail("cainiao", "reset")
    asked = {"mailNos": "LP00123456789012"}
    with Line(CAINIAO, base=sources.base) as line:
        with pytest.raises(ConversationEndedError, match="unreachable"):
            line.send("GET", "/global/detail.json", parameters=asked)
        assert line.send("GET", "/global/detail.json", parameters=asked).status == 200


def test_several_threads_share_a_line_and_its_few_connections() -> None:
    statuses: list[int] = []
    with LoopbackSources(lambda: NOW, latency=0.05) as slow, Line(CAINIAO, base=slow.base) as line:

        def ask() -> None:
            for _ in range(4):
                asked = {"mailNos": "LP00123456789012"}
                statuses.append(line.send("GET", "/global/detail.json", parameters=asked).status)

        threads = [threading.Thread(target=ask) for _ in range(6)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(20)
        assert statuses == [200] * 24
        assert slow.most_at_once == CAINIAO.at_once


def test_a_companion_that_checks_nothing_does_not_carry_the_network_library() -> None:
    program = (
        "import sys, companion.tracking.sources.registry, companion.tracking.conversation as c;"
        "[c, companion.tracking.sources.registry.all_sources()];"
        "print(sorted({'httpcore', 'httpx', 'h11', 'certifi'} & set(sys.modules)))"
    )
    shown = subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True)
    assert shown.stdout.strip() == "[]"
