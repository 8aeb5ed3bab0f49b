"""Asks through the door: found, rehearsed from the books and from the examples, looked back on, kept."""

from dataclasses import replace

import pytest

from proprietor.actions.books import Delete, LinkRecords, Record, Revise
from proprietor.actions.boss_scenes import FindAsks
from proprietor.actions.looking import ShowRecord
from proprietor.actions.rehearsing import KeepRehearsal, LookBack, PlayRehearsal
from proprietor.actions.undoing import ReadJournal
from proprietor.ask.records import Ask
from proprietor.books import LinkKind, Win
from proprietor.books.people import Person
from proprietor.business import Business
from proprietor.interview.playbook.shelf import bosses
from proprietor.interview.rehearsal.verdict import Line
from tests.refusing import code_of, refused

EXAMPLES = ("ask-for-pay", "ask-for-time", "ask-for-a-task")
SAID = ("I would like to plan the winter stock.", "", "What would have to be true, and by when?")


def put(business: Business, **fields: object) -> Ask:
    given = {"ask": "to plan the winter stock", "packages": "All of it\n\n Half of it ", "why_now": "The stock is counted in May"}
    return business.do(Record(record=Ask(**{**given, **fields})))  # type: ignore[arg-type, return-value]


def test_without_an_ask_in_the_books_there_are_three_examples(business: Business) -> None:
    found = business.do(FindAsks())
    assert tuple(each.id for each in found) == EXAMPLES
    assert all(each.example and each.setting and len(each.plan.wins) == 3 for each in found)


def test_ones_own_come_first_the_newest_before_the_others(business: Business) -> None:
    first, second = put(business), put(business, ask="more time for the beginners")
    found = business.do(FindAsks())
    assert [each.id for each in found[:2]] == [second.id, first.id]
    assert [each.title for each in found[:2]] == ["Ask for more time for the beginners", "Ask to plan the winter stock"]
    assert not found[0].example
    assert found[1].plan.packages == ("All of it", "Half of it")


def test_one_is_found_by_its_id_the_head_of_it_or_the_name_of_an_example(business: Business) -> None:
    record = put(business)
    for name in (record.id, record.id[:9]):
        assert [each.id for each in business.do(FindAsks(ask=name))] == [record.id]
    assert [each.id for each in business.do(FindAsks(ask=" Ask-for-pay "))] == ["ask-for-pay"]


def test_what_cannot_be_rehearsed_is_refused(business: Business) -> None:
    assert EXAMPLES[0] in refused(business.do, FindAsks(ask="ask-for-the-moon")).remedy
    assert code_of(business.do, FindAsks(ask="ask_0000000000")) == "unknown-id"
    one, two = put(business), put(business, ask="a raise")
    assert code_of(business.do, FindAsks(ask="ask_")) == "ambiguous-id"
    assert one.id != two.id
    assert code_of(business.do, PlayRehearsal(scenario=one.id, kind="panel")) == "bad-value"


def test_a_win_that_is_cited_speaks_for_it(business: Business) -> None:
    record = put(business)
    win = business.do(
        Record(record=Win(problem="Waste", action="Counted the stock weekly", result="Waste fell from 9 to 4 crates"))
    )
    business.do(LinkRecords(source=record.id, target=win.id, verb=LinkKind.CITES))
    (found,) = business.do(FindAsks(ask=record.id))
    assert found.plan.wins == ("Counted the stock weekly; Waste fell from 9 to 4 crates",)
    said = ("We counted the stock every week, and the waste fell from 9 to 4 crates.", *SAID)
    session = business.do(PlayRehearsal(scenario=record.id, seed=3, said=said))
    assert session.plea.proved
    assert session.plea.verdict is Line.NOT_NOW


@pytest.mark.parametrize(
    ("name", "may", "called"), [("Ana Ruiz", True, "Ana"), ("Mrs Halden", True, "Mrs Halden"), ("Ana Ruiz", False, "")]
)
def test_the_boss_bears_the_name_of_whom_it_is_put_to_if_they_may_be_named(
    business: Business, name: str, may: bool, called: str
) -> None:
    person = business.do(Record(record=Person(name=name, may_be_named=may)))
    record = put(business, person=person.id)
    (found,) = business.do(FindAsks(ask=record.id))
    assert found.called == called
    manager = business.do(PlayRehearsal(scenario=record.id, seed=1)).scene.manager
    assert manager == called or (not called and manager in {each.name for each in bosses().bosses})


@pytest.mark.parametrize("example", EXAMPLES)
def test_an_example_is_played_looked_back_on_and_leaves_no_trace(business: Business, example: str) -> None:
    (found,) = business.do(FindAsks(ask=example))
    said = (f"I would like {found.plan.ask}.", "", "What would have to be true, and by when?")
    looked = business.do(LookBack(scenario=example, seed=7, said=said))
    assert looked.afterword.ask is not None
    assert looked.afterword.ask.verdict == "why"
    assert looked.analysis.measures.turns == 5
    assert looked.session == business.do(PlayRehearsal(scenario=example, kind="boss", seed=7, said=said))
    assert not business.do(ReadJournal())


def test_a_kept_one_can_be_played_again_and_outlives_its_ask(business: Business) -> None:
    record = put(business)
    kept = business.do(KeepRehearsal(scenario=record.id, seed=7, said=SAID))
    assert (kept.scenario, kept.manager, kept.name) == (record.id, "boss", "Ask to plan the winter stock")
    again = business.do(LookBack(scenario=kept.scenario, kind=kept.manager, seed=kept.seed or 0, said=SAID))
    assert again.session.plea.asked == 1
    business.do(Delete(id=record.id))
    assert "still stands" in refused(business.do, PlayRehearsal(scenario=record.id)).remedy


def test_a_boss_of_ones_own_playbook_is_met(business: Business) -> None:
    assert business.do(PlayRehearsal(scenario="ask-for-pay", seed=2)).scene.wish is not None


def test_an_ask_that_does_not_say_what_is_not_listed_and_refused(business: Business) -> None:
    record = put(business, ask="...", why_now="Later")
    assert tuple(each.id for each in business.do(FindAsks())) == EXAMPLES
    assert code_of(business.do, PlayRehearsal(scenario=record.id)) == "empty"


def test_a_kept_rehearsal_is_looked_back_on_after_its_plan_was_changed(business: Business) -> None:
    record = put(business)
    said = ("I would like to plan the winter stock.", "Or I leave.", *["It goes well, most of it was done in time."] * 14)
    kept = business.do(KeepRehearsal(scenario=record.id, seed=3, said=said))
    again = LookBack(scenario=kept.scenario, kind=kept.manager, seed=kept.seed or 0, said=said, kept=kept.text)
    assert not business.do(again).otherwise
    expected = business.do(ShowRecord(id=record.id)).kept.version
    business.do(Revise(record=replace(record, ask="a raise of 300 euros", packages=""), expected_version=expected))
    assert business.do(again).otherwise
    longer = replace(again, said=(*said, "And one word more."))
    assert len(business.do(longer).session.exchanges) == len(said)
    assert code_of(business.do, replace(longer, kept="")) == "ended"
