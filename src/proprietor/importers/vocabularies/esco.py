"""ESCO: the CSV tables of the European classification, as its portal offers them for download."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence

from proprietor.importers.vocabularies.tables import Pass, Row, kept_rows, read_rows
from proprietor.market.vocabularies import Concept, Scheme, Vocabulary, titles_once, vocabulary_of

TABLE = re.compile(r"occupations_([a-z]{2})(?:-[a-z]+)?\.csv", re.IGNORECASE)
"""Names of the tables that are read, one a language: "occupations_en.csv" (structure of the downloads, esco.ec.europa.eu)."""

RELEASE = re.compile(r"\bv(\d{1,2}(?:\.\d{1,3}){1,3})", re.IGNORECASE)
"""Where the download's name tells the release: "ESCO dataset - v1.2.1 - classification - en - csv.zip"."""

COLUMNS: Mapping[str, Sequence[str]] = {
    "id": ("concepturi", "concept_uri", "uri"),
    "label": ("preferredlabel", "preferred_label"),
    "others": ("altlabels", "alt_labels", "alternative_labels"),
    "hidden": ("hiddenlabels", "hidden_labels"),
    "isco": ("iscogroup", "isco_group", "isco"),
    "code": ("code", "esco_code"),
    "status": ("status",),
}
"""What is read of a table, with the headers that say it; those of releases 1.0 to 1.2 come first."""

GONE = frozenset({"deprecated", "obsolete", "withdrawn"})
"""States of a concept that is no longer in use; releases so far only list "released"."""

LONGEST = 250
"""Signs a title may have (a guess; the longest of ESCO has about 150)."""


def wanted(name: str) -> bool:
    """Whether a file is one of the tables."""
    return TABLE.fullmatch(name) is not None


def release_in(names: Sequence[str]) -> str:
    """The release, told by the names of the download and its folders; empty when they do not say."""
    return next((found[1] for name in names if (found := RELEASE.search(name))), "")


def read_esco(files: Mapping[str, Callable[[], bytes]], release: str, leave_out: Pass) -> tuple[Vocabulary, ...]:
    """Read the occupations of each language.

    Args:
        files: the tables by name.
        release: its number; may be empty.
        leave_out: is told of each row that is left out.

    Raises:
        Refusal: as `read_rows`.
    """
    tables = {found[1].lower(): name for name in files if (found := TABLE.fullmatch(name))}
    read = ((language, _concepts(files[name](), name, leave_out)) for language, name in sorted(tables.items()))
    return tuple(vocabulary_of(Scheme.ESCO, release, language, concepts) for language, concepts in read)


def _concepts(data: bytes, name: str, leave_out: Pass) -> Iterator[Concept]:
    seen: set[str] = set()
    for row in kept_rows(read_rows(data, name, COLUMNS, ("id", "label")), name, lambda row: _wrong(row, seen), leave_out):
        seen.add(row.cells["id"])
        yield _concept(row.cells)


def _wrong(row: Row, seen: set[str]) -> str:
    """Why a row is no concept; empty when it is one."""
    id_, label = row.cells["id"], row.cells["label"]
    if not id_.startswith(("http://", "https://")):
        return "It has no address that names its concept."
    if not label or len(label) > LONGEST:
        return "It has no title, or far too long a one."
    if row.cells.get("status", "").lower() in GONE:
        return "Its concept is no longer in use."
    return "Its concept stands further up already." if id_ in seen else ""


def _concept(cells: Mapping[str, str]) -> Concept:
    titles = f"{cells.get('others', '')}\n{cells.get('hidden', '')}".splitlines()
    isco = cells.get("isco", "").upper().removeprefix("C")
    return Concept(
        id=cells["id"],
        code=cells.get("code", ""),
        label=" ".join(cells["label"].split()),
        others=titles_once((each for each in titles if len(each) <= LONGEST), cells["label"]),
        isco=isco if re.fullmatch(r"\d{4}", isco) else "",
    )
