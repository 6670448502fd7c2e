"""``/v1/drafts``: what the dispute form of one order is to be filled with, and whether to file today."""

from __future__ import annotations

from functools import cache
from typing import Any

from flask.views import MethodView
from marshmallow import Schema, fields, validate

from companion.api.body import Body
from companion.api.context import now
from companion.api.fields import order_id
from companion.api.preferences import spoken_language
from companion.api.resource import Resource
from companion.api.services import services
from companion.dispute.dispute_knowledge import DisputeKnowledge
from companion.dispute.draft import draft
from companion.problems import Problem
from companion.store.documents import decode_facts
from companion.store.queries import orders

MOST_LINES = 50

blueprint = Resource("drafts", __name__, url_prefix="/v1", description="What a dispute form is filled with.")
# The knowledge does not change while a process runs.
_knowledge = cache(DisputeKnowledge.load)


class DraftQuestion(Body):
    """Which order, and which of its lines (all when none is named)."""

    order_id = order_id()
    line_ids = fields.List(
        fields.String(validate=validate.Regexp(r"\A[0-9A-Za-z_-]{1,64}\Z")),
        validate=validate.Length(max=MOST_LINES),
    )


class DraftReason(Schema):
    """A reason that is true for the order."""

    kind = fields.String(required=True)
    keywords = fields.List(fields.String(), required=True)
    because = fields.String(required=True)


class DraftAmount(Schema):
    """An amount in the order's own currency."""

    amount = fields.String(required=True)
    currency = fields.String(required=True)


class FileTodayAnswer(Schema):
    """Whether to file today, until when it is safe to wait, and what waiting gains and loses."""

    answer = fields.String(required=True, metadata={"enum": ["wait", "ask", "file"]})
    last_safe_day = fields.String(required=True, allow_none=True)
    for_waiting = fields.List(fields.String(), required=True)
    lost_by_waiting = fields.List(fields.String(), required=True)


class DraftDocument(Schema):
    """The draft; ``description`` is null until the shopper has said that nothing came."""

    order_id = fields.String(required=True)
    confirmed_not_received = fields.Boolean(required=True)
    solution = fields.String(required=True, metadata={"enum": ["refund_only"]})
    received = fields.Boolean(required=True)
    reasons = fields.List(fields.Nested(DraftReason), required=True)
    amount = fields.Nested(DraftAmount, required=True, allow_none=True)
    amount_rule = fields.String(required=True, metadata={"enum": ["form_maximum"]})
    description = fields.String(required=True, allow_none=True)
    description_limit = fields.Integer(required=True)
    file_today = fields.Nested(FileTodayAnswer, required=True)


@blueprint.route("/drafts")
class DraftsView(MethodView):
    """Signed calls only."""

    @blueprint.arguments(DraftQuestion)
    @blueprint.response(200, DraftDocument)
    def post(self, body: dict[str, Any]) -> dict[str, Any]:
        """Drafts from what is stored of the order; nothing is kept of it."""
        wanted: str = body["order_id"]
        with services().store.reading() as connection:
            row = orders.load(connection, [wanted]).get(wanted)
        if row is None:
            raise Problem("order-unknown", where="order_id")
        language = spoken_language(body)
        made = draft(
            decode_facts(row.facts),
            now=now(),
            knowledge=_knowledge(),
            language=language,
            line_ids=body.get("line_ids", ()),
        )
        return made.document(language)
