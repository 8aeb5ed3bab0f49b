"""Locks and keys of a backup: a passphrase, or age keys (age-encryption.org/v1); neither is ever kept or written to a log."""

from dataclasses import dataclass, field

from proprietor.values.refusals import Refusal

LEAST_SIGNS = 8
"""Signs a passphrase has at least (NIST SP 800-63B, 5.1.1.2, of memorised secrets)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Lock:
    """How a backup is locked: with a passphrase, or for the holders of keys (`age1…`); left open where nothing is said."""

    passphrase: str = field(default="", repr=False)
    recipients: tuple[str, ...] = ()

    @property
    def locks(self) -> bool:
        """Whether it locks at all."""
        return bool(self.passphrase or self.recipients)


@dataclass(frozen=True, slots=True, kw_only=True)
class Key:
    """What opens a locked backup: its passphrase, or the text of an identity file with the lines `AGE-SECRET-KEY-1…`."""

    passphrase: str = field(default="", repr=False)
    identity: str = field(default="", repr=False)


OPEN, NO_KEY = Lock(), Key()
"""No lock, and no key."""


def check_lock(lock: Lock) -> None:
    """Refuse a lock that is none.

    Raises:
        Refusal: `bad-key` for a passphrase too short, or one together with keys, which age does not allow.
    """
    if lock.passphrase and lock.recipients:
        said = "A file is locked with a passphrase or for keys, not with both."
        raise Refusal("bad-key", said, "Choose one of the two.", place="passphrase")
    if lock.passphrase and len(lock.passphrase) < LEAST_SIGNS:
        said = f"The passphrase has {len(lock.passphrase)} signs; {LEAST_SIGNS} is the least."
        raise Refusal("bad-key", said, "Take several words; nobody can open the file without them.", place="passphrase")
