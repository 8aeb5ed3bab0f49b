"""Addresses of language models: what is plain and safe enough to send a letter to."""

from dataclasses import dataclass
from ipaddress import ip_address
from urllib.parse import urlsplit

from proprietor.values.refusals import Refusal

LONGEST = 500
"""Signs an address may have (a guess)."""

PATH = "/chat/completions"
"""What is asked beneath the base address (OpenAI's reference of the chat interface, which others follow)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """An address taken apart.

    Attributes:
        secure: whether it is reached by TLS.
        host: the machine.
        port: the port.
        path: the path that is asked.
        local: whether the machine is this one.
    """

    secure: bool
    host: str
    port: int
    path: str
    local: bool

    @property
    def words(self) -> str:
        """The machine and its port, as a person would name it."""
        return f"{self.host}:{self.port}"


def place_of(address: str) -> Place:
    """Take an address apart.

    Raises:
        Refusal: `bad-model` for one that is none, that holds a password or a query, or that is neither this machine's own
            nor reached by https.
    """
    try:
        parts = urlsplit(address.strip())
        host, port = parts.hostname or "", parts.port
    except ValueError as problem:
        raise _bad(f"“{address[:80]}” is no address.") from problem
    if len(address) > LONGEST or parts.scheme not in {"http", "https"} or not host or not _plain(address):
        raise _bad(f"“{address[:80]}” is no address of a model.")
    if parts.username is not None or parts.query or parts.fragment:
        raise _bad("The address holds more than machine, port and path; a key never belongs in it.")
    local = is_local(host)
    if parts.scheme == "http" and not local:
        raise _bad(f"{host} is another machine, and http:// would send your words there for all to read.")
    secure = parts.scheme == "https"
    path = parts.path.rstrip("/").removesuffix(PATH) + PATH
    return Place(secure=secure, host=host, port=port or (443 if secure else 80), path=path, local=local)


def _plain(address: str) -> bool:
    return address.isascii() and address.isprintable() and " " not in address.strip()


def is_local(host: str) -> bool:
    """Whether a name or number means this machine."""
    if host == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False


def _bad(sentence: str) -> Refusal:
    return Refusal(
        "bad-model",
        sentence,
        "Write it like http://127.0.0.1:8080/v1 for this machine, or https://… for another one.",
        place="address",
    )
