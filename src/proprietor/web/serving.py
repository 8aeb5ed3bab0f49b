"""Starting the server: loopback only, a free port, a one-time token in the printed address."""

import secrets
import socket
import sys
import threading
import webbrowser
from contextlib import closing

import uvicorn

from proprietor.business import Business
from proprietor.business.language_models import let_go
from proprietor.business.loopback import hosts_at, listen
from proprietor.web.app import build

WAITING = 128
"""Visitors that may wait until they are served (a guess: one browser opens some six lines at once)."""


def serve(business: Business, *, port: int | None = None, browse: bool = True) -> None:
    """Serve until stopped with Ctrl-C.

    Args:
        business: whose books to show.
        port: the port to use; by default a favourite, else any free one.
        browse: whether to open the browser.

    Raises:
        Refusal: `in-use` when the asked port is taken.
    """
    with closing(listen(port)) as listener:
        number = listener.getsockname()[1]
        token = secrets.token_urlsafe(24)
        app = build(business, hosts=hosts_at(number), token=token, cookie=f"proprietor-{number}")
        address = f"http://127.0.0.1:{number}/enter?token={token}"
        listener.listen(WAITING)  # whoever follows the address at once is kept waiting, not turned away
        print(f"Proprietor is open at\n\n  {address}\n\nThe key in it works once. Stop with Ctrl-C.", flush=True)  # noqa: T201 - the face speaks
        if browse and sys.stdout.isatty():
            threading.Timer(0.5, webbrowser.open, [address]).start()
        config = uvicorn.Config(app, log_level="warning", access_log=False, lifespan="on", server_header=False)
        _Server(config).run(sockets=[listener])


class _Server(uvicorn.Server):
    """The server, which stops at once although a page may wait for the model."""

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Stop; pages that read or write the books are done first."""
        let_go()
        await super().shutdown(sockets)
