"""Complaints over a career: which are the same one, in which jobs they stood, and what came of raising them."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from proprietor.ask.following import asks_heard
from proprietor.ask.records import Result
from proprietor.ask.recurring import SHARED, alike, began, role_of
from proprietor.books import About, Books, Complaint, Link, LinkKind, Role
from proprietor.language.likeness import content_of
from proprietor.values.ids import RecordId
from proprietor.values.when import PartialDate

Pair = frozenset[RecordId]
"""The ids of two complaints."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnWord:
    """The owner's own word on complaints; it wins over likeness of words.

    Attributes:
        same: pairs that are one complaint.
        apart: pairs that are two, however alike they sound.
        about: what each is about.
    """

    same: frozenset[Pair] = frozenset()
    apart: frozenset[Pair] = frozenset()
    about: Mapping[RecordId, About] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Raised:
    """That a complaint was raised: when, with what result where it was an ask, and what came of it in words."""

    on: PartialDate | None
    result: Result | None = None
    came: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A complaint in one job, with how it was raised, the oldest first."""

    complaint: Complaint
    role: Role | None
    raised: tuple[Raised, ...]

    @property
    def job(self) -> str:
        """The job in words."""
        return self.role.name if self.role and self.role.name else "a role you have not named"

    @property
    def open(self) -> bool:
        """Whether it still stands: it is not called mended, and no ask for it got a yes. A no in words mends nothing."""
        return not self.complaint.mended and not any(each.result is Result.YES for each in self.raised)


@dataclass(frozen=True, slots=True, kw_only=True)
class Thread:
    """One complaint through all its jobs, the oldest first.

    Attributes:
        entries: where it stands, at least once.
        about: what it is about; the newest mark counts.
        guessed: whether it is held together by likeness of words that nobody has confirmed.
    """

    entries: tuple[Entry, ...]
    about: About = About.UNMARKED
    guessed: bool = False

    @property
    def newest(self) -> Entry:
        """The latest of them."""
        return self.entries[-1]

    @property
    def jobs(self) -> tuple[RecordId, ...]:
        """The roles it stood in, the oldest first; those that are not in the books are none."""
        return tuple(dict.fromkeys(each.role.id for each in self.entries if each.role))

    @property
    def stations(self) -> tuple[Entry, ...]:
        """The first entry in each job it names, the oldest first."""
        first: dict[RecordId, Entry] = {}
        for each in self.entries:
            if each.complaint.role:
                first.setdefault(each.complaint.role, each)
        return tuple(first.values())

    @property
    def followed(self) -> int:
        """How often it followed its owner from one job to the next: one less than the jobs it stood in, 0 once it has ended.

        The only meaning of "followed you", on every page and in the agenda.
        """
        return max(0, len(self.stations) - 1) if self.newest.open else 0

    @property
    def ever_raised(self) -> bool:
        """Whether anybody who could mend it was told, in any job."""
        return any(each.raised for each in self.entries)


@dataclass(frozen=True, slots=True, kw_only=True)
class Register:
    """All complaints of a career.

    Attributes:
        threads: each complaint once, the one that stands in most jobs first, then the newest.
        jobs: the roles that have any, the oldest first.
        guessed: pairs that are alike by their words, to be confirmed or denied; as few as hold the guessed ones together, so that
            three alike are two questions and not three.
        clashing: pairs that were called the same and, through a third, not the same.
    """

    threads: tuple[Thread, ...]
    jobs: tuple[Role, ...]
    guessed: tuple[Pair, ...] = ()
    clashing: tuple[Pair, ...] = ()


def own_word(books: Books) -> OwnWord:
    """What the owner has said of complaints: pairs that are one or two, and what each is about."""
    links = books.of(Link)
    pairs = {
        verb: frozenset(frozenset({each.source, each.target}) for each in links if each.verb is verb)
        for verb in (LinkKind.SAME, LinkKind.APART)
    }
    about = {each.id: each.about for each in books.of(Complaint)}
    return OwnWord(same=pairs[LinkKind.SAME], apart=pairs[LinkKind.APART], about=about)


def register_of(books: Books, said: OwnWord | None = None) -> Register:
    """Lay all complaints out, those that are one put together.

    Two are one when the owner says so, or when they are alike by their words (`ask.recurring.alike`) and the owner has not said
    otherwise. Nothing that the owner holds apart is put together through a third one.

    Args:
        books: the books.
        said: the owner's word, where it is not the one in the books.
    """
    return _as_kept(books) if said is None else _register(books, said)


@lru_cache(maxsize=4)
def _as_kept(books: Books) -> Register:
    """By the word in the books; books never change, so it is remembered for the last few."""
    return _register(books, own_word(books))


def _register(books: Books, word: OwnWord) -> Register:
    complaints = sorted(books.of(Complaint), key=lambda each: (began(each, books), each.id))
    groups, guessed, clashing = _grouped(complaints, word)
    raised = _raised(books)
    entries = {
        each.id: Entry(complaint=each, role=role_of(each, books), raised=_told(each, raised.get(each.id, ())))
        for each in complaints
    }
    threads = [_thread([entries[each] for each in group], word, guessed) for group in groups]
    order = {each.id: at for at, each in enumerate(complaints)}
    threads.sort(key=lambda each: (-len(each.jobs), -order[each.newest.complaint.id]))
    roles = {each.role.id: each.role for each in entries.values() if each.role}
    return Register(threads=tuple(threads), jobs=tuple(roles.values()), guessed=guessed, clashing=clashing)


def _grouped(complaints: Sequence[Complaint], word: OwnWord) -> tuple[list[list[RecordId]], tuple[Pair, ...], tuple[Pair, ...]]:
    """Groups of ids, oldest first in each; the pairs that were guessed; those that could not be put together."""
    group = {each.id: [each.id] for each in complaints}
    at = {each.id: place for place, each in enumerate(complaints)}
    known = [each for each in word.same if len(each) > 1 and at.keys() >= each]
    confirmed = sorted((tuple(sorted(each, key=at.__getitem__)) for each in known), key=lambda ids: [at[id_] for id_ in ids])
    likely = [(one, two) for one, two in _likely(complaints) if frozenset({one, two}) not in word.same | word.apart]
    clashing, guessed = [], []
    for one, two in (*confirmed, *likely):
        pair, mine, other = frozenset({one, two}), group[one], group[two]
        if mine is other:
            continue
        if any(frozenset({a, b}) in word.apart for a in mine for b in other):
            clashing += [pair] if pair in word.same else []
            continue
        guessed += [] if pair in word.same else [pair]
        mine += other
        group.update(dict.fromkeys(other, mine))
    found = {id(each): sorted(each, key=at.__getitem__) for each in group.values()}
    return list(found.values()), tuple(guessed), tuple(clashing)


def _likely(complaints: Sequence[Complaint]) -> Iterator[tuple[RecordId, RecordId]]:
    """Pairs alike by their words, in order; only those that share words are held against each other: there may be hundreds."""
    having: dict[str, list[int]] = {}
    pairs: list[tuple[int, int]] = []
    for at, each in enumerate(complaints):
        shared: Counter[int] = Counter()
        for word in content_of(each.what):
            shared.update(having.setdefault(word, []))
            having[word].append(at)
        pairs += [(before, at) for before, count in shared.items() if count >= SHARED]
    for one, two in sorted(pairs):
        if alike(complaints[one].what, complaints[two].what):
            yield complaints[one].id, complaints[two].id


def _thread(entries: Sequence[Entry], word: OwnWord, guessed: Iterable[Pair]) -> Thread:
    ids = {each.complaint.id for each in entries}
    marks = [word.about.get(each.complaint.id, About.UNMARKED) for each in entries]
    about = next((each for each in reversed(marks) if each is not About.UNMARKED), About.UNMARKED)
    return Thread(entries=tuple(entries), about=about, guessed=any(pair <= ids for pair in guessed))


def times(count: int) -> str:
    """How often, in words: once, twice, 3 times."""
    return {1: "once", 2: "twice"}.get(count, f"{count} times")


def _raised(books: Books) -> dict[RecordId, list[Raised]]:
    """What came of asks about each complaint; talks that were avoided are none."""
    found: dict[RecordId, list[Raised]] = {}
    for ask, heard in asks_heard(books):
        for each in heard:
            if ask.complaint and each.answer.result is not Result.AVOIDED:
                told = Raised(on=each.answer.on or ask.on, result=each.answer.result, came=each.answer.came or each.answer.said)
                found.setdefault(ask.complaint, []).append(told)
    return found


def _told(complaint: Complaint, asked: Sequence[Raised]) -> tuple[Raised, ...]:
    """How it was raised by its own word, then in asks; one that names the day of an ask is that ask."""
    day = complaint.raised
    if day is None or any(each.on and each.on.first <= day.last and day.first <= each.on.last for each in asked):
        return tuple(asked)
    return (Raised(on=day, came=complaint.outcome), *asked)
