"""Offering yourself: a posting held against your wins and claims, and all postings in the order in which you fit them."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from proprietor.actions.context import Context, Request
from proprietor.actions.sorting import occupation_called
from proprietor.market.postings import Posting
from proprietor.market.records import Exemplar, Opportunity
from proprietor.values.refusals import Refusal

if TYPE_CHECKING:
    from proprietor.market.fit import Claim, Met
    from proprietor.market.fitting import Fitted, OccupationFitted
    from proprietor.market.levels import Level
    from proprietor.market.skills.extracting import Candidate
    from proprietor.market.titles import Matched


@dataclass(frozen=True, slots=True, kw_only=True)
class PostingShown:
    """A posting with what it means and how you fit it.

    Attributes:
        fitted: the posting and your fit.
        matched: the occupations its title may mean.
        candidates: the skills its words may ask for, where they stand.
        unread: lines of what is asked in which no skill was found; say what they mean, and it is remembered.
        work: what it names besides, such as what one will do there, with what you can show of it.
        fluff: what you can say that speaks to nothing in it; None while that cannot be told.
        claims: how many wins and claims were looked at.
        opportunities: those that came of it.
    """

    fitted: "Fitted"
    matched: "Matched"
    candidates: "tuple[Candidate, ...]"
    unread: tuple[str, ...]
    work: "tuple[Met, ...]"
    fluff: "tuple[Claim, ...] | None"
    claims: int
    opportunities: tuple[Opportunity, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ShowPosting(Request[PostingShown]):
    """See what a posting asks for, what of it you can prove, claim or lack, and what of yours is fluff for it."""

    id: str


def show_posting(context: Context, request: ShowPosting) -> PostingShown:
    """Fulfil `ShowPosting`.

    Raises:
        Refusal: `unknown-id`, `ambiguous-id` or `bad-reference`.
    """
    from proprietor.market.fit import Evidence  # noqa: PLC0415 - the vocabularies, which only this needs
    from proprietor.market.fitting import fitted, fluff, work_of  # noqa: PLC0415 - the same
    from proprietor.market.own import claims_of, own_level  # noqa: PLC0415 - the same
    from proprietor.market.skills.unread import unread_in  # noqa: PLC0415 - the same
    from proprietor.market.sorting import Sorter  # noqa: PLC0415 - the same

    posting, books = posting_at(context, request.id), context.books
    sorter, claims = Sorter.of(books.of(Exemplar)), claims_of(books, context.today)
    candidates, evidence = sorter.candidates(posting), Evidence(claims)
    unread = unread_in(posting.description, candidates)
    return PostingShown(
        fitted=fitted(posting, evidence, own_level(books)),
        matched=sorter.title(posting.title),
        candidates=candidates,
        unread=unread,
        work=work_of(posting, evidence),
        fluff=fluff(posting, claims, len(unread)),
        claims=len(claims),
        opportunities=tuple(each for each in books.of(Opportunity) if each.posting == posting.id),
    )


def posting_at(context: Context, head: str) -> Posting:
    """The posting with this id.

    Raises:
        Refusal: `empty`, `unknown-id`, `ambiguous-id` or `bad-reference`.
    """
    if not head.strip():
        raise Refusal("empty", "No posting was named.", "Name one by its id; “posting list” shows them.", place="id")
    record = context.books.find(head).record
    if not isinstance(record, Posting):
        raise Refusal("bad-reference", f"{record.id} is no posting.", "Name one by its id.", place="id")
    return record


@dataclass(frozen=True, slots=True, kw_only=True)
class Ranking:
    """Postings in the order in which you fit them.

    Attributes:
        postings: those that were asked for, the best fit first.
        occupations: the same by occupation.
        level: your own level by your role; UNKNOWN when its title tells none.
        claims: how many wins and claims were looked at.
    """

    postings: "tuple[Fitted, ...]"
    occupations: "tuple[OccupationFitted, ...]"
    level: "Level"
    claims: int


@dataclass(frozen=True, slots=True, kw_only=True)
class RankPostings(Request[Ranking]):
    """Postings in the order in which you can prove what they ask for, with what is missing.

    Attributes:
        occupation: only those of one occupation, by its id or a plain title; empty for all.
        words: only those with all of these words in title, company or place.
    """

    occupation: str = ""
    words: str = ""


def rank_postings(context: Context, request: RankPostings) -> Ranking:
    """Fulfil `RankPostings`.

    Raises:
        Refusal: `unknown-id` for an occupation the vocabulary does not have.
    """
    from proprietor.market.fit import Evidence  # noqa: PLC0415 - as above
    from proprietor.market.fitting import by_occupation, in_order  # noqa: PLC0415 - as above
    from proprietor.market.own import claims_of, own_level  # noqa: PLC0415 - as above

    books, wanted = context.books, request.words.lower().split()
    occupation = occupation_called(request.occupation) if request.occupation.strip() else ""
    chosen = [each for each in books.of(Posting) if occupation in {"", each.occupation} and _has(each, wanted)]
    claims, level = claims_of(books, context.today), own_level(books)
    found = in_order(chosen, Evidence(claims), level)
    return Ranking(postings=found, occupations=by_occupation(found), level=level, claims=len(claims))


def _has(posting: Posting, words: list[str]) -> bool:
    told = f"{posting.title} {posting.company} {posting.place}".lower()
    return all(each in told for each in words)
