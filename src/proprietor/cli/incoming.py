"""What an import would bring, or brought, on the screen and as plain values."""

from collections.abc import Iterator, Mapping

from proprietor.actions.importing import Accepted
from proprietor.actions.incoming import Incomer, Incoming, told_fields
from proprietor.actions.kinds import kind_named
from proprietor.actions.plain import plain, record_plain
from proprietor.cli.face import Face
from proprietor.cli.ink import clean, paragraph
from proprietor.cli.offered import brought_plain
from proprietor.cli.register import one_line
from proprietor.values.when import PartialDate

SHOWN = 10
"""Proposals of one kind that are listed before they are only counted (a guess that fits a screen)."""

ALONE = 500
"""Proposals that are listed where there is one kind only (a guess: nobody reads more, and a terminal takes a second for them)."""

TOLD = 10_000
"""Proposals that are told as JSON, so that they fit into 300 MB beside all that was read (measured: 3 kB each)."""

LEFT_OUT = 8
"""Reasons for leaving something out that are listed (a guess)."""


def counted(number: int, kind: str) -> str:
    """So many records of a kind: 1 win, 3 people."""
    card = kind_named(kind)
    return f"{number:,} {kind if number == 1 or card is None else card.plural}"


def headline(found: Incoming) -> str:
    """All of it in a sentence."""
    new = [counted(count, kind) for kind, count in _kinds(found).items() if count]
    postings = found.postings
    if postings and postings.new:
        new.append(counted(len(postings.new), "posting"))
    fills = sum(not each.new for each in found.proposals)
    said = [f"{', '.join(new)} new" if new else "Nothing new"]
    said += [f"{fills:,} filled in"] if fills else []
    said += [f"{found.there:,} in your books already"] if found.there else []
    said += [f"{found.merged:,} told twice"] if found.merged else []
    said += [f"{found.refused:,} refused earlier"] if found.refused else []
    said += [f"{found.skipped:,} left out"] if found.skipped else []
    return f"{'; '.join(said)}."


def _kinds(found: Incoming) -> Mapping[str, int]:
    """Kind → how many new ones, in the order in which they are met."""
    return {kind: sum(each.new for each in found.of(kind)) for kind in dict.fromkeys(each.kind.name for each in found.proposals)}


def incoming_lines(found: Incoming, face: Face) -> Iterator[str]:
    """The proposals by kind, numbered, each with its place, and why the rest was left out."""
    yield paragraph(headline(found), face.width)
    kinds = dict.fromkeys(each.kind.name for each in found.proposals)
    shown = SHOWN if len(kinds) > 1 else ALONE
    names = {each.key: each.record.title for each in found.proposals}
    number = 1
    for kind in kinds:
        proposals = found.of(kind)
        yield ""
        yield face.ink.strong(proposals[0].kind.plural.capitalize())
        for place, each in enumerate(proposals[:shown], start=number):
            yield from _proposal(place, each, names, face)
        number += len(proposals)
        if len(proposals) > shown:
            where = f"--only {kind} shows more" if shown < ALONE else "--json tells them"
            yield f"    … and {len(proposals) - shown:,} more, up to {number - 1:,}; {where}"
    if found.refused:
        what = "One was" if found.refused == 1 else f"{found.refused:,} were"
        yield ""
        yield face.ink.faint(
            paragraph(f"{what} refused or deleted by you after an earlier import; --again proposes them.", face.width)
        )
    if found.reasons:
        yield ""
        yield face.ink.strong("Left out")
        reasons = sorted(found.reasons.items(), key=lambda pair: -pair[1])
        for reason, count in reasons[:LEFT_OUT]:
            yield face.ink.faint(paragraph(f"{count:,} × {clean(reason)}", face.width, "  ", "      "))
        if len(reasons) > LEFT_OUT:
            yield f"    … for {len(reasons) - LEFT_OUT:,} more reasons; --left-out FILE writes them all"


def _proposal(number: int, each: Incomer, names: Mapping[str, str], face: Face) -> Iterator[str]:
    sign = "?" if each.doubt else "+" if each.new else "~"
    place = face.ink.faint(f"({clean(each.file)}{f', line {each.line}' if each.line else ''})")
    yield paragraph(f"{number:>3} {sign} {one_line(each.record)} {place}", face.width, "", "      ")
    told = told_fields(each.record, each.fills)
    if each.new:
        parts = [clean(names[key]) for key in each.ends.values() if key in names]
        parts += [f"{label.lower()}: {_short(value)}" for label, value in told.items() if str(value) not in each.record.title]
        if parts:
            yield paragraph("; ".join(parts), face.width, "      ", "      ")
    else:
        for label, value in told.items():
            yield paragraph(f"{label}: nothing → {_said(value)}", face.width, "      ", "        ")
        for differs in each.differs:
            stays = f"{differs.label}: stays {_said(differs.here)}; the file says {_said(differs.there)}"
            yield face.ink.faint(paragraph(stays, face.width, "      ", "        "))
    for move in each.moves:
        yield paragraph(move.title, face.width, "      ")
    if each.doubt:
        yield face.ink.warning(paragraph(each.doubt, face.width, "      "))


def _short(value: object) -> str:
    """A value of a new record as people read it."""
    return _cut(value.words if isinstance(value, PartialDate) else value, LONG)


def _said(value: object) -> str:
    return f"“{_cut(value, LONGER)}”"


def _cut(value: object, most: int) -> str:
    """A value on one line, cut where it is long."""
    said = ", ".join(map(str, value)) if isinstance(value, tuple) else str(value)
    text = " ".join(clean(said).split())
    return text if len(text) <= most else f"{text[:most]}…"


LONG, LONGER = 100, 200
"""Signs of a value of a new record, and of one that is held against another, that are shown; enough to know it by (guesses)."""


def incoming_plain(found: Incoming) -> dict[str, object]:
    """The same as plain values, up to TOLD; every proposal has the key by which it is accepted."""
    return {
        "proposals": [_plain(each) for each in found.proposals[:TOLD]],
        "more": max(0, len(found.proposals) - TOLD),
        "there": found.there,
        "merged": found.merged,
        "refused": found.refused,
        "left_out": {"count": found.skipped, "reasons": dict(found.reasons), "rows": plain(found.skipped_rows)},
        "recognised": dict(found.forms),
        "postings": brought_plain(found.postings) if found.postings else None,
    }


def _plain(each: Incomer) -> dict[str, object]:
    return {
        "key": each.key,
        "record": record_plain(each.record),
        "new": each.new,
        "fills": [card.name for card in each.fills],
        "differs": plain(each.differs),
        "names": dict(each.ends),
        "moves": plain(each.moves),
        "doubt": each.doubt,
        "file": each.file,
        "line": each.line,
    }


def accepted_line(done: Accepted) -> str:
    """What was written, in a sentence."""
    came = [counted(count, kind) for kind, count in done.new.items()]
    came += [counted(len(done.postings.new), "posting")] if done.postings and done.postings.new else []
    said = [f"Brought in {', '.join(came)}" if came else "Brought in nothing new"]
    said += [f"filled in {done.filled:,}"] if done.filled else []
    said += [f"wrote down {done.moves:,} {'move' if done.moves == 1 else 'moves'}"] if done.moves else []
    said += [f"{done.left:,} not accepted"] if done.left else []
    said += [f"{done.skipped:,} left out"] if done.skipped else []
    return f"{'; '.join(said)}."


def accepted_plain(done: Accepted) -> dict[str, object]:
    """The same as plain values."""
    told = {"new": dict(done.new), "filled": done.filled, "moves": done.moves, "links": done.links}
    return {**told, "left": done.left, "left_out": done.skipped, "postings": len(done.postings.new) if done.postings else 0}
