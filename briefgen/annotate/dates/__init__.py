"""Dates: the temporal expressions of a text and their TIMEX3 values.

The way of a text through the modules:

    lexer      the text becomes tokens made for dates
    pattern    the rules of ``grammar``, over the words of ``lexicon``, find their longest matches,
               except where ``traps`` tells that they are names, ages, rates or verbs
    places, times, offsets, lengths
               what the words of a match say: one of the ``readings``
    combine    neighbours become one date, or complete each other; two times of one day as
               ``opening_hours`` tells
    outlook    where the words around a date look: ``tense`` tells it of the governing verb
    clauses    what else the clause around a date tells: its year, or that it lies ahead
    resolve    what a reading means on the text's day and after the dates named before, by the
               arithmetic of ``calendar``, the holidays of ``feasts`` and, of "1/7/2019", the text's
               ``order``

A new rule is a row in ``grammar`` and an example in its test; a new trap is a function beside the
words that tell, in ``name_traps``, ``year_traps``, ``length_traps`` or ``day_traps``, and its name
in the table of ``traps``.
"""

from briefgen.annotate.dates.finder import (
    Explained,
    HeldBack,
    explain_dates,
    find_dates,
    held_back,
)

__all__ = ["Explained", "HeldBack", "explain_dates", "find_dates", "held_back"]
