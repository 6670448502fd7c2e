"""Where this companion keeps its data, where it listens, and that nobody else on the machine may look in."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import platformdirs
from msgspec import Struct

from companion.private_files import PRIVATE_FOLDER, clear_unfinished, close_to_others
from companion.problems import Problem

ADDRESS = "127.0.0.1"
DEFAULT_PORT = 17717
HIGHEST_PORT = 65535
# A full disk, a used-up quota, a limit on the size of files.
NO_ROOM = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)


class Settings(Struct, frozen=True, kw_only=True):
    """One companion: its data folder, its port (0 lets the system choose, for tests) and its database."""

    data_folder: Path
    port: int
    database_url: str

    @classmethod
    def load(
        cls,
        *,
        data_dir: str | os.PathLike[str] | None = None,
        port: int | None = None,
        database_url: str | None = None,
        environ: Mapping[str, str] = os.environ,
    ) -> Settings:
        """Arguments win over ``PARCELWARD_DATA_DIR``, ``PARCELWARD_PORT`` and ``PARCELWARD_DATABASE_URL``.

        Raises ``Problem("port-invalid")`` for a port that is no number from 0 to 65535. Touches no disk.
        """
        chosen = data_dir or environ.get("PARCELWARD_DATA_DIR")
        folder = Path(chosen) if chosen else Path(platformdirs.user_data_dir("parcelward", appauthor=False))
        folder = folder.expanduser().absolute()
        url = database_url or environ.get("PARCELWARD_DATABASE_URL")
        return cls(
            data_folder=folder,
            port=_port(port if port is not None else environ.get("PARCELWARD_PORT", DEFAULT_PORT)),
            database_url=url or f"sqlite:///{folder / 'parcelward.sqlite3'}",
        )

    def prepare(self) -> bool:
        """Makes the data folder and keeps other accounts out; True when something had to be closed to them.

        New files of this process are private from here on. Raises ``Problem`` when the folder cannot be made,
        belongs to another account, or cannot be closed.
        """
        os.umask(0o077)
        folder = self.data_folder
        try:
            folder.mkdir(mode=PRIVATE_FOLDER, parents=True, exist_ok=True)
            if os.name != "nt" and folder.stat().st_uid != os.getuid():
                raise Problem("data-folder-foreign", folder=str(folder))
            corrected = close_to_others(folder)
            clear_unfinished(folder)
            for path in folder.iterdir():
                if path.is_file() and not path.is_symlink():
                    corrected = close_to_others(path) or corrected
        except OSError as failure:
            raise Problem("data-folder-unusable", folder=str(folder)) from failure
        return corrected

    @contextmanager
    def failed_writes_in_words(self) -> Iterator[None]:
        """For writing to the data folder: ``Problem`` where the disk is full or the folder takes no file any more."""
        try:
            yield
        except OSError as failure:
            folder = str(self.data_folder)
            code = "disk-full" if failure.errno in NO_ROOM else "data-folder-unusable"
            raise Problem(code, place=folder, folder=folder) from failure


def _port(given: int | str) -> int:
    try:
        port = int(given)
    except ValueError:
        raise Problem("port-invalid", port=str(given)) from None
    if not 0 <= port <= HIGHEST_PORT:
        raise Problem("port-invalid", port=str(given))
    return port
