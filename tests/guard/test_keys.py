"""The derivation, held to the vectors of the protocol and to what must change it."""

import json
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric import ec

from companion.guard import base64url
from companion.guard.keys import COMPANION, EXTENSION, PairingKeys, derive, raw_point, read_point, stretch
from companion.guard.pairing_code import normalised
from companion.guard.signature import sign_reply, sign_request

VECTORS: dict[str, dict[str, Any]] = json.loads(
    (Path(__file__).parents[2] / "docs" / "protocol-vectors.json").read_text(encoding="utf-8")
)
PAIRING = VECTORS["pairing"]


def private_key(side: str) -> ec.EllipticCurvePrivateKey:
    number = base64url.decode(PAIRING[f"{side}_private_key"]["d"])
    return ec.derive_private_key(int.from_bytes(number), ec.SECP256R1())


EXTENSION_KEY, COMPANION_KEY = private_key("extension"), private_key("companion")
SALT = base64url.decode(PAIRING["salt"])
ORIGIN = PAIRING["origin"]


def derived(**changed: object) -> PairingKeys:
    given = {
        "own": COMPANION_KEY,
        "extension_point": raw_point(EXTENSION_KEY),
        "companion_point": raw_point(COMPANION_KEY),
        "stretched": stretch(PAIRING["code"], SALT),
        "salt": SALT,
        "origin": ORIGIN,
        **changed,
    }
    return derive(**given)  # type: ignore[arg-type]


def test_both_sides_arrive_at_the_same_keys() -> None:
    assert derived() == derived(own=EXTENSION_KEY)


def test_the_pairing_is_that_of_the_vectors_and_never_changes() -> None:
    """Other numbers here would cut every paired browser off."""
    keys = derived()
    assert normalised(PAIRING["code_typed"]) == PAIRING["code"]
    found = {
        "extension_key": raw_point(EXTENSION_KEY),
        "companion_key": raw_point(COMPANION_KEY),
        "stretch": stretch(PAIRING["code"], SALT),
        "confirm": keys.confirm,
        "request_key": keys.request_key,
        "reply_key": keys.reply_key,
        "extension_proof": keys.proof(EXTENSION),
        "companion_proof": keys.proof(COMPANION),
    }
    assert {name: base64url.encode(value) for name, value in found.items()} == {name: PAIRING[name] for name in found}


def test_the_signatures_are_those_of_the_vectors() -> None:
    keys, request, reply = derived(), VECTORS["request"], VECTORS["reply"]
    body = request["body"].encode()
    signed = sign_request(keys.request_key, request["path"], request["time"], request["nonce"], body)
    assert signed == request["signature"]
    signed = sign_reply(keys.reply_key, reply["status"], reply["nonce"], reply["body"].encode())
    assert signed == reply["signature"]


def test_the_three_keys_differ_and_so_do_the_two_proofs() -> None:
    keys = derived()
    assert len({keys.confirm, keys.request_key, keys.reply_key, keys.proof(EXTENSION), keys.proof(COMPANION)}) == 5


def test_keys_do_not_show_when_printed() -> None:
    assert repr(derived()) == "PairingKeys()"


@pytest.mark.parametrize(
    ("what", "changed"),
    [
        ("the code", {"stretched": stretch("ABCD0124", SALT)}),
        ("the origin", {"origin": ORIGIN[:-1] + "o"}),
        ("the salt", {"salt": bytes(16)}),
        ("the extension's key", {"extension_point": raw_point(ec.derive_private_key(0x3333, ec.SECP256R1()))}),
    ],
)
def test_whatever_is_changed_the_keys_are_others(what: str, changed: dict[str, object]) -> None:
    other, keys = derived(**changed), derived()
    assert not {other.confirm, other.request_key, other.reply_key} & {keys.confirm, keys.request_key, keys.reply_key}


@pytest.mark.parametrize("raw", [b"", bytes(65), b"\x04" + bytes(64), b"\x02" + bytes(32), b"\x04" + b"\xff" * 64])
def test_what_is_no_point_of_the_curve_is_not_taken(raw: bytes) -> None:
    with pytest.raises(ValueError, match=r"point|curve|EC key"):
        read_point(raw)
