"""The written description of the companion is what the companion is."""

from pathlib import Path

from companion.app import create_app
from companion.description import described, openapi_document
from companion.settings import Settings

WRITTEN = Path(__file__).parents[2] / "docs" / "openapi.json"


def test_the_written_description_is_current() -> None:
    assert WRITTEN.read_text(encoding="utf-8") == described(), "Run scripts/write_openapi and commit docs/openapi.json."


def test_every_route_is_described_with_a_body_and_an_answer(settings: Settings) -> None:
    app = create_app(settings, described=True)
    paths = openapi_document(app)["paths"]
    assert set(paths) == {rule.rule for rule in app.url_map.iter_rules()}
    for path, operations in paths.items():
        assert set(operations) == {"post"}, path
        assert "requestBody" in operations["post"], path
        assert "200" in operations["post"]["responses"], path
        assert operations["post"]["summary"].strip(), path
