"""A decoded body recognised: which reply it is, whether it is a refusal, and where its content lies."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Mapping
from typing import Any

from companion.reading.reply_catalogue import ReplyCatalogue
from companion.reading.text import clean
from companion.reading.values import mapping

MOST_OBJECTS = 3000
MOST_CHILDREN = 1500
# How the names of all of the site's calls begin.
CALL = "mtop."


def kind_of_reply(reply: Any, url: str | None, catalogue: ReplyCatalogue) -> str | None:
    """``order-list``, ``order-detail``, ``tracking``, ``return-list`` or ``None`` for replies of no interest.

    Known by the name the reply gives itself, else by the address asked, else by what only one reply holds.
    """
    if named := _own_name(reply):
        return catalogue.kind_of_api.get(named)
    if _asks_by_name(url):
        return catalogue.kind_of_url(url)
    for found in objects_within(reply, catalogue.depth):
        for name in (found.get("tag"), found.get("type")):
            if isinstance(name, str) and name in catalogue.kind_of_component:
                return catalogue.kind_of_component[name]
        for member in catalogue.kind_of_member:
            if member in found:
                return catalogue.kind_of_member[member]
    return None


def names_itself(reply: Any, url: str | None) -> bool:
    """Whether the reply or its address says which call it answers."""
    return _own_name(reply) is not None or _asks_by_name(url)


def _own_name(reply: Any) -> str | None:
    named = clean(mapping(reply).get("api"), 200)
    return named.casefold() if named and "." in named else None


def _asks_by_name(url: str | None) -> bool:
    return url is not None and CALL in url.casefold()


def refusal_of(reply: Any, catalogue: ReplyCatalogue) -> str | None:
    """The code of a refusal in ``ret``; ``None`` when the reply was served (or does not say)."""
    returned = mapping(reply).get("ret")
    texts = returned if isinstance(returned, list) else [returned]
    cleaned = [text for text in (clean(entry, 200) for entry in texts[:10]) if text]
    if any(text.startswith("SUCCESS") for text in cleaned):
        return None
    return next((code for text in cleaned if (code := catalogue.refusal(text))), None)


def components(reply: Any, depth: int) -> dict[str, list[Mapping[str, Any]]]:
    """The fields of every component by its tag (else its type), wherever in the reply they hang."""
    found: dict[str, list[Mapping[str, Any]]] = {}
    for entry in objects_within(reply, depth):
        name = entry.get("tag") or entry.get("type")
        if isinstance(name, str) and isinstance(fields := entry.get("fields"), dict):
            found.setdefault(name, []).append(fields)
    return found


def module_of(reply: Any, members: tuple[str, ...], depth: int) -> Mapping[str, Any]:
    """The first object that holds one of the members (``data.module`` in today's replies), else an empty one."""
    return next((entry for entry in objects_within(reply, depth) if any(name in entry for name in members)), {})


def global_values(reply: Any) -> Mapping[str, Any]:
    """The reply's ``global`` object, at the top or one level below."""
    top = mapping(reply)
    for level in (mapping(top.get("data")), top, mapping(mapping(top.get("data")).get("data"))):
        if isinstance(level.get("global"), dict):
            return mapping(level["global"])
    return {}


def objects_within(value: Any, depth: int) -> Iterator[Mapping[str, Any]]:
    """Every object of a value, outermost first; inside a component only the component itself.

    At most ``depth`` levels and ``MOST_OBJECTS`` objects: a reply that hides its content deeper is not one of
    the site's.
    """
    waiting: deque[tuple[Any, int]] = deque([(value, 0)])
    seen = 0
    while waiting and seen < MOST_OBJECTS:
        current, level = waiting.popleft()
        seen += 1
        if isinstance(current, dict):
            yield current
            if level >= depth or ("fields" in current and ("tag" in current or "type" in current)):
                continue
            children = list(current.values())[:MOST_CHILDREN]
        elif isinstance(current, list) and level < depth:
            children = current[:MOST_CHILDREN]
        else:
            continue
        waiting.extend((child, level + 1) for child in children if isinstance(child, (dict, list)))
