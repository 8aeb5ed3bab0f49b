"""Texts a person has at hand while they are read: in memory only, for as long as the program runs, never on a disk."""

import re
from dataclasses import dataclass, field

from proprietor.actions.remarks import LintText
from proprietor.business import Business
from proprietor.language.sentences import tidy
from proprietor.proposition.report import LineKind, ReadLine, Report
from proprietor.values.ids import RecordId
from proprietor.values.refusals import Refusal
from proprietor.web.at_hand import OfBooks

MOST_TEXTS = 12
"""Texts at hand at one time; the one not looked at for longest makes room (a guess)."""

_BREAKS = re.compile(r"\r\n|[\r\u2028\u2029\x0b\x0c\x85]")
"""Whatever ends a line for the reading, so that lines are counted alike."""

_BULLET = re.compile(r"\s*(?:[-*+•‣◦▪●–—·]\s+|\(?\d{1,2}[.)]\s+)?")


@dataclass(frozen=True, slots=True)
class Spot:
    """A line as it was read, with the key by which a page names it: "7", or "7.2" for the second sentence of line 7."""

    key: str
    line: ReadLine

    @property
    def claim(self) -> bool:
        """Whether it was judged."""
        return self.line.kind is LineKind.CLAIM


@dataclass(frozen=True, slots=True)
class Readers:
    """For whom a text is meant: whether strangers will read it, and the posting it answers, if any."""

    public: bool = False
    posting: str = ""

    def lint(self, text: str) -> LintText:
        """What to ask of the auditor."""
        return LintText(text=text, public=self.public, postings=(self.posting,) if self.posting else ())


@dataclass(slots=True)
class Sheet:
    """One text at hand.

    Attributes:
        id: how pages name it; cannot be guessed.
        text: as it stands now.
        name: the file it came from; empty for a paste.
        note: something to say about how it was read, such as a guessed encoding.
        report: what the auditor says about it.
        asked: for whom it is read.
        unfolded: whether every remark stands open.
        wins: line as it reads → the win made of it.
    """

    id: str
    text: str
    name: str
    note: str
    report: Report
    asked: "Readers"
    unfolded: bool = False
    wins: dict[str, RecordId] = field(default_factory=dict)

    @property
    def opening(self) -> str:
        """The file it came from, or its first words."""
        return self.name or next((line.text.lstrip("#*-• ") for line in self.report.lines), "")

    @property
    def spots(self) -> list[Spot]:
        """Every line that says something, in order."""
        seen: dict[int, int] = {}
        spots = []
        for line in self.report.lines:
            seen[line.number] = seen.get(line.number, 0) + 1
            again = seen[line.number]
            spots.append(Spot(str(line.number) if again == 1 else f"{line.number}.{again}", line))
        return spots

    def spot(self, key: str) -> Spot:
        """The line of this key.

        Raises:
            Refusal: `unknown-id` when the text has no such line.
        """
        found = next((spot for spot in self.spots if spot.key == key), None)
        if found is None:
            raise Refusal("unknown-id", "This text has no such line any more.", "Look at the text as it stands now.", place=key)
        return found


def gone() -> Refusal:
    """What is said about a text that is not at hand."""
    return Refusal(
        "unknown-id",
        "This text is not at hand any more.",
        "Texts are only held while the program runs, and only the last few. Paste it once more.",
    )


sheets: OfBooks[Sheet] = OfBooks(MOST_TEXTS, gone)
"""The texts at hand."""


def lay(business: Business, text: str, *, name: str = "", note: str = "", asked: Readers | None = None) -> Sheet:
    """Read a text and keep it at hand.

    Raises:
        Refusal: as `LintText`.
    """
    text = _BREAKS.sub("\n", text)
    asked = asked or Readers()
    sheet = Sheet("", text, name, note, business.do(asked.lint(text)), asked)
    sheet.id = sheets(business).lay(sheet)
    return sheet


def texts(business: Business) -> list[Sheet]:
    """All texts at hand, the one looked at last first."""
    return [sheet for _, sheet in sheets(business).every()]


def rewrite(business: Business, sheet: Sheet, spot: Spot, words: str) -> None:
    """Put other words in the place of a line, or strike it out, and read the whole text again."""
    text = replaced(sheet.text, spot.line, words)
    report = business.do(sheet.asked.lint(text))
    sheet.text, sheet.report = text, report


def reread(business: Business, sheet: Sheet, asked: Readers) -> None:
    """Read the text again for other readers."""
    report = business.do(asked.lint(sheet.text))
    sheet.asked, sheet.report = asked, report


def replaced(text: str, line: ReadLine, words: str) -> str:
    """The text with other words in the place of a line; its bullet stays, and so does what else stands in the line."""
    rows = text.split("\n")
    begin, end = line.number - 1, line.number - 1 + line.span
    block, (fresh, *more) = tidy(" ".join(rows[begin:end])), _items(words)
    if fresh and line.text in block:
        mended = block.replace(line.text, fresh, 1)
    elif line.text in block and (rest := block.replace(line.text, "", 1).strip(" -*+•–—·")):
        mended = rest
    else:
        mark = _BULLET.match(rows[begin])
        mended = f"{mark.group() if mark else ''}{fresh}" if fresh else ""
    indent = rows[begin][: len(rows[begin]) - len(rows[begin].lstrip())]
    bullet = _BULLET.match(rows[begin])
    others = [f"{bullet.group() if bullet else ''}{each}" for each in more]
    return "\n".join([*rows[:begin], *([indent + mended.lstrip()] if mended else []), *others, *rows[end:]])


def _items(words: str) -> list[str]:
    """What was written in the place of a line: the lines of a list without their bullets, anything else as one line."""
    lines = [line.strip() for line in words.splitlines() if line.strip()]
    if not lines or not all(_LISTED.match(line) for line in lines[1:]):
        return [" ".join(words.split())]
    return [" ".join(_LISTED.sub("", line).split()) for line in lines]


_LISTED = re.compile(r"^[-*+•]\s+")
"""What a person puts before a line of a list."""
