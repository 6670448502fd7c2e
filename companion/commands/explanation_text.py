"""Prints plans for a person at a terminal: the headline, what to do, the days to come, and why."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from rich.console import Console
from rich.panel import Panel
from rich.table import Table
from rich.text import Text

_STYLES = {"info": "dim", "notice": "cyan", "advice": "blue", "warning": "yellow", "urgent": "bold red"}


def print_orders(orders: list[dict[str, Any]], unread: list[dict[str, Any]], say: Callable[[str], str]) -> None:
    """Prints every order's plan, then what could not be read. ``say`` gives a sentence by message id."""
    console = Console()
    for order in orders:
        _print_order(console, order, say)
    for entry in unread:
        console.print(Text(f"{entry['code']}: {entry['message']}", style="dim"))
    if not orders:
        console.print(Text(say("terminal-no-orders")))


def _print_order(console: Console, entry: dict[str, Any], say: Callable[[str], str]) -> None:
    order, plan, active = entry["facts"]["order"], entry["plan"], entry["active"]
    lines = Text()
    for step in active:
        lines.append(f"{step['headline']}\n", style=_STYLES[step["level"]])
        lines.append(f"{step['explanation']}\n")
        for advice in step["advice"]:
            lines.append(f"  → {advice['text']}\n")
        for because in step["because"]:
            words = f" — “{because['read_from']}”" if because.get("read_from") else ""
            lines.append(f"    {because['fact']}: {because['value']}{words}\n", style="dim")
        lines.append("\n")
    active_keys = {step["key"] for step in active}
    later = [step for step in plan["steps"] if step["key"] not in active_keys and step.get("from")]
    newest_active = max((step.get("from", "") for step in active), default="")
    coming = [step for step in later if step["from"] > newest_active]
    items = ", ".join(item["title"] for item in order.get("items", ())[:3] if "title" in item)
    title = Text(f"{order['id']}  {order.get('store', '')}")
    console.print(Panel(lines, title=title, subtitle=Text(items), title_align="left"))
    if coming:
        console.print(_table(say("terminal-to-come"), [(step["from"][:10], step["headline"]) for step in coming]))
    if plan["deadlines"]:
        console.print(
            _table(say("terminal-deadlines"), [(entry["at"][:10], entry["text"]) for entry in plan["deadlines"]])
        )


def _table(title: str, rows: list[tuple[str, str]]) -> Table:
    table = Table(title=Text(title), title_justify="left", show_header=False, box=None)
    for date, text in rows:
        table.add_row(Text(date, style="cyan"), Text(text))
    return table
