"""Waitress below the wall: what never becomes a WSGI call (broken HTTP, bodies beyond every limit) is refused alike.

Waitress would answer these with pages of its own, which tell a stranger what runs here.
"""

from __future__ import annotations

from typing import Any

from waitress.channel import HTTPChannel
from waitress.parser import HTTPRequestParser
from waitress.task import ErrorTask, WSGITask

from companion.guard.limits import LARGEST_BODY
from companion.guard.refusal import BODY, HEADERS, STATUS, refusal_body

LARGEST_HEADER = 16 * 1024
LARGEST_ANSWER = 32 * 1024 * 1024

# Buffers never overflow into temporary files: what the shopper's browser sends stays in memory.
ADJUSTMENTS: dict[str, Any] = {
    "threads": 4,
    "ident": None,
    "connection_limit": 100,
    "channel_timeout": 60,
    "max_request_header_size": LARGEST_HEADER,
    "max_request_body_size": LARGEST_BODY + 1,
    "inbuf_overflow": 2 * LARGEST_BODY,
    "outbuf_overflow": LARGEST_ANSWER,
    "clear_untrusted_proxy_headers": True,
    "log_untrusted_proxy_headers": False,
    "expose_tracebacks": False,
    "log_socket_errors": False,
}


class _QuietParser(HTTPRequestParser):
    """Promises nothing to a stranger: no ``100 Continue`` ahead of the verdict."""

    def parse_header(self, header_plus: bytes) -> None:
        super().parse_header(header_plus)
        self.expect_continue = False


class _RefusalTask(ErrorTask):
    """Every error of waitress's own, as the one refusal."""

    def execute(self) -> None:
        self.version = "1.1"
        self.status = STATUS
        self.response_headers.extend(HEADERS)
        self.set_close_on_finish()
        self.content_length = len(BODY)
        self.write(b"".join(refusal_body(getattr(self.request, "command", ""))))


class _ClosingTask(WSGITask):
    """Hangs up after a refusal, as after an error, so that neither can be told from the other."""

    def build_response_header(self) -> bytes:
        if self.status == STATUS and not self.close_on_finish:
            self.set_close_on_finish()
        header: bytes = super().build_response_header()
        return header


class QuietChannel(HTTPChannel):
    """One connection to the companion."""

    parser_class = _QuietParser
    task_class = _ClosingTask
    error_task_class = _RefusalTask
