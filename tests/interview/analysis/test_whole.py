"""The whole analysis of a talk."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from proprietor.books import Win
from proprietor.interview.analysis.labels import Focus
from proprietor.interview.analysis.measures import UNREAD
from proprietor.interview.analysis.setting import Setting
from proprietor.interview.analysis.sides import Guess
from proprietor.interview.analysis.whole import NOT_ENGLISH, WORDS_A_MARK, analyse, is_marked_talk
from proprietor.interview.records import Correction
from proprietor.interview.transcript import Side, Utterance
from proprietor.language.talk.questions import VERSION
from proprietor.values.ids import RecordId
from tests.interview.talks import odd_lines, of_utterances, transcript_of

TALK = transcript_of("""
    Dana: What did you plan?
    Owen: In my last job I planned the nights. Who plans your nights here?
    Dana: We lose the night permits, nobody renews them, our men are stuck, tired and late.
    Owen: My notice is three months.
""")


def test_an_analysis_names_its_rules_and_holds_every_turn() -> None:
    found = analyse(TALK)
    assert found.version == VERSION
    assert found.transcript is TALK
    assert [each.turn.speaker for each in found.turns] == ["Dana", "Owen", "Dana", "Owen"]
    assert found.measures.turns == 4
    assert found.dynamics is not None
    assert [each.at.turn for each in found.told] == [3]
    assert [each.at.turn for each in found.chances] == [4]


def test_the_candidate_is_guessed_when_nobody_is_named() -> None:
    found = analyse(TALK)
    assert (found.mine, found.guess and found.guess.mine, found.guess and found.guess.sure) == (("Owen",), "Owen", False)


def test_a_named_candidate_is_taken_as_named() -> None:
    found = analyse(TALK, mine=("Dana", "Nobody"))
    assert (found.mine, found.guess) == (("Dana",), None)
    assert [each.turn.side for each in found.turns] == [Side.ME, Side.THEM, Side.ME, Side.THEM]


def test_a_name_with_a_comma_may_come_in_its_parts() -> None:
    talk = transcript_of("Dana: Do sit down.\nRuiz, Ana: Thanks.\nRuiz, Eva: Thanks.\n: Thanks.")
    assert analyse(talk, mine=("Ruiz, Ana",)).mine == ("Ruiz, Ana",)
    assert analyse(talk, mine=("Ruiz", "Ana")).mine == ("Ruiz, Ana",)
    assert analyse(talk, mine=("Ruiz", "Ana", "Dana", "")).mine == ("Dana", "Ruiz, Ana", "")


def test_a_name_that_does_not_speak_leads_to_a_guess_and_one_known_from_earlier_is_sure() -> None:
    assert analyse(TALK, mine=("Nobody",)).mine == ("Owen",)
    known = analyse(TALK, known=("dana",))
    assert known.guess == Guess(mine="Dana", because="“Dana” was you in an earlier talk", sure=True)


def test_corrections_win_before_anything_is_counted() -> None:
    found = analyse(TALK, corrections=[Correction(turn=3, label="discloses", value="no")])
    assert (found.told, found.measures.disclosed) == ((), ())


def test_wins_are_offered_where_they_fit() -> None:
    win = Win(id=RecordId("win_x"), problem="Night permits expired")
    assert [each.win for each in analyse(TALK, wins=[win]).chances] == ["win_x"]


def test_marks_are_counted_beside_words_however_the_lines_are_cut() -> None:
    words = "word " * (WORDS_A_MARK - 1)
    assert is_marked_talk(of_utterances([Utterance(1, "Dana", words + "why?")]))
    assert is_marked_talk(of_utterances([Utterance(1, "Dana", each) for each in (words + "why?").split()]))
    assert not is_marked_talk(of_utterances([Utterance(1, "Dana", words + "and why?")]))
    assert not is_marked_talk(of_utterances([Utterance(1, "Dana", "why")]))
    assert not is_marked_talk(of_utterances(()))


def test_the_notes_say_in_which_mode_it_ran_and_pass_on_the_warnings_of_the_file() -> None:
    warned = replace(TALK, quality=replace(TALK.quality, warnings=("Half of it has no speakers.",)))
    assert analyse(warned).notes == ("It ran on a transcript with question marks.", "Half of it has no speakers.")
    (note,) = analyse(transcript_of("Dana: we plan nights\nMe: so do we")).notes
    assert note.startswith("It ran without question marks")


def test_talk_in_another_language_says_what_is_not_to_be_trusted() -> None:
    found = analyse(
        transcript_of("Dana: Was haben Sie bisher gemacht?\nMe: Ich habe die Nächte in der Mühle geplant und nicht nur das.")
    )
    assert not found.english
    assert found.notes == (NOT_ENGLISH,)
    assert found.measures.turns == 2


GERMAN = transcript_of("""
    Berger: Guten Tag, erzählen Sie doch etwas über Ihre letzte Stelle.
    Kunze: Ich habe die Nächte in der Mühle geplant. Wie läuft es denn bei Ihnen?
    Berger: Schwierig, wir haben zu wenig Leute und das ist ein Problem.
    Kunze: Was kostet Sie das im Monat?
""")


def test_in_another_language_only_what_needs_no_words_is_counted() -> None:
    found = analyse(GERMAN)
    assert (found.recognised.setting, found.told, found.chances) == (Setting.UNKNOWN, (), ())
    assert all(read.focus is Focus.OTHER and not read.questions and read.answered is None for read in found.turns)
    assert not any(read.shift for read in found.turns)
    assert (found.measures.asked, found.measures.led) == ({Side.ME: (), Side.THEM: ()}, ())
    assert found.measures.words[Side.ME] + found.measures.words[Side.THEM] == sum(read.turn.words for read in found.turns) > 0
    assert found.measures.enough.startswith("the talk has 4 turns")


def test_in_a_long_talk_in_another_language_the_share_of_the_talk_is_told_and_no_other() -> None:
    found = analyse(of_utterances([replace(each, number=n) for n, each in enumerate(GERMAN.utterances * 6, 1)])).measures
    assert found.talk_share.told
    assert found.enough == UNREAD
    assert not any(each.told for each in (found.share_asked, found.follow_up_rate, found.per_ten, found.control_share))


def test_what_a_person_put_right_counts_in_any_language() -> None:
    found = analyse(GERMAN, corrections=[Correction(turn=3, label="discloses", value="yes")])
    assert [each.turn for each in found.measures.disclosed] == [each.at.turn for each in found.told] == [3]


def test_a_name_nobody_goes_by_is_said_with_those_who_speak() -> None:
    assert "Nobody speaks as “Zoe” here. Those who speak are “Dana”, “Owen”." in analyse(TALK, mine=("Zoe",)).notes
    assert analyse(TALK, mine=("Dana",)).notes == analyse(TALK).notes
    crowd = transcript_of("\n".join(f"Voice of {name}: Tea." for name in "ABCDEFGHIJ"))
    assert analyse(crowd, mine=("Zoe",)).notes[1].endswith("“Voice of H” and 2 more.")


def test_a_transcript_without_a_word_is_analysed_too() -> None:
    found = analyse(of_utterances(()))
    assert (found.mine, found.turns, found.dynamics, found.chances) == (("",), (), None, ())


@given(odd_lines(), st.lists(st.sampled_from(["Dana", "Me", "", "Nobody"]), max_size=2))
def test_no_transcript_is_so_odd_that_it_cannot_be_analysed(lines: list[Utterance], mine: list[str]) -> None:
    found = analyse(of_utterances(lines), mine=mine)
    assert sum(len(each.turn.utterances) for each in found.turns) <= len(lines)
    for read in found.turns:
        for asked in read.questions:
            assert 0 <= asked.start < asked.stop <= len(read.turn.text)
        assert all(0 <= start < stop <= len(read.turn.text) for start, stop in read.restates)
