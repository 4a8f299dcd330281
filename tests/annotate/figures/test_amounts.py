"""Amounts as they are written: bounds, ranges, money, units, rates and ages, on text alone."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from briefgen.annotate.figures.amounts import read_amounts
from briefgen.annotate.figures.currencies import read_before, read_behind
from briefgen.annotate.figures.currency_table import ABROAD, CURRENCIES, HOMES, SHARED, Currency
from briefgen.annotate.figures.tables import surfaces
from briefgen.annotate.model import Bound

if TYPE_CHECKING:
    from briefgen.annotate.figures.amount import Amount


def only(text: str) -> tuple[str, Amount]:
    """Return the words of the one amount in a text, and the amount."""
    (amount,) = read_amounts(text)
    return text[amount.start : amount.end], amount


@pytest.mark.parametrize(
    ("text", "words", "bound"),
    [
        ("they lost 40 boats", "40", Bound.EXACTLY),
        ("it weighed 4.1 ± 0.3 kg", "4.1 ± 0.3 kg", Bound.ABOUT),
        ("it was 12 +/- 2%", "12 +/- 2%", Bound.ABOUT),
        ("it was 12% ± 2%", "12% ± 2%", Bound.ABOUT),
        ("a minimum of 40 boats", "a minimum of 40", Bound.AT_LEAST),
        ("its annual minimum of 40 boats", "40", Bound.EXACTLY),
        ("they lost more than 40 boats", "more than 40", Bound.MORE_THAN),
        ("they lost over 40 boats", "over 40", Bound.MORE_THAN),
        ("boats over 20 working days", "20", Bound.EXACTLY),
        ("men jailed over $18m fraud", "$18m", Bound.EXACTLY),
        ("over $18m damage", "over $18m", Bound.MORE_THAN),
        ("twice as many as 40 boats", "40", Bound.EXACTLY),
        ("they are short of $9", "$9", Bound.EXACTLY),
        ("just short of $9", "just short of $9", Bound.LESS_THAN),
        ("a strike over 40 jobs", "40", Bound.EXACTLY),
        ("they handed over 40 boats", "40", Bound.EXACTLY),  # the verb's own "over"
        ("they lost well over 40 boats", "well over 40", Bound.MORE_THAN),
        ("in excess of 40 boats", "in excess of 40", Bound.MORE_THAN),
        ("they lost at least 40 boats", "at least 40", Bound.AT_LEAST),
        ("no fewer than 40 boats", "no fewer than 40", Bound.AT_LEAST),
        ("they lost 40 boats or more", "40", Bound.EXACTLY),  # the noun stands between
        ("they lost 40 or more boats", "40 or more", Bound.AT_LEAST),
        ("they lost 40-plus boats", "40-plus", Bound.AT_LEAST),
        ("they lost 40+ boats", "40+", Bound.AT_LEAST),
        ("they lost fewer than 40 boats", "fewer than 40", Bound.LESS_THAN),
        ("they lost just under 40 boats", "just under 40", Bound.LESS_THAN),
        ("a sub-40 crew", "sub-40", Bound.LESS_THAN),
        ("up to 40 boats", "up to 40", Bound.AT_MOST),
        ("sales went up to 40 boats", "40", Bound.EXACTLY),
        ("as many as 40 boats", "as many as 40", Bound.AT_MOST),
        ("no more than 40 boats", "no more than 40", Bound.AT_MOST),
        ("40 or fewer boats", "40 or fewer", Bound.AT_MOST),
        ("about 40 boats", "about 40", Bound.ABOUT),
        ("about as much as 40 boats", "about as much as 40", Bound.ABOUT),
        ("some 40 boats", "some 40", Bound.ABOUT),
        ("nearly 40 boats", "nearly 40", Bound.ABOUT),
        ("Almost 40 boats", "Almost 40", Bound.ABOUT),
        ("an estimated 40 boats", "an estimated 40", Bound.ABOUT),
        ("40 or so boats", "40 or so", Bound.ABOUT),
        ("40, or less than before", "40", Bound.EXACTLY),
        ("the storm was over\n40 boats sank", "40", Bound.EXACTLY),  # another paragraph
        ("a jet, the 737 Max", "737", Bound.EXACTLY),  # a name
        ("40-odd boats", "40-odd", Bound.ABOUT),
        ("~40 boats", "~40", Bound.ABOUT),
        (">40 boats", ">40", Bound.MORE_THAN),
        ("dozens of boats", "dozens", Bound.AT_LEAST),
        ("it took over 40 years", "over 40 years", Bound.MORE_THAN),
        ("it grew over 40 years", "40 years", Bound.EXACTLY),  # over means during
        ("it grew over 40 winters", "40", Bound.EXACTLY),
        ("it grew for over 40 winters", "over 40", Bound.MORE_THAN),
        ("it played over 40 games", "over 40", Bound.MORE_THAN),
        ("a fine run over 40 holes", "40", Bound.EXACTLY),
        ("a win over 40 rowers", "40", Bound.EXACTLY),
        ("she won over 40 miles", "40 miles", Bound.EXACTLY),
        ("they laid pipes over 40 miles", "over 40 miles", Bound.MORE_THAN),
        ("the rate ticked up to 40 percent", "40 percent", Bound.EXACTLY),
        ("fees of up to 40 percent", "up to 40 percent", Bound.AT_MOST),
        ("several hundred boats", "several hundred", Bound.AT_LEAST),
        ("a few thousand boats", "a few thousand", Bound.AT_LEAST),
        ("scores of boats", "scores", Bound.AT_LEAST),
        ("plus or minus 40 boats", "40", Bound.EXACTLY),
        ("handsome 40 boats", "40", Bound.EXACTLY),  # "some" is a word of its own
        ("whereabouts: 40 boats", "40", Bound.EXACTLY),
    ],
)
def test_bounds(text: str, words: str, bound: Bound) -> None:
    found, amount = only(text)
    assert (found, amount.bound) == (words, bound)


@pytest.mark.parametrize(
    ("text", "words", "low", "high"),
    [
        ("between 5 and 10 boats", "between 5 and 10", "5", "10"),
        ("between one hundred and two hundred", None, "100", "200"),
        ("5 to 7 percent", None, "5", "7"),
        ("5-7 percent", None, "5", "7"),
        ("5 – 7 percent", None, "5", "7"),
        ("from 5 to 7 percent", None, "5", "7"),
        ("fell from 7 percent to 5 percent", "from 7 percent to 5 percent", "5", "7"),
        ("from 900 seats to 1,200 seats", "from 900 seats to 1,200", "900", "1200"),
        ("$5 to $7 million", None, "5000000", "7000000"),
        ("$5-7m", None, "5000000", "7000000"),
        ("between €5bn and €7bn", None, "5000000000", "7000000000"),
        ("five-to-six-week", None, "5", "6"),
        ("a risk of losses of $5m to $7m", "$5m to $7m", "5000000", "7000000"),
        ("14- to 18-month", None, "14", "18"),
        ("20- to 29-year-olds", None, "20", "29"),
        ("aged between 20 and 29", None, "20", "29"),
        ("between the ages of 17 and 20", None, "17", "20"),
        ("about 150 to 200 words", "about 150 to 200", "150", "200"),
        ("10 to as many as 20 boats", "10 to as many as 20", "10", "20"),
        ("2C to 4C", None, "2", "4"),
        ("from 1.5 to minus 2 degrees", None, "-2", "1.5"),
        ("7‑9 days", None, "7", "9"),  # with a hyphen that does not break
        ("slowed from 3 percent to 2.5", "from 3 percent to 2.5", "2.5", "3"),
        ("€1.2bn–€1.5bn", None, "1200000000", "1500000000"),
        ("rose to 7 percent from 5 percent", "7 percent from 5 percent", "5", "7"),
        ("fell to 900 from 1,200 a year earlier", "900 from 1,200", "900", "1200"),
        ("grew to about €7m from €5m", "about €7m from €5m", "5000000", "7000000"),
        ("narrowed to 900 lots from 1,200 lots", "900 lots from 1,200", "900", "1200"),
        ("dropped to 7 kg from 9", "7 kg from 9", "7", "9"),
    ],
)
def test_ranges(text: str, words: str | None, low: str, high: str) -> None:
    found, amount = only(text)
    assert found == (text if words is None else words)
    assert (amount.value, amount.high) == (Decimal(low), Decimal(high))
    assert amount.bound is Bound.BETWEEN


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("up 4 percent to 9 percent", [4, 9]),  # a change and what it led to
        ("sales of 900 in 1980 to 1,200 now", [900, 1980, 1200]),
        ("12 — 30 more than before", [12, 30]),  # a dash for a pause
        ("beat them 46 percent to 42 percent", [46, 42]),
        ("between 10 people and 3 dogs", [10, 3]),
        ("in 2018, 20 percent", [2018, 20]),
        ("the share eased 5 to 286", [5, 286]),
        ("silver put on $2 to $416", [2, 416]),
        ("they put their aim up by $2 to $416", [2, 416]),
        ("most scored below 200 out of 400", [200, 400]),
        ("by half to 15 million", [Decimal("0.5"), 15_000_000]),
        ("from 3 percent to 12 boats", [3, 12]),
        ("rose to 900 boats from 12 percent", [900, 12]),
        ("rose to 900 from 1980 on", [900, 1980]),
        ("moved to 5 harbours from 3 harbours", [5, 3]),  # no change of a number
    ],
)
def test_no_ranges(text: str, values: list[Decimal | int]) -> None:
    amounts = read_amounts(text)
    assert [amount.value for amount in amounts] == values
    assert all(amount.high is None for amount in amounts)


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("2 hr 39 min", 159, "minute"),
        ("two hours, three minutes and 12 seconds", 7392, "second"),
        ("13 years and four months", 160, "month"),
        ("4yrs 4mos", 52, "month"),
        ("three weeks and two days", 23, "day"),
        ("5 feet 8 inches", 68, "inch"),
        ("5ft 8in", 68, "inch"),
        ("6 pounds, 4 ounces", 100, "ounce"),
        ("14st 3lb", 199, "pound"),
        ("6-foot-3", 75, "inch"),
        ("6'3\"", 75, "inch"),
        ("6'10 tall", 82, "inch"),
        ("5 ft 7 in tall", 67, "inch"),
        ("9 st 4 lb", 130, "pound"),
    ],
)
def test_two_measures_that_are_one(text: str, value: int, unit: str) -> None:
    written, amount = only(text)
    assert written == text.removesuffix(" tall")
    assert (amount.value, amount.unit) == (Decimal(value), unit)


def test_a_range_of_a_measure_may_go_down() -> None:
    written, amount = only("a density of 1.3 kg/m3 to 0.8 kg/m3")
    assert written == "1.3 kg/m3 to 0.8 kg/m3"
    assert (amount.value, amount.high) == (Decimal("0.8"), Decimal("1.3"))


@pytest.mark.parametrize(
    "text",
    [
        "two days and 26 hours",  # more than another day
        "two hours and five days",
        "2.5 years and six months",
        "between two years and six months",
        "the 5 hours. 3 minutes",
    ],
)
def test_two_measures_that_are_two(text: str) -> None:
    assert len(read_amounts(text)) == 2


def test_ages_in_a_list_are_ages() -> None:
    amounts = read_amounts("children aged 4, 6 and 9, and 3 boats")
    assert [amount.unit for amount in amounts] == ["year of age"] * 3 + [""]


def test_ages_in_a_list_of_words_are_ages() -> None:
    amounts = read_amounts("children aged four, six and nine, and 3 boats")
    assert [amount.unit for amount in amounts] == ["year of age"] * 3 + [""]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("three or four boats sank", "three or four"),
        ("for five or six hours", "five or six hours"),
    ],
)
def test_two_words_that_follow_each_other_are_a_range(text: str, words: str) -> None:
    written, amount = only(text)
    assert written == words
    assert amount.bound is Bound.BETWEEN
    assert amount.high == amount.value + 1


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("a 7- or 8-inch blade", ["inch", "inch"]),
        ("20 or 30 minutes", ["minute", "minute"]),
        ("6 by 3 by 0.5 inches", ["inch", "inch", "inch"]),
        ("150 x 75 x 8 mm", ["millimetre", "millimetre", "millimetre"]),
        ("in 9.5, 9.7 and 9.9 seconds", ["second", "second", "second"]),
        ("wait 10, 12, even 14 hours", ["hour", "hour", "hour"]),
        ("boys aged 4, 6 and 9 were ill", ["year of age"] * 3),
        ("3 boats and 9 percent", ["", "percentage"]),
    ],
)
def test_amounts_that_share_a_unit(text: str, units: list[str]) -> None:
    assert [amount.unit for amount in read_amounts(text)] == units


@pytest.mark.parametrize(
    ("text", "value", "unit", "currency"),
    [
        ("$5", 5, "dollar", "USD"),
        ("$5 million", 5_000_000, "dollar", "USD"),
        ("$5m", 5_000_000, "dollar", "USD"),
        ("US$5 billion", 5_000_000_000, "dollar", "USD"),
        ("US $5", 5, "dollar", "USD"),
        ("HK $5", 5, "Hong Kong dollar", "HKD"),
        ("NT $500,000", 500_000, "Taiwan dollar", "TWD"),
        ("RM45", 45, "ringgit", "MYR"),
        ("Tk300", 300, "taka", "BDT"),
        ("$US5m", 5_000_000, "dollar", "USD"),
        ("A$80,000", 80_000, "Australian dollar", "AUD"),
        ("HK$12", 12, "Hong Kong dollar", "HKD"),
        ("NZ$3bn", 3_000_000_000, "New Zealand dollar", "NZD"),
        ("600m euros", 600_000_000, "euro", "EUR"),
        ("€9", 9, "euro", "EUR"),
        ("9 €", 9, "euro", "EUR"),
        ("£1.5bn", 1_500_000_000, "pound sterling", "GBP"),
        ("3 million pounds", 3_000_000, "pound sterling", "GBP"),
        ("300 pounds sterling", 300, "pound sterling", "GBP"),
        ("Rs 40 crore", 400_000_000, "rupee", "INR"),
        ("40 Pakistani rupees", 40, "Pakistani rupee", "PKR"),
        ("7 billion yuan", 7_000_000_000, "yuan", "CNY"),
        ("¥900", 900, "yen", "JPY"),
        ("EUR 20 million", 20_000_000, "euro", "EUR"),
        ("110 JPY", 110, "yen", "JPY"),
        ("7.5 million Danish crowns", 7_500_000, "Danish krone", "DKK"),
        ("500 pesos", 500, "peso", ""),  # whose is not said
        ("500 French francs", 500, "French franc", ""),
        ("500 guilders", 500, "guilder", ""),
        ("500 markkaa", 500, "markka", ""),
        ("500 Guinean francs", 500, "Guinean franc", "GNF"),
        ("37 Canadian cents", 37, "cent", ""),
        ("3 billion stg", 3_000_000_000, "pound sterling", "GBP"),
        ("CAD$29", 29, "Canadian dollar", "CAD"),
        ("C$ 100 MLN", 100_000_000, "Canadian dollar", "CAD"),
        ("N$100,000", 100_000, "Namibian dollar", "NAD"),
        ("S/18 million", 18_000_000, "sol", "PEN"),
        ("₡900", 900, "Costa Rican colon", "CRC"),
        ("#128 million", 128_000_000, "pound sterling", "GBP"),  # of an old wire
        ("PS21,700", 21_700, "pound sterling", "GBP"),
        ("Tsh 200 million", 200_000_000, "Tanzanian shilling", "TZS"),
        ("500 Mexican pesos", 500, "Mexican peso", "MXN"),
        ("19 cents", 19, "cent", ""),
        ("half a penny", 0, "penny", ""),
        ("50p", 50, "penny", ""),
        ("R2 million", 2_000_000, "rand", "ZAR"),
        ("GH¢58,000", 58_000, "cedi", "GHS"),
        ("R3 815", 3815, "rand", "ZAR"),  # as South Africa groups thousands
        ("R18.75", 18, "rand", "ZAR"),
        ("Shs700,000", 700_000, "Ugandan shilling", "UGX"),
        ("billions of dollars", 1_000_000_000, "dollar", "USD"),
        ("million-dollar", 1_000_000, "dollar", "USD"),
        ("XQ21,700", 21_700, "", ""),  # some currency
        ("$8.1BN", 8_100_000_000, "dollar", "USD"),
        ("$300 million US dollars", 300_000_000, "dollar", "USD"),
        ("$300 million Hong Kong dollars", 300_000_000, "Hong Kong dollar", "HKD"),
        ("$5 million Canadian", 5_000_000, "Canadian dollar", "CAD"),
        ("$5 US", 5, "dollar", "USD"),
        ("$5 Australian a litre", 5, "Australian dollar per litre", "AUD"),
        ("Rs 500 Indian", 500, "rupee", "INR"),
        ("£5 sterling", 5, "pound sterling", "GBP"),
        ("900 Dominican pesos", 900, "Dominican peso", "DOP"),
        ("900 Albanian leks", 900, "lek", "ALL"),
        ("900 gourdes", 900, "gourde", "HTG"),
        ("BWP 900", 900, "pula", "BWP"),
        ("900 tomans", 900, "toman", ""),
        ("900 kr", 900, "crown", ""),  # of one of four countries
        ("3 BTC", 3, "bitcoin", ""),
    ],
)
def test_money(text: str, value: int, unit: str, currency: str) -> None:
    words, amount = only(text)
    assert words == text
    assert (int(amount.value), amount.unit, amount.currency) == (value, unit, currency)


@pytest.mark.parametrize(
    ("text", "region", "unit", "currency"),
    [
        ("$5", "AU", "Australian dollar", "AUD"),
        ("$5 a tonne", "CA", "Canadian dollar per tonne", "CAD"),
        ("5 million dollars", "NZ", "New Zealand dollar", "NZD"),
        ("$5 to $6 million", "SG", "Singapore dollar", "SGD"),
        ("US$5", "AU", "dollar", "USD"),
        ("US$5 to $6 million", "AU", "dollar", "USD"),
        ("5 US dollars", "AU", "dollar", "USD"),
        ("A$5", "CA", "Australian dollar", "AUD"),
        ("$5", "GB", "dollar", "USD"),
        ("Rs 500", "PK", "Pakistani rupee", "PKR"),
        ("Rs 500", "IN", "rupee", "INR"),
        ("₹500", "PK", "rupee", "INR"),
        ("500 pesos", "PH", "Philippine peso", "PHP"),
        ("500 pesos", "GB", "peso", ""),
        ("500 shillings", "KE", "Kenyan shilling", "KES"),
        ("500 kr", "NO", "Norwegian krone", "NOK"),
    ],
)
def test_a_bare_name_is_the_money_of_the_region(
    text: str, region: str, unit: str, currency: str
) -> None:
    (amount,) = read_amounts(text, region)
    assert (amount.unit, amount.currency) == (unit, currency)


def test_every_home_has_money_of_a_name_that_others_share() -> None:
    national = {row.code: row.national.partition(" / ")[2].split(", ") for row in CURRENCIES}
    shared = {"dollar", "rupee", *surfaces(SHARED).values()}
    assert {code for code in surfaces(HOMES).values() if not shared & set(national[code])} == set()


@pytest.mark.parametrize(
    ("text", "currency"),
    [
        ("a bag worth 300 pounds", "GBP"),
        ("They paid the driver 300 pounds.", "GBP"),
        ("She lost 30 pounds.", ""),
        ("The tax is 5p.", ""),
        ("He was paid. She lost 30 pounds.", ""),
    ],
)
def test_pounds_are_money_behind_words_for_it(text: str, currency: str) -> None:
    assert only(text)[1].currency == currency


def test_what_is_added_is_no_bound() -> None:
    weekly, bonus = read_amounts("$2,000 per week, plus a 10% bonus")
    assert (weekly.bound, bonus.bound) == (Bound.EXACTLY, Bound.EXACTLY)


def test_what_is_weighed_is_no_money() -> None:
    text = "a calf worth $9 weighs 40 pounds less, three times the $3 said"
    assert [one.unit for one in read_amounts(text)] == ["dollar", "pound", "time", "dollar"]


def test_a_verb_is_no_currency() -> None:
    assert only("all 65 won in the end")[1].currency == ""
    assert only("it cost 6,500 won in the end")[1].currency == "KRW"


def test_a_letter_behind_a_price_is_a_currency() -> None:
    assert only("The price of a litre is 18 R.")[1].currency == "ZAR"
    assert only("The house voted 18 R.")[1].currency == ""


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("The dose cost 9 CFA francs a head, then 2 francs.", ["XOF", "XOF"]),
        ("It cost 5 million Kenyan shillings, or 300 shillings a head.", ["KES", "KES"]),
        (
            "It cost 5 Kenyan shillings, 6 Ugandan shillings and 7 shillings.",
            ["KES", "UGX", ""],
        ),
        ("It cost 5 francs, then 9 CFA francs.", ["CHF", "XOF"]),
    ],
)
def test_a_name_of_money_keeps_the_country_that_it_had(text: str, codes: list[str]) -> None:
    assert [one.currency for one in read_amounts(text)] == codes


def test_words_in_capitals_are_no_currency() -> None:
    assert only("ALL 40 BOATS SANK")[1].currency == ""
    assert only("A CUP 40 YEARS OLD")[1].currency == ""


@pytest.mark.parametrize(
    ("text", "words", "unit"),
    [
        ("petrol rose to N945 per litre", "N945 per litre", "naira per litre"),
        ("on Sh24 per kilo", "Sh24 per kilo", "Kenyan shilling per kilogram"),
        ("maize at R540 per 50kg bag", "R540 per 50kg bag", "rand per 50kg bag"),
        ("traded at N1,447/$ on Friday", "N1,447/$", "naira per dollar"),
        ("it fell to R17.08 to the dollar", "R17.08 to the dollar", "rand per dollar"),
        ("milk is sold at N940 in Oakton", "N940", "naira"),
        ("a price of R92.", "R92", "rand"),
        ("maize at R3 815 a ton", "R3 815 a ton", "rand per ton"),
        ("diesel rose by 65c a litre", "65c a litre", "cent per litre"),
        ("the share gained 65c to $63", "65c", "cent"),
    ],
)
def test_small_sums_in_few_letters(text: str, words: str, unit: str) -> None:
    amount = read_amounts(text)[0]
    assert (text[amount.start : amount.end], amount.unit) == (words, unit)


@pytest.mark.parametrize(
    "text",
    [
        "the price of N95 masks",
        "crashes on the N1 and N2 in Oakton",
        "they paid tolls on the R21.",
        "the van was sold off the N2 in Oakton",
        "they met at R5 and left",
    ],
)
def test_letters_before_digits_are_no_sum_without_a_price(text: str) -> None:
    assert read_amounts(text) == []


def test_letters_of_a_sum_before_are_a_currency() -> None:
    assert [one.unit for one in read_amounts("N905 per litre here and N960 in Oakton")] == [
        "naira per litre",
        "naira",
    ]


def test_a_conference_is_no_currency() -> None:
    assert only("COP 27 opened")[1].currency == ""
    assert only("COP 90,000 were paid")[1].currency == "COP"


def test_a_range_may_follow_a_number() -> None:
    low, high = read_amounts("from 3 to 5-7 million euros")
    assert (low.value, low.high) == (Decimal(3_000_000), None)
    assert low.currency == "EUR"
    assert (high.value, high.high) == (Decimal(5_000_000), Decimal(7_000_000))
    assert high.currency == "EUR"


@pytest.mark.parametrize("currency", CURRENCIES, ids=lambda currency: currency.code)
def test_a_currency_is_known_by_all_that_its_row_lists(currency: Currency) -> None:
    assert re.fullmatch("[A-Z]{3}", currency.code) or currency.code in ABROAD
    written = [name for name in currency.nouns.split(", ") if name]
    countries, _, nouns = currency.national.partition(" / ")
    written += [
        f"{country} {noun}"
        for country in countries.split(", ")
        for noun in nouns.split(", ")
        if noun
    ]
    for name in written:
        found = read_behind(f"5 {name}", 1, scaled=False)
        assert found is not None, name
        assert (found.unit, found.code, found.end) == (currency.unit, currency.code, 2 + len(name))
    for symbol in filter(None, currency.symbols.split(", ")):
        found = read_before(f"for {symbol}5", 4 + len(symbol))
        assert found is not None, symbol
        assert (found.unit, found.code, found.start) == (currency.unit, currency.code, 4)


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("5 percent", "percentage"),
        ("5 per cent", "percentage"),
        ("5%", "percentage"),
        ("5pc", "percentage"),
        ("5 percentage points", "percentage point"),
        ("half a point", "point"),
        ("$5 per thousand board feet", "dollar per thousand board feet"),
        ("a quarter point", "percentage point"),
        ("52 öre per kilowatt-hour", "öre per kilowatt hour"),
        ("Rs 5 per 10 grams", "rupee per 10 grams"),
        ("$400 a month after tax", "dollar per month"),
        ("12 paise", "paisa"),
        ("$90 a session", "dollar per session"),
        ("a 25-basis-point cut", "basis point"),
        ("40 basis points", "basis point"),
        ("3 km", "kilometre"),
        ("3km", "kilometre"),
        ("3 kilometers", "kilometre"),
        ("a 3-mile", "mile"),
        ("300 square miles", "square mile"),
        ("500 sq m", "square metre"),
        ("32m2", "square metre"),
        ("5,000 hectares", "hectare"),
        ("70kg", "kilogram"),
        ("200 pounds", "pound"),
        ("9 tonnes", "tonne"),
        ("2.5 litres", "litre"),
        ("155mph", "mile per hour"),
        ("80 km/h", "kilometre per hour"),
        ("30 degrees", "degree"),
        ("30 degrees Celsius", "degree Celsius"),
        ("30°C", "degree Celsius"),
        ("270 kelvin", "kelvin"),
        ("800 lumens", "lumen"),
        ("20 mSv", "millisievert"),
        ("3.2 millisieverts per hour", "millisievert per hour"),
        ("7 μSv", "microsievert"),
        ("400 becquerels per kilogram", "becquerel per kilogram"),
        ("7 TeV", "teraelectronvolt"),
        ("4 million acre-feet", "acre-foot"),
        ("9 gross tons", "gross ton"),
        ("5 Mt of methane", "megatonne"),
        ("300 MWe", "megawatt"),
        ("220 KV", "kilovolt"),
        ("Rs 8 a kg", "rupee per kilogram"),
        ("22,000 quintals", "quintal"),
        ("$272 a month since February", "dollar per month"),
        ("$272 a year since the flood", "dollar"),
        ("$66 a barrel after a fire", "dollar per barrel"),
        ("T$18.6 billion", "Taiwan dollar"),
        ("12 below zero", "degree"),
        ("6.57 euro cents per kilowatt-hour", "cent per kilowatt hour"),
        ("40 kobo a share", "kobo per share"),
        ("ten times his income", "time"),
        ("2 percent each time", "percentage per time"),
        ("2 percent each time the moon passed", "percentage"),
        ("1.2 lakh cusecs", "cubic foot per second"),
        ("a half-year ban", "year"),
        ("a six-cylinder engine", "cylinder"),
        ("5 litres daily", "litre per day"),
        ("5 litres daily rations", "litre"),
        ("$22 per troy ounce", "dollar per troy ounce"),
        ("5 litres per 100 km", "litre per 100 km"),
        ("5 l/100km", "litre per 100 km"),
        ("3 cups of flour", "cup"),
        ("14k gold", "carat"),
        ("4.2 s", "second"),
        ("24 h", "hour"),
        ("120 pts", "point"),
        ("86F", "degree Fahrenheit"),
        ("44.6 F)", "degree Fahrenheit"),
        ("1.5 C", "degree Celsius"),
        ("1.5m km", "kilometre"),
        ("200 times fainter", "time"),
        ("four lb", "pound"),
        ("20 times bigger", "time"),
        ("80 kms", "kilometre"),
        ("8.5 kW", "kilowatt"),
        ("35 GWh", "gigawatt hour"),
        ("256GB", "gigabyte"),
        ("50 megabits", "megabit"),
        ("300 Hz", "hertz"),
        ("two and a half hours", "hour"),
        ("half an hour", "hour"),
        ("a quarter of a mile", "mile"),
        ("half of 1 percent", "percentage"),
        ("eighteen hundredths of a second", "second"),
        ("120-hour", "hour"),
        ("15-plus years", "year"),
        ("three decades", "decade"),
        ("five barrels", "barrel"),
        ("30'", "foot"),
        ('a 6.5" screen', "inch"),
        ("2x", "time"),
        ("hundreds of miles", "mile"),
        ("49.5s", "second"),
        ("18in", "inch"),
        ("20 points", "point"),
        ("a 10k race", "kilometre"),
        ("13 stone", "stone"),
        ("tenfold", "time"),
        ("a 12-fold rise", "time"),
        ("three times as many boats", "time"),
        ("three times the average boat", "time"),
        ("three times last year's level", "time"),
        ("37 percent against the dollar", "percentage"),
        ("548 route km", "kilometre"),
        ("9.2 per tonne-km", "per tonne-km"),
        ("a crop of 3 billion pounds", "pound"),
        ("$450 a pair, they said", "dollar per pair"),
        ("they installed 900 meters", ""),
        ("a wall of 900 meters", "metre"),
        ("61 tmcft", "thousand million cubic feet"),
        ("1.9mbpd", "million barrels per day"),
        ("half a US cent", "cent"),
        ("three times larger than a boat", "time"),
        ("12 times yearly earnings", "time"),
        ("1/2 teaspoon", "teaspoon"),
    ],
)
def test_units(text: str, unit: str) -> None:
    _, amount = only(text)
    assert amount.unit == unit


@pytest.mark.parametrize(
    "text",
    [
        "the ‘class of 2022' met",  # a closing quotation mark is no foot
        'the "class of 2022" met',
        "five seconded officers",
        "May 24 Second round",
        "five second halves",
        "5 in all",
        "two stone lions",
        "three times in a row",
        "three times the same day",
        "150k boats",
        "the 14 Mt Oakton climbers",
        "they won 3 cups",
    ],
)
def test_no_units(text: str) -> None:
    assert only(text)[1].unit == ""


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("nine trains in ten are late", "nine trains in ten", "0.9"),
        ("one woman in 20 said so", "one woman in 20", "0.05"),
        ("about one man in 20 smokes", "about one man in 20", "0.05"),
        ("nine hens in ten within a day", "nine hens in ten", "0.9"),
        ("one faulty gene in 20 reaches it", "one faulty gene in 20", "0.05"),
        ("two thirds of it", "two thirds", None),
    ],
)
def test_shares_around_a_noun(text: str, words: str, value: str | None) -> None:
    read, amount = only(text)
    assert read == words
    assert value is None or amount.value == Decimal(value)


def test_wins_in_games_are_no_share() -> None:
    assert [amount.value for amount in read_amounts("two wins in ten games")] == [2, 10]


def test_what_is_done_by_the_year_is_done_in_millions() -> None:
    assert only("unemployment passed 3m in May")[1].value == Decimal("3e6")
    assert [one.value for one in read_amounts("1.1m of 2.8m islanders")] == [1100000, 2800000]
    assert only("the port handles 2.7m a year")[1].value == Decimal("2.7e6")
    assert read_amounts("visits rose 5% to 26m")[1].value == Decimal("26e6")
    assert [one.unit for one in read_amounts("pits of 5m by 8m were dug")] == ["metre", "metre"]
    assert only("the glacier shrinks by 2.7m a year")[1].unit == "metre per year"


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("$9 per barrel", "dollar per barrel"),
        ("₱59.2 per U.S. dollar", "Philippine peso per US dollar"),
        ("$9 a share", "dollar per share"),
        ("35 cents per kilowatt-hour", "cent per kilowatt hour"),
        ("140 mg/dL", "milligram per decilitre"),
        ("£24 a-year", "pound sterling per year"),
        ("5 percent a year", "percentage per year"),
        ("€3/kg", "euro per kilogram"),
        ("$2.90 a ride", "dollar per ride"),
        ("$87 a megawatt-hour", "dollar per megawatt hour"),
        ("90.14 rupees a dollar", "rupee per dollar"),
        ("60 hours a week", "hour per week"),
        ("$9 million annually", "dollar per year"),
        ("$9 a critic paid", "dollar"),
        ("$9 a year ago", "dollar"),
        ("1,300 a day since a rule began", "per day"),
        ("$9 a year earlier", "dollar"),
        ("120 a week", "per week"),
        ("12 per household", "per household"),
        ("5 per 1,000 people", "per 1,000 people"),
        ("40 times a minute", "time per minute"),
        ("3 A/cm2", "ampere per square centimetre"),
        ("12 a week later", ""),
        ("in 2012 a person left", ""),
    ],
)
def test_rates(text: str, unit: str) -> None:
    assert only(text)[1].unit == unit


@pytest.mark.parametrize(
    ("text", "words", "unit", "bound"),
    [
        ("a 25-year-old nurse", "25-year-old", "year of age", Bound.EXACTLY),
        ("a 60 year-old nurse", "60 year-old", "year of age", Bound.EXACTLY),
        ("three years old", "three years old", "year of age", Bound.EXACTLY),
        ("a nurse aged 30", "aged 30", "year of age", Bound.EXACTLY),
        ("at the age of 17 years", "at the age of 17 years", "year of age", Bound.EXACTLY),
        ("people over the age of 21", "over the age of 21", "year of age", Bound.MORE_THAN),
        ("a 6-month-old cub", "6-month-old", "month of age", Bound.EXACTLY),
        ("ages 55 to 65", "ages 55 to 65", "year of age", Bound.BETWEEN),
    ],
)
def test_ages(text: str, words: str, unit: str, bound: Bound) -> None:
    found, amount = only(text)
    assert (found, amount.unit, amount.bound) == (words, unit, bound)


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("206m passengers", 206_000_000, ""),
        ("the population of Utopia passed 49.4m.", 49_400_000, ""),
        ("visitors walk 400m to the gate", 400, "metre"),
        ("the audience stood 40m away", 40, "metre"),
        ("600m people", 600_000_000, ""),
        ("12m low-income households", 12_000_000, ""),
        ("3.5m electric cars", 3_500_000, ""),
        ("some 2m have fled", 2_000_000, ""),
        ("an 80m-passenger airport", 80_000_000, ""),
        ("3m of its shares", 3, "metre"),
        ("viewed more than 10m times", 10_000_000, ""),
        ("600m euros", 600_000_000, "euro"),
        ("the 600m race", 600, "metre"),
        ("the 100m sprint", 100, "metre"),
        ("a 200m wall", 200, "metre"),
        ("the 400m hurdles", 400, "metre"),
        ("her 100m times", 100, "metre"),
        ("3m waves", 3, "metre"),
        ("5m trenches", 5, "metre"),
        ("500m from the shops", 500, "metre"),
        ("2m high", 2, "metre"),
    ],
)
def test_metres_and_millions(text: str, value: int, unit: str) -> None:
    _, amount = only(text)
    assert (int(amount.value), amount.unit) == (value, unit)


def test_a_part_is_in_millions_where_the_whole_is() -> None:
    amounts = read_amounts("3m of the 5m shares")
    assert [amount.value for amount in amounts] == [3_000_000, 5_000_000]


def test_a_full_stop_is_no_part_of_a_unit() -> None:
    assert only("It needs 5 oz.")[0] == "5 oz"
    assert only("It needs 5 oz. of salt.")[0] == "5 oz."


@pytest.mark.parametrize(
    ("text", "value"),
    [("minus-130 degrees", -130), ("minus 4C", -4), ("a -2 reading", -2), ("−7 °C", -7)],
)
def test_signs(text: str, value: int) -> None:
    assert only(text)[1].value == value


@pytest.mark.parametrize(
    "text",
    [
        "AK-47", "S-400", "F-16", "M23", "H5N1", "iPhone16e", "22nd", "the 1990s", "the '96 team",
        "v1.2.3", "10:45", "24/7", "#5", "under-21", "user_5", "x@5.org", "R2", "4th-seeded",
        "020-555-2368", "3-4-5",
    ],
)  # fmt: skip
def test_numbers_that_are_parts_of_words(text: str) -> None:
    assert read_amounts(text) == []


def test_a_part_of_a_measure_is_of_its_unit() -> None:
    assert [one.unit for one in read_amounts("12 of his 40 hectares.")] == ["hectare", "hectare"]
    assert [one.unit for one in read_amounts("12 of the 40-metre masts.")] == ["", "metre"]
    assert [one.unit for one in read_amounts("12 of the 5 km races.")] == ["", "kilometre"]


def test_degrees_below_zero_are_negative() -> None:
    (amount,) = read_amounts("It fell to 12 degrees Celsius below zero.")
    assert (amount.value, amount.unit) == (Decimal(-12), "degree Celsius")
