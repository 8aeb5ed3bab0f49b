"""What calibration keeps, as it is called and as its ratings are read."""

from dataclasses import replace

from proprietor.calibration.records import Reply, SelfRating, as_ratings, rated
from tests.calibration.heard import ROTA, asked, own


def test_each_has_a_title() -> None:
    assert ROTA.title == "Rota"
    assert own("rota", 4).title == "level 4"
    assert SelfRating().title == ""
    assert asked("kai", "rota", "notes").title == "asked for feedback in 2 competencies on 14 March 2026"
    assert replace(asked("kai", "rota"), on=None).title == "asked for feedback in one competency"
    assert Reply(ratings=("a=4", "b=-")).title == "1 rating, 1 not observed"
    assert Reply(ratings=("a=4", "c=1")).title == "2 ratings, 0 not observed"


def test_ratings_are_kept_and_read_and_what_is_none_is_left_out() -> None:
    levels = {"cpt_a": 4, "cpt_b": None}
    assert rated(Reply(ratings=as_ratings(levels))) == levels
    assert rated(Reply(ratings=("cpt_a=6", "cpt_b", "cpt_c=", "cpt_d=x", "cpt_e=2"))) == {"cpt_e": 2}
