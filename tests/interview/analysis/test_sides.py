"""Sides: which of the speakers is the candidate."""

import pytest

from proprietor.interview.analysis.sides import LOOK_AT, Guess, guess_me, side_named
from proprietor.interview.transcript import Side
from tests.interview.talks import transcript_of


def guess(dialogue: str, *known: str) -> Guess:
    return guess_me(transcript_of(dialogue).utterances, known)


def test_where_nobody_speaks_there_is_no_candidate() -> None:
    assert guess_me(()) == Guess(mine="", because="nobody speaks")


def test_a_name_known_from_earlier_talks_is_the_candidates_whatever_its_case() -> None:
    found = guess("Dana: Do sit down.\nOWEN PRACK: Thanks.", "Owen Prack")
    assert (found.mine, found.sure) == ("OWEN PRACK", True)
    assert "earlier talk" in found.because


@pytest.mark.parametrize("name", ["Me", "Candidate", "APPLICANT", "Bewerberin"])
def test_a_name_that_says_so_is_the_candidates(name: str) -> None:
    found = guess(f"Dana: Do sit down.\n{name}: Thanks.")
    assert (found.mine, found.sure) == (name, True)


def test_when_all_others_are_named_as_interviewers_the_one_left_is_the_candidate() -> None:
    found = guess("Chair: Do sit down.\nOwen: Thanks.\nRecruiter: Tea?")
    assert (found.mine, found.sure) == ("Owen", True)


def test_else_whoever_speaks_as_a_candidate_does_is_taken_for_one_and_it_is_not_sure() -> None:
    found = guess("""
        Dana: Thanks for coming, take a seat. Why do you want to leave?
        Owen: In my last job I planned nights, and I applied here because of your team.
    """)
    assert (found.mine, found.sure) == ("Owen", False)
    assert found.because.startswith("“Owen” speaks most as a candidate does")


def test_whoever_asks_about_the_house_speaks_as_a_candidate_and_whoever_speaks_of_it_does_not() -> None:
    found = guess("""
        Owen: My notice is short. How many are in your team?
        Dana: We have nine, and our nights are thin for us.
    """)
    assert found.mine == "Owen"


def test_where_no_phrase_tells_i_speaks_for_a_candidate_and_we_against() -> None:
    assert guess("Petra: It rained on me. I ran, and my coat and my hat I left.\nOwen: It rained on us.").mine == "Owen"
    assert guess(f"Petra: It rained.\nOwen: {'I ran. ' * 9}").mine == "Owen"
    assert guess(f"Petra: {'I ran. ' * 31}\nOwen: It rained.").mine == "Petra"
    assert guess(f"Petra: It rained.\nOwen: {'We ran. ' * 29}").mine == "Owen"
    assert guess(f"Petra: It rained.\nOwen: {'We ran. ' * 31}").mine == "Petra"


def test_whoever_speaks_first_is_rather_an_interviewer() -> None:
    assert guess("Petra: It rained.\nOwen: It did.").mine == "Owen"


def test_only_the_beginning_of_a_long_talk_decides() -> None:
    lines = ["Petra: It rained.", "Owen: It did."] * (LOOK_AT // 2)
    late = ["Petra: In my last job it rained."] * 9
    assert guess("\n".join(lines[:-1] + late)).mine == "Petra"
    assert guess("\n".join(lines + late)).mine == "Owen"


def test_named_interviewers_are_no_candidates_unless_everybody_is_one() -> None:
    talk = """
        Dana: We have nine of them.
        Lindsay: We have ours as well.
        Chair: I applied to your team from my last job.
    """
    assert guess(talk).mine != "Chair"
    assert guess(f"Chair: Good morning.\n{talk}").mine != "Chair"
    assert guess("Chair: We have nine.\nRecruiter: I applied to your team from my last job.").mine == "Recruiter"


def test_among_several_the_one_who_answers_everybody_is_the_candidate() -> None:
    found = guess("""
        Dana: And then?
        Owen: Then it rained.
        Lindsay: And then?
        Owen: Then it stopped.
    """)
    assert found.mine == "Owen"


def test_a_talk_without_names_has_one_speaker_without_a_name() -> None:
    found = guess(": Then it rained.")
    assert found.mine == ""
    assert found.because.startswith("The speaker without a name")


def test_a_name_alone_tells_an_interviewer_and_else_a_candidate() -> None:
    assert side_named("Hiring manager:") is Side.THEM
    assert side_named("Owen") is Side.ME
