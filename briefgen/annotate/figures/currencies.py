"""Currencies: how a text writes them, and their ISO 4217 codes.

A name that several countries share and no country's adjective narrows ("pesos", "dinars") keeps
its name and gets no code: what cannot be told is not guessed. "Dollar", "pound", "franc", "rupee"
and "krona" alone are the currencies that news in English means by them.
"""

import re
from dataclasses import dataclass
from typing import Final

from briefgen.annotate.figures.tables import alternatives, surfaces

_SYMBOLS: Final = {
    "$": "USD", "US$": "USD", "US $": "USD", "$US": "USD", "U.S.$": "USD", "USD$": "USD",
    "A$": "AUD", "AU$": "AUD", "$A": "AUD", "AUD$": "AUD", "C$": "CAD", "CA$": "CAD",
    "Cdn$": "CAD", "CDN$": "CAD", "$C": "CAD", "CAD$": "CAD", "HK$": "HKD", "HK $": "HKD",
    "NZ$": "NZD", "$NZ": "NZD", "S$": "SGD", "NT$": "TWD", "R$": "BRL", "MX$": "MXN", "Mex$": "MXN",
    "NT $": "TWD", "NZ $": "NZD", "J$": "JMD", "TT$": "TTD", "N$": "NAD", "G$": "GYD", "EC$": "XCD",
    "Z$": "ZWL", "£": "GBP", "#": "GBP", "PS": "GBP", "€": "EUR", "¥": "JPY", "￥": "JPY",
    "Y=": "JPY", "CN¥": "CNY", "RMB": "CNY", "₹": "INR", "Rs": "INR", "Rs.": "INR",
    "Re": "INR", "₩": "KRW", "₽": "RUB", "₺": "TRY", "₪": "ILS",
    "NIS": "ILS", "₦": "NGN", "₴": "UAH", "₫": "VND", "฿": "THB", "₱": "PHP",
    "₵": "GHS", "₡": "CRC", "₲": "PYG", "₸": "KZT", "₾": "GEL",
    "S/": "PEN", "S/.": "PEN", "RM": "MYR", "Rp": "IDR", "Tk": "BDT", "৳": "BDT", "Sh": "KES",
    "KSh": "KES", "Ksh": "KES", "Kshs": "KES", "USh": "UGX", "Ush": "UGX", "TSh": "TZS",
    "Tsh": "TZS", "TShs": "TZS",
    "LE": "EGP", "Dh": "AED", "Dhs": "AED", "SR": "SAR", "QR": "QAR", "KD": "KWD",
    "BD": "BHD", "JD": "JOD", "TL": "TRY",
    "R": "ZAR", "N": "NGN", "Fr": "CHF", "SFr": "CHF", "SwFr": "CHF", "DKr": "DKK", "NKr": "NOK",
    "SKr": "SEK", "E£": "EGP", "kn": "HRK", "zł": "PLN", "Kč": "CZK", "Ft": "HUF",
}  # fmt: skip
"""Symbols before or behind the amount; their case counts. "#", "PS" and "Y=" are what wires that
know no other signs make of those for pounds and yen."""

_NAMES: Final = {
    "USD": "dollar", "AUD": "Australian dollar", "CAD": "Canadian dollar",
    "HKD": "Hong Kong dollar", "NZD": "New Zealand dollar", "SGD": "Singapore dollar",
    "TWD": "Taiwan dollar", "JMD": "Jamaican dollar", "TTD": "Trinidad and Tobago dollar",
    "NAD": "Namibian dollar", "ZWL": "Zimbabwe dollar", "FJD": "Fijian dollar",
    "EUR": "euro", "GBP": "pound sterling", "EGP": "Egyptian pound", "LBP": "Lebanese pound",
    "SYP": "Syrian pound", "SDG": "Sudanese pound", "SSP": "South Sudanese pound",
    "JPY": "yen", "CNY": "yuan", "INR": "rupee", "PKR": "Pakistani rupee",
    "LKR": "Sri Lankan rupee", "NPR": "Nepalese rupee", "MUR": "Mauritian rupee",
    "KRW": "won", "KPW": "North Korean won", "RUB": "ruble", "BYN": "Belarusian ruble",
    "TRY": "lira", "ILS": "shekel", "CHF": "franc", "SEK": "krona", "ISK": "Icelandic krona",
    "DKK": "Danish krone", "NOK": "Norwegian krone", "CZK": "koruna", "PLN": "zloty",
    "HUF": "forint", "RON": "leu", "BGN": "lev", "HRK": "kuna", "RSD": "Serbian dinar",
    "UAH": "hryvnia", "MDL": "Moldovan leu", "GEL": "lari", "AMD": "dram", "AZN": "manat",
    "KZT": "tenge", "UZS": "sum", "MXN": "Mexican peso", "ARS": "Argentine peso",
    "CLP": "Chilean peso", "COP": "Colombian peso", "CUP": "Cuban peso", "UYU": "Uruguayan peso",
    "PHP": "Philippine peso", "BRL": "real", "PEN": "sol", "VES": "bolivar", "BOB": "boliviano",
    "PYG": "guarani", "ZAR": "rand", "NGN": "naira", "GHS": "cedi", "KES": "Kenyan shilling",
    "UGX": "Ugandan shilling", "TZS": "Tanzanian shilling", "SOS": "Somali shilling",
    "ETB": "birr", "ZMW": "Zambian kwacha", "MWK": "Malawian kwacha", "MZN": "metical",
    "AOA": "Angolan kwanza", "XOF": "CFA franc", "CDF": "Congolese franc",
    "RWF": "Rwandan franc", "GNF": "Guinean franc", "BIF": "Burundian franc",
    "DJF": "Djiboutian franc", "KMF": "Comorian franc", "MAD": "Moroccan dirham",
    "AED": "dirham", "SAR": "Saudi riyal",
    "QAR": "Qatari riyal", "OMR": "Omani rial", "YER": "Yemeni rial", "IRR": "Iranian rial",
    "IQD": "Iraqi dinar", "KWD": "Kuwaiti dinar", "BHD": "Bahraini dinar",
    "JOD": "Jordanian dinar", "DZD": "Algerian dinar", "TND": "Tunisian dinar",
    "LYD": "Libyan dinar", "AFN": "afghani", "BDT": "taka", "MMK": "kyat", "THB": "baht",
    "VND": "dong", "GYD": "Guyanese dollar", "XCD": "East Caribbean dollar",
    "CRC": "Costa Rican colon", "IDR": "rupiah", "MYR": "ringgit", "KHR": "riel", "MNT": "tugrik",
    "ALL": "lek", "MKD": "Macedonian denar", "BAM": "convertible mark", "TMT": "Turkmen manat",
    "KGS": "som", "TJS": "somoni", "MVR": "rufiyaa", "BTN": "ngultrum", "LAK": "kip", "PGK": "kina",
    "HTG": "gourde", "HNL": "lempira", "GTQ": "quetzal", "NIO": "cordoba", "DOP": "Dominican peso",
    "BSD": "Bahamian dollar", "BBD": "Barbados dollar", "BZD": "Belize dollar",
    "LRD": "Liberian dollar", "SRD": "Surinamese dollar", "BND": "Brunei dollar",
    "MOP": "pataca", "MRU": "ouguiya", "ERN": "nakfa", "SCR": "Seychelles rupee", "VUV": "vatu",
    "WST": "tala", "XPF": "CFP franc", "MGA": "ariary", "GMD": "dalasi", "SLE": "leone",
    "BWP": "pula", "LSL": "loti", "CVE": "Cape Verdean escudo",
}  # fmt: skip
"""The unit of an amount in each currency."""
_UNLIKE_CODES: Final = frozenset({"ALL", "BAM", "MOP"})
"""Codes that are words in capitals more often."""

_NOUNS: Final = """
USD: dollar, dollars, buck, bucks, greenback, greenbacks
EUR: euro, euros
JPY: yen
CNY: yuan, renminbi
INR: rupee, rupees
KRW: won
RUB: ruble, rubles, rouble, roubles
TRY: lira, liras
ILS: shekel, shekels
CHF: franc, francs
SEK: krona, kronor
CZK: koruna, korunas, koruny
PLN: zloty, zlotys
HUF: forint, forints
RON: lei
BGN: leva
HRK: kuna, kunas
UAH: hryvnia, hryvnias, hryvnya
GEL: lari
AZN: manat, manats
KZT: tenge
BRL: reais
VES: bolivar, bolivars
ZAR: rand, rands
NGN: naira
GHS: cedi, cedis
ETB: birr
AED: dirham, dirhams
AFN: afghani, afghanis
BDT: taka
MMK: kyat, kyats
THB: baht
VND: dong
IDR: rupiah, rupiahs
MYR: ringgit
KHR: riel, riels
MNT: tugrik, tugriks
ALL: lek, leks
BAM: convertible mark, convertible marks
KGS: som, soms
TJS: somoni, somonis
MVR: rufiyaa
BTN: ngultrum, ngultrums
LAK: kip
PGK: kina
HTG: gourde, gourdes
HNL: lempira, lempiras
GTQ: quetzals, quetzales
NIO: cordobas
MOP: pataca, patacas
MRU: ouguiya, ouguiyas
ERN: nakfa
VUV: vatu
MGA: ariary
GMD: dalasi, dalasis
SLE: leones
BWP: pula
LSL: loti, maloti
MZN: metical, meticals, meticais
"""
_SHARED: Final = """
peso: peso, pesos
dinar: dinar, dinars
riyal: riyal, riyals, rial, rials
crown: crown, crowns, kr
krone: krone, kroner
shilling: shilling, shillings
kwacha: kwacha
toman: toman, tomans
bitcoin: bitcoin, bitcoins, btc
ether: ether, eth
French franc: french franc, french francs, ffr
Belgian franc: belgian franc, belgian francs
Deutschmark: deutschmark, deutschmarks, deutsche marks, german marks, d-marks
guilder: guilder, guilders
Irish pound: irish pound, irish pounds
markka: markka, markkas, markkaa
peseta: peseta, pesetas
drachma: drachma, drachmas
escudo: escudo, escudos
schilling: schilling, schillings
cent: cent, cents, canadian cents, australian cents, us cents, u.s. cents
penny: penny, pence
"""
"""Names without a code: shared by several currencies, parts of one, no longer or never in ISO."""

_NATIONAL: Final = """
USD: US, U.S., American / dollar
AUD: Australian, Aussie / dollar
CAD: Canadian / dollar
HKD: Hong Kong / dollar
NZD: New Zealand, Kiwi / dollar
SGD: Singapore, Singaporean / dollar
TWD: Taiwan, Taiwanese, New Taiwan / dollar
JMD: Jamaican / dollar
TTD: Trinidad and Tobago / dollar
NAD: Namibian / dollar
GYD: Guyanese / dollar
XCD: East Caribbean, Eastern Caribbean / dollar
CRC: Costa Rican / colon, colones
ZWL: Zimbabwe, Zimbabwean / dollar
FJD: Fijian / dollar
EGP: Egyptian / pound
LBP: Lebanese / pound, lira
SYP: Syrian / pound, lira
SDG: Sudanese / pound
SSP: South Sudanese / pound
GBP: British, UK / pound
JPY: Japanese / yen
CNY: Chinese / yuan, renminbi
INR: Indian / rupee
PKR: Pakistani, Pakistan / rupee
LKR: Sri Lankan, Sri Lanka / rupee
NPR: Nepalese, Nepali / rupee
MUR: Mauritian / rupee
KRW: South Korean, Korean / won
KPW: North Korean / won
RUB: Russian / ruble, rouble
BYN: Belarusian, Belarussian / ruble, rouble
TRY: Turkish / lira
ILS: Israeli, new Israeli / shekel
CHF: Swiss / franc
XOF: CFA, West African CFA / franc
CDF: Congolese / franc
RWF: Rwandan / franc
GNF: Guinean / franc
BIF: Burundian / franc
DJF: Djiboutian / franc
KMF: Comorian / franc
SEK: Swedish / krona, kronor, crown
ISK: Icelandic / krona, kronur, crown
DKK: Danish / krone, kroner, crown
NOK: Norwegian / krone, kroner, crown
CZK: Czech / koruna, crown
RON: Romanian / leu, lei
MDL: Moldovan / leu, lei
BGN: Bulgarian / lev, leva
HRK: Croatian / kuna
RSD: Serbian / dinar
MXN: Mexican / peso
ARS: Argentine, Argentinian / peso
CLP: Chilean / peso
COP: Colombian / peso
CUP: Cuban / peso
UYU: Uruguayan / peso
PHP: Philippine, Filipino / peso
BRL: Brazilian / real, reais
PEN: Peruvian / sol, soles
BOB: Bolivian / boliviano
PYG: Paraguayan / guarani, guaranis
ZAR: South African / rand
NGN: Nigerian / naira
GHS: Ghanaian / cedi
KES: Kenyan, Kenya / shilling
UGX: Ugandan, Uganda / shilling
TZS: Tanzanian / shilling
SOS: Somali / shilling
ETB: Ethiopian / birr
ZMW: Zambian / kwacha
MWK: Malawian / kwacha
AOA: Angolan / kwanza, kwanzas
MAD: Moroccan / dirham
AED: UAE, Emirati / dirham
SAR: Saudi / riyal, rial
QAR: Qatari / riyal, rial
OMR: Omani / rial, riyal
YER: Yemeni / rial, riyal
IRR: Iranian / rial, riyal
IQD: Iraqi / dinar
KWD: Kuwaiti / dinar
BHD: Bahraini / dinar
JOD: Jordanian / dinar
DZD: Algerian / dinar
TND: Tunisian / dinar
LYD: Libyan / dinar
AMD: Armenian / dram
UZS: Uzbek / sum, soum
ALL: Albanian / lek
MKD: Macedonian / denar
BAM: Bosnian / mark, convertible mark
TMT: Turkmen / manat
KGS: Kyrgyz / som
DOP: Dominican / peso
BSD: Bahamian / dollar
BBD: Barbadian, Barbados / dollar
BZD: Belize, Belizean / dollar
LRD: Liberian / dollar
SRD: Surinamese, Suriname / dollar
BND: Brunei / dollar
SCR: Seychelles, Seychellois / rupee
WST: Samoan / tala
XPF: CFP / franc
SLE: Sierra Leonean / leone
CVE: Cape Verdean / escudo
MZN: Mozambican / metical, meticais
"""


@dataclass(frozen=True, slots=True)
class Money:
    """A currency as a text writes it.

    Attributes:
        unit: Its name in the singular ("dollar", "pound sterling", "peso").
        code: Its ISO 4217 code, or "" where it cannot be told.
        start: Its first character.
        end: The character after its last.
        weak: Whether its letters may as well be something else, so that only a large amount
            makes them a currency: "COP 27" is a conference, "R2" no two rands.
    """

    unit: str
    code: str
    start: int
    end: int
    weak: bool = False


def _plural(noun: str) -> str:
    """Return a plural that news would write; the same word where it has none of its own."""
    return noun if noun.endswith("s") else f"{noun}s"


def _national() -> dict[str, str]:
    """Return the names that a country narrows: "danish crowns" -> "DKK"."""
    names = {}
    for row in _NATIONAL.strip().splitlines():
        code, _, rest = row.partition(": ")
        countries, _, nouns = rest.partition(" / ")
        for country in countries.lower().split(", "):
            for noun in nouns.split(", "):
                names[f"{country} {noun}"] = names[f"{country} {_plural(noun)}"] = code
    return names


_CODE_BY_NOUN: Final = (
    surfaces(_NOUNS) | _national() | {"pounds sterling": "GBP", "sterling": "GBP", "stg": "GBP"}
)
_NAME_BY_SHARED: Final = surfaces(_SHARED)
_CODES: Final = frozenset(_NAMES) - _UNLIKE_CODES
_POUNDS: Final = ("pound", "pounds", "quid")

_BEFORE: Final = re.compile(
    rf"(?<![A-Za-z£€$])({alternatives(_SYMBOLS)}|{alternatives(_CODES)})[ \u00a0]?\Z"
)
_UNKNOWN: Final = re.compile(r"(?<![A-Za-z0-9-])[A-Z]{2,3}\Z")
"""Letters before digits that are some currency's if the amount is large: "XU40,000"."""
_BEHIND: Final = re.compile(
    rf"[ \u00a0-]?({alternatives(_CODE_BY_NOUN | _NAME_BY_SHARED)})(?![A-Za-z])", re.IGNORECASE
)
_POUND: Final = re.compile(rf"[ \u00a0-]?({alternatives(_POUNDS)})(?![A-Za-z])", re.IGNORECASE)
_CODE: Final = re.compile(rf"[ \u00a0]?({alternatives(_CODES)}|RMB)(?![A-Za-z0-9])")
_SIGNS_BEHIND: Final = ("$", "£", "€", "¥", "₹", "₽", "₺", "₪", "₴", "kn", "zł", "Kč", "Ft", "RMB")
_SIGN: Final = re.compile(rf"[ \u00a0]?({alternatives(_SIGNS_BEHIND)})(?![A-Za-z0-9])")
_RAND: Final = re.compile(r" R(?=[,;:)]|\.?(?:\s*\Z|\n)|\. [A-Z]| [a-z])")
_PENCE: Final = re.compile(r"p(?![A-Za-z0-9])|¢")
_LONGEST_BEFORE: Final = 8
_WEAK: Final = frozenset(
    {
        "R",
        "N",
        "Re",
        "Sh",
        "Fr",
        "Ft",
        "LE",
        "SR",
        "QR",
        "KD",
        "BD",
        "JD",
        "TL",
        "kn",
        "#",
        "PS",
    }
    | {"COP", "CUP", "TRY", "MAD", "SOS", "BOB", "GEL", "LYD", "PEN", "RON", "MUR", "SDG"}
)


def read_before(text: str, at: int, floor: int = 0) -> Money | None:
    """Return the currency that ends where the number at ``at`` starts ("HK$", "EUR ").

    It starts at ``floor`` or later: what stands before belongs to another amount.
    """
    start = max(floor, at - _LONGEST_BEFORE)
    match = _BEFORE.search(text[start:at])
    if match is None:
        unknown = _UNKNOWN.search(text[start:at])
        return Money("", "", start + unknown.start(), at, weak=True) if unknown else None
    code = _SYMBOLS.get(match[1], match[1])
    return Money(_NAMES[code], code, start + match.start(), at, weak=match[1] in _WEAK)


def read_behind(text: str, at: int, *, scaled: bool, priced: bool = False) -> Money | None:
    """Return the currency that follows the number ending at ``at`` ("euros", "Danish crowns").

    Args:
        text: The whole text.
        at: The character after the number.
        scaled: Whether the number is in millions or more; "5 pounds" are a weight, "5 million
            pounds" money.
        priced: Whether a word before it speaks of money, so that pounds are money too.
    """
    if noun := _BEHIND.match(text, at):
        word = noun[1].lower()
        code = _CODE_BY_NOUN.get(word, "")
        unit = _NAMES[code] if code else _NAME_BY_SHARED[word]
        return Money(unit, code, noun.start(1), noun.end())
    if (scaled or priced) and (pound := _POUND.match(text, at)):
        return Money(_NAMES["GBP"], "GBP", pound.start(1), pound.end())
    if priced and _RAND.match(text, at):
        return Money(_NAMES["ZAR"], "ZAR", at, at + len(" R"))
    if sign := _CODE.match(text, at) or _SIGN.match(text, at):
        code = _SYMBOLS.get(sign[1], sign[1])
        return Money(_NAMES[code], code, sign.start(1), sign.end())
    if not scaled and (pence := _PENCE.match(text, at)):
        return Money("penny" if pence[0] == "p" else "cent", "", pence.start(), pence.end())
    return None
