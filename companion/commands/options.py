"""Options that several commands share, and the settings they lead to."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import click

from companion.settings import Settings


def data_folder(function: Callable[..., Any]) -> Callable[..., Any]:
    """``--data-dir``: another data folder than the platform's."""
    return click.option(
        "--data-dir", metavar="FOLDER", help="Where Parcelward's data lies; default: this account's data folder."
    )(function)


def language(function: Callable[..., Any]) -> Callable[..., Any]:
    """``--lang``: the language of the sentences."""
    return click.option(
        "--lang", "language", default="en", show_default=True, metavar="L", help="Language of the sentences."
    )(function)


def settings(data_dir: str | None, port: int | None = None) -> Settings:
    """The settings of a command, with the data folder made and closed to other accounts."""
    chosen = Settings.load(data_dir=data_dir, port=port)
    chosen.prepare()
    return chosen
