"""A CONNECT proxy that is a test's whole internet: it serves the shop's hosts, refuses and remembers the rest."""

from __future__ import annotations

import asyncio
import contextlib
import ssl
import threading
from dataclasses import dataclass, field

SERVED = ("aliexpress.com", "aliexpress.us", "aliexpress-media.com")
REFUSAL = b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
CHUNK = 65_536


def is_served(host: str) -> bool:
    """Whether the proxy pretends to be that host."""
    return any(host == served or host.endswith(f".{served}") for served in SERVED)


@dataclass
class Proxy:
    """Terminates TLS for the served hosts and passes the plain bytes to the shop's port; see ``start``."""

    shop_port: int
    tls: ssl.SSLContext
    refused: list[str] = field(default_factory=list)
    served: list[str] = field(default_factory=list)
    port: int = 0
    _loop: asyncio.AbstractEventLoop | None = None
    _thread: threading.Thread | None = None

    def start(self, port: int = 0) -> None:
        """Listen on 127.0.0.1 (a free port when 0) in a thread of its own."""
        ready = threading.Event()

        async def listen() -> None:
            server = await asyncio.start_server(self._connection, "127.0.0.1", port)
            self.port = server.sockets[0].getsockname()[1]
            self._loop = asyncio.get_running_loop()
            ready.set()
            with contextlib.suppress(asyncio.CancelledError):
                await server.serve_forever()

        def run() -> None:
            with contextlib.suppress(asyncio.CancelledError):
                asyncio.run(listen())

        self._thread = threading.Thread(target=run, name="proxy", daemon=True)
        self._thread.start()
        if not ready.wait(10):
            raise RuntimeError("The proxy did not start within 10 seconds.")

    def stop(self) -> None:
        """Close every connection and the port."""
        if self._loop is not None and self._thread is not None:
            loop = self._loop
            loop.call_soon_threadsafe(lambda: [task.cancel() for task in asyncio.all_tasks(loop)])
            self._thread.join(10)

    async def _connection(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        # A browser drops connections in every state; none of it is of interest here.
        with contextlib.suppress(OSError, asyncio.IncompleteReadError, asyncio.LimitOverrunError):
            head = await reader.readuntil(b"\r\n\r\n")
            method, target, _ = head.split(b" ", 2)
            name = target.decode("ascii", "replace")
            host, _, port = name.rpartition(":")
            if method != b"CONNECT" or port != "443" or not is_served(host):
                self.refused.append(name)
                writer.write(REFUSAL)
                await writer.drain()
            else:
                self.served.append(host)
                writer.write(b"HTTP/1.1 200 Connection established\r\n\r\n")
                await writer.drain()
                await writer.start_tls(self.tls)
                await self._join(reader, writer)
        writer.close()
        with contextlib.suppress(OSError):
            await writer.wait_closed()

    async def _join(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        shop_reader, shop_writer = await asyncio.open_connection("127.0.0.1", self.shop_port)
        ways = [
            asyncio.create_task(_pass_on(reader, shop_writer)),
            asyncio.create_task(_pass_on(shop_reader, writer)),
        ]
        try:
            await asyncio.wait(ways, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for way in ways:
                way.cancel()
            await asyncio.gather(*ways, return_exceptions=True)
            shop_writer.close()


async def _pass_on(source: asyncio.StreamReader, sink: asyncio.StreamWriter) -> None:
    while chunk := await source.read(CHUNK):
        sink.write(chunk)
        await sink.drain()
