"""Things by their place in a text."""

from hypothesis import given, settings
from hypothesis import strategies as st

from briefgen.annotate.model import Span
from briefgen.corrections.placed import Placed

SPANS = st.tuples(st.integers(0, 300), st.integers(1, 150)).map(lambda at: Span(at[0], sum(at)))


def placed(*spans: Span) -> Placed[Span]:
    return Placed(spans, lambda span: span)


def test_those_that_share_a_character_with_some_words_are_found_in_their_order() -> None:
    far, left, right = Span(1000, 1010), Span(0, 10), Span(5, 200)
    things = placed(far, right, left)

    assert things.at([Span(9, 10), Span(1009, 1010)]) == [far, right, left]
    assert things.at([Span(10, 11)]) == [right]
    assert things.at([Span(200, 1000)]) == []


def test_what_is_taken_is_there_no_longer() -> None:
    left, right = Span(0, 10), Span(10, 20)
    things = placed(left, right)

    assert things.take([Span(0, 5)]) == [left]
    assert things.take([Span(0, 5)]) == []
    assert list(things) == [right]


def test_what_is_changed_keeps_its_place_in_the_order() -> None:
    words = Placed([(Span(0, 3), "one"), (Span(4, 7), "two")], lambda word: word[0])
    words.change([Span(0, 1)], lambda word: (word[0], word[1].upper()))

    assert [word for _, word in words] == ["ONE", "two"]
    assert words.at([Span(2, 5)]) == [(Span(0, 3), "ONE"), (Span(4, 7), "two")]


@given(st.lists(SPANS, max_size=30), st.lists(SPANS, max_size=5))
@settings(max_examples=200, derandomize=True, deadline=None)
def test_it_finds_what_a_look_at_every_pair_finds(spans: list[Span], asked: list[Span]) -> None:
    alike = [span for span in spans if any(span.overlaps(one) for one in asked)]
    things = placed(*spans)

    assert things.at(asked) == alike
    assert things.take(asked) == alike
    assert list(things) == [span for span in spans if span not in alike]
