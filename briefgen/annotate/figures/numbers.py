"""Reads one number off a text, in digits, in words, or in both ("1.5 million", "two dozen").

Nothing here looks at what the number is for: units, bounds and traps have their own modules.
"""

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

ONES: Final = {
    word: value
    for value, word in enumerate("zero one two three four five six seven eight nine".split())
}
TEENS: Final = {
    word: value
    for value, word in enumerate(
        "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(),
        start=10,
    )
}
TENS: Final = {
    word: 10 * value
    for value, word in enumerate(
        "twenty thirty forty fifty sixty seventy eighty ninety".split(), start=2
    )
}
SCALES: Final = {
    "hundred": Decimal(100),
    "thousand": Decimal(1000),
    "lakh": Decimal(10**5),
    "million": Decimal(10**6),
    "crore": Decimal(10**7),
    "billion": Decimal(10**9),
    "trillion": Decimal(10**12),
    "quadrillion": Decimal(10**15),
}
DOZEN: Final = Decimal(12)
DENOMINATORS: Final = {
    "half": 2, "halves": 2, "third": 3, "quarter": 4, "fourth": 4, "fifth": 5, "sixth": 6,
    "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10, "hundredth": 100, "thousandth": 1000,
}  # fmt: skip
VULGAR: Final = {
    "½": (1, 2), "⅓": (1, 3), "⅔": (2, 3), "¼": (1, 4), "¾": (3, 4), "⅕": (1, 5), "⅖": (2, 5),
    "⅗": (3, 5), "⅘": (4, 5), "⅙": (1, 6), "⅛": (1, 8), "⅜": (3, 8), "⅝": (5, 8), "⅞": (7, 8),
}  # fmt: skip
ABBREVIATIONS: Final = {
    "k": 10**3, "K": 10**3, "M": 10**6, "mn": 10**6, "mln": 10**6, "mil": 10**6, "mio": 10**6, "mm": 10**6,
    "m": 10**6, "MM": 10**6, "b": 10**9, "bn": 10**9, "Bn": 10**9, "B": 10**9, "bln": 10**9, "tn": 10**12,
    "trn": 10**12, "tln": 10**12, "T": 10**12, "cr": 10**7,
}  # fmt: skip
"""Scales written right behind the digits; which of them hold depends on what else stands there."""
_GLUED: Final = frozenset({"k", "K", "T", "M", "b", "B"})
"""Abbreviations that are a scale only right behind the digits."""
_UNLIKE_MODELS: Final = frozenset({"K", "B"})
"""Abbreviations that are a scale behind larger or decimal numbers; "4K" and "2B" are none."""
UNMISTAKABLE: Final = frozenset({"mil", "mn", "mln", "bn", "Bn", "bln", "tn", "trn", "tln", "M", "k"})
"""Abbreviations that are a scale even where no currency stands before the digits."""
VAGUE: Final = {
    "dozens": DOZEN,
    "tens": Decimal(10),
    **{f"{word}s": value for word, value in SCALES.items()},
}

SPACE: Final = "[ \u00a0\u2009\u202f]"
_RUN = re.compile(r"\d(?:[\d.,:/]*\d)?")
_PLAIN = re.compile(r"(?:\d{1,3}(?:,\d{2,3})*,\d{3}|\d+)(?:\.\d+)?")
_SPACED = re.compile(r"(?:[ \u00a0\u2009\u202f]000)+(?![\w.,:/-])|(?:[\u00a0\u2009\u202f]\d{3})+(?!\d)")
_SLASHED = re.compile(r"(\d{1,2})/(2|3|4|5|8|10|16|100)")
_WORD = re.compile(r"[A-Za-z]+")
_JOINT = re.compile(rf"{SPACE}?-{SPACE}?|{SPACE}")
_AND_FRACTION = re.compile(
    rf"(?:{SPACE}and{SPACE}|-and-)(?:(?:a|one)[ -](half|third|quarter)|(two|three)[ -](thirds|quarters))\b",
    re.I,
)
_SCALE = re.compile(
    rf"[ \u00a0\u202f-]?(hundred|thousand|lakh|million|crore|billion|trillion|quadrillion|dozen)s?(?![A-Za-z])",
    re.I,
)
_OF_SCALES = re.compile(
    rf"{SPACE}of{SPACE}(hundreds|thousands|lakhs|millions|crores|billions|trillions)\b", re.I
)
_OUT_OF = re.compile(
    rf"-(?:in|out-of)-(?=\d)|{SPACE}(?:in(?:{SPACE}every)?|out{SPACE}of(?:{SPACE}every)?){SPACE}(?=[\d a-z])", re.I
)
_ABBREVIATED = re.compile(
    f"{SPACE}?(" + "|".join(sorted(ABBREVIATIONS, key=len, reverse=True)) + r")(?![A-Za-z0-9])"
)

_STARTERS = (
    *ONES, *TEENS, *TENS, "half", "dozen", *VAGUE, "million", "billion", "trillion",
)  # fmt: skip
START: Final = re.compile(
    r"(?<![A-Za-z0-9_.,:/])\.?\d|[½⅓⅔¼¾⅕⅖⅗⅘⅙⅛⅜⅝⅞]|(?<![A-Za-z])\d|(?<=[A-Za-z])\d|(?<![A-Za-z0-9_])(?:"
    + "|".join(sorted(_STARTERS, key=len, reverse=True))
    + r"|an?[ -](?:hundred|thousand|lakh|million|crore|billion|trillion|dozen|half|third|quarter"
    r"|fifth|tenth))(?![A-Za-z])",
    re.I,
)
"""Where a number may start."""


@dataclass(frozen=True, slots=True)
class Number:
    """A number as it stands in a text.

    Attributes:
        start: Its first character.
        end: The character after its last.
        value: What it says.
        spelt: Whether it is in words alone.
        scale: What the scale behind it ("million", "k") multiplies by, or 1.
        vague: Whether it names an order of size only ("dozens", "tens of thousands").
        fraction: Whether it is a part of a whole ("two-thirds", "one in four").
    """

    start: int
    end: int
    value: Decimal
    spelt: bool = False
    scale: Decimal = Decimal(1)
    vague: bool = False
    fraction: bool = False

    @property
    def scaled(self) -> bool:
        """Tell whether a scale was read."""
        return self.scale != 1


def read_number(text: str, at: int, *, money: bool = False, joined: bool = True) -> Number | None:
    """Return the number that starts at ``at``, or None where no well-formed one does.

    Args:
        text: The whole text.
        at: Where the number starts.
        money: Whether a currency stands before it, so that "m", "b" and "T" are scales.
        joined: Whether "and" may join its words ("a hundred and five"); not so after "between".
    """
    if text[at].isalpha():
        return _spelt(text, at, joined=joined)
    return _digits(text, at, money=money)


def _digits(text: str, at: int, *, money: bool) -> Number | None:
    """Read a numeral with what scales it: "1,250", ".5", "2½", "1/2", "4.3M", "10 million"."""
    value, fraction, end = Decimal(0), False, at
    run = _RUN.match(text, at + 1 if text[at] == "." else at)
    if run is not None:
        digits, end = run.group(), run.end()
        if text[at] == ".":
            if not digits.isdecimal():
                return None
            value = Decimal(f"0.{digits}")
        elif slashed := _SLASHED.fullmatch(digits):
            value, fraction = Decimal(slashed[1]) / Decimal(slashed[2]), True
            if value >= 1:
                return None
        elif _PLAIN.fullmatch(digits):
            value = Decimal(digits.replace(",", ""))
            half = re.compile(r"[ -](\d)/([23458])(?![\d/])").match(text, end)
            if half and int(half[1]) < int(half[2]):
                value, end = value + Decimal(half[1]) / Decimal(half[2]), half.end()
        else:
            return None
        if groups := _SPACED.match(text, end):
            if len(digits) > 3:  # noqa: PLR2004 - a group of thousands
                return None
            value, end = Decimal(digits + re.sub(r"\D", "", groups.group())), groups.end()
        elif part := _AND_FRACTION.match(text, end):
            value, end = value + _and_fraction(part), part.end()
    if text[end : end + 1] in VULGAR and end < len(text):
        above, below = VULGAR[text[end]]
        value, end, fraction = value + Decimal(above) / Decimal(below), end + 1, run is None
    if ratio := _ratio(text, end, value):
        return Number(at, ratio.end, ratio.value, fraction=True)
    scale, end = _scale(text, end)
    short = _ABBREVIATED.match(text, end) if scale == 1 else None
    if short and _is_scale(short, value, money=money):
        scale, end = Decimal(ABBREVIATIONS[short[1]]), short.end()
    return Number(at, end, value * scale, scale=scale, fraction=fraction and scale == 1)


def _is_scale(short: re.Match[str], value: Decimal, *, money: bool) -> bool:
    """Tell "$5m" and "6,500 MW" apart, "21.7K" and "a 4K screen"."""
    if short[1] in _GLUED and short.start() != short.start(1):
        return False
    if money or short[1] in UNMISTAKABLE:
        return True
    return short[1] in _UNLIKE_MODELS and (value >= 10 or value != int(value))  # noqa: PLR2004


def _scale(text: str, end: int) -> tuple[Decimal, int]:
    """Return what the scale words that follow multiply by, and where they end."""
    scale = Decimal(1)
    while match := _SCALE.match(text, end):
        scale, end = scale * SCALES.get(match[1].lower(), DOZEN), match.end()
    return scale, end


def _ratio(text: str, end: int, above: Decimal) -> Number | None:
    """Read what makes the whole number ``above`` a part of another: "in four", "out of ten"."""
    between = _OUT_OF.match(text, end)
    if between is None or above < 1:
        return None
    at = between.end()
    word = _WORD.match(text, at)
    if word is not None and word.group().lower() not in ONES | TEENS | TENS:
        return None
    below = read_number(text, at) if word or text[at].isdigit() else None
    if below is None or below.fraction or below.vague or below.value <= above:
        return None
    if "in" in re.split(r"\W", between.group().lower()) and not _looks_like_a_share(text, below, above):
        return None
    return Number(at, below.end, above / below.value)


_AFTER_YEAR = 1000


def _looks_like_a_share(text: str, below: Number, above: Decimal) -> bool:
    """Tell "one in four people" from "five in 2019", "two in six days"."""
    year = _AFTER_YEAR < below.value < 2 * _AFTER_YEAR + 100 and not below.scaled and above != 1
    unit = re.compile(r"[ -](?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|games?|matches|starts|outings)\b")
    return not year and not unit.match(text, below.end)


def _spelt(text: str, at: int, *, joined: bool) -> Number | None:
    """Read a number in words: "twenty-one", "a hundred and five", "two-thirds", "dozens"."""
    first = _WORD.match(text, at)
    if first is None:
        return None
    word = first.group().lower()
    if word in VAGUE:
        return _vague(text, at, first.end(), VAGUE[word])
    total, group, end, kind, taken = Decimal(0), Decimal(0), at, "", 0
    if word in ("a", "an"):
        joint = _JOINT.match(text, first.end())
        after = _WORD.match(text, joint.end()) if joint else None
        if joint is None or after is None:
            return None
        if after.group().lower() in DENOMINATORS:
            return _fraction(text, at, Decimal(1), joint.end())
        group, end, kind, taken = Decimal(1), joint.end(), "article", 1
    elif word == "half":
        return _half(text, at, first.end())
    elif word in ("million", "billion", "trillion"):  # "a million-dollar house"
        group, kind = Decimal(1), "article"
    cursor = end
    while match := _WORD.match(text, cursor):
        word = match.group().lower()
        if word == "and" and joined and kind in ("hundred", "scale"):
            joint = _JOINT.match(text, match.end())
            following = _WORD.match(text, joint.end()) if joint else None
            if joint is None or following is None:
                break
            word = following.group().lower()
            if word not in ONES | TEENS | TENS or word == "zero":
                break
            match = following
        if word in ONES and kind in ("", "tens", "hundred", "scale"):
            group, kind = group + ONES[word], "ones"
        elif word in TEENS and kind in ("", "hundred", "scale"):
            group, kind = group + TEENS[word], "teens"
        elif word in TENS and kind in ("", "hundred", "scale"):
            group, kind = group + TENS[word], "tens"
        elif word == "hundred" and 0 < group < 100:  # noqa: PLR2004 - "nineteen hundred"
            group, kind = group * 100, "hundred"
        elif word in SCALES and word != "hundred" and (group or total):
            scale = SCALES[word]
            total = (total + group) * scale if 0 < total < scale else total + group * scale
            group, kind = Decimal(0), "scale"
        elif word == "dozen" and (group or total):
            total, group, kind = (total + group) * DOZEN, Decimal(0), "dozen"
        elif word in DENOMINATORS or word.removesuffix("s") in DENOMINATORS:
            if kind in ("ones", "teens") and total == 0 and (part := _fraction(text, at, group, match.start())):
                return part
            break
        else:
            break
        end, taken = match.end(), taken + 1
        joint = _JOINT.match(text, end)
        if joint is None or kind == "dozen":
            break
        cursor = joint.end()
    if taken == 0 or kind == "article":
        return None
    value = total + group
    if ratio := _ratio(text, end, value):
        return Number(at, ratio.end, ratio.value, spelt=True, fraction=True)
    if part := _AND_FRACTION.match(text, end):
        addend, end = _and_fraction(part), part.end()
        # "a million and a half" is 1.5 million, "two and a half million" 2.5 million
        value += addend * SCALES.get(word, Decimal(1)) if kind == "scale" else addend
        scale, end = _scale(text, end)
        return Number(at, end, value * scale, spelt=True, scale=max(scale, _last_scale(kind, word)))
    return Number(at, end, value, spelt=True, scale=_last_scale(kind, word))


def _last_scale(kind: str, word: str) -> Decimal:
    """Return the scale that a number in words ends with."""
    return {"scale": SCALES.get(word), "hundred": Decimal(100), "dozen": DOZEN}.get(kind) or Decimal(1)


def _and_fraction(part: re.Match[str]) -> Decimal:
    """Return the value of what ``_AND_FRACTION`` matched: "and a half", "and three quarters"."""
    above = {"two": 2, "three": 3}.get((part[2] or "").lower(), 1)
    return Decimal(above) / DENOMINATORS[(part[1] or part[3].removesuffix("s")).lower()]


def _vague(text: str, at: int, end: int, value: Decimal) -> Number:
    """Read an order of size: "dozens", "tens of thousands", "hundreds of millions"."""
    while more := _OF_SCALES.match(text, end):
        value, end = value * VAGUE[more[1].lower()], more.end()
    return Number(at, end, value, spelt=True, scale=value, vague=True)


def _half(text: str, at: int, end: int) -> Number | None:
    """Read "half", "half a million", "half a dozen", "half an hour"."""
    article = re.compile(r"[ -]an?[ -]|[ -]").match(text, end)
    if article and _SCALE.match(text, article.end() - 1):
        whole, end = _scale(text, article.end() - 1)
        return Number(at, end, whole / 2, spelt=True, scale=whole)
    return Number(at, end, Decimal("0.5"), spelt=True, fraction=True)


def _fraction(text: str, at: int, above: Decimal, below_at: int) -> Number | None:
    """Read a fraction's denominator, and the scale that it takes: "a quarter of a million"."""
    match = _WORD.match(text, below_at)
    if match is None:
        return None
    word = match.group().lower()
    plural = word.endswith("s") and word != "halves"
    below = DENOMINATORS.get(word) or DENOMINATORS.get(word.removesuffix("s"))
    if below is None or (plural or word == "halves") == (above == 1):
        return None  # "one thirds", "two third", and "five second halves"
    value, end = above / Decimal(below), match.end()
    if whole := re.compile(r" of an? (hundred|thousand|lakh|million|crore|billion|trillion)\b").match(text, end):
        scale = SCALES[whole[1]]
        return Number(at, whole.end(), value * scale, spelt=True, scale=scale)
    return Number(at, end, value, spelt=True, fraction=True)
