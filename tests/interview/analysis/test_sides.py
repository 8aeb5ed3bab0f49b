"""Sides: which of the speakers is the candidate."""

import pytest

from proprietor.interview.analysis.sides import LOOK_AT, NAMELESS, Guess, guess_me, is_nobodys, side_named, speaking_as
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


@pytest.mark.parametrize(
    "name", ["Speaker 1", "SPEAKER_00", "speaker", "Unknown speaker", "Participant A", "2", "B", "", "Sprecher 3"]
)
def test_a_number_is_nobodys_name_and_tells_nothing_in_the_next_talk(name: str) -> None:
    assert is_nobodys(name)
    found = guess_me(transcript_of(f"{name}: We have nine.\nOwen: I applied from my last job.").utterances, [name])
    assert (found.mine, found.sure) == ("Owen", False)


@pytest.mark.parametrize("name", ["Ana", "Ana 2", "Ng", "Speaker of the House"])
def test_a_name_is_somebodys(name: str) -> None:
    assert not is_nobodys(name)


def test_a_name_kept_in_its_parts_is_known_again() -> None:
    found = guess("Dana: Do sit down.\nRuiz, Ana: Thanks.", "Ruiz", "Ana")
    assert (found.mine, found.sure) == ("Ruiz, Ana", True)


def test_the_reason_quotes_what_was_said_and_nothing_else() -> None:
    own = guess("Dana: Do sit down.\nOwen: In my last job it rained. In my last job I ran. How big is your team?")
    assert own.because == "“Owen” speaks most as a candidate does: “in my last job”, “your team”"
    theirs = guess("Dana: Thanks for coming, Owen.\nOwen: It rained.")
    assert theirs.because == "“Owen” is not among those who speak as interviewers do: “thanks for coming”"
    neither = guess("Dana: It rained.\nOwen: It did.")
    assert neither.because.startswith("“Owen” is taken for the candidate by small signs only")


def test_where_one_alone_speaks_that_is_said() -> None:
    assert guess("Owen: It rained.", "Owen") == Guess(mine="Owen", because="“Owen” is the only speaker in the transcript")


def test_a_name_may_differ_in_case_be_a_part_or_come_in_pieces() -> None:
    speakers = ("Dana Maj", "Ruiz, Ana", "Ana", "Dana Ott", "")
    assert speaking_as(speakers, ("ana",)) == (("Ana",), ())
    assert speaking_as(speakers, ("maj",)) == (("Dana Maj",), ())
    assert speaking_as(speakers, ("Ana Ruiz",)) == (("Ruiz, Ana",), ())
    assert speaking_as(speakers, ("Ruiz", "Ana")) == (("Ruiz, Ana",), ())
    assert speaking_as(speakers, (NAMELESS,)) == speaking_as(speakers, ("",)) == (("",), ())
    assert speaking_as(speakers, ()) == ((), ())
    assert speaking_as(("Ana", "ana"), ("ana",)) == (("ana",), ()), "as it is written, it is somebody else's"


def test_a_name_that_nobody_or_more_than_one_goes_by_is_given_back() -> None:
    assert speaking_as(("Dana Maj", "Dana Ott"), ("Dana", "Zoe", "Dana Ott")) == (("Dana Ott",), ("Dana", "Zoe"))
    assert speaking_as(("Dana",), ("",)) == ((), ("",))
