"""Ids of records: a typed prefix and ten signs a person can read aloud."""

from collections.abc import Callable, Iterable
from typing import NewType

from proprietor.values.refusals import Refusal

RecordId = NewType("RecordId", str)

UNKEPT = RecordId("")
"""The id of a record that is not in the books yet, and of "nobody" or "nothing" in a reference."""

SIGNS = "0123456789abcdefghjkmnpqrstvwxyz"
"""Crockford's base 32 alphabet in lower case: no i, l, o, u, so that nothing is misread or rude."""

LENGTH = 10
"""Signs after the prefix: 50 bits; two of 100,000 records meet with a chance of about 4 in a million."""

_SHOWN = 4

_MISREAD = str.maketrans({"i": "1", "l": "1", "o": "0"})


def make_id(prefix: str, below: Callable[[int], int]) -> RecordId:
    """Draw a new id, for example `win_4k7m2p9qxt`.

    Args:
        prefix: three letters that name the kind of record.
        below: gives a random whole number from 0 up to, not including, its argument.
    """
    return RecordId(f"{prefix}_{''.join(SIGNS[below(len(SIGNS))] for _ in range(LENGTH))}")


def tidy(head: str) -> str:
    """Bring a typed id or head of an id into its written form: lower case, misread signs mended."""
    prefix, bar, signs = head.strip().lower().partition("_")
    return f"{prefix}{bar}{signs.translate(_MISREAD)}" if bar else prefix


def resolve(head: str, ids: Iterable[RecordId]) -> RecordId:
    """Find the one id that begins with `head`; the prefix may be left out.

    Raises:
        Refusal: `unknown-id` when none begins so, `ambiguous-id` when several do.
    """
    wanted = tidy(head)
    bare = wanted.translate(_MISREAD)
    if not bare.strip("_"):
        raise Refusal("unknown-id", "No id was given.", "Name a record by its id or the first signs of it.", place=head)
    found = []
    for each in ids:
        if each == wanted:
            return each
        if each.startswith(wanted) or each.partition("_")[2].startswith(bare):
            found.append(each)
    if not found:
        raise Refusal(
            "unknown-id",
            f"No record begins with “{head.strip()}”.",
            "Look the id up in a list or by search; a deleted record comes back with undo.",
            place=head,
        )
    if len(found) > 1:
        shown = ", ".join(sorted(found)[:_SHOWN])
        raise Refusal(
            "ambiguous-id",
            f"“{head.strip()}” could be any of {len(found)} records: {shown}{' …' if len(found) > _SHOWN else ''}",
            "Give more signs of the id.",
            place=head,
        )
    return found[0]
