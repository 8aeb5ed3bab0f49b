"""Locked backups in the terminal: secrets are typed unseen or read from a file, never shown, and a wrong one is refused."""

import json
from pathlib import Path

import pyrage
import pytest

from proprietor.cli.face import Face
from proprietor.cli.secrets import first_line
from tests.locking import PASSPHRASE, quickly

WIN = ("win", "record", "Calls fell by October")


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    quickly(monkeypatch)


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> None:
    """Somebody sits at the terminal."""
    monkeypatch.setattr(Face, "asks", property(lambda _: True))


@pytest.fixture
def file(terminal, tmp_path: Path) -> Path:
    terminal(*WIN)
    return tmp_path / "career.age"


def test_a_passphrase_is_typed_twice_and_asked_for_again(terminal, file: Path, asked) -> None:
    made = terminal("backup", str(file), "--encrypt", given=f"{PASSPHRASE}\nother words\n{PASSPHRASE}\n{PASSPHRASE}\n")
    assert made.exit_code == 0, made.output
    assert "It is locked." in made.stdout
    assert PASSPHRASE not in made.output
    assert file.read_bytes().startswith(b"age-encryption.org/v1\n")
    terminal("win", "record", "Another")
    wrong = terminal("restore", str(file), given="wrong horse\n")
    assert wrong.exit_code == 1
    assert "does not open" in wrong.stderr
    assert "Another" in terminal("win", "list").stdout
    done = terminal("restore", str(file), given=f"{PASSPHRASE}\ny\n")
    assert "Restored 1 win" in done.stdout
    assert PASSPHRASE not in done.output
    assert PASSPHRASE not in terminal("history").stdout


def test_a_file_holds_the_passphrase_where_nobody_can_be_asked(terminal, file: Path, tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_text(f"{PASSPHRASE}\nsecond line\n")
    assert terminal("backup", str(file), "--encrypt").exit_code == 2
    made = json.loads(terminal("backup", str(file), "--passphrase-file", str(secret), "--json").stdout)
    assert made["backup"]["locked"] is True
    locked = terminal("restore", str(file), "--yes")
    assert locked.exit_code == 1
    assert "is locked" in locked.stderr
    assert "Give its passphrase: --passphrase-file FILE" in locked.stderr
    shown = terminal("restore", str(file), "--passphrase-file", str(secret)).stdout
    assert f"--passphrase-file {secret} --yes" in shown.replace("\n", " ").replace("  ", " ")
    assert "Restored" in terminal("restore", str(file), "--passphrase-file", str(secret), "--yes").stdout


def test_a_key_locks_and_its_identity_file_opens(terminal, file: Path, tmp_path: Path) -> None:
    secret = pyrage.x25519.Identity.generate()
    identity = tmp_path / "key.txt"
    identity.write_text(f"# public key: {secret.to_public()}\n{secret}\n")
    made = json.loads(terminal("backup", str(file), "--to", str(secret.to_public()), "--json").stdout)
    assert made["next"][0]["command"].endswith("--identity FILE")
    terminal("win", "record", "Another")
    assert "Another" in terminal("restore", str(file), "--identity", str(identity)).stdout
    assert "Restored" in terminal("restore", str(file), "--identity", str(identity), "--yes").stdout
    assert "Another" not in terminal("win", "list").stdout


def test_without_a_name_the_file_says_that_it_is_locked(terminal, file: Path, tmp_path: Path, monkeypatch) -> None:
    monkeypatch.chdir(tmp_path)
    key = str(pyrage.x25519.Identity.generate().to_public())
    assert terminal("backup", "--to", key).exit_code == 0
    assert len(list(tmp_path.glob("proprietor-*.zip.age"))) == 1


@pytest.mark.parametrize(
    ("content", "code"), [(None, "no file"), (b"", "empty"), (b"x" * 100_001, "too large"), (b"\xc3\x28" * 8, "no text")]
)
def test_a_file_that_holds_no_secret_is_refused(terminal, file: Path, tmp_path: Path, content: bytes | None, code: str) -> None:
    secret = tmp_path / "secret"
    if content is not None:
        secret.write_bytes(content)
    refused = terminal("backup", str(file), "--passphrase-file", str(secret))
    assert refused.exit_code == 1
    assert code in " ".join(refused.stderr.split())
    assert not file.exists()


def test_a_file_that_may_not_be_read_says_so(terminal, file: Path, tmp_path: Path, monkeypatch) -> None:
    secret = tmp_path / "secret"
    secret.write_text(PASSPHRASE)
    opened = Path.open

    def refuse(path: Path, *args, **kwargs):
        if path == secret:
            raise PermissionError(13, "Permission denied")
        return opened(path, *args, **kwargs)

    monkeypatch.setattr(Path, "open", refuse)
    refused = terminal("backup", str(file), "--passphrase-file", str(secret))
    assert "cannot be read: permission denied" in " ".join(refused.stderr.split())


def test_the_mark_an_editor_sets_is_no_part_of_a_secret(tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    for told in (PASSPHRASE.encode("utf-8-sig"), f"{PASSPHRASE}\r\nmore".encode(), PASSPHRASE.encode("utf-16")):
        secret.write_bytes(told)
        assert first_line(secret) == PASSPHRASE
