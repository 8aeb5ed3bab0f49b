"""Sessions: a rehearsal as a value. Whatever was typed, with the seed, gives the same talk again, from any turn on."""

from collections.abc import Generator, Sequence
from dataclasses import dataclass, field, replace

from proprietor.interview.rehearsal.acts import Ending, Mode, Move, Reply
from proprietor.interview.rehearsal.bargain import Sofar, as_led, as_taken, bargained, noted_in
from proprietor.interview.rehearsal.enquiry import Earlier
from proprietor.interview.rehearsal.mind import passed, step
from proprietor.interview.rehearsal.phrases import BESIDE
from proprietor.interview.rehearsal.pointing import Known
from proprietor.interview.rehearsal.scene import Scene
from proprietor.interview.rehearsal.speaking import Below, Mouth, Turn, asked_once_more, closing, greeting, spoken, waiting
from proprietor.interview.rehearsal.state import PROBLEMS, State, begin
from proprietor.interview.rehearsal.understanding import understand
from proprietor.interview.rehearsal.verdict import Line, Plea
from proprietor.interview.transcript import Quality, Transcript, Utterance
from proprietor.language.talk.phrasebook import has
from proprietor.language.talk.speech import lows_of
from proprietor.language.talk.uptake import matter_of
from proprietor.values.refusals import Refusal

LONGEST_TURN = 4_000
"""Signs one turn may have: three minutes of speech and more (a guess)."""

ME = "You"


@dataclass(frozen=True, slots=True, kw_only=True)
class Exchange:
    """A turn of the candidate's with the manager's answer to it.

    Attributes:
        said: what the candidate typed; empty for silence.
        move: what it amounted to.
        reply: what he did.
        answer: what he said.
        trust: how far he trusts the candidate afterwards, from 0 to 1.
        mode: how he leads the talk afterwards.
        lines: what he said to what he was asked for, where it was about that.
    """

    said: str
    move: Move
    reply: Reply
    answer: str
    trust: float
    mode: Mode
    lines: tuple[Line, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """A rehearsal as it stands.

    Attributes:
        scene: what it is played from.
        seed: the seed of all chance in it.
        opening: how he began.
        exchanges: what was said since.
        state: his mind now.
        plea: how it stands with what he is asked for; nothing in an interview.
    """

    scene: Scene
    seed: int
    opening: str
    exchanges: tuple[Exchange, ...]
    state: State
    plea: Plea = field(default_factory=Plea)

    @property
    def ended(self) -> Ending | None:
        """How it ended; None while it lasts."""
        return self.state.ended

    @property
    def said(self) -> tuple[str, ...]:
        """What the candidate typed, turn by turn: with scene and seed all that is needed to play it again."""
        return tuple(each.said for each in self.exchanges)

    @property
    def last(self) -> str:
        """What he said last."""
        return self.exchanges[-1].answer if self.exchanges else self.opening

    @property
    def told(self) -> tuple[tuple[int, ...], ...]:
        """For each problem the layers that lie open."""
        return tuple(tuple(range(depth)) for depth in self.state.depth)


def play(scene: Scene, seed: int, said: Sequence[str] = (), *, beyond: bool = False) -> Session:
    """Play a rehearsal from the beginning through some turns; the same scene, seed and words give the same talk.

    Args:
        scene: what it is played from.
        seed: the seed of all chance in it.
        said: what the candidate typed, turn by turn; empty for silence.
        beyond: whether turns beyond the end are left out instead of refused, as when a kept talk now ends earlier.

    Raises:
        Refusal: `too-long` for an enormous turn, `ended` when something is said after the end.
    """
    talk = course(scene, seed)
    session = next(talk)
    for turn in said:
        if beyond and session.ended is not None:
            break
        session = talk.send(turn)
    return session


def course(scene: Scene, seed: int) -> Generator[Session, str, None]:
    """A rehearsal turn by turn: gives how it stands and takes what the candidate types, until nobody types any more.

    Raises:
        Refusal: as `play`.
    """
    mind, mouth = Below(seed), Mouth(Below(seed + 1), set())
    session = Session(scene=scene, seed=seed, opening=greeting(scene, mouth), exchanges=(), state=begin(scene.character))
    asked: list[Earlier] = []
    while True:
        turn = yield session
        _allow(turn, session.state)
        session = (
            _bargained(turn, session, mind, mouth, asked)
            or _waited(turn, session, mouth)
            or _answered(turn, session, mind, mouth, asked)
        )


def _bargained(turn: str, session: Session, mind: Below, mouth: Mouth, asked: list[Earlier]) -> Session | None:
    """The session after a turn that concerns what the boss is asked for; None for any other turn."""
    known, number = _known(session), len(session.exchanges) + 1
    sofar = Sofar(
        known=known,
        before=session.last,
        earlier=asked,
        state=session.state,
        plea=session.plea,
        turn=number,
        mouth=mouth,
        chance=mind.share,
    )
    came = bargained(turn, session.scene, sofar)
    if came is None:
        return None
    asked.extend(came.asked)
    after = came.state
    exchange = Exchange(
        said=turn, move=came.move, reply=came.reply, answer=came.answer, trust=after.trust, mode=after.mode, lines=came.lines
    )
    return replace(session, exchanges=(*session.exchanges, exchange), state=after, plea=came.plea)


def _answered(turn: str, session: Session, mind: Below, mouth: Mouth, asked: list[Earlier]) -> Session:
    """The session after a turn; what it asks is added to what was asked."""
    scene, state = session.scene, session.state
    known = _known(session)
    understood = understand(turn, scene, before=session.last, pending=state.pending, known=known, earlier=asked)
    asked.extend(understood.asked)
    wondered = _wondered(turn, session, understood.move, mouth) if scene.wish is None else None
    if wondered is not None:
        return wondered
    move = as_taken(understood.move, turn, scene, state)
    after, reply = as_led(scene, *step(state, move, mind.share))
    plea = noted_in(turn, scene, session.plea)
    heard = Turn(text=turn, move=move, reply=reply, before=state, after=after, asked=plea.asked > 0)
    answer = spoken(scene, mouth, heard)
    exchange = Exchange(said=turn, move=move, reply=reply, answer=answer, trust=after.trust, mode=after.mode)
    return replace(session, exchanges=(*session.exchanges, exchange), state=after, plea=plea)


def _allow(turn: str, state: State) -> None:
    if len(turn) > LONGEST_TURN:
        raise Refusal("too-long", f"A turn of more than {LONGEST_TURN:,} signs is no turn.", "Say it in parts.", place="turn")
    if state.ended is not None:
        raise Refusal("ended", "This rehearsal has ended.", "Begin a new one, or play it again from an earlier turn.")


def _known(session: Session) -> Known:
    """What lies open, with the words in which it was told."""
    told: list[frozenset[str]] = [frozenset()] * PROBLEMS
    for each in session.exchanges:
        for at, layer in each.reply.disclosures:
            lines = [line for line in session.scene.problems[at].layers[layer] if line in each.answer]
            told[at] |= matter_of(lows_of(" ".join(lines))).keys()
    return Known(topic=session.state.topic, told=tuple(told), depth=session.state.depth)


def _waited(turn: str, session: Session, mouth: Mouth) -> Session | None:
    """After a turn that costs neither trust nor time: silence and being stuck, for which he waits, and asking what he meant.

    That he says anew. His question stands. None for any other turn. From the WAITS-th in a row on time runs while he waits, as
    it does for everybody, so that every talk ends.
    """
    lows, state = lows_of(turn), session.state
    if not turn.strip() or (state.pending and _is_stuck(lows, session)):
        answer = waiting(session.scene, mouth)
    elif state.pending and len(lows) <= BRIEF and has("say again", lows):
        answer = asked_once_more(session.scene, mouth, state)
    else:
        return None
    move = Move(length=len(lows))
    long = session.exchanges[-WAITS:]
    after = passed(state, move) if len(long) == WAITS and all(each.reply == Reply() for each in long) else state
    if after.ended is not None:
        answer = closing(session.scene, mouth, after.ended, asked=session.plea.asked > 0)
    reply = Reply(ended=after.ended)
    waited = Exchange(said=turn.strip(), move=move, reply=reply, answer=answer, trust=state.trust, mode=state.mode)
    return replace(session, exchanges=(*session.exchanges, waited), state=after)


WAITS = 4
"""So many times in a row he waits before time runs (a guess: some two minutes)."""


def _is_stuck(lows: Sequence[str], session: Session) -> bool:
    """Whether a short turn says no more than that nothing comes to mind, and did not say so the turn before."""
    heard = [each for each in session.exchanges if each.said]
    waited_before = bool(heard) and heard[-1].reply == Reply()
    return not waited_before and len(lows) <= STUCK and has("stuck", lows)


STUCK = 12
"""A longer turn that holds "I don't know" goes on to say something (a guess)."""


def _wondered(turn: str, session: Session, move: Move, mouth: Mouth) -> Session | None:
    """After an answer that speaks of something else: he says so, kindly, and no second time in a row; None for any other turn.

    It costs nothing, and his question stands.
    """
    heard = [each for each in session.exchanges if each.said]
    if not move.beside or move.questions or (heard and heard[-1].reply.beside):
        return None
    answer, state = mouth.one_of(BESIDE) or BESIDE[0], session.state  # there are as many as a talk has turns
    said = Exchange(said=turn, move=move, reply=Reply(beside=True), answer=answer, trust=state.trust, mode=state.mode)
    return replace(session, exchanges=(*session.exchanges, said))


BRIEF = 14
"""A longer turn that holds "what do you mean" is no mere asking back (a guess)."""


def transcript_of(session: Session) -> Transcript:
    """A rehearsal as a transcript, to be analysed like a real talk; silence leaves no line."""
    lines = [(session.scene.manager, session.opening)]
    for each in session.exchanges:
        lines += [(ME, " ".join(each.said.split())), (session.scene.manager, each.answer)]
    spoken_lines = [(name, text) for name, text in lines if text]
    return Transcript(
        form="Rehearsal",
        utterances=tuple(Utterance(number, name, text) for number, (name, text) in enumerate(spoken_lines, start=1)),
        quality=Quality(labelled=1.0, speakers=2, timed=0.0, confidence=None),
    )
