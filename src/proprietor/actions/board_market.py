"""The board meeting, third page: what is wanted and paid, what fits, and how the search for work goes."""

from collections import Counter
from collections.abc import Iterator

from proprietor.actions.board_writer import Writer, counted, newest
from proprietor.actions.context import Context
from proprietor.actions.diagnosing import Diagnosed, DiagnoseMarket, diagnose_market
from proprietor.actions.offering import RankPostings, rank_postings
from proprietor.actions.papers import Section, Sentence
from proprietor.actions.pay import PaySeen, ShowPay, show_pay
from proprietor.market.normalising.names import company_key
from proprietor.market.occupations import by_id
from proprietor.market.pay_words import firms_of, source_of, told
from proprietor.market.pipeline import pursued
from proprietor.market.postings import Posting
from proprietor.market.records import Move
from proprietor.values.ids import RecordId

MOST_AIMS, MOST_FITS = 2, 3
"""Targets whose pay is told, and postings whose fit is (guesses)."""


def market(now: Context, then: Context, writer: Writer) -> Iterator[Section]:
    """Postings, the pay to expect, the fit; and the search."""
    seen = show_pay(now, ShowPay()).seen
    picture = next((each.picture for each in seen if each.picture), None)
    points = (*_postings(now, then, writer), *_pay(seen, writer), *_fits(now, writer))
    yield Section(
        heading="Market",
        points=points,
        empty="It cannot be told yet, because no posting is taken in and no target is set. Ten postings from the last months, "
        "saved as text, are a beginning.",
        chart=picture,
        page=bool(points),
    )
    found = diagnose_market(now, DiagnoseMarket())
    yield Section(
        heading="The search for work",
        points=tuple(_search(now, then, found, writer)),
        empty="There is no search for work in the books, and that may be just as well.",
        chart=found.funnel,
    )


def _postings(now: Context, then: Context, writer: Writer) -> Iterator[Sentence]:
    postings = now.books.of(Posting)
    if not postings:
        return
    firms = len({company_key(each.company) for each in postings} - {""})
    of = f" of {firms:,} firms" if firms > 1 else ""
    said = f"{counted(len(postings), 'posting')}{of} {'is' if len(postings) == 1 else 'are'} in the books"
    said += writer.before(len(postings), len(then.books.of(Posting)))
    yield writer.say(f"{said}.", newest([each.id for each in postings]))
    counts = Counter(each.occupation for each in postings if each.occupation in by_id())
    for commonest, count in counts.most_common(1):
        ids = [each.id for each in postings if each.occupation == commonest]
        yield writer.say(f"The commonest post among them: {by_id()[commonest].label.lower()} ({count:,}).", newest(ids))


def _pay(seen: tuple[PaySeen, ...], writer: Writer) -> Iterator[Sentence]:
    for each in seen[:MOST_AIMS]:
        outlook = each.outlook
        records = [outlook.aim.target] if outlook.aim.target else []
        if outlook.found is None:
            yield writer.say(outlook.reason, records)
            continue
        offer = outlook.found.report.next_offer
        members = [member.record for member in outlook.found.cell.members]
        notes = [f"From {firms_of(offer)}. {source_of(offer)}"]
        yield writer.say(f"Pay to expect as {outlook.aim.name}: {told(offer)}.", [*records, *members], notes)


def _fits(now: Context, writer: Writer) -> Iterator[Sentence]:
    """The best fits, those that say the same together; one that asks for nothing you can show is none."""
    alike: dict[str, list[RecordId]] = {}
    ranked = rank_postings(now, RankPostings()).postings
    for each in [one for one in ranked if any(met.claim for met in one.fit.met)][:MOST_FITS]:
        said = f"Among those you fit best: {' '.join(each.posting.title.split())}. {each.fit.says}"
        proved = [RecordId(met.claim.id) for met in each.fit.met if met.claim]
        alike.setdefault(said, []).extend((each.posting.id, *proved))
    for said, records in alike.items():
        yield writer.say(said, dict.fromkeys(records))


def _search(now: Context, then: Context, found: Diagnosed, writer: Writer) -> Iterator[Sentence]:
    every = pursued(now.books, now.today)
    if not every:
        return
    going = [each for each in every if not each.closed]
    were = [each for each in pursued(then.books, then.today) if not each.closed]
    said = f"{counted(len(going), 'opportunity is', 'opportunities are')} open{writer.before(len(going), len(were))}"
    yield writer.say(f"{said}.", newest([each.opportunity.id for each in going]))
    counts = Counter(each.standing.word for each in going)
    if counts:
        yield writer.say(f"They stand at: {', '.join(f'{word} ({count})' for word, count in counts.items())}.")
    moves = [each.id for each in now.books.of(Move) if writer.quarter.holds(each.id, each.on)]
    if moves:
        yield writer.say(f"{counted(len(moves), 'move')} in this quarter.", newest(moves))
    tried = list(found.tried.courses)
    yield writer.say(found.diagnosis.says, tried, [found.diagnosis.missing, found.diagnosis.test])
