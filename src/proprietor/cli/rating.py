"""`proprietor rate`: how you rate yourself, asked for calmly on a terminal or given in one line."""

from collections.abc import Iterator, Mapping, Sequence

import click

from proprietor.actions.looking import ListRecords
from proprietor.actions.plain import plain
from proprietor.actions.rating import RateYourself
from proprietor.calibration.records import Competency, SelfRating
from proprietor.cli.face import TAKE_BACK, UNDO, Face, Next, here
from proprietor.cli.ink import clean, paragraph
from proprietor.cli.levels import Given, ask_levels, by_id, competency_at, level_of, parted
from proprietor.cli.register import Register
from proprietor.cli.shape import Command
from proprietor.cli.table import Column, table
from proprietor.values.ids import RecordId
from proprietor.values.refusals import Refusal

STAYS = "A self-rating stays as it was; when you see it otherwise, rate yourself anew on another day."
BEGIN = Next("proprietor competency offer", "shows what you could be rated in")


@click.command(
    cls=Command,
    example=["proprietor rate", "proprietor rate cpt_2h7v=4 cpt_9x3d=3 --note cpt_2h7v='The last three handovers'"],
)
@click.argument("words", metavar="[ID[=LEVEL]]...", nargs=-1)
@click.option("--all", "everything", is_flag=True, help="Ask about those you have rated before, too.")
@click.option("--note", "notes", multiple=True, metavar="ID=TEXT", help="Why you think so; can be given more than once.")
def rate(words: tuple[str, ...], *, everything: bool, notes: tuple[str, ...]) -> None:
    """Rate yourself, from 1 to 5, by what others could see.

    On a terminal it asks about each competency you have not rated yet, or about those you name. Do it before others answer:
    afterwards nobody can tell any more how you saw it alone.
    """
    face = here()
    if any("=" in word for word in words):
        levels = {
            each: level_of(text, unseen=False, option="ID=LEVEL")
            for each, text in by_id(parted(words, "ID=LEVEL"), face, "ID=LEVEL").items()
        }
        said = by_id(parted(notes, "--note"), face, "--note")
        if stray := next((each for each in said if each not in levels), ""):
            raise click.BadParameter(f"{stray} has a note and no level.", param_hint="--note")
        _wrote(face, {each: (level, said.get(each, "")) for each, level in levels.items()})
        return
    if notes:
        raise click.UsageError("A note goes with a level: proprietor rate cpt_2h7v=4 --note cpt_2h7v='…'")
    _dialogue(face, words, everything=everything)


def own_levels(face: Face) -> dict[RecordId, SelfRating]:
    """The newest self-rating of each competency."""
    kept = [each.record for each in face.do(ListRecords(kind="self-rating"))]
    ratings = sorted((each for each in kept if isinstance(each, SelfRating)), key=lambda each: str(each.on or ""))
    return {each.competency: each for each in ratings}


def competencies_of(face: Face) -> list[Competency]:
    """What one wants to be rated in."""
    return [kept.record for kept in face.do(ListRecords(kind="competency")) if isinstance(kept.record, Competency)]


def _dialogue(face: Face, words: Sequence[str], *, everything: bool) -> None:
    own, there = own_levels(face), competencies_of(face)
    chosen = [competency_at(word, face) for word in words] or [each for each in there if everything or each.id not in own]
    if not there:
        said = "There is no competency to be rated in yet. Pick five to ten that matter now."
        face.answer({"competencies": []}, [said, f"See them with: {BEGIN.command}"], [BEGIN])
        return
    if not face.asks:
        then = [Next(f"proprietor rate {each.id}=LEVEL", f"rates you in {each.name}", confirm=True) for each in chosen[:1]]
        face.answer({"competencies": [_plain(each, own) for each in there]}, lambda: _standing(face, there, own), then)
        return
    if not chosen:
        if not click.confirm(f"You have rated yourself in all {len(there)} before. Rate yourself anew?", default=True):
            return
        chosen = there
    levels = ask_levels(chosen, face, unseen=False)
    if not levels:
        face.say("Nothing was written.")
        return
    face.say()
    face.say("\n".join(_table(face, {each.id: each.name for each in chosen}, levels)))
    if click.confirm("Write these down?", default=True):
        _wrote(face, levels, leave=True)
    else:
        face.say("Nothing was written.")


def _plain(competency: Competency, own: Mapping[RecordId, SelfRating]) -> dict[str, object]:
    newest = own.get(competency.id)
    levels = dict(zip("12345", competency.levels, strict=True))
    return {
        "id": competency.id,
        "name": competency.name,
        "about": competency.about,
        "levels": levels,
        "own": plain(newest) if newest else None,
    }


def _standing(face: Face, there: Sequence[Competency], own: Mapping[RecordId, SelfRating]) -> Iterator[str]:
    register = Register(face)
    rows = [
        [register.head(each.id), each.name, str(own[each.id].level) if each.id in own else "", _day(own.get(each.id))]
        for each in there
    ]
    columns = [Column("Id", firm=True, style=face.ink.strong), Column("Name"), Column("You", right=True, firm=True)]
    yield from table([*columns, Column("On", firm=True)], rows, face.ink, face.width)
    yield face.ink.faint(f"Rate yourself with: proprietor rate {register.head(there[0].id)}=LEVEL …")


def _day(rating: SelfRating | None) -> str:
    return str(rating.on or "") if rating else ""


def _table(face: Face, names: Mapping[str, str], levels: Mapping[str, Given]) -> list[str]:
    rows = [[names[each], str(level), note] for each, (level, note) in levels.items()]
    return table([Column("Competency"), Column("You", right=True, firm=True), Column("Why")], rows, face.ink, face.width)


def _wrote(face: Face, given: Mapping[str, Given], *, leave: bool = False) -> None:
    """Write all levels in one go; with `leave`, one that today was given otherwise is left out and said."""
    levels, left = {each: level for each, (level, _) in given.items() if level is not None}, list[Refusal]()
    notes = {each: note for each, (_, note) in given.items() if note}
    made: tuple[SelfRating, ...] = ()
    while levels:
        try:
            made = face.do(RateYourself(levels=levels, notes=notes))
            break
        except Refusal as refusal:
            if not (leave and refusal.code == "duplicate" and refusal.place in levels):
                raise
            del levels[refusal.place]
            left.append(refusal)
    asked = bool(face.do(ListRecords(kind="invitation")))
    follow = Next("proprietor calibration", "shows how others see it") if asked else _ASK
    then = [UNDO, follow] if made else [follow]
    data: dict[str, object] = {"rated": [plain(each) for each in made], "left": [each.place for each in left]}
    face.answer(data, lambda: _said(face, made, left, follow), then)


_ASK = Next("proprietor feedback", "shows whom to ask how they see it")


def _said(face: Face, made: Sequence[SelfRating], left: Sequence[Refusal], follow: Next) -> Iterator[str]:
    register = Register(face)
    for each in left:
        yield face.ink.warning(paragraph(f"{each.sentence} {each.remedy}", face.width))
    if not made:
        yield "Nothing was written: it stands there just so already."
        return
    count = "one competency" if len(made) == 1 else f"{len(made)} competencies"
    yield f"Rated yourself in {count}:"
    for rating in made:
        yield paragraph(f"{rating.level}  {clean(register.title(rating.competency))}", face.width, "  ", "     ")
    yield face.ink.faint(paragraph(STAYS, face.width))
    yield face.ink.faint(TAKE_BACK)
    yield face.ink.faint(f"Next: {follow.command}")
