"""Orders meant to break a reader: markup in texts, odd ids, extreme lengths."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from tests.site.orders import InventedOrder, invented_orders

MARKUP = '<img src=x onerror="window.__injected=1"><script>window.__injected=1</script>&lt;b&gt;'
REVERSED = "‮gnp.exe‬"


def hostile_orders() -> tuple[InventedOrder, ...]:
    """One sound order among seven that carry something nasty each."""
    sound = invented_orders()["on-its-way"]
    late = invented_orders()["protection-2"]

    def spoiled(number: int, title: str, store: str) -> InventedOrder:
        line = replace(late.lines[0], id=f"81900000000{number:05}", title=title)
        return replace(late, key=f"hostile-{number}", id=f"81900000009{number:05}", store=store, lines=(line,))

    return (
        spoiled(1, MARKUP, MARKUP),
        spoiled(2, "{$name} } { $evil -> [one] x *[other] y }", "{{constructor.constructor('x')()}}"),
        spoiled(3, f"Photo {REVERSED}", "Store\u0000with\u0007control\u2028marks"),
        spoiled(4, "W" * 20_000, "S" * 5_000),
        replace(spoiled(5, "Order whose id is not one", "Example Store"), id="javascript:alert(1)"),
        replace(spoiled(6, "= HYPERLINK(1)", "../../etc/passwd"), status="strange"),
        spoiled(7, "Ⓤⓝⓘⓒⓞⓓⓔ 🎁 " * 10, "مخزن"),
        sound,
    )


def many_orders(count: int) -> tuple[InventedOrder, ...]:
    """That many orders, turning through the states of the invented ones."""
    usual = [order for order in invented_orders().values() if order.is_under_way]
    return tuple(
        replace(
            usual[number % len(usual)],
            key=f"many-{number}",
            id=f"8190000001{number:06}",
            lines=(
                replace(
                    usual[number % len(usual)].lines[0],
                    id=f"8190000002{number:06}",
                    price=Decimal(number % 90 + 1),
                ),
            ),
            coupon=Decimal(0),
        )
        for number in range(count)
    )
