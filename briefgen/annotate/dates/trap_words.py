"""The words beside which something that looks like a date is one, or is none."""

from __future__ import annotations

from typing import Final

UNITS: Final = frozenset(
    {"%", "percent", "per", "pct", "million", "billion", "trillion", "dollars", "euros", "pounds"}
    | {"yen", "yuan", "miles", "feet", "inches", "acres", "hectares", "tons", "tonnes", "degrees"}
    | {"square", "cubic"}
    | {"metres", "meters", "kilometres", "kilometers", "km", "mph", "kph", "litres", "barrels"}
)
CURRENCIES: Final = frozenset("$€£¥")
BEFORE_YEARS: Final = frozenset(
    {"in", "since", "of", "from", "until", "till", "by", "to", "and", "through", "or", "during"}
    | {"between", "before", "after", "for", "late", "early", "mid", "-", "(", ",", "year", "the"}
    | {"around", "about", "fiscal"}
)
OF_A_YEAR: Final = frozenset(
    {"ballots", "championships", "elections", "figures", "finals", "games", "levels", "midterms"}
    | {"olympics", "playoffs", "polls", "prices", "primaries", "protests", "standards"}
)
BEFORE_COUNTS: Final = frozenset({"VERB", "AUX", "ADV", "ADP", "DET"})
BEFORE_SEASONS: Final = frozenset(
    {"in", "by", "until", "since", "during", "early", "late", "mid", "-", "through", "and", "or"}
    | {"before", "over"}
)
NUMBERED: Final = frozenset(
    {"resolution", "flight", "route", "article", "section", "regulation", "directive", "page"}
    | {"room", "boeing", "airbus", "highway", "channel", "unit", "number", "no", "windows"}
)
LAWS: Final = frozenset({"act", "law", "decree", "bill", "ordinance"})
NOMINAL: Final = frozenset({"nsubj", "nsubjpass", "dobj", "pobj", "attr"})
AFTER_NIGHT: Final = frozenset({"bus", "club", "clubs", "market", "school", "shift", "train"})
PRIZED: Final = frozenset(
    {"athlete", "book", "car", "coach", "film", "game", "goal", "man", "person", "player", "song"}
    | {"sportsman", "sportswoman", "team", "woman", "word"}
)
NAMED_AFTER_DAYS: Final = frozenset(
    {"avenue", "brigade", "brigades", "bridge", "coalition", "movement", "square", "street"}
)
AFTER_SOON: Final = frozenset({"after", "as", "before", "afterwards", "afterward"})
BEFORE_A_LENGTH: Final = frozenset(
    {"for", "in", "within", "than", "of", "only", "just", "least", "about", "over", "under", "the"}
    | {"lasted", "last", "takes", "took", "take", "by", "with", "-", "to", "after", "every", "and"}
)
AFTER_A_LENGTH: Final = frozenset(
    {"after", "before", "later", "earlier", "ago", "of", "per", "-", "and", "or", "to", "ahead"}
    | {"prior"}
)
BEFORE_NO_LENGTH: Final = frozenset(
    {"early", "late", "small", "wee", "business", "working", "teenage", "teen", "light", "dog"}
)
PARTS_OF_A_DECADE: Final = frozenset({"early", "mid", "late", "-", "to"})
RECKONINGS: Final = frozenset({"average", "total", "maximum", "minimum", "mean", "median"})
ROUGHLY: Final = frozenset({"about", "around", "some", "nearly", "almost", "over", "roughly"})
TIMES_OF_A_HOLIDAY: Final = frozenset(
    {"day", "eve", "week", "weekend", "season", "morning", "night", "evening", "holiday", "period"}
    | {"break", "celebration", "celebrations", "festival", "festivities", "holidays"}
)
BEFORE_MONTHS: Final = frozenset(
    {"in", "since", "by", "until", "till", "from", "to", "early", "late", "mid", "last", "next"}
    | {"this", "of", "during", "through", "-", "and", "or", "before", "after", "every", "each"}
)
CARS: Final = frozenset(
    {"acura", "audi", "bmw", "buick", "cadillac", "chevrolet", "chevy", "chrysler", "dodge"}
    | {"ferrari", "fiat", "ford", "gmc", "honda", "hyundai", "infiniti", "jaguar", "jeep", "kia"}
    | {"lexus", "lincoln", "mazda", "mercedes", "mitsubishi", "nissan", "peugeot", "pontiac"}
    | {"porsche", "renault", "saab", "skoda", "subaru", "suzuki", "tesla", "toyota"}
    | {"vauxhall", "volkswagen", "volvo", "vw"}
)
AGES: Final = frozenset({"century", "decade", "millennium"})
OF_AN_AGE: Final = frozenset(
    {"age", "child", "citizen", "city", "computer", "consumer", "culture", "dollar", "economy"}
    | {"era", "generation", "kid", "leader", "money", "people", "society", "standard", "student"}
    | {"technology", "teenager", "term", "woman", "worker", "workforce", "world", "youngster"}
    | {"youth"}
)
QUOTATION_MARKS: Final = frozenset({'"', "“", "‘", "'", "`"})
LASTING: Final = frozenset(
    {"ban", "blockade", "campaign", "ceasefire", "conflict", "crisis", "dispute", "embargo"}
    | {"feud", "insurgency", "occupation", "offensive", "protest", "rebellion", "siege"}
    | {"standoff", "stalemate", "strike", "truce", "uprising", "war"}
)
FEASTS_AND_PERSONS: Final = frozenset({"ashura", "christmas", "easter", "ramadan"})
FEASTS_IN_CAPITALS: Final = (
    *("election day", "flag day", "holi", "holy week", "independence day", "spring festival"),
    "tet",
)
SAYING: Final = frozenset(
    {"say", "tell", "add", "ask", "warn", "call", "want", "insist", "promise", "announce", "meet"}
)
PLAYING: Final = frozenset(
    {"score", "goal", "penalty", "header", "equaliser", "equalizer", "equalise", "halftime"}
    | {"substitute", "goalkeeper", "match", "striker", "midfielder", "win", "beat", "lead", "draw"}
)
PART_OF_ONE: Final = frozenset({"early", "late", "mid", "last", "next", "this", "every", "each"})
NOUNS: Final = frozenset({"NOUN", "PROPN", "NUM", "SYM"})
HALVES_OF_DAYS: Final = frozenset({"am", "a.m.", "pm", "p.m."})
PAY: Final = frozenset({"earnings", "pay", "rate", "rates", "salary", "wage", "wages", "workers"})
