"""Options and the decision book in the terminal: ranges with their sources, what is open, what was decided."""

from collections.abc import Iterator

from proprietor.actions.deciding import DecisionShown
from proprietor.actions.plain import plain, record_plain
from proprietor.actions.settling import Book
from proprietor.books import Came, Decision
from proprietor.cli.face import Face
from proprietor.cli.ink import clean, paragraph
from proprietor.cli.quoting import remarked
from proprietor.cli.register import Register
from proprietor.cli.table import Column, table
from proprietor.decide.options import Assumed, Option
from proprietor.decide.ranges import amount
from proprietor.decide.records import ListedOption
from proprietor.decide.setting import Setting

MOST_MADE = 12
"""Decisions the terminal lists, the newest; --json has all (a guess)."""


def options_plain(shown: DecisionShown) -> dict[str, object]:
    """All of it as plain values."""
    setting = shown.setting
    return {
        "decision": record_plain(setting.decision),
        "attributes": [plain(each) for each in setting.attributes],
        "options": [
            {
                **record_plain(listed),
                "assumed": [plain(each) for each in option.assumed],
                "mends": [plain(each) for each in option.mends],
                "besides": list(setting.besides(listed.id)),
                "unknown": [each.name for each in option.unknown(setting.attributes)],
                "learned": [plain(each) for each in setting.learned[listed.id]],
            }
            for listed, option in zip(setting.listed, setting.options, strict=True)
        ],
        "checks": [plain(each) for each in setting.checks],
        "weights": {"basis": setting.weights.basis.value, "shares": dict(setting.weights.shares)},
        "suggested": [plain(each) for each in shown.suggested],
        "findings": [plain(each) for each in shown.findings],
        "notes": list(setting.notes),
    }


def options_lines(shown: DecisionShown, face: Face) -> Iterator[str]:
    """All of it for the screen."""
    register, setting = Register(face), shown.setting
    yield face.ink.strong(paragraph(clean(setting.decision.what), face.width))
    yield paragraph(shown.ahead or decided_said(setting.decision), face.width)
    if setting.decision.pay:
        yield face.ink.faint(f"Held against today’s pay of {setting.decision.pay}.")
    yield from remarked(shown.findings, face)
    for listed, option in zip(setting.listed, setting.options, strict=True):
        yield ""
        yield from _option(listed, option, setting, face, register)
    if not setting.listed:
        yield ""
        yield paragraph(
            "No option is listed yet. An option is something you could do: stay, ask first, join somebody, step back, wait. "
            "What each assumes is written as a range with its source.",
            face.width,
        )
    yield from (paragraph(clean(each), face.width) for each in setting.notes)
    if shown.suggested and setting.decision.open:
        yield ""
        yield "You could also:"
        yield from (paragraph(clean(each.name), face.width, "  ", "    ") for each in shown.suggested)
        yield face.ink.good(f"  proprietor decide options {register.head(setting.decision.id)} --take NAME")


def decided_said(decision: Decision) -> str:
    """Where a decision stands."""
    if decision.open:
        return "Still to be decided."
    on = f"Decided {'on' if decision.on.day else 'in'} {decision.on.words}" if decision.on else "Decided"
    came = "" if decision.came is Came.OPEN else f" What was expected came: {decision.came.word}."
    return f"{on}.{came}"


def _option(listed: ListedOption, option: Option, setting: Setting, face: Face, register: Register) -> Iterator[str]:
    chosen = ", chosen" if listed.taken else ""
    yield face.ink.strong(f"{clean(listed.name)}  {register.head(listed.id)}") + face.ink.faint(f"  {listed.way.word}{chosen}")
    labels = {each.name: each.label for each in setting.attributes}
    rows = [[labels.get(each.attribute, each.attribute), *_three(each), each.source] for each in option.assumed]
    columns = [
        Column("What counts"),
        *(Column(word, right=True, firm=True) for word in ("At least", "Likely", "At most")),
        Column("Where that comes from"),
    ]
    if rows:
        yield from table(columns, rows, face.ink, face.width)
    yield from (paragraph(clean(each), face.width, "  ", "    ") for each in setting.besides(listed.id))
    unknown = option.unknown(setting.attributes)
    if unknown:
        yield face.ink.faint(paragraph(f"Nothing is said of {', '.join(each.label for each in unknown)}.", face.width, "  "))
    for check in setting.checks:
        if check.option == option.name:
            yield paragraph(clean(f"“{check.what}”: {check.verdict}, {check.told}"), face.width, "  ", "    ")
    for each in setting.learned[listed.id]:
        said = f"Learned: “{clean(each.says)}” ({clean(each.source)}, {register.head(each.record)})"
        yield face.ink.faint(paragraph(said, face.width, "  ", "    "))


def _three(each: Assumed) -> list[str]:
    return [amount(number) for number in (each.low, each.likely, each.high)]


def book_plain(found: Book) -> dict[str, object]:
    """All of it as plain values."""
    reliability = found.reliability
    return {
        "open": [{**record_plain(each.decision), "options": each.options, "weighed": each.weighed} for each in found.open],
        "made": [
            {**record_plain(each), "taken": taken.name if (taken := found.taken.get(each.id)) else None} for each in found.made
        ],
        "brier": plain(reliability.brier),
        "bins": [plain(each) for each in reliability.bins],
        "decided": reliability.decided,
        "waiting": reliability.open,
        "overdue": [plain(each) for each in reliability.overdue],
        "ahead": reliability.ahead,
        "said": list(reliability.said),
    }


def book_lines(found: Book, face: Face) -> Iterator[str]:
    """All of it for the screen."""
    register = Register(face)
    if not (found.open or found.made):
        yield paragraph(
            "The decision book is empty. Write down what you have to decide while it is open; its options, what they assume and "
            "what you expect of the one you take hang on it, so that later you can look back without rosy glasses.",
            face.width,
        )
        yield face.ink.good("  proprietor decision record 'Stay on the ward, or go' --pay '40,000 GBP a year'")
        return
    if found.open:
        yield face.ink.strong("Still to be decided")
        for each in found.open:
            options = f"{each.options} {'option' if each.options == 1 else 'options'}"
            state = f"{options}, {'weighed' if each.weighed else 'not weighed yet'}"
            said = f"{register.head(each.decision.id)}  {clean(each.decision.what)}: {state}"
            yield paragraph(said, face.width, "  ", "    ")
        yield ""
    yield from _made(found, face, register)
    yield face.ink.strong("How your forecasts have held")
    yield from (paragraph(clean(each), face.width, "  ", "    ") for each in found.reliability.said)


def _made(found: Book, face: Face, register: Register) -> Iterator[str]:
    if not found.made:
        return
    columns = [
        Column("Id", firm=True, style=face.ink.strong),
        Column("On", right=True, firm=True),
        Column("Decided"),
        Column("Expected"),
        Column("Chance", right=True, firm=True),
        Column("Look back", right=True, firm=True),
        Column("Came", firm=True),
    ]
    rows = [
        [
            register.head(each.id),
            str(each.on or ""),
            f"{each.what}: {taken.name}" if (taken := found.taken.get(each.id)) else each.what,
            each.expected,
            "" if each.chance is None else f"{each.chance} %",
            str(each.look_back or ""),
            each.came.word,
        ]
        for each in found.made[:MOST_MADE]
    ]
    yield from table(columns, rows, face.ink, face.width)
    if len(found.made) > MOST_MADE:
        yield face.ink.faint(f"… and {len(found.made) - MOST_MADE} more: proprietor decision list")
    yield ""
