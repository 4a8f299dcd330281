"""Tells from the words above an amount what it is said of: "cut [prices] by 5 percent"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefgen.annotate.figures.attribution import CLAIMS
from briefgen.annotate.figures.currencies import is_money
from briefgen.annotate.figures.handled import PAYING, is_paid
from briefgen.annotate.figures.nouns import NOUNS, is_change, meant, narrowed, object_of, whole
from briefgen.annotate.figures.phrases import FARTHEST
from briefgen.annotate.figures.subjects import CLAUSES, TURNING, has_object, is_finite, subject_of
from briefgen.annotate.figures.units import PERCENT
from briefgen.annotate.labels import seen_as
from briefgen.annotate.model import ActorType
from briefgen.annotate.tables import words

if TYPE_CHECKING:
    from spacy.tokens import Token

    from briefgen.annotate.figures.amount import Amount
    from briefgen.annotate.figures.phrases import Phrases
    from briefgen.annotate.model import Span

_IMPOSING: Final = words("award fin fine")  # "fin" is the lemma that spaCy gives "fined"
"""Verbs whose subject the sum is not of: "the court fined him $5"."""
_PUTTING: Final = words("inject invest plough plow pour pump put sink stake")
_COSTING: Final = words("cost earn pay save")
_STANDING_FOR: Final = ("that", "those")
_GOALS: Final = {
    **dict.fromkeys(_PUTTING, ("for", "in", "into", "towards")),
    "go": ("for", "into", "on", "towards"), "spend": ("for", "on"), "lavish": ("on",),
    "splurge": ("on",), "cost": (), "add": ("to",),
    "knock": ("from", "off"), "shave": ("from", "off"), "wipe": ("from", "off"),
    "earn": ("from",), "take": ("from", "off"), "draw": ("from", "on"),
    "contribute": ("to",), "withdraw": ("from",),
}  # fmt: skip
"""Prepositions behind a sum that lead to what it is for; "for" with all other verbs."""
_MOST: Final = ("majority", "most", "remainder", "rest")
_EACH: Final = ("each", "every")
_PARENTS: Final = words("dad father grandfather grandmother mom mother mum parent parents")
"""Who is one "of six" has six children."""
_BEATING: Final = words("beat break eclipse equal match of pass surpass than tie top")
"""What the head of a record is that is somebody else's, or another year's."""
_AMONG: Final = words("among like")
"""Prepositions that compare: "the mayor was among hundreds"."""
_FACING: Final = (("of", "front"), ("of", "top"))
"""The words of "they won in front of 900", "on top of the 1,200 lost"."""
_PARTS: Final = words("% percent cent pct")
"""Units whose share is that of whom it is given to: "the poll gave [Labour] 44 percent"."""
_ASIDES: Final = words("advmod prep")
_NUMBERS: Final = words("figure number tally toll total")
_IDLE: Final = words("hands part place")
"""Objects that belong to their verb: "the farm changed hands for $5"."""
_HAVERS: Final = (ActorType.PLACE, ActorType.ORGANISATION)
_AREAS: Final = ("acre", "hectare", "square kilometre", "square metre", "square mile")
_PASSED: Final = words("after before")
_LENGTHS: Final = ("metre", "mile", "foot", "yard")
_SPEEDS: Final = ("per hour", "knot", "per second")
_TAKEN_OVER: Final = words(
    "boost cut double exaggerate increase lift lower overestimate overstate raise reduce slash trim"
    " underestimate understate"
)
"""Verbs whose object a clause may part from the change: "cut the [price] we pay by 5 percent"."""
_LEVELS: Final = words("estimate estimates")
"""Words for a number that is changed: "lifted its [estimate] by 3 tonnes"."""
_PLACES: Final = words("in on")


def governed(phrases: Phrases, amount: Amount, root: Token, *, apart: bool = True) -> Span | None:
    """Return the noun that an amount is said of: "price of $5", "cut [prices] by 5 percent".

    Args:
        phrases: The noun phrases of the text.
        amount: The amount.
        root: Its highest token.
        apart: Whether a noun for a change in apposition may stand for what changes.
    """
    if root.dep_ in ("conj", "appos") and (goal := _goal(phrases, _verb_of(root), root)):
        return goal  # "$5 on food and $4 on [rents]"
    token = root
    for _ in range(FARTHEST):
        head = token.head
        if head == token or _is_barred(amount, root, token) or _is_whole(phrases, amount, token):
            return None
        if head.tag_ == "DT" and head.lower_ in _STANDING_FOR and head.i < root.i:
            return _stood_for(phrases, head)
        beside = token.dep_ == "nummod" or token.idx >= amount.start  # "between" of the amount
        if beside and _is_receiver(amount, head):
            token = head
            continue
        if head.pos_ in ("VERB", "AUX") or (head.tag_ == "JJ" and has_object(head)):
            return _of_verb(phrases, amount, head, token, root)
        thing = phrases.is_thing(head) and not _is_epithet(amount, head)
        thing = thing and (token.lower_, head.lower_) not in _FACING
        if head.i < root.i and token.dep_ != "conj" and thing:
            told = phrases.thing(_turned(narrowed(head), token))
            if apart and _is_apart(phrases, head):
                told = governed(phrases, amount, head, apart=False) or told
            return told
        token = head
    return None


def _stood_for(phrases: Phrases, word: Token) -> Span | None:
    """Return the noun behind a word that stands for one: "that of [maize] by a third"."""
    for place in word.children:
        noun = object_of(place) if place.lower_ == "of" else None
        if noun is not None and phrases.is_thing(noun):
            return phrases.thing(noun)
    return None


def _is_receiver(amount: Amount, noun: Token) -> bool:
    """Tell whom a sum is paid or costs, before which the parse hung it: "it costs [Elm] $5"."""
    given = noun.dep_ == "dobj" and noun.head.lemma_ in _COSTING and noun.head.i < noun.i
    return given and is_money(amount.unit, amount.currency)


def _verb_of(token: Token) -> Token:
    """Return the nearest verb above a word, or the topmost word."""
    for _ in range(FARTHEST):
        token = token.head
        if token.pos_ == "VERB" or token.head == token:
            break
    return token


def _is_apart(phrases: Phrases, noun: Token) -> bool:
    """Tell a change that is told beside an amount: "[thefts] rose to 6, a rise of 5 percent"."""
    beside = range(max(noun.head.i, noun.i - FARTHEST), noun.i)
    return noun.dep_ == "appos" and is_change(noun) and not phrases.taken.isdisjoint(beside)


def _is_barred(amount: Amount, root: Token, token: Token) -> bool:
    """Tell whether what stands above ``token`` is not what the amount at ``root`` is of."""
    head = token.head
    if token.lower_ == "of" and head.lemma_ == "record" and head.head.lemma_ in _BEATING:
        return True  # "breaking the record of 5"
    gapped = head.tag_ in NOUNS and head.dep_ == "conj" and head.head.lemma_ in PAYING
    if gapped and is_money(amount.unit, amount.currency):
        return True  # "they spent $3 and opponents $5"
    if token.lower_ in _AMONG or head.lower_ in _PARENTS or _is_whose(amount, root, head):
        return True
    # such as "with Belmonte at 39 percent"
    return amount.unit == PERCENT and token.dep_ == "prep" and _is_behind_person(token)


def _is_whole(phrases: Phrases, amount: Amount, preposition: Token) -> bool:
    """Tell the sum that another amount is a part of: "77 percent of the [$5] billed"."""
    part = preposition.lower_ == "of" and preposition.head.i in phrases.taken
    if preposition.lower_ == "of" and preposition.head.lower_ in _MOST:
        return True  # "a majority of the 85 percent"
    return part and is_money(amount.unit, amount.currency)


def _turned(noun: Token, preposition: Token) -> Token:
    """Return the object of a verb of which a change is told: "cut the [risk] of fire by 26"."""
    if preposition.lower_ not in TURNING:
        return noun
    part = noun
    if noun.dep_ == "conj":  # "cut the [risk] of fire and flood by 26"; the verb's, if misread
        part = noun.nbor(-2) if noun.head.pos_ == "VERB" and noun.i > 1 else noun.head
    of = part.head
    if part.dep_ == "pobj" and of.lower_ == "of" and of.head.dep_ == "dobj":
        return of.head
    return noun


def _of_verb(
    phrases: Phrases, amount: Amount, verb: Token, child: Token, root: Token
) -> Span | None:
    """Return what a verb says its amount of: a "for" phrase, its object, or its subject."""
    if _is_mute(amount, verb, child):
        return None
    told = next((one for one in verb.lefts if one.dep_ == "ccomp" and one.i < child.i), None)
    aside = child.dep_ in _ASIDES and not has_object(verb)
    if told is not None and verb.lemma_ in CLAIMS and aside:
        return subject_of(
            phrases, told, child
        )  # "[rents] fell, the mayor said, down from 5 percent"
    if child.lower_ == "for" and not amount.unit:
        return subject_of(phrases, verb, child)  # "they ended the plan for 800"
    if child.lower_ in _PLACES and child == root.head and not amount.unit:
        return None  # "they voted on 14"
    found, paid = None, is_paid(amount, verb, child == root or child.i in phrases.taken)
    passive = child.dep_ == "nsubjpass" or verb.lemma_ == "go"  # "$5 will go on roads"
    if child == root and (child.dep_ == "dobj" or passive):
        found = _goal(phrases, verb, root, *verb.children)
        if found is None and verb.lemma_ in CLAIMS and verb.lemma_ != "add":
            return None  # "analysts expect 3 percent"
    elif child.dep_ != "attr" and verb.pos_ != "AUX" and not amount.unit.endswith(_SPEEDS):
        asked = paid and (child == root or child.lower_ == "for")
        found = None if asked else _object(phrases, verb, child, root)
        paid = paid or (child.lower_ == "for" and _is_portioned(phrases, verb))
    return found if found or paid else subject_of(phrases, verb, child)


def _is_mute(amount: Amount, verb: Token, child: Token) -> bool:
    """Tell whether neither the subject nor the object of a verb is what the amount is of."""
    if any(one.dep_ == "dobj" and one.lower_ in _STANDING_FOR for one in verb.children):
        return True  # "lowered that for rye by 5 percent"
    put = verb.lemma_ == "put" and child.lower_ == "at"
    if put and any(one.dep_ == "dobj" and one.tag_ == "PRP" for one in verb.children):
        return True  # "the union puts it at 5 percent"
    if verb.lemma_ in _IMPOSING:
        return all(one.dep_ != "nsubjpass" for one in verb.children)
    numbers = (one for one in verb.rights if one.lemma_ in _NUMBERS)
    if verb.lemma_ == "put" and any(meant(one) == one for one in numbers):
        return True  # "police put the number at 900"
    if child.lower_ in _PASSED and amount.unit.endswith(_LENGTHS):
        return True  # "she led after 35 km"
    area = child.lower_ == "on" and amount.unit in _AREAS
    return area and has_object(verb) and is_finite(verb)  # "keeps 40 cows on 15 hectares"


def _is_portioned(phrases: Phrases, verb: Token) -> bool:
    """Tell an object that is a number alone: "sold [12] of them for $5"."""
    return any(one.dep_ == "dobj" and one.i in phrases.taken for one in verb.children)


def _object(phrases: Phrases, verb: Token, child: Token, root: Token) -> Span | None:
    """Return the object of a verb that an amount behind it is said of.

    Not whom something costs the amount.
    """
    moved = verb.lemma_ in ("join", "leave") and child.lower_ == "for"
    if moved or verb.lemma_ in ("cost", "outnumber", "save"):
        return None  # "she left the club for $5"
    if any(one.dep_ == "dobj" and one.tag_ == "WDT" for one in verb.children):
        return _antecedent(phrases, verb)
    if (noun := _taken_over(verb, child)) is not None:
        return phrases.thing(noun)
    objects = ("dobj", "dative") if root.lower_ in _PARTS else ("dobj",)
    for other in verb.children:
        near = other.dep_ in objects and other.i < root.i and other.lower_ not in _IDLE
        thing = whole(other, phrases.taken) if near else None
        if thing is not None and (phrases.is_thing(thing) or thing.lower_ in _LEVELS):
            return phrases.thing(thing)
    return None


def _taken_over(verb: Token, child: Token) -> Token | None:
    """Return the object that a clause parts from its change: "cut the [price] we pay by 5 percent".

    So does a gerund: "raised the [savings] from closing shops by $5".
    """
    noun = verb.head
    if verb.dep_ == "pcomp" and verb.lemma_ not in _TAKEN_OVER:
        aside = [one for one in noun.head.children if one.dep_ == "dobj" and one.i < noun.i]
        noun = aside[-1] if aside else noun.head
    elif verb.dep_ != "relcl":
        return None
    changed = child.lower_ == "by" and noun.head.lemma_ in _TAKEN_OVER
    changed = changed or (child.lower_ == "at" and noun.head.lemma_ == "put")
    return noun if changed and noun.dep_ == "dobj" else None


def _antecedent(phrases: Phrases, verb: Token) -> Span | None:
    """Return the noun of a clause with "which": "a [fee] of $5, which they may raise to $6"."""
    for _ in range(CLAUSES):
        if verb.dep_ == "relcl":
            break
        verb = verb.head
    noun = verb.head
    for _ in range(CLAUSES):
        if noun.i in phrases.taken or noun.dep_ == "prep":
            noun = noun.head
    return phrases.thing(noun) if phrases.is_thing(noun) else None


def _goal(phrases: Phrases, verb: Token, amount: Token, *beside: Token) -> Span | None:
    """Return what a verb's amount is for or on: "spend $5 on [food]", "add $5 to the [price]"."""
    goals = _GOALS.get(verb.lemma_, ("for",))
    for place in (*amount.children, *beside):
        noun = object_of(place) if place.lower_ in goals and place.i > amount.i else None
        each = noun is not None and any(one.lower_ in _EACH for one in noun.children)
        if noun is not None and not each and phrases.is_thing(noun):
            return phrases.phrase(noun, place.i + 1)
    return None


def _is_whose(amount: Amount, root: Token, noun: Token) -> bool:
    """Tell whether a name before a number has what it counts: "Norway won nine, Sweden 7"."""
    beside = noun.i == root.i - 1 or root.dep_ == "appos"
    return not amount.unit and beside and seen_as(noun) in _HAVERS


def _is_epithet(amount: Amount, noun: Token) -> bool:
    """Tell an adjective before an amount, misread for a noun: "by a tepid 2 percent"."""
    behind_article = noun.i > 0 and noun.nbor(-1).lower_ in ("a", "an")
    return behind_article and noun.idx + len(noun) + len(noun.whitespace_) == amount.core


def _is_behind_person(preposition: Token) -> bool:
    """Tell whether a preposition stands behind a person, whose the amount is."""
    return preposition.i > 0 and seen_as(preposition.nbor(-1)) is ActorType.PERSON
