"""Slugs: the same whatever else is installed."""

import warnings

import pytest
from hypothesis import given
from hypothesis import strategies as st
from slugify import slugify

from briefgen.slugs import slug_of


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ("Świat – 10 %", "swiat-10"),
        ("The minister’s word", "the-ministers-word"),
        ("Don't", "don-t"),
        ("Игорь Алтьев", "igor-altev"),
        ("東京", "dong-jing"),
        ("\ud800", ""),
        ("", ""),
    ],
)
def test_text_becomes_latin_letters_and_hyphens(text: str, slug: str) -> None:
    assert slug_of(text, 60) == slug


def test_a_slug_ends_with_a_whole_word_or_where_its_room_does() -> None:
    assert slug_of("harbour bridge", 10) == "harbour"
    assert slug_of("harbour bridge", 10, whole_words=False) == "harbour-br"


@given(st.text(max_size=60))
def test_what_slugify_transliterates_with_tells_nothing(text: str) -> None:
    slug = slug_of(text, 60)
    assert slug.isascii()
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert slug == slugify(slug, max_length=60, word_boundary=True)
