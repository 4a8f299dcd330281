import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefgen.actors.matcher import find, index, lowered

NAMES = index(
    [
        ("Harbour Authority", "harbour"),
        ("Harbour Authority Workers' Union", "union"),
        ("IS", "is"),
        ("IS of Somewhere Else", "other"),
        ("Reading", "reading"),
        ("A&B", "ab"),
        ("(Old) Port", "port"),
        ("İzmir", "izmir"),
        ("Elm–Oak war", "war"),
    ]
)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The Harbour Authority said so.", [("Harbour Authority", "harbour")]),
        ("the HARBOUR AUTHORITY said so", [("HARBOUR AUTHORITY", "harbour")]),
        ("a harbour authority said so", []),
        ("Harbour Authority Workers’ Union", [("Harbour Authority Workers’ Union", "union")]),
        ("Harbour Authority's boats", [("Harbour Authority", "harbour")]),
        ("at IS", [("IS", "is")]),
        ("IS leaders; this is so; THIS; ISIS", [("IS", "is")]),
        ("Reading, reading and READING", [("Reading", "reading")]),
        ("A&B Ltd", [("A&B", "ab")]),
        ("The (Old) Port burns", [("(Old) Port", "port")]),
        ("In İzmir and IS", [("İzmir", "izmir"), ("IS", "is")]),
        ("the Elm-Oak war", [("Elm-Oak war", "war")]),
        ("the Elm‑Oak war", [("Elm‑Oak war", "war")]),
        ("The Harbour Authorityship", []),
        ("the Harbour authority said so", [("Harbour authority", "harbour")]),
        ("The (OLD) PORT burns", [("(OLD) PORT", "port")]),
        ("Harbour\nAuthority", []),
        ("", []),
    ],
)
def test_names_are_whole_words_in_their_capitals(text: str, found: list[tuple[str, str]]) -> None:
    assert [(span.of(text), actor) for span, actor in find(text, NAMES)] == found


@settings(max_examples=100, derandomize=True, deadline=None)
@given(st.text(alphabet="AaİßŒ 'ͅ’\n-IS&()", max_size=40), st.lists(st.text(min_size=1, max_size=6)))
def test_any_text_and_any_names(text: str, names: list[str]) -> None:
    assert len(lowered(text)) == len(text)
    for span, actor in find(text, index((name, name) for name in names)):
        assert 0 <= span.start < span.end <= len(text)
        assert len(actor) == span.end - span.start
