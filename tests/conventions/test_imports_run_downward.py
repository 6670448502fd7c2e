"""The rooms of the companion and who may import whom. A room may import the rooms below it, never one above."""

import ast
from pathlib import Path

import pytest

COMPANION = Path(__file__).parents[2] / "companion"

# Top to bottom. A room imports itself and what is listed for it.
BASE = {
    "facts",
    "knowledge",
    "sentences",
    "facts_document",
    "canonical_statuses",
    "companion",
    "problems",
    "problem_words",
    "private_files",
    "json_text",
    "faults",
}
PURE = {"planning", "reading", "statuses"}
MAY_IMPORT = {
    "canonical_statuses": set(),
    "facts": {"canonical_statuses"},
    "parsed_documents": {"private_files"},
    "knowledge": {"parsed_documents"},
    "sentences": {"knowledge"},
    "problems": set(),
    "problem_words": {"knowledge", "problems", "sentences"},
    "private_files": set(),
    "json_text": set(),
    "faults": set(),
    "memory": set(),
    "listening": BASE | {"settings"},
    "instance": BASE | {"settings", "guard", "store"},
    "facts_document": {"facts"},
    "statuses": {"facts"},
    "reading": {"facts", "json_text"},
    "planning": {"facts", "facts_document", "sentences"},
    "settings": BASE,
    "store": BASE | {"planning", "settings"},
    "guard": BASE | {"settings", "store"},
    "tracking": BASE | PURE | {"store", "settings"},
    "contacts": {"facts", "sentences"},
    "explaining": BASE | PURE | {"tracking", "contacts"},
    "evidence": BASE | PURE | {"store", "settings", "tracking"},
    "dispute": BASE | PURE | {"store", "settings"},
    "messages": BASE | {"planning", "dispute", "tracking"},
    "alerts": BASE | PURE | {"store", "settings", "explaining"},
    "ingesting": BASE | PURE | {"store", "settings", "tracking", "explaining", "alerts", "evidence"},
    "api": BASE
    | PURE
    | {
        "store",
        "settings",
        "tracking",
        "explaining",
        "evidence",
        "dispute",
        "messages",
        "contacts",
        "alerts",
        "ingesting",
        "guard",
    },
    "app": BASE | {"api", "guard", "settings", "store", "explaining", "ingesting", "alerts"},
    "server": BASE
    | {
        "app",
        "listening",
        "instance",
        "memory",
        "guard",
        "settings",
        "alerts",
        "store",
        "api",
        "explaining",
        "ingesting",
    },
}
ENTRY_POINTS = {"cli", "commands", "description", "__init__"}
CLOCKS_NETWORK_AND_DISK = {
    "time",
    "httpx",
    "socket",
    "requests",
    "urllib.request",
    "pathlib",
    "os",
    "sqlite3",
    "subprocess",
}


def room_of(module: str) -> str:
    parts = module.split(".")
    return parts[1] if len(parts) > 1 else parts[0]


def imported_modules(path: Path) -> set[str]:
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found.add(node.module)
            if node.module == "companion":
                found |= {f"companion.{alias.name}" for alias in node.names}
    return found


def python_files() -> list[Path]:
    return [path for path in sorted(COMPANION.rglob("*.py")) if "migrations" not in path.parts]


def own_room(path: Path) -> str:
    relative = path.relative_to(COMPANION)
    return relative.parts[0] if len(relative.parts) > 1 else relative.stem


@pytest.mark.parametrize("path", python_files(), ids=lambda path: str(path.relative_to(COMPANION)))
def test_a_room_imports_only_rooms_below_it(path: Path) -> None:
    room = own_room(path)
    if room in ENTRY_POINTS:
        return
    assert room in MAY_IMPORT, (
        f"companion/{room} is a room this test does not know: add it to MAY_IMPORT with the rooms below it."
    )
    for module in imported_modules(path):
        if not module.startswith("companion."):
            continue
        target = room_of(module)
        assert target == room or target in MAY_IMPORT[room] | {"__init__", "__version__"}, (
            f"{path.relative_to(COMPANION)} imports {module}, but '{room}' may not look up to '{target}': "
            "move what both need into a room below, or pass it in as an argument."
        )


@pytest.mark.parametrize(
    "path",
    [path for path in python_files() if own_room(path) in PURE],
    ids=lambda path: str(path.relative_to(COMPANION)),
)
def test_pure_rooms_touch_neither_clock_network_nor_disk(path: Path) -> None:
    touched = imported_modules(path) & CLOCKS_NETWORK_AND_DISK
    assert not touched, (
        f"{path.relative_to(COMPANION)} imports {sorted(touched)}: pass the content (or `now`) in as an argument."
    )
    text = path.read_text(encoding="utf-8")
    for call in ("datetime.now(", "datetime.utcnow(", "date.today(", "open("):
        assert call not in text, (
            f"{path.relative_to(COMPANION)} calls {call}…): pass its result in as an argument instead."
        )
