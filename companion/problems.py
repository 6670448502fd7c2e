"""What can go wrong in a way a person should hear about: a stable code, never a traceback."""

from __future__ import annotations


class Problem(Exception):  # noqa: N818 - it is told to a person, who has a problem and not an error
    """Something that cannot be done, by its code in ``shared_rules/vocabulary/errors.yaml``.

    The sentence of that code (``error-<code>`` in the locales' ``companion.ftl``) is filled with ``arguments``;
    they may be shown to the shopper and are never logged. ``where`` names the place in the caller's body
    (``orders[0].id``). Every room may raise it; ``api`` and ``cli`` turn it into words.
    """

    def __init__(self, code: str, *, where: str | None = None, **arguments: object) -> None:
        super().__init__(code)
        self.code = code
        self.where = where
        self.arguments = arguments
