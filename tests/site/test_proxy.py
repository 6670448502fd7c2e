"""The proxy is the whole internet of a test: what it serves, and what it refuses."""

from __future__ import annotations

import socket
import ssl

from tests.site.look_alike import LookAlike


def _connect(shop: LookAlike, target: str) -> tuple[socket.socket, bytes]:
    connection = socket.create_connection(("127.0.0.1", shop.proxy_port), timeout=10)
    connection.sendall(f"CONNECT {target} HTTP/1.1\r\nHost: {target}\r\n\r\n".encode())
    return connection, connection.recv(4096)


def test_the_shop_answers_over_tls_through_the_proxy() -> None:
    with LookAlike() as shop:
        connection, greeting = _connect(shop, "www.aliexpress.us:443")
        assert greeting.startswith(b"HTTP/1.1 200")
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
        context.check_hostname = False
        context.verify_mode = ssl.CERT_NONE
        with context.wrap_socket(connection, server_hostname="www.aliexpress.us") as secured:
            request = b"GET /p/order/index.html HTTP/1.1\r\nHost: www.aliexpress.us\r\nConnection: close\r\n\r\n"
            secured.sendall(request)
            answer = b""
            while chunk := secured.recv(65536):
                answer += chunk
        assert answer.startswith(b"HTTP/1.1 200") and b'id="root"' in answer
        assert [asked.host for asked in shop.asked] == ["www.aliexpress.us"]


def test_any_other_host_is_refused_and_remembered() -> None:
    with LookAlike() as shop:
        for target in ("tracker.example.com:443", "www.aliexpress.com:80", "aliexpress.com.evil.example:443"):
            connection, greeting = _connect(shop, target)
            connection.close()
            assert greeting.startswith(b"HTTP/1.1 403")
        assert shop.refused_hosts == [
            "tracker.example.com:443",
            "www.aliexpress.com:80",
            "aliexpress.com.evil.example:443",
        ]
