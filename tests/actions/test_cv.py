"""The CV: what passes the lint and may be told, newest role first; what stays out is named with its reason."""

from decimal import Decimal

import pytest

from proprietor.actions.books import LinkRecords, Record
from proprietor.actions.cv import ExportCv, ShowCv
from proprietor.actions.cv_parts import CvForm, Letterhead, span_in_words
from proprietor.books import Confidentiality, Credential, CredentialKind, Employer, LinkKind, Person, Role, Win
from proprietor.business import Business
from proprietor.proposition.claims import Claim
from proprietor.values.figure import Figure
from proprietor.values.ids import UNKEPT, RecordId
from proprietor.values.when import PartialDate
from tests.refusing import code_of

DEEDS = (
    ("Sorted the cellar", "Nobody searches for keys"),
    ("Painted the gate", "Visitors find the door"),
    ("Taught the cook bookkeeping", "Suppliers are paid on Fridays"),
    ("Repaired the boiler", "Classrooms are warm"),
    ("Planted a hedge", "The yard is quiet"),
    ("Translated the menu", "Grandparents order lunch"),
    ("Tuned the piano", "The choir sings again"),
    ("Mapped the bus stops", "Children ride home alone"),
)
"""Wins that have nothing to do with each other and no number in them."""

FORTY_TO_TWELVE = Figure(before=Decimal(40), after=Decimal(12), unit="calls a week")


def win(business: Business, action: str, result: str, role: RecordId = UNKEPT, *, seen_by: tuple[str, ...] = (), **rest) -> Win:
    return business.do(Record(record=Win(action=action, result=result, role=role, **rest), seen_by=seen_by))


@pytest.fixture
def school(business: Business) -> Employer:
    return business.do(Record(record=Employer(name="Harbour Street School", place="Leeds")))


@pytest.fixture
def role(business: Business, school: Employer) -> Role:
    return business.do(Record(record=Role(name="Office manager", employer=school.id, since=PartialDate(2019, 9))))


def test_empty_books_have_an_empty_cv_and_no_file(business: Business) -> None:
    cv = business.do(ShowCv())
    assert (cv.lines, cv.roles, cv.left_out) == ((), (), ())
    assert code_of(business.do, ExportCv()) == "empty"


def test_roles_stand_newest_first_with_their_wins(business: Business, school: Employer, role: Role) -> None:
    old = business.do(Record(record=Role(name="Clerk", employer=school.id, since=PartialDate(2012), until=PartialDate(2015, 3))))
    later = business.do(Record(record=Role(name="Secretary", since=PartialDate(2015), until=PartialDate(2019, 8))))
    undated = business.do(Record(record=Role(name="Helper")))
    one = win(business, "Wrote a starter letter", "Calls fell from 40 to 12 a week", role.id, skills=("writing",))
    cv = business.do(ShowCv())
    assert [each.record for each in cv.roles] == [role.id, later.id, old.id, undated.id]
    assert (cv.roles[0].employer, cv.roles[0].place, cv.roles[0].years) == ("Harbour Street School", "Leeds", "Sep 2019 – today")
    assert [(line.text, line.record) for line in cv.roles[0].lines] == [
        ("Wrote a starter letter. Calls fell from 40 to 12 a week.", one.id)
    ]
    assert (cv.roles[1].employer, cv.roles[1].lines, cv.skills) == ("", (), ("writing",))


def test_credentials_that_hold_stand_newest_first_and_what_lapsed_is_left_out(business: Business) -> None:
    def given(name: str, on: int | None, until: int | None = None) -> RecordId:
        dates = {"on": PartialDate(on) if on else None, "until": PartialDate(until) if until else None}
        return business.do(Record(record=Credential(name=name, issuer="Ana Ruiz School", **dates))).id

    business.do(Record(record=Person(name="Ana Ruiz")))
    lapsed, old, new = given("First aid", 2018, 2020), given("BSc Nursing", 2012), given("Driving", 2019, 2099)
    doing = given("MSc", None)
    school = business.do(Record(record=Credential(issuer="Night school", sort=CredentialKind.DEGREE))).id
    cv = business.do(ShowCv())
    assert [each.record for each in cv.credentials][2:] == [new, old]
    assert {each.record for each in cv.credentials[:2]} == {doing, school}
    assert [(each.said, each.year) for each in cv.credentials[2:]] == [
        ("Driving, somebody School, valid until 2099", "2019"),
        ("BSc Nursing, somebody School", "2012"),
    ]
    assert ("BSc Nursing", "somebody School") in {(each.name, each.issuer) for each in cv.credentials}
    assert ("Night school", "") in {(each.name, each.issuer) for each in cv.credentials}
    assert [(each.record, each.reason) for each in cv.left_out] == [(lapsed, "It was valid until 2020.")]
    assert business.do(ExportCv(form=CvForm.MARKDOWN)).printed.data


def test_what_may_not_be_told_or_has_an_error_is_left_out_with_the_reason(business: Business, role: Role) -> None:
    private = win(business, "Settled a quarrel", "It ended in 3 weeks", role.id, confidentiality=Confidentiality.PRIVATE)
    masked = win(business, "Found a flat", "He moved in 16 days later", role.id, confidentiality=Confidentiality.MASKED)
    duty = win(business, "Responsible for the invoices", "Smooth running", role.id)
    claim = business.do(Record(record=Claim(text="I settle quarrels within 3 weeks by listening twice")))
    business.do(LinkRecords(source=claim.id, target=private.id, verb=LinkKind.CITES))
    bare = business.do(Record(record=Claim(text="I stay calm when it is full")))
    cv = business.do(ShowCv())
    assert cv.lines == ()
    reasons = {each.record: each.reason for each in cv.left_out}
    assert reasons[private.id] == "It is private."
    assert reasons[masked.id] == "It is told only in person."
    assert reasons[duty.id].startswith("E104 duty-phrase: ")
    assert reasons[claim.id] == "It rests only on wins that may not be told."
    assert reasons[bare.id].startswith("E101 unsupported: ")


def test_a_claim_stands_with_the_wins_it_rests_on(business: Business, role: Role) -> None:
    one = win(business, "Wrote a starter letter", "Calls fell from 40 to 12 a week", role.id)
    claim = business.do(Record(record=Claim(text="I cut office calls from 40 to 12 a week by writing letters")))
    business.do(LinkRecords(source=claim.id, target=one.id, verb=LinkKind.CITES))
    (line,) = business.do(ShowCv()).claims
    assert (line.record, line.rests_on) == (claim.id, (one.id,))


def test_people_are_named_only_where_they_may_be_and_it_is_asked_for(business: Business, role: Role) -> None:
    business.do(Record(record=Person(name="Ana Ruiz", may_be_named=True)))
    business.do(Record(record=Person(name="Piet Vroom")))
    business.do(Record(record=Employer(name="Nordhof Mills")))
    win(business, "Showed Ana Ruiz and Piet Vroom the list of Harbour Street School", "Nordhof Mills saved 4 hours", role.id)
    (line,) = business.do(ShowCv()).lines
    assert line.text == "Showed somebody and somebody the list of Harbour Street School. An employer saved 4 hours."
    (line,) = business.do(ShowCv(names=True)).lines
    assert line.text == "Showed Ana Ruiz and somebody the list of Harbour Street School. An employer saved 4 hours."


def test_paper_has_less_room_than_programs_and_the_stronger_wins_stand(business: Business, role: Role) -> None:
    for number, (action, result) in enumerate(DEEDS):
        win(business, action, result, role.id, on=PartialDate(2020, number + 1))
    seen = win(business, "Counted the chairs", "Everybody sits", role.id, seen_by=("Ana Ruiz",))
    best = win(business, "Wrote a letter", "Parents rang seldom", role.id, figure=FORTY_TO_TWELVE)
    on_paper = business.do(ShowCv())
    assert [line.record for line in on_paper.roles[0].lines[:2]] == [best.id, seen.id]
    assert on_paper.roles[0].lines[0].text == "Wrote a letter. Parents rang seldom (from 40 to 12 calls a week)."
    assert len(on_paper.roles[0].lines) == 6
    assert [line.on for line in on_paper.roles[0].lines[2:]] == [PartialDate(2020, month) for month in (8, 7, 6, 5)]
    assert [each.reason for each in on_paper.left_out] == [
        "There is no room for more on paper; stronger ones stand before it."
    ] * 4
    whole = business.do(ShowCv(form=CvForm.JSON_RESUME))
    assert len(whole.roles[0].lines) == 10
    assert whole.left_out == ()


def test_older_roles_get_fewer_lines_and_wins_of_no_role_stand_apart(business: Business) -> None:
    for year in range(2010, 2015):
        role = business.do(Record(record=Role(name=f"Clerk {year}", since=PartialDate(year), until=PartialDate(year))))
        for action, result in DEEDS[:7]:
            win(business, action, result, role.id, on=PartialDate(year))
    for action, result in DEEDS[:5]:
        win(business, action, result, on=PartialDate(2009))
    cv = business.do(ShowCv())
    assert [len(role.lines) for role in cv.roles] == [6, 5, 4, 2, 2]
    assert len(cv.further) == 4
    assert len(cv.left_out) == 1 + 2 + 3 + 5 + 5 + 1


@pytest.mark.parametrize(
    ("since", "until", "said"),
    [
        (None, None, ""),
        (PartialDate(2019), None, "2019 – today"),
        (PartialDate(2019, 3, 4), PartialDate(2021), "Mar 2019 – 2021"),
        (None, PartialDate(2021, 12), "Dec 2021"),
    ],
)
def test_a_span_is_told_to_the_month(since: PartialDate | None, until: PartialDate | None, said: str) -> None:
    assert span_in_words(since, until) == said


def test_a_letterhead_is_one_line_a_part_and_not_a_page(business: Business, role: Role) -> None:
    cv = business.do(ShowCv(letterhead=Letterhead(name="  Ana\n\x00Ruiz\u202e ")))
    assert cv.letterhead.name == "Ana Ruiz"
    assert code_of(business.do, ShowCv(letterhead=Letterhead(phone="1" * 201))) == "too-long"


@pytest.mark.parametrize("form", CvForm)
def test_every_form_makes_a_file(business: Business, role: Role, form: CvForm) -> None:
    done = business.do(ExportCv(form=form, letterhead=Letterhead(name="Ana Ruiz")))
    assert b"Ana Ruiz" in done.printed.data or form in {CvForm.PDF, CvForm.DOCX}
    assert done.left_out == ()


def test_rendercv_needs_a_name(business: Business, role: Role) -> None:
    assert code_of(business.do, ExportCv(form=CvForm.RENDERCV)) == "empty"
