"""``/v1/alerts``: what a browser is to show, and who of several shows it."""

from __future__ import annotations

from typing import Any

from flask import Response
from flask.views import MethodView
from marshmallow import Schema, fields, validate

from companion.alerts.alert_id import alert_id
from companion.alerts.channels import browser
from companion.alerts.notice import Notice
from companion.api.body import Body
from companion.api.context import caller, now
from companion.api.plan_document import answer
from companion.api.preferences import spoken_language
from companion.api.quiet_hours import QuietTimes, quiet_times
from companion.api.resource import Resource
from companion.api.services import services
from companion.facts_document import instant

MOST_AT_ONCE = 500

blueprint = Resource("alerts", __name__, url_prefix="/v1/alerts", description="Reminders that fell due.")


class Alert(Schema):
    """One reminder."""

    id = fields.String(required=True)
    order_id = fields.String(required=True)
    key = fields.String(required=True, metadata={"description": "The key of the step that began."})
    level = fields.String(required=True)
    title = fields.String(required=True)
    text = fields.String(required=True)
    due_at = fields.AwareDateTime(required=True)
    url = fields.URL(metadata={"description": "The order's own page."})


class DueAnswer(Schema):
    """What is due, the most urgent first and at most one an order; and when it is quiet, for the time without us."""

    alerts = fields.List(fields.Nested(Alert), required=True)
    quiet_hours = fields.Nested(QuietTimes, metadata={"description": "Absent where it is never quiet."})


class ShownBody(Body):
    """Which alerts a channel wants to show."""

    ids = fields.List(
        fields.String(required=True, validate=validate.Length(max=40)),
        required=True,
        validate=validate.Length(max=MOST_AT_ONCE),
    )
    channel = fields.String(required=True, validate=validate.OneOf([browser.NAME]))


class ShownAnswer(Schema):
    """Which of them it may show; the others were shown elsewhere or are gone."""

    taken = fields.List(fields.String(), required=True)


class SnoozeBody(Body):
    """Which alert to show once more, and when."""

    id = fields.String(required=True, validate=validate.Length(max=40))
    until = fields.AwareDateTime(required=True)


@blueprint.route("/due")
class DueView(MethodView):
    """Signed calls only."""

    @blueprint.arguments(Body)
    @blueprint.response(200, DueAnswer)
    def post(self, body: dict[str, Any]) -> Response:
        """Tells what is due, and notes that a browser is there to show it."""
        language, moment = spoken_language(body), now()
        due = services().alerts.due(moment)
        services().browser.asked(moment, (alert_id(alert) for alert in due))
        services().shopper.asked(moment)
        quiet = quiet_times(services().quiet.hours())
        alerts = [_document(notice) for notice in services().notices.of(due, language)]
        return answer({"alerts": alerts} | ({"quiet_hours": quiet} if quiet else {}))


@blueprint.route("/shown")
class ShownView(MethodView):
    """Signed calls only."""

    @blueprint.arguments(ShownBody)
    @blueprint.response(200, ShownAnswer)
    def post(self, body: dict[str, Any]) -> Response:
        """Gives each alert to exactly one channel."""
        claimant = f"{browser.NAME} {caller().id}"
        taken = services().alerts.claim(body["ids"], channel=browser.NAME, claimant=claimant, now=now())
        return answer({"taken": taken})


@blueprint.route("/snooze")
class SnoozeView(MethodView):
    """Signed calls only."""

    @blueprint.arguments(SnoozeBody)
    @blueprint.response(200, Schema)
    def post(self, body: dict[str, Any]) -> Response:
        """Shows an alert once more, later."""
        services().alerts.snooze(body["id"], body["until"], now())
        return answer({})


def _document(notice: Notice) -> dict[str, str]:
    document = {
        "id": notice.id,
        "order_id": notice.order_id,
        "key": notice.key,
        "level": notice.level.name,
        "title": notice.title,
        "text": notice.text,
        "due_at": instant(notice.due_at),
    }
    return document | ({"url": notice.url} if notice.url else {})
