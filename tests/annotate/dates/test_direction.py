"""Which Friday, and which March: what the words around a date say."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, TypeAlias

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    Reader: TypeAlias = Callable[..., dict[str, str]]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("He told the forum so on Monday.", "2019-10-21"),
        ("Teachers stop work for the day on Friday.", "2019-10-25"),
        ("The union has called a march for Sunday.", "2019-10-27"),
        ("The union called the mayor on Sunday.", "2019-10-20"),
        ("A warning before Christmas could not be ruled out.", "2019-12-25"),
        ("It was due to be published in July.", "2019-07"),
        ("The fair was to open in July.", "2019-07"),
        ("The fair was expected to open in January.", "2020-01"),
        ("It was due to be published on Friday.", "2019-10-25"),
        ("The law will take effect in September.", "2020-09"),
        ("The next sale is in May.", "2020-05"),
        ("It kept a warning for Brunn until Friday.", "2019-10-25"),
        ("Makers expect output to fall in September.", "2019-09"),
        ("It will be 3 percent, up from a forecast of 2 percent in May.", "2019-05"),
        ("It will be 3 percent, up from a loss, in May.", "2020-05"),
        ("The fair will open and close on Monday.", "2019-10-21"),
        ("The forum will open on Monday.", "2019-10-21"),
        ("The pact was signed on Friday.", "2019-10-18"),
        ("The pact was signed this Friday.", "2019-10-18"),
        ("They vote this Friday.", "2019-10-25"),
        ("The pact will be signed on Friday.", "2019-10-25"),
        ("The two leaders meet on Friday.", "2019-10-25"),
        ("The minister says on Friday it rained.", "2019-10-18"),
        ("The minister says Friday the port is open.", "2019-10-18"),
        ("The vote is scheduled for Friday.", "2019-10-25"),
        ("She invited all traders to a meeting on Friday evening.", "2019-10-25TEV"),
        ("It called the owners to a meeting on Friday.", "2019-10-25"),
        ("The mayor has promised elections in February.", "2020-02"),
        ("The mayor promised in February to hold elections.", "2019-02"),
        ("We see a cut, but not before March.", "2020-03"),
        ("He was summoned to a hearing on Friday.", "2019-10-25"),
        ("She was invited to the palace on Friday.", "2019-10-18"),
        ("The council planned a parade on Friday.", "2019-10-25"),
        ("The ships have to leave by Friday.", "2019-10-25"),
        ("The court extended the deadline until Friday.", "2019-10-25"),
        ("Few had answered by Friday.", "2019-10-18"),
        ("The water remained until Friday.", "2019-10-18"),
        ("They promised the bridge before winter.", "2019-WI"),
        ("Two boys die in clashes on Friday.", "2019-10-18"),
        ("The toll from the landslide in Orsk, on Friday, rises to 22.", "2019-10-18"),
        ("Following the minister's decision on Friday, the port reopens.", "2019-10-18"),
        ("The council prepares for the vote on Friday.", "2019-10-25"),
        ("At a Friday briefing he said no.", "2019-10-18"),
        ("The school plans a ban for pupils starting in December.", "2019-12"),
        ("Rebels hope to get around Friday's ruling.", "2019-10-18"),
        ("It has rained since Friday.", "2019-10-18"),
        ("The pact will be signed on 20 August.", "2020-08-20"),
        ("The trial starts on 3 June and may be long.", "2020-06-03"),
        ("The firm reports its results on 20 May.", "2020-05-20"),
        ("The mayor resigns on 1 October.", "2019-10-01"),
        ("Over the Easter weekend it snowed.", "2019-04-21"),
        ("By 5pm on Friday the petition had 900 names.", "2019-10-18T17:00"),
        ("The judge set sentencing for 12 February.", "2020-02-12"),
        (
            "Orsk has refused to rule it out, telling the town on Friday he would wait.",
            "2019-10-18",
        ),
        ("The storm had weakened by early Friday.", "2019-10-18"),
        ("Oakton came from 2-0 down to beat Elmton at the park on Saturday.", "2019-10-19"),
        ("Oakton hope to beat Elmton on Saturday.", "2019-10-26"),
        ("The union threatened a strike on March 25.", "2020-03-25"),
        ("The mine closed in December.", "2018-12"),
        ("First-quarter sales rose.", "2019-Q1"),
        ("It raised its first-quarter forecast.", "2020-Q1"),
        ("Rents fell 4 percent from December's record.", "2018-12"),
        ("The mine will close in December.", "2019-12"),
        ("The mine will close in February.", "2020-02"),
        ("The December meeting was short.", "2019-12"),
        ("The April meeting was short.", "2019-04"),
        ("The dividend is payable Jan. 7.", "2020-01-07"),
        ("He resigned on Dec. 20.", "2018-12-20"),
        ("The mayor could not be reached on Friday.", "2019-10-18"),
        ("The rebels said on Friday they would free the crew.", "2019-10-18"),
        ("The council failed to elect a mayor on Friday.", "2019-10-18"),
        ("The council wants to elect a mayor on Friday.", "2019-10-25"),
        ("Shares were mixed after Friday's losses.", "2019-10-18"),
        ("The port will open after Friday.", "2019-10-25"),
        ("Neither the mayor nor the clerk could be reached on Friday.", "2019-10-18"),
        ("The pact could be signed on Friday.", "2019-10-25"),
        ("A summit set for Oslo in April was in doubt.", "2020-04"),
        ("He set fire to it in April.", "2019-04"),
        ("They spoke about the planned visit of the queen in April.", "2020-04"),
        ("He will resign on Nov. 7.", "2019-11-07"),
        ("The firm expects to report on the third quarter.", "2019-Q3"),
        ("The firm will report on the first quarter.", "2020-Q1"),
        ("The firm lost money in the fourth quarter.", "2019-Q4"),
    ],
)
def test_the_verb_tells(dates_in: Reader, text: str, value: str) -> None:
    assert list(dates_in(text).values()) == [value]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("It fell on Friday, October 18.", {"Friday, October 18": "2019-10-18"}),
        ("It fell on Wednesday, March 25.", {"Wednesday, March 25": "2020-03-25"}),
        ("They met on a Thursday, March 22, in Oslo.", {"a Thursday, March 22": "2018-03-22"}),
        # a slip of the pen
        ("It fell on Thursday, October 18.", {"Thursday, October 18": "2019-10-18"}),
        ("It fell on Sunday, March 25.", {"Sunday, March 25": "2018-03-25"}),
        ("It fell on Saturday, March 25.", {"Saturday, March 25": "2019-03-25"}),
        ("It fell on Monday, March 25, 2018.", {"Monday, March 25, 2018": "2018-03-25"}),
    ],
)
def test_the_weekday_tells_the_year(dates_in: Reader, text: str, told: dict[str, str]) -> None:
    assert dates_in(text) == told


@pytest.mark.parametrize(
    ("day", "value"),
    [
        (date(2019, 10, 21), "2019-W42-WE"),  # a Monday
        (date(2019, 10, 25), "2019-W43-WE"),  # a Friday
        (date(2019, 10, 27), "2019-W43-WE"),  # a Sunday
    ],
)
def test_the_weekend_is_the_nearest(dates_in: Reader, day: date, value: str) -> None:
    assert dates_in("The weekend was calm.", day) == {"The weekend": value}


def test_the_weekend_to_come(dates_in: Reader) -> None:
    assert dates_in("The shop opens this weekend.") == {"this weekend": "2019-W43-WE"}
    assert dates_in("It will rain over the weekend.") == {"the weekend": "2019-W43-WE"}


@pytest.mark.parametrize(
    ("day", "value"),
    [(date(2019, 10, 21), "2020-02-29"), (date(2021, 3, 1), "2020-02-29")],
)
def test_the_29th_of_february_is_found_in_its_year(dates_in: Reader, day: date, value: str) -> None:
    assert dates_in("A leap day is February 29.", day) == {"February 29": value}


def test_the_seventh_of_october_is_that_of_2023_ever_since(dates_in: Reader) -> None:
    text = "He was held captive since the October 7 attack."
    assert dates_in(text, date(2025, 5, 12)) == {"October 7": "2023-10-07"}


def test_a_time_that_ends_with_a_month_is_over(dates_in: Reader) -> None:
    found = dates_in("In the year to March passengers made more trips.")
    assert found == {"the year": "P1Y", "March": "2019-03"}
