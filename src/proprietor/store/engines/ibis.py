"""Ibis: the engine where the data already live: PostgreSQL, Spark, a warehouse (extra `scale`; for Spark `spark`)."""

import re
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from proprietor.market.facts import NOTHING
from proprietor.store.engines.engine import Engine, Loaded, Progress, Row, quiet
from proprietor.store.engines.parquet import part
from proprietor.store.engines.sheets import Parts, parts_of
from proprietor.values.refusals import Refusal

DIALECT = "duckdb"
"""The dialect in which `shapes` is read; sqlglot writes it in the server's own."""

_NUMBER = r"^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$"
_KINDS = {"VARCHAR": "string", "INTEGER": "int32", "BIGINT": "int64", "DOUBLE": "float64"}


class IbisEngine(Engine):
    """A table on a server, asked where it lies; look-ups and postings go into temporary tables of this one connection."""

    name = "ibis"

    def __init__(self, connection: Any, skills: str = "") -> None:  # noqa: ANN401 - ibis is loaded late
        """Use a connection of ibis; `skills` is a table `posting_id, skill`, where there is one."""
        self._ibis = part("ibis", "scale")
        self._base = connection
        self._skills = skills
        self._views: dict[str, Any] = {}
        self._cached: list[Any] = []

    @classmethod
    def at(cls, address: str, skills: str = "") -> "IbisEngine":
        """Connect to an address, such as `postgresql://user@server/base`.

        Raises:
            Refusal: `missing-part` without ibis, `unreachable` when nobody answers.
        """
        ibis = part("ibis", "scale")
        if address.startswith("duckdb:"):  # ibis 12 asks DuckDB 2 for `fetch_arrow_table`, which is gone
            remedy = "Write the table as Parquet, and read that with --engine duckdb."
            raise Refusal("bad-value", "A base of DuckDB is not read by way of ibis.", remedy, place=plain_address(address))
        try:
            return cls(ibis.connect(address), skills)
        except Exception as problem:  # every library behind ibis has errors of its own
            said = f"{plain_address(address)} does not answer: {_first_line(problem)}."
            raise Refusal(
                "unreachable", said, "Check the address, the password and the network.", place=plain_address(address)
            ) from problem

    def load(self, sources: Sequence[str], progress: Progress = quiet) -> Loaded:
        """Look at a table; nothing is copied.

        Raises:
            Refusal: `unreachable` when there is no such table, `no-postings` when it has no title or no number.
        """
        [name] = sources
        progress(f"Looking at {name}", 0.0)
        table = self._table(name)
        parts = parts_of(table.columns, name)
        if not parts.number:
            remedy = "Name a column that tells rows apart “posting_id”."
            raise Refusal("no-postings", f"{name} has no number of its own for each posting.", remedy, place=name)
        raw = self._raw(table, parts)
        self._views = {"raw": raw, "skill_said": self._said(raw)}
        [(rows,)] = self.rows("SELECT count(*) AS held FROM raw")
        return Loaded(rows=rows)

    def make(self, table: str, select: str) -> None:
        """Make a temporary table of what a question answers."""
        self._keep(table, self._asked(select))

    def put(self, table: str, columns: Mapping[str, str], rows: Iterable[Row]) -> None:
        """Make a temporary table of rows."""
        arrow = part("pyarrow", "scale")
        schema = arrow.schema([(name, getattr(arrow, _KINDS[kind])()) for name, kind in columns.items()])
        lists = list(zip(*rows, strict=True)) or [()] * len(columns)
        arrays = [arrow.array(each, type=field.type) for each, field in zip(lists, schema, strict=True)]
        self._keep(table, self._ibis.memtable(arrow.Table.from_arrays(arrays, schema=schema)))

    def rows(self, select: str) -> list[Row]:
        """What a question answers."""
        found = self._asked(select).to_pyarrow()
        return list(zip(*(column.to_pylist() for column in found.columns), strict=True))

    def save(self, select: str, path: Path, columns: Mapping[str, str]) -> None:
        """Write what a question answers as Parquet."""
        found = self._asked(select).order_by(list(columns)).cast({name: _KINDS[kind] for name, kind in columns.items()})
        part("pyarrow.parquet", "scale").write_table(found.to_pyarrow(), path, compression="zstd")

    def close(self) -> None:
        """Let go."""
        self._base.disconnect()

    def _table(self, name: str) -> Any:  # noqa: ANN401 - an expression of ibis
        try:
            return self._base.table(name)
        except self._ibis.common.exceptions.TableNotFound as problem:
            raise Refusal("unreachable", f"There is no table {name}.", "Check its name with --table.", place=name) from problem

    def _asked(self, select: str) -> Any:  # noqa: ANN401 - an expression of ibis
        """A question as ibis has it; a view of ours is written into it, so that nobody's database gets one."""
        for name, view in self._views.items():
            if re.search(rf"\b{name}\b", select):
                return view.alias(name).sql(select, dialect=DIALECT)
        return self._base.sql(select, dialect=DIALECT)

    def _keep(self, table: str, expression: Any) -> None:  # noqa: ANN401 - an expression of ibis
        if self._base.name != "pyspark":
            self._base.create_table(table, expression, temp=True)
            return
        if table in _ASKED_OFTEN:  # Spark has no temporary tables, and would reckon a view anew for each question
            expression = expression.cache()
            self._cached.append(expression)  # it is dropped as soon as nobody holds it
        self._base.create_view(table, expression)

    def _raw(self, table: Any, parts: Parts) -> Any:  # noqa: ANN401 - expressions of ibis
        columns = table.columns

        def text(place: int) -> Any:  # noqa: ANN401 - the same
            return table[columns[place]].cast("string").strip()

        def first(places: Sequence[int]) -> Any:  # noqa: ANN401 - the same
            return self._ibis.coalesce(*(text(place).nullif("") for place in places), self._ibis.literal(""))

        towns = self._ibis.literal("")
        for place in parts.towns:
            said = text(place).fill_null("")
            towns = self._ibis.ifelse((towns == "") | (said == ""), towns + said, towns + ", " + said)
        skills = table[columns[parts.skills[0]]] if parts.skills else self._ibis.literal("")
        skills = skills.join(",") if skills.type().is_array() else skills
        ends = {end: first(places) for end, places in (("low", parts.low), ("high", parts.high))}
        amounts = {end: self._amount(said) for end, said in ends.items()}
        worded = _speaks(first(parts.worded))
        for end, said in ends.items():
            worded |= amounts[end].isnull() & _speaks(said)
        return table.select(
            number=table[columns[parts.number[0]]],
            title=first(parts.title),
            stated=first(parts.stated),
            code=first(parts.code),
            company=first(parts.company),
            place=first(parts.place).nullif("").fill_null(towns),
            worded=worded.cast("int32"),
            currency=first(parts.currency),
            period=first(parts.period),
            skills=skills.fill_null(""),
            **amounts,
        )

    def _amount(self, said: Any) -> Any:  # noqa: ANN401 - expressions of ibis
        bare = said.replace(",", "")
        return self._ibis.ifelse(bare.re_search(_NUMBER), bare, None).cast("float64")

    def _said(self, raw: Any) -> Any:  # noqa: ANN401 - expressions of ibis
        if self._skills:
            table = self._table(self._skills)
            return table.select(number=table["posting_id"], word=table["skill"].cast("string").strip())
        lists = raw.skills.replace(";", ",").replace("|", ",").split(",")
        words = raw.select(number=raw.number, word=lists.unnest())
        words = words.mutate(word=words.word.strip())
        return words.filter(words.word != "")


_ASKED_OFTEN = frozenset({"spoken", "posting", "posting_skill", "skilled"})


def _speaks(said: Any) -> Any:  # noqa: ANN401 - expressions of ibis
    return said.lower().notin(["", *sorted(NOTHING)])


def plain_address(address: str) -> str:
    """An address without user and password, fit to be shown and kept."""
    scheme, sign, rest = address.partition("://")
    host = re.split(r"[?#]", rest, maxsplit=1)[0].rpartition("@")[2]
    return f"{scheme}{sign}{host}" if sign else address


def _first_line(problem: Exception) -> str:
    """What went wrong, in a line without the address, for that may hold a password."""
    said = next(iter(str(problem).splitlines()), "") or type(problem).__name__
    return re.sub(r"\S+://\S+", "the server", said).rstrip(".")[:200]
