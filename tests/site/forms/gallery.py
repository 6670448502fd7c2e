"""The look-alike dispute forms: libraries, languages and layouts from one generator, served as the shop."""

from __future__ import annotations

import json
import logging
import ssl
import subprocess
import threading
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any, Self

import trustme
import yaml
from flask import Flask, Response, abort, send_from_directory
from werkzeug.serving import BaseWSGIServer, make_server

from tests.site.proxy import Proxy

HERE = Path(__file__).parent
ROOT = HERE.parents[2]
BUILT = ROOT / "dist" / "look-alike-forms"
LIBRARIES = ("comet", "next", "adm", "plain", "cards", "legacy")
# Pages with a make of their own, which share nothing with the others.
APART = ("material",)
ORDER = "8190000000012345"


@cache
def words() -> dict[str, Any]:
    """What the forms print, by language."""
    return dict(yaml.safe_load((HERE / "words.yaml").read_text(encoding="utf-8")))


@cache
def other_words() -> dict[str, Any]:
    """The same questions in other words than the matching was written with, in a few languages."""
    return dict(yaml.safe_load((HERE / "other-words.yaml").read_text(encoding="utf-8")))


@dataclass(frozen=True, slots=True)
class FormPage:
    """One page of the gallery. ``traits`` are listed in ``pages/form-page.jsx``."""

    library: str
    language: str = "en"
    layout: str = "single"
    traits: tuple[str, ...] = ()
    changed_words: dict[str, Any] = field(default_factory=dict)
    without: tuple[str, ...] = ()
    longest: int = 1000
    crowd: int = 0

    def html(self) -> str:
        """The page; its texts stand in an inert JSON block."""
        spoken = words()[self.language] | self.changed_words
        spec = {
            "library": self.library,
            "layout": self.layout,
            "traits": list(self.traits),
            "without": list(self.without),
            "longest": self.longest,
            "crowd": self.crowd,
            "order": ORDER,
            "words": spoken,
        }
        inert = json.dumps(spec, ensure_ascii=False).replace("<", "\\u003c")
        direction = spoken.get("direction", "ltr")
        script = self.library if self.library in APART else "form-page"
        return (
            f'<!doctype html><html lang="{self.language}" dir="{direction}"><head><meta charset="utf-8">'
            f'<title>Form</title><script type="application/json" id="spec">{inert}</script>'
            f'<script src="/forms/{script}.js" defer></script></head><body><div id="root"></div></body></html>'
        )


def build() -> Path:
    """Bundle the pages and the filler; raises ``CalledProcessError`` when they do not compile."""
    subprocess.run(["node", HERE / "build.mjs", BUILT], check=True, cwd=ROOT)
    return BUILT


class Gallery:
    """``with Gallery() as gallery:`` serves the page set by ``show`` behind ``proxy_port``."""

    address = f"https://www.aliexpress.com/p/reverse-pages/start.html?tradeOrderId={ORDER}"

    def __init__(self) -> None:
        self._html = ""
        self._server: BaseWSGIServer | None = None
        self._proxy: Proxy | None = None
        self.requests: list[str] = []

    def show(self, page: FormPage | str) -> None:
        """What the next load of any page shows: a form, or HTML as it is."""
        self._html = page if isinstance(page, str) else page.html()
        self.requests.clear()

    def __enter__(self) -> Self:
        built = build()
        app = Flask("forms", static_folder=None)

        @app.get("/forms/<name>")
        def script(name: str) -> Response:
            return send_from_directory(built, name)

        @app.route("/", defaults={"path": ""}, methods=["GET", "POST"])
        @app.route("/<path:path>", methods=["GET", "POST"])
        def any_page(path: str) -> Response:
            if path == "favicon.ico":
                abort(404)
            self.requests.append(path)
            return Response(self._html, mimetype="text/html", headers={"Cache-Control": "no-store"})

        logging.getLogger("werkzeug").setLevel(logging.ERROR)
        self._server = make_server("127.0.0.1", 0, app, threaded=True)
        threading.Thread(target=self._server.serve_forever, name="forms", daemon=True).start()
        tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        trustme.CA().issue_cert("aliexpress.com", "*.aliexpress.com").configure_cert(tls)
        self._proxy = Proxy(shop_port=self._server.server_port, tls=tls)
        self._proxy.start()
        return self

    def __exit__(self, *_: object) -> None:
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
