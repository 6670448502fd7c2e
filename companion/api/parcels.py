"""``/v1/parcels``: the history of a parcel with where each event came from, and how long parcels took."""

from __future__ import annotations

from typing import Any

from flask import Response
from flask.views import MethodView
from marshmallow import Schema, fields, validate

from companion.api.body import Body
from companion.api.plan_document import answer
from companion.api.resource import Resource
from companion.api.services import services
from companion.problems import Problem
from companion.store.queries.deliveries import facts_with_a_delivery
from companion.tracking.delivery_times import delivery_times
from companion.tracking.history_document import history_document
from companion.tracking.parcel_history import parcel_histories

FEWEST = "fewest_journeys"

blueprint = Resource("parcels", __name__, url_prefix="/v1/parcels", description="What is known of parcels.")


class HistoryQuestion(Body):
    """A tracking number, or the number of an order for all its parcels."""

    number = fields.String(required=True, validate=validate.Regexp(r"\A[0-9A-Za-z_-]{1,64}\Z"))


class Teller(Schema):
    """A source that told an event, or ``aliexpress`` for its page; ``text`` are its own words where they differ."""

    source = fields.String(required=True)
    first_fetched_at = fields.AwareDateTime(metadata={"description": "Not known of the page."})
    last_fetched_at = fields.AwareDateTime(required=True)
    missing_since = fields.AwareDateTime(metadata={"description": "When it was first found to tell it no more."})
    text = fields.String()


class HistoryEvent(Schema):
    """One event, once, whoever told it."""

    at = fields.String(metadata={"description": "As it was printed, ISO 8601: a date, or an instant."})
    text = fields.String(required=True)
    place = fields.String()
    code = fields.String()
    status = fields.String()
    told_by = fields.List(fields.Nested(Teller), required=True)


class ParcelHistoryEntry(Schema):
    """One parcel, newest event first."""

    number = fields.String(required=True)
    other_numbers = fields.List(fields.String(), required=True)
    orders = fields.List(fields.String(), required=True)
    answered_at = fields.AwareDateTime(metadata={"description": "When a source last answered."})
    events = fields.List(fields.Nested(HistoryEvent), required=True)


class HistoryAnswer(Schema):
    """The parcel of a number, or all parcels of an order."""

    parcels = fields.List(fields.Nested(ParcelHistoryEntry), required=True)


class DeliveryTimesEntry(Schema):
    """Whole days from order to delivery; without ``service`` all services of the country together."""

    country = fields.String(required=True)
    service = fields.String()
    parcels = fields.Integer(required=True, metadata={"description": "How many parcels this rests on."})
    half_within = fields.Integer(required=True)
    most_within = fields.Integer(required=True, metadata={"description": "Four in five arrived within these days."})
    longest = fields.Integer(required=True)


class DeliveryTimesAnswer(Schema):
    """Groups of fewer than ``fewest`` parcels are left out."""

    fewest = fields.Integer(required=True)
    times = fields.List(fields.Nested(DeliveryTimesEntry), required=True)


@blueprint.route("/history")
class HistoryView(MethodView):
    """Signed calls only."""

    @blueprint.arguments(HistoryQuestion)
    @blueprint.response(200, HistoryAnswer)
    def post(self, body: dict[str, Any]) -> Response:
        """Tells every event with who told it and when it was fetched."""
        statuses = services().ingesting.shelf.planner.interpreter.statuses
        with services().store.reading() as connection:
            found = parcel_histories(connection, body["number"], statuses)
        if not found:
            raise Problem("parcel-unknown", where="number")
        return answer({"parcels": [history_document(one) for one in found]})


@blueprint.route("/delivery-times")
class DeliveryTimesView(MethodView):
    """Signed calls only."""

    @blueprint.arguments(Body)
    @blueprint.response(200, DeliveryTimesAnswer)
    def post(self, body: dict[str, Any]) -> Response:
        """Tells how long the shopper's own parcels took."""
        fewest = services().ingesting.shelf.planner.interpreter.rules.policy.values[FEWEST]
        assert isinstance(fewest, int)
        with services().store.reading() as connection:
            times = delivery_times(facts_with_a_delivery(connection), fewest=fewest)
        return answer(
            {
                "fewest": fewest,
                "times": [
                    {name: value for name in one.__struct_fields__ if (value := getattr(one, name)) is not None}
                    for one in times
                ],
            }
        )
