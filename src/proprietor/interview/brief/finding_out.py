"""Finding out: what to know before deciding, from the pains, from gaps in the posting, and from what you complain of and want."""

import re
from collections.abc import Iterator, Sequence

from proprietor.books import Books, Complaint, Want
from proprietor.interview.brief.constants import Constants
from proprietor.interview.brief.hypotheses import Confidence, Hypothesis
from proprietor.interview.brief.traced import Traced, records
from proprietor.market.advert import Advert

_HOURS = re.compile(
    r"(?:\b|(?<=\d))(?:[ap]m|standby|on[- ]call|nights?|hours?|full[- ]time|part[- ]time|shifts?|\d+ days? a week|flexitime"
    r"|flexible (?:hours|working)|weekdays|evenings)\b",
    re.IGNORECASE,
)
"""Words by which a posting says something of working hours (a guess)."""

_PLACES = re.compile(
    r"\b(?:remote|hybrid|home[- ]based|on[- ]site|based (?:in|at)|our (?:office|site|plant|school) in)\b", re.IGNORECASE
)
"""Words by which it says something of the place (a guess)."""


def to_find_out(posting: Advert, found: Sequence[Hypothesis], books: Books, constants: Constants) -> tuple[Traced, ...]:
    """What to find out, the pains' part first."""
    joining = [each.joining for each in found if each.joining is not None and each.confidence is not Confidence.GUESS]
    return (
        *joining[: constants.most_found],
        *_unsaid(posting),
        *list(_complaints(books))[: constants.most_found],
        *list(_wants(posting, books))[: constants.most_found],
    )


def _unsaid(posting: Advert) -> Iterator[Traced]:
    """Gaps have no source: they rest on what is not there."""
    if posting.pay is None:
        yield Traced("The posting does not say what is paid. Ask for the range before you name a figure.")
    if not posting.place and not _PLACES.search(posting.text):
        yield Traced("No line says plainly where the work is done. Ask where, and how much of it could be elsewhere.")
    if not posting.hours and not _HOURS.search(posting.text):
        yield Traced(
            "No line says plainly what the hours are. Ask what a usual week looks like, and what the last unusual one did."
        )


def _complaints(books: Books) -> Iterator[Traced]:
    """What you complain of and nobody has mended yet, as a question to this place."""
    for each in books.of(Complaint):
        if each.what and not each.outcome:
            yield Traced(
                f"Where you are now, this is wrong: “{each.what}”. How would it be here, and who could tell?", records(each.id)
            )


def _wants(posting: Advert, books: Books) -> Iterator[Traced]:
    for each in books.of(Want):
        if not each.what or each.outcome:
            continue
        if each.pay is not None and posting.pay is not None:
            yield Traced(f"You want “{each.what}” ({each.pay}); the posting states {posting.pay}.", records(each.id))
        else:
            yield Traced(f"You want “{each.what}”. Could this post give it, and from when?", records(each.id))
