"""Strength and answers: parts that explain themselves, and four questions that are never left without help."""

from datetime import date

import pytest

from proprietor.actions.proposition import ShowProposition
from proprietor.books import Artefact, Link, LinkKind, Person, Relation, Win
from proprietor.business import Business
from proprietor.proposition.answers import proposition
from proprietor.proposition.claims import Claim, Question
from proprietor.proposition.constants import Constants
from proprietor.proposition.lint import lint_record
from proprietor.proposition.strength import MATCHING, Strength, claim_strength
from proprietor.values.figure import Figure
from proprietor.values.ids import RecordId
from proprietor.values.when import PartialDate
from tests.proposition.corpus_score import CORPUS, corpus, text_of
from tests.shelves import books_of

TODAY = date(2026, 12, 31)
A, C, D, P, Q, T = (
    RecordId(each)
    for each in ("win_a000000000", "clm_c000000000", "clm_d000000000", "per_p000000000", "per_q000000000", "art_t000000000")
)
STRONG = Claim(id=C, text="I cut invoicing from 9 days to 2 by rewriting forms")
WEAK = Claim(id=D, text="I am quick")
SEEN = (
    Win(id=A, action="Rewrote the form", result="Invoices took 2 days", figure=Figure(), on=PartialDate(2023)),
    Person(id=P, name="Ana", relation=Relation.BOSS),
    Person(id=Q, name="Sam", relation=Relation.REPORT),
    Artefact(id=T, name="Form"),
    Link(verb=LinkKind.CITES, source=C, target=A),
    Link(verb=LinkKind.SAW, source=P, target=A),
)


def test_strength_is_the_formula_of_the_spec() -> None:
    strength = claim_strength(STRONG, books_of(STRONG, *SEEN), TODAY)
    assert [part.met for part in strength.parts] == pytest.approx([1, 1, 1, 0.583**2, 0.5], abs=0.001)
    assert strength.total == pytest.approx(0.25 + 0.2 + 0.2 + 0.2 * 0.583**2 + 0.15 * 0.5, abs=0.001)
    assert strength.weakest.what == "corroboration"
    assert all(part.sentence.endswith(".") for part in strength.parts)


def test_an_empty_claim_has_no_strength() -> None:
    strength = claim_strength(WEAK, books_of(WEAK), TODAY)
    assert strength.total == 0
    assert strength.weakest.what == "result"


def test_each_source_adds() -> None:
    books = books_of(STRONG, *SEEN)
    more = books_of(STRONG, *SEEN, Link(verb=LinkKind.SAW, source=Q, target=A), Link(verb=LinkKind.SHOWS, source=T, target=A))
    shown = books_of(
        STRONG, *SEEN[:-1], Link(verb=LinkKind.SHOWS, source=T, target=A), Link(verb=LinkKind.SHOWS, source=P, target=A)
    )
    parts = [claim_strength(STRONG, each, TODAY).parts[3] for each in (shown, books, more)]
    assert parts[0].met == pytest.approx(parts[1].met)
    assert parts[1].met < parts[2].met
    assert "1 thing shows it" in parts[0].sentence
    assert "2 people saw it" in parts[2].sentence


def test_a_number_without_baseline_counts_half() -> None:
    claim = Claim(id=C, text="I raised bookings by 40 %")
    assert claim_strength(claim, books_of(claim), TODAY).parts[1].met == 0.5
    dated = Win(id=A, action="Rang", figure=Figure(period="2023"), on=PartialDate(2026, 12))
    books = books_of(WEAK, dated, Link(verb=LinkKind.CITES, source=D, target=A))
    found = claim_strength(WEAK, books, TODAY, Constants(weight_figure=0.4))
    assert (found.parts[1].met, found.parts[1].weight) == (1, 0.4)
    assert "less than a month ago" in found.parts[4].sentence


def strength_of(claim: Claim, *wins: Win) -> tuple[Strength, set[str]]:
    books = books_of(claim, *wins, *(Link(verb=LinkKind.CITES, source=claim.id, target=win.id) for win in wins))
    judged = lint_record(claim, books)
    return claim_strength(claim, books, TODAY), {
        each.rule for each in (*judged.findings, *(one.finding for one in judged.waived))
    }


LETTER = Win(id=A, action="Wrote a letter", result="Calls fell from 40 to 12 a week")


@pytest.mark.parametrize(
    ("text", "marks", "said"),
    [
        ("I cut the time that crews wait", (1, 0.5, 0.5), ("figure only in its wins", "method only in its wins")),
        ("Sales rose in the town", (0.5, 1, 0.5), ("result only in its wins", "method only in its wins")),
        ("I save you 90,000 lei a year", (1, 0.5, 0.5), ("figure that no win bears out", "method only in its wins")),
        ("I cut calls from 40 to 12 a week by writing letters", (1, 1, 1), ()),
        ("Ich schreibe für die Schule und senke die Zahl der Anrufe von 40 auf 12", (1, 1, 1), ()),
    ],
)
def test_what_only_the_wins_say_counts_half(text: str, marks: tuple[float, ...], said: tuple[str, ...]) -> None:
    strength, _ = strength_of(Claim(id=C, text=text), LETTER)
    assert tuple(part.met for part in strength.parts[:3]) == marks
    assert tuple(part.short for part in strength.parts[:3] if part.short) == said


def test_a_claim_alone_has_what_it_says_itself() -> None:
    strength, _ = strength_of(Claim(id=C, text="I stay calm when the hospital is full, which is rarer than it sounds"))
    assert strength.total == 0
    assert all(part.sentence.startswith("It ") for part in strength.parts[:3])


def marked_as_the_rules_say(strength: Strength, spoken: set[str]) -> None:
    for part in strength.parts[:3]:
        assert part.met < 1 or spoken.isdisjoint(rule.id for rule in MATCHING[part.what]), part


CLAIMS = [text_of(line) for name in ("lines", "unseen") for line in corpus(CORPUS.with_name(f"{name}.jsonl"))]


@pytest.mark.parametrize("text", CLAIMS)
@pytest.mark.parametrize("wins", [(), (LETTER,)], ids=["alone", "with a win"])
def test_a_mark_is_full_only_where_the_matching_rule_is_silent(text: str, wins: tuple[Win, ...]) -> None:
    marked_as_the_rules_say(*strength_of(Claim(id=C, text=text), *wins))


def test_the_example_is_marked_as_the_rules_say() -> None:
    with Business.example(as_of=TODAY) as business:
        claims = [each for answer in business.do(ShowProposition()).answers for each in answer.claims]
    assert len(claims) > len(Question)
    for each in claims:
        waived = (one.finding for one in each.waived)
        marked_as_the_rules_say(each.strength, {finding.rule for finding in (*each.findings, *waived)})


def test_what_the_example_is_told_of_a_claim_about_itself_is_true() -> None:
    with Business.example(as_of=TODAY) as business:
        claims = [each for answer in business.do(ShowProposition()).answers for each in answer.claims]
    said = {each.claim.text[:11]: finding.reason for each in claims for finding in each.findings if finding.rule == "E102"}
    assert said["I stay calm"] == "Nothing is done in it: “stay” tells what you are."
    assert not any("Somebody or something else" in reason for reason in said.values())


def test_empty_answers_carry_a_prompt() -> None:
    answers = proposition(books_of(), TODAY)
    assert [answer.question for answer in answers.answers] == list(Question)
    assert all(answer.prompt and not answer.claims for answer in answers.answers)
    assert not answers.complete
    assert answers.findings == ()


def test_answers_show_the_strongest_claim_first() -> None:
    answers = proposition(books_of(WEAK, STRONG, *SEEN), TODAY)
    value = answers.answers[0]
    assert [answered.claim.id for answered in value.claims] == [C, D]
    assert [(cited.win.id, [person.id for person in cited.witnesses]) for cited in value.claims[0].cited] == [(A, [P])]
    assert {finding.record for finding in answers.findings} >= {D}
