"""Reading a pasted or uploaded text: the remarked document, lines rewritten in place; nothing is written to the books."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from starlette.responses import PlainTextResponse, Response

from proprietor.actions.documents import ReadDocument
from proprietor.actions.looking import ListRecords
from proprietor.actions.remarks import LintText, ReadWin
from proprietor.books import Win
from proprietor.proposition.report import LineKind, Report
from proprietor.values.ids import RecordId
from proprietor.values.refusals import Refusal
from proprietor.web.notices import notice_of
from proprietor.web.pages import first
from proprietor.web.tray import Readers, Sheet, Spot, lay, reread, sheets, texts
from proprietor.web.tray import rewrite as put_words
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
        sheet = lay(visit.business, whole, name=name, note=note, asked=_readers(visit))
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
        raise Refusal("too-long", said, "Paste one posting, not a list.", place="posting")
    return Readers("public" in visit.form, posting)


def _nothing() -> Refusal:
    return Refusal("empty", "There is nothing to read yet.", "Paste a few lines about your work, or choose a file.")


def _uploaded(visit: Visit) -> tuple[str, str, str]:
    if "file" not in visit.files:
        return "", "", ""
    name, data = visit.files["file"]
    try:
        document = visit.business.do(ReadDocument(name=name, data=data))
    except Refusal as refusal:
        refusal.place = "file"
        if refusal.code == "empty":
            refusal.remedy = "Give a text with one win a line."
        raise
    guessed = document.form == "text" and document.encoding not in {"utf-8", "ascii"}
    note = f"{name} is not UTF-8; it was read as {document.encoding}, which is a guess." if guessed else ""
    return name, note, document.text


def _ask(visit: Visit, text: str, refusal: Refusal | None) -> Response:
    if not first.filled(visit.business) and refusal is not None:
        return first.doors(visit, text, refusal)
    status = STATUS.get(refusal.code, 422) if refusal else 200
    return visit.show("read.html", status=status, text=text, refusal=refusal, texts=texts(visit.business))


def show(visit: Visit) -> Response:
    """The remarked document."""
    try:
        sheet = sheets(visit.business).get(visit.path["sheet"])
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
        shown=[
            Shown(spot, win, first=spot.key == first_remarked)
            for spot, win in _with_wins(visit, sheet, spots[begin : begin + LINES])
        ],
        kinds=LineKind,
        page=page,
        begin=begin,
        total=len(spots),
        wrong=wrong or {},
        back=f"/read/{sheet.id}{f'?page={page}' if page > 1 else ''}{_place(sheet, visit.query.get('at', ''))}",
        more=begin + LINES < len(spots),
        notice_line=notice_of(visit),
    )


def _place(sheet: Sheet, key: str) -> str:
    """Where a line stands on its page, if there is such a line."""
    return f"#{place_of(key)}" if any(spot.key == key for spot in sheet.spots) else ""


def place_of(key: str) -> str:
    """The name a line has on its page."""
    return f"line-{key.replace('.', '-')}"


def _page(asked: str, lines: int) -> int:
    last = max(1, -(-lines // LINES))
    return min(int(asked), last) if asked.isascii() and asked.isdigit() and len(asked) < len("1000000") and int(asked) else 1


def _with_wins(visit: Visit, sheet: Sheet, spots: Sequence[Spot]) -> Iterator[tuple[Spot, RecordId]]:
    """Each line with the win that was made of it, now or from the same words at another time, while it is in the books."""
    wins = [kept.record for kept in visit.business.do(ListRecords(kind="win")) if isinstance(kept.record, Win)]
    there = {win.id for win in wins}
    by_words = {_words(win): win.id for win in wins}
    for spot in spots:
        made = sheet.wins.get(spot.line.text, RecordId(""))
        if made not in there:
            made = RecordId("")
        if not made and spot.claim and by_words:
            draft = visit.business.do(ReadWin(line=spot.line.text, context=spot.line.context))
            made = by_words.get(_words(draft.win), RecordId(""))
        yield spot, made


def _words(win: Win) -> str:
    """What a win says of the deed and its result, whatever else was added to it."""
    return " ".join(win.text.casefold().split())


def rewrite(visit: Visit) -> Response:
    """Put a rewritten line in its place and read the text again."""
    try:
        sheet = sheets(visit.business).get(visit.path["sheet"])
    except Refusal as refusal:
        return _ask(visit, visit.form.get("words", ""), refusal)
    key, words = visit.form.get("at", ""), visit.form.get("words", "")
    spot = sheet.spot(key)
    if spot.line.text != visit.form.get("was", spot.line.text):
        again = Refusal("stale", "The text has changed meanwhile.", "Look at it as it stands now, and rewrite the line there.")
        return _document(visit, sheet, {key: again})
    if len(words) > LONGEST_LINE:
        return _document(visit, sheet, {key: _too_long()})
    put_words(visit.business, sheet, spot, words)
    return visit.go(f"/read/{sheet.id}{_turned(visit)}#{place_of(key)}")


def again(visit: Visit) -> Response:
    """Read the text again for other readers, or open and fold all remarks."""
    try:
        sheet = sheets(visit.business).get(visit.path["sheet"])
        if "folds" in visit.form:
            sheet.unfolded = visit.form["folds"] == "open"
        else:
            reread(visit.business, sheet, _readers(visit))
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
    report = read_line(visit, words)
    claim = bool(report.claims)
    return visit.show("heard.html", words=words, findings=report.findings, claim=claim, foreign=bool(report.partly), alone=False)


def read_line(visit: Visit, words: str, select: tuple[str, ...] = ()) -> Report:
    """The report on one line, read as if it stood in a list."""
    return visit.business.do(LintText(text=f"- {words.lstrip('-*•# ')}", select=select, public=bool(select)))


def take(visit: Visit) -> Response:
    """The text as it stands now, to take along."""
    sheet = sheets(visit.business).get(visit.path["sheet"])
    headers = {"Content-Disposition": 'attachment; filename="my-text.txt"'}
    return PlainTextResponse(f"{sheet.text.rstrip()}\n", headers=headers)


def drop(visit: Visit) -> Response:
    """Let go of a text."""
    sheets(visit.business).drop(visit.path["sheet"])
    return visit.go("/read")
