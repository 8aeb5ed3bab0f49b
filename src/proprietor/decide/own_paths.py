"""The pay paths of one decision: by what others have counted, and where the owner has said something by that."""

from dataclasses import dataclass, replace

from proprietor.decide.constants import CONSTANTS, Constants
from proprietor.decide.counting import PAY, year_of
from proprietor.decide.options import OptionKind, pay_after
from proprietor.decide.paths import PayPath, path_of
from proprietor.decide.ranges import Range
from proprietor.decide.records import Appraisal, ListedOption
from proprietor.decide.setting import HUNDRED, Setting, three_of
from proprietor.values.money import Pay

STAY = "Stay"
"""What every path is held against where staying is not among the options."""

USUAL = (OptionKind.STAY, OptionKind.ASK, OptionKind.JOIN, OptionKind.STEP_BACK)
"""What is drawn where no decision is named."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Paths:
    """The paths that can be drawn, staying first, and the options of which nobody knows how pay goes on."""

    paths: tuple[PayPath, ...]
    unknown: tuple[ListedOption, ...] = ()


def usual_paths(pay: Pay, constants: Constants = CONSTANTS) -> Paths:
    """The paths of what is usual, from a year's pay."""
    start = _start(pay)
    made = (path_of(kind, kind.word.capitalize(), start, constants) for kind in USUAL)
    return Paths(paths=tuple(each for each in made if each))


def paths_in(setting: Setting, pay: Pay, constants: Constants = CONSTANTS) -> Paths:
    """The paths of a decision's options from a year's pay; staying leads, whether it is an option or not."""
    start, currency = _start(pay), pay.currency
    found, unknown = [], []
    for listed in setting.listed:
        path = _path(listed, setting, start, currency, constants)
        found += [(listed, path)] if path else []
        unknown += [] if path else [listed]
    found.sort(key=lambda pair: pair[0].way is not OptionKind.STAY)
    paths = [path for _, path in found]
    if not found or found[0][0].way is not OptionKind.STAY:
        staying = path_of(OptionKind.STAY, STAY, start, constants)
        assert staying is not None
        paths.insert(0, staying)
    return Paths(paths=tuple(paths), unknown=tuple(unknown))


def _start(pay: Pay) -> float:
    found = year_of(pay)
    return found[0] if found else 0.0


SPEAK_OF = {
    OptionKind.STAY: ("growth",),
    OptionKind.WAIT: ("growth",),
    OptionKind.ASK: ("chance", "change", "growth"),
    OptionKind.JOIN: ("change", "change", "growth"),
    OptionKind.STEP_BACK: ("change", "growth", "growth"),
}
"""Kind → what each source of its usual path (`paths.path_of`) speaks of, so that one falls away with the figure it stood for."""

AS_IF_STAYING = "Growth is taken as if you stay; nobody’s figures would be yours."


def _path(listed: ListedOption, setting: Setting, start: float, currency: str, constants: Constants) -> PayPath | None:
    """One option's path; None where neither others nor the owner have said how pay begins.

    A range of the first year's pay holds both a yes and a no already (so it is weighed), and is not made less by a chance.
    """
    usual = path_of(listed.way, listed.name, start, constants)
    own = {name: setting.path_of(listed.id, f"pay-{name}") for name in ("growth", "chance", "unpaid")}
    change = _change(listed, setting, start, currency)
    if usual is None and change is None:
        return None
    range_ = Range(constants.growth_low, constants.growth, constants.growth_high)
    path = usual or PayPath(name=listed.name, start=start, growth=range_, sources=(AS_IF_STAYING,))
    whole = change is not None and not setting.path_of(listed.id, "pay-change") and not own["chance"]
    planned = setting.chances.get(listed.id) if listed.way is OptionKind.ASK and not own["chance"] and not whole else None
    said = {name for name, each in (("change", change), *own.items(), ("chance", planned is not None or whole)) if each}
    about = SPEAK_OF.get(listed.way, ("growth",))
    sources = [source for source, of in zip(path.sources, about, strict=True) if of not in said]
    sources += [change[1]] if change else []
    sources += [_source(WORDS[name], each) for name, each in own.items() if each]
    sources += [] if planned is None else [f"A yes in {planned} % of cases, by the plan of your ask."]
    growth, chance, unpaid = own.values()
    usual_chance = 1.0 if whole else path.chance if planned is None else planned / HUNDRED
    return replace(
        path,
        change=change[0] if change else path.change,
        growth=_range(growth) if growth else path.growth,
        chance=three_of(chance)[1] / HUNDRED if chance else usual_chance,
        unpaid=three_of(unpaid)[1] if unpaid else path.unpaid,
        sources=tuple(sources),
    )


WORDS = {"growth": "Growth a year", "chance": "The chance that it changes", "unpaid": "Months without pay"}
"""What an appraisal of a pay path says, as its source begins."""


def _change(listed: ListedOption, setting: Setting, start: float, currency: str) -> tuple[Range, str] | None:
    """What changes at once: as the owner says it, else by the pay that was appraised or named; None for what is usual."""
    own = setting.path_of(listed.id, "pay-change")
    if own:
        return _range(own), _source("Pay changes at once", own)
    today = year_of(setting.decision.pay)
    pay = next((each for each in setting.options[setting.listed.index(listed)].assumed if each.attribute == PAY), None)
    if pay is None or not today or today[1] != currency or pay == pay_after(listed.way, today[0]):
        return None
    low, likely, high = (each / start - 1 for each in (pay.low, pay.likely, pay.high))
    said = f"{pay.source.rstrip('.')}." if pay.source else "no source is named."
    return Range(low, likely, high), f"The first year’s pay: {said}"


def _range(said: Appraisal) -> Range:
    low, likely, high = (each / HUNDRED for each in three_of(said))
    return Range(low, likely, high)


def _source(what: str, said: Appraisal) -> str:
    return f"{what} as you say: {said.source.rstrip('.')}." if said.source else f"{what} as you say; no source is named."
