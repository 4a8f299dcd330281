"""What the names of a text tell of its grammar, which was read without them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefgen.annotate.model import ActorType

if TYPE_CHECKING:
    from spacy.tokens import Doc, Span, Token

FINITE: Final = frozenset({"MD", "VBD", "VBP", "VBZ"})
READ_AGAIN: Final = frozenset(
    kind.value for kind in (ActorType.PERSON, ActorType.PLACE, ActorType.ORGANISATION)
)
MISTAKEN: Final = frozenset(
    {"JJ", "JJR", "JJS", "MD", "NN", "NNS", "RB", "RBR", "UH"}
    | {"VB", "VBD", "VBG", "VBN", "VBP", "VBZ"}
)
"""Tags of words that look like a verb, an adverb, an adjective or a common noun."""


def read_again(doc: Doc) -> None:
    """Let names be proper nouns, and "Reed shares her view" have a verb, where the model erred.

    A name that looks like a form of a verb or an adjective ("Sallow: ...") would else be nobody
    who says or does anything.
    """
    for name in doc.ents:
        if name.label_ not in READ_AGAIN:
            continue
        for token in name:
            if token.tag_ in MISTAKEN and token.is_title:
                token.tag_ = "NNPS" if token.tag_ == "NNS" else "NNP"
                token.pos_, token.lemma_ = "PROPN", token.text
        if name.label_ == ActorType.PERSON.value and name.start > 1:
            _let_describe(doc[name.start - 1])
        verb = doc[name.end] if name.end < len(doc) and name[0].is_sent_start else None
        if verb is not None and verb.tag_ in {"NNS", "VBZ"} and _is_only_verb(verb):
            verb.tag_, verb.pos_ = "VBZ", "VERB"
            _govern(verb, name)
        elif _is_aside(doc, name):
            _let_speak(doc[name.end], name)
        elif _is_beside(doc, name):
            _let_act(doc[name.end + 1], name)


def _let_describe(word: Token) -> None:
    """Let the word between "said" and a person be a noun: "said churchwarden Ann Reed"."""
    if word.tag_ in {"VB", "VBP"} and word.is_lower and word.nbor(-1).lower_ in {"said", "says"}:
        word.tag_, word.pos_ = "NN", "NOUN"


def _is_aside(doc: Doc, name: Span) -> bool:
    """Tell whether commas hold a person and a word like a verb: "The tale, Reed admits, is old"."""
    if name.label_ != ActorType.PERSON.value or not 0 < name.start <= name.end < len(doc) - 1:
        return False
    verb = doc[name.end]
    parted = doc[name.start - 1].text == "," and verb.nbor().text == ","
    return parted and verb.tag_ == "NNS" and verb.is_lower


def _is_beside(doc: Doc, name: Span) -> bool:
    """Tell whether a verb follows a person in commas: "Her aunt, Reed, despairs."."""
    if name.label_ != ActorType.PERSON.value or not 1 < name.start <= name.end < len(doc) - 2:
        return False
    verb, noun = doc[name.end + 1], doc[name.start - 2]
    parted = doc[name.start - 1].text == "," == doc[name.end].text
    return parted and noun.tag_ == "NN" and verb.tag_ == "NNS" and _is_only_verb(verb)


def _let_act(verb: Token, name: Span) -> None:
    """Let a verb be its sentence's root, and the noun before the name its subject."""
    subject, root = verb.doc[name.start - 2], name.sent.root
    verb.tag_, verb.pos_ = "VBZ", "VERB"
    verb.head, verb.dep_ = verb, "ROOT"
    if root not in (subject, verb):
        root.head, root.dep_ = verb, "dep"
    subject.head, subject.dep_ = verb, "nsubj"
    name.root.head, name.root.dep_ = subject, "appos"


def _let_speak(verb: Token, name: Span) -> None:
    """Let a verb be what a person between commas does, and hang on the verb of the sentence."""
    above = verb.head if verb.head not in name else name.root.head
    verb.tag_, verb.pos_, verb.dep_ = "VBZ", "VERB", "parataxis"
    verb.head = above
    name.root.head, name.root.dep_ = verb, "nsubj"


def _is_only_verb(verb: Token) -> bool:
    """Tell whether a word is all that can be the verb of a sentence that ends as one."""
    sentence = [token for token in verb.sent if not token.is_space]
    ends = verb.is_lower and sentence[-1].is_punct
    return ends and not any(token.tag_ in FINITE and token != verb for token in sentence)


def _govern(verb: Token, name: Span) -> None:
    """Let a verb be its sentence's root, the name before it its subject, and the rest its own."""
    subject, root = name.root, name.sent.root
    verb.head, verb.dep_ = verb, "ROOT"
    for token in [child for child in subject.children if child.i > verb.i]:
        token.head = verb
    if root not in (subject, verb):
        root.head, root.dep_ = verb, "dobj"
    subject.head, subject.dep_ = verb, "nsubj"
