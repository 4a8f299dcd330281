"""By which rule a quote's speaker was found."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefgen.annotate.quotes import explain_quotes, find_quotes

if TYPE_CHECKING:
    from spacy.language import Language


@pytest.mark.parametrize(
    ("text", "rules"),
    [
        ("“We have mended the bridge,” Ann Lee said.", ["beside"]),
        ("According to Ann Lee, “the bridge is mended.”", ["according"]),
        ("Ann Lee said the bridge “would not hold” for long.", ["governing"]),
        ("“We are done,” Ann Lee said. “It will hold.”", ["beside", "goes_on"]),
        ("The bridge, according to Ann Lee, is “a danger”.", ["according_in_sentence"]),
        ("The “dry” dock lay under water.", [""]),
    ],
)
def test_each_quote_names_its_rule(nlp: Language, text: str, rules: list[str]) -> None:
    explained = explain_quotes(nlp(text), ())
    assert [one.rule for one in explained] == rules
    assert tuple(one.quote for one in explained) == find_quotes(nlp(text), ())
