"""LinkedIn's export: each table by its columns, messages and strangers left alone."""

import pytest

from proprietor.books import Artefact, Credential, CredentialKind, Employer, LinkKind, Person, Role, Win
from proprietor.books.kinds import AnyRecord
from proprietor.importers.exchange.linkedin_rows import ONE_CLICK
from proprietor.importers.exchange.makers import DUTY, duty_or_deed
from proprietor.market.records import Move, MoveKind, Opportunity
from proprietor.values.when import PartialDate
from tests.importers.exchange.exports import LINKEDIN, drafts, linkedin, reading


def test_positions_are_employers_and_roles() -> None:
    assert [each.record for each in drafts(linkedin(), Employer)] == [
        Employer(name="Quayside Hospital", place="Leeds"),
        Employer(name="Harbour Street School", place="Leeds"),
    ]
    now, before = drafts(linkedin(), Role)
    assert now.record == Role(name="Bed manager", since=PartialDate(2019, 1), note="Ran the bed round")
    assert before.record == Role(name="Office manager", since=PartialDate(2014, 9), until=PartialDate(2018, 12))
    assert now.ends == {"employer": "employer:quayside hospital"}
    assert (now.file, now.line) == ("Positions.csv", 2)


def test_a_project_is_a_win_whose_result_nobody_invents_and_its_page_shows_it() -> None:
    (win,) = drafts(linkedin(), Win)
    told = "Starter letter: Wrote a two-page letter for new parents"
    assert win.record == Win(action=told, on=PartialDate(2016, 3), until=PartialDate(2016, 4))
    page = drafts(linkedin(), Artefact)[0]
    assert page.record == Artefact(name="Starter letter", address="https://school.example/letter")
    assert page.ties == ((LinkKind.SHOWS, win.key),)


def test_a_recommendation_is_a_person_and_their_words() -> None:
    people = drafts(linkedin(), Person)
    assert people[0].record == Person(name="Ana Ruiz", team="Head of nursing, Quayside Hospital")
    words = next(each for each in drafts(linkedin(), Artefact) if each.ties and each.ties[0][0] is LinkKind.CONCERNS)
    assert words.record == Artefact(
        name="Recommendation by Ana Ruiz on LinkedIn", on=PartialDate(2019, 7, 21), note="She halved the wait."
    )
    assert words.ties == ((LinkKind.CONCERNS, people[0].key),)


def test_endorsements_of_one_person_are_one_and_doubtful() -> None:
    ana, bo = (each for each in drafts(linkedin(), Person) if each.doubt)
    assert (ana.record.title, bo.record.title) == ("Ana Ruiz", "Bo Li")
    assert isinstance(bo.record, Person)
    assert bo.record.note == "Endorsed you on LinkedIn for: Triage, Excel"
    assert bo.record.contact == "https://www.linkedin.com/in/bo"
    assert bo.doubt == ONE_CLICK


def test_applications_and_saved_posts_are_opportunities_with_their_moves() -> None:
    applied, saved, other = drafts(linkedin(), Opportunity)
    assert applied.record == Opportunity(
        name="Flow lead, Mercy Trust", variant="cv-v2.pdf", note="https://www.linkedin.com/jobs/view/1"
    )
    assert applied.moves == (Move(what=MoveKind.APPLIED, on=PartialDate(2024, 11, 20)),)
    assert saved.moves == (Move(what=MoveKind.FOUND, on=PartialDate(2024, 11, 18)),)
    assert saved.key == applied.key != other.key


def test_strangers_only_come_when_they_are_meant() -> None:
    assert not any(each.record.title == "Cy Doe" for each in reading(linkedin()).drafts)
    meant = reading(linkedin(), meant=frozenset({"connections"}))
    (cy,) = (each for each in meant.drafts if each.record.title == "Cy Doe")
    assert isinstance(cy.record, Person)
    assert (cy.record.contact, cy.record.team) == ("https://www.linkedin.com/in/cy", "Developer, Acme")
    assert cy.doubt


def test_messages_and_advertisements_are_never_read_and_the_rest_is_counted_with_its_reason() -> None:
    told = reading(linkedin())
    assert "secret" not in str(told)
    reasons = {reason.split(",")[0].split(" are")[0]: count for reason, count in told.reasons.items()}
    assert reasons["Messages"] == 2
    assert reasons["Skills without the work that shows them"] == 2
    assert reasons["What you wrote about others is no record of yours."] == 1
    assert reasons["The position has no title."] == 1
    assert reasons["Nothing that is known here"] == 1
    assert sum(told.reasons.values()) == len(told.left_out) == 10
    assert told.forms["Positions.csv"] == "LinkedIn"


def test_degrees_and_certificates_are_credentials() -> None:
    certificates = (
        "Name,Url,Authority,Started On,Finished On,License Number\n"
        "Triage,https://c.example/1,NHS,May 2021,Apr 2024,A-7\n"
        "Beds,,,May 2021,Apr 2020,\n"
        ",,NHS,,,\n"
    )
    data = linkedin(**{"Certifications.csv": certificates})
    degree, triage, beds = (each.record for each in drafts(data, Credential))
    leeds = "University of Leeds"
    assert degree == Credential(name="BSc Nursing", sort=CredentialKind.DEGREE, issuer=leeds, on=PartialDate(2012), note="Choir")
    assert triage == Credential(
        name="Triage",
        issuer="NHS",
        on=PartialDate(2021, 5),
        until=PartialDate(2024, 4),
        address="https://c.example/1",
        note="Number: A-7",
    )
    assert beds == Credential(name="Beds"), "one of two days that contradict each other is wrong"
    assert "The certificate has no name." in reading(data).reasons
    schoolless = linkedin(
        **{"Education.csv": LINKEDIN["Education.csv"].replace("University of Leeds", "").replace("BSc Nursing", "")}
    )
    assert "The education names neither a degree nor a school." in reading(schoolless).reasons


@pytest.mark.parametrize(
    ("table", "row", "reason"),
    [
        ("Projects.csv", ",,https://x.example,,", "neither a title nor a description"),
        ("Jobs/Job Applications.csv", "11/20/24,x@y.example,,,,,,", "neither a post nor a company"),
        ("Jobs/Saved Jobs.csv", "11/20/24,https://x.example,,", "neither a title nor a company"),
        ("Recommendations_Received.csv", "Ana,Ruiz,,,,,", "no name or no words"),
        ("Connections.csv", ",,https://x.example,,,,", "no name"),
    ],
)
def test_a_row_that_tells_nothing_is_left_out_with_its_line(table: str, row: str, reason: str) -> None:
    header = next(line for line in LINKEDIN[table].splitlines() if "Name" in line or "Title" in line)
    told = reading(f"{header}\n{row}\n", table)
    assert reason in "".join(each.reason for each in told.left_out)
    assert not told.drafts


def test_two_dates_that_contradict_each_other_are_left_out_together() -> None:
    table = LINKEDIN["Positions.csv"].replace("Jan 2019,", "Jan 2019,Feb 2018")
    role = drafts(table, Role)[0]
    assert isinstance(role.record, Role)
    assert (role.record.since, role.record.until) == (None, None)
    project = LINKEDIN["Projects.csv"].replace("Apr 2016", "Apr 2015")
    (win,) = drafts(project, Win)
    assert isinstance(win.record, Win)
    assert win.record.on is None


def test_columns_may_stand_in_any_order_and_be_quoted_by_semicolons() -> None:
    table = "Started On;Title;Company Name;Extra\nJan 2019;Bed manager;Quayside Hospital;x\n"
    assert drafts(table, Role)[0].record == Role(name="Bed manager", since=PartialDate(2019, 1))


CERTIFICATES = "Name,Url,Authority,Started On,Finished On,License Number\n"


@pytest.mark.parametrize(
    ("table", "expected"),
    [
        (
            f"{CERTIFICATES}Triage,https://c.example/1,NHS,May 2021,,A1\nBeds,,NHS,,,\n",
            [Credential(name="Triage", issuer="NHS", on=PartialDate(2021, 5), address="https://c.example/1", note="Number: A1"),
             Credential(name="Beds", issuer="NHS")],
        ),
        (
            "Title,Description,Issued On\nNurse of the year,For the round,Dec 2022\n",
            [Artefact(name="Nurse of the year", on=PartialDate(2022, 12), note="For the round")],
        ),
        (
            "Title,Description,Issuer,Issue Date\nPrize,,Trust,Aug 2018\n",
            [Artefact(name="Prize, Trust", on=PartialDate(2018, 8))],
        ),
        (
            'Name,Published On,Description,Publisher,Url\nBeds,"Jan 12, 2019",On beds,Nursing Times,https://x.example/b\n',
            [Artefact(name="Beds, Nursing Times", on=PartialDate(2019, 1, 12), address="https://x.example/b", note="On beds")],
        ),
        (
            "Company Name,Role,Cause,Started On,Finished On,Description\nFood bank,Driver,Hunger,Jun 2019,,Weekly\nX,,,,,\n",
            [Employer(name="Food bank", sector="Hunger"), Role(name="Driver", since=PartialDate(2019, 6), note="Weekly")],
        ),
        (
            "Title,Description,Url,Start Date,End Date\nLetter,Two pages,,Aug 2016,\n",
            [Win(action="Letter: Two pages", on=PartialDate(2016, 8))],
        ),
    ],
)  # fmt: skip
def test_further_tables_and_those_of_older_exports_are_read(table: str, expected: list[AnyRecord]) -> None:
    told = reading(table)
    assert set(told.forms.values()) == {"LinkedIn"}
    assert [each.record for each in told.drafts] == expected


@pytest.mark.parametrize(
    "header",
    [
        "From,To,Date,Subject,Content,Direction,Folder",
        "Source,FirstName,LastName,Companies,Title,Emails,PhoneNumbers,FullName,Location",
        "Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility",
        "First Name,Last Name,Transaction Made At,Invoice Number,Description",
        "Name,Description,Position,Started On,Finished On",
        "Name,Proficiency",
        "Name,Number",
        "Creation Time,Title,Body",
        "Question,Answer",
        "Date,Link,Message",
    ],
)
def test_what_else_lies_in_an_export_is_taken_for_nothing_else(header: str) -> None:
    row = ",".join('"- did this and that\n- and did more of it\n- and more again"' for _ in header.split(","))
    told = reading(f"{header}\n{row}\n{row}\n", "x.csv")
    assert not told.drafts
    assert not told.postings
    assert told.left_out


def test_the_points_of_a_description_are_wins_of_the_role_and_doubtful_without_a_figure() -> None:
    points = "Ran the bed round\n- Cut the wait from 9 to 4 hours\n- Beds\n- Kept the list"
    data = linkedin(**{"Positions.csv": LINKEDIN["Positions.csv"].replace("Ran the bed round", f'"{points}"')})
    role = drafts(data, Role)[0]
    assert role.record == Role(name="Bed manager", since=PartialDate(2019, 1), note=points)
    deed, duty = drafts(data, Win)[:2]
    assert (deed.record, deed.ends, deed.doubt) == (Win(action="Cut the wait from 9 to 4 hours"), {"role": role.key}, "")
    assert (duty.record, duty.doubt) == (Win(action="Kept the list"), DUTY)


@pytest.mark.parametrize(
    ("text", "is_sure"),
    [
        ("Cut the wait from 9 to 4 hours", True),
        ("Raised sales by 12%", True),
        ("Opened 3 wards", True),
        ("Researcher (Apr. 2022 - Jan. 2023, 9 months)", False),
        ("Kept the list", False),
    ],
)
def test_a_figure_that_says_how_much_makes_a_point_sure(text: str, is_sure: bool) -> None:
    assert (duty_or_deed(text) == "") is is_sure
