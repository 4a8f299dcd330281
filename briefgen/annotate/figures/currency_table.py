"""The currencies that figures know: a row for each, and names that are no single currency's.

"$", "dollars", "Rs" and "rupees" are rows of their own, for each is what the text's region calls
its own money by: their codes are no ISO codes, and ``currencies.at_home`` puts one in their place.
"""

from typing import Final, NamedTuple


class Currency(NamedTuple):
    """A currency and all that a text may write for it, each list with commas.

    Attributes:
        code: Its ISO 4217 code; a sign for a name that several countries call their own by.
        unit: The unit of an amount in it.
        symbols: What stands before or behind the number; case counts. The code itself is known.
        nouns: What stands behind the number and is this currency by itself, plurals as well.
        national: The words for its countries, a slash, and the nouns in the singular that are this
            currency behind one of those: "Danish" and "krone", which alone may be Norway's.
    """

    code: str
    unit: str
    symbols: str = ""
    nouns: str = ""
    national: str = ""


CURRENCIES: Final = (
    Currency("$", "dollar", symbols="$", nouns="dollar, dollars, buck, bucks"),
    Currency("Rs", "rupee", symbols="Rs, Rs., Re", nouns="rupee, rupees"),
    Currency(
        "USD",
        "dollar",
        symbols="US$, US $, $US, U.S.$, USD$",
        nouns="greenback, greenbacks",
        national="US, U.S., American / dollar",
    ),
    Currency(
        "AUD",
        "Australian dollar",
        symbols="A$, AU$, $A, AUD$",
        national="Australian, Aussie / dollar",
    ),
    Currency(
        "CAD",
        "Canadian dollar",
        symbols="C$, CA$, Cdn$, CDN$, $C, CAD$",
        national="Canadian / dollar",
    ),
    Currency("HKD", "Hong Kong dollar", symbols="HK$, HK $", national="Hong Kong / dollar"),
    Currency(
        "NZD", "New Zealand dollar", symbols="NZ$, $NZ, NZ $", national="New Zealand, Kiwi / dollar"
    ),
    Currency("SGD", "Singapore dollar", symbols="S$", national="Singapore, Singaporean / dollar"),
    Currency(
        "TWD",
        "Taiwan dollar",
        symbols="NT$, NT $, T$",
        national="Taiwan, Taiwanese, New Taiwan / dollar",
    ),
    Currency("JMD", "Jamaican dollar", symbols="J$", national="Jamaican / dollar"),
    Currency(
        "TTD", "Trinidad and Tobago dollar", symbols="TT$", national="Trinidad and Tobago / dollar"
    ),
    Currency("NAD", "Namibian dollar", symbols="N$", national="Namibian / dollar"),
    Currency("ZWL", "Zimbabwe dollar", symbols="Z$", national="Zimbabwe, Zimbabwean / dollar"),
    Currency("FJD", "Fijian dollar", national="Fijian / dollar"),
    Currency("EUR", "euro", symbols="€", nouns="euro, euros"),
    Currency(
        "GBP",
        "pound sterling",
        symbols="£, #, PS",
        nouns="pounds sterling, sterling, stg",
        national="British, UK / pound",
    ),
    Currency("EGP", "Egyptian pound", symbols="LE, E£", national="Egyptian / pound"),
    Currency("LBP", "Lebanese pound", national="Lebanese / pound, lira"),
    Currency("SYP", "Syrian pound", national="Syrian / pound, lira"),
    Currency("SDG", "Sudanese pound", national="Sudanese / pound"),
    Currency("SSP", "South Sudanese pound", national="South Sudanese / pound"),
    Currency("JPY", "yen", symbols="¥, ￥, Y=", nouns="yen", national="Japanese / yen"),
    Currency(
        "CNY",
        "yuan",
        symbols="CN¥, RMB",
        nouns="yuan, renminbi",
        national="Chinese / yuan, renminbi",
    ),
    Currency("INR", "rupee", symbols="₹", national="Indian / rupee"),
    Currency("PKR", "Pakistani rupee", national="Pakistani, Pakistan / rupee"),
    Currency("LKR", "Sri Lankan rupee", national="Sri Lankan, Sri Lanka / rupee"),
    Currency("NPR", "Nepalese rupee", national="Nepalese, Nepali / rupee"),
    Currency("MUR", "Mauritian rupee", national="Mauritian / rupee"),
    Currency("KRW", "won", symbols="₩", nouns="won", national="South Korean, Korean / won"),
    Currency("KPW", "North Korean won", national="North Korean / won"),
    Currency(
        "RUB",
        "ruble",
        symbols="₽",
        nouns="ruble, rubles, rouble, roubles",
        national="Russian / ruble, rouble",
    ),
    Currency("BYN", "Belarusian ruble", national="Belarusian, Belarussian / ruble, rouble"),
    Currency("TRY", "lira", symbols="₺, TL", nouns="lira, liras", national="Turkish / lira"),
    Currency(
        "ILS",
        "shekel",
        symbols="₪, NIS",
        nouns="shekel, shekels",
        national="Israeli, new Israeli / shekel",
    ),
    Currency(
        "CHF", "franc", symbols="Fr, SFr, SwFr", nouns="franc, francs", national="Swiss / franc"
    ),
    Currency(
        "SEK",
        "krona",
        symbols="SKr",
        nouns="krona, kronor",
        national="Swedish / krona, kronor, crown",
    ),
    Currency("ISK", "Icelandic krona", national="Icelandic / krona, kronur, crown"),
    Currency("DKK", "Danish krone", symbols="DKr", national="Danish / krone, kroner, crown"),
    Currency("NOK", "Norwegian krone", symbols="NKr", national="Norwegian / krone, kroner, crown"),
    Currency(
        "CZK",
        "koruna",
        symbols="Kč",
        nouns="koruna, korunas, koruny",
        national="Czech / koruna, crown",
    ),
    Currency("PLN", "zloty", symbols="zł", nouns="zloty, zlotys"),
    Currency("HUF", "forint", symbols="Ft", nouns="forint, forints"),
    Currency("RON", "leu", nouns="lei", national="Romanian / leu, lei"),
    Currency("BGN", "lev", nouns="leva", national="Bulgarian / lev, leva"),
    Currency("HRK", "kuna", symbols="kn", nouns="kuna, kunas", national="Croatian / kuna"),
    Currency("RSD", "Serbian dinar", national="Serbian / dinar"),
    Currency("UAH", "hryvnia", symbols="₴", nouns="hryvnia, hryvnias, hryvnya"),
    Currency("MDL", "Moldovan leu", national="Moldovan / leu, lei"),
    Currency("GEL", "lari", symbols="₾", nouns="lari"),
    Currency("AMD", "dram", national="Armenian / dram"),
    Currency("AZN", "manat", nouns="manat, manats"),
    Currency("KZT", "tenge", symbols="₸", nouns="tenge"),
    Currency("UZS", "sum", national="Uzbek / sum, soum"),
    Currency("MXN", "Mexican peso", symbols="MX$, Mex$", national="Mexican / peso"),
    Currency("ARS", "Argentine peso", national="Argentine, Argentinian / peso"),
    Currency("CLP", "Chilean peso", national="Chilean / peso"),
    Currency("COP", "Colombian peso", national="Colombian / peso"),
    Currency("CUP", "Cuban peso", national="Cuban / peso"),
    Currency("UYU", "Uruguayan peso", national="Uruguayan / peso"),
    Currency("PHP", "Philippine peso", symbols="₱", national="Philippine, Filipino / peso"),
    Currency("BRL", "real", symbols="R$", nouns="reais", national="Brazilian / real, reais"),
    Currency("PEN", "sol", symbols="S/, S/.", national="Peruvian / sol, soles"),
    Currency("VES", "bolivar", nouns="bolivar, bolivars"),
    Currency("BOB", "boliviano", national="Bolivian / boliviano"),
    Currency("PYG", "guarani", symbols="₲", national="Paraguayan / guarani, guaranis"),
    Currency("ZAR", "rand", symbols="R", nouns="rand, rands", national="South African / rand"),
    Currency("NGN", "naira", symbols="₦, N", nouns="naira", national="Nigerian / naira"),
    Currency("GHS", "cedi", symbols="GH₵, GH¢, ₵", nouns="cedi, cedis", national="Ghanaian / cedi"),
    Currency(
        "KES", "Kenyan shilling", symbols="Sh, KSh, Ksh, Kshs", national="Kenyan, Kenya / shilling"
    ),
    Currency(
        "UGX", "Ugandan shilling", symbols="Shs, USh, Ush", national="Ugandan, Uganda / shilling"
    ),
    Currency(
        "TZS", "Tanzanian shilling", symbols="TSh, Tsh, TShs", national="Tanzanian / shilling"
    ),
    Currency("SOS", "Somali shilling", national="Somali / shilling"),
    Currency("ETB", "birr", nouns="birr", national="Ethiopian / birr"),
    Currency("ZMW", "Zambian kwacha", national="Zambian / kwacha"),
    Currency("MWK", "Malawian kwacha", national="Malawian / kwacha"),
    Currency(
        "MZN",
        "metical",
        nouns="metical, meticals, meticais",
        national="Mozambican / metical, meticais",
    ),
    Currency("AOA", "Angolan kwanza", national="Angolan / kwanza, kwanzas"),
    Currency("XOF", "CFA franc", national="CFA, West African CFA / franc"),
    Currency("CDF", "Congolese franc", national="Congolese / franc"),
    Currency("RWF", "Rwandan franc", national="Rwandan / franc"),
    Currency("GNF", "Guinean franc", national="Guinean / franc"),
    Currency("BIF", "Burundian franc", national="Burundian / franc"),
    Currency("DJF", "Djiboutian franc", national="Djiboutian / franc"),
    Currency("KMF", "Comorian franc", national="Comorian / franc"),
    Currency("MAD", "Moroccan dirham", national="Moroccan / dirham"),
    Currency(
        "AED",
        "dirham",
        symbols="Dh, Dhs",
        nouns="dirham, dirhams",
        national="UAE, Emirati / dirham",
    ),
    Currency("SAR", "Saudi riyal", symbols="SR", national="Saudi / riyal, rial"),
    Currency("QAR", "Qatari riyal", symbols="QR", national="Qatari / riyal, rial"),
    Currency("OMR", "Omani rial", national="Omani / rial, riyal"),
    Currency("YER", "Yemeni rial", national="Yemeni / rial, riyal"),
    Currency("IRR", "Iranian rial", national="Iranian / rial, riyal"),
    Currency("IQD", "Iraqi dinar", national="Iraqi / dinar"),
    Currency("KWD", "Kuwaiti dinar", symbols="KD", national="Kuwaiti / dinar"),
    Currency("BHD", "Bahraini dinar", symbols="BD", national="Bahraini / dinar"),
    Currency("JOD", "Jordanian dinar", symbols="JD", national="Jordanian / dinar"),
    Currency("DZD", "Algerian dinar", national="Algerian / dinar"),
    Currency("TND", "Tunisian dinar", national="Tunisian / dinar"),
    Currency("LYD", "Libyan dinar", national="Libyan / dinar"),
    Currency("AFN", "afghani", nouns="afghani, afghanis"),
    Currency("BDT", "taka", symbols="Tk, ৳", nouns="taka"),
    Currency("MMK", "kyat", nouns="kyat, kyats"),
    Currency("THB", "baht", symbols="฿", nouns="baht"),
    Currency("VND", "dong", symbols="₫", nouns="dong"),
    Currency("GYD", "Guyanese dollar", symbols="G$", national="Guyanese / dollar"),
    Currency(
        "XCD",
        "East Caribbean dollar",
        symbols="EC$",
        national="East Caribbean, Eastern Caribbean / dollar",
    ),
    Currency("CRC", "Costa Rican colon", symbols="₡", national="Costa Rican / colon, colones"),
    Currency("IDR", "rupiah", symbols="Rp", nouns="rupiah, rupiahs"),
    Currency("MYR", "ringgit", symbols="RM", nouns="ringgit"),
    Currency("KHR", "riel", nouns="riel, riels"),
    Currency("MNT", "tugrik", nouns="tugrik, tugriks"),
    Currency("ALL", "lek", nouns="lek, leks", national="Albanian / lek"),
    Currency("MKD", "Macedonian denar", national="Macedonian / denar"),
    Currency(
        "BAM",
        "convertible mark",
        nouns="convertible mark, convertible marks",
        national="Bosnian / mark, convertible mark",
    ),
    Currency("TMT", "Turkmen manat", national="Turkmen / manat"),
    Currency("KGS", "som", nouns="som, soms", national="Kyrgyz / som"),
    Currency("TJS", "somoni", nouns="somoni, somonis"),
    Currency("MVR", "rufiyaa", nouns="rufiyaa"),
    Currency("BTN", "ngultrum", nouns="ngultrum, ngultrums"),
    Currency("LAK", "kip", nouns="kip"),
    Currency("PGK", "kina", nouns="kina"),
    Currency("HTG", "gourde", nouns="gourde, gourdes"),
    Currency("HNL", "lempira", nouns="lempira, lempiras"),
    Currency("GTQ", "quetzal", nouns="quetzals, quetzales"),
    Currency("NIO", "cordoba", nouns="cordobas"),
    Currency("DOP", "Dominican peso", national="Dominican / peso"),
    Currency("BSD", "Bahamian dollar", national="Bahamian / dollar"),
    Currency("BBD", "Barbados dollar", national="Barbadian, Barbados / dollar"),
    Currency("BZD", "Belize dollar", national="Belize, Belizean / dollar"),
    Currency("LRD", "Liberian dollar", national="Liberian / dollar"),
    Currency("SRD", "Surinamese dollar", national="Surinamese, Suriname / dollar"),
    Currency("BND", "Brunei dollar", national="Brunei / dollar"),
    Currency("MOP", "pataca", nouns="pataca, patacas"),
    Currency("MRU", "ouguiya", nouns="ouguiya, ouguiyas"),
    Currency("ERN", "nakfa", nouns="nakfa"),
    Currency("SCR", "Seychelles rupee", national="Seychelles, Seychellois / rupee"),
    Currency("VUV", "vatu", nouns="vatu"),
    Currency("WST", "tala", national="Samoan / tala"),
    Currency("XPF", "CFP franc", national="CFP / franc"),
    Currency("MGA", "ariary", nouns="ariary"),
    Currency("GMD", "dalasi", nouns="dalasi, dalasis"),
    Currency("SLE", "leone", nouns="leones", national="Sierra Leonean / leone"),
    Currency("BWP", "pula", nouns="pula"),
    Currency("LSL", "loti", nouns="loti, maloti"),
    Currency("CVE", "Cape Verdean escudo", national="Cape Verdean / escudo"),
)
"""All of them. "#", "PS" and "Y=" are what wires that know no other signs make of those for pounds
and yen. "Pounds" alone are in no row: they are a weight as well."""

SHARED: Final = """
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
paisa: paise, paisa
kobo: kobo
pesewa: pesewa, pesewas
cent: cent, cents, euro cent, euro cents, canadian cents, australian cents, us cents, u.s. cents
cent: us cent, u.s. cent
penny: penny, pence
öre: öre, øre
grosz: grosz, groszy
"""
"""Names without a code: shared by several currencies, parts of one, no longer or never in ISO."""

ABROAD: Final = {"$": "USD", "Rs": "INR"}
"""The currency of a bare name where the text's region has none that is called so."""

HOMES: Final = """
ARS: AR
AUD: AU, KI, NR, TV
BBD: BB
BHD: BH
BND: BN
BSD: BS
BZD: BZ
CAD: CA
CLP: CL
COP: CO
CUP: CU
CZK: CZ
DKK: DK
DOP: DO
DZD: DZ
FJD: FJ
GYD: GY
HKD: HK
IQD: IQ
IRR: IR
ISK: IS
JMD: JM
JOD: JO
KES: KE
KWD: KW
LKR: LK
LRD: LR
LYD: LY
MUR: MU
MWK: MW
MXN: MX
NAD: NA
NOK: NO
NPR: NP
NZD: CK, NU, NZ, TK
OMR: OM
PHP: PH
PKR: PK
QAR: QA
RSD: RS
SAR: SA
SCR: SC
SEK: SE
SGD: SG
SOS: SO
SRD: SR
TND: TN
TTD: TT
TWD: TW
TZS: TZ
UGX: UG
UYU: UY
XCD: AG, AI, DM, GD, KN, LC, MS, VC
YER: YE
ZMW: ZM
"""
"""The regions (ISO 3166) whose own money is a bare "$", "Rs", "pesos", "shillings" or "dinars"."""
