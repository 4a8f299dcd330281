"""Finds the figures of a text: numbers with bound, unit, what they count, and who claims them.

Three floors: ``scales``, ``number``, ``numerals``, ``words`` and ``numbers`` read one number off
the text, ``millions``, ``units``, ``rates``, ``bounds`` and ``currencies``, whose rows are in
``currency_table``, what stands beside it; ``amount``, ``compound``, ``ranges``, ``shares`` and
``amounts`` put them together; ``elided``, ``traps`` with ``naming`` and ``one``, ``ages``,
``counted`` with ``modified``, ``before``, ``governed``, ``subjects``, ``handled``, ``nouns`` and
``phrases``, ``referred`` with ``changed``, and ``attribution`` ask the parse whether the amount is
a figure, of what, and whose. ``finder`` runs them all.
"""

from briefgen.annotate.figures.finder import (
    Explained,
    HeldBack,
    explain_figures,
    find_figures,
    held_back,
)

__all__ = ["Explained", "HeldBack", "explain_figures", "find_figures", "held_back"]
