"""Comments of others: in an order of chance, without dates; by group and word for word only where enough people wrote."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from random import Random

from proprietor.books.people import Relation
from proprietor.calibration.anonymity import LEAST_NEW, in_words
from proprietor.calibration.blocks import Said, safe

LEAST = 5
"""From so many people on, comments stand under their group and word for word (spec/calibration.md; usual are 3 to 5)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Comment:
    """What somebody wrote: who, as what, the text, and whether they ticked that it may be quoted."""

    rater: str
    relation: Relation
    text: str
    may_be_quoted: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """Comments that are shown together.

    Attributes:
        relations: of those who wrote, as far as it is told.
        texts: word for word, in an order of chance.
        kept_back: how many are not shown, since too few wrote for them to go unrecognised.
        why: a sentence on that, or on why groups stand together; empty when there is nothing to say.
    """

    relations: tuple[Relation, ...]
    texts: tuple[str, ...]
    kept_back: int
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class _Told:
    """The sections shown last, the boss's apart, the blocks of all times, and who had written by then."""

    boss: tuple[Section, ...] = ()
    sections: tuple[Section, ...] = ()
    blocks: tuple[frozenset[Said], ...] = ()
    seen: frozenset[str] = frozenset()


def sections(comments: Sequence[Comment], seed: int, earlier: Sequence[Sequence[Comment]] = ()) -> tuple[Section, ...]:
    """What may be shown of these comments, given all that was shown before.

    The boss writes openly. The others stand together until there are five of each group and no comparison with what was shown
    before tells fewer apart; with fewer than five in all, only what may be quoted is shown.

    Args:
        comments: all as they are now; blank ones count for nothing.
        seed: of the order. The same comments and seed give the same order, however the comments came.
        earlier: the comments as they were at each release before, the oldest first.
    """
    told = _Told()
    for each in [*earlier, comments]:
        told = _next(told, [one for one in each if one.text.strip()], seed)
    return told.boss + told.sections


def _next(told: _Told, comments: Sequence[Comment], seed: int) -> _Told:
    """One release more; with fewer than three new people what was shown stays."""
    others = [each for each in comments if each.relation is not Relation.BOSS]
    people = frozenset(each.rater for each in others)
    if told.blocks and len(people - told.seen) < LEAST_NEW:
        return told
    openly = [each for each in comments if each.relation is Relation.BOSS]
    boss = (_section((Relation.BOSS,), openly, seed),) if openly else ()
    blocks = safe(_groups(others), told.blocks, LEAST)
    if blocks is not None:
        shown = tuple(_section(relations, _of(others, said), seed) for relations, said in blocks)
        gathered = (*told.blocks, *(said for _, said in blocks))
        return _Told(boss=boss, sections=shown, blocks=gathered, seen=told.seen | people)
    if told.blocks or not others:
        return replace(told, boss=boss)
    return replace(told, boss=boss, sections=(_few(others, seed),))


def _groups(comments: Sequence[Comment]) -> Mapping[Relation, frozenset[Said]]:
    """What was written, by relation: one entry a person, with all their texts."""
    texts: dict[str, tuple[Relation, list[str]]] = {}
    for each in comments:
        texts.setdefault(each.rater, (each.relation, []))[1].append(each.text)
    return {
        kind: frozenset((rater, tuple(sorted(said))) for rater, (own, said) in texts.items() if own is kind) for kind in Relation
    }


def _of(comments: Sequence[Comment], said: frozenset[Said]) -> list[Comment]:
    raters = {rater for rater, _ in said}
    return [each for each in comments if each.rater in raters]


def _section(relations: tuple[Relation, ...], comments: Sequence[Comment], seed: int) -> Section:
    together = f"{in_words(relations).capitalize()} stand together, so that nobody can be told apart."
    return Section(relations=relations, texts=_shuffled(comments, seed), kept_back=0, why=together if len(relations) > 1 else "")


def _few(comments: Sequence[Comment], seed: int) -> Section:
    """Too few wrote: only what may be quoted, and a sentence on the rest."""
    quoted = [each for each in comments if each.may_be_quoted]
    back = len(comments) - len(quoted)
    are = "1 is" if back == 1 else f"{back} are"
    return Section(
        relations=tuple(kind for kind in Relation if any(each.relation is kind for each in comments)),
        texts=_shuffled(quoted, seed),
        kept_back=back,
        why=f"{are} kept back: with fewer than {LEAST} who wrote, one would be known by the words." if back else "",
    )


def _shuffled(comments: Sequence[Comment], seed: int) -> tuple[str, ...]:
    """The texts in an order of chance that does not hang on the order they came in."""
    texts = sorted(each.text for each in comments)
    Random(seed).shuffle(texts)  # noqa: S311 - an order that says nothing, no secret
    return tuple(texts)
