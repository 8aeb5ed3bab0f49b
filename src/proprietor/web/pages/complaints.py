"""Complaints over a career: the matrix of complaints and jobs, what is remarked, and the owner's word on both."""

from dataclasses import dataclass

from starlette.responses import Response

from proprietor.actions.complaining import ShowRegister, SortComplaint
from proprietor.books import About
from proprietor.values.finding import Finding
from proprietor.values.refusals import Refusal
from proprietor.web.charts import set_in
from proprietor.web.mends import Mend
from proprietor.web.notices import newest, notice_of
from proprietor.web.visits import STATUS, Visit

PAGE = "/complaints/register"


@dataclass(frozen=True, slots=True, kw_only=True)
class Remark:
    """A finding with the one button that mends it."""

    finding: Finding
    mend: Mend

    @property
    def title(self) -> str:
        """What it is called, as a heading."""
        return TITLES.get(self.finding.rule, "A remark")


TITLES = {
    "D101": "About to leave over something never said",
    "D102": "It comes along",
    "D201": "It followed you",
    "D202": "Not of this job alone",
    "D203": "Nothing says what it is about",
    "D204": "Raised, and no answer written down",
    "D301": "The same, and not the same",
}
"""Rule of the register → its heading."""


def show(visit: Visit) -> Response:
    """The register."""
    return _register(visit)


def _register(visit: Visit, refusal: Refusal | None = None) -> Response:
    shown = visit.business.do(ShowRegister(leaving=visit.query.get("leaving", "")))
    return visit.show(
        "register.html",
        status=STATUS.get(refusal.code, 422) if refusal else 200,
        refusal=refusal,
        shown=shown,
        picture=set_in(visit.business, shown.picture),
        remarks=[Remark(finding=each, mend=mend_of(each)) for each in shown.findings],
        abouts=list(About),
        unmarked=About.UNMARKED,
        homeless=[each for each in shown.register.threads if not each.jobs],
        notice_line=notice_of(visit),
    )


def mend_of(finding: Finding) -> Mend:
    """Where something about a complaint is mended."""
    if finding.mend == "ask":
        return Mend(f"/asks/new?complaint={finding.record}", "Plan how to say it")
    if finding.mend == "record.revise":
        return Mend(f"/r/{finding.record}/edit#{finding.field}", "Write down what came of it")
    if finding.rule in {"D202", "D203"}:
        return Mend(f"{PAGE}#about-{finding.record}", "Say what it is about")
    if finding.field == "same":
        return Mend(f"{PAGE}#one", "Say whether they are one")
    return Mend(f"/r/{finding.record}", "Look at it")


def sort(visit: Visit) -> Response:
    """Take the owner's word on a complaint."""
    form = visit.form
    about = form.get("about", "")
    try:
        made = visit.business.do(
            SortComplaint(
                id=form.get("id", ""),
                about=About(about) if about in set(About) else None,
                other=form.get("other", ""),
                same=form.get("say", "") == "same",
            )
        )
    except Refusal as refusal:
        return _register(visit, refusal)
    return visit.go(f"{PAGE}{newest(visit.business, '' if form.get('other') else made.id)}")
