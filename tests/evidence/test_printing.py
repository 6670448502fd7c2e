"""Documents on paper: every script, hostile texts, pages that are numbered, the same bytes each time."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from companion.evidence.printing.blocks import Cell, Dot, Gap, Grid, Heading, Mark, Pairs, Paragraph, TimeLine, Title
from companion.evidence.printing.fonts import REPLACEMENT, FontShelf
from companion.evidence.printing.lines import broken
from companion.evidence.printing.mark_labels import arranged
from companion.problems import Problem
from tests.evidence.conftest import NOW, pages_of, printed, text_of

SCRIPTS = {
    "Latin": "Colis arrivé à l’entrepôt de Łódź, ığşçöü",
    "Cyrillic": "Посылка прибыла в сортировочный центр",
    "Greek": "Το δέμα έφτασε στο κέντρο διαλογής",
    "Chinese": "包裹已到达分拣中心",
    "Japanese": "荷物が配送センターに到着しました",
    "Korean": "소포가 분류 센터에 도착했습니다",
}
FROM_RIGHT = {"Arabic": "وصل الطرد إلى مركز الفرز", "Hebrew": "החבילה הגיעה למרכז המיון", "Persian": "بسته رسید"}


@pytest.mark.parametrize("text", SCRIPTS.values(), ids=SCRIPTS)
def test_every_script_is_printed_with_letters_that_can_be_read_back(text: str) -> None:
    found = text_of(printed(Paragraph(text=text), Paragraph(text=text, tone="strong")))
    assert found.count(text) == 2
    assert REPLACEMENT not in found


@pytest.mark.parametrize("right_to_left", [True, False], ids=["in a document of its own", "in an English document"])
@pytest.mark.parametrize("text", FROM_RIGHT.values(), ids=FROM_RIGHT)
def test_scripts_written_from_the_right_keep_their_letters(text: str, right_to_left: bool) -> None:
    found = text_of(printed(Paragraph(text=text), language="ar", right_to_left=right_to_left))
    letters = "".join(sign for sign in found if not sign.isspace())
    assert set(text.replace(" ", "")) <= set(letters)
    assert REPLACEMENT not in found


def test_thai_keeps_its_vowels_and_tone_marks() -> None:
    text = "พัสดุถึงศูนย์คัดแยกแล้ว"
    assert set(text) <= set(text_of(printed(Paragraph(text=text))))


def test_a_right_to_left_document_begins_at_the_right() -> None:
    def leftmost(right_to_left: bool) -> float:
        places: list[float] = []
        pdf = printed(Heading(text="אבג"), right_to_left=right_to_left)
        page = PdfReader(BytesIO(pdf)).pages[0]

        def seen(text: str, _current: object, matrix: list[float], *_: object) -> None:
            if "א" in text or "ג" in text:
                places.append(matrix[4])

        page.extract_text(visitor_text=seen)
        return min(places)

    assert leftmost(right_to_left=True) > 400 > 100 > leftmost(right_to_left=False)


def test_a_letter_that_no_font_has_is_marked_and_stops_nothing() -> None:
    assert f"left {REPLACEMENT} Shenzhen" in text_of(printed(Paragraph(text="left \U0001f4e6 Shenzhen")))


def test_every_page_has_its_number_and_the_order() -> None:
    rows = tuple((Cell(f"row {number}", "under it"), Cell("text")) for number in range(150))
    pages = pages_of(printed(Grid(head=("first", "second"), shares=(1, 2), rows=rows)))
    assert len(pages) > 2
    for number, page in enumerate(pages, 1):
        assert f"Page {number} of {len(pages)}" in page
        assert "Order 8190000000000114" in page
        assert "first" in page, "The head of a table is repeated on each page."
    whole = "\n".join(pages)
    assert all(f"row {number}\n" in whole for number in range(150))


def test_the_same_document_gives_the_same_bytes() -> None:
    blocks = (Title(text="A title 包裹", under="אבג"), Pairs(rows=(("name", "value"),)))
    assert printed(*blocks) == printed(*blocks)


def test_a_text_of_a_hundred_thousand_signs_without_a_space_fits_the_page() -> None:
    assert len(pages_of(printed(Paragraph(text="x" * 20_000)))) > 1


def test_a_journey_in_one_instant_or_with_twenty_marks_is_drawn_or_left_out_but_never_fails() -> None:
    marks = tuple(Mark(NOW.replace(hour=hour), f"mark {hour}", "22 Nov") for hour in range(20))
    found = text_of(
        printed(
            TimeLine(dots=(Dot(NOW),)),
            TimeLine(dots=(Dot(NOW),), marks=marks),
            TimeLine(gaps=(Gap(NOW.replace(day=1), NOW, "21 days without news"),)),
        )
    )
    assert "21 days without news" in found
    assert "mark 0" in found


def test_labels_under_a_journey_never_lie_on_each_other() -> None:
    marks = [(Mark(NOW, str(place), ""), 20.0 + 3 * place, 18.0) for place in range(4)]
    placed = arranged(marks, 18.0, 192.0)
    assert placed is not None and len(placed) == 4
    assert not any(one.touches(other) for one in placed for other in placed if one is not other)


def test_two_days_near_the_end_of_a_journey_find_a_place_side_by_side_or_under_each_other() -> None:
    marks = [(Mark(NOW, "Last looked at", ""), 170.0, 20.0), (Mark(NOW, "End of protection", ""), 189.0, 24.0)]
    placed = arranged(marks, 18.0, 192.0)
    assert placed is not None
    assert not placed[0].touches(placed[1])
    assert {label.start < label.x for label in placed} == {True}


def test_a_missing_font_ends_in_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(Problem) as caught:
        FontShelf.load(tmp_path)
    assert caught.value.code == "evidence-fonts-missing"
    assert caught.value.arguments == {"folder": str(tmp_path)}


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet="ab 包裹กำ。Wи", max_size=80), st.integers(2, 30))
def test_broken_lines_are_narrow_enough_and_lose_nothing_but_spaces(text: str, width: int) -> None:
    lines = broken(text, width, len)
    assert all(len(line) <= width for line in lines)
    assert "".join("".join(lines).split()) == "".join(text.split())


def test_chinese_breaks_between_letters_and_no_line_begins_with_a_stop() -> None:
    assert broken("包裹已到达。正在", 5, len) == ["包裹已到", "达。正在"]


def test_the_pdf_is_sound() -> None:
    pdf = printed(Title(text="A title", under="under it"))
    reader = PdfReader(BytesIO(pdf), strict=True)
    assert reader.metadata is not None and reader.metadata.title == "A title"
    assert reader.metadata.creation_date == NOW
