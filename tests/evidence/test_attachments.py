"""What of the evidence a form's file control gets: the document, or pictures, within what the form takes."""

from __future__ import annotations

import base64
import random
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from pypdf import PdfReader

from companion.api.services import Services
from companion.evidence.attachments import attachments, usual_limits
from companion.evidence.packing import Pack, Packer
from companion.evidence.page_pictures import PagePictures
from companion.evidence.pictures import add_picture
from companion.settings import Settings
from tests.api.conftest import Browser
from tests.evidence.conftest import DELIVERED, NOW, look_at, text_of
from tests.guard.extension_client import CallFailedError
from tests.site.scenario import Scenario

PATH = "/v1/evidence/attachments"
PICTURES = ["image/png", "image/jpeg"]
ANYTHING = ["application/pdf", *PICTURES]


def photograph(seed: int, size: tuple[int, int] = (900, 700)) -> bytes:
    """Noise: no picture is harder to make small."""
    stream = BytesIO()
    noise = random.Random(seed).randbytes(size[0] * size[1] * 3)
    Image.frombytes("RGB", size, noise).save(stream, "JPEG", quality=95)
    return stream.getvalue()


def names(answer: dict[str, Any]) -> list[str]:
    return [file["name"] for file in answer["files"]]


@pytest.fixture
def order(alice: Browser, everyday: Scenario) -> str:
    look_at(alice, everyday, DELIVERED)
    return DELIVERED


def test_a_form_that_takes_documents_gets_the_document_alone(alice: Browser, order: str) -> None:
    answer = alice.post(PATH, order_id=order, media_types=ANYTHING, contents=True)
    (file,) = answer["files"]
    content = base64.b64decode(file["content"])
    assert (file["name"], file["media_type"]) == (f"parcelward-{order}-2026-10-01.pdf", "application/pdf")
    assert (file["bytes"], file["sha256"]) == (len(content), sha256(content).hexdigest())
    assert f"Evidence for order {order}" in text_of(content)
    assert answer["left_out"] == []


def test_a_form_that_takes_only_pictures_gets_the_shoppers_first_and_then_every_page(
    alice: Browser, services: Services, order: str, packer: Packer
) -> None:
    kept = add_picture(services.store, order, "Наклейка ../door.jpg", photograph(1, (90, 70)), NOW)
    answer = alice.post(PATH, order_id=order, media_types=PICTURES, most_files=20, contents=True)
    pages = len(PdfReader(BytesIO(packer.make(order, language="en", now=alice.time()).pdf)).pages)
    assert names(answer) == ["1-door.jpg", *(f"parcelward-{order}-page-{number}.png" for number in range(1, pages + 1))]
    assert base64.b64decode(answer["files"][0]["content"]) == kept.body
    for file in answer["files"][1:]:
        with Image.open(BytesIO(base64.b64decode(file["content"]))) as page:
            assert page.format == "PNG" and max(page.size) == usual_limits().longest_side
            darkest, lightest = page.convert("L").getextrema()
            assert lightest == 255 and darkest < 64, "A page shows dark print on white paper."


def test_only_so_many_files_as_the_form_takes_and_the_others_are_named(
    alice: Browser, services: Services, order: str
) -> None:
    for number in range(3):
        add_picture(services.store, order, f"shot{number}.jpg", photograph(number, (60, 40)), NOW)
    answer = alice.post(PATH, order_id=order, media_types=PICTURES, most_files=2)
    assert names(answer) == ["1-shot0.jpg", "2-shot1.jpg"]
    assert {"name": "3-shot2.jpg", "why": "too-many"} in answer["left_out"]
    assert {"name": f"parcelward-{order}-page-1.png", "why": "too-many"} in answer["left_out"]
    usual = alice.post(PATH, order_id=order, media_types=PICTURES)
    assert len(usual["files"]) == usual_limits().files


def test_no_file_is_larger_than_the_form_takes_and_all_stay_pictures(
    alice: Browser, services: Services, order: str
) -> None:
    add_picture(services.store, order, "large.jpg", photograph(7), NOW)
    answer = alice.post(PATH, order_id=order, media_types=["image/png"], largest_bytes=150_000, contents=True)
    for file in answer["files"]:
        content = base64.b64decode(file["content"])
        assert len(content) <= 150_000
        with Image.open(BytesIO(content)) as shown:
            assert (shown.format, file["media_type"]) == ("PNG", "image/png")
            assert file["name"].endswith(".png")
    assert names(answer), "What can be made small enough is attached."
    tiny = alice.post(PATH, order_id=order, media_types=["application/pdf"], largest_bytes=10_000)
    assert tiny["files"] == []
    assert tiny["left_out"] == [{"name": f"parcelward-{order}-2026-10-01.pdf", "why": "too-large"}]


def test_a_document_that_is_too_large_goes_as_pictures_where_the_form_takes_those(
    alice: Browser, services: Services, order: str
) -> None:
    add_picture(services.store, order, "large.jpg", photograph(5), NOW)
    answer = alice.post(PATH, order_id=order, media_types=["application/pdf", "image/jpeg"], largest_bytes=300_000)
    assert names(answer)[:2] == ["1-large.jpg", f"parcelward-{order}-page-1.jpg"]


def test_all_together_stay_within_what_one_answer_holds(alice: Browser, services: Services, order: str) -> None:
    for number in range(12):
        add_picture(services.store, order, f"{number}.jpg", photograph(number, (1300, 900)), NOW)
    answer = alice.post(PATH, order_id=order, media_types=PICTURES, most_files=20)
    assert sum(file["bytes"] for file in answer["files"]) <= usual_limits().all_bytes
    assert any(each["why"] == "too-large" for each in answer["left_out"])


def test_asking_what_would_be_attached_sends_no_content_and_keeps_nothing(
    alice: Browser, order: str, settings: Settings
) -> None:
    shown = alice.post(PATH, order_id=order, media_types=PICTURES)
    assert all("content" not in file for file in shown["files"])
    assert not (settings.data_folder / "evidence").exists()
    taken = alice.post(PATH, order_id=order, media_types=PICTURES, contents=True)
    assert names(taken) == names(shown)
    assert len(list((settings.data_folder / "evidence").glob(f"parcelward-{order}-*.zip"))) == 1
    for file in taken["files"]:
        assert (Path(taken["folder"]) / file["name"]).read_bytes() == base64.b64decode(file["content"])


def test_the_evidence_says_that_nothing_came_only_once_the_shopper_has_said_so(alice: Browser, order: str) -> None:
    def text() -> str:
        answer = alice.post(PATH, order_id=order, media_types=["application/pdf"], contents=True)
        return text_of(base64.b64decode(answer["files"][0]["content"]))

    assert "has not arrived" not in text()
    alice.post("/v1/statements", order_id=order, statement="not_received", said=True)
    assert "The buyer stated on Oct 1, 2026 that the parcel has not arrived." in text()


@pytest.mark.parametrize(
    ("changed", "where"),
    [
        ({"media_types": []}, "media_types"),
        ({"media_types": ["text/html"]}, "media_types[0]"),
        ({"media_types": ["image/png"] * 9}, "media_types"),
        ({"media_types": "image/png"}, "media_types"),
        ({"most_files": 0}, "most_files"),
        ({"most_files": 10**9}, "most_files"),
        ({"most_files": "5"}, "most_files"),
        ({"largest_bytes": 1}, "largest_bytes"),
        ({"largest_bytes": -1}, "largest_bytes"),
        ({"contents": "perhaps"}, "contents"),
        ({"order_id": "../../etc/passwd"}, "order_id"),
        ({"folder": "/tmp"}, "folder"),
    ],
)
def test_a_question_that_makes_no_sense_is_refused_with_its_place(
    alice: Browser, order: str, changed: dict[str, Any], where: str
) -> None:
    with pytest.raises(CallFailedError) as caught:
        alice.post(PATH, **({"order_id": order, "media_types": PICTURES} | changed))
    assert (caught.value.code, caught.value.document["where"]) == ("body-invalid", where)


def test_an_order_that_no_page_has_shown_has_nothing_to_attach(alice: Browser) -> None:
    with pytest.raises(CallFailedError) as caught:
        alice.post(PATH, order_id="8190000000099999", media_types=PICTURES)
    assert caught.value.code == "order-unknown"


def test_two_forms_that_ask_at_once_get_the_pages_that_each_alone_would_get(pack: Pack) -> None:
    def pages() -> list[bytes]:
        with PagePictures(pack.pdf) as opened:
            return [opened.draw(number, 600).tobytes() for number in range(1, len(opened) + 1)]

    alone = pages()
    assert all(len(set(page)) > 2 for page in alone), "A page is not empty."
    with ThreadPoolExecutor(4) as threads:
        together = [asked.result(60) for asked in [threads.submit(pages) for _ in range(6)]]
    assert together == [alone] * 6


def test_the_same_pack_gives_the_same_pictures(pack: Pack) -> None:
    one, other = (attachments(pack, ("image/png",), usual_limits()) for _ in range(2))
    assert one == other


def test_a_companion_that_was_never_asked_for_pictures_does_not_load_what_draws_them() -> None:
    loaded = "print('pypdfium2' in sys.modules, 'PIL' in sys.modules)"
    script = f"import companion.app, companion.api as api, sys; api.blueprints(); {loaded}"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout.split() == ["False", "False"]


def test_the_command_writes_the_same_pictures_into_a_folder(
    services: Services, order: str, settings: Settings, tmp_path: Path
) -> None:
    add_picture(services.store, order, "door.jpg", photograph(3, (80, 60)), NOW)
    folder = tmp_path / "for the form"
    command = [sys.executable, "-m", "companion.cli", "evidence", order, "--as-pictures", str(folder)]
    done = subprocess.run(
        [*command, "--data-dir", str(settings.data_folder)], capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr
    written = sorted(path.name for path in folder.iterdir())
    assert written[:2] == ["1-door.jpg", f"parcelward-{order}-page-1.png"]
    assert f"As {len(written)} pictures, for a form that takes no PDF:" in done.stdout
    assert all(str(folder / name) in done.stdout for name in written)
    with Image.open(folder / written[1]) as page:
        assert page.format == "PNG"
