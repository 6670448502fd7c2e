"""The files that are made from the rules: the page for shoppers and the schemas for editors."""

from __future__ import annotations

import json
from pathlib import Path

from companion.knowledge import read_document, read_folder, read_locales
from companion.planning.coverage import coverage_of
from companion.planning.rule_book import RuleBook
from companion.planning.rules_page import rules_page
from companion.planning.schemas import schemas
from companion.planning.wording import FALLBACK, Wording


def rules_files() -> dict[str, str]:
    """Each file's text by its path in the project: ``docs/rules.md`` and ``shared_rules/schema/*.schema.json``."""
    policy = read_document("policy.yaml")
    book = RuleBook.compile(
        read_folder("rules"),
        policy,
        read_document("vocabulary/facts.yaml"),
        read_document("vocabulary/actions.yaml"),
    )
    texts = Wording.compile(read_locales()).texts(FALLBACK)
    coverage = coverage_of(book, policy, read_document("coverage.yaml"))
    files = {"docs/rules.md": rules_page(book, texts, policy, coverage)}
    for name, schema in schemas().items():
        files[f"shared_rules/schema/{name}.schema.json"] = json.dumps(schema, indent=2, ensure_ascii=False) + "\n"
    return files


if __name__ == "__main__":
    root = Path(__file__).parent.parent
    for name, text in rules_files().items():
        (root / name).write_text(text, encoding="utf-8")
        print(f"wrote {name}")
