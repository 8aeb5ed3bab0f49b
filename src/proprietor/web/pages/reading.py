"""Reading a pasted or uploaded text: the remarked document, lines rewritten in place; nothing is written to the books."""

from dataclasses import dataclass

from starlette.responses import PlainTextResponse, Response

from proprietor.actions.documents import ReadDocument
from proprietor.actions.looking import ShowRecord
from proprietor.actions.remarks import LintText
from proprietor.proposition.report import LineKind, Report
from proprietor.values.finding import Finding
from proprietor.values.ids import RecordId
from proprietor.values.refusals import Refusal
from proprietor.web.notices import notice_of
from proprietor.web.pages import first
from proprietor.web.tray import Readers, Sheet, Spot, tray_of
from proprietor.web.visits import STATUS, Visit
from proprietor.web.wording import summing_up

LINES = 120
"""Lines of a text on one page; a book is turned page by page."""

LONGEST_LINE = 5_000
"""Signs a line rewritten in place may have (a guess)."""


LONGEST_POSTING = 50_000
"""Signs a posting may have: ten times what one has (a guess)."""


@dataclass(frozen=True, slots=True)
class Shown:
    """A line on the page: where it stands, the win made of it, and whether it is the first with a remark."""

    spot: Spot
    win: RecordId
    first: bool


def ask(visit: Visit) -> Response:
    """The page that takes a text."""
    return _ask(visit, "", None)


def read(visit: Visit) -> Response:
    """Take a text and show it with remarks; what cannot be read comes back with the reason."""
    text = visit.form.get("text", "")
    try:
        name, note, uploaded = _uploaded(visit)
        whole = "\n\n".join(part for part in (text.strip("\r\n"), uploaded) if part.strip())
        if not whole:
            return _ask(visit, text, _nothing())
        sheet = tray_of(visit.business).lay(visit.business, whole, name=name, note=note, asked=_readers(visit))
    except Refusal as refusal:
        return _ask(visit, text, refusal)
    return visit.go(f"/read/{sheet.id}")


def _readers(visit: Visit) -> Readers:
    """For whom the text is meant, as the form says.

    Raises:
        Refusal: `too-long` for more than a posting.
    """
    posting = visit.form.get("posting", "").strip()
    if len(posting) > LONGEST_POSTING:
        said = f"A posting of more than {LONGEST_POSTING:,} signs is not read."
        raise Refusal("too-long", said, "Paste one posting, not a list.")
    return Readers("public" in visit.form, posting)


def _nothing() -> Refusal:
    return Refusal("empty", "There is nothing to read yet.", "Paste a few lines about your work, or choose a file.")


def _uploaded(visit: Visit) -> tuple[str, str, str]:
    if "file" not in visit.files:
        return "", "", ""
    name, data = visit.files["file"]
    document = visit.business.do(ReadDocument(name=name, data=data))
    guessed = document.form == "text" and document.encoding not in {"utf-8", "ascii"}
    note = f"{name} is not UTF-8; it was read as {document.encoding}, which is a guess." if guessed else ""
    return name, note, document.text


def _ask(visit: Visit, text: str, refusal: Refusal | None) -> Response:
    if not first.filled(visit.business) and refusal is not None:
        return first.doors(visit, text, refusal)
    status = STATUS.get(refusal.code, 422) if refusal else 200
    return visit.show("read.html", status=status, text=text, refusal=refusal, texts=tray_of(visit.business).texts())


def show(visit: Visit) -> Response:
    """The remarked document."""
    try:
        sheet = tray_of(visit.business).get(visit.path["sheet"])
    except Refusal as refusal:
        return _ask(visit, "", refusal)
    return _document(visit, sheet)


def _document(visit: Visit, sheet: Sheet, wrong: dict[str, Refusal] | None = None) -> Response:
    spots = sheet.spots
    page = _page(visit.query.get("page", ""), len(spots))
    begin = (page - 1) * LINES
    first_remarked = next((spot.key for spot in spots if spot.line.findings), "")
    return visit.show(
        "document.html",
        status=422 if wrong else 200,
        sheet=sheet,
        report=sheet.report,
        sum=summing_up(sheet.report),
        shown=[Shown(spot, _win(visit, sheet, spot), first=spot.key == first_remarked) for spot in spots[begin : begin + LINES]],
        kinds=LineKind,
        page=page,
        begin=begin,
        total=len(spots),
        wrong=wrong or {},
        more=begin + LINES < len(spots),
        notice_line=notice_of(visit),
    )


def _page(asked: str, lines: int) -> int:
    last = max(1, -(-lines // LINES))
    return min(int(asked), last) if asked.isascii() and asked.isdigit() and len(asked) < len("1000000") and int(asked) else 1


def _win(visit: Visit, sheet: Sheet, spot: Spot) -> RecordId:
    """The win made of a line, while it is in the books."""
    win = sheet.wins.get(spot.line.text, RecordId(""))
    try:
        return visit.business.do(ShowRecord(id=win)).kept.record.id if win else win
    except Refusal:
        return RecordId("")


def rewrite(visit: Visit) -> Response:
    """Put a rewritten line in its place and read the text again."""
    tray = tray_of(visit.business)
    try:
        sheet = tray.get(visit.path["sheet"])
    except Refusal as refusal:
        return _ask(visit, visit.form.get("words", ""), refusal)
    key, words = visit.form.get("at", ""), visit.form.get("words", "")
    spot = sheet.spot(key)
    if spot.line.text != visit.form.get("was", spot.line.text):
        again = Refusal("stale", "The text has changed meanwhile.", "Look at it as it stands now, and rewrite the line there.")
        return _document(visit, sheet, {key: again})
    if len(words) > LONGEST_LINE:
        return _document(visit, sheet, {key: _too_long()})
    tray.rewrite(visit.business, sheet, spot, words)
    return visit.go(f"/read/{sheet.id}{_turned(visit)}#line-{key}")


def again(visit: Visit) -> Response:
    """Read the text again for other readers, or open and fold all remarks."""
    tray = tray_of(visit.business)
    try:
        sheet = tray.get(visit.path["sheet"])
        if "folds" in visit.form:
            sheet.unfolded = visit.form["folds"] == "open"
        else:
            tray.reread(visit.business, sheet, _readers(visit))
    except Refusal as refusal:
        return _ask(visit, "", refusal)
    return visit.go(f"/read/{sheet.id}{_turned(visit)}")


def _turned(visit: Visit) -> str:
    page = visit.form.get("page", "1")
    return f"?page={page}" if page.isascii() and page.isdigit() and page != "1" else ""


def _too_long() -> Refusal:
    return Refusal("too-long", f"A line of more than {LONGEST_LINE:,} signs is no line any more.", "Shorten it.")


def hear(visit: Visit) -> Response:
    """What the auditor says about one line while it is being typed."""
    words = " ".join(visit.form.get("words", "").split())[:LONGEST_LINE]
    findings, kind = said_of(visit, words)
    return visit.show("heard.html", words=words, findings=findings, claim=kind is LineKind.CLAIM, alone=False)


def said_of(visit: Visit, words: str, select: tuple[str, ...] = ()) -> tuple[tuple[Finding, ...], LineKind]:
    """The remarks on one line read as a line of a list, and what it was taken for."""
    report = read_line(visit, words, select)
    return report.findings, report.lines[0].kind if report.lines else LineKind.OTHER


def read_line(visit: Visit, words: str, select: tuple[str, ...] = ()) -> Report:
    """The report on one line, read as if it stood in a list."""
    return visit.business.do(LintText(text=f"- {words.lstrip('-*•# ')}", select=select, public=bool(select)))


def take(visit: Visit) -> Response:
    """The text as it stands now, to take along."""
    sheet = tray_of(visit.business).get(visit.path["sheet"])
    headers = {"Content-Disposition": 'attachment; filename="my-text.txt"'}
    return PlainTextResponse(f"{sheet.text.rstrip()}\n", headers=headers)


def drop(visit: Visit) -> Response:
    """Let go of a text."""
    tray_of(visit.business).drop(visit.path["sheet"])
    return visit.go("/read")
