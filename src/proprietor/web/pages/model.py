"""The model: whether one is set up, a first try, wins out of notes, and the log of what was sent."""

from starlette.responses import Response

from proprietor.actions.choosing_model import SetModel
from proprietor.actions.exchanges import DeleteExchanges, ListExchanges, ShowModel, TryModel
from proprietor.actions.noting import LONGEST_NOTES, AcceptWins, ProposeWins, QuotedWin
from proprietor.books.proposals import Proposal
from proprietor.values.refusals import Refusal
from proprietor.web.notices import newest, notice_of
from proprietor.web.sending import may_send, shown_first
from proprietor.web.visits import STATUS, Visit

PAGE = "/model"


def show(visit: Visit) -> Response:
    """Whether a model is set up, how to set one up, and what was sent to it."""
    return _page(visit)


def _page(visit: Visit, refusal: Refusal | None = None, answer: str = "", done: str = "") -> Response:
    return visit.show(
        "model.html",
        status=STATUS.get(refusal.code, 422) if refusal else 200,
        shown=visit.business.do(ShowModel()),
        exchanges=visit.business.do(ListExchanges()),
        refusal=refusal,
        answer=answer,
        done=done,
        text=visit.form.get("text", ""),
        typed=visit.form,
        most=LONGEST_NOTES,
        notice_line=notice_of(visit),
    )


def choose(visit: Visit) -> Response:
    """Set a language model up, once it has answered one harmless sentence."""
    form = visit.form
    mask = {"yes": True, "no": False}.get(form.get("mask", ""))
    wanted = SetModel(address=form.get("address", ""), name=form.get("name", ""), mask=mask, elsewhere="elsewhere" in form)
    if not wanted.address.strip():
        nowhere = Refusal("empty", "Nobody said where the model is.", "Give the address it listens at.", place="address")
        return _page(visit, nowhere)
    try:
        made = visit.business.do(wanted)
    except Refusal as refusal:
        return _page(visit, refusal)
    return _page(visit, answer=made.answer, done=f"The model is set up, and kept in {made.settings_place}.")


def off(visit: Visit) -> Response:
    """Ask no language model any more; the log stays."""
    try:
        visit.business.do(SetModel())
    except Refusal as refusal:
        return _page(visit, refusal)
    return _page(visit, done="No language model is set up any more. The log of what was sent stays until you delete it.")


def try_(visit: Visit) -> Response:
    """Ask it one harmless sentence."""
    try:
        if not may_send(visit):
            return shown_first(visit, visit.business.do(TryModel()).sheet, PAGE)
        return _page(visit, answer=visit.business.do(TryModel(send=True)).answer)
    except Refusal as refusal:
        return _page(visit, refusal)


def wins(visit: Visit) -> Response:
    """Look for wins in notes; nothing is written yet."""
    text = visit.form.get("text", "")
    try:
        if not may_send(visit):
            return shown_first(visit, visit.business.do(ProposeWins(text=text)).sheet, PAGE)
        pointed = visit.business.do(ProposeWins(text=text, send=True))
    except Refusal as refusal:
        return _page(visit, refusal)
    return visit.show("pointed.html", pointed=pointed, offered=[(each, *_parts(each)) for each in pointed.proposals], text=text)


def _parts(each: Proposal) -> tuple[str, str, str]:
    return tuple(getattr(each.record, name) for name in ("problem", "action", "result"))


def accept(visit: Visit) -> Response:
    """Write the ticked wins down."""
    chosen = [key for key in visit.many.get("key", ()) if key.isascii() and key.isdecimal()]
    quoted = tuple(
        QuotedWin(**{name: visit.form.get(f"{name}.{key}", "") for name in ("problem", "action", "result")}) for key in chosen
    )
    try:
        written = visit.business.do(AcceptWins(text=visit.form.get("text", ""), wins=quoted))
    except Refusal as refusal:
        return _page(visit, refusal)
    return visit.go(f"/wins{newest(visit.business)}" if written else PAGE)


def drop_log(visit: Visit) -> Response:
    """Delete the log of what was sent."""
    gone = visit.business.do(DeleteExchanges())
    return _page(visit, done=f"Deleted the log; {gone:,} {'letter was' if gone == 1 else 'letters were'} in it.")
