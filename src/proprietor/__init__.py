"""Proprietor: run your career as a business of one.

What a program needs most stands here: the door, the requests, the records. Everything is loaded only when it is asked
for, so that `proprietor --help` stays quick.
"""

from importlib import import_module
from typing import TYPE_CHECKING

from proprietor.values.version import __version__ as __version__

if TYPE_CHECKING:
    from proprietor.actions.agenda import ShowAgenda
    from proprietor.actions.asking import ShowPlan
    from proprietor.actions.books import Delete, LinkRecords, Record, Revise
    from proprietor.actions.briefing import MakeBrief
    from proprietor.actions.lab import AnalyseTalk
    from proprietor.actions.looking import FindRecords, ListRecords, ShowRecord
    from proprietor.actions.proposition import ShowProposition
    from proprietor.actions.rehearsing import PlayRehearsal
    from proprietor.actions.remarks import LintBooks, LintText
    from proprietor.actions.undoing import Undo
    from proprietor.actions.visibility import ShowVisibility
    from proprietor.ask.records import Answer, Ask, Telling
    from proprietor.books import Person, Win
    from proprietor.business import Business
    from proprietor.proposition.claims import Claim
    from proprietor.values.refusals import Refusal

__all__ = [
    "AnalyseTalk",
    "Answer",
    "Ask",
    "Business",
    "Claim",
    "Delete",
    "FindRecords",
    "LinkRecords",
    "LintBooks",
    "LintText",
    "ListRecords",
    "MakeBrief",
    "Person",
    "PlayRehearsal",
    "Record",
    "Refusal",
    "Revise",
    "ShowAgenda",
    "ShowPlan",
    "ShowProposition",
    "ShowRecord",
    "ShowVisibility",
    "Telling",
    "Undo",
    "Win",
]

_ROOMS = {
    "proprietor.actions.agenda": ("ShowAgenda",),
    "proprietor.actions.asking": ("ShowPlan",),
    "proprietor.actions.briefing": ("MakeBrief",),
    "proprietor.actions.lab": ("AnalyseTalk",),
    "proprietor.actions.rehearsing": ("PlayRehearsal",),
    "proprietor.actions.visibility": ("ShowVisibility",),
    "proprietor.ask.records": ("Answer", "Ask", "Telling"),
    "proprietor.actions.books": ("Delete", "LinkRecords", "Record", "Revise"),
    "proprietor.actions.looking": ("FindRecords", "ListRecords", "ShowRecord"),
    "proprietor.actions.proposition": ("ShowProposition",),
    "proprietor.actions.remarks": ("LintBooks", "LintText"),
    "proprietor.actions.undoing": ("Undo",),
    "proprietor.books": ("Person", "Win"),
    "proprietor.business": ("Business",),
    "proprietor.proposition.claims": ("Claim",),
    "proprietor.values.refusals": ("Refusal",),
}
_HOME = {name: room for room, names in _ROOMS.items() for name in names}


def __getattr__(name: str) -> object:
    """Load a public name from the room it lives in."""
    if name not in _HOME:
        message = f"module 'proprietor' has no attribute {name!r}"
        raise AttributeError(message)
    return getattr(import_module(_HOME[name]), name)
