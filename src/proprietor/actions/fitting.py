"""What is typed today must be heard somewhere: an answer names its ask, own wording its part; what was kept before stands."""

from proprietor.actions.sorting import occupation_written
from proprietor.actions.whole import short
from proprietor.ask.records import Answer, Ask
from proprietor.books import Books
from proprietor.books.kinds import AnyRecord
from proprietor.market.records import Target
from proprietor.values.refusals import Refusal


def fits(record: AnyRecord, books: Books, before: AnyRecord | None = None) -> None:
    """Refuse what would be followed up or said nowhere.

    Records from older books, a folder or a backup do not come this way, and one that was kept so can still be revised.

    Args:
        record: what is to be written down.
        books: the books it goes into.
        before: what it was; None for a new one.

    Raises:
        Refusal: `empty` for an answer without an ask, `bad-value` for own wording before the first part, or for a target's
            occupation that the vocabulary does not have, with those that come near.
    """
    if isinstance(record, Target) and record.occupation:
        if not (isinstance(before, Target) and before.occupation == record.occupation):
            occupation_written(record.occupation)
        return
    if isinstance(record, Answer) and not record.ask and not (isinstance(before, Answer) and not before.ask):
        raise _homeless(books)
    if isinstance(record, Ask) and record.own and not (isinstance(before, Ask) and before.own == record.own):
        _heard(record.own)


def _homeless(books: Books) -> Refusal:
    from proprietor.ask.following import open_asks  # noqa: PLC0415 - whoever writes a win down need not load asking

    found = open_asks(books)
    remedy = "Write down first what you asked for; then name it here." if not found else "Choose the ask it belongs to."
    if len(found) == 1:
        remedy = f"One ask is open: {found[0].id}, “{short(found[0].title)}”. Name it."
    return Refusal("empty", "An answer to no ask is followed up nowhere.", remedy, place="ask")


def _heard(own: str) -> None:
    from proprietor.ask.own_words import unheard  # noqa: PLC0415 - as above
    from proprietor.ask.phrasebook import HEARD  # noqa: PLC0415 - as above

    if lost := unheard(own):
        raise Refusal(
            "bad-value",
            f"In your own wording “{short(lost[0])}” stands before any part, so it would be said nowhere.",
            f"Put a part and a colon before it, as in “close: …”. The parts: {', '.join(HEARD)}.",
            place="own",
        )
