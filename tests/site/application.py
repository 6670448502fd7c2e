"""The look-alike as a web application: pages, replies, and what was asked of it."""

from __future__ import annotations

import json
import re
import threading
import time
from dataclasses import dataclass, field
from typing import Any

from flask import Flask, Response, redirect, request, send_from_directory
from werkzeug.wrappers import Response as AnyResponse

from tests.site.bundle import built_pages
from tests.site.document import CONTENT_SECURITY_POLICY, document
from tests.site.faults import body
from tests.site.front_page import front_page
from tests.site.replies import reply
from tests.site.scenario import Scenario, scenario

PICTURE = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><rect width="8" height="8" fill="#b0bec5"/></svg>'
)
PAGE_ADDRESSES = (
    "/p/order/index.html",
    "/p/order/detail.html",
    "/p/tracking/index.html",
    "/p/reverse-pages/start.html",
    "/p/refund-dispute/list.html",
)


@dataclass(frozen=True, slots=True)
class Asked:
    """One request the look-alike received."""

    method: str
    host: str
    path: str
    referer: str | None


@dataclass
class State:
    """What is shown now, and what was asked and pressed since the last ``show``."""

    shown: Scenario = field(default_factory=scenario)
    asked: list[Asked] = field(default_factory=list)
    pressed: list[dict[str, Any]] = field(default_factory=list)
    lock: threading.Lock = field(default_factory=threading.Lock)


def application(state: State) -> Flask:
    """The WSGI application of the shop, over one shared state."""
    app = Flask("look-alike", static_folder=None)

    @app.before_request
    def remember() -> None:
        with state.lock:
            state.asked.append(Asked(request.method, request.host, request.path, request.headers.get("Referer")))

    def page() -> Response:
        order_id = request.args.get("orderId") or request.args.get("tradeOrderId") or ""
        answer = Response(document(state.shown, order_id), mimetype="text/html")
        answer.headers["Content-Security-Policy"] = CONTENT_SECURITY_POLICY
        answer.headers["Cache-Control"] = "no-store"
        return answer

    for address in PAGE_ADDRESSES:
        app.add_url_rule(address, address, page)

    @app.route("/h5/<api>/1.0/", methods=["GET", "POST"])
    def replies(api: str) -> Response:
        shown = state.shown
        time.sleep(shown.reply_seconds)
        data = json.loads(request.values.get("data") or "{}")
        callback = request.args.get("callback")
        if callback is not None and not re.fullmatch(r"mtopjsonp\d+", callback):
            return Response("bad callback", status=400)
        name = request.args.get("api", api)
        kind = "application/javascript" if callback else "application/json"
        answer = Response(body(reply(name, shown, data), callback, shown.fault), mimetype=kind)
        if origin := request.headers.get("Origin"):
            answer.headers["Access-Control-Allow-Origin"] = origin
            answer.headers["Access-Control-Allow-Credentials"] = "true"
        return answer

    @app.post("/look-alike/pressed")
    def pressed() -> Response:
        with state.lock:
            state.pressed.append(request.get_json())
        return Response(status=204)

    @app.get("/look-alike/redesigned.json")
    def redesigned() -> dict[str, Any]:
        return {"version": "9", "tiles": {"unknown": True}}

    @app.get("/look-alike/<path:name>")
    def bundle(name: str) -> Response:
        answer = send_from_directory(built_pages(), name)
        answer.headers["Cache-Control"] = "no-cache"
        return answer

    @app.get("/kf/<name>.svg")
    def picture(name: str) -> Response:
        return Response(PICTURE, mimetype="image/svg+xml")

    @app.get("/look-alike")
    def choose() -> AnyResponse:
        chosen = dict(request.args)
        if name := chosen.pop("show", None):
            state.shown = scenario(name, **chosen)
            return redirect("/p/order/index.html")
        return Response(front_page(state.shown), mimetype="text/html")

    @app.get("/")
    @app.get("/item/<name>")
    @app.get("/store/<name>")
    def elsewhere(name: str = "") -> Response:
        return Response("<!doctype html><title>Elsewhere in the shop</title><p>Nothing here.", mimetype="text/html")

    return app
