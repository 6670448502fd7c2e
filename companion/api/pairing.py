"""Pairing with a new browser, and the list of those that are paired."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from flask.views import MethodView
from flask_smorest import abort
from marshmallow import RAISE, Schema, fields, validate

from companion.api.body import Body
from companion.api.context import caller, companion, now, origin
from companion.api.resource import Resource
from companion.guard import base64url
from companion.guard.pairing_attempts import PairingRefusedError
from companion.guard.versions import ProtocolRange, Relation, relation
from companion.problems import Problem

blueprint = Resource("pairing", __name__, url_prefix="/v1", description="Which browsers may speak.")

_TEXT = validate.Regexp(r"\A[A-Za-z0-9_-]{1,128}\Z")


class PairStart(Schema):
    """An extension's key, while the companion shows a code."""

    class Meta:
        """Nothing else may be said."""

        unknown = RAISE

    protocol = fields.Integer(required=True, strict=True)
    extension_key = fields.String(required=True, validate=_TEXT)
    label = fields.String(required=True, validate=validate.Length(max=200))


class PairStarted(Schema):
    """The companion's key, and the salt the code is stretched with."""

    attempt = fields.String(required=True)
    companion_key = fields.String(required=True)
    salt = fields.String(required=True)


class PairFinish(Schema):
    """The extension proves that it was told the code."""

    class Meta:
        """Nothing else may be said."""

        unknown = RAISE

    attempt = fields.String(required=True, validate=_TEXT)
    proof = fields.String(required=True, validate=_TEXT)


class PairFinished(Schema):
    """The pairing's id, and the companion's proof."""

    pairing = fields.String(required=True)
    proof = fields.String(required=True)


class PairingEntry(Schema):
    """One paired browser; ``this`` marks the one that asks."""

    id = fields.String(required=True)
    origin = fields.String(required=True)
    label = fields.String(required=True)
    paired_at = fields.AwareDateTime(required=True)
    last_seen_at = fields.AwareDateTime(required=True, allow_none=True)
    this = fields.Boolean(required=True)


class Pairings(Schema):
    """Every paired browser, first paired first."""

    pairings = fields.List(fields.Nested(PairingEntry), required=True)


class Revoke(Body):
    """Which pairing to end."""

    id = fields.String(required=True, validate=validate.Length(min=1, max=64))


@blueprint.route("/pair/start")
class PairStartView(MethodView):
    """Open to extensions while a code is shown."""

    @blueprint.arguments(PairStart)
    @blueprint.response(200, PairStarted)
    def post(self, body: dict[str, Any]) -> dict[str, str]:
        """Begins one attempt."""
        number = body["protocol"]
        if relation(ProtocolRange(number, number)) is not Relation.OKAY:
            abort(403)
        try:
            started = companion().attempts.start(
                origin=origin(),
                extension_point=base64url.decode(body["extension_key"]),
                label=body["label"],
                now=now(),
            )
        except (PairingRefusedError, ValueError):
            abort(403)
        return {
            "attempt": started.attempt,
            "companion_key": base64url.encode(started.companion_point),
            "salt": base64url.encode(started.salt),
        }


@blueprint.route("/pair/finish")
class PairFinishView(MethodView):
    """Open to the extension that started the attempt."""

    @blueprint.arguments(PairFinish)
    @blueprint.response(200, PairFinished)
    def post(self, body: dict[str, str]) -> dict[str, str]:
        """Takes the extension's proof and answers with the companion's."""
        try:
            finished = companion().attempts.finish(
                identity=body["attempt"],
                origin=origin(),
                proof=base64url.decode(body["proof"]),
                now=now(),
            )
        except (PairingRefusedError, ValueError):
            abort(403)
        return {"pairing": finished.pairing.id, "proof": base64url.encode(finished.proof)}


@blueprint.route("/pairings")
class PairingsView(MethodView):
    """For the extension's options page."""

    @blueprint.arguments(Body)
    @blueprint.response(200, Pairings)
    def post(self, body: dict[str, Any]) -> dict[str, list[dict[str, str | bool | datetime | None]]]:
        """Lists the paired browsers, never their keys."""
        book, asking = companion().book, caller().id
        return {
            "pairings": [
                {
                    "id": pairing.id,
                    "origin": pairing.origin,
                    "label": pairing.label,
                    "paired_at": pairing.paired_at,
                    "last_seen_at": book.last_seen_at(pairing),
                    "this": pairing.id == asking,
                }
                for pairing in book.all().values()
            ]
        }


@blueprint.route("/pairings/revoke")
class RevokeView(MethodView):
    """Ends a pairing, the caller's own included."""

    @blueprint.arguments(Revoke)
    @blueprint.response(200, Schema)
    def post(self, body: dict[str, Any]) -> dict[str, Any]:
        """Revokes; the keys of that browser open nothing from now on."""
        if not companion().book.revoke(body["id"]):
            raise Problem("pairing-unknown", where="id")
        return {}
