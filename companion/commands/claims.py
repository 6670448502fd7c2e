"""``parcelward claims``: every dispute of the stored orders, what came of it, and the sums."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime
from decimal import Decimal

import click
from babel.numbers import format_currency

from companion.commands import options
from companion.dispute.claims import Claim, ClaimsSummary

MOST = 10_000
Say = Callable[..., str]


@click.command("claims", short_help="List the disputes, what came of each, and the sums.")
@options.data_folder
@options.language
@click.option("--json", "as_json", is_flag=True, help="Print JSON instead of text.")
def command(data_dir: str | None, language: str, as_json: bool) -> None:
    """List every dispute of the stored orders: its outcome, its days, what was asked for and what came back."""
    from companion.dispute.claims import claims_of, summary_of
    from companion.dispute.claims_document import claim_document, summary_document
    from companion.sentences import Sentences, installed
    from companion.store.database import Store
    from companion.store.documents import decode_facts
    from companion.store.queries.claims import facts_of_disputed

    store = Store.open(options.settings(data_dir).database_url)
    with store.reading() as connection:
        stored = facts_of_disputed(connection, MOST)
    store.close()
    claims = claims_of(map(decode_facts, stored), datetime.now(UTC))
    summary = summary_of(claims)
    if as_json:
        document = {"claims": [claim_document(claim) for claim in claims], "summary": summary_document(summary)}
        click.echo(json.dumps(document, ensure_ascii=False, indent=2))
        return
    sentences = Sentences(installed().texts)

    def say(message: str, **arguments: object) -> str:
        return sentences.say(language, message, arguments)

    if not claims:
        click.echo(say("claims-none"))
        return
    for claim in claims:
        click.echo(_line(claim, say, language))
    click.echo("")
    for line in _totals(summary, say, language):
        click.echo(line)


def _line(claim: Claim, say: Say, language: str) -> str:
    opened = (claim.opened_at.printed or claim.opened_at.at.date().isoformat())[:10] if claim.opened_at else "—"
    parts = [claim.order_id, opened, say(f"claims-outcome-{claim.outcome}")]
    if claim.days is not None:
        parts.append(say("claims-days", days=claim.days))
    for name, money in (("asked", claim.asked), ("offered", claim.offered), ("refund", claim.refund)):
        if money is not None:
            parts.append(say(f"claims-{name}", amount=_written(money.amount, money.currency, language)))
    return "  ".join(parts)


def _totals(summary: ClaimsSummary, say: Say, language: str) -> list[str]:
    lines = [say("claims-total", count=summary.claims)]
    lines += [f"  {say(f'claims-outcome-{outcome}')}: {count}" for outcome, count in summary.outcomes]
    if summary.usual_days is not None:
        lines.append(say("claims-usual-days", days=summary.usual_days))
    for sums in summary.sums:
        amounts = {
            name: _written(getattr(sums, name), sums.currency, language) for name in ("asked", "refunded", "still_open")
        }
        lines.append(say("claims-sums", currency=sums.currency, **amounts))
    return lines


def _written(amount: Decimal, currency: str, language: str) -> str:
    from babel import Locale, UnknownLocaleError

    try:
        locale = Locale.parse(language.replace("-", "_"))
    except (UnknownLocaleError, ValueError):
        locale = Locale("en")
    return format_currency(amount, currency, locale=locale)
