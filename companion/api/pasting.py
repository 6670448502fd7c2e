"""``/v1/tracking/paste``: what the shopper pastes about a parcel, read without asking anybody."""

from __future__ import annotations

from typing import Any

from flask.views import MethodView
from marshmallow import Schema, fields, validate

from companion.api.body import Body
from companion.api.context import now
from companion.api.preferences import spoken_language
from companion.api.resource import Resource
from companion.api.services import services
from companion.sentences import sentence

# A longer paste meets the limit of a call's body before it meets this one.
LONGEST_PASTE = 250_000

blueprint = Resource(
    "pasting", __name__, url_prefix="/v1/tracking", description="Reading what a shopper pastes about a parcel."
)


class PasteBody(Body):
    """A status text from any page, or a saved reply of a known source, and the parcel it is about."""

    number = fields.String(required=True, validate=validate.Regexp(r"\A[0-9A-Za-z_-]{1,64}\Z"))
    text = fields.String(required=True, validate=validate.Length(min=1, max=LONGEST_PASTE))


class PasteAnswer(Schema):
    """What was read; ``message`` says it in the caller's language. Nothing is changed unless ``outcome`` is read."""

    number = fields.String(required=True)
    outcome = fields.String(
        required=True,
        metadata={
            "description": "read, nothing-yet, another-number, shop-reply, no-answer, not-understood or too-large."
        },
    )
    source = fields.String(required=True)
    events = fields.Integer(required=True)
    message = fields.String(required=True)


@blueprint.route("/paste")
class PasteView(MethodView):
    """Signed calls only."""

    @blueprint.arguments(PasteBody)
    @blueprint.response(200, PasteAnswer)
    def post(self, body: dict[str, Any]) -> dict[str, Any]:
        """Reads the text and adds what it tells to the parcel's history."""
        # Reading a paste needs every source's reader; a companion at rest should not hold them in memory.
        from companion.tracking.source_declarations import installed
        from companion.tracking.sources.paste import Paste

        number, moment = body["number"], now()
        ingesting = services().ingesting
        interpreter = ingesting.shelf.planner.interpreter
        language = spoken_language(body)
        pasted = Paste.compile(interpreter.statuses, interpreter.pages.dates).read(body["text"], number, moment)
        told = [(pasted.source, entry) for entry in pasted.told if entry.number == number]
        if told:
            ingesting.tracked({number: told}, moment)
        count = sum(len(entry.events) for _, entry in told)
        return {
            "number": number,
            "outcome": pasted.outcome,
            "source": pasted.source,
            "events": count,
            "message": sentence(
                f"pasted-{pasted.outcome}",
                language,
                count=count,
                source=installed()[pasted.source].title,
                number=number,
            ),
        }
