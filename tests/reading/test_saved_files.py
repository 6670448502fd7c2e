import base64
import json
from datetime import UTC, datetime

from companion.reading.records import Record, read_records, records_from_file
from tests.reading.invented import ORDER, codes, knowledge, listed_order, order_list, tracking, tracking_url

LIST_BODY = json.dumps(order_list(listed_order()))


def test_a_saved_reply_is_one_record() -> None:
    for text in (LIST_BODY, f"mtopjsonp2({LIST_BODY})", f"\ufeff{LIST_BODY}"):
        assert records_from_file(text) == (Record(url=None, body=text),)
        assert read_records(records_from_file(text), knowledge()).orders[0].order.id == ORDER


def test_a_list_of_records_keeps_addresses_requests_and_times() -> None:
    saved = [
        {
            "url": tracking_url(),
            "body": f"cb({json.dumps(tracking())})",
            "request_body": "data=x",
            "seen_at": "2026-02-01T12:00:00Z",
        },
        {"url": None, "body": order_list(listed_order())},
        "nonsense",
    ]
    first, second = records_from_file(json.dumps(saved))
    assert (first.url, first.request_body) == (tracking_url(), "data=x")
    assert first.seen_at == datetime(2026, 2, 1, 12, tzinfo=UTC)
    assert second.body is not None and json.loads(second.body) == order_list(listed_order())
    for wrapped in ({"records": saved}, {"records": saved, "page": {"url": "x"}}):
        assert records_from_file(json.dumps(wrapped)) == (first, second)


def test_a_single_record_and_a_reading_are_taken() -> None:
    assert records_from_file(json.dumps({"url": "u", "body": "b"})) == (Record(url="u", body="b"),)
    reading = {"page": "order-list", "orders": [{"id": ORDER}]}
    (record,) = records_from_file(json.dumps([{"url": "u", "reading": reading}]))
    assert (record.reading, record.body) == (reading, None)


def test_a_list_of_raw_replies_is_one_record_each() -> None:
    records = records_from_file(json.dumps([order_list(listed_order()), tracking()]))
    facts = read_records(records, knowledge()).orders
    assert [(found.order.id, len(found.parcels)) for found in facts] == [(ORDER, 1)]


def test_a_har_export_gives_its_replies_with_their_requests() -> None:
    def entry(text: str, **content: str) -> dict[str, object]:
        return {
            "startedDateTime": "2026-02-01T13:00:00.123+01:00",
            "request": {"method": "POST", "url": tracking_url(), "postData": {"text": "data=y"}},
            "response": {"content": {"mimeType": "application/json", "text": text, **content}},
        }

    encoded = base64.b64encode(json.dumps(tracking()).encode()).decode()
    picture = entry("iVBORw0KGgo=", encoding="base64", mimeType="image/png")
    stranger = {**entry("{}"), "request": {"url": "https://ads.example/collect"}}
    har = {
        "log": {
            "version": "1.2",
            "entries": [entry(json.dumps(tracking())), entry(encoded, encoding="base64"), picture, {}, stranger],
        }
    }
    records = records_from_file(json.dumps(har))
    assert len(records) == 2
    assert (records[0].url, records[0].request_body) == (tracking_url(), "data=y")
    assert records[0].seen_at == datetime(2026, 2, 1, 12, 0, 0, 123000, tzinfo=UTC)
    reading = read_records(records, knowledge())
    assert [(facts.order.id, len(facts.parcels)) for facts in reading.orders] == [(ORDER, 1)]


def test_a_broken_file_is_a_record_whose_reading_says_why() -> None:
    for text, code in (("[{", "truncated"), ("", "empty"), ("hello", "not-json"), ("[1, 2]", "not-of-interest")):
        assert codes(read_records(records_from_file(text), knowledge())) == [code]
