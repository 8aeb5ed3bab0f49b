"""`proprietor import`: what you have elsewhere, previewed, accepted as one step; a folder can be watched."""

import re
from dataclasses import dataclass, replace
from pathlib import Path

import click

from proprietor.actions.drafts import MEANT
from proprietor.actions.importing import AcceptImport, PreviewImport, check_many
from proprietor.actions.incoming import Incoming
from proprietor.actions.left_out import rows_csv
from proprietor.actions.merging import ORDER
from proprietor.cli.exits import Exit
from proprietor.cli.face import TAKE_BACK, UNDO, Face, Next, here
from proprietor.cli.folders import import_folder
from proprietor.cli.incoming import accepted_line, accepted_plain, incoming_lines, incoming_plain
from proprietor.cli.ink import paragraph, typed
from proprietor.cli.meter import meter
from proprietor.cli.putting_out import csv_of, refuse_over, write_file
from proprietor.cli.shape import Group
from proprietor.cli.watching import watch

MANIFEST = "proprietor.toml"
"""The file by which a folder of text files is known that `export folder` wrote."""


class Importing(Group):
    """The group, which takes a path without the word “file” before it."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Put the word there that was meant."""
        if args and not self.commands.keys() & set(args) and args not in (["-h"], ["--help"]):
            books = len(args) == 1 and (Path(args[0]) / MANIFEST).is_file()
            args = ["folder" if books else "file", *args]
        return super().parse_args(ctx, args)


import_ = Importing(
    "import",
    help="Bring in what you have elsewhere, with a preview first. Nothing is fetched.",
    example=[
        "proprietor import linkedin.zip",
        "proprietor import europass.pdf",
        "proprietor import --watch ~/Downloads",
        "proprietor import folder career/",
    ],
)
import_.add_command(import_folder)


@import_.command(
    "file",
    example=[
        "proprietor import file linkedin.zip",
        "proprietor import file applications.csv --only opportunity --yes",
        "proprietor import file linkedin.zip --with connections --only person",
        "proprietor import file --watch ~/Downloads",
    ],
)
@click.argument("paths", nargs=-1, metavar="[PATH]...", type=click.Path(path_type=Path))
@click.option("--only", type=click.Choice([*ORDER, "posting"]), help="Only records of this kind.")
@click.option("--with", "meant", multiple=True, type=click.Choice(MEANT), help="Read this besides.")
@click.option("--author", default="", metavar="NAME", help="Whose commits count in a history of versions.")
@click.option("--accept", "keys", multiple=True, metavar="KEY", help="Accept this proposal; can be given more than once.")
@click.option("--refuse", "refused", multiple=True, metavar="KEY", help="Leave this proposal out, also from later imports.")
@click.option("--again", is_flag=True, help="Propose what you refused or deleted after an earlier import once more.")
@click.option("--doubtful", is_flag=True, help="Accept those marked with ? too.")
@click.option("--left-out", type=click.Path(path_type=Path), metavar="FILE", help="Write what is left out, with the reasons.")
@click.option("--watch", "watched", type=click.Path(path_type=Path), metavar="DIR", help="Look at a folder every few seconds.")
@click.option("--yes", is_flag=True, help="Do it without asking.")
def file(
    paths: tuple[Path, ...],
    *,
    only: str | None,
    meant: tuple[str, ...],
    author: str,
    keys: tuple[str, ...],
    refused: tuple[str, ...],
    again: bool,
    doubtful: bool,
    left_out: Path | None,
    watched: Path | None,
    yes: bool,
) -> None:
    """Read what other programs hold, propose what it adds to your books, and ask.

    What a file is, is told by what is in it: LinkedIn's export, a CV of Europass (its PDF, XML or JSON), JSON Resume or RenderCV,
    bragdoc, a tracker's table, contacts, a calendar, mail, notes, postings, a history of versions.

    What you wrote is never overwritten, only what is empty is filled in. All of it is one step that undo takes back; the same
    file a second time proposes nothing.
    """
    face = here()

    def bring(these: tuple[Path, ...]) -> None:
        asked = PreviewImport(paths=these, only=only or "", meant=meant, author=author, again=again)
        _bring(face, asked, Choice(keys, refused, doubtful=doubtful), left_out, yes=yes)

    if watched is not None:
        watch(watched, bring, face, yes=yes)
    else:
        bring(paths)


@dataclass(frozen=True, slots=True)
class Choice:
    """What is chosen of the proposals: those accepted, empty for all that are sure; those refused; whether doubtful ones come."""

    keys: tuple[str, ...] = ()
    refused: tuple[str, ...] = ()
    doubtful: bool = False


def _bring(face: Face, asked: PreviewImport, choice: Choice, left_out: Path | None, *, yes: bool) -> None:
    """Preview, ask, accept."""
    if left_out:
        refuse_over(left_out, overwrite=False, remedy="Choose another name.")
    with meter(face) as progress:
        found = face.do(replace(asked, progress=progress))
    if left_out:
        write_file(left_out, csv_of(rows_csv(found.skipped_rows)), overwrite=False)
    count = _count(found, choice)
    if yes or choice.keys:
        check_many(count - _postings(found))
    data = {"preview": incoming_plain(found), "done": False} if face.json else {}
    lines = [] if yes or choice.keys else [*incoming_lines(found, face), *_doubts(found, face)]
    if face.asks and not (yes or choice.keys) and (count or found.proposals):
        face.say("\n".join(lines))
        chosen = _chosen(found, count)
        if chosen is None:
            face.say("Nothing was changed.")
        else:
            _accept(face, asked, replace(choice, keys=chosen.keys, refused=(*choice.refused, *chosen.refused)))
    elif not count and not choice.refused:
        face.answer(data, lambda: [*incoming_lines(found, face), *_doubts(found, face)])
        if found.skipped and not found.there and not found.proposals and not found.refused:
            click.get_current_context().exit(Exit.REFUSED)
    elif face.agreed(data, lines, _question(count), _command(asked, choice), yes=yes or bool(choice.keys)):
        _accept(face, asked, choice)


def _question(count: int) -> str:
    return f"Accept {count:,} {'proposal' if count == 1 else 'proposals'}?"


def _chosen(found: Incoming, count: int) -> Choice | None:
    """What was chosen of the proposals by their numbers; None for a no."""
    asked = f"{_question(count)} [y, N, numbers: 1-4, 7, or not 3]" if count else "Accept which? [numbers: 1-4, 7, or N]"
    while True:
        said = click.prompt(asked, default="n", show_default=False, prompt_suffix=" ").strip().lower()
        if said in {"n", "no"}:
            return None
        if said in {"y", "yes"} and count:
            return Choice()
        numbers = numbers_in(said.removeprefix("not "), len(found.proposals))
        keys = tuple(found.proposals[each - 1].key for each in numbers)
        if keys and not said.startswith("not "):
            return Choice(keys)
        if keys and count:
            return Choice(refused=keys)
        click.echo(f"Say {'y, ' if count else ''}n, or numbers from 1 to {len(found.proposals):,}, such as 1-4, 7 or not 3.")


def numbers_in(said: str, most: int) -> tuple[int, ...]:
    """The numbers that “1-4, 7” names, up to `most`; none where it names anything else."""
    numbers: list[int] = []
    for part in said.replace(",", " ").split():
        found = _SPAN.fullmatch(part)
        first, last = (int(found[1]), int(found[2] or found[1])) if found else (0, 0)
        if not 1 <= first <= last <= most:
            return ()
        numbers += range(first, last + 1)
    return tuple(dict.fromkeys(numbers))


_SPAN = re.compile(r"([0-9]{1,9})(?:-([0-9]{1,9}))?")


def _accept(face: Face, asked: PreviewImport, choice: Choice) -> None:
    sent = {name: getattr(asked, name) for name in ("paths", "only", "meant", "author", "again")}
    order = AcceptImport(**sent, keys=choice.keys or None, refused=choice.refused, doubtful=choice.doubtful)
    with meter(face) as progress:
        done = face.do(replace(order, progress=progress))
    lines, then = [paragraph(accepted_line(done), face.width)], [Next("proprietor agenda", "says what is next")]
    if done.wrote:
        lines, then = [*lines, face.ink.faint(TAKE_BACK)], [UNDO, *then]
    face.answer({"accepted": accepted_plain(done), "done": True}, lines, then)


def _count(found: Incoming, choice: Choice) -> int:
    """How many proposals would be accepted; postings count each."""
    if choice.keys:
        return len(set(choice.keys) - set(choice.refused))
    offered = found.proposals if choice.doubtful else found.sure
    return sum(each.key not in choice.refused for each in offered) + _postings(found)


def _postings(found: Incoming) -> int:
    return len(found.postings.new) + len(found.postings.again) if found.postings else 0


def _doubts(found: Incoming, face: Face) -> list[str]:
    """How the doubtful ones are accepted."""
    doubtful = sum(bool(each.doubt) for each in found.proposals)
    if not doubtful:
        return []
    said = f"{doubtful:,} marked with ? {'is' if doubtful == 1 else 'are'} not accepted unless you say --doubtful."
    return ["", face.ink.warning(paragraph(said, face.width))]


def _command(asked: PreviewImport, choice: Choice) -> str:
    """The command that accepts what was previewed."""
    words = ["proprietor", "import", "file", *map(str, asked.paths)]
    words += ["--only", asked.only] if asked.only else []
    words += [word for each in asked.meant for word in ("--with", each)]
    words += ["--author", asked.author] if asked.author else []
    words += ["--again"] if asked.again else []
    words += [word for each in choice.keys for word in ("--accept", each)]
    words += [word for each in choice.refused for word in ("--refuse", each)]
    return typed([*words, *(["--doubtful"] if choice.doubtful else []), "--yes"])
