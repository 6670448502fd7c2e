"""``python -m companion.description FILE [--check]``: the OpenAPI document of the companion, as a file."""

from __future__ import annotations

import json
import sys
import tempfile
from pathlib import Path
from typing import Any, cast

from flask import Flask

from companion.app import create_app
from companion.settings import Settings


def openapi_document(app: Flask) -> dict[str, Any]:
    """The OpenAPI document of every resource."""
    document = app.extensions["flask-smorest"]["apis"][""]["ext_obj"].spec.to_dict()
    return cast(dict[str, Any], _with_their_patterns(document))


def described() -> str:
    """The document as it is to be stored. It depends on the code alone, not on this machine."""
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings.load(data_dir=folder, environ={})
        document = openapi_document(create_app(settings, described=True))
    return json.dumps(document, indent=2, ensure_ascii=False, sort_keys=True) + "\n"


def main(path: Path, *, check: bool) -> int:
    """Writes the document, or with ``check`` tells by the exit code whether the file is current."""
    text = described()
    if check:
        return 0 if path.is_file() and path.read_text(encoding="utf-8") == text else 1
    path.write_text(text, encoding="utf-8")
    return 0


def _with_their_patterns(part: Any) -> Any:
    """JSON Schema's patterns are ECMAScript's, which has no ``\\A`` and ``\\Z`` and whose ``$`` is as strict."""
    if isinstance(part, dict):
        return {
            key: _ecmascript(value) if key == "pattern" and isinstance(value, str) else _with_their_patterns(value)
            for key, value in part.items()
        }
    return [_with_their_patterns(item) for item in part] if isinstance(part, list) else part


def _ecmascript(pattern: str) -> str:
    return pattern.replace(r"\A", "^").replace(r"\Z", "$")


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), check="--check" in sys.argv[2:]))
