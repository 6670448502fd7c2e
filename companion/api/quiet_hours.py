"""``/v1/alerts/quiet-hours``: the hours in which no reminder is shown."""

from __future__ import annotations

from typing import Any

from flask import Response
from flask.views import MethodView
from marshmallow import Schema, fields, validate

from companion.alerts.quiet_hours import Hours, parse_choice
from companion.api.body import Body
from companion.api.plan_document import answer
from companion.api.preferences import spoken_language
from companion.api.resource import Resource
from companion.api.services import services

_TIME_OF_DAY = validate.Regexp(r"\A(?:[01][0-9]|2[0-3]):[0-5][0-9]\Z")

blueprint = Resource(
    "quiet-hours", __name__, url_prefix="/v1/alerts/quiet-hours", description="When no reminder is shown."
)


class QuietTimes(Schema):
    """From one time of day until another in the shopper's zone, over midnight where the first is the later one."""

    begin = fields.String(required=True, validate=_TIME_OF_DAY, metadata={"description": "As 22:00."})
    end = fields.String(required=True, validate=_TIME_OF_DAY, metadata={"description": "As 08:00."})


class QuietHoursAnswer(Schema):
    """The hours that hold; null where it is never quiet."""

    hours = fields.Nested(QuietTimes, required=True, allow_none=True)
    by_environment = fields.Boolean(
        required=True, metadata={"description": "True: PARCELWARD_QUIET_HOURS is set and wins over any choice."}
    )


class QuietHoursBody(Body):
    """The shopper's choice; null is never quiet."""

    hours = fields.Nested(QuietTimes, required=True, allow_none=True)


@blueprint.route("")
class QuietHoursView(MethodView):
    """Signed calls only."""

    @blueprint.arguments(Body)
    @blueprint.response(200, QuietHoursAnswer)
    def post(self, body: dict[str, Any]) -> Response:
        """Tells the hours that hold."""
        spoken_language(body)
        return _standing()


@blueprint.route("/set")
class QuietHoursSetView(MethodView):
    """Signed calls only."""

    @blueprint.arguments(QuietHoursBody)
    @blueprint.response(200, QuietHoursAnswer)
    def post(self, body: dict[str, Any]) -> Response:
        """Keeps the choice and tells the hours that hold now."""
        spoken_language(body)
        given = body["hours"]
        services().quiet.choose(parse_choice(f"{given['begin']}-{given['end']}") if given else None)
        services().alerts.changed()
        return _standing()


def quiet_times(hours: Hours | None) -> dict[str, str] | None:
    """The hours as a document."""
    return {"begin": f"{hours[0]:%H:%M}", "end": f"{hours[1]:%H:%M}"} if hours else None


def _standing() -> Response:
    quiet = services().quiet
    return answer({"hours": quiet_times(quiet.hours()), "by_environment": quiet.by_environment})
