"""What a name does, has and is spoken of with tells its type, where the recogniser is unsure."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefgen.annotate.actors.conduct import conduct_clues
from briefgen.annotate.actors.names import Name
from briefgen.annotate.actors.tables.conduct import NEVER, ROWS
from briefgen.annotate.actors.words import read
from briefgen.annotate.model import ActorType

if TYPE_CHECKING:
    from spacy.language import Language


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Zelenka laid off 40 cooks in May.", "organisation"),
        ("Zelenka posted a loss of $3 million.", "organisation"),
        ("Zelenka and its partner Elm will acquire the mill.", "organisation"),
        ("The offer values Zelenka at $9 million.", "organisation"),
        ("The pumps are made by Zelenka.", "organisation"),
        ("Zelenka's loss-making factory will close.", "organisation"),
        ("Zelenka's app was down.", "organisation"),
        ("Zelenka, which employs 40 cooks, is old.", "organisation"),
        ("She plays for Zelenka.", "organisation"),
        ("Shares in Zelenka fell.", "organisation"),
        ("Zelenka shares fell.", "organisation"),
        ("A subsidiary of Zelenka owns the mine.", "organisation"),
        ("Welders at Zelenka walked out.", "organisation"),
        ("Two lenders to Zelenka agreed to wait.", "organisation"),
        ("They took bribes from Zelenka.", "organisation"),
        ("Zelenka extended a deadline.", "organisation"),
        ("A spokeswoman for Zelenka declined to comment.", "organisation"),
        ("Zelenka's goalkeeper was hurt.", "organisation"),
        ("The jury acquitted Zelenka on Friday.", "person"),
        ("Zelenka was cremated on Friday.", "person"),
        ("Zelenka died in hospital.", "person"),
        ("A film by Zelenka opened the evening.", "person"),
        ("Zelenka's widow spoke first.", "person"),
        ("A new staging of Zelenka opened.", "other"),
        ("Rebels shelled Zelenka at dawn.", "place"),
        ("Zelenka lies to the north of the lake.", "place"),
        ("The outskirts of Zelenka burned.", "place"),
        ("They closed their Zelenka factory.", "place"),
        ("Zelenka's mayor asked for help.", "place"),
    ],
)
def test_conduct_speaks_for_a_type(nlp: Language, text: str, kind: str) -> None:
    assert max(votes(nlp, text), key=votes(nlp, text).__getitem__) == ActorType(kind)


@pytest.mark.parametrize(
    "text",
    [
        "Zelenka won the tender.",
        "Zelenka told the court nothing.",
        "The watchdog fined Zelenka on Friday.",
        "The bridge was built by Zelenka.",
    ],
)
def test_what_a_town_does_not_do_speaks_against_it(nlp: Language, text: str) -> None:
    assert votes(nlp, text)[ActorType.PLACE] == NEVER


@pytest.mark.parametrize(
    "text", ["It rained in Zelenka.", "They met Zelenka.", "Zelenka is near.", "Zelenka voted."]
)
def test_other_conduct_says_nothing(nlp: Language, text: str) -> None:
    assert not any(votes(nlp, text).values())


def test_no_word_speaks_for_two_types_in_one_relation() -> None:
    said = [(relation, lemma) for relation, _, weight, row in ROWS if weight > 0 for lemma in row]

    assert len(said) == len(set(said))


def votes(nlp: Language, text: str) -> dict[ActorType, float]:
    """Return what the conduct of "Zelenka" in a text says for each type."""
    doc = nlp(text)
    span = doc.char_span(text.index("Zelenka"), text.index("Zelenka") + len("Zelenka"))
    assert span is not None
    weights = dict.fromkeys(ActorType, 0.0)
    for kind, weight in conduct_clues(read(doc), Name(span.start, span.end, ActorType.PLACE)):
        weights[kind] += weight
    return weights
