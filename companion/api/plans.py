"""``/v1/plans``: the stored plans of orders that were seen before, in the language asked for."""

from __future__ import annotations

from typing import Any

from flask import Response
from flask.views import MethodView
from marshmallow import Schema, fields

from companion.api.body import Body
from companion.api.context import now
from companion.api.fields import order_ids
from companion.api.plan_document import PlanDocument, answer, stored
from companion.api.preferences import spoken_language
from companion.api.resource import Resource
from companion.api.services import services

blueprint = Resource("plans", __name__, url_prefix="/v1", description="The plans of orders seen before.")


class PlansQuestion(Body):
    """Which orders."""

    order_ids = order_ids()


class PlansAnswer(Schema):
    """Their plans, and the orders no page has shown yet."""

    plans = fields.List(fields.Nested(PlanDocument), required=True)
    missing = fields.List(fields.String(), required=True)


@blueprint.route("/plans")
class PlansView(MethodView):
    """Signed calls only."""

    @blueprint.arguments(PlansQuestion)
    @blueprint.response(200, PlansAnswer)
    def post(self, body: dict[str, Any]) -> Response:
        """Looks them up."""
        result = services().ingesting.plans(body["order_ids"], language=spoken_language(body), now=now())
        return answer({"plans": stored(result.plans.values()), "missing": result.missing})
