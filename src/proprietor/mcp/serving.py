"""Serving an assistant: over standard input and output, or over HTTP on this machine with a key."""

import os
import secrets
import signal
from contextlib import closing
from typing import Any

import anyio
import uvicorn
from mcp.server.lowlevel.server import Server
from mcp.server.stdio import stdio_server
from mcp.server.transport_security import TransportSecuritySettings
from starlette.types import ASGIApp

from proprietor.business import Business
from proprietor.business.loopback import hosts_at, listen
from proprietor.mcp.guard import Guard
from proprietor.mcp.server import build

FAVOURITE = 8766
"""The port tried first, the one after that of the pages; another free one is taken when it is in use (a guess)."""

PATH = "/mcp"

LARGEST = 1_000_000
"""Bytes one request may carry: what an order may hold, with room for its form (a guess)."""

MOST_SESSIONS = 20
IDLE = 600.0
"""Conversations at once, and the seconds after which one that is silent is let go (guesses)."""


PARTING = 1
"""Seconds an open conversation is waited for when the server is to stop (a guess): an assistant that listens never hangs up."""


def serve_here(business: Business) -> None:
    """Serve over standard input and output until the assistant closes either of them, or until stopped with Ctrl-C."""
    before = signal.signal(signal.SIGINT, _leave)
    try:
        anyio.run(_here, build(business))
    finally:
        signal.signal(signal.SIGINT, before)


def _leave(number: int, _: object) -> None:
    """Go at once: the thread that waits for a line hears of nothing else, and every write is whole or not there at all."""
    os._exit(128 + number)


async def _here(server: Server[Any]) -> None:
    try:
        async with stdio_server() as (incoming, outgoing):
            await server.run(incoming, outgoing, server.create_initialization_options())
    except* BrokenPipeError:
        pass  # the assistant has gone without a word


def serve_http(business: Business, *, port: int | None = None) -> None:
    """Serve over HTTP on this machine until stopped with Ctrl-C.

    Raises:
        Refusal: `in-use` when the asked port is taken.
    """
    with closing(listen(port, FAVOURITE)) as listener:
        number = listener.getsockname()[1]
        key = secrets.token_urlsafe(24)
        listener.listen()  # whoever follows the address at once is kept waiting, not turned away
        print(f"Proprietor attends to assistants at\n\n  http://127.0.0.1:{number}{PATH}\n\n", end="", flush=True)  # noqa: T201 - the face speaks
        print(f"Key, good until it stops:\n\n  Authorization: Bearer {key}\n\nStop with Ctrl-C.", flush=True)  # noqa: T201 - as above
        config = uvicorn.Config(
            guarded(build(business), number, key),
            log_level="warning",
            access_log=False,
            server_header=False,
            timeout_graceful_shutdown=PARTING,
        )
        uvicorn.Server(config).run(sockets=[listener])


def guarded(server: Server[Any], port: int, key: str) -> ASGIApp:
    """The app that is served at a port, with its doorkeeper."""
    hosts = hosts_at(port)
    security = TransportSecuritySettings(allowed_hosts=list(hosts), allowed_origins=[f"http://{host}" for host in hosts])
    app = server.streamable_http_app(
        streamable_http_path=PATH,
        json_response=True,
        max_request_body_size=LARGEST,
        session_idle_timeout=IDLE,
        max_sessions=MOST_SESSIONS,
        transport_security=security,
    )
    return Guard(app, hosts=hosts, key=key)
