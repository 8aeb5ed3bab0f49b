"""Locked backups: a finished backup put under a passphrase or age keys (age-encryption.org/v1), and opened again."""

import hashlib
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

import pyrage

from proprietor.actions.locks import Key, Lock
from proprietor.store.disk import digest_of, disk_in_words
from proprietor.store.leavings import own_folder
from proprietor.values.refusals import Refusal

HEAD = b"age-encryption.org/v1\n"
UNDER_PASSPHRASE = b"-> scrypt "

MOST_IN_MEMORY = 1024**3
"""Bytes that are locked with a passphrase, for which age has no way but to hold all of it at once (a guess)."""

_WRONG = ("Decryption failed", "No matching keys", "Excessive work")
"""What age says when the key does not fit; everything else means damage."""


def is_locked(path: Path) -> bool:
    """Whether a file is locked by age."""
    with disk_in_words(path):
        if not path.is_file():
            return False
        with path.open("rb") as file:
            return file.read(len(HEAD)) == HEAD


def lock_file(whence: Path, whither: Path, lock: Lock) -> None:
    """Write a locked copy of a file, readable by its owner only, and make sure that the disk has what was written.

    Raises:
        Refusal: `bad-key` for a key that is none, `too-large` for what does not fit under a passphrase, `broken-file`.
    """
    recipients = [_recipient(each) for each in lock.recipients]
    if lock.passphrase and whence.stat().st_size > MOST_IN_MEMORY:
        said = f"The books and their kept files are more than {MOST_IN_MEMORY // 1024**3} GB; so much is locked for a key only."
        raise Refusal("too-large", said, "Name a key instead of a passphrase.")
    with whither.open("xb") as target:
        whither.chmod(0o600)
        hashing = _Hashing(target)
        if lock.passphrase:
            hashing.write(pyrage.passphrase.encrypt(whence.read_bytes(), lock.passphrase))
        else:
            with whence.open("rb") as source:
                pyrage.encrypt_io(source, hashing, recipients)
    if digest_of(whither) != hashing.digest:
        raise Refusal("broken-file", "The backup cannot be read back as it was written.", "Check the disk.", place=str(whither))


class _Hashing:
    """A file that knows the digest of what was written to it."""

    def __init__(self, target: BinaryIO) -> None:
        self._target = target
        self._sum = hashlib.sha256()

    def write(self, data: bytes) -> int:
        self._sum.update(data)
        return self._target.write(data)

    def flush(self) -> None:
        self._target.flush()

    @property
    def digest(self) -> str:
        return self._sum.hexdigest()


def _recipient(text: str) -> pyrage.x25519.Recipient:
    try:
        return pyrage.x25519.Recipient.from_str(text.strip())
    except pyrage.RecipientError as problem:
        secret = text.strip().upper().startswith("AGE-SECRET-KEY-")
        said = "This is a secret key" if secret else f"“{text.strip()[:20]}” is no key that one can lock for"
        raise Refusal(
            "bad-key", f"{said}.", "One to lock for begins with age1 and stands beside the secret one.", place="to"
        ) from problem


@contextmanager
def unlocked(source: Path, key: Key, beside: Path | None) -> Iterator[Path]:
    """Lay an unlocked copy of a locked file in a throw-away folder; a file that is not locked is given as it is.

    Raises:
        Refusal: `encrypted` without a key, `wrong-key`, `bad-key` or `broken-file`; what is refused within names the source.
    """
    if not is_locked(source):
        yield source
        return
    with disk_in_words(beside or source), own_folder(beside) as folder:
        plain = Path(folder) / "unlocked"
        _unlock(source, plain, key)
        try:
            yield plain
        except Refusal as refusal:
            refusal.sentence = refusal.sentence.replace(str(plain), str(source))
            refusal.place = str(source) if refusal.place == str(plain) else refusal.place
            raise


def _unlock(source: Path, plain: Path, key: Key) -> None:
    with source.open("rb") as file:
        by_passphrase = file.read(len(HEAD) + len(UNDER_PASSPHRASE)).endswith(UNDER_PASSPHRASE)
    if not (key.passphrase if by_passphrase else key.identity.strip()):
        needed = "its passphrase" if by_passphrase else "one of the keys it was locked for"
        raise Refusal("encrypted", f"{source} is locked.", f"Give {needed}.", place=str(source))
    try:
        if by_passphrase:
            if source.stat().st_size > 2 * MOST_IN_MEMORY:
                raise _broken(source)
            plain.write_bytes(_opened(source.read_bytes(), key.passphrase))
        else:
            with source.open("rb") as locked, plain.open("xb") as target:
                pyrage.decrypt_io(locked, target, _identities(key.identity))
    except (pyrage.DecryptError, OSError) as problem:
        if isinstance(problem, OSError) and problem.errno is not None:
            raise
        raise (_wrong(source, by_passphrase=by_passphrase) if str(problem).startswith(_WRONG) else _broken(source)) from problem


def _opened(data: bytes, passphrase: str) -> bytes:
    """What a passphrase opens. What work is too much age tells by the speed of a moment, so it is asked again on a busy machine.

    Raises:
        pyrage.DecryptError: as the last time.
    """
    for _ in range(TRIES - 1):
        try:
            return bytes(pyrage.passphrase.decrypt(data, passphrase))
        except pyrage.DecryptError as problem:
            if not str(problem).startswith(_TOO_MUCH):
                raise
            time.sleep(PAUSE)
    return bytes(pyrage.passphrase.decrypt(data, passphrase))


_TOO_MUCH = "Excessive work"
TRIES, PAUSE = 5, 0.2
"""How often it is asked, and seconds between (guesses: a stall is shorter than a second)."""


def _identities(text: str) -> list[pyrage.x25519.Identity]:
    lines = [line.strip() for line in text.lstrip("\ufeff").splitlines() if line.strip() and not line.lstrip().startswith("#")]
    try:
        return [pyrage.x25519.Identity.from_str(line) for line in lines]
    except pyrage.IdentityError as problem:
        said = "This is no file of secret age keys."
        raise Refusal("bad-key", said, "Its lines begin with AGE-SECRET-KEY-1.", place="identity") from problem


def _wrong(source: Path, *, by_passphrase: bool) -> Refusal:
    said = f"The passphrase does not open {source}." if by_passphrase else f"None of these keys opens {source}."
    remedy = "Try it again; capitals and spaces count." if by_passphrase else "Give the file of a key it was locked for."
    return Refusal("wrong-key", f"{said} Nothing was changed.", remedy, place=str(source))


def _broken(source: Path) -> Refusal:
    return Refusal(
        "broken-file",
        f"{source} is damaged: what is in it is not what was put in.",
        "Use an older backup or a snapshot. Nothing was changed.",
        place=str(source),
    )
