"""Options that several commands share, and the settings they lead to."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from companion.settings import Settings

# Where a command's context holds the language that was asked for.
LANGUAGE = "parcelward.language"


def data_folder(function: Callable[..., Any]) -> Callable[..., Any]:
    """``--data-dir``: another data folder than the platform's."""
    return click.option(
        "--data-dir", metavar="FOLDER", help="Where Parcelward's data lies; default: this account's data folder."
    )(function)


def language(function: Callable[..., Any]) -> Callable[..., Any]:
    """``--lang``: the language of the sentences, those of problems too."""
    return click.option(
        "--lang",
        "language",
        default="en",
        show_default=True,
        metavar="L",
        callback=_remembered,
        is_eager=True,
        help="Language of the sentences.",
    )(function)


def _remembered(context: click.Context, _: click.Parameter, language: str) -> str:
    context.meta[LANGUAGE] = language
    return language


class Words(click.ParamType[str]):
    """A number or name: bytes that are no text in this terminal's encoding become signs that nothing is named by."""

    name = "words"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """The argument as text that can be stored, compared and printed."""
        return str(value).encode("utf-8", "replace").decode()


def lies_there(path: Path) -> bool:
    """Whether there is something at a path; of a name that no file can have there is nothing."""
    try:
        return path.exists()
    except OSError:
        return False


def settings(data_dir: str | None, port: int | None = None) -> Settings:
    """The settings of a command, with the data folder made and closed to other accounts."""
    from companion.settings import Settings

    chosen = Settings.load(data_dir=data_dir, port=port)
    chosen.prepare()
    return chosen
