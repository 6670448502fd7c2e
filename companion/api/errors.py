"""Errors as answers: a stable code, a plain sentence in the caller's language, and where. Never a traceback."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from typing import Any

from flask import Flask, Response, request
from marshmallow import Schema, fields
from werkzeug.exceptions import HTTPException

from companion.api.strict_json import encode
from companion.faults import told
from companion.problem_words import http_status, sentence_of
from companion.problems import Problem

LONGEST_PLACE = 120

log = logging.getLogger("parcelward.errors")

_CODES_OF_STATUS = {404: "path-unknown", 405: "path-unknown", 413: "body-too-large"}
_ADDED = {"clock-differs": ("companion_time",)}


class ErrorAnswer(Schema):
    """What a signed call gets that cannot be served."""

    code = fields.String(required=True, metadata={"description": "One of vocabulary/errors.yaml."})
    message = fields.String(required=True, metadata={"description": "A plain sentence for the shopper."})
    where = fields.String(metadata={"description": "The place in the body, as orders[0].id."})


def reply_to_problem(problem: Problem, language: str | None = None) -> Response:
    """The answer to a problem, in ``language`` where we speak it. A code nobody listed is a fault of ours."""
    try:
        message, status = sentence_of(problem, language), http_status(problem)
    except KeyError:
        log.error("The problem %s has no sentence or no entry in vocabulary/errors.yaml.", problem.code)
        problem = Problem("internal")
        message, status = sentence_of(problem, language), http_status(problem)
    document: dict[str, Any] = {"code": problem.code, "message": message}
    if problem.where:
        document["where"] = problem.where
    document.update({name: problem.arguments[name] for name in _ADDED.get(problem.code, ())})
    return Response(encode(document), status, content_type="application/json")


def register(app: Flask) -> None:
    """Gives the application its only three ways to fail."""
    app.register_error_handler(Problem, lambda problem: reply_to_problem(problem, asked_language()))
    app.register_error_handler(HTTPException, answer_http_exception)
    app.register_error_handler(Exception, answer_failure)


def answer_http_exception(error: HTTPException) -> Response:
    """Routing and validation failures, in our words."""
    messages = getattr(error, "data", {}).get("messages", {})
    status = error.code or 500
    code = "body-invalid" if messages else _CODES_OF_STATUS.get(status, "body-invalid" if status < 500 else "internal")
    if code != "body-invalid":
        return reply_to_problem(Problem(code), asked_language())
    where = first_place(messages.get("json", messages))
    return reply_to_problem(Problem(code, where=where, place=where), asked_language())


def answer_failure(error: Exception) -> Response:
    """A fault of ours. The log gets the place in the code and the kind of error, never its values."""
    log.error("%s", told(error))
    return reply_to_problem(Problem("internal"), asked_language())


def asked_language() -> str | None:
    """The language the body asks for, if the body can be read that far."""
    document = request.get_json(silent=True)
    language = document.get("language") if isinstance(document, dict) else None
    return language if isinstance(language, str) and len(language) <= 64 else None


def first_place(messages: object) -> str:
    """The first place marshmallow complains of, as ``orders[0].id``; the body itself is ``body``."""
    place = ""
    while isinstance(messages, Mapping) and messages:
        key, messages = next(iter(messages.items()))
        if key == "_schema":
            break
        place += f"[{key}]" if isinstance(key, int) else f".{key}"
    printable = "".join(letter if letter.isprintable() else "?" for letter in place[:LONGEST_PLACE])
    return printable.lstrip(".") or "body"
