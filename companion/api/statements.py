"""``/v1/statements``: what only the shopper can say of an order; the plan follows at once."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone, tzinfo
from typing import Any, cast
from zoneinfo import ZoneInfo

from flask import Response
from flask.views import MethodView
from marshmallow import fields, validate

from companion.api.body import Body
from companion.api.context import now
from companion.api.fields import order_id
from companion.api.plan_document import PlanDocument
from companion.api.preferences import spoken_language
from companion.api.resource import Resource
from companion.api.services import services
from companion.ingesting.said import STATEMENTS, WITH_A_DAY, StatementName
from companion.problems import Problem

# A day further off than this is a slip of the keyboard, and would move advice by years.
FURTHEST_DAY = timedelta(days=366)
# Where no zone is told, the day begins where it begins first.
FIRST_ZONE = timezone(timedelta(hours=14))

blueprint = Resource("statements", __name__, url_prefix="/v1", description="What only the shopper can say.")


class StatementBody(Body):
    """One statement; ``said: false`` takes it back."""

    order_id = order_id()
    statement = fields.String(required=True, validate=validate.Length(max=40), metadata={"enum": list(STATEMENTS)})
    said = fields.Boolean(required=True)
    date = fields.Date(metadata={"description": "The day meant by notice_card_until; no other statement has one."})


@blueprint.route("/statements")
class StatementsView(MethodView):
    """Signed calls only."""

    @blueprint.arguments(StatementBody)
    @blueprint.response(200, PlanDocument)
    def post(self, body: dict[str, Any]) -> Response:
        """Keeps the statement and answers with the new plan."""
        if body["statement"] not in STATEMENTS:
            raise Problem("statement-unknown", where="statement")
        statement = cast(StatementName, body["statement"])
        document = services().ingesting.state(
            body["order_id"],
            statement,
            said=body["said"],
            day=_day(statement, body, now()),
            zone=_zone(body.get("time_zone")),
            language=spoken_language(body),
            now=now(),
        )
        return Response(document, content_type="application/json")


def _day(statement: StatementName, body: dict[str, Any], moment: datetime) -> date | None:
    day: date | None = body.get("date")
    needed = statement in WITH_A_DAY and body["said"]
    if needed != (day is not None) or (day is not None and abs(day - moment.date()) > FURTHEST_DAY):
        raise Problem("body-invalid", where="date", place="date")
    return day


def _zone(name: str | None) -> tzinfo:
    try:
        return ZoneInfo(name) if name else FIRST_ZONE
    except (KeyError, ValueError, OSError):  # an unknown name, a hostile one, or a folder of names
        return FIRST_ZONE
