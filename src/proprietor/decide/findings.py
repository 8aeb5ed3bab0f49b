"""What the register of complaints says of its owner: what was never raised, what followed, what goes along wherever one goes."""

from collections.abc import Iterator, Sequence

from proprietor.books import About
from proprietor.decide.complaints import Entry, Register, Thread, times
from proprietor.values.finding import Finding, Severity
from proprietor.values.ids import UNKEPT, RecordId


def findings_of(register: Register, *, leaving: RecordId = UNKEPT) -> tuple[Finding, ...]:
    """Everything that is to be remarked, the gravest first.

    Args:
        register: all complaints.
        leaving: the role its owner thinks of leaving; UNKEPT for none.
    """
    found = [each for thread in register.threads for each in (*_leaving(thread, leaving), *_thread(thread, leaving))]
    found += [_clash(sorted(pair)) for pair in register.clashing]
    return tuple(sorted(found, key=lambda each: (each.severity.rank, each.rule)))


def nothing_said(register: Register) -> str:
    """A sentence where there is nothing to look at; empty where there is."""
    if register.threads:
        return ""
    return (
        "No complaint stands in your books. If you think of leaving, write down what is wrong first: a new job can only mend "
        "what has been named."
    )


def _leaving(thread: Thread, leaving: RecordId) -> Iterator[Finding]:
    """What is wrong in the job that may be left."""
    for each in thread.entries:
        if each.role is None or each.role.id != leaving or not each.open:
            continue
        if not each.raised:
            yield Finding(
                rule="D101",
                name="leaving-unraised",
                severity=Severity.WARNING,
                reason=f"You are about to leave over something you never raised: “{_what(each)}”. Nobody who could change it was "
                "told.",
                remedy="Ask first. A no costs one talk, and then you know what you are leaving.",
                record=each.complaint.id,
                quote=each.complaint.what,
                mend="ask",
                field="raised",
            )
        if thread.about in {About.TRADE, About.ONESELF}:
            along = "any other job in it has it, too" if thread.about is About.TRADE else "it goes where you go"
            yield Finding(
                rule="D102",
                name="leaving-with-it",
                severity=Severity.WARNING,
                reason=f"You marked “{_what(each)}” as being about {thread.about.word}: {along}.",
                remedy="Ask of each option what would be different there, and note who told you so.",
                record=each.complaint.id,
                quote=each.complaint.what,
            )


def _thread(thread: Thread, leaving: RecordId) -> Iterator[Finding]:
    """What its way through the jobs says."""
    newest = thread.newest
    if thread.followed:
        yield _followed(thread)
        if thread.about is About.JOB:
            yield Finding(
                rule="D202",
                name="not-of-this-job",
                severity=Severity.WARNING,
                reason=f"You marked “{_what(newest)}” as being about this job, and it stands in {len(thread.stations)} of your "
                "jobs.",
                remedy="Mark it anew: is it about the trade, or about yourself?",
                record=newest.complaint.id,
                quote=newest.complaint.what,
            )
    if thread.about is About.UNMARKED and newest.open and (thread.followed or leaving in thread.jobs):
        yield Finding(
            rule="D203",
            name="unmarked",
            severity=Severity.INFO,
            reason=f"Nothing says whether “{_what(newest)}” is about this job, about the trade, or about yourself.",
            remedy="Mark it. Only what is about this job ends with it.",
            record=newest.complaint.id,
            quote=newest.complaint.what,
        )
    for each in thread.entries:
        if each.open and each.raised and not any(told.came or told.result for told in each.raised):
            yield _unanswered(each)


def _followed(thread: Thread) -> Finding:
    """A complaint that went along from job to job."""
    newest, stations = thread.newest, thread.stations
    places = "; ".join(
        f"{each.job}{f', since {each.complaint.since.words}' if each.complaint.since else ''}" for each in stations
    )
    raised = len({each.complaint.role for each in thread.entries if each.raised and each.complaint.role})
    told = f"You raised it in {raised} of {len(stations)} jobs." if raised else "Nobody who could change it was ever told."
    sure = " That these are one complaint is a guess by their words; say whether it is." if thread.guessed else ""
    return Finding(
        rule="D201",
        name="followed",
        severity=Severity.WARNING,
        reason=f"This complaint followed you {times(thread.followed)}: “{_what(newest)}” ({places}). {told}",
        remedy=f"Before you look for a job without it, find out what you could do so that it ends here.{sure}",
        record=newest.complaint.id,
        quote=newest.complaint.what,
        field="same" if thread.guessed else "",
    )


def _unanswered(entry: Entry) -> Finding:
    on = next((each.on for each in entry.raised if each.on), None)
    when = f" {'on' if on.day else 'in'} {on.words}" if on else ""
    return Finding(
        rule="D204",
        name="raised-no-outcome",
        severity=Severity.INFO,
        reason=f"You raised “{_what(entry)}”{when}, and nothing is written of what came of it.",
        remedy="Write down what came of it, or ask once more.",
        record=entry.complaint.id,
        quote=entry.complaint.what,
        mend="record.revise",
        field="outcome",
    )


def _clash(pair: Sequence[RecordId]) -> Finding:
    return Finding(
        rule="D301",
        name="same-and-not",
        severity=Severity.INFO,
        reason="You said that two complaints are one, and held one of them apart from a third that belongs to the other.",
        remedy="Look at the three again; until then they are kept apart.",
        record=pair[0],
    )


def _what(entry: Entry) -> str:
    return " ".join(entry.complaint.what.split()).rstrip(".")
