"""What holds for every test and every process that one starts.

Nobody on the internet is asked about parcels, and nothing is left in this account's folders.
"""

import atexit
import os
import tempfile

import pytest

os.environ["PARCELWARD_TRACKING"] = "off"

_cache = tempfile.TemporaryDirectory(prefix="parcelward-tests-")
atexit.register(_cache.cleanup)
os.environ["PARCELWARD_CACHE_DIR"] = _cache.name


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Tests run on every core: those of a file stay together, those of a file and a browser where there are two."""
    for item in items:
        parameters = getattr(item, "callspec", None)
        browser = parameters.params.get("kind", "") if parameters else ""
        item.add_marker(pytest.mark.xdist_group(f"{item.path.name}-{browser}"))
