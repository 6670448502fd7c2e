"""The fonts' list: fit for its schema, each font a package of the project, each file where the list says."""

import json
from pathlib import Path

from jsonschema import Draft202012Validator

from companion.evidence.printing.fonts import FontShelf, letters_of
from companion.knowledge import knowledge_folder, read_document

ROOT = Path(__file__).parents[2]
FONTS = json.loads(json.dumps(read_document("fonts.yaml"), default=str))


def test_the_list_of_fonts_fits_its_schema() -> None:
    schema = json.loads((knowledge_folder() / "schema" / "fonts.schema.json").read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(schema)
    assert not list(Draft202012Validator(schema).iter_errors(FONTS))


def test_every_font_is_a_package_that_setup_installs() -> None:
    packages = json.loads((ROOT / "package.json").read_text(encoding="utf-8"))["devDependencies"]
    for font in FONTS["fonts"]:
        assert font["package"] in packages, f"npm install --save-dev {font['package']}"


def test_a_script_that_only_one_font_has_finds_that_font_first() -> None:
    shelf = FontShelf.load()
    assert shelf.order("荷物が届く", "en")[0] == "noto-sans-jp"
    assert shelf.order("荷物", "ja")[0] == "noto-sans-jp"
    assert shelf.order("包裹", "en")[0] == "noto-sans-sc"
    assert shelf.order("소포", "en")[0] == "noto-sans-kr"
    assert shelf.order("plain words", "ja")[0] == "noto-sans"


def test_every_language_of_parcelward_can_be_printed() -> None:
    shelf = FontShelf.load()
    known = frozenset().union(*(letters_of(path) for family in shelf.families for path in family.faces.values()))
    for folder in sorted((knowledge_folder() / "locales").iterdir()):
        sentences = (folder / "evidence.ftl").read_text(encoding="utf-8")
        lacking = {sign for sign in sentences if ord(sign) not in known and sign.isprintable()}
        assert not lacking, f"No font of shared_rules/fonts.yaml has {lacking} of {folder.name}."
