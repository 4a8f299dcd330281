"""Tells whether a quote is whole sentences, a part of one, or a term."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefgen.annotate.model import QuoteKind
from briefgen.annotate.quotes.verbs import FINITE

if TYPE_CHECKING:
    from collections.abc import Sequence
    from collections.abc import Set as AbstractSet

    from spacy.tokens import Token

    from briefgen.annotate.quotes.passages import Reading

TERM_WORDS: Final = 3
PROPER: Final = frozenset({"NNP", "NNPS", "FW"})
VERBS: Final = 20
"""Verbs of a quote that are looked at for its main clause."""
SUBJECTS: Final = frozenset({"nsubj", "nsubjpass", "csubj", "expl"})
MAIN: Final = frozenset({"ROOT", "ccomp", "conj", "parataxis", "aux", "auxpass", "dep", "intj"})
"""How a verb hangs on the verb above it where both are main clauses of what is said."""
LEADING: Final = frozenset({"DT", "PRP$", "POS", "JJ", "JJR", "JJS", "CD"})
"""Words of the reporter that the quote goes on with: ``the group's "mindset is ..."``."""


CUE: Final = 12
"""Tokens of a cue between two halves of what is said."""
SAID: Final = 2
"""Words that a part of what was said has at least."""
OPENING: Final = frozenset({"DT", "PRP$", "IN", "TO"})
"""What opens a phrase and no term: "a day", "before Monday"."""
PREDICATES: Final = frozenset({"JJ", "JJR", "RB", "VBN"})
"""What ends a phrase that says how something is: "deeply worried"."""

STOPPING: Final = ".:"
SENTENCE_ENDS: Final = frozenset({".", "?", "!"})


def kind_of(reading: Reading, index: int) -> QuoteKind:
    """Return the kind of the quote with that index.

    A full quote is a sentence or a clause that could be one; a term is one to three words without
    a verb; everything else is a part.
    """
    quoted = reading.quoted[index]
    start, end = reading.bounds[index]
    words = [
        token
        for token in reading.doc[start:end]
        if token.idx < quoted.span.end
        and token.idx + len(token) > quoted.span.start
        and any(character.isalnum() for character in token.text)
    ]
    said = quoted.span.of(reading.text)
    capital = not said[0].islower()
    finite = [word for word in words if word.tag_ in FINITE]
    alone = capital and said.rstrip("'’")[-1] in ".?!,…" and _is_parted(reading, start)
    alone = alone or (said[-1] in ".?!" and _begins_sentence(reading, start))
    if alone and said[-1] == "," and not finite and _is_name(words):
        return QuoteKind.TERM
    leading = start > 0 and reading.outside(start - 1) and _leads(reading.doc[start - 1])
    sentence = capital and finite and not (leading and all(map(_describes, finite)))
    if quoted.resumes or quoted.goes_on or alone or sentence:
        return QuoteKind.FULL
    if len(words) <= TERM_WORDS and (
        " " not in said or len(words) == 1 or not any(map(_is_verb, words))
    ):
        return QuoteKind.TERM
    return QuoteKind.FULL if not leading and _is_clause(finite, words) else QuoteKind.PART


def kind_of_said(reading: Reading, index: int) -> QuoteKind:
    """Return the kind of a short quote that has a speaker: an address that leads to more is full.

    So ``"Dear Mr Reed," the letter begins, "we ..."``.
    """
    if _opens_speech(reading, index):
        return QuoteKind.FULL
    return QuoteKind.PART if _is_said(reading, index) else QuoteKind.TERM


def _opens_speech(reading: Reading, index: int) -> bool:
    """Tell whether a quote opens its sentence, and another goes on with it behind the cue."""
    start, end = reading.bounds[index]
    before = reading.doc[start - 1] if start else None
    opens = before is None or before.is_space or before.text in SENTENCE_ENDS
    if not opens or reading.text[reading.quoted[index].span.end - 1] != ",":
        return False
    following = reading.bounds[index + 1][0] if index + 1 < len(reading.bounds) else end
    between = reading.doc[end : min(following, end + CUE)]
    stopped = any(token.is_space or token.text in SENTENCE_ENDS for token in between)
    return end < following <= end + CUE and not stopped


def _is_said(reading: Reading, index: int) -> bool:
    """Tell whether a short quote that has a speaker is rather a part of what was said than a term.

    So where it is no bare noun: called it "a dark day", wants it "before the vote", is "tired and
    hungry", but not "friendship bridge", "The Hills", nor the "dark and rainy" day.
    """
    start, end = reading.bounds[index]
    words = [token for token in reading.doc[start:end] if not token.is_punct]
    describes = start > 0 and reading.outside(start - 1) and _leads(reading.doc[start - 1])
    if len(words) < SAID or describes or not words[0].text[0].islower():
        return False
    phrase = words[0].tag_ in OPENING or any(word.tag_ == "CC" for word in words)
    return phrase or words[-1].tag_ in PREDICATES


def _is_name(words: Sequence[Token]) -> bool:
    """Tell whether the words are a short name: the park, "Los Naranjos," a site."""
    return 1 < len(words) <= TERM_WORDS and all(word.tag_ in PROPER for word in words)


def _is_verb(word: Token) -> bool:
    return word.tag_[:2] in {"VB", "MD"} and word.dep_ != "amod"


def _leads(word: Token) -> bool:
    """Tell whether a quote goes on with a word: "the *group's* ...", not "they are *sure* ..."."""
    return word.tag_ in LEADING and word.dep_ not in {"acomp", "oprd"}


def _describes(verb: Token) -> bool:
    """Tell whether a verb only describes a noun: "a *Dane who longs* for home"."""
    clause = verb.head if verb.dep_ in {"aux", "auxpass"} else verb
    return clause.dep_ == "relcl"


def _is_clause(finite: Sequence[Token], words: Sequence[Token]) -> bool:
    """Tell whether a main clause with subject and verb stands within the quote."""
    inside = {word.i for word in words}
    for verb in finite[:VERBS]:
        clause = verb.head if verb.dep_ in {"aux", "auxpass"} else verb
        if not any(child.dep_ in SUBJECTS and child.i in inside for child in clause.children):
            continue
        while clause.i in inside and clause.dep_ in MAIN and clause.head != clause:
            clause = clause.head
        if clause.i not in inside:
            return True
        outside = (child.i not in inside for child in clause.children if child.dep_ in SUBJECTS)
        if any(outside):
            continue  # Smith "thought it was a joke"
        if clause.dep_ == "ROOT" or _is_joined(clause, inside):
            return True
    return False


def _is_joined(clause: Token, inside: AbstractSet[int]) -> bool:
    """Tell whether the reporter's "because" joins a clause that stands within the quote."""
    marks = [child.i for child in clause.children if child.dep_ == "mark"]
    return clause.dep_ == "advcl" and bool(marks) and inside.isdisjoint(marks)


def _begins_sentence(reading: Reading, start: int) -> bool:
    """Tell whether a quote stands after the end of a sentence, whatever its first letter."""
    return start > 0 and reading.doc[start - 1].text in SENTENCE_ENDS


def _is_parted(reading: Reading, start: int) -> bool:
    """Tell whether nothing but punctuation joins the quote to what is before it."""
    if start == 0:
        return True
    before = reading.doc[start - 1]
    stops = before.text[-1] in STOPPING  # "on X.", "at 9 p.m."
    return before.is_punct or before.is_space or stops or not reading.outside(start - 1)
