"""The pictures of calibration, as values: each dot at its level, nothing of what has to wait."""

from datetime import timedelta

from proprietor.calibration.picture import ROOM, picture_of, picture_of_change
from proprietor.calibration.result import Result, result_of
from proprietor.stats.chart import Tone
from tests.calibration.heard import NOTES, ROTA, TALKS, TODAY, answered, books, competency, crowd, own, person

BEFORE = TODAY - timedelta(days=200)


def of(*records: object, **how: bool) -> Result:
    return result_of(books(*records), **how)  # type: ignore[arg-type]


def test_others_are_a_dot_with_its_interval_and_oneself_a_ring() -> None:
    chart = picture_of(of(ROTA, NOTES, own("rota", 5), own("notes", 2), *crowd({"rota": 2, "notes": 4})))
    assert chart is not None
    others, mine, *_ = chart.dots
    assert others.low is not None
    assert others.high is not None
    assert others.low < others.x < others.high
    assert (others.record, others.hollow, mine.x, mine.hollow) == (ROTA.id, False, 5.0, True)
    assert others.told.startswith("Rota: others see 2.")
    assert others.told.endswith("by 4 people")
    assert mine.told == "Rota: you say 5"
    assert [label for _, label in chart.y.ticks] == ["Rota", "Notes"]
    assert chart.dots[0].y > chart.dots[2].y, "the first stands on top"


def test_nobody_and_what_has_to_wait_are_not_drawn() -> None:
    assert picture_of(of()) is None
    assert picture_of(of(ROTA, own("rota", 4))) is None
    assert picture_of(of(ROTA, *crowd({"rota": 2}))) is None


def test_what_was_asked_to_be_seen_has_no_ring_and_one_rater_is_one_person() -> None:
    chart = picture_of(of(ROTA, person("kai"), *answered("kai", {"rota": 2}), unrated=True))
    assert chart is not None
    (only,) = chart.dots
    assert only.told.endswith("by 1 person")


def test_a_long_name_is_cut_and_takes_no_more_room() -> None:
    long = competency("rota " * 20)
    chart = picture_of(of(long, own("rota " * 20, 4), *crowd({"rota " * 20: 2})))
    assert chart is not None
    assert chart.y.ticks[0][1].endswith("…")
    assert chart.room == ROOM


def test_change_is_told_by_tone_and_shape() -> None:
    rounds = [
        *crowd({"rota": 2, "notes": 5, "talks": 3}, 8, on=BEFORE),
        *crowd({"rota": 5, "notes": 2, "talks": 3}, 8, turn=2)[8:],
    ]
    base = (ROTA, NOTES, TALKS, *rounds)
    chart = picture_of_change(of(*base, own("rota", 3), own("notes", 3), own("talks", 3)))
    assert chart is not None
    rose, fell, same = chart.dots
    assert (rose.tone, rose.hollow, rose.told.startswith("Rota: +")) == (Tone.ACT, False, True)
    assert (fell.tone, fell.hollow, fell.told.startswith("Notes: −")) == (Tone.CARE, False, True)
    assert (same.tone, same.hollow) == (Tone.INK, True)
    assert "0" in {label for _, label in chart.x.ticks}
    assert chart.x.low < fell.low < fell.x  # type: ignore[operator]
    assert picture_of_change(of(*base)) is None, "nobody has rated themselves"
    assert picture_of_change(of(ROTA, own("rota", 3), *crowd({"rota": 2}))) is None, "a single round"
