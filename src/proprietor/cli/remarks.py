"""`proprietor lint`: an auditor's remarks on a text, or on what is in the books."""

from collections.abc import Iterator, Sequence
from itertools import groupby
from pathlib import Path

import click

from proprietor.actions.context import Document
from proprietor.actions.plain import plain
from proprietor.actions.remarks import LintBooks, LintText
from proprietor.cli.exits import Exit
from proprietor.cli.face import Face, Next, here
from proprietor.cli.ink import clean, paragraph, wrapped
from proprietor.cli.mends import command_for
from proprietor.cli.quoting import counted, marks_of, quoted, remarked
from proprietor.cli.reading import STDIN, document
from proprietor.cli.register import Register
from proprietor.cli.shape import Command
from proprietor.proposition.report import Report
from proprietor.values.finding import Finding, Severity
from proprietor.values.refusals import Refusal

NAMELESS = (
    "No books are here, so nobody knows who has not agreed to be named: names were not looked for. "
    "Say where your books lie with --books FILE."
)
"""Said about a text for strangers that was read without books."""

RULES = "A rule's id, name, or the head of an id (W, E1); can be given more than once."


@click.command(cls=Command, example=["proprietor lint cv.md", "pbpaste | proprietor lint - --strict", "proprietor lint win_4k7m"])
@click.argument("source", metavar="[FILE|-|ID]", required=False)
@click.option("--strict", is_flag=True, help="End with 1 for warnings, too; by default only for errors.")
@click.option("--select", multiple=True, metavar="RULE", help=f"Only these rules. {RULES}")
@click.option("--ignore", multiple=True, metavar="RULE", help="Not these rules, in the same way.")
@click.option(
    "--posting", "postings", multiple=True, metavar="FILE", help="A posting the text is meant for; can be given more than once."
)
@click.option(
    "--public",
    is_flag=True,
    help="Strangers will read it: names of people in your books who have not agreed, and secrets, are remarked on.",
)
@click.option("--verbose", is_flag=True, help="Say which rules were skipped or set aside, and why.")
def lint(
    source: str | None,
    *,
    strict: bool,
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    postings: tuple[str, ...],
    public: bool,
    verbose: bool,
) -> None:
    """Hear an auditor's remarks on a text: each with its line, the words in question, why, and what to do.

    FILE is plain text, Markdown, .docx or PDF; - reads from the pipe. Nothing is kept, and only --public looks into books.
    With the id of a win or claim, or with nothing, the remarks are on your books.

    Ends with 1 when there is an error (with --strict: or a warning), else with 0.
    """
    face = here()
    if source is not None and (source == STDIN or not _is_id(source)):
        read = _own_text(source, face)
        others = tuple(document(name, face).text for name in postings)
        ask = LintText(text=read.text, select=select, ignore=ignore, postings=others, public=public)
        nameless = public and not face.has_books
        report = face.do(ask) if public and face.has_books else face.bare.do(ask)
        _answer_text(read, source, report, face, verbose=verbose, unsaid=NAMELESS if nameless else "")
        findings: Sequence[Finding] = report.findings
    else:
        if select or ignore or postings or public:
            raise click.UsageError("--select, --ignore, --posting and --public go with a FILE, not with the books.")
        remarks = face.do(LintBooks(id=source or ""))
        _answer_books(remarks, face)
        findings = remarks
    grave = {Severity.ERROR, Severity.WARNING} if strict else {Severity.ERROR}
    if any(finding.severity in grave for finding in findings):
        click.get_current_context().exit(Exit.REFUSED)


def _own_text(source: str, face: Face) -> Document:
    """Read a text about one's work; an empty one is told what such a text holds.

    Raises:
        Refusal: what the reader refuses.
    """
    try:
        return document(source, face)
    except Refusal as refusal:
        if refusal.code == "empty":
            refusal.remedy = "Give a text with one win a line."
        raise


def _is_id(source: str) -> bool:
    from proprietor.actions.kinds import kind_of_id  # noqa: PLC0415 - not needed for the pipe
    from proprietor.values.ids import RecordId, tidy  # noqa: PLC0415 - the same

    return "_" in source and kind_of_id(RecordId(tidy(source))) is not None and not Path(source).exists()


def _answer_text(read: Document, source: str, report: Report, face: Face, *, verbose: bool, unsaid: str) -> None:
    data: dict[str, object] = {
        "source": source,
        "form": read.form,
        "encoding": read.encoding,
        "claims": len(report.claims),
        "clean": report.clean,
        "partly": report.partly,
        "counts": {severity.value: number for severity, number in report.counts.items()},
        "findings": [_plain(finding) for finding in report.findings],
        "waived": [{**_plain(each.finding), "waived_because": each.reason} for each in report.waived],
        "skipped": [{"rule": each.rule, "name": each.name, "reason": each.reason} for each in report.skipped],
        "language_note": report.language_note,
        "names_note": unsaid,
    }
    then = [Next(f"proprietor rules {report.findings[0].rule}", "explains the first rule")] if report.findings else []
    then.append(Next("proprietor win record --line '…'", "turns a line into a win in your books", confirm=True))
    face.answer(data, lambda: _text_lines(read, source, report, face, verbose=verbose, unsaid=unsaid), then)


def _plain(finding: Finding) -> dict[str, object]:
    made = plain(finding)
    assert isinstance(made, dict)
    return {**made, "marks": [list(mark) for mark in finding.marks]}


def _text_lines(read: Document, source: str, report: Report, face: Face, *, verbose: bool, unsaid: str) -> Iterator[str]:
    place = "line " if source == STDIN else f"{clean(source)}:"
    if read.form == "text" and read.encoding != "utf-8":
        yield face.ink.faint(
            paragraph(f"{read.name} is not UTF-8; it was read as {read.encoding}, which is a guess.", face.width)
        )
        yield ""
    for note in filter(None, (report.language_note, unsaid)):
        yield paragraph(note, face.width)
        yield ""
    for line in report.lines:
        if line.findings:
            yield face.ink.strong(f"{place}{line.number}")
            yield from quoted(line.text, marks_of(line.findings), face)
            yield from remarked(line.findings, face)
            yield ""
    if verbose:
        yield from _aside(report, face)
    yield paragraph(_counts(report), face.width)


def _aside(report: Report, face: Face) -> Iterator[str]:
    said = [f"{each.rule} {each.name} was skipped: {each.reason}." for each in report.skipped]
    said += [f"Line {each.finding.line}: {each.finding.rule} was set aside: {each.reason}" for each in report.waived]
    yield from (face.ink.faint(paragraph(each, face.width, hang="  ")) for each in said)
    if said:
        yield ""


def _counts(report: Report) -> str:
    claims = len(report.claims)
    if not claims:
        return "No line here says anything about your work. Give each win a line of its own, beginning with what you did."
    read = f"{claims:,} {'claim' if claims == 1 else 'claims'} read"
    waived = f" {len(report.waived)} set aside." if report.waived else ""
    if report.partly:
        read += f", {report.partly:,} in part only, for want of English"
    if not report.findings:
        return f"{read}; nothing to remark{' in what could be read' if report.partly else ''}.{waived}"
    good = f"; {report.clean:,} {'needs' if report.clean == 1 else 'need'} no remark" if report.clean else ""
    return f"{read}: {counted(report.findings)}{good}.{waived}"


def _answer_books(findings: Sequence[Finding], face: Face) -> None:
    then = []
    if findings and (command := command_for(findings[0].mend or "record.revise", findings[0].record, findings[0].field)):
        then = [Next(command, findings[0].remedy, confirm=True)]
    counts = {severity.value: sum(finding.severity is severity for finding in findings) for severity in Severity}
    data: dict[str, object] = {"source": "books", "counts": counts, "findings": [_plain(finding) for finding in findings]}
    face.answer(data, lambda: _books_lines(findings, face), then)


def _books_lines(findings: Sequence[Finding], face: Face) -> Iterator[str]:
    register = Register(face)
    for record, group in groupby(findings, key=lambda finding: finding.record):
        remarks = list(group)
        head = register.head(record)
        lead = " " * (len(head) + 2)
        first, *others = wrapped(register.title(record), face.width - len(lead), most=2)
        yield f"{face.ink.strong(head)}  {first}"
        yield from (lead + line for line in others)
        for quote, same in groupby(remarks, key=lambda finding: finding.quote):
            about = list(same)
            if any(finding.marks for finding in about):
                yield from quoted(quote, marks_of(about), face)
            yield from remarked(about, face)
        commands = dict.fromkeys(command_for(each.mend or "record.revise", each.record, each.field, head) for each in remarks)
        yield from (
            f"  {face.ink.good(each)}"
            for each in commands
            if not any(other.startswith(f"{each} ") for other in commands) and each
        )
        yield ""
    yield f"Remarks on your books: {counted(findings)}." if findings else "Nothing to remark on your wins and claims."
