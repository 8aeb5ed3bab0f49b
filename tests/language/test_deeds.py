"""Deeds: who does what, read from left to right."""

import pytest

from proprietor.language.deeds import deeds_of
from proprietor.language.lexicon import entries
from proprietor.language.phrases import PhraseBook
from proprietor.language.words import words_of

WEAK = PhraseBook({"weak": entries("weak")})

CASES = [
    ("The office was opened", "open/other/main/passive"),
    ("I opened the office", "open/I/main"),
    ("Ran weekly calls; moved 60 shops", "run/I/main move/I/main"),
    ("Cut invoicing by rewriting the form", "cut/I/main rewrite/I/method"),
    ("We launched; I wrote the plan", "launch/we/main write/I/main"),
    ("Helped hire welders", "help/I/main/weak hire/I/helped"),
    ("Helped the ward cut falls", "help/I/main/weak cut/I/helped"),
    ("Managed to cut costs", "manage/I/main cut/I/helped"),
    ("Designed, built and tested a rig", "design/I/main build/I/main test/I/main"),
    ("In 2019, wrote the manual", "write/I/main"),
    ("In 2019 wrote the manual", "write/I/main"),
    ("After the flood, reopened the library", "reopen/I/main"),
    ("Sales rose 20 %", "rise/other/main"),
    ("The team and I wrote it", "write/I/main"),
    ("Excellent knowledge of Excel", ""),
    ("Rewrote the letter and calls fell", "rewrite/I/main fall/other/outcome"),
    ("Managed 12 people, cutting the wait", "manage/I/main cut/I/trailing"),
    ("Ran workshops to plan and deliver events", "run/I/main plan/I/purpose deliver/I/purpose"),
    ("Worked on planning and testing rigs", "work/I/main/weak plan/I/purpose test/I/purpose"),
    ("Experienced welder", ""),
    ("Certified 40 welders", "certify/I/main"),
    ("Ward 7: cut falls", "cut/I/main"),
    ("Was promoted to charge nurse", "promote/I/main/passive charge/I/purpose"),
    ("The machine was repaired by me", "repair/I/main/passive"),
    ("The hall was rebuilt by our team", "rebuild/we/main/passive"),
    ("Was involved in the move and supported users", "was/I/main/weak support/I/main/weak"),
    ("My team won the cup", "win/we/main"),
    ("My rota cut falls", "cut/I/main"),
    ("Our clinic opened a site", "open/we/main"),
    ("Sales, marketing and support were reorganised", "reorganise/other/main/passive"),
    ("Built a tool that helps nurses", "build/I/main help/other/outcome"),
    ("Personally wrote it", "write/I/main"),
    ("Training of staff", ""),
    ("Managing a team", "manage/I/main"),
    ("Manages and trains 12 cooks", "manage/I/main train/I/main"),
    ("Lead and train teams", "lead/I/main train/I/main"),
    ("Ran the shop, based in Leeds", "run/I/main"),
    ("Ran the shop, attended by 40", "run/I/main"),
    ("Ran the fair (was 9) and trained cooks", "run/I/main be/I/main train/I/main"),
    ("Ran it) and sold it", "run/I/main sell/I/main"),
    ("I am a nurse", "be/I/main"),
    ("I'm trained", "train/I/main/passive"),
    ("I have 12 staff", "have/I/main"),
    ("I have written it", "write/I/main"),
    ("I would rebuild it", "rebuild/I/main"),
    ("Chaired meetings and got the lift repaired", "chair/I/main get/I/main"),
    ("I got Ferhat to read", "get/I/main read/I/helped"),
    ("They now write home; 61 now write home", "write/other/main write/other/main"),
    ("Ran calls; nobody left", "run/I/main leave/other/main"),
    ("Ran calls because they", "run/I/main"),
    ("The ward closed, saving money", "close/other/main save/other/trailing"),
    ("The ward closed and moved", "close/other/main move/other/main"),
    ("The team helped nurses", "help/other/main"),
    ("The ward was helped to move", "help/other/main/weak move/other/helped"),
    ("Taught nurses, helping 12 of them", "teach/I/main help/I/trailing/weak"),
    ("Moved the rose beds of the abbey", "move/I/main"),
    ("I teaching staff", ""),
    ("Taught by rewriting and testing forms", "teach/I/main rewrite/I/method test/I/method"),
    ("Taught for helping others", "teach/I/main"),
    ("Exposed to glazes, kiln firing", "expose/I/main/weak"),
    ("Sales, helping staff", ""),
    ("With them was opened a shop", "open/other/main/passive"),
    ("The led lamps", "lead/other/main"),
    ("I quickly and finally", ""),
    ("My rota is cutting falls", "cut/I/main"),
    ("My running shoes", ""),
    ("Over three seasons doubled the yield", "double/I/main"),
    ("With trained nurses", ""),
    ("The finest suits, cut and sewn by hand", ""),
    ("The finest suits, sewn by hand", ""),
    ("Moved to Leeds and sewn", "move/I/main"),
    ("Complaints about late trams fell by a third", "fall/other/main"),
    ("Complaints about late trams dropped by a third", "drop/other/main"),
    ("Design and build sets", "design/I/main build/I/main"),
    ("Plan and", "plan/I/main"),
    ("Plan, nurses", ""),
    ("Repair wooden boats", "repair/I/main"),
    ("Repair shop orders", ""),
    ("Ghostwrote 14 memoirs", "ghostwrite/I/main"),
    ("10x'd sign-ups", "multiply/I/main"),
    ("Leased 5 shops on Main St. in May", "lease/I/main"),
    ("", ""),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_deeds_are_read(text: str, expected: str) -> None:
    lows = [word.low for word in words_of(text)]
    found = deeds_of(lows, {hit.first: hit.last for hit in WEAK.find(lows)})
    said = [
        "/".join((deed.lemma, deed.doer, deed.part, *(["passive"] if deed.passive else []), *(["weak"] if deed.weak else [])))
        for deed in found
    ]
    assert " ".join(said) == expected
