"""The map of who knows of which win, its gaps, and the one nudge."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from proprietor.ask.gaps import gaps_of, last_told, nudge_of
from proprietor.ask.heard import Sight, newest_telling
from proprietor.ask.records import Answer, Ask, Medium, Result, Telling
from proprietor.ask.visibility import BEFORE, OUTSIDE, SHOWN, level_of, sight_map, steps_of
from proprietor.books import Books, Confidentiality, Employer, Link, LinkKind, Person, Relation, Role, Win
from proprietor.values.ids import RecordId
from proprietor.values.when import PartialDate
from tests.shelves import books_of

TODAY = date(2026, 3, 14)


def person(name: str, relation: Relation = Relation.BOSS, **parts) -> Person:
    return Person(id=RecordId(f"per_{name.lower()}"), name=name, relation=relation, **parts)


def win(name: str, on: PartialDate | None = None, confidentiality: Confidentiality = Confidentiality.OPEN) -> Win:
    return Win(id=RecordId(f"win_{name}"), result=f"Result {name}", on=on, confidentiality=confidentiality)


ANA, BO, CY = person("Ana"), person("Bo", steps=2), person("Cy", Relation.PEER)
OLD, NEW = win("old", PartialDate(2024)), win("new", PartialDate(2026, 2))
SECRET = win("secret", PartialDate(2026, 3), Confidentiality.PRIVATE)
MASKED = win("masked", PartialDate(2026, 1), Confidentiality.MASKED)
SAW = Link(verb=LinkKind.SAW, source=ANA.id, target=OLD.id)
ELSE = Link(verb=LinkKind.CONCERNS, source=ANA.id, target=MASKED.id)
TOLD = Telling(win=NEW.id, person=ANA.id, on=PartialDate(2026, 3, 2), medium=Medium.MAIL)


def test_what_was_seen_told_and_not_known_stands_apart() -> None:
    books = books_of(ANA, OLD, NEW, MASKED, SAW, TOLD, ELSE)
    (row,) = sight_map(books, TODAY).rows
    assert [cell.sight for cell in row.cells] == [Sight.TOLD, Sight.UNKNOWN, Sight.SAW]
    assert row.cells[0].last is not None
    assert row.cells[0].records == (row.cells[0].last.id,)
    assert (len(row.known), row.of) == (2, 3)
    assert row.last is row.cells[0].last
    assert [sight.word for sight in Sight] == ["saw", "told", "not known"]


def test_who_saw_it_and_was_told_too_saw_it() -> None:
    seen = sight_map(books_of(ANA, OLD, SAW, Telling(win=OLD.id, person=ANA.id)), TODAY)
    (cell,) = seen.rows[0].cells
    assert cell.sight is Sight.SAW
    assert cell.last is not None
    assert len(cell.records) == 2


def test_a_win_that_stays_in_the_books_is_marked_and_is_no_gap() -> None:
    books = books_of(ANA, SECRET, MASKED)
    seen = sight_map(books, TODAY)
    assert [(column.tellable, column.mark) for column in seen.columns] == [
        (False, "stays in your books"),
        (True, "in person only"),
    ]
    assert (seen.rows[0].of, seen.private, seen.hidden) == (1, 1, 0)
    assert nudge_of(seen, gaps_of(seen, books), books) is None, "a masked win is nobody's nudge"


def test_people_stand_by_level_and_place_from_the_top_down_and_outsiders_apart() -> None:
    people = [
        person("Lu", Relation.FRIEND, steps=2),
        CY,
        person("Di", Relation.REPORT),
        ANA,
        BO,
        person("Ed", Relation.PEER, team="Finance"),
        person("Fay", Relation.REPORT, steps=-2),
        person("Gus", steps=3),
    ]
    headings = [(group.heading, group.apart) for group in sight_map(books_of(*people, OLD), TODAY).groups]
    assert headings == [
        ("3 steps above you", False),
        ("Your boss’s boss", False),
        ("Your boss", False),
        ("Beside you", False),
        ("Beside you, Finance", False),
        ("Led by you", False),
        ("2 steps below you", False),
        (OUTSIDE, True),
    ]
    assert steps_of(people[0]) is None
    assert level_of(0) == "Beside you"


def test_a_place_is_the_team_else_the_employer() -> None:
    school = Employer(id=RecordId("emp_s"), name="Harbour Street School")
    here = person("Ana", employer=school.id)
    there = person("Bo", employer=school.id, team="Office")
    assert [row.place for row in sight_map(books_of(school, here, there, OLD), TODAY).rows] == ["Harbour Street School", "Office"]


def test_a_boss_of_an_earlier_job_is_no_gap_where_the_books_say_where_you_are() -> None:
    now, then = (Employer(id=RecordId(f"emp_{name}"), name=name) for name in ("now", "then"))
    roles = [
        Role(name="A", employer=now.id),
        Role(name="B", employer=then.id, until=PartialDate(2020)),
        Role(name="C", until=PartialDate(2030)),
    ]
    people = [person("Ana", employer=now.id), person("Bo", employer=then.id), person("Cy")]
    books = books_of(now, then, *roles, *people, OLD)
    seen = sight_map(books, TODAY)
    assert {row.person.name: row.apart for row in seen.rows} == {"Ana": "", "Cy": "", "Bo": BEFORE}
    assert [gap.person.name for gap in gaps_of(seen, books)] == ["Cy", "Ana"]


def test_wins_are_shown_newest_first_and_counted_all() -> None:
    wins = [win(str(number), PartialDate(2026, 1, number + 1)) for number in range(SHOWN + 3)]
    undated = win("undated")
    seen = sight_map(books_of(ANA, undated, *wins), TODAY)
    assert len(seen.columns) == SHOWN
    assert seen.hidden == 4
    assert seen.columns[0].win == wins[-1]
    assert seen.wins[-1] == undated.id
    assert seen.rows[0].of == SHOWN + 4


@pytest.mark.parametrize(
    ("records", "said"),
    [
        ((), "There are no wins and no people in the books yet, so nobody can have heard of anything."),
        ((ANA,), "There are no wins in the books yet, so there is nothing anybody could have heard of."),
        ((OLD,), "There are no people in the books yet, so nobody is known to have heard of your wins."),
        ((ANA, OLD), ""),
    ],
)
def test_emptiness_is_said_in_words(records, said) -> None:
    books = books_of(*records)
    seen = sight_map(books, TODAY)
    assert seen.silence == said
    assert bool(gaps_of(seen, books)) == (not said)


def test_gaps_come_with_counts_the_gravest_first_and_blame_nobody() -> None:
    decider = person("Di", Relation.PEER)
    ask = Ask(id=RecordId("ask_1"), ask="to stay", person=ANA.id, decider=decider.id)
    books = books_of(ANA, BO, CY, decider, OLD, NEW, SAW, TOLD, ask)
    seen = sight_map(books, TODAY)
    gaps = gaps_of(seen, books)
    assert [gap.sentence() for gap in gaps] == [
        "By your books, your boss’s boss, Bo, knows of 0 of 2 wins; no telling is noted.",
        "By your books, who decides about something you ask for, Di, knows of 0 of 2 wins; no telling is noted.",
    ], "Ana knows of both, Cy decides nothing"
    assert gaps[0].sentence("").startswith("By your books, your boss’s boss knows")
    assert gaps[1].sentence("").startswith("By your books, somebody who decides about something you ask for knows")
    assert gaps[0].records == (BO.id,)
    nudge = nudge_of(seen, gaps, books)
    assert nudge is not None
    assert nudge.sentence == "If you tell one person of one win this week: Di, of “Result new”."
    assert nudge.records == (NEW.id, decider.id)


def test_the_boss_is_nudged_before_anybody_above() -> None:
    books = books_of(ANA, BO, OLD)
    seen = sight_map(books, TODAY)
    gaps = gaps_of(seen, books)
    assert [gap.person.name for gap in gaps] == ["Bo", "Ana"]
    nudge = nudge_of(seen, gaps, books)
    assert nudge is not None
    assert nudge.person == ANA
    assert gaps[1].sentence().endswith("knows of 0 of 1 win; no telling is noted.")


@pytest.mark.parametrize("answer", [{"result": Result.YES}, {"result": Result.NO}, {"came": "She left"}])
def test_who_decided_already_is_no_gap(answer) -> None:
    ask = Ask(id=RecordId("ask_1"), ask="to stay", person=CY.id)
    books = books_of(CY, OLD, ask)
    assert len(gaps_of(sight_map(books, TODAY), books)) == 1
    settled = books_of(CY, OLD, ask, Answer(ask=ask.id, **answer))
    assert not gaps_of(sight_map(settled, TODAY), settled)


@pytest.mark.parametrize(
    ("on", "said"),
    [
        (PartialDate(2026, 3, 2), "last told on 2 March 2026, by mail"),
        (PartialDate(2026, 3), "last told in March 2026, by mail"),
        (None, "last told, on a day not noted, by mail"),
    ],
)
def test_the_last_telling_is_said_with_day_and_medium(on, said) -> None:
    assert last_told(Telling(on=on, medium=Medium.MAIL)) == said


def test_the_newest_telling_counts_and_of_one_day_the_one_written_last() -> None:
    one, two, three = (Telling(note=note, on=on) for note, on in (("a", PartialDate(2026, 1, 2)), ("b", None), ("c", None)))
    assert newest_telling([one, two]) == one
    assert newest_telling([two, three]) == three
    assert newest_telling([]) is None
    books = books_of(ANA, BO, NEW, OLD, TOLD)
    assert gaps_of(sight_map(books, TODAY), books)[1].records[1:] == (NEW.id, sight_map(books, TODAY).rows[1].last.id)  # type: ignore[union-attr]


PEOPLE = [
    person(f"P{number}", relation, steps=steps)
    for number, (relation, steps) in enumerate([(each, steps) for each in Relation for steps in (None, 0, 2)])
]
WINS = [
    win(f"w{number}", PartialDate(2020 + number % 6) if number % 4 else None, list(Confidentiality)[number % 3])
    for number in range(16)
]


def pairs():
    return st.sets(st.tuples(st.sampled_from(PEOPLE), st.sampled_from(WINS)), max_size=40)


@given(saw=pairs(), told=pairs())
def test_the_counts_are_what_a_recount_gives(saw, told) -> None:
    links = [Link(verb=LinkKind.SAW, source=who.id, target=what.id) for who, what in saw]
    tellings = [Telling(person=who.id, win=what.id, on=PartialDate(2026, 1, 2)) for who, what in told]
    books = books_of(*PEOPLE, *WINS, *links, *tellings)
    seen = sight_map(books, TODAY)
    open_wins = {each.id for each in WINS if each.confidentiality is not Confidentiality.PRIVATE}
    assert sorted(row.person.name for row in seen.rows) == sorted(each.name for each in PEOPLE)
    for row in seen.rows:
        known = {what.id for who, what in saw | told if who.id == row.person.id}
        assert row.known == known & open_wins
        assert row.of == len(open_wins)
        assert [cell.sight is not Sight.UNKNOWN for cell in row.cells] == [column.win.id in known for column in seen.columns]
    gaps = gaps_of(seen, books)
    assert all(gap.known == tuple(each for each in seen.wins if each in set(gap.known)) for gap in gaps)
    assert not any(gap.person.relation in {Relation.CLIENT, Relation.FRIEND} for gap in gaps)
    assert all(record in books for gap in gaps for record in gap.records)
    nudge = nudge_of(seen, gaps, books)
    assert nudge is None or (nudge.win.confidentiality is Confidentiality.OPEN and (nudge.person, nudge.win) not in saw | told)


def test_empty_books_are_no_trouble() -> None:
    assert sight_map(Books(), TODAY).groups == ()


@pytest.mark.parametrize(
    ("earlier", "later"),
    [
        (PartialDate(2025), PartialDate(2025, 3, 7)),
        (PartialDate(2025), PartialDate(2025, 3)),
        (PartialDate(2025, 3), PartialDate(2025, 3, 7)),
        (PartialDate(2025), PartialDate(2025, 1, 1)),
        (PartialDate(2025, 3, 7), PartialDate(2026)),
        (None, PartialDate(1999)),
    ],
)
def test_a_vague_day_stands_behind_a_precise_one_that_is_surely_later(earlier: PartialDate | None, later: PartialDate) -> None:
    first, second = (Telling(id=RecordId(f"tel_{name}"), on=on) for name, on in (("1", earlier), ("2", later)))
    assert newest_telling([first, second]) == newest_telling([second, first]) == second
