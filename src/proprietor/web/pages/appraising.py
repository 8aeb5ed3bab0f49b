"""One option: what it is taken to bring of all that counts, the chances that it mends complaints, how pay goes on with it."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal

from starlette.responses import Response

from proprietor.actions.appraising import AppraiseOption, Said
from proprietor.actions.deciding import DecisionShown, ShowDecision
from proprietor.actions.looking import ShowRecord
from proprietor.decide.constants import CONSTANTS
from proprietor.decide.counting import ASK_COSTS, PATH, PERCENT, unit_of
from proprietor.decide.options import OptionKind
from proprietor.decide.records import Appraisal, ListedOption
from proprietor.values.figure import parse_number
from proprietor.values.ids import RecordId
from proprietor.values.refusals import Refusal
from proprietor.web.notices import newest, notice_of
from proprietor.web.visits import STATUS, Visit

PARTS = ("low", "likely", "high", "source", "rests")

OWN = "own"
"""The row for something that counts besides."""

PATH_WORDS = {
    "pay-change": "Pay changes at once by",
    "pay-growth": "Growth of pay a year after that",
    "pay-chance": "Chance that the change comes at all",
    "pay-unpaid": "Months without pay before",
    "ask-refusal": "What a no would cost you",
    "ask-delay": "What waiting for the answer costs you",
}
"""Part of a pay path, or cost of asking → what a person is asked."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One matter of an option in the form: its key, what it is called, its ends or unit, what was said and what is wrong."""

    key: str
    label: str
    hint: str
    unit: str
    values: Mapping[str, str]
    error: Refusal | None = None
    usual: str = ""


def _option(visit: Visit) -> ListedOption:
    record = visit.business.do(ShowRecord(id=visit.path["id"])).kept.record
    if not isinstance(record, ListedOption):
        raise Refusal("bad-reference", f"{record.id} is no option.", "Name one by its id.", place=record.id)
    return record


def show(visit: Visit) -> Response:
    """The form of one option."""
    return _page(visit, None, ())


def _page(visit: Visit, refusal: Refusal | None, keys: tuple[str, ...]) -> Response:
    option = _option(visit)
    if option.id != visit.path["id"]:
        return visit.go(f"/decide/options/{option.id}")
    if not option.decision:
        raise Refusal("bad-reference", "This option hangs on no decision.", "Say of which decision it is.", place=option.id)
    shown = visit.business.do(ShowDecision(id=option.decision))
    wrong = {keys[int(each.place) - 1]: each for each in (refusal, *refusal.also) if each.place.isdigit()} if refusal else {}
    learned = shown.setting.learned[option.id]
    return visit.show(
        "appraise.html",
        status=STATUS.get(refusal.code, 422) if refusal else 200,
        refusal=refusal,
        wrong=wrong,
        option=option,
        shown=shown,
        rows=list(_rows(option, shown, visit.form, wrong)),
        complaints=list(_complaints(option, shown, visit.form, wrong)),
        paths=list(_besides(PATH.items(), option, shown, visit.form, wrong)),
        costs=list(_costs(option, shown, visit.form, wrong)),
        seen=shown.states[option.id],
        own=_own(visit.form, wrong),
        learned=learned,
        sources=list({each.record: each for each in learned}.values()),
        typed=visit.form,
        notice_line=notice_of(visit),
    )


def _own(form: Mapping[str, str], wrong: Mapping[str, Refusal]) -> Row:
    """The row for something that counts besides."""
    return Row(
        key=OWN, label="Its range", hint="In points.", unit="points", values=_values(OWN, None, form), error=wrong.get(OWN)
    )


def _kept(option: ListedOption, shown: DecisionShown) -> dict[str, Appraisal]:
    return {each.complaint or each.attribute: each for each in shown.setting.appraisals[option.id]}


def _values(key: str, kept: Appraisal | None, form: Mapping[str, str]) -> dict[str, str]:
    """What stands in the fields of a row: what was typed, else what is kept."""
    stands = {name: _shown(getattr(kept, name)) if kept else "" for name in PARTS}
    return {name: form.get(f"{key}.{name}", text) for name, text in stands.items()}


def _shown(value: object) -> str:
    return (
        f"{value:,f}".rstrip("0").rstrip(".")
        if isinstance(value, Decimal) and value % 1
        else (f"{value:,.0f}" if isinstance(value, Decimal) else str(value or ""))
    )


def _rows(option: ListedOption, shown: DecisionShown, form: Mapping[str, str], wrong: Mapping[str, Refusal]) -> Iterator[Row]:
    setting, kept = shown.setting, _kept(option, shown)
    made = setting.options[setting.listed.index(option)]
    for each in setting.attributes:
        assumed = next((one for one in made.assumed if one.attribute == each.name and each.name not in kept), None)
        usual = f"{assumed.low:,.0f} to {assumed.high:,.0f}, likely {assumed.likely:,.0f}: {assumed.source}" if assumed else ""
        worst, best = each.ends
        unit = unit_of(each.name, setting.decision)
        hint = f"In {each.unit}." if unit != "points" else f"0 is {worst}, 100 is {best}."
        yield Row(
            key=each.name,
            label=each.label[:1].upper() + each.label[1:],
            hint=hint,
            unit=unit,
            values=_values(each.name, kept.get(each.name), form),
            error=wrong.get(each.name),
            usual=usual,
        )


def _complaints(
    option: ListedOption, shown: DecisionShown, form: Mapping[str, str], wrong: Mapping[str, Refusal]
) -> Iterator[Row]:
    kept = _kept(option, shown)
    for thread in shown.setting.register.threads:
        ids = [each.complaint.id for each in thread.entries]
        said = next((each for each in ids if each in kept), ids[-1])
        if thread.newest.open:
            yield Row(
                key=said,
                label=thread.newest.complaint.what,
                hint="The chance in percent that it is mended by this.",
                unit=PERCENT,
                values=_values(said, kept.get(RecordId(said)), form),
                error=wrong.get(said),
            )


def _costs(option: ListedOption, shown: DecisionShown, form: Mapping[str, str], wrong: Mapping[str, Refusal]) -> Iterator[Row]:
    """What asking first costs, where an option begins with asking; the guesses stand beside what nobody has said."""
    if option.way is OptionKind.ASK:
        guesses = zip(ASK_COSTS, (CONSTANTS.refusal, CONSTANTS.delay), strict=True)
        usual = {name: f"{guess * 100:g}, which is a guess" for name, guess in guesses}
        for each in _besides(((name, "points") for name in ASK_COSTS), option, shown, form, wrong):
            yield replace(
                each, hint="In points of 100, as options are weighed.", usual="" if each.values["likely"] else usual[each.key]
            )


def _besides(
    parts: Iterable[tuple[str, str]],
    option: ListedOption,
    shown: DecisionShown,
    form: Mapping[str, str],
    wrong: Mapping[str, Refusal],
) -> Iterator[Row]:
    """Rows of what is none of what counts: name and unit of each."""
    kept = _kept(option, shown)
    for name, unit in parts:
        yield Row(
            key=name,
            label=PATH_WORDS[name],
            hint=f"In {unit}.",
            unit=unit,
            values=_values(name, kept.get(name), form),
            error=wrong.get(name),
        )


def write(visit: Visit) -> Response:
    """Keep what was said of an option; a row that is cleared is taken back."""
    option = _option(visit)
    shown = visit.business.do(ShowDecision(id=option.decision))
    keys = tuple(dict.fromkeys(each.rpartition(".")[0] for each in visit.form if each.endswith(".likely")))
    kept = _kept(option, shown)
    asked, names = [], []
    try:
        for key in keys:
            said = _said(key, visit.form)
            if said is not None and (key in kept or _says(said) or said.source.strip()):
                asked.append(said)
                names.append(key)
        visit.business.do(AppraiseOption(option=option.id, said=tuple(asked), seen=visit.form.get("seen", "")))
    except Refusal as refusal:
        return _page(visit, refusal, tuple(names) if names and refusal.place.isdigit() else keys)
    return visit.go(f"/decide/{option.decision}{newest(visit.business)}#options")


def _says(said: Said) -> bool:
    return any(each is not None for each in (said.low, said.likely, said.high))


def _said(key: str, form: Mapping[str, str]) -> Said | None:
    """What one row says; None for the own row without a name."""
    texts = {name: form.get(f"{key}.{name}", "") for name in PARTS}
    name = form.get("own.name", "").strip() if key == OWN else key
    if not name:
        return None
    low, likely, high = (_number(texts[part], key) for part in ("low", "likely", "high"))
    about = {"complaint": name} if name.startswith("cmp_") else {"attribute": name}
    return Said(low=low, likely=likely, high=high, source=texts["source"], rests=texts["rests"], **about)


def _number(text: str, key: str) -> Decimal | None:
    try:
        return parse_number(text.strip().removesuffix("%").strip()) if text.strip() else None
    except Refusal as refusal:
        refusal.sentence = f"{PATH_WORDS.get(key, key.capitalize() if '_' not in key else 'The chance')}: {refusal.sentence}"
        raise
