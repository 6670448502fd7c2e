"""Every failure has a code, a sentence and one thing to do, and no answer shows the inside of the program."""

import json
import logging
import re
from pathlib import Path

import jsonschema
import pytest
from flask import Flask
from fluent.syntax import ast, parse
from fluent.syntax.visitor import Visitor

from companion.api.errors import first_place
from companion.knowledge import knowledge_folder, read_document, read_locales
from companion.problem_words import exit_code, http_status, sentence_of
from companion.problems import Problem
from tests.guard.extension_client import CallFailedError, PairedClient

ERRORS = read_document("vocabulary/errors.yaml")["errors"]
SOURCES = Path(__file__).parents[2] / "companion"


class Variables(Visitor):
    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802
        self.names.add(node.id.name)


def variables_of(message: str) -> set[str]:
    for text in read_locales()["en"].values():
        for entry in parse(text).body if f"{message} =" in text else ():
            if isinstance(entry, ast.Message) and entry.id.name == message:
                visitor = Variables()
                visitor.visit(entry)
                return visitor.names
    raise AssertionError(f"locales/en has no message {message}: write it in the file of its room.")


def test_the_list_of_errors_is_what_its_schema_says() -> None:
    schema = json.loads((knowledge_folder() / "schema" / "errors.schema.json").read_text())
    jsonschema.validate(read_document("vocabulary/errors.yaml"), schema)
    codes = [error["code"] for error in ERRORS]
    assert len(codes) == len(set(codes))


@pytest.mark.parametrize("error", ERRORS, ids=lambda error: error["code"])
def test_every_error_says_what_happened_and_what_to_do(error: dict[str, object]) -> None:
    given = dict.fromkeys(error.get("with", ()), "X")  # type: ignore[attr-defined]
    assert variables_of(f"error-{error['code']}") == set(given), "Declare what fills the sentence under `with`."
    text = sentence_of(Problem(str(error["code"]), **given))
    assert len(re.findall(r"[.!?](?:\s|$)", text)) >= 2, f"One sentence what, one what to do: {text}"
    assert "Traceback" not in text


def test_every_code_that_is_raised_is_listed() -> None:
    listed = {error["code"] for error in ERRORS}
    for path in SOURCES.rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        if "companion.problems import" not in text:
            continue
        for code in re.findall(r'\bProblem\(\s*"([a-z-]+)"', text):
            assert code in listed, f"{path.name} raises {code}: add it to shared_rules/vocabulary/errors.yaml."


def test_every_sentence_of_an_error_belongs_to_one() -> None:
    listed = {f"error-{error['code']}" for error in ERRORS}
    for entry in parse(read_locales()["en"]["companion"]).body:
        if isinstance(entry, ast.Message) and entry.id.name.startswith("error-"):
            assert entry.id.name in listed, f"{entry.id.name} says what nothing raises: remove it."


def test_a_problem_knows_its_status_and_its_exit_code() -> None:
    assert http_status(Problem("order-unknown")) == 404
    assert exit_code(Problem("already-running")) == 0
    assert exit_code(Problem("port-invalid")) == 2
    assert http_status(Problem("port-taken")) == 500, "no call can meet it; if one does, that is our fault"


@pytest.mark.parametrize(
    ("messages", "place"),
    [
        ({"orders": {0: {"id": ["Missing data for required field."]}}}, "orders[0].id"),
        ({"records": {12: {"_schema": ["Invalid input type."]}}}, "records[12]"),
        ({"_schema": ["Invalid input type."]}, "body"),
        ({"x": ["Unknown field."]}, "x"),
        (["Invalid JSON body."], "body"),
    ],
)
def test_a_validation_error_names_its_place(messages: object, place: str) -> None:
    assert first_place(messages) == place


def test_an_error_comes_with_its_place_and_a_sentence(alice: PairedClient) -> None:
    with pytest.raises(CallFailedError) as failure:
        alice.post("/v1/pairings/revoke", {})
    assert failure.value.document["where"] == "id"
    assert "id" in failure.value.document["message"]
    assert set(failure.value.document) == {"code", "message", "where"}


def test_a_language_nobody_speaks_falls_back_to_english(alice: PairedClient) -> None:
    with pytest.raises(CallFailedError) as failure:
        alice.post("/v1/pairings/revoke", {"id": "x", "language": "tlh"})
    assert failure.value.document["message"] == sentence_of(Problem("pairing-unknown"))


def test_a_fault_of_ours_tells_nothing_of_the_inside(
    app: Flask, alice: PairedClient, caplog: pytest.LogCaptureFixture
) -> None:
    secret = "8194000000000001"

    def broken(**_: object) -> None:
        raise KeyError(secret)

    app.view_functions["status.StatusView"] = broken
    with caplog.at_level(logging.DEBUG), pytest.raises(CallFailedError) as failure:
        alice.post("/v1/status")
    assert (failure.value.status, failure.value.code) == (500, "internal")
    text = json.dumps(failure.value.document)
    assert secret not in text
    assert "KeyError" not in text
    assert "companion/" not in text
    logged = "\n".join(record.getMessage() for record in caplog.records)
    assert "KeyError at" in logged, "the shopper's own log says where to look"
    assert secret not in logged
    assert all(record.exc_info is None for record in caplog.records)


def test_a_problem_nobody_listed_is_answered_as_a_fault_of_ours(app: Flask, alice: PairedClient) -> None:
    def broken(**_: object) -> None:
        raise Problem("never-heard-of")

    app.view_functions["status.StatusView"] = broken
    with pytest.raises(CallFailedError) as failure:
        alice.post("/v1/status")
    assert (failure.value.status, failure.value.code) == (500, "internal")
