"""Witness candidates: grounds are facts of the books; who is named as having seen it is none any more."""

from dataclasses import replace

import pytest

from proprietor.books import Artefact, Books, Employer, Link, LinkKind, Person, Role, Win
from proprietor.proposition.candidates import MOST, witness_candidates
from proprietor.values.ids import RecordId
from proprietor.values.when import PartialDate
from tests.shelves import books_of

WARD = Employer(id=RecordId("emp_1"), name="Quayside Hospital")
LEAD = Role(id=RecordId("rol_1"), name="Bed manager", employer=WARD.id)
WIN = Win(id=RecordId("win_1"), action="Rewrote the round", on=PartialDate(2024, 5), role=LEAD.id, skills=("Triage", "R"))
ANA = Person(id=RecordId("per_1"), name="Ana Ruiz", employer=WARD.id)
BO = Person(id=RecordId("per_2"), name="Bo Li", note="Endorsed you on LinkedIn for: triage, Excel")
CY = Person(id=RecordId("per_3"), name="Cy Doe")
LETTER = Artefact(id=RecordId("art_1"), name="Recommendation by Cy Doe", on=PartialDate(2024, 7))
GOES = Link(id=RecordId("lnk_1"), verb=LinkKind.CONCERNS, source=LETTER.id, target=CY.id)


def _named(books: Books, win: Win = WIN) -> dict[str, tuple[str, ...]]:
    return {each.person.name: each.grounds for each in witness_candidates(books, win)}


def test_whoever_was_there_wrote_of_you_or_is_noted_for_a_skill_may_have_seen_it() -> None:
    assert _named(books_of(WARD, LEAD, WIN, ANA, BO, CY, LETTER, GOES)) == {
        "Ana Ruiz": ("They are at Quayside Hospital, too",),
        "Bo Li": ("The note about them names Triage",),
        "Cy Doe": ("“Recommendation by Cy Doe” goes with them, July 2024",),
    }


def test_whoever_has_more_grounds_comes_first_and_whoever_saw_it_is_no_candidate() -> None:
    both = replace(BO, employer=WARD.id)
    assert list(_named(books_of(WARD, LEAD, WIN, ANA, both))) == ["Bo Li", "Ana Ruiz"]
    saw = Link(id=RecordId("lnk_2"), verb=LinkKind.SAW, source=both.id, target=WIN.id)
    assert list(_named(books_of(WARD, LEAD, WIN, ANA, both, saw))) == ["Ana Ruiz"]


@pytest.mark.parametrize(
    ("on", "of", "speaks"),
    [
        (PartialDate(2024, 4), PartialDate(2024, 5), False),
        (PartialDate(2024), PartialDate(2024, 5), True),
        (None, PartialDate(2024, 5), True),
        (PartialDate(2020), None, True),
    ],
)
def test_what_was_written_before_speaks_of_no_later_win(on: PartialDate | None, of: PartialDate | None, speaks: bool) -> None:
    books = books_of(WARD, LEAD, WIN, CY, replace(LETTER, on=on), GOES)
    assert bool(_named(books, replace(WIN, on=of))) is speaks


def test_a_link_the_other_way_counts_and_another_kind_of_record_does_not() -> None:
    back = replace(GOES, source=CY.id, target=LETTER.id)
    assert list(_named(books_of(WIN, CY, LETTER, back))) == ["Cy Doe"]
    assert not _named(books_of(WARD, WIN, CY, replace(GOES, source=WARD.id)))


def test_without_a_role_nobody_was_there_and_few_are_shown() -> None:
    assert not _named(books_of(WARD, LEAD, WIN, ANA), replace(WIN, role=RecordId("")))
    assert not _named(books_of(WARD, replace(LEAD, employer=RecordId("")), WIN, ANA))
    many = [replace(ANA, id=RecordId(f"per_{each}"), name=f"P{each}") for each in range(10, 20)]
    assert len(_named(books_of(WARD, LEAD, WIN, *many))) == MOST
