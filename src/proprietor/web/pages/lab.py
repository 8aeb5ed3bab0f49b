"""The interview lab: a talk pasted or uploaded, read at once, and kept if one wants."""

from collections.abc import Callable, Container
from dataclasses import replace
from functools import partial, reduce

from markupsafe import Markup
from starlette.responses import Response

from proprietor.actions.documents import ReadDocument
from proprietor.actions.lab import AnalyseTalk, CorrectTalk, KeepTalk, ListTalks
from proprietor.actions.papers import Drawing
from proprietor.interview.analysis.corrections import CHOICES, OF_QUESTION, checked
from proprietor.interview.example import EXAMPLE_TALK
from proprietor.interview.records import Conversation, Correction, Occasion
from proprietor.values.ids import RecordId
from proprietor.values.refusals import Refusal
from proprietor.values.when import parse_date
from proprietor.web.notices import newest, notice_of
from proprietor.web.talks import (
    KEPT,
    LABELS,
    VALUES,
    Paper,
    Shown,
    at_hand,
    counts_of,
    drawn,
    notes_of,
    put_right,
    shown,
    speak_as,
)
from proprietor.web.visits import STATUS, Visit


def show(visit: Visit) -> Response:
    """The lab: where to paste a talk, and the talks that are kept."""
    return _lab(visit, "", None)


def _lab(visit: Visit, text: str, refusal: Refusal | None) -> Response:
    status = STATUS.get(refusal.code, 422) if refusal else 200
    talks = [each.record for each in visit.business.do(ListTalks())]
    return visit.show(
        "lab.html",
        status=status,
        text=text,
        refusal=refusal,
        talks=talks,
        papers=at_hand(visit.business).every(),
        notice_line=notice_of(visit),
    )


def read(visit: Visit) -> Response:
    """Take a talk and show it read; what cannot be read comes back with the reason."""
    text = visit.form.get("text", "")
    if "example" in visit.form:
        return visit.go(f"/lab/{at_hand(visit.business).lay(Paper(EXAMPLE_TALK, 'An example talk', ('Ines',)))}")
    try:
        name, whole = "", text
        if "file" in visit.files:
            name, data = visit.files["file"]
            whole = visit.business.do(ReadDocument(name=name, data=data)).text
        mine = _names(visit.form.get("mine", ""))
        visit.business.do(AnalyseTalk(text=whole, name=name, mine=mine))
    except Refusal as refusal:
        return _lab(visit, text, refusal)
    return visit.go(f"/lab/{at_hand(visit.business).lay(Paper(whole, name, mine))}")


def _names(text: str) -> tuple[str, ...]:
    return tuple(part for each in text.split(",") if (part := each.strip()))


def talk(visit: Visit) -> Response:
    """A talk, read; one that was kept since stands in the books."""
    if kept := at_hand(visit.business).went(visit.path["talk"]):
        return visit.go(f"/lab/{kept}")
    return _talk(visit, shown(visit.business, visit.path["talk"]), None)


def _talk(visit: Visit, talk: Shown, refusal: Refusal | None) -> Response:
    analysis = talk.analysis
    svg = drawn(visit.business, talk.key, Drawing.SVG).data.decode()
    return visit.show(
        "talk.html",
        status=STATUS.get(refusal.code, 422) if refusal else 200,
        talk=talk,
        analysis=analysis,
        measures=analysis.measures,
        counts=counts_of(analysis),
        notes=partial(notes_of, english=analysis.english),
        picture=Markup(svg),  # noqa: S704 - drawn by us, every text in it escaped
        occasions=[each.value for each in Occasion],
        refusal=refusal,
        notice_line=notice_of(visit),
    )


def name_me(visit: Visit) -> Response:
    """Say which speaker one is."""
    key = visit.path["talk"]
    try:
        speak_as(visit.business, key, visit.many.get("mine", ()))
    except Refusal as refusal:
        return _talk(visit, shown(visit.business, key), refusal)
    return visit.go(f"/lab/{key}{newest(visit.business) if key.startswith(KEPT) else ''}")


def turn(visit: Visit) -> Response:
    """One turn with all its labels, to be put right."""
    return _turn(visit, None)


def _turn(visit: Visit, refusal: Refusal | None) -> Response:
    talk = shown(visit.business, visit.path["talk"])
    reads = {str(read.turn.number): read for read in talk.analysis.turns}
    number = visit.path["turn"]
    _refuse_unsaid(number, reads)
    return visit.show(
        "turn.html",
        status=422 if refusal else 200,
        talk=talk,
        read=reads[number],
        before=reads.get(str(int(number) - 1)),
        of_turn={label: choices for label, choices in CHOICES.items() if label not in OF_QUESTION},
        of_question={label: CHOICES[label] for label in OF_QUESTION},
        said=LABELS,
        values=VALUES,
        notes=partial(notes_of, english=talk.analysis.english),
        refusal=refusal,
    )


def _refuse_unsaid(number: str, turns: Container[str]) -> None:
    if number not in turns:
        raise Refusal("unknown-id", f"This talk has no turn {number[:20]}.", "Look at the talk as it stands.", place="turn")


def correct(visit: Visit) -> Response:
    """Put labels of a turn right: every field of the form that differs from what stands."""
    key, number = visit.path["talk"], visit.path["turn"]
    _refuse_unsaid(number, [str(read.turn.number) for read in shown(visit.business, key).analysis.turns])
    try:
        wanted = [checked(each) for each in _corrections(visit, int(number))]
        if wanted and key.startswith(KEPT):
            first, *others = (replace(each, conversation=RecordId(key)) for each in wanted)
            visit.business.do(CorrectTalk(correction=first, also=tuple(others)))
        elif wanted:
            papers = at_hand(visit.business)
            papers.put(key, reduce(put_right, wanted, papers.get(key)))
    except Refusal as refusal:
        return _turn(visit, refusal)
    return visit.go(f"/lab/{key}{newest(visit.business) if key.startswith(KEPT) else ''}#turn-{number}")


def _corrections(visit: Visit, turn: int) -> list[Correction]:
    found = []
    for field, value in visit.form.items():
        label, _, question = field.partition(".")
        if label in CHOICES and value and value != visit.form.get(f"was.{field}", ""):
            numbered = int(question) if question.isdecimal() and len(question) <= len("1000") else None
            found.append(Correction(turn=turn, question=numbered, label=label, value=value))
    return found


def keep(visit: Visit) -> Response:
    """Keep a talk in the books; one that has just been kept is not kept twice."""
    key = visit.path["talk"]
    if went := at_hand(visit.business).went(key):
        return visit.go(f"/lab/{went}")
    paper = at_hand(visit.business).get(key)
    try:
        on = visit.form.get("on", "").strip()
        wanted = Conversation(
            name=visit.form.get("name", ""),
            on=parse_date(on) if on else None,
            occasion=_occasion(visit.form.get("occasion", "")),
            mine=shown(visit.business, key).analysis.mine,
        )
        kept = visit.business.do(KeepTalk(text=paper.text, conversation=wanted, corrections=paper.corrections))
    except Refusal as refusal:
        if went := at_hand(visit.business).went(key):  # kept while this was on its way, by the same button pressed twice
            return visit.go(f"/lab/{went}")
        return _talk(visit, shown(visit.business, key), refusal)
    at_hand(visit.business).drop(key, to=kept.id)
    return visit.go(f"/lab/{kept.id}{newest(visit.business, kept.id)}")


def _occasion(asked: str) -> Occasion:
    return Occasion(asked) if asked in set(Occasion) else Occasion.INTERVIEW


def drop(visit: Visit) -> Response:
    """Throw a talk away that is only at hand."""
    at_hand(visit.business).drop(visit.path["talk"])
    return visit.go("/lab")


def picture(form: Drawing) -> Callable[[Visit], Response]:
    """The picture of a talk as a file."""

    def fetch(visit: Visit) -> Response:
        return visit.send(drawn(visit.business, visit.path["talk"], form))

    return fetch
