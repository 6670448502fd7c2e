"""The application: Flask behind the wall, one blueprint a resource, one document that describes them all."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import UTC, datetime
from time import perf_counter
from typing import ClassVar

from flask import Flask, Response, g, request
from flask_cors.core import get_cors_options, set_cors_headers
from flask_smorest import Api
from werkzeug.exceptions import HTTPException

from companion.api import blueprints
from companion.api.context import EXTENSION, Companion
from companion.api.errors import ErrorAnswer, answer_http_exception, register, reply_to_problem
from companion.api.strict_json import StrictJSON
from companion.guard.limits import LARGEST_BODY
from companion.guard.nonces import NonceMemory
from companion.guard.origins import exactly
from companion.guard.pairing_attempts import PairingAttempts
from companion.guard.pairing_code import CodeDesk
from companion.guard.pairings import Pairing, PairingBook
from companion.guard.signature import SIGNATURE_HEADER
from companion.guard.versions import OURS
from companion.guard.wall import CALLER, Wall
from companion.settings import ADDRESS, Settings

log = logging.getLogger("parcelward.calls")


def system_clock() -> datetime:
    """The time now, aware and in UTC."""
    return datetime.now(UTC)


class _Api(Api):
    """flask-smorest with our errors; it serves no page of its own, the document goes to a file."""

    ERROR_SCHEMA: ClassVar[type[ErrorAnswer]] = ErrorAnswer

    def __init__(self, app: Flask, *, described: bool) -> None:
        self.described = described
        super().__init__(app)

    def handle_http_exception(self, error: HTTPException) -> Response:
        return answer_http_exception(error)


def create_app(
    settings: Settings,
    *,
    clock: Callable[[], datetime] = system_clock,
    instance: Pairing | None = None,
    described: bool = False,
) -> Flask:
    """The application for one companion. ``settings.prepare()`` must have made its data folder.

    ``instance`` is the pairing by which this process knows itself (``companion.instance``). ``described`` makes the
    OpenAPI document, which takes its time (``companion.description``).
    """
    app = Flask("companion", static_folder=None, template_folder=None)
    app.debug = False  # whatever FLASK_DEBUG says
    app.json = StrictJSON(app)
    app.config.update(
        API_TITLE="Parcelward companion",
        API_VERSION=f"protocol {OURS.maximum}",
        OPENAPI_VERSION="3.1.0",
        TRUSTED_HOSTS=[ADDRESS],
        MAX_CONTENT_LENGTH=LARGEST_BODY,
        MAX_FORM_MEMORY_SIZE=0,
        MAX_FORM_PARTS=0,
        PROPAGATE_EXCEPTIONS=False,
    )
    book = PairingBook(settings.data_folder)
    attempts = PairingAttempts(CodeDesk(settings.data_folder), book)
    app.extensions[EXTENSION] = Companion(settings=settings, clock=clock, book=book, attempts=attempts)
    register(app)
    api = _Api(app, described=described)
    for blueprint in blueprints():
        api.register_blueprint(blueprint)
    app.before_request(_start_watch)
    app.after_request(_admit_paired_origin)
    app.after_request(_log_call)
    app.wsgi_app = Wall(  # type: ignore[method-assign]
        app.wsgi_app,
        port=settings.port,
        book=book,
        nonces=NonceMemory(settings.data_folder, lambda: int(clock().timestamp())),
        clock=clock,
        reply_to_problem=reply_to_problem,
        instance=instance,
    )
    return app


def _start_watch() -> None:
    g.started = perf_counter()


def _admit_paired_origin(response: Response) -> Response:
    """The paired origin, exactly, may read the answer; an unpaired caller gets no CORS header at all."""
    pairing = request.environ.get(CALLER)
    if pairing is not None:
        origins = [exactly(pairing.origin)]
        options = get_cors_options(None, {"origins": origins, "expose_headers": [SIGNATURE_HEADER]})
        set_cors_headers(response, options)
    return response


def _log_call(response: Response) -> Response:
    """Method, route template, status and duration: never a path as sent, a query, a header or a body."""
    route = request.url_rule.rule if request.url_rule else "(no such path)"
    milliseconds = (perf_counter() - g.started) * 1000 if "started" in g else 0.0
    level = logging.INFO if CALLER in request.environ else logging.DEBUG  # strangers must not fill the disk
    log.log(level, "%s %s %s %.1f ms", request.method, route, response.status_code, milliseconds)
    return response
