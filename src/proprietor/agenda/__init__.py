"""The agenda: what needs the owner next, out of what all trades have found."""

from proprietor.agenda.item import Item
from proprietor.agenda.put_off import PutOff
from proprietor.agenda.ranking import Agenda, agenda

__all__ = ["Agenda", "Item", "PutOff", "agenda"]
