"""Ids: drawn, tidied, and found by any unambiguous head."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from proprietor.values.ids import LENGTH, SIGNS, RecordId, make_id, resolve, tidy
from proprietor.values.refusals import Refusal
from tests.refusing import code_of, refused
from tests.strategies import record_ids

IDS = [RecordId(each) for each in ("win_4k7m2p9qxt", "win_4k7z000000", "per_1010101010", "clm_abcdefghjk")]


def test_an_id_is_a_prefix_and_ten_signs_nobody_misreads() -> None:
    made = make_id("win", random.Random(1).randrange)
    assert made.startswith("win_")
    assert len(made) == len("win_") + LENGTH
    assert set(made.removeprefix("win_")) <= set(SIGNS)
    assert not set(SIGNS) & set("ilou")


def test_chance_is_asked_for_every_sign() -> None:
    asked: list[int] = []
    make_id("win", lambda bound: asked.append(bound) or 0)
    assert asked == [32] * LENGTH


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        (" WIN_4K7 ", "win_4k7"),
        ("win_oil", "win_011"),
        ("4K7O", "4k7o"),
        ("lnk_O", "lnk_0"),
        ("", ""),
    ],
)
def test_what_is_typed_is_brought_into_written_form(typed: str, written: str) -> None:
    assert tidy(typed) == written


@pytest.mark.parametrize(
    ("head", "found"),
    [
        ("win_4k7m2p9qxt", IDS[0]),
        ("win_4k7m", IDS[0]),
        ("4K7M", IDS[0]),
        ("per_lolo", IDS[2]),
        ("IOIO", IDS[2]),
        ("clm", IDS[3]),
        (" p ", IDS[2]),
    ],
)
def test_any_unambiguous_head_names_a_record(head: str, found: RecordId) -> None:
    assert resolve(head, IDS) == found


@pytest.mark.parametrize("head", ["", "  ", "_", "___"])
def test_no_id_at_all_is_refused(head: str) -> None:
    with pytest.raises(Refusal, match="No id was given") as refused:
        resolve(head, IDS)
    assert refused.value.code == "unknown-id"


def test_an_unknown_head_is_refused_by_its_name() -> None:
    with pytest.raises(Refusal, match="No record begins with “win_zzz”") as refused:
        resolve(" win_zzz", IDS)
    assert (refused.value.code, refused.value.place) == ("unknown-id", " win_zzz")


def test_an_ambiguous_head_is_refused_with_the_records_it_could_be() -> None:
    refusal = refused(resolve, "win_4k7", IDS)
    assert refusal.code == "ambiguous-id"
    assert refusal.sentence == "“win_4k7” could be any of 2 records: win_4k7m2p9qxt, win_4k7z000000"


def test_of_many_records_only_some_are_shown() -> None:
    many = [RecordId(f"win_{n:010d}") for n in range(7)]
    shown = refused(resolve, "win", many).sentence
    assert shown.startswith("“win” could be any of 7 records: win_0000000000, ")
    assert shown.endswith("win_0000000003 …")


@given(st.lists(record_ids(), min_size=1, max_size=30, unique=True), st.data())
def test_every_head_finds_its_record_or_says_that_it_is_ambiguous(ids: list[RecordId], data: st.DataObject) -> None:
    wanted = data.draw(st.sampled_from(ids))
    head = wanted[: data.draw(st.integers(1, len(wanted)))]
    signs = head.translate(str.maketrans("ilo", "110"))
    alike = [each for each in ids if each.startswith(head) or each.partition("_")[2].startswith(signs)]
    if len(alike) == 1 or wanted == head:
        assert resolve(head, ids) == wanted
    else:
        assert code_of(resolve, head, ids) == "ambiguous-id"


@given(record_ids(), st.data())
def test_misread_signs_and_capitals_find_the_same_record(wanted: RecordId, data: st.DataObject) -> None:
    prefix, _, signs = wanted.partition("_")
    misread = {"0": "0oO", "1": "1iIlL"}
    typed = "".join(data.draw(st.sampled_from(misread.get(sign, sign + sign.upper()))) for sign in signs)
    assert resolve(f"{prefix.upper()}_{typed}", [wanted]) == wanted
    assert resolve(f" {typed} ", [wanted]) == wanted


@given(st.text(max_size=20))
def test_anything_typed_is_an_id_or_a_refusal(head: str) -> None:
    assert code_of(resolve, head, IDS) in {"unknown-id", "ambiguous-id"} or resolve(head, IDS) in IDS
