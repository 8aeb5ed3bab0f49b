"""The register: which complaints are one, in which jobs they stood, and how each was raised."""

from dataclasses import replace
from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from proprietor.ask.records import Answer, Ask, Result
from proprietor.ask.recurring import alike
from proprietor.books import About, Books, Complaint, Link, LinkKind
from proprietor.decide.complaints import OwnWord, Raised, own_word, register_of, times
from proprietor.values.ids import RecordId
from proprietor.values.when import PartialDate
from tests.decide.cases import ALSO_UNHEARD, LEAD, OFFICE, UNHEARD, WARD, complaint
from tests.shelves import books_of

OLD = complaint(1, UNHEARD, WARD)
NEW = complaint(2, ALSO_UNHEARD, LEAD)
CANTEEN = complaint(3, "The canteen closes at nine", OFFICE)
PAIR = frozenset({OLD.id, NEW.id})


def groups(books: Books, word: OwnWord | None = None) -> list[tuple[str, ...]]:
    return [tuple(each.complaint.id for each in thread.entries) for thread in register_of(books, word).threads]


def test_no_complaints_are_an_empty_register() -> None:
    found = register_of(books_of(WARD))
    assert (found.threads, found.jobs, found.guessed, found.clashing) == ((), (), (), ())


def test_alike_ones_are_one_oldest_first_and_that_is_a_guess() -> None:
    found = register_of(books_of(NEW, CANTEEN, LEAD, OLD, WARD, OFFICE))
    first, second = found.threads
    assert [each.complaint for each in first.entries] == [OLD, NEW]
    assert (first.guessed, second.guessed) == (True, False)
    assert (first.jobs, first.newest.complaint, first.newest.job) == ((WARD.id, LEAD.id), NEW, "Lead")
    assert found.jobs == (WARD, OFFICE, LEAD)
    assert found.guessed == (PAIR,)


def test_the_owners_word_wins() -> None:
    apart = OwnWord(apart=frozenset({PAIR}))
    assert groups(books_of(OLD, NEW, WARD, LEAD), apart) == [(NEW.id,), (OLD.id,)]
    together = OwnWord(same=frozenset({frozenset({OLD.id, CANTEEN.id})}))
    books = books_of(OLD, CANTEEN, WARD, OFFICE)
    assert groups(books, together) == [(OLD.id, CANTEEN.id)]
    assert register_of(books, together).threads[0].guessed is False
    confirmed = OwnWord(same=frozenset({PAIR}))
    found = register_of(books_of(OLD, NEW, WARD, LEAD), confirmed)
    assert (found.threads[0].guessed, found.guessed) == (False, ())


def test_a_third_one_puts_nothing_together_that_is_held_apart() -> None:
    third = complaint(4, "Meetings without me", OFFICE)
    word = OwnWord(same=frozenset({frozenset({OLD.id, third.id}), frozenset({third.id, NEW.id})}), apart=frozenset({PAIR}))
    found = register_of(books_of(OLD, NEW, third, WARD, OFFICE, LEAD), word)
    assert sorted(len(each.entries) for each in found.threads) == [1, 2]
    (clash,) = found.clashing
    assert clash in word.same
    guessed = complaint(5, ALSO_UNHEARD, OFFICE)
    quiet = register_of(books_of(OLD, NEW, guessed, WARD, OFFICE, LEAD), OwnWord(apart=frozenset({PAIR})))
    assert sorted(len(each.entries) for each in quiet.threads) == [1, 2]
    assert quiet.clashing == (), "what was only guessed contradicts nobody"


def test_two_that_share_words_and_little_else_are_two() -> None:
    mails, telephone = "Nobody in the office answers my mails on Friday", "Nobody in the office lets me order pens or paper"
    assert len(register_of(books_of(complaint(1, mails), complaint(2, telephone))).threads) == 2


def test_three_alike_are_one() -> None:
    third = complaint(5, ALSO_UNHEARD, OFFICE)
    assert groups(books_of(OLD, NEW, third, WARD, OFFICE, LEAD)) == [(OLD.id, third.id, NEW.id)]


def test_the_newest_mark_counts() -> None:
    about = {OLD.id: About.JOB, NEW.id: About.ONESELF}
    books = books_of(OLD, NEW, WARD, LEAD)
    assert register_of(books, OwnWord(about=about)).threads[0].about is About.ONESELF
    assert register_of(books, OwnWord(about={OLD.id: About.JOB})).threads[0].about is About.JOB
    assert register_of(books).threads[0].about is About.UNMARKED
    assert [each.word for each in About] == ["not said", "this job", "the trade", "oneself"]


ASK = Ask(
    id=RecordId("ask_0000000001"), ask="to be asked", complaint=NEW.id, on=PartialDate(2024, 3, 5), check=PartialDate(2024, 4)
)


def answer(number: int, **more: object) -> Answer:
    return Answer(id=RecordId(f"ans_{number:010}"), ask=ASK.id, **more)  # type: ignore[arg-type]


def raised(*records: object, of: Complaint = NEW) -> tuple[Raised, ...]:
    entries = [each for thread in register_of(books_of(*records)).threads for each in thread.entries]  # type: ignore[arg-type]
    return next(each.raised for each in entries if each.complaint.id == of.id)


def test_raised_by_its_own_word_and_in_asks() -> None:
    own = complaint(2, ALSO_UNHEARD, LEAD, raised=PartialDate(2023, 11), outcome="A seat at the table")
    assert raised(own, LEAD) == (Raised(on=PartialDate(2023, 11), came="A seat at the table"),)
    no = answer(1, on=PartialDate(2024, 3, 6), result=Result.NO, said="Not now")
    ended = answer(2, result=Result.YES, said="Yes", came="I sit there")
    avoided = answer(3, result=Result.AVOIDED)
    found = raised(own, LEAD, ASK, no, ended, avoided)
    assert [(each.on, each.result, each.came) for each in found] == [
        (PartialDate(2023, 11), None, "A seat at the table"),
        (PartialDate(2024, 3, 5), Result.YES, "I sit there"),
        (PartialDate(2024, 3, 6), Result.NO, "Not now"),
    ]


def test_the_day_of_an_ask_is_that_ask() -> None:
    own = complaint(2, ALSO_UNHEARD, LEAD, raised=PartialDate(2024, 3))
    found = raised(own, LEAD, ASK, answer(1, on=PartialDate(2024, 3, 6), result=Result.NO))
    assert [each.result for each in found] == [Result.NO]


def test_it_is_open_until_something_ended_it() -> None:
    entry = register_of(books_of(NEW, LEAD)).threads[0].newest
    assert (entry.open, entry.raised) == (True, ())
    granted = register_of(books_of(NEW, LEAD, ASK, answer(1, result=Result.YES))).threads[0]
    assert (granted.newest.open, granted.ever_raised) == (False, True)
    refused = register_of(books_of(NEW, LEAD, ASK, answer(1, result=Result.NO))).threads[0]
    assert (refused.newest.open, refused.ever_raised) == (True, True)
    in_words = register_of(books_of(complaint(2, "Noise", LEAD, raised=PartialDate(2024), outcome="It is the same for all")))
    assert in_words.threads[0].newest.open
    settled = register_of(books_of(complaint(2, "Noise", LEAD, mended=True))).threads[0]
    assert (settled.newest.open, settled.ever_raised, settled.jobs, settled.newest.job) == (
        False, False, (), "a role you have not named",
    )  # fmt: skip


def test_the_owners_word_stands_in_the_books() -> None:
    marked = replace(NEW, about=About.TRADE)
    apart = Link(id=RecordId("lnk_0000000001"), verb=LinkKind.APART, source=NEW.id, target=OLD.id)
    same = Link(id=RecordId("lnk_0000000002"), verb=LinkKind.SAME, source=CANTEEN.id, target=OLD.id)
    books = books_of(OLD, marked, CANTEEN, WARD, OFFICE, LEAD, apart, same)
    assert own_word(books) == OwnWord(
        same=frozenset({frozenset({CANTEEN.id, OLD.id})}),
        apart=frozenset({PAIR}),
        about={OLD.id: About.UNMARKED, NEW.id: About.TRADE, CANTEEN.id: About.UNMARKED},
    )
    assert sorted(groups(books)) == [(OLD.id, CANTEEN.id), (NEW.id,)]
    assert {thread.newest.complaint.id: thread.about for thread in register_of(books).threads}[NEW.id] is About.TRADE


def test_three_alike_are_two_questions_and_the_third_follows() -> None:
    third = complaint(6, UNHEARD, OFFICE)
    found = register_of(books_of(OLD, NEW, third, WARD, OFFICE, LEAD))
    assert len(found.threads) == 1
    assert len(found.guessed) == 2
    assert found.threads[0].guessed
    one = frozenset({OLD.id, third.id})
    assert register_of(books_of(OLD, NEW, third, WARD, OFFICE, LEAD), OwnWord(same=frozenset({one, PAIR}))).guessed == ()


def test_how_often_one_followed_counts_the_jobs_and_not_the_records() -> None:
    again_there = complaint(6, UNHEARD, WARD)
    (thread,) = register_of(books_of(OLD, again_there, NEW, WARD, LEAD)).threads
    assert [each.complaint.id for each in thread.stations] == [OLD.id, NEW.id]
    assert (thread.followed, times(thread.followed), times(2), times(4)) == (1, "once", "twice", "4 times")
    (ended,) = register_of(books_of(OLD, replace(NEW, mended=True), WARD, LEAD)).threads
    (alone,) = register_of(books_of(OLD, again_there, WARD)).threads
    (homeless,) = register_of(books_of(replace(OLD, role=RecordId("")))).threads
    assert (ended.followed, alone.followed, homeless.followed, homeless.stations) == (0, 0, 0, ())


@given(
    st.lists(st.sampled_from(("rota", "change", "Monday", "notice", "boss", "noise")), min_size=0, max_size=5).map(" ".join),
    st.data(),
)
def test_holding_only_those_that_share_words_against_each_other_misses_none(first: str, data: st.DataObject) -> None:
    more = data.draw(st.lists(st.lists(st.sampled_from(first.split() or ["desk"]), max_size=6).map(" ".join), max_size=5))
    made = [complaint(at, f"{what} {at}", WARD if at % 2 else LEAD) for at, what in enumerate((first, *more), start=1)]
    links = {frozenset({one.id, two.id}) for one, two in combinations(made, 2) if alike(one.what, two.what)}
    threads = [{each.complaint.id for each in thread.entries} for thread in register_of(books_of(*made, WARD, LEAD)).threads]
    for pair in links:
        assert any(pair <= thread for thread in threads)
    assert sum(len(thread) for thread in threads) == len(made)


def test_a_word_on_complaints_that_are_gone_ties_nothing() -> None:
    gone = OwnWord(same=frozenset({frozenset({OLD.id, RecordId("cmp_0000000099")}), frozenset({OLD.id})}))
    assert groups(books_of(OLD, CANTEEN, WARD, OFFICE), gone) == [(CANTEEN.id,), (OLD.id,)]
