"""The wire: one POST and its answer, within a time and a size, to the address given and nowhere else."""

import socket
import ssl
import threading
from contextlib import suppress
from http.client import HTTPConnection, HTTPException, HTTPResponse, HTTPSConnection, IncompleteRead

from proprietor.language_model.address import Place, is_local
from proprietor.values.refusals import Refusal

SECONDS = 60.0
"""How long an answer may take in all (a guess: a small model on a laptop writes 300 words in that time)."""

CONNECTING = 10.0
"""How long it may take until the machine answers the call at all (a guess)."""

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
    connection, limit = _connection(place, min(CONNECTING, seconds)), _Limit()
    timer = threading.Timer(seconds, limit.reached)
    timer.daemon = True
    timer.start()
    try:
        connection.connect()
        _refuse_elsewhere(connection, place)
        limit.holds(connection.sock, seconds)
        connection.request("POST", place.path, body, headers)
        with connection.getresponse() as response:
            data = _read(response, place)
    except (Refusal, OSError, HTTPException, ValueError) as problem:
        if isinstance(problem, Refusal) and not limit.late:
            raise
        raise _trouble(problem, place, seconds, late=limit.late) from problem
    finally:
        timer.cancel()
        connection.close()
    if limit.late:  # an answer without a length looks whole when it is cut
        raise _trouble(TimeoutError(), place, seconds, late=True)
    return data


def _connection(place: Place, seconds: float) -> HTTPConnection:
    if place.secure:
        return HTTPSConnection(place.host, place.port, timeout=seconds, context=ssl.create_default_context())
    return HTTPConnection(place.host, place.port, timeout=seconds)


class _Limit:
    """Ends a connection from outside: whoever sends a sign a minute never runs into a socket's own limit.

    It holds the socket itself, since a connection lets go of its own as soon as an answer begins that ends it.
    """

    def __init__(self) -> None:
        """Nothing is held yet, and it is not late."""
        self.late = False
        self._held: socket.socket | None = None

    def holds(self, held: socket.socket, seconds: float) -> None:
        """Hold a socket, on which no single wait is longer than all may take."""
        self._held = held
        held.settimeout(seconds)

    def reached(self) -> None:
        """The time is up."""
        self.late = True
        if self._held is not None:
            with suppress(OSError):
                self._held.shutdown(socket.SHUT_RDWR)


def _refuse_elsewhere(connection: HTTPConnection, place: Place) -> None:
    """Refuse to speak in the clear when a name such as localhost leads to another machine after all."""
    if not place.secure and connection.sock and not is_local(str(connection.sock.getpeername()[0])):
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
