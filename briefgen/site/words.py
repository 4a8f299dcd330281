"""The words of the theme that readers see, and how its language writes days and numbers.

Templates ask for a message by its name: ``{{ say("updated") }}``. A message with a count ``n``
has the forms that its language needs: ``{{ say("briefs", n=3) }}``. The messages are gettext
catalogues of the theme (``messages/de.po``); how days and numbers are written is Unicode's CLDR,
which babel holds: it is imported with the first of them.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from msgspec import Struct

if TYPE_CHECKING:
    from datetime import date, time
    from gettext import NullTranslations

    from babel import Locale

ENGLISH: Final = "en"
"""The language of which every message is there; others fall back on it."""
RIGHT_TO_LEFT: Final = frozenset(
    ("ar", "arc", "ckb", "dv", "fa", "he", "ku", "ps", "sd", "ug", "ur", "yi")
)
GROUPED: Final = 1000
"""The first number of which languages group the digits, each in its own way."""


class Words(Struct, frozen=True):
    """The words of one language.

    Attributes:
        language: The language, as a BCP 47 tag: it says how days and numbers are written.
        messages: The messages by their names; one that is missing raises KeyError.
    """

    language: str
    messages: NullTranslations

    def say(self, name: str, /, **values: object) -> str:
        """Return a message with its values filled in.

        Args:
            name: The message's name.
            values: What stands in its braces; ``n`` chooses the form of a counted message, and is
                written as a number.

        Raises:
            KeyError: There is no such message, or it needs a value that is not given.
        """
        count = values.get("n")
        if isinstance(count, int):
            values["n"] = self.number(count)
            return self.messages.ngettext(name, name, count).format_map(values)
        return self.messages.gettext(name).format_map(values)

    def texts(self, *names: str) -> tuple[str, ...]:
        """Return messages as the catalogue has them, for the key of whatever says them."""
        return self.language, *map(self.messages.gettext, names)

    def number(self, number: int) -> str:
        """Return a whole number: "12,345"; it is not for years."""
        if abs(number) < GROUPED:
            return str(number)
        from babel.numbers import format_decimal  # noqa: PLC0415 - few pages have such numbers

        return format_decimal(number, locale=self._locale)

    def percent(self, share: float) -> str:
        """Return a share of 1 in whole per cent: "48%"."""
        from babel.numbers import format_percent  # noqa: PLC0415 - few pages have shares

        return format_percent(share, locale=self._locale)

    def day(self, moment: date) -> str:
        """Return a day: "21 October 2019"."""
        return self._date(moment, "long")

    def weekday(self, moment: date) -> str:
        """Return a day with its weekday: "Monday, 21 October 2019"."""
        return self._date(moment, "full")

    def month(self, first: date) -> str:
        """Return the month that begins on a day: "October 2019"."""
        return self._skeleton(first, "yMMMM")

    def day_of_any_year(self, moment: date) -> str:
        """Return a day without its year: "21 October"."""
        return self._skeleton(moment, "MMMMd")

    def time(self, time: time) -> str:
        """Return a time of day to the minute: "14:30"."""
        from babel.dates import format_time  # noqa: PLC0415 - heavy

        return format_time(time, "short", locale=self._locale)

    def ordinal(self, number: int) -> str:
        """Return "1st", "2nd", "21st", "112th"."""
        form = self._locale.ordinal_form(number)
        return self.say(f"ordinal-{form}", number=number)

    def reference(self, value: str) -> str:
        """Return what a TIMEX3 reference such as ``PAST_REF`` says, or "" for other values."""
        try:
            return self.say(value) if value.endswith("_REF") else ""
        except KeyError:
            return ""

    def _date(self, moment: date, length: str) -> str:
        from babel.dates import format_date  # noqa: PLC0415 - heavy

        return format_date(moment, length, locale=self._locale)

    def _skeleton(self, moment: date, skeleton: str) -> str:
        from babel.dates import format_skeleton  # noqa: PLC0415 - heavy

        return format_skeleton(skeleton, moment, locale=self._locale)

    @property
    def _locale(self) -> Locale:
        return _locale(self.language)


def direction(language: str) -> str:
    """Return which way a language is written, given as a BCP 47 tag: "ltr" or "rtl"."""
    return "rtl" if language.lower().split("-")[0] in RIGHT_TO_LEFT else "ltr"


@lru_cache
def _locale(language: str) -> Locale:
    """Return what CLDR knows of a language, or of the wider one; at last, of British English.

    English as such is written as most of the world writes it: CLDR's "en" is that of the United
    States, which has a tag of its own.
    """
    from babel import Locale, UnknownLocaleError  # noqa: PLC0415 - heavy

    tag = language if language.lower() != ENGLISH else ""
    while tag:
        try:
            return Locale.parse(tag, sep="-")
        except (UnknownLocaleError, ValueError):
            tag = tag.rpartition("-")[0]
    return Locale("en", "GB")
