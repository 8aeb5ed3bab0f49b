"""bragdoc's JSON: companies become employers and roles, achievements wins. What a model scored there is nobody's figure."""

from collections.abc import Mapping

from proprietor.books import Win
from proprietor.importers.exchange.asked import Asked, Telling, beyond, items_in, joined, of, text_in
from proprietor.importers.exchange.days import day_of
from proprietor.importers.exchange.gate import Piece
from proprietor.importers.exchange.makers import Where, employer, role, win
from proprietor.importers.exchange.objects import keys_at_start, object_in
from proprietor.market.intake import Skipped

BY_COMMIT = "A program made it of commits; see whether it says what you did."
BY_MODEL = "A model wrote it; see whether it says what you did."


def knows(piece: Piece) -> bool:
    """Whether a file is one of bragdoc's."""
    keys = keys_at_start(piece)
    return "achievements" in keys and bool(keys & {"version", "eventStart", "companies", "impactSource"})


def read(piece: Piece, asked: Asked) -> Telling:
    """Read companies, then achievements."""
    held = object_in(piece)
    roles: dict[str, str] = {}
    for number, entry in enumerate(items_in(held, "companies"), start=1):
        where, company = Where(piece.name, number), of(entry, "name")
        if not company:
            yield Skipped(piece.name, number, "The company has no name.")
            continue
        yield employer(where, company)
        if title := of(entry, "role", "position", "title"):
            since, until = day_of(of(entry, "startDate"), asked.today), day_of(of(entry, "endDate"), asked.today)
            made = role(where, title, company, since, until)
            yield made
            roles[of(entry, "id")] = made.key
    for number, entry in enumerate(items_in(held, "achievements"), start=1):
        yield from _achievement(entry, Where(piece.name, number), roles, asked)
    for name in ("companies", "achievements"):
        yield from beyond(piece.name, held, name)


def _achievement(entry: object, where: Where, roles: Mapping[str, str], asked: Asked) -> Telling:
    title, told = of(entry, "title"), of(entry, "summary", "details")
    if not title and not told:
        yield Skipped(where.file, where.line, "The achievement has neither a title nor a summary.")
        return
    on, until = day_of(of(entry, "eventStart"), asked.today), day_of(of(entry, "eventEnd"), asked.today)
    if on and until and until.last < on.first:
        on = until = None
    action = text_in(joined(title, told if told != title else "", by=": "))
    doubt = {"llm": BY_MODEL, "commit": BY_COMMIT}.get(of(entry, "source"), "")
    key = roles.get(of(entry, "companyId"), "")
    yield win(where, Win(action=action, on=on, until=until if until != on else None), role_key=key, doubt=doubt)
