"""What is shown of others' answers: nobody's answer can be computed from it, not by somebody who compares all releases."""

from collections import Counter
from dataclasses import replace
from itertools import combinations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from proprietor.books.people import Relation
from proprietor.calibration.anonymity import Release, Shown, in_words, release, rounded
from proprietor.calibration.model import Rating, answers_of, views_from
from tests.calibration.designs import group, rated

BOSS, PEER, REPORT, CLIENT, FRIEND = Relation
NAMES = ("cause", "options")

Answer = tuple[str, str, float]
"""Rater, competency, level: a changed level is another answer."""


class Attacker:
    """Somebody who knows the bosses' answers, sees every release, takes each mean for exact, and solves all sums at once."""

    def __init__(self) -> None:
        self.secret: list[Answer] = []
        self.sums: list[set[Answer]] = []

    def sees(self, members: list[Answer]) -> None:
        self.secret += [each for each in members if each not in self.secret]
        self.sums.append(set(members))

    def computed(self) -> list[tuple[Answer, ...]]:
        """The answers that follow from all sums, and the pairs whose sum or difference does."""
        rows = np.array([[each in sum_ for each in self.secret] for sum_ in self.sums], dtype=float)
        rows = rows.reshape(len(self.sums), len(self.secret))
        known = np.linalg.pinv(rows) @ rows  # what is sought follows when it is left as it is
        unit = np.eye(len(self.secret))
        found: list[tuple[Answer, ...]] = [
            (each,) for at, each in enumerate(self.secret) if np.allclose(unit[at] @ known, unit[at])
        ]
        found += [
            (self.secret[at], self.secret[other])
            for at, other in combinations(range(len(self.secret)), 2)
            for sought in (unit[at] + unit[other], unit[at] - unit[other])
            if np.allclose(sought @ known, sought)
        ]
        return found


def attacked(rounds: list[list[Rating]]) -> Attacker:
    """The attacker after all releases of these rounds, each with what was shown before."""
    attacker = Attacker()
    for at in range(len(rounds)):
        found = release(rounds[at], NAMES, rounds[:at])
        for each in found.shown:
            if each.mean is not None and each.relations != (BOSS,):
                attacker.sees(members(each, rounds))
    return attacker


def members(shown: Shown, rounds: list[list[Rating]]) -> list[Answer]:
    """The answers a block was made of, in the release it is from; what is shown of them is checked on the way."""
    levels = {(cell.rater, cell.competency): level for cell, level in answers_of(rounds[shown.turn]).items()}
    found = [(rater, shown.competency, levels[rater, shown.competency]) for rater, _ in shown.raters]
    assert shown.count == len(found)
    assert shown.mean == rounded(sum(level for *_, level in found) / len(found), len(found))
    if shown.spread is not None:
        assert sum(shown.spread) == len(found)
        assert sum(level * count for level, count in enumerate(shown.spread, start=1)) == sum(level for *_, level in found)
    return found


@st.composite
def rounds(draw: st.DrawFn) -> list[list[Rating]]:
    """Up to three releases: each time some come who see one thing or both; now and then many answer anew, or one leaves."""
    found: list[list[Rating]] = []
    answers: dict[tuple[str, str], Rating] = {}
    for turn in range(draw(st.integers(1, 3))):
        come = draw(
            st.lists(st.tuples(st.sampled_from((BOSS, PEER, REPORT)), st.sampled_from(("cause", "options", "both"))), max_size=7)
        )
        for at, (relation, seen) in enumerate(come):
            for name in NAMES if seen == "both" else (seen,):
                level = draw(st.integers(1, 5))
                answers[f"{turn} {at}", name] = Rating(rater=f"{turn} {at}", relation=relation, competency=name, level=level)
        if answers and draw(st.integers(0, 2)) == 0:
            for key in draw(st.lists(st.sampled_from(sorted(answers)), unique=True)):
                answers[key] = replace(answers[key], level=draw(st.integers(1, 5)))
        if answers and draw(st.integers(0, 3)) == 0:
            one = answers.pop(draw(st.sampled_from(sorted(answers))))
            if draw(st.booleans()):
                answers[one.rater, one.competency] = replace(one, level=draw(st.integers(1, 5)))
        found.append(list(answers.values()))
    return found


@given(rounds())
def test_nobodys_answer_can_be_computed_from_all_releases_nor_that_of_two(drawn: list[list[Rating]]) -> None:
    assert attacked(drawn).computed() == []


@given(rounds())
def test_no_spread_is_of_fewer_than_five_nor_the_difference_of_two(drawn: list[list[Rating]]) -> None:
    spreads: dict[tuple[Answer, ...], None] = {}
    for at in range(len(drawn)):
        for each in release(drawn[at], NAMES, drawn[:at]).shown:
            if each.spread is not None:
                spreads[tuple(members(each, drawn))] = None
    sorts = Counter(tuple(each in block for block in spreads) for each in {one for block in spreads for one in block})
    assert all(count >= 5 for count in sorts.values())


def test_the_attacker_computes_answers_where_they_can_be() -> None:
    naive = Attacker()
    a, b, c, d = (("a", "cause", 1.0), ("b", "cause", 2.0), ("c", "cause", 3.0), ("d", "cause", 4.0))
    naive.sees([a, b, c, d])
    assert naive.computed() == []
    naive.sees([a, b, c])
    assert naive.computed() == [(d,)]
    naive.sees([a, d])
    assert naive.computed() == [(a,), (d,), (a, d), (a, d), (b, c)]  # of a and d both the sum and the difference


def test_means_of_three_and_more_are_shown_by_group() -> None:
    found = release([*group(BOSS, 4), *group(PEER, 3, 4, 4), *group(REPORT, 2, 3, 3, 4, 5)], ["cause"])
    assert found.fresh
    boss, peers, led = found.shown
    assert (boss.relations, boss.count, boss.mean, boss.why) == ((BOSS,), 1, 4, "A boss answers openly, as the form says.")
    assert (peers.relations, peers.count, peers.mean, peers.spread) == ((PEER,), 3, 3.5, None)
    assert peers.why == "How answers spread over the levels is shown from 5 on."
    assert (led.relations, led.count, led.mean, led.spread, led.why) == ((REPORT,), 5, 3.4, (0, 1, 2, 1, 1), "")


def test_two_are_shown_together_with_the_next_group_and_never_by_themselves() -> None:
    (found,) = release([*group(PEER, 3, 4, 4), *group(REPORT, 1, 2)], ["cause"]).shown
    assert (found.relations, found.count, found.mean) == ((PEER, REPORT), 5, 2.8)
    assert found.why == "Colleagues and people you led stand together, so that nobody can be told apart."


def test_a_single_other_beside_the_boss_is_not_shown() -> None:
    boss, other = release([*group(BOSS, 2), *group(CLIENT, 5)], ["cause"]).shown
    assert boss.mean == 2
    assert (other.mean, other.spread, other.raters) == (None, None, ())
    assert other.why == "1 of clients answered; a mean needs 3, so that nobody's answer can be told."


def test_of_a_competency_nobody_rated_nothing_is_said() -> None:
    assert release(group(PEER, 3, 3, 3), ["options"]).shown == ()


def test_with_fewer_than_three_new_people_the_old_release_is_shown_again() -> None:
    before, after = group(PEER, 3, 4, 5), group(PEER, 3, 4, 5, 1)
    found = release(after, ["cause"], [before])
    assert not found.fresh
    assert found.why == (
        "One more person has answered since the last release; a new one needs 3, or their answers could be computed."
    )
    assert found.shown == release(before, ["cause"]).shown
    assert release(before, ["cause"], [before]).why.startswith("Nobody has answered since")
    assert release([*after, *group(REPORT, 2)], ["cause"], [before]).why.startswith("2 more people have answered since")


def test_with_three_new_ones_there_is_a_new_release() -> None:
    found = release(group(PEER, 3, 4, 5, 1, 1, 1), ["cause"], [group(PEER, 3, 4, 5)])
    assert found.fresh
    assert (found.shown[0].mean, found.shown[0].count, found.shown[0].turn) == (2.5, 6, 1)
    assert found.shown[0].spread == (3, 0, 1, 1, 1)


def test_those_who_answer_otherwise_in_a_later_round_bring_a_new_release() -> None:
    before = group(PEER, 2, 2, 3, 3, 2, 4)
    same, two, all_ = group(PEER, 2, 2, 3, 3, 2, 4), group(PEER, 4, 4, 3, 3, 2, 4), group(PEER, 4, 5, 4, 4, 4, 5)
    assert [release(each, ["cause"], [before]).fresh for each in (same, two, all_)] == [False, False, True]
    assert release(two, ["cause"], [before]).why.startswith("2 more people have answered")
    (found,) = release(all_, ["cause"], [before]).shown
    assert (found.mean, found.turn) == (4.3, 1)


def test_from_those_who_answer_anew_too_few_may_differ_for_a_new_mean() -> None:
    (found,) = release(group(PEER, 4, 5, 4, 4, 2, 3), ["cause"], [group(PEER, 2, 2, 3, 3, 2, 3)]).shown
    assert (found.mean, found.turn) == (2.5, 0), "two said the same as before, and could be told apart"


def test_what_came_one_by_one_is_counted_from_the_last_release_that_was_new() -> None:
    rounds = [group(PEER, *[3] * count) for count in (3, 4, 5, 6)]
    assert [release(each, ["cause"], rounds[:at]).fresh for at, each in enumerate(rounds)] == [True, False, False, True]


def test_three_new_ones_in_different_groups_are_shown_in_one_block_of_all() -> None:
    before = [*group(PEER, 3, 4, 5), *group(REPORT, 1, 2, 3)]
    (found,) = release([*before, *group(PEER, 1, first=9), *group(REPORT, 5, 5, first=9)], ["cause"], [before]).shown
    assert (found.relations, found.count, found.turn) == ((PEER, REPORT), 9, 1)


def test_what_only_one_of_the_new_ones_rated_stays_as_it_was() -> None:
    before = group(PEER, 3, 4, 5)
    others = group(PEER, 1, 1, competency="options", first=10)
    cause, options = release([*before, *group(PEER, 1, first=9), *others], NAMES, [before]).shown
    assert (cause.count, cause.mean, cause.turn) == (3, 4, 0)
    assert cause.why == "As at an earlier release: from what is new, too few could be told apart."
    assert (options.count, options.mean, options.turn) == (2, None, 1)


def test_releases_before_the_last_are_remembered() -> None:
    first = [*group(PEER, 3, 4, 5), *group(REPORT, 1, 2)]
    second = [*first, *group(PEER, 2, 2, 2, first=10), *group(REPORT, 5, first=10)]
    third = [*second, *group(REPORT, 4, 4, 4, first=20)]
    # Beside the second alone, colleagues and people led could stand apart; beside the first, two of those led stood out.
    assert [each.relations for each in release(third, ["cause"], [second]).shown] == [(PEER,), (REPORT,)]
    assert [each.relations for each in release(third, ["cause"], [first, second]).shown] == [(PEER, REPORT)]


def test_while_nothing_was_shown_any_new_answer_may_bring_a_release() -> None:
    found = release(group(PEER, 3, 3, 3), ["cause"], [group(PEER, 3, 3)])
    assert (found.fresh, found.shown[0].mean) == (True, 3)


def test_a_new_answer_of_the_boss_is_shown_with_the_next_release() -> None:
    peers = group(PEER, 3, 3, 3)
    kept = release([*peers, *group(BOSS, 5)], ["cause"], [[*peers, *group(BOSS, 2)]])
    assert [each.mean for each in kept.shown] == [2, 3]
    more = group(PEER, 4, 4, 4, first=10)
    assert [each.mean for each in release([*peers, *more, *group(BOSS, 5)], ["cause"], [peers]).shown] == [5, 3.5]


def test_a_spread_of_the_difference_of_two_releases_is_not_shown() -> None:
    five = [3, 3, 3, 4, 4]
    found = release(group(PEER, *five, 1, 2, 3), ["cause"], [group(PEER, *five)])
    assert (found.shown[0].count, found.shown[0].spread) == (8, None)


def test_views_from_a_release_rest_on_what_is_shown_alone() -> None:
    ana = rated("Ana", CLIENT, cause=1, options=5)
    one = release([*group(PEER, 3, 4, 5), *group(CLIENT, 5, competency="options"), *ana], NAMES)
    other = release([*group(PEER, 5, 3, 4), *group(CLIENT, 5, competency="options"), *ana], NAMES)
    assert views_from(one.answers, NAMES) == views_from(other.answers, NAMES)
    assert {(cell.rater, level) for cell, level in one.answers.items()} == {
        *((f"peer {at}", 3.5) for at in range(3)),
        ("Ana", 3.5),
    }


def test_no_release_shows_nothing() -> None:
    assert release([], NAMES) == Release(shown=(), fresh=True, why="")


@pytest.mark.parametrize(
    ("mean", "count", "shown"),
    [(11 / 3, 3, 3.5), (13 / 4, 4, 3.5), (10 / 3, 3, 3.5), (4.75, 4, 5.0), (17 / 5, 5, 3.4), (23 / 7, 7, 3.3), (1.0, 3, 1.0)],
)
def test_means_of_few_are_told_in_halves(mean: float, count: int, shown: float) -> None:
    assert rounded(mean, count) == shown


def test_relations_stand_in_a_sentence() -> None:
    assert in_words([BOSS]) == "bosses"
    assert in_words([PEER, CLIENT, FRIEND]) == "colleagues, clients and friends"
