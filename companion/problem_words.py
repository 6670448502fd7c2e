"""A problem in words, as an HTTP status and as an exit code: ``vocabulary/errors.yaml`` and ``companion.ftl``."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

from companion.knowledge import read_document
from companion.problems import Problem
from companion.sentences import sentence


@cache
def _codes() -> Mapping[str, Mapping[str, Any]]:
    return {error["code"]: error for error in read_document("vocabulary/errors.yaml")["errors"]}


def sentence_of(problem: Problem, language: str | None = None) -> str:
    """The plain sentence for a person, in ``language`` where Parcelward speaks it."""
    return sentence(f"error-{problem.code}", language, **problem.arguments)


def http_status(problem: Problem) -> int:
    """The status of a signed answer; a problem no call should ever meet is a fault of ours (500)."""
    return int(_codes()[problem.code].get("status", 500))


def exit_code(problem: Problem) -> int:
    """What a command that met the problem exits with; 0 where there was nothing to do."""
    return int(_codes()[problem.code].get("exit", 1))
