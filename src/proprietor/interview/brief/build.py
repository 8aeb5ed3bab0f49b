"""Building a brief: reads the posting and notes against the playbook and the books, and lays out the page."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from proprietor.books import Books, Win
from proprietor.interview.brief.answers import Answer, Around, answers_to
from proprietor.interview.brief.checklist import likely
from proprietor.interview.brief.constants import CONSTANTS, Constants
from proprietor.interview.brief.evidence import Passage, read_passage
from proprietor.interview.brief.finding_out import to_find_out
from proprietor.interview.brief.fluff import leave_out
from proprietor.interview.brief.four import FourAnswer, four_answers, most_relevant
from proprietor.interview.brief.hypotheses import Hypothesis, Weighed, hypothesis_of, weigh
from proprietor.interview.brief.matching import Speaking, speaking_to, tellable, tellable_claims, words_here
from proprietor.interview.brief.setting import Setting, setting_of
from proprietor.interview.brief.traced import SourceKind, Traced, entry
from proprietor.interview.brief.vocabulary import Vocabulary, vocabulary_of
from proprietor.interview.playbook.cards import Playbook
from proprietor.market.advert import FEW_WORDS, MOST_SIGNS, Advert
from proprietor.values.ids import RecordId
from proprietor.values.refusals import Refusal

NOTHING_POINTS = (
    "Nothing in the posting or your notes points at a pain of the playbook. "
    "Ask what made them open this post, and note what you hear."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Brief:
    """One page before an interview. Quotes have their places in the posting's `text` or in `your_notes`.

    Attributes:
        made_on: the day it was made.
        posting: the posting as it was read.
        your_notes: your notes, as you gave them.
        setting: what kind of talk to expect.
        hypotheses: what probably hurts there, the likeliest first.
        speaking: the wins that speak to each hypothesis, in the same order.
        answers: questions that will probably come, each with a draft.
        leave_out: what of your record is fluff here.
        four: your four questions, answered for this manager.
        find_out: what to find out before deciding.
        cautions: sentences on how far all this can be relied on.
    """

    made_on: date
    posting: Advert
    your_notes: str
    setting: Setting
    hypotheses: tuple[Hypothesis, ...]
    speaking: tuple[Speaking, ...]
    answers: tuple[Answer, ...]
    leave_out: tuple[Traced, ...]
    four: tuple[FourAnswer, ...]
    find_out: tuple[Traced, ...]
    cautions: tuple[str, ...]


def build_brief(
    posting: Advert, notes: str, books: Books, playbook: Playbook, today: date, *, constants: Constants = CONSTANTS
) -> Brief:
    """Make the brief. The same posting, notes, books, playbook, day and constants always give the same one.

    Args:
        posting: the posting, as `read_advert` gives it.
        notes: what you know besides: what you heard, saw, read; may be empty.
        books: your books. Private wins are never looked at.
        playbook: its pains and questions.
        today: the day it is made on.
        constants: the numbers to go by.

    Raises:
        Refusal: `too-long` when the notes have more than MOST_SIGNS signs.
    """
    if len(notes) > MOST_SIGNS:
        raise Refusal(
            "too-long", f"The notes have {len(notes):,} signs; {MOST_SIGNS:,} are the most.", "Keep what matters.", place="notes"
        )
    passages = _passages(posting, notes)
    known = vocabulary_of(playbook.pains, constants.worn)
    weighed = weigh(playbook.pains, passages, posting.title, constants)
    wins, claims = tellable(books), tellable_claims(books)
    here = words_here(weighed, known, f"{posting.text} {notes}")
    speaking = tuple(Speaking(pain=each.pain.id, wins=speaking_to(each, wins, known, constants)) for each in weighed)
    setting = setting_of(passages)
    asked = likely(playbook.questions, passages, setting.form, constants)
    answers = answers_to(asked, wins, _relevance(speaking), _around(weighed, known, books), constants)
    four = four_answers(books, claims, _ordered(speaking, wins, here, constants), here, constants)
    found = tuple(hypothesis_of(each, constants) for each in weighed)
    return Brief(
        made_on=today,
        posting=posting,
        your_notes=notes,
        setting=setting,
        hypotheses=found,
        speaking=speaking,
        answers=answers,
        leave_out=leave_out(wins, claims, here, _told(speaking, answers, four), constants),
        four=four,
        find_out=to_find_out(posting, found, books, constants),
        cautions=posting.notes if found else (*posting.notes, NOTHING_POINTS),
    )


def _passages(posting: Advert, notes: str) -> tuple[Passage, ...]:
    """What may be quoted, your notes first; a posting of a few words carries nothing, as its own caution says."""
    read = [(SourceKind.NOTES, notes)] if notes.strip() else []
    read += [(SourceKind.POSTING, posting.text)] if len(posting.text.split()) >= FEW_WORDS else []
    return tuple(read_passage(kind, text) for kind, text in read)


def _relevance(speaking: Sequence[Speaking]) -> dict[RecordId, float]:
    """How much each win speaks to what hurts: more for the first hypothesis and for the best of its wins."""
    relevance: dict[RecordId, float] = {}
    for rank, each in enumerate(speaking, start=1):
        for place, match in enumerate(each.wins, start=1):
            relevance[match.win] = relevance.get(match.win, 0.0) + 2 / (rank + place)
    return relevance


def _around(weighed: Sequence[Weighed], known: Vocabulary, books: Books) -> Around:
    if not weighed:
        return Around(books, frozenset(), ())
    first = weighed[0]
    return Around(books, known.matter[first.number] | first.ground, (entry("pain", first.pain.id), first.found[0].source))


def _ordered(speaking: Sequence[Speaking], wins: Sequence[Win], here: frozenset[str], constants: Constants) -> tuple[Win, ...]:
    """Wins for the four questions: those that speak to the hypotheses, then those that share words with the posting."""
    by_id = {win.id: win for win in wins}
    matched = [match.win for each in speaking for match in each.wins]
    ids = dict.fromkeys([*matched, *(win.id for win in most_relevant(wins, here, constants))])
    return tuple(by_id[each] for each in ids)


def _told(speaking: Sequence[Speaking], answers: Sequence[Answer], four: Sequence[FourAnswer]) -> frozenset[RecordId]:
    """The records the brief already rests something on."""
    lines = [each.said for each in four if each.said is not None]
    cited = {RecordId(source.words) for line in lines for source in line.sources}
    return frozenset({match.win for each in speaking for match in each.wins} | {each.win for each in answers} | cited)
