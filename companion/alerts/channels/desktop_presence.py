"""Whether this session can show desktop notifications at all: asked by ``parcelward doctor``, shows nothing."""

from __future__ import annotations

import asyncio
import logging


def is_available() -> bool:
    """True when the system's notification service answers and can show something. Never raises."""
    logging.getLogger("desktop_notifier").setLevel(logging.CRITICAL)
    try:
        from desktop_notifier import DesktopNotifier

        return bool(asyncio.run(DesktopNotifier(app_name="Parcelward", app_icon=None).get_capabilities()))
    except Exception:  # the library passes on whatever the system's service answers
        return False
