"""Screenshots and photographs that the shopper adds to an order: checked, and freed of what they hide.

A photograph tells where and with which device it was taken; of a picture only its pixels are kept.
"""

from __future__ import annotations

import re
import warnings
from datetime import datetime
from hashlib import sha256
from io import BytesIO

from PIL import Image, ImageOps, UnidentifiedImageError

from companion.evidence.clean_text import clean
from companion.problems import Problem
from companion.store.database import Store
from companion.store.queries import evidence_pictures, orders
from companion.store.queries.evidence_pictures import PictureRow

FORMATS = ("PNG", "JPEG", "WEBP")
LARGEST_BYTES = 20_000_000
MOST_PIXELS = 50_000_000
LONGEST_SIDE = 2_400
LARGEST_PNG = 2_000_000
JPEG_QUALITY = 88
MOST = 20
LONGEST_NAME = 80
_FOLDERS = re.compile(r"^.*[/\\]")
_BROKEN = (UnidentifiedImageError, OSError, ValueError, SyntaxError, Warning)


def add_picture(store: Store, order_id: str, name: str, content: bytes, now: datetime) -> PictureRow:
    """Keeps a picture (PNG, JPEG or WebP) with an order; one that is there already is not added twice.

    Raises ``Problem``: ``order-unknown``, ``picture-too-large``, ``picture-unreadable``, ``pictures-full``.
    """
    shown = clean(_FOLDERS.sub("", name), LONGEST_NAME) or "picture"
    if len(content) > LARGEST_BYTES:
        raise Problem("picture-too-large", name=shown)
    body, media_type = _bare(content, shown)
    row = PictureRow(
        order_id=order_id,
        name=shown,
        media_type=media_type,
        digest=sha256(body).hexdigest(),
        body=body,
        added_at=now,
    )
    with store.writing() as connection:
        if order_id not in orders.load(connection, [order_id]):
            raise Problem("order-unknown", where="order_id")
        known = evidence_pictures.of_order(connection, order_id)
        same = next((each for each in known if each.digest == row.digest), None)
        if same is not None:
            return same
        if len(known) >= MOST:
            raise Problem("pictures-full", most=MOST)
        evidence_pictures.add(connection, row)
    return row


def _bare(content: bytes, name: str) -> tuple[bytes, str]:
    """The pixels as PNG, or as JPEG where they came so or would be large, and the media type."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            with Image.open(BytesIO(content), formats=FORMATS) as opened:
                if opened.width * opened.height > MOST_PIXELS:
                    raise Problem("picture-too-large", name=name)
                was_png = opened.format == "PNG"
                picture = _on_white(ImageOps.exif_transpose(opened))
        picture.thumbnail((LONGEST_SIDE, LONGEST_SIDE))
        if was_png and len(png := _saved(picture, "PNG")) <= LARGEST_PNG:
            return png, "image/png"
        return _saved(picture, "JPEG"), "image/jpeg"
    except (Image.DecompressionBombWarning, Image.DecompressionBombError):
        raise Problem("picture-too-large", name=name) from None
    except _BROKEN as failure:
        raise Problem("picture-unreadable", name=name) from failure


def _on_white(picture: Image.Image) -> Image.Image:
    seen = picture.convert("RGBA")
    paper = Image.new("RGB", seen.size, "white")
    paper.paste(seen, mask=seen.getchannel("A"))
    return paper


def _saved(picture: Image.Image, kind: str) -> bytes:
    stream = BytesIO()
    picture.save(stream, kind, **({"quality": JPEG_QUALITY} if kind == "JPEG" else {}))
    return stream.getvalue()
