"""Giving memory back that only the start needed, and no longer searching what stays for garbage."""

from __future__ import annotations

import ctypes
import gc
import sys

# Objects made before the youngest are searched: the usual 700 are made by every plan, and hardly any is garbage.
_MADE_BETWEEN_SEARCHES = 10_000


def hold_collection() -> None:
    """No search for garbage while the companion starts: all that is made then stays. ``settle`` ends it."""
    gc.disable()


def settle() -> None:
    """Collects what is unreachable and, on Linux with glibc, returns free pages to the system. Never raises.

    What is left is the compiled knowledge, which lives as long as the process: the collector skips it from now on.
    Searching it took a tenth of a second, in the middle of whatever call was being answered.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(_MADE_BETWEEN_SEARCHES, *gc.get_threshold()[1:])
    gc.enable()
    if not sys.platform.startswith("linux"):
        return
    try:
        ctypes.CDLL(None).malloc_trim(0)
    except (OSError, AttributeError):  # another C library: it has no such call, and needs none
        return
