"""Units of measure: how a text writes them, and the name that a figure gives them.

The table is written by hand. A units library (pint was tried) takes half a second to load, knows
far more units than news uses, and reads symbols in ways that news does not mean: "b" as barn, "a"
as year, and "m" as metre alone, which is a million more often. Names are the SI's own in British
spelling (BIPM, The International System of Units, 9th edition), in the singular.
"""

import re
from typing import Final

from briefgen.annotate.figures.number import KARAT, RACE
from briefgen.annotate.figures.tables import alternatives, surfaces

PERCENT: Final = "percentage"
TIME: Final = frozenset(
    {
        "millisecond", "second", "minute", "hour", "day", "night", "week", "fortnight", "month",
        "year", "decade", "century",
    }
)  # fmt: skip
"""Units whose amounts are durations."""

_WORDS: Final = """
second: second, seconds, sec, secs
minute: minute, minutes, min, mins
hour: hour, hours, hr, hrs
day: day, days
night: night, nights
week: week, weeks
fortnight: fortnight, fortnights
month: month, months
year: year, years, yr, yrs
decade: decade, decades
century: century, centuries
light year: light year, light years, light-year, light-years
parsec: parsec, parsecs
astronomical unit: astronomical unit, astronomical units
arcminute: arcminute, arcminutes
arcsecond: arcsecond, arcseconds
percentage: percent, per cent, per-cent, pct
percentage point: percentage point, percentage points, pct point, pct points, percent points
basis point: basis point, basis points, basis-point
foot: foot, feet
inch: inch, inches
yard: yard, yards
mile: mile, miles
furlong: furlong, furlongs
nautical mile: nautical mile, nautical miles
fathom: fathom, fathoms
acre-foot: acre-foot, acre-feet, acre foot, acre feet
board foot: board foot, board feet
acre: acre, acres
hectare: hectare, hectares
ounce: ounce, ounces
pound: pound, pounds
troy ounce: troy ounce, troy ounces
fluid ounce: fluid ounce, fluid ounces
ton: ton, tons
short ton: short ton, short tons
long ton: long ton, long tons
gross ton: gross ton, gross tons, gross tonne, gross tonnes
deadweight ton: deadweight ton, deadweight tons, deadweight tonne, deadweight tonnes
tonne: tonne, tonnes, metric ton, metric tons
kilogram: kilo, kilos
kilometre: route km, route kilometres, track km, track kilometres
carat: carat, carats, karat, karats
gallon: gallon, gallons
pint: pint, pints
quart: quart, quarts
dram: dram, drams
teaspoon: teaspoon, teaspoons
tablespoon: tablespoon, tablespoons
barrel: barrel, barrels
bushel: bushel, bushels
quintal: quintal, quintals
degree: degree, degrees
degree Celsius: degree celsius, degrees celsius, celsius, degrees centigrade, centigrade, degrees c
degree Fahrenheit: degree fahrenheit, degrees fahrenheit, fahrenheit, degrees f
knot: knot, knots
mile per hour: mile per hour, miles per hour, miles an hour, m.p.h.
kilometre per hour: kilometres per hour, kilometers per hour, kilometres an hour, kilometers an hour
horsepower: horsepower
calorie: calorie, calories
ampere: ampere, amperes, amp, amps
decibel: decibel, decibels
ohm: ohm, ohms
lumen: lumen, lumens
nit: nits
British thermal unit: british thermal unit, british thermal units, btus
revolution per minute: revolutions per minute, revolutions a minute
frame per second: frames per second, frames a second
hectopascal: hectopascal, hectopascals
millibar: millibar, millibars
millimetre of mercury: millimetres of mercury, millimeters of mercury
newton: newton, newtons
newton metre: newton metre, newton metres, newton meter, newton meters
pound-foot: pound-feet, pound feet, foot-pounds
part per million: parts per million
part per billion: parts per billion
cylinder: cylinder, cylinders
point: point, points
time: fold
micrometre: micron, microns
"""

_SYMBOLS: Final = """
percentage: %, ％, pc
percentage point: pp, ppt, percentage-point
basis point: bp, bps
point: pts, pts.
mile: mi
foot: ft, ft., FT, ', ′
inch: in, in., ", ″
yard: yd, yds
square metre: m2, m², sqm, sq m, sq. m, sq. m.
square kilometre: km2, km², sq km, sq. km
square foot: ft2, ft², sqft, sq ft, sq. ft, sq. ft.
square mile: sq mi, sq. mi, sq mile, sq miles, sq. mile, sq. miles
cubic metre: m3, m³, cu m, cu. m, cbm
cubic foot per second: cusec, cusecs, cfs
cubic metre per second: cumec, cumecs
cubic foot: ft3, ft³, cu ft, cu. ft, cu. ft.
billion cubic metres: bcm
billion cubic feet: bcf
trillion cubic feet: tcf
thousand million cubic feet: tmcft, tmc ft, TMC, TMC ft
million litres per day: mld, MLD
million tonnes per year: mtpa, MTPA, Mtpa
cubic centimetre: cc, cm3, cm³
square centimetre: cm2, cm²
hectare: ha
kilogram: KG, kgs
kilometre: KM, kms
kilowatt: KW
kilovolt: KV
ampere hour: Ah
microgram: mcg
stone: st
pound: lb, lbs, LB, LBS, lb., lbs.
ounce: oz, oz.
fluid ounce: fl oz, fl. oz, fl. oz.
gallon: gal, gal.
teaspoon: tsp, tsp.
tablespoon: tbsp, tbsp.
tonne: t
megatonne: Mt
gigatonne: Gt
deadweight ton: dwt, DWT
litre: l, L
millilitre: ml, mL
centilitre: cl
decilitre: dl, dL
minute: min, mins, min., mins.
second: s, sec, secs, sec., secs.
millisecond: ms
hour: h, hr, hrs, hr., hrs.
week: wk, wks
month: mos, mos.
year: yr, yrs, yr., yrs.
degree: °, º
degree Celsius: °C, ° C, ℃, ºC, º C, C
degree Fahrenheit: °F, ° F, ℉, ºF, º F, F
mile per hour: mph, MPH
kilometre per hour: km/h, kmh, kph, km/hr, kmph
metre per second: m/s
knot: kt, kts
mile per gallon: mpg, mpg., MPG
horsepower: hp, bhp, HP, h.p.
metric horsepower: PS
kelvin: kelvin, kelvins
newton metre: Nm, N·m
pound-foot: lb-ft, lb.-ft., lb·ft
decibel: dB, db
decibel A: dBA
revolution per minute: rpm, RPM
ampere: A
milliampere: mA
milliampere hour: mAh
ohm: Ω
lumen: lm
lux: lux
kilowatt: kWp, kWe
megawatt: MWp, MWe
gigawatt: GWp, GWe
kilobit per second: kbps, Kbps
megabit per second: Mbps, Mb/s
gigabit per second: Gbps, Gb/s
megabyte per second: MB/s
gigabyte per second: GB/s
frame per second: fps
megapixel: MP
pound per square inch: psi, PSI
kilopound per square inch: ksi
part per million: ppm
part per billion: ppb
barrel per day: bpd, b/d
thousand barrels per day: kbd, kb/d, kbpd
million barrels per day: mbd, mb/d, mbpd
barrel: bbl, bbls
barrel of oil equivalent: boe
barrel of oil equivalent per day: boepd, boe/d
beat per minute: bpm
pixel per inch: ppi
dot per inch: dpi
nautical mile: nmi
millibar: mbar
hectopascal: hPa
millimetre of mercury: mmHg, mm Hg
kilocalorie: kcal
kilobyte: KB
British thermal unit: Btu, BTU
million British thermal units: mmBTU, mmBtu, MMBtu, MMBTU
twenty-foot equivalent unit: TEU, TEUs
"""

_PREFIXES: Final = {
    "": "", "kilo": "k", "mega": "M", "giga": "G", "tera": "T", "peta": "P", "exa": "E",
    "centi": "c", "milli": "m", "micro": "µμ", "nano": "n", "pico": "p",
}  # fmt: skip
"""The symbols of the prefixes; of "micro" the sign of its own and the Greek letter."""
_PREFIXED: Final = (  # the name, its other spellings, its symbol, the prefixes that news uses
    ("metre", ("meter",), "m", ("", "kilo", "centi", "milli", "micro", "nano")),
    ("gram", ("gramme",), "g", ("", "kilo", "milli", "micro", "nano")),
    ("litre", ("liter",), "", ("", "centi", "milli", "mega")),
    ("watt", (), "W", ("", "kilo", "mega", "giga", "tera", "milli")),
    ("watt hour", ("watt-hour",), "Wh", ("", "kilo", "mega", "giga", "tera")),
    ("hertz", (), "Hz", ("", "kilo", "mega", "giga", "tera")),
    ("byte", (), "B", ("", "kilo", "mega", "giga", "tera", "peta", "exa")),
    ("bit", (), "", ("", "kilo", "mega", "giga", "tera")),
    ("pascal", (), "Pa", ("", "kilo", "mega", "giga")),
    ("joule", (), "J", ("", "kilo", "mega", "giga")),
    ("pixel", (), "", ("", "mega", "giga")),
    ("tonne", (), "", ("kilo", "mega", "giga")),
    ("ton", (), "", ("kilo", "mega", "giga")),
    ("volt", (), "V", ("", "kilo", "milli")),
    ("newton", (), "N", ("", "kilo")),
    ("electronvolt", ("electron volt",), "eV", ("", "kilo", "mega", "giga", "tera")),
    ("sievert", (), "Sv", ("", "milli", "micro")),
    ("becquerel", (), "Bq", ("", "kilo", "mega", "giga", "tera")),
    ("second", (), "", ("milli", "micro", "nano", "pico")),
)
_POWERS: Final = (("square", 2), ("cubic", 3))
_RAISED: Final = ("kilometre", "metre", "centimetre", "mile", "foot", "yard", "inch")


def _words() -> dict[str, str]:
    """Return the names in full, prefixed, in both spellings, squared and cubed."""
    words = surfaces(_WORDS)
    for name, others, _, prefixes in _PREFIXED:
        for spelling in (name, *others):
            plural = spelling if spelling == "hertz" else f"{spelling}s"
            for prefix in prefixes:
                words[prefix + spelling] = words[prefix + plural] = prefix + name
    plain = dict(words)
    for power, _ in _POWERS:
        for surface, name in plain.items():
            if name in _RAISED:
                words[f"{power} {surface}"] = words[f"{power}-{surface}"] = f"{power} {name}"
    return words


def _symbols() -> dict[str, str]:
    """Return the symbols, prefixed."""
    symbols = surfaces(_SYMBOLS)
    for name, _, symbol, prefixes in _PREFIXED:
        for prefix in prefixes if symbol else ():
            for sign in _PREFIXES[prefix] or ("",):
                symbols.setdefault(sign + symbol, prefix + name)
    return symbols


WORDS: Final = _words()
"""Names in lower case, singular and plural."""
SYMBOLS: Final = _symbols()
"""Symbols and abbreviations; their case counts."""


_WORD: Final = re.compile(rf"(?:[ \u00a0]|-)?({alternatives(WORDS)})(?![A-Za-z])", re.IGNORECASE)
_SYMBOL: Final = re.compile(
    rf"([ \u00a0]|-)?({alternatives(SYMBOLS)})(?![A-Za-z²³])(?!(?<!['′])[0-9])"
)
_MARKS: Final = frozenset({"'", "′", '"', "″"})
_GLUED_ONLY: Final = (
    frozenset({"A", "in", "C", "F", "N", "V", "L", "B", "J", "MP", "t", "pp", "bp"}) | _MARKS
)
"""Symbols that are units only right behind the digits."""


_LIKE_NAMES: Final = frozenset({"B", "Mt", "PS"})
"""Symbols that are none before a name: "a 208B Caravan", "the 14 Mt Oakton climbers"."""
_SCALES: Final = ("C", "F")
_SPOKEN: Final = frozenset({"kg", "kgs", "km", "kms", "lb", "lbs", "mph", "oz"})
"""Symbols that stand behind words too: "a two kg bomb"."""
_MULTIPLE: Final = re.compile(
    r"[ -]times(?= (?:as (?:many|much|likely|\w+ as)|(?:an?|per|each|every) (?:second|minute|hour)"
    r"|(?:more|fewer|less|\w+er) than|(?:bigger|brighter|cheaper|deadlier|denser|fainter|faster"
    r"|greater|heavier|hotter|higher|larger|likelier|longer|older|poorer|quicker|richer|slower|smaller"
    r"|stronger|taller|wetter|worse)|more (?:likely"
    r"|[a-z]+ than)"
    r"|the(?= [$£€₹])|the (?!same|next|previous|following|past|last|first)|h(?:er|is)|its|my|our"
    r"|their"
    r"|th(?:at|ose) (?:in|of)|what|average|normal|usual|(?:last )?[A-Za-z]+['’]s [a-z0-9]+"
    r"|(?:[a-z]+ )?(?:book|demand|earnings|gdp|income|inflation|output|profits?|revenues?|sales"
    r"|supply|turnover|wages))\b)"
)
_STONE: Final = re.compile(
    r"[ -]stone(?=[.,;)]|\s*\Z|\n| (?:and|at|by|in|or|since|to|[0-9]))| ?st(?= ?[0-9]{1,2} ?lb)"
)
_CUP: Final = re.compile(r"[ -]cups?(?= of [a-z])")
_IDIOMS: Final = (
    (RACE, "kilometre"),
    (KARAT, "carat"),
    (_MULTIPLE, "time"),
    (_STONE, "stone"),
    (_CUP, "cup"),
)
"""What is a unit before certain words only: "a 10k race", "three times as many"."""


def read_unit(text: str, at: int, *, spelt: bool = False) -> tuple[str, int] | None:
    """Return the unit that starts at ``at``, a space or hyphen before it allowed, and its end.

    Args:
        text: The whole text.
        at: The character after the number.
        spelt: Whether the number is in words: most symbols belong to digits alone.
    """
    for idiom, name in _IDIOMS:
        if found := idiom.match(text, at):
            return name, found.end()
    word = _WORD.match(text, at)
    if word is not None and not (
        _ORDINAL.match(text, word.start(1)) or _is_device(text, at, word[1])
    ):
        return WORDS[word[1].lower()], word.end()
    symbol = _SYMBOL.match(text, at)
    if symbol is None or not _is_unit(text, at, symbol):
        return None
    if spelt and symbol[2] not in _SPOKEN:
        return None
    stopped = symbol[2].endswith(".") and _SENTENCE_END.match(text, symbol.end())
    return SYMBOLS[symbol[2]], symbol.end() - bool(stopped)


def _is_unit(text: str, at: int, symbol: re.Match[str]) -> bool:
    """Tell a symbol behind the number that ends at ``at`` from letters and marks that are none."""
    if symbol[1] and symbol[2] in _GLUED_ONLY:
        converted = symbol[2] in _SCALES and text.startswith(")", symbol.end())  # "(44.6 F)"
        fine = symbol[2] in _SCALES and _BROKEN.search(text, max(0, at - 8), at)  # "1.5 C"
        named = _NAME.match(text, symbol.end())
        return converted or text.startswith("/", symbol.end()) or bool(fine and not named)
    if symbol[2] == "st":  # "14st", but "21st"
        return not symbol[1] and _FIRST.search(text, max(0, at - 2), at) is None
    if symbol[2] in _LIKE_NAMES and _NAME.match(text, symbol.end()):
        return False
    if symbol[2] == "s":  # "the 1990s"
        return _BROKEN.search(text, max(0, at - 8), at) is not None
    return symbol[2] not in _MARKS or _is_measure(text, symbol.start(2))


def _is_device(text: str, at: int, word: str) -> bool:
    """Tell a meter that is fitted from one that measures: "installed 900 meters"."""
    if word.lower() not in ("meter", "meters"):
        return False
    return _FITTED.search(text, max(0, at - _LONGEST_FITTED), at) is not None


_FITTED: Final = re.compile(
    r"\b(?:buy|deploy|distribut|fit|install|procur|replac|suppl)[a-z]* (?:[a-z]+ ){0,2}\S+\Z"
)
_LONGEST_FITTED: Final = 40
_ORDINAL: Final = re.compile(
    r"Second\b|second-(?!long)|second (?:hal[fv]|time|place|round|leg|goal)"
)
_NAME: Final = re.compile(r" [A-Z][a-z]")
_FIRST: Final = re.compile(r"(?<!1)1\Z")
_SENTENCE_END: Final = re.compile(r"\s*\Z|\n| [A-Z]")
"""What makes the point of "5 oz." the sentence's own."""
_BROKEN: Final = re.compile(r"\.[0-9]+\Z")
_FARTHEST_QUOTE: Final = 400


_FEET: Final = re.compile(r"['′](?:[0-9]|1[01])(?!\w)")
"""A foot's mark before inches: "6'3"."""


def _is_measure(text: str, at: int) -> bool:
    """Tell a foot's or inch's mark from a closing quotation mark: none may be open before it."""
    if text[at + 1 : at + 2].isalnum():
        return _FEET.match(text, at) is not None
    before = text[max(0, at - _FARTHEST_QUOTE) : at].rpartition("\n")[2]
    if text[at] == '"':
        return before.count('"') % 2 == 0
    return not re.search(r"(?<!\w)['‘]", before)
