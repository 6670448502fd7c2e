"""``/v1/evidence/attachments``: what of one order's evidence a form's file control takes."""

from __future__ import annotations

import base64
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from flask.views import MethodView
from marshmallow import Schema, fields, validate
from msgspec.structs import replace

from companion.api.context import now, settings
from companion.api.evidence import EvidenceQuestion, packer
from companion.api.resource import Resource
from companion.evidence.file_names import ATTACHED
from companion.evidence.places import FOLDER
from companion.facts_document import instant

if TYPE_CHECKING:
    from companion.evidence.attachments import Limits

MOST_FILES = 20
LEAST_BYTES = 10_000

blueprint = Resource("evidence-attachments", __name__, url_prefix="/v1", description="Evidence for a form.")


class AttachmentsQuestion(EvidenceQuestion):
    """Which order, and what the form takes."""

    media_types = fields.List(
        fields.String(validate=validate.OneOf(ATTACHED)),
        required=True,
        validate=validate.Length(min=1, max=len(ATTACHED)),
        metadata={"description": "What the form takes. With application/pdf the document alone, else pictures."},
    )
    most_files = fields.Integer(
        strict=True, validate=validate.Range(min=1, max=MOST_FILES), metadata={"description": "As the form says."}
    )
    largest_bytes = fields.Integer(
        strict=True,
        validate=validate.Range(min=LEAST_BYTES),
        metadata={"description": "Of one file, as the form says."},
    )
    contents = fields.Boolean(
        load_default=False,
        metadata={"description": "True on the shopper's click: writes pack and files, and answers with the contents."},
    )


class AttachmentDocument(Schema):
    """One file to attach."""

    name = fields.String(required=True)
    media_type = fields.String(required=True, metadata={"enum": list(ATTACHED)})
    bytes = fields.Integer(required=True)
    sha256 = fields.String(required=True)
    content = fields.String(metadata={"description": "The file in base64, where contents were asked for."})


class LeftOutDocument(Schema):
    """A file that is not attached."""

    name = fields.String(required=True)
    why = fields.String(required=True, metadata={"enum": ["too-many", "too-large"]})


class AttachmentsAnswer(Schema):
    """The files in the order in which they are attached, and those left out."""

    order_id = fields.String(required=True)
    made_at = fields.String(required=True)
    files = fields.List(fields.Nested(AttachmentDocument), required=True)
    left_out = fields.List(fields.Nested(LeftOutDocument), required=True)
    folder = fields.String(metadata={"description": "Where the same files lie, where contents were asked for."})


@blueprint.route("/evidence/attachments")
class AttachmentsView(MethodView):
    """Signed calls only."""

    @blueprint.arguments(AttachmentsQuestion)
    @blueprint.response(200, AttachmentsAnswer)
    def post(self, body: dict[str, Any]) -> dict[str, Any]:
        """The evidence as it stands now, as files that the form takes; kept only where contents are asked for."""
        from companion.evidence.attachments import attachments

        maker = packer()
        pack = maker.make(body["order_id"], language=body["document_language"], now=now())
        chosen = attachments(pack, body["media_types"], _limits(body))
        folder = settings().data_folder / FOLDER
        if body["contents"]:
            maker.write(pack, folder)
            maker.write_files(chosen.contents, folder / pack.name)
        return {
            "order_id": pack.order_id,
            "made_at": instant(pack.made_at),
            "files": [
                {
                    "name": file.name,
                    "media_type": file.media_type,
                    "bytes": len(file.content),
                    "sha256": sha256(file.content).hexdigest(),
                    **({"content": base64.b64encode(file.content).decode("ascii")} if body["contents"] else {}),
                }
                for file in chosen.files
            ],
            "left_out": [{"name": each.name, "why": each.why} for each in chosen.left_out],
            **({"folder": str(folder / pack.name)} if body["contents"] else {}),
        }


def _limits(body: dict[str, Any]) -> Limits:
    """The usual limits; how many files the form takes where it says that, and the narrower size of one."""
    from companion.evidence.attachments import usual_limits

    usual = usual_limits()
    return replace(
        usual,
        files=body.get("most_files", usual.files),
        file_bytes=min(usual.file_bytes, body.get("largest_bytes", usual.file_bytes)),
    )
