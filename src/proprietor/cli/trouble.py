"""Trouble, told in words, and the exit code that goes with it."""

import errno
import json
import os
import sys
from collections.abc import Callable

import click

from proprietor.cli.exits import Exit
from proprietor.cli.face import Face
from proprietor.cli.ink import clean, inert
from proprietor.values.refusals import Refusal

NO_ROOM = {errno.ENOSPC, errno.EDQUOT, errno.EIO}
"""What the system says when an answer finds no room; whatever the books need is refused in words further down."""


def guarded(command: Callable[[], None], face: Face) -> int:
    """Run a command; whatever goes wrong becomes a sentence and an exit code."""
    try:
        command()
        sys.stdout.flush()
    except click.exceptions.Exit as done:
        return done.exit_code
    except Refusal as refusal:
        tell(refusal, face)
        return Exit.REFUSED
    except click.ClickException as wrong:
        _usage(wrong, face)
        return Exit.USAGE
    except (KeyboardInterrupt, EOFError, click.Abort):
        face.say("\nStopped.", aside=True)
        return Exit.STOPPED
    except BrokenPipeError:
        _silence()
        return Exit.UNHEARD
    except OSError as full:
        if full.errno not in NO_ROOM:
            return _bug(full, face)
        _silence()
        face.say(f"The answer could not be written: {full.strerror}. Make room, or send it elsewhere.", aside=True)
        return Exit.REFUSED
    except Exception as bug:  # noqa: BLE001 - the last net: one line for the person, the trace for us
        return _bug(bug, face)
    return Exit.DONE


def _bug(bug: Exception, face: Face) -> int:
    from proprietor.business.trouble import note  # noqa: PLC0415 - only in trouble

    where = note(bug, "in the terminal") or "no file: the log folder cannot be written to."
    face.say(f"Proprietor made a mistake ({type(bug).__name__}). The details are in {where}", aside=True)
    return Exit.BUG


def tell(refusal: Refusal, face: Face) -> None:
    """Say what is refused and what to do instead, each wrong thing in turn."""
    if face.json:
        told = {"refused": [_parts(each) for each in (refusal, *refusal.also)]}
        face.say(inert(json.dumps(told, ensure_ascii=False, indent=2)), aside=True)
        return
    for each in (refusal, *refusal.also):
        face.say(clean(each.sentence), aside=True)
        if each.remedy:
            face.say(clean(f"  {each.remedy}"), aside=True)


def _parts(refusal: Refusal) -> dict[str, str]:
    return {"code": refusal.code, "sentence": refusal.sentence, "remedy": refusal.remedy, "place": refusal.place}


def _usage(wrong: click.ClickException, face: Face) -> None:
    context = wrong.ctx if isinstance(wrong, click.UsageError) else None
    if isinstance(wrong, click.exceptions.NoArgsIsHelpError):
        face.say(wrong.format_message(), aside=True)
        return
    face.say(wrong.format_message(), aside=True)
    if context is not None:
        face.say(f"  See: {context.command_path} --help", aside=True)


def _silence() -> None:
    """Nobody reads any more: let Python's last flush go nowhere."""
    with open(os.devnull, "w", encoding="utf-8") as nowhere:  # noqa: PTH123 - needs a descriptor
        os.dup2(nowhere.fileno(), sys.stdout.fileno())
