"""Comments: in an order of chance, by group only where there are enough, word for word only where it is safe."""

from hypothesis import given
from hypothesis import strategies as st

from proprietor.books.people import Relation
from proprietor.calibration.comments import Comment, sections

BOSS, PEER, REPORT, CLIENT = Relation.BOSS, Relation.PEER, Relation.REPORT, Relation.CLIENT


def wrote(relation: Relation, count: int, *, first: int = 0, quoted: bool = False) -> list[Comment]:
    """So many people with a comment each."""
    return [
        Comment(rater=f"{relation} {at}", relation=relation, text=f"{relation} says {at}", may_be_quoted=quoted)
        for at in range(first, first + count)
    ]


def test_five_of_a_group_stand_under_it_word_for_word() -> None:
    peers, led = sections([*wrote(PEER, 5), *wrote(REPORT, 6)], seed=1)
    assert (peers.relations, sorted(peers.texts), peers.kept_back, peers.why) == (
        (PEER,),
        [f"peer says {at}" for at in range(5)],
        0,
        "",
    )
    assert (led.relations, len(led.texts)) == ((REPORT,), 6)


def test_fewer_stand_with_another_group() -> None:
    (found,) = sections([*wrote(PEER, 5), *wrote(REPORT, 1)], seed=1)
    assert (found.relations, len(found.texts)) == ((PEER, REPORT), 6)
    assert found.why == "Colleagues and people you led stand together, so that nobody can be told apart."


def test_of_too_few_only_what_may_be_quoted_is_shown() -> None:
    (found,) = sections([*wrote(PEER, 3), *wrote(CLIENT, 1, quoted=True)], seed=1)
    assert (found.relations, found.texts, found.kept_back) == ((PEER, CLIENT), ("client says 0",), 3)
    assert found.why == "3 are kept back: with fewer than 5 who wrote, one would be known by the words."
    (alone,) = sections(wrote(PEER, 1), seed=1)
    assert (alone.texts, alone.why[:14]) == ((), "1 is kept back")
    (all_of_it,) = sections(wrote(PEER, 2, quoted=True), seed=1)
    assert (len(all_of_it.texts), all_of_it.why) == (2, "")


def test_five_comments_of_one_are_still_of_one() -> None:
    (found,) = sections([Comment(rater="Ana", relation=PEER, text=f"{at}") for at in range(5)], seed=1)
    assert (found.texts, found.kept_back) == ((), 5)


def test_the_boss_writes_openly() -> None:
    (found,) = sections(wrote(BOSS, 1), seed=1)
    assert (found.relations, found.texts, found.kept_back) == ((BOSS,), ("boss says 0",), 0)


def test_nothing_written_has_no_section() -> None:
    assert sections([], seed=1) == ()
    assert sections([Comment(rater="Ana", relation=PEER, text="  ")], seed=1) == ()


@given(st.permutations(wrote(PEER, 7)), st.integers(0, 5))
def test_the_order_hangs_on_the_seed_alone(comments: list[Comment], seed: int) -> None:
    assert sections(comments, seed) == sections(wrote(PEER, 7), seed)


def test_another_seed_is_another_order() -> None:
    assert len({sections(wrote(PEER, 7), seed)[0].texts for seed in range(9)}) > 3


def test_fewer_than_three_new_ones_are_not_shown_yet() -> None:
    before = wrote(PEER, 5)
    assert sections(wrote(PEER, 7), 1, [before]) == sections(before, 1)
    assert len(sections(wrote(PEER, 10), 1, [before])[0].texts) == 10


def test_a_group_that_would_tell_who_wrote_before_is_not_shown_by_itself() -> None:
    before = [*wrote(PEER, 4), *wrote(REPORT, 1)]
    after = [*wrote(PEER, 9), *wrote(REPORT, 6)]
    (found,) = sections(after, 1, [before])
    assert (found.relations, len(found.texts)) == ((PEER, REPORT), 15)


def test_where_nothing_new_can_be_shown_the_old_stays_and_the_boss_is_heard() -> None:
    before = wrote(PEER, 5)
    found = sections([*wrote(PEER, 8), *wrote(BOSS, 1)], 1, [before])
    assert [len(each.texts) for each in found] == [1, 5]


def test_with_few_again_and_again_only_the_quotable_is_shown() -> None:
    (found,) = sections(wrote(PEER, 4, quoted=True), 1, [wrote(PEER, 2)])
    assert (len(found.texts), found.kept_back) == (4, 0)
