"""What weighing says: complaints before numbers, and never just a winner."""

from dataclasses import replace

from proprietor.decide.constants import CONSTANTS
from proprietor.decide.fragility import above, said_of
from proprietor.decide.mending import MustCheck, Verdict
from proprietor.decide.options import SIX, Option
from proprietor.decide.weigh import Weighed, weigh
from proprietor.decide.weights import weights_from
from proprietor.values.ids import RecordId
from tests.decide.cases import LIFE, PAY, TOY_WEIGHTS, option, toy

FEW = replace(CONSTANTS, draws=4_000)


def check(name: str, verdict: Verdict) -> MustCheck:
    return MustCheck(
        option=name,
        complaint=RecordId("cmp_1"),
        what="Noise",
        verdict=verdict,
        chance=None,
        told="a chance.",
        ask="Ask?",
    )


def of(*options: Option, pay: float = 1, life: float = 1, checks: tuple[MustCheck, ...] = ()) -> Weighed:
    return weigh(options, (PAY, LIFE), weights_from({"pay": pay, "life": life}), seed=5, checks=checks, constants=FEW)


def test_a_thin_lead_is_told_as_one() -> None:
    said = said_of(weigh(toy(), SIX, weights_from(TOY_WEIGHTS), seed=7))
    assert said[0].startswith("“Join” is worth 59.4 of 100, “Step back” 58.5. It is the best in 4")
    assert said[0].endswith("of 100 draws only: that is a lean, not an answer.")
    assert "Somebody who knew beforehand" in said[1]
    assert "It hangs by a thread: if pay counted 20.2 % for you instead of 22.0 %, “Step back” would be level." in said
    assert sum(each.startswith("It hangs by a thread") for each in said) == 2
    assert any(each.startswith("Before you decide, find out this one thing") for each in said)
    assert "More than on any answer it hangs on yourself: be clear about how much pay counts." in said
    assert said[-1] == "Drawn 20,000 times with seed 7."


def test_complaints_stand_above_every_number() -> None:
    checks = (
        check("Join", Verdict.UNMENDED),
        check("Stay", Verdict.UNMENDED),
        check("Stay", Verdict.OPEN),
        check("Join", Verdict.OPEN),
        check("Join", Verdict.MENDED),
    )
    stay, join = option("Stay", pay=(35_000,) * 3, life=(50,) * 3), option("Join", pay=(45_000,) * 3, life=(50,) * 3)
    said = said_of(of(stay, join, checks=checks), FEW)
    assert said[0].startswith("“Join” is worth")
    (noise,) = above(of(stay, join, checks=checks))
    assert (noise.what, noise.complaint) == ("Noise", "cmp_1")
    assert noise.checks == (checks[0], checks[1], checks[3])
    assert above(of(stay, join)) == ()


def test_a_clear_lead_is_told_as_one_and_by_what_it_holds() -> None:
    good, bad = option("Good", pay=(45_000,) * 3, life=(90,) * 3), option("Bad", pay=(35_000,) * 3, life=(10,) * 3)
    said = said_of(of(good, bad), FEW)
    assert "It is the best in 100 of 100 draws: it leads clearly, by what you assume." in said[0]
    assert "No single weight turns it, whatever it is." in said
    assert "No single answer about an option would change much; what you know is enough to choose by." in said
    assert not any("on yourself" in each for each in said)


def test_the_nearest_turn_is_named_where_it_is_far() -> None:
    rich, free = option("Rich", pay=(46_000,) * 3, life=(40,) * 3), option("Free", pay=(34_000,) * 3, life=(60,) * 3)
    said = said_of(of(rich, free), FEW)
    assert "No single weight turns it nearby; the nearest is pay, which would have to count 25 % instead of 50 %." in said


def test_who_is_the_best_more_often_is_named() -> None:
    """A small chance of very much: the one with the higher mean is seldom the best."""
    wild, calm = option("Wild", pay=(30_000, 30_000, 50_000)), option("Calm", pay=(36_400, 36_500, 36_600))
    said = said_of(of(wild, calm, life=0), FEW)
    assert said[0].startswith("“Wild” is worth 33.3 of 100, “Calm” 32.5.")
    assert any(each.startswith("“Calm” is the best more often, in 5") for each in said)


def test_what_nobody_said_and_how_weights_came_about_is_said() -> None:
    found = of(option("Stay", pay=(35_000, 36_000, 37_000), life=(40, 50, 60)), option("Join", pay=(36_000, 42_000, 48_000)))
    said = said_of(replace(found, weights=replace(found.weights, said=("By your order alone.",))), FEW)
    assert "Nothing is said of this with “Join”: life beside work. Anything from your worst to your best was taken." in said
    assert said[-2] == "By your order alone."


def test_options_of_which_the_same_is_unsaid_share_a_sentence() -> None:
    rows = [option(name, pay=(pay,) * 3) for name, pay in (("Stay", 36_000), ("Wait", 37_000), ("Join", 42_000))]
    said = [each for each in said_of(of(*rows), FEW) if each.startswith("Nothing is said")]
    (one,) = said
    assert one.startswith("Nothing is said of this with “Stay”, “Wait” and “Join”: life beside work. Anything")


def test_each_complaint_stands_once_with_the_options_it_stays_with() -> None:
    stay, join = option("Stay", pay=(35_000,) * 3, life=(50,) * 3), option("Join", pay=(45_000,) * 3, life=(50,) * 3)
    heat = replace(check("Join", Verdict.OPEN), what="Heat", complaint=RecordId("cmp_2"))
    noise = (check("Stay", Verdict.UNMENDED), check("Join", Verdict.OPEN))
    found = above(of(stay, join, checks=(noise[0], heat, noise[1])))
    assert [(each.what, [one.option for one in each.checks]) for each in found] == [
        ("Noise", ["Stay", "Join"]),
        ("Heat", ["Join"]),
    ]


def test_where_knowing_all_would_add_nothing_it_is_said_in_words() -> None:
    good, bad = option("Good", pay=(45_000,) * 3, life=(90,) * 3), option("Bad", pay=(35_000,) * 3, life=(10,) * 3)
    assert said_of(of(good, bad), FEW)[1] == "Even somebody who knew beforehand how all turns out would hardly do better."
