"""Who speaks in rarer sentences: a case for each turn that the rules take."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefgen.annotate.quotes import explain_quotes

if TYPE_CHECKING:
    from spacy.language import Language

SPEAKERS = [
    # a relative pronoun goes back to a person, past the body that he is of
    ('Ben Orsk, of the Brunn Gazette, who called the dam "a crime", was jailed.', "Ben Orsk"),
    ('The Brunn council, who called the dam "a crime", met.', "The Brunn council"),
    ('He sailed to Brunn, which promised him "a warm bed".', "Brunn"),
    ('It was Keller who said the port was "a ruin".', "Keller"),
    # whose words a letter holds
    ('Keller was shown a letter from Orsk that called her "a fool".', "Orsk"),
    # whoever is spoken to does not speak
    ('Keller spoke to Orsk saying it was "a mess".', "Keller"),
    ('She yelled at Orsk saying the dam was "a toy".', "She"),
    # what leads to a verb
    ('Keller came in order to say that it was "a mess".', "Keller"),
    ('In order to call the law "a fig leaf", Keller sued.', "Keller"),
    # a clause that the quote does not end
    ('Said Keller\'s friend, "boats are toys".', "Keller's friend"),
    ('"It is a ruin," Keller, head of the port in Brunn will say.', "Keller"),
    ('"We sail," a 1970 report said.', "a 1970 report"),
    ('"It is cold," said out loud Keller.', "loud Keller"),
    ('A mother-of-two said it was "a ruin".', "A mother-of-two"),
    ('"Slow Boat," said Keller of the film that was on', "Keller"),
    # the nickname that a weekday follows is no part of a name
    ('He called Keller "Boss" Monday.', "He"),
    ('Keller stood by her remark about "the long flood".', "her"),
    ('"It is a ruin" – Ann Dow. It rained.\nAnd more.', "Ann Dow"),
]


@pytest.mark.parametrize(("text", "speaker"), SPEAKERS)
def test_the_speaker(nlp: Language, text: str, speaker: str) -> None:
    assert told(nlp, text) == [speaker]


@pytest.mark.parametrize(
    "text",
    [
        'It is hard to call it "a ruin".',
        'The "heroes," rightly praised their courage, left.',
        'They told the truth and joined the "boat people".',
        'Captains "Mole" and "Crab" left.',
        'Harbour Authority "Odhara" left.',
        'A crowd sang of "the Long River" (Oakton) in May.',
        '"It is a ruin" – Ann Dow sailed.',
        # who acts, is asked or is named too far before does not go on
        'The boats were sold: "Go home."',
        'Brunn was flooded: "We lost it all."',
        'We asked why. "Stay here."',
        'It "is cold at sea" here. "Stay here."',
        'Keller spoke to us.\nIt rained.\nIt snowed.\nIt froze.\n"Go home."',
    ],
)
def test_nobody(nlp: Language, text: str) -> None:
    assert not any(told(nlp, text))


def test_a_term_between_does_not_end_who_spoke_but_a_line_of_its_own_does(nlp: Language) -> None:
    there, beside = 'The "free port" is old. "Stay here."', 'A "free port" it is.\n"Stay here."'
    assert told(nlp, f'"Go home," he said. {there}') == ["he", "", "he"]
    assert told(nlp, f'"Go home," he said.\n{beside}') == ["he", "", ""]


def test_a_text_may_end_behind_who_asks(nlp: Language) -> None:
    assert told(nlp, '"Will you sail on?" I') == [""]
    assert told(nlp, '"Will you sail on?" we') == [""]


def test_a_pronoun_beside_a_headline_speaks(nlp: Language) -> None:
    (found,) = explain_quotes(nlp('"Boats sank" he says it was so.'), ())
    assert found.rule == "beside"


def told(nlp: Language, text: str) -> list[str]:
    """Return the words for whoever speaks each quote, or ""."""
    found = (one.quote.speaker_span for one in explain_quotes(nlp(text), ()))
    return [span.of(text) if span else "" for span in found]
