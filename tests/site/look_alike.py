"""The whole look-alike, started and stopped together: application, certificate and proxy."""

from __future__ import annotations

import logging
import ssl
import threading
from dataclasses import replace
from types import TracebackType
from typing import Any

import trustme
from werkzeug.serving import BaseWSGIServer, WSGIRequestHandler, make_server

from tests.site.application import Asked, State, application
from tests.site.bundle import built_pages
from tests.site.proxy import SERVED, Proxy
from tests.site.scenario import Scenario, scenario

LIST = "https://www.aliexpress.com/p/order/index.html"


class _Handler(WSGIRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_request(self, code: int | str = "-", size: int | str = "-") -> None:
        """Say nothing: the state remembers what was asked."""


class LookAlike:
    """``with LookAlike() as shop:`` serves the shop behind ``shop.proxy_port``; ``shop.show`` changes what is seen."""

    def __init__(self, port: int = 0) -> None:
        self._port = port
        self._state = State()
        self._server: BaseWSGIServer | None = None
        self._proxy: Proxy | None = None

    def __enter__(self) -> LookAlike:
        built_pages()
        logging.getLogger("werkzeug").setLevel(logging.ERROR)
        self._server = make_server("127.0.0.1", 0, application(self._state), threaded=True, request_handler=_Handler)
        threading.Thread(target=self._server.serve_forever, name="look-alike", daemon=True).start()
        authority = trustme.CA()
        names = [name for served in SERVED for name in (served, f"*.{served}")]
        tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        authority.issue_cert(*names).configure_cert(tls)
        self._proxy = Proxy(shop_port=self._server.server_port, tls=tls)
        self._proxy.start(self._port)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._proxy is not None:
            self._proxy.stop()
        if self._server is not None:
            self._server.shutdown()
            self._server.server_close()

    @property
    def proxy_port(self) -> int:
        """The port a browser takes as its proxy."""
        assert self._proxy is not None
        return self._proxy.port

    @property
    def shown(self) -> Scenario:
        """What is shown now."""
        return self._state.shown

    def show(self, name: str = "everyday", **changes: Any) -> Scenario:
        """Show a scenario (see ``data/scenarios.yaml``; an order's key works too) and forget what was asked."""
        with self._state.lock:
            self._state.shown = scenario(name, **changes)
            self._state.asked.clear()
            self._state.pressed.clear()
        return self._state.shown

    def change(self, **changes: Any) -> Scenario:
        """Change single fields of what is shown, keeping what was asked."""
        self._state.shown = replace(self._state.shown, **changes)
        return self._state.shown

    @property
    def asked(self) -> list[Asked]:
        """Every request since the last ``show``."""
        with self._state.lock:
            return list(self._state.asked)

    @property
    def pressed(self) -> list[dict[str, Any]]:
        """Every button of the shop pressed since the last ``show``; submitting a form is among them."""
        with self._state.lock:
            return list(self._state.pressed)

    @property
    def refused_hosts(self) -> list[str]:
        """Every ``host:port`` somebody asked the proxy for and did not get, since the start."""
        assert self._proxy is not None
        return list(self._proxy.refused)
