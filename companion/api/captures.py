"""``/v1/captures``: what a browser saw of the order pages; the answer is what it means and what to do."""

from __future__ import annotations

from typing import Any

from flask import Response
from flask.views import MethodView
from marshmallow import RAISE, Schema, ValidationError, fields, validate, validates_schema

from companion.api.body import Body
from companion.api.context import now
from companion.api.fields import address
from companion.api.plan_document import PlanDocument, answer, stored
from companion.api.preferences import spoken_language
from companion.api.resource import Resource
from companion.api.services import services
from companion.ingesting import Page
from companion.reading.records import Record

MOST_RECORDS = 100
LONGEST_REPLY = 3 * 1024 * 1024
LONGEST_REQUEST = 64 * 1024

blueprint = Resource("captures", __name__, url_prefix="/v1", description="What a browser saw of the order pages.")


class CapturedRecord(Schema):
    """One reply the page received, or one reading of its elements."""

    class Meta:
        """Strict at the envelope."""

        unknown = RAISE

    url = address()
    body = fields.String(validate=validate.Length(max=LONGEST_REPLY))
    request_body = fields.String(validate=validate.Length(max=LONGEST_REQUEST), allow_none=True)
    reading = fields.Dict(keys=fields.String())
    seen_at = fields.AwareDateTime()

    @validates_schema
    def holds_one_thing(self, data: dict[str, Any], **_: Any) -> None:
        """Either a reply's body or a reading, never both."""
        if ("body" in data) == ("reading" in data):
            raise ValidationError("one of body and reading", "body")


class CapturedPage(Schema):
    """The page on which it was seen."""

    class Meta:
        """Strict at the envelope."""

        unknown = RAISE

    url = address()
    language = fields.String(required=True, validate=validate.Length(max=35))
    country = fields.String(validate=validate.Regexp(r"\A[A-Za-z]{2}\Z"), allow_none=True)


class Captures(Body):
    """What the extension sends."""

    records = fields.List(
        fields.Nested(CapturedRecord), required=True, validate=validate.Length(min=1, max=MOST_RECORDS)
    )
    page = fields.Nested(CapturedPage, required=True)


class Unread(Schema):
    """A record that could not be read, and why."""

    url = fields.String()
    code = fields.String(required=True)
    message = fields.String(required=True)


class CapturesAnswer(Schema):
    """The plans of every order the records told of."""

    plans = fields.List(fields.Nested(PlanDocument), required=True)
    unread = fields.List(fields.Nested(Unread), required=True)
    unchanged = fields.List(fields.String(), required=True)


@blueprint.route("/captures")
class CapturesView(MethodView):
    """Signed calls only."""

    @blueprint.arguments(Captures)
    @blueprint.response(200, CapturesAnswer)
    def post(self, body: dict[str, Any]) -> Response:
        """Reads, stores and plans what was seen."""
        page = body["page"]
        result = services().ingesting.ingest(
            [Record(**{"body": None, **record}) for record in body["records"]],
            page=Page(language=page["language"], country=page.get("country"), time_zone=body.get("time_zone")),
            language=spoken_language(body),
            now=now(),
        )
        return answer(
            {
                "plans": stored(result.plans.values()),
                "unread": [
                    {"code": entry.code, "message": entry.message, **({"url": entry.url} if entry.url else {})}
                    for entry in result.unread
                ],
                "unchanged": result.unchanged,
            }
        )
