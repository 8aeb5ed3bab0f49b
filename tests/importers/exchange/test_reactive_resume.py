"""Reactive Resume: its sections are read as a JSON Resume's are, HTML as words, and what is hidden stays out."""

from proprietor.books import Artefact, Credential, CredentialKind, Employer, Person, Role, Win
from proprietor.importers.exchange.reactive_resume import HIDDEN
from proprietor.values.when import PartialDate
from tests.importers.exchange.exports import REACTIVE_RESUME, drafts, reading


def test_its_entries_become_what_those_of_a_json_resume_become() -> None:
    assert set(reading(REACTIVE_RESUME).forms.values()) == {"Reactive Resume"}
    (role,) = (each.record for each in drafts(REACTIVE_RESUME, Role))
    assert role == Role(name="Bed manager", since=PartialDate(2019, 1), note="Ran the bed round & more")
    assert [each.record for each in drafts(REACTIVE_RESUME, Employer)] == [Employer(name="Quayside Hospital", place="Leeds")]
    assert [each.record for each in drafts(REACTIVE_RESUME, Win)] == [
        Win(action="Cut the wait from 9 to 4 hours"),
        Win(action="Held it"),
        Win(action="Starter letter: Two pages", on=PartialDate(2016, 3), until=PartialDate(2016, 4), skills=("writing",)),
    ]
    assert [each.record for each in drafts(REACTIVE_RESUME, Person)] == [Person(name="Ana Ruiz")]
    shown = {each.record.title: each.record for each in drafts(REACTIVE_RESUME, Artefact)}
    degree, triage = (each.record for each in drafts(REACTIVE_RESUME, Credential))
    leeds = "University of Leeds"
    assert degree == Credential(name="BSc Nursing", sort=CredentialKind.DEGREE, issuer=leeds, on=PartialDate(2012))
    assert triage == Credential(name="Triage", issuer="NHS", on=PartialDate(2021, 5), address="https://c.example/1")
    assert shown["Reference by Ana Ruiz"] == Artefact(name="Reference by Ana Ruiz", note="She halved the wait.")
    assert shown["Starter letter"] == Artefact(name="Starter letter", address="https://school.example/l")


def test_what_is_hidden_and_what_shows_nothing_is_left_out_with_its_reason() -> None:
    left = {(each.reason, each.raw) for each in reading(REACTIVE_RESUME).left_out}
    assert (HIDDEN, "Hidden Ltd") in left
    assert {raw for reason, raw in left if "no evidence" in reason} == {"Triage"}
    assert any("no named parts" in reason for reason, _ in left)


def test_a_section_that_is_none_tells_nothing() -> None:
    told = reading('{"sections": {"experience": {"items": 3}, "visible": [], "projects": [1]}, "items": []}')
    assert set(told.forms.values()) == {"Reactive Resume"}
    assert not told.drafts
    assert not reading('{"sections": [], "items": [], "visible": true}').drafts
