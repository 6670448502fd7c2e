"""Which reader reads which reply and which page, and in which order.

Records are read in the order of ``KINDS``, whatever order they came in: the detail names the country and the
dates with their years that the others lack.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from companion.facts import OrderFacts
from companion.reading.readers.order_detail import read_order_detail
from companion.reading.readers.order_list import read_order_list
from companion.reading.readers.page_reading import read_page_reading
from companion.reading.readers.return_case import read_return_case
from companion.reading.readers.return_list import read_return_list
from companion.reading.readers.tracking import read_tracking
from companion.reading.sighting import Sighting

Reader = Callable[[Any, Sighting], Iterator[OrderFacts]]

REPLY_READERS: Mapping[str, Reader] = {
    "order-detail": read_order_detail,
    "order-list": read_order_list,
    "return-case": read_return_case,
    "return-list": read_return_list,
    "tracking": read_tracking,
}
PAGE_READERS: Mapping[str, Reader] = {
    "order-detail": read_page_reading,
    "order-list": read_page_reading,
    "dispute-form": read_page_reading,
    "return-list": read_page_reading,
    "tracking": read_page_reading,
}
KINDS = ("order-detail", "order-list", "return-list", "return-case", "dispute-form", "tracking")
