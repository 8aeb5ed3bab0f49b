"""Must-checks: an old complaint unmended comes first, and a chance without evidence is a hope."""

from dataclasses import replace

import pytest

from proprietor.books import About
from proprietor.decide.complaints import OwnWord, register_of
from proprietor.decide.mending import MustCheck, Verdict, must_checks
from proprietor.decide.options import Mended, Option, OptionKind
from tests.decide.cases import ALSO_UNHEARD, LEAD, UNHEARD, WARD, complaint
from tests.shelves import books_of

OLD = complaint(1, UNHEARD, WARD)
NEW = complaint(2, ALSO_UNHEARD + ".", LEAD)
BOOKS = books_of(OLD, NEW, WARD, LEAD)
JOIN = Option(name="Join", kind=OptionKind.JOIN)
SAID = "Mrs Halden told me in the second talk."


def chance(low: float, likely: float, high: float, evidence: str = SAID, *, of: str = NEW.id) -> Mended:
    return Mended(complaint=of, low=low, likely=likely, high=high, evidence=evidence)  # type: ignore[arg-type]


def check(*mends: Mended, word: OwnWord | None = None, kind: OptionKind = OptionKind.JOIN) -> MustCheck:
    (found,) = must_checks((replace(JOIN, mends=mends, kind=kind),), register_of(BOOKS, word))
    return found


@pytest.mark.parametrize(
    ("mends", "verdict", "says"),
    [
        ((), Verdict.OPEN, "nobody has said whether it would be mended."),
        ((chance(0.6, 0.8, 0.9),), Verdict.MENDED, f"a chance of 80 %, 60 to 90. “{SAID}"),
        ((chance(0.6, 0.8, 0.9, " "),), Verdict.OPEN, "a chance of 80 %, 60 to 90. Nothing is written"),
        ((chance(0.8, 0.8, 0.8, ""),), Verdict.OPEN, "a chance of 80 %. Nothing"),
        ((chance(0.5, 0.5, 0.9),), Verdict.MENDED, "a chance of 50 %, 50 to 90."),
        ((chance(0.1, 0.49, 0.9),), Verdict.UNMENDED, "a chance of 49 %, 10 to 90."),
        ((chance(0, 0, 0, ""),), Verdict.UNMENDED, "Nothing is written that speaks for it."),
    ],
)  # fmt: skip
def test_what_is_mended_what_is_not_and_what_nobody_knows(mends: tuple[Mended, ...], verdict: Verdict, says: str) -> None:
    found = check(*mends)
    assert (found.verdict, found.complaint, found.option) == (verdict, NEW.id, "Join")
    assert says in found.told
    assert found.what == ALSO_UNHEARD
    assert found.ask == ("" if verdict is Verdict.MENDED else "What would be different with “Join”, and who says so?")


def test_a_chance_may_name_the_same_complaint_of_an_earlier_job() -> None:
    assert check(chance(0.6, 0.7, 0.8, of=OLD.id)).verdict is Verdict.MENDED
    assert check(chance(0.6, 0.7, 0.8, of="cmp_9")).verdict is Verdict.OPEN


def test_what_is_of_the_trade_comes_along_only_if_one_goes() -> None:
    word = OwnWord(about={NEW.id: About.TRADE})
    assert "being about the trade, so it comes along" in check(word=word).told
    assert "comes along" not in check(word=word, kind=OptionKind.ASK).told
    assert "being about oneself" in check(word=OwnWord(about={NEW.id: About.ONESELF})).told
    assert "comes along" not in check(word=OwnWord(about={NEW.id: About.JOB})).told


def test_the_unmended_stand_first_and_settled_ones_are_none() -> None:
    canteen = complaint(3, "The canteen closes at nine", LEAD)
    settled = complaint(4, "The roof leaks on the archive", LEAD, mended=True)
    options = (
        replace(JOIN, mends=(chance(0.6, 0.8, 0.9), chance(0, 0.1, 0.2, of=canteen.id))),
        Option(name="Stay", kind=OptionKind.STAY),
    )
    found = must_checks(options, register_of(books_of(OLD, NEW, canteen, settled, WARD, LEAD)))
    assert [(each.option, each.verdict) for each in found] == [
        ("Join", Verdict.UNMENDED), ("Stay", Verdict.OPEN), ("Stay", Verdict.OPEN), ("Join", Verdict.MENDED),
    ]  # fmt: skip
    assert must_checks(options, register_of(books_of(settled, LEAD))) == ()
