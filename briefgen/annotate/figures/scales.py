"""What multiplies, divides or scales a number, as data: "million", "bn", "dozen", "thirds"."""

from decimal import Decimal
from typing import Final

ONE: Final = Decimal(1)
DOZEN: Final = Decimal(12)
SCALES: Final = {
    "hundred": Decimal(100),
    "thousand": Decimal(10**3),
    "lakh": Decimal(10**5),
    "million": Decimal(10**6),
    "crore": Decimal(10**7),
    "billion": Decimal(10**9),
    "trillion": Decimal(10**12),
    "quadrillion": Decimal(10**15),
}
LARGEST: Final = Decimal(10**30)
"""No scale goes on behind one as large: "million" over and over again is noise, and no number."""
VAGUE: Final = {
    "tens": Decimal(10),
    "dozens": DOZEN,
    "scores": Decimal(20),
    **{f"{word}s": scale for word, scale in SCALES.items()},
}
"""Words that name no more than an order of size."""
SEVERAL: Final = "several|(?:a )?few|a couple(?: of)?"
"""What makes a scale behind it an order of size: "several hundred", "a few thousand"."""

ABBREVIATIONS: Final = {
    **dict.fromkeys(("k", "K"), Decimal(10**3)),
    **dict.fromkeys(
        ("m", "M", "mm", "MM", "mn", "Mn", "MN", "mln", "MLN", "mil", "mio"), Decimal(10**6)
    ),
    "cr": Decimal(10**7),
    **dict.fromkeys(("b", "B", "bn", "Bn", "BN", "bln", "BLN"), Decimal(10**9)),
    **dict.fromkeys(("tn", "TN", "T", "trn", "tln"), Decimal(10**12)),
}
"""Scales behind digits; most are units too, and scales only where a currency goes before."""
UNMISTAKABLE: Final = frozenset(
    {"k", "M", "mn", "Mn", "MN", "mln", "MLN", "mil", "bn", "Bn", "BN", "bln", "BLN"}
    | {"tn", "trn", "tln"}
)
"""Abbreviations that are a scale without a currency too."""
UNLIKE_MODELS: Final = frozenset({"K", "B"})
"""Those that are one behind a large or broken number only; "4K" and "2B" are none."""
GLUED: Final = frozenset({"k", "K", "M", "b", "B", "T"})
"""Those that are one right behind the digits only."""

DENOMINATORS: Final = {
    "half": 2, "halves": 2, "third": 3, "quarter": 4, "fourth": 4, "fifth": 5, "sixth": 6,
    "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10, "hundredth": 100, "thousandth": 1000,
}  # fmt: skip
VULGAR: Final = {
    "½": (1, 2), "⅓": (1, 3), "⅔": (2, 3), "¼": (1, 4), "¾": (3, 4), "⅕": (1, 5), "⅖": (2, 5),
    "⅗": (3, 5), "⅘": (4, 5), "⅙": (1, 6), "⅛": (1, 8), "⅜": (3, 8), "⅝": (5, 8), "⅞": (7, 8),
}  # fmt: skip
