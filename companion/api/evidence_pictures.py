"""``/v1/evidence/pictures``: screenshots and photographs that the shopper adds to an order's evidence."""

from __future__ import annotations

import base64
import binascii
from typing import Any

from flask.views import MethodView
from marshmallow import Schema, fields, validate

from companion.api.body import Body
from companion.api.context import now
from companion.api.evidence import sum_field
from companion.api.fields import order_id
from companion.api.resource import Resource
from companion.api.services import services
from companion.facts_document import instant
from companion.guard.limits import CAPTURES_BODY
from companion.problems import Problem
from companion.store.queries import evidence_pictures

blueprint = Resource("evidence-pictures", __name__, url_prefix="/v1", description="Pictures of the shopper's own.")


class PicturesQuestion(Body):
    """Which order."""

    order_id = order_id()


class PictureBody(Body):
    """A picture to add."""

    order_id = order_id()
    name = fields.String(required=True, validate=validate.Length(min=1, max=400))
    content = fields.String(
        required=True,
        validate=validate.Length(max=CAPTURES_BODY),
        metadata={"description": "A PNG, JPEG or WebP file in base64."},
    )


class PictureRemoval(Body):
    """A picture to remove."""

    order_id = order_id()
    sha256 = sum_field()


class PictureDocument(Schema):
    """A picture that is kept: what it hides (place, device) was removed, so its sum is not that of the file added."""

    name = fields.String(required=True)
    sha256 = fields.String(required=True)
    added_at = fields.String(required=True)
    bytes = fields.Integer(required=True)


class PicturesAnswer(Schema):
    """Every picture of the order, the first added first."""

    pictures = fields.List(fields.Nested(PictureDocument), required=True)


@blueprint.route("/evidence/pictures")
class PicturesView(MethodView):
    """Signed calls only."""

    @blueprint.arguments(PictureBody)
    @blueprint.response(200, PicturesAnswer)
    def post(self, body: dict[str, Any]) -> dict[str, Any]:
        """Adds a picture; one that is there already is not added twice."""
        from companion.evidence.pictures import add_picture

        try:
            content = base64.b64decode(body["content"], validate=True)
        except (binascii.Error, ValueError):
            raise Problem("body-invalid", where="content", place="content") from None
        add_picture(services().store, body["order_id"], body["name"], content, now())
        return _pictures(body["order_id"])


@blueprint.route("/evidence/pictures/list")
class PictureListView(MethodView):
    """Signed calls only."""

    @blueprint.arguments(PicturesQuestion)
    @blueprint.response(200, PicturesAnswer)
    def post(self, body: dict[str, Any]) -> dict[str, Any]:
        """What was added to an order; nothing for an order without pictures, known or not."""
        return _pictures(body["order_id"])


@blueprint.route("/evidence/pictures/remove")
class PictureRemovalView(MethodView):
    """Signed calls only."""

    @blueprint.arguments(PictureRemoval)
    @blueprint.response(200, PicturesAnswer)
    def post(self, body: dict[str, Any]) -> dict[str, Any]:
        """Forgets a picture; packs made before keep it."""
        with services().store.writing() as connection:
            evidence_pictures.remove(connection, body["order_id"], body["sha256"])
        return _pictures(body["order_id"])


def _pictures(order: str) -> dict[str, Any]:
    with services().store.reading() as connection:
        rows = evidence_pictures.of_order(connection, order)
    return {
        "pictures": [
            {"name": row.name, "sha256": row.digest, "added_at": instant(row.added_at), "bytes": len(row.body)}
            for row in rows
        ]
    }
