"""Where on the pages something is mended: each action of an agenda item or a remark, with its address and its button."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from urllib.parse import urlencode

from proprietor.actions.kinds import kind_named, kind_of_id, naming_field
from proprietor.agenda import Item
from proprietor.proposition.claims import Question
from proprietor.values.finding import Finding
from proprietor.values.ids import RecordId


@dataclass(frozen=True, slots=True)
class Mend:
    """The one button: where it leads, without the base, and what it says."""

    address: str
    words: str


REVISE: Mapping[tuple[str, str], str] = {
    ("win", "figure"): "Add the figure",
    ("win", "problem"): "Say what the problem was",
    ("win", "action"): "Say what you did",
    ("win", "result"): "Say what came of it",
    ("win", "on"): "Say when",
    ("win", "share"): "Mend the share",
    ("win", "confidentiality"): "Say who may read it",
    ("win", ""): "Rewrite it",
    ("claim", "their_problem"): "Name their problem",
    ("claim", "versus"): "Name the others",
    ("claim", ""): "Rewrite it",
    ("assumption", "test"): "Think of a test",
    ("assumption", "outcome"): "Write down what came of it",
    ("decision", "outcome"): "Look back",
    ("complaint", "outcome"): "Write down what came of it",
    ("ask", "on"): "Say when",
    ("goal", "came"): "Write down what came of it",
    ("goal", "by"): "Say by when",
    ("credential", "until"): "Say until when",
    ("answer", "came"): "Write down how it ended",
    ("answer", "result"): "Write down what came of it",
    ("debrief", "outcome"): "Write down what came of it",
    ("person", ""): "Change what is said of them",
}
"""(kind, field) → the words on the button that opens the record's form at this field."""

NEW: Mapping[str, str] = {"ask": "Plan how to say it", "answer": "Write down what came of it"}
"""Kind → the words on the button that opens the form for a new record of it."""

FIRST_FIELD: Mapping[str, str] = {"win": "action", "claim": "text", "person": "may_be_named"}
"""Where a form is opened when the field is not named: where the words are."""

OWN: Mapping[str, Callable[[RecordId], Mend]] = {
    "weight.ask": lambda record: Mend(f"/decide/{record}/weights", "Say what counts"),
    "decision.look-back": lambda record: Mend(f"/decide/{record}#look-back", "Look back"),
    "complaint.register": lambda _: Mend("/complaints/register", "Look at the register"),
    "complaint.sort": lambda _: Mend("/complaints/register#one", "Say whether they are one"),
    "calibration.show": lambda record: Mend(f"/calibration#{record}", "Set one goal"),
    "self-rating.record": lambda _: Mend("/calibration/rate", "Rate yourself"),
    "feedback.invite": lambda _: Mend("/feedback", "Ask for feedback"),
    "feedback.form": lambda record: Mend(f"/feedback#{record}", "Look at the form"),
}
"""Action → its place on the pages."""

PIPELINE = "opportunity.show"
"""Where everything about one opportunity is done."""

LINK: Mapping[str, tuple[str, str]] = {
    "ask": ("cites-win", "Add a win it rests on"),
    "win": ("saw-person", "Add who saw it"),
    "claim": ("cites-win", "Add a win it rests on"),
    "artefact": ("shows-win", "Add a win it shows"),
}
"""Kind → the fold on the record's page in which it is linked, and the words on the button."""


SHOWN_BY: tuple[str, str] = ("shows-artefact", "Add what shows it")
"""The fold and the words for a claim nobody is named for and nothing shows: one more win would not mend that."""


def mend_of_item(item: Item) -> Mend:
    """The button of an agenda item."""
    if item.action == "record.record":
        return _recording(item)
    if item.action == "telling.record":
        win, person = item.records
        return Mend(f"/visibility/tell?{urlencode({'win': win, 'person': person})}", "I have told them")
    return mend(item.action, item.record, item.field, item.rule)


def mend_of_finding(finding: Finding) -> Mend:
    """The button of a remark on a record: what the rule says, else a rewrite."""
    return mend(finding.mend or "record.revise", finding.record, finding.field, finding.rule)


def mend(action: str, record: RecordId, field: str, rule: str = "") -> Mend:
    """Where an action on a record is done."""
    kind = kind_of_id(record) if record else None
    name = kind.name if kind else ""
    if action == "remark.set-aside":
        return Mend("/remarks#aside", "Look at what is set aside")
    if action == "plan.show":
        return Mend(f"/asks/{record}/plan", "Open the plan")
    if action in OWN:
        return OWN[action](record)
    if action == PIPELINE:
        return Mend(f"/opportunities/{record}", "Open it")
    if action == "recap.show":
        return Mend(f"/answers/{record}/recap", "Draft the note")
    if not record:
        return Mend("/books", "Open the books")
    if action == "link.record" and name in LINK:
        fold, words = SHOWN_BY if (name, rule) == ("claim", "W209") else LINK[name]
        return Mend(f"/r/{record}?{urlencode({'add': fold})}#add-{fold}", words)
    if action == "record.revise":
        words = REVISE.get((name, field)) or REVISE.get((name, "")) or "Mend it"
        return Mend(f"/r/{record}/edit#{field or FIRST_FIELD.get(name, '')}".rstrip("#"), words)
    return Mend(f"/r/{record}", "Look at it")


def _recording(item: Item) -> Mend:
    kind = kind_named(item.field or "win")
    if kind is None or kind.name == "win":
        return Mend("/wins/new", "Write down a win")
    if kind.name != "claim":
        named = {field: each for each in reversed(item.records) if (field := naming_field(kind.name, each))}
        about = f"?{urlencode(named)}" if named else ""
        return Mend(f"/{kind.plural}/new{about}", NEW.get(kind.name, "Write it down"))
    question = next((each for each in Question if each.words in item.title), None)
    preset = {"question": question.value} if question else {}
    preset |= {"cites": item.record} if item.record else {}
    return Mend(f"/claims/new?{urlencode(preset)}".rstrip("?"), "Answer it" if question else "Make a claim of it")
