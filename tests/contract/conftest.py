"""Stores for the contract: SQLite always, PostgreSQL where its programs are found; with CI set it must be found."""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

import pytest

from proprietor.business.door import Business
from proprietor.store.keeping import StoreKeeper
from proprietor.store.shelf import Store
from tests.desks import SetClock

PLACES = ("/usr/lib/postgresql/17/bin", "/usr/lib/postgresql/16/bin", "/usr/lib/postgresql/15/bin", "/usr/lib/postgresql/14/bin")


def program(name: str) -> str | None:
    return shutil.which(name, path=os.pathsep.join([*PLACES, os.environ.get("PATH", "")]))


def as_owner(*command: str) -> None:
    """Run one of PostgreSQL's programs, which refuse to run as root."""
    line = " ".join(f"'{part}'" for part in command)
    whole = ["su", "postgres", "-s", "/bin/sh", "-c", line] if os.geteuid() == 0 else ["/bin/sh", "-c", line]
    done = subprocess.run(whole, cwd="/", capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.fixture(scope="session")
def postgres() -> Iterator[Callable[[], str]]:
    """Gives the address of new, empty books at each call, made once, as copying costs a tenth of laying out tables."""
    if program("initdb") is None or program("pg_ctl") is None:
        if os.environ.get("CI"):
            pytest.fail("PostgreSQL's programs are missing; CI must have them: apt-get install postgresql")
        pytest.skip("PostgreSQL's programs are not installed")
    import psycopg  # noqa: PLC0415 - an optional part

    folder = Path(tempfile.mkdtemp(prefix="pp-pg-"))
    if os.geteuid() == 0:
        shutil.chown(folder, "postgres", "postgres")
    data, numbers = folder / "data", count()
    as_owner(str(program("initdb")), "-D", str(data), "-U", "proprietor", "-A", "trust", "-E", "UTF8", "--locale=C", "-N")
    options = f"-c listen_addresses= -c unix_socket_directories={folder} -c fsync=off -c full_page_writes=off"
    as_owner(str(program("pg_ctl")), "-D", str(data), "-o", options, "-l", str(folder / "log"), "-w", "start")

    def address(name: str) -> str:
        return f"postgresql://proprietor@/{name}?host={folder}"

    def make(name: str, template: str) -> str:
        with psycopg.connect(address("postgres"), autocommit=True) as server:
            server.execute(f"CREATE DATABASE {name} TEMPLATE {template}")  # type: ignore[arg-type]
        return address(name)

    def new_database() -> str:
        return make(f"books{next(numbers)}", "new_books")

    try:
        Store(make("new_books", "template0")).close()
        yield new_database
    finally:
        as_owner(str(program("pg_ctl")), "-D", str(data), "-m", "immediate", "-w", "stop")
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def new_place(request: pytest.FixtureRequest, tmp_path: Path, new_books: Path) -> Callable[[], str]:
    """Gives a place for new books at each call."""
    if request.param == "postgres":
        return request.getfixturevalue("postgres")  # type: ignore[no-any-return]
    numbers = count()
    return lambda: str(shutil.copy(new_books, tmp_path / f"{next(numbers)}.books"))


@pytest.fixture
def opened(new_place: Callable[[], str]) -> Iterator[Callable[..., Business]]:
    """Opens a business, on new books unless a place is given; closed in the end."""
    made: list[Business] = []

    def open_one(place: str = "", clock: SetClock | None = None) -> Business:
        store = Store(place or new_place())
        made.append(Business(store, StoreKeeper(store.place, store), clock or SetClock()))
        return made[-1]

    yield open_one
    for each in made:
        each.close()
