"""One group of commands for each kind of record: record, list, show, edit, delete, made from the kind's fields."""

from collections.abc import Callable
from functools import partial

import click

from proprietor.actions.kinds import LEDGERS, kind_named
from proprietor.books.kinds import Kind
from proprietor.cli.entering import MAIN_FIELD, options_of
from proprietor.cli.examples import EXAMPLES
from proprietor.cli.handling import do_delete, do_edit, do_list, do_show
from proprietor.cli.recording import do_record
from proprietor.cli.shape import Command, Group
from proprietor.cli.shells import ids_of

PAGE = 50
"""Records a list shows unless asked for more (a guess)."""


def group_for(name: str) -> Group:
    """The group of commands of one kind of record."""
    kind = kind_named(name)
    assert kind in LEDGERS, "the table of commands names only kinds that are kept by hand"
    group = Group(name=name, help=kind.about, example=EXAMPLES[name]["record"])
    for verb, make in MAKERS.items():
        group.add_command(make(kind, EXAMPLES[name][verb]))
    for command in _further(name):
        group.add_command(command)
    return group


def _further(name: str) -> tuple[click.Command, ...]:
    """What else can be done with one kind; loaded only for its own group."""
    if name == "artefact":
        from proprietor.cli.files import file  # noqa: PLC0415 - only this group needs it

        return (file,)
    if name == "complaint":
        from proprietor.cli import complaining  # noqa: PLC0415 - the same

        return complaining.COMMANDS
    if name == "ask":
        from proprietor.cli.asking import COMMANDS  # noqa: PLC0415 - the same

        return COMMANDS
    if name == "competency":
        from proprietor.cli import competencies  # noqa: PLC0415 - the same

        return competencies.COMMANDS
    if name == "opportunity":
        from proprietor.cli import pursuing  # noqa: PLC0415 - the same

        return pursuing.COMMANDS
    if name in {"answer", "debrief"}:
        from proprietor.cli.suggestions import suggest  # noqa: PLC0415 - the same

        return (suggest,)
    return ()


def _id_argument(kind: Kind) -> click.Argument:
    return click.Argument(["id"], metavar="ID", shell_complete=partial(ids_of, kind.name))


def _record(kind: Kind, example: str) -> Command:
    main = MAIN_FIELD[kind.name]
    told = f"Write down {kind.one}.\n\nWords without an option become --{main}. With nothing at all, on a terminal, it asks."
    return Command(
        "record",
        params=[click.Argument(["words"], nargs=-1, metavar="[WORDS]..."), *_extras(kind), *options_of(kind)],
        callback=partial(do_record, kind),
        help=told,
        short_help=f"Write down {kind.one}.",
        example=example,
    )


def _extras(kind: Kind) -> list[click.Parameter]:
    """Options of `record` that are no fields."""
    more = "can be given more than once."
    made: dict[str, list[click.Parameter]] = {
        "win": [
            click.Option(["--line"], metavar="TEXT", help="One line of a CV; what it says already is read out of it."),
            click.Option(["--seen-by"], multiple=True, metavar="WHO", help=f"Who saw it, by id or as 'Ana Ruiz (boss)'; {more}"),
        ],
        "claim": [click.Option(["--cites"], multiple=True, metavar="WIN", help=f"A win it rests on, by id; {more}")],
        "artefact": [
            click.Option(["--file"], metavar="FILE", help="A file; a copy of it is kept with the books."),
            click.Option(["--shows"], multiple=True, metavar="ID", help=f"A win or claim it is evidence of; {more}"),
        ],
    }
    anyway = click.Option(["--anyway"], is_flag=True, help="Write it even if one with exactly the same words is there.")
    return [*made.get(kind.name, []), anyway]


def _list(kind: Kind, example: str) -> Command:
    limit = click.Option(["--limit"], type=click.IntRange(min=1), default=PAGE, show_default=True, help="How many at most.")
    everything = click.Option(["--all", "everything"], is_flag=True, help="All of them.")
    told = f"List the {kind.plural}, newest facts first where they have a date."
    short = f"List the {kind.plural}."
    return Command(
        "list", params=[limit, everything], callback=partial(do_list, kind), help=told, short_help=short, example=example
    )


def _show(kind: Kind, example: str) -> Command:
    told = f"Show {kind.one} with all that hangs on it."
    return Command("show", params=[_id_argument(kind)], callback=partial(do_show, kind), help=told, example=example)


def _edit(kind: Kind, example: str) -> Command:
    told = (
        f"Change {kind.one}.\n\nOptions change single fields; an empty text clears one. "
        "Without options the whole of it opens in your editor (EDITOR in the environment)."
    )
    params = [_id_argument(kind), *options_of(kind)]
    short = f"Change {kind.one}."
    return Command("edit", params=params, callback=partial(do_edit, kind), help=told, short_help=short, example=example)


def _delete(kind: Kind, example: str) -> Command:
    told = f"Delete {kind.one} with the links to it. Undo brings all of it back."
    return Command("delete", params=[_id_argument(kind)], callback=partial(do_delete, kind), help=told, example=example)


MAKERS: dict[str, Callable[[Kind, str], Command]] = {
    "record": _record,
    "list": _list,
    "show": _show,
    "edit": _edit,
    "delete": _delete,
}
"""What can be done with each kind, in the order of the help."""
