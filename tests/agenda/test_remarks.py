"""The auditor's remarks on the agenda: one item a record, about its gravest remark."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

from proprietor.agenda.remarks import BASE, CLAIMED, READ, on_claims, on_wins, read_wins, unclaimed_wins, unread
from proprietor.books import Books, Link, LinkKind, Person, Relation, Win
from proprietor.proposition.claims import Claim, Question
from proprietor.proposition.lint import lint_books, lint_records
from proprietor.values.figure import Figure
from proprietor.values.finding import Finding, Severity
from proprietor.values.ids import RecordId
from proprietor.values.when import PartialDate
from tests.shelves import books_of

TODAY = date(2026, 3, 14)
BO = Person(id=RecordId("per_b000000000"), name="Bo Lind", relation=Relation.BOSS)
ANA = Person(id=RecordId("per_ana0000000"), name="Ana Ruiz", relation=Relation.CLIENT)
FALLS = Win(
    id=RecordId("win_fa11s00000"),
    problem="Patients fell at night",
    action="Moved the night round to 3 a.m.",
    result="Cut falls on the ward from 9 to 2 a month by moving the night round",
    figure=Figure(before=Decimal(9), after=Decimal(2), unit="falls a month", period="2025"),
    on=PartialDate(2025, 6),
    until=PartialDate(2026, 2),
)
VAGUE = Win(id=RecordId("win_vague00000"), result="Responsible for various things")
SAW = Link(id=RecordId("lnk_saw0000000"), verb=LinkKind.SAW, source=BO.id, target=FALLS.id)
SAW_TOO = Link(id=RecordId("lnk_sawt000000"), verb=LinkKind.SAW, source=ANA.id, target=FALLS.id)
CLAIM = Claim(id=RecordId("clm_1000000000"), question=Question.VALUE, text="Passionate team player with various skills")
CITES = Link(id=RecordId("lnk_c1tes00000"), verb=LinkKind.CITES, source=CLAIM.id, target=VAGUE.id)


def gravest(books: Books, record: RecordId) -> tuple[Finding, int]:
    found = [finding for finding in lint_books(books, TODAY) if finding.record == record]
    return min(found, key=lambda each: (each.severity.rank, each.rule)), len(found)


def test_a_win_with_remarks_is_one_item_about_the_gravest() -> None:
    books = books_of(VAGUE)
    (item,) = on_wins(books, TODAY)
    finding, count = gravest(books, VAGUE.id)
    assert (item.check, item.record, item.rule) == ("win-remark", VAGUE.id, finding.rule)
    assert item.title == "Mend the win “Responsible for various things”"
    assert item.reason.startswith(f"{finding.reason} {finding.remedy}")
    assert item.reason.endswith(f" {count - 1} more {'remark' if count == 2 else 'remarks'} on it.")
    assert item.weight == BASE[finding.severity] + min(4, count - 1)


def test_no_two_headings_are_the_same_and_none_has_a_second_colon() -> None:
    half = Win(id=RecordId("win_ha1f000000"), action="Trained drivers", result="At-fault collisions fell by half")
    other = replace(VAGUE, id=RecordId("win_0ther00000"), result="Responsible for other things")
    items = list(on_wins(books_of(VAGUE, other, half), TODAY))
    assert len({item.title for item in items}) == 3
    assert not any(item.reason.startswith("“At-fault") for item in items)


def test_a_claim_with_remarks_is_one_item_and_weighs_more() -> None:
    books = books_of(CLAIM)
    (item,) = on_claims(books, TODAY)
    finding, count = gravest(books, CLAIM.id)
    assert (item.check, item.record, item.rule) == ("claim-remark", CLAIM.id, finding.rule)
    assert item.weight == BASE[finding.severity] + CLAIMED + min(4, count - 1)


def test_a_win_that_others_are_told_of_weighs_more() -> None:
    (alone,) = on_wins(books_of(VAGUE), TODAY)
    (cited,) = on_wins(books_of(VAGUE, CLAIM, CITES), TODAY)
    assert cited.weight == alone.weight + CLAIMED


def test_a_fresh_win_weighs_more_than_an_old_one() -> None:
    (fresh,) = on_wins(books_of(replace(VAGUE, on=PartialDate(2026, 3))), TODAY)
    (older,) = on_wins(books_of(replace(VAGUE, on=PartialDate(2025, 9))), TODAY)
    (old,) = on_wins(books_of(replace(VAGUE, on=PartialDate(2015))), TODAY)
    base = BASE[gravest(books_of(VAGUE), VAGUE.id)[0].severity]
    assert fresh.weight > older.weight > old.weight >= base
    assert fresh.weight <= base + 8 + 4


def test_a_long_title_is_cut_short() -> None:
    (item,) = on_wins(books_of(replace(VAGUE, result="Responsible for various things " * 10)), TODAY)
    assert len(item.title.partition("“")[2]) <= 71
    assert item.title.endswith("…”")


def test_a_win_that_stands_is_worth_a_claim() -> None:
    books = books_of(BO, ANA, FALLS, SAW, SAW_TOO)
    assert not [each for each in lint_books(books, TODAY) if each.severity is not Severity.INFO]
    assert not list(on_wins(books, TODAY))
    (item,) = unclaimed_wins(books, TODAY)
    assert (item.check, item.record, item.field) == ("unclaimed-win", FALLS.id, "claim")
    assert item.title.startswith("Turn a win into a claim: Cut falls on the ward")
    assert 40 < item.weight <= 48


def test_a_claimed_unseen_or_unmeasured_win_is_not_asked_for() -> None:
    cited = replace(CITES, target=FALLS.id)
    unmeasured = replace(FALLS, figure=None)
    unheld = replace(FALLS, figure=Figure(value=Decimal(7)))
    for books in (
        books_of(BO, ANA, FALLS, SAW, SAW_TOO, CLAIM, cited),
        books_of(FALLS),
        books_of(BO, unmeasured, SAW),
        books_of(BO, unheld, SAW),
    ):
        assert not list(unclaimed_wins(books, TODAY))


def test_a_win_with_remarks_is_mended_before_it_is_claimed() -> None:
    remarked = replace(FALLS, action="Responsible for various things", result="Responsible for various things")
    assert not list(unclaimed_wins(books_of(BO, ANA, remarked, SAW, SAW_TOO), TODAY))


def test_new_books_have_no_remarks() -> None:
    assert not [*on_claims(Books(), TODAY), *on_wins(Books(), TODAY), *unclaimed_wins(Books(), TODAY)]


def test_in_large_books_the_claimed_and_the_newest_wins_are_looked_through() -> None:
    old = [
        replace(VAGUE, id=RecordId(f"win_{at:010}"), result=f"Responsible for {at} things", on=PartialDate(2000 + at // 100, 5))
        for at in range(READ + 100)
    ]
    cites = replace(CITES, target=old[0].id)
    books = books_of(*old, CLAIM, cites)
    read = read_wins(books)
    assert len(read) == READ
    assert unread(books) == 100
    assert read[0] == old[0], "a claim rests on it"
    assert list(read[1:]) == old[101:]
    assert {item.record for item in on_wins(books, TODAY)} == {win.id for win in read}
    assert [finding.record for finding in lint_records([old[0]], books, TODAY)]


def test_in_small_books_all_wins_are_looked_through() -> None:
    books = books_of(VAGUE, FALLS)
    assert read_wins(books) == [VAGUE, FALLS]
    assert unread(books) == 0
