"""Dates that are read against each other. The day is Monday, 21 October 2019."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    Reader: TypeAlias = Callable[..., dict[str, str]]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "In the week ended Friday, it rained.",
            {"the week": "2019-W42", "Friday": "2019-10-18"},
        ),
        ("It fell in the month of May.", {"the month of May": "2019-05"}),
        (
            "It broke during the early hours of Friday.",
            {"the early hours of Friday": "2019-10-18"},
        ),
        (
            "He said so in 1995, and costs will rise for the rest of the decade.",
            {"1995": "1995", "the rest of the decade": "201"},
        ),
        (
            "It was won in 1995 and kept for the rest of the decade.",
            {"1995": "1995", "the rest of the decade": "199"},
        ),
        (
            "The season runs from June 1 to Nov. 30.",
            {"June 1": "2019-06-01", "Nov. 30": "2019-11-30"},
        ),
        (
            "The pass is shut from November to March.",
            {"November": "2019-11", "March": "2020-03"},
        ),
        ("It sank Sunday, Nov. 3, in a gale.", {"Sunday, Nov. 3": "2019-11-03"}),
        ("It opens at 9 a.m. on Tuesday.", {"9 a.m. on Tuesday": "2019-10-22T09:00"}),
        (
            "Two days later Friday's vote failed.",
            {"Two days later": "XXXX-XX-XX", "Friday": "2019-10-18"},
        ),
        (
            "They were held in a 3am raid on Sunday.",
            {"3am": "2019-10-20T03:00", "Sunday": "2019-10-20"},
        ),
        (
            "The 7.30am train from Oakton was late; it left at 9am and on Sunday sank.",
            {"7.30am": "2019-10-21T07:30", "9am": "2019-10-21T09:00", "Sunday": "2019-10-20"},
        ),
        (
            "Many will drive home between Friday and Wednesday.",
            {"Friday": "2019-10-25", "Wednesday": "2019-10-30"},
        ),
        ("It opens Tuesday at noon.", {"Tuesday at noon": "2019-10-22T12:00"}),
        (
            "He died at 7:15 pm on Friday evening, Oct. 18.",
            {"7:15 pm on Friday evening, Oct. 18": "2019-10-18T19:15"},
        ),
        (
            "At a Friday, Oct. 18, briefing he said no.",
            {"Friday, Oct. 18": "2019-10-18"},
        ),
        (
            "It was shut from 9am to 5pm on Saturday and Sunday.",
            {
                "9am": "2019-10-19T09:00",
                "5pm on Saturday": "2019-10-19T17:00",
                "Sunday": "2019-10-20",
            },
        ),
        (
            "It will shut from 9 a.m. to 5 p.m. tomorrow.",
            {"9 a.m.": "2019-10-22T09:00", "5 p.m. tomorrow": "2019-10-22T17:00"},
        ),
        (
            "He was seen between 11pm on Saturday and 2am.",
            {"11pm on Saturday": "2019-10-19T23:00", "2am": "2019-10-20T02:00"},
        ),
        (
            "He was seen between 9 p.m. and 3 a.m. on Sunday.",
            {"9 p.m.": "2019-10-19T21:00", "3 a.m. on Sunday": "2019-10-20T03:00"},
        ),
        (
            "He was there from 8 a.m. on Thursday until 5 p.m.",
            {"8 a.m. on Thursday": "2019-10-17T08:00", "5 p.m.": "2019-10-17T17:00"},
        ),
        (
            "He was seen between 10 p.m. on May 3 and 4 a.m.",
            {"10 p.m. on May 3": "2019-05-03T22:00", "4 a.m.": "2019-05-04T04:00"},
        ),
        (
            "He was seen between 10 p.m. and 4 a.m. yesterday.",
            {"10 p.m.": "2019-10-19T22:00", "4 a.m. yesterday": "2019-10-20T04:00"},
        ),
        (
            "It ran from 10 p.m. to 4 a.m. on May 1, 2012.",
            {"10 p.m.": "2012-04-30T22:00", "4 a.m. on May 1, 2012": "2012-05-01T04:00"},
        ),
        (
            "It ran from 10 p.m. on Feb. 29 to 4 a.m.",
            {"10 p.m. on Feb. 29": "2020-02-29T22:00", "4 a.m.": "2020-02-29T04:00"},
        ),
        (
            "It landed at 0340 local time on 6 June and left at 0600 hours.",
            {"0340 local time on 6 June": "2019-06-06T03:40", "0600 hours": "2019-06-06T06:00"},
        ),
        ("They worked for 1100 hours.", {"1100 hours": "PT1100H"}),
        ("Open Monday thru Friday.", {"Monday": "2019-10-21", "Friday": "2019-10-25"}),
        ("They called on a Friday at 12:30.", {"a Friday at 12:30": "XXXX-WXX-5T12:30"}),
        ("It is dry from November to March.", {"November": "2019-11", "March": "2020-03"}),
        (
            "She came in 1923. Later in the decade, she left.",
            {"1923": "1923", "Later in the decade": "192"},
        ),
        (
            "The trip will last three to five days.",
            {"three": "P3D", "five days": "P5D"},
        ),
        (
            "Two men were held on Tuesday.\nThe port was shelled overnight.",
            {"Tuesday": "2019-10-15", "overnight": "2019-10-20TNI"},
        ),
        ("It opens at 8:30 tonight.", {"8:30 tonight": "2019-10-21T20:30"}),
        ("It shut at 2:30 in the afternoon.", {"2:30 in the afternoon": "2019-10-21T14:30"}),
        ("He was shot late Friday night.", {"late Friday night": "2019-10-18TNI"}),
        ("The ban ended at midnight Saturday.", {"midnight Saturday": "2019-10-19T24:00"}),
        (
            "He crossed on the morning of Oct. 3.",
            {"the morning of Oct. 3": "2019-10-03TMO"},
        ),
        ("It was signed between March and May.", {"March": "2019-03", "May": "2019-05"}),
        ("They fought from 2014 to 2016.", {"2014": "2014", "2016": "2016"}),
        (
            "It ran from June 3 to July 5, 2012.",
            {"June 3": "2012-06-03", "July 5, 2012": "2012-07-05"},
        ),
        (
            "It rained from Thursday to Saturday.",
            {"Thursday": "2019-10-17", "Saturday": "2019-10-19"},
        ),
        (
            "He fell in March 1999 and again in April.",
            {"March 1999": "1999-03", "April": "1999-04"},
        ),
        ("He fell in May 1999 and in April.", {"May 1999": "1999-05", "April": "2000-04"}),
        ("It took 9 hours and 4 minutes.", {"9 hours and 4 minutes": "PT9H4M"}),
        (
            "It took 5 days 22 hours 54 minutes.",
            {"5 days 22 hours 54 minutes": "P5DT22H54M"},
        ),
        ("It took 4 minutes 9.574 seconds.", {"4 minutes 9.574 seconds": "PT4M9.574S"}),
        (
            "He ruled from 1 July 2017 until 1 July.",
            {"1 July 2017": "2017-07-01", "1 July": "2019-07-01"},
        ),
        ("It took 4 hours, 9 hours.", {"4 hours": "PT4H", "9 hours": "PT9H"}),
        ("He died ten years ago on Friday.", {"ten years ago on Friday": "2009-10-18"}),
        ("He died in March ten years ago.", {"March ten years ago": "2009-03"}),
        ("He died at Easter ten years ago.", {"Easter ten years ago": "2009-04-12"}),
        ("He died in March this year.", {"March this year": "2019-03"}),
        (
            "It rose in January 2018 and again on 8 February this year.",
            {"January 2018": "2018-01", "8 February this year": "2019-02-08"},
        ),
        ("He died ten years ago on March 3.", {"ten years ago on March 3": "2009-03-03"}),
        ("It sank two weeks ago on Friday.", {"two weeks ago on Friday": "2019-10-11"}),
        (
            "First cut\nmid-1993\n80 percent\nSecond cut\nmid-1998\n50 percent",
            {"mid-1993": "1993", "mid-1998": "1998"},
        ),
        ("It took a year, two months.", {"a year, two months": "P1Y2M"}),
        ("It took hours and two days.", {"hours": "PTXH", "two days": "P2D"}),
        (
            "It grew in the second half of the 20th century.",
            {"the second half of the 20th century": "19"},
        ),
        ("It grew in the first half of the 1990s.", {"the first half of the 1990s": "199"}),
        ("It grew in the first half of 2018.", {"the first half of 2018": "2018-H1"}),
        ("He fell in early 1998.", {"early 1998": "1998"}),
        (
            "In the quarter ended June 30, 2018, it rained.",
            {"the quarter": "2018-Q2", "June 30, 2018": "2018-06-30"},
        ),
        (
            "It rained in the second quarter, as in the 2018 quarter.",
            {"the second quarter": "2019-Q2", "the 2018 quarter": "2018-Q2"},
        ),
        ("He fell in mid-August.", {"mid-August": "2019-08"}),
        (
            "He was held from mid-March to late June last year.",
            {"mid-March": "2018-03", "late June last year": "2018-06"},
        ),
        ("He rose at 4:30 every morning.", {"4:30 every morning": "XXXX-XX-XXT04:30"}),
        ("The gun fires every day at noon.", {"every day at noon": "XXXX-XX-XXT12:00"}),
        ("The club meets at 8 every Friday evening.", {"every Friday evening": "XXXX-WXX-5TEV"}),
        (
            "The shop is open from 9 a.m. to 5 p.m. on Sundays.",
            {"9 a.m.": "XXXX-WXX-7T09:00", "5 p.m. on Sundays": "XXXX-WXX-7T17:00"},
        ),
        ("They gather each year on 6 May.", {"each year on 6 May": "XXXX-05-06"}),
        ("The fair is held every year in May.", {"every year in May": "XXXX-05"}),
        (
            "They train every Tuesday and Thursday evening.",
            {"every Tuesday": "XXXX-WXX-2", "Thursday evening": "XXXX-WXX-4TEV"},
        ),
        (
            "They were asked at 11 a.m. and again a week later.",
            {"11 a.m.": "2019-10-21T11:00", "a week later": "XXXX-WXX"},
        ),
        (
            "He died on 17 February. At 9.52pm on the 16th he had rung.",
            {"17 February": "2019-02-17", "9.52pm on the 16th": "2019-02-16T21:52"},
        ),
        (
            "They sang at ten to three on a Friday.",
            {"ten to three on a Friday": "XXXX-WXX-5T02:50"},
        ),
        ("He left nine years to the day after it began.", {"nine years": "P9Y"}),
        ("He left a week ago today.", {"a week ago today": "2019-10-14"}),
        ("He left ten years ago this month.", {"ten years ago this month": "2009-10"}),
        ("He fell late last year.", {"late last year": "2018"}),
        ("He fell at the end of 1990.", {"the end of 1990": "1990"}),
    ],
)
def test_neighbours_complete_each_other(dates_in: Reader, text: str, told: dict[str, str]) -> None:
    assert dates_in(text) == told


def test_a_comparison_is_with_the_quarter_of_the_text(dates_in: Reader) -> None:
    told = dates_in(
        "Second-quarter profit fell to $3 million from $4 million a year earlier. "
        "Sales in the quarter rose."
    )

    assert told == {
        "Second-quarter": "2019-Q2",
        "a year earlier": "2018-Q2",
        "the quarter": "2019-Q2",
    }


def test_a_comparison_without_a_quarter_is_with_the_year(dates_in: Reader) -> None:
    assert dates_in("Crime fell from a year earlier.") == {"a year earlier": "2018"}


def test_what_came_later_than_an_unnamed_day_is_unknown(dates_in: Reader) -> None:
    assert dates_in("Two days later, he resigned.") == {"Two days later": "XXXX-XX-XX"}


def test_a_day_is_not_counted_from_a_month(dates_in: Reader) -> None:
    told = dates_in("It opened in December 1983 but had to be shut two days later.")

    assert told == {"December 1983": "1983-12", "two days later": "XXXX-XX-XX"}


def test_a_month_is_not_counted_from_a_year(dates_in: Reader) -> None:
    told = dates_in("He died in 2003. A month later she was back.")

    assert told == {"2003": "2003", "A month later": "XXXX-XX"}


def test_the_night_before_an_unnamed_day_is_unknown(dates_in: Reader) -> None:
    assert dates_in("He had rung the night before.") == {"the night before": "XXXX-XX-XX"}


def test_what_was_at_a_time_was_on_no_day_to_come(dates_in: Reader) -> None:
    told = dates_in("It will hit late on Thursday, the centre said at 5 a.m.")

    assert told == {"late on Thursday": "2019-10-24", "5 a.m.": "2019-10-21T05:00"}


def test_what_will_be_at_a_time_is_on_the_day_to_come(dates_in: Reader) -> None:
    told = dates_in(
        "They vote on Friday. It was called in May. Polls open at 9 a.m. and close at 8."
    )

    assert told == {"Friday": "2019-10-25", "May": "2019-05", "9 a.m.": "2019-10-25T09:00"}


def test_what_will_be_at_a_time_is_on_the_nearest_day_told_of(dates_in: Reader) -> None:
    told = dates_in(
        "They vote on Friday. Ann Reed takes office in the hall on January 6. Polls will be "
        "open from 7 a.m."
    )

    assert told["7 a.m."] == "2019-10-25T07:00"


def test_what_is_rare_since_then_is_not_counted_from_then(dates_in: Reader) -> None:
    told = dates_in("It had a loss, its first since 1986. A year earlier it had earned $3.")

    assert told == {"1986": "1986", "A year earlier": "2018"}


def test_what_was_later_is_not_still_to_come(dates_in: Reader) -> None:
    told = dates_in("It sank on 4 May 1912. This week, 107 years later, it was found.")

    assert told == {"4 May 1912": "1912-05-04", "This week": "2019-W43", "107 years later": "XXXX"}


def test_a_day_is_of_the_year_named_with_its_month(dates_in: Reader) -> None:
    told = dates_in("“On 9 March 2011, she wins. On 13 March, she loses all,” he said.")

    assert told == {"9 March 2011": "2011-03-09", "13 March": "2011-03-13"}


def test_a_day_is_of_the_month_named_before(dates_in: Reader) -> None:
    told = dates_in("The boat sank in May 2011. On 24 May, it had sailed. It will sail on 3 June.")

    assert told == {"May 2011": "2011-05", "24 May": "2011-05-24", "3 June": "2020-06-03"}


def test_what_was_at_a_time_was_on_the_day_told_of(dates_in: Reader) -> None:
    told = dates_in("She spoke on Sunday. Classes begin in November. She wrote at 9:47 p.m.")

    assert told == {
        "Sunday": "2019-10-20",
        "November": "2019-11",
        "9:47 p.m.": "2019-10-20T21:47",
    }


def test_what_will_be_at_a_time_is_on_no_day_that_is_over(dates_in: Reader) -> None:
    told = dates_in("He was away on 12 March 2003. Pupils will sing at a quarter to nine.")

    assert told == {"12 March 2003": "2003-03-12", "a quarter to nine": "2019-10-21T08:45"}


def test_nothing_is_joined_across_paragraphs(dates_in: Reader) -> None:
    told = dates_in("The fair closed on Sunday\nOct. 3 was the first day of it.")

    assert told == {"Sunday": "2019-10-20", "Oct. 3": "2019-10-03"}
