"""The press: one paper in every format, sentences traceable, nothing typed taken for markup, names kept back."""

import io
import re
from dataclasses import replace
from datetime import date
from time import gmtime

import docx
import pypdf
import pytest

from proprietor.actions.books import LinkRecords, Record
from proprietor.actions.papers import MEDIA, Format, Paper, Section, Sentence, Source
from proprietor.actions.proposition import ExportProposition
from proprietor.books import Confidentiality, LinkKind, Person, Relation, Win
from proprietor.business import Business
from proprietor.exporters.press import OwnPress
from proprietor.proposition.claims import Claim, Question
from proprietor.values.refusals import Refusal
from proprietor.values.when import PartialDate

NASTY = "*bold* _it_ [link](http://x) #strong[x] $a$ <b>tag</b> `code` | 1. 2) &amp; \\ “quoted”"

PAPER = Paper(
    title="The proposition",
    lede="Four answers.",
    made=date(2026, 3, 4),
    sections=(
        Section(heading="What value do I bring?", points=(Sentence(text=NASTY, notes=("Their problem: noise",), sources=(1,)),)),
        Section(heading="Why should anyone pay for it?", empty="No answer yet."),
    ),
    sources=(Source(number=1, record="win_4k7m2p9qxt", text="Calls fell from 40 to 12 a week"),),
)


def text_of(form: Format, data: bytes) -> str:
    if form is Format.DOCX:
        return "\n".join(each.text for each in docx.Document(io.BytesIO(data)).paragraphs)
    if form is Format.PDF:
        return "\n".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(data)).pages)
    return data.decode()


@pytest.mark.parametrize("form", Format)
def test_every_format_holds_the_sentences_and_their_sources(form: Format) -> None:
    text = text_of(form, OwnPress().render(PAPER, form))
    for words in ("The proposition", "What value do I bring?", "No answer yet.", "Calls fell from 40 to 12 a week"):
        assert words in text
    assert re.sub(r"\\(?=[_])", "", "win_4k7m2p9qxt") in text.replace("\\_", "_")


@pytest.mark.parametrize("form", Format)
def test_the_same_paper_gives_the_same_bytes(form: Format, monkeypatch: pytest.MonkeyPatch) -> None:
    first = OwnPress().render(PAPER, form)
    monkeypatch.setattr("time.time", lambda: 2_000_000_000.0)
    monkeypatch.setattr("time.localtime", lambda *_: gmtime(2_000_000_000))
    assert OwnPress().render(PAPER, form) == first


@pytest.mark.parametrize("form", [Format.DOCX, Format.PDF])
def test_what_was_typed_is_printed_as_it_was_typed(form: Format) -> None:
    text = " ".join(text_of(form, OwnPress().render(PAPER, form)).split())
    assert "*bold* _it_" in text
    assert "#strong[x]" in text
    assert "<b>tag</b>" in text


LONG = "Handover took 50 minutes, and the one thing the day team needed was said in the corridor afterwards. " * 2


def on_a_sheet(points: int) -> Paper:
    sections = tuple(Section(heading=f"Part {n}", points=(Sentence(text=LONG, sources=(1,)),) * points) for n in range(6))
    return replace(PAPER, sections=sections, sheet=True)


def pages_of(paper: Paper) -> list[str]:
    return [page.extract_text() for page in pypdf.PdfReader(io.BytesIO(OwnPress().render(paper, Format.PDF))).pages]


@pytest.mark.parametrize("points", [1, 3, 5])
def test_a_sheet_is_one_page_with_what_it_rests_on_overleaf(points: int) -> None:
    front, back = pages_of(on_a_sheet(points))
    assert "Part 0" in front
    assert "Part 5" in front
    assert "What this rests on" in back


def test_what_fits_on_no_sheet_runs_on_and_nothing_is_lost() -> None:
    pages = pages_of(on_a_sheet(20))
    assert len(pages) > 2
    assert sum(" ".join(page.split()).count("corridor") for page in pages) == 6 * 20 * 2


def test_a_sheet_in_word_stands_in_two_columns() -> None:
    document = docx.Document(io.BytesIO(OwnPress().render(on_a_sheet(1), Format.DOCX)))
    assert 'w:num="2"' in document.sections[0]._sectPr.xml
    plain = docx.Document(io.BytesIO(OwnPress().render(PAPER, Format.DOCX)))
    assert 'w:num="2"' not in plain.sections[0]._sectPr.xml


def test_markdown_makes_typed_markup_harmless() -> None:
    text = OwnPress().render(PAPER, Format.MARKDOWN).decode()
    assert r"\*bold\* \_it\_ \[link\](http://x) \#strong" in text
    assert r"\<b\>tag\</b\>" in text
    assert "[^1]: Calls fell" in text


@pytest.fixture
def business(tmp_path):
    with Business.open(tmp_path / "my.books") as opened:
        yield opened


def claim_on(business: Business, win: Win, text: str) -> None:
    kept = business.do(Record(record=win, seen_by=("Ana Ruiz (boss)",)))
    claim = business.do(Record(record=Claim(question=Question.VALUE, text=text)))
    business.do(LinkRecords(source=claim.id, target=kept.id, verb=LinkKind.CITES))


def test_an_id_in_the_pdf_cannot_be_misread() -> None:
    fonts = set()

    def visit(text, _matrix, _text_matrix, font, _size) -> None:
        if font and "win_" in text:
            fonts.add(font["/BaseFont"])

    for page in pypdf.PdfReader(io.BytesIO(OwnPress().render(PAPER, Format.PDF))).pages:
        page.extract_text(visitor_text=visit)
    assert fonts
    assert all("Mono" in font for font in fonts)


def test_a_source_speaks_as_a_person_would(business: Business) -> None:
    win = Win(action="Wrote the letter;", result="Calls fell from 40 to 12 a week", on=PartialDate(2023, 5))
    seen = ("Ana (peer)", "Bo (somebody you led)", "Cy (boss)")
    kept = business.do(Record(record=win, seen_by=seen))
    claim = business.do(Record(record=Claim(question=Question.VALUE, text="I cut calls from 40 to 12 a week")))
    business.do(LinkRecords(source=claim.id, target=kept.id, verb=LinkKind.CITES))
    text = business.do(ExportProposition(format=Format.MARKDOWN)).data.decode()
    assert "Wrote the letter. Calls fell from 40 to 12 a week (May 2023). Seen by a" in text
    seen_by = text.partition("Seen by ")[2].partition(".")[0]
    assert set(re.split(", | and ", seen_by)) == {"a colleague", "somebody I led", "a boss"}
    assert seen_by.count(" and ") == 1


def test_a_claim_that_rests_on_nothing_says_so(business: Business) -> None:
    business.do(Record(record=Claim(question=Question.VALUE, text="I cut calls")))
    claim_on(business, Win(result="Calls fell from 40 to 12 a week"), "I cut calls from 40 to 12 a week")
    text = business.do(ExportProposition(format=Format.MARKDOWN)).data.decode()
    assert "I cut calls  \n  *Rests on nothing in the books yet*" in text
    assert text.count("Rests on nothing") == 1


def test_names_stay_out_unless_asked_for_and_allowed(business: Business) -> None:
    business.do(Record(record=Person(name="Ana Ruiz", relation=Relation.BOSS, may_be_named=True)))
    claim_on(
        business, Win(action="Wrote the letter", result="Calls fell from 40 to 12 a week"), "I cut calls from 40 to 12 a week"
    )
    quiet = business.do(ExportProposition(format=Format.MARKDOWN)).data.decode()
    told = business.do(ExportProposition(format=Format.MARKDOWN, names=True)).data.decode()
    assert "Ana Ruiz" not in quiet
    assert "Seen by a boss" in quiet
    assert "Seen by Ana Ruiz" in told


def test_somebody_who_may_not_be_named_never_is(business: Business) -> None:
    claim_on(business, Win(result="Calls fell from 40 to 12 a week"), "I cut calls from 40 to 12 a week")
    assert "Ana" not in business.do(ExportProposition(format=Format.MARKDOWN, names=True)).data.decode()


def test_private_wins_and_what_rests_on_them_alone_stay_in_the_books(business: Business) -> None:
    claim_on(business, Win(result="Settled the Brandt matter", confidentiality=Confidentiality.PRIVATE), "I settle hard matters")
    text = business.do(ExportProposition(format=Format.MARKDOWN)).data.decode()
    assert "Brandt" not in text
    assert "hard matters" not in text
    assert "may not leave the books" in text


def test_masked_wins_are_counted_and_not_told(business: Business) -> None:
    business.do(Record(record=Person(name="Ana Ruiz", relation=Relation.BOSS, may_be_named=True)))
    claim_on(business, Win(result="Saved the Brandt account", confidentiality=Confidentiality.MASKED), "I keep customers")
    text = business.do(ExportProposition(format=Format.MARKDOWN, names=True)).data.decode()
    assert "I keep customers" in text
    assert "Brandt" not in text
    assert "Ana" not in text
    assert "A win told only in person" in text


@pytest.mark.parametrize("form", Format)
def test_the_file_says_what_it_is(business: Business, form: Format) -> None:
    printed = business.do(ExportProposition(format=form))
    assert printed.media == MEDIA[form][0]
    assert printed.name.startswith("proposition-20")
    assert printed.name.endswith(MEDIA[form][1])


@pytest.mark.parametrize("helped", [True, False])
def test_a_sign_ours_do_not_have_is_set_in_a_font_of_the_machine_or_refused(
    monkeypatch: pytest.MonkeyPatch, *, helped: bool
) -> None:
    import typst  # noqa: PLC0415 - only this test takes its place

    def compiled(*_: object, ignore_system_fonts: bool, **__: object) -> bytes:
        if ignore_system_fonts or not helped:
            raise RuntimeError('PDF/A-2b error: the text `"🦊"` could not be displayed with font `"Libertinus Serif"`')
        return b"%PDF-1.7"

    monkeypatch.setattr(typst, "compile", compiled)
    if helped:
        assert OwnPress().render(PAPER, Format.PDF) == b"%PDF-1.7"
        return
    with pytest.raises(Refusal, match="No font on this machine has the sign “🦊”") as refused:
        OwnPress().render(PAPER, Format.PDF)
    assert refused.value.code == "missing-sign"


@pytest.mark.parametrize(("title", "first"), [("Brief", True), ("قائمة", False)])
def test_arabic_is_looked_for_on_the_machine_first(monkeypatch: pytest.MonkeyPatch, title: str, *, first: bool) -> None:
    import typst  # noqa: PLC0415 - only this test takes its place

    asked: list[bool] = []

    def compiled(*_: object, ignore_system_fonts: bool, **__: object) -> bytes:
        asked.append(ignore_system_fonts)
        return b"%PDF-1.7"

    monkeypatch.setattr(typst, "compile", compiled)
    OwnPress().render(replace(PAPER, title=title), Format.PDF)
    assert asked == [first]


def test_typst_says_what_it_lacks_in_the_words_we_look_for() -> None:
    """A sign that is assigned to nothing is in no font, whatever the machine."""
    with pytest.raises(Refusal, match="Take it as Word or Markdown"):
        OwnPress().render(replace(PAPER, title="A lamp \U0001f98a \u0378"), Format.PDF)


def test_another_fault_of_typst_is_not_hidden(monkeypatch: pytest.MonkeyPatch) -> None:
    import typst  # noqa: PLC0415 - only this test takes its place

    def broken(*_: object, **__: object) -> bytes:
        raise RuntimeError("another fault")

    monkeypatch.setattr(typst, "compile", broken)
    with pytest.raises(RuntimeError, match="another fault"):
        OwnPress().render(PAPER, Format.PDF)


@pytest.mark.parametrize(("lines", "pages"), [(4, 2), (38, 2), (90, 4)])
def test_sections_that_begin_a_page_are_set_so_that_they_stand_on_one_as_long_as_they_can_be_read(lines: int, pages: int) -> None:
    points = tuple(Sentence(text=f"Line {at}") for at in range(lines))
    sections = (Section(heading="First", points=points), Section(heading="Second", points=points, page=True))
    paper = Paper(title="Board", lede="Two pages", made=date(2026, 3, 14), sections=sections, sources=())
    read = pypdf.PdfReader(io.BytesIO(OwnPress().render(paper, Format.PDF))).pages
    assert len(read) == pages
    assert [each.extract_text().startswith("Second") for each in read].index(True) == pages // 2
