"""``https://www.aliexpress.com/look-alike``: choosing a scenario by hand."""

from __future__ import annotations

from tests.site.orders import invented_orders
from tests.site.scenario import Scenario, scenario_names
from tests.site.words import languages


def front_page(shown: Scenario) -> str:
    """A list of links: every scenario and every single order, in every language."""
    rows = "".join(
        f"<tr><td>{name}</td>"
        + "".join(
            f'<td><a href="/look-alike?show={name}&amp;language={language}">{language}</a></td>'
            for language in languages()
        )
        + "</tr>"
        for name in [*scenario_names(), *invented_orders()]
    )
    return (
        f"<!doctype html><title>Look-alike shop</title><h1>Shown now: {shown.name} ({shown.language})</h1>"
        f"<table>{rows}</table>"
    )
