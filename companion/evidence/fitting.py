"""A picture as a file of a kind and size that a form takes."""

from __future__ import annotations

from collections.abc import Iterable
from io import BytesIO

from PIL import Image

# By media type: what Pillow calls it, and how it is saved, the best first.
WAYS: dict[str, tuple[tuple[str, dict[str, object]], ...]] = {
    "image/png": (("PNG", {}),),
    "image/jpeg": (("JPEG", {"quality": 88}), ("JPEG", {"quality": 70})),
}
# Of the picture's own size; what is smaller still cannot be read any more.
SHARES = (1.0, 0.75, 0.5, 0.35)


def fitted(picture: Image.Image, media_types: Iterable[str], largest: int) -> tuple[bytes, str] | None:
    """The picture's file of at most ``largest`` bytes and its media type, the first of ``media_types`` where it can be.

    It is made smaller only as far as it must. ``None`` when it cannot be small enough and still be read.
    """
    kinds = tuple(media_types)
    for share in SHARES:
        shown = picture if share == 1 else _smaller(picture, share)
        for kind in kinds:
            for name, how in WAYS[kind]:
                stream = BytesIO()
                shown.save(stream, name, **how)
                if stream.tell() <= largest:
                    return stream.getvalue(), kind
    return None


def _smaller(picture: Image.Image, share: float) -> Image.Image:
    width, height = (max(1, round(side * share)) for side in picture.size)
    return picture.resize((width, height), Image.Resampling.LANCZOS)
