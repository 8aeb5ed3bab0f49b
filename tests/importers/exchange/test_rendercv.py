"""RenderCV's YAML: experience, projects, education and publications; nothing refers to itself, nothing is guessed."""

import sys

import pytest

from proprietor.books import Artefact, Credential, CredentialKind, Employer, Role, Win
from proprietor.exporters.rendercv import to_rendercv
from proprietor.importers.exchange.json_resume import NO_EVIDENCE
from proprietor.importers.exchange.rendercv import LONE, OWN_WORDS
from proprietor.values.when import PartialDate
from tests.exporters.cvs import USUAL
from tests.importers.exchange.exports import RENDERCV, drafts, reading


def test_experience_is_employers_roles_and_wins() -> None:
    assert [each.record for each in drafts(RENDERCV, Employer)] == [Employer(name="Quayside Hospital", place="Leeds")]
    (bed,) = drafts(RENDERCV, Role)
    assert bed.record == Role(name="Bed manager", since=PartialDate(2019, 1), note="Ran the bed round")
    wait, letter, choir = drafts(RENDERCV, Win)
    assert wait.record == Win(action="Cut the wait for a bed from 9 to 4 hours * twice")
    assert wait.ends == {"role": bed.key}
    assert letter.record == Win(action="Starter letter\nTried it on one class", on=PartialDate(2016, 3))
    assert (choir.record.title, choir.doubt) == ("Sang in the choir", LONE)


def test_education_is_a_credential_and_a_publication_something_to_show() -> None:
    (degree,), (beds,) = drafts(RENDERCV, Credential), drafts(RENDERCV, Artefact)
    leeds = "University of Leeds"
    assert degree.record == Credential(name="BSc Nursing", sort=CredentialKind.DEGREE, issuer=leeds, on=PartialDate(2012))
    assert beds.record.title == "Beds, Nursing Times"


def test_the_rest_is_left_out_with_its_reason() -> None:
    assert reading(RENDERCV).reasons == {OWN_WORDS: 1, NO_EVIDENCE: 1}


def test_what_is_written_for_it_is_read_again() -> None:
    told = reading(to_rendercv(USUAL))
    assert {type(each.record) for each in told.drafts} >= {Employer, Role, Win}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (RENDERCV.replace("name: Me", "name: [Me"), "is broken YAML"),
        (RENDERCV.replace("design:", "design: &a [*a]\nmore:"), "refers to parts of itself"),
        (f"cv:\n  sections:\n    x: {'[' * 100}{']' * 100}\n", "lies deeper than a CV does"),
        (f"{RENDERCV}---\ncv: twice\n", "is broken YAML"),
        ('"\ncv:\n sections: x\n"\n', "holds no object"),
    ],
)
def test_what_cannot_be_read_is_refused(text: str, said: str) -> None:
    told = reading(text)
    assert not told.drafts
    assert said in told.left_out[-1].reason


def test_without_sections_it_tells_nothing() -> None:
    assert not reading("cv:\n  name: x\n  sections: [a]\n").drafts


def test_without_the_library_it_says_how_to_add_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "yaml", None)
    assert "not installed" in reading(RENDERCV).left_out[-1].reason


def test_numbered_entries_and_links_are_read() -> None:
    text = """cv:
  sections:
    patents:
      - number: Adaptive beds for wards
      - reversed_number: Talk on beds
    projects:
      - {name: "[Starter letter](https://school.example/l)", highlights: ["Tried on [one class](https://x.example)"]}
    publications:
      - {title: Beds, doi: 10.1109/TASC.2023.3340648, date: 2004-01}
"""
    assert [each.record.title for each in drafts(text, Win)] == [
        "Adaptive beds for wards",
        "Talk on beds",
        "Starter letter\nTried on one class",
    ]
    assert [each.record.address for each in drafts(text, Artefact) if isinstance(each.record, Artefact)] == [
        "https://school.example/l",
        "https://doi.org/10.1109/TASC.2023.3340648",
    ]
