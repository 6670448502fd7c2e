"""Evidence attached from the panel beside the return form, the whole way in both browsers."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from tests.browser.drivers.page import Page
from tests.browser.household import OPTIONS, Household, order_id
from tests.browser.test_dispute_panel import AXE, LATE, SHADOW, form_of_a_known_order, name_on_the_page, sent, state

ORDER = order_id(LATE)
INPUT = "document.querySelector('input[type=file]')"


@pytest.fixture(autouse=True)
def form_page(house: Household) -> Iterator[Page]:
    """What is added to the order's evidence, or said of it, in one test must not reach the next."""
    house.shop.show("everyday", late_seconds=0)
    page = form_of_a_known_order(house)
    yield page
    said(house, type="statement", order_id=ORDER, statement="not_received", said=False)
    for picture in said(house, type="pictures", order_id=ORDER)["document"]["pictures"]:
        said(house, type="remove-picture", order_id=ORDER, sha256=picture["sha256"])


def said(house: Household, **message: Any) -> Any:
    """The background's answer to one of our own pages."""
    page = house.browser.open_extension(OPTIONS)
    answer = page.evaluate(f"(globalThis.browser ?? chrome).runtime.sendMessage({json.dumps(message)})")
    page.close()
    return answer


def attached(page: Page) -> list[str]:
    """The files as the form's framework holds them."""
    return list(state(page)["files"])


def offered(page: Page) -> list[str]:
    page.wait_for(".attaching .attach", seconds=30)
    return list(page.evaluate(f"[...{SHADOW}.querySelectorAll('.attaching .files bdi')].map((b) => b.textContent)"))


def outcomes(page: Page) -> dict[str, str]:
    read = "[li.querySelector('bdi').textContent, li.dataset.outcome]"
    return dict(page.evaluate(f"[...{SHADOW}.querySelectorAll('.attaching [data-outcome]')].map((li) => {read})"))


def test_the_evidence_is_told_beforehand_and_attached_only_on_its_own_press(house: Household, form_page: Page) -> None:
    page = form_page
    names = offered(page)
    assert names == [f"parcelward-{ORDER}-page-{number}.png" for number in range(1, len(names) + 1)]
    page.wait_for(".attaching", "AliExpress uploads")
    assert attached(page) == [] and page.evaluate(f"{INPUT}.files.length") == 0
    house.picture(page, "attach-evidence-offered")
    page.evaluate(f"{SHADOW}.querySelector('.attach').click()")
    assert page.count(".attach[disabled]") == 0, "A click made by a script of the page is nobody's word."
    page.click(".attach")
    page.wait_for(".attaching [data-outcome=seen]", seconds=30)
    assert attached(page) == names
    assert outcomes(page) == dict.fromkeys(names, "seen")
    begins = "[...new Uint8Array(await file.slice(0, 4).arrayBuffer())]"
    read = f"Promise.all([...{INPUT}.files].map(async (file) => [file.type, {begins}]))"
    assert page.evaluate(read) == [["image/png", [0x89, 0x50, 0x4E, 0x47]]] * len(names)
    house.picture(page, "attach-evidence-attached")
    assert not sent(house)


def add_picture(house: Household, name: str) -> None:
    picture = BytesIO()
    Image.new("RGB", (64, 48), "teal").save(picture, "PNG")
    content = base64.b64encode(picture.getvalue()).decode()
    said(house, type="add-picture", order_id=ORDER, name=name, content=content)


def test_the_shoppers_own_picture_goes_first_and_undo_leaves_what_was_attached(
    house: Household, form_page: Page
) -> None:
    add_picture(house, "no entry.png")
    page = form_page
    page.reload()
    offered(page)
    page.click(".confirm")
    page.wait_until(f"{SHADOW}.querySelector('.prefill').disabled === false")
    page.click(".prefill")
    page.wait_for(".results li[data-meaning=description]", seconds=20)
    page.wait_for(".attach")
    page.wait_until(f"{SHADOW}.querySelector('.attach').disabled === false", seconds=20)
    names = offered(page)
    assert names[0] == "1-no-entry.png" and len(names) > 1
    page.click(".attach")
    page.wait_for(".attaching [data-outcome=seen]", seconds=30)
    page.click(".undo")
    page.wait_for(".results li[data-outcome=restored]", seconds=20)
    assert attached(page) == names


def test_a_form_that_takes_something_else_now_is_asked_about_again(house: Household, form_page: Page) -> None:
    page = form_page
    assert offered(page)[0].endswith(".png")
    page.evaluate(f"{INPUT}.accept = '.pdf'")
    page.click(".attach")
    page.wait_for(".attaching [role=status]", "nothing was attached. Look at the list again", seconds=30)
    assert attached(page) == []
    assert [name.endswith(".pdf") for name in offered(page)] == [True]
    page.click(".attach")
    page.wait_for(".attaching [data-outcome=seen]", seconds=30)
    assert [name.endswith(".pdf") for name in attached(page)] == [True]


def test_a_form_that_takes_one_file_gets_one_and_the_rest_is_told(house: Household, form_page: Page) -> None:
    add_picture(house, "no entry.png")
    page = form_page
    offered(page)
    page.evaluate(f"{INPUT}.multiple = false")
    # The panel looks again when a control for files comes or goes.
    page.evaluate(f"void {INPUT}.parentElement.append({INPUT})")
    page.wait_for(".attaching", "because the form takes no more", seconds=30)
    assert offered(page) == ["1-no-entry.png"]
    page.click(".attach")
    page.wait_for(".attaching [data-outcome=seen]", seconds=30)
    assert attached(page) == ["1-no-entry.png"]


def test_what_the_form_did_not_keep_is_told_with_where_the_same_files_are(house: Household, form_page: Page) -> None:
    page = form_page
    names = offered(page)
    page.evaluate(
        f"""{INPUT}.addEventListener("change", (event) => {{
          event.stopPropagation();
          event.target.value = "";
        }})"""
    )
    page.click(".attach")
    page.wait_for(".attaching [data-outcome=not-seen]", seconds=30)
    assert outcomes(page) == dict.fromkeys(names, "not-seen")
    page.wait_for(".attaching", "The same files are in this folder on your computer:")
    folder = Path(str(page.evaluate(f"{SHADOW}.querySelector('.attaching bdi[dir=ltr]').textContent")))
    assert sorted(path.name for path in folder.iterdir()) == sorted(names)
    house.picture(page, "attach-evidence-refused")
    assert attached(page) == []


def test_without_the_companion_nothing_is_attached_and_the_panel_says_why(house: Household, form_page: Page) -> None:
    page = form_page
    offered(page)
    house.companion.stop()
    try:
        page.click(".attach")
        page.wait_for(".attaching [role=status]", "The companion did not answer, so nothing was attached.", seconds=30)
        assert attached(page) == []
    finally:
        house.companion.start()


def test_evidence_is_never_attached_to_the_form_of_another_order(house: Household, form_page: Page) -> None:
    form_page.close()
    house.shop.change(form_address="opaque")
    page = house.dispute_form(LATE)
    page.click(".panel button", ORDER, seconds=20)
    offered(page)
    other = order_id("completed")
    name_on_the_page(page, other)
    page.click(".attach")
    page.wait_for(".panel [role=status]", f"This form is for order {other}", seconds=20)
    assert attached(page) == []


def test_the_section_can_be_used_by_keyboard_and_screen_reader(house: Household, form_page: Page) -> None:
    page = form_page
    names = offered(page)
    page.evaluate(f"(() => {{ {AXE.read_text(encoding='utf-8')}; return true; }})()")
    rules = "{rules: {'avoid-inline-spacing': {enabled: false}}}"
    found = page.evaluate(
        f"axe.run('parcelward-panel', {rules}).then((all) => all.violations.map((v) => v.id + ': ' + v.nodes[0].html))"
    )
    assert found == []
    page.evaluate(f"{SHADOW}.querySelector('.attach').focus()")
    page.press_key("Enter")
    page.wait_for(".attaching [data-outcome=seen]", seconds=30)
    assert attached(page) == names
