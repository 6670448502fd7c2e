"""What every signed body may hold: the language and the time zone of the browser."""

from __future__ import annotations

from marshmallow import RAISE, Schema, fields, validate


class Body(Schema):
    """Base of every request body. A field that is not declared is an error, named in the answer's ``where``."""

    class Meta:
        """Strict at the envelope; what lies inside a captured page is judged by its reader."""

        unknown = RAISE

    language = fields.String(
        validate=validate.Regexp(r"\A[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,4}\Z"),
        metadata={"description": "BCP 47 tag of the language the texts should come in, as pt-BR."},
    )
    time_zone = fields.String(
        validate=validate.Regexp(r"\A[A-Za-z0-9_+/-]{1,64}\Z"),
        metadata={"description": "The browser's IANA time zone, as America/Sao_Paulo."},
    )
