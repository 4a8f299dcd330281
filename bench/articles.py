"""Generated briefs of about 400 words, the same for every generator that is measured."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from random import Random
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

WORDS = 400
PARAGRAPHS = 6
FIRST_DAY = datetime(2020, 1, 1, 9, tzinfo=UTC)

FIRST = [
    "Anna",
    "Boris",
    "Carla",
    "David",
    "Elena",
    "Frank",
    "Greta",
    "Hassan",
    "Irene",
    "Jamal",
    "Karin",
    "Lukas",
    "Maria",
    "Nadia",
]
LAST = [
    "Albrecht",
    "Bianchi",
    "Castillo",
    "Dimitrov",
    "Eriksen",
    "Fontaine",
    "Grigoryan",
    "Haddad",
    "Ivanova",
    "Jansen",
    "Kowalski",
    "Lindqvist",
    "Moreau",
    "Novak",
    "Okafor",
    "Petrenko",
    "Quiroga",
    "Rahman",
    "Santos",
    "Takahashi",
    "Ueda",
    "Vargas",
    "Weber",
]
OFFICES = ["Foreign Minister", "Defence Minister", "Prime Minister", "Mayor", "Governor", "Senator"]
PLACES = [
    "Germany",
    "France",
    "Poland",
    "Kenya",
    "Brazil",
    "Japan",
    "Canada",
    "Egypt",
    "Norway",
    "Chile",
    "Berlin",
    "Paris",
    "Warsaw",
    "Nairobi",
    "Tokyo",
    "Ottawa",
    "Cairo",
    "Oslo",
    "Santiago",
]
BODIES = [
    "the Ministry of Health",
    "the European Commission",
    "the World Bank",
    "the Red Cross",
    "the Port Authority",
    "the Water Board",
    "the Central Bank",
    "the Transport Agency",
]
THINGS = [
    "houses",
    "vaccines",
    "passengers",
    "workers",
    "schools",
    "trucks",
    "refugees",
    "households",
    "voters",
]
DAYS = [
    "Monday",
    "Tuesday",
    "Wednesday",
    "Thursday",
    "Friday",
    "last week",
    "yesterday",
    "in March",
]
TAGS = [
    "politics",
    "economy",
    "health",
    "transport",
    "energy",
    "courts",
    "weather",
    "science",
    "schools",
    "sport",
]
SENTENCES = (
    "{office} {name} said {day} that {body} would send {number} {things} to {place}.",
    "“We will not leave anyone behind in {place},” {surname} told reporters {day}.",
    "According to {body}, more than {number} {things} were counted in {place} this year.",
    "The talks between {place} and {other} lasted two days and ended without a joint statement.",
    "{body_} had warned in May that the cost could rise by {percent} percent.",
    "“The numbers speak for themselves,” said {name}, who leads the inquiry into the delays.",
    "Residents along the river were told to stay at home until the water had gone down.",
    "It was the third such decision since the new rules came into force in {place}.",
    "The plan, first published three years ago, is to be reviewed before the end of the winter.",
    "{surname} added that about ${money} million had been set aside for {things}.",
)


@dataclass(frozen=True, slots=True)
class GeneratedBrief:
    """A brief as each generator's own file format needs it."""

    number: int
    title: str
    date: datetime
    tags: tuple[str, ...]
    body: str


def generate(count: int, words: int = WORDS, seed: int = 1) -> Iterator[GeneratedBrief]:
    """Yield briefs of about ``words`` words; the same arguments always give the same briefs."""
    random = Random(seed)
    for number in range(count):
        name = f"{random.choice(FIRST)} {random.choice(LAST)}"
        place = random.choice(PLACES)
        body = "\n\n".join(_paragraph(random, name, words // PARAGRAPHS) for _ in range(PARAGRAPHS))
        yield GeneratedBrief(
            number,
            f"{name} speaks on {random.choice(THINGS)} in {place}, part {number}",
            FIRST_DAY + timedelta(hours=7 * number),
            tuple(sorted(set(random.choices(TAGS, k=2)))),
            body,
        )


def _paragraph(random: Random, name: str, words: int) -> str:
    sentences: list[str] = []
    while len(" ".join(sentences).split()) < words:
        body = random.choice(BODIES)
        sentences.append(
            random.choice(SENTENCES).format(
                office=random.choice(OFFICES),
                name=name,
                surname=name.rsplit(maxsplit=1)[-1],
                day=random.choice(DAYS),
                body=body,
                body_=body.capitalize(),
                place=random.choice(PLACES),
                other=random.choice(PLACES),
                things=random.choice(THINGS),
                number=f"{random.randrange(2, 90) * 1000:,}",
                percent=random.randrange(2, 60),
                money=random.randrange(1, 400),
            )
        )
    return " ".join(sentences)
