"""``/v1/evidence``: one order's evidence, made with one click; its files lie in the data folder."""

from __future__ import annotations

import base64
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any

from flask.views import MethodView
from marshmallow import Schema, fields, validate

from companion.api.body import Body
from companion.api.context import now, settings
from companion.api.fields import order_id
from companion.api.resource import Resource
from companion.api.services import services
from companion.evidence.places import FOLDER, LANGUAGE
from companion.facts_document import instant
from companion.problems import Problem
from companion.store.queries import evidence_packs

if TYPE_CHECKING:
    from companion.evidence.packing import Packer

MEDIA_TYPES = {".pdf": "application/pdf", ".zip": "application/zip"}

blueprint = Resource("evidence", __name__, url_prefix="/v1", description="What shows what happened to an order.")


def sum_field() -> fields.String:
    """A SHA-256 sum, hexadecimal."""
    return fields.String(required=True, validate=validate.Regexp(r"\A[0-9a-f]{64}\Z"))


class EvidenceQuestion(Body):
    """Which order, and in which language the document is written: whoever decides must be able to read it."""

    order_id = order_id()
    document_language = fields.String(
        validate=validate.Regexp(r"\A[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,4}\Z"),
        load_default=LANGUAGE,
        metadata={"description": "BCP 47 tag of the document's language; English when none is given."},
    )


class EvidenceFile(Schema):
    """A file that was written: where it lies on this computer, its sum and its size."""

    path = fields.String(required=True)
    sha256 = fields.String(required=True)
    bytes = fields.Integer(required=True)


class EvidenceAnswer(Schema):
    """The two files of a pack."""

    order_id = fields.String(required=True)
    made_at = fields.String(required=True)
    pdf = fields.Nested(EvidenceFile, required=True)
    zip = fields.Nested(EvidenceFile, required=True)


class FileQuestion(Body):
    """Which file of which pack, by the sum that ``/v1/evidence`` told."""

    sha256 = sum_field()


class FileAnswer(Schema):
    """A file's name and content."""

    name = fields.String(required=True)
    media_type = fields.String(required=True, metadata={"enum": list(MEDIA_TYPES.values())})
    content = fields.String(required=True, metadata={"description": "The file in base64."})


def packer() -> Packer:
    """Makes packs from what is stored."""
    # Printing needs libraries that a companion at rest should not hold in memory.
    from companion.evidence.packing import Packer

    interpreter = services().ingesting.shelf.planner.interpreter
    return Packer(services().store, interpreter.sentences, interpreter.rules.policy, interpreter.statuses)


@blueprint.route("/evidence")
class EvidenceView(MethodView):
    """Signed calls only."""

    @blueprint.arguments(EvidenceQuestion)
    @blueprint.response(200, EvidenceAnswer)
    def post(self, body: dict[str, Any]) -> dict[str, Any]:
        """Makes the pack from what is stored and writes it; what was made before stays."""
        maker = packer()
        pack = maker.make(body["order_id"], language=body["document_language"], now=now())
        pdf, archive = maker.write(pack, settings().data_folder / FOLDER)
        row = pack.row()
        return {
            "order_id": pack.order_id,
            "made_at": instant(pack.made_at),
            "pdf": {"path": str(pdf), "sha256": row.pdf_digest, "bytes": len(pack.pdf)},
            "zip": {"path": str(archive), "sha256": row.digest, "bytes": len(pack.zip)},
        }


@blueprint.route("/evidence/file")
class EvidenceFileView(MethodView):
    """Signed calls only."""

    @blueprint.arguments(FileQuestion)
    @blueprint.response(200, FileAnswer)
    def post(self, body: dict[str, Any]) -> dict[str, Any]:
        """The content of a file of a pack that was made, for saving it or for attaching it on the shopper's click."""
        wanted: str = body["sha256"]
        with services().store.reading() as connection:
            row = evidence_packs.known(connection, wanted)
        if row is None:
            raise Problem("evidence-unknown", where="sha256")
        ending = ".zip" if row.digest == wanted else ".pdf"
        path, content = _found(settings().data_folder / FOLDER, row.name, ending, wanted)
        return {
            "name": path.name,
            "media_type": MEDIA_TYPES[ending],
            "content": base64.b64encode(content).decode("ascii"),
        }


def _found(folder: Path, name: str, ending: str, wanted: str) -> tuple[Path, bytes]:
    """The file with this sum among those of the pack's name; ``Problem`` when it is gone or was changed."""
    for path in sorted(folder.glob(f"{name}*{ending}")):
        try:
            content = path.read_bytes()
        except OSError:
            continue
        if sha256(content).hexdigest() == wanted:
            return path, content
    raise Problem("evidence-unknown", where="sha256")
