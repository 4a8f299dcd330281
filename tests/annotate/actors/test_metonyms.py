"""Places that act like governments are marked as candidates."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.annotate.actors.conftest import Find


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("Ankara says that all is well.", "metonym"),
        ("The minister condemned Ankara’s actions.", "metonym"),
        ("It broke off the talks with Ankara.", "metonym"),
        ("They accused Ankara of delay.", "metonym"),
        ("Ankara will send an envoy.", "metonym"),
        ("Ankara brokered a truce.", "metonym"),
        ("He said Ankara had no wish to talk.", "metonym"),
        ("They reached Ankara in May.", "name"),
        ("Ankara had rain in May.", "name"),
        ("Oslo and Ankara signed a treaty.", "metonym"),
        ("Talks between Oslo and Ankara failed.", "metonym"),
        ("It rained in Ankara on Monday.", "name"),
        ("Ankara: The party says that all is well.", "name"),
        ("He loves Ankara's old houses.", "name"),
    ],
)
def test_a_place_is_a_metonym_where_it_does_what_a_government_does(
    find: Find, text: str, form: str
) -> None:
    assert [m.form for m in find(text, ("Ankara", "GPE")) if m.words == "Ankara"] == [form]
