"""A resource of the companion: its calls, and their description where somebody asked for one."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any

import flask_smorest
from webargs.flaskparser import FlaskParser


class KeptSchemas(FlaskParser):
    """Makes the schema of a call's arguments at the first call, and never again."""

    def use_args(self, argmap: Any, *args: Any, **options: Any) -> Callable[..., Any]:
        """As webargs has it, for a class of schemas."""
        made = cache(argmap)
        return super().use_args(lambda request: made(), *args, **options)


class Resource(flask_smorest.Blueprint):
    """A blueprint that describes itself only to an ``Api`` that is ``described``.

    The description goes to a file (``companion.description``); making it at every start took a tenth of the start.
    """

    ARGUMENTS_PARSER = KeptSchemas()

    def register_views_in_doc(self, api: Any, app: Any, spec: Any, **options: Any) -> None:
        """Adds the calls to ``spec``, or does nothing."""
        if api.described:
            super().register_views_in_doc(api, app, spec, **options)
