"""Locked backups: nobody reads them without the key, they come back whole with it, and a wrong one changes nothing."""

import io
from collections.abc import Iterator
from pathlib import Path

import pyrage
import pytest

from proprietor.actions.books import Record
from proprietor.actions.keeping import Backup, PreviewRestore, Restore
from proprietor.actions.locks import Key, Lock
from proprietor.actions.looking import ListRecords
from proprietor.books import Win
from proprietor.business import Business
from proprietor.store import locked
from proprietor.store.keeping import StoreKeeper
from proprietor.store.locked import HEAD, MOST_IN_MEMORY, lock_file, unlocked
from proprietor.store.shelf import Store
from tests.desks import SetClock
from tests.locking import CANNED, PASSPHRASE, quickly
from tests.refusing import code_of, refused

SECRET = pyrage.x25519.Identity.generate()
OTHER = pyrage.x25519.Identity.generate()
FOR_ME = Lock(recipients=(str(SECRET.to_public()),))
MINE = Key(identity=f"# made today\n\n{SECRET}\n")


@pytest.fixture
def business(books_file: Path) -> Iterator[Business]:
    store = Store(books_file)
    with Business(store, StoreKeeper(str(books_file), store), SetClock()) as opened:
        opened.do(Record(record=Win(result="Calls fell from 40 to 12 a week")))
        yield opened


@pytest.fixture
def made(business: Business, tmp_path: Path) -> Path:
    return business.do(Backup(path=tmp_path / "b.age", lock=FOR_ME)).path


def wins(business: Business) -> list[str]:
    return [kept.record.title for kept in business.do(ListRecords(kind="win"))]


def left_behind(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir() if path.name.startswith("proprietor-") or ".partial" in path.name]


def test_a_passphrase_locks_all_of_it_and_brings_all_of_it_back(business: Business, tmp_path: Path) -> None:
    done = business.do(Backup(path=tmp_path / "b.age", lock=Lock(passphrase=PASSPHRASE)))
    data = done.path.read_bytes()
    assert data.startswith(HEAD + b"-> scrypt ")
    assert (done.size, done.path.stat().st_mode & 0o777) == (len(data), 0o600)
    assert b"manifest.json" not in data
    assert code_of(business.do, PreviewRestore(path=done.path)) == "encrypted"
    business.do(Record(record=Win(result="Another")))
    restored = business.do(Restore(path=done.path, key=Key(passphrase=PASSPHRASE)))
    assert restored.content.path == done.path
    assert wins(business) == ["Calls fell from 40 to 12 a week"]
    assert left_behind(tmp_path) == []


def test_a_key_locks_it_and_only_its_secret_opens_it(business: Business, made: Path) -> None:
    assert b"manifest.json" not in made.read_bytes()
    assert code_of(business.do, PreviewRestore(path=made)) == "encrypted"
    assert code_of(business.do, PreviewRestore(path=made, key=Key(passphrase=PASSPHRASE))) == "encrypted"
    business.do(Record(record=Win(result="Another")))
    refusal = refused(business.do, Restore(path=made, key=Key(identity=str(OTHER))))
    assert (refusal.code, refusal.place) == ("wrong-key", str(made))
    assert len(wins(business)) == 2
    assert business.do(PreviewRestore(path=made, key=MINE)).records == {"win": 1}
    business.do(Restore(path=made, key=MINE))
    assert wins(business) == ["Calls fell from 40 to 12 a week"]


def test_several_keys_open_it_each(business: Business, tmp_path: Path) -> None:
    lock = Lock(recipients=(str(SECRET.to_public()), str(OTHER.to_public())))
    path = business.do(Backup(path=tmp_path / "b.age", lock=lock)).path
    for secret in (SECRET, OTHER):
        assert business.do(PreviewRestore(path=path, key=Key(identity=str(secret)))).records == {"win": 1}


def test_a_wrong_passphrase_is_refused_and_nothing_is_left_behind(tmp_path: Path) -> None:
    path = tmp_path / "letter.age"
    path.write_bytes(CANNED)
    with unlocked(path, Key(passphrase=PASSPHRASE), tmp_path) as plain:
        assert plain.read_bytes() == b"Dear parents"
    with pytest.raises(Exception, match="does not open") as caught, unlocked(path, Key(passphrase="wrong horse"), tmp_path):
        pass
    assert "horse" not in str(caught.value)
    assert [each.name for each in tmp_path.iterdir()] == ["letter.age"]


def test_a_locked_file_that_holds_no_backup_is_refused_by_its_own_name(business: Business, tmp_path: Path) -> None:
    path = tmp_path / "letter.age"
    path.write_bytes(CANNED)
    refusal = refused(business.do, Restore(path=path, key=Key(passphrase=PASSPHRASE)))
    assert (refusal.code, refusal.place) == ("not-a-backup", str(path))
    assert str(path) in refusal.sentence


@pytest.mark.parametrize("cut", [30, 120, -1])
def test_a_damaged_one_is_refused(business: Business, made: Path, cut: int) -> None:
    made.write_bytes(made.read_bytes()[:cut])
    assert code_of(business.do, Restore(path=made, key=MINE)) in {"broken-file", "wrong-key"}
    assert wins(business) == ["Calls fell from 40 to 12 a week"]


def test_a_changed_one_is_refused(business: Business, made: Path) -> None:
    data = bytearray(made.read_bytes())
    data[-40] ^= 1
    made.write_bytes(data)
    assert code_of(business.do, Restore(path=made, key=MINE)) == "broken-file"


@pytest.mark.parametrize(
    "lock",
    [
        Lock(passphrase="short"),
        Lock(passphrase=PASSPHRASE, recipients=FOR_ME.recipients),
        Lock(recipients=("age1nobody",)),
        Lock(recipients=("",)),
    ],
)
def test_a_lock_that_is_none_leaves_no_file(business: Business, tmp_path: Path, lock: Lock) -> None:
    assert code_of(business.do, Backup(path=tmp_path / "b.age", lock=lock)) == "bad-key"
    assert not (tmp_path / "b.age").exists()
    assert left_behind(tmp_path) == []


def test_a_file_of_keys_that_is_none_is_refused(business: Business, made: Path) -> None:
    assert code_of(business.do, PreviewRestore(path=made, key=Key(identity="my dog's name"))) == "bad-key"


def test_a_locked_backup_is_replaced_only_when_asked(business: Business, made: Path) -> None:
    before = made.read_bytes()
    assert code_of(business.do, Backup(path=made, lock=FOR_ME)) == "exists"
    assert made.read_bytes() == before
    business.do(Backup(path=made, lock=FOR_ME, overwrite=True))
    assert made.read_bytes() != before


def test_more_than_fits_at_once_is_locked_for_keys_only(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(locked, "MOST_IN_MEMORY", 4)
    whence = tmp_path / "plain"
    whence.write_bytes(b"Dear parents")
    assert code_of(lock_file, whence, tmp_path / "x.age", Lock(passphrase=PASSPHRASE)) == "too-large"
    lock_file(whence, tmp_path / "y.age", FOR_ME)
    assert pyrage.decrypt((tmp_path / "y.age").read_bytes(), [SECRET]) == b"Dear parents"
    (tmp_path / "z.age").write_bytes(CANNED)
    with pytest.raises(Exception, match="damaged"), unlocked(tmp_path / "z.age", Key(passphrase=PASSPHRASE), tmp_path):
        pass
    assert MOST_IN_MEMORY == 1024**3


def test_a_disk_that_does_not_keep_what_it_was_given_is_noticed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    whence = tmp_path / "plain"
    whence.write_bytes(b"Dear parents")
    monkeypatch.setattr(locked, "digest_of", lambda _: "something else")
    assert code_of(lock_file, whence, tmp_path / "x.age", FOR_ME) == "broken-file"


def test_no_secret_shows_in_what_is_printed_of_a_lock_or_key() -> None:
    for each in (Lock(passphrase=PASSPHRASE), Key(passphrase=PASSPHRASE, identity=str(SECRET))):
        assert "horse" not in repr(each)
        assert "AGE-SECRET" not in repr(each)
    assert "horse" not in repr(Restore(path=Path("x"), key=Key(passphrase=PASSPHRASE)))


def test_other_programs_open_it(made: Path) -> None:
    opened = io.BytesIO(pyrage.decrypt(made.read_bytes(), [SECRET]))
    assert opened.read(2) == b"PK"


def test_the_stand_in_refuses_a_wrong_passphrase_too(business: Business, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    quickly(monkeypatch)
    path = business.do(Backup(path=tmp_path / "q.age", lock=Lock(passphrase=PASSPHRASE))).path
    assert code_of(business.do, PreviewRestore(path=path, key=Key(passphrase="wrong horse"))) == "wrong-key"
    assert business.do(PreviewRestore(path=path, key=Key(passphrase=PASSPHRASE))).records == {"win": 1}


def test_a_secret_key_given_for_the_other_is_not_quoted(business: Business, tmp_path: Path) -> None:
    refusal = refused(business.do, Backup(path=tmp_path / "b.age", lock=Lock(recipients=(str(SECRET),))))
    assert refusal.sentence == "This is a secret key."
    assert str(SECRET)[15:20] not in refusal.remedy


def test_a_file_of_keys_may_begin_with_the_mark_of_an_editor(business: Business, made: Path) -> None:
    assert business.do(PreviewRestore(path=made, key=Key(identity=f"\ufeff{SECRET}"))).records == {"win": 1}


def test_a_machine_that_stalls_for_a_moment_is_asked_again(
    business: Business, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = tmp_path / "b.age"
    business.do(Backup(path=made, lock=Lock(passphrase=PASSPHRASE)))
    asked: list[int] = []

    def stalling(data: bytes, passphrase: str) -> bytes:
        asked.append(1)
        if len(asked) < 3:
            raise pyrage.DecryptError("Excessive work parameter for passphrase.")
        return opened(data, passphrase)

    opened = pyrage.passphrase.decrypt
    monkeypatch.setattr(locked, "PAUSE", 0)
    monkeypatch.setattr("pyrage.passphrase.decrypt", stalling)
    assert business.do(PreviewRestore(path=made, key=Key(passphrase=PASSPHRASE)))
    assert len(asked) == 3
