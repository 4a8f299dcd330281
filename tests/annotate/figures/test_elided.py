"""Units that a sentence leaves out the second time."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from briefgen.annotate.model import Figure

    Reader: TypeAlias = Callable[..., tuple[Figure, ...]]


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("The bank cut its forecast to 1.2 percent in May from 1.8.", ["percentage", "percentage"]),
        ("Use fell from 31 mpg in towns to 27.", ["mile per gallon", "mile per gallon"]),
        (
            "The first index closed at 463.87 points, while the second ended at 333.18.",
            ["point", "point"],
        ),
        ("Oslo fell by 2 percent and Bergen fell by 1.", ["percentage", "percentage"]),
        ("They backed it by 86 percent to 14.", ["percentage", "percentage"]),
        ("Trade grew by 9.9 percent, steel by 5.2 and glass by 2.3.", ["percentage"] * 3),
        ("Some 0.7 percent were 90 days late, down from 0.9.", ["percentage", "day", "percentage"]),
        ("Sales rose 3 percent in the year to 14 November.", ["percentage"]),
        ("Reis has 408 points, Lund 396 and Moe 392.", ["point"] * 3),
        ("It made 18 kroner ($2), 3 more than planned.", ["krone", "dollar", "krone"]),
        ("It sold 9 boats in the 12 months to May, up from 6.", ["", "month", ""]),
        (
            "They paid 24 crowns ($3) for one, 36 ($5) for another.",
            ["crown", "dollar", "crown", "dollar"],
        ),
        ("They stole $300 million and 2 million.", ["dollar", "dollar"]),
        ("Oslo fell by 2 percent and by 1.", ["percentage", "percentage"]),
        ("Rents rose 3.5 percent in January and 2.8 in May.", ["percentage", "percentage"]),
        ("A 4 percent loss in 2011 and 3.6 this year is much.", ["percentage", "percentage"]),
        (
            "It made 3.2 million tonnes in 2018, 3.5 million in 2019 and 4.1 million last year.",
            ["tonne", "tonne", "tonne"],
        ),
        ("Ships wait 2.4 days, down from 19 in May.", ["day", "day"]),
        ("The Reds were on 22.5 percent, and the Blues on 8.5.", ["percentage", "percentage"]),
        ("Most named health (51%) or jobs (34).", ["percentage", "percentage"]),
        ("It lifted its forecast to 3.4 trillion yen from 3.2 trillion.", ["yen", "yen"]),
        ("It made 9.9 percent of sales, against 8.1 a year ago.", ["percentage", "percentage"]),
        ("The crop rose to 3 million tonnes, from 2 million in May.", ["tonne", "tonne"]),
        ("Growth was 3 percent, up from 2 last year.", ["percentage", "percentage"]),
        (
            "It lifted the crop by 2 million tonnes to 12.9 million, from 9.4 million last year.",
            ["tonne", "tonne", "tonne"],
        ),
        ("The train takes 40 minutes instead of 55.", ["minute", "minute"]),
        ("Farms reaped 2.9 tonnes, against an average of 2.1.", ["tonne", "tonne"]),
        (
            "Farms reaped 2.9 tonnes, against a five-year average of 2.1.",
            ["tonne", "year", "tonne"],
        ),
        ("They took 16 points from a possible 18.", ["point", "point"]),
        ("Wheat rose 3 percent, oats 2 and rye 1.4.", ["percentage"] * 3),
        ("Rye reached 5.2 million tonnes and corn 3.3 million.", ["tonne", "tonne"]),
        (
            "Demand was 2,362 megawatts in May, just 40 short of capacity.",
            ["megawatt", "megawatt"],
        ),
        ("The catch is 38,000 tonnes, double last year's 18,000.", ["tonne", "tonne"]),
        ("They have 525,000 tonnes, half the 1.6 million seen in May.", ["tonne", "", "tonne"]),
        ("They pledged 150 million euros, on top of the 3 billion set aside.", ["euro", "euro"]),
        ("He added 21 points, 15 of them late.", ["point", "point"]),
        ("The dollar bought 154.70 yen, against 153.95 late on Monday.", ["yen", "yen"]),
        ("They cut it by 400,000 hectares to 16.4 million.", ["hectare", "hectare"]),
        ("Rye may reach 61 million tonnes, a high, and oats 24.5 million.", ["tonne", "tonne"]),
        # no parallels
        ("Boats made up 519, or 40 per cent.", ["", "percentage"]),
        ("It has 3.1 years left and built 412 homes against a target of 900.", ["year", "", ""]),
        ("The index rose by 2 points to 320.", ["point", ""]),
        ("Rye rose 3 percent, and boats 2 million.", ["percentage", ""]),
        (
            "It was 79 per cent of seven-year-olds, down from 87 in May.",
            ["percentage", "year of age", "percentage"],
        ),
        ("The path has 5 km, down from 20 people.", ["kilometre", ""]),
        ("They stole $300 million and 2 million boats.", ["dollar", ""]),
        ("The index rose 3 percent to 120.", ["percentage", ""]),
        ("Sales fell by 2 percent and jobs fell by 1.", ["percentage", ""]),
        ("Rates rose to 3 percent and the staff to 12.", ["percentage", ""]),
        ("The forecast rose to 3 percent from 12 boats.", ["percentage", ""]),
        ("They made $5 million and lost 3 million.", ["dollar", "dollar"]),
        ("They made $5 million and fed 3 million.", ["dollar", ""]),
        ("A boat that cost 90 euros in May now fetches 300.", ["euro", "euro"]),
        ("It earned $6 million but needed a subsidy of 2 million.", ["dollar", "dollar"]),
        ("They get four months instead of two.", ["month", "month"]),
        ("It has 3 million tonnes, twice the 2 million it needs.", ["tonne", "tonne"]),
        ("They get $900 for a birth and up to 300 for a feast.", ["dollar", "dollar"]),
        ("It is 35 metres by 11.", ["metre", "metre"]),
        ("It rose 7 percent, three times inflation.", ["percentage", "time"]),
        (
            "Rates fell to 6.8 percent from 7.5, and costs from 3.1 to 2.6.",
            ["percentage", "percentage"],
        ),
        ("They beat the record of 2021 by 47 days.", ["day"]),
        ("It holds 40 boats, four times today's figure.", ["", "time"]),
        ("London had 28.4 percent, the north-east 17.8.", ["percentage", "percentage"]),
        ("The index rose 12 points to 3,400.", ["point", ""]),
        ("It lost 3 percent of its boats in March and 12 in May.", ["percentage", ""]),
        ("It made 3.2 million tonnes in 2018 and 4 last year.", ["tonne", ""]),
    ],
)
def test_units(figures_in: Reader, text: str, units: list[str]) -> None:
    assert [figure.unit for figure in figures_in(text)] == units


def test_a_year_takes_no_unit(figures_in: Reader) -> None:
    (figure,) = figures_in("The rate rose to 3 percent from 2018.")
    assert figure.unit == "percentage"


def test_a_rate_of_a_count_stands_behind_what_is_counted(figures_in: Reader) -> None:
    (figure,) = figures_in("They found 12 bodies a day.")
    assert (figure.unit, figure.of) == ("per day", "bodies")
    (figure,) = figures_in("They bake 300 loaves daily.")
    assert (figure.unit, figure.of) == ("per day", "loaves")
    (figure,) = figures_in("They have 5 doctors for every 1,000 people.")
    assert (figure.unit, figure.of) == ("per 1,000 people", "doctors")
    (figure,) = figures_in("They have 300 daily flights.")
    assert figure.unit == ""
    (figure,) = figures_in("They ship 12 tonnes of grain a year.")
    assert (figure.unit, figure.of) == ("tonne per year", "grain")
    (figure,) = figures_in("They found 12 bodies a day later.")
    assert (figure.unit, figure.of) == ("", "bodies")
