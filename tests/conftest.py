"""What holds for every test and every process that one starts.

Nobody on the internet is asked about parcels, and nothing is left in this account's folders.
"""

import atexit
import os
import tempfile

os.environ["PARCELWARD_TRACKING"] = "off"

_cache = tempfile.TemporaryDirectory(prefix="parcelward-tests-")
atexit.register(_cache.cleanup)
os.environ["PARCELWARD_CACHE_DIR"] = _cache.name
