"""Curriculum: what to learn next as the books tell it, what each step rests on and would open, and a goal to begin from."""

import math
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from proprietor.books import Books, Goal
from proprietor.market.aim import Aim, aim_at
from proprietor.market.learning import Lesson, Suggestion, Wanted, lesson_of
from proprietor.market.own import claims_of
from proprietor.market.pay_told import PayTold, pay_told_in
from proprietor.market.pay_words import many
from proprietor.market.posted import LeftOut, log_pay
from proprietor.market.postings import Posting
from proprietor.market.premium import PaidPosting, Premium, premiums_of
from proprietor.market.records import Exemplar, Target
from proprietor.market.skills.extracting import label_of
from proprietor.values.estimate import Estimate
from proprietor.values.ids import UNKEPT, RecordId
from proprietor.values.when import date_of

SEED = 20261128
"""What drawing firms anew begins from; one for all, so that the same books say the same on every day and in every face."""

WEEKS = 12
"""Weeks a goal of learning is given at first (a guess: long enough for a course in the evenings, short enough to begin now)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One thing to learn next, in words.

    Attributes:
        suggestion: what was found.
        name: the skill, or the two that only pay together, as they are called.
        words: what it rests on and would open.
        premiums: how pay goes together with it, where that is told.
        goal: a goal to begin from, not written down.
    """

    suggestion: Suggestion
    name: str
    words: str
    premiums: tuple[Premium, ...]
    goal: Goal


@dataclass(frozen=True, slots=True, kw_only=True)
class Curriculum:
    """What to learn next.

    Attributes:
        lesson: what was found, or why nothing can be told.
        steps: in order; each one taken as learnt before the next is sought.
        roles: the occupations whose postings were looked at, as they are called; empty for all postings.
        unsure: targets whose occupation is not sure, by name; their postings could not be found.
        silent: how many of those postings name no must-haves.
        have: the skills one shows, as they are called.
        costs: what skills cost to learn, by id, where it was said.
        premium: why no premium is told; empty when some are, or nothing is suggested.
        postings: the postings by id.
        currency: the currency premiums and weights were taken in; empty for none.
    """

    lesson: Lesson
    steps: tuple[Step, ...]
    roles: tuple[str, ...]
    unsure: tuple[str, ...]
    silent: int
    have: tuple[str, ...]
    costs: Mapping[str, float]
    premium: str
    postings: Mapping[RecordId, Posting]
    currency: str


def curriculum_of(books: Books, today: date, costs: Mapping[str, float] | None = None) -> Curriculum:
    """What to learn next.

    Postings of the roles one wants are those whose occupation is that of a target; without a target all postings count.

    Args:
        books: postings, targets, and what shows the skills one has.
        today: the day to reckon from.
        costs: what each skill costs to learn, by id, in whatever unit; 1 unless given.
    """
    targets, exemplars = books.of(Target), books.of(Exemplar)
    aims = [aim_at(each, exemplars) for each in targets]
    roles = {each.occupation: each.label for each in aims if each.occupation}
    chosen = [each for each in books.of(Posting) if not targets or each.occupation in roles]
    claims = claims_of(books, today)
    have = {skill for each in claims for skill in each.skills}
    named = {each.record: each for each in pay_told_in(books) if not each.offer}
    currency = _commonest(named.values())
    logs = {record: log for record, each in named.items() if (log := _log_pay(each, currency)) is not None}
    lesson = lesson_of(
        (_wanted(each, logs) for each in chosen), have, today=today, seed=SEED, costs=costs, unknown=_unknown(claims, have)
    )
    premiums = premiums_of((_paid(each, logs[each.id]) for each in books.of(Posting) if each.id in logs), seed=SEED)
    return Curriculum(
        lesson=lesson,
        steps=tuple(_step(each, lesson, aims, chosen, premiums=premiums, today=today) for each in lesson.suggestions),
        roles=tuple(roles.values()),
        unsure=tuple(each.name for each in aims if not each.occupation),
        silent=sum(not each.must for each in chosen),
        have=tuple(sorted(label_of(each) for each in have)),
        costs=dict(costs or {}),
        premium=premiums.reason if isinstance(premiums, Estimate) and lesson.suggestions else "",
        postings={each.id: each for each in chosen},
        currency=currency,
    )


def _unknown(claims: Collection[object], have: Collection[str]) -> str:
    """Why it is not known which skills one has; empty when some are."""
    if have:
        return ""
    return "no skill is found in your wins and claims yet" if claims else "your books hold no win or claim yet"


def _commonest(named: Iterable[PayTold]) -> str:
    found = Counter(each.posted.least.currency for each in named if each.posted)
    return min(found, key=lambda code: (-found[code], code), default="")


def _log_pay(named: PayTold, currency: str) -> float | None:
    found = log_pay(named.posted, currency) if named.posted else None
    return None if isinstance(found, LeftOut) else found


def _wanted(posting: Posting, logs: Mapping[RecordId, float]) -> Wanted:
    on = posting.posted_on or posting.seen_first
    pay = math.exp(logs[posting.id]) if posting.id in logs else None
    return Wanted(id=posting.id, firm=posting.company, must=frozenset(posting.must), on=on.first if on else None, pay=pay)


def _paid(posting: Posting, log: float) -> PaidPosting:
    """A posting that names pay, with what else may move it: occupation, level, place."""
    place = posting.city or posting.region or posting.country
    traits = {f"role: {posting.occupation}", f"level: {posting.level}", f"place: {place}"}
    skills = frozenset((*posting.must, *posting.nice, *posting.named))
    return PaidPosting(firm=posting.company, log_pay=log, skills=skills, traits=frozenset(traits))


def _step(
    suggestion: Suggestion,
    lesson: Lesson,
    aims: Sequence[Aim],
    postings: Sequence[Posting],
    *,
    premiums: tuple[Premium, ...] | Estimate,
    today: date,
) -> Step:
    name = " and ".join(label_of(each) for each in suggestion.skills)
    known = () if isinstance(premiums, Estimate) else premiums
    why = _why(suggestion, lesson)
    return Step(
        suggestion=suggestion,
        name=name,
        words=why,
        premiums=tuple(each for each in known if each.skill in suggestion.skills),
        goal=Goal(
            what=f"Learn {name}: far enough to have done one piece of work with it that somebody has seen.",
            about=_about(suggestion, aims, postings),
            why=why,
            by=date_of(today + timedelta(weeks=WEEKS)),
        ),
    )


def _why(suggestion: Suggestion, lesson: Lesson) -> str:
    """What a suggestion rests on, and how steady it is."""
    asks, opens = len(suggestion.rests_on), len(suggestion.opens)
    ask = f"{asks} of {many(lesson.postings, 'posting')} of {many(lesson.firms, 'firm')} ask{'s' * (asks == 1)} for it"
    pair = ", or for one of the two; only both together pay" if len(suggestion.skills) > 1 else ""
    opened = f"with it {opens} more would fit better than not" if opens else "alone it opens none, but it brings them nearer"
    often = f"{(suggestion.steady.value or 0) * 100:.0f} of 100 cases"
    steady = f"with other firms like these it would be among the first three in {often}"
    return f"{ask}{pair}; {opened}; {steady}."


def _about(suggestion: Suggestion, aims: Sequence[Aim], postings: Sequence[Posting]) -> RecordId:
    """The target for whose occupation most of the postings are that ask for it; none without a target."""
    resting = set(suggestion.rests_on)
    asking = Counter(each.occupation for each in postings if each.id in resting)
    found = [each for each in aims if each.occupation and each.occupation in asking]
    return max(found, key=lambda each: asking[each.occupation]).target if found else UNKEPT
