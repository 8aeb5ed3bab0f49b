"""Europass of both generations: known by its root, read into the drafts of its neighbours; what is no evidence is left out."""

import json
import random
from dataclasses import replace
from xml.sax.saxutils import escape

import pytest

from proprietor.actions.incoming import incoming
from proprietor.books import Artefact, Books, Credential, CredentialKind, Employer, LinkKind, Role, Win
from proprietor.importers.exchange.europass import EMPTY
from proprietor.importers.exchange.europass_candidate import OUTSIDE, UNREAD
from proprietor.importers.exchange.europass_parts import LONGEST_NAME, OWN_SECTION, PICTURE
from proprietor.importers.exchange.europass_passport import LETTER, UNTOLD
from proprietor.importers.exchange.gate import Piece
from proprietor.importers.exchange.json_resume import NO_EVIDENCE
from proprietor.importers.exchange.makers import BARE, DUTY
from proprietor.importers.exchange.notes import THIN
from proprietor.importers.exchange.rendercv import LONE, OWN_WORDS
from proprietor.importers.exchange.xml_object import xml_in
from proprietor.values.when import PartialDate
from tests.importers.exchange.europass_cvs import CANDIDATE, PASSPORT, PASSPORT_JSON
from tests.importers.exchange.exports import TODAY, drafts, reading

ROUND = "Cut the wait for a bed from 9 to 4 hours"
LEEDS = "University of Leeds"
WHOLE = xml_in(Piece("cv", b"", len(CANDIDATE), CANDIDATE.encode))["Candidate"]


def test_employers_of_the_editor_have_the_place_of_their_address_or_of_the_work() -> None:
    found = [each.record for each in drafts(CANDIDATE, Employer)]
    quayside = Employer(name="Quayside Hospital", place="Leeds")
    assert found == [quayside, quayside, Employer(name="Harbour Street School", place="IT"), Employer(name="Only a name")]


def test_roles_of_the_editor_have_their_dates_as_far_as_they_are_known() -> None:
    bed, ward, office, driver = drafts(CANDIDATE, Role)
    note = f"Ran the bed round & the rota:\n- {ROUND}\n- Office work"
    assert bed.record == Role(name="Bed manager", since=PartialDate(2019, 1), note=note), "what lasts has no end"
    assert ward.record == Role(name="Ward clerk", since=PartialDate(2017, 3, 6), until=PartialDate(2018, 12, 31))
    assert office.record == Role(name="Office manager", since=PartialDate(2014), until=PartialDate(2016))
    assert driver.record == Role(name="Driver", since=PartialDate(2020), note="For the food bank")
    assert (bed.ends, driver.ends) == ({"employer": "employer:quayside hospital"}, {})
    assert not bed.doubt


def test_a_point_of_a_description_may_be_a_win_and_is_for_the_owner_to_judge() -> None:
    wait, letter, garden = drafts(CANDIDATE, Win)
    assert wait.record == Win(action=ROUND)
    assert (wait.ends, wait.doubt) == ({"role": "role:quayside hospital|bed manager|2019-01"}, "")
    spring = {"on": PartialDate(2016, 3), "until": PartialDate(2016, 4)}
    assert letter.record == Win(action="Starter letter: Two pages for parents\nTried it on one class", **spring)
    assert not letter.doubt
    assert (garden.record, garden.doubt) == (Win(action="The garden: Dug the garden of the ward"), OWN_SECTION)


def test_degrees_and_certificates_are_credentials_and_publications_things_to_show() -> None:
    letter, beds, garden = drafts(CANDIDATE, Artefact)
    degree, triage, aid = drafts(CANDIDATE, Credential)
    assert letter.ties == ((LinkKind.SHOWS, drafts(CANDIDATE, Win)[1].key),)
    bsc = Credential(name="BSc Nursing", sort=CredentialKind.DEGREE, issuer=LEEDS, on=PartialDate(2012))
    assert degree.record == replace(bsc, note="2:1\nBeds and how to find them"), "the page of a school shows no degree"
    assert triage.record == Credential(name="Triage", issuer="NHS", on=PartialDate(2021, 5), note="Two days")
    assert aid.record == Credential(name="First aid", on=PartialDate(2022, 2, 1))
    doi = "https://doi.example/10.1/x"
    assert beds.record == Artefact(name="Beds, Nursing Times", on=PartialDate(2020), address=doi, note="On waits")
    assert (beds.doubt, garden.doubt) == ("", OWN_SECTION)


def test_the_rest_of_the_editor_is_left_out_with_its_reason() -> None:
    told = reading(CANDIDATE)
    nameless = "The entry names neither a position nor an employer."
    assert told.reasons == {NO_EVIDENCE: 5, OWN_WORDS: 1, UNREAD: 1, PICTURE: 1, OUTSIDE: 1, nameless: 1}
    assert {each.raw for each in told.left_out} == {
        "", "I cut waits.", "B", "fre", "Excel", "Rotas", "Welsh", "The choir", "EmploymentReferences", "Attachment"
    }  # fmt: skip


def test_a_profile_in_two_languages_is_told_twice_and_a_reference_to_nothing_never() -> None:
    begin, end = CANDIDATE.index("<CandidateProfile"), CANDIDATE.index("</Candidate>")
    twice = f"{CANDIDATE[:end]}{CANDIDATE[begin:end]}</Candidate>"
    assert len(drafts(twice, Role)) == 2 * len(drafts(CANDIDATE, Role))
    assert not drafts(CANDIDATE.replace("CandidateProfile", "Profile"), Role)


def test_work_in_the_old_passport_is_read_as_in_the_new() -> None:
    quayside, school = drafts(PASSPORT, Employer)
    assert quayside.record == Employer(name="Quayside Hospital", place="Leeds", sector="Human health")
    assert school.record == Employer(name="Harbour Street School", place="Italy")
    bed, office = drafts(PASSPORT, Role)
    assert bed.record.title == "Bed manager"
    assert bed.record == Role(
        name="Bed manager",
        since=PartialDate(2019, 1),
        note="Ran the round and the\n- Cut the wait for a bed between nine and four\nThanks",
    )
    assert office.record == Role(name="Office manager", since=PartialDate(2014, 9, 1), until=PartialDate(2018))
    wait, letter, stage = drafts(PASSPORT, Win)
    assert (wait.record, wait.doubt) == (Win(action="Cut the wait for a bed between nine and four"), DUTY)
    assert (letter.record, letter.doubt) == (Win(action="Wrote the starter letter"), LONE)
    assert (stage.record, stage.doubt) == (Win(action="Theatre: Built the stage for the play"), OWN_SECTION)


def test_the_rest_of_the_old_passport_is_shown_or_left_out() -> None:
    (beds,) = drafts(PASSPORT, Artefact)
    degree, french = drafts(PASSPORT, Credential)
    bsc = Credential(name="BSc Nursing", sort=CredentialKind.DEGREE, issuer=LEEDS, on=PartialDate(2012))
    assert degree.record == bsc
    assert beds.record.title == "Beds, Nursing Times, 2020"
    assert french.record == Credential(name="DELF", issuer="CIEP", on=PartialDate(2011))
    assert beds.doubt == BARE
    told = reading(PASSPORT)
    assert told.reasons == {NO_EVIDENCE: 4, THIN: 1, UNTOLD: 1, OWN_WORDS: 1, LETTER: 1, PICTURE: 1}
    assert {"Choir", "Ana Ruiz", "Welsh", "French", "I listen", "Head of beds", "degree.pdf"} < {
        each.raw for each in told.left_out
    }


def test_its_json_says_the_same() -> None:
    bed, office = drafts(PASSPORT_JSON, Role)
    assert bed.record == Role(name="Bed manager", since=PartialDate(2019, 1), note=f"- {ROUND}")
    assert office.record == Role(name="Office manager", since=PartialDate(2014, 9, 1), until=PartialDate(2018))
    assert drafts(PASSPORT_JSON, Win)[0].key == drafts(CANDIDATE, Win)[0].key
    assert drafts(PASSPORT_JSON, Role)[0].key == drafts(PASSPORT, Role)[0].key == drafts(CANDIDATE, Role)[0].key
    beds = drafts(PASSPORT_JSON, Artefact)[0].record
    assert len(beds.title) == LONGEST_NAME
    assert beds.note == ("Beds " * 50).strip(), "a long one stands whole in the note"
    assert [each.record.title for each in drafts(PASSPORT_JSON, Credential)[1:]] == ["DELF", "ICDL"]


@pytest.mark.parametrize(
    "other",
    [
        "<Candidate><Name>Who stands for election</Name></Candidate>",
        "<html><body><p>SkillsPassport</p></body></html>",
        '{"hello": "SkillsPassport"}',
        "<a><SkillsPassport/></a>",
        f"{'<?x?>' * 30}<SkillsPassport/>",
    ],
)
def test_what_only_sounds_like_it_is_not_taken_for_it(other: str) -> None:
    assert "Europass" not in reading(other).forms.values()


@pytest.mark.parametrize("empty", ['{"SkillsPassport": 3}', "<SkillsPassport/>", '{"SkillsPassport": {"LearnerInfo": []}}'])
def test_without_an_entry_it_says_so(empty: str) -> None:
    assert reading(empty).reasons == {EMPTY: 1}


def test_parts_of_odd_types_do_no_harm() -> None:
    odd = (
        '{"SkillsPassport": {"LearnerInfo": {"WorkExperience": {"Position": ["a", {"Label": 3}], "Period": {"From": [2019, "x"]},'
        '"Activities": ["x"], "Employer": [{"Name": ["y"]}]}, "Skills": [1],'
        '"Achievement": {"Title": 1, "Description": {"a": 1}}}}}'
    )
    assert not drafts(odd, Role)
    assert [each.record.title for each in drafts(odd, Employer)] == ["y"]


def _twisted(held: object, chance: random.Random) -> object:
    """The same with some parts gone, doubled, swapped for others or of another type."""
    if chance.random() < 0.03:
        return chance.choice([None, 7, True, "", "x", "- a b c\n- d", [], {}, [held, held], {"Label": held}])
    if isinstance(held, dict):
        return {name: _twisted(each, chance) for name, each in held.items() if chance.random() > 0.02}
    return [_twisted(each, chance) for each in held] if isinstance(held, list) else held


def _as_xml(name: str, held: object) -> str:
    if isinstance(held, list):
        return "".join(_as_xml(name, each) for each in held)
    inner = "".join(_as_xml(*each) for each in held.items()) if isinstance(held, dict) else escape(str(held))
    return f"<{name}>{inner}</{name}>"


def test_twisted_parts_do_no_harm() -> None:
    chance = random.Random(9)
    begins = '<Candidate xmlns="http://www.europass.eu/1.0"'
    for number in range(60):
        passport = json.dumps(_twisted(json.loads(PASSPORT_JSON), chance))
        candidate = _as_xml("Candidate", _twisted(WHOLE, chance)).replace("<Candidate", begins, 1)
        for each in (passport, candidate):
            found = incoming(reading(each), Books(), TODAY)
            assert found.proposals or found.skipped, number
            assert all(proposal.record.title for proposal in found.proposals), number
