"""The wire: one POST and its answer, within a time and a size, to the address given and nowhere else."""

import socket
import ssl
import threading
import time
from collections.abc import Sequence
from contextlib import suppress
from http.client import HTTPConnection, HTTPException, HTTPResponse, IncompleteRead

from proprietor.language_model.address import Place, is_local
from proprietor.values.refusals import Refusal

SECONDS = 60.0
"""How long an answer may take in all (a guess: a small model on a laptop writes 300 words in that time)."""

CONNECTING = 10.0
"""How long it may take until its name is found, and as long again until the machine answers the call (a guess)."""

LARGEST = 200_000
"""Bytes an answer may have (a guess: a hundred times a long draft)."""

BLOCK = 16_384
REDIRECTS, TROUBLES, KEYS = 300, 400, frozenset({401, 403})
"""Codes of HTTP (RFC 9110) from which on the answer is none, and those that speak of the key."""

STANDS = "Nothing is lost: everything works without it."


def post(place: Place, body: bytes, headers: dict[str, str], *, seconds: float = SECONDS) -> bytes:
    """Send a body and read the answer's.

    Raises:
        Refusal: `unreachable`, `too-slow` or `bad-answer`.
    """
    limit = _Limit(seconds)
    connection = HTTPConnection(place.host, place.port)
    try:
        connection.sock = _connected(place, limit)
        connection.request("POST", place.path, body, headers)
        with connection.getresponse() as response:
            data = _read(response, place)
    except (Refusal, OSError, HTTPException, ValueError) as problem:
        if isinstance(problem, Refusal) and not limit.late:
            raise
        raise _trouble(problem, place, seconds, late=limit.late) from problem
    finally:
        limit.over()
        connection.close()
    if limit.late:  # an answer without a length looks whole when it is cut
        raise _trouble(TimeoutError(), place, seconds, late=True)
    return data


def let_go() -> None:
    """End every connection that is under way."""
    for limit in list(_UNDER_WAY):
        limit.reached()


class _Limit:
    """Ends a connection from outside: whoever sends a sign a minute never runs into a socket's own limit.

    It holds the socket itself, since a connection lets go of its own as soon as an answer begins that ends it.
    """

    def __init__(self, seconds: float) -> None:
        """Nothing is held yet, and it is not late; the time runs from now on."""
        self.late = False
        self.seconds = seconds
        self._held: socket.socket | None = None
        self._timer = threading.Timer(seconds, self.reached)
        self._timer.daemon = True
        self._timer.start()
        _UNDER_WAY.add(self)

    def holds(self, held: socket.socket) -> None:
        """Hold a socket, on which no single wait is longer than all may take."""
        self._held = held
        held.settimeout(self.seconds)
        if self.late:
            raise TimeoutError

    def reached(self) -> None:
        """The time is up."""
        self.late = True
        if self._held is not None:
            with suppress(OSError):
                self._held.shutdown(socket.SHUT_RDWR)

    def over(self) -> None:
        """Nothing is waited for any more."""
        self._timer.cancel()
        _UNDER_WAY.discard(self)


_UNDER_WAY: set[_Limit] = set()
"""What is waited for, in whatever thread."""


def _connected(place: Place, limit: _Limit) -> socket.socket:
    """A socket to the place, secured if it is to be; nothing was sent of the letter."""
    plain = _called(_looked_up(place, min(CONNECTING, limit.seconds)), min(CONNECTING, limit.seconds))
    try:
        _refuse_elsewhere(plain, place)
        if not place.secure:
            limit.holds(plain)
            return plain
        context = ssl.create_default_context()
        secured = context.wrap_socket(plain, server_hostname=place.host, do_handshake_on_connect=False)
    except BaseException:
        plain.close()
        raise
    try:
        limit.holds(secured)
        secured.do_handshake()
    except BaseException:
        secured.close()
        raise
    return secured


Address = tuple[socket.AddressFamily, tuple[str, int] | tuple[str, int, int, int] | tuple[int, bytes]]
"""A family of addresses, and an address in it."""


def _looked_up(place: Place, seconds: float) -> Sequence[Address]:
    """The addresses a machine's name leads to; the system's own look-up has no limit, so it is left behind when it is late.

    Raises:
        OSError: when there is no such name, or it takes too long.
    """
    found: list[Address] = []
    trouble: list[OSError | ValueError] = []

    def look_up() -> None:
        try:
            found.extend((one[0], one[4]) for one in socket.getaddrinfo(place.host, place.port, type=socket.SOCK_STREAM))
        except (OSError, ValueError) as problem:  # a ValueError for a name that can be none
            trouble.append(problem)

    thread = threading.Thread(target=look_up, daemon=True)
    thread.start()
    thread.join(seconds)
    if trouble:
        raise OSError from trouble[0]
    if not found:
        raise TimeoutError
    return found


def _called(addresses: Sequence[Address], seconds: float) -> socket.socket:
    """A socket to the first of the addresses that answers, all of them together within a time."""
    until = time.monotonic() + seconds
    for family, address in addresses:
        line = socket.socket(family, socket.SOCK_STREAM)
        try:
            line.settimeout(max(until - time.monotonic(), LEAST))
            line.connect(address)
        except OSError as problem:
            line.close()
            trouble = problem
        else:
            return line
    raise trouble


LEAST = 0.05
"""Seconds that are waited for an address at least (a guess)."""


def _refuse_elsewhere(line: socket.socket, place: Place) -> None:
    """Refuse to speak when a name such as localhost leads to another machine after all: nothing was masked for it."""
    if place.local and not is_local(str(line.getpeername()[0])):
        raise Refusal(
            "unreachable",
            f"{place.host} leads to another machine, so nothing was sent.",
            "Write the address as 127.0.0.1.",
            place="address",
        )


def _read(response: HTTPResponse, place: Place) -> bytes:
    """The body of an answer, no more than `LARGEST`."""
    if response.status in KEYS:
        raise _bad(f"The model at {place.words} does not accept the key.", "Set the right one in PROPRIETOR_MODEL_KEY.")
    if response.status >= TROUBLES:
        raise _bad(f"The model at {place.words} answered with trouble of its own ({response.status}).", LOOK)
    if response.status >= REDIRECTS:
        raise _bad(f"{place.words} wants to send your words on to another address, which is not followed.", LOOK)
    kept = bytearray()
    while block := response.read(min(BLOCK, LARGEST + 1 - len(kept))):
        kept += block
        if len(kept) > LARGEST:
            raise _bad(f"The model at {place.words} answered with more than {LARGEST:,} bytes.", LOOK)
    if response.length:
        raise _cut_off(place)
    return bytes(kept)


def _cut_off(place: Place) -> Refusal:
    return _bad(f"The answer of the model at {place.words} was cut off.", "Try it once more.")


LOOK = "Look whether address and model are right: proprietor model."


def _bad(sentence: str, remedy: str) -> Refusal:
    return Refusal("bad-answer", sentence, f"{remedy} {STANDS}", place="address")


def _trouble(problem: Exception, place: Place, seconds: float, *, late: bool) -> Refusal:
    """What went wrong on the wire, calmly."""
    if late or isinstance(problem, TimeoutError):
        sentence = f"The model at {place.words} did not answer within {seconds:g} seconds."
        return Refusal("too-slow", sentence, f"Try it once more, or choose a smaller model. {STANDS}", place="address")
    if isinstance(problem, ssl.SSLError):
        sentence = f"{place.words} could not show that it is the machine it says it is."
        return Refusal("unreachable", sentence, f"Nothing was sent. {LOOK}", place="address")
    if isinstance(problem, IncompleteRead):
        return _cut_off(place)
    if isinstance(problem, HTTPException | ValueError):
        return _bad(f"What answers at {place.words} does not speak as a model does.", LOOK)
    sentence = f"Nobody answers at {place.words}."
    return Refusal("unreachable", sentence, f"Start the model, or look at its address. {STANDS}", place="address")
