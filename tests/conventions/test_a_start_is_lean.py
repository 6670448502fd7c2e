"""What the companion loads before its first answer: libraries that wait, and value classes that are cheap to define."""

from __future__ import annotations

import json
import subprocess
import sys

# Each takes tens of milliseconds and is needed only later, if at all; who needs it imports it where it is used.
WAIT = ("alembic", "apscheduler", "desktop_notifier", "fluent", "fpdf", "httpx", "PIL", "pypdfium2", "sqlalchemy.orm")

LOADED = """
import json, sys
from dataclasses import is_dataclass
import companion.commands.serve, companion.server
from companion.api import blueprints
blueprints()
dear = sorted(
    f"{name}.{kind.__name__}"
    for name, module in list(sys.modules.items()) if name.startswith("companion.")
    for kind in vars(module).values()
    if isinstance(kind, type) and kind.__module__ == name and is_dataclass(kind)
    and all(field.repr for field in kind.__dataclass_fields__.values())
)
print(json.dumps({"modules": sorted(sys.modules), "dataclasses": dear}))
"""


def loaded() -> dict[str, list[str]]:
    shown = subprocess.run([sys.executable, "-c", LOADED], check=True, capture_output=True, text=True)
    return dict(json.loads(shown.stdout))


def test_no_answer_waits_for_a_library_that_it_does_not_need() -> None:
    early = sorted(set(WAIT) & set(loaded()["modules"]))
    assert not early, (
        f"{', '.join(early)}: loaded before the first answer. Import it inside the function that needs it."
    )


def test_value_classes_of_every_start_are_structs() -> None:
    dear = loaded()["dataclasses"]
    assert not dear, (
        f"{', '.join(dear)}: a dataclass takes forty times as long to define as a msgspec.Struct, and every start "
        "defines it. Make it a Struct; a dataclass is for a field that must not be printed (repr=False)."
    )
