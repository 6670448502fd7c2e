"""Fields that several bodies share."""

from __future__ import annotations

from marshmallow import fields, validate

LONGEST_ADDRESS = 16_384
MOST_ORDERS = 500


def order_id() -> fields.String:
    """An order's number, as text: it is longer than a JavaScript number can hold."""
    return fields.String(
        required=True,
        validate=validate.Regexp(r"\A[0-9A-Za-z_-]{1,64}\Z"),
        metadata={"description": "The order's number, as text."},
    )


def order_ids() -> fields.List[str]:
    """Numbers of at most 500 orders."""
    return fields.List(order_id(), required=True, validate=validate.Length(max=MOST_ORDERS))


def address() -> fields.String:
    """An address a browser asked for, query included."""
    return fields.String(required=True, validate=validate.Length(max=LONGEST_ADDRESS))
