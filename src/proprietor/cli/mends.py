"""Which command does what an agenda item or a remark asks for."""

from typing import TYPE_CHECKING

from proprietor.actions.kinds import kind_of_id, naming_field
from proprietor.cli.entering import FIGURE_OPTIONS, MAIN_FIELD
from proprietor.values.ids import UNKEPT, RecordId

if TYPE_CHECKING:
    from proprietor.agenda import Item

LINKS: dict[str, str] = {
    "witness": "proprietor link PERSON saw {head}",
    "saw": "proprietor link PERSON saw {head}",
    "shows": "proprietor link ARTEFACT shows {head}",
    "cites": "proprietor link {head} cites WIN",
    "evidence": "proprietor link {head} cites WIN",
}
"""Field of a link that is missing → the command that makes it."""


_OWN = {
    "plan.show": "proprietor ask plan",
    "recap.show": "proprietor recap",
    "feedback.form": "proprietor feedback form",
    "opportunity.show": "proprietor opportunity show",
    "weight.ask": "proprietor decide weights",
}
"""Action that looks at one record in its own way → its command."""

_WHOLE = {
    "calibration.show": "proprietor calibration",
    "complaint.register": "proprietor complaint register",
    "self-rating.record": "proprietor rate",
    "feedback.invite": "proprietor feedback invite PERSON",
}
"""Action whose command is the same whatever record it is about."""


def command_for(action: str, record: RecordId = UNKEPT, field: str = "", head: str = "", *, other: str = "") -> str:
    """The command that does an action to a record; empty when the terminal has none.

    Args:
        action: catalogue name, such as `record.revise`.
        record: the record in question, or UNKEPT.
        field: its field in question; for a new record, its kind.
        head: how the record is called on the screen; its id when left out.
        other: how the other record is called, where an action takes two.
    """
    called = head or record
    kind = kind_of_id(record) if record else None
    if action == "record.record":
        return f"proprietor {field or 'win'} record{_preset(field, record, called)}"
    if action in _WHOLE:
        return _WHOLE[action]
    if action in _OWN:
        return f"{_OWN[action]} {called}"
    if action == "link.record" and kind is not None:
        usual = "cites" if kind.name in {"claim", "ask"} else "saw"
        return LINKS.get(field, LINKS[usual]).format(head=called)
    if action == "decision.look-back":
        return f"proprietor decide look-back {called} yes|partly|no '…'"
    if action == "complaint.sort":
        return f"proprietor complaint sort {called} {other or 'OTHER'} --same"
    if action == "telling.record":
        return f"proprietor visible told {called} {other or 'PERSON'}"
    if action == "remark.set-aside":
        return f"proprietor set-aside {called} {field or 'RULE'} --reason '…'"
    if kind is None or action not in ("record.revise", "record.show", "record.delete"):
        return ""
    verb = {"record.revise": "edit", "record.show": "show", "record.delete": "delete"}[action]
    return f"proprietor {kind.name} {verb} {called}{_option(field) if verb == 'edit' else ''}"


def command_of(item: "Item", *heads: str) -> str:
    """The command for an item of the agenda, under the heads its records have on the screen; else under their ids."""
    called = [*heads, *item.records[len(heads) :]]
    return command_for(item.action, item.record, item.field, *called[:1], other=called[1] if called[1:] else "")


def _preset(new: str, record: RecordId, called: str) -> str:
    """Options of a new record that is about one in the books: which one, and the words that are still to be found."""
    named = naming_field(new, record)
    return f" --{named} {called} --{MAIN_FIELD[new]} …" if named else ""


def _option(field: str) -> str:
    if field == "figure":
        return " --figure.from … --figure.to … --figure.unit …"
    name, dot, part = field.partition(".")
    ending = f".{FIGURE_OPTIONS[part][0]}" if dot and part in FIGURE_OPTIONS else ""
    return f" --{name.replace('_', '-')}{ending} …" if field else ""
