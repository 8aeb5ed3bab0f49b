"""The trade of the CV: the books as one, on the screen with what each line rests on, and as a file."""

from dataclasses import dataclass, fields

from proprietor.actions.context import Context, Request
from proprietor.actions.cv_parts import CV_MEDIA, MOST_SIGNS, NOBODY, Cv, CvForm, Letterhead
from proprietor.actions.papers import Printed
from proprietor.actions.taken_out import TakenOut
from proprietor.values.refusals import Refusal


@dataclass(frozen=True, slots=True, kw_only=True)
class ShowCv(Request[Cv]):
    """A CV out of the books: which record each line rests on, and what was left out and why.

    Attributes:
        letterhead: who it is of.
        form: what it is for; on paper there is less room.
        names: whether people who may be named are named; otherwise nobody is.
    """

    letterhead: Letterhead = NOBODY
    form: CvForm = CvForm.PDF
    names: bool = False


def show_cv(context: Context, request: ShowCv) -> Cv:
    """Fulfil `ShowCv`.

    Raises:
        Refusal: `too-long` for a letterhead that is none.
    """
    from proprietor.actions.cv_writer import write_cv  # noqa: PLC0415 - whoever writes a win down need not load the rules

    letterhead = _trimmed(request.letterhead)
    return write_cv(context.books, context.today, letterhead, names=request.names, on_paper=request.form.on_paper)


def _trimmed(letterhead: Letterhead) -> Letterhead:
    """The letterhead, each part on one line without signs that no paper can hold."""
    parts = {each.name: getattr(letterhead, each.name) for each in fields(letterhead)}
    for name, text in parts.items():
        if len(text) > MOST_SIGNS:
            said = f"The {name} has {len(text):,} signs; {MOST_SIGNS} is the most."
            raise Refusal("too-long", said, "Write it shorter.", place=name)
    return Letterhead(**{name: " ".join(_printable(text).split()) for name, text in parts.items()})


def _printable(text: str) -> str:
    return "".join(sign if sign.isprintable() else " " for sign in text)


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportCv(Request[TakenOut]):
    """The same as a file: PDF, DOCX or Markdown to be read, JSON Resume or RenderCV's YAML for other programs.

    Attributes:
        form: of the file.
        letterhead: who it is of.
        names: whether people who may be named are named; otherwise nobody is.
    """

    form: CvForm = CvForm.PDF
    letterhead: Letterhead = NOBODY
    names: bool = False


def export_cv(context: Context, request: ExportCv) -> TakenOut:
    """Fulfil `ExportCv`.

    Raises:
        Refusal: `empty` when there is nothing to stand in it, or RenderCV's required name is missing.
    """
    cv = show_cv(context, ShowCv(letterhead=request.letterhead, form=request.form, names=request.names))
    if not (cv.lines or cv.roles or cv.credentials):
        raise Refusal(
            "empty",
            "There is nothing that could stand on a CV: no role, no credential, and no win or claim without an error.",
            "Write down a role, or a win with what you did and what came of it.",
        )
    if request.form is CvForm.RENDERCV and not cv.letterhead.name:
        raise Refusal("empty", "RenderCV needs your name.", "Say it with the CV; the books do not hold it.", place="name")
    media, name = CV_MEDIA[request.form]
    printed = Printed(name=name, media=media, data=context.press.cv(cv, request.form))
    return TakenOut(printed=printed, left_out=cv.left_out)
