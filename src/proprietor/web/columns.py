"""Which columns the list of each kind has, and what stands in them."""

from collections import Counter
from collections.abc import Callable, Container, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from proprietor.actions.looking import ListRecords
from proprietor.books import Link, LinkKind
from proprietor.books.kinds import AnyRecord
from proprietor.business import Business
from proprietor.values.ids import RecordId
from proprietor.web.looks import day
from proprietor.web.sayings import said


@dataclass(frozen=True, slots=True, kw_only=True)
class Names:
    """What a list needs of the other records: their titles, and which are linked.

    Attributes:
        titles: id → title, of the kinds that are named in this list.
        saw: id → who saw it.
        uses: id → how many records name it in a field, of the kinds that were counted.
    """

    titles: Mapping[RecordId, str] = field(default_factory=dict)
    saw: Mapping[RecordId, Sequence[RecordId]] = field(default_factory=dict)
    uses: Mapping[RecordId, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """One column: what stands above it, what stands in it, whether it is a figure, and the field of a date."""

    label: str
    cell: Callable[[Any, Names], object]
    figure: bool = False
    date: str = ""

    def text(self, record: AnyRecord, names: Names) -> str:
        """What stands in it, for filtering: dates as 2025-03-03, which is quicker to make than to show."""
        return str(getattr(record, self.date)) if self.date else str(self.cell(record, names))


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """The columns beside the title, and what they need: titles of kinds, counts of (kind, field), links."""

    title: str
    columns: tuple[Column, ...]
    names: tuple[str, ...] = ()
    counts: tuple[tuple[str, str], ...] = ()
    links: bool = False


def _named(name: str) -> Callable[[Any, Names], object]:
    return lambda record, names: names.titles.get(getattr(record, name), "")


def _dated(label: str, name: str, otherwise: str = "") -> Column:
    return Column(label=label, cell=lambda record, _: day(getattr(record, name)) or otherwise, figure=True, date=name)


def _text(name: str) -> Callable[[Any, Names], object]:
    return lambda record, _: getattr(record, name) or ""


def _said(name: str) -> Callable[[Any, Names], object]:
    return lambda record, _: said(name, getattr(record, name))


def _percent(name: str) -> Callable[[Any, Names], object]:
    return lambda record, _: "" if getattr(record, name) is None else f"{getattr(record, name)} %"


def _saw(record: Any, names: Names) -> str:  # noqa: ANN401 - a record of any kind
    return ", ".join(names.titles.get(each, "") for each in names.saw.get(record.id, ()))


def _cites(record: Any, names: Names) -> str:  # noqa: ANN401 - a record of any kind
    number = names.uses.get(record.id, 0)
    return f"{number} {'win' if number == 1 else 'wins'}" if number else "nothing yet"


def _uses(record: Any, names: Names) -> object:  # noqa: ANN401 - a record of any kind
    return names.uses.get(record.id, 0) or ""


LAYOUTS: Mapping[str, Layout] = {
    "win": Layout(
        title="Result",
        columns=(
            _dated("When", "on"),
            Column(label="Figure", cell=_text("figure")),
            Column(label="Role", cell=_named("role")),
            Column(label="Seen by", cell=_saw),
            Column(label="Share", cell=_percent("share"), figure=True),
        ),
        names=("role", "person"),
        links=True,
    ),
    "claim": Layout(
        title="Claim",
        columns=(Column(label="Answers", cell=_said("question")), Column(label="Rests on", cell=_cites)),
        links=True,
    ),
    "person": Layout(
        title="Name",
        columns=(
            Column(label="To you", cell=_said("relation")),
            Column(label="Where from", cell=_named("employer")),
            Column(label="What they saw", cell=_text("saw")),
            Column(label="May be named", cell=lambda person, _: "yes" if person.may_be_named else ""),
        ),
        names=("employer",),
    ),
    "artefact": Layout(
        title="What it is",
        columns=(
            _dated("From", "on"),
            Column(label="Where", cell=lambda artefact, _: artefact.file or artefact.address),
        ),
    ),
    "want": Layout(
        title="What you want",
        columns=(
            Column(label="Pay", cell=_text("pay")),
            _dated("Since", "since"),
            _dated("Said out loud", "voiced", "never"),
        ),
    ),
    "complaint": Layout(
        title="What is wrong",
        columns=(
            Column(label="Role", cell=_named("role")),
            _dated("Since", "since"),
            Column(label="Who could change it", cell=_named("changer")),
            _dated("Raised", "raised", "never"),
        ),
        names=("role", "person"),
    ),
    "assumption": Layout(
        title="What you believe",
        columns=(
            Column(label="About", cell=_named("about")),
            Column(label="Sure", cell=_percent("sure"), figure=True),
            Column(label="Did it hold", cell=_said("held")),
        ),
        names=("person",),
    ),
    "decision": Layout(
        title="What you decided",
        columns=(
            _dated("On", "on"),
            _dated("Look back", "look_back"),
            Column(label="What came of it", cell=_text("outcome")),
        ),
    ),
    "option": Layout(
        title="What you could do",
        columns=(
            Column(label="Of which decision", cell=_named("decision")),
            Column(label="Kind", cell=_said("way")),
            Column(label="Chosen", cell=lambda option, _: "yes" if option.taken else ""),
        ),
        names=("decision",),
    ),
    "ask": Layout(
        title="I would like",
        columns=(
            _dated("On", "on"),
            Column(label="Whom", cell=_named("person")),
            _dated("Answer by", "check"),
        ),
        names=("person",),
    ),
    "answer": Layout(
        title="What came of it",
        columns=(
            _dated("On", "on"),
            Column(label="To which ask", cell=_named("ask")),
            _dated("Promised by", "by"),
        ),
        names=("ask",),
    ),
    "telling": Layout(
        title="Told",
        columns=(
            Column(label="Of which win", cell=_named("win")),
            Column(label="Whom", cell=_named("person")),
            _dated("On", "on"),
        ),
        names=("win", "person"),
    ),
    "competency": Layout(
        title="Name",
        columns=(
            Column(label="What others see", cell=_text("about")),
            Column(label="Goals", cell=_uses, figure=True),
        ),
        counts=(("goal", "about"),),
    ),
    "target": Layout(
        title="The post",
        columns=(
            Column(label="Level", cell=_said("level")),
            Column(label="Where", cell=_text("place")),
            Column(label="Wanted pay", cell=_text("pay"), figure=True),
        ),
    ),
    "opportunity": Layout(
        title="What it is",
        columns=(
            Column(label="How it came about", cell=_said("channel")),
            Column(label="Next step", cell=_text("step")),
            _dated("By", "by"),
        ),
    ),
    "goal": Layout(
        title="What you will do",
        columns=(
            Column(label="About", cell=_named("about")),
            _dated("By", "by"),
            Column(label="What came of it", cell=_text("came")),
        ),
        names=("competency", "claim", "want", "complaint", "role", "ask"),
    ),
    "debrief": Layout(
        title="Which talk",
        columns=(
            _dated("On", "on"),
            Column(label="What they need", cell=_text("needs")),
            Column(label="What came of it", cell=_said("outcome")),
            _dated("Promised by", "by"),
        ),
    ),
    "employer": Layout(
        title="Name",
        columns=(
            Column(label="What they do", cell=_text("sector")),
            Column(label="Place", cell=_text("place")),
            Column(label="Roles", cell=_uses, figure=True),
        ),
        counts=(("role", "employer"),),
    ),
    "credential": Layout(
        title="What it is",
        columns=(Column(label="Sort", cell=_text("sort")), _dated("Given", "on"), _dated("Valid until", "until")),
    ),
    "role": Layout(
        title="Role",
        columns=(
            Column(label="Employer", cell=_named("employer")),
            _dated("Since", "since"),
            _dated("Until", "until"),
            Column(label="Wins", cell=_uses, figure=True),
        ),
        names=("employer",),
        counts=(("win", "role"),),
    ),
}
"""Kind → its list. The title, a link, always comes first."""


def names_for(business: Business, kind: str, of: Container[RecordId]) -> Names:
    """Look up what the list of a kind needs about some records, in as few looks as can be; nothing is asked row by row."""
    layout = LAYOUTS[kind]
    titles = {kept.record.id: kept.record.title for name in layout.names for kept in business.do(ListRecords(kind=name))}
    uses: Counter[RecordId] = Counter()
    for name, field_name in layout.counts:
        uses.update(getattr(kept.record, field_name) for kept in business.do(ListRecords(kind=name)))
    saw: dict[RecordId, list[RecordId]] = {}
    if layout.links:
        for kept in business.do(ListRecords(kind="link")):
            link = kept.record
            if isinstance(link, Link) and link.verb is LinkKind.SAW and link.target in of:
                saw.setdefault(link.target, []).append(link.source)
            elif isinstance(link, Link) and link.verb is LinkKind.CITES:
                uses[link.source] += 1
    return Names(titles=titles, saw=saw, uses=uses)


def text_of(record: AnyRecord, names: Names, columns: Sequence[Column]) -> str:
    """What stands in a row, in lower case, for filtering."""
    return " ".join((record.title, *(column.text(record, names) for column in columns))).casefold()
