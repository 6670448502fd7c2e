"""The command ``parcelward``: gathers the commands; each lives in a file of its own under ``companion.commands``."""

from __future__ import annotations

import importlib
import sys
from io import TextIOWrapper
from typing import Any, NoReturn

import click

from companion import __version__
from companion.problems import Problem

COMMANDS = (
    "explain",
    "message",
    "evidence",
    "classify",
    "number",
    "serve",
    "pair",
    "orders",
    "claims",
    "check",
    "sources",
    "history",
    "alerts",
    "doctor",
    "backup",
)


class LazyCommands(click.Group):
    """Imports a command's module only when it is used, so that a bulk ``classify`` starts at once."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The commands in the order in which a newcomer meets them."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of that name, or ``None``."""
        if cmd_name not in COMMANDS:
            return None
        command = importlib.import_module(f"companion.commands.{cmd_name}").command
        if not isinstance(command, click.Command):
            raise TypeError(f"companion/commands/{cmd_name}.py must define a click command named 'command'.")
        return command

    def main(self, *args: Any, **options: Any) -> Any:
        """Runs the program; what its output has no sign for is written as a number and ends nothing."""
        for stream in (sys.stdout, sys.stderr):
            if isinstance(stream, TextIOWrapper):
                stream.reconfigure(errors="backslashreplace")
        return super().main(*args, **options)

    def invoke(self, ctx: click.Context) -> object:
        """Runs a command; a problem ends in its sentence and its exit code, never in a traceback.

        A fault of ours ends so too, with a line below for whoever mends it.
        """
        try:
            return super().invoke(ctx)
        except Problem as problem:
            return _end(ctx, problem)
        except (click.exceptions.Exit, click.ClickException, click.Abort, BrokenPipeError):
            raise
        except Exception as fault:
            from companion.faults import told

            return _end(ctx, Problem("internal"), told(fault))


def _end(ctx: click.Context, problem: Problem, *lines: str) -> NoReturn:
    from companion.commands.options import LANGUAGE
    from companion.problem_words import exit_code, sentence_of

    click.echo("\n".join([sentence_of(problem, ctx.meta.get(LANGUAGE)), *lines]), err=True)
    ctx.exit(exit_code(problem))


@click.group(cls=LazyCommands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="parcelward")
def main() -> None:
    """Parcelward: what a late AliExpress parcel's status means, and what to do on which day."""


if __name__ == "__main__":
    main()
