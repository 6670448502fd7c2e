"""What must hold of the plan of any order at any time. Each check names the order when it fails."""

from datetime import UTC, datetime, timedelta

from companion.facts import OrderFacts
from companion.planning.derived_facts import derived_of_order, dispute_is_active
from companion.planning.plan import Level, Plan, Step, active

SECOND = timedelta(seconds=1)
LONG_BEFORE, LONG_AFTER = datetime(2020, 1, 1, tzinfo=UTC), datetime(2035, 1, 1, tzinfo=UTC)
# Advice that sends the shopper two ways at once when it stands side by side.
CONTRADICTIONS = (
    frozenset({"wait", "open_dispute"}),
    frozenset({"wait", "collect_parcel"}),
    frozenset({"collect_parcel", "open_dispute"}),
    frozenset({"follow_dispute", "open_dispute"}),
    frozenset({"refuse_offer", "weigh_offer"}),
    frozenset({"wait_for_refund", "contact_bank"}),
)
SAYS_NOT_RECEIVED = ("delivered-not-received",)


def instants_of(plan: Plan) -> list[datetime]:
    """Every instant at which the plan changes, with the second before, and the far ends of time."""
    changes = {edge for step in plan.steps for edge in (step.from_, step.until) if edge is not None}
    return sorted({LONG_BEFORE, LONG_AFTER, *changes, *(change - SECOND for change in changes)})


def check_plan(facts: OrderFacts, plan: Plan) -> None:
    """Assert every property of one plan."""
    keys = [step.key for step in plan.steps]
    assert len(keys) == len(set(keys)), f"Two steps have one key: {sorted(keys)}\n{facts}"
    for step in plan.steps:
        assert step.from_ is None or step.until is None or step.from_ < step.until, f"{step.key} ends early\n{facts}"
    for instant in instants_of(plan):
        holding = active(plan, instant)
        assert holding, f"Nothing is said at {instant}\n{facts}"
        _no_contradiction(holding, instant, facts)
        _dispute_advice_fits(holding, instant, facts)
    _protection_is_never_missed(facts, plan)


def _no_contradiction(holding: tuple[Step, ...], instant: datetime, facts: OrderFacts) -> None:
    headline = holding[0]
    pairs = [(headline, other) for other in holding[1:]]
    pairs += [(first, second) for first in holding for second in holding if first.level == second.level == Level.urgent]
    for first, second in pairs:
        if first.parcel and second.parcel and first.parcel != second.parcel:
            continue
        if first is not headline and first.level is not Level.urgent:
            continue
        together = {*first.advise, *second.advise}
        for contradiction in CONTRADICTIONS:
            if "collect_parcel" in contradiction and len(facts.parcels) > 1:
                continue  # one parcel may wait at the office while another is missing
            apart = contradiction <= together and not (
                contradiction <= set(first.advise) or contradiction <= set(second.advise)
            )
            assert not apart, f"{first.key} and {second.key} contradict each other at {instant}\n{facts}"


def _dispute_advice_fits(holding: tuple[Step, ...], instant: datetime, facts: OrderFacts) -> None:
    for step in holding:
        if "open_dispute" in step.advise:
            assert not dispute_is_active(facts), f"{step.key}: a dispute is open already at {instant}\n{facts}"
            assert facts.shopper.received_at is None, f"{step.key}: the shopper has it\n{facts}"
        if step.rule in SAYS_NOT_RECEIVED:
            assert facts.shopper.not_received_at is not None, f"{step.key}: nobody said so\n{facts}"


def _protection_is_never_missed(facts: OrderFacts, plan: Plan) -> None:
    """In the last two days before protection ends an order that waits says something urgent, or asks."""
    ends = facts.protection.ends_at
    order = derived_of_order(facts, ())
    if ends is None or not order["waiting"].value:
        return
    headline = active(plan, ends.at - SECOND)[0]
    if order["all_delivered"].value and facts.shopper.not_received_at is None:
        asked = [step for step in active(plan, ends.at - SECOND) if "confirm_not_received" in step.advise]
        elsewhere = headline.rule == "delivered-elsewhere"
        assert asked or elsewhere, f"Nobody asks whether it arrived\n{facts}"
        assert headline.level >= Level.warning, f"Too quiet: {headline.key}\n{facts}"
    else:
        assert headline.level is Level.urgent, f"Protection ends and the headline is {headline.key}\n{facts}"
