"""O*NET: the tables of the database of the United States Department of Labor, as text with tabs (or CSV)."""

import re
from collections.abc import Callable, Mapping, Sequence

from proprietor.importers.vocabularies.esco import LONGEST
from proprietor.importers.vocabularies.tables import Pass, Row, kept_rows, read_rows
from proprietor.market.vocabularies import Concept, Scheme, Vocabulary, titles_once, vocabulary_of

OCCUPATIONS = "occupationdata"
OTHERS = ("alternatetitles", "jobtitles", "sampleofreportedtitles")
"""Tables that are read, by the letters of their names. "Alternate Titles" (since 20.1) is called "Job Titles" in newer releases
(31.0 at the latest); "Sample of Reported Titles" is what people said they are called."""

RELEASE = re.compile(r"\bdb_(\d{1,2})_(\d{1,2})|\bO\*?NET\D{0,12}(\d{1,2}\.\d{1,2})", re.IGNORECASE)
"""Where the download's name tells the release: "db_30_2_text.zip"."""

CODE = re.compile(r"\d{2}-\d{4}\.\d{2}")
"""A code of O*NET-SOC 2019; its first seven signs are the code of SOC 2018."""

COLUMNS: Mapping[str, Sequence[str]] = {
    "code": ("o_net_soc_code", "onetsoc_code", "onet_soc_code"),
    "label": ("title", "occupation_title"),
}
TITLE_COLUMNS: Mapping[str, Sequence[str]] = {
    "code": COLUMNS["code"],
    "title": ("alternate_title", "job_title", "reported_job_title"),
    "short": ("short_title",),
}
"""What is read of the tables, with the headers that say it (data dictionaries of releases 20.1 to 31.0, onetcenter.org)."""

NONE = frozenset({"", "n/a"})
"""What stands where there is no short title."""


def wanted(name: str) -> bool:
    """Whether a file is one of the tables."""
    return _letters(name) in {OCCUPATIONS, *OTHERS}


def _letters(name: str) -> str:
    stem, _, ending = name.lower().rpartition(".")
    return re.sub(r"[^a-z]", "", stem) if ending in {"txt", "csv", "tsv"} else ""


def release_in(names: Sequence[str]) -> str:
    """The release, told by the names of the download and its folders; empty when they do not say."""
    found = next((match for name in names if (match := RELEASE.search(name))), None)
    return "" if found is None else found[3] or f"{found[1]}.{found[2]}"


def read_onet(files: Mapping[str, Callable[[], bytes]], release: str, leave_out: Pass) -> tuple[Vocabulary, ...]:
    """Read the occupations with all their titles; without the table of occupations there is nothing.

    Args:
        files: the tables by name.
        release: its number; may be empty.
        leave_out: is told of each row that is left out.

    Raises:
        Refusal: as `read_rows`.
    """
    tables = {_letters(name): name for name in files}
    if OCCUPATIONS not in tables:
        return ()
    labels = _labels(files, tables[OCCUPATIONS], leave_out)
    others: dict[str, list[str]] = {code: [] for code in labels}
    for table in OTHERS:
        if table in tables:
            _gather(others, files, tables[table], leave_out)
    concepts = (
        Concept(id=code, code=code, label=label, others=titles_once(others[code], label), soc=code[: len("15-1252")])
        for code, label in labels.items()
    )
    return (vocabulary_of(Scheme.ONET, release, "en", concepts),)


def _labels(files: Mapping[str, Callable[[], bytes]], name: str, leave_out: Pass) -> dict[str, str]:
    labels: dict[str, str] = {}

    def wrong(row: Row) -> str:
        repeated = "Its code stands further up already." if row.cells["code"] in labels else ""
        return _wrong(row.cells["code"], row.cells["label"].strip()) or repeated

    for row in kept_rows(read_rows(files[name](), name, COLUMNS, ("code", "label")), name, wrong, leave_out):
        labels[row.cells["code"]] = " ".join(row.cells["label"].split())
    return labels


def _gather(others: Mapping[str, list[str]], files: Mapping[str, Callable[[], bytes]], name: str, leave_out: Pass) -> None:
    def wrong(row: Row) -> str:
        code = row.cells["code"]
        return _wrong(code, row.cells["title"]) or ("" if code in others else f"No occupation has the code {code}.")

    for row in kept_rows(read_rows(files[name](), name, TITLE_COLUMNS, ("code", "title")), name, wrong, leave_out):
        short = row.cells.get("short", "")
        others[row.cells["code"]] += [
            row.cells["title"],
            *([] if short.lower() in NONE or len(short) > LONGEST else [short]),
        ]


def _wrong(code: str, title: str) -> str:
    """Why a row tells no title; empty when it does."""
    if not CODE.fullmatch(code):
        return "It has no code of O*NET-SOC, like 15-1252.00."
    return "" if 0 < len(title) <= LONGEST else "It has no title, or far too long a one."
