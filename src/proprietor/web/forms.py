"""Forms made of the cards of a kind: what stands in each field, what can be chosen, what is wrong with it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from proprietor.actions.entry import CAN_WAIT, label_of, names_of, read_entry
from proprietor.actions.kinds import LEDGERS, kind_named
from proprietor.actions.looking import ListRecords
from proprietor.books import Person
from proprietor.books.fields import FieldCard, Shape, cards_of
from proprietor.books.kinds import AnyRecord, Kind
from proprietor.business import Business
from proprietor.market.postings import Posting
from proprietor.values.refusals import Refusal
from proprietor.web.sayings import choice, said

HIDDEN: Mapping[str, frozenset[str]] = {"artefact": frozenset({"file", "digest"})}
"""Fields the program fills in by itself."""

FEW = 5
"""Choices up to this number are laid out; more are in a list to open."""

MOST_OFFERED = 300
"""Records of one kind that can be chosen from in a form, the newest (a guess); a posting has a page that leads to its form."""

SHORT = frozenset({Shape.DATE, Shape.NUMBER, Shape.DECIMAL, Shape.PAY})


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """Something that can be chosen: what is sent, what is said, a hint, whether it is chosen."""

    value: str
    words: str
    hint: str = ""
    chosen: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A field as it stands on the page.

    Attributes:
        card: the card of the field.
        values: name in the form → text; a figure has five, anything else one.
        errors: name in the form → what is wrong with it.
        options: what can be chosen, where something is chosen.
    """

    card: FieldCard
    values: Mapping[str, str]
    errors: Mapping[str, Refusal]
    options: Sequence[Option] = ()

    @property
    def name(self) -> str:
        """Its name in the form."""
        return self.card.name

    @property
    def value(self) -> str:
        """What stands in it."""
        return self.values.get(self.name, "")

    @property
    def error(self) -> Refusal | None:
        """What is wrong with it."""
        return self.errors.get(self.name)

    @property
    def look(self) -> str:
        """Which part of the template shows it."""
        shape = self.card.shape
        if shape is Shape.TEXT and self.card.long:
            return "long"
        if shape is Shape.CHOICE:
            return "radios" if len(self.options) <= FEW else "select"
        return {Shape.REFERENCE: "select", Shape.FIGURE: "figure", Shape.FLAG: "flag"}.get(shape, "line")

    @property
    def short(self) -> bool:
        """Whether a short line is enough."""
        return self.card.shape in SHORT

    @property
    def busy(self) -> bool:
        """Whether something stands in it, or is wrong with it."""
        usual = str(self.card.default or "") if self.card.shape is Shape.CHOICE else ""
        return bool(self.errors) or any(text.strip() != usual for text in self.values.values())


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """A form for one kind: the fields in front, those folded away, and what is wrong beyond the fields."""

    kind: Kind
    entries: tuple[Entry, ...]
    folded: tuple[Entry, ...]
    general: tuple[Refusal, ...] = ()

    @property
    def wrong(self) -> tuple[tuple[str, str, Refusal], ...]:
        """All fields with something wrong: name in the form, label, what is wrong."""
        return tuple(
            (name, entry.card.label, refusal) for entry in (*self.entries, *self.folded) for name, refusal in entry.errors.items()
        )

    @property
    def unfold(self) -> bool:
        """Whether the folded part has to be open."""
        return any(entry.busy for entry in self.folded)


def form_for(business: Business, kind: Kind, typed: Mapping[str, str], refusal: Refusal | None = None) -> Form:
    """Lay out a form with what was typed into it so far, and what is wrong with that."""
    hidden = HIDDEN.get(kind.name, frozenset())
    cards = [card for card in cards_of(kind.record) if card.name not in hidden]
    errors = {each.place: each for each in reversed((refusal, *refusal.also))} if refusal else {}
    names = {name for card in cards for name in (card.name, *names_of(card))}
    entries = [_entry(business, card, typed, errors) for card in cards]
    folded = CAN_WAIT.get(kind.name, frozenset())
    general = [each for each in (refusal, *refusal.also) if each.place not in names] if refusal else []
    return Form(
        kind=kind,
        entries=tuple(entry for entry in entries if entry.name not in folded),
        folded=tuple(entry for entry in entries if entry.name in folded),
        general=tuple(general),
    )


def typed_fields(kind: Kind, form: Mapping[str, str]) -> dict[str, str]:
    """What a form says about the fields of a kind; a box that is not ticked is sent by no browser and means no."""
    hidden = HIDDEN.get(kind.name, frozenset())
    typed: dict[str, str] = {}
    for card in cards_of(kind.record):
        if card.name in hidden:
            continue
        typed |= {name: form[name] for name in names_of(card) if name in form}
        if card.shape is Shape.FLAG:
            typed.setdefault(card.name, "")
    return typed


def read_form(kind: Kind, form: Mapping[str, str], onto: AnyRecord | None = None) -> AnyRecord:
    """The record a form describes.

    Raises:
        Refusal: for the first field that cannot be read; `also` holds the others; the label is left out, as the
            sentence will stand at the field.
    """
    try:
        return read_entry(kind, typed_fields(kind, form), onto)
    except Refusal as refusal:
        for each in (refusal, *refusal.also):
            each.sentence = each.sentence.removeprefix(f"{label_of(kind, each.place)}: ")
        raise


def _entry(business: Business, card: FieldCard, typed: Mapping[str, str], errors: Mapping[str, Refusal]) -> Entry:
    usual = str(card.default) if card.shape is Shape.CHOICE else ""
    values = {name: typed.get(name, usual) for name in names_of(card)}
    mine = {name: errors[name] for name in dict.fromkeys((card.name, *values)) if name in errors}
    return Entry(card=card, values=values, errors=mine, options=_options(business, card, values.get(card.name, "")))


def _options(business: Business, card: FieldCard, value: str) -> tuple[Option, ...]:
    if card.shape is Shape.CHOICE:
        said = ((each, *choice(card, each)) for each in card.choices)
        return tuple(Option(value=each, words=words, hint=hint, chosen=each == value) for each, words, hint in said)
    if card.shape is not Shape.REFERENCE:
        return ()
    kinds = [kind_named(card.of)] if card.of != "record" else [*LEDGERS]
    found = [option for kind in kinds if kind for option in options_of(business, kind, chosen=value)]
    if value and not any(option.chosen for option in found):
        found.append(Option(value=value, words=value, chosen=True))
    return tuple(found)


def options_of(business: Business, kind: Kind, *, chosen: str = "", without: frozenset[str] = frozenset()) -> list[Option]:
    """The records of a kind as something to choose from."""
    records = [kept.record for kept in business.do(ListRecords(kind=kind.name)) if kept.record.id not in without]
    records = [each for each in records[:-MOST_OFFERED] if each.id == chosen] + records[-MOST_OFFERED:]
    employers = _employers(business) if kind.name == "role" else {}
    return [Option(value=each.id, words=_words(each, employers), chosen=each.id == chosen) for each in records]


def _employers(business: Business) -> dict[str, str]:
    return {kept.record.id: kept.record.title for kept in business.do(ListRecords(kind="employer"))}


def _words(record: AnyRecord, employers: Mapping[str, str]) -> str:
    title = " ".join(record.title.split())
    beside = said("relation", record.relation).lower() if isinstance(record, Person) else ""
    if isinstance(record, Posting):
        beside = ", ".join(part for part in (record.company, record.city) if part)
    beside = beside or employers.get(getattr(record, "employer", ""), "")
    long = f"{title}, {beside}" if beside else title
    return long if len(long) <= LONGEST_OPTION else long[: LONGEST_OPTION - 1] + "…"


LONGEST_OPTION = 90
"""Signs of a name in a list to choose from."""
