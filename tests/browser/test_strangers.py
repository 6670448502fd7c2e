"""Strangers in a real browser: a web page, a page of another program, another add-on. None may learn anything."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.browser.companion_process import CompanionProcess
from tests.browser.drivers.browser import Browser
from tests.browser.hostile_program import ATTEMPTS, hostile_add_on, hostile_server
from tests.site.look_alike import LIST, LookAlike


@pytest.fixture(scope="module")
def add_on(port: int, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return hostile_add_on(tmp_path_factory.mktemp("strangers") / "add-on", port)


@pytest.fixture(scope="module")
def browser(start_browser: Callable[[Path | None], Browser], add_on: Path) -> Iterator[Browser]:
    with start_browser(add_on) as started:
        yield started


@pytest.fixture
def base(companion: CompanionProcess) -> str:
    return f"http://127.0.0.1:{companion.port}"


def _assert_nothing_learned(learned: dict[str, str]) -> None:
    assert len(learned) == 10
    assert {name: what for name, what in learned.items() if what} == {}


def test_a_page_of_the_web_learns_nothing(browser: Browser, shop: LookAlike, base: str) -> None:
    # This page of the shop carries no policy of its own: only the browser and the companion stand guard.
    page = browser.open("https://www.aliexpress.com/item/1.html")
    _assert_nothing_learned(page.evaluate(f"{ATTEMPTS}({json.dumps(base)})"))
    page.close()


def test_a_page_of_another_program_on_this_machine_learns_nothing(browser: Browser, base: str) -> None:
    with hostile_server() as address:
        page = browser.open(address)
        _assert_nothing_learned(page.evaluate(f"{ATTEMPTS}({json.dumps(base)})"))
        page.close()


def test_a_form_sent_to_the_companion_meets_the_one_refusal(browser: Browser, base: str) -> None:
    with hostile_server() as address:
        page = browser.open(address)
        page.evaluate(
            "(() => { const form = document.createElement('form'); form.method = 'post'; "
            f"form.action = {json.dumps(base + '/v1/pair/start')}; form.enctype = 'text/plain'; "
            "document.body.append(form); setTimeout(() => form.submit(), 0); })()"
        )
        page.wait_until("location.pathname === '/v1/pair/start' && document.readyState === 'complete'")
        assert '"refused"' in page.evaluate("document.documentElement.textContent")
        page.close()


def test_a_script_of_another_add_on_inside_the_shop_s_page_learns_nothing(
    browser: Browser, shop: LookAlike, companion: CompanionProcess
) -> None:
    shop.show("on-its-way")
    page = browser.open(LIST)
    learned = page.wait_until("document.documentElement.dataset.learned", seconds=40)
    _assert_nothing_learned(json.loads(learned))
    page.close()


def test_another_add_on_with_the_right_to_the_port_is_refused_everything_but_the_greeting(
    browser: Browser, base: str
) -> None:
    page = browser.open_extension("own.html")
    answers = page.evaluate(
        """(async (base) => {
          const answers = {};
          for (const path of ["hello", "captures", "plans", "alerts/due", "alerts/shown", "statements", "drafts",
                              "status", "pairings", "pairings/revoke", "nothing-here"]) {
            const answer = await fetch(`${base}/v1/${path}`, {
              method: "POST",
              headers: {"content-type": "application/json", "x-parcelward-pairing": "guessed",
                        "x-parcelward-time": String(Math.floor(Date.now() / 1000)),
                        "x-parcelward-nonce": "AAAAAAAAAAAAAAAAAAAAAA", "x-parcelward-signature": "0".repeat(64)},
              body: path === "hello" ? '{"protocol":{"minimum":1,"maximum":1}}' : "{}",
            });
            answers[path] = [answer.status, await answer.text()];
          }
          return answers;
        })"""
        f"({json.dumps(base)})"
    )
    status, greeting = answers.pop("hello")
    assert status == 200 and json.loads(greeting) == {"protocol": {"minimum": 1, "maximum": 1}}
    assert {(status, json.loads(body)["code"]) for status, body in answers.values()} == {(403, "refused")}
    assert len({body for _, body in answers.values()}) == 1, "every refusal must look the same"
    page.close()


def test_after_all_that_the_companion_still_knows_nobody_and_nothing(companion: CompanionProcess) -> None:
    assert "Traceback" not in companion.log()
    assert companion.alerts() == []
