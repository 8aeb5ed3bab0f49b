"""Fitting: postings held against one's own claims, one by one and in order, with what is fluff for each."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from proprietor.market.fit import Claim, Evidence, Fit, Met, Requirement, Standing, fit_of
from proprietor.market.levels import Level
from proprietor.market.postings import Posting
from proprietor.market.skills.extracting import label_of

NICE = 0.25
"""What something nice to have counts beside a must when postings are put in order (a guess)."""

DOUBT = 2.0
"""Musts without proof that every posting is taken to have besides, so that one that names a single must does not come first
(a guess)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fitted:
    """A posting with how one fits it.

    Attributes:
        posting: the posting.
        fit: the lists and the level.
        order: by what it is put in order: weight of proof by must, what is nice counting `NICE`, doubted by `DOUBT`; not shown.
    """

    posting: Posting
    fit: Fit
    order: float


@dataclass(frozen=True, slots=True, kw_only=True)
class OccupationFitted:
    """An occupation with how one fits its postings.

    Attributes:
        occupation: its id.
        postings: how many there are that name a must.
        mostly: of how many more than half of the musts are proved.
        lacking: skills that are musts and missing, with the number of postings, the commonest first.
    """

    occupation: str
    postings: int
    mostly: int
    lacking: tuple[tuple[str, int], ...]


def requirements_of(posting: Posting) -> Iterator[Requirement]:
    """What a posting asks for, as its words were read; what it only names is no requirement."""
    for skill in posting.must:
        yield _asked(skill, must=True)
    for skill in posting.nice:
        yield _asked(skill, must=False)


@lru_cache(8_192)
def _asked(skill: str, *, must: bool) -> Requirement:
    return Requirement(skill=skill, words=label_of(skill), must=must)


def work_of(posting: Posting, evidence: Evidence) -> tuple[Met, ...]:
    """What a posting names and does not ask for, such as what one will do there, with what one can show of it."""
    return tuple(evidence.met(_asked(skill, must=False)) for skill in posting.named)


def fitted(posting: Posting, evidence: Evidence, own_level: Level) -> Fitted:
    """How one fits a posting."""
    fit = fit_of(requirements_of(posting), evidence, level=posting.level, own_level=own_level)
    shares = [(NICE if not each.requirement.must else 1.0, each.weight) for each in fit.met]
    total = sum(share for share, _ in shares)
    return Fitted(posting=posting, fit=fit, order=sum(share * weight for share, weight in shares) / (total + DOUBT))


def in_order(postings: Iterable[Posting], evidence: Evidence, own_level: Level) -> tuple[Fitted, ...]:
    """Postings by how well one can prove what they ask for, the best first; those that ask for nothing come last."""
    found = [fitted(each, evidence, own_level) for each in postings]
    return tuple(sorted(found, key=lambda each: (-each.order, each.posting.title, each.posting.id)))


def by_occupation(found: Iterable[Fitted]) -> tuple[OccupationFitted, ...]:
    """Occupations by the share of postings of which one can prove most, the best first; few postings count little."""
    groups: dict[str, list[Fitted]] = {}
    for each in found:
        if each.posting.occupation and each.posting.must:
            groups.setdefault(each.posting.occupation, []).append(each)
    told = [_occupation(name, rows) for name, rows in groups.items()]
    return tuple(sorted(told, key=lambda each: (-each.mostly / (each.postings + DOUBT), each.occupation)))


def _occupation(name: str, rows: list[Fitted]) -> OccupationFitted:
    lacking = Counter(each.requirement.skill for row in rows for each in row.fit.of(Standing.MISSING, must=True))
    mostly = sum(2 * len(row.fit.of(Standing.PROVED, must=True)) > len(row.posting.must) for row in rows)
    ranked = sorted(lacking.items(), key=lambda pair: (-pair[1], pair[0]))
    return OccupationFitted(occupation=name, postings=len(rows), mostly=mostly, lacking=tuple(ranked[:5]))


def fluff(posting: Posting, claims: Iterable[Claim], unread: int = 0) -> tuple[Claim, ...] | None:
    """One's own claims that speak to nothing the posting asks for or names: true, perhaps good, and not for this one.

    None while that cannot be told: where nothing was read out of it, or more of its lines were not understood than skills found.

    Args:
        posting: the posting, sorted.
        claims: all that one can say of oneself.
        unread: lines of what it asks for in which no skill was found.
    """
    asked = {*posting.must, *posting.nice, *posting.named}
    return tuple(each for each in claims if not each.skills & asked) if asked and len(asked) >= unread else None
