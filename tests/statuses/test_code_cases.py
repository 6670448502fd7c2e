"""Codes of every vocabulary, written in every way services write them."""

from __future__ import annotations

from typing import Any

import pytest

from companion import knowledge
from companion.statuses.code_reader import Vocabulary
from companion.statuses.status_reader import StatusReader

VOCABULARIES = knowledge.read_folder("codes")
CASES = [
    pytest.param(case, id=f"{name}: {case['code']}")
    for name, document in VOCABULARIES.items()
    for case in document["cases"]
]
LISTED = [
    pytest.param(name, code, entry["status"], id=f"{name}: {code}")
    for name, document in VOCABULARIES.items()
    for code, entry in document["codes"].items()
    if "*" not in code
]


@pytest.mark.parametrize("case", CASES)
def test_a_code_is_read_as_its_case_says(case: dict[str, Any], reader: StatusReader) -> None:
    reading = reader.classify(case.get("text"), code=case["code"], carrier=case.get("carrier"))
    assert reading.status == case["status"], f"decided by {reading.matched_by}"
    if "reason" in case:
        assert reading.reason == case["reason"]


@pytest.mark.parametrize(("name", "code", "status"), LISTED)
def test_every_listed_code_is_found_whatever_its_case(name: str, code: str, status: str, reader: StatusReader) -> None:
    for written in (code, code.lower(), f" {code.upper()} "):
        assert reader.classify(None, code=written, carrier=name).status == status


@pytest.mark.parametrize("code", [code for code in VOCABULARIES["cainiao"]["codes"] if "*" not in code])
def test_aliexpress_puts_its_own_letters_in_front(code: str, reader: StatusReader) -> None:
    plain = reader.classify(None, code=code, carrier="cainiao").status
    assert reader.classify(None, code=f"AE_{code}", carrier="aliexpress").status == plain
    assert reader.classify(None, code=f"AE_{code}").status == plain


def test_the_whole_enumeration_of_cainiao_is_known() -> None:
    assert len(VOCABULARIES["cainiao"]["codes"]) >= 114


@pytest.mark.parametrize(
    "code",
    [
        "XX_SIGNED", "GTMS_SIGNED_BY_STATION", "SIGNED_OFF_BY_CUSTOMS", "DELIVERED_TO_CARRIER", "NOT_DELIVERED",
        "GTMS_SIGN", "UNDELIVERED_YET", "SIGN_PENDING", "DELIVERED_SOON", "Delivered_PickupPoint", "GSTA_SIGN_SOON",
    ],
)  # fmt: skip
def test_delivered_is_never_concluded_from_part_of_a_code(code: str, reader: StatusReader) -> None:
    for carrier in (None, "cainiao", "17track", "aftership", "ship24"):
        assert reader.classify(None, code=code, carrier=carrier).status != "delivered"


def test_a_vocabulary_may_not_let_a_family_of_codes_mean_delivered() -> None:
    document = {"vocabulary": "x", "codes": {"SIGNED*": {"status": "delivered"}}}
    with pytest.raises(ValueError, match="only a whole code may mean delivered"):
        Vocabulary(document)


def test_an_unknown_code_degrades_to_the_words(reader: StatusReader) -> None:
    reading = reader.classify("Out for delivery", code="SOMETHING_NEW", carrier="cainiao")
    assert reading.status == "out_for_delivery"
    assert reading.matched_by == "words:en/out for delivery"


def test_a_code_is_preferred_to_its_words(reader: StatusReader) -> None:
    reading = reader.classify("Package delivered", code="GTMS_STA_SIGNED", carrier="cainiao")
    assert reading.status == "available_for_pickup"


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Delivery attempt unsuccessful", "delivery_attempted"),
        ("Delivered to parcel shop", "available_for_pickup"),
        ("Returned to sender", "returned"),
        ("Will be delivered when you are at home", "in_transit"),
    ],
)
def test_a_code_that_says_delivered_is_not_believed_against_its_own_words(
    text: str, status: str, reader: StatusReader
) -> None:
    reading = reader.classify(text, code="GTMS_SIGNED", carrier="cainiao")
    assert reading.status != "delivered"
    assert reading.status in {status, "unknown"}
    assert reading.confidence <= 0.5


def test_words_say_a_coarse_code_more_exactly(reader: StatusReader) -> None:
    refused = reader.classify("Refused by recipient", code="Exception_Other", carrier="17track")
    assert (refused.status, refused.reason) == ("refused", "refused")
    hoped = reader.classify("Delivered", code="exception", carrier="dhl")
    assert hoped.status != "delivered"


@pytest.mark.parametrize("carrier", ["La Poste", "laposte", "LA-POSTE", "colissimo", "la_poste"])
def test_a_carrier_is_known_by_many_names(carrier: str, reader: StatusReader) -> None:
    assert reader.classify(None, code="di1", carrier=carrier).status == "delivered"


def test_a_code_of_another_service_is_still_read(reader: StatusReader) -> None:
    assert reader.classify(None, code="OutForDelivery_Other", carrier="USPS").status == "out_for_delivery"
