"""JSON Resume: nothing is required, no result is invented, what is no evidence is left out."""

from proprietor.books import Artefact, Credential, CredentialKind, Employer, LinkKind, Person, Role, Win
from proprietor.importers.exchange.json_resume import NO_EVIDENCE
from proprietor.values.when import PartialDate
from tests.importers.exchange.exports import RESUME, drafts, reading


def test_work_and_volunteering_are_employers_and_roles_and_highlights_wins() -> None:
    assert [each.record.title for each in drafts(RESUME, Employer)] == [
        "Quayside Hospital",
        "Harbour Street School",
        "Only a name",
        "Food bank",
    ]
    bed, office, driver = drafts(RESUME, Role)
    assert bed.record == Role(name="Bed manager", since=PartialDate(2019, 1), note="Ran the bed round")
    assert office.record == Role(name="Office manager"), "an end before the beginning is neither"
    assert driver.ends == {"employer": "employer:food bank"}
    wait = drafts(RESUME, Win)[0]
    assert wait.record == Win(action="Cut the wait for a bed from 9 to 4 hours")
    assert wait.ends == {"role": bed.key}


def test_a_project_is_one_win_with_its_points_its_skills_and_its_page() -> None:
    letter = drafts(RESUME, Win)[1]
    assert letter.record == Win(
        action="Starter letter: Two pages for parents\nTried it on one class",
        on=PartialDate(2016, 3),
        until=PartialDate(2016, 4),
        skills=("writing", "school  law"),
    )
    assert drafts(RESUME, Artefact)[0].ties == ((LinkKind.SHOWS, letter.key),)


def test_references_are_people_and_their_words() -> None:
    assert [each.record for each in drafts(RESUME, Person)] == [Person(name="Ana Ruiz"), Person(name="Bo Li")]
    words = drafts(RESUME, Artefact)[1]
    assert words.record == Artefact(name="Reference by Ana Ruiz", note="She halved the wait.")


def test_what_has_a_page_can_be_shown_and_what_has_none_is_doubtful() -> None:
    doubts = {each.record.title: bool(each.doubt) for each in drafts(RESUME, Artefact)[2:]}
    assert doubts == {"Nurse of the year, Trust": True}


def test_education_and_certificates_are_credentials() -> None:
    degree, triage = (each.record for each in drafts(RESUME, Credential))
    leeds = "University of Leeds"
    assert degree == Credential(name="BSc Nursing", sort=CredentialKind.DEGREE, issuer=leeds, on=PartialDate(2012))
    assert triage == Credential(name="Triage", issuer="NHS", on=PartialDate(2021, 5, 6), address="https://c.example/1")
    only_school = drafts('{"basics": {}, "education": [{"institution": "Leeds", "score": "2:1"}, {"courses": []}]}', Credential)
    assert [each.record for each in only_school] == [Credential(name="Leeds", sort=CredentialKind.DEGREE, note="2:1")]


def test_the_rest_is_left_out_with_its_reason() -> None:
    told = reading(RESUME)
    assert told.reasons[NO_EVIDENCE] == 2
    assert sum(told.reasons.values()) == 6


def test_a_broken_one_is_refused_and_another_json_is_not_taken_for_one() -> None:
    assert "broken JSON" in reading(RESUME[:-40]).left_out[-1].reason
    deep = '{"basics": {}, "work": ' + "[" * 50_000
    assert "broken JSON" in reading(deep).left_out[-1].reason
    assert not reading('{"work": 1, "hello": 2}').forms
    assert "holds no object" in reading('[{"basics": {}, "work": [], "position": 1}]').left_out[-1].reason


def test_parts_of_odd_types_do_no_harm() -> None:
    odd = '{"basics": 1, "work": [{"name": ["x"], "position": {"a": 1}, "startDate": 2019, "highlights": "x"}], "projects": {}}'
    assert not reading(odd).drafts
    lone = '{"basics": {}, "projects": [{"name": "a\\ud800b\\u0000 \\u202e", "startDate": true}]}'
    (win,) = drafts(lone, Win)
    assert win.key == "win:a b"
    assert win.record.title.encode()
