"""Files put into a form's own control, in both browsers and in a world of its own as a content script has."""

from __future__ import annotations

import base64
import json
from typing import Any

import pytest

from tests.browser.test_forms import OpenForm, browser, gallery, open_form
from tests.site.forms.gallery import LIBRARIES, FormPage

__all__ = ["browser", "gallery", "open_form"]

ONE = "parcelward-8190000000012345-page-1.png"
TWO = "parcelward-8190000000012345-page-2.png"
PICTURES = ["image/png", "image/jpeg"]
EVERYTHING = ["application/pdf", *PICTURES]
# A page that keeps its own list and empties the input, as upload components do; thumbnails come after the "upload".
COMPONENT = """
  window.__uploaded = [];
  document.getElementById("files").addEventListener("change", (event) => {
    const files = [...event.target.files];
    event.target.value = "";
    setTimeout(() => files.forEach((file) => {
      window.__uploaded.push(file);
      const thumb = document.createElement("div");
      thumb.className = "upload--imageThumb--Ww7Vv6U";
      thumb.style.backgroundImage = "url(data:image/gif;base64,R0lGODlhAQABAAAAACw=)";
      document.getElementById("shown").append(thumb);
    }), 700);
  });
"""
NEXT_UPLOAD = """<div class=next-upload><div class=next-upload-inner><div class=next-upload-drag role=application>
  <input id=files type=file accept="image/*" multiple style="display:none"><p>Drag files here</p></div></div></div>"""
ADM_UPLOAD = """<div class=adm-image-uploader><div class=adm-space><div class=adm-image-uploader-upload-button-wrap>
  <span class="adm-image-uploader-cell adm-image-uploader-upload-button" role=button>+</span>
  <input id=files type=file class=adm-image-uploader-input accept="image/*" multiple aria-hidden=true
    style="position:absolute;opacity:0;width:0;height:0"></div></div></div>"""
COMET_UPLOAD = """<div class="upload--upload--Qq1Ww2E"><div class="comet-v2-btn" role=button>Upload photos</div>
  <input id=files type=file accept="image/*,video/*" multiple hidden></div>"""


def form(upload: str, *, script: str = "", after: str = "", before: str = "") -> str:
    return f"""<!doctype html><html lang=en><body id=ready>{before}<form onsubmit="return false">
      <label>Reason <select name=reason><option value="">Choose a reason</option><option>No tracking
      information</option><option>Customs is holding the package</option></select></label>
      <label>Description <textarea name=d></textarea></label><div><div class=title>Upload photos</div>{upload}
      <div id=shown></div></div><button>Submit</button></form>{after}<script>{script}</script></body></html>"""


def control(shown: OpenForm) -> Any:
    return shown.world.run("parcelwardFiller.control()")


def attach(shown: OpenForm, *names: str) -> Any:
    sent = [
        {
            "name": name,
            "media_type": "image/png",
            "bytes": len(name),
            "content": base64.b64encode(name.encode()).decode(),
        }
        for name in names or (ONE, TWO)
    ]
    return shown.world.run(f"parcelwardFiller.attach({json.dumps(sent)})")


def outcomes(result: Any) -> dict[str, str]:
    return {file["name"]: file["outcome"] for file in result["files"]}


def held(shown: OpenForm, source: str = "document.getElementById('files').files") -> dict[str, str]:
    """The files as the page's own script reads them: names and contents."""
    read = f"Promise.all([...{source}].map(async (file) => [file.name, await file.text()]))"
    return dict(shown.page.evaluate(read))


def test_a_browsers_own_control_holds_the_files_and_the_page_can_read_them(open_form: Any) -> None:
    shown = open_form(form('<input id=files type=file accept="image/*" multiple>'))
    assert control(shown) == {"id": "files", "mediaTypes": PICTURES, "room": 5}
    result = attach(shown)
    assert outcomes(result) == {ONE: "seen", TWO: "seen"}
    assert held(shown) == {ONE: ONE, TWO: TWO}
    assert (result["complains"], result["twice"]) == (False, False)


@pytest.mark.parametrize("upload", [NEXT_UPLOAD, ADM_UPLOAD, COMET_UPLOAD], ids=["next", "adm", "comet"])
def test_a_hidden_input_behind_a_drawn_button_or_drag_area_is_found_and_its_previews_are_waited_for(
    open_form: Any, upload: str
) -> None:
    shown = open_form(form(upload, script=COMPONENT))
    assert control(shown)["id"] == "files"
    assert outcomes(attach(shown)) == {ONE: "seen", TWO: "seen"}
    assert held(shown, "window.__uploaded") == {ONE: ONE, TWO: TWO}


@pytest.mark.parametrize("library", [*LIBRARIES, "material"])
def test_every_library_of_the_gallery_has_its_control_found(open_form: Any, library: str) -> None:
    language = "it" if library == "material" else "en"
    shown = open_form(FormPage(library, language))
    assert control(shown)["mediaTypes"] == PICTURES
    assert set(outcomes(attach(shown)).values()) == {"seen"}
    assert shown.pressed == []


def test_what_the_shopper_attached_is_kept(open_form: Any) -> None:
    own = """const carried = new DataTransfer(); carried.items.add(new File(["mine"], "mine.png"));
      document.getElementById("files").files = carried.files;"""
    shown = open_form(form('<input id=files type=file accept="image/*" multiple>', script=own))
    assert control(shown)["room"] == 4
    attach(shown)
    assert held(shown) == {"mine.png": "mine", ONE: ONE, TWO: TWO}
    single = open_form(form('<input id=files type=file accept="image/*">', script=own))
    assert control(single) == "full"
    assert attach(single) == "full"
    assert held(single) == {"mine.png": "mine"}


def test_attaching_once_more_does_not_put_a_file_there_twice(open_form: Any) -> None:
    shown = open_form(form('<input id=files type=file accept="image/*" multiple>'))
    attach(shown)
    attach(shown)
    assert shown.page.evaluate("document.getElementById('files').files.length") == 2


@pytest.mark.parametrize(
    ("upload", "expected"),
    [
        ("<input id=files type=file>", {"id": "files", "mediaTypes": EVERYTHING, "room": 1}),
        (
            '<input id=files type=file multiple accept=".pdf,.jpg"><p>Up to 3 files, 4 MB each</p>',
            {"id": "files", "mediaTypes": ["application/pdf", "image/jpeg"], "room": 3, "largest": 4_000_000},
        ),
        ('<input id=files type=file accept="video/*">', "neither"),
        ('<input id=files type=file accept="image/*" disabled>', "read-only"),
        ('<input id=files type=file accept="image/*" multiple><p>5/5</p>', "full"),
        (
            '<label>Photos <input type=file accept="image/*"></label><label>Pictures <input type=file></label>',
            "two-alike",
        ),
        (
            '<input id=a type=file accept="image/*"><input id=b type=file accept="video/*">',
            {"id": "a", "mediaTypes": PICTURES, "room": 1},
        ),
        ('<label>Photo of your passport <input id=files type=file accept="image/*"></label>', "none"),
        ("", "none"),
    ],
)
def test_what_a_control_takes_is_read_from_it_and_from_the_words_beside_it(
    open_form: Any, upload: str, expected: Any
) -> None:
    assert control(open_form(form(upload))) == expected


PICTURE_SEARCH = '<header><form><input type=file accept="image/*" id=search></form></header>'
CHAT = """<form class=chat><textarea placeholder="Write to us"></textarea><input type=file accept="image/*" id=chat
  aria-label="Upload photos"></form><div role=dialog><input type=file id=dialog accept="image/*"></div>"""


def test_a_control_of_another_form_on_the_page_is_never_taken(open_form: Any) -> None:
    lonely = open_form(form("", before=PICTURE_SEARCH, after=CHAT))
    assert control(lonely) == "none"
    assert attach(lonely) == "none"
    beside = open_form(form('<input id=files type=file accept="image/*">', before=PICTURE_SEARCH, after=CHAT))
    assert control(beside)["id"] == "files"
    attach(beside, ONE)
    assert beside.page.evaluate("[...document.querySelectorAll('input[type=file]')].map((i) => i.files.length)") == [
        0,
        1,
        0,
        0,
    ]


def test_two_forms_of_the_same_kind_get_nothing(open_form: Any) -> None:
    shown = open_form(FormPage("comet", traits=("two_forms",)))
    assert control(shown) == "two-alike"


@pytest.mark.parametrize(
    ("script", "complains"),
    [
        ("event.target.value = ''", False),
        ("event.target.value = ''; note('The file ' + name + ' is too large')", True),
        ("event.target.value = ''; line(name, 'next-upload-list-item next-upload-list-item-error')", True),
        (
            "event.target.value = ''; setTimeout((it) => it.remove(), 9e2, line(name, 'adm-image-uploader-cell'))",
            False,
        ),
    ],
    ids=["emptied", "emptied with a message", "shown as failed", "shown and taken away"],
)
def test_a_form_that_refuses_a_file_is_never_said_to_hold_it(open_form: Any, script: str, complains: bool) -> None:
    refusing = f"""
      const line = (text, kind) => {{
        const made = document.createElement("div");
        made.className = kind;
        made.textContent = text;
        document.getElementById("shown").append(made);
        return made;
      }};
      const note = (text) => line(text, "note").setAttribute("role", "alert");
      document.getElementById("files").addEventListener("change", (event) => {{
        const name = event.target.files[0].name;
        {script};
      }});"""
    shown = open_form(form('<input id=files type=file accept="image/*">', script=refusing))
    result = attach(shown, ONE)
    assert outcomes(result) == {ONE: "not-seen"}
    assert result["complains"] == complains


def test_a_page_that_heeds_only_a_persons_doing_is_left_as_it_was(open_form: Any) -> None:
    blocked = 'window.addEventListener("change", (event) => event.isTrusted || event.stopImmediatePropagation(), true);'
    shown = open_form(form('<input id=files type=file accept="image/*" multiple>', script=blocked))
    result = attach(shown)
    assert (result["outcome"], set(outcomes(result).values())) == ("blocked", {"not-seen"})
    assert held(shown) == {}


def test_a_form_that_sends_itself_when_a_file_comes_is_held_back(open_form: Any, gallery: Any) -> None:
    page = form('<input id=files type=file accept="image/*" onchange="this.form.requestSubmit()">')
    shown = open_form(page.replace('onsubmit="return false"', 'action="/sent" method=post'))
    attach(shown, ONE)
    assert "sent" not in gallery.requests
    assert "/p/reverse-pages/" in shown.page.address


def test_a_form_built_anew_after_the_upload_is_still_read(open_form: Any) -> None:
    anew = """document.getElementById("files").addEventListener("change", (event) => {
      const name = event.target.files[0].name;
      const form = document.querySelector("form");
      const other = form.cloneNode(true);
      form.replaceWith(other);
      other.querySelector("#shown").textContent = name;
    });"""
    shown = open_form(form('<input id=files type=file accept="image/*">', script=anew))
    assert outcomes(attach(shown, ONE)) == {ONE: "seen"}


def test_a_file_of_the_shoppers_that_a_page_lists_again_is_told(open_form: Any) -> None:
    listing = """const input = document.getElementById("files");
      input.addEventListener("change", (event) => [...event.target.files].forEach((file) => {
        const thumb = document.createElement("img");
        thumb.title = file.name;
        document.getElementById("shown").append(thumb);
      }));
      const carried = new DataTransfer(); carried.items.add(new File(["mine"], "mine.png"));
      input.files = carried.files;
      input.dispatchEvent(new Event("change"));"""
    shown = open_form(form('<input id=files type=file accept="image/*" multiple hidden>', script=listing))
    result = attach(shown, ONE)
    assert (outcomes(result), result["twice"]) == ({ONE: "seen"}, True)
