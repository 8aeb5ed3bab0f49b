"""The feedback form: one file that reaches for nothing outside it, runs only what is its own, and shows hostile names as text."""

import base64
import hashlib
import json
import re
import tomllib
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import proprietor
from proprietor.calibration.competencies import LEVELS, shipped
from proprietor.calibration.invited import QUESTIONS, FormCompetency, Invited, on_form, who_sees
from proprietor.calibration.picking import as_record
from proprietor.exporters.form import PARTS, to_form
from proprietor.importers.sealed import keys
from proprietor.values.ids import RecordId

INVITED = Invited(
    invitation="inv_4k7m2p9qxt",
    asker="Ana Ruiz",
    rater="Mirela Popa",
    recipient=keys()[1],
    until="2026-12-12",
    competencies=on_form(replace(as_record(each), id=RecordId(each.id)) for each in shipped()[:3]),
    who_sees=who_sees("Ana Ruiz"),
)

EMPTY = {"meta", "input", "br", "link", "img", "base"}
REACHING = {"src", "srcset", "href", "action", "formaction", "data", "poster", "background", "ping", "xlink:href", "style"}


class Seen(HTMLParser):
    """What a browser would make of a page: its elements, the texts of some of them, and whether all that opens is closed."""

    def __init__(self, page: bytes) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.inside: dict[str, list[str]] = {}
        self.text = ""
        self.open: list[str] = []
        self.feed(page.decode())
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        if tag not in EMPTY:
            self.open.append(tag)
            self.inside.setdefault(tag, []).append("")

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self.open:
            self.inside[self.open[-1]][-1] += data
        if not {"script", "style"} & set(self.open):
            self.text += data

    def attributes(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for each, attributes in self.elements if each == tag]


@pytest.fixture(scope="module")
def page() -> bytes:
    return to_form(INVITED)


@pytest.fixture(scope="module")
def seen(page: bytes) -> Seen:
    return Seen(page)


def test_the_same_invitation_gives_the_same_bytes_and_few_of_them(page):
    assert to_form(INVITED) == page
    assert len(page) < 150_000


def test_nothing_reaches_outside_the_file(page, seen):
    reaching = {(tag, name, value) for tag, attributes in seen.elements for name, value in attributes.items() if name in REACHING}
    assert reaching == set()
    assert not {tag for tag, _ in seen.elements} & {"link", "img", "iframe", "object", "embed", "base", "video", "audio", "svg"}
    style = (PARTS / "form.css").read_text("utf-8")
    assert not re.search(r"url\(|@import|@font-face", style)
    script = (PARTS / "form.js").read_text("utf-8")
    assert not re.search(
        r"fetch|XMLHttpRequest|sendBeacon|WebSocket|EventSource|import\(|localStorage|sessionStorage|indexedDB", script
    )
    licences = (PARTS / "vendor" / "age.LICENSES.txt").read_text("utf-8")
    assert not re.search(r"[a-z]+://", page.decode().replace(licences.strip(), ""))


def test_only_its_own_style_and_scripts_may_run_and_nothing_may_be_asked_for(seen):
    (policy,) = [each["content"] for each in seen.attributes("meta") if each.get("http-equiv") == "Content-Security-Policy"]
    assert policy is not None
    rules = dict(rule.strip().split(" ", 1) for rule in policy.split(";"))
    scripts = [
        text
        for text, attributes in zip(seen.inside["script"], seen.attributes("script"), strict=True)
        if not attributes.get("type")
    ]
    assert rules == {
        "default-src": "'none'",
        "style-src": sums(seen.inside["style"]),
        "script-src": sums(scripts),
        "base-uri": "'none'",
        "form-action": "'none'",
    }
    assert len(scripts) == 2
    assert not [name for _, attributes in seen.elements for name in attributes if name.startswith("on")]


def sums(texts: list[str]) -> str:
    return " ".join(f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'" for text in texts)


def test_the_rules_come_before_anything_they_rule(seen):
    tags = [tag for tag, _ in seen.elements]
    assert seen.elements[3][1].get("http-equiv") == "Content-Security-Policy", tags[:5]
    assert not {"script", "style"} & set(tags[:3])


def test_what_stands_in_scripts_and_style_cannot_end_them():
    for name in ("form.js", "vendor/age.min.js", "form.css"):
        text = (PARTS / name).read_text("utf-8")
        assert not re.search(r"</|<!--|<script|\r", text, re.IGNORECASE), name


def test_every_level_and_not_seen_are_equal_answers_and_none_is_chosen(seen):
    inputs = seen.attributes("input")
    assert not [each for each in inputs if "checked" in each]
    for number in range(1, 4):
        values = [each["value"] for each in inputs if each.get("name") == f"c{number}"]
        assert values == [*map(str, range(1, LEVELS + 1)), ""]
    assert [each["id"] for each in inputs if each["type"] == "checkbox"] == ["may_be_named", "may_be_quoted"]
    assert seen.text.count("I have not seen this") >= 3
    for each in INVITED.competencies:
        assert all(level in seen.text for level in (each.name, each.about, *each.levels))


def test_it_tells_who_asks_who_will_see_what_and_how_long_it_takes(seen):
    text = " ".join(seen.text.split())
    assert "Dear Mirela Popa" in text
    assert "How do you see Ana Ruiz’s work?" in text
    assert "They are not anonymous." in text
    assert f"3 things to rate and 2 open questions, about {INVITED.minutes} minutes. Please answer by 12 December 2026." in text
    assert all(label in text for _, label in QUESTIONS)


def test_without_scripts_it_says_so_and_stays_a_questionnaire(seen):
    assert "noscript" in seen.inside
    text = " ".join(seen.text.split())
    assert "This form cannot seal your answers here" in text
    assert "whoever can read the message can read your answers" in text


def data_of(seen: Seen) -> dict[str, object]:
    (text,) = [
        text for text, attributes in zip(seen.inside["script"], seen.attributes("script"), strict=True) if attributes.get("type")
    ]
    assert not set(text) & set("<>&")
    found: dict[str, object] = json.loads(text)
    return found


HOSTILE = [
    "</script><script>alert(1)</script>",
    "<!--<script>",
    '"><img src=x onerror=alert(1)>',
    "{{ 7*7 }}{% raw %}",
    "Ana & Söhne’s “work” <b>",
    "</textarea></noscript></title></style>",
    "\u2028\u2029'`${1}\\",
]


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_names_are_only_text(name, seen):
    hostile = Seen(to_form(hostile_everywhere(name)))
    assert [tag for tag, _ in hostile.elements] == [tag for tag, _ in Seen(to_form(hostile_everywhere("Ana"))).elements]
    assert hostile.text.count(name) >= 10
    assert data_of(hostile)["competencies"] == [name]
    assert data_of(hostile)["invitation"] == name
    assert hostile.inside["script"][1:] == seen.inside["script"][1:]


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\r\0"), min_size=1, max_size=40))
def test_no_name_at_all_becomes_part_of_the_page(name):
    strange = Seen(to_form(hostile_everywhere(name)))
    assert len(strange.elements) == len(Seen(to_form(hostile_everywhere("Ana"))).elements)
    assert data_of(strange)["invitation"] == name


def hostile_everywhere(name: str) -> Invited:
    competency = FormCompetency(id=name, name=name, about=name, levels=(name,) * LEVELS)
    return replace(
        INVITED,
        invitation=name,
        asker=name,
        rater=name,
        until=name,
        who_sees=f"x {name}",
        competencies=(competency,),
        questions=((name, name),),
    )


def test_the_saved_reply_has_a_plain_name_whatever_the_invitation_is_called(seen):
    assert data_of(seen)["file"] == "reply-inv_4k7m2p9qxt.txt"
    assert data_of(Seen(to_form(replace(INVITED, invitation="../a b\\c.exe"))))["file"] == "reply-abcexe.txt"


def test_its_colours_are_those_of_the_web_face():
    tokens = (Path(proprietor.__file__).parent / "web" / "static" / "tokens.css").read_text("utf-8")
    pairs = {name: (day, night) for name, day, night in re.findall(r"--([\w-]+): light-dark\((#\w+), (#\w+)\)", tokens)}
    style = (PARTS / "form.css").read_text("utf-8").partition("@media print")[0]
    day, _, night = style.partition("prefers-color-scheme: dark")
    for at, part in enumerate((day, night)):
        colours = re.findall(r"--([\w-]+): (#\w+);", part)
        assert len(colours) > 10
        assert colours == [(name, pairs[name][at]) for name, _ in colours]


def test_what_others_made_is_unchanged_and_its_licences_travel_with_it(page):
    (entry,) = tomllib.loads((PARTS / "vendor" / "manifest.toml").read_text("utf-8"))["file"]
    bundle = (PARTS / "vendor" / entry["file"]).read_bytes()
    assert hashlib.sha256(bundle).hexdigest() == entry["sha256"]
    assert (PARTS / "vendor" / entry["licence_file"]).read_bytes().strip() in page
    assert bundle in page
