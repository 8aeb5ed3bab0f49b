"""The numbers a brief rests on, all guesses, tuned on 12 postings of ours and the 14 of the scenarios; all can be overridden."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Constants:
    """Numbers of the brief. Weights have no unit; only their order matters.

    Attributes:
        phrase: what a signal weighs beside a word of its pain, before rarity.
        single: the part of that for a signal of one word.
        worn: the part of its weight that boilerplate keeps.
        told: what evidence in your notes weighs beside the posting's: somebody said it.
        titled: what a word in the post's title weighs beside one in the text: it names the trade.
        abroad: the part of its weight that a pain of one trade keeps when nothing else of that trade is spoken of.
        at_home: the share of everything found from which on a trade is at home here, so that its pains keep all their weight.
        breadth: different words of a trade, boilerplate not counted, without which a few words of one of its pains say nothing,
            unless the post's title has one of them.
        foreign: a pain that keeps less of its weight is of a foreign trade, and needs a phrase or your notes to be heard of.
        least: the weight from which a pain is a hypothesis at all.
        least_words: words, boilerplate not counted, that a pain needs when neither a phrase nor your notes speak for it.
        likely_signals: signals, boilerplate not counted, that make it likely by themselves.
        likely_words: words that make it likely together with one such signal.
        many_words: words that make it likely without any.
        possible_words: words that make it possible without any signal.
        most_hypotheses: hypotheses in a brief.
        most_questions: questions to ask about each.
        least_shared: words a win must share with a pain, or a claim with the posting, to speak to it.
        most_wins: wins a hypothesis names.
        most_answers: checklist questions that are prepared.
        most_of_family: of one family of questions.
        spoken: most words of an answer: 45 seconds at about 147 words a minute.
        most_fluff: things to leave out.
        most_found: things to find out of one kind.
    """

    phrase: float = 3.0
    single: float = 0.6
    worn: float = 0.25
    told: float = 1.5
    titled: float = 1.5
    abroad: float = 0.3
    at_home: float = 0.3
    breadth: int = 4
    foreign: float = 0.6
    least: float = 1.0
    least_words: int = 2
    likely_signals: int = 2
    likely_words: int = 3
    many_words: int = 6
    possible_words: int = 3
    most_hypotheses: int = 5
    most_questions: int = 3
    least_shared: int = 2
    most_wins: int = 3
    most_answers: int = 8
    most_of_family: int = 2
    spoken: int = 110
    most_fluff: int = 6
    most_found: int = 3


CONSTANTS = Constants()
"""The numbers as they come."""
