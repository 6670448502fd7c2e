"""``parcelward classify``: carrier words and codes to canonical statuses, a JSON line in, a JSON line out."""

from __future__ import annotations

import sys

import click


@click.command("classify", short_help="Say what carrier words or codes mean, line by line.")
@click.option("--json", "as_json", is_flag=True, help="Accepted for symmetry; the answer is always JSON Lines.")
def command(as_json: bool) -> None:
    """Read JSON Lines {"text"?, "code"?, "carrier"?, "language"?} from standard input and answer each with a line."""
    from companion import knowledge
    from companion.statuses.status_lines import classify_line
    from companion.statuses.status_reader import StatusReader

    reader = StatusReader.compile(knowledge.read_folder("phrases"), knowledge.read_folder("codes"))
    sys.stdin.reconfigure(encoding="utf-8", errors="replace")  # type: ignore[union-attr]
    write = sys.stdout.write
    for line in sys.stdin:
        if line.strip():
            write(classify_line(line, reader) + "\n")
