from __future__ import annotations

import random
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest

from companion.facts import (
    Event,
    Moment,
    Money,
    Order,
    OrderFacts,
    OrderStatus,
    Origin,
    Parcel,
    ParcelStatus,
    Protection,
)
from companion.planning.plan import Because, Deadline, Level, Plan, Step, Undetermined
from companion.store.documents import decode_facts, decode_plan, digest, encode_facts, encode_plan
from tests.planning.book import rule_book
from tests.planning.orders import order_from

AT = datetime(2026, 10, 14, 10, 0, tzinfo=UTC)


def facts(**origins: Origin) -> OrderFacts:
    return OrderFacts(
        order=Order(
            id="8123456789012345",
            status=OrderStatus.SHIPPED,
            placed_at=Moment(AT, "2026-10-14", estimated=True),
            total=Money(Decimal("1032.740"), "BRL"),
            store="Лавка «Ключ» 🔑",
            origins=origins,
        ),
        parcels=(
            Parcel(
                tracking_number="LP00123456789012",
                status=ParcelStatus.CUSTOMS_HELD,
                events=(Event(text="Held", at=Moment(AT), status=ParcelStatus.CUSTOMS_HELD, confidence=0.9),),
            ),
        ),
        protection=Protection(ends_at=Moment(AT, "2026-10-15"), printed_dates=("2026-10-15", "2026-10-16")),
    )


def test_facts_come_back_exactly_as_they_were_stored() -> None:
    stored = facts(total=Origin(kind="page", where="list", text="R$1.032,740"))
    assert decode_facts(encode_facts(stored)) == stored


def test_equal_facts_have_one_digest_whatever_order_their_origins_were_met_in() -> None:
    first = facts(a=Origin(kind="page"), b=Origin(kind="source"))
    second = facts(b=Origin(kind="source"), a=Origin(kind="page"))
    assert digest(encode_facts(first)) == digest(encode_facts(second))
    assert digest(encode_facts(first)) != digest(encode_facts(facts()))


def test_a_plan_comes_back_with_every_kind_of_argument_a_sentence_takes() -> None:
    arguments = {
        "days": 3,
        "share": 0.5,
        "store": "Key",
        "ends": AT,
        "day": date(2026, 10, 15),
        "term": timedelta(days=5),
        "exact": Decimal("1.10"),
        "total": Money(Decimal("12.00"), "EUR"),
        "printed": Moment(AT, "2026-10-14"),
        "numbers": ("LP1", "LP2"),
        "named": {"a": AT},
        "unknown": None,
    }
    step = Step(
        key="8123456789012345/protection-running-out/2",
        rule="protection-running-out",
        stage=2,
        level=Level.warning,
        message="protection-running-out-2",
        from_=AT,
        advise=("open_dispute",),
        arguments=arguments,
        because=(Because(fact="protection.ends_at", value="2026-10-15", read_from="Oct 15"),),
        sources=("R049",),
    )
    plan = Plan(
        order_id="8123456789012345",
        steps=(step,),
        deadlines=(Deadline(kind="protection_ends", at=AT, certainty="page"),),
        undetermined=(Undetermined(rule="x", facts=("dispute.opened_at",)),),
    )
    assert decode_plan(encode_plan(plan)) == plan
    assert decode_plan(encode_plan(plan)).steps[0].level is Level.warning


def test_whatever_the_rules_plan_can_be_stored() -> None:
    chance, book = random.Random(11), rule_book()
    for _ in range(300):
        plan = book.plan(order_from(chance.choice))
        assert decode_plan(encode_plan(plan)) == plan


def test_an_argument_no_sentence_takes_is_refused_when_storing_not_when_reading() -> None:
    step = Step(key="k", rule="r", stage=0, level=Level.info, message="m", arguments={"odd": object()})
    with pytest.raises(TypeError, match="object"):
        encode_plan(Plan(order_id="1", steps=(step,)))
