"""What speaks for a type at one occurrence of a name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pytest

from briefgen.annotate.actors.clues import LABELLED, SURE, clues
from briefgen.annotate.actors.names import Name
from briefgen.annotate.actors.words import read
from briefgen.annotate.labels import LABELS
from briefgen.annotate.model import ActorType

if TYPE_CHECKING:
    from spacy.language import Language

CLUES: Final = [
    ("an honorific", "Mr Zelenka left.", "Zelenka", "ORG", "person"),
    ("an office", "They met coach Zelenka.", "Zelenka", "ORG", "person"),
    ("who", "Zelenka, who is tall, left.", "Zelenka", "ORG", "person"),
    ("an age", "Zelenka, 45, left.", "Zelenka", "GPE", "person"),
    ("speech", "“No,” said Zelenka.", "Zelenka", "ORG", "person"),
    ("a first name", "It was given to Maria Zelenka.", "Maria Zelenka", "ORG", "person"),
    ("an initial", "It was given to J. Zelenka.", "J. Zelenka", "ORG", "person"),
    ("a noble word", "Wernher von Zelenka left.", "Wernher von Zelenka", "ORG", "person"),
    ("a minute", "Zelenka (60th) scored.", "Zelenka", "ORG", "person"),
    ("a dismissal", "Moreno lbw b Zelenka 12", "Zelenka", "ORG", "person"),
    ("an office after", "Zelenka, the Secretary General, left.", "Zelenka", "ORG", "person"),
    ("an office at", "They met a manager at Zelenka.", "Zelenka", "PERSON", "organisation"),
    ("a plural", "The Oakton Dragons won again.", "Oakton Dragons", "PERSON", "organisation"),
    ("a noun after", "The Zelenka newspaper closed.", "Zelenka", "PERSON", "organisation"),
    ("a far noun after", "The Zelenka news agency closed.", "Zelenka", "PERSON", "organisation"),
    ("a noun before", "The brewer Zelenka closed.", "Zelenka", "PERSON", "organisation"),
    (
        "several with an office",
        "They met two boxers, Zelenka and Reed.",
        "Zelenka",
        "ORG",
        "person",
    ),
    ("a maker", "Zelenka, the world's largest brewer, closed.", "Zelenka", "GPE", "organisation"),
    ("a miner", "The state miner Zelenka paid.", "Zelenka", "GPE", "organisation"),
    ("a firm", "He is of the firm Zelenka.", "Zelenka", "PERSON", "organisation"),
    ("a called club", "A club called Zelenka closed.", "Zelenka", "GPE", "organisation"),
    ("a named man", "A man named Zelenka left.", "Zelenka", "GPE", "person"),
    ("an apposition", "Zelenka, a Czech brewer, closed.", "Zelenka", "PERSON", "organisation"),
    ("a legal form", "Zelenka Ltd closed.", "Zelenka Ltd", "PERSON", "organisation"),
    ("an acronym", "“No,” the RTA said.", "RTA", "PERSON", "organisation"),
    ("an abbreviation", "The EU agreed.", "EU", "PERSON", "organisation"),
    ("a country's abbreviation", "The U.S. agreed.", "U.S.", "ORG", "place"),
    ("a misleading head", "The Soviet Union left.", "Soviet Union", "ORG", "place"),
    ("a prefix of ships", "The HMS Zelenka sailed.", "Zelenka", "PERSON", "other"),
    ("a ship of a queen", "The HMS Queen Zelenka sailed.", "Zelenka", "PERSON", "other"),
    (
        "a body of a state",
        "Zelenka South Africa sued.",
        "Zelenka South Africa",
        "GPE",
        "organisation",
    ),
    ("a sure head", "They met at Zelenka Maidan.", "Zelenka Maidan", "PERSON", "place"),
    ("a part of a state", "It rained in West Africa.", "West Africa", "GPE", "place"),
    ("a head", "Zelenka Valley flooded.", "Zelenka Valley", "PERSON", "place"),
    ("a head before of", "The Gulf of Zelenka froze.", "Gulf of Zelenka", "PERSON", "place"),
    ("a preposition", "It rained in Zelenka.", "Zelenka", "PERSON", "place"),
    ("a town", "The town of Zelenka flooded.", "Zelenka", "PERSON", "place"),
    ("its people", "The people of Zelenka left.", "Zelenka", "PERSON", "place"),
    ("a king", "The king of Zelenka left.", "Zelenka", "ORG", "place"),
    ("its parliament", "Zelenka's parliament met.", "Zelenka", "PERSON", "place"),
    ("a seat", "The MP for Zelenka Central left.", "Zelenka Central", "ORG", "place"),
    ("a national", "It was led by the Pole Maria Zelenka.", "Maria Zelenka", "ORG", "person"),
    ("a direction", "It rained in northern Zelenka.", "Zelenka", "PERSON", "place"),
    ("a dateline and a dash", "ZELENKA - Rain fell.", "ZELENKA", "PERSON", "place"),
    ("a dateline", "ZELENKA, May 4 (AP) - Rain fell.", "ZELENKA", "PERSON", "place"),
    ("a dateline and a state", "EL-ZELENKA, Utopia — It rained.", "EL-ZELENKA", "PERSON", "place"),
    ("an operation", "The operation Zelenka began.", "Zelenka", "ORG", "event"),
    ("an event's head", "The Zelenka Forum began.", "Zelenka Forum", "ORG", "event"),
    ("a community", "The Zelenka community met.", "Zelenka", "ORG", "group"),
    ("a ship", "They flew in the spaceship Zelenka.", "Zelenka", "PERSON", "other"),
    ("a rocket", "A Zelenka rocket rose.", "Zelenka", "PERSON", "other"),
    ("a name between commas", "Their capsule, Zelenka, fell.", "Zelenka", "PERSON", "other"),
    ("a numbered craft", "Zelenka 8 circled the planet.", "Zelenka", "PERSON", "other"),
    ("a king of Benin", "Oba Zelenka left.", "Zelenka", "GPE", "person"),
    ("a bulk carrier", "The bulk carrier Zelenka sank.", "Zelenka", "PERSON", "other"),
    ("an aircraft carrier", "The aircraft carrier Zelenka sailed.", "Zelenka", "ORG", "other"),
    ("a ferry of a queen", "The ferry Queen Zelenka sailed.", "Zelenka", "PERSON", "other"),
    ("shares", "A stake in Zelenka was sold.", "Zelenka", "PERSON", "organisation"),
    ("its shares", "Zelenka shares fell on Monday.", "Zelenka", "PERSON", "organisation"),
    ("a price", "Zelenka rose 4 percent in Oakton.", "Zelenka", "PERSON", "organisation"),
    ("an analyst", "Zelenka analyst Ana Reis left.", "Zelenka", "PERSON", "organisation"),
    ("a chief", "Zelenka chief executive Ana Reis left.", "Zelenka", "GPE", "organisation"),
    ("its customers", "Zelenka's customers left.", "Zelenka", "PERSON", "organisation"),
    ("a part with a member", "Elm West MP Ana Reis left.", "Elm West", "ORG", "place"),
    ("which", "Zelenka, which lost money, left.", "Zelenka", "PERSON", "organisation"),
]

OUTWEIGH: Final = {
    "an office at",
    "an honorific",
    "an age",
    "an office after",
    "a noun before",
    "a maker",
    "a called club",
    "a miner",
    "a firm",
    "a named man",
    "an apposition",
    "a legal form",
    "an abbreviation",
    "a country's abbreviation",
    "a misleading head",
    "a prefix of ships",
    "a ship of a queen",
    "a town",
    "its people",
    "its parliament",
    "a dateline",
    "a dateline and a dash",
    "a dateline and a state",
    "a body of a state",
    "a national",
    "a seat",
    "a sure head",
    "several with an office",
    "an operation",
    "an event's head",
    "a ship",
    "a rocket",
    "a name between commas",
    "a numbered craft",
    "an aircraft carrier",
    "a bulk carrier",
    "a king of Benin",
    "a ferry of a queen",
    "shares",
    "its shares",
    "a price",
    "an analyst",
    "a chief",
    "its customers",
    "a part with a member",
}


def test_whom_somebody_is_of_is_no_person(nlp: Language) -> None:
    weights = votes(nlp, "Lawyer Ana Reis of Zelenka spoke.", "Zelenka", "ORG")
    assert weights[ActorType.PERSON] < 0


def votes(nlp: Language, text: str, seen: str, label: str) -> dict[ActorType, float]:
    """Return what the clues at a name in a text weigh for each type, its label left out."""
    doc = nlp(text)
    span = doc.char_span(text.index(seen), text.index(seen) + len(seen))
    assert span is not None
    name = Name(span.start, span.end, LABELS[label])
    first, *rest = clues(read(doc), name)
    assert first == (name.type, LABELLED)
    weights = dict.fromkeys(ActorType, 0.0)
    for kind, weight in rest:
        weights[kind] += weight
    return weights


@pytest.mark.parametrize(("clue", "text", "seen", "label", "kind"), CLUES)
def test_a_clue_speaks_for_its_type(
    nlp: Language, clue: str, text: str, seen: str, label: str, kind: str
) -> None:
    weights = votes(nlp, text, seen, label)

    assert weights[ActorType(kind)] > 0, clue
    assert (weights[ActorType(kind)] >= SURE) == (clue in OUTWEIGH), clue


@pytest.mark.parametrize(
    ("text", "seen", "label", "kind"),
    [
        ("The Zelenka summit ended.", "Zelenka", "GPE", "event"),
        ("A Zelenka jet fell.", "Zelenka", "ORG", "other"),
        ("Oakton 4 Elmshire 0", "Oakton", "ORG", "other"),
        ("The official Zelenka said so.", "official", "ORG", "person"),
        ("In general Zelenka grew.", "general", "ORG", "person"),
    ],
)
def test_what_is_no_clue(nlp: Language, text: str, seen: str, label: str, kind: str) -> None:
    assert votes(nlp, text, seen, label)[ActorType(kind)] < SURE
