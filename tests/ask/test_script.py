"""The script: every line traced, no two plans alike, the dials heard, own words standing, nothing private told."""

from itertools import combinations, product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from proprietor.ask.dials import DIALS, Dial, dials_of, turned
from proprietor.ask.objections import MOST, expected
from proprietor.ask.phrasebook import OBJECTIONS, PARTS, pages
from proprietor.ask.plan import Plan, Proof
from proprietor.ask.records import Ask
from proprietor.ask.script import own_lines, script_of, sentence
from proprietor.books import Confidentiality
from proprietor.values.ids import RecordId
from tests.ask.plans import HEAD, WINS, plan
from tests.ask.strategies import plans

FEWEST = 60
"""Phrases a dial setting must have (issue 4)."""

COUNTS = {"opening": 8, "frame": 6, "value": 8, "ask": 8, "silence": 3, **dict.fromkeys(OBJECTIONS, 2), "if_no": 5, "close": 5}


@pytest.mark.parametrize("pole", [(pair.name, pole) for pair in DIALS for pole in (pair.low, pair.high)], ids="-".join)
def test_every_pole_has_its_page_of_phrases(pole: tuple[str, str]) -> None:
    page = pages()[pole]
    assert len(page.phrases) >= FEWEST
    assert len({each.text for each in page.phrases}) == len(page.phrases)
    for part in PARTS:
        assert len(page.of(part)) >= COUNTS.get(part, 3)
        assert part == "ask" or any(not each.slots for each in page.of(part)), "one that needs nothing filled in"
    for each in page.phrases:
        assert len(each.text.split()) <= 30, each.text
        assert each.text.endswith((".", "?")), each.text
        assert not set("!;—") & set(each.text), each.text
        assert each.text.count("{") == len(each.slots) == each.text.count("}"), each.text
        assert ("ask" in each.slots) is (each.part == "ask"), each.text


def test_no_two_phrases_are_alike() -> None:
    said = [(frozenset(each.text.lower().split()), each.text) for page in pages().values() for each in page.phrases]
    assert len({text for _, text in said}) == len(said) == 12 * 63
    for (one, text), (two, other) in combinations(said, 2):
        assert len(one & two) / len(one | two) < 0.8, (text, other)


@given(plans())
def test_every_line_is_traced_and_whole(made: Plan) -> None:
    script = script_of(made)
    ids = {made.ask.id, *(each.win.id for each in made.proofs), *(each.id for each in (made.person, made.decider) if each)}
    for line in (*script.lines, *script.memo):
        assert "{" not in line.text or "{" in f"{made}"
        assert set(line.sources) <= ids
        assert line.sources or line.phrase, line
    said = [line.phrase for line in script.lines if line.phrase]
    assert len(set(said)) == len(said)
    assert script_of(made) == script


@given(plans())
def test_what_is_private_is_never_told(made: Plan) -> None:
    private = {each.win.id for each in made.proofs if each.win.confidentiality is Confidentiality.PRIVATE}
    assert not private & {source for line in script_of(made).lines for source in line.sources}


def test_two_plans_do_not_read_alike() -> None:
    """Forty plans that differ in what is asked, by whom and in which house: no two share more than half their phrases."""
    made = [
        plan(id=RecordId(f"ask_{number:010}"), direct=plain, warmth=warm, season=season, paper=paper)
        for number, (plain, warm, season, paper) in enumerate(product((1, 5), (1, 3, 5), (1, 5), (1, None, 5)))
    ]
    said = [frozenset(line.phrase for line in script_of(each).lines if line.phrase) for each in made]
    shared = [len(one & two) / min(len(one), len(two)) for one, two in combinations(said, 2)]
    assert max(shared) <= 0.65
    assert sum(shared) / len(shared) < 0.25


@pytest.mark.parametrize(
    ("answers", "before", "after"),
    [
        ({"direct": 5}, "ask", "value"),
        ({"direct": None}, "value", "ask"),
        ({"warmth": 5}, "frame", "value"),
        ({"rank": 5, "direct": 3}, "frame", "value"),
    ],
)
def test_the_dials_change_the_order(answers: dict[str, int], before: str, after: str) -> None:
    order = script_of(plan(**{"direct": None, **answers})).order
    assert order.index(before) < order.index(after)


def test_a_plain_house_hears_one_win_and_another_two() -> None:
    direct, other = script_of(plan(direct=5)), script_of(plan(direct=1))
    assert [len([line for line in each.of("value") if not line.phrase]) for each in (direct, other)] == [1, 2]
    assert other.of("value")[1].sources == (WINS[0].id,), "the one somebody saw comes first"


def test_the_written_house_reads_first() -> None:
    assert script_of(plan(paper=5, quiet=5)).written
    assert not script_of(plan()).written
    assert not any(line.part in {"silence", "opening"} for line in script_of(plan()).memo)


def test_own_words_stand_and_are_marked() -> None:
    script = script_of(plan(own="Close: I will come by on Thursday.\nwhy: Because the list is right now.\nnonsense\nempty:"))
    [close] = script.of("close")
    assert close.own
    assert close.text == "I will come by on Thursday."
    assert own_lines("a:b\n: c\nd:") == {"a": "b"}
    objected = script_of(plan(own="content: I am, and I would like this too.")).of("content")
    assert objected[0].own
    assert objected[0].answers


def test_what_is_missing_is_left_out() -> None:
    script = script_of(plan(why_now="", packages="", check=None, interests="", person=None, proofs=()))
    assert not script.of("why_now", "packages")
    assert all(set(line.sources) <= {plan().ask.id} for line in script.lines)


ANSWERS = dict.fromkeys(("direct", "rank", "credit", "season", "paper", "warmth", "quiet", "risk"), st.none() | st.integers(1, 5))


@given(st.builds(Ask, **ANSWERS))
def test_dials_stay_within_bounds_and_follow_their_answers(ask: Ask) -> None:
    for dial, pair in zip(dials_of(ask), DIALS, strict=True):
        assert 0 <= dial.value <= 1
        assert dial.pole in {pair.low, pair.high}
        assert dial.turned or dial.pole == pair.plain
        assert 0 <= dial.lean <= 1
    strengths = [dial.lean for dial in turned(dials_of(ask))]
    assert strengths == sorted(strengths, reverse=True)


def dial(name: str, **answers: int) -> Dial:
    return next(each for each in dials_of(Ask(**answers)) if each.name == name)


def test_two_answers_outweigh_one_and_the_prior() -> None:
    assert dial("medium").value == 0.5
    assert 0.8 < dial("medium", paper=5).value < dial("medium", paper=5, quiet=5).value < 1
    assert dial("medium", paper=5, quiet=1).turned is False
    assert dial("directness", direct=1).pole == "low"


def test_a_risk_of_backlash_turns_to_the_team_and_to_the_relationship() -> None:
    assert dial("framing", risk=5).pole == "team"
    assert dial("relationship", risk=5).pole == "first"
    assert dial("framing", risk=1).asked == ()


def test_the_likeliest_objections_come_with_their_reason() -> None:
    first = expected(plan())
    assert [each.kind for each in first] == ["content", "budget", "why"]
    assert len(first) == MOST
    assert expected(plan(theirs=(), decider=HEAD))[0].kind == "authority"
    assert "timing" in [each.kind for each in expected(plan(theirs=(), season=5))]
    assert len({each.kind for each in expected(plan(theirs=()))}) == MOST


def test_a_sentence_is_one() -> None:
    assert sentence("- the pay from May") == "The pay from May."
    assert sentence("Is it?") == "Is it?"
    assert sentence("  ") == ""
    assert Proof(win=WINS[0], witnesses=()).win is WINS[0]
