"""Dates: temporal expressions and their TIMEX3 values."""

from briefgen.annotate.dates.finder import Explained, explain_dates, find_dates

__all__ = ["Explained", "explain_dates", "find_dates"]
