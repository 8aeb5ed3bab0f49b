"""The lint: an auditor of achievement claims, on free text and on the books alike.

What no rule can see is truth: a lie with a number, a baseline and a method passes all of them. The lint makes claims
checkable; checking them is for the people who saw it.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache

from proprietor.books import Books, Person, Win
from proprietor.language.concreteness import source_of_best
from proprietor.language.english import line_looks_english, looks_english
from proprietor.proposition.claims import Claim
from proprietor.proposition.constants import CONSTANTS, MOST_SIGNS, Constants
from proprietor.proposition.contradiction import neighbours
from proprietor.proposition.evidence import Grounds, grounds_of
from proprietor.proposition.judging import bench, chosen, judge
from proprietor.proposition.reading import Read, read
from proprietor.proposition.reasoning import reasoned
from proprietor.proposition.report import Judged, LineKind, ReadLine, Report
from proprietor.proposition.rule import Other, Passage, Rule, Surroundings
from proprietor.proposition.tellings import NOTHING, Tellings, after
from proprietor.values.finding import Finding
from proprietor.values.ids import RecordId
from proprietor.values.refusals import Refusal

NOT_ENGLISH_NOTE = "This does not look like English; only the rules that need no English word lists ran."
MOSTLY_NOT_NOTE = "Most of this does not look like English; those lines only the rules read that need no English word lists."
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
    first = passages[0] if passages else Passage(reasoned=reasoned(""))
    benches = {each: bench(first, rules, english=each) for each in (True, False)}
    own = [line_looks_english(each.analysis.text, each.analysis.lows, around=english) for each in passages]
    judged = [
        (judge(passage, benches[in_english], line=line.line.number), in_english)
        for line, passage, in_english in zip(claims, passages, own, strict=True)
    ]
    verdicts = iter(judged)
    said = tuple(_read_line(line, *(next(verdicts) if line.kind is LineKind.CLAIM else (Judged(), english))) for line in lines)
    return Report(
        lines=said,
        skipped=benches[english].skipped,
        english=english,
        language_note=_note(english, [line for line in said if line.kind is LineKind.CLAIM]),
        concreteness=surroundings.ratings.judge(()).source if surroundings.ratings else source_of_best(),
    )


def _note(english: bool, claims: Sequence[ReadLine]) -> str:
    """What is said about the language of a text: nothing when all of it is English."""
    unread = list(dict.fromkeys(str(line.number) for line in claims if not line.english))
    if not english:
        return MOSTLY_NOT_NOTE if len(unread) < len(claims) else NOT_ENGLISH_NOTE
    if not unread:
        return ""
    if len(unread) == 1:
        return f"Line {unread[0]} does not look like English; only the rules that need no English word lists read it."
    places = f"{', '.join(unread[:-1])} and {unread[-1]}"
    return f"Lines {places} do not look like English; only the rules that need no English word lists read them."


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


def _read_line(line: Read, judged: Judged, english: bool) -> ReadLine:
    return ReadLine(
        number=line.line.number,
        text=line.text,
        kind=line.kind,
        findings=judged.findings,
        waived=judged.waived,
        context=line.context,
        span=line.line.span,
        english=english,
    )


def lint_record(
    record: Win | Claim,
    books: Books,
    *,
    surroundings: Surroundings = NOWHERE,
    constants: Constants = CONSTANTS,
    rules: tuple[Rule, ...] = (),
) -> Judged:
    """Judge a win with what the books hold about it, or a claim with the wins it cites; waivers are honoured."""
    around = _known_names(surroundings, books)
    return _judged(grounds_of(record, books), _docket(around, constants, rules or chosen()))


def lint_books(
    books: Books, today: date, *, surroundings: Surroundings = NOWHERE, constants: Constants = CONSTANTS
) -> tuple[Finding, ...]:
    """Judge every win and claim in the books, in the order in which they were written down.

    The same books, day and constants are judged once and remembered.
    """
    return _of_books(books, replace(surroundings, today=surroundings.today or today), constants)


@lru_cache(maxsize=8)
def _of_books(books: Books, surroundings: Surroundings, constants: Constants) -> tuple[Finding, ...]:
    return _of_records([*books.of(Win), *books.of(Claim)], books, surroundings, constants)


def lint_records(
    records: Sequence[Win | Claim], books: Books, today: date, *, surroundings: Surroundings = NOWHERE
) -> tuple[Finding, ...]:
    """Judge some wins and claims of the books, in the order given; wins are held only against each other."""
    wins = [each for each in records if isinstance(each, Win)]
    among = after(NOTHING, wins) if len(wins) < len(books.of(Win)) else None
    return _of_records(records, books, replace(surroundings, today=surroundings.today or today), CONSTANTS, among)


def _of_records(
    records: Sequence[Win | Claim],
    books: Books,
    surroundings: Surroundings,
    constants: Constants,
    among: Tellings | None = None,
) -> tuple[Finding, ...]:
    docket = _docket(_known_names(surroundings, books), constants, chosen())
    found: list[Finding] = []
    for record in records:
        found += _judged(grounds_of(record, books, among), docket).findings
    return tuple(found)


@dataclass(frozen=True, slots=True)
class _Docket:
    """How to judge records, and what was judged last of each: a record with the same grounds is not judged again."""

    around: Surroundings
    constants: Constants
    rules: tuple[Rule, ...]
    verdicts: dict[RecordId, tuple[Grounds, Judged]]


@lru_cache(maxsize=8)
def _docket(around: Surroundings, constants: Constants, rules: tuple[Rule, ...]) -> _Docket:
    return _Docket(around, constants, rules, {})


def _judged(grounds: Grounds, docket: _Docket) -> Judged:
    record = grounds.record
    last = docket.verdicts.get(record.id)
    if last is not None and last[0] == grounds:
        return last[1]
    passage = Passage(
        reasoned=reasoned(record.text),
        around=docket.around,
        constants=docket.constants,
        evidence=grounds.evidence,
        suppressions=grounds.suppressions,
    )
    verdict = judge(passage, docket.rules, english=looks_english(record.text))
    if len(docket.verdicts) >= MOST_KEPT:
        docket.verdicts.clear()
    docket.verdicts[record.id] = (grounds, verdict)
    return verdict


MOST_KEPT = 20_000
"""Judgements that are kept: of several careers (a guess)."""


def _known_names(surroundings: Surroundings, books: Books) -> Surroundings:
    """Fill in who may not be named, if the text is for others and nobody said."""
    if not surroundings.public or surroundings.names is not None:
        return surroundings
    return replace(surroundings, names=tuple(each.name for each in books.of(Person) if each.name and not each.may_be_named))
