"""Who may talk to a server of ours: only this machine, by its own name, from no other site, with the key."""

import hmac
import socket
from collections.abc import Collection

from proprietor.values.refusals import Refusal

FAVOURITE = 8765
"""The port tried first; another free one is taken when it is in use (a guess)."""

NAMES = ("127.0.0.1", "localhost")
"""What this machine calls itself."""


def hosts_at(port: int) -> tuple[str, ...]:
    """The Host headers that name a server of ours at a port."""
    return tuple(f"{name}:{port}" for name in NAMES)


def is_other_host(host: str, hosts: Collection[str]) -> bool:
    """Whether a Host header names another server: a page of a stranger whose name was bent to this machine."""
    return host not in hosts


def is_other_site(origins: Collection[str], hosts: Collection[str]) -> bool:
    """Whether one of the Origin headers is another site's; none at all is no other site's."""
    return any(origin not in {f"http://{host}" for host in hosts} for origin in origins)


def is_key(given: str, key: str) -> bool:
    """Whether somebody has the key; takes as long for a nearly right one as for a wrong one."""
    return hmac.compare_digest(given.encode(), key.encode())


def listen(port: int | None, favourite: int = FAVOURITE) -> socket.socket:
    """A socket bound on this machine only.

    Args:
        port: the port to use; by default a favourite, else any free one.
        favourite: the one that is tried first.

    Raises:
        Refusal: `in-use` when the asked port is taken.
    """
    for candidate in (port,) if port is not None else (favourite, 0):
        listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            listener.bind((NAMES[0], candidate))
        except OSError:
            listener.close()
        else:
            return listener
    raise Refusal("in-use", f"Port {port} is taken by another program.", "Leave --port out, or give another number.")
