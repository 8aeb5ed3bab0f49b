"""What deciding has for the agenda: two complaints that may be one, remarks of the register."""

from dataclasses import replace
from datetime import date

from proprietor.agenda.checks import CHECKS
from proprietor.agenda.deciding import complaints, unweighed
from proprietor.agenda.item import Item
from proprietor.agenda.unsaid import recurring
from proprietor.books import About, Books, Complaint, Decision, Link, LinkKind
from proprietor.decide.records import ListedOption, Weighing
from proprietor.values.ids import RecordId
from proprietor.values.when import PartialDate
from tests.decide.cases import ALSO_UNHEARD, LEAD, UNHEARD, WARD, complaint
from tests.shelves import books_of

TODAY = date(2026, 3, 14)
OLD, NEW = complaint(1, UNHEARD, WARD), complaint(2, ALSO_UNHEARD, LEAD)


def link(verb: LinkKind, one: Complaint = OLD, two: Complaint = NEW) -> Link:
    return Link(id=RecordId("lnk_0000000001"), verb=verb, source=one.id, target=two.id)


def checks(books: Books) -> dict[str, Item]:
    return {each.check: each for each in complaints(books, TODAY)}


def test_it_is_among_the_checks() -> None:
    assert {complaints, unweighed} <= set(CHECKS)


def test_no_complaints_ask_nothing() -> None:
    assert checks(books_of(WARD)) == {}


def test_two_that_sound_alike_are_asked_about_until_the_owner_has_said() -> None:
    item = checks(books_of(OLD, NEW, WARD, LEAD))["complaints-alike"]
    assert (item.action, item.records) == ("complaint.sort", (NEW.id, OLD.id))
    assert "“Decisions about discharge are made" in item.reason, "what is quoted stands as it was written"
    for verb in (LinkKind.SAME, LinkKind.APART):
        assert "complaints-alike" not in checks(books_of(OLD, NEW, WARD, LEAD, link(verb)))


def test_one_that_was_raised_and_has_no_end_is_to_be_finished() -> None:
    raised = replace(NEW, raised=PartialDate(2025, 5))
    item = checks(books_of(raised, LEAD))["complaint-remark"]
    assert item.title.startswith("Write down what came of it: decisions about discharge")
    assert (item.action, item.field, item.rule, item.records) == ("record.revise", "outcome", "D204", (NEW.id,))


def test_one_that_followed_is_left_to_the_check_of_its_own_until_it_was_raised() -> None:
    silent = checks(books_of(replace(OLD, about=About.TRADE), replace(NEW, about=About.TRADE), WARD, LEAD))
    assert "complaint-remark" not in silent
    said = books_of(replace(OLD, raised=PartialDate(2019), outcome="No"), replace(NEW, about=About.TRADE), WARD, LEAD)
    item = checks(said)["complaint-remark"]
    assert (item.rule, item.action) == ("D201", "complaint.register")
    assert item.title.startswith("Look at a complaint again: decisions about discharge")


def test_a_word_that_contradicts_itself_is_looked_at_again() -> None:
    third = complaint(3, "The canteen closes at nine", LEAD)
    clash = [replace(link(LinkKind.SAME, OLD, third)), replace(link(LinkKind.APART, NEW, third), id=RecordId("lnk_0000000002"))]
    same = replace(link(LinkKind.SAME), id=RecordId("lnk_0000000003"))
    raised = [replace(each, raised=PartialDate(2020), outcome="No", about=About.TRADE) for each in (OLD, NEW, third)]
    found = checks(books_of(*raised, WARD, LEAD, *clash, same))
    assert found["complaint-remark"].rule in {"D201", "D301"}


def test_the_owners_word_counts_for_what_followed_too() -> None:
    assert [item.records for item in recurring(books_of(OLD, NEW, WARD, LEAD), TODAY)] == [(NEW.id, OLD.id)]
    assert not list(recurring(books_of(OLD, NEW, WARD, LEAD, link(LinkKind.APART)), TODAY))
    other = replace(OLD, what="The canteen closes at nine")
    assert not list(recurring(books_of(other, NEW, WARD, LEAD), TODAY))
    assert [item.records for item in recurring(books_of(other, NEW, WARD, LEAD, link(LinkKind.SAME)), TODAY)] == [
        (NEW.id, OLD.id)
    ]


def test_an_open_decision_with_options_is_to_be_weighed() -> None:
    decision = Decision(id=RecordId("dec_0000000001"), what="Stay, or go.")
    one, two = (ListedOption(id=RecordId(f"opt_{at:010}"), name=str(at), decision=decision.id) for at in (1, 2))
    (item,) = unweighed(books_of(decision, one, two), TODAY)
    assert (item.title, item.action, item.records) == ("Say what counts: stay, or go", "weight.ask", (decision.id,))
    assert not list(unweighed(books_of(decision, one), TODAY))
    weighing = Weighing(id=RecordId("wgh_0000000001"), decision=decision.id, swings=("pay=100",))
    assert not list(unweighed(books_of(decision, one, two, weighing), TODAY))
    assert not list(unweighed(books_of(replace(decision, on=PartialDate(2025)), one, two), TODAY))
