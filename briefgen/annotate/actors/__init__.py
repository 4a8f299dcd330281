"""Finds the mentions of actors in one text: who is named, how, and which names are one actor's."""

from briefgen.annotate.actors.finder import find_mentions

__all__ = ["find_mentions"]
