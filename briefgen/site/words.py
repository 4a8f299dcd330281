"""Every word of the theme that readers see, and the names of months, weekdays and numbers.

Templates ask for a message by its name: ``{{ say("published") }}``. A message with a count has a
form for one and a form for any other number: ``{{ say("briefs", n=3) }}``.
"""

from collections.abc import Mapping
from dataclasses import dataclass

MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")

RIGHT_TO_LEFT = frozenset(
    ("ar", "arc", "ckb", "dv", "fa", "he", "ku", "ps", "sd", "ug", "ur", "yi")
)

ENGLISH: Mapping[str, str | tuple[str, str]] = {
    # Every page
    "skip": "Skip to the content",
    "sections": "Sections",
    "latest": "Latest",
    "actors": "Actors",
    "tags": "Tags",
    "corrections": "Corrections",
    "feed": "Feed",
    "feed-atom": "{site}: all briefs (Atom)",
    "feed-json": "{site}: all briefs (JSON Feed)",
    "feed-corrections": "{site}: corrections (Atom)",
    "titled": "{page} · {site}",
    # Lists of briefs
    "latest-briefs": "Latest briefs",
    "no-briefs": "No briefs have been published yet.",
    "pages": "Pages",
    "newer": "Newer",
    "older": "Older",
    "page": "Page {number} of {count}",
    "page-title": "Latest briefs, page {number}",
    "past": "Earlier briefs",
    "past-title": "{name}: earlier, part {number}",
    "corrected": "Corrected",
    "briefs": ("{n} brief", "{n} briefs"),
    "tag-title": "Tagged “{tag}”",
    "tag-description": "Briefs tagged “{tag}”.",
    "tags-description": "All tags, and how many briefs carry each.",
    "no-tags": "No brief carries a tag yet.",
    # A brief
    "by": "By {authors}",
    "and": " and ",
    "updated": "Updated",
    "sources": "Sources",
    "tagged": "Tags",
    "see-correction": "What was changed",
    "see-corrections": "All corrections to this brief",
    "kind-correction": "Correction",
    "kind-clarification": "Clarification",
    "kind-update": "Update",
    "kind-editors-note": "Editor’s note",
    "was": "Was",
    "now": "Now",
    "corrections-to-brief": "Corrections to this brief",
    "read-next": "Read next",
    "previous-brief": "Earlier",
    "next-brief": "Later",
    "related": "Related briefs",
    "data": "This brief as data (JSON)",
    # Its facts
    "facts": "Facts in this brief",
    "no-facts": "No facts were found in this brief.",
    "dates": "Dates",
    "dates-without-day": "Without a fixed day",
    "figures": "Figures",
    "quotes": "Quotes",
    "who": "Who is in it",
    "timing-vague": "vague",
    "timing-duration": "a span of time",
    "timing-repeated": "repeated",
    "claimed-by": "according to",
    "age-of": "age of {name}",
    "unattributed": "Unattributed",
    "fact-of-correction": "About this correction",
    "fact-of-quote": "About this quote",
    "fact-of-date": "About this date",
    "fact-of-figure": "About this figure",
    # Actors
    "type-person": "People",
    "type-organisation": "Organisations",
    "type-group": "Groups",
    "type-place": "Places",
    "type-event": "Events",
    "type-other": "Others",
    "one-person": "Person",
    "one-organisation": "Organisation",
    "one-group": "Group",
    "one-place": "Place",
    "one-event": "Event",
    "one-other": "Actor",
    "actors-description": "Everyone and everything that the briefs speak of.",
    "no-actors": "No actor has been found yet.",
    "aliases": "Also named",
    "roles": "Roles",
    "role-between": "{start} to {end}",
    "role-since": "since {start}",
    "role-until": "until {end}",
    "appears-with": "Appears with",
    "appearances": "Appearances",
    "in-briefs": "Briefs",
    "in-mentions": "Mentions",
    "in-quotes": "Quotes",
    "claimed": "Claims:",
    "elsewhere": "Elsewhere",
    "wikipedia": "Wikipedia",
    "wikidata": "Wikidata",
    "actor-description": "{name} in the news: every mention and every quote.",
    # Corrections
    "corrections-title": "Corrections and clarifications",
    "corrections-description": "Everything that was put right after it was published.",
    "no-corrections": "Nothing has been corrected so far.",
    "corrections-policy": "How we correct mistakes",
    # Not found
    "not-found": "Page not found",
    "not-found-text": "There is no page at this address. It may have moved, or never existed.",
    "not-found-home": "To the front page",
    # Days
    "day": "{day} {month} {year}",
    "weekday": "{weekday}, {day}",
    "clock": "{time} UTC{zone}",
    "moment": "{day}, {time}",
    "day-of-any-year": "{day} {month}",
    "range": "{first} to {last}",
    "minute": "{day}, {time}",
    "part-of-day": "{day}, {part}",
    "part-MO": "morning",
    "part-AM": "morning",
    "part-MI": "midday",
    "part-AF": "afternoon",
    "part-PM": "afternoon",
    "part-EV": "evening",
    "part-NI": "night",
    "part-DT": "daytime",
    "month": "{month} {year}",
    "year": "{year}",
    "year-bc": "{year} BC",
    "fiscal-year": "fiscal year {year}",
    "decade": "the {year}s",
    "century": "{ordinal} century",
    "week": "week of {day}",
    "weekend": "weekend of {day}",
    "quarter": "{ordinal} quarter of {year}",
    "half": "{ordinal} half of {year}",
    "season": "{season} {year}",
    "season-SP": "spring",
    "season-SU": "summer",
    "season-FA": "autumn",
    "season-AU": "autumn",
    "season-WI": "winter",
    "PAST_REF": "in the past",
    "PRESENT_REF": "at the time",
    "FUTURE_REF": "in the future",
}
"""The messages, by name; a pair is the form for one and the form for any other number."""

AMERICAN: Mapping[str, str | tuple[str, str]] = {
    **ENGLISH,
    "day": "{month} {day}, {year}",
    "day-of-any-year": "{month} {day}",
    "season-FA": "fall",
    "season-AU": "fall",
    "type-organisation": "Organizations",
    "one-organisation": "Organization",
}
"""English as newspapers in the United States write it."""


@dataclass(frozen=True, slots=True)
class Words:
    """The words of one language."""

    messages: Mapping[str, str | tuple[str, str]]

    def say(self, name: str, /, **values: object) -> str:
        """Return a message with its values filled in.

        Args:
            name: The message's name.
            values: What stands in its braces; ``n`` chooses the form of a counted message.

        Raises:
            KeyError: There is no such message, or it needs a value that is not given.
        """
        message = self.messages[name]
        if isinstance(message, tuple):
            message = message[values["n"] != 1]
        return message.format_map(values)

    def month(self, number: int) -> str:
        """Return a month's name; 1 is January."""
        return MONTHS[number - 1]

    def weekday(self, number: int) -> str:
        """Return a weekday's name; 1 is Monday."""
        return WEEKDAYS[number - 1]

    def ordinal(self, number: int) -> str:
        """Return "1st", "2nd", "21st", "112th"."""
        teen = 10 <= number % 100 <= 20  # noqa: PLR2004 - 11th, 12th and 13th go with the tens
        suffix = "th" if teen else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
        return f"{number}{suffix}"

    def reference(self, value: str) -> str:
        """Return what a TIMEX3 reference such as ``PAST_REF`` says, or "" for other values."""
        message = self.messages.get(value) if value.endswith("_REF") else None
        return message if isinstance(message, str) else ""


def direction(language: str) -> str:
    """Return which way a language is written, given as a BCP 47 tag: "ltr" or "rtl"."""
    return "rtl" if language.lower().split("-")[0] in RIGHT_TO_LEFT else "ltr"


def words_for(language: str) -> Words:
    """Return the words of a language, given as a BCP 47 tag; English where it has none."""
    return Words(AMERICAN if language.lower() == "en-us" else ENGLISH)
