"""Aims: what is asked, read from a target or from a few words."""

from proprietor.market.aim import aim_at
from proprietor.market.levels import Level
from proprietor.market.records import Exemplar, Target
from proprietor.values.ids import RecordId
from tests.market.openings import pay


def test_a_target_tells_all_of_it() -> None:
    wanted = pay("45,000 GBP a year")
    aim = aim_at(
        Target(
            id=RecordId("tgt_1"), name="Bed boss", occupation="registered-nurse", level=Level.LEAD, place="Leeds, UK", pay=wanted
        )
    )
    assert (aim.name, aim.occupation, aim.level, aim.target) == ("Bed boss", "registered-nurse", Level.LEAD, "tgt_1")
    assert (aim.city, aim.region, aim.country, aim.wanted, aim.label) == ("Leeds", "", "GB", wanted, "Registered nurse")


def test_a_title_tells_occupation_and_level_where_they_are_plain() -> None:
    aim = aim_at(Target(name="Senior plumber"))
    assert (aim.occupation, aim.level, aim.country) == ("plumber", Level.SENIOR, "")


def test_an_occupation_may_be_given_by_its_title_and_names_what_has_no_name() -> None:
    aim = aim_at(Target(occupation="  registered NURSE"))
    assert (aim.occupation, aim.name, aim.candidates) == ("registered-nurse", "Registered nurse", ())
    assert aim_at(Target(occupation="staff nurse")).occupation == "registered-nurse"


def test_a_title_that_is_not_sure_says_what_it_may_be() -> None:
    aim = aim_at(Target(name="PM"))
    assert aim.occupation == ""
    assert set(aim.candidates) == {"project-manager", "product-manager"}
    assert aim.label == "PM"
    assert aim_at(Target(name="Zorblat", occupation="Zorblat")).candidates == ()


def test_ones_own_word_on_a_title_counts() -> None:
    assert aim_at(Target(name="PM"), [Exemplar(text="PM", occupation="product-manager")]).occupation == "product-manager"


def test_a_city_that_is_a_state_is_known_as_one() -> None:
    assert aim_at(Target(name="plumber", place="Texas, US")).region == "TX"
