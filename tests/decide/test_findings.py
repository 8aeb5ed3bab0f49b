"""What the register says: what was never raised, what followed, and what goes along."""

from dataclasses import replace

from proprietor.ask.records import Answer, Ask, Result
from proprietor.books import About
from proprietor.decide.complaints import OwnWord, register_of
from proprietor.decide.findings import findings_of, nothing_said
from proprietor.values.finding import Finding, Severity
from proprietor.values.ids import UNKEPT, RecordId
from proprietor.values.when import PartialDate
from tests.decide.cases import ALSO_UNHEARD, LEAD, OFFICE, UNHEARD, WARD, complaint
from tests.shelves import books_of

OLD = complaint(1, UNHEARD, WARD, since=PartialDate(2019, 2))
NEW = complaint(2, ALSO_UNHEARD + ".", LEAD)
CANTEEN = complaint(3, "The canteen closes at nine", LEAD)


def of(*records: object, leaving: RecordId = UNKEPT, word: OwnWord | None = None) -> dict[str, Finding]:
    found = findings_of(register_of(books_of(*records), word), leaving=leaving)  # type: ignore[arg-type]
    assert all(each.reason and each.remedy and each.record for each in found)
    return {each.name: each for each in found}


def marked(about: About) -> OwnWord:
    return OwnWord(about={CANTEEN.id: about, NEW.id: about})


def test_leaving_over_something_never_raised_is_a_finding() -> None:
    found = of(CANTEEN, LEAD, leaving=LEAD.id)["leaving-unraised"]
    assert found.reason == (
        "You are about to leave over something you never raised: “The canteen closes at nine”. Nobody who could "
        "change it was told."
    )
    assert (found.rule, found.severity, found.record, found.mend) == ("D101", Severity.WARNING, CANTEEN.id, "ask")


def test_not_when_one_stays_or_it_was_raised_or_settled_or_is_of_another_job() -> None:
    assert "leaving-unraised" not in of(CANTEEN, LEAD)
    assert "leaving-unraised" not in of(CANTEEN, LEAD, OFFICE, leaving=OFFICE.id)
    assert "leaving-unraised" not in of(replace(CANTEEN, raised=PartialDate(2024)), LEAD, leaving=LEAD.id)
    assert "leaving-unraised" not in of(replace(CANTEEN, mended=True), LEAD, leaving=LEAD.id)
    assert "leaving-unraised" not in of(replace(CANTEEN, role=UNKEPT), LEAD, leaving=LEAD.id)


def test_what_followed_is_said_with_how_often() -> None:
    found = of(OLD, NEW, WARD, LEAD)["followed"]
    assert found.reason == (
        f"This complaint followed you once: “{ALSO_UNHEARD}” (Staff nurse, since February 2019; Lead). Nobody who could change "
        "it was ever told."
    )
    assert "is a guess by their words; say whether it is." in found.remedy
    assert (found.field, found.record) == ("same", NEW.id)
    sure = of(OLD, NEW, WARD, LEAD, word=OwnWord(same=frozenset({frozenset({OLD.id, NEW.id})})))["followed"]
    assert "guess" not in sure.remedy
    assert sure.field == ""


def test_it_followed_twice_through_three_jobs_and_was_raised_in_one() -> None:
    between = complaint(4, UNHEARD, OFFICE, raised=PartialDate(2021))
    found = of(OLD, between, NEW, WARD, OFFICE, LEAD)["followed"]
    assert "This complaint followed you twice" in found.reason
    assert found.reason.endswith("You raised it in 1 of 3 jobs.")


def test_four_jobs_are_three_times() -> None:
    third, fourth = (replace(LEAD, id=RecordId(f"rol_00000000{at}"), since=PartialDate(2024 + at)) for at in (10, 11))
    more = [complaint(4, UNHEARD, OFFICE), complaint(5, UNHEARD, third), complaint(6, UNHEARD, fourth)]
    assert "followed you 3 times" in of(OLD, *more, WARD, OFFICE, third, fourth)["followed"].reason


def test_what_is_settled_at_last_followed_nobody() -> None:
    assert "followed" not in of(OLD, replace(NEW, mended=True), WARD, LEAD)


def test_what_is_of_the_trade_or_oneself_goes_along() -> None:
    assert (
        "any other job in it has it, too"
        in of(CANTEEN, LEAD, leaving=LEAD.id, word=marked(About.TRADE))["leaving-with-it"].reason
    )
    own = of(replace(CANTEEN, raised=PartialDate(2024)), LEAD, leaving=LEAD.id, word=marked(About.ONESELF))
    assert "it goes where you go" in own["leaving-with-it"].reason
    assert "leaving-with-it" not in of(CANTEEN, LEAD, leaving=LEAD.id, word=marked(About.JOB))
    assert "leaving-with-it" not in of(CANTEEN, LEAD, word=marked(About.TRADE))


def test_a_complaint_of_this_job_stands_in_no_other() -> None:
    found = of(OLD, NEW, WARD, LEAD, word=marked(About.JOB))
    assert "about this job, and it stands in 2 of your jobs" in found["not-of-this-job"].reason
    assert "not-of-this-job" not in of(NEW, LEAD, word=marked(About.JOB))


def test_what_is_not_marked_is_asked_for_where_it_matters() -> None:
    assert "unmarked" in of(OLD, NEW, WARD, LEAD)
    assert "unmarked" in of(CANTEEN, LEAD, leaving=LEAD.id)
    assert "unmarked" not in of(CANTEEN, LEAD)
    assert "unmarked" not in of(OLD, NEW, WARD, LEAD, word=marked(About.TRADE))
    assert "unmarked" not in of(replace(CANTEEN, mended=True), LEAD, leaving=LEAD.id)


def test_raised_and_nothing_written_is_asked_for() -> None:
    raised = replace(CANTEEN, raised=PartialDate(2024, 3, 5))
    assert "on 5 March 2024, and nothing is written of what came of it." in of(raised, LEAD)["raised-no-outcome"].reason
    assert "in March 2024, and" in of(replace(CANTEEN, raised=PartialDate(2024, 3)), LEAD)["raised-no-outcome"].reason
    ask = Ask(id=RecordId("ask_0000000001"), ask="to eat", complaint=CANTEEN.id)
    answer = Answer(id=RecordId("ans_0000000001"), ask=ask.id, result=Result.NO)
    assert "raised-no-outcome" not in of(CANTEEN, LEAD, ask, answer)


def test_a_contradiction_in_ones_own_word_is_said() -> None:
    third = complaint(4, "Meetings without me", OFFICE)
    word = OwnWord(
        same=frozenset({frozenset({OLD.id, third.id}), frozenset({third.id, NEW.id})}),
        apart=frozenset({frozenset({OLD.id, NEW.id})}),
    )
    assert "held one of them apart" in of(OLD, NEW, third, WARD, OFFICE, LEAD, word=word)["same-and-not"].reason


def test_the_gravest_come_first() -> None:
    found = findings_of(register_of(books_of(OLD, NEW, CANTEEN, WARD, LEAD)), leaving=LEAD.id)
    assert [each.severity.rank for each in found] == sorted(each.severity.rank for each in found)
    assert [each.rule for each in found][:2] == ["D101", "D101"]


def test_without_complaints_that_is_said() -> None:
    assert "No complaint stands in your books." in nothing_said(register_of(books_of(LEAD)))
    assert nothing_said(register_of(books_of(CANTEEN))) == ""
