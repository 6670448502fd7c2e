"""The keys of a pairing: a fresh ECDH secret bound to the code that only the shopper carried across.

Who watches the wire has no code; who guesses the code has no second try against the same secret; who sits in
the middle has neither side's private key. See ``docs/protocol.md``.

The package of the curve takes seven megabytes. A browser is paired once, and a companion that never pairs, which is
nearly every start, does not load it.
"""

from __future__ import annotations

import hmac
from dataclasses import dataclass, field
from hashlib import pbkdf2_hmac
from typing import TYPE_CHECKING

from companion.guard import base64url

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePrivateKey, EllipticCurvePublicKey

ROUNDS = 600_000
KEY_LENGTH = 32
EXTENSION = b"extension"
COMPANION = b"companion"


@dataclass(frozen=True, slots=True)
class PairingKeys:
    """Three keys of 32 bytes: one to confirm the pairing, one for requests, one for replies."""

    confirm: bytes = field(repr=False)
    request_key: bytes = field(repr=False)
    reply_key: bytes = field(repr=False)

    def proof(self, speaker: bytes) -> bytes:
        """What ``EXTENSION`` or ``COMPANION`` shows to prove that it knew the code."""
        return hmac.digest(self.confirm, speaker, "sha256")


def new_private_key() -> EllipticCurvePrivateKey:
    """A fresh P-256 key, for one attempt."""
    from cryptography.hazmat.primitives.asymmetric.ec import SECP256R1, generate_private_key

    return generate_private_key(SECP256R1())


def raw_point(key: EllipticCurvePrivateKey) -> bytes:
    """The public half as 65 bytes (uncompressed point), as WebCrypto's ``raw`` export gives it."""
    from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

    return key.public_key().public_bytes(Encoding.X962, PublicFormat.UncompressedPoint)


def read_point(raw: bytes) -> EllipticCurvePublicKey:
    """The public key of a raw point; raises ``ValueError`` for one that is not on the curve."""
    if len(raw) != 65:
        raise ValueError("no uncompressed P-256 point")
    from cryptography.hazmat.primitives.asymmetric.ec import SECP256R1, EllipticCurvePublicKey

    return EllipticCurvePublicKey.from_encoded_point(SECP256R1(), raw)


def stretch(code: str, salt: bytes) -> bytes:
    """The code made slow to guess: PBKDF2-HMAC-SHA256, 600 000 rounds, 32 bytes (about a fifth of a second)."""
    return pbkdf2_hmac("sha256", code.encode("ascii"), salt, ROUNDS, KEY_LENGTH)


def derive(
    *,
    own: EllipticCurvePrivateKey,
    extension_point: bytes,
    companion_point: bytes,
    stretched: bytes,
    salt: bytes,
    origin: str,
) -> PairingKeys:
    """The keys either side arrives at; ``own`` is the private half of one of the two points.

    Raises ``ValueError`` for a point that is not on the curve.
    """
    from cryptography.hazmat.primitives.asymmetric.ec import ECDH
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    mine = raw_point(own)
    theirs = read_point(extension_point if mine == companion_point else companion_point)
    secret = own.exchange(ECDH(), theirs)
    info = "|".join(
        (
            "parcelward pairing v1",
            base64url.encode(extension_point),
            base64url.encode(companion_point),
            origin,
        )
    )
    keys = HKDF(SHA256(), 3 * KEY_LENGTH, salt, info.encode("utf-8")).derive(secret + stretched)
    return PairingKeys(
        confirm=keys[:KEY_LENGTH],
        request_key=keys[KEY_LENGTH : 2 * KEY_LENGTH],
        reply_key=keys[2 * KEY_LENGTH :],
    )


def proves(expected: bytes, given: bytes) -> bool:
    """Whether a proof is the expected one, in a time that does not tell where they differ."""
    return hmac.compare_digest(expected, given)
