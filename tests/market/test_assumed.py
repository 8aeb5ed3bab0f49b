"""Every guess of the diagnosis is said, with the figures it reckons with."""

from proprietor.market.assumed import guesses, usual_said
from proprietor.market.causes import GAP, I_THINK, NAMED, PRIOR, TIMES, Hypothesis
from proprietor.market.funnel import USUAL
from proprietor.market.silence import GHOSTED


def test_the_guesses_are_those_in_force() -> None:
    said = " ".join(guesses())
    for each in Hypothesis:
        assert f"{each.value} {PRIOR[each] * 100:.0f} %" in said
        assert f"{each.value} {TIMES[each][0]:g} and {TIMES[each][1]:g} times" in said
    for figure in (f"{GAP[Hypothesis.PRICE] * 100:.0f} % above", f"from {NAMED * 100:.0f} %", f"counts {I_THINK:g} of one"):
        assert figure in said
    assert f"{GHOSTED * 100:.0f} of 100 refusals are never sent" in said
    assert "the right one 55 to 60 times" in said
    assert all(each.endswith(".") for each in guesses())


def test_usual_rates_name_their_source_and_their_looks() -> None:
    said = usual_said()
    assert len(said) == len(USUAL)
    assert said[0].startswith("cold application to interview: 3 % (CareerPlug 2024")
    assert said[0].endswith("looked at after 40, 80 and 160 tries")
