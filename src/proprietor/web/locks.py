"""Locks and keys as they come from a form; no page ever shows a passphrase again."""

from proprietor.actions.locks import Key, Lock
from proprietor.values.refusals import Refusal
from proprietor.web.visits import Visit

KEYS = frozenset({"encrypted", "wrong-key", "bad-key"})
"""Codes of refusals after which another key is asked for."""

MOST_BYTES = 100_000
"""Bytes of a file of keys that are looked at (a guess: it has some hundred)."""


def lock_of(visit: Visit) -> Lock:
    """How a copy is to be locked.

    Raises:
        Refusal: `bad-key` when the passphrase was not typed the same twice.
    """
    passphrase = visit.form.get("passphrase", "")
    if passphrase != visit.form.get("again", ""):
        raise Refusal("bad-key", "The two passphrases are not the same.", "Type the same twice.", place="passphrase")
    return Lock(passphrase=passphrase, recipients=tuple(visit.form.get("to", "").split()))


def key_of(visit: Visit) -> Key:
    """What is to open a copy."""
    _, data = visit.files.get("identity", ("", b""))
    return Key(passphrase=visit.form.get("passphrase", ""), identity=data[:MOST_BYTES].decode("utf-8", "replace"))
