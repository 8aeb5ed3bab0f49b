"""Invited: what a feedback form tells somebody who knows your work, and what it asks them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from proprietor.calibration.records import Competency

QUESTIONS = (("problem", "What problem would you bring to me first?"), ("stop", "What should I stop?"))
"""The two open questions: the key of each in a reply, and its words. The reader answers to the one who asks."""

WORDS_A_MINUTE = 238
"""Words an adult reads in a minute, silently, in English (Brysbaert 2019, from memory)."""

SECONDS_A_CHOICE, SECONDS_A_QUESTION = 15, 75
"""To settle on a level once it is read, and to write an answer to an open question (both guesses)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FormCompetency:
    """A competency as a form shows it: its id, its name, what it is about, and a text for each level from 1 to 5."""

    id: str
    name: str
    about: str
    levels: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Invited:
    """What one form needs. Every text in it may hold anything; the form shows it as text.

    Attributes:
        invitation: id of the invitation, which comes back inside the seal.
        asker: name of whoever asks.
        rater: name of whoever is asked.
        recipient: the public key of this invitation, `age1…`.
        until: the last day on which a reply counts, ISO.
        competencies: what is asked about, in this order.
        who_sees: exactly who will see what, in sentences; paragraphs are parted by an empty line.
        questions: key and words of each open question.
    """

    invitation: str
    asker: str
    rater: str
    recipient: str
    until: str
    competencies: tuple[FormCompetency, ...]
    who_sees: str
    questions: tuple[tuple[str, str], ...] = QUESTIONS

    @property
    def minutes(self) -> int:
        """Minutes it takes, at least 2: the reading at WORDS_A_MINUTE, a while for each choice and each question."""
        texts = [text for each in self.competencies for text in (each.name, each.about, *each.levels)]
        words = sum(len(text.split()) for text in (self.who_sees, *texts))
        seconds = SECONDS_A_CHOICE * len(self.competencies) + SECONDS_A_QUESTION * len(self.questions)
        return max(2, round(words / WORDS_A_MINUTE + seconds / 60))


def on_form(competencies: Iterable[Competency]) -> tuple[FormCompetency, ...]:
    """Competencies as a form shows them; a level without words is said to lie beside those that have some, or how often."""
    return tuple(
        FormCompetency(id=each.id, name=each.name, about=each.about, levels=tuple(_worded(each.levels))) for each in competencies
    )


WITHOUT_WORDS = ("Hardly ever.", "Seldom.", "Now and then.", "Mostly.", "Nearly always.")
"""What the levels of a competency say of which none has words: how often it is seen (a guess; words of its own are better)."""


def _worded(levels: tuple[str, ...]) -> Iterator[str]:
    told = [at for at, text in enumerate(levels) if text]
    if not told:
        yield from WITHOUT_WORDS
        return
    for at, text in enumerate(levels):
        below, above = any(each < at for each in told), any(each > at for each in told)
        yield text or ("Somewhere between the two." if below and above else "More than that." if below else "Less than that.")


def who_sees(asker: str) -> str:
    """Exactly who will see a reply, as the form says it unless somebody words it otherwise.

    It promises that the program names and quotes nobody who has not agreed; whatever shows a reply to others must keep that.
    """
    return (
        f"{asker} will read each of your answers with your name beside it. They are not anonymous.\n\n"
        f"Nobody else can open your sealed answers. In what {asker}’s program makes for other people, your name and your words "
        "stay out unless you allow it at the end of this form; your ratings can go into an average there. "
        f"What {asker} tells others in person, no program can prevent."
    )
