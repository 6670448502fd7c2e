"""``/v1/tracking``: having parcels asked about now, and which sources are asked at all."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

from flask import Response
from flask.views import MethodView
from marshmallow import Schema, fields, validate

from companion.api.body import Body
from companion.api.context import now
from companion.api.plan_document import answer
from companion.api.preferences import spoken_language
from companion.api.resource import Resource
from companion.api.services import services
from companion.sentences import sentence
from companion.store.queries.tracked_parcels import unsettled
from companion.tracking.check_words import check_document
from companion.tracking.last_known import last_known
from companion.tracking.source_keys import LONGEST_KEY
from companion.tracking.switch import tracking_is_on

MOST_NUMBERS = 100
LONGEST_NUMBER = 64

blueprint = Resource(
    "tracking", __name__, url_prefix="/v1/tracking", description="Asking tracking sources, and which are asked."
)


class CheckBody(Body):
    """Which numbers to ask about; none of them: every parcel that is on its way."""

    numbers = fields.List(
        fields.String(required=True, validate=validate.Length(min=1, max=LONGEST_NUMBER)),
        required=True,
        validate=validate.Length(max=MOST_NUMBERS),
    )


class CheckEntry(Schema):
    """What came, or comes, of asking about one number, and what is known of it whatever comes."""

    number = fields.String(required=True)
    state = fields.String(
        required=True,
        metadata={
            "description": "checking (ask again in some seconds), answered, unanswered, trouble, waiting or nobody."
        },
    )
    message = fields.String(required=True)
    source = fields.String()
    standing = fields.String(metadata={"description": "found, not_yet or not_found, where a source answered."})
    trouble = fields.String()
    status = fields.String()
    status_text = fields.String()
    status_at = fields.AwareDateTime()
    answered_at = fields.AwareDateTime()
    next_check_at = fields.AwareDateTime()
    until = fields.AwareDateTime(metadata={"description": "Not asked before this instant."})


class CheckAnswer(Schema):
    """One entry a number, in the order asked."""

    checks = fields.List(fields.Nested(CheckEntry), required=True)


class SourceEntry(Schema):
    """How one source stands; sentences are in the language asked for. Keys are never told."""

    name = fields.String(required=True)
    title = fields.String(required=True)
    covers = fields.String(required=True)
    sentence = fields.String(required=True)
    condition = fields.String(
        required=True, metadata={"description": "ready, off, no_key, bad_key, over_quota, blocked or silent."}
    )
    enabled = fields.Boolean(required=True)
    on_by_default = fields.Boolean(required=True)
    needs_key = fields.Boolean(required=True)
    has_key = fields.Boolean(required=True)
    key_page = fields.URL()
    key_sentence = fields.String()
    quota_left = fields.Integer()
    next_request_at = fields.AwareDateTime()
    last_success_at = fields.AwareDateTime()
    last_trouble = fields.String()
    last_trouble_at = fields.AwareDateTime()
    last_trouble_sentence = fields.String()


class SourcesAnswer(Schema):
    """Every source that asks over the network."""

    on = fields.Boolean(required=True, metadata={"description": "False: PARCELWARD_TRACKING=off forbids all of them."})
    sources = fields.List(fields.Nested(SourceEntry), required=True)


class SwitchBody(Body):
    """Switches one source, gives it a key, or both; ``key`` null forgets the key."""

    source = fields.String(required=True, validate=validate.Length(max=40))
    enabled = fields.Boolean()
    key = fields.String(allow_none=True, validate=validate.Length(max=LONGEST_KEY))


@blueprint.route("/check")
class CheckView(MethodView):
    """Signed calls only."""

    @blueprint.arguments(CheckBody)
    @blueprint.response(200, CheckAnswer)
    def post(self, body: dict[str, Any]) -> Response:
        """Has the numbers asked about in the background, at most once in a quarter of an hour each."""
        tracking, numbers = services().tracking, body["numbers"]
        if not numbers:
            with services().store.reading() as connection:
                numbers = unsettled(connection, MOST_NUMBERS)
        checked = tracking.ask_now(numbers)
        with services().store.reading() as connection:
            known = last_known(connection, [entry.number for entry in checked])
        say = _speaker(body)
        return answer(
            {
                "checks": [
                    check_document(entry, tracking.title(entry.source), known[entry.number], say) for entry in checked
                ]
            }
        )


@blueprint.route("/sources")
class SourcesView(MethodView):
    """Signed calls only."""

    @blueprint.arguments(Body)
    @blueprint.response(200, SourcesAnswer)
    def post(self, body: dict[str, Any]) -> Response:
        """Tells how every source stands."""
        return _sources(body)


@blueprint.route("/sources/set")
class SourceSetView(MethodView):
    """Signed calls only."""

    @blueprint.arguments(SwitchBody)
    @blueprint.response(200, SourcesAnswer)
    def post(self, body: dict[str, Any]) -> Response:
        """Switches a source on or off, keeps or forgets its key, and tells how every source stands then."""
        sources, moment = services().tracking.sources, now()
        sources.known(body["source"])
        if "key" in body:
            sources.give_key(body["source"], body["key"], moment)
        if "enabled" in body:
            sources.enable(body["source"], body["enabled"], moment)
        return _sources(body)


def _sources(body: dict[str, Any]) -> Response:
    say = _speaker(body)
    reports = services().tracking.sources.reports(now())
    return answer({"on": tracking_is_on(), "sources": [report.document(say) for report in reports]})


def _speaker(body: dict[str, Any]) -> Callable[..., str]:
    """Says sentences in the caller's language; instants in the shopper's own time."""
    language, zone = spoken_language(body), services().shopper.zone()

    def say(message: str, **arguments: object) -> str:
        return sentence(message, language, **{name: _local(value, zone) for name, value in arguments.items()})

    return say


def _local(value: object, zone: Any) -> object:
    return value.astimezone(zone) if isinstance(value, datetime) else value
