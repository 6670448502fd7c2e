"""Scores the reading of statuses on a labelled file of real carrier texts and writes the figures to docs/accuracy.md.

    .venv/bin/python -m scripts.bench_labelled FILE [--no-write] [--errors]

FILE is tab-separated with a header: ``text`` (or ``code``), ``carrier``, ``language``, ``class``, ``also_accepted``
(classes parted by ``|``), ``source``. Classes are coarser than the product's statuses; ``COARSE`` says how they map.
"""

from __future__ import annotations

import argparse
import csv
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from rich.console import Console
from rich.table import Table

from companion import knowledge
from companion.statuses.status_reader import StatusReader

ACCURACY = Path(__file__).parent.parent / "docs" / "accuracy.md"
BEGIN, END = "<!-- figures: written by scripts/bench --labelled FILE -->", "<!-- end of figures -->"
COARSE = {
    "not_found": "unknown",
    "accepted": "in_transit",
    "departed_origin": "in_transit",
    "arrived_destination": "in_transit",
    "customs_released": "in_transit",
    "customs_processing": "customs",
    "customs_held": "customs",
    "returning": "returned",
    "refused": "exception",
    "lost": "exception",
    "damaged": "exception",
    "destroyed": "exception",
    "seized": "exception",
    "delayed": "exception",
}
FEWEST_FOR_F1 = 3


@dataclass(frozen=True)
class Row:
    """One labelled line and the class it was read as."""

    said: str
    language: str
    source: str
    label: str
    accepted: frozenset[str]
    read: str

    @property
    def right(self) -> bool:
        """Whether the reading is the label or another honest reading of the same words."""
        return self.read in self.accepted


@dataclass(frozen=True)
class Figures:
    """What counts: how much is right, per class and overall, and the two ways to be wrong about a delivery."""

    rows: int
    accuracy: float
    macro_f1: float | None
    false_delivered: int
    missed_delivered: int
    delivered: int


def read_rows(file: Path, reader: StatusReader) -> tuple[list[Row], float]:
    """The labelled lines with their readings, and the microseconds one reading takes once words are known."""
    with file.open(encoding="utf-8", newline="") as stream:
        lines = list(csv.DictReader(stream, delimiter="\t", quoting=csv.QUOTE_NONE))

    def read(line: dict[str, str]) -> str:
        reading = reader.classify(line.get("text"), code=line.get("code"), carrier=line.get("carrier"))
        return COARSE.get(reading.status.value, reading.status.value)

    answers = [read(line) for line in lines]
    microseconds = min(one_pass(lines, reader, letter) for letter in "qxz") / max(1, len(lines)) * 1e6
    return [
        Row(
            line.get("text") or line.get("code") or "",
            line.get("language") or "-",
            line.get("source") or "-",
            line["class"],
            frozenset({line["class"], *filter(None, (line.get("also_accepted") or "").split("|"))}),
            answer,
        )
        for line, answer in zip(lines, answers, strict=True)
    ], microseconds


def one_pass(lines: Sequence[dict[str, str]], reader: StatusReader, letter: str) -> float:
    """The seconds of processor time to read all lines, each with a word of its own at its end.

    The word makes each text a new one, so that no answer comes from the memory of former texts.
    """
    begun = time.process_time()
    for number, line in enumerate(lines):
        own = letter + "".join(chr(ord("a") + int(digit)) for digit in str(number))
        reader.classify(f"{line.get('text') or ''} {own}", code=line.get("code"), carrier=line.get("carrier"))
    return time.process_time() - begun


def shown(share: float | None) -> str:
    """A share with three digits; a dash where there was too little to score."""
    return "–" if share is None else f"{share:.3f}"


def f1(rows: Sequence[Row], label: str) -> float:
    """The F1 of one class; another accepted reading counts as right for the class of the label."""
    right = sum(row.right and row.label == label for row in rows)
    missed = sum(not row.right and row.label == label for row in rows)
    wrongly = sum(not row.right and row.read == label for row in rows)
    return 2 * right / max(1, 2 * right + missed + wrongly)


def figures(rows: Sequence[Row]) -> Figures:
    """The figures of some rows."""
    support = Counter(row.label for row in rows)
    scored = [label for label, count in support.items() if count >= FEWEST_FOR_F1]
    return Figures(
        len(rows),
        sum(row.right for row in rows) / max(1, len(rows)),
        sum(f1(rows, label) for label in scored) / len(scored) if scored else None,
        sum(row.read == "delivered" and not row.right for row in rows),
        sum(row.label == "delivered" and not row.right for row in rows),
        support["delivered"],
    )


def grouped(rows: Iterable[Row], key: Callable[[Row], str]) -> list[tuple[str, Figures]]:
    """The figures of each group of rows, the largest group first."""
    groups: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        groups[key(row)].append(row)
    return sorted(((name, figures(group)) for name, group in groups.items()), key=lambda item: -item[1].rows)


def figure_lines(heading: str, groups: list[tuple[str, Figures]]) -> list[str]:
    """A Markdown table of figures."""
    lines = [
        f"| {heading} | texts | accuracy | macro-F1 | false delivered | missed delivered |",
        "|---|---|---|---|---|---|",
    ]
    for name, found in groups:
        lines.append(
            f"| {name} | {found.rows} | {shown(found.accuracy)} | {shown(found.macro_f1)} | {found.false_delivered} "
            f"| {found.missed_delivered} of {found.delivered} |"
        )
    return lines


def report(rows: Sequence[Row], microseconds: float) -> str:
    """All figures as Markdown."""
    labels = sorted({row.label for row in rows} | {row.read for row in rows})
    confused = Counter((row.label, row.label if row.right else row.read) for row in rows)
    lines = figure_lines("all", [("all", figures(rows))])
    lines += ["", *figure_lines("source", grouped(rows, lambda row: row.source))]
    lines += ["", *figure_lines("language", grouped(rows, lambda row: row.language))]
    lines += ["", "| class | texts | F1 |", "|---|---|---|"]
    support = Counter(row.label for row in rows)
    lines += [f"| {label} | {count} | {f1(rows, label):.3f} |" for label, count in support.most_common()]
    lines += ["", "Label down, reading across (another accepted reading stands under the label):", ""]
    lines += [f"| | {' | '.join(labels)} |", "|---" * (len(labels) + 1) + "|"]
    for label in labels:
        if any(confused[label, read] for read in labels):
            lines.append(f"| {label} | {' | '.join(str(confused[label, read] or '') for read in labels)} |")
    lines += ["", f"One reading took {microseconds:.0f} µs of processor time on the machine that wrote this."]
    return "\n".join(lines)


def write(report_text: str, rows: Sequence[Row]) -> None:
    """Puts the figures into docs/accuracy.md, between its two marks."""
    sources = ", ".join(sorted({row.source for row in rows}))
    page = ACCURACY.read_text(encoding="utf-8")
    before, _, rest = page.partition(BEGIN)
    _, _, after = rest.partition(END)
    if not rest or END not in page:
        raise SystemExit(f"{ACCURACY} must hold the lines {BEGIN} and {END}.")
    held = f"A labelled file of real carrier texts; the texts come from: {sources}.\n\n{report_text}"
    ACCURACY.write_text(f"{before}{BEGIN}\n\n{held}\n\n{END}{after}", encoding="utf-8")


def show(rows: Sequence[Row], microseconds: float, *, errors: bool) -> None:
    """Prints the figures, and on request the lines that were read otherwise than labelled."""
    console = Console()
    found = figures(rows)
    console.print(
        f"{found.rows} lines: accuracy {found.accuracy:.4f}, macro-F1 {shown(found.macro_f1)}, "
        f"false delivered {found.false_delivered}, missed delivered {found.missed_delivered} of {found.delivered}, "
        f"{microseconds:.0f} µs each"
    )
    for heading, key in (("language", "language"), ("source", "source"), ("class", "label")):
        table = Table(heading, "lines", "accuracy", "macro-F1", "false delivered", "missed delivered")
        for name, group in grouped(rows, lambda row, key=key: str(getattr(row, key))):  # type: ignore[misc]
            table.add_row(
                name, str(group.rows), shown(group.accuracy), shown(group.macro_f1),
                str(group.false_delivered), str(group.missed_delivered),
            )  # fmt: skip
        console.print(table)
    if errors:
        for row in rows:
            if not row.right:
                console.print(f"{row.language}  {row.label} read as {row.read}: {row.said}", markup=False)


def main(arguments: Sequence[str] | None = None) -> int:
    """Scores a file; 0 when nothing was read as delivered that was not, else 1, 2 for a file that cannot be read."""
    parser = argparse.ArgumentParser(description="Score the reading of statuses on a labelled file.")
    parser.add_argument("file", type=Path)
    parser.add_argument("--no-write", action="store_true", help="leave docs/accuracy.md as it is")
    parser.add_argument("--errors", action="store_true", help="list what was read otherwise than labelled")
    given = parser.parse_args(arguments)
    reader = StatusReader.compile(knowledge.read_folder("phrases"), knowledge.read_folder("codes"))
    try:
        rows, microseconds = read_rows(given.file, reader)
    except (OSError, UnicodeDecodeError, KeyError) as problem:
        print(f"{given.file} cannot be scored: {problem}. It needs a header with text and class.", file=sys.stderr)
        return 2
    show(rows, microseconds, errors=given.errors)
    if not given.no_write:
        write(report(rows, microseconds), rows)
    return 1 if figures(rows).false_delivered else 0


if __name__ == "__main__":
    sys.exit(main())
