"""The numbers a decision rests on, each with where it comes from; all can be overridden."""

from dataclasses import dataclass

from proprietor.ask.worth import Known

KNOWN = (
    Known(
        says="People who changed employers saw their pay grow by 4.3 % within a year, people who stayed by 3.0 % (May 2016); 4.3 "
        "and 3.2 % in autumn 2021; 5.3 and 4.7 % one February, probably in 2024. Medians; who changes is not drawn by lot.",
        source="Wage Growth Tracker, Federal Reserve Bank of Atlanta, United States",
    ),
    Known(
        says="From April 2021 to March 2022 half of those who changed gained 9.7 % or more after prices, and 60 in 100 gained "
        "anything; of those who stayed half lost 1.7 % or more, and 47 in 100 gained. A year before it was 51 and 54 in 100.",
        source="Pew Research Center 2022, United States",
    ),
    Known(
        says="In the first ten years of work people have about seven employers, two thirds of all they will ever have; at least "
        "a third of what their pay grows comes with the changes.",
        source="Topel & Ward, NBER working paper 2649, young men in the United States",
    ),
    Known(
        says="Within one year the pay of young men grew by 5.7 % if they stayed and by 7.9 % if they changed.",
        source="a thesis on the National Longitudinal Survey of Young Men, United States",
    ),
    Known(
        says="Those hired from outside were paid 18 to 20 % more than those promoted into the same work, were judged worse for "
        "two years and left more often; those who remained were promoted faster.",
        source="Bidwell 2011, one investment bank",
    ),
    Known(
        says="In a year 8 in 100 employees are promoted, with 8.7 % more pay.",
        source="WorldatWork, employers in the United States",
    ),
)
"""What others have counted of pay and of going or staying; shown beside every default that is made from it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Constants:
    """Numbers of weighing, pay paths and forecasts. Shares of one unless it is said.

    Attributes:
        draws: how often chance is drawn (spec/decide.md; enough for P(best) to within a point).
        concentration: k of the Dirichlet distribution of weights, Dirichlet(w·k) (a guess, spec).
        loosened: the same when an answer that was asked twice differed (a guess: half).
        apart: by how many points of 100 two answers to one question may differ (a guess).
        clear: from this chance of being best on an option leads clearly (a guess; four in five, as in calibration).
        near: a weight that turns the order within so much of what it is now is told (a guess).
        worth_asking: from this gain in expected value on, of a scale from worst to best, a question is worth asking (a guess).
        mended: chance from which on a complaint counts as mended (a guess: sooner than not).
        growth: yearly growth of pay where one stays (3.5 %: between the 3.0 and 4.7 % of `KNOWN`, and what the table of
            stepping back in spec/decide.md rests on).
        growth_low, growth_high: what that may be as a lasting mean (guesses around the same).
        scatter: standard deviation of one year's growth around its mean (a guess).
        premium: what changing employers adds to pay at once (spec: .6 to 1.3 points between the medians of `KNOWN`).
        premium_spread: standard deviation of that (a guess, spec).
        asking: chance that asking brings more pay (Artz, Goodall & Oswald 2018: 20 % of men, 15 to 16 % of women).
        refusal: what a no to an ask costs, on the scale from worst to best (a guess: two points of 100).
        delay: what waiting for the answer costs, on the same scale (a guess: one point of 100).
        promoted: what a yes to an ask for pay brings (WorldatWork: 8.7 % with a promotion; that a yes is one is a guess).
        cut: what stepping back costs at once (a guess: the middle row of spec/decide.md's table).
        cut_low, cut_high: what that may be (guesses: its first and last row).
        extra: how much faster pay then grows, a year (a guess: the smaller one of that table).
        extra_low, extra_high: what that may be (guesses: nothing at all, and the larger one of that table).
        years: for how many years pay is followed (a guess: as long as the table's usual catch-up).
        career: years after which catching up does not count any more (a guess: a working life).
        level: how much of what was drawn an interval holds: eight in ten.
        least_forecasts: decided forecasts from which on a score is given (a guess).
        least_pictured: decided forecasts from which on a reliability picture is drawn (a guess: five bins of `least_in_bin`).
        least_in_bin: forecasts in a bin from which on it says anything (a guess).
    """

    draws: int = 20_000
    concentration: float = 30.0
    loosened: float = 15.0
    apart: float = 20.0
    clear: float = 0.8
    near: float = 0.05
    worth_asking: float = 0.002
    mended: float = 0.5
    growth: float = 0.035
    growth_low: float = 0.02
    growth_high: float = 0.05
    scatter: float = 0.03
    premium: float = 0.01
    premium_spread: float = 0.10
    asking: float = 0.2
    refusal: float = 0.02
    delay: float = 0.01
    promoted: float = 0.087
    cut: float = 0.2
    cut_low: float = 0.1
    cut_high: float = 0.3
    extra: float = 0.05
    extra_low: float = 0.0
    extra_high: float = 0.08
    years: int = 10
    career: int = 45
    level: float = 0.8
    least_forecasts: int = 10
    least_pictured: int = 25
    least_in_bin: int = 5


SEED = 20_261_128
"""The seed chance is drawn with where nobody gives another; any number would do."""

CONSTANTS = Constants()
"""The numbers as they come."""
