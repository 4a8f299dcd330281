"""In which direction a sentence looks: the tense of the verb that governs a date."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefgen.annotate.dates.lexicon import PARTS, WEEKDAYS
from briefgen.annotate.dates.readings import Toward

if TYPE_CHECKING:
    from spacy.tokens import Token

_NOUNS: Final = frozenset({"NOUN", "PROPN"})
_VERBS: Final = frozenset({"VERB", "AUX"})
_MODALS: Final = frozenset(
    {"will", "shall", "wo", "'ll", "’ll", "may", "can", "must", "would", "could", "should", "might"}
)
_ATTRIBUTES: Final = frozenset({"poss", "compound", "nmod", "amod"})
_TIMES: Final = frozenset(PARTS) | {"break", "holiday", "holidays", "period", "week", "weekend"}
"""What a day tells the time of, and the verb above it where it lies: "the Easter weekend"."""
_PAST_TAGS: Final = frozenset({"VBD", "VBN"})
_SUBJECTS: Final = frozenset({"nsubj", "nsubjpass"})
_AUXILIARIES: Final = frozenset({"aux", "auxpass"})
_PRESENT: Final = frozenset({"is", "are", "am", "'s", "'re", "'m"})
_PERFECT: Final = frozenset({"had", "was", "were", "did", "has", "have", "been"})
_PLANS: Final = frozenset({"expect", "schedule", "plan", "slate", "hope", "intend", "threaten"})
"""Lemmas of verbs whose object lies ahead: "is scheduled for Friday"."""
_PLANNED: Final = frozenset({"due", "meant", "set", "supposed"})
"""Words between "was" and what was to be."""
_ARRANGING: Final = frozenset(
    {"announce", "arrange", "book", "call", "convene", "fix", "list", "organise", "organize"}
    | {"postpone", "reschedule", "schedule", "set", "summon"}
)
"""Lemmas of verbs for what is done about a day to come: "called a march for Sunday"."""
_SUMMONS: Final = frozenset({"call", "invite", "summon"})
"""Lemmas of verbs behind which a meeting lies ahead: "invited them to a meeting on Friday"."""
_PROMISES: Final = frozenset({"call", "demand", "offer", "pledge", "promise", "propose"})
"""Lemmas of verbs whose object lies ahead where it is to come: "promised elections in May"."""
_AHEAD: Final = frozenset(
    {"expected", "forthcoming", "planned", "proposed", "scheduled", "slated", "upcoming"}
)
"""Adjectives of nouns that lie ahead: "the planned visit in September"."""
_NEGATIVE: Final = frozenset({"neither", "nobody", "no", "none"})
_EDGES: Final = frozenset({"early", "late", "mid"})
_SCHEDULED: Final = frozenset(
    {"begin", "start", "open", "end", "expire", "close", "run", "depart", "take", "resume"}
)
"""Lemmas of verbs whose present tells of what is to come: "the trial starts on 3 June"."""
_DONE: Final = frozenset(
    {"begin", "cease", "continue", "fail", "force", "get", "go", "help", "manage", "prove", "start"}
)
"""Lemmas of verbs whose infinitive is done as they are: "failed to elect him on Friday"."""
_ACHIEVED: Final = frozenset({"beat", "clinch", "defeat", "draw", "score", "seal", "secure", "win"})
"""Lemmas of verbs whose infinitive behind what was done is its outcome: "came back to win"."""
_TOLD: Final = frozenset({"announced", "reported", "said"})
_WITHIN: Final = frozenset({"on", "in", "from", "of", "during", "at"})
"""Prepositions that tie a date to a noun: "the clashes on Monday"."""
_TO_COME: Final = frozenset(
    {"ballot", "ceremony", "conference", "deadline", "debate", "election", "final", "game"}
    | {"hearing", "launch", "match", "meeting", "poll", "referendum", "runoff", "session"}
    | {"summit", "talk", "trial", "trip", "visit", "vote"}
)
"""Lemmas of nouns for what is announced: beside a verb of the present it lies ahead."""
_LENGTHS: Final = frozenset({"day", "hour", "minute", "month", "week", "weekend", "year"})
"""Lemmas of nouns for how long something takes: "strike for a day on Monday"."""
_HAPPENING: Final = frozenset(
    {"arrest", "attack", "collapse", "crash", "detain", "die", "explode", "hit", "injure", "kill"}
    | {"climb", "increase", "rescue", "rise", "shoot", "sink", "strike", "wound"}
)
"""Lemmas of verbs whose present is that of headlines: "two die on Monday"."""
_STATES: Final = frozenset({"be", "have"})
_LASTING: Final = frozenset(
    {"be", "continue", "keep", "last", "live", "persist", "rage", "rain", "remain", "run", "serve"}
    | {"stand", "stay", "wait", "work"}
)
"""Lemmas of verbs for what lasts: what did so "until Friday" is over."""
_FORECASTS: Final = frozenset(
    {"budget", "estimate", "expectation", "forecast", "guidance", "outlook", "projection", "target"}
)
"""Lemmas of nouns for what is thought of a time to come."""
_FIGURES: Final = frozenset({"percent", "%", "cent", "million", "billion", "points", "point"})
_COMPARING: Final = frozenset({"from", "than", "against", "versus"})
_FINITE: Final = frozenset({"VBD", "VBZ", "VBP", "MD"})
_FAR: Final = 10
"""How many words before a date the word is looked for that compares its figure."""
_FORESEEING: Final = frozenset({"estimate", "expect", "forecast", "predict", "project", "see"})
_DEPTH: Final = 12
_NEAR: Final = 3
"""How many words behind what is promised its date stands: "elections in late May"."""
_REACH: Final = 8
"""How many words before a verb its auxiliaries are looked for; no more, to stay linear."""


def direction(token: Token) -> Toward:
    """Return where the verb over ``token`` looks: PAST, FUTURE, HERE (present), or OPEN.

    It is open where there is no verb, and where the date only tells a thing from others
    ("Wednesday's ruling", "the June agreement"). What is "not before March" lies ahead.
    """
    tense = _over(token)
    return Toward.FUTURE if tense is not Toward.PAST and _is_put_off(token) else tense


def _over(token: Token) -> Toward:
    """Return where the verb over a date's token looks by its tense."""
    if token.lower_ in _EDGES and token.head.i > token.i:
        token = token.head  # "by early Friday"
    date = token
    if _is_told_on(date):
        return Toward.PAST
    if token.dep_ in _ATTRIBUTES and token.head.lower_ not in _TIMES:
        return Toward.OPEN
    over = aside = False
    for _ in range(_DEPTH):
        tense = _tense(token, date) if _is_verb(token) else None
        if aside and token.tag_ == "VB":
            tense = None  # "refused to rule it out, telling them on Tuesday"
        aside = token.tag_ == "VBG" and token.i > 0 and token.nbor(-1).text == ","
        if tense is Toward.HERE and (over or token.lemma_ in _HAPPENING):
            return Toward.OPEN
        if tense is not None:
            return tense
        if token.head.i == token.i:
            break
        if token.pos_ in _NOUNS and token.i < date.i and _lies_ahead(token):
            return Toward.FUTURE
        over = over or _is_bygone(token)
        token = token.head
    return Toward.OPEN


def tells_of_past(attribute: Token) -> bool:
    """Tell whether what a quarter qualifies has happened: "first-quarter sales rose"."""
    noun = attribute
    for _ in range(_DEPTH):
        if noun.dep_ not in _ATTRIBUTES:
            break
        noun = noun.head
    if noun.i == attribute.i or noun.lemma_ in _FORECASTS:
        return False
    return direction(noun) is Toward.PAST


def is_compared(date: Token) -> bool:
    """Tell a date of what a figure is compared with: "up from a forecast of 2 percent in May"."""
    of_figure = date.i > 1 and date.nbor(-2).lower_ in _FIGURES
    for word in reversed(date.doc[max(date.i - _FAR, 0) : date.i]) if of_figure else ():
        if word.tag_ in _FINITE or word.lower_ in {",", ".", "to"}:
            break
        if word.lower_ in _COMPARING:
            return True
    return False


def _is_told_on(date: Token) -> bool:
    """Tell "said on Friday it would", which the parser ties to what is told."""
    before = date.nbor(-1) if date.i else date
    if before.lower_ == "on" and before.i:
        before = before.nbor(-1)
    return before.lower_ in _TOLD and date.lower_ in WEEKDAYS


def _lies_ahead(noun: Token) -> bool:
    return any(child.lower_ in _AHEAD for child in noun.children if child.i < noun.i)


def _is_bygone(preposition: Token) -> bool:
    """Tell whether a preposition ties its date to a noun for what news tells afterwards.

    "Two die in clashes on Monday": the present is that of headlines.
    """
    noun = preposition.head
    happens = noun.pos_ in _NOUNS and noun.lemma_ not in _TO_COME | _LENGTHS
    return preposition.lower_ in _WITHIN and happens


def verb_over(token: Token) -> Token | None:
    """Return the verb that governs a token, or None."""
    for _ in range(_DEPTH):
        if _is_verb(token) and token.dep_ not in _AUXILIARIES:
            return token
        if token.head.i == token.i:
            break
        token = token.head
    return None


def is_forecast(date: Token) -> bool:
    """Tell what is thought of figures not yet known: "output is *expected* to fall in May"."""
    token = date
    for _ in range(_DEPTH):
        if token.lemma_ in _FORESEEING or token.lemma_ in _FORECASTS:
            return True
        if token.head.i == token.i:
            break
        token = token.head
    return False


def is_of_noun(date: Token) -> bool:
    """Tell whether a date only tells how rare a thing is: "the *lowest* since 1986"."""
    since = date.nbor(-1) if date.i else date
    while since.i and since.tag_ in {"JJ", "RB", "DT"} and since.lower_ != "since":
        since = since.nbor(-1)
    return since.head.pos_ in _NOUNS or since.head.tag_ in {"JJ", "JJS", "RB", "RBS"}


def is_set_in(date: Token) -> bool:
    """Tell when something is to be: "the next sale *is in* October"."""
    preposition = date.nbor(-1) if date.i else date
    verb = preposition.head
    return verb.lemma_ == "be" and preposition.i == verb.i + 1


def first_of_joined(verb: Token) -> Token:
    """Return the first of the verbs that share a subject: "she *left* and was back"."""
    for _ in range(_DEPTH):
        if verb.dep_ != "conj" or has_subject(verb) or not _is_verb(verb.head):
            break
        verb = verb.head
    return verb


def has_subject(verb: Token) -> bool:
    """Tell whether a verb has a subject of its own."""
    return any(child.dep_ in _SUBJECTS for child in verb.children)


def was_to(date: Token) -> bool:
    """Tell a plan of the past, kept or not: "it *was due* to open in May", "*was to* open"."""
    verb = verb_over(date)
    if verb is None or "to" not in _helpers(verb):
        return False
    above = verb if verb.dep_ in {"ROOT", "relcl", "conj"} else verb.head
    adjective = above.lower_ in _PLANNED or above.lemma_ in _PLANS
    be = above.head if above.tag_ == "JJ" else above
    words = {be.lower_, *(child.lower_ for child in be.children), *_helpers(verb)}
    planned = adjective or above == verb or above.lemma_ == "be"
    return planned and not words.isdisjoint({"was", "were"})


def is_lasting(token: Token) -> bool:
    """Tell whether the verb over ``token`` is one of those that tell what lasts."""
    for _ in range(_DEPTH):
        if _is_verb(token):
            kept = token.lemma_ == "keep" and any(c.dep_ == "dobj" for c in token.children)
            return token.lemma_ in _LASTING and not kept  # "kept a warning until Friday"
        token = token.head
    return False


def is_perfect(token: Token) -> bool:
    """Tell what had been done, or was so, by then: "by Friday it had sunk", "it had 20 members"."""
    for _ in range(_DEPTH):
        if _is_verb(token):
            stands = token.lemma_ in _STATES and token.tag_ == "VBD"
            return stands or "had" in _helpers(token)
        token = token.head
    return False


def _is_verb(token: Token) -> bool:
    return token.pos_ in _VERBS or token.tag_.startswith("VB")


def _helpers(verb: Token) -> set[str]:
    """Return the auxiliaries of a verb, which stand shortly before it."""
    before = verb.doc[max(verb.i - _REACH, 0) : verb.i]
    return {
        token.lower_ for token in before if token.dep_ in _AUXILIARIES and token.head.i == verb.i
    }


def _tense(verb: Token, date: Token) -> Toward | None:
    """Return where a verb looks, or None where the verb above it must tell."""
    words = _helpers(verb)
    planned = (
        verb.lemma_ in _PLANS
        or _is_set_for(verb, date)
        or _is_summons(verb)
        or _is_promised(verb, date)
    )
    planned = planned and verb.i < date.i
    tense = Toward.OPEN
    if "could" in words and _is_denied(verb) and verb.lemma_ != "rule":
        tense = Toward.PAST  # "he could not be reached on Friday"
    elif words & _MODALS or verb.lower_ in _MODALS:
        tense = Toward.PAST if "have" in words else Toward.FUTURE
    elif "to" in words and _is_done(verb):
        return None
    elif "to" in words:
        past = "have" in words or "had" in _helpers(verb.head) | _helpers(verb.head.head)
        tense = Toward.PAST if past else Toward.FUTURE
    elif words & _PRESENT:
        tense = Toward.FUTURE if planned or verb.tag_ == "VBG" else Toward.HERE
    elif words & _PERFECT or verb.tag_ in _PAST_TAGS:
        tense = Toward.FUTURE if planned else Toward.PAST
    elif verb.head.i != verb.i and (verb.tag_ == "VBG" or _is_joined(verb)):
        return None
    elif verb.lemma_ == "say":
        tense = Toward.PAST  # "says on Friday" is told on the day itself or after
    elif verb.tag_ in {"VBZ", "VBP"}:
        ahead = planned or (verb.lemma_ in _SCHEDULED and verb.i < date.i)
        tense = Toward.FUTURE if ahead else Toward.HERE
    return tense


def _is_joined(verb: Token) -> bool:
    """Tell a verb whose auxiliary stands before the one it is joined to: "will open and close"."""
    return verb.tag_ == "VB" and verb.dep_ == "conj"


def _is_done(verb: Token) -> bool:
    """Tell an infinitive of what has been done: "failed to elect him", "came back to win"."""
    done = verb.dep_ == "xcomp" and verb.head.lemma_ in _DONE
    return done or (verb.dep_ == "advcl" and verb.lemma_ in _ACHIEVED)


def _is_summons(verb: Token) -> bool:
    """Tell "invited them to a meeting on Friday" from "was invited to the palace on Friday"."""
    goals = (goal for child in verb.children if child.lower_ == "to" for goal in child.children)
    return verb.lemma_ in _SUMMONS and any(goal.lemma_ in _TO_COME for goal in goals)


def _is_promised(verb: Token, date: Token) -> bool:
    """Tell "promised elections in May" from "promised in May to hold elections"."""
    promised = (noun for noun in verb.children if noun.lemma_ in _TO_COME)
    return verb.lemma_ in _PROMISES and any(noun.i < date.i <= noun.i + _NEAR for noun in promised)


def _is_put_off(date: Token) -> bool:
    """Tell what is "not before March" or "not until Friday"."""
    before = date.doc[max(date.i - 2, 0) : date.i]
    return [token.lower_ for token in before] in (["not", "before"], ["not", "until"])


def _is_set_for(verb: Token, date: Token) -> bool:
    """Tell "a summit set for Friday" and "set it for Friday" from "he set fire to it on Friday".

    So with other verbs for what is arranged: "has called a march for Sunday".
    """
    goal = any(child.lower_ == "for" and child.i > verb.i for child in verb.children)
    dated = date.i > 0 and date.nbor(-1).lower_ == "for"
    planned = verb.lemma_ == "set" and goal and verb.tag_ == "VBN"
    return planned or (dated and verb.lemma_ in _ARRANGING)


def _is_denied(verb: Token) -> bool:
    """Tell whether a verb has a "not", or a subject such as "neither of them"."""
    for child in verb.children:
        if child.dep_ == "neg" or child.lower_ in _NEGATIVE:
            return True
        if child.dep_ in _SUBJECTS and any(one.lower_ in _NEGATIVE for one in child.children):
            return True
    return False
