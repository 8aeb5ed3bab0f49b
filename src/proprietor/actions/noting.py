"""Wins out of notes: the model points at them, and only words that stand in the notes are proposed, one by one."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from proprietor.actions.context import Context, Request
from proprietor.actions.letters import Sheet, listed, sheet
from proprietor.actions.whole import refuse_double, short, whole
from proprietor.books import Source, Win
from proprietor.books.proposals import Proposal
from proprietor.language.quoted import quoted_in
from proprietor.values.refusals import Refusal

LONGEST_NOTES = 20_000
"""Signs of notes that are sent in one go (a guess: ten pages; small models read no more)."""

MOST_WINS = 30
"""Wins out of one text (a guess)."""

FIELDS = ("problem", "action", "result")
"""Fields of a win that can be quoted."""

FEWEST_WORDS = 2
"""Words a field has at least (a guess: one word tells nothing)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class QuotedWin:
    """A win in words of one's notes; a field nobody found is empty."""

    problem: str = ""
    action: str = ""
    result: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pointed:
    """What the model pointed at.

    Attributes:
        sheet: what was sent, or would be.
        sent: whether it was.
        proposals: wins that could be written down, each in words of the notes.
        left_out: why other things it said are no proposals.
    """

    sheet: Sheet
    sent: bool
    proposals: tuple[Proposal, ...] = ()
    left_out: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ProposeWins(Request[Pointed]):
    """Look for wins in notes by the model; each field is quoted from them or left out, and nothing is written.

    Attributes:
        text: the notes.
        send: whether to send them; without, only what would be sent is shown.
    """

    text: str
    send: bool = False


def propose_wins(context: Context, request: ProposeWins) -> Pointed:
    """Fulfil `ProposeWins`.

    Raises:
        Refusal: `empty`, `too-long`, `no-model`, `bad-model`, and as `LanguageModel.ask`.
    """
    _allow(request.text)
    written = sheet(context, "wins in notes", POINTING, [request.text], lambda told: {"notes": told[0]}, longest=2_000)
    if request.send:
        model, now = context.language_model, context.now
        known = frozenset((each.problem, each.action, each.result) for each in context.books.of(Win))
        context.afterwards = lambda _: _pointed(written, listed(model, now, written, "wins"), request.text, known)
    return Pointed(sheet=written, sent=False)


def _pointed(written: Sheet, entries: Sequence[dict[str, Any]], text: str, known: frozenset[tuple[str, str, str]]) -> Pointed:
    """What the answer points at, held against the notes and the wins that are there."""
    proposals: dict[QuotedWin, Proposal] = {}
    left_out: list[str] = []
    for entry in entries[:MOST_WINS]:
        quoted, strange = _quoted(entry, text)
        reason = "it has words that do not stand in your notes" if strange else ""
        win = _win(quoted)
        if not (quoted.action or quoted.result):
            left_out.append(f"Left out: {reason or 'it says neither what you did nor what came of it'}.")
        elif quoted in proposals or (win.problem, win.action, win.result) in known:
            left_out.append(f"Left out: “{short(quoted.result or quoted.action)}” is there already.")
        else:
            proposals[quoted] = _proposal(str(len(proposals) + 1), quoted, strange)
    return Pointed(sheet=written, sent=True, proposals=tuple(proposals.values()), left_out=tuple(dict.fromkeys(left_out)))


POINTING = (
    "You look for wins in somebody's notes: a problem, what they did about it, and what came of it. Copy the words of each part "
    "exactly as they stand in the notes; leave a part empty if the notes do not say it. Do not sum up and do not improve. "
    'The form: {"wins": [{"problem": "…", "action": "…", "result": "…"}]}.'
)


def _allow(text: str) -> None:
    if not text.strip():
        raise Refusal("empty", "There are no words in these notes.", "Paste a page of notes, or name a file.", place="text")
    if len(text) > LONGEST_NOTES:
        sentence = f"These notes have {len(text):,} signs; {LONGEST_NOTES:,} are the most in one go."
        raise Refusal("too-long", sentence, "Send them in parts.", place="text")


def _quoted(entry: dict[str, Any], text: str) -> tuple[QuotedWin, tuple[str, ...]]:
    """The fields of an entry that stand in the text, as they stand there, and the names of those that do not."""
    said = {name: value.strip() for name in FIELDS if isinstance(value := entry.get(name), str) and value.strip()}
    found = {name: quoted for name, value in said.items() if len((quoted := quoted_in(text, value)).split()) >= FEWEST_WORDS}
    return QuotedWin(**found), tuple(name for name in said if name not in found)


def _win(quoted: QuotedWin) -> Win:
    return Win(problem=quoted.problem, action=quoted.action, result=quoted.result)


def _proposal(key: str, quoted: QuotedWin, strange: tuple[str, ...]) -> Proposal:
    parts = [f"{name}: “{said}”" for name in FIELDS if (said := getattr(quoted, name))]
    gone = f" What was said of the {' and the '.join(strange)} does not stand there and was left out." if strange else ""
    return Proposal(
        key=key,
        words=f"Write down the win with {'; '.join(parts)}",
        because=f"These words stand in your notes.{gone}",
        record=_win(quoted),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class AcceptWins(Request[tuple[Win, ...]]):
    """Write wins out of notes down, in one go that can be taken back; each has to stand in the notes word for word."""

    text: str
    wins: tuple[QuotedWin, ...]


def accept_wins(context: Context, request: AcceptWins) -> tuple[Win, ...]:
    """Fulfil `AcceptWins`.

    Raises:
        Refusal: `bad-value` for words that do not stand in the notes; `empty` or `duplicate` as for any win.
    """
    written: list[Win] = []
    for quoted in dict.fromkeys(request.wins):
        for name in FIELDS:
            said = getattr(quoted, name)
            if said and not quoted_in(request.text, said):
                sentence = f"“{short(said)}” does not stand in these notes."
                raise Refusal("bad-value", sentence, "Write the win down yourself if it is true.", place=name)
        made = whole(_win(quoted), context.books, context.today)
        refuse_double(made, context.books)
        written.append(context.add(made, source=Source.PROPOSED))
    if written:
        first = f"“{short(written[0].title)}”"
        context.summary = (
            f"Accepted the win {first}" if len(written) == 1 else f"Accepted {len(written)} wins out of notes, {first} first"
        )
    return tuple(written)
