"""Numbers that are figures, and numbers that only look like one."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

import pytest

from briefgen.annotate.figures import explain_figures, held_back
from briefgen.annotate.figures.traps import TRAPS
from briefgen.annotate.model import ActorType, Date, DateType, Mention, Span

if TYPE_CHECKING:
    from collections.abc import Callable

    from spacy.language import Language

    from briefgen.annotate.model import Figure

    Reader: TypeAlias = Callable[..., tuple[Figure, ...]]


def span_of(words: str, text: str) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


@pytest.mark.parametrize(
    "text",
    [
        # years, days, clocks
        "The bridge was built in 1987.",
        "The 2019 harvest failed.",
        "He governed from 2012 to 2017.",
        "Prices doubled between 2015 and 2020.",
        "They met on 9 March.",
        "They met on March 9, 2021.",
        "They met at 9 a.m. in the harbour.",
        "They met at three o'clock in the harbour.",
        "They met at half past nine in the harbour.",
        "They met at 10:45 in the harbour.",
        # addresses of pages and of mail
        "Write to 40@oakton.example or read www.oakton.example/a-40-b.",
        # labels
        "The court cited Article 5 of the treaty.",
        "The plan's Phase 2 has begun.",
        "They won Game 6 at home.",
        "The lorry stopped on Highway 55 near the border.",
        "The council adopted Resolution 2231 unanimously.",
        "A category 4 hurricane hit the island.",
        "See page 12 for the list.",
        "He is No. 3 in the party.",
        # names
        "The Boeing 737 landed safely.",
        "The company showed its Galaxy 9 in Berlin.",
        "The S&P 500 fell sharply.",
        "He carried an AK-47 and they fired an S-400.",
        "The paper was bought by Seven Network.",
        "It flies a 787 Dreamliner to Oslo.",
        "Its own 787 Dreamliner was late.",
        "The blaze was out by 0430.",
        "A Year 6 pupil sang.",
        "She waits in Room 10B, he in seat 12A and Ana in Flat 5C.",
        "A Cessna 208B Caravan landed.",
        "The debut of its 737 Max in May was late.",
        "She films 4k video.",
        'They called the film "One Summer", he said.',
        "The file names insurer 1 and insurer 2.",
        "Police questioned suspect 1 and suspect 2.",
        "The call for tender (96/C 251) was late.",
        "FIGURES IN $MILLION, OAKTON",
        "Fortune 500 companies paid tax.",
        "The S P 500 fell sharply.",
        "The CAC 40 closed lower.",
        "Bus 42 hit a wall.",
        "In a fire, call 112 at once.",
        "He rang 911 and a 911 caller spoke.",
        "The road is shut between junctions 8 and 9, and at junctions 12, 13 and 14.",
        "She put it in a 401(k) plan.",
        "He told 60 Minutes that he was sorry.",
        "He fired a .45 calibre gun.",
        # addresses, lists, brackets
        "The embassy at 285 Toure Drive was closed.",
        "He lives at 10 Downing Street.",
        "1. The minister resigned.",
        "Is there any way? 2. What kind of paint is it?",
        "2) The minister resigned.",
        "The keeper (4) saved the day.",
        "Maria Lopez (4) saved the day.",
        "Call the office on 555-2368 for details.",
        "Call the office on 0800 555 236 or 01632 960 123.",
        # scores and compounds
        "They won 3-1 at home.",
        "They won 7–6, 6–4 in the final.",
        "Oakton Rovers 4 St. Elm 0",
        "It was a two-way street.",
        "He bought a 4-door car.",
        "She hit 10-of-15 shots.",
        "She hit 3-pointers.",
        "The yard posted a half-year profit.",
        "Half-year underlying earnings rose.",
        "It is driven by a four-cylinder.",
        "She took five for 38 in the morning.",
        "The council voted 14 to 9 to close the pool.",
        "The motion passed by a vote of 14 to 9.",
        "The council voted seven to four to close the pool.",
        # words
        "No one answered.",
        "One day it will rain.",
        "At one point it rained.",
        "The aim is twofold.",
        "The test scores of pupils fell.",
        "They drew stumps after unbeaten hundreds from both.",
        "The pump sells 95 unleaded.",
        "The 311 line was busy.",
        "Of every 100 shillings they collect, much is owed.",
        "This one is broken.",
        "They helped one another.",
        "On the one hand it rained.",
        "They scored in the second half.",
        "It was the third man.",
        "A third man was seen.",
        "The two were released.",
        "The postings included one saying that he left.",
        "His answer was one of great surprise.",
        "That is one hell of a way to lose.",
        "They moved from one harbour to another.",
        "They left one by one.",
        "The rule is one in, one out.",
        "They live under one roof.",
        "Boats were taken over one by one.",
        "They put one on top of the other.",
        "At one time he ruled the town.",
        "He had not seen one in years.",
        "The town wants to reach net zero soon.",
        "They have a zero tolerance policy.",
        "It happened 22nd in a row.",
        "It was common in the 1990s.",
        "The shop is open 24/7 in summer.",
        "Details are at https://example.org/a/2019/12/story-7.html now.",
        "It sank shortly after 8.15.",
        "It was built between 1200 and 400 BC.",
        "Reactor 6 will run again.",
        "He gave away his medals, bar one, which was lost.",
    ],
)
def test_no_figures(figures_in: Reader, text: str) -> None:
    assert [figure.span.of(text) for figure in figures_in(text)] == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("About 1500 people came.", ["About 1500"]),
        ("On May 5, 12 people came.", ["12"]),
        ("France sent 50, Israel 43 and Egypt 35.", ["50", "43", "35"]),
        ("Germany won nine medals, Norway 6 and Sweden 5.", ["nine", "6", "5"]),
        ("Ferry: 12 dead, 30 injured, 4 rescued", ["12", "30", "4"]),
        ("The fund lent 2,019 farmers money.", ["2,019"]),
        ("They planted more than 2000 trees.", ["more than 2000"]),
        ("Two people died and one is missing.", ["Two", "one"]),
        ("Two people were killed and one was injured.", ["Two", "one"]),
        ("One proposal was rejected.", ["One"]),
        ("It is just one of four plans.", ["four"]),
        ("Some 46 percent said yes; a fifth did not know.", ["Some 46 percent", "a fifth"]),
        ("The average age was 68 and one third were women.", ["68", "one third"]),
        ("It was one of the hottest days.", ["one"]),
        ("At least one person died.", ["At least one"]),
        ("Half of the voters stayed at home.", ["Half"]),
        ("A third of the voters stayed at home.", ["A third"]),
        ("Prices fell by half.", ["half"]),
        ("The measure needs a two-thirds majority.", ["two-thirds"]),
        ("A 12-member panel met.", ["12"]),
        ("The area half the size of Crete burned.", ["half"]),
        ("They ended a 44-game run.", ["44"]),
        ("Four people were hurt, including one critically.", ["Four", "one"]),
        ("Eight people were killed and one injured.", ["Eight", "one"]),
        ("Four people died and one is injured.", ["Four", "one"]),
        ("They hold three men in Oakton and one in Elmton.", ["three", "one"]),
        ("Only one maker's parts fit.", ["one"]),
        ("Volume 170,330,000 shares.", ["170,330,000"]),
        ("Bomb at market: 12 dead", ["12"]),
        ("They ended with 49.55 (49.52).", ["49.55", "49.52"]),
        ("A ten-storey house burned.", ["ten"]),
        ("The club sold 63000 Model 3 sedans.", ["63000"]),
        ("Attendance: 200", ["200"]),
        ("In France 780 people died.", ["780"]),
        ("10-15 people were hurt.", ["10-15"]),
        ("Rents rose by as much as a third in five towns.", ["as much as a third", "five"]),
        ("The vote was 52 to 48.", ["52", "48"]),
        ("They made about 12 500 jobs.", ["about 12 500"]),
        ("They lost five wickets for 16.", ["five"]),
        ("They include 39 737 Max jets and seven 787 Dreamliners.", ["39", "seven"]),
        ("On May 5 815 people left.", ["815"]),
        ("The top ten banks paid.", ["ten"]),
        ("Call 112 witnesses.", ["112"]),
        ("The list numbers 200.", ["200"]),
        ("It rained on the games. One sailor left.", ["One"]),
        ("The company orders 500 tanks.", ["500"]),
        ("Police suspect 12 men.", ["12"]),
        ("He told them 60 minutes later.", ["60 minutes"]),
        ("Only a quarter said yes.", ["a quarter"]),
        ("It lent ''27 farmers money.", ["27"]),
        ("Sales are a tenth above their level in May.", ["a tenth"]),
        ("It took a third of a day.", ["a third of a day"]),
        ("It came in a third over budget.", ["a third"]),
        ("Profit fell a third to $12 million.", ["a third", "$12 million"]),
        ("Rents rose by a fifth last year.", ["a fifth"]),
        ("Output fell by a quarter and prices by nearly a third.", ["a quarter", "nearly a third"]),
        ("A 7.1-magnitude earthquake hit.", ["7.1"]),
        ("The court dismissed petition 112 of 2023.", []),
        ("Fires killed 112 of 2023's seedlings.", ["112"]),
        ("A magnitude-7.1 earthquake hit.", ["7.1"]),
        ("Scores of pupils fell.", ["Scores"]),
        ("Prices rose fivefold.", ["fivefold"]),
        ("It set a fivefold rise in rents.", ["fivefold"]),
        ("Prices have risen more than tenfold.", ["more than tenfold"]),
        ("They raised growth in 2025 by 2 points.", ["2 points"]),
        ("Thefts fell in the quarter to 900.", ["900"]),
        ("A crossing costs $45 and a signalled one twice that.", ["$45"]),
        ("Profits will be a tenth lower than in May.", ["a tenth"]),
        ("Pupils aged 15-24 left.", ["aged 15-24"]),
        ("In May, in which one man died, it rained.", ["one"]),
        ("Ana Reis has 408 points, Tom Lund 396 and Ina Moe 392.", ["408 points", "396", "392"]),
        ("Of 900 homes, of which a third had no power, most stand.", ["900", "a third"]),
        ("The heart beats 70 times a minute.", ["70 times a minute"]),
        ("They helped build one of the bridges.", ["one"]),
        ("Three are nurses, and one is a cook.", ["Three", "one"]),
        ("Four people died and one other is missing.", ["Four", "one"]),
        ("The dozen pupils left.", ["dozen"]),
        ("He says that one of the boats sank.", ["one"]),
        ("The one-year-old party won.", ["one-year-old"]),
        ("The rebels killed one.", ["one"]),
        ("“One man died,” he said.", ["One"]),
        ("“Three Kandari left,” he said.", ["Three"]),
        ("The town took in 500 Lebanese.", ["500"]),
    ],
)
def test_figures(figures_in: Reader, text: str, found: list[str]) -> None:
    assert [figure.span.of(text) for figure in figures_in(text)] == found


def test_a_table_of_results_has_no_figures(figures_in: Reader) -> None:
    assert figures_in("Rovers 3 1 0 6 10\nAthletic 3 0 1 13 9\n") == ()


def test_a_line_of_results_has_no_figures(figures_in: Reader) -> None:
    assert figures_in("8. Ana Reis (Portugal) 46.11\n9. Eva Lund (Norway) 46.23\n") == ()
    assert figures_in("Net income 8,214,000 12,306,000 15,470,000\n") == ()


def test_two_bare_numbers_side_by_side_are_a_table(figures_in: Reader) -> None:
    assert figures_in("Mark Lund (Norway) 69 76, Ana Reis (Portugal) 70 71") == ()
    assert [one.value for one in figures_in("In 2019 20 people left.")] == [20]


def test_a_hyphen_may_be_the_last_of_a_text(figures_in: Reader) -> None:
    assert [figure.value for figure in figures_in("They say 103 -")] == [103]


def test_a_number_in_a_name_is_no_figure(figures_in: Reader) -> None:
    text = "The crew of Apollo 11 met the Group of 7 and 40 guests."
    mentions = tuple(
        Mention(span_of(name, text), ActorType.OTHER) for name in ("Apollo 11", "Group of 7")
    )
    assert [figure.span.of(text) for figure in figures_in(text, mentions)] == ["40"]


def test_of_numbers_in_dates_only_durations_are_figures(figures_in: Reader) -> None:
    text = "A 120-hour ceasefire ended on 17 October."
    dates = (
        Date(span_of("120-hour", text), DateType.DURATION, "PT120H"),
        Date(span_of("17 October", text), DateType.DATE, "2019-10-17"),
    )
    (figure,) = figures_in(text, (), dates)
    assert (figure.span.of(text), figure.value, figure.unit) == ("120-hour", 120.0, "hour")


def test_what_was_taken_for_a_year_may_count_something(figures_in: Reader) -> None:
    text = "She eats 2000 to 2500 calories."
    dates = tuple(Date(span_of(year, text), DateType.DATE, year) for year in ("2000", "2500"))
    assert [figure.span.of(text) for figure in figures_in(text, (), dates)] == [
        "2000 to 2500 calories"
    ]


@pytest.mark.parametrize(
    ("text", "trap"),
    [
        ("The bridge was built in 1987.", "year"),
        ("They met on 9 March.", "day_or_clock"),
        ("The plan's Phase 2 has begun.", "label"),
        ("The Model S 500 sold well.", "part_of_a_name"),
        ("The S&P 500 fell sharply.", "label"),
        ("They have a zero tolerance policy.", "nothing"),
        ("He fired a .45 calibre gun.", "calibre"),
        ("The file names insurer 1 and insurer 2.", "numbered"),
        ("A 787 Dreamliner landed.", "model"),
        ("The paper was bought by Seven Network.", "capitalised"),
        ("He lives at 10 Downing Street.", "address"),
        ("A .45 calibre pistol was found.", "calibre"),
        ("She hit .304 in May.", "average"),
        ("A 45-calibre pistol was found.", "calibre"),
        ("1. The minister resigned.", "list_number"),
        ("Call the office on 0800 555 236.", "telephone"),
        ("They won 3-1 at home.", "score"),
        ("It was a two-way street.", "compound"),
        ("The yard posted a half-year profit.", "half_year"),
        ("It is driven by a four-cylinder.", "cylinders"),
        ("No one answered.", "pronoun"),
        ("The two were released.", "standing_for"),
        ("Oakton fell into the bottom three.", "standing_for"),
        ("They left for a third day.", "turn"),
        ("It was turned down by 211 to 19.", "score"),
        ("The risk is at level four of five.", "label"),
        ("They keep 44p of every £1.", "rate_base"),
        ("She got a grade 7 or above.", "label"),
        ("It was a third man.", "ordinal"),
        ("It killed 5 men per 1,000.", "rate_base"),
        ("Rovers 3 1 0", "stray"),
        ("10-year Treasury 4.12 4.09", "maturity"),
    ],
)
def test_the_trap_is_named(nlp: Language, text: str, trap: str) -> None:
    assert trap in {one.trap for one in held_back(nlp(text), (), ())}


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("They lost 40 boats.", "count"),
        ("They lost $40.", "money"),
        ("They lost 40 percent.", "percentage"),
        ("They lost 10 to 40 percent.", "range: percentage"),
        ("They lost 40 kilometres of road.", "measure"),
        ("They lost 40 days.", "duration"),
        ("They lost a third of the crop.", "share"),
        ("They lost dozens of boats.", "order of size"),
        ("They lost a 40-year-old boat.", "age"),
    ],
)
def test_the_rule_is_named(nlp: Language, text: str, rule: str) -> None:
    assert [one.rule for one in explain_figures(nlp(text), (), ())] == [rule]


def test_every_trap_is_told_in_a_sentence() -> None:
    assert all(trap.__doc__ for trap in TRAPS)
