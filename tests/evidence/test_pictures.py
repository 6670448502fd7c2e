"""Pictures that the shopper adds: checked, freed of what they hide, bounded, printed."""

from __future__ import annotations

import base64
from io import BytesIO
from zipfile import ZipFile

import pytest
from PIL import Image
from pypdf import PdfReader

from companion.api.services import Services
from companion.evidence.packing import Packer
from companion.evidence.pictures import MOST, add_picture
from companion.problems import Problem
from tests.api.conftest import Browser
from tests.evidence.conftest import DELIVERED, NOW, look_at, text_of
from tests.guard.extension_client import CallFailedError
from tests.site.scenario import Scenario


def picture(kind: str = "PNG", size: tuple[int, int] = (300, 200), color: str = "teal", **saved: object) -> bytes:
    stream = BytesIO()
    Image.new("RGB", size, color).save(stream, kind, **saved)
    return stream.getvalue()


@pytest.fixture
def order(alice: Browser, everyday: Scenario) -> str:
    look_at(alice, everyday, DELIVERED)
    return DELIVERED


def test_where_a_photograph_was_taken_is_not_kept(services: Services, order: str) -> None:
    exif = Image.Exif()
    exif[0x010F] = "InventedPhone"
    exif.get_ifd(0x8825)[2] = (23.0, 33.0, 1.0)
    original = picture("JPEG", exif=exif)
    assert b"InventedPhone" in original
    row = add_picture(services.store, order, "door.jpg", original, NOW)
    assert b"InventedPhone" not in row.body
    with Image.open(BytesIO(row.body)) as kept:
        assert not kept.getexif()
        assert kept.size == (300, 200)


def test_a_photograph_that_was_turned_is_kept_upright(services: Services, order: str) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    row = add_picture(services.store, order, "turned.jpg", picture("JPEG", exif=exif), NOW)
    with Image.open(BytesIO(row.body)) as kept:
        assert kept.size == (200, 300)


def test_pictures_are_printed_with_their_name_and_day_and_lie_in_the_zip(
    alice: Browser, services: Services, order: str, packer: Packer
) -> None:
    add_picture(services.store, order, "C:\\private\\tracking.png", picture(), alice.time())
    add_picture(services.store, order, "../../étrange\u202e.webp", picture("WEBP", color="red"), alice.time())
    pack = packer.make(order, language="en", now=alice.time())
    text = text_of(pack.pdf)
    assert "tracking.png, added on Oct 1, 2026, 12:00 UTC" in text
    assert "private" not in text
    images = [image for page in PdfReader(BytesIO(pack.pdf)).pages for image in page.images]
    assert len(images) == 2
    with ZipFile(BytesIO(pack.zip)) as archive:
        names = [name for name in archive.namelist() if name.startswith("pictures/")]
    assert names == ["pictures/1-tracking.png", "pictures/2-trange.jpg"]


def test_the_same_picture_is_not_added_twice(services: Services, order: str) -> None:
    first = add_picture(services.store, order, "one.png", picture(), NOW)
    assert add_picture(services.store, order, "two.png", picture(), NOW) == first


def test_a_picture_too_many_is_refused_with_the_number_that_is_taken(services: Services, order: str) -> None:
    for number in range(MOST):
        add_picture(services.store, order, f"{number}.png", picture(size=(10 + number, 10)), NOW)
    with pytest.raises(Problem) as caught:
        add_picture(services.store, order, "more.png", picture(size=(9, 9)), NOW)
    assert (caught.value.code, caught.value.arguments) == ("pictures-full", {"most": MOST})


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "picture-unreadable"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "picture-unreadable"),
        (picture()[:60], "picture-unreadable"),
        (picture("GIF"), "picture-unreadable"),
        (picture("TIFF"), "picture-unreadable"),
        (picture(size=(12_000, 12_000)), "picture-too-large"),
        (bytes(20_000_001), "picture-too-large"),
    ],
    ids=["nothing", "a drawing", "half a picture", "GIF", "TIFF", "a bomb of pixels", "too many bytes"],
)
def test_what_is_no_picture_we_take_is_refused(services: Services, order: str, content: bytes, code: str) -> None:
    with pytest.raises(Problem) as caught:
        add_picture(services.store, order, "file", content, NOW)
    assert caught.value.code == code


def test_a_very_large_screenshot_is_made_smaller(services: Services, order: str) -> None:
    row = add_picture(services.store, order, "long.png", picture(size=(1200, 9000)), NOW)
    with Image.open(BytesIO(row.body)) as kept:
        assert max(kept.size) == 2400


def test_a_paired_browser_adds_lists_and_removes_pictures(alice: Browser, order: str) -> None:
    content = base64.b64encode(picture()).decode()
    (added,) = alice.post("/v1/evidence/pictures", order_id=order, name="a.png", content=content)["pictures"]
    assert added["name"] == "a.png"
    assert alice.post("/v1/evidence/pictures/list", order_id=order)["pictures"] == [added]
    gone = alice.post("/v1/evidence/pictures/remove", order_id=order, sha256=added["sha256"])
    assert gone == {"pictures": []}


@pytest.mark.parametrize("content", ["not base64!", base64.b64encode(b"no picture").decode()])
def test_a_browser_that_sends_no_picture_gets_a_sentence(alice: Browser, order: str, content: str) -> None:
    with pytest.raises(CallFailedError) as caught:
        alice.post("/v1/evidence/pictures", order_id=order, name="a.png", content=content)
    assert caught.value.code in ("body-invalid", "picture-unreadable")


def test_a_picture_of_three_megabytes_fits_into_a_call(alice: Browser, order: str) -> None:
    noise = Image.effect_noise((1700, 1700), 90).convert("RGB")
    stream = BytesIO()
    noise.save(stream, "JPEG", quality=92)
    assert 2_000_000 < len(stream.getvalue()) < 3_100_000
    content = base64.b64encode(stream.getvalue()).decode()
    answer = alice.post("/v1/evidence/pictures", order_id=order, name="photo.jpg", content=content)
    assert len(answer["pictures"]) == 1
