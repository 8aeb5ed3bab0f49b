"""Feedback read out of the books: whoever rates twice counts once, whoever is gone still counts, what is gone does not."""

from dataclasses import replace
from datetime import date, timedelta

from proprietor.books import Relation
from proprietor.calibration.feedback import ROUND, feedback_of, rounds
from proprietor.values.ids import RecordId
from tests.calibration.heard import NOTES, ROTA, TODAY, answered, asked, books, crowd, own, person

EARLIER = TODAY - timedelta(days=10)


def test_a_reply_is_read_with_its_person_and_not_observed_is_no_rating() -> None:
    found = feedback_of(books(ROTA, NOTES, person("mirela", Relation.BOSS), *answered("mirela", {"rota": 4, "notes": None})))
    (returned,) = found.returned
    assert (returned.rater, returned.relation) == ("per_mirela", Relation.BOSS)
    assert [(each.competency, each.level) for each in found.ratings] == [("cpt_rota", 4)]
    assert found.seen[ROTA.id].by == {Relation.BOSS: 1}
    assert (found.seen[NOTES.id].rated, found.seen[NOTES.id].not_observed) == (0, 1)
    assert found.waiting == ()


def test_of_a_rater_who_answers_twice_the_last_counts() -> None:
    first, later = answered("kai", {"rota": 2, "notes": 3}, on=EARLIER), answered("kai", {"rota": None}, turn=2)
    for records in ((*first, *later), (*later, *first)):
        found = feedback_of(books(ROTA, NOTES, person("kai"), *records))
        assert [each.reply.id for each in found.returned] == ["rpl_kai1", "rpl_kai2"]
        assert (found.seen[ROTA.id].rated, found.seen[ROTA.id].not_observed) == (0, 1)
        assert (found.seen[NOTES.id].rated, found.people) == (1, 1)


def test_whoever_is_gone_counts_as_somebody_of_their_own() -> None:
    found = feedback_of(books(ROTA, *answered("gone", {"rota": 2}), *answered("away", {"rota": 4})))
    assert {(each.rater, each.relation, each.person) for each in found.returned} == {
        ("inv_gone1", Relation.PEER, None),
        ("inv_away1", Relation.PEER, None),
    }
    assert found.seen[ROTA.id].rated == 2


def test_an_invitation_that_names_no_person_still_counts() -> None:
    invitation, reply = answered("kai", {"rota": 2})
    (returned,) = feedback_of(books(ROTA, replace(invitation, person=ROTA.id), reply)).returned
    assert (returned.person, returned.rater) == (None, "inv_kai1")


def test_a_reply_without_its_invitation_is_left_out() -> None:
    _, reply = answered("kai", {"rota": 2})
    found = feedback_of(books(ROTA, person("kai"), reply))
    assert (found.returned, found.ratings) == ((), ())


def test_a_competency_that_is_gone_is_left_out() -> None:
    found = feedback_of(books(ROTA, person("kai"), *answered("kai", {"rota": 2, "gone": 5})))
    assert [each.competency for each in found.ratings] == ["cpt_rota"]
    assert list(found.seen) == [ROTA.id]


def test_those_who_have_not_answered_wait_the_earliest_first() -> None:
    waiting = asked("ines", "rota"), asked("tomas", "rota", on=EARLIER)
    found = feedback_of(books(ROTA, *waiting, *answered("kai", {"rota": 2})))
    assert [each.id for each in found.waiting] == ["inv_tomas1", "inv_ines1"]


def test_the_newest_own_level_counts_and_the_first_is_kept() -> None:
    found = feedback_of(books(ROTA, NOTES, own("rota", 5), own("rota", 2, on=EARLIER), own("notes", None)))
    assert found.levels == {"cpt_rota": 5}
    assert found.first[ROTA.id].level == 2
    assert NOTES.id not in found.own


def test_of_two_on_one_day_the_one_written_later_counts() -> None:
    slip = replace(own("rota", 1), id=RecordId("slf_zzz"))
    assert feedback_of(books(ROTA, slip, own("rota", 4))).levels == {"cpt_rota": 4}
    assert feedback_of(books(ROTA, own("rota", 4), slip)).levels == {"cpt_rota": 1}


def test_it_is_known_where_one_rated_oneself_before_others_did() -> None:
    reply = answered("kai", {"rota": 2, "notes": None})
    before = books(ROTA, NOTES, own("rota", 4), person("kai"), *reply, own("notes", 3))
    assert feedback_of(before).before == {ROTA.id}
    assert feedback_of(books(ROTA, own("rota", 4))).before == {ROTA.id}
    again = answered("ines", {"rota": 5})
    assert feedback_of(books(ROTA, *reply, own("rota", 4), *again)).before == frozenset()


def test_a_new_round_begins_after_a_long_silence_or_a_reply_without_a_day() -> None:
    def days(*given: date | None) -> list[int]:
        replies = (answered(f"p{at}", {"rota": 3}, on=on) for at, on in enumerate(given))
        found = feedback_of(books(ROTA, *(record for each in replies for record in each)))
        return [len(each) for each in rounds(found.returned)]

    assert days() == []
    assert days(TODAY, TODAY + ROUND) == [2]
    assert days(TODAY, TODAY + ROUND + timedelta(days=1)) == [1, 1]
    assert days(TODAY, TODAY + ROUND, TODAY + 2 * ROUND) == [3]
    assert days(None, TODAY) == [1, 1]
    assert days(None, None) == [1, 1]


def test_nothing_is_read_out_of_empty_books() -> None:
    found = feedback_of(books())
    assert (found.competencies, found.returned, found.waiting, found.seen) == ((), (), (), {})
    assert len(feedback_of(books(ROTA, *crowd({"rota": 3}))).ratings) == 4


def test_whoever_answers_twice_is_one_of_the_people() -> None:
    replies = (*answered("kai", {"rota": 2}), *answered("kai", {"rota": 3}, turn=2), *answered("mirela", {"rota": 4}))
    found = feedback_of(books(ROTA, person("kai"), person("mirela", Relation.BOSS), *replies))
    assert (len(found.returned), found.people) == (3, 2)
