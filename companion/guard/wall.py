"""The wall around the whole application: nothing reaches Flask, not even its 404, without passing ``judge``.

It also signs every answer to a paired caller, errors included, and turns every other answer that is not a
success into the one refusal.
"""

from __future__ import annotations

import io
import logging
from collections.abc import Callable, Iterable
from datetime import datetime
from typing import TYPE_CHECKING

from werkzeug.wrappers import Response

from companion.guard.limits import body_limit, too_deep
from companion.guard.nonces import NonceMemory
from companion.guard.pairings import Pairing, PairingBook
from companion.guard.refusal import HEADERS, STATUS, refusal_body, shield
from companion.guard.signature import SIGNATURE_HEADER, sign_reply
from companion.guard.verdict import Allow, AllowOpen, Call, Deny, Reason, judge
from companion.problems import Problem

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment

CALLER = "parcelward.caller"
ORIGIN = "parcelward.origin"

log = logging.getLogger("parcelward.guard")


class Wall:
    """Wraps a WSGI application. ``reply_to_problem`` words a problem that the wall itself finds."""

    def __init__(
        self,
        application: WSGIApplication,
        *,
        port: int,
        book: PairingBook,
        nonces: NonceMemory,
        clock: Callable[[], datetime],
        reply_to_problem: Callable[[Problem], Response],
        instance: Pairing | None = None,
    ) -> None:
        self._application = application
        self._port = port
        self._book = book
        self._nonces = nonces
        self._clock = clock
        self._reply_to_problem = reply_to_problem
        self._instance = instance

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        """Serves one request; whatever breaks here breaks as the one refusal."""
        try:
            return self._serve(environ, start_response)
        except Exception as failure:
            log.error("The wall itself failed: %s", type(failure).__name__)
            return _refuse(environ, start_response, Reason.FAULT)

    def _serve(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        verdict = self._judge(environ)
        if isinstance(verdict, Allow) and not verdict.clock_differs and not self._is_new(verdict):
            verdict = Deny(Reason.REPLAY)
        if isinstance(verdict, Deny):
            return _refuse(environ, start_response, verdict.reason)
        if isinstance(verdict, AllowOpen):
            return self._serve_open(environ, start_response, verdict)
        return self._serve_signed(environ, start_response, verdict)

    def _judge(self, environ: WSGIEnvironment) -> Allow | AllowOpen | Deny:
        return judge(
            call_of(environ),
            environ["wsgi.input"].read,
            port=self._port,
            find_pairing=self._find_pairing,
            now=int(self._clock().timestamp()),
        )

    def _find_pairing(self, identity: str) -> Pairing | None:
        if self._instance is not None and identity == self._instance.id:
            return self._instance
        try:
            return self._book.all().get(identity)
        except Problem as problem:
            log.error("No browser can be served: %s", problem.code)
            return None

    def _is_new(self, verdict: Allow) -> bool:
        return self._nonces.admit(verdict.pairing.id, verdict.nonce, verdict.time)

    def _serve_open(
        self, environ: WSGIEnvironment, start_response: StartResponse, verdict: AllowOpen
    ) -> Iterable[bytes]:
        if too_deep(verdict.body):
            return _refuse(environ, start_response, Reason.BODY)
        environ[ORIGIN] = verdict.origin
        response = self._answer(environ, verdict.body)
        if response.status_code != 200:
            return _refuse(environ, start_response, Reason.ANSWER)
        return response(environ, start_response)

    def _serve_signed(self, environ: WSGIEnvironment, start_response: StartResponse, verdict: Allow) -> Iterable[bytes]:
        pairing = verdict.pairing
        environ[CALLER] = pairing
        environ[ORIGIN] = pairing.origin
        problem = self._problem_with(environ, verdict)
        if problem is not None:
            response = self._reply_to_problem(problem)
            shield(response.headers)
        else:
            self._note_seen(pairing)
            response = self._answer(environ, verdict.body)
        response.headers[SIGNATURE_HEADER] = sign_reply(
            pairing.reply_key, response.status_code, verdict.nonce, response.get_data()
        )
        return response(environ, start_response)

    def _problem_with(self, environ: WSGIEnvironment, verdict: Allow) -> Problem | None:
        if verdict.clock_differs:
            return Problem("clock-differs", companion_time=int(self._clock().timestamp()))
        limit = body_limit(environ["PATH_INFO"])
        if len(verdict.body) > limit:
            return Problem("body-too-large", limit=limit // 1024)
        return Problem("body-too-deep") if too_deep(verdict.body) else None

    def _answer(self, environ: WSGIEnvironment, body: bytes) -> Response:
        environ["wsgi.input"] = io.BytesIO(body)
        response = Response.from_app(self._application, environ, buffered=True)
        shield(response.headers)
        return response

    def _note_seen(self, pairing: Pairing) -> None:
        try:
            self._book.seen(pairing.id, self._clock())
        except (OSError, Problem):  # a full disk must not stop an answer
            log.warning("The last use of a pairing could not be noted.")


def call_of(environ: WSGIEnvironment) -> Call:
    """The call as it came over the wire: the request line's own target, not what servers make of it."""
    headers = {name[5:].replace("_", "-").lower(): value for name, value in environ.items() if name.startswith("HTTP_")}
    for name in ("CONTENT_TYPE", "CONTENT_LENGTH"):
        if environ.get(name):
            headers[name.replace("_", "-").lower()] = environ[name]
    return Call(
        method=environ["REQUEST_METHOD"],
        target=environ.get("REQUEST_URI", ""),
        headers=headers,
        peer=environ.get("REMOTE_ADDR", ""),
    )


def _refuse(environ: WSGIEnvironment, start_response: StartResponse, reason: Reason) -> Iterable[bytes]:
    log.debug("refused: %s", reason)
    start_response(STATUS, list(HEADERS))
    return refusal_body(environ["REQUEST_METHOD"])
