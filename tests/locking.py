"""Locks for the tests: a real file under a passphrase that costs nothing to open, and a stand-in for age's slow passphrases."""

import base64
from typing import Any

import pyrage
import pytest

CANNED = base64.b64decode(
    "YWdlLWVuY3J5cHRpb24ub3JnL3YxCi0+IHNjcnlwdCBHRjZCZDdEZzBuNkZzTTFZNVlHRmNBIDQKSFBERUdsekdpMHJUUWF3ZytWanBkSnkybHlwcUlV"
    "TmRyS3Q4bnBqMEQ0UQotLS0gbkxWZ1ZQZmRQSEZ6NncrQi81azhLdWVQOFZKU3MvY2FBNmcwVlRVWWRaQQpX8z3hiynHQZGD1h2owkVgqqt0N3WYHuJC"
    "2Ls+W/+dTfP72Q/J8KfAnmCrCA=="
)
"""“Dear parents” under `PASSPHRASE` with a work factor of 4, where age itself takes one that costs a second or three."""

PASSPHRASE = "correct horse"

_HEAD = b"age-encryption.org/v1\n-> scrypt stand-in\n"


class QuickPassphrases:
    """Locks nothing, but opens only with the passphrase it was given; the real ones are tested in tests/store/test_locked.py."""

    @staticmethod
    def encrypt(data: bytes, passphrase: str) -> bytes:
        return _HEAD + passphrase.encode() + b"\n" + data

    @staticmethod
    def decrypt(data: bytes, passphrase: str) -> bytes:
        said, _, inner = data.removeprefix(_HEAD).partition(b"\n")
        if said != passphrase.encode():
            raise pyrage.DecryptError("Decryption failed")
        return inner


def quickly(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let passphrases cost nothing."""
    quick: Any = QuickPassphrases
    monkeypatch.setattr(pyrage, "passphrase", quick)
