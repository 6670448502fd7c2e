"""The plan document as the OpenAPI document describes it. Plans are stored as JSON and sent as they are stored."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import msgspec
from flask import Response
from marshmallow import Schema, fields


class Step(Schema):
    """One dated step of a plan."""

    key = fields.String(required=True)
    rule = fields.String(required=True)
    stage = fields.Integer()
    level = fields.String(required=True, metadata={"enum": ["info", "notice", "advice", "warning", "urgent"]})
    begins = fields.AwareDateTime(data_key="from")
    ends = fields.AwareDateTime(data_key="until")
    parcel = fields.String()
    aside = fields.Boolean()
    headline = fields.String(required=True)
    explanation = fields.String(required=True)
    advice = fields.List(fields.Dict(), required=True)
    because = fields.List(fields.Dict(), required=True)
    sources = fields.List(fields.String(), required=True)


class Contact(Schema):
    """One way to reach the carrier, the post, customs or the platform; ``label`` says how far it can be trusted."""

    kind = fields.String(required=True, metadata={"enum": ["carrier", "post", "customs", "platform"]})
    title = fields.String(required=True)
    origin = fields.String(required=True, metadata={"enum": ["from_tracking", "official_site", "unverified_guide"]})
    label = fields.String(required=True)
    verified = fields.Boolean(required=True)
    name = fields.String()
    phone = fields.String()
    website = fields.String()
    hours = fields.String()
    about = fields.String()
    doubt = fields.String()
    source = fields.String()
    seen = fields.Date()


class PlanDocument(Schema):
    """One order's facts and plan in a shopper's language."""

    order_id = fields.String(required=True)
    facts = fields.Dict(required=True)
    steps = fields.List(fields.Nested(Step), required=True)
    deadlines = fields.List(fields.Dict(), required=True)
    undetermined = fields.List(fields.Dict(), required=True, data_key="unknown")
    contacts = fields.List(fields.Nested(Contact), required=True)
    planned_at = fields.AwareDateTime(required=True)
    revision = fields.Integer(required=True)
    language = fields.String(required=True)


def answer(document: Mapping[str, object]) -> Response:
    """An answer of JSON; texts made by ``stored`` go out as they are."""
    return Response(msgspec.json.encode(document), content_type="application/json")


def stored(plans: Iterable[str]) -> list[msgspec.Raw]:
    """Stored plan documents, to be sent without reading and writing them again."""
    return [msgspec.Raw(plan.encode()) for plan in plans]
