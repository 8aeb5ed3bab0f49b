"""Sorting: title to occupation, words to skills, one's own word first."""

from proprietor.market.postings import Posting
from proprietor.market.records import Exemplar
from proprietor.market.sorting import Sorter, touched_by, unsure_titles
from proprietor.values.ids import RecordId

POSTING = Posting(
    id=RecordId("pst_1"), title="Staff nurse", description="Requirements:\n- Safeguarding\n\nNice to have:\n- Power BI\n"
)
ZORB = Posting(id=RecordId("pst_2"), title="Zorb wrangler")


def test_a_posting_is_sorted_by_title_and_words() -> None:
    done = Sorter().sorted(POSTING)
    assert (done.occupation, done.must, done.nice) == ("registered-nurse", ("safeguarding",), ("power-bi",))
    assert Sorter().sorted(ZORB).occupation == ""


def test_ones_own_word_comes_first_and_a_denied_title_says_nothing() -> None:
    words = [
        Exemplar(text="Zorb wrangler", occupation="cook"),
        Exemplar(text="Staff nurse", occupation="cook", denied=True),
        Exemplar(text="Power BI", skill="power-bi", denied=True),
    ]
    sorter = Sorter.of(words)
    assert sorter.sorted(ZORB).occupation == "cook"
    done = sorter.sorted(POSTING)
    assert (done.occupation, done.nice) == ("registered-nurse", ())


def test_unsure_titles_are_told_once_those_of_most_postings_first() -> None:
    again = Posting(id=RecordId("pst_3"), title="ZORB WRANGLER (m/f/d)")
    other = Posting(id=RecordId("pst_4"), title="Blorb keeper")
    sure = Sorter().sorted(POSTING)
    told = unsure_titles([other, ZORB, again, sure], Sorter())
    assert [(each.title, each.postings) for each in told] == [("Zorb wrangler", ("pst_2", "pst_3")), ("Blorb keeper", ("pst_4",))]


def test_a_new_word_touches_titles_like_it_or_postings_with_its_words() -> None:
    assert list(touched_by(Exemplar(text="Senior zorb wrangler", occupation="cook"), [POSTING, ZORB])) == [ZORB]
    assert list(touched_by(Exemplar(text="power bi", skill="x"), [POSTING, ZORB])) == [POSTING]
    assert list(touched_by(Exemplar(text="(m/f/d)", occupation="cook"), [POSTING, ZORB])) == []
