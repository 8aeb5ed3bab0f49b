"""Checks on deciding: complaints that may be one, remarks of the register, decisions that are open and not weighed."""

from collections import Counter
from collections.abc import Iterator
from datetime import date

from proprietor.agenda.item import Item
from proprietor.agenda.unsaid import lowered
from proprietor.books import Books, Complaint, Decision
from proprietor.decide.complaints import register_of
from proprietor.decide.findings import findings_of
from proprietor.decide.options import FEWEST_OPTIONS
from proprietor.decide.records import ListedOption, Weighing
from proprietor.values.finding import Finding

ALIKE, REMARKED, UNWEIGHED = 30.0, 36.0, 32.0
"""Weights of a question about two complaints, of a remark of the register, and of a decision that is open and not weighed
(guesses: what was never said comes before)."""

SAID_ELSEWHERE = frozenset({"D201"})
"""Rules of the register that a check of its own speaks for, where nobody was told: `unsaid.recurring`."""


def complaints(books: Books, today: date) -> Iterator[Item]:
    """What the register says: one question whether two complaints are one, and the gravest remark on those that were raised."""
    del today
    every = {each.id: each for each in books.of(Complaint)}
    if not every:
        return
    register = register_of(books)
    if register.guessed:
        one, two = (each for each in every.values() if each.id in register.guessed[0])
        yield Item(
            check="complaints-alike",
            title="Say whether two complaints are one",
            reason=f"“{_quoted(one)}” and “{_quoted(two)}” share most of their words. One that came along from job to "
            "job asks for something else than two.",
            action="complaint.sort",
            records=(two.id, one.id),
            weight=ALIKE,
        )
    told = {each.newest.complaint.id for each in register.threads if each.ever_raised}
    found = [each for each in findings_of(register) if each.rule not in SAID_ELSEWHERE or each.record in told]
    if found:
        yield _item(found[0])


def _quoted(complaint: Complaint) -> str:
    """Its own words on one line, without a full stop."""
    return " ".join(complaint.what.split()).rstrip(".")


def _item(finding: Finding) -> Item:
    outcome = finding.field == "outcome"
    what = lowered(finding.quote) or "the same, and not the same"
    return Item(
        check="complaint-remark",
        title=f"{'Write down what came of it' if outcome else 'Look at a complaint again'}: {what}",
        reason=f"{finding.reason} {finding.remedy}",
        action="record.revise" if outcome else "complaint.register",
        records=(finding.record,),
        rule=finding.rule,
        field="outcome" if outcome else "",
        weight=REMARKED,
    )


def unweighed(books: Books, today: date) -> Iterator[Item]:
    """Decisions that are open, have options, and of which nobody has said what counts."""
    del today
    weighed = {each.decision for each in books.of(Weighing)}
    counts = Counter(each.decision for each in books.of(ListedOption))
    for decision in books.of(Decision):
        if decision.open and decision.id not in weighed and counts[decision.id] >= FEWEST_OPTIONS:
            yield Item(
                check="decision-unweighed",
                title=f"Say what counts: {lowered(decision.what)}",
                reason=f"It has {counts[decision.id]} options, and nothing is said of how much each thing counts for you. The "
                "questions take five minutes.",
                action="weight.ask",
                records=(decision.id,),
                weight=UNWEIGHED,
            )
