"""Locked copies in the browser: typed twice, never shown again, opened for a look and for bringing back."""

from pathlib import Path

import pyrage
import pytest

from proprietor.actions.looking import ListRecords
from tests.locking import PASSPHRASE, quickly
from tests.web.browser import Browser
from tests.web.career import first

TWICE = {"passphrase": PASSPHRASE, "again": PASSPHRASE}


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    quickly(monkeypatch)


@pytest.fixture
def copy(filled: Browser, tmp_path: Path) -> Path:
    path = tmp_path / "my.age"
    assert "Copied" in filled.post("/keeping/backup", {"backup": str(path), **TWICE}).words
    return path


def test_a_locked_copy_is_downloaded(filled: Browser) -> None:
    answer = filled.post("/keeping/download", TWICE)
    assert answer.response.content.startswith(b"age-encryption.org/v1\n")
    assert "proprietor.backup.age" in answer.headers["content-disposition"]


def test_a_key_locks_it_and_its_file_opens_it(filled: Browser, tmp_path: Path) -> None:
    secret = pyrage.x25519.Identity.generate()
    path = tmp_path / "my.age"
    path.write_bytes(filled.post("/keeping/download", {"to": str(secret.to_public())}).response.content)
    look = filled.post("/keeping/unlock", {"copy": str(path)}, files={"identity": ("key.txt", f"{secret}\n".encode())})
    assert "It holds just what your books hold." in look.words


@pytest.mark.parametrize(
    ("form", "said"),
    [
        ({"passphrase": PASSPHRASE, "again": "other words"}, "The two passphrases are not the same."),
        ({"passphrase": PASSPHRASE}, "The two passphrases are not the same."),
        ({"passphrase": "short", "again": "short"}, "8 is the least"),
        ({"to": "age1nobody"}, "is no key that one can lock for"),
        ({"to": "age1nobody", **TWICE}, "not with both"),
    ],
)
def test_a_lock_that_is_none_is_said_at_its_field(filled: Browser, form: dict[str, str], said: str) -> None:
    page = filled.post("/keeping/download", form)
    assert page.status == 422
    assert said in page.words
    assert "-error" in page.text
    assert PASSPHRASE not in page.text


def test_a_locked_copy_asks_for_its_passphrase_each_time(filled: Browser, copy: Path) -> None:
    asked = filled.get(f"/keeping/restore?copy={copy}")
    assert (asked.status, "This copy is locked" in asked.words) == (200, True)
    filled.post(f"/r/{first(filled.business, 'win')}/delete")
    wrong = filled.post("/keeping/unlock", {"copy": str(copy), "passphrase": "wrong horse"})
    assert wrong.status == 422
    assert "does not open" in wrong.words
    assert "wrong horse" not in wrong.text
    look = filled.post("/keeping/unlock", {"copy": str(copy), "passphrase": PASSPHRASE})
    assert "Would be back" in look.words
    assert PASSPHRASE not in look.text
    assert 'type="password"' in look.text
    assert "is locked" in filled.post("/keeping/restore", {"copy": str(copy)}).words
    assert not filled.business.do(ListRecords(kind="win"))
    done = filled.post("/keeping/restore", {"copy": str(copy), "passphrase": PASSPHRASE})
    assert "Brought my.age back" in done.words
    assert filled.business.do(ListRecords(kind="win"))
    assert PASSPHRASE not in filled.get("/journal").text
