"""The words around mentions."""

from hypothesis import given, settings
from hypothesis import strategies as st

from briefgen.annotate.model import Span
from briefgen.site.excerpts import excerpts

LONG = "word " * 30


def shown(text: str, *names: str) -> list[str]:
    """Return excerpts with [brackets] around mentions, and an ellipsis where text is cut."""
    spans = sorted(Span(text.index(name), text.index(name) + len(name)) for name in names)
    return [
        ("…" if excerpt.cut_before else "")
        + "".join(f"[{piece.text}]" if piece.target else piece.text for piece in excerpt.pieces)
        + ("…" if excerpt.cut_after else "")
        for excerpt in excerpts(text, [("a.html", span) for span in spans])
    ]


def test_a_short_paragraph_is_shown_whole_and_never_the_next() -> None:
    assert shown("Before.\nAda flew home.\nAfter.", "Ada") == ["[Ada] flew home."]


def test_a_long_paragraph_is_cut_between_words() -> None:
    [excerpt] = shown(f"{LONG}Ada {LONG}end", "Ada")

    assert excerpt.startswith("…word ")
    assert excerpt.endswith(" word…")
    assert "[Ada]" in excerpt


def test_mentions_that_stand_close_share_an_excerpt() -> None:
    assert shown("Ada met Bo and Cy.", "Ada", "Bo") == ["[Ada] met [Bo] and Cy."]


def test_mentions_far_apart_have_their_own() -> None:
    assert len(shown(f"Ada {LONG}{LONG}Bo", "Ada", "Bo")) == 2


@settings(derandomize=True, max_examples=200)
@given(st.text("ab \n", min_size=1, max_size=400), st.data())
def test_excerpts_hold_every_mention_once(text: str, data: st.DataObject) -> None:
    places = st.integers(0, len(text))
    cuts = sorted(data.draw(st.sets(places, min_size=2, max_size=8)))
    spans = [
        Span(start, end)
        for start, end in zip(cuts[::2], cuts[1::2], strict=False)
        if "\n" not in text[start:end]
    ]

    found = excerpts(text, [("a.html", span) for span in spans])
    pieces = [piece for each in found for piece in each.pieces]

    assert [piece.text for piece in pieces if piece.target] == [span.of(text) for span in spans]
    assert all("\n" not in piece.text for piece in pieces)
