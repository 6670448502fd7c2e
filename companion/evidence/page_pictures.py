"""The pages of a printed document as pictures, for whoever takes no PDF."""

from __future__ import annotations

from collections.abc import Iterator
from threading import Lock
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from PIL import Image

# PDFium may be inside one call only, whatever the document (pypdfium2, "Incompatibility with threading").
_ONE_AT_A_TIME = Lock()


def page_pictures(pdf: bytes, *, most: int, longest_side: int) -> tuple[tuple[Image.Image, ...], int]:
    """The first ``most`` pages of a PDF that we printed, the longer side in pixels, and how many pages it has."""
    # A companion that is never asked for pictures does not hold the library in memory.
    import pypdfium2

    with _ONE_AT_A_TIME:
        document = pypdfium2.PdfDocument(pdf)
        try:
            return tuple(_drawn(document, most, longest_side)), len(document)
        finally:
            document.close()


def _drawn(document: Any, most: int, longest_side: int) -> Iterator[Image.Image]:
    for number in range(min(most, len(document))):
        page = document[number]
        bitmap = page.render(scale=longest_side / max(page.get_size()))
        # The picture outlives the bitmap whose memory it would otherwise share.
        yield bitmap.to_pil().convert("RGB").copy()
        bitmap.close()
        page.close()
