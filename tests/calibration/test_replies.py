"""The text inside a seal: read when it is exactly a reply, told apart in every other case, and held against earlier replies."""

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from proprietor.calibration.replies import (
    MOST_BYTES,
    MOST_SIGNS,
    STEP,
    UNWANTED,
    Flaw,
    Read,
    Received,
    Standing,
    Trouble,
    compare,
    read_reply,
)

INVITATION, COMPETENCIES = "inv_4k7m2p9qxt", ("finds-the-cause", "works-from-facts")

REPLY = {
    "proprietor": 1,
    "invitation": INVITATION,
    "reply": "0123456789abcdef" * 2,
    "written": "2026-12-01T09:30:00.250Z",
    "ratings": {"finds-the-cause": 4, "works-from-facts": None},
    "problem": "The timetable.\nNobody believes it.",
    "stop": "",
    "may_be_named": True,
    "may_be_quoted": False,
}


def read(text: str) -> Read | Trouble:
    return read_reply(text, invitation=INVITATION, competencies=COMPETENCIES)


def told(**changes: object) -> Read | Trouble:
    return read(json.dumps(REPLY | changes))


def without(key: str) -> str:
    return json.dumps({each: value for each, value in REPLY.items() if each != key})


def test_a_reply_is_read_with_all_that_it_says():
    assert read(json.dumps(REPLY) + " " * STEP) == Read(
        invitation=INVITATION,
        reply="0123456789abcdef" * 2,
        written=datetime(2026, 12, 1, 9, 30, 0, 250_000, tzinfo=UTC),
        ratings={"finds-the-cause": 4, "works-from-facts": None},
        problem="The timetable.\nNobody believes it.",
        stop="",
        may_be_named=True,
        may_be_quoted=False,
    )


FLAWS = [
    ("{}", Flaw.VERSION, ""),
    ("", Flaw.UNREADABLE, ""),
    ("[" * 60_000, Flaw.UNREADABLE, ""),
    ("1" * 5_000, Flaw.UNREADABLE, ""),
    ("[1]", Flaw.UNREADABLE, ""),
    ('{"proprietor": 1, "proprietor": 1}', Flaw.UNREADABLE, ""),
    ('{"proprietor": NaN}', Flaw.UNREADABLE, ""),
    (" " * (MOST_BYTES + 1), Flaw.TOO_LARGE, ""),
    ('"' + "€" * (MOST_BYTES // 2) + '"', Flaw.TOO_LARGE, ""),
    (REPLY | {"proprietor": 2}, Flaw.VERSION, ""),
    (REPLY | {"proprietor": True}, Flaw.VERSION, ""),
    (REPLY | {"proprietor": 1.0}, Flaw.VERSION, ""),
    (REPLY | {"extra": 1}, Flaw.UNKNOWN_KEY, "extra"),
    (REPLY | {"x\u202e \x00y" * 30: 1}, Flaw.UNKNOWN_KEY, "xy" * 8),
    (REPLY | {"invitation": "inv_other"}, Flaw.OTHER_INVITATION, ""),
    (REPLY | {"invitation": [INVITATION]}, Flaw.OTHER_INVITATION, ""),
    (REPLY | {"reply": "0123"}, Flaw.BAD_ID, ""),
    (REPLY | {"reply": 5}, Flaw.BAD_ID, ""),
    (REPLY | {"written": "2026-12-01 09:30"}, Flaw.BAD_TIME, ""),
    (REPLY | {"written": "2026-02-30T09:30:00Z"}, Flaw.BAD_TIME, ""),
    (REPLY | {"written": "2026-12-01T09:30:00+01:00"}, Flaw.BAD_TIME, ""),
    (REPLY | {"written": 20261201}, Flaw.BAD_TIME, ""),
    (REPLY | {"ratings": []}, Flaw.BAD_RATINGS, ""),
    (REPLY | {"ratings": {**REPLY["ratings"], "flies": 3}}, Flaw.UNKNOWN_COMPETENCY, "flies"),  # type: ignore[dict-item]
    (REPLY | {"ratings": {"finds-the-cause": 4}}, Flaw.MISSING_COMPETENCY, "works-from-facts"),
    *[
        (REPLY | {"ratings": {"finds-the-cause": level, "works-from-facts": 1}}, Flaw.OFF_SCALE, "finds-the-cause")
        for level in (0, 6, -1, True, 3.0, "3", "", [])
    ],
    (REPLY | {"problem": None}, Flaw.NO_TEXT, "problem"),
    (REPLY | {"stop": ["a"]}, Flaw.NO_TEXT, "stop"),
    (REPLY | {"stop": "a" * (MOST_SIGNS + 1)}, Flaw.TOO_LONG, "stop"),
    *[
        (REPLY | {"problem": f"a{sign}b"}, Flaw.CONTROL_SIGN, "problem")
        for sign in "\x00\x08\x0b\r\x1b\x7f\x85\x9f\u2028\u202e\u2066\ud800\udfff"
    ],
    (REPLY | {"may_be_named": 1}, Flaw.NO_CONSENT, "may_be_named"),
    (REPLY | {"may_be_quoted": "yes"}, Flaw.NO_CONSENT, "may_be_quoted"),
    *[(without(key), Flaw.MISSING_KEY, key) for key in REPLY if key != "proprietor"],
]


@pytest.mark.parametrize(("given_text", "flaw", "place"), FLAWS)
def test_every_flaw_is_told_apart_with_its_place_and_a_remedy(given_text, flaw, place):
    found = read(given_text if isinstance(given_text, str) else json.dumps(given_text))
    assert isinstance(found, Trouble)
    assert (found.kind, found.place) == (flaw, place)
    assert place in found.sentence
    assert "{}" not in found.sentence
    assert found.sentence.endswith(".")
    assert found.remedy.endswith(".")
    assert "!" not in found.sentence + found.remedy


def test_every_flaw_is_met_above():
    assert {flaw for _, flaw, _ in FLAWS} == set(Flaw)


def test_half_a_sign_outside_any_text_is_unreadable_and_raises_nothing():
    found = read("\udcff" + json.dumps(REPLY))
    assert isinstance(found, Trouble)
    assert found.kind is Flaw.UNREADABLE


@given(st.text(max_size=200).map(lambda text: UNWANTED.sub("", text)), st.sampled_from([None, 1, 2, 3, 4, 5]))
def test_whatever_can_be_written_and_chosen_in_the_form_is_read_back(text, level):
    found = told(stop=text, ratings=dict.fromkeys(COMPETENCIES, level))
    assert isinstance(found, Read)
    assert found.stop == text
    assert set(found.ratings.values()) == {level}


@given(st.dictionaries(st.sampled_from([*REPLY, "extra"]), st.recursive(st.none() | st.integers() | st.text(), st.lists)))
def test_no_json_at_all_makes_it_raise(changes):
    found = told(**changes)
    assert isinstance(found, (Read, Trouble))


@given(st.text(max_size=300))
def test_no_text_at_all_makes_it_raise(text):
    assert isinstance(read(text), Trouble)


def test_two_texts_as_long_as_may_be_fit_the_seal_in_any_script():
    longest = json.dumps(REPLY | {"problem": "🦉" * MOST_SIGNS, "stop": "🦉" * MOST_SIGNS}, ensure_ascii=False)
    assert isinstance(read(longest), Read)
    assert len(longest.encode()) < MOST_BYTES - STEP


# ---- How a reply stands to others

UNTIL = "2026-12-12"


def reply(**changes: object) -> Read:
    found = told()
    assert isinstance(found, Read)
    return replace(found, **changes)  # type: ignore[arg-type]


def received(fingerprint: str = "a", **changes: object) -> Received:
    return Received(reply=reply(**changes), fingerprint=fingerprint)


DAY = timedelta(days=1)
WRITTEN = reply().written
OTHER = "f" * 32


@pytest.mark.parametrize(
    ("new", "before", "standing"),
    [
        (received(), [], Standing.FIRST),
        (received(), [received("b", invitation="inv_other")], Standing.FIRST),
        (received(), [received()], Standing.REPLAYED),
        (received("b", written=WRITTEN + DAY), [received()], Standing.SAME),
        (received("b", written=WRITTEN - DAY), [received()], Standing.SAME),
        (received("b", written=WRITTEN + DAY, stop="The meetings."), [received()], Standing.NEWER),
        (received("b", written=WRITTEN + DAY, reply=OTHER), [received()], Standing.NEWER),
        (received("b", written=WRITTEN - DAY, reply=OTHER), [received()], Standing.OLDER),
        (received("b", reply=OTHER), [received()], Standing.OLDER),
        (received("c", reply=OTHER), [received(written=WRITTEN - DAY), received("b", written=WRITTEN + DAY)], Standing.OLDER),
        (received(written=datetime(2026, 12, 13, 11, 59, 59, tzinfo=UTC)), [], Standing.FIRST),
        (received(written=datetime(2026, 12, 13, 12, tzinfo=UTC)), [], Standing.LATE),
        (received("b", written=datetime(2027, 1, 1, tzinfo=UTC), stop="x"), [received()], Standing.LATE),
        (received("b", written=datetime(2027, 1, 1, tzinfo=UTC)), [received()], Standing.SAME),
    ],
)
def test_how_a_reply_stands_to_what_came_before(new, before, standing):
    assert compare(new, before, UNTIL) is standing


def test_every_standing_has_its_own_words():
    assert len({each.words for each in Standing}) == len(Standing)
    assert all(each.words.endswith(".") for each in Standing)
