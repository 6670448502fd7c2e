"""The filler presses through one function, which refuses what binds the shopper; nothing else presses anything."""

import re
from pathlib import Path

import pytest

EXTENSION = Path(__file__).parents[2] / "extension" / "src"
FILLER = sorted((EXTENSION / "forms").rglob("*.ts"))
PANEL = [EXTENSION / "features" / "dispute-form.tsx", *sorted((EXTENSION / "features" / "dispute-form").rglob("*.ts*"))]
PRESSES = re.compile(
    r"\.click\(\)|new (?:Pointer|Mouse)Event|\.submit\(|requestSubmit|location\.(?:assign|replace)|\.href ="
)


@pytest.mark.parametrize("path", [*FILLER, *PANEL], ids=lambda path: str(path.relative_to(EXTENSION)))
def test_nothing_presses_sends_or_leads_away_but_the_one_place_that_may_refuse(path: Path) -> None:
    if path.name == "press.ts":
        return
    found = PRESSES.findall(path.read_text(encoding="utf-8"))
    assert not found, f"{path.relative_to(EXTENSION)} uses {found}: press through forms/press.ts, which can refuse."


def test_the_one_place_asks_before_it_presses() -> None:
    text = (EXTENSION / "forms" / "press.ts").read_text(encoding="utf-8")
    for function in ("press", "click"):
        body = text.split(f"export function {function}(")[1].split("\n}\n")[0]
        assert body.index("mayPress(") < body.index(".click()")


@pytest.mark.parametrize("path", FILLER, ids=lambda path: str(path.relative_to(EXTENSION)))
def test_the_filler_speaks_to_nobody(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    for stranger in ("fetch(", "XMLHttpRequest", "sendMessage", "WebSocket", "innerHTML", "document.cookie"):
        assert stranger not in text, (
            f"{path.relative_to(EXTENSION)} uses {stranger}: the filler reads and fills, no more."
        )
