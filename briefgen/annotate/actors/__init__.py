"""Finds the mentions of actors in one text: who is named, how, and which names are one actor's."""

from briefgen.annotate.actors.explain import Explained, HeldBack, explain_mentions, held_back
from briefgen.annotate.actors.finder import find_mentions

__all__ = ["Explained", "HeldBack", "explain_mentions", "find_mentions", "held_back"]
