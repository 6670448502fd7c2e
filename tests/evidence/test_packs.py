"""The pack of one order: what a stranger reads in it, that it is the same each time, and that changes are found."""

from __future__ import annotations

import csv
import json
import re
import stat
import struct
from collections import Counter
from collections.abc import Callable
from datetime import timedelta
from io import BytesIO, StringIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

from companion.evidence.archive import MANIFEST
from companion.evidence.document import document
from companion.evidence.gathering import gather
from companion.evidence.packing import Pack, Packer
from companion.evidence.printing.blocks import texts_of
from companion.evidence.verifying import verify
from companion.evidence.words import Words
from companion.knowledge import read_locales
from companion.problems import Problem
from tests.api.conftest import Browser
from tests.evidence.conftest import DELIVERED, SILENT, TWO_PARCELS, look_at, look_at_page, pages_of, text_of
from tests.evidence.glyphs import letters_shown
from tests.site.replies import LIST, TRACKING
from tests.site.scenario import Scenario

ON_THE_LIST = "8190000000000101"
Files = dict[str, bytes]


def files_of(archive: bytes) -> Files:
    with ZipFile(BytesIO(archive)) as opened:
        return {name: opened.read(name) for name in opened.namelist()}


def rewritten(path: Path, change: Callable[[Files], object]) -> Path:
    """The pack with its files changed and its list of sums as it was."""
    files = files_of(path.read_bytes())
    change(files)
    with ZipFile(path, "w", ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return path


def test_the_document_tells_what_was_said_by_whom_and_when(pack: Pack) -> None:
    text = text_of(pack.pdf)
    assert f"Evidence for order {DELIVERED}" in text
    assert "The tracking says delivered on Sep 29, 2026." in text
    assert "The buyer stated on Oct 1, 2026 that the parcel has not arrived." in text
    assert "Wrote to the seller" in text
    assert "Package delivered." in text
    assert "tracking page" in text and "Oct 1, 2026, 12:00 UTC" in text
    assert "End of protection" in text and "Example Kitchen Store" in text


def test_every_page_is_dated_numbered_and_names_the_order(pack: Pack) -> None:
    pages = pages_of(pack.pdf)
    for number, page in enumerate(pages, 1):
        assert f"Page {number} of {len(pages)}" in page
        assert f"Order number {DELIVERED} · Oct 1, 2026, 12:00 UTC" in page


def test_nothing_is_said_for_the_buyer_that_the_buyer_did_not_say(
    alice: Browser, everyday: Scenario, packer: Packer
) -> None:
    look_at(alice, everyday, DELIVERED)
    text = text_of(packer.make(DELIVERED, language="en", now=alice.time()).pdf)
    assert "not arrived" not in text
    assert "What the buyer did" not in text


def test_a_silence_is_told_up_to_the_last_look_and_not_up_to_today(
    alice: Browser, everyday: Scenario, packer: Packer
) -> None:
    look_at(alice, everyday, SILENT)
    alice.time.pass_(days=20)
    look_at_page(alice, everyday, TRACKING, SILENT)
    looked = text_of(packer.make(SILENT, language="en", now=alice.time()).pdf)
    assert "On Oct 21, 2026," in looked and "there was still nothing newer" in looked
    (days,) = set(re.findall(r"(\d+) days later", looked))
    assert f"{days} days without news" in looked, "Picture and sentence count alike."
    alice.time.pass_(days=30)
    later = text_of(packer.make(SILENT, language="en", now=alice.time()).pdf)
    assert "On Oct 21, 2026," in later, "What happened after the last look nobody knows."


def test_without_a_look_at_the_tracking_no_silence_is_claimed(
    alice: Browser, everyday: Scenario, packer: Packer
) -> None:
    alice.sees(everyday, LIST)
    alice.time.pass_(days=20)
    text = text_of(packer.make(ON_THE_LIST, language="en", now=alice.time()).pdf)
    assert "nothing newer" not in text and "without news" not in text
    assert f"Evidence for order {ON_THE_LIST}" in text


def test_two_parcels_are_told_apart(alice: Browser, everyday: Scenario, packer: Packer) -> None:
    look_at(alice, everyday, TWO_PARCELS)
    pack = packer.make(TWO_PARCELS, language="en", now=alice.time())
    numbers = [parcel["tracking_number"] for parcel in json.loads(files_of(pack.zip)["events.json"])["parcels"]]
    assert len(numbers) == 2
    for number in numbers:
        assert f"Parcel {number}" in text_of(pack.pdf)


def test_the_same_facts_at_the_same_instant_give_the_same_bytes(
    alice: Browser, everyday: Scenario, packer: Packer
) -> None:
    look_at(alice, everyday, SILENT)
    one, other = (packer.make(SILENT, language="en", now=alice.time()) for _ in range(2))
    assert (one.zip, one.pdf) == (other.zip, other.pdf)


def test_events_are_there_for_programs_and_for_spreadsheets(pack: Pack) -> None:
    files = files_of(pack.zip)
    events = json.loads(files["events.json"])["parcels"][0]["events"]
    lines = list(csv.DictReader(StringIO(files["events.csv"].decode("utf-8-sig"))))
    assert len(events) == len(lines) == 12
    assert lines[0]["text"] == events[0]["text"] == "Package delivered."
    assert lines[0]["told_by"] == "aliexpress"
    assert files["evidence.pdf"] == pack.pdf
    assert sum(name.startswith("replies/") for name in files) == 2


def test_hostile_texts_of_pages_are_printed_harmlessly(alice: Browser, everyday: Scenario, packer: Packer) -> None:
    record = alice.record(everyday, TRACKING, {"tradeOrderId": SILENT})
    hostile = "=HYPERLINK(1)\\u202egnp.exe\\u0000\\u200b" + "A" * 3000
    record["body"] = record["body"].replace("Package left", hostile)
    alice.sends(everyday, [record])
    pack = packer.make(SILENT, language="en", now=alice.time())
    text = text_of(pack.pdf)
    assert "=HYPERLINK(1)gnp.exe" in text
    assert "\u202e" not in text and "A" * 500 not in text
    lines = list(csv.DictReader(StringIO(files_of(pack.zip)["events.csv"].decode("utf-8-sig"))))
    assert any(line["text"].startswith("'=HYPERLINK") for line in lines)
    assert not any(value.startswith("=") for line in lines for value in line.values())


@pytest.mark.parametrize("language", [*read_locales(), "xx"])
def test_a_pack_is_written_in_the_language_asked_for_or_in_english(
    alice: Browser, everyday: Scenario, packer: Packer, language: str
) -> None:
    look_at(alice, everyday, SILENT)
    for statement in ("asked_seller", "asked_carrier", "not_received"):
        alice.post("/v1/statements", order_id=SILENT, statement=statement, said=True)
    alice.time.pass_(days=20)
    look_at_page(alice, everyday, TRACKING, SILENT)
    pack = packer.make(SILENT, language=language, now=alice.time())
    found = text_of(pack.pdf)
    assert SILENT in found
    assert "\ufffd" not in found
    assert ("Evidence for order" in found) == (language in ("en", "xx"))
    words = Words.of(packer.sentences, language)
    said = document(
        gather(packer.store, SILENT, alice.time(), packer.statuses),
        words,
        zip_name=f"{pack.name}.zip",
        least_silence=timedelta(days=10),
    )
    meant = Counter(letter for text in texts_of(said.blocks) for letter in text if letter.isalnum())
    shown = letters_shown(pack.pdf)
    lost = (meant - shown).total()
    assert lost == 0, f"{lost} letters were printed as others: {meant - shown}"
    for page in pages_of(pack.pdf):
        assert all(letter in page for letter in words.say("evidence-page", page=1, pages=2) if letter.isalpha())


def test_an_unchanged_pack_is_whole(zip_file: Path, pack: Pack) -> None:
    verdict = verify(zip_file)
    assert verdict.whole
    assert verdict.manifest.order_id == DELIVERED
    assert verdict.digest == pack.row().digest


def test_what_was_changed_removed_and_added_is_named(zip_file: Path) -> None:
    def change(files: Files) -> None:
        files["events.csv"] = files["events.csv"].replace(b"Package delivered.", b"Package lost.")
        del files["evidence.pdf"]
        files["replies/invented.json"] = b"{}"

    verdict = verify(rewritten(zip_file, change))
    assert verdict.altered == ("events.csv",)
    assert verdict.missing == ("evidence.pdf",)
    assert verdict.added == ("replies/invented.json",)


def test_a_single_flipped_bit_is_found(zip_file: Path) -> None:
    content = bytearray(zip_file.read_bytes())
    place = content.index(b"%PDF") + 400
    content[place] ^= 1
    zip_file.write_bytes(content)
    assert verify(zip_file).altered == ("evidence.pdf",)


def _slip(files: Files) -> None:
    files["../outside.txt"] = b"x"


def _absolute(files: Files) -> None:
    files["/etc/outside.txt"] = b"x"


def _windows(files: Files) -> None:
    files["C:\\outside.txt"] = b"x"


def _no_list(files: Files) -> None:
    del files[MANIFEST]


def _foreign_list(files: Files) -> None:
    files[MANIFEST] = b'{"name": "another program", "version": 3}'


def _deep_list(files: Files) -> None:
    files[MANIFEST] = b"[" * 100_000


def _too_many(files: Files) -> None:
    files.update({f"replies/{number}.json": b"" for number in range(2_100)})


@pytest.mark.parametrize("change", [_slip, _absolute, _windows, _no_list, _foreign_list, _deep_list, _too_many])
def test_a_hostile_zip_is_refused(zip_file: Path, change: Callable[[Files], object]) -> None:
    with pytest.raises(Problem) as caught:
        verify(rewritten(zip_file, change))
    assert caught.value.code == "pack-unreadable"


def test_a_bomb_is_refused_before_it_is_unpacked(zip_file: Path) -> None:
    with ZipFile(zip_file, "a", ZIP_DEFLATED) as archive, archive.open("bomb.json", "w") as stream:
        for _ in range(850):
            stream.write(bytes(1 << 20))
    assert zip_file.stat().st_size < 3_000_000
    with pytest.raises(Problem):
        verify(zip_file)


def test_a_bomb_that_lies_about_its_size_counts_as_changed(zip_file: Path) -> None:
    def change(files: Files) -> None:
        files["events.csv"] = bytes(5_000_000)

    content = bytearray(rewritten(zip_file, change).read_bytes())
    lie, truth = struct.pack("<L", 10), struct.pack("<L", 5_000_000)
    assert content.count(truth) == 2
    zip_file.write_bytes(content.replace(truth, lie))
    assert verify(zip_file).altered == ("events.csv",)


@pytest.mark.parametrize("around", [(b"MZ program", b""), (b"", b"<script>")], ids=["before", "behind"])
def test_bytes_around_the_archive_are_refused(zip_file: Path, around: tuple[bytes, bytes]) -> None:
    zip_file.write_bytes(around[0] + zip_file.read_bytes() + around[1])
    with pytest.raises(Problem):
        verify(zip_file)


def test_a_file_that_stands_twice_is_refused(zip_file: Path) -> None:
    with pytest.warns(UserWarning, match="Duplicate"), ZipFile(zip_file, "a") as archive:
        archive.writestr("evidence.pdf", b"another")
    with pytest.raises(Problem):
        verify(zip_file)


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04", b"%PDF-1.7 not a zip", b"PK\x05\x06" + bytes(18)])
def test_a_file_that_is_no_pack_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "file.zip"
    path.write_bytes(content)
    with pytest.raises(Problem) as caught:
        verify(path)
    assert caught.value.code == "pack-unreadable"


def test_packs_are_the_shoppers_alone_and_never_overwrite_each_other(
    pack: Pack, packer: Packer, tmp_path: Path
) -> None:
    folder = tmp_path / "packs"
    pdf, archive = packer.write(pack, folder)
    other = Pack(order_id=pack.order_id, name=pack.name, made_at=pack.made_at, pdf=b"other", zip=b"other")
    packer.write(other, folder)
    again = packer.write(pack, folder)
    assert again == (pdf, archive)
    assert pdf.read_bytes() == pack.pdf and archive.read_bytes() == pack.zip
    assert len(list(folder.iterdir())) == 4
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert {stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()} == {0o600}


def test_a_folder_that_cannot_be_written_ends_in_a_sentence(pack: Pack, packer: Packer, tmp_path: Path) -> None:
    taken = tmp_path / "taken"
    taken.write_text("a file where the folder should be")
    with pytest.raises(Problem) as caught:
        packer.write(pack, taken)
    assert caught.value.code == "evidence-unwritable"
