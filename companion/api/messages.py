"""``/v1/messages``: messages to copy for one order, filled with what is known of it. Nothing is sent to anybody."""

from __future__ import annotations

from functools import cache
from typing import Any

from flask.views import MethodView
from marshmallow import Schema, fields

from companion.api.body import Body
from companion.api.context import now
from companion.api.fields import order_id
from companion.api.preferences import spoken_language
from companion.api.resource import Resource
from companion.api.services import services
from companion.knowledge import read_folder
from companion.messages.message_book import MessageBook
from companion.planning.rule_book import RuleBook
from companion.problems import Problem
from companion.store.documents import decode_facts
from companion.store.queries import orders

blueprint = Resource("messages", __name__, url_prefix="/v1", description="Messages to copy.")


@cache
def _book(rules: RuleBook) -> MessageBook:
    # The knowledge does not change while a process runs.
    return MessageBook.compile(read_folder("messages"), rules)


class MessagesQuestion(Body):
    """Which order."""

    order_id = order_id()


class MessageDocument(Schema):
    """One message: ``text`` is what is sent, ``translation`` the same for the shopper to read."""

    id = fields.String(required=True)
    to = fields.String(required=True, metadata={"enum": ["seller", "carrier", "post", "customs", "aliexpress"]})
    title = fields.String(required=True)
    why = fields.String(required=True)
    text = fields.String(required=True)
    translation = fields.String(required=True)
    parcel = fields.String()


class MessagesAnswer(Schema):
    """The messages that fit now, the most urgent first."""

    messages = fields.List(fields.Nested(MessageDocument), required=True)


@blueprint.route("/messages")
class MessagesView(MethodView):
    """Signed calls only."""

    @blueprint.arguments(MessagesQuestion)
    @blueprint.response(200, MessagesAnswer)
    def post(self, body: dict[str, Any]) -> dict[str, Any]:
        """Writes them from what is stored of the order; nothing is kept of it."""
        wanted: str = body["order_id"]
        with services().store.reading() as connection:
            row = orders.load(connection, [wanted]).get(wanted)
        if row is None:
            raise Problem("order-unknown", where="order_id")
        interpreter = services().ingesting.shelf.planner.interpreter
        facts = decode_facts(row.facts)
        offered = _book(interpreter.rules).offered(facts, interpreter.plan(facts), now())
        language = spoken_language(body)
        return {"messages": [message.document(interpreter.sentences, language) for message in offered]}
