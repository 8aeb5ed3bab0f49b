"""The normal distribution: what lies below a point, and how wide an interval is."""

import math

Z90 = 1.6448536269514722
"""Half the width of a 90 % interval, in standard deviations: the 95 % quantile of the standard normal distribution."""


def below(z: float) -> float:
    """The share of the standard normal distribution below z; exact far out on both sides, too."""
    return math.erfc(-z / math.sqrt(2)) / 2
