"""``/v1/status``: that the companion is well, for the extension's popup and options page."""

from __future__ import annotations

from typing import Any

from flask.views import MethodView
from marshmallow import Schema, fields

import companion
from companion.api.body import Body
from companion.api.context import now
from companion.api.hello import Protocol
from companion.api.resource import Resource
from companion.api.services import services
from companion.guard.versions import OURS
from companion.store.queries import orders

blueprint = Resource("status", __name__, url_prefix="/v1", description="How the companion is.")


class Status(Schema):
    """What the companion knows of itself; counts and instants, no order's content."""

    version = fields.String(required=True)
    protocol = fields.Nested(Protocol, required=True)
    orders = fields.Integer(required=True, metadata={"description": "How many orders are stored."})
    last_capture_at = fields.AwareDateTime(
        required=True, allow_none=True, metadata={"description": "When an order was last seen on a page."}
    )
    next_alert_at = fields.AwareDateTime(
        required=True, allow_none=True, metadata={"description": "When the next reminder falls due."}
    )


@blueprint.route("/status")
class StatusView(MethodView):
    """Signed calls only."""

    @blueprint.arguments(Body)
    @blueprint.response(200, Status)
    def post(self, body: dict[str, Any]) -> dict[str, Any]:
        """Tells the version and what is stored."""
        with services().store.reading() as connection:
            stored = orders.summary(connection)
        return {
            "version": companion.__version__,
            "protocol": {"minimum": OURS.minimum, "maximum": OURS.maximum},
            "orders": stored.orders,
            "last_capture_at": stored.last_seen_at,
            "next_alert_at": services().alerts.next_instant(now()),
        }
