"""How pages are made: one Jinja environment, everything escaped, a few words for dates and found places."""

from datetime import date, datetime
from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup, escape
from starlette.responses import HTMLResponse

from proprietor.actions.kinds import LEDGERS, kind_of
from proprietor.ask.wording import wish
from proprietor.business.language_models import has_model, other_machine
from proprietor.interview.analysis.labels import ReadTurn
from proprietor.market.fit import Fit, Standing
from proprietor.values.finding import Span
from proprietor.values.numbering import counted, number
from proprietor.values.when import PartialDate
from proprietor.web.mends import mend_of_finding
from proprietor.web.prose import prose
from proprietor.web.sayings import describe
from proprietor.web.talks import FOCUSES, INTENTS, KINDS_SAID, SIDES, UNASKED, marked_spans, share
from proprietor.web.wording import LABELS, LETTERS, label_of, marks_of, rule_label, rule_title

HERE = Path(__file__).parent
MONTHS = ("", "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")

NAVIGATION = (
    ("/", "Next"),
    ("/wins", "Wins"),
    ("/proposition", "Proposition"),
    ("/asks", "Ask"),
    ("/visibility", "Visibility"),
    ("/calibration", "Calibration"),
    ("/market", "Market"),
    ("/decide", "Decide"),
    ("/lab", "Lab"),
    ("/books", "Books"),
    ("/remarks", "Remarks"),
    ("/journal", "Journal"),
    ("/keeping", "Keeping"),
)


OWN_PAGE = {
    "conversation": ("/lab/", "", "Read the talk"),
    "rehearsal": ("/practice/", "", "Look back on it"),
    "briefing": ("/briefs/", "", "Open the brief"),
    "posting": ("/postings/", "", "See how you fit it"),
    "ask": ("/asks/", "/plan", "Open the plan"),
    "answer": ("/answers/", "/recap", "Draft the note"),
    "debrief": ("/debriefs/", "/suggestions", "What it suggests"),
    "target": ("/market/pay?target=", "", "See what pay to expect"),
    "competency": ("/calibration#", "", "See how others see it"),
    "invitation": ("/feedback/", "", "Read the reply"),
    "opportunity": ("/opportunities/", "", "Open it"),
    "decision": ("/decide/", "", "Weigh it, or look back"),
}
"""Kind of record → before and after its id in the address of a page of its own, and what the button there says."""

SECOND_PAGE = {"answer": ("/answers/", "/suggestions", "What it suggests"), "ask": ("/rehearse/", "", "Rehearse it")}
"""The same for a second page of its own."""


def firm(text: str) -> str:
    """A sentence in which no line ends between a number and its per cent sign; for our own sentences, not for what is edited."""
    return text.replace(" %", "\u00a0%")


def page(template: str, *, status: int = 200, **parts: object) -> HTMLResponse:
    """Render a template."""
    return HTMLResponse(environment().get_template(template).render(**parts), status)


@cache
def environment() -> Environment:
    """The one environment of all pages."""
    env = Environment(
        loader=FileSystemLoader(HERE / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    env.filters |= {"talked": talked, "marked": marked, "found": found, "day": day, "moment": moment, "wish": wish, "firm": firm}
    env.globals |= {"navigation": NAVIGATION, "ledgers": LEDGERS, "kind_of": kind_of, "describe": describe}
    env.globals |= {
        "letters": LETTERS,
        "labels": LABELS,
        "label_of": label_of,
        "rule_title": rule_title,
        "rule_label": rule_label,
    }
    env.globals |= {
        "intents": INTENTS,
        "unasked": UNASKED,
        "focuses": FOCUSES,
        "sides": SIDES,
        "share": share,
        "kinds_said": KINDS_SAID,
    }
    env.globals |= {"marked": marked, "fit_bar": fit_bar}
    env.globals |= {"has_model": has_model, "other_machine": other_machine}
    env.globals |= {"own_page": OWN_PAGE, "second_page": SECOND_PAGE}
    env.globals |= {"counted": counted, "number": number, "mend_of": mend_of_finding, "marks_of": marks_of, "prose": prose}
    return env


def marked(text: str, spans: tuple[Span, ...]) -> Markup:
    """A text with some of its signs in `<mark>`; spans may touch or overlap."""
    said, at = Markup(), 0
    for start, end in sorted(spans):
        begin = max(start, at)
        if begin < end:
            said += escape(text[at:begin]) + Markup("<mark>") + escape(text[begin:end]) + Markup("</mark>")
            at = end
    return said + escape(text[at:])


def talked(text: str, read: ReadTurn) -> Markup:
    """What was said in a turn, with its questions and restatements in `<mark>`."""
    said, at = Markup(), 0
    for start, end, what in marked_spans(read):
        said += escape(text[at:start]) + Markup('<mark class="{}">').format(what) + escape(text[start:end]) + Markup("</mark>")
        at = end
    return said + escape(text[at:])


def fit_bar(fit: Fit) -> Markup:
    """The musts of a posting as a row of dots, proved ones first, and the same as counts."""
    signs = {Standing.PROVED: "proved", Standing.CLAIMED: "claimed", Standing.MISSING: "missing"}
    told = [(signs[each], len(fit.of(each, must=True))) for each in Standing]
    dots = Markup().join(
        Markup('<span class="stand" data-as="{}"></span>').format(name) for name, count in told for _ in range(count)
    )
    counts = ", ".join(f"{count} {name}" for name, count in told if count)
    return Markup('<span class="stands" aria-hidden="true">{}</span> <span class="stands-said">{}</span>').format(dots, counts)


def found(text: str) -> Markup:
    """A text from the search with its found words in `<mark>`."""
    return Markup(str(escape(text)).replace("\x02", "<mark>").replace("\x03", "</mark>"))  # noqa: S704 - escaped just here


def day(value: PartialDate | date | None) -> Markup:
    """A date in words, as far as it is known: 3 Mar 2025, Mar 2025, 2025."""
    if value is None:
        return Markup()
    month = MONTHS[value.month] if value.month else ""
    words = " ".join(part for part in (str(value.day) if value.day else "", month, str(value.year)) if part)
    return Markup('<time datetime="{}">{}</time>').format(value, words)


def moment(value: datetime) -> Markup:
    """A moment in the person's own time: 3 Mar 2025, 14:05."""
    return Markup('<time datetime="{}">{}</time>').format(value.astimezone().isoformat(timespec="minutes"), spoken(value))


def spoken(value: datetime) -> str:
    """The same as plain words, for a sentence."""
    local = value.astimezone()
    return f"{local.day} {MONTHS[local.month]} {local.year}, {local:%H:%M}"
