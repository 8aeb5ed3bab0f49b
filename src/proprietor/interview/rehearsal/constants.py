"""The numbers the manager's mind rests on, each with where it comes from; all can be overridden.

Sources, as far as spec/interview.md gives any: a sign follows Huang et al. 2017 (follow-up questions are liked), Sprecher 2013
(taking turns beats long one-sided turns), Collins & Miller 1994 (people tell those they like, and like those who tell and
those they told), Rackham (problem and implication questions). No source gives a size: every size is a guess, tuned until the
order of docs/rehearsal-model.md held.
"""

from dataclasses import dataclass, field
from types import MappingProxyType

from proprietor.interview.rehearsal.acts import Intent


def _weights() -> MappingProxyType[Intent, float]:
    return MappingProxyType(
        {
            Intent.SITUATION: 0.0,
            Intent.PROBLEM: 0.6,
            Intent.IMPLICATION: 0.9,
            Intent.NEED_PAYOFF: 0.5,
            Intent.HYPOTHETICAL: 0.0,
        }
    )


def _reach() -> MappingProxyType[Intent, frozenset[int]]:
    return MappingProxyType(
        {
            Intent.SITUATION: frozenset({0}),
            Intent.PROBLEM: frozenset({0, 1}),
            Intent.IMPLICATION: frozenset({1, 2}),
            Intent.NEED_PAYOFF: frozenset({2}),
            Intent.HYPOTHETICAL: frozenset({2}),
        }
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Constants:
    """Numbers of the manager's mind. Trust and regard run from 0 to 1; chances are sums of the first block, through a sigmoid.

    Attributes:
        base: logit with which he tells a symptom to somebody he does not trust at all (a guess; the prototype had −1.6).
        trusting: what full trust adds (a guess; sign after Collins & Miller 1994).
        weights: what each intent adds (guesses; signs after Rackham). Intents that are not in it never make him tell anything.
        reach: the layers, from 0, each intent is fit to bring up (a guess after Rackham).
        contingent: what taking up his words adds (a guess; sign after Huang et al. 2017).
        giving: what a full answer, a fitting insight, or having nothing to answer adds (a guess; sign after Sprecher 2013).
        insightful: what a fitting insight adds in place of an intent when it comes without a question (a guess).
        deeper: what each layer takes off (a guess; raised from .5, as the prototype made a consultant too strong).
        misfit: what an intent that is not fit for the layer takes off (a guess; raised from 1.2 for the same reason).
        tiring: what each question about the situation after the second takes off the next (a guess; sign after Rackham).
        crowded: what each question beyond the first in a turn takes off (a guess).
        general: what a question that points at no problem takes off (a guess).
        bridged: the part of the lock that stays when the answer leads over to the question (a guess).
        mixed_lock: the part of the lock that stays in mixed mode (a guess).

        answered: trust for a full answer, times its quality (a guess; lowered from .05, as answers earn regard instead).
        followed: trust for a question that takes up his words, from somebody who owes him nothing (Huang et al. 2017; a guess).
        fitted: trust for a fitting insight (a guess).
        told: trust for each layer he told (a guess; sign after Collins & Miller 1994).
        left: trust lost by passing over his question (a guess).
        deflected: trust lost by declining it openly, the first time in a row (a guess: half of that).
        premature: trust lost by an insight into what he has not told (a guess).
        pitched: trust lost by an offer nobody asked for (a guess; sign after Rackham on closing).
        flooded: trust lost by each question beyond the first in a turn (a guess).
        again: trust lost by the same question again (a guess).
        grilled: trust lost by each further turn of asking without giving (a guess; sign after Sprecher 2013).
        shut: trust lost by asking for what he refused (a guess).

        enough: quality from which a turn counts as an answer (a guess).
        full: quality from which an answer is given in full: a plain one will do (a guess).
        learning: how far an answer moves regard toward its quality (a guess).
        impressed: regard for a fitting insight (a guess).

        slight: patience lost by passing over his question in words, asking again, grilling, or asking for what he refused.
        small_slight: patience lost by an early insight, an offer, or each question too many (guesses, both).

        bears: how often in a row he is asked in vain about a problem before he may refuse for good (a guess).
        refuses: chance that he then does, times the trust he lacks (a guess).
        early_trust: under this trust, asking for a cause or cost before he told the symptom counts twice (a guess).

        mixed_trust, mixed_layers: from here on an examiner becomes half a partner (spec/interview.md; a guess).
        partner_trust, partner_layers: from here on he thinks aloud with you (spec/interview.md; a guess).
        slack: trust may fall this far under either before he falls back (a guess).
        yields: chance that in mixed mode he leaves you the floor after he told something (a guess).

        warm: trust and `warm_regard`: regard, from which the talk ends warmly (guesses).
        cold: trust under which it ends coldly (a guess).
        long_turn: a turn of more words takes the time of two: about 2½ minutes at 140 words a minute (a guess).
    """

    base: float = -2.6
    trusting: float = 3.0
    weights: MappingProxyType[Intent, float] = field(default_factory=_weights)
    reach: MappingProxyType[Intent, frozenset[int]] = field(default_factory=_reach)
    contingent: float = 0.7
    giving: float = 1.2
    insightful: float = 0.3
    deeper: float = 1.4
    misfit: float = 3.0
    tiring: float = 0.3
    crowded: float = 0.9
    general: float = 0.3
    bridged: float = 0.6
    mixed_lock: float = 0.5

    answered: float = 0.02
    followed: float = 0.03
    fitted: float = 0.10
    told: float = 0.06
    left: float = 0.10
    deflected: float = 0.05
    premature: float = 0.08
    pitched: float = 0.06
    flooded: float = 0.04
    again: float = 0.06
    grilled: float = 0.08
    shut: float = 0.04

    enough: float = 0.3
    full: float = 0.6
    learning: float = 0.15
    impressed: float = 0.08

    slight: float = 1.0
    small_slight: float = 0.5

    bears: int = 3
    refuses: float = 0.6
    early_trust: float = 0.4

    mixed_trust: float = 0.5
    mixed_layers: int = 1
    partner_trust: float = 0.65
    partner_layers: int = 3
    slack: float = 0.1
    yields: float = 0.5

    warm: float = 0.65
    warm_regard: float = 0.5
    cold: float = 0.25
    long_turn: int = 350


CONSTANTS = Constants()
"""The numbers as they come."""
