"""The attacks, one row each: a call that is right in everything but one thing, and what must notice it."""

from __future__ import annotations

from dataclasses import dataclass, field

from tests.guard.people import EVES_EXTENSION, EVES_FIREFOX, MALLORYS_PAGE

Header = str | None


@dataclass(frozen=True)
class Attack:
    """``headers`` replaces (None takes away) headers of a rightly signed call; ``noticed_by`` is the guard's reason.

    The call is signed for the path and body as sent, so that nothing but the one thing is wrong.
    """

    sentence: str
    noticed_by: str
    method: str = "POST"
    path: str = "/v1/status"
    headers: dict[str, Header] = field(default_factory=dict)
    extra: tuple[tuple[str, str], ...] = ()
    body: bytes = b"{}"


def host(value: Header, sentence: str) -> Attack:
    return Attack(sentence, "host", headers={"Host": value})


def path(value: str, sentence: str) -> Attack:
    return Attack(sentence, "path", path=value)


def content_type(value: Header, sentence: str) -> Attack:
    return Attack(sentence, "content-type", headers={"Content-Type": value})


PORT = "{port}"

ATTACKS = (
    host(f"mallory.example:{PORT}", "a rebound page calls under its own name"),
    host(f"localhost:{PORT}", "somebody calls localhost by name"),
    host(f"[::1]:{PORT}", "somebody calls the IPv6 loopback"),
    host(f"127.0.0.1.:{PORT}", "the host has a trailing dot"),
    host(f"127.0.0.1.mallory.example:{PORT}", "the host only begins with the address"),
    host(f"mallory.example@127.0.0.1:{PORT}", "the host hides behind a user name"),
    host(f"127.0.0.1:{PORT}@mallory.example", "the address is only a user name"),
    host("127.0.0.1", "the host lacks the port"),
    host("127.0.0.1:80", "the host names another port"),
    host(f"127.0.0.1:0{PORT}", "the port is written with a leading zero"),
    host(f"127.1:{PORT}", "the address is written short"),
    host(f"2130706433:{PORT}", "the address is written as one number"),
    host(f"0.0.0.0:{PORT}", "somebody calls the any-address"),
    host("", "the host is empty"),
    host(None, "there is no host at all"),
    Attack("the host is there twice", "host", extra=(("Host", f"127.0.0.1:{PORT}"),)),
    Attack("the host is there twice, once foreign", "host", extra=(("Host", "mallory.example"),)),
    Attack("somebody reads with GET", "method", method="GET"),
    Attack("somebody asks with HEAD", "method", method="HEAD"),
    Attack("a page asks leave with OPTIONS", "method", method="OPTIONS"),
    Attack("somebody writes with PUT", "method", method="PUT"),
    Attack("somebody deletes", "method", method="DELETE"),
    path("//v1/status", "the path begins with two slashes"),
    path("/./v1/status", "the path goes through the same folder"),
    path("/v1/../v1/status", "the path goes up and down again"),
    path("/v1//status", "the path has an empty part"),
    path("/v1/status/", "the path ends with a slash"),
    path("/v1/st%61tus", "the path is percent-encoded"),
    path("/v1%2fstatus", "the slash is percent-encoded"),
    path("/v1/status?x=1", "there is a query"),
    path("/v1/status?", "there is an empty query"),
    path("/v1/status#x", "there is a fragment"),
    path("/V1/STATUS", "the path is in capitals"),
    path("/v1/status;x=1", "the path has parameters"),
    path("http://127.0.0.1/v1/status", "the whole address stands in the request line"),
    path("/", "somebody looks at the front page"),
    path("/static/app.js", "somebody looks for static files"),
    path("/favicon.ico", "a page loads an icon to find out who lives here"),
    path("/openapi.json", "somebody asks for the description"),
    content_type("text/plain", "a form posts plain text, which needs no leave"),
    content_type("application/x-www-form-urlencoded", "a form posts fields"),
    content_type("multipart/form-data; boundary=x", "a form posts files"),
    content_type("application/json; charset=utf-8", "the type names a character set"),
    content_type("application/json; charset=utf-7", "the type names an odd character set"),
    content_type("application/json, text/plain", "the type is a list"),
    content_type("APPLICATION/JSON", "the type is in capitals"),
    content_type("text/json", "the type is only like JSON"),
    content_type(None, "there is no type"),
    Attack("the body is compressed", "content-type", headers={"Content-Encoding": "gzip"}),
    Attack("a page of another site calls", "fetch-site", headers={"Sec-Fetch-Site": "cross-site"}),
    Attack("a page of the same site calls", "fetch-site", headers={"Sec-Fetch-Site": "same-site"}),
    Attack("the fetch site is a word nobody knows", "fetch-site", headers={"Sec-Fetch-Site": "None"}),
    Attack("a page calls with its own Origin", "origin", headers={"Origin": MALLORYS_PAGE}),
    Attack("a sandboxed page calls", "origin", headers={"Origin": "null"}),
    Attack("there is no Origin", "origin", headers={"Origin": None}),
    Attack("another extension calls", "origin", headers={"Origin": EVES_EXTENSION}),
    Attack("a Firefox add-on with another id calls", "origin", headers={"Origin": EVES_FIREFOX}),
    Attack("the Origin has a slash too many", "origin", headers={"Origin": "{origin}/"}),
    Attack("the Origin is there twice", "origin", extra=(("Origin", MALLORYS_PAGE),)),
    Attack("the call is not signed", "unsigned", headers={"X-Parcelward-Signature": None}),
    Attack("the signature is empty", "unsigned", headers={"X-Parcelward-Signature": ""}),
    Attack("the signature is made up", "signature", headers={"X-Parcelward-Signature": "0" * 64}),
    Attack("the pairing is missing", "unsigned", headers={"X-Parcelward-Pairing": None}),
    Attack("the pairing is made up", "pairing", headers={"X-Parcelward-Pairing": "a" * 22}),
    Attack("the pairing is the companion's own", "pairing", headers={"X-Parcelward-Pairing": "instance"}),
    Attack("a browser asks what only the companion asks itself", "pairing", path="/v1/instance"),
    Attack("the time is missing", "unsigned", headers={"X-Parcelward-Time": None}),
    Attack("the time is no number", "unsigned", headers={"X-Parcelward-Time": "now"}),
    Attack("the time was changed after signing", "signature", headers={"X-Parcelward-Time": "1790000000"}),
    Attack("the nonce is missing", "unsigned", headers={"X-Parcelward-Nonce": None}),
    Attack("the nonce is short", "unsigned", headers={"X-Parcelward-Nonce": "AAAA"}),
    Attack("the nonce was changed after signing", "signature", headers={"X-Parcelward-Nonce": "A" * 22}),
    Attack("the length is missing", "length", headers={"Content-Length": None}, body=b""),
    Attack("an unknown path is tried", "unsigned", path="/v1/nothing", headers={"X-Parcelward-Signature": None}),
    Attack("a page says hello", "origin", path="/v1/hello", headers={"Origin": MALLORYS_PAGE}),
    Attack("a page asks to be paired", "origin", path="/v1/pair/start", headers={"Origin": MALLORYS_PAGE}),
    Attack(
        "a page that calls itself an extension says hello",
        "origin",
        path="/v1/hello",
        headers={"Origin": "chrome-extension://mallory"},
    ),
    Attack("hello brings a novel", "length", path="/v1/hello", body=b'{"x": "' + b"x" * 5000 + b'"}'),
    Attack("hello is nested a hundred deep", "body", path="/v1/hello", body=b"[" * 100 + b"]" * 100),
    Attack("hello is no JSON", "answer", path="/v1/hello", body=b"{"),
    Attack(
        "hello asks for more than hello",
        "answer",
        path="/v1/hello",
        body=b'{"protocol": {"minimum": 1, "maximum": 1}, "orders": []}',
    ),
    Attack(
        "an extension asks to be paired while no code is shown",
        "answer",
        path="/v1/pair/start",
        body=b'{"protocol": 1, "extension_key": "AAAA", "label": "Eve"}',
    ),
    Attack(
        "an extension finishes a pairing that never began",
        "answer",
        path="/v1/pair/finish",
        body=b'{"attempt": "AAAA", "proof": "AAAA"}',
    ),
)
