"""What a browser saw becomes stored facts, a plan, due alerts and an answer; what is unchanged is answered as stored.

Every entry point is one transaction: a capture is kept whole or not at all.
"""

from __future__ import annotations

from companion.ingesting.answers import Answer, UnreadRecord
from companion.ingesting.ingesting import Ingesting
from companion.ingesting.reading_records import Page

__all__ = ["Answer", "Ingesting", "Page", "UnreadRecord"]
