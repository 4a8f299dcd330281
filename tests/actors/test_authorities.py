"""Whose the police and the prosecutors are that a text speaks of."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from briefgen.actors.actor import ActorType, Form, Span
from briefgen.actors.directory import Directory
from briefgen.actors.names import local_actor
from briefgen.actors.resolve import resolve
from briefgen.annotate.model import Annotations, Figure, Mention, Quote, QuoteKind

if TYPE_CHECKING:
    from briefgen.actors.actor import Actor
    from briefgen.actors.knowledge import Knowledge


def police(
    text: str, places: str, knowledge: Knowledge, *own: Actor
) -> list[tuple[int, str, str, str]]:
    """Return where police are found beside these places, their words, their actor, its article.

    Args:
        text: The text.
        places: The places in it, with commas between them.
        knowledge: The knowledge base.
        own: The newsroom's actors.
    """
    mentions = []
    start = 0
    for place in filter(None, places.split(", ")):
        start = text.index(place, start)
        form = Form.DEMONYM if place.endswith("n") and place != "Spain" else Form.NAME
        mentions.append(Mention(Span(start, start + len(place)), ActorType.PLACE, form))
    resolved = resolve(
        text, Annotations(tuple(mentions)), Directory.of(own), knowledge, date(2024, 3, 5)
    )
    actors = {actor.id: actor for actor in resolved.actors}
    return [
        (one.span.start, one.span.of(text), one.actor, actors[one.actor].wikipedia)
        for one in resolved.mentions
        if actors[one.actor].type is ActorType.ORGANISATION
    ]


@pytest.mark.parametrize(
    ("text", "place", "words", "actor", "article"),
    [
        ("Kenyan police waited.", "Kenyan", "police", "kenya-police", "Kenya Police"),
        ("Kenya's police waited.", "Kenya", "police", "kenya-police", "Kenya Police"),
        ("Police in Kenya waited.", "Kenya", "Police", "kenya-police", "Kenya Police"),
        # a town's, where the country has one force
        ("Nakuru police waited.", "Nakuru", "police", "kenya-police", "Kenya Police"),
        # a state that has several: the article on all of them
        (
            "Police in Spain waited.",
            "Spain",
            "Police",
            "police-of-spain",
            "Law enforcement in Spain",
        ),
        # a town's own
        ("Police in Chicago waited.", "Chicago", "Police", "chicago-police-department", None),
        ("Millbrook police waited.", "Millbrook", "police", "millbrook-police", ""),
        ("Police in Millbrook waited.", "Millbrook", "Police", "millbrook-police", ""),
    ],
)
def test_police_of_a_place(
    knowledge: Knowledge, text: str, place: str, words: str, actor: str, article: str | None
) -> None:
    [(_, found, who, where)] = police(text, place, knowledge)
    assert (found, who) == (words, actor)
    assert article is None or where == article


def test_a_town_has_not_the_police_of_its_namesake_elsewhere(knowledge: Knowledge) -> None:
    [(_, _, who, article)] = police(
        "Police in Cleveland, Ohio, waited.", "Cleveland, Ohio", knowledge
    )
    assert (who, article) != ("cleveland-police", "Cleveland Police")


def test_police_alone_are_those_that_the_text_names_or_its_countrys(knowledge: Knowledge) -> None:
    text = "Police came at once, and Millbrook police searched the house. Nobody told police."
    assert [who for _, _, who, _ in police(text, "Millbrook", knowledge)] == [
        "millbrook-police"
    ] * 3
    text = "Shops shut in Kenya. On Monday police said they would open."
    assert [who for _, _, who, _ in police(text, "Kenya", knowledge)] == ["kenya-police"]
    text = "Shops shut in Spain, and police came."  # one of its forces, but which?
    assert police(text, "Spain", knowledge) == []


@pytest.mark.parametrize(
    ("text", "force", "actors"),
    [
        ("Kent Police came. It was late, police said.", "Kent Police", {"kent-police"}),
        ("Oakham Police came. It was late, police said.", "Oakham Police", {"oakham-police"}),
    ],
)
def test_police_alone_are_those_that_have_a_name(
    knowledge: Knowledge, text: str, force: str, actors: set[str]
) -> None:
    mention = Mention(Span(0, len(force)), ActorType.ORGANISATION)
    annotations = Annotations((mention,))
    resolved = resolve(text, annotations, Directory.of(()), knowledge, date(2024, 3, 5))
    assert {mention.actor for mention in resolved.mentions} == actors
    alone = text.index(" police said") + 1
    found = [mention for mention in resolved.mentions if mention.span.start == alone]
    assert len(found) == 1


def test_police_of_two_places_leave_open_whose_stand_alone(knowledge: Knowledge) -> None:
    text = "Oakham police and Millbrook police met.\nPolice said little.\n"
    text += "Oakham police left, police said."
    found = police(text, "Oakham, Millbrook, Oakham", knowledge)
    oakham, millbrook = "oakham-police", "millbrook-police"
    assert [who for _, _, who, _ in found] == [oakham, millbrook, oakham, oakham]


def test_police_beside_another_country_are_not_those_named_elsewhere(knowledge: Knowledge) -> None:
    text = "Millbrook police searched the house.\nHe was born in Peru, police said."
    [(_, _, who, _)] = police(text, "Millbrook, Peru", knowledge)
    assert who == "millbrook-police"


@pytest.mark.parametrize(
    "text",
    [
        "Shops shut in Kenya. Riot police came.",
        "Shops shut in Kenya. A police car came.",
        "Shops shut in Kenya. The Railway Police came.",
        "Shops shut in Kenya, and Eldin police came.",  # of a place that was not seen
        "Shops shut in Kenya. It is a police-led plan.",
    ],
)
def test_what_is_more_than_police(knowledge: Knowledge, text: str) -> None:
    assert police(text, "Kenya", knowledge) == []


def test_the_newsrooms_own_police_win(knowledge: Knowledge) -> None:
    own = local_actor("Millbrook Police", ActorType.ORGANISATION)
    [(_, _, who, _)] = police("Millbrook police waited.", "Millbrook", knowledge, own)
    assert who == own.id


@pytest.mark.parametrize(
    ("text", "span", "speaker"),
    [
        ('Kenyan police came. "It is over," a police spokesman said.', "a police spokesman", True),
        ('Kenyan police came. "It is over," a police statement said.', "a police statement", True),
        ('Kenyan police came. "It is over," police said.', "police", True),
        ('Kenyan police came. "It is over," a police officer said.', "a police officer", False),
    ],
)
def test_a_spokesman_speaks_for_the_police(
    knowledge: Knowledge, text: str, span: str, *, speaker: bool
) -> None:
    quote, who = Span(text.index('"'), text.rindex('"') + 1), text.rindex(span)
    annotations = Annotations(
        (Mention(Span(0, len("Kenyan")), ActorType.PLACE, Form.DEMONYM),),
        quotes=(Quote(quote, QuoteKind.FULL, None, Span(who, who + len(span)), "said"),),
    )
    resolved = resolve(text, annotations, Directory.of(()), knowledge, date(2024, 3, 5))
    assert resolved.quotes[0].speaker == ("kenya-police" if speaker else "")


def test_police_claim_a_figure(knowledge: Knowledge) -> None:
    text = "Kenyan police said that 15 shops shut."
    annotations = Annotations(
        (Mention(Span(0, len("Kenyan")), ActorType.PLACE, Form.DEMONYM),),
        figures=(Figure(Span(25, 27), 15, claimant_span=Span(0, len("Kenyan police"))),),
    )
    resolved = resolve(text, annotations, Directory.of(()), knowledge, date(2024, 3, 5))
    assert [figure.attributed_to for figure in resolved.figures] == ["kenya-police"]


def test_a_body_that_only_the_resolver_sees_claims_a_figure(knowledge: Knowledge) -> None:
    text = "In London, the Metropolitan Police said that 15 shops shut."
    said = Span(text.index("the Metro"), text.index(" said"))
    annotations = Annotations(
        (Mention(Span(3, 9), ActorType.PLACE),),
        figures=(Figure(Span(45, 47), 15, claimant_span=said),),
    )
    resolved = resolve(text, annotations, Directory.of(()), knowledge, date(2024, 3, 5))
    assert [figure.attributed_to for figure in resolved.figures] == ["metropolitan-police"]


@pytest.mark.parametrize(
    ("text", "places", "actor"),
    [
        ("Kenyan prosecutors waited.", "Kenyan", "prosecutors-of-kenya"),
        ("Prosecutors in Lyon waited.", "Lyon", "lyon-prosecutors"),
        ("Lyon prosecutors and, on Monday, prosecutors waited.", "Lyon", "lyon-prosecutors"),
    ],
)
def test_prosecutors(knowledge: Knowledge, text: str, places: str, actor: str) -> None:
    assert {who for _, _, who, _ in police(text, places, knowledge)} == {actor}
