"""XML as an object: texts, lists and tables; nothing declared, nothing fetched, nothing too deep or too many."""

import pytest

from proprietor.importers.exchange import xml_object
from proprietor.importers.exchange.gate import Piece
from proprietor.importers.exchange.xml_object import xml_in
from proprietor.values.refusals import Refusal

LAUGHS = '<!DOCTYPE a [<!ENTITY b "ha"><!ENTITY c "&b;&b;">]><a>&c;</a>'


def held(text: str | bytes) -> object:
    data = text.encode() if isinstance(text, str) else text
    return xml_in(Piece("cv.xml", data[:100], len(data), lambda: data))


def test_parts_are_texts_tables_and_lists() -> None:
    told = held(
        '<x:a xmlns:x="u" xmlns="v" xsi:nil="1"> <x:b>one</x:b>\n<b k="v"> two &amp; &lt;p&gt;</b> <c year="2001"/> <d/> </x:a>'
    )
    assert told == {"a": {"b": ["one", "two & <p>"], "c": {"year": "2001"}, "d": ""}}


def test_attributes_of_what_has_parts_stand_beside_them_and_text_between_is_left_out() -> None:
    assert held('<a k="v" b="w">lost<b><![CDATA[<p>]]></b></a>') == {"a": {"k": "v", "b": "<p>"}}


def test_the_encoding_is_that_of_the_bytes_whatever_it_says_it_is() -> None:
    assert held('<?xml version="1.0" encoding="ISO-8859-5"?><a>é</a>') == {"a": "é"}
    assert held('<?xml version="1.0" encoding="no-such"?><a>é</a>'.encode("utf-16")) == {"a": "é"}
    assert held("<a>é</a>".encode("latin-1")) == {"a": "é"}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (LAUGHS, "declares a document type"),
        ('<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>', "declares a document type"),
        ("<a>&b;</a>", "is broken XML"),
        ("<a><b></a>", "is broken XML"),
        ("", "is broken XML"),
        ("<a>" * 50 + "</a>" * 50, "lies deeper than a CV does"),
        ("<a>" + "<b/>" * 200_001 + "</a>", "has more elements than a CV does"),
        ("<a " + 'b=">" ' * 200_001 + "/>", "has more elements than a CV does"),
    ],
)
def test_what_is_hostile_or_broken_is_refused(text: str, said: str) -> None:
    with pytest.raises(Refusal, match=said) as caught:
        held(text)
    assert caught.value.code == "broken-document"


def test_a_long_text_is_kept_as_far_as_it_may_be(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(xml_object, "MOST_SIGNS", 5)
    assert held("<a><b>12&amp;45678&amp;9</b><c>1234</c></a>") == {"a": {"b": "12&45", "c": "1234"}}


def test_a_large_file_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(xml_object, "LARGEST", 3)
    with pytest.raises(Refusal, match="larger than"):
        held("<a/>")
