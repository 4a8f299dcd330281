"""The balance of a brief's sources: shares of all words that are quoted."""

from hypothesis import given
from hypothesis import strategies as st

from briefgen.site.balance import WIDTH, Share, shares
from briefgen.site.messages import words_for
from briefgen.site.theme import load_theme

WORDS = words_for("en", load_theme().catalogues)


def test_each_speaker_has_a_part_of_the_bar() -> None:
    assert shares([30, 0, 10], WORDS) == (
        Share(1, 0, 750, "75%"),
        None,
        Share(2, 750, 250, "25%"),
    )


def test_where_nothing_is_said_there_is_nothing_to_share() -> None:
    assert shares([0, 0], WORDS) == (None, None)
    assert shares([], WORDS) == ()


@given(st.lists(st.integers(0, 1000), max_size=30))
def test_the_parts_fill_the_bar_without_a_gap(counts: list[int]) -> None:
    parts = [share for share in shares(counts, WORDS) if share]

    ends = [0, *(share.start + share.width for share in parts)]
    assert [share.start for share in parts] == ends[:-1]
    assert ends[-1] in {0, WIDTH}
    assert [share.number for share in parts] == list(range(1, len(parts) + 1))
