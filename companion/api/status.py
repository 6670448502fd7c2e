"""``/v1/status``: that the companion is well, for the extension's popup and options page."""

from __future__ import annotations

from typing import Any

from flask.views import MethodView
from flask_smorest import Blueprint
from marshmallow import Schema, fields

import companion
from companion.api.body import Body
from companion.api.hello import Protocol
from companion.guard.versions import OURS

blueprint = Blueprint("status", __name__, url_prefix="/v1", description="How the companion is.")


class Status(Schema):
    """What the companion knows of itself; counts and instants, no order's content."""

    version = fields.String(required=True)
    protocol = fields.Nested(Protocol, required=True)


@blueprint.route("/status")
class StatusView(MethodView):
    """Signed calls only."""

    @blueprint.arguments(Body)
    @blueprint.response(200, Status)
    def post(self, body: dict[str, Any]) -> dict[str, Any]:
        """Tells the version and what is stored."""
        return {
            "version": companion.__version__,
            "protocol": {"minimum": OURS.minimum, "maximum": OURS.maximum},
        }
