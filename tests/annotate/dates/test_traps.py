"""Words that look like dates and are none."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, TypeAlias

import pytest

from briefgen.annotate.dates import find_dates
from briefgen.annotate.model import ActorType, Mention, Span

if TYPE_CHECKING:
    from collections.abc import Callable

    from spacy.language import Language

    Reader: TypeAlias = Callable[..., dict[str, str]]


@pytest.mark.parametrize(
    "text",
    [
        "They may march on the palace, and we may not.",
        "It was the year of the dog, the week of the flood.",
        "There were more than in any March.",
        "They saw the winter solstice.",
        "He was employee of the month.",
        "They took six in each of their past three.",
        "They voted by eight to seven to go.",
        "She is welcome for Sunday lunch.",
        "He slept on the night of the flood.",
        "She won on the last night of the fair.",
        "In her later years she taught.",
        "He told the Today programme so.",
        "They spoke about her future and the future of the port.",
        "It paid the then-current price.",
        "Reds led in the third quarter. “We slept,” the quarterback said.",
        "May we come in?",
        "May said the talks had failed.",
        "The march ended peacefully.",
        "Guards with AK-47 rifles stood beside an S-400 launcher and an F-16.",
        "Black September attacked the village.",
        "She is 44 years old.",
        "The fort dates from between 1200 and 1100 BC.",
        "The wall dates from the 6th century BC.",
        "One night the dam broke.",
        "He was born in the winter of the great strike.",
        "She ran a Saturday school.",
        "They trailed by nine early in the second half.",
        "They trailed by nine with 2:41 to play.",
        "They trailed by nine with 2:41 left.",
        "He lives on the 12th floor.",
        "It rained the week I left.",
        "How many hours do you row?",
        "She works on a night shift.",
        "Schools shut on both days, and opening hours were cut.",
        "A 25-year-old man and his 6-year-old son were held.",
        "He was in his 30s.",
        "The flood killed 2000 people.",
        "About 1,500 troops left in 12 trucks.",
        "He won 9-11 and lost 10-12.",
        "It costs $5 million a year.",
        "It costs $20 an hour.",
        "A quarter of them left, and three quarters of the rest followed.",
        "In a second vote, the first bill fell.",
        "Prices fall when supplies rise.",
        "The fall of the wall was televised.",
        "The water comes from a spring.",
        "The raid began before the pre-dawn prayer.",
        "At the same time, he warned of more.",
        "Earlier, the ministry published figures.",
        "She came as soon as she could and left soon after.",
        "The sun shone as he sat, wed to his sat nav.",
        "Future earnings will suffer.",
        "Read https://paper.example/2022/07/26/three-days-in-may/1848 or ask 1999@mail.example.",
        "It is popular with 15-25 year olds, and with 18- to 25-year-olds.",
        "The centuries-old map hung beside a decades-old one.",
        "She was in her early 20s, he in his mid-30s.",
        "One day he saw a ship.",
        "The farm has 1020 square kilometres of land.",
        "It was banned by Act No. 1312.",
        "They soon left, and soon he was promoted.",
        "The 500-barrel-a-day plant closed.",
        "In her teenage years she sang.",
        "They sold the daily after he had decided to liquidate the daily.",
        "Two were hurt at a night club.",
        "It was a day of mourning.",
        "Cloud white is Colour of the Year.",
        "*Sleet* is the word of the year.",
        "They share the future sales of ore.",
        "Rebels of the March 9 Movement left.",
        "It is as this second phase begins under Act 1079.",
        "It earns 50 million pesos ($2.4 million) a year.",
        "The soon-to-be mayor sang.",
        "USA Today reported it.",
        "The paper costs 1,990 rupees, or £1990.",
        "In 1500 cases the drug failed.",
        "She won the 1500-meter race.",
        "The raid (2030 GMT) failed.",
        "Oakton led in the first half and won.",
        "Rents went up by an average of 1500.",
        "About 1900 came from the islands.",
        "Flight 1549 came down, and Resolution 1441 was forgotten.",
        "They broke Regulation (EU) 2016/679 as well.",
        "They sold a Christmas tree.",
        "Shares rose in after-hours trading.",
        "He wished us a Merry Christmas.",
        "They hailed the great October revolution.",
        "It was high noon for the party.",
        "A stolen 1987 Chevrolet hit a wall.",
        "She finished in 1:50.980, ahead of Reis.",
        "Call +1 212 859 1633.",
        "Call 555-859-1633.",
        "It is a book for the youth of today and the leaders of tomorrow.",
        "That is the price of today's technology.",
        "He spoke on “This Week” of it.",
        "They sang at the March of the Mothers.",
        "A 9-month-old boy cried.",
        "A month-old baby was found.",
        "It is a year old.",
        "It drew the first 15-25 year olds.",
        "They planted every Christmas tree.",
        "Every election day the shops shut.",
        "Tariq Ramadan spoke in Geneva.",
        "Each march ended peacefully.",
        "They will march 20 miles.",
        "They joined the March on Rome.",
        "They crossed the 6 October Bridge.",
        "Then May told the house it was over.",
        "She sang Blue Monday again.",
        "He runs the day-to-day business.",
        "They struck a deal at the last minute.",
        "Some day he left.",
        "Quote log 1874 to the police.",
        "She won in 2:24:43, with a personal best of 2:08.",
        "Oakton scored two touchdowns in the third quarter.",
        "The match, a day-nighter, was lost.",
        "It was a week-on-week rise.",
        "They lost on the last day.",
        "A Year 6 pupil sang.",
        "She ran the fastest 1500m.",
        "He needs to reach 1000 for the club.",
        "It is the club's 1000 goal mark.",
        "The 31-year-old was struck in the leg.",
        "It was the second crash in as many weeks.",
        "The log said 13 p.m., then 25 o'clock.",
    ],
)
def test_there_is_no_date(dates_in: Reader, text: str) -> None:
    assert dates_in(text) == {}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("In 2012 Ford cut jobs.", {"2012": "2012"}),
        ("It was so damp that four days after it he left.", {"four days": "P4D"}),
        (
            "We met on 2 January. It was the first day of the year. That day, it rained.",
            {"2 January": "2019-01-02", "the year": "2019", "That day": "2019-01-02"},
        ),
        ("They meet on the weekend of 12 May.", {"12 May": "2020-05-12"}),
        ("It was a record 104 million two years earlier.", {"two years earlier": "2017"}),
        ("A talk last week of the plan failed.", {"last week": "2019-W42"}),
        ("He slept on the night of 14 May.", {"the night of 14 May": "2019-05-14TNI"}),
        ("They said that six months ago.", {"six months ago": "2019-04"}),
        (
            "It cost $9 for two hours a day earlier.",
            {"two hours": "PT2H", "a day earlier": "XXXX-XX-XX"},
        ),
        ("It hit its high for the year of $47.", {"the year": "2019"}),
        ("The future is bright.", {"The future": "FUTURE_REF"}),
        ("He left as recently as July.", {"recently": "PAST_REF", "July": "2019-07"}),
        ("His visit was as recent as July.", {"July": "2019-07"}),
        ("They signed this a few weeks ago.", {"a few weeks ago": "PAST_REF"}),
        ("Today's meeting was short.", {"Today": "2019-10-21"}),
        ("The price holds as of tomorrow.", {"tomorrow": "2019-10-22"}),
        ("This week it rained.", {"This week": "2019-W43"}),
        ("It rained in March of last year.", {"March of last year": "2018-03"}),
        ("The 9-month-old truce broke.", {"The 9-month": "P9M"}),
        ("The list goes on.\n. 2018", {"2018": "2018"}),
        ("On March 20 coalition forces came.", {"March 20": "2019-03-20"}),
        ("It is like last year's spring festival.", {"last year": "2018"}),
        ("They held a mass of thanksgiving.", {}),
        ("It is a new dawn, or the dawn of peace.", {}),
        ("It will last three days.", {"three days": "P3D"}),
        ("The poet (1950-) lives here.", {"1950": "1950"}),
        ("In March nineteen five people left.", {"March": "2019-03"}),
        ("This may end soon.", {"soon": "FUTURE_REF"}),
    ],
)
def test_there_is_a_date(dates_in: Reader, text: str, told: dict[str, str]) -> None:
    assert dates_in(text) == told


def test_an_aside_in_another_zone_is_the_same_time(dates_in: Reader) -> None:
    told = dates_in("The mast fell at 10:35 a.m. (0735 GMT) Friday.")

    assert told == {"10:35 a.m.": "2019-10-18T10:35", "Friday": "2019-10-18"}


def test_a_duration_before_something_is_no_day(dates_in: Reader) -> None:
    assert dates_in("He waited 30 days before closing it.") == {"30 days": "P30D"}
    assert dates_in("He had left two days before.") == {"two days before": "2019-10-19"}


@pytest.mark.parametrize(
    ("text", "work"),
    [
        ("The film Mad Friday opened.", "Mad Friday"),
        ("The song Summer Rain is new.", "Summer Rain"),
        ("The novel June Bug sold well.", "June Bug"),
    ],
)
def test_a_part_of_a_title_is_no_date(nlp: Language, text: str, work: str) -> None:
    doc = nlp(text)
    start = text.index(work)
    title = doc.char_span(start, start + len(work), "WORK_OF_ART")
    assert title is not None
    doc.ents = (title,)

    assert find_dates(doc, (), date(2019, 10, 21)) == ()


@pytest.mark.parametrize(
    ("text", "name", "kind", "told"),
    [
        ("Brown September struck again.", "Brown September", ActorType.GROUP, []),
        ("Then May spoke to the crowd.", "May", ActorType.PERSON, []),
        ("The Summer 2016 Games cost much.", "Summer 2016 Games", ActorType.EVENT, []),
        ("The July 7 bombings shook it.", "July 7 bombings", ActorType.EVENT, ["July 7"]),
        ("The club met in May.", "club", ActorType.ORGANISATION, ["May"]),
    ],
)
def test_a_part_of_a_name_is_no_date(
    nlp: Language, text: str, name: str, kind: ActorType, told: list[str]
) -> None:
    start = text.index(name)
    mention = Mention(Span(start, start + len(name)), kind)

    found = find_dates(nlp(text), (mention,), date(2019, 10, 21))

    assert [one.span.of(text) for one in found] == told
