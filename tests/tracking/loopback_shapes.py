"""The documented shapes of every source's replies, written from invented histories."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone
from html import escape
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

CHINA = timezone(timedelta(hours=8))
SWITZERLAND = timezone(timedelta(hours=1))
KEY = "key-of-alice"


@dataclass(frozen=True, kw_only=True)
class Scan:
    """One line of an invented history. ``at`` carries the zone of the place it happened in."""

    at: datetime
    text: str
    code: str | None = None
    place: str | None = None
    country: str | None = None


@dataclass(frozen=True, kw_only=True)
class History:
    """What a source knows of one number, scans newest first; without scans the number is announced only.

    ``shown_as`` is another name under which it answers.
    """

    scans: tuple[Scan, ...] = ()
    local_number: str | None = None
    origin: str | None = "CN"
    destination: str | None = "BR"
    shown_as: str | None = None


@dataclass(frozen=True, kw_only=True)
class Asked:
    """One request as the server saw it: for which source, about which numbers."""

    source: str
    call: str
    numbers: tuple[str, ...]
    headers: Mapping[str, str]


@dataclass(frozen=True)
class Made:
    """A reply to be sent."""

    body: bytes
    status: int = 200
    kind: str = "application/json; charset=utf-8"


Histories = Mapping[str, History]
ROUTES: tuple[tuple[str, str], ...] = (
    ("/global/detail.json", "cainiao"),
    ("/track/v2.4/", "seventeen_track"),
    ("/track/v2/front/listTrackV3", "four_px"),
    ("/gtt.api/service.svc/rest/ItemTTWithTrans/", "upu"),
    ("/api/publicTracking/track", "ems_items"),
    ("/suivi/v2/idships/", "la_poste"),
    ("/track/shipments", "dhl"),
    ("/public/v1/trackers/track", "ship24"),
)
KEY_HEADERS = {
    "seventeen_track": ("17token", "{}"),
    "la_poste": ("x-okapi-key", "{}"),
    "dhl": ("dhl-api-key", "{}"),
    "ship24": ("authorization", "Bearer {}"),
}


def asked(path: str, headers: Mapping[str, str], body: bytes) -> Asked | None:
    """What a request is about; ``None`` for a path that no source has."""
    parts = urlsplit(path)
    found = next(((prefix, source) for prefix, source in ROUTES if parts.path.startswith(prefix)), None)
    if found is None:
        return None
    prefix, source = found
    rest, query = unquote(parts.path.removeprefix(prefix)), parse_qs(parts.query)
    content: Any = json.loads(body) if body else None
    numbers: Sequence[str] = ()
    if source == "cainiao":
        numbers = query["mailNos"][0].split(",")
    elif source == "seventeen_track":
        numbers = [entry["number"] for entry in content]
    elif source == "four_px":
        numbers = content["queryCodes"]
    elif source == "upu":
        numbers = [rest.split("/")[0]]
    elif source == "ems_items":
        numbers = query["itemId"]
    elif source == "la_poste":
        numbers = rest.split(",")
    elif source == "dhl":
        numbers = query["trackingNumber"]
    elif source == "ship24":
        numbers = [content["trackingNumber"]]
    return Asked(source=source, call=rest, numbers=tuple(numbers), headers=headers)


def _json(value: Any, status: int = 200) -> Made:
    return Made(json.dumps(value, ensure_ascii=False).encode(), status)


def cainiao(numbers: Sequence[str], known: Histories) -> Made:
    def module(number: str) -> dict[str, Any]:
        history = known.get(number)
        if history is None:
            return {"mailNo": number, "mailNoSource": "EXTERNAL", "detailList": [], "daysNumber": "0\tday(s)"}
        details = [
            {
                "time": int(scan.at.timestamp() * 1000) + 3_600_000,
                "timeStr": scan.at.astimezone(CHINA).strftime("%Y-%m-%d %H:%M:%S"),
                "timeZone": "GMT+8",
                "desc": scan.text,
                "standerdDesc": scan.text,
                "descTitle": "Carrier note:",
                **({"actionCode": scan.code} if scan.code else {}),
                "group": {"nodeCode": "LH_PROCESSING", "nodeDesc": "In transit", "currentIconUrl": "//x/y.png"},
            }
            for scan in history.scans
        ]
        return {
            "mailNo": number,
            "mailNoSource": "AE",
            "originCountry": history.origin,
            "destCountry": history.destination,
            "status": "DELIVERING" if details else "SELLER_PREPARING",
            "daysNumber": "12\tday(s)",
            **({"copyRealMailNo": history.local_number} if history.local_number else {}),
            "destCpInfo": {"cpName": "Invented Post", "phone": "+55 11 91234 5678", "url": "https://post.example"},
            "globalEtaInfo": {"deliveryMaxTime": 1798761600000},
            "detailList": details,
        }

    return _json({"success": True, "module": [module(number) for number in numbers]})


def track_info(history: History) -> dict[str, Any]:
    events = [
        {
            "time_iso": scan.at.isoformat(),
            "time_utc": scan.at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
            "time_raw": {"date": None, "time": None, "timezone": None},
            "description": scan.text,
            "location": scan.place,
            "stage": None,
            "sub_status": scan.code,
            "address": {"street": "12 Invented Street", "postal_code": "01234"},
        }
        for scan in history.scans
    ]
    return {
        "shipping_info": {
            "shipper_address": {"country": history.origin, "street": "1 Seller Road"},
            "recipient_address": {"country": history.destination, "street": "12 Invented Street", "city": "Recife"},
        },
        "latest_status": {"status": "InTransit" if events else "InfoReceived", "sub_status": None},
        "latest_event": events[0] if events else None,
        "time_metrics": {"estimated_delivery_date": {"source": None, "from": None, "to": None}},
        "misc_info": {"local_number": history.local_number, "local_provider": None},
        "tracking": {
            "providers": [
                {"provider": {"key": 190625, "name": "Cainiao (AliExpress)", "tel": "+86 10 1234 5678"}, "events": part}
                for part in (events[: len(events) // 2], events[len(events) // 2 :])
            ]
        },
    }


def four_px(numbers: Sequence[str], known: Histories) -> Made:
    number = numbers[0]
    history = known.get(number)
    entry: dict[str, Any] = {"queryCode": number, "serverCode": None, "shipperCode": None, "status": 7, "tracks": None}
    if history:
        entry |= {
            "serverCode": history.local_number,
            "ctStartCode": history.origin,
            "ctEndCode": history.destination,
            "status": 1,
            "tracks": [
                {
                    "tkCode": scan.code,
                    "tkDesc": scan.text,
                    "tkLocation": scan.place or "",
                    "tkTimezone": "UTC+08:00",
                    "tkDate": "2020-01-01T00:00:00.000+0000",
                    "tkDateStr": scan.at.astimezone(CHINA).strftime("%Y-%m-%d %H:%M:%S"),
                    "tkCategoryName": "In transit",
                }
                for scan in history.scans
            ],
        }
    return _json({"result": 1, "message": "ok", "data": [entry]})


def upu(numbers: Sequence[str], known: Histories) -> Made:
    history = known.get(numbers[0])
    if history is None:
        return Made(b"")
    forecast = {"EventCd": "DLV", "EventNm": "Estimated delivery", "EventDT": "/Date(1798761600000+0100)/"}
    events = [
        {
            "EventCd": scan.code,
            "EventNm": scan.text,
            # The server takes the event's local time for its own.
            "EventDT": f"/Date({int(scan.at.replace(tzinfo=SWITZERLAND).timestamp() * 1000)}+0100)/",
            "EventLocation": scan.place,
        }
        for scan in history.scans
    ]
    return _json([{"ID": numbers[0], "State": 3, "Events": [forecast, *events], "Recipient": "Ana Invented"}])


def ems_items(numbers: Sequence[str], known: Histories) -> Made:
    number = numbers[0]
    history = known.get(number)
    rows = "".join(
        f'<tr class="result-table-row"><td>{scan.at.strftime("%b %d, %Y %I:%M %p")}</td><td>{escape(scan.text)}</td>'
        f"<td>{escape(scan.place or '')}</td></tr>"
        for scan in reversed(history.scans if history else ())
    )
    rows = rows or '<tr><td class="no-results-found" colspan="3">There were no results found.</td></tr>'
    page = (
        "<!DOCTYPE html><html><head><title>EMS</title><script>var a = '<td>';</script></head><body>"
        f'<table class="result-table" id="table-{number}"><thead><tr><th>Date and time</th><th>Status</th>'
        f"<th>Location</th></tr></thead><tbody>{rows}</tbody></table></body></html>"
    )
    return Made(page.encode(), kind="text/html; charset=utf-8")


def la_poste(numbers: Sequence[str], known: Histories) -> Made:
    def entry(number: str) -> dict[str, Any]:
        history = known.get(number)
        if history is None:
            return {"lang": "en_GB", "returnCode": 104, "returnMessage": "Unknown number", "idShip": number}
        events = [{"code": scan.code, "label": scan.text, "date": scan.at.isoformat()} for scan in history.scans]
        return {
            "lang": "en_GB",
            "scope": "open",
            "returnCode": 200,
            "shipment": {
                "idShip": number,
                "product": "Colissimo",
                "isFinal": False,
                "event": events,
                "contextData": {
                    "originCountry": history.origin,
                    "arrivalCountry": history.destination,
                    "removalPoint": {"name": "Chez Ana Invented"},
                },
            },
        }

    if len(numbers) == 1:
        return _json(entry(numbers[0]), 200 if numbers[0] in known else 404)
    return _json([entry(number) for number in numbers], 200 if all(each in known for each in numbers) else 207)


def dhl(numbers: Sequence[str], known: Histories) -> Made:
    history = known.get(numbers[0])
    if history is None:
        return _json({"title": "No result found", "status": 404, "detail": "No shipment with this number."}, 404)
    events = [
        {
            "timestamp": scan.at.replace(tzinfo=None).isoformat() if scan.country else scan.at.isoformat(),
            "location": {
                "address": {
                    "addressLocality": scan.place,
                    "streetAddress": "12 Invented Street",
                    **({"countryCode": scan.country} if scan.country else {}),
                }
            },
            "statusCode": scan.code,
            "description": scan.text,
        }
        for scan in history.scans
    ]
    shipment = {
        "id": history.shown_as or numbers[0],
        "service": "ecommerce",
        "status": events[0] if events else {},
        "origin": {"address": {"countryCode": history.origin}},
        "destination": {"address": {"countryCode": history.destination, "streetAddress": "12 Invented Street"}},
        "details": {"receiver": {"name": "Ana Invented"}, "proofOfDelivery": {"signed": {"name": "Ana Invented"}}},
        "events": events,
    }
    return _json({"shipments": [shipment]})


def ship24(numbers: Sequence[str], known: Histories) -> Made:
    history = known.get(numbers[0])
    if history is None:
        return _json({"data": {"trackings": []}}, 201)
    tracking = {
        "tracker": {"trackerId": "4c0f", "trackingNumber": numbers[0]},
        "shipment": {
            "statusMilestone": "in_transit" if history.scans else "pending",
            "originCountryCode": history.origin,
            "destinationCountryCode": history.destination,
            "delivery": {"estimatedDeliveryDate": None, "signedBy": "Ana Invented"},
            "recipient": {"name": "Ana Invented", "address": "12 Invented Street"},
        },
        "events": [
            {
                "eventId": f"{numbers[0]}-{index}",
                "status": scan.text,
                "occurrenceDatetime": scan.at.replace(tzinfo=None).isoformat(),
                "utcOffset": scan.at.strftime("%z")[:3] + ":" + scan.at.strftime("%z")[3:],
                "location": scan.place,
                "statusMilestone": scan.code,
            }
            for index, scan in enumerate(history.scans)
        ],
    }
    return _json({"data": {"trackings": [tracking]}}, 201)


SHAPES: dict[str, Callable[[Sequence[str], Histories], Made]] = {
    "cainiao": cainiao,
    "four_px": four_px,
    "upu": upu,
    "ems_items": ems_items,
    "la_poste": la_poste,
    "dhl": dhl,
    "ship24": ship24,
}
