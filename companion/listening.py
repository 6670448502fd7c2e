"""The loopback socket: one port, never another one, and who holds it when it is taken."""

from __future__ import annotations

import errno
import os
import socket

from companion.problems import Problem
from companion.settings import ADDRESS

BACKLOG = 64


def listen(port: int) -> socket.socket:
    """A socket bound to the loopback address, not heard yet.

    Raises ``Problem("port-taken")`` naming the port and, where the system tells, the program that holds it, or
    ``Problem("port-forbidden")``.
    """
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    try:
        if os.name == "nt":  # elsewhere a second listener is refused; on Windows it has to be forbidden
            listener.setsockopt(socket.SOL_SOCKET, getattr(socket, "SO_EXCLUSIVEADDRUSE"), 1)  # noqa: B009
        else:
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((ADDRESS, port))
        listener.listen(BACKLOG)
    except OSError as failure:
        listener.close()
        if failure.errno == errno.EADDRINUSE:
            raise Problem("port-taken", port=str(port), program=holder_of(port) or "unknown") from failure
        raise Problem("port-forbidden", port=str(port)) from failure
    return listener


def holder_of(port: int) -> str | None:
    """The name of the program that listens on a loopback port, where the system tells this account."""
    import psutil  # only who finds the port taken waits for it

    try:
        for connection in psutil.net_connections(kind="tcp"):
            if connection.status == psutil.CONN_LISTEN and connection.laddr and connection.laddr.port == port:
                return psutil.Process(connection.pid).name() if connection.pid else None
    except (psutil.Error, OSError):
        return None
    return None
