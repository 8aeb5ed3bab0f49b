"""Shapes: every question to postings as one text of SQL, in what SQLite, DuckDB, PostgreSQL and Spark have in common.

Tables: `raw` (one row a line of a file), the look-ups `*_word` and `*_name`, `posting`, `posting_skill`, `role_skilled`,
`stage_event`. Numbers stand for names; `spec/market.md` has the columns they are made from.
"""

from collections.abc import Sequence

from proprietor.market.cells import BINS, PER_UNIT
from proprietor.market.frame import QUANTILES
from proprietor.market.lookups import NotPaid, number_of
from proprietor.market.posted import TOO_WIDE

TITLES = "SELECT DISTINCT title, stated, code FROM raw"
PLACES = "SELECT DISTINCT place FROM raw"
FIRMS = "SELECT DISTINCT company FROM raw"
TERMS = "SELECT DISTINCT currency, period FROM raw"
SKILLS = "SELECT DISTINCT word FROM skill_said"

TITLE_WORD = {
    "title": "VARCHAR",
    "stated": "VARCHAR",
    "code": "VARCHAR",
    "role": "INTEGER",
    "level": "INTEGER",
    "post": "INTEGER",
}
TERM_WORD = {
    "currency": "VARCHAR", "period": "VARCHAR", "money": "INTEGER", "why": "INTEGER", "factor": "DOUBLE", "least": "DOUBLE",
    "most": "DOUBLE", "small": "INTEGER",
}  # fmt: skip
NAME = {"number": "INTEGER", "name": "VARCHAR"}
MONEY_NAME = {**NAME, "start": "DOUBLE"}

SPOKEN = """
SELECT r.number, t.role, t.level, t.post, p.meaning AS place, f.meaning AS firm, w.money, w.why AS term, w.factor, w.least,
  w.most, w.small, r.worded,
  CASE WHEN coalesce(r.low, 0) = 0 THEN coalesce(r.high, 0) ELSE r.low END AS low,
  CASE WHEN coalesce(r.high, 0) = 0 THEN coalesce(r.low, 0) ELSE r.high END AS high
FROM raw AS r
JOIN title_word AS t ON t.title = r.title AND t.stated = r.stated AND t.code = r.code
JOIN place_word AS p ON p.word = r.place
JOIN firm_word AS f ON f.word = r.company
JOIN term_word AS w ON w.currency = r.currency AND w.period = r.period
WHERE t.role > 0
"""
"""Every row with what its words mean. An end of nought is none, and a single end is the only figure (`posted.Posted`)."""

FIRST = """
SELECT min(number) AS number FROM spoken WHERE firm > 0 AND place > 0 GROUP BY firm, post, place
UNION ALL
SELECT number FROM spoken WHERE firm = 0 OR place = 0
"""
"""Each post once: of those with one firm, title and place the first row counts."""

POSTING = f"""
SELECT number, role, level, place, firm, money, why,
  CASE WHEN why = 0 THEN (low + high) / 2 * factor END AS pay,
  CASE WHEN why = 0 THEN ln((low + high) / 2 * factor) END AS logged
FROM (
  SELECT s.*, CASE
    WHEN low = 0 AND high = 0 AND worded = 1 THEN {number_of(NotPaid.WORDS)}
    WHEN low = 0 AND high = 0 THEN {number_of(NotPaid.NONE)}
    WHEN term > 0 THEN term
    WHEN low < 0 OR high < low OR high > {TOO_WIDE:g} * low THEN {number_of(NotPaid.RANGE)}
    WHEN low < least THEN small
    WHEN high > most THEN {number_of(NotPaid.SIZE)}
    ELSE 0 END AS why
  FROM spoken AS s JOIN first_row AS k ON k.number = s.number
) AS judged
"""
"""Postings, with yearly pay where it can be told, else with the number of the reason."""

POSTING_SKILL = """
SELECT DISTINCT p.number, p.role, w.meaning AS skill
FROM skill_said AS s JOIN skill_word AS w ON w.word = s.word JOIN posting AS p ON p.number = s.number
WHERE w.meaning > 0
"""

SKILLED = """
SELECT role, count(*) AS out_of FROM (SELECT DISTINCT s.role, s.number FROM posting_skill AS s WHERE s.skill > 0) AS named
GROUP BY role
"""
"""How many postings of each role name any skill; in parts, where it is made in parts."""

ROLE_SKILLED = "SELECT role, CAST(sum(out_of) AS BIGINT) AS out_of FROM skilled GROUP BY role"


def part_of(select: str, first: int, last: int) -> str:
    """The part of POSTING_SKILL or SKILLED that comes from postings of these numbers; no row of them comes from two postings."""
    return select.replace("WHERE ", f"WHERE s.number BETWEEN {first} AND {last} AND ", 1)


COUNTED = "SELECT role, skill, count(*) AS held FROM posting_skill GROUP BY role, skill"

FUNNEL = "SELECT channel, stage, count(DISTINCT application) AS held FROM stage_event GROUP BY channel, stage"
"""Applications by channel and stage, over `stage_event(application, channel, stage)`."""

PAID = "SELECT money, count(*) AS held FROM posting WHERE why = 0 GROUP BY money"
LEFT_OUT = "SELECT why, count(*) AS held FROM posting WHERE why > 0 GROUP BY why"

PAY_CELL = f"""
WITH figure AS (
  SELECT money, role, level, place, firm, avg(logged) AS logged, count(*) AS postings
  FROM posting WHERE why = 0 GROUP BY money, role, level, place, firm
), binned AS (
  SELECT f.*, m.name AS currency, floor((f.logged - m.start) * {PER_UNIT}) AS bin
  FROM figure AS f JOIN money_name AS m ON m.number = f.money
)
SELECT b.currency, r.name AS role, l.name AS level, p.name AS place,
  CAST(CASE WHEN bin < 0 THEN 0 WHEN bin >= {BINS} THEN {BINS - 1} ELSE bin END AS INTEGER) AS bin,
  CAST(count(*) AS BIGINT) AS held, sum(b.logged) AS total, sum(b.logged * b.logged) AS squares,
  CAST(sum(b.postings) AS BIGINT) AS postings
FROM binned AS b JOIN role_name AS r ON r.number = b.role JOIN level_name AS l ON l.number = b.level
  JOIN place_name AS p ON p.number = b.place
GROUP BY b.currency, r.name, l.name, p.name,
  CAST(CASE WHEN bin < 0 THEN 0 WHEN bin >= {BINS} THEN {BINS - 1} ELSE bin END AS INTEGER)
"""
"""Cells of pay, a row a bin that is not empty; one figure a firm, those without a name together."""

SKILL_DEMAND = f"""
SELECT r.name AS role, s.name AS skill, CAST(c.held AS BIGINT) AS held, CAST(o.out_of AS BIGINT) AS out_of
FROM ({COUNTED}) AS c JOIN role_skilled AS o ON o.role = c.role
  JOIN role_name AS r ON r.number = c.role JOIN skill_name AS s ON s.number = c.skill
"""


def demand(top: int) -> str:
    """The skills most asked for: role, skill, held, out of, rank. Of equals the first by name, as numbers rise with names."""
    return f"""
SELECT role, skill, held, out_of, nth FROM (
  SELECT c.role, c.skill, c.held, o.out_of, row_number() OVER (PARTITION BY c.role ORDER BY c.held DESC, c.skill) AS nth
  FROM ({COUNTED}) AS c JOIN role_skilled AS o ON o.role = c.role
) AS ranked WHERE nth <= {int(top)}
"""


def pay_by_windows(keys: Sequence[str]) -> str:
    """Quantiles of pay by some columns of `posting`: the columns, count, sum of logs, of their squares, and each quantile.

    A quantile is the sum of the sorted figures under a tent that is one at its place and nought from the next figure on; at a
    place between two figures both count by their nearness.
    """
    names = ", ".join(keys)
    tents = ",\n".join(
        f"  sum(CASE WHEN abs(gaps * {p} / 100 - nth) < 1 THEN pay * (1 - abs(gaps * {p} / 100 - nth)) ELSE 0 END) AS p{p}"
        for p in QUANTILES
    )
    return f"""
SELECT {names}, count(*) AS held, sum(logged) AS total, sum(logged * logged) AS squares,
{tents}
FROM (
  SELECT {names}, pay, logged,
    CAST(row_number() OVER (PARTITION BY {names} ORDER BY pay) - 1 AS DOUBLE) AS nth,
    CAST(count(*) OVER (PARTITION BY {names}) - 1 AS DOUBLE) AS gaps
  FROM posting WHERE why = 0
) AS ranked GROUP BY {names}
"""
