"""Writing the papers of the board meeting: numbered sources, names left out, counts in words."""

from collections.abc import Callable, Iterable, Sequence

from proprietor.actions.papers import Sentence, Source
from proprietor.actions.whole import short
from proprietor.agenda.quarter import Quarter
from proprietor.ask.records import Answer, Telling
from proprietor.books import Books, Confidentiality, Win
from proprietor.values import numbering
from proprietor.values.ids import RecordId
from proprietor.values.numbering import number

MOST_NAMED = 5
"""Records a sentence names: a count of many rests on more, of which these are the newest (a guess)."""

LONGEST = 110
"""Signs of a source (a guess: a line and a half of small type)."""


class Writer:
    """Makes sentences that name their records by number.

    Attributes:
        quarter: the time that is spoken of.
        sources: the records named so far, in the order of their numbers.
    """

    def __init__(self, books: Books, quarter: Quarter, strike: Callable[[str], str] | None) -> None:
        """For these books; `strike` takes out of a text what is not to be told, None where all is."""
        self.quarter = quarter
        self._books = books
        self._told = strike is None
        self._strike = strike or str
        self._numbers: dict[RecordId, int] = {}
        self.sources: list[Source] = []

    def say(self, text: str, records: Iterable[RecordId] = (), notes: Iterable[str] = ()) -> Sentence:
        """A sentence resting on records, of which the first few are named; those that are gone are not."""
        there = [each for each in records if each in self._books][:MOST_NAMED]
        told = tuple(self._strike(note) for note in notes if note)
        return Sentence(text=self._strike(text), notes=told, sources=tuple(self._number(each) for each in there))

    def before(self, now: int, then: int) -> str:
        """What a count was at the beginning, as the end of a sentence; nothing where the books were empty."""
        if not self.quarter.comparable:
            return ""
        return ", as many as a quarter ago" if now == then else f"; a quarter ago {number(then)}"

    def _number(self, record_id: RecordId) -> int:
        if record_id not in self._numbers:
            self._numbers[record_id] = len(self._numbers) + 1
            text = short(self._strike(self._titled(record_id)), LONGEST)
            self.sources.append(Source(number=len(self._numbers), record=record_id, text=text))
        return self._numbers[record_id]

    def _titled(self, record_id: RecordId) -> str:
        record = self._books[record_id].record
        if isinstance(record, Answer | Telling) and not self._told:  # their titles are the words of others
            what = "What came of a talk" if isinstance(record, Answer) else "That somebody was told of a win"
            return f"{what}{f', {record.on.words}' if record.on else ''}"
        open_to_all = not isinstance(record, Win) or record.confidentiality is Confidentiality.OPEN
        return record.title if open_to_all else "A win told only in person"


def counted(count: int, one: str, many: str = "") -> str:
    """A number with its noun, as a sentence begins with it: "Three wins", "14 wins", "No win"."""
    said = numbering.counted(count, one, many)
    return f"{said[:1].upper()}{said[1:]}"


def newest(ids: Sequence[RecordId]) -> list[RecordId]:
    """Ids the other way round: what was written down last comes first."""
    return list(reversed(ids))
