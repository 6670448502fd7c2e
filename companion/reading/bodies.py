"""A body as received becomes a JSON value: JSON or JSONP of any callback, nothing executed, nothing too large."""

from __future__ import annotations

import re
from typing import Any

import msgspec

from companion.json_text import decode_json

# What JSONP puts in front of the JSON, whatever its name: it is skipped, never run.
_CALLBACK = re.compile(r"\(\s*(?=[{\[])")
LONGEST_CALLBACK = 300
_WEB_PAGE = re.compile(r"<(?:!doctype|html|head|body|script|meta|title)\b", re.IGNORECASE)


class UnreadableBodyError(Exception):
    """Why a body is not JSON: a code of ``reading.ftl`` and its arguments."""

    def __init__(self, code: str, **arguments: str | int) -> None:
        super().__init__(code)
        self.code = code
        self.arguments = arguments


def decode(body: str, largest: int) -> Any:
    """The JSON value of a body of at most ``largest`` bytes; whole numbers of any size stay exact.

    Raises ``UnreadableBodyError`` with ``empty``, ``too-large``, ``web-page``, ``truncated``, ``too-deep`` or
    ``not-json``.
    """
    if len(body) > largest:
        raise UnreadableBodyError("too-large", bytes=len(body), largest=largest)
    data = body.encode("utf-8", "replace")
    if len(data) > largest:
        raise UnreadableBodyError("too-large", bytes=len(data), largest=largest)
    text = body.lstrip("\ufeff \t\r\n")
    if not text:
        raise UnreadableBodyError("empty")
    if text[0] == "<" and _WEB_PAGE.match(text):
        raise UnreadableBodyError("web-page")
    if text[0] not in "{[":
        found = _CALLBACK.search(text, 0, LONGEST_CALLBACK)
        if not found:
            raise UnreadableBodyError("not-json")
        end = text.rfind("}" if text[found.end()] == "{" else "]")
        text = text[found.end() : end + 1] if end > found.end() else text[found.end() :]
    return _parse(text)


def _parse(text: str) -> Any:
    try:
        return decode_json(text.encode("utf-8", "replace"))
    except RecursionError:
        raise UnreadableBodyError("too-deep") from None
    except msgspec.DecodeError as error:
        code = "truncated" if "truncated" in str(error) else "not-json"
        raise UnreadableBodyError(code) from None
    except ValueError:
        raise UnreadableBodyError("not-json") from None
