"""Deciding: the book, one decision with its options weighed, taking options, settling, looking back."""

from collections.abc import Callable

from starlette.responses import Response

from proprietor.actions.books import Record
from proprietor.actions.deciding import SuggestOptions, TakeOptions, WeighDecision
from proprietor.actions.decision_papers import ExportDecision
from proprietor.actions.entry import read_entry
from proprietor.actions.kinds import kind_named
from proprietor.actions.papers import Format
from proprietor.actions.settling import LookBackOnDecision, SettleDecision, ShowForecasts
from proprietor.books import Came, Decision
from proprietor.decide.constants import SEED
from proprietor.decide.mending import Verdict
from proprietor.values.refusals import Refusal
from proprietor.values.when import PartialDate, parse_date
from proprietor.web.charts import set_in
from proprietor.web.notices import newest, notice_of
from proprietor.web.pages.complaints import TITLES, mend_of
from proprietor.web.visits import STATUS, Visit

LONGEST_SEED = 9
"""Signs of a seed that are read (a guess)."""

MOST_MADE = 20
"""Decisions shown at once; the list has all (a guess)."""


def show_all(visit: Visit) -> Response:
    """What is open, and the decision book."""
    return _book(visit)


def _book(visit: Visit, refusal: Refusal | None = None) -> Response:
    found = visit.business.do(ShowForecasts())
    return visit.show(
        "decide.html",
        status=STATUS.get(refusal.code, 422) if refusal else 200,
        refusal=refusal,
        wrong=_wrong(refusal),
        book=found,
        most=MOST_MADE,
        typed=visit.form,
        picture=set_in(visit.business, found.picture),
        notice_line=notice_of(visit),
    )


def _wrong(refusal: Refusal | None) -> dict[str, Refusal]:
    return {each.place: each for each in reversed((refusal, *refusal.also))} if refusal else {}


def write(visit: Visit) -> Response:
    """Write down a decision that is still to be made, with what the books suggest as its options."""
    kind = kind_named("decision")
    assert kind is not None
    typed = {name: visit.form.get(name, "") for name in ("what", "pay")}
    try:
        made = visit.business.do(Record(record=read_entry(kind, typed)))
    except Refusal as refusal:
        return _book(visit, refusal)
    visit.business.do(TakeOptions(decision=made.id))
    return visit.go(f"/decide/{made.id}{newest(visit.business, made.id)}")


def show(visit: Visit) -> Response:
    """One decision."""
    return _decision(visit)


def _decision(visit: Visit, refusal: Refusal | None = None) -> Response:
    asked = visit.query.get("seed", "")
    fits = asked.isascii() and asked.isdigit() and len(asked) <= LONGEST_SEED
    found = visit.business.do(WeighDecision(id=visit.path["id"], seed=int(asked) if fits else SEED))
    shown, setting = found.shown, found.shown.setting
    if shown.decision.id != visit.path["id"]:
        return visit.go(f"/decide/{shown.decision.id}")
    return visit.show(
        "decision.html",
        status=STATUS.get(refusal.code, 422) if refusal else 200,
        refusal=refusal,
        wrong=_wrong(refusal),
        found=found,
        decision=shown.decision,
        setting=setting,
        labels={each.name: each.label for each in setting.attributes},
        pairs=list(zip(setting.listed, setting.options, strict=True)),
        suggested=visit.business.do(SuggestOptions(decision=shown.decision.id)) if shown.decision.open else (),
        remarks=[(each, TITLES.get(each.rule, "A remark"), mend_of(each)) for each in shown.findings],
        values=set_in(visit.business, found.values),
        flips=set_in(visit.business, found.flips),
        verdicts=Verdict,
        cames=[each for each in Came if each is not Came.OPEN],
        undecided=Came.OPEN,
        typed=visit.form,
        usual_seed=SEED,
        notice_line=notice_of(visit),
    )


def take(visit: Visit) -> Response:
    """Take suggested options among those of a decision."""
    ticked = visit.many.get("name", ())
    if not ticked:
        return _decision(visit, Refusal("empty", "No option was ticked.", "Tick those you could do.", place="name"))
    try:
        visit.business.do(TakeOptions(decision=visit.path["id"], names=ticked))
    except Refusal as refusal:
        return _decision(visit, refusal)
    return visit.go(f"/decide/{visit.path['id']}{newest(visit.business)}")


def _day(text: str, place: str) -> PartialDate | None:
    try:
        return parse_date(text) if text.strip() else None
    except Refusal as refusal:
        refusal.place = place
        raise


def settle(visit: Visit) -> Response:
    """Decide."""
    form = visit.form
    try:
        wanted = SettleDecision(
            id=visit.path["id"],
            option=form.get("option", ""),
            why=form.get("why", ""),
            expected=form.get("expected", ""),
            chance=_percent(form.get("chance", "")),
            look_back=_day(form.get("look_back", ""), "look_back"),
            on=_day(form.get("on", ""), "on"),
        )
        made: Decision = visit.business.do(wanted)
    except Refusal as refusal:
        return _decision(visit, refusal)
    return visit.go(f"/decide/{made.id}{newest(visit.business, made.id)}")


def _percent(text: str) -> int | None:
    bare = text.strip().removesuffix("%").strip()
    if not bare:
        return None
    if not (bare.isascii() and bare.isdigit() and len(bare) <= len("100")):
        raise Refusal("bad-value", f"“{text.strip()[:20]}” is no percentage.", "Give a whole number up to 100.", place="chance")
    return int(bare)


def look_back(visit: Visit) -> Response:
    """Write down what came of it."""
    came = visit.form.get("came", "")
    try:
        made = visit.business.do(
            LookBackOnDecision(
                id=visit.path["id"],
                came=Came(came) if came in set(Came) else Came.OPEN,
                outcome=visit.form.get("outcome", ""),
            )
        )
    except Refusal as refusal:
        return _decision(visit, refusal)
    return visit.go(f"/decide/{made.id}{newest(visit.business, made.id)}")


def paper(form: Format) -> Callable[[Visit], Response]:
    """A decision as a file; people and employers are named only where that was asked for."""

    def fetch(visit: Visit) -> Response:
        return visit.send(
            visit.business.do(ExportDecision(id=visit.path["id"], format=form, names=visit.query.get("names", "") == "yes"))
        )

    return fetch
