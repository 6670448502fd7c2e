"""Strangers on the shopper's machine: a web server whose pages attack the companion, and another add-on that does."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

# What any script can try without the shopper's help. Each entry says what it learned: "" when nothing.
ATTEMPTS = """
(async (base) => {
  const learned = {};
  const attempt = async (name, act) => {
    try { learned[name] = await Promise.race([act(), new Promise((late) => setTimeout(() => late(""), 3000))]); }
    catch (refused) { learned[name] = ""; }
  };
  const read = (path, options) => async () => {
    const answer = await fetch(base + path, options);
    return answer.type === "opaque" ? "" : `${answer.status} ${await answer.text()}`;
  };
  const body = '{"protocol":{"minimum":1,"maximum":1}}';
  const json = {method: "POST", headers: {"content-type": "application/json"}, body};
  const plain = {method: "POST", headers: {"content-type": "text/plain"}, body};
  await attempt("get", read("/v1/hello", {}));
  await attempt("json", read("/v1/hello", json));
  await attempt("plain text", read("/v1/hello", plain));
  await attempt("opaque", read("/v1/pair/start", {...plain, mode: "no-cors"}));
  await attempt("plans", read("/v1/plans", {...json, body: '{"order_ids":["8190000000000101"]}'}));
  await attempt("with cookies", read("/v1/status", {...json, body: "{}", credentials: "include"}));
  await attempt("picture", () => new Promise((done) => {
    const picture = new Image();
    picture.onload = () => done("loaded");
    picture.onerror = () => done("");
    picture.src = base + "/favicon.ico";
  }));
  await attempt("script", () => new Promise((done) => {
    const script = document.createElement("script");
    script.onload = () => done("loaded");
    script.onerror = () => done("");
    script.src = base + "/v1/hello";
    document.head.append(script);
  }));
  await attempt("socket", () => new Promise((done) => {
    const socket = new WebSocket(base.replace("http", "ws") + "/v1/hello");
    socket.onopen = () => done("open");
    socket.onerror = () => done("");
  }));
  await attempt("events", () => new Promise((done) => {
    const events = new EventSource(base + "/v1/hello");
    events.onopen = () => { events.close(); done("open"); };
    events.onerror = () => { events.close(); done(""); };
  }));
  return learned;
})
"""


@contextmanager
def hostile_server() -> Iterator[str]:
    """A page on a loopback port of its own, as any program may serve one: the browser's own guard is silent here."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            page = b"<!doctype html><title>Harmless</title><p>Hello."
            self.send_response(200)
            self.send_header("Content-Type", "text/html")
            self.send_header("Content-Length", str(len(page)))
            self.end_headers()
            self.wfile.write(page)

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/"
    finally:
        server.shutdown()
        server.server_close()


def hostile_add_on(folder: Path, port: int) -> Path:
    """Another add-on that may speak to the companion's port: its own page, and a script inside the shop's pages."""
    folder.mkdir(parents=True, exist_ok=True)
    manifest = {
        "manifest_version": 3,
        "name": "Coupons",
        "version": "1.0",
        # Without a port: Firefox grants nothing for a pattern that names one.
        "host_permissions": ["http://127.0.0.1/*"],
        # Firefox's own policy would turn the companion's address into https.
        "content_security_policy": {"extension_pages": "script-src 'self'"},
        "browser_specific_settings": {"gecko": {"id": "coupons@localhost"}},
        "content_scripts": [{"matches": ["https://*.aliexpress.com/*"], "js": ["inside.js"]}],
    }
    (folder / "manifest.json").write_text(json.dumps(manifest), encoding="utf-8")
    (folder / "own.html").write_text("<!doctype html><title>Coupons</title>", encoding="utf-8")
    (folder / "inside.js").write_text(
        f"{ATTEMPTS.strip()}('http://127.0.0.1:{port}').then((learned) => "
        "{ document.documentElement.dataset.learned = JSON.stringify(learned); });",
        encoding="utf-8",
    )
    return folder
