"""A country's name, or a country's "women's team", stands for a national team."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from briefgen.actors.actor import ActorType, Span
from briefgen.actors.names import local_actor
from briefgen.actors.teams import country_of, has_team, side, spoken_of, team_of

if TYPE_CHECKING:
    from briefgen.actors.knowledge import Knowledge


def test_ireland_plays_as_one_but_in_football() -> None:
    ireland = local_actor("Ireland", ActorType.PLACE)
    assert team_of(ireland, "{} national rugby union team").name.startswith("Ireland national")
    assert team_of(ireland, "{} national football team").name.startswith("Republic of Ireland")


def span(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


@pytest.mark.parametrize(
    ("text", "pattern"),
    [
        ("In cricket, Peru beat Chile by two wickets.", "{} national cricket team"),
        ("In cricket, Chile are beaten by rivals Peru.", ""),
        ("In cricket, Chile lost to rivals Peru.", "{} national cricket team"),
        ("In women's cricket, Peru also win the Elm Cup.", "{} women's national cricket team"),
        ("In basketball, Peru and Chile qualify.", "{} men's national basketball team"),
        ("In football, Chile drew with Peru at U-21.", "{} national under-21 football team"),
        ("After the FIFA futsal cup, Peru's win stands.", "{} men's national futsal team"),
        ("In football, no; in rugby union, Peru beat Chile.", "{} national rugby union team"),
        ("Peru beat Chile 2-0, and football won.", ""),
        ("In football, Peru wins the right to host.", ""),
        ("In football, Chile beat Peru's Ana Reis.", ""),
        ("In football, Elm of Peru beat Oak.", ""),
        ("In American football, Peru beat Chile.", ""),
        ("Football is played.\nPeru beat Chile in the war.", ""),
        ("Football fans fly to Peru.", ""),
    ],
)
def test_a_country_plays(text: str, pattern: str) -> None:
    assert side(text, span(text, "Peru")) == pattern


@pytest.mark.parametrize(("sentences", "pattern"), [(30, "{} national cricket team"), (60, "")])
def test_a_sport_is_not_looked_for_without_end(sentences: int, pattern: str) -> None:
    text = "In cricket, much was said." + " Rain stopped play." * sentences + " Peru beat Chile."
    assert side(text, span(text, "Peru")) == pattern
    assert side(f"{text} Women watched.", span(text, "Chile")) == pattern.replace(
        "{} ", "{} women's "
    )


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("In cricket, the Peruvian women's team lost.", "Peruvian women's team"),
        ("The Peruvian men’s ice hockey team lost.", "Peruvian men’s ice hockey team"),
        ("The Peruvian national soccer team lost.", "Peruvian national soccer team"),
        ("The Peruvian team of football doctors left.", ""),
        ("The Peruvian medical team left the cricket.", ""),
        ("The Peruvian team left the talks.", ""),
    ],
)
def test_a_team_is_spoken_of(text: str, words: str) -> None:
    found = spoken_of(text, span(text, "Peruvian"))
    assert (found.of(text) if found else "") == words
    assert country_of(words) == ("Peruvian" if words else "")


@pytest.mark.parametrize(
    ("country", "pattern", "name"),
    [
        ("peru", "{} national football team", "Peru national football team"),
        ("canada", "{} national football team", "Canada men's national soccer team"),
        ("canada", "{} women's national football team", "Canada women's national soccer team"),
        ("canada", "{} national cricket team", "Canada national cricket team"),
    ],
)
def test_what_a_team_is_called(knowledge: Knowledge, country: str, pattern: str, name: str) -> None:
    actor = knowledge.by_id(country)
    assert actor is not None
    team = team_of(actor, pattern)
    assert (team.name, team.wikipedia, team.type) == (name, name, ActorType.ORGANISATION)


def test_no_other_places_than_states_have_teams(knowledge: Knowledge) -> None:
    peru, scotland, texas = (knowledge.by_id(one) for one in ("peru", "scotland", "texas"))
    assert peru is not None
    assert scotland is not None
    assert texas is not None
    assert has_team(peru, state=True)
    assert has_team(scotland, state=False)
    assert not has_team(texas, state=False)
