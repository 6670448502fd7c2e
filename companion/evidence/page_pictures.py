"""The pages of a printed document as pictures, for whoever takes no PDF."""

from __future__ import annotations

from threading import Lock
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    from PIL import Image

# PDFium may be inside one call only, whatever the document (pypdfium2, "Incompatibility with threading").
_ONE_AT_A_TIME = Lock()


class PagePictures:
    """``with PagePictures(pdf) as pages:`` draws pages of a PDF that we printed, each when it is asked for."""

    def __init__(self, pdf: bytes) -> None:
        # A companion that is never asked for pictures does not hold the library in memory.
        import pypdfium2

        with _ONE_AT_A_TIME:
            self._document = pypdfium2.PdfDocument(pdf)
            self._count = len(self._document)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        with _ONE_AT_A_TIME:
            self._document.close()

    def __len__(self) -> int:
        return self._count

    def draw(self, number: int, longest_side: int) -> Image.Image:
        """The page of this number, from 1, on white; its longer side has so many pixels."""
        with _ONE_AT_A_TIME:
            page = self._document[number - 1]
            bitmap = page.render(scale=longest_side / max(page.get_size()))
            # The picture outlives the bitmap whose memory it would otherwise share.
            picture: Image.Image = bitmap.to_pil().convert("RGB").copy()
            bitmap.close()
            page.close()
        return picture
