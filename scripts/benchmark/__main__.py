"""Runs the benchmarks and prints one table: ``scripts/bench [--json] [--only NAME]… [--labelled FILE]``."""

from __future__ import annotations

import argparse
import importlib
import json
import os
import sys
from dataclasses import asdict

from rich.console import Console
from rich.table import Table

from scripts.benchmark.figures import Figure

BENCHMARKS = (
    "machine",
    "condition_engines",
    "planning",
    "classifying",
    "capturing",
    "evidence",
    "merging_events",
    "tracking",
    "companion_process",
    "overlays",
    "forms",
)


def main() -> None:
    """Parses the arguments, runs what was asked for, prints it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", action="store_true", help="print JSON instead of a table")
    parser.add_argument("--only", action="append", choices=BENCHMARKS, help="run only this benchmark (repeatable)")
    parser.add_argument("--labelled", metavar="FILE", help="score a labelled file of carrier texts and stop")
    arguments = parser.parse_args()
    if arguments.labelled:
        sys.exit(importlib.import_module("scripts.bench_labelled").main([arguments.labelled]))
    os.environ["PARCELWARD_TRACKING"] = "off"  # no measured companion asks anybody outside this machine
    figures: list[Figure] = []
    # The machine is measured at both ends: what changed meanwhile is no merit and no fault of ours.
    for name in arguments.only or (*BENCHMARKS, "machine"):
        print(f"measuring: {name}", file=sys.stderr)
        figures += importlib.import_module(f"scripts.benchmark.{name}").figures()
    if arguments.json:
        print(json.dumps([asdict(figure) | {"met": figure.met} for figure in figures], indent=2))
    else:
        _print(figures)


def _print(figures: list[Figure]) -> None:
    table = Table(title="Parcelward's speed", title_justify="left")
    for column in ("what", "figure", "goal", "met", "note"):
        table.add_column(column, justify="right" if column in ("figure", "goal") else "left")
    for figure in figures:
        goal = "" if figure.goal is None else f"{'≥' if figure.goal_is_least else '≤'} {figure.goal:g} {figure.unit}"
        met = {True: "yes", False: "NO", None: ""}[figure.met]
        table.add_row(figure.name, f"{figure.value:.3g} {figure.unit}", goal, met, figure.note)
    Console(width=140).print(table)


if __name__ == "__main__":
    main()
