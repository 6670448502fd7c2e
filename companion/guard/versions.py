"""Whether an extension and this companion can speak, from the protocol numbers each of them knows."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct


class ProtocolRange(Struct, frozen=True):
    """The protocol numbers a program speaks, both ends included."""

    minimum: int
    maximum: int


OURS = ProtocolRange(1, 1)


class Relation(StrEnum):
    """What the two ranges say; the sentence of each is ``relation-<value>`` in ``companion.ftl``."""

    OKAY = "okay"
    HOST_OUTDATED = "host-outdated"
    HOST_TOO_NEW = "host-too-new"


def relation(extension: ProtocolRange, companion: ProtocolRange = OURS) -> Relation:
    """Okay when the ranges meet; else which of the two programs has to be updated ("host" is the companion)."""
    if extension.minimum > companion.maximum:
        return Relation.HOST_OUTDATED
    if extension.maximum < companion.minimum:
        return Relation.HOST_TOO_NEW
    return Relation.OKAY
