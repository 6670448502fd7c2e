"""``python -m companion.description FILE [--check]``: the OpenAPI document of the companion, as a file."""

from __future__ import annotations

import json
import sys
import tempfile
from pathlib import Path

from companion.app import create_app, openapi_document
from companion.settings import Settings


def described() -> str:
    """The document as it is to be stored. It depends on the code alone, not on this machine."""
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings.load(data_dir=folder, environ={})
        document = openapi_document(create_app(settings))
    return json.dumps(document, indent=2, ensure_ascii=False, sort_keys=True) + "\n"


def main(path: Path, *, check: bool) -> int:
    """Writes the document, or with ``check`` tells by the exit code whether the file is current."""
    text = described()
    if check:
        return 0 if path.is_file() and path.read_text(encoding="utf-8") == text else 1
    path.write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), check="--check" in sys.argv[2:]))
