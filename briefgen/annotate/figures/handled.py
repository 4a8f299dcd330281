"""Tells the amounts that somebody pays, gets or handles, which are of nobody: "it paid $5"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from briefgen.annotate.actors.tables.heads import ORGANISATION_HEADS
from briefgen.annotate.actors.tables.offices import PERSONS, ROLES
from briefgen.annotate.figures.currencies import is_money
from briefgen.annotate.figures.units import PERCENT, TIME
from briefgen.annotate.labels import seen_as
from briefgen.annotate.model import AGE_UNIT
from briefgen.annotate.tables import words

if TYPE_CHECKING:
    from spacy.tokens import Token

    from briefgen.annotate.figures.amount import Amount

_OFFERING: Final = words(
    "accept argue ask award call demand grant guarantee guide offer press promise propose push"
    " refuse reject request seek want"
)
"""Verbs whose subject neither a sum nor a share is of: "the union asked for 4.5 percent"."""
PAYING: Final = _OFFERING | words(
    """
    allocate allot approve bet borrow channel chip commit contribute disburse divert donate
    earmark embezzle get give hand invest launder lend manage match owe pay pledge provide put
    receive recoup recover release repay return send settle share shift smuggle spend stake
    steal transfer turn wager win
    """
)
"""Verbs whose subject handles a sum that is of something else: "the insurer will pay $5"."""
_PRICING: Final = words("put settle")
"""Verbs of whom an amount is paid that tell a price with "at"."""
_LENDING: Final = words("borrow lend")
"""Verbs whose share is the interest."""
GATHERING: Final = words("attract charge collect earn pick pull raise save secure take withdraw")
"""Verbs of whoever gets a sum: "the firm raised $5", but not "the concert raised $5"."""
PLANS: Final = words(
    """
    agreement bid bill budget campaign contract deal effort fund law measure offer package plan
    programme program project proposal scheme
    """
)
"""Nouns that an amount in the infinitive behind them is of: "a plan to spend $5"."""
_UNHANDLED: Final = TIME | {"", PERCENT, AGE_UNIT, "percentage point", "point", "time"}
"""Units of what nobody plants, buys or burns; of a share it is whose share it is."""
_WILLING: Final = words(
    "agree aim decide expect hop hope intend plan pledge promise seek try vow want"
)
"""Verbs of somebody who means to do something; "hop" is the lemma that spaCy gives "hopes"."""
_OTHERS: Final = words(
    """
    backer borrower buyer city country couple crew donor family government grower household
    landowner lender motorist opponent passenger people rival saver seller shopper state
    taxpayer they town visitor voter
    """
)
_DOERS: Final = ROLES | PERSONS | ORGANISATION_HEADS | _OTHERS
"""Nouns for those who do something."""
_HAVING: Final = words("average exceed gain have lose need own produce reach shed use")
"""Verbs whose subject a measure is told of, be it somebody: "Utopia has 5 hectares"."""
EXTENDING: Final = words("contain cover hold measure number span stretch total weigh")
"""What is told behind a comma of the thing beside it: "seized bricks, weighing 5 kg"."""


def is_paid(amount: Amount, verb: Token, direct: bool) -> bool:  # noqa: FBT001 - as asked
    """Tell whether who pays, asks for or gets an amount is all that the verb can tell.

    A plan to spend is what the sum is of, and so is a job that pays by the hour.
    """
    at = verb.lemma_ in _PRICING and any(one.lower_ == "at" for one in verb.children)
    if at and not (direct or any(one.dep_ == "dobj" for one in verb.children)):
        return False  # "with the damage put at $5", "oil settled at $5"
    aside = verb.lemma_ == "set" and verb.i + 1 < len(verb.doc) and verb.nbor().lower_ == "aside"
    money = is_money(amount.unit, amount.currency)
    sum_paid = money and (aside or verb.lemma_ in PAYING)
    if not (sum_paid or (amount.unit == PERCENT and verb.lemma_ in _OFFERING | _LENDING)):
        return direct and amount.unit not in _UNHANDLED and _is_handled(amount, verb)
    timed = amount.unit.partition(" per ")[2] in TIME
    if (verb.lemma_ == "pay" and timed and not _is_somebody(_doer(verb))) or (
        verb.dep_ == "acl" and is_to(verb)
    ):
        return False
    passive = any(one.dep_ in ("nsubjpass", "auxpass") for one in verb.children)
    return direct or not passive


def _is_handled(amount: Amount, verb: Token) -> bool:
    """Tell an amount that somebody does something with: "farmers planted 4 hectares".

    Who wants to do it is somebody: "the firm hopes to save $5", but not "the plan hopes to".
    """
    above = verb.head
    willing = verb.dep_ == "xcomp" and above.lemma_ in _WILLING
    doer = _doer(above if willing else verb)
    if doer is None or doer.lemma_ in PLANS:
        return False
    money = is_money(amount.unit, amount.currency)
    if verb.lemma_ == "earn" and amount.unit.partition(" per ")[2] in TIME:
        return willing  # "the workers earn $5 an hour"
    done = verb.lemma_ in GATHERING if money else verb.lemma_ not in EXTENDING | _HAVING
    return willing or (done and _is_somebody(doer))


def _doer(verb: Token) -> Token | None:
    """Return the subject of a verb, or of the one above that it goes on with."""
    above = verb.head if verb.dep_ in ("advcl", "conj") else verb
    for clause in (verb, above):
        for one in clause.children:
            if one.dep_ in ("nsubj", "nsubjpass"):
                return clause.head if one.tag_ in ("WDT", "WP") else one
    return None


def _is_somebody(doer: Token | None) -> bool:
    """Tell a name, and a noun for people or a body, from a thing."""
    return doer is not None and (seen_as(doer) is not None or doer.lemma_ in _DOERS)


def is_to(verb: Token) -> bool:
    """Tell an infinitive with "to"."""
    return any(one.tag_ == "TO" for one in verb.children)
