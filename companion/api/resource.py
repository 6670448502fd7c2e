"""A resource of the companion: its calls, and their description where somebody asked for one."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any

import flask_smorest
from flask import Request
from webargs import missing
from webargs.flaskparser import FlaskParser


class StrictParser(FlaskParser):
    """Reads bodies by the application's own JSON, which is strict; makes a call's schema once and keeps it."""

    def use_args(self, argmap: Any, *args: Any, **options: Any) -> Callable[..., Any]:
        """As webargs has it, for a class of schemas."""
        made = cache(argmap)
        return super().use_args(lambda request: made(), *args, **options)

    def load_json(self, req: Request, schema: Any) -> Any:
        """The body's value; a body that is no JSON ends the call with its problem."""
        return req.get_json() if req.get_data() else missing


class Resource(flask_smorest.Blueprint):
    """A blueprint that describes itself only to an ``Api`` that is ``described``.

    The description goes to a file (``companion.description``); making it at every start took a tenth of the start.
    """

    ARGUMENTS_PARSER = StrictParser()

    def register_views_in_doc(self, api: Any, app: Any, spec: Any, **options: Any) -> None:
        """Adds the calls to ``spec``, or does nothing."""
        if api.described:
            super().register_views_in_doc(api, app, spec, **options)
