"""Figures: one number a result, with its level and its time, and none where it could be another."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from proprietor.language.quantities import quantities_of
from proprietor.proposition.figures import figure_of
from tests.proposition.corpus_score import corpus, text_of

TOLD = [
    ("Won back 3 of 4 lost customers in Q2 2024", "3 of 4 lost customers, Q2 2024"),
    ("Saved the museum 1 in 3 insurance claims", "1 in 3 insurance claims"),
    ("9 out of my 10 pupils passed", "9 out of my 10 pupils"),
    ("Wrote a rota that filled 43 of 45 shifts", "43 of 45 shifts"),
    ("0 of the 412 the auditors pulled were wrong", "0 of the 412"),
    ("41,000 visitors against 28,000 planned; catalogue sold out in 5 weeks", "41,000 visitors against 28,000 planned"),
    ("Sold 900 tickets against 700", "900 tickets against 700"),
    ("Visitors rose to 41,000 against 28,000 the year before", "from 28,000 to 41,000"),
    ("84,000 tickets sold, against 52,000 the spring before", "from 52,000 to 84,000 tickets"),
    ("Raised SEK 1.4m for the roof, up from SEK 300k", "from 300,000 to 1,400,000 SEK"),
    ("Raised SEK 1.4m in grants in 2023, up from SEK 300k in 2021", "from 300,000 to 1,400,000 SEK, 2023"),
    ("Cloud bill €90 a month instead of €1,870", "from 1,870 to 90 EUR a month"),
    ("The flange comes off in one clamping, 6.5 min a piece rather than 14", "from 14 to 6.5 min a piece"),
    ("Haulage 1.31 €/km down to 1.12", "from 1.31 to 1.12 EUR/km"),
    ("Raised 1.4m; visitors up from 300", "1,400,000"),
    ("Cut incidents from 12 to 6 per 100 between 01/2021 and 06/2022", "from 12 to 6 per 100, between 01/2021 and 06/2022"),
    ("Cut falls from 9 to 4 per 1,000 patients", "from 9 to 4 per 1,000 patients"),
    ("Cut calls from 40 a week to 12", "from 40 to 12 a week"),
    ("Saved 40 seconds per trip (measured in May 2021)", "40 seconds per trip"),
    ("Delivered the water tanks two days early", "2 days early"),
    ("30 % fewer returns", "30 % fewer"),
    ("Cut the list by 30 to 40 patients a month in 2022", "30 to 40 patients a month, 2022"),
    ("Took 5 to 9 minutes", "5 to 9 minutes"),
    ("Built line 4 of the metro, 11 km in 6 years", "11 km, in 6 years"),
    ("Installed 230 boilers in two winters without a callback", "230 boilers, in two winters"),
    ("Wrote the loan policy now used by 5 other museums", "5 other museums"),
    ("11 passed", "11"),
    ("It ends uphill: 612 letterboxes, home by 1.10 pm instead of 1.45", "612 letterboxes"),
    ("Fixed 90 % of tickets on first contact in 2024, up from 71 %", "from 71 to 90 %, 2024"),
    ("Brought complaints down to 4 a quarter, from 19", "from 19 to 4 a quarter"),
    ("Reduced waste from 9 to 4 % in FY 2021/22", "from 9 to 4 %, FY 2021/22"),
    ("Published 4 papers, one of them cited 86 times", "4 papers"),
    ("27 went back to their owners", "27"),
    ("312 of them had never been recorded", "312"),
    ("Saved the parish £8,200 last winter", "8,200 GBP, last winter"),
    ("Mapped 840 ha of bog, where the 2009 survey had taken two summers", "840 ha"),
    ("Catalogued the letters of 1914–1918, 2,300 sheets", "2,300 sheets"),
    ("No-shows went down to 7 % (clinic average 16 %)", "7 %"),
    ("Took drop-outs from 31 a week to 2", "from 31 to 2 a week"),
    ("Laid 340 m of pipe", "340 m"),
    ("Made it three times as fast", "3 ×"),
    ("Sold 40 cakes; opened 3 shops in 8 weeks", "40 cakes"),
    ("Sold 40 cakes and opened the shop in 8 weeks", "40 cakes"),
    ("Saved £5k in the Feb 2020 storms", "5,000 GBP"),
]
NOTHING = [
    "Got the park reopened, two evenings at the council",
    "Reduced lead time from 3 weeks to 4 days",
    "One reached the shortlist",
    "Won 1st prize of 60 entries",
    "At-fault collisions fell by half",
    "Shortened the queue by a third",
    "Halved the queue",
    "Hired 38 nurses and 12 porters",
    "The 47 has since run late on 6 days a month",
    "Brought the run down from 4 h 10 min to 22 min",
    "Drove line 11 and 16",
    "Nobody was hurt",
    "",
]


@pytest.mark.parametrize(("text", "figure"), TOLD)
def test_the_figure_of_a_result_is_read(text: str, figure: str) -> None:
    assert str(figure_of(text)) == figure


@pytest.mark.parametrize("text", NOTHING)
def test_it_stays_empty_when_in_doubt(text: str) -> None:
    assert figure_of(text) is None


def test_a_plan_is_no_former_level_and_a_former_level_is_one() -> None:
    plan, before = figure_of("41,000 visitors against 28,000 planned"), figure_of("41,000 visitors against 28,000 last year")
    assert plan is not None
    assert before is not None
    assert (plan.before, before.before) == (None, 28_000)


@given(st.sampled_from([text_of(line) for line in corpus()]))
def test_no_number_is_invented(text: str) -> None:
    figure = figure_of(text)
    said = {value for each in quantities_of(text, ()) for value in (each.value, each.upto)}
    if figure is not None and text.isascii() and any(map(str.isdigit, text)):
        numbers = {each for each in (figure.value, figure.before, figure.after) if each is not None}
        spelled = {each for each in numbers if each not in said}
        assert all(each <= 100 for each in spelled), "only small numbers stand in words here"
