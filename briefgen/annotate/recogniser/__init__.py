"""Recognises names: a small transformer of its own, run from files in this package."""
