"""Tells the ages that no unit marks: "Duran, 45, takes on ...", "who is 70", "when she was 4"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from briefgen.annotate.actors.tables.offices import FEMALE_WORDS, MALE_WORDS, PERSONS, ROLES
from briefgen.annotate.figures.nouns import whole
from briefgen.annotate.figures.places import mention_at
from briefgen.annotate.labels import seen_as
from briefgen.annotate.model import AGE_UNIT, ActorType, Bound, Span
from briefgen.annotate.tables import words

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token
    from spacy.tokens import Span as Tokens

    from briefgen.annotate.figures.amount import Amount
    from briefgen.annotate.model import Mention

_OLDEST: Final = 115
CRICKET: Final = words(
    "balls batsman batsmen bowled century innings overs runs stumps wicket wickets"
)
"""Words by which a number may be one of runs."""
_FAR: Final = 40
_BESIDE: Final = 2
_NOW: Final = ("also", "now", "only", "still", "then")
_TEENS: Final = 10
"""In brackets, smaller numbers are goals or list numbers."""
_ENCLOSED: Final = re.compile(r"[,.;)]|\Z|\n| and | [-–—―]")
_LIMITS: Final = frozenset({Bound.MORE_THAN, Bound.LESS_THAN})
_LIMIT: Final = re.compile(r"(?:over|under|below|above) (?=\w)")
_ASIDES: Final = words("pobj prep npadvmod")
"""How a day or a place hangs on its verb."""
_HIGHEST: Final = 4
_AGED_WORD: Final = re.compile(r"aged?s? ", re.IGNORECASE)
_SECOND: Final = re.compile(r"(\w+), \w+ and \Z")
_NEAR: Final = 40
_ENDED: Final = re.compile(r"[,.;)]|\Z|\n| (?![a-z]+s\b)")
_AGED: Final = words(
    """adults boys buyers children citizens customers drivers girls guests infants members men
    migrants minors patients pensioners people players pupils refugees residents shoppers staff
    students tenants those users victims viewers visitors voters women workers youths anyone
    everyone nobody"""
)
_PEOPLE: Final = ROLES | PERSONS | FEMALE_WORDS | MALE_WORDS
_PARENTS: Final = words("dad father grandfather grandmother mother mum")
_CLOSING: Final = words(", . who with")
"""What follows the age of "a barrister of 68"."""
_YOUNG: Final = words("child boy girl youth lad")
_GROWN: Final = words("man woman")
_OF_AGE: Final = 18
"""People of so many years; "a father of six" has six children."""
_FINITE: Final = words("had has is said says was who")
_ENDS_OF_LIVES: Final = words("die marry retire")
_STEPS: Final = _ENDS_OF_LIVES | words(
    """
    become begin compose debut emigrate enlist enter flee found graduate join learn orphan publish
    quit start take widow win write
    """
)
_LEFT: Final = words("home school")
"""What who "left at 16" was so old in leaving."""
_SUBJECTS: Final = ("nsubj", "nsubjpass")
_DETERMINING: Final = ("det", "poss", "amod", "compound")
_ELDEST: Final = words("eldest oldest youngest")
_WHOM: Final = words("them these those whom")
_PERSONAL: Final = words("he she i")
_COUNTRYMEN: Final = ("man", "woman")
"""How a nationality ends that is one person's: "the Dutchman, 28"."""


def bearer(
    doc: Doc, text: str, amount: Amount, tokens: Tokens, mentions: tuple[Mention, ...]
) -> Token | None:
    """Return the word for the person whose age an amount is, or None where it is no age.

    Args:
        doc: The analysed text.
        text: Its characters.
        amount: The amount.
        tokens: Its tokens.
        mentions: The mentions of the text; where none holds a name, spaCy's entities tell.
    """
    if amount.unit == AGE_UNIT:
        return _aged(doc, text, amount, mentions) or _old(tokens, mentions)
    whole = amount.value == int(amount.value) and 0 < amount.value <= _OLDEST
    if amount.unit or amount.high is not None or amount.number.scaled or not whole:
        return None
    if (
        tokens.start
        and doc[tokens.start - 1].lower_ in _ELDEST
        and _ENCLOSED.match(text, amount.end)
    ):
        return doc[tokens.start - 1]  # "the youngest nine and the oldest 66"
    if amount.bound in _LIMITS and (people := _limited(doc, text, amount)):
        return people
    return (
        _in_apposition(doc, text, amount, tokens, mentions)
        or _subject(doc, tokens, mentions)
        or _told_by_place(doc, amount, tokens, mentions)
    )


def _in_apposition(
    doc: Doc, text: str, amount: Amount, tokens: Tokens, mentions: tuple[Mention, ...]
) -> Token | None:
    """Return the person of "Ana Reis, 34," and "Ana Reis (34)" and "Reis and Lund, 34 and 27"."""
    if is_bracketed(amount, tokens[0]):
        return tokens[0].nbor(-2)
    if is_put_in(amount, tokens[0]):
        return tokens[0].nbor(-1)
    if amount.bound is not Bound.EXACTLY or tokens.start == 0:
        return None
    person = None
    if (people := _alike(doc, text, amount, tokens)) is not None:
        return people
    if now := _now_aged(doc, text, amount, tokens):
        person = now
    elif tokens.start > 1 and _is_apposition(text, amount):
        person = _parent(doc[tokens.start - 2])
    elif second := _SECOND.search(text, max(0, amount.core - _NEAR), amount.core):
        both = doc.char_span(second.start(1), second.end(1))
        person = both[0] if both is not None else None
    return person if person is not None and _is_human(person, mentions) else None


def _alike(doc: Doc, text: str, amount: Amount, tokens: Tokens) -> Token | None:
    """Return the people of "two suspects, both 18, left"."""
    at = tokens.start
    alike = at > _BESIDE and doc[at - 1].lower_ in ("all", "both") and doc[at - 2].text == ","
    people = doc[at - 3] if alike and _ENCLOSED.match(text, amount.end) else None
    return people if people is not None and people.lemma_.lower() in _PEOPLE else None


def _now_aged(doc: Doc, text: str, amount: Amount, tokens: Tokens) -> Token | None:
    """Return whom "Reis, now 34," and "Now 70, the mayor" are said of, else None."""
    at = tokens.start
    if doc[at - 1].lower_ not in _NOW or not _ENCLOSED.match(text, amount.end):
        return None
    if at > 2 and doc[at - 2].text == ",":  # noqa: PLR2004
        return doc[at - 3]
    opens = doc[at - 1].is_sent_start and doc[at - 1].lower_ == "now"
    if not opens or tokens.end + 1 >= len(doc) or doc[tokens.end].text != ",":
        return None
    following = doc[tokens.end + 1]
    return following.head if following.dep_ in _DETERMINING else following


def is_bracketed(amount: Amount, token: Token) -> bool:
    """Tell whether an amount stands in brackets behind a full name: "Ana Reis (34)"."""
    if not _TEENS <= amount.value <= _OLDEST or token.i < 2:  # noqa: PLR2004
        return False
    doc, name = token.doc, token.nbor(-2)
    enclosed = token.nbor(-1).text == "(" and token.i + 1 < len(doc) and token.nbor().text == ")"
    if enclosed and any(
        one.lower_ in CRICKET for one in doc[max(0, token.i - _FAR) : token.i + _FAR]
    ):
        return False  # so many runs
    return enclosed and seen_as(name) is ActorType.PERSON and name.ent_iob_ == "I"


def is_put_in(amount: Amount, token: Token) -> bool:
    """Tell an age that lost its commas behind a full name: "Ana Reis 44 has spent"."""
    doc = token.doc
    if not (amount.bare and _OF_AGE <= amount.value <= _OLDEST) or not token.i:
        return False
    name, beyond = token.nbor(-1), token.i + 1
    named = seen_as(name) is ActorType.PERSON and name.ent_iob_ == "I"
    return named and token.is_digit and beyond < len(doc) and doc[beyond].lower_ in _FINITE


def _aged(doc: Doc, text: str, amount: Amount, mentions: tuple[Mention, ...]) -> Token | None:
    """Return "children" for "children aged 4" and "the children, aged 4", else None.

    Of "Ana Reis has died aged 84" it is the person.
    """
    if not _AGED_WORD.match(text, amount.start):
        return None
    word = doc.char_span(amount.start, amount.core, alignment_mode="expand")
    at = -1 if word is None else word.start - 1
    if at > 0 and doc[at].text == ",":
        at -= 1
    if at >= 0 and doc[at].lemma_ in _ENDS_OF_LIVES:
        return _person_before(doc[at], mentions)
    if at >= 0 and (ended := _end_of_life(doc[at])) is not None:
        return _person_before(ended, mentions)
    if at >= 0 and doc[at].lower_ == "those":
        return doc[at]
    named = doc[at] if at >= 0 and doc[at].pos_ in ("NOUN", "PROPN") else None
    if named is not None and seen_as(named) in (ActorType.ORGANISATION, ActorType.PLACE):
        place = named.head  # "children from Elm Academy, aged ten"
        return place.head if place.dep_ == "prep" and place.head.pos_ == "NOUN" else None
    return named


def _end_of_life(token: Token) -> Token | None:
    """Return the verb that a day or a place hangs on: "died in Oakton on Friday, aged 84"."""
    for _ in range(_HIGHEST):
        if token.dep_ not in _ASIDES:
            return None
        token = token.head
        if token.lemma_ in _ENDS_OF_LIVES:
            return token
    return None


def _old(tokens: Tokens, mentions: tuple[Mention, ...]) -> Token | None:
    """Return who "is 45 years old", else None."""
    verb = tokens.root.head
    said = verb.lemma_ == "be" and tokens.root.dep_ in ("attr", "acomp")
    return _person_before(verb, mentions) if said else None


def _told_by_place(
    doc: Doc, amount: Amount, tokens: Tokens, mentions: tuple[Mention, ...]
) -> Token | None:
    """Return whose age a preposition tells of: "a child of six", "he died at 82"."""
    place = tokens.root.head
    if tokens.root.dep_ != "pobj" or _goes_on(doc, tokens):
        return None
    noun, behind = place.head, _word(doc, tokens.end)
    if place.lower_ == "at" and place.is_sent_start:  # "At 61 she left"
        at = tokens.end + (behind == ",")
        return doc[at] if _word(doc, at) in _PERSONAL else None
    closed = behind in _CLOSING or (tokens.end < len(doc) and doc[tokens.end].tag_ == "VBD")
    role = noun.lemma_.lower() in _PEOPLE and noun.lower_ not in _PARENTS and closed
    grown = (noun.lower_ in _GROWN or role) and amount.value >= _OF_AGE
    if place.lower_ == "of" and (place.head.lower_ in _YOUNG or grown):
        return place.head
    verb = place.head
    above = verb.head if verb.dep_ == "xcomp" else verb  # "learned to swim at 6"
    left = verb.lemma_ == "leave" and any(_is_left(one) for one in verb.rights)
    if place.lower_ == "at" and (left or not _STEPS.isdisjoint((verb.lemma_, above.lemma_))):
        return _person_before(above, mentions)
    return None


def _is_left(place: Token) -> bool:
    """Tell what the young leave: home, school, a town."""
    return place.lower_ in _LEFT or (place.dep_ == "dobj" and seen_as(place) is ActorType.PLACE)


def _word(doc: Doc, at: int) -> str:
    return doc[at].lower_ if at < len(doc) else ""


def _parent(token: Token) -> Token:
    """Return "father" for the number in "the father-of-two, 41", else the token itself."""
    above = token.head.head
    return above if token.like_num and token.head.lower_ == "of" and above.i < token.i else token


def _subject(doc: Doc, tokens: Tokens, mentions: tuple[Mention, ...]) -> Token | None:
    """Return who "is 70" or "turned 70"."""
    token = tokens.root
    if _goes_on(doc, tokens):
        return None
    verb = token.head
    turned = verb.lemma_ == "turn" and token.dep_ in ("dobj", "attr", "acomp", "oprd")
    if not (turned or (verb.lemma_ == "be" and token.dep_ in ("attr", "acomp"))):
        return None
    ages = (one for one in verb.children if one.dep_ == "nsubj" and one.lemma_ == "age")
    return next(ages, None) or _person_before(verb, mentions)  # "whose average [age] was 56"


def _goes_on(doc: Doc, tokens: Tokens) -> bool:
    """Tell whether a number counts what stands behind it."""
    behind = doc[tokens.end] if tokens.end < len(doc) else None
    return behind is not None and (behind.lower_ == "of" or behind.pos_ in ("NOUN", "PROPN", "ADJ"))


def _person_before(verb: Token, mentions: tuple[Mention, ...]) -> Token | None:
    """Return the person or pronoun that is a verb's subject, also that of the verb it joins."""
    subject = next((one for one in reversed([*verb.children]) if one.dep_ in _SUBJECTS), None)
    if subject is None and verb.dep_ == "conj":
        subject = next((one for one in verb.head.children if one.dep_ in _SUBJECTS), None)
    if subject is not None and subject.lower_ == "who":
        subject = verb.head
    if subject is None:
        return None
    told = subject.lower_ in _PERSONAL or subject.lemma_.lower() in _PEOPLE or _is_eldest(subject)
    return subject if told or _is_person(subject, mentions, unsure=False) else None


def _is_eldest(word: Token) -> bool:
    """Tell "the oldest" of people: "pupils, the oldest of whom was 9"."""
    of = next((one for one in word.children if one.lower_ == "of"), None)
    whom = of is None or any(one.lower_ in _WHOM for one in of.children)
    return word.lower_ in _ELDEST and whom


def _limited(doc: Doc, text: str, amount: Amount) -> Token | None:
    """Return the people of "women over 65" and "children under 5" whose age has a limit."""
    if not _LIMIT.match(text, amount.start) or not _ENDED.match(text, amount.end):
        return None
    bound = doc.char_span(amount.start, amount.core, alignment_mode="expand")
    before = doc[bound.start - 1] if bound is not None and bound.start else None
    if (
        before is not None and before.lower_ == "all" and before.i > 1
    ):  # "three girls, all under 18"
        before = doc[before.i - 2]
    if before is not None and before.lemma_ == "be":  # "pupils are under 11"
        before = next((whole(one) for one in before.lefts if one.dep_ in _SUBJECTS), None)
    if before is None:
        return None
    whom = before.lower_ in _WHOM and before.i > 0 and before.nbor(-1).lower_ == "of"
    return before if whom or before.lower_ in _AGED or before.lemma_ in _PEOPLE else None


def name_of(person: Token, mentions: tuple[Mention, ...]) -> Span | None:
    """Return where the name stands that ``person`` is part of, or None for a pronoun."""
    at = mention_at(mentions, person.idx)
    if at is not None:
        return mentions[at].span
    if person.lower_ in _AGED:
        return Span(person.idx, person.idx + len(person))
    if person.lower_ in _PERSONAL | _WHOM:
        return None
    first = last = person
    while first.i and (first.ent_iob_ == "I" or _is_compound(first.nbor(-1), person)):
        first = first.nbor(-1)
    while person.ent_type_ and last.i + 1 < len(last.doc) and last.nbor().ent_iob_ == "I":
        last = last.nbor()
    return Span(first.idx, last.idx + len(last))


def _is_compound(word: Token, noun: Token) -> bool:
    """Tell a word that narrows a noun: "a [security] guard", "the [average] age"."""
    narrows = word.dep_ == "compound" or (word.dep_ == "amod" and noun.lemma_ == "age")
    return narrows and word.head == noun and not word.ent_type_


def _is_human(token: Token, mentions: tuple[Mention, ...]) -> bool:
    """Tell whether a word is a person's name or says what a person is: "the driver, 45"."""
    if token.tag_ in ("NN", "NNS") and token.lemma_.lower() in _PEOPLE:
        return True
    if token.lower_ in _PERSONAL or token.lower_.endswith(_COUNTRYMEN):
        return True
    return _is_person(token, mentions, unsure=token.pos_ == "PROPN")


def _is_apposition(text: str, amount: Amount) -> bool:
    """Tell whether the number stands between a comma and another mark: ", 45, "."""
    before = text[max(0, amount.core - 3) : amount.core]
    return before.endswith(", ") and before[0] != "\n" and bool(_ENCLOSED.match(text, amount.end))


def _is_person(token: Token, mentions: tuple[Mention, ...], *, unsure: bool) -> bool:
    """Tell whether a word is part of a person's name; ``unsure`` where nothing says otherwise."""
    at = mention_at(mentions, token.idx)
    if at is not None:
        return mentions[at].type is ActorType.PERSON
    return seen_as(token) is ActorType.PERSON or (unsure and not token.ent_type_)
