"""Tells what the subject of a verb is, also where the parse took the clause apart."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefgen.annotate.figures.attribution import CLAIMS
from briefgen.annotate.figures.handled import EXTENDING, PLANS, is_to
from briefgen.annotate.figures.nouns import NOUNS, whole
from briefgen.annotate.figures.phrases import SUBJECTS
from briefgen.annotate.tables import words

if TYPE_CHECKING:
    from spacy.tokens import Token

    from briefgen.annotate.figures.phrases import Phrases
    from briefgen.annotate.model import Span

_FINITE: Final = words("VBD VBP VBZ MD")
_AUXILIARIES: Final = words("aux auxpass")
_NUMBERS_OF_VERBS: Final = {"VBZ": "NN", "VBP": "NNS"}
"""The number of the noun that a verb's own number asks for."""
_HEADLESS: Final = words("advcl ccomp ROOT")
"""What a subject is in the parse that lost its verb."""
_VALUING: Final = words("estimate price value")
TURNING: Final = words("by to from")
"""Prepositions of a change, which hang on the verb: "cut the [risk] of fire by 26 percent"."""
_MEASURED: Final = words("advmod npadvmod")
"""How the measure of a change hangs on its verb: "to go up 5 percent"."""
CLAUSES: Final = 4
_PLACING: Final = words("when where")
_OPENING: Final = words("after as before since until")
"""Words for prepositions that open clauses as well."""
_UPWARDS: Final = words("acomp conj xcomp advcl ccomp")


def subject_of(phrases: Phrases, verb: Token, child: Token) -> Span | None:
    """Return the subject of a verb, or of the verb that it hangs on.

    Not from above a clause whose subject ``child`` is, nor whoever says the clause.
    """
    own = child.dep_ in SUBJECTS and is_finite(verb)
    if verb.tag_ == "VBD" and (noun := _before(verb)) is not None:
        return phrases.thing(noun) if phrases.is_thing(noun) else None
    for _ in range(CLAUSES):
        subject = next(
            (one for one in verb.children if one.dep_ in SUBJECTS and one != child), None
        )
        if subject is not None and subject.tag_ not in ("WDT", "WP"):
            subject = whole(subject, phrases.taken)  # "2 percent of the [pipes] are 40 years old"
            return phrases.subject(subject) if phrases.is_thing(subject) else None
        if verb.dep_ in ("relcl", "acl"):
            noun = whole(_parted(verb) or _agreeing(verb), phrases.taken)
            placed = own and any(one.lower_ in _PLACING for one in verb.children)
            told = phrases.is_thing(noun) and not (placed or _is_purpose(verb, child))
            return phrases.thing(noun) if told else None
        beside = _beside(verb)
        if beside is not None and phrases.is_thing(beside):
            return phrases.thing(beside)
        if own or _is_others(verb) or verb.dep_ not in _UPWARDS or verb.head == verb:
            return None
        verb = verb.head
    return None


def _beside(verb: Token) -> Token | None:
    """Return the noun behind which a comma and a measure stand: "[bricks], weighing 5 kg".

    Or a price: "a [home], now valued at $5".
    """
    if verb.dep_ != "advcl":
        return None
    first = verb.left_edge
    if verb.tag_ == "VBN" and verb.lemma_ in _VALUING and first.i > 1:
        return first.nbor(-2) if first.nbor(-1).text == "," else None
    if verb.tag_ != "VBG" or verb.lemma_ not in EXTENDING:
        return None
    objects = (one for one in verb.head.children if one.dep_ == "dobj" and one.i < verb.i)
    return next(objects, None)


def _parted(verb: Token) -> Token | None:
    """Return the subject that the parse parted from its verb, which it took for a participle.

    Such as "the [share] of cases that led to a charge halved to 5 percent".
    """
    turned = verb.dep_ == "acl" and any(one.lower_ in TURNING for one in verb.rights)
    noun = verb.head
    for _ in range(CLAUSES if turned else 0):
        noun = noun.head
        if noun.tag_ in NOUNS and noun.dep_ in _HEADLESS:
            return noun
    return None


def _agreeing(verb: Token) -> Token:
    """Return the noun of a relative clause, of two the one in the verb's number.

    Such as "a [cap] on fares that has cost the town $5".
    """
    noun, finite = verb.head, next((one for one in verb.lefts if one.dep_ == "aux"), verb)
    wanted = _NUMBERS_OF_VERBS.get(finite.tag_)
    above = noun.head.head
    other = noun.is_lower and noun.tag_ in {"NN", "NNS"} - {wanted}
    if noun.dep_ != "pobj" or wanted is None or not other:
        return noun
    return above if verb.dep_ == "relcl" and above.tag_ == wanted else noun


def _is_others(verb: Token) -> bool:
    """Tell a clause whose subject is not that of the verb above: "rain forced it to buy 5 tons"."""
    said = verb.dep_ == "ccomp" and verb.head.lemma_ in CLAIMS
    return said or (verb.dep_ == "xcomp" and has_object(verb.head))


def _before(verb: Token) -> Token | None:
    """Return the subject before a verb whose clause the parse took apart: "after sales rose"."""
    noun = verb.nbor(-1) if verb.i else None
    if noun is None or any(one.dep_ in SUBJECTS for one in verb.children):
        return None
    if noun.dep_ == "conj" and noun.tag_ == "NNS":  # "in May and [queues] stretched 6 miles"
        first = noun.left_edge.i
        return noun if first and noun.doc[first - 1].tag_ == "CC" else None
    if noun.dep_ == "pobj" and noun.head.lower_ == "of":  # "as its [share] of sales fell"
        noun = noun.head.head
    return noun if noun.dep_ == "pobj" and noun.head.lower_ in _OPENING else None


def _is_purpose(verb: Token, child: Token) -> bool:
    """Tell an infinitive behind a noun that costs nothing itself: "an order to pay $5".

    A headline may have no other verb: "Fares to rise by 5 percent".
    """
    changed = child.dep_ in _MEASURED or child.lower_ in TURNING
    headline = changed and verb.head.dep_ == "ROOT"
    return is_to(verb) and verb.head.lemma_ not in PLANS and not headline


def is_finite(verb: Token) -> bool:
    """Tell the verb of a whole clause from that of a small one: "has $5 remaining"."""
    return verb.tag_ in _FINITE or any(one.dep_ in _AUXILIARIES for one in verb.children)


def has_object(verb: Token) -> bool:
    """Tell whether a verb has an object."""
    return any(one.dep_ == "dobj" for one in verb.children)
