"""One blueprint a resource; marshmallow stands at this edge only."""

from __future__ import annotations

import importlib

from flask_smorest import Blueprint

RESOURCES = (
    "hello",
    "pairing",
    "captures",
    "plans",
    "alerts",
    "statements",
    "status",
    "instance",
)


def blueprints() -> tuple[Blueprint, ...]:
    """The blueprint of every resource: each module here that is one defines ``blueprint``."""
    return tuple(importlib.import_module(f"companion.api.{name}").blueprint for name in RESOURCES)
