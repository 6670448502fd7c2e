"""``/v1/statements``: what only the shopper can say of an order; the plan follows at once."""

from __future__ import annotations

from datetime import date, timedelta, timezone, tzinfo
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

# The number of the policy from which on a day on a notice card is a slip of the keyboard.
FURTHEST = "notice_card_furthest"
# Where no zone is told, a day begins where it begins first and is over where it ends last.
FIRST_ZONE = timezone(timedelta(hours=14))
LAST_ZONE = timezone(timedelta(hours=-12))

blueprint = Resource("statements", __name__, url_prefix="/v1", description="What only the shopper can say.")


class StatementBody(Body):
    """One statement; ``said: false`` takes it back."""

    order_id = order_id()
    statement = fields.String(required=True, validate=validate.Length(max=40), metadata={"enum": list(STATEMENTS)})
    said = fields.Boolean(required=True)
    date = fields.Date(
        metadata={
            "description": "The day meant by notice_card_until, today or some weeks ahead; no other statement has one."
        }
    )


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
        zone = _zone(body.get("time_zone"))
        document = services().ingesting.state(
            body["order_id"],
            statement,
            said=body["said"],
            day=_day(statement, body, now().astimezone(zone or LAST_ZONE).date()),
            zone=zone or FIRST_ZONE,
            language=spoken_language(body),
            now=now(),
        )
        return Response(document, content_type="application/json")


def _day(statement: StatementName, body: dict[str, Any], today: date) -> date | None:
    day: date | None = body.get("date")
    if (statement in WITH_A_DAY and body["said"]) != (day is not None):
        raise Problem("body-invalid", where="date", place="date")
    if day is None:
        return None
    if day < today:
        raise Problem("card-day-over", where="date", day=day)
    furthest = _furthest()
    if day - today > furthest:
        raise Problem("card-day-far", where="date", day=day, days=furthest.days)
    return day


def _furthest() -> timedelta:
    furthest = services().ingesting.shelf.planner.interpreter.rules.policy.values[FURTHEST]
    assert isinstance(furthest, timedelta), f"Write {FURTHEST} of policy.yaml as a duration, such as P60D."
    return furthest


def _zone(name: str | None) -> tzinfo | None:
    try:
        return ZoneInfo(name) if name else None
    except (KeyError, ValueError, OSError):  # an unknown name, a hostile one, or a folder of names
        return None
