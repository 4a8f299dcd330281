"""Who the subject of a verb is that introduces a quote, by the parse and by the words around it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefgen.annotate.labels import seen_as
from briefgen.annotate.model import ActorType
from briefgen.annotate.quotes.cues import (
    JUDGEMENT,
    ONLY_NAMING,
    QUOTING,
)
from briefgen.annotate.quotes.phrases import (
    can_speak,
    is_pronoun,
    may_utter,
    phrase,
    phrase_head_at,
)
from briefgen.annotate.quotes.subjects import REACH, agent_of, spoken_by
from briefgen.annotate.quotes.verbs import (
    FINITE,
    NOUNS,
    OVER,
    SUBJECTS,
    has_object,
    is_auxiliary,
    is_bare_participle,
    is_cue,
    is_finite,
    is_passive,
    lemma,
)
from briefgen.annotate.tables import words

if TYPE_CHECKING:
    from spacy.tokens import Token

    from briefgen.annotate.quotes.passages import Passage, Reading

CLAUSE_OPENERS: Final = words(
    "after although as because before but if since that though when while"
)
"""Prepositions in the tagger's eyes that a clause may start with."""
DASHES: Final = frozenset({"-", "–", "—", "--", "―", "_"})
DATELINE: Final = 4
"""Tokens before the last of a place's name at the head of a story."""
WINDOW: Final = 100
"""Tokens on each side of a quote in which its sentence is searched."""


def subject_in(reading: Reading, passage: Passage, verb: Token) -> Token | None:
    """Return the head of a cue's subject within the passage, or None.

    The parser is asked first, then the words around the verb.
    """
    if is_bare_participle(verb) and lemma(verb) in JUDGEMENT:
        if has_object(verb) and lemma(verb) not in ONLY_NAMING:
            # "a voice called the men ...", taken for "the men called ..."
            return _subject_by_words(reading, passage, verb) or spoken_by(reading, verb, 0)
        return agent_of(reading, verb)
    found = _inverted(reading, verb) or spoken_by(reading, verb, 0)
    if found is not None and found.lower_ == "it" and found.head.lemma_ == "be":
        return None  # "it is time to recall"
    heads = found is not None and _is_dateline(reading, passage, found, verb)
    if found is not None and passage.start <= found.i < passage.end and not heads:
        return found
    by_words = _subject_by_words(reading, passage, verb) if verb.tag_ in FINITE else None
    return by_words or (found if heads else None)


def _inverted(reading: Reading, verb: Token) -> Token | None:
    """Return who speaks in a clause aside: ``Relations, said a person close to Smith, "..."``."""
    if verb.lower_ not in {"said", "says"} or verb.i == 0 or verb.nbor(-1).text != ",":
        return None
    speaker = phrase_head_at(reading, verb.i + 1, len(verb.doc))
    if speaker is None or is_pronoun(speaker) or not may_utter(speaker):
        return None
    goes_on = speaker.i + 1 < len(verb.doc) and speaker.nbor().tag_ in {"POS", *NOUNS}
    own = speaker.dep_ in SUBJECTS and speaker.head != verb
    return speaker if can_speak(reading, speaker) and not (goes_on or own) else None


def _is_dateline(reading: Reading, passage: Passage, place: Token, verb: Token) -> bool:
    """Tell whether a place only heads a story: "Brunn, BNA – the minister said"."""
    dash = any(token.text in DASHES for token in reading.doc[place.i : verb.i])
    return dash and place.i - passage.start < DATELINE and seen_as(place) is ActorType.PLACE


def _subject_by_words(reading: Reading, passage: Passage, verb: Token) -> Token | None:
    """Return the head of the noun phrase before a verb, over appositions and what hangs on it."""
    found = None
    over = verb.i > passage.start and verb.nbor(-1).text in {",", *DASHES}
    for index in range(verb.i - 1, max(passage.start - 1, verb.i - REACH), -1):
        token = reading.doc[index]
        if not reading.outside(index):
            break
        if token.tag_ not in NOUNS | {"PRP"} or not can_speak(reading, token):
            continue
        attached = _is_attached(reading, token)
        if verb_after(reading, token, verb.i + 1) == verb and (found is None or not attached):
            found = token
        if not (over or attached):
            break
    return found


def _is_attached(reading: Reading, noun: Token) -> bool:
    """Tell whether a noun phrase hangs on a preposition: "the head *of the main league*"."""
    start = phrase(reading, noun)[0]
    before = reading.doc[start - 1] if start and reading.outside(start - 1) else None
    return (
        before is not None and before.tag_ in {"IN", "TO"} and before.lower_ not in CLAUSE_OPENERS
    )


def agent_behind(reading: Reading, passage: Passage, quote: int) -> Token | None:
    """Return who speaks by "by" right after a quote: ``was called "..." by Smith``."""
    end = reading.bounds[quote][1]
    if end >= passage.end or reading.doc[end].lower_ != "by" or not reading.outside(end):
        return None
    agent = phrase_head_at(reading, end + 1, passage.end)
    return agent if agent is not None and may_utter(agent) else None


def quoted_by(reading: Reading, verb: Token) -> Token | None:
    """Return who speaks where a verb quotes: ``"...," the paper quoted Smith as saying``."""
    if lemma(verb) not in QUOTING or is_passive(verb):
        return None
    quoted = phrase_head_at(reading, verb.i + 1, len(verb.doc))
    after = verb.doc[quoted.i + 1 : quoted.i + REACH] if quoted is not None else ()
    presented = any(token.lower_ == "as" and token.nbor().tag_ == "VBG" for token in after[:-1])
    return quoted if presented else None


def verb_after(reading: Reading, speaker: Token, limit: int) -> Token | None:
    """Return the cue that a noun phrase leads to, over appositions, asides and auxiliaries."""
    doc = reading.doc
    index = speaker.i + 1
    limit = min(limit, index + REACH)
    aside = False
    while index < limit and reading.outside(index):
        token = doc[index]
        if is_cue(token, beside=True) and is_finite(token):
            if not aside or _ends_aside(reading, token, speaker):
                return token
        elif token.text == "(":
            index = next((at for at in range(index, limit) if doc[at].text == ")"), limit)
        elif token.text == "," or token.text in DASHES or token.lower_ in {"who", "whose"}:
            aside = True
        elif not (aside or token.tag_ in OVER or is_auxiliary(token)):
            hangs = token.tag_ in {"IN", "TO", "CC"}
            noun = phrase_head_at(reading, index + 1, limit) if hangs else None
            if noun is None:
                return None
            index = noun.i
        index += 1
    return None


def _ends_aside(reading: Reading, verb: Token, speaker: Token) -> bool:
    """Tell whether a verb goes with the speaker over an aside: "Smith, head of the league(,) said".

    Without a comma the aside must end with a noun that hangs on a preposition.
    """
    if _follows_comma(verb) or spoken_by(reading, verb, 0) == speaker:
        return True
    before = verb.nbor(-1)
    return before.tag_ in NOUNS and _is_attached(reading, before)


def _follows_comma(verb: Token) -> bool:
    """Tell whether a comma or a dash is before a verb and its auxiliaries."""
    index = verb.i - 1
    while index > 0 and (verb.doc[index].tag_ in OVER or is_auxiliary(verb.doc[index])):
        index -= 1
    return verb.doc[index].text == "," or verb.doc[index].text in DASHES
