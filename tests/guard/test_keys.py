"""The derivation, held to a vector that the extension's tests use as well, and to what must change it."""

import pytest
from cryptography.hazmat.primitives.asymmetric import ec

from companion.guard import base64url
from companion.guard.keys import COMPANION, EXTENSION, PairingKeys, derive, raw_point, read_point, stretch

# Both sides from fixed private numbers, so that any implementation can be held to the same result.
EXTENSION_KEY = ec.derive_private_key(0x1111, ec.SECP256R1())
COMPANION_KEY = ec.derive_private_key(0x2222, ec.SECP256R1())
SALT = bytes(range(16))
CODE = "ABCD0123"
ORIGIN = "chrome-extension://abcdefghijklmnopabcdefghijklmnop"


def derived(**changed: object) -> PairingKeys:
    given = {
        "own": COMPANION_KEY,
        "extension_point": raw_point(EXTENSION_KEY),
        "companion_point": raw_point(COMPANION_KEY),
        "stretched": stretch(CODE, SALT),
        "salt": SALT,
        "origin": ORIGIN,
        **changed,
    }
    return derive(**given)  # type: ignore[arg-type]


def test_both_sides_arrive_at_the_same_keys() -> None:
    assert derived() == derived(own=EXTENSION_KEY)


def test_the_three_keys_differ_and_so_do_the_two_proofs() -> None:
    keys = derived()
    assert len({keys.confirm, keys.request_key, keys.reply_key, keys.proof(EXTENSION), keys.proof(COMPANION)}) == 5
    assert "x" not in repr(keys).removeprefix("PairingKeys")


@pytest.mark.parametrize(
    ("what", "changed"),
    [
        ("the code", {"stretched": stretch("ABCD0124", SALT)}),
        ("the origin", {"origin": ORIGIN[:-1] + "o"}),
        ("the salt", {"salt": bytes(16)}),
        ("the extension's key", {"extension_point": raw_point(ec.derive_private_key(0x3333, ec.SECP256R1()))}),
    ],
)
def test_whatever_else_is_changed_the_keys_are_others(what: str, changed: dict[str, object]) -> None:
    other, keys = derived(**changed), derived()
    assert not {other.confirm, other.request_key, other.reply_key} & {
        keys.confirm,
        keys.request_key,
        keys.reply_key,
    }


def test_the_derivation_never_changes() -> None:
    """Other numbers here would cut every paired browser off."""
    keys = derived()
    assert base64url.encode(keys.request_key) == "PTdLt38_RUX_DcH9-ijDiiidC2tTtpgKULeQX-kgl80"
    assert base64url.encode(keys.reply_key) == "oZEK3djRkTDlI1wzXu89S76fL-b50YMMR19hSKjm5Bk"
    assert base64url.encode(keys.proof(EXTENSION)) == "lxIkiKFIJSaFHrKj0r-v3cGh4vRD9axZ_JpYa4usWYY"


@pytest.mark.parametrize("raw", [b"", bytes(65), b"\x04" + bytes(64), b"\x02" + bytes(32), b"\x04" + b"\xff" * 64])
def test_what_is_no_point_of_the_curve_is_not_taken(raw: bytes) -> None:
    with pytest.raises(ValueError, match=r".*"):
        read_point(raw)
