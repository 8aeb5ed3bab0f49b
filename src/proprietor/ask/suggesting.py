"""What an answer changes in the books: the want is said, the complaint raised, and what came of it stands there, too."""

from collections.abc import Iterator
from dataclasses import replace

from proprietor.ask.records import Answer, Ask, Result
from proprietor.ask.steps import line_of
from proprietor.books import Books, Complaint, Want
from proprietor.books.proposals import Proposal
from proprietor.values.when import PartialDate


def proposals_of(answer: Answer, books: Books) -> tuple[Proposal, ...]:
    """What an answer suggests; only what it says, and nothing that the books hold already.

    Where it did not come to the talk nothing was said, so nothing is suggested.
    """
    kept = books.get(answer.ask)
    ask = kept.record if kept else None
    if not isinstance(ask, Ask) or answer.result is Result.AVOIDED:
        return ()
    return tuple(_of_want(answer, ask, books)) + tuple(_of_complaint(answer, ask, books))


def _of_want(answer: Answer, ask: Ask, books: Books) -> Iterator[Proposal]:
    kept = books.get(ask.want)
    if kept is None or not isinstance(kept.record, Want):
        return
    want = kept.record
    if want.voiced is None and (on := _sayable(answer, want.since)):
        words = f"Note that you said on {on.words} what you want: “{line_of(want.what)}”."
        yield Proposal(key="want-said", words=words, because=_TALKED, record=replace(want, voiced=on))
    if not want.outcome and (came := outcome_of(answer)):
        words = f"Note with the want what came of it: {came}"
        yield Proposal(key="want-came", words=words, because=_because(answer), record=replace(want, outcome=came))


def _of_complaint(answer: Answer, ask: Ask, books: Books) -> Iterator[Proposal]:
    kept = books.get(ask.complaint)
    if kept is None or not isinstance(kept.record, Complaint):
        return
    complaint = kept.record
    if complaint.raised is None and (on := _sayable(answer, complaint.since)):
        words = f"Note that you raised it on {on.words}: “{line_of(complaint.what)}”."
        yield Proposal(key="complaint-raised", words=words, because=_TALKED, record=replace(complaint, raised=on))
    if not complaint.outcome and (came := outcome_of(answer)):
        words = f"Note with the complaint what came of it: {came}"
        yield Proposal(key="complaint-came", words=words, because=_because(answer), record=replace(complaint, outcome=came))


_TALKED = "The answer says when you talked."


def _because(answer: Answer) -> str:
    return "You wrote down how it ended." if answer.came else "You wrote down what they said."


def outcome_of(answer: Answer) -> str:
    """How it ended, else the result with their words; empty where the answer has no words."""
    if answer.came:
        return answer.came
    return f"{answer.result.word.capitalize()}: “{line_of(answer.said)}”." if answer.said else ""


def _sayable(answer: Answer, since: PartialDate | None) -> PartialDate | None:
    """The day of the talk, unless it would lie before the day since when it is wanted, or wrong."""
    on = answer.on
    return on if on is not None and (since is None or on.last >= since.first) else None
