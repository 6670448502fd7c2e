"""An extension's side of the protocol, written from docs/protocol.md and from nothing of the guard's code."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import secrets
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol

import httpx
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from flask import Flask

ALICE_CHROMIUM = "chrome-extension://" + "abcdefghijklmnop" * 2
ALICE_FIREFOX = "moz-extension://0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0"


class NotOurCompanionError(Exception):
    """The reply carries no right signature: somebody else is on the port."""


class RefusedError(Exception):
    """The one refusal."""


class CallFailedError(Exception):
    """A signed error."""

    def __init__(self, status: int, document: Mapping[str, Any]) -> None:
        super().__init__(f"{status} {document}")
        self.status = status
        self.document = document
        self.code = document.get("code")


@dataclass(frozen=True)
class Reply:
    """What came back, whatever it is."""

    status: int
    headers: Mapping[str, str]
    body: bytes

    @property
    def document(self) -> Any:
        return json.loads(self.body)


class Transport(Protocol):
    def send(self, method: str, path: str, headers: Mapping[str, str], body: bytes) -> Reply: ...


class OverHttp:
    """A real companion on a loopback port."""

    def __init__(self, port: int) -> None:
        self.port = port

    def send(self, method: str, path: str, headers: Mapping[str, str], body: bytes) -> Reply:
        with httpx.Client(trust_env=False, verify=False, timeout=30) as client:
            answer = client.request(method, f"http://127.0.0.1:{self.port}{path}", headers=dict(headers), content=body)
        return Reply(answer.status_code, answer.headers, answer.content)


class OverWsgi:
    """The application itself, without a socket."""

    def __init__(self, app: Flask, port: int) -> None:
        self.app = app
        self.port = port

    def send(self, method: str, path: str, headers: Mapping[str, str], body: bytes) -> Reply:
        sent = {"Host": f"127.0.0.1:{self.port}", "Content-Length": str(len(body)), **headers}
        answer = self.app.test_client().open(
            path, method=method, headers=sent, data=body, environ_base={"REMOTE_ADDR": "127.0.0.1"}
        )
        return Reply(answer.status_code, answer.headers, answer.data)


@dataclass
class PairedClient:
    """``PairedClient.over_http(port)`` or ``PairedClient.over_wsgi(app, port)``; then ``pair(code)``, ``post(…)``."""

    transport: Transport
    origin: str = ALICE_CHROMIUM
    clock: Callable[[], float] = time.time
    pairing: str = ""
    request_key: bytes = field(default=b"", repr=False)
    reply_key: bytes = field(default=b"", repr=False)

    @classmethod
    def over_http(cls, port: int, **options: Any) -> PairedClient:
        return cls(OverHttp(port), **options)

    @classmethod
    def over_wsgi(cls, app: Flask, port: int, **options: Any) -> PairedClient:
        return cls(OverWsgi(app, port), **options)

    def hello(self) -> dict[str, Any]:
        return self.open_call("/v1/hello", {"protocol": {"minimum": 1, "maximum": 1}})

    def open_call(self, path: str, body: Mapping[str, Any]) -> dict[str, Any]:
        """A call without a signature; raises ``RefusedError``."""
        reply = self.transport.send("POST", path, self._plain_headers(), json.dumps(body).encode())
        if reply.status != 200:
            raise RefusedError
        document: dict[str, Any] = reply.document
        return document

    def pair(self, code: str, *, label: str = "Chromium on Linux") -> str:
        """Pairs with the code the companion shows and returns the pairing's id; raises ``RefusedError``."""
        own = ec.generate_private_key(ec.SECP256R1())
        point = own.public_key().public_bytes(Encoding.X962, PublicFormat.UncompressedPoint)
        started = self.open_call("/v1/pair/start", {"protocol": 1, "extension_key": _text(point), "label": label})
        salt = _bytes(started["salt"])
        theirs = ec.EllipticCurvePublicKey.from_encoded_point(ec.SECP256R1(), _bytes(started["companion_key"]))
        plain = code.replace("-", "").replace(" ", "").upper()
        stretched = hashlib.pbkdf2_hmac("sha256", plain.encode("ascii"), salt, 600_000, 32)
        info = f"parcelward pairing v1|{_text(point)}|{started['companion_key']}|{self.origin}"
        keys = HKDF(hashes.SHA256(), 96, salt, info.encode()).derive(own.exchange(ec.ECDH(), theirs) + stretched)
        confirm = keys[:32]
        proof = hmac.new(confirm, b"extension", "sha256").digest()
        finished = self.open_call("/v1/pair/finish", {"attempt": started["attempt"], "proof": _text(proof)})
        if _bytes(finished["proof"]) != hmac.new(confirm, b"companion", "sha256").digest():
            raise NotOurCompanionError
        self.pairing = finished["pairing"]
        self.request_key, self.reply_key = keys[32:64], keys[64:96]
        return self.pairing

    def post(self, path: str, body: Mapping[str, Any] | None = None) -> dict[str, Any]:
        """A signed call's answer, or ``CallFailedError``, ``RefusedError``, ``NotOurCompanionError``."""
        return self.checked(*self.send_signed(path, json.dumps(body or {}).encode()))

    def send_signed(self, path: str, body: bytes, **changed: str) -> tuple[Reply, str]:
        """Sends a signed body; ``changed`` replaces headers after signing. Gives the raw reply and the nonce."""
        headers = self.signed_headers(path, body)
        headers.update({name.replace("_", "-"): value for name, value in changed.items()})
        return self.transport.send("POST", path, headers, body), headers["X-Parcelward-Nonce"]

    def signed_headers(self, path: str, body: bytes) -> dict[str, str]:
        moment, nonce = str(int(self.clock())), _text(secrets.token_bytes(16))
        text = "\n".join(("POST", path, moment, nonce, hashlib.sha256(body).hexdigest()))
        return {
            **self._plain_headers(),
            "X-Parcelward-Pairing": self.pairing,
            "X-Parcelward-Time": moment,
            "X-Parcelward-Nonce": nonce,
            "X-Parcelward-Signature": hmac.new(self.request_key, text.encode(), "sha256").hexdigest(),
        }

    def checked(self, reply: Reply, nonce: str) -> dict[str, Any]:
        """Verifies a reply as the extension does and gives its document."""
        given = reply.headers.get("X-Parcelward-Signature")
        if given is None and reply.status == 403 and reply.body == b'{"code":"refused"}':
            raise RefusedError
        text = "\n".join((str(reply.status), nonce, hashlib.sha256(reply.body).hexdigest()))
        if not hmac.compare_digest(hmac.new(self.reply_key, text.encode(), "sha256").hexdigest(), given or ""):
            raise NotOurCompanionError
        if reply.status != 200:
            raise CallFailedError(reply.status, reply.document)
        document: dict[str, Any] = reply.document
        return document

    def _plain_headers(self) -> dict[str, str]:
        return {"Content-Type": "application/json", "Origin": self.origin, "Sec-Fetch-Site": "none"}


def _text(content: bytes) -> str:
    return base64.urlsafe_b64encode(content).decode().rstrip("=")


def _bytes(text: str) -> bytes:
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
