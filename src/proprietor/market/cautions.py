"""What to mind about a figure of pay, in sentences; only what applies is said."""

from collections.abc import Iterator

from proprietor.market.bands import Prior
from proprietor.market.posted import PER_YEAR, Sample

POSTED = "posted"
"""How the source of a pay reference begins that is made of postings (`cell_table`)."""


def cautions_of(sample: Sample, reference: Prior | None) -> tuple[str, ...]:
    """Every caution that applies (spec/market.md, 5.1: caveats).

    Args:
        sample: the postings.
        reference: the pay reference that was offered, used or not.
    """
    return (*_of_sample(sample), *_of_reference(sample, reference))


def _of_sample(sample: Sample) -> Iterator[str]:
    for reason, count in sorted(sample.left_out.items()):
        yield f"{count} posting{'s' * (count != 1)} left out: {reason}."
    for period, count in sorted(sample.brought.items(), key=lambda each: PER_YEAR[each[0]]):
        names = "name" if count != 1 else "names"
        yield (
            f"{count} posting{'s' * (count != 1)} {names} pay by the {period}; it was brought to a year of full-time work, "
            f"{PER_YEAR[period]:,.0f} {period}s."
        )
    if sample.postings:
        yield "A posted range is not what is paid in the end; it hides level and bonus, and its middle is taken here."
    if sample.unnamed > 1:
        yield f"{sample.unnamed} postings name no firm and count as one firm, for they may be one."
    if sample.postings > sample.firms:
        yield f"{sample.postings} postings come from {sample.firms} firm{'s' * (sample.firms != 1)}; it is the firms that count."


def _of_reference(sample: Sample, reference: Prior | None) -> Iterator[str]:
    if reference is None:
        return
    if reference.currency != sample.currency:
        yield f"The pay reference is in {reference.currency}; nothing is converted, so it was not used."
    elif reference.source.startswith(POSTED):
        yield (
            "The pay reference is made of what a great many postings offer: not what is paid in the end, and blind to all that "
            "name no pay."
        )
    else:
        yield (
            "The pay reference says what people in the job are paid, a year or more ago, not what is offered today; the "
            "self-employed may be missing in it."
        )
