"""What to learn next in words: which postings were looked at, and how much of what is wanted fits today."""

from proprietor.market.curriculum import Curriculum
from proprietor.market.learning import LEAST_POSTINGS
from proprietor.market.pay_words import many


def about_said(found: Curriculum) -> str:
    """Which postings were looked at, which were not, and why."""
    lesson = found.lesson
    counted = f"{many(lesson.postings, 'posting')} with must-haves, of {many(lesson.firms, 'firm')}"
    if found.roles:
        said = f"Looked at: the postings for {', '.join(each.lower() for each in found.roles)}: {counted}."
    elif found.unsure:
        said = "None of your targets has an occupation that is sure, so there are no postings to look at."
    else:
        said = f"You have no target yet, so all postings were looked at: {counted}."
    one = found.silent == 1
    names, tells = ("posting names", "tells") if one else ("postings name", "tell")
    silent = f" {found.silent:,} more {names} no must-haves and {tells} nothing here." if found.silent else ""
    unsure = f" It is not sure which occupation is meant by: {', '.join(found.unsure)}." if found.unsure and found.roles else ""
    return f"{said}{silent}{unsure}"


IN_ORDER = (
    "The steps stand in the order in which most fits soonest. Each takes those before it as learnt, so a later one can bring "
    "more than the one before it."
)
"""What the order of the steps means; said above them."""


def now_said(found: Curriculum) -> str:
    """How much of what is wanted fits today, or why it cannot be told."""
    lesson, now = found.lesson, found.lesson.now
    if not lesson.enough:
        return f"There are not enough postings to say what to learn, for it takes {LEAST_POSTINGS}: {now.reason}."
    if now.value is None or now.low is None or now.high is None:
        begins = "What follows begins as if you had none of the skills asked for."
        return f"How much fits today cannot be told yet: {now.reason}. {begins}"
    held = f"{now.low * 100:.0f} to {now.high * 100:.0f} %, four times in five, had other firms like these posted"
    return f"Of all that these postings want, weighted by their age and pay, {now.value * 100:.0f}\u00a0% fits today ({held})."
