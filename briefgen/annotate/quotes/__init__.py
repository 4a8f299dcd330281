"""Finds quotes: words in quotation marks, with their kind, cue and speaker.

The way of a text through the modules:

    marks      (beside this package, for the finder of actors uses it too) pairs quotation marks
    passages   the reporter's sentences around the quotes
    works      titles and nicknames, which nobody says
    kinds      whole sentences, parts of one, and terms
    attribution
               who speaks: by the rules of ``beside``, ``verbless`` and ``woven``, which make the
               ``claims``, with the words of ``cues`` and the grammar of ``phrases``, ``verbs``,
               ``subjects`` and ``clauses``; what stands alone is left to ``alone``

``finder`` runs them all.
"""

from briefgen.annotate.quotes.finder import Explained, explain_quotes, find_quotes

__all__ = ["Explained", "explain_quotes", "find_quotes"]
