"""Where ``shared_rules`` lies, and reading it. Rooms that are pure are given what is read here."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

from companion.parsed_documents import read_parsed


@cache
def knowledge_folder() -> Path:
    """The folder of the knowledge: inside the installed package, else beside it in a checkout.

    Raises ``FileNotFoundError`` when neither is there (a broken installation).
    """
    for candidate in (Path(__file__).parent / "shared_rules", Path(__file__).parent.parent / "shared_rules"):
        if (candidate / "vocabulary").is_dir():
            return candidate
    raise FileNotFoundError("The folder shared_rules is missing: install Parcelward again.")


def read_document(relative: str) -> Any:
    """One YAML document of the knowledge, by its path below ``shared_rules``."""
    return read_parsed(knowledge_folder() / relative)


def read_folder(relative: str) -> dict[str, Any]:
    """Every YAML document directly in a folder, by file stem, in the order of their names."""
    return {
        path.stem: read_document(f"{relative}/{path.name}")
        for path in sorted((knowledge_folder() / relative).glob("*.yaml"))
    }


def read_locales() -> dict[str, dict[str, str]]:
    """Every sentence of every language: language tag, then file stem, then the Fluent text."""
    return {
        folder.name: {path.stem: path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.ftl"))}
        for folder in sorted((knowledge_folder() / "locales").iterdir())
        if folder.is_dir()
    }
