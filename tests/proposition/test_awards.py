"""Awards: honours with their year, and what only looks like one."""

import pytest

from proprietor.proposition.reasoning import reasoned


@pytest.mark.parametrize(
    "line",
    [
        'Was awarded "Driver of the Year 2018"',
        "Awarded “Driver of the Year 2018”",
        "Was awarded the Salt Prize 2019",
        "Won two medals (2019 and 2021)",
        "Won the baker of the year award in 2020",
        "Was given the 2019 safety award",
        "Named “Teacher of the Year” (2022)",
        "Received the Ada Prize, 2016",
        "Nominated for the Turner Prize 2014",
        "Was shortlisted for the 2014 Salt Prize",
        "We won the 2018 tram drivers’ cup",
    ],
)
def test_an_award_with_its_year_is_a_result_by_itself(line: str) -> None:
    assert reasoned(line).award
    assert reasoned(line).result


@pytest.mark.parametrize(
    "line",
    [
        "Was awarded “Driver of the Year”",
        "Won the cup of 20189 fans",
        "Won the trust of the residents in 2018",
        "Wrote the 2021 award entry",
        "Gave the 2021 prize to a clerk",
        "Nominated two nurses for the 2014 award",
        "Won the tender in 2018; the award went to a clerk",
        "Cut the wait by winning a prize in 2018",
        "Sales won an award in 2018",
        "Moved the archive of the year 2018",
    ],
)
def test_what_only_speaks_of_an_award_is_none(line: str) -> None:
    assert not reasoned(line).award
