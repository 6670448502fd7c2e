"""``/v1/instance``: lets a second start of the companion prove that the first one is its own."""

from __future__ import annotations

import os
from typing import Any

from flask.views import MethodView
from marshmallow import RAISE, Schema, fields

from companion.api.resource import Resource

blueprint = Resource("instance", __name__, url_prefix="/v1", description="This process, for itself.")


class Nothing(Schema):
    """An empty body."""

    class Meta:
        """Nothing may be said."""

        unknown = RAISE


class Instance(Schema):
    """The process that answers."""

    pid = fields.Integer(required=True)


@blueprint.route("/instance")
class InstanceView(MethodView):
    """Reached only with the key in ``instance.json``, which no browser has."""

    @blueprint.arguments(Nothing)
    @blueprint.response(200, Instance)
    def post(self, body: dict[str, Any]) -> dict[str, int]:
        """Tells the process id."""
        return {"pid": os.getpid()}
