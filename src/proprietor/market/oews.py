"""BLS OEWS: what its cells and codes mean, read from the strings it publishes. Opening the file is an importer's work."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from proprietor.market.reference import QUANTILES, PayReference
from proprietor.values.money import Period

SOURCE = "BLS OEWS"
SCHEME = "SOC 2018"
COUNTRY = "0000000"
"""Area code of the whole country."""

ALL_INDUSTRIES = "000000"
YEARLY = dict(zip(QUANTILES, ("11", "12", "13", "14", "15"), strict=True))
HOURLY = dict(zip(QUANTILES, ("06", "07", "08", "09", "10"), strict=True))
"""Data types of the quantiles, by the year and by the hour (BLS, oe.datatype)."""

EMPLOYED, MEAN_YEAR, MEAN_HOUR, ERROR = "01", "04", "03", "05"
TOP_CODED = "5"
"""Footnote of a wage that is only known to be $115.00 an hour, $239,200 a year, or more (May 2025; BLS, oe.footnote). Footnote 8
is “estimate not released”; either way the value is a dash."""

SCHEMA = 1
"""Layout of the data file this was written for, as its manifest numbers it."""

LICENCE = (
    "Public domain (U.S. Bureau of Labor Statistics). BLS.gov cannot vouch for the data or analyses derived from these data "
    "after the data have been retrieved from BLS.gov."
)

PUBLISHED_AS: Mapping[str, str] = {
    **dict.fromkeys(("13-1021", "13-1022", "13-1023"), "13-1020"),
    **dict.fromkeys(("13-2022", "13-2023"), "13-2020"),
    **dict.fromkeys(("21-1011", "21-1014"), "21-1018"),
    **dict.fromkeys(("25-9042", "25-9043", "25-9049"), "25-9045"),
    **dict.fromkeys(("29-2011", "29-2012"), "29-2010"),
    **dict.fromkeys(("31-1121", "31-1122"), "31-1120"),
    **dict.fromkeys(("39-7011", "39-7012"), "39-7010"),
    **dict.fromkeys(("47-4091", "47-4099"), "47-4090"),
    **dict.fromkeys(("51-2022", "51-2023"), "51-2028"),
    **dict.fromkeys(("51-2092", "51-2099"), "51-2090"),
    **dict.fromkeys(("53-1042", "53-1043", "53-1044", "53-1049"), "53-1047"),
}
"""Occupations of the SOC of 2018 that OEWS publishes only together with others, under a code of its own (BLS OEWS May 2025, among
whose detailed occupations the latter stand and the former do not)."""

_DIGEST = re.compile("[0-9a-f]{64}")
_FIGURE = re.compile(r"\d{1,15}(?:\.\d{1,9})?")
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,99}")


@dataclass(frozen=True, slots=True)
class Area:
    """A place: its name, and N for the country, S for a state, M for a metropolitan or other part of one."""

    name: str
    kind: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    """What the package says of its data file.

    Attributes:
        file: its name beside the manifest.
        file_sha256: digest of that file as it lies there, packed.
        database_sha256: digest of what is packed in it.
        database_bytes: size of that.
        release: edition of the data, such as "May 2025".
        retrieved_on: when it was fetched from BLS; None when the manifest does not say.
    """

    file: str
    file_sha256: str
    database_sha256: str
    database_bytes: int
    release: str
    retrieved_on: date | None


def read_manifest(text: str) -> Manifest | None:
    """The manifest of the data file; None when it is not laid out as known, or names a file elsewhere."""
    try:
        said = json.loads(text)
        if said["schema"] != SCHEMA:
            return None
        found = Manifest(
            file=str(said["file"]),
            file_sha256=str(said["file_sha256"]),
            database_sha256=str(said["database_sha256"]),
            database_bytes=int(said["database_bytes"]),
            release=str(said["release"]["description"]),
            retrieved_on=date.fromisoformat(said["retrieved"]) if said.get("retrieved") else None,
        )
    except (ValueError, KeyError, TypeError, RecursionError):
        return None
    digests = _DIGEST.fullmatch(found.file_sha256) and _DIGEST.fullmatch(found.database_sha256)
    return found if digests and _NAME.fullmatch(found.file) and found.database_bytes > 0 else None


def soc(code: str) -> str:
    """An occupation as people write it: 15-1252."""
    return f"{code[:2]}-{code[2:]}"


def published_as(code: str) -> str:
    """The code under which OEWS publishes an occupation: its own, or one for several together."""
    return PUBLISHED_AS.get(code, code)


def key_start(kind: str, area: str, occupation: str = "") -> str:
    """How the keys of an area's cells begin, over all industries: OEU, N, S or M, seven digits, six, and the occupation's six."""
    return f"OEU{kind}{area}{ALL_INDUSTRIES}{occupation.replace('-', '')}"


def reference_of(
    occupation: str, cell: Mapping[str, str | None], *, area: str, area_name: str, about: Manifest
) -> PayReference | None:
    """A cell as a pay reference: by the year where there is anything by the year, else by the hour; None for no wage at all.

    Args:
        occupation: six digits of the SOC.
        cell: values by v01 … v15 and footnotes by f01 … f15, as published.
        area: seven digits.
        area_name: in words.
        about: what the manifest says.
    """
    by_year = any(_number(cell, kind) is not None for kind in YEARLY.values())
    kinds = HOURLY if not by_year and any(_number(cell, kind) is not None for kind in HOURLY.values()) else YEARLY
    top = tuple(name for name, kind in kinds.items() if TOP_CODED in (cell.get(f"f{kind}") or "").split(","))
    given = {name: _number(cell, kind) for name, kind in kinds.items()}
    if not top and all(value is None for value in given.values()):
        return None
    return PayReference(
        source=SOURCE,
        release=about.release,
        occupation_code=soc(occupation),
        occupation_scheme=SCHEME,
        area_code=area,
        area_name=area_name,
        currency="USD",
        unit=Period.HOUR if kinds is HOURLY else Period.YEAR,
        p10=given["p10"],
        p25=given["p25"],
        p50=given["p50"],
        p75=given["p75"],
        p90=given["p90"],
        mean=_number(cell, MEAN_HOUR if kinds is HOURLY else MEAN_YEAR),
        rse_mean=_number(cell, ERROR),
        n_emp=_number(cell, EMPLOYED),
        top_coded=top,
        retrieved_on=about.retrieved_on,
        source_sha256=about.database_sha256,
        licence=LICENCE,
    )


def _number(cell: Mapping[str, str | None], kind: str) -> float | None:
    """A published value; None for a dash, for none, or for anything else that is no number."""
    written = cell.get(f"v{kind}") or "-"
    return float(written) if _FIGURE.fullmatch(written) else None
