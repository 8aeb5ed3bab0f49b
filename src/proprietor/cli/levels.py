"""Levels from 1 to 5 in the terminal: read out of words such as cpt_2h7v=4, or asked for one competency after the other."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

import click

from proprietor.actions.kinds import kind_named
from proprietor.calibration.records import NOT_OBSERVED, Competency
from proprietor.cli.face import Face
from proprietor.cli.handling import looked_up
from proprietor.cli.ink import clean, paragraph

LEVELS = "12345"
STOP = "q"

Given = tuple[int | None, str]
"""A level, None for "not observed", and words beside it; mostly none."""


def parted(words: Iterable[str], option: str) -> dict[str, str]:
    """Words such as `cpt_2h7v=4` in two; what stands before “=” is a competency.

    Raises:
        click.BadParameter: for a word without “=”.
    """
    found: dict[str, str] = {}
    for word in words:
        head, equals, rest = word.partition("=")
        if not (head.strip() and equals):
            raise click.BadParameter(f"“{word}” has no “=”; write the id, “=”, and what you say of it.", param_hint=option)
        if head.strip() in found:
            raise click.BadParameter(f"{head.strip()} stands there twice.", param_hint=option)
        found[head.strip()] = rest.strip()
    return found


def level_of(text: str, *, unseen: bool, option: str) -> int | None:
    """A level as it is typed; one off the scale is left for the business to refuse.

    Raises:
        click.BadParameter: for what is no whole number.
    """
    if unseen and text == NOT_OBSERVED:
        return None
    try:
        return int(text)
    except ValueError:
        wanted = "a level from 1 to 5" + (", or - for not observed" if unseen else "")
        raise click.BadParameter(f"“{text}” is no level; give {wanted}.", param_hint=option) from None


def by_id(given: Mapping[str, str], face: Face, option: str) -> dict[str, str]:
    """The same under whole ids.

    Raises:
        click.BadParameter: for a competency that stands there twice; Refusal: as `looked_up` has it.
    """
    found: dict[str, str] = {}
    for head, text in given.items():
        record = competency_at(head, face)
        if record.id in found:
            raise click.BadParameter(f"“{record.name}” stands there twice.", param_hint=option)
        found[record.id] = text
    return found


def competency_at(head: str, face: Face) -> Competency:
    """The competency of this id."""
    record = looked_up(face, kind_named("competency"), head).kept.record
    assert isinstance(record, Competency)
    return record


def ask_levels(competencies: Sequence[Competency], face: Face, *, unseen: bool) -> dict[str, Given]:
    """Ask for one level after the other; those skipped are left out, and q ends it early.

    Args:
        competencies: in which, in this order.
        face: the terminal.
        unseen: whether "not observed" is an answer; else words after a level are why one thinks so.
    """
    also = "- is for what they have not seen. " if unseen else "After the number you can say why. "
    face.say(face.ink.faint(paragraph(f"1 to 5. {also}Enter skips, q ends it; nothing is written before the end.", face.width)))
    found: dict[str, Given] = {}
    for number, each in enumerate(competencies, start=1):
        face.say("\n".join(shown(each, f"{number} of {len(competencies)}", face)))
        answer = _asked(face, unseen=unseen)
        if answer == STOP:
            break
        if isinstance(answer, tuple):
            found[each.id] = answer
    return found


def shown(competency: Competency, place: str, face: Face) -> Iterator[str]:
    """A competency with its levels, as one is asked about it."""
    yield ""
    yield f"{face.ink.strong(clean(competency.name))}  {face.ink.faint(place)}".rstrip()
    if competency.about:
        yield paragraph(competency.about, face.width, "  ")
    for level, text in zip(LEVELS, competency.levels, strict=True):
        if text:
            yield paragraph(text, face.width, f"  {level}  ", "     ")


def _asked(face: Face, *, unseen: bool) -> Given | str:
    while True:
        typed: str = click.prompt("  >", default="", show_default=False, prompt_suffix=" ").strip()
        level, _, words = typed.partition(" ")
        if not typed or typed.lower() == STOP:
            return typed.lower()
        if typed == NOT_OBSERVED and unseen:
            return None, ""
        if level in tuple(LEVELS) and not (words and unseen):
            return int(level), words.strip()
        wanted = "1 to 5, or - for not observed" if unseen else "1 to 5"
        face.say(face.ink.warning(f"  {wanted}; Enter skips, q ends it."))
