"""``/v1/hello``: which protocol numbers are spoken here, and nothing else."""

from __future__ import annotations

import logging
from datetime import timedelta

from flask.views import MethodView
from marshmallow import RAISE, Schema, fields, validate

from companion.api.context import companion, now
from companion.api.resource import Resource
from companion.guard.versions import OURS, ProtocolRange, Relation, relation
from companion.sentences import sentence

blueprint = Resource("hello", __name__, url_prefix="/v1", description="Who is there.")
log = logging.getLogger("parcelward.hello")

TELL_EVERY = timedelta(days=1)


class Protocol(Schema):
    """A range of protocol numbers, both ends included."""

    class Meta:
        """Nothing else may be said."""

        unknown = RAISE

    minimum = fields.Integer(required=True, strict=True, validate=validate.Range(1, 10_000))
    maximum = fields.Integer(required=True, strict=True, validate=validate.Range(1, 10_000))


class Hello(Schema):
    """Both the question and the answer."""

    class Meta:
        """Nothing else may be said."""

        unknown = RAISE

    protocol = fields.Nested(Protocol, required=True)


@blueprint.route("/hello")
class HelloView(MethodView):
    """Open to extensions that are not paired yet."""

    @blueprint.arguments(Hello)
    @blueprint.response(200, Hello)
    def post(self, body: dict[str, dict[str, int]]) -> dict[str, dict[str, int]]:
        """Tells the protocol numbers; an extension of another age is named in the companion's own log."""
        theirs = ProtocolRange(body["protocol"]["minimum"], body["protocol"]["maximum"])
        _tell_the_log(relation(theirs))
        return {"protocol": {"minimum": OURS.minimum, "maximum": OURS.maximum}}


def _tell_the_log(found: Relation) -> None:
    told_at = companion().told_at
    if found is Relation.OKAY or (found in told_at and now() - told_at[found] < TELL_EVERY):
        return
    told_at[found] = now()
    log.warning(sentence(f"relation-{found}"))
