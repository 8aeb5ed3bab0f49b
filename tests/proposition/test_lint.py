"""The lint: documents and books, end to end."""

from dataclasses import replace
from datetime import date

import pytest

from proprietor.books import (
    Artefact,
    Books,
    Confidentiality,
    Link,
    LinkKind,
    Person,
    Relation,
    Role,
    Waiver,
    Win,
)
from proprietor.language.concreteness import OwnList
from proprietor.proposition.claims import Claim
from proprietor.proposition.constants import MOST_IN_LINE, MOST_SIGNS, Constants
from proprietor.proposition.lint import NOT_ENGLISH_NOTE, lint_books, lint_record, lint_text
from proprietor.proposition.report import LineKind
from proprietor.proposition.rule import Surroundings
from proprietor.values.figure import Figure
from proprietor.values.finding import Severity
from proprietor.values.ids import RecordId
from proprietor.values.refusals import Refusal
from proprietor.values.when import PartialDate
from tests.shelves import books_of

TODAY = date(2026, 3, 1)
PLAIN = Surroundings(ratings=OwnList())
A, B, C, P, T = (
    RecordId(each) for each in ("win_a000000000", "win_b000000000", "clm_c000000000", "per_p000000000", "art_t000000000")
)

CV = """# Ana Ruiz
ana@example.org, +44 7700 900123

## Experience
### Office manager, Harbour School, 2019–2023
- Responsible for invoicing.
- Cut invoicing from 9 days to 2 by rewriting the form
- Trained several teams <!-- lint: ignore W204 nobody counted them -->

## Skills
Excel, Word, SAP
"""


def ids(findings: object) -> list[str]:
    return [finding.rule for finding in findings]  # type: ignore[attr-defined]


def test_a_cv_is_read_and_judged() -> None:
    report = lint_text(CV, surroundings=PLAIN)
    assert [line.kind for line in report.lines] == [
        LineKind.HEADING, LineKind.CONTACT, LineKind.HEADING, LineKind.ROLE,
        LineKind.CLAIM, LineKind.CLAIM, LineKind.CLAIM, LineKind.HEADING, LineKind.SKILLS,
    ]  # fmt: skip
    assert ids(report.findings) == ["E104", "E103", "I301"]
    assert [finding.line for finding in report.findings] == [6, 8, 8]
    assert report.claims[0].context == "Office manager, Harbour School, 2019–2023"
    assert [(each.finding.rule, each.reason) for each in report.waived] == [("W204", "nobody counted them")]
    assert report.clean == 1
    assert report.counts == {Severity.ERROR: 2, Severity.WARNING: 0, Severity.INFO: 1}
    assert report.english
    assert report.concreteness == "own list"
    assert {each.rule for each in report.skipped} == {"E101", "W209", "W210", "W211", "I303", "I304", "I305"}
    assert all(each.reason for each in report.skipped)


def test_marks_lie_on_the_offending_words() -> None:
    finding = next(
        each for each in lint_text("- Trained several very good teams", surroundings=PLAIN).findings if each.rule == "W204"
    )
    assert [finding.quote[start:end] for start, end in finding.marks] == ["several"]


def test_what_is_not_english_gets_only_the_rules_without_words() -> None:
    report = lint_text(
        "- Ich war für die Rechnungen verantwortlich und habe sie mit dem Team und den Kunden bearbeitet\n", surroundings=PLAIN
    )
    assert report.language_note == NOT_ENGLISH_NOTE
    assert not report.english
    assert not report.findings


def test_nothing_is_nothing() -> None:
    report = lint_text("")
    assert report.lines == report.findings == ()
    assert report.skipped


def test_an_enormous_text_is_refused() -> None:
    with pytest.raises(Refusal) as refused:
        lint_text("a" * (MOST_SIGNS + 1))
    assert refused.value.code == "too-long"


def test_an_endless_line_is_read_but_not_judged() -> None:
    report = lint_text("- several " + "many " * MOST_IN_LINE)
    assert [line.kind for line in report.lines] == [LineKind.TOO_LONG]
    assert not report.findings


@pytest.mark.parametrize(
    ("select", "ignore", "left"),
    [
        (("W",), (), ["W201", "W203", "W204"]),
        (("W204",), (), ["W204"]),
        (("vague-quantifier",), (), ["W204"]),
        (("W2", "E"), ("W204",), ["W201", "W203"]),
        ((), ("W", "I"), []),
    ],
)
def test_rules_can_be_chosen(select: tuple[str, ...], ignore: tuple[str, ...], left: list[str]) -> None:
    assert ids(lint_text("- Improved several gardens", surroundings=PLAIN, select=select, ignore=ignore).findings) == left


def test_an_unknown_rule_is_refused() -> None:
    with pytest.raises(Refusal) as refused:
        lint_text("- Improved", select=("X9",))
    assert refused.value.code == "unknown-rule"


def test_a_rule_that_ran_somewhere_is_not_skipped() -> None:
    skipped = {each.rule for each in lint_text("- Cut 9 costs\n- Cut 8 taxes", select=("E105",)).skipped}
    assert skipped == set()


def test_constants_can_be_overridden() -> None:
    assert "I302" in ids(lint_text("- Cut the wait from 9 days to 2", constants=Constants(most_words=4)).findings)


def test_evidence_ids_make_their_absence_a_finding() -> None:
    assert ids(lint_text("- Wrote 2 rotas [ev12]\n- Hired 3 cooks").findings) == ["E101"]


def win(**changed: object) -> Win:
    given = {
        "id": A,
        "action": "Rewrote the form with two clerks",
        "result": "Invoices took 2 days, not 9",
        "figure": Figure(unit="days"),
    }
    return Win(**{**given, **changed})  # type: ignore[arg-type]


def shelf(*more: object) -> Books:
    return books_of(
        win(on=PartialDate(2025, 4)),
        Claim(id=C, text="I cut invoicing from 9 days to 2 by rewriting forms", their_problem="Bills go out late"),
        Link(verb=LinkKind.CITES, source=C, target=A),
        Person(id=P, name="Ana Ruiz", relation=Relation.BOSS),
        Link(verb=LinkKind.SAW, source=P, target=A),
        *more,
    )


def test_sound_books_stay_silent() -> None:
    assert lint_books(shelf(), TODAY) == ()


def test_an_empty_win_is_asked_for_its_parts() -> None:
    judged = lint_record(Win(id=A, problem="Calls"), books_of(Win(id=A, problem="Calls")))
    assert [(finding.rule, finding.field) for finding in judged.findings] == [
        ("E102", "action"),
        ("E103", "result"),
        ("W209", ""),
    ]
    assert all(finding.record == A for finding in judged.findings)


def test_a_claim_without_wins_is_unsupported() -> None:
    claim = Claim(id=C, text="I keep 12 boilers running")
    assert ids(lint_record(claim, books_of(claim)).findings) == ["E101", "I303"]


def test_a_claim_whose_number_no_cited_win_tells_is_unsupported() -> None:
    claim = Claim(id=C, text="I save schools 90,000 lei a year by writing letters", their_problem="Money is short")
    books = books_of(claim, win(), Link(verb=LinkKind.CITES, source=C, target=A))
    found = [finding for finding in lint_record(claim, books).findings if finding.rule == "E101"]
    assert [finding.reason for finding in found] == ["“90,000” stands in none of the wins this claim cites."]
    assert found[0].marks
    borne = replace(claim, text="I cut invoicing to 2 days by writing letters")
    assert "E101" not in ids(lint_record(borne, books_of(borne, win(), *books.of(Link))).findings)


GERMAN = "Leitete ein Team von 12 Personen und senkte die Kosten um 20 % durch neue Verträge"
HEBREW = "ניהלתי צוות של שנים עשר אנשים"


def test_a_line_in_another_language_is_left_alone_in_an_english_text() -> None:
    report = lint_text(
        f"- Cut falls from 9 to 2 by moving beds\n- {GERMAN}\n- {HEBREW}\n- The office was opened", surroundings=PLAIN
    )
    assert [(line.english, line.stands, ids(line.findings)) for line in report.lines] == [
        (True, True, []), (False, False, []), (False, False, []), (True, False, ["E102"]),
    ]  # fmt: skip
    assert (report.clean, report.partly) == (1, 2)
    assert (
        report.language_note
        == "Lines 2 and 3 do not look like English; only the rules that need no English word lists read them."
    )
    one = lint_text(
        f"- Cut falls from 9 to 2 by moving beds\n- Opened the shop of the town with my own hands\n- {HEBREW}", surroundings=PLAIN
    )
    assert one.language_note == "Line 3 does not look like English; only the rules that need no English word lists read it."


def test_a_text_in_another_language_gets_no_tick_and_its_english_lines_are_read() -> None:
    report = lint_text(f"- {GERMAN}\n- {GERMAN} für die Stadt und das Land\n- Ran the weekly calls with the branches of the firm")
    assert not report.english
    assert report.language_note.startswith("Most of this does not look like English")
    assert (report.clean, report.partly) == (0, 2)
    assert ids(report.findings) == ["E103"]
    assert lint_text(f"- {HEBREW}").clean == 0


def test_a_claim_is_held_against_its_wins() -> None:
    claim = Claim(id=C, text="I hired 42 nurses for the new ward", their_problem="Beds stand empty")
    books = books_of(
        claim, win(action="Hired 38 nurses for the new ward", result="All stayed"), Link(verb=LinkKind.CITES, source=C, target=A)
    )
    assert "E105" in ids(lint_record(claim, books).findings)


def test_wins_are_held_against_each_other_and_their_role() -> None:
    role = Role(id=RecordId("rol_r000000000"), name="Clerk", since=PartialDate(2026))
    books = shelf(
        role,
        win(id=B, action="Rewrote the form with two clerks", result="Invoices took 4 days", on=PartialDate(2025), role=role.id),
    )
    found = [finding for finding in lint_books(books, TODAY) if finding.rule == "E105"]
    assert {finding.record for finding in found} == {A, B}
    assert any("before the role began" in finding.reason for finding in found)


def test_waivers_silence_with_a_reason_and_are_reported_without() -> None:
    bare = Win(id=A, action="Trained several teams", result="12 passed")
    reasoned = books_of(
        bare, Waiver(about=A, rule="W204", reason="nobody counted"), Waiver(about=A, rule="uncorroborated", reason="was alone")
    )
    assert ids(lint_record(bare, reasoned).findings) == []
    assert {each.finding.rule for each in lint_record(bare, reasoned).waived} == {"W204", "W209"}
    unreasoned = books_of(bare, Waiver(about=A, rule="W204"), Waiver(about=A, rule="W999", reason="slip"))
    assert ids(lint_record(bare, unreasoned).findings) == ["L001", "L002", "W204", "W209"]


def test_names_come_from_the_books_when_the_text_is_for_others() -> None:
    bare = win(action="Wrote 12 letters with Ana Ruiz", confidentiality=Confidentiality.PRIVATE)
    books = books_of(
        bare, Person(id=P, name="Ana Ruiz"), Person(id=RecordId("per_q000000000"), name="Sam Hill", may_be_named=True)
    )
    found = lint_record(bare, books, surroundings=Surroundings(public=True)).findings
    assert [finding.rule for finding in found if finding.rule == "W214"] == ["W214", "W214"]
    silent = lint_record(bare, books, surroundings=Surroundings(public=True, names=())).findings
    assert ids(silent).count("W214") == 1


def test_shares_of_one_result_are_added_up() -> None:
    books = shelf(
        win(id=B, share=70, on=PartialDate(2025, 4)),
        win(id=A, share=60, on=PartialDate(2025, 4)),
        Link(verb=LinkKind.CITES, source=C, target=B),
        Artefact(id=T, name="Letter", on=PartialDate(2025)),
        Link(verb=LinkKind.SHOWS, source=T, target=B),
    )
    assert "W212" in ids(lint_books(books, TODAY))
    other = books.with_changes({})
    claim = other[C].record
    assert isinstance(claim, Claim)
    assert "W212" in ids(lint_record(claim, other).findings)


def test_the_second_reading_of_the_same_books_is_remembered() -> None:
    books = shelf()
    assert lint_books(books, TODAY) is lint_books(books, TODAY)
