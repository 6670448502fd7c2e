"""Nobody can forget to guard a route: this walks all there are."""

import pytest
from flask import Flask

from companion.guard.refusal import BODY
from companion.guard.verdict import OPEN_PATHS
from tests.guard.extension_client import ALICE_CHROMIUM, PairedClient

METHODS = ("GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE", "TRACE", "PROPFIND")
GOOD_HEADERS = {
    "Host": "127.0.0.1:17717",
    "Content-Type": "application/json",
    "Origin": ALICE_CHROMIUM,
    "Sec-Fetch-Site": "none",
}
ADDRESS = {"REMOTE_ADDR": "127.0.0.1"}


def routes(app: Flask) -> list[str]:
    found = sorted({rule.rule for rule in app.url_map.iter_rules()})
    assert len(found) >= 7, "The walk must see the routes."
    return found


@pytest.mark.parametrize("method", METHODS)
def test_no_route_answers_without_a_signature(app: Flask, method: str) -> None:
    for route in [*routes(app), "/v1/nothing", "/"]:
        if route in OPEN_PATHS and method == "POST":
            continue
        answer = app.test_client().open(route, method=method, headers=GOOD_HEADERS, data=b"{}", environ_base=ADDRESS)
        assert (answer.status_code, answer.data) == (403, b"" if method == "HEAD" else BODY), (
            f"{method} {route} answers a caller who signed nothing: it must stand behind companion.guard.wall."
        )


@pytest.mark.parametrize("method", METHODS)
def test_every_route_refuses_a_foreign_host_even_to_a_signed_caller(
    app: Flask, alice: PairedClient, method: str
) -> None:
    for route in [*routes(app), "/v1/nothing", "/static/app.js"]:
        headers = {**alice.signed_headers(route, b"{}"), "Host": "mallory.example:17717"}
        answer = app.test_client().open(route, method=method, headers=headers, data=b"{}", environ_base=ADDRESS)
        assert answer.status_code == 403, f"{method} {route}"


def test_no_route_takes_anything_but_post(app: Flask) -> None:
    for rule in app.url_map.iter_rules():
        assert (rule.methods or set()) <= {"POST", "OPTIONS"}, f"{rule.rule} takes {rule.methods}"


def test_no_route_has_a_changing_part(app: Flask) -> None:
    """Ids travel in the signed body; a path with an id would stand in the log and in the browser's network list."""
    for rule in app.url_map.iter_rules():
        assert not rule.arguments, f"{rule.rule}: put {rule.arguments} into the body."


def test_only_hello_and_pairing_are_open(app: Flask) -> None:
    assert {"/v1/hello", "/v1/pair/start", "/v1/pair/finish"} == OPEN_PATHS
    assert set(routes(app)) >= OPEN_PATHS


def test_an_open_call_gets_no_cors_header(app: Flask) -> None:
    answer = app.test_client().post(
        "/v1/hello",
        headers=GOOD_HEADERS,
        data=b'{"protocol": {"minimum": 1, "maximum": 1}}',
        environ_base=ADDRESS,
    )
    assert answer.status_code == 200
    assert not [name for name, _ in answer.headers if name.startswith("Access-Control")]
    assert answer.get_json() == {"protocol": {"minimum": 1, "maximum": 1}}


def test_the_paired_origin_and_no_other_may_read_an_answer(alice: PairedClient) -> None:
    reply, nonce = alice.send_signed("/v1/status", b"{}")
    alice.checked(reply, nonce)
    allowed = {name: value for name, value in reply.headers.items() if name.startswith("Access-Control")}
    assert allowed["Access-Control-Allow-Origin"] == ALICE_CHROMIUM
    assert "Access-Control-Allow-Credentials" not in allowed


def test_debug_stays_off_whatever_the_environment_says(monkeypatch: pytest.MonkeyPatch, settings: object) -> None:
    from companion.app import create_app

    monkeypatch.setenv("FLASK_DEBUG", "1")
    app = create_app(settings)  # type: ignore[arg-type]
    assert not app.debug
    assert not app.testing
    assert app.config["PROPAGATE_EXCEPTIONS"] is False
