"""Texts a person has at hand while they are read: in memory only, for as long as the program runs, never on a disk."""

import re
import secrets
import threading
from collections import OrderedDict
from dataclasses import dataclass, field
from weakref import WeakKeyDictionary

from proprietor.actions.remarks import LintText
from proprietor.business import Business
from proprietor.language.sentences import tidy
from proprietor.proposition.report import LineKind, ReadLine, Report
from proprietor.values.ids import RecordId
from proprietor.values.refusals import Refusal

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
        return self.name or next((line.text for line in self.report.lines), "")

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


class Tray:
    """All texts at hand over one business's books."""

    def __init__(self) -> None:
        """Begin with none."""
        self._sheets: OrderedDict[str, Sheet] = OrderedDict()
        self._lock = threading.Lock()

    def lay(self, business: Business, text: str, *, name: str = "", note: str = "", asked: Readers | None = None) -> Sheet:
        """Read a text and keep it at hand.

        Raises:
            Refusal: as `LintText`.
        """
        text = _BREAKS.sub("\n", text)
        asked = asked or Readers()
        sheet = Sheet(secrets.token_urlsafe(9), text, name, note, business.do(asked.lint(text)), asked)
        with self._lock:
            self._sheets[sheet.id] = sheet
            while len(self._sheets) > MOST_TEXTS:
                self._sheets.popitem(last=False)
        return sheet

    def get(self, sheet_id: str) -> Sheet:
        """The text of this id.

        Raises:
            Refusal: `unknown-id` when it is not at hand any more.
        """
        with self._lock:
            sheet = self._sheets.get(sheet_id)
            if sheet is None:
                raise gone()
            self._sheets.move_to_end(sheet_id)
            return sheet

    def texts(self) -> list[Sheet]:
        """All texts at hand, the one looked at last first."""
        with self._lock:
            return list(reversed(self._sheets.values()))

    def drop(self, sheet_id: str) -> None:
        """Let go of a text."""
        with self._lock:
            self._sheets.pop(sheet_id, None)

    def rewrite(self, business: Business, sheet: Sheet, spot: Spot, words: str) -> None:
        """Put other words in the place of a line, or strike it out, and read the whole text again."""
        text = replaced(sheet.text, spot.line, words)
        report = business.do(sheet.asked.lint(text))
        with self._lock:
            sheet.text, sheet.report = text, report

    def reread(self, business: Business, sheet: Sheet, asked: Readers) -> None:
        """Read the text again for other readers."""
        report = business.do(asked.lint(sheet.text))
        with self._lock:
            sheet.asked, sheet.report = asked, report


def gone() -> Refusal:
    """What is said about a text that is not at hand."""
    return Refusal(
        "unknown-id",
        "This text is not at hand any more.",
        "Texts are only held while the program runs, and only the last few. Paste it once more.",
    )


def replaced(text: str, line: ReadLine, words: str) -> str:
    """The text with other words in the place of a line; its bullet stays, and so does what else stands in the line."""
    rows = text.split("\n")
    begin, end = line.number - 1, line.number - 1 + line.span
    block, fresh = tidy(" ".join(rows[begin:end])), " ".join(words.split())
    if fresh and line.text in block:
        mended = block.replace(line.text, fresh, 1)
    elif line.text in block and (rest := block.replace(line.text, "", 1).strip(" -*+•–—·")):
        mended = rest
    else:
        mark = _BULLET.match(rows[begin])
        mended = f"{mark.group() if mark else ''}{fresh}" if fresh else ""
    indent = rows[begin][: len(rows[begin]) - len(rows[begin].lstrip())]
    return "\n".join([*rows[:begin], *([indent + mended.lstrip()] if mended else []), *rows[end:]])


_TRAYS: WeakKeyDictionary[Business, Tray] = WeakKeyDictionary()
_LOCK = threading.Lock()


def tray_of(business: Business) -> Tray:
    """The texts at hand over these books; the example has its own."""
    with _LOCK:
        return _TRAYS.setdefault(business, Tray())
