"""Sentences held to their sources: no number, name, quotation or address may stand there that the sources do not have."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from proprietor.language.held import LONGEST, alike, held_to, sources_of

RECORDS = (
    "Thank you for the talk on 12 March 2026. I have noted it so that we mean the same.",
    "Calls fell from 40 to 12 a week",
    "Parents rang the office forty times a week",
    "Ana Ruiz (boss) saw it; the bill was €1,200 and complaints fell by 30 % in 9 days",
    "You said: “Not before the budget”. The letter lies at example.org/letter",
    "We talked in ward 7; O’Brien and Wolny-Berg were there at 14:30",
)
STRANGERS = ("Bo Chen", "Chen", "Harbour Street School", " ")

HOLDS = [
    "Thanks for talking with me on 12 March 2026.",
    "Each week, calls went from 40 down to 12.",
    "You told me: “not before the budget.”",
    'You told me: "Not  before the budget"!',
    "Parents used to ring 40 times weekly.",
    "I'm glad that Ana saw it; RUIZ did too.",
    "Will you let me know?",
    "May I come back to it?",
    "It fell by 30 %, and the bill was 1,200 euros.",
    "It cost €1200, and took nine days.",
    "Wolny and Berg were in ward 7 with O'Brien at 14:30.",
    "See example.org/letter.",
    "Many thanks. Perhaps we speak again, e.g. about the letter.",
    "That was a list: calls, parents, the office (and more).",
]


@pytest.mark.parametrize("sentence", HOLDS)
def test_what_the_records_have_may_be_said_in_other_words(sentence):
    (judged,) = held_to([sentence], RECORDS, STRANGERS)
    assert judged.why == ""
    assert judged.holds


LIES = {
    "Calls fell to 11 a week.": "number 11",
    "Calls fell from 12 to 40 a week.": "number from 12 to 40",
    "Calls fell by 40 %.": "number 40 %",
    "Complaints fell by 30.": "number 30",
    "The bill was 1,200 calls.": "number 1200",
    "The bill was €30.": "number 30 EUR",
    "It was done in 9 weeks.": "number 9 week",
    "I saved 1,000,000 euros.": "number 1,000,000",
    "It was done in twelve days.": "number 12 day",
    "Calls halved.": "number",
    "Calls rose tenfold.": "number 10 ×",
    "Dozens of parents rang.": "number dozen",
    "Hundreds rang.": "number hundred",
    "It rose by twenty-five.": "number 25",
    "In Q3 calls fell.": "number q3",
    "We talked at 14:31.": "number 14:31",
    "We talked on 2026-03-12.": "number 2026-03-12",
    "The talk was on 13 March 2026.": "number 13",
    "The talk was on 12 May 2026.": "name “May”",
    "Calls fell to ½ a week.": "number",
    "Calls fell to ४ a week.": "number",
    "Calls fell to ௰ a week.": "a number your records do not have",
    "Ⅻ calls a week.": "name “Xii”",
    "Anna praised the letter.": "name “Anna”",
    "We spoke to Anna.": "name “Anna”",
    "ANNA praised it.": "name “Anna”",
    "We talked with Bo Chen.": "name “Bo”",
    "We talked with bo chen.": "names “Bo Chen”",
    "It was at harbour street school.": "names “Harbour Street School”",
    "Grace praised the letter.": "name “Grace”",
    "Will praised it.": "name “Will”",
    "I told Will.": "name “Will”",
    "Kowalski said so.": "name “Kowalski”",
    "He went to IBM.": "name “Ibm”",
    "eBay called.": "name “Ebay”",
    "We met 李明 there.": "letters your records do not have",
    "It took f\u043erty-one days.": "letters your records do not have",
    "It was at Siemens AG.": "name “Siemens”",
    "You said: “Yes, next week”.": "quotes what nobody said",
    'You said "of course".': "quotes what nobody said",
    "You said «gladly».": "quotes what nobody said",
    "You said „gern“.": "quotes what nobody said",
    "You said ‘with pleasure’.": "quotes what nobody said",
    "See www.evil.example for more.": "an address",
    "See https://evil.example.": "an address",
    "Write to me@evil.example.": "an address",
    "See evil.example for it.": "an address",
    "<b>Parents rang</b>": "the sign <",
    "[[name 3]] said so.": "the sign [",
    "**Parents** rang.": "the sign *",
    "Parents\u202e rang.": "signs nobody sees",
    "Parents\u0007 rang.": "signs nobody sees",
    "": "it is empty",
    " \n": "it is empty",
    "x" * (LONGEST + 1): "longer than a sentence",
}


@pytest.mark.parametrize("sentence", LIES)
def test_what_the_records_do_not_have_is_dropped(sentence):
    (judged,) = held_to([sentence], RECORDS, STRANGERS)
    assert LIES[sentence] in judged.why
    assert not judged.holds


def test_each_sentence_is_judged_by_itself_and_sources_can_be_read_once():
    sources = sources_of(RECORDS)
    assert [each.holds for each in held_to(["Calls fell.", "Calls fell to 3.", "Calls fell."], sources)] == [True, False, True]
    assert held_to((), RECORDS) == ()


def test_without_sources_only_plain_words_hold():
    assert [each.holds for each in held_to(["It was good.", "It was 3.", "It was Ana."], ())] == [True, False, False]


def test_a_month_or_an_everyday_name_holds_where_the_records_have_it():
    assert held_to(["March was hard.", "Grace said so."], ["In March it began.", "I told Grace of it."])[0].holds
    assert held_to(["Grace said so."], ["I told Grace of it."])[0].holds
    assert not held_to(["Grace said so."], ["We had a grace period."])[0].holds


@given(st.lists(st.text(max_size=60), min_size=1, max_size=4))
def test_whatever_is_judged_gets_an_answer_and_alike_is_stable(texts):
    judged = held_to(texts, texts)
    assert [each.text for each in judged] == texts
    assert alike(alike(texts[0])) == alike(texts[0])


PLAIN = st.lists(
    st.sampled_from(("calls", "fell", "from 40", "to 12", "in ward 7", "with Ana", "Ruiz", "at 14:30", "and", "30 %", "more")),
    min_size=2,
    max_size=12,
)


@given(PLAIN)
def test_a_sentence_holds_to_itself(words):
    sentence = f"It is so: {' '.join(words)}."
    assert held_to([sentence], [sentence])[0].why == ""
