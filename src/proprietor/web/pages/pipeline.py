"""The pipeline: all of it, one opportunity, what happened with it, one started from a posting, its brief."""

from collections.abc import Iterator, Mapping

from starlette.responses import Response

from proprietor.actions.entry import read_entry
from proprietor.actions.kinds import kind_named
from proprietor.actions.looking import ListRecords
from proprietor.actions.pipeline import BriefOpportunity, RecordMove, ShowOpportunity, ShowPipeline, StartOpportunity
from proprietor.books.kinds import Kind
from proprietor.business import Business
from proprietor.market.pipeline import OPEN
from proprietor.market.reasons import Reason
from proprietor.market.records import Channel, Move, MoveKind, Opportunity
from proprietor.values.refusals import Refusal
from proprietor.web.forms import Option, options_of
from proprietor.web.notices import newest, notice_of
from proprietor.web.pages.visibility import day_at
from proprietor.web.sayings import CHOICES
from proprietor.web.visits import STATUS, Visit

MOST_IN_A_COLUMN = 8
"""Opportunities of one column shown at once; the rest is folded (a guess)."""

TYPED = ("on", "pay", "round", "person", "debrief", "note")
"""Fields of a move that are handed over as they were typed."""


def _kind(name: str) -> Kind:
    kind = kind_named(name)
    assert kind is not None
    return kind


MOVE, POSTING, PERSON, DEBRIEF = (_kind(name) for name in ("move", "posting", "person", "debrief"))


def pipeline(visit: Visit) -> Response:
    """Every opportunity in the column of where it stands."""
    return _pipeline(visit)


def _pipeline(visit: Visit, refusal: Refusal | None = None) -> Response:
    asked = visit.query.get("channel", "")
    found = visit.business.do(ShowPipeline(channel=Channel(asked) if asked in set(Channel) else None))
    chosen = visit.form.get("posting", "") or visit.query.get("posting", "")
    return visit.show(
        "pipeline.html",
        status=STATUS.get(refusal.code, 422) if refusal else 200,
        refusal=refusal,
        pipeline=found,
        most=MOST_IN_A_COLUMN,
        wanted=asked if asked in set(Channel) else "",
        unknown=asked if asked not in {"", *Channel} else "",
        open_count=sum(len(each.entries) for each in found.columns),
        closed_count=sum(len(each.entries) for each in found.closed),
        postings=list(_unstarted(visit.business, chosen)),
        posting=chosen,
        channels=_choices("channel", [each.value for each in Channel], visit.form.get("channel", "posting")),
        notice_line=notice_of(visit),
    )


def _unstarted(business: Business, chosen: str) -> Iterator[Option]:
    """Postings of which no opportunity has been made."""
    made = (each.record for each in business.do(ListRecords(kind="opportunity")))
    taken = frozenset(each.posting for each in made if isinstance(each, Opportunity) and each.posting)
    for each in options_of(business, POSTING, without=taken):
        yield Option(value=each.value, words=each.words, chosen=each.value == chosen)


def _choices(field: str, values: list[str], chosen: str) -> list[Option]:
    return [Option(value=each, words=CHOICES[field, each][0], chosen=each == chosen) for each in values]


def start(visit: Visit) -> Response:
    """Make an opportunity of a posting."""
    form = visit.form
    channel = form.get("channel", "")
    wanted = StartOpportunity(
        posting=form.get("posting", ""),
        channel=Channel(channel) if channel in set(Channel) else Channel.POSTING,
        variant=form.get("variant", ""),
    )
    try:
        made = visit.business.do(wanted)
    except Refusal as refusal:
        return _pipeline(visit, refusal)
    return visit.go(f"/opportunities/{made.id}{newest(visit.business, made.id)}")


def show(visit: Visit) -> Response:
    """One opportunity."""
    return _opportunity(visit)


def _opportunity(visit: Visit, refusal: Refusal | None = None) -> Response:
    shown = visit.business.do(ShowOpportunity(id=visit.path["id"]))
    if shown.opportunity.id != visit.path["id"]:
        return visit.go(f"/opportunities/{shown.opportunity.id}")
    form = visit.form
    typed = form if refusal else {"what": _usual(shown.pursued.standing.value)}
    named = {each.place: each for each in reversed((refusal, *refusal.also))} if refusal else {}
    return visit.show(
        "opportunity.html",
        status=STATUS.get(refusal.code, 422) if refusal else 200,
        refusal=refusal,
        wrong=named,
        shown=shown,
        here=shown.pursued,
        opportunity=shown.opportunity,
        typed=typed,
        kinds=_choices("what", [each.value for each in MoveKind], typed.get("what", "")),
        reasons=_choices("reason", [each.value for each in Reason if each is not Reason.NONE], typed.get("reason", "")),
        people=_chosen(options_of(visit.business, PERSON), typed.get("person", "")),
        talks=_chosen(options_of(visit.business, DEBRIEF), typed.get("debrief", "")),
        unsaid=Reason.NONE,
        notice_line=notice_of(visit),
    )


def _usual(standing: str) -> str:
    """What is most likely to be written down next."""
    steps = [each.value for each in OPEN]
    if standing not in steps:
        return MoveKind.REOPENED.value
    at = steps.index(standing)
    return steps[at + 1] if at + 1 < len(steps) else MoveKind.ACCEPTED.value


def _chosen(options: list[Option], value: str) -> list[Option]:
    return [Option(value=each.value, words=each.words, chosen=each.value == value) for each in options]


def move(visit: Visit) -> Response:
    """Write down what happened."""
    form = visit.form
    try:
        made = visit.business.do(
            RecordMove(
                move=_read(visit.path["id"], form),
                step=form.get("step") if form.get("step", "").strip() or "clear" in form else None,
                by=day_at(form.get("by", ""), "by"),
                unsaid="unsaid" in form,
                anyway="anyway" in form,
            )
        )
    except Refusal as refusal:
        return _opportunity(visit, refusal)
    return visit.go(f"/opportunities/{made.opportunity}{newest(visit.business, made.id)}")


def _read(opportunity: str, form: Mapping[str, str]) -> Move:
    """The move that a form describes."""
    typed = {name: form[name] for name in TYPED if form.get(name, "").strip()}
    typed |= {"opportunity": opportunity, "what": form.get("what", ""), "reason": form.get("reason", "") or Reason.NONE.value}
    typed |= {name: "yes" for name in ("mine", "they_said") if name in form}
    made = read_entry(MOVE, typed)
    assert isinstance(made, Move)
    return made


def brief(visit: Visit) -> Response:
    """Make the brief out of the posting."""
    try:
        made = visit.business.do(BriefOpportunity(id=visit.path["id"]))
    except Refusal as refusal:
        return _opportunity(visit, refusal)
    return visit.go(f"/opportunities/{visit.path['id']}{newest(visit.business, made.id)}")
