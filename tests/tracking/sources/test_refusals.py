"""Replies that are no answer, and how long a source asks to be left alone."""

from __future__ import annotations

from datetime import timedelta

import pytest

from companion.tracking.refusals import refusal, retry_after
from companion.tracking.source import Reply, Trouble
from companion.tracking.source_declarations import installed
from tests.tracking.sources.conftest import NOW


@pytest.mark.parametrize(
    ("header", "wait"),
    [
        ("120", timedelta(seconds=120)),
        (" 0 ", timedelta(0)),
        ("Tue, 20 Oct 2026 13:00:00 GMT", timedelta(hours=1)),
        ("Tue, 20 Oct 2026 11:00:00 GMT", timedelta(0)),
        ("99999999999999999999", timedelta(days=7)),
        ("Fri, 20 Oct 2090 13:00:00 GMT", timedelta(days=7)),
        ("-5", None),
        ("soon", None),
        ("", None),
        (None, None),
        ("١٢", None),
    ],
)
def test_a_wait_is_read_in_seconds_or_as_a_date_and_is_a_week_at_most(
    header: str | None, wait: timedelta | None
) -> None:
    assert retry_after(header, NOW) == wait


@pytest.mark.parametrize(
    ("source", "status", "body", "trouble"),
    [
        ("cainiao", 403, b"", "blocked"),
        ("cainiao", 404, b"", "refused"),
        ("cainiao", 418, b"teapot", "refused"),
        ("cainiao", 507, b"", "maintenance"),
        ("cainiao", 200, b"<html>Please solve this CAPTCHA</html>", "blocked"),
        ("cainiao", 200, b"\xef\xbb\xbf  <!doctype html><p>We are under maintenance</p>", "maintenance"),
        ("cainiao", 200, b'{"success": true, "module": []}', None),
        ("cainiao", 200, b'{"module": [{"detailList": [{"desc": "Access denied by customs, captcha"}]}]}', None),
        ("cainiao", 301, b"", "redirected"),
        ("dhl", 404, b'{"status": 404}', None),
        ("dhl", 401, b'{"status": 401}', "bad_key"),
        ("la_poste", 207, b"[]", None),
        ("ems_items", 200, b"<html><table></table></html>", None),
        ("ship24", 402, b"{}", "over_quota"),
        ("ship24", 403, b'{"errors": [{"code": "quota_limit_reached"}], "data": null}', "over_quota"),
        ("ship24", 400, b'{"errors": [{"code": "validation_error"}], "data": null}', "refused"),
        ("ship24", 403, b'{"errors": []}', "bad_key"),
        ("dhl", 403, b"<html>Forbidden</html>", "blocked"),
        ("seventeen_track", 401, b'{"code": -18010004, "data": {}}', "bad_key"),
        ("seventeen_track", 500, b'{"code": -18019908, "data": {}}', "over_quota"),
        ("cainiao", 403, b'{"code": [1]}', "blocked"),
    ],
)
def test_what_a_status_and_a_body_are_taken_for(source: str, status: int, body: bytes, trouble: Trouble | None) -> None:
    refused = refusal(Reply(status, {}, body), installed()[source], NOW)
    assert (refused.trouble if refused else None) == trouble


@pytest.mark.parametrize(
    ("body", "detail"),
    [
        (b'{"title": "Too Many Requests", "detail": "Daily limit reached."}', "Daily limit reached."),
        (b'{"error": {"message": "Slow\\u0000 down\\u202e"}}', "Slow down"),
        (b"<html><head><title> 502 Bad&amp;Gateway </title></head></html>", "502 Bad&Gateway"),
        (b"plain words", "plain words"),
        (b'{"message": "The account ana@invented.example is disabled."}', "The account … is disabled."),
        (b"", None),
        (b"\xff\xfe\x00", None),
        (b'{"a":' * 5000, None),
    ],
)
def test_a_source_may_explain_itself_in_few_plain_words(body: bytes, detail: str | None) -> None:
    refused = refusal(Reply(502, {}, body), installed()["cainiao"], NOW)
    assert refused is not None
    if detail is None:
        assert refused.detail is None or len(refused.detail) <= 200
    else:
        assert refused.detail == detail
