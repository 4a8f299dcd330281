"""Corrections as YAML: every word as it is printed, and found again where it stood."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefgen.annotate.model import Bound, Date, DateType, Figure, Quote, QuoteKind, Span
from briefgen.content.brief import Override
from briefgen.content.words import Occurrences
from briefgen.corrections.overrides import meant_of
from briefgen.diagnostics import START
from briefgen.explain.snippets import as_item, for_date, for_figure, for_quote, words_at
from briefgen.reading.textfile import printable
from briefgen.reading.yamlfile import read_yaml

TEXT = "On Monday a “mad” plan: 5 of 12 ‘no’s in a Monday-to-Monday week, it's $5 million."
WORDS = Occurrences(TEXT)


def at(words: str, occurrence: int = 1) -> Span:
    start = -1
    for _ in range(occurrence):
        start = TEXT.index(words, start + 1)
    return Span(start, start + len(words))


@pytest.mark.parametrize(
    ("snippet", "item"),
    [
        (
            for_date(WORDS, Date(at("Monday", 2), DateType.DATE, "2025-03-03")),
            "- {text: Monday, occurrence: 2, value: 2025-03-03}",
        ),
        (
            for_date(WORDS, Date(at("week"), DateType.TIME, "2025-03-03T09:30")),
            '- {text: week, value: "2025-03-03T09:30"}',
        ),
        (
            for_figure(WORDS, Figure(at("$5 million"), 5e6, currency="USD", of="a: b"), "ann"),
            '- {text: "$5 million", value: 5000000, currency: USD, of: "a: b", attributed_to: ann}',
        ),
        (
            for_figure(WORDS, Figure(at("5 of 12"), 0.41, bound=Bound.AT_MOST)),
            "- {text: 5 of 12, value: 0.41, bound: at most}",
        ),
        (
            for_quote(WORDS, Quote(at("mad"), QuoteKind.TERM), ""),
            "- {text: mad, speaker: null, kind: term}",
        ),
        (
            for_quote(WORDS, Quote(at("no"), QuoteKind.PART), "ann-lee"),
            '- {text: "no", speaker: ann-lee, kind: part}',
        ),
    ],
)
def test_a_correction_stands_on_one_line(snippet: dict[str, object], item: str) -> None:
    assert as_item(snippet) == item  # type: ignore[arg-type] # made of the same values


def test_of_a_long_quote_the_first_words_are_enough() -> None:
    text = "one two three four five, six seven eight, nine ten"
    quote = Quote(Span(0, len(text)), QuoteKind.FULL)
    assert (
        for_quote(Occurrences(text), quote, "")["text"]
        == "one two three four five, six seven eight"
    )


def test_a_span_that_ends_inside_a_word_is_named_by_the_word() -> None:
    assert words_at(Occurrences("the Ankara2 talks"), Span(4, 10)) == {"text": "Ankara2"}


def test_words_that_two_paragraphs_part_are_not_counted() -> None:
    text = "We met on\nMonday. He left on Monday, and on Monday again."
    first = text.index("on Monday")
    second = text.index("on Monday", first + 1)
    assert [words_at(Occurrences(text), Span(place, place + 9)) for place in (first, second)] == [
        {"text": "on Monday", "occurrence": 1},
        {"text": "on Monday", "occurrence": 2},
    ]


@given(
    st.text(
        st.characters(exclude_categories=["Cs"]) | st.sampled_from("a b:#'\"{}[],-"), max_size=40
    ),
    st.data(),
)
@settings(derandomize=True, max_examples=300)
def test_any_words_are_read_back_and_found_where_they_stand(text: str, data: st.DataObject) -> None:
    text = printable(text).replace("\r", " ")
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    span = Span(start, end)
    if not span.of(text).strip() or "\n" in span.of(text):
        return
    snippet = words_at(Occurrences(text), span)
    document, wrong = read_yaml(as_item(snippet), "a.md")
    assert not wrong
    assert document is not None
    (read,) = document.value
    assert read["text"] == snippet["text"]
    number = int(read["occurrence"]) if "occurrence" in read else None
    override = Override(read["text"], number, ignore=False, at=START)
    meant = meant_of(override, Occurrences(text).of(override.text))
    assert len(meant) == 1
    assert meant[0].overlaps(span)
