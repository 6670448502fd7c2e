"""The engine of the conditions: the package ``common-expression-language``, without its command line.

Importing the package also imports its command line with a whole terminal toolkit, which costs a quarter of a second
and twenty megabytes that a companion has no use for. A stand-in under that one name keeps it away.
"""

from __future__ import annotations

import sys
from types import ModuleType

sys.modules.setdefault("cel.cli", ModuleType("cel.cli"))

import cel  # noqa: E402

__all__ = ["cel"]
