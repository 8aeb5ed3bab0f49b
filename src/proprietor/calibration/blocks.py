"""Blocks: groups put together until nobody can be told apart in them, not even by comparing what was shown at other times."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet

from proprietor.books.people import Relation

Said = tuple[str, object]
"""Who, and what they said. Whoever says something else later counts as somebody else, so that this change is kept apart, too."""

Block = tuple[tuple[Relation, ...], frozenset[Said]]
"""What is shown as one: the relations in it, and what their people said."""


def safe(groups: Mapping[Relation, frozenset[Said]], shown: Sequence[AbstractSet[Said]], least: int) -> tuple[Block, ...] | None:
    """The finest blocks that can be shown beside all that was shown before; None when there are none.

    Relations of too few go together with the next smallest one instead of being dropped: by the total, a dropped one could be
    computed. If such blocks would tell a few apart by comparison with earlier ones, everybody goes together; if that would, too,
    nothing new can be shown.

    Args:
        groups: what was said, by relation; relations without anybody are left out.
        shown: the blocks shown before.
        least: as many people at least must stay indistinguishable.
    """
    for blocks in (joined(groups, least), joined(groups, len(_all(groups)))):
        if blocks and apart([*shown, *(said for _, said in blocks)], least):
            return blocks
    return None


def joined(groups: Mapping[Relation, frozenset[Said]], least: int) -> tuple[Block, ...]:
    """The groups, the smallest joined with the next smallest until each has at least so many, or only one is left."""
    blocks: list[Block] = [((relation,), said) for relation, said in groups.items() if said]
    blocks.sort(key=_size)
    while len(blocks) > 1 and _size(blocks[0])[0] < least:
        (one, mine), (other, theirs), *rest = blocks
        together = tuple(each for each in Relation if each in {*one, *other})
        blocks = sorted([(together, mine | theirs), *rest], key=_size)
    return tuple(blocks)


def _size(block: Block) -> tuple[int, tuple[Relation, ...]]:
    return len(block[1]), block[0]


def _all(groups: Mapping[Relation, frozenset[Said]]) -> frozenset[Said]:
    return frozenset().union(*groups.values())


def apart(blocks: Sequence[AbstractSet[Said]], least: int) -> bool:
    """Whether sums over all these blocks, however they are added and subtracted, never tell apart fewer than so many.

    Those who stand in exactly the same blocks enter every such sum alike, so it is enough that there are so many of each sort.
    """
    return all(count >= least for count in Counter(_sorts(blocks)).values())


def _sorts(blocks: Sequence[AbstractSet[Said]]) -> Iterator[tuple[bool, ...]]:
    """For everybody in a block, in which of them they stand."""
    for each in frozenset().union(*blocks):
        yield tuple(each in block for block in blocks)
