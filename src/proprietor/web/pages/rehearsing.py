"""Rehearsing in the browser: choose a scenario, talk, look back, play again from any turn, keep it."""

from dataclasses import replace

from starlette.responses import Response

from proprietor.actions.boss_scenes import FindAsks
from proprietor.actions.looking import ListRecords
from proprietor.actions.phrasing import RephraseTurn
from proprietor.actions.rehearsing import (
    KeepRehearsal,
    ListScenarios,
    LookBack,
    PlayRehearsal,
    ShowPractice,
    turns_in,
)
from proprietor.interview.playbook.cards import TYPES
from proprietor.interview.records import Rehearsal
from proprietor.interview.rehearsal.session import Session
from proprietor.values.refusals import Refusal
from proprietor.web.charts import set_in
from proprietor.web.notices import newest, notice_of
from proprietor.web.sending import may_send, shown_first
from proprietor.web.stages import Stage, stages
from proprietor.web.talks import counts_of
from proprietor.web.visits import STATUS, Visit


def show(visit: Visit) -> Response:
    """The scenarios that can be rehearsed, and what was practised so far."""
    every = visit.business.do(ListRecords(kind="rehearsal"))
    kept = sorted(every, key=lambda each: each.added, reverse=True)
    return visit.show(
        "scenarios.html",
        scenarios=visit.business.do(ListScenarios()),
        asks=visit.business.do(FindAsks()),
        kept=[each.record for each in kept],
        at_hand=[(key, stage) for key, stage in stages(visit.business).every() if stage.said],
        notice_line=notice_of(visit),
    )


def scenario(visit: Visit) -> Response:
    """One scenario: who sits there, and the posting; or an ask with its plan."""
    if visit.path["scenario"].startswith(ASK):
        (ask,) = visit.business.do(FindAsks(ask=visit.path["scenario"]))
        return visit.show("ask-scenario.html", ask=ask)
    (found,) = visit.business.do(ListScenarios(scenario=visit.path["scenario"]))
    return visit.show("scenario.html", scenario=found, kinds=TYPES)


ASK = "ask"
"""How the names of asks begin, those of examples and ids alike; no scenario's does."""


def begin(visit: Visit) -> Response:
    """Begin a rehearsal: of a scenario, or of a kept one once more."""
    name, kind, seed = visit.path["scenario"], visit.form.get("kind", ""), visit.form.get("seed", "").strip()
    if seed and _whole(seed) is None:
        raise Refusal("bad-value", f"“{seed}” is no seed.", "Write a whole number, or leave it empty.", place="seed")
    session = visit.business.do(PlayRehearsal(scenario=name, kind=kind, seed=_whole(seed)))
    return visit.go(f"/rehearsals/{stages(visit.business).lay(Stage(session.scene.id, kind, session.seed))}")


def _whole(typed: str) -> int | None:
    """A whole number as it was typed; None for anything else."""
    return int(typed) if typed.isascii() and typed.isdecimal() and len(typed) <= MOST_DIGITS else None


MOST_DIGITS = 12
"""Digits of a number worth reading."""


def _played(visit: Visit, stage: Stage) -> Session:
    return visit.business.do(PlayRehearsal(scenario=stage.scenario, kind=stage.kind, seed=stage.seed, said=stage.said))


def talk(visit: Visit) -> Response:
    """The talk as it stands; when it has ended, the way to look back."""
    key = visit.path["rehearsal"]
    stage = stages(visit.business).get(key)
    return _talk(visit, key, stage, None)


def _talk(visit: Visit, key: str, stage: Stage, refusal: Refusal | None) -> Response:
    return visit.show(
        "rehearsal.html",
        status=STATUS.get(refusal.code, 422) if refusal else 200,
        key=key,
        stage=stage,
        session=_played(visit, stage),
        refusal=refusal,
        typed=visit.form.get("said", "") if refusal else "",
    )


def say(visit: Visit) -> Response:
    """Say something, or nothing; notes at one's side are kept along."""
    key = visit.path["rehearsal"]
    held = stages(visit.business)
    stage = replace(held.get(key), notes=visit.form.get("notes", ""))
    said = "" if "silence" in visit.form else visit.form.get("said", "").strip()
    seen = _whole(visit.form.get("turns", ""))
    if seen is not None and seen != len(stage.said):
        twice = stage.said[seen : seen + 1] == (said,)
        return visit.go(f"/rehearsals/{key}#said") if twice else _talk(visit, key, stage, MEANWHILE)
    after = replace(stage, said=(*stage.said, said))
    try:
        ended = _played(visit, after).ended
    except Refusal as refusal:
        return _talk(visit, key, stage, refusal)
    held.put(key, _worded(visit, after) if after.reword else after)
    return visit.go(f"/rehearsals/{key}#{'now' if ended else 'said'}")


def reword(visit: Visit) -> Response:
    """Let the model word what he says from here on, or no longer."""
    key = visit.path["rehearsal"]
    held = stages(visit.business)
    stage = held.get(key)
    if stage.reword:
        held.put(key, replace(stage, reword=False, trouble=""))
    elif may_send(visit):
        held.put(key, _worded(visit, replace(stage, reword=True)))
    else:
        return shown_first(visit, visit.business.do(_turn(stage)).sheet, f"/rehearsals/{key}")
    return visit.go(f"/rehearsals/{key}#now")


def _turn(stage: Stage, *, send: bool = False) -> RephraseTurn:
    return RephraseTurn(scenario=stage.scenario, kind=stage.kind, seed=stage.seed, said=stage.said, send=send)


def _worded(visit: Visit, stage: Stage) -> Stage:
    """A talk with his last words as the model words them; where it cannot, they stand as they were."""
    try:
        made = visit.business.do(_turn(stage, send=True))
    except Refusal as refusal:
        return replace(stage, reword=False, trouble=f"{refusal.sentence} {refusal.remedy}")
    trouble = f"{made.trouble.sentence} {made.trouble.remedy}" if made.trouble else ""
    worded = {**stage.worded, len(stage.said): made.text} if made.changed else stage.worded
    return replace(stage, worded=worded, trouble=trouble)


MEANWHILE = Refusal(
    "stale",
    "This talk went on in another window.",
    "What you typed still stands here. Read what was said since, and say it if it still fits.",
    place="said",
)
"""What is told to somebody who answers from a page that is behind the talk."""


def again(visit: Visit) -> Response:
    """Play it again from a turn: the words before it stay, those from it on are taken back."""
    key, number = visit.path["rehearsal"], visit.form.get("turn", "1")
    held = stages(visit.business)
    stage = held.get(key)
    said = stage.said[: max(0, (_whole(number) or 1) - 1)]
    worded = {turn: words for turn, words in stage.worded.items() if turn <= len(said)}
    fresh = held.lay(replace(stage, said=said, worded=worded, trouble=""))
    return visit.go(f"/rehearsals/{fresh}#said")


def look_back(visit: Visit) -> Response:
    """What was hidden, what opened and closed him, one thing to try, and the counts of a real talk."""
    key = visit.path["rehearsal"]
    stage = stages(visit.business).get(key)
    asked = LookBack(scenario=stage.scenario, kind=stage.kind, seed=stage.seed, said=stage.said)
    return _looked(visit, asked, key)


def _looked(visit: Visit, asked: LookBack, key: str, kept_as: str = "") -> Response:
    looked = visit.business.do(asked)
    spoken = [number for number, each in enumerate(looked.session.exchanges, start=1) if each.said]
    return visit.show(
        "looked-back.html",
        key=key,
        kept_as=kept_as,
        again=f"/practice/{kept_as}/again" if kept_as else f"/rehearsals/{key}/again",
        looked=looked,
        word=looked.afterword,
        counts=counts_of(looked.analysis),
        numbers={2 * at + side: number for at, number in enumerate(spoken, start=1) for side in (0, 1)},
        notice_line=notice_of(visit),
    )


def keep(visit: Visit) -> Response:
    """Keep a rehearsal in the books."""
    key = visit.path["rehearsal"]
    stage = stages(visit.business).get(key)
    wanted = KeepRehearsal(scenario=stage.scenario, kind=stage.kind, seed=stage.seed, said=stage.said)
    try:
        kept = visit.business.do(wanted)
    except Refusal as refusal:
        if refusal.code != "duplicate":
            raise
        return visit.go(f"/practice/{refusal.place}")  # kept already, by a second click or from another window
    return visit.go(f"/practice/{kept.id}{newest(visit.business, kept.id)}")


def kept(visit: Visit) -> Response:
    """A kept rehearsal, looked back on."""
    record = _kept(visit)
    said, seed = turns_in(record.said), record.seed or 0
    asked = LookBack(scenario=record.scenario, kind=record.manager, seed=seed, said=said, kept=record.text)
    return _looked(visit, asked, "", record.id)


def kept_again(visit: Visit) -> Response:
    """Play a kept rehearsal again from a turn; what is kept stays as it is."""
    record = _kept(visit)
    said = turns_in(record.said)[: max(0, (_whole(visit.form.get("turn", "1")) or 1) - 1)]
    fresh = Stage(record.scenario, record.manager, record.seed or 0, said)
    _played(visit, fresh)
    return visit.go(f"/rehearsals/{stages(visit.business).lay(fresh)}#said")


def _kept(visit: Visit) -> Rehearsal:
    found = {each.record.id: each.record for each in visit.business.do(ListRecords(kind="rehearsal"))}
    record = found.get(visit.path["id"])  # type: ignore[call-overload]
    if not isinstance(record, Rehearsal):
        raise Refusal("unknown-id", "There is no such rehearsal.", "Look at the list of those you keep.", place=visit.path["id"])
    return record


def practice(visit: Visit) -> Response:
    """Practice over time: what was laid open in each kept rehearsal, as a picture and as a table."""
    shown = visit.business.do(ShowPractice())
    return visit.show("practice.html", practice=shown, picture=set_in(visit.business, shown.chart), notice_line=notice_of(visit))
