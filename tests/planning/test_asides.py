"""What is good to know beside the news is never the headline while there is news."""

from datetime import UTC, datetime

from companion.facts import Moment, Order, OrderFacts, OrderStatus, Parcel, ParcelStatus, Season
from companion.planning.plan import active
from tests.planning.book import rule_book

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)


def test_a_parcel_on_its_way_is_the_news_and_the_busy_weeks_stand_beside_it() -> None:
    facts = OrderFacts(
        order=Order(id="8000000000000001", status=OrderStatus.SHIPPED),
        parcels=(Parcel(status=ParcelStatus.IN_TRANSIT, status_at=Moment(at=NOW), last_event_at=Moment(at=NOW)),),
        season=Season(peaks=("black-friday",)),
    )
    said = [step.rule for step in active(rule_book().plan(facts), NOW) if step.level.name == "info"]
    assert "busy-season" in said
    assert said[-1] == "busy-season"


def test_an_aside_is_still_said_when_nothing_else_is() -> None:
    aside = [rule.id for rule in rule_book().rules if rule.aside]
    assert aside
    facts = OrderFacts(
        order=Order(id="8000000000000001", status=OrderStatus.SHIPPED), season=Season(peaks=("halloween",))
    )
    assert "busy-season" in {step.rule for step in active(rule_book().plan(facts), NOW)}
