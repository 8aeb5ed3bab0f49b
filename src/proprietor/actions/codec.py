"""A kept record and a journal line as one line of JSON, and back; the store and the folder form share it."""

import json
from datetime import datetime

from proprietor.actions.kinds import kind_named
from proprietor.actions.outside import Change, JournalLine
from proprietor.actions.plain import record_plain, typed
from proprietor.books import Kept, Source
from proprietor.values.ids import RecordId


def kept_to_json(kept: Kept | None) -> str | None:
    """Write a kept record; None stays None."""
    if kept is None:
        return None
    times = {"added": kept.added.isoformat(), "changed": kept.changed.isoformat()}
    whole = {"version": kept.version, "source": kept.source.value, **times, "record": record_plain(kept.record)}
    return json.dumps(whole, ensure_ascii=False)


def kept_from_json(text: str | None) -> Kept | None:
    """Read a kept record; None stays None.

    Raises:
        ValueError: for an unknown kind; migrations see to it that the journal holds none.
    """
    if text is None:
        return None
    whole = json.loads(text)
    kind = kind_named(whole["record"].pop("kind"))
    if kind is None:
        message = "it holds a kind of record this program does not know"
        raise ValueError(message)
    times = [datetime.fromisoformat(whole[name]) for name in ("added", "changed")]
    return Kept(typed(whole["record"], kind.record), whole["version"], Source(whole["source"]), *times)


def line_to_json(line: JournalLine) -> str:
    """Write a journal line with its changes."""
    changes = [
        {"record": each.record, "before": _plain(kept_to_json(each.before)), "after": _plain(kept_to_json(each.after))}
        for each in line.changes
    ]
    told = {"seq": line.seq, "at": line.at.isoformat(), "action": line.action, "summary": line.summary, "undoes": line.undoes}
    return json.dumps({**told, "changes": changes}, ensure_ascii=False)


def line_from_json(text: str) -> JournalLine:
    """Read a journal line.

    Raises:
        ValueError, KeyError, TypeError, AttributeError, RecursionError, Refusal: when it is none; the text came from outside.
    """
    told = json.loads(text)
    changes = [
        Change(record=RecordId(str(each["record"])), before=_kept(each["before"]), after=_kept(each["after"]))
        for each in told["changes"]
    ]
    at = datetime.fromisoformat(told["at"])
    if at.tzinfo is None:
        message = "the time has no zone"
        raise ValueError(message)
    return JournalLine(
        seq=int(told["seq"]),
        at=at,
        action=str(told["action"]),
        summary=str(told["summary"]),
        undoes=int(told["undoes"]),
        changes=tuple(changes),
    )


def _plain(text: str | None) -> object:
    return None if text is None else json.loads(text)


def _kept(plain: object) -> Kept | None:
    return None if plain is None else kept_from_json(json.dumps(plain))
