"""Should I ask? The chance from which on asking pays, how robust that is, what others' counts say, and what a no would teach."""

from collections.abc import Iterator
from dataclasses import dataclass

from proprietor.ask.plan import Plan
from proprietor.books import Held
from proprietor.stats.chart import Axis, Chart, Dot, Line, Mark, Tone
from proprietor.stats.intervals import beta_quantile
from proprietor.values.estimate import Estimate, cannot_tell

DISCOUNT = 0.03
"""What a year's wait takes off a gain, as a share (a guess)."""

YEARS = 5
"""For how many years a gain counts unless the owner says otherwise (a guess)."""

RAISE = (2.0, 8.0)
"""Prior of getting a raise in the job when asking, as a beta: 20 % of men, 15 to 16 % of women obtained one (Artz, Goodall &
Oswald 2018; 4,600 workers in more than 800 workplaces). Its weight of ten asks is a guess."""

LEVEL = 0.9


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """A count somebody else has made: what it says, of whom, from where and when."""

    says: str
    source: str


KNOWN_PAY = (
    Known(
        says="Of men who asked for a raise in their job 20 % got one, of women 15 to 16 %; women ask as often, once hours are "
        "accounted for.",
        source="Artz, Goodall & Oswald 2018, 4,600 workers in more than 800 workplaces in Australia",
    ),
    Known(
        says="At hiring, 28 % of those who asked for more got it, 38 % something, 35 % nothing (women 38 %, men 31 %); about "
        "60 % never asked.",
        source="Pew Research Center 2023, United States",
    ),
)
KNOWN_ANY = (
    Known(
        says="Those who choose for themselves when to ask do better than those who must always ask.",
        source="Exley, Niederle & Vesterlund 2020, in experiments",
    ),
    Known(
        says="People who ask for help underestimate how many will say yes, by up to half. This is about help, not about pay.",
        source="Flynn & Lake 2008",
    ),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Worth:
    """Whether asking pays, by one's own figures.

    Attributes:
        threshold: the chance of a yes from which on it pays; None without figures, with the reason why.
        gain: what a yes is worth over its years, discounted; None without figures.
        rate: how often such asks succeed by the counts known, with its interval; cannot tell for anything but pay.
        said: what follows, in sentences; never an order.
        caution: what to mind where somebody like the owner is punished for asking; empty otherwise.
        known: the counts of others.
        learns: what a no would teach.
        chart: the value of asking over the chance of a yes; None without figures.
    """

    threshold: Estimate
    gain: float | None
    rate: Estimate
    said: tuple[str, ...]
    caution: str
    known: tuple[Known, ...]
    learns: tuple[str, ...]
    chart: Chart | None


def gain_over(yearly: float, years: int, discount: float = DISCOUNT) -> float:
    """What a yearly gain is worth over some years: Δ(1 − (1 + r)^−T)/r (spec/ask.md, ASK06)."""
    return yearly * (1 - (1 + discount) ** -years) / discount if discount else yearly * years


def threshold_of(gain: float, cost: float) -> float:
    """The chance of a yes from which on asking pays: c/(g + c) (Exley, Niederle & Vesterlund)."""
    return cost / (gain + cost)


def worth_of(plan: Plan, *, discount: float = DISCOUNT) -> Worth:
    """Weigh an ask by the owner's own figures."""
    ask = plan.ask
    known = (*(KNOWN_PAY if plan.about_pay else ()), *KNOWN_ANY)
    rate = _rate() if plan.about_pay else cannot_tell("nobody has counted how often asks for anything but pay succeed")
    missing = [words for words, value in (("what a yes is worth", ask.gain), ("what asking may cost", ask.cost)) if value is None]
    if ask.gain is None or ask.cost is None or ask.gain <= 0 or ask.cost < 0:
        said = f"{' and '.join(missing)} {'are' if len(missing) > 1 else 'is'} not written down"
        less = "a yes is worth nothing" if (ask.gain or 0) <= 0 else "asking costs less than nothing"
        reason = said if missing else f"{less} by your figures"
        return Worth(
            threshold=cannot_tell(reason),
            gain=None,
            rate=rate,
            said=(),
            caution=_caution(plan),
            known=known,
            learns=_learns(plan),
            chart=None,
        )
    assert ask.gain is not None
    assert ask.cost is not None
    years = ask.years or YEARS
    figures = _Figures(
        gain=gain_over(ask.gain, years, discount),
        cost=float(ask.cost),
        years=years,
        own=None if ask.chance is None else ask.chance / 100,
        rate=rate,
    )
    return Worth(
        threshold=Estimate(value=figures.threshold),
        gain=figures.gain,
        rate=rate,
        said=tuple(_said(figures)),
        caution=_caution(plan),
        known=known,
        learns=_learns(plan),
        chart=_chart(figures),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Figures:
    """What is weighed: gain over the years, cost, the owner's own guess of a yes, and the rate of strangers."""

    gain: float
    cost: float
    years: int
    own: float | None
    rate: Estimate

    @property
    def threshold(self) -> float:
        return threshold_of(self.gain, self.cost)


RISKY = 4
"""From this answer of five on a risk of backlash is spoken of."""


def _caution(plan: Plan) -> str:
    """What is known of backlash, where the owner expects it."""
    if (plan.ask.risk or 0) < RISKY:
        return ""
    return (
        "You wrote that somebody like you pays more here for asking. That is real: women were penalised more than men for the "
        "same request (Bowles, Babcock & Lai 2007). A reason they accept, with concern for the relationship in the same "
        "sentence, lowers it (Bowles & Babcock 2013), and the script is turned that way. Not asking is a choice, too."
    )


def percent(share: float) -> str:
    """A share as it stands in a sentence: 40 %."""
    return f"{share * 100:.0f} %"


def threshold_in_words(share: float) -> str:
    """A threshold as it stands in a sentence; one that is neither 0 nor 100 % is not rounded to it."""
    if 0 < share < CERTAIN:
        return "under 1 %"
    return "over 99 %" if 1 - CERTAIN < share < 1 else percent(share)


CERTAIN = 0.005
"""Below this share, and above the rest of it, whole per cent would say never and always."""


def _rate() -> Estimate:
    a, b = RAISE
    tail = (1 - LEVEL) / 2
    low, high = beta_quantile(tail, a, b), beta_quantile(1 - tail, a, b)
    return Estimate(value=a / (a + b), low=low, high=high, count=round(a + b), level=LEVEL)


def _said(figures: _Figures) -> Iterator[str]:
    """What follows from the figures, and how much they would have to be wrong."""
    rate, pays = figures.rate, figures.threshold
    over = "a year" if figures.years == 1 else f"{figures.years} years"
    yield (
        f"Over {over} a yes is worth {figures.gain:,.0f} to you, and asking may cost {figures.cost:,.0f}: asking "
        f"pays from a chance of {threshold_in_words(pays)} on."
    )
    if figures.own is not None:
        yield f"Your own guess is {percent(figures.own)}. {_margin(figures.own, figures)}"
    if rate.value is not None and rate.low is not None and rate.high is not None:
        where = "above" if rate.low > pays else "below" if rate.high < pays else "on both sides of"
        yield (
            f"What is known of raises, {percent(rate.value)} with {percent(rate.low)} to {percent(rate.high)} plausible, lies "
            f"{where} that. It is an average of strangers; your boss is one person."
        )


def _margin(chance: float, figures: _Figures) -> str:
    """How wrong the cost could be before the answer turns."""
    if chance >= 1:
        return "If you are certain of a yes, ask for more."
    turns = figures.gain * chance / (1 - chance)
    if not figures.cost:
        return "By your figures asking costs nothing, so it pays with any chance at all."
    if chance > figures.threshold:
        far = turns / figures.cost >= TWICE
        most = f"{turns / figures.cost:.0f} times as much" if far else f"{turns:,.0f}"
        return f"The answer would only turn if asking cost {most}."
    least = "above 99 %" if figures.threshold > 1 - CERTAIN else f"above {percent(figures.threshold)}"
    pays = f"with a chance {least}"
    return f"By that it does not pay now. It would {f'at a cost under {turns:,.0f}, or ' if turns >= 1 else ''}{pays}."


TWICE = 2
"""From this factor on a margin is told as a factor."""


def _learns(plan: Plan) -> tuple[str, ...]:
    """What a no teaches: asking is also a way of finding out."""
    learns = [
        f"Whether it is so: “{each.belief.rstrip('.')}”." for each in (*plan.mine, *plan.theirs) if each.held is Held.UNTESTED
    ]
    learns.append("What would have to be true for a yes, and by when.")
    if plan.decider is None:
        learns.append("Who really decides such things, and when.")
    return tuple(learns)


APART = 0.1
"""Share of the larger one below which gain or cost lies too near to zero in the picture to be labelled (a guess)."""

ROOM, LETTER = 70, 7
"""Room at the left of the picture, and what a digit takes of it, so that no figure is cut off (a guess)."""


def _chart(figures: _Figures) -> Chart:
    """The value of asking over the chance of a yes, from −cost to the gain; zero is where one keeps silent."""
    gain, cost, rate, pays = figures.gain, figures.cost, figures.rate, figures.threshold
    dots = []
    if (own := figures.own) is not None:
        dots.append(Dot(x=own, y=own * gain - (1 - own) * cost, told=f"your guess, {percent(own)}", tone=Tone.ACT))
    if rate.value is not None:
        told = f"raises of strangers, {percent(rate.value)}"
        dots.append(Dot(x=rate.value, y=0, low=rate.low, high=rate.high, told=told, hollow=True))
    low, high = -max(cost, gain * APART), max(gain, cost * APART)
    seen = gain >= cost * APART
    worth = [(0.0, "0")]
    worth += [(gain, f"{gain:,.0f}")] if seen else []
    worth += [(-cost, f"−{cost:,.0f}")] if cost > gain * APART else []
    return Chart(
        title="Should I ask?",
        told=f"The value of asking rises with the chance of a yes and crosses zero at {threshold_in_words(pays)}.",
        x=Axis(label="chance of a yes", low=0, high=1, ticks=tuple((each / 100, f"{each} %") for each in range(0, 101, 20))),
        y=Axis(label="worth to you", low=low, high=high, ticks=tuple(worth)),
        lines=(Line(points=((0, -cost), (1, gain)), label="asking" if seen else "", tone=Tone.ACT),),
        dots=tuple(dots),
        marks=(
            Mark(at=pays, label=f"pays from {threshold_in_words(pays)} on"),
            Mark(at=0, label="not asking", upright=False, tone=Tone.FAINT),
        ),
        height=280,
        room=max(ROOM, *(len(label) * LETTER + 12 for _, label in worth)),
    )
