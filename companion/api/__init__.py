"""One blueprint a resource; marshmallow stands at this edge only."""

from __future__ import annotations

import importlib
import pkgutil

from companion.api.resource import Resource


def blueprints() -> tuple[Resource, ...]:
    """The blueprint of every resource, by the names of their modules: a module here that defines ``blueprint`` is one.

    Nothing has to be listed, so no resource can be forgotten; none can be left open either, the wall sees to that.
    """
    modules = sorted(module.name for module in pkgutil.iter_modules(__path__))
    found = (importlib.import_module(f"{__name__}.{name}") for name in modules)
    return tuple(module.blueprint for module in found if hasattr(module, "blueprint"))
