"""What is asked for in the half-hour of the week: wins, one line each, and who was told of one."""

import click

from proprietor.actions.books import Record
from proprietor.actions.looking import ListRecords
from proprietor.actions.visibility import RecordTelling
from proprietor.actions.week import CaptureWin
from proprietor.ask.records import Medium
from proprietor.ask.visibility import newest_first
from proprietor.books import Person, Win
from proprietor.cli.face import Face
from proprietor.cli.ink import clean
from proprietor.cli.register import one_line
from proprietor.values.refusals import Refusal

OFFERED = 7
"""Wins that are offered by number, the newest first (a guess)."""


def ask_for_wins(face: Face) -> None:
    """Take wins, one line each, until somebody goes on."""
    while line := _said("A win from these days, in one line (Enter goes on):"):
        try:
            win = face.do(CaptureWin(line=line))
        except Refusal as refusal:
            face.say(f"{refusal.sentence} {refusal.remedy}")
            continue
        face.say(face.ink.faint(f"Written down. Say the rest when you like: proprietor win edit {win.id}"))


def ask_for_tellings(face: Face) -> None:
    """Note who was told of which win, until somebody goes on."""
    wins = newest_first(each.record for each in face.do(ListRecords(kind="win")) if isinstance(each.record, Win))[:OFFERED]
    if not wins:
        return
    while name := _said("Somebody you told of a win, by name (Enter goes on):"):
        person = _person(face, name)
        if person is None:
            continue
        for number, win in enumerate(wins, start=1):
            face.say(f"  {number}. {one_line(win)}")
        number = click.prompt("Which one?", type=click.IntRange(1, len(wins)), default=1)
        by = click.Choice([each.value for each in Medium])
        medium = click.prompt("How?", type=by, default=Medium.TALK.value)
        try:
            face.do(RecordTelling(win=wins[number - 1].id, person=person.id, medium=Medium(medium)))
        except Refusal as refusal:
            face.say(f"{refusal.sentence} {refusal.remedy}")
            continue
        face.say(face.ink.faint(f"Written down: {clean(person.name)} knows of it."))


def _person(face: Face, name: str) -> Person | None:
    """Whoever is meant; somebody new is written down when that is wanted."""
    people = [each.record for each in face.do(ListRecords(kind="person")) if isinstance(each.record, Person)]
    low = name.casefold()
    found = [each for each in people if low in each.name.casefold()]
    exact = [each for each in found if each.name.casefold() == low]
    if len(exact or found) == 1:
        return (exact or found)[0]
    if found:
        face.say(f"Several people are called so: {', '.join(each.name for each in found)}. Say the whole name.")
        return None
    if not click.confirm(f"{name} is not in your books yet. Write them down?", default=True):
        return None
    return face.do(Record(record=Person(name=name)))


def _said(question: str) -> str:
    answer: str = click.prompt(question, default="", show_default=False, prompt_suffix=" ")
    return answer.strip()
