"""Finds the mentions of actors in one text: who is named, how, and which names are one actor's."""

from briefgen.annotate.actors.explain import Explained, explain_mentions
from briefgen.annotate.actors.finder import find_mentions

__all__ = ["Explained", "explain_mentions", "find_mentions"]
