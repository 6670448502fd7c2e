"""A name for the state of all knowledge: a plan made from another state is made again."""

from __future__ import annotations

from functools import cache

from companion import __version__
from companion.knowledge import knowledge_folder
from companion.store.documents import digest


@cache
def knowledge_digest() -> str:
    """Changes whenever a rule, a phrase, a sentence or the program's version does."""
    folder = knowledge_folder()
    parts = [__version__]
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            parts += [path.relative_to(folder).as_posix(), digest(path.read_bytes())]
    return digest("\n".join(parts))
