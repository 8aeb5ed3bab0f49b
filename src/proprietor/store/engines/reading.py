"""Reading: from rows as a file has them to postings and their skills, in whatever engine they lie."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from proprietor.market.lookups import (
    LEVELS,
    REASONS,
    Names,
    firm_of,
    place_of,
    read_terms,
    read_titles,
    read_words,
    skill_of,
    starts_of,
)
from proprietor.store.engines import shapes
from proprietor.store.engines.engine import Engine, Progress, quiet

WORD = {"word": "VARCHAR", "meaning": "INTEGER"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts:
    """What became of the rows.

    Attributes:
        untitled: rows without a title.
        repeated: rows that tell a post told before.
        postings: what is left.
        paid: postings that name pay, by currency.
        left_out: postings that say nothing about pay, by reason.
    """

    untitled: int
    repeated: int
    postings: int
    paid: Mapping[str, int]
    left_out: Mapping[str, int]


def lay_out(engine: Engine, progress: Progress = quiet) -> Counts:
    """Make the tables of postings out of `raw` and `skill_said`; each distinct word is read once, however many rows have it."""
    steps: tuple[tuple[str, Callable[[Engine], None]], ...] = (
        ("Reading titles", _titles),
        ("Reading places", lambda base: _words(base, "place", shapes.PLACES, place_of)),
        ("Reading firms", lambda base: _words(base, "firm", shapes.FIRMS, firm_of)),
        ("Reading currencies and periods", _terms),
        ("Reading skills", lambda base: _words(base, "skill", shapes.SKILLS, skill_of)),
        ("Looking every word up", lambda base: base.make("spoken", shapes.SPOKEN)),
        ("Finding posts told twice", lambda base: base.make("first_row", shapes.FIRST)),
        ("Bringing pay to a year", lambda base: base.make("posting", shapes.POSTING)),
        ("Counting skills", _skills),
    )
    for done, (step, do) in enumerate(steps):
        progress(step, done / len(steps))
        do(engine)
    return _counts(engine)


def _titles(engine: Engine) -> None:
    roles, posts = Names(), Names()
    rows = read_titles(engine.rows(shapes.TITLES), roles, posts)
    engine.put("title_word", shapes.TITLE_WORD, rows)
    engine.put("role_name", shapes.NAME, roles.rows())
    engine.put("level_name", shapes.NAME, [(number, level.value) for number, level in enumerate(LEVELS)])


def _words(engine: Engine, what: str, select: str, read: Callable[[str], str]) -> None:
    names = Names()
    rows = read_words((word for (word,) in engine.rows(select)), read, names)
    engine.put(f"{what}_word", WORD, rows)
    engine.put(f"{what}_name", shapes.NAME, names.rows())


def _terms(engine: Engine) -> None:
    moneys = Names()
    rows = read_terms(((currency, period) for currency, period in engine.rows(shapes.TERMS)), moneys)
    engine.put("term_word", shapes.TERM_WORD, rows)
    engine.put("money_name", shapes.MONEY_NAME, starts_of(moneys))


def _skills(engine: Engine) -> None:
    engine.make_in_parts("posting_skill", shapes.POSTING_SKILL)
    engine.make_in_parts("skilled", shapes.SKILLED)
    engine.make("role_skilled", shapes.ROLE_SKILLED)


def _counts(engine: Engine) -> Counts:
    def held(table: str) -> int:
        [(count,)] = engine.rows(f"SELECT count(*) AS held FROM {table}")
        return int(count)

    rows, titled, postings = held("raw"), held("spoken"), held("posting")
    moneys = engine.names("money")
    return Counts(
        untitled=rows - titled,
        repeated=titled - postings,
        postings=postings,
        paid=dict(sorted((moneys[money], int(count)) for money, count in engine.rows(shapes.PAID))),
        left_out={REASONS[why - 1].value: int(count) for why, count in sorted(engine.rows(shapes.LEFT_OUT))},
    )
