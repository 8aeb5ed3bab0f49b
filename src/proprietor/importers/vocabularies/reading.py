"""Reading a download: whose it is, its release, and what it holds."""

import re
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import NamedTuple

from proprietor.actions.vocabulary_shelf import Download, PassedRow
from proprietor.importers.vocabularies import esco, onet
from proprietor.importers.vocabularies.archive import nothing_there, opened
from proprietor.importers.vocabularies.tables import Pass
from proprietor.market.vocabularies import Vocabulary
from proprietor.values.refusals import Refusal

MOST_SHOWN = 100
"""Rows left out that are shown each; all are counted (a guess)."""

NUMBER = re.compile(r"\d{1,2}(?:\.\d{1,3}){0,3}")
"""A release as a person may give it."""


class Format(NamedTuple):
    """A publisher's download: which files are wanted, where the release is told, and what reads the tables."""

    wanted: Callable[[str], bool]
    release_in: Callable[[tuple[str, ...]], str]
    read: Callable[[Mapping[str, Callable[[], bytes]], str, Pass], tuple[Vocabulary, ...]]


FORMATS: tuple[Format, ...] = (
    Format(esco.wanted, esco.release_in, esco.read_esco),
    Format(onet.wanted, onet.release_in, onet.read_onet),
)
"""The downloads that are understood, a literal list."""


def read_download(path: Path, release: str = "") -> Download:
    """Read a download.

    Args:
        path: the zip file, the folder it was unpacked to, or its table of occupations.
        release: its number, when its name does not tell it.

    Raises:
        Refusal: `no-vocabulary`, `broken-vocabulary`, `too-large`, `too-many`, `not-text`, `encrypted`, `unreadable`, or
            `bad-value` for a release that is none.
    """
    if release and not NUMBER.fullmatch(release):
        raise Refusal("bad-value", f"“{release}” is no release.", "Give its number, such as 1.2.1.", place="release")
    archive = opened(path, lambda name: any(each.wanted(name) for each in FORMATS))
    passed: list[PassedRow] = []
    found: list[Vocabulary] = []
    for each in FORMATS:
        files = {name: read for name, read in archive.files.items() if each.wanted(name)}
        found += each.read(files, release or each.release_in(archive.around), passed.append) if files else ()
    if not any(each.occupations for each in found):
        raise nothing_there(archive.name)
    return Download(
        name=archive.name,
        sha256=archive.sha256,
        files=tuple(sorted(archive.files)),
        vocabularies=tuple(each for each in found if each.occupations),
        passed=len(passed),
        passed_rows=tuple(passed[:MOST_SHOWN]),
    )
