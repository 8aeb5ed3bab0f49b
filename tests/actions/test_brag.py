"""The brag document: wins of a span by what they served, with figure, evidence and witnesses, and nobody named unasked."""

from decimal import Decimal

import pytest

from proprietor.actions.books import LinkRecords, Record
from proprietor.actions.brag import ExportBrag, ShowBrag, figure_in_words
from proprietor.actions.papers import Format
from proprietor.books import Artefact, Complaint, Confidentiality, Goal, LinkKind, Person, Relation, Role, Win
from proprietor.business import Business
from proprietor.proposition.claims import Claim
from proprietor.values.figure import Figure
from proprietor.values.when import PartialDate
from tests.refusing import code_of

APRIL = PartialDate(2021, 4)
CALLS = Figure(before=Decimal(40), after=Decimal(12), unit="calls a week", period="2021")


def win(business: Business, action: str, result: str, *, on: PartialDate | None = APRIL, **rest) -> Win:
    seen_by = rest.pop("seen_by", ())
    return business.do(Record(record=Win(action=action, result=result, on=on, **rest), seen_by=seen_by))


def tie(business: Business, source: str, target: str, verb: LinkKind) -> None:
    business.do(LinkRecords(source=source, target=target, verb=verb))


def test_empty_books_say_so(business: Business) -> None:
    brag = business.do(ShowBrag())
    assert [each.empty for each in brag.paper.sections] == ["No win of this time can be told yet."]
    assert (brag.until - brag.since).days in {365, 366}
    assert business.do(ExportBrag(format=Format.MARKDOWN)).printed.data.startswith(b"# Brag document")


def test_wins_are_grouped_by_what_they_served(business: Business) -> None:
    role = business.do(Record(record=Role(name="Office manager")))
    goal = business.do(Record(record=Goal(what="Make Mondays calm.")))
    claim = business.do(Record(record=Claim(text="I write letters that cut calls from 40 to 12 a week")))
    calm = win(business, "Moved the bell", "Lunch is quiet", role=role.id)
    tie(business, calm.id, goal.id, LinkKind.CONCERNS)
    letter = win(business, "Wrote a starter letter", "Calls fell from 40 to 12 a week", role=role.id)
    tie(business, claim.id, letter.id, LinkKind.CITES)
    boiler = win(business, "Repaired the boiler", "Classrooms are warm", role=role.id)
    older = win(business, "Painted the gate", "Visitors find the door", role=role.id, on=PartialDate(2021, 2))
    alone = win(business, "Tuned the piano", "The choir sings again")
    brag = business.do(ShowBrag(since=PartialDate(2021), until=PartialDate(2021, 6)))
    told = {
        section.heading: [brag.paper.sources[point.sources[0] - 1].record for point in section.points]
        for section in brag.paper.sections
    }
    assert told == {
        "Office manager": [boiler.id, older.id],
        "Make Mondays calm": [calm.id],
        "I write letters that cut calls from 40 to 12 a week": [letter.id],
        "Other wins": [alone.id],
    }
    assert next(iter(told)) == "Office manager"
    assert list(told)[-1] == "Other wins"
    assert brag.paper.lede == "5 wins of 1 January 2021 to 30 June 2021, by what they served."


def test_a_win_tells_its_figure_its_evidence_and_who_saw_it(business: Business) -> None:
    ana = business.do(Record(record=Person(name="Ana Ruiz", relation=Relation.BOSS, may_be_named=True)))
    piet = business.do(Record(record=Person(name="Piet Vroom", relation=Relation.CLIENT)))
    letter = business.do(Record(record=Artefact(name="Starter letter for Piet Vroom", address="https://example.org/letter")))
    one = win(
        business,
        "Wrote a starter letter with Ana Ruiz",
        "Calls fell",
        problem="Parents rang",
        figure=CALLS,
        share=60,
        until=PartialDate(2021, 5),
        seen_by=(ana.id, piet.id),
    )
    tie(business, letter.id, one.id, LinkKind.SHOWS)
    span = {"since": PartialDate(2021), "until": PartialDate(2021)}
    ((point,),) = (section.points for section in business.do(ShowBrag(**span)).paper.sections)
    assert point.text == "Wrote a starter letter with somebody. Calls fell (from 40 to 12 calls a week, 2021)."
    assert point.notes == (
        "Before: Parents rang.",
        "Figure: before 40, after 12 calls a week, 2021. My share: 60 %.",
        f"Evidence: Starter letter for somebody ({letter.address}). Seen by a boss and a client. April 2021 to May 2021.",
    )
    ((named,),) = (section.points for section in business.do(ShowBrag(**span, names=True)).paper.sections)
    assert named.text.startswith("Wrote a starter letter with Ana Ruiz.")
    assert "Seen by Ana Ruiz and a client." in named.notes[-1]
    assert "Vroom" not in str(named)


@pytest.mark.parametrize(
    ("on", "until", "stands"),
    [
        (PartialDate(2021, 1), None, True),
        (PartialDate(2021, 6, 30), None, True),
        (PartialDate(2021), None, True),
        (PartialDate(2020, 3), PartialDate(2021, 2), True),
        (PartialDate(2021, 5), PartialDate(2021, 10), True),
        (PartialDate(2020, 12), None, False),
        (PartialDate(2021, 7, 1), None, False),
        (PartialDate(2020), PartialDate(2020), False),
    ],
)
def test_a_win_stands_when_any_of_its_days_lies_in_the_span(
    business: Business, on: PartialDate, until: PartialDate | None, stands: bool
) -> None:
    win(business, "Repaired the boiler", "Classrooms are warm", on=on, until=until)
    brag = business.do(ShowBrag(since=PartialDate(2021, 1), until=PartialDate(2021, 6)))
    assert bool(brag.paper.sources) is stands
    assert brag.left_out == ()


def test_what_stays_out_is_named_with_the_reason(business: Business) -> None:
    private = win(business, "Settled a quarrel", "It ended", confidentiality=Confidentiality.PRIVATE)
    undated = win(business, "Repaired the boiler", "Classrooms are warm", on=None)
    brag = business.do(ShowBrag(since=PartialDate(2021), until=PartialDate(2021)))
    assert {each.record: each.reason for each in brag.left_out} == {private.id: "It is private.", undated.id: "It has no date."}
    assert brag.paper.sources == ()


def test_a_span_the_wrong_way_round_is_refused(business: Business) -> None:
    assert code_of(business.do, ShowBrag(since=PartialDate(2021, 6), until=PartialDate(2021, 1))) == "bad-date"
    leap = business.do(ShowBrag(until=PartialDate(2024, 2, 29)))
    assert leap.since.isoformat() == "2023-02-28"


@pytest.mark.parametrize(
    ("figure", "said"),
    [
        (CALLS, "before 40, after 12 calls a week, 2021"),
        (Figure(value=Decimal(30), unit="%"), "30 %"),
        (Figure(value=Decimal(28), unit="calls", before=Decimal(40), after=Decimal(12)), "28 calls before 40, after 12"),
        (Figure(before=Decimal(40), unit="calls"), "from 40"),
    ],
)
def test_a_figure_says_before_and_after(figure: Figure, said: str) -> None:
    assert figure_in_words(figure) == said


@pytest.mark.parametrize("form", Format)
def test_every_form_makes_a_file(business: Business, form: Format) -> None:
    win(business, "Repaired the boiler", "Classrooms are warm")
    done = business.do(ExportBrag(format=form, since=PartialDate(2021), until=PartialDate(2021, 6)))
    assert done.printed.name.startswith("brag-2021-01-01-2021-06-30.")
    assert done.printed.data


def test_what_stays_in_the_books_is_no_heading_either(business: Business) -> None:
    role = business.do(Record(record=Role(name="Office manager")))
    quarrel = win(business, "Settled a quarrel", "Both partners stayed", confidentiality=Confidentiality.PRIVATE)
    complaint = business.do(Record(record=Complaint(what="The head shouts")))
    bare = business.do(Record(record=Claim(text="I calm halls")))
    served = win(business, "Moved the bell", "Lunch is quiet", role=role.id)
    for target in (quarrel.id, complaint.id):
        tie(business, served.id, target, LinkKind.CONCERNS)
    tie(business, bare.id, quarrel.id, LinkKind.CITES)
    brag = business.do(ShowBrag(since=PartialDate(2021), until=PartialDate(2021, 6)))
    assert [section.heading for section in brag.paper.sections] == ["Office manager"]
