"""The lint: an auditor of achievement claims, on free text and on the books alike.

What no rule can see is truth: a lie with a number, a baseline and a method passes all of them. The lint makes claims
checkable; checking them is for the people who saw it.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import lru_cache

from proprietor.books import Books, Person, Win
from proprietor.language.concreteness import best_ratings
from proprietor.language.english import looks_english
from proprietor.proposition.claims import Claim
from proprietor.proposition.constants import CONSTANTS, MOST_SIGNS, Constants
from proprietor.proposition.contradiction import neighbours
from proprietor.proposition.evidence import evidence_of_claim, evidence_of_win, waivers_of
from proprietor.proposition.judging import bench, chosen, judge
from proprietor.proposition.reading import Read, read
from proprietor.proposition.reasoning import reasoned
from proprietor.proposition.report import Judged, LineKind, ReadLine, Report
from proprietor.proposition.rule import Evidence, Other, Passage, Rule, Suppression, Surroundings
from proprietor.values.finding import Finding
from proprietor.values.refusals import Refusal

NOT_ENGLISH_NOTE = "This does not look like English; only the rules that need no English word lists ran."
NOWHERE = Surroundings()


def lint_text(
    text: str,
    *,
    surroundings: Surroundings = NOWHERE,
    constants: Constants = CONSTANTS,
    select: Sequence[str] = (),
    ignore: Sequence[str] = (),
) -> Report:
    """Judge a pasted text: a CV, a self-review, a list of bullets, one line.

    Args:
        text: what was pasted, at most MOST_SIGNS signs.
        surroundings: what is known around it.
        constants: the numbers to judge by.
        select: ids, names or heads of ids of the rules to run; empty for all.
        ignore: rules to leave out.

    Raises:
        Refusal: `too-long` for an enormous text, `unknown-rule` when a word in `select` or `ignore` means no rule.
    """
    if len(text) > MOST_SIGNS:
        raise Refusal(
            "too-long",
            f"The text has {len(text):,} signs; more than {MOST_SIGNS:,} are not read at once.",
            "Paste the part that speaks of your work, or check it in pieces.",
            place="text",
        )
    rules = chosen(tuple(select), tuple(ignore))
    english = looks_english(text)
    lines = read(text)
    claims = [line for line in lines if line.kind is LineKind.CLAIM]
    others = neighbours([(line.text, f"line {line.line.number}") for line in claims]) if len(claims) > 1 else []
    passages = _passages(claims, others, surroundings, constants)
    known = bench(passages[0] if passages else Passage(reasoned=reasoned("")), rules, english=english)
    judged = [judge(passage, known, line=line.line.number) for line, passage in zip(claims, passages, strict=True)]
    verdicts = iter(judged)
    said = tuple(_read_line(line, next(verdicts) if line.kind is LineKind.CLAIM else Judged()) for line in lines)
    ratings = surroundings.ratings or best_ratings()
    return Report(
        lines=said,
        skipped=known.skipped,
        english=english,
        language_note="" if english else NOT_ENGLISH_NOTE,
        concreteness=ratings.judge(("table",)).source,
    )


def _passages(
    claims: Sequence[Read], others: Sequence[tuple[Other, ...]], surroundings: Surroundings, constants: Constants
) -> list[Passage]:
    in_use = any(claim.ids for claim in claims)
    return [
        Passage(
            reasoned=reasoned(claim.text),
            around=surroundings,
            constants=constants,
            ids=claim.ids,
            ids_in_use=in_use,
            others=others[place] if others else None,
            suppressions=claim.suppressions,
        )
        for place, claim in enumerate(claims)
    ]


def _read_line(line: Read, judged: Judged) -> ReadLine:
    return ReadLine(
        number=line.line.number,
        text=line.text,
        kind=line.kind,
        findings=judged.findings,
        waived=judged.waived,
        context=line.context,
        span=line.line.span,
    )


def lint_win(
    win: Win,
    books: Books,
    *,
    surroundings: Surroundings = NOWHERE,
    constants: Constants = CONSTANTS,
    rules: tuple[Rule, ...] = (),
) -> Judged:
    """Judge a win with what the books hold about it; waivers are honoured."""
    around = _known_names(surroundings, books)
    return _judged(win.text, evidence_of_win(win, books), waivers_of(books, win.id), around, constants, rules or chosen())


def lint_claim(
    claim: Claim,
    books: Books,
    *,
    surroundings: Surroundings = NOWHERE,
    constants: Constants = CONSTANTS,
    rules: tuple[Rule, ...] = (),
) -> Judged:
    """Judge a claim with the wins it cites; waivers are honoured."""
    around = _known_names(surroundings, books)
    return _judged(claim.text, evidence_of_claim(claim, books), waivers_of(books, claim.id), around, constants, rules or chosen())


def lint_books(
    books: Books, today: date, *, surroundings: Surroundings = NOWHERE, constants: Constants = CONSTANTS
) -> tuple[Finding, ...]:
    """Judge every win and claim in the books, in the order in which they were written down.

    The same books, day and constants are judged once and remembered.
    """
    return _of_books(books, replace(surroundings, today=surroundings.today or today), constants)


@lru_cache(maxsize=8)
def _of_books(books: Books, surroundings: Surroundings, constants: Constants) -> tuple[Finding, ...]:
    around = _known_names(surroundings, books)
    rules = chosen()
    found: list[Finding] = []
    for win in books.of(Win):
        found += _judged(win.text, evidence_of_win(win, books), waivers_of(books, win.id), around, constants, rules).findings
    for claim in books.of(Claim):
        found += _judged(
            claim.text, evidence_of_claim(claim, books), waivers_of(books, claim.id), around, constants, rules
        ).findings
    return tuple(found)


@lru_cache(maxsize=20_000)
def _judged(  # noqa: PLR0917 - by name, the cache would take the same call for two
    text: str,
    evidence: Evidence,
    suppressions: tuple[Suppression, ...],
    around: Surroundings,
    constants: Constants,
    rules: tuple[Rule, ...],
) -> Judged:
    passage = Passage(reasoned=reasoned(text), around=around, constants=constants, evidence=evidence, suppressions=suppressions)
    return judge(passage, rules, english=looks_english(text))


def _known_names(surroundings: Surroundings, books: Books) -> Surroundings:
    """Fill in who may not be named, if the text is for others and nobody said."""
    if not surroundings.public or surroundings.names is not None:
        return surroundings
    return replace(surroundings, names=tuple(each.name for each in books.of(Person) if each.name and not each.may_be_named))
