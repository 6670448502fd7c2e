"""A resource of the companion: its calls, and their description where somebody asked for one."""

from __future__ import annotations

from typing import Any

import flask_smorest


class Resource(flask_smorest.Blueprint):
    """A blueprint that describes itself only to an ``Api`` that is ``described``.

    The description goes to a file (``companion.description``); making it at every start took a tenth of the start.
    """

    def register_views_in_doc(self, api: Any, app: Any, spec: Any, **options: Any) -> None:
        """Adds the calls to ``spec``, or does nothing."""
        if api.described:
            super().register_views_in_doc(api, app, spec, **options)
