"""``/v1/claims``: the log of claims with outcomes, days and amounts, and its summary."""

from __future__ import annotations

from typing import Any

from flask.views import MethodView
from marshmallow import Schema, fields

from companion.api.body import Body
from companion.api.context import now
from companion.api.resource import Resource
from companion.api.services import services
from companion.dispute.claims import claims_of, summary_of
from companion.dispute.claims_document import claim_document, summary_document
from companion.store.documents import decode_facts
from companion.store.queries.claims import facts_of_disputed

MOST = 2_000

blueprint = Resource(
    "claims", __name__, url_prefix="/v1", description="The cases of the orders, and what came of them."
)


class ClaimAmount(Schema):
    """An amount in the currency it was printed in."""

    amount = fields.String(required=True)
    currency = fields.String(required=True)


class ClaimEntry(Schema):
    """One case; what is not known is left out. ``end_is_seen``: its end is the day on which it was first seen over."""

    order_id = fields.String(required=True)
    case_id = fields.String()
    store = fields.String()
    item = fields.String()
    state = fields.String()
    outcome = fields.String(
        required=True,
        metadata={"enum": ["running", "agreed", "decided", "refunded", "partly_refunded", "closed", "unknown"]},
    )
    opened_at = fields.String()
    ended_at = fields.String()
    end_is_seen = fields.Boolean()
    days = fields.Integer()
    asked = fields.Nested(ClaimAmount)
    offered = fields.Nested(ClaimAmount)
    refund = fields.Nested(ClaimAmount)
    detail_url = fields.String()


class CurrencyEntry(Schema):
    """Sums of one currency; nothing is converted."""

    currency = fields.String(required=True)
    claims = fields.Integer(required=True)
    asked = fields.String(required=True)
    refunded = fields.String(required=True)
    still_open = fields.String(required=True)


class ClaimsSummaryEntry(Schema):
    """Counts by outcome, the median days of finished cases (null without one), and sums by currency."""

    claims = fields.Integer(required=True)
    outcomes = fields.Dict(keys=fields.String(), values=fields.Integer(), required=True)
    usual_days = fields.Integer(required=True, allow_none=True)
    sums = fields.List(fields.Nested(CurrencyEntry), required=True)


class ClaimsAnswer(Schema):
    """The log, newest first, and its summary."""

    claims = fields.List(fields.Nested(ClaimEntry), required=True)
    summary = fields.Nested(ClaimsSummaryEntry, required=True)


@blueprint.route("/claims")
class ClaimsView(MethodView):
    """Signed calls only."""

    @blueprint.arguments(Body)
    @blueprint.response(200, ClaimsAnswer)
    def post(self, _: dict[str, Any]) -> dict[str, Any]:
        """Gathers the cases of the stored orders; nothing is kept of it."""
        with services().store.reading() as connection:
            stored = facts_of_disputed(connection, MOST)
        claims = claims_of(map(decode_facts, stored), now())
        return {
            "claims": [claim_document(claim) for claim in claims],
            "summary": summary_document(summary_of(claims)),
        }
