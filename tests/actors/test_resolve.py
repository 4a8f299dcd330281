from __future__ import annotations

import re
import subprocess
import sys
from datetime import date
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefgen.actors.actor import Actor, Role
from briefgen.actors.directory import Directory
from briefgen.actors.named import LIKELY, SURE
from briefgen.actors.names import local_actor
from briefgen.actors.resolve import resolve
from briefgen.annotate.model import (
    ActorType,
    Annotations,
    Figure,
    Form,
    Mention,
    Quote,
    QuoteKind,
    Span,
)

if TYPE_CHECKING:
    from briefgen.actors.actor import ResolvedAnnotations
    from briefgen.actors.knowledge import Knowledge

DAY = date(2024, 3, 5)
PERSON, ORGANISATION, PLACE, GROUP = (
    ActorType.PERSON,
    ActorType.ORGANISATION,
    ActorType.PLACE,
    ActorType.GROUP,
)


class Text:
    """A text whose mentions are given by their words, in the order of the text."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.mentions: list[Mention] = []
        self.decided: dict[Span, Actor | None] = {}
        self._from = 0

    def span(self, words: str, occurrence: int = 1) -> Span:
        start = -1
        for _ in range(occurrence):
            start = self.text.index(words, start + 1)
        return Span(start, start + len(words))

    def mention(
        self,
        words: str,
        kind: ActorType = ActorType.PLACE,
        form: Form = Form.NAME,
        refers_to: int | None = None,
        title: str = "",
    ) -> Text:
        start = self.text.index(words, self._from)
        span = Span(start, start + len(words))
        self.mentions.append(Mention(span, kind, form, refers_to, title))
        self._from = span.end
        return self

    def decide(self, words: str, actor: Actor | None, occurrence: int = 1) -> Text:
        self.decided[self.span(words, occurrence)] = actor
        return self

    def annotations(self) -> Annotations:
        return Annotations(mentions=tuple(self.mentions))

    def resolved(
        self, knowledge: Knowledge, directory: Directory | None = None, day: date = DAY
    ) -> ResolvedAnnotations:
        return resolve(
            self.text,
            self.annotations(),
            directory or Directory.of(()),
            knowledge,
            day,
            self.decided,
        )

    def found(
        self, knowledge: Knowledge, directory: Directory | None = None, day: date = DAY
    ) -> list[tuple[str, str, str]]:
        """Return each mention's words, form and actor."""
        resolved = self.resolved(knowledge, directory, day)
        return [
            (mention.span.of(self.text), mention.form.value, mention.actor)
            for mention in resolved.mentions
        ]


def test_well_known_actors_have_their_own_names(knowledge: Knowledge) -> None:
    text = Text("SANA said that the Philippines and US envoys met in Asia Pacific waters.")
    text.mention("SANA", ORGANISATION).mention("Philippines").mention("US").mention("Asia Pacific")
    assert text.found(knowledge) == [
        ("SANA", "acronym", "syrian-arab-news-agency"),
        ("Philippines", "name", "philippines"),
        ("US", "acronym", "united-states"),
        ("Asia Pacific", "name", "asia-pacific"),
    ]
    assert text.resolved(knowledge).actors[0].name == "Syrian Arab News Agency"


def test_a_country_that_plays_is_its_team_there_alone(knowledge: Knowledge) -> None:
    text = Text(
        "In football, Peru beat Chile.\nIn Peru, the Chilean women's team wept at football."
    )
    text.mention("Peru").mention("Chile").mention("Peru", refers_to=0)
    text.mention("Chilean", form=Form.DEMONYM)
    assert text.found(knowledge) == [
        ("Peru", "metonym", "peru-national-football-team"),
        ("Chile", "metonym", "chile-national-football-team"),
        ("Peru", "name", "peru"),
        ("Chilean women's team", "anaphor", "chile-womens-national-football-team"),
    ]


def test_a_town_that_has_namesakes_is_named_with_where_it_is(knowledge: Knowledge) -> None:
    text = Text("In Wau, South Sudan; in Segovia, Antioquia; in Hyderabad, Sindh; in Zenda, Peru.")
    for town, region in (("Wau", "South Sudan"), ("Segovia", "Antioquia"), ("Hyderabad", "Sindh")):
        text.mention(town).mention(region)
    text.mention("Zenda")
    assert [actor.name for actor in text.resolved(knowledge).actors] == [
        *("Wau, South Sudan", "South Sudan", "Segovia, Antioquia", "Antioquia Department"),
        *("Hyderabad, Pakistan", "Sindh", "Zenda", "Peru"),
    ]


def test_towns_of_some_countries_are_always_named_with_where_they_are(
    knowledge: Knowledge,
) -> None:
    text = Text("In Zenda, Ohio; in Zenda, Shizuoka Prefecture, Japan; in Zenda, Albay.")
    text.mention("Zenda").mention("Zenda").mention("Zenda")
    assert [actor.name for actor in text.resolved(knowledge).actors if "Zenda" in actor.name] == [
        *("Zenda, Ohio", "Zenda, Shizuoka", "Zenda, Albay")
    ]


def test_kinds_of_places_belong_to_their_names(knowledge: Knowledge) -> None:
    text = Text("In Zenda province, at Strelsau railway station, in Jalisco province.")
    text.mention("Zenda").mention("Strelsau").mention("Jalisco")
    assert [words for words, _, _ in text.found(knowledge)] == [
        *("Zenda province", "Strelsau railway station", "Jalisco")
    ]


def test_a_ship_is_nobody(knowledge: Knowledge) -> None:
    text = Text("The USS Abraham Lincoln left; Abraham Lincoln was shot.")
    assert [mention.span.start for mention in text.resolved(knowledge).mentions] == [
        text.span("Abraham Lincoln", 2).start
    ]


def test_the_platform_x_is_found_where_words_tell(knowledge: Knowledge) -> None:
    text = Text("He wrote on X that the platform X fails; X marks it, on X-rays, on X Street.")
    assert [span.start for span in (m.span for m in text.resolved(knowledge).mentions)] == [
        text.span("X", 1).start,
        text.span("X", 2).start,
    ]


@pytest.mark.parametrize(
    ("sentence", "words", "name"),
    [
        ("The Peru Sailing League met.", "Labour Party", "Labour Party (Peru)"),
        ("The Peruvian Sailing League met.", "Socialist Party", "Socialist Party of Peru"),
        ("The Spain Sailing League met.", "Socialist Party", "Spanish Socialist Workers' Party"),
    ],
)
def test_an_organisation_speaks_of_the_state_in_its_name(
    knowledge: Knowledge, sentence: str, words: str, name: str
) -> None:
    text = Text(f"{sentence} The {words} won.")
    text.mention(" ".join(sentence.split(" ")[1:4]), ORGANISATION).mention(words, ORGANISATION)
    assert text.resolved(knowledge).actors[1].name == name


def test_an_institution_known_by_its_whole_name_is_one(knowledge: Knowledge) -> None:
    text = Text("The Italian Parliament and the Italian Supreme Court agreed.")
    text.mention("Italian Parliament", ORGANISATION).mention("Italian Supreme Court", ORGANISATION)
    assert [words for words, _, _ in text.found(knowledge)] == [
        *("Italian Parliament", "Italian", "Supreme Court")
    ]


def test_an_unknown_name_makes_an_actor_of_itself(knowledge: Knowledge) -> None:
    text = Text("Ines Carvalho spoke. Carvalho smiled at the Quay  Watch.")
    text.mention("Ines Carvalho", PERSON)
    text.mention("Carvalho", PERSON, Form.SHORT, 0).mention("Quay  Watch", ORGANISATION)
    resolved = text.resolved(knowledge)
    assert [actor.id for actor in resolved.actors] == ["ines-carvalho", "quay-watch"]
    assert resolved.actors[1] == Actor("quay-watch", "Quay Watch", ORGANISATION)
    assert [mention.actor for mention in resolved.mentions] == [
        "ines-carvalho",
        "ines-carvalho",
        "quay-watch",
    ]


def test_he_is_no_company(knowledge: Knowledge) -> None:
    text = Text("Writing on Tarlun, he said so. Tarlun and Tarlun.")
    text.mention("Tarlun", PERSON).mention("he", PERSON, Form.ANAPHOR, 0)
    text.mention("Tarlun", ORGANISATION).mention("Tarlun", ORGANISATION)
    resolved = text.resolved(knowledge)
    assert [actor.type for actor in resolved.actors] == [ORGANISATION]
    assert len(resolved.mentions) == 3


def test_the_whole_brief_votes_on_the_type_of_an_unknown_name(knowledge: Knowledge) -> None:
    text = Text("Tarlun, Tarlun and Tarlun")
    text.mention("Tarlun", ORGANISATION).mention("Tarlun", PERSON).mention("Tarlun", PERSON)
    (actor,) = text.resolved(knowledge).actors
    assert actor.type is PERSON


@pytest.mark.parametrize(
    ("words", "form", "found"),
    [
        ("Russian", Form.DEMONYM, ("demonym", "russia")),
        ("Russians", Form.DEMONYM, ("name", "russians")),
        ("Kurdish", Form.DEMONYM, ("demonym", "kurds")),
        ("Ruritanian", Form.DEMONYM, ("demonym", "ruritanian")),
        ("Ankara", Form.METONYM, ("metonym", "turkey")),
        ("Istanbul", Form.METONYM, ("name", "istanbul")),
        ("Singapore", Form.METONYM, ("name", "singapore")),
        ("Moscow", Form.NAME, ("name", "moscow")),
        ("Russian", Form.NAME, ("demonym", "russia")),
    ],
)
def test_peoples_and_capitals(
    knowledge: Knowledge, words: str, form: Form, found: tuple[str, str]
) -> None:
    text = Text(f"Then {words} spoke.").mention(words, PLACE, form)
    assert text.found(knowledge) == [(words, *found)]


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("Congolese envoys met in Brazzaville.", "republic-of-the-congo"),
        ("Congolese envoys met in Goma.", "democratic-republic-of-the-congo"),
        ("Congolese envoys met.", "democratic-republic-of-the-congo"),
        ("Dominican envoys met in Roseau.", "dominica"),
        ("Dominican envoys met in Santo Domingo.", "dominican-republic"),
        ("Korean envoys met in Pyongyang.", "north-korea"),
        ("Korean envoys of Seoul and Busan met those of Pyongyang.", "south-korea"),
    ],
)
def test_a_demonym_of_two_countries_is_that_of_which_the_text_speaks(
    knowledge: Knowledge, text: str, meant: str
) -> None:
    brief = Text(text).mention(text.partition(" ")[0], GROUP, Form.DEMONYM)
    for place in re.findall(r"(?:in|of|and) (?:those of )?([A-Z]\w+(?: [A-Z]\w+)?)", text):
        brief.mention(place)
    assert brief.found(knowledge)[0][2] == meant


def test_a_ship_is_no_part_of_the_world(knowledge: Knowledge) -> None:
    text = Text("The tanker Caspian Star burned.\nCaspian Star was old. They fish in the Caspian.")
    assert [found[0] for found in text.found(knowledge)] == ["Caspian"]


def test_a_town_of_another_state_is_another_town(knowledge: Knowledge) -> None:
    text = Text("It rained in Portland, Maine, and in Portland, Oregon.")
    text.mention("Portland").mention("Maine").mention("Portland").mention("Oregon")
    assert [actor for words, _, actor in text.found(knowledge) if words == "Portland"] == [
        "portland-maine",
        "portland-oregon",
    ]


def test_georgia_is_where_its_towns_are(knowledge: Knowledge) -> None:
    text = Text("Georgia passed a law. Georgian farmers in Tbilisi wept.").mention("Georgia")
    text.mention("Georgian", GROUP, Form.DEMONYM).mention("Tbilisi")
    assert text.resolved(knowledge).actors[0].wikipedia == "Georgia (country)"


@pytest.mark.parametrize(
    ("city", "day", "country"),
    [
        ("Moscow", date(1961, 4, 12), "soviet-union"),
        ("Moscow", date(1999, 4, 12), "russia"),
        ("Bonn", date(1989, 11, 10), "west-germany"),
        ("Bonn", date(1999, 11, 10), "bonn"),
        ("Berlin", date(1989, 11, 10), "berlin"),
        ("Berlin", date(1999, 11, 10), "germany"),
        ("Prague", date(1968, 8, 21), "czechoslovakia"),
    ],
)
def test_a_capital_speaks_for_the_state_of_the_day(
    knowledge: Knowledge, city: str, day: date, country: str
) -> None:
    text = Text(f"{city} denied it.").mention(city, PLACE, Form.METONYM)
    assert text.found(knowledge, day=day)[0][2] == country


def test_a_city_and_its_government_are_two_actors(knowledge: Knowledge) -> None:
    text = Text("Ankara denied it. He lives in Ankara. Ankara laughed, he said in Ankara.")
    text.mention("Ankara", PLACE, Form.METONYM).mention("Ankara", PLACE, Form.NAME, 0)
    text.mention("Ankara", PLACE, Form.METONYM, 0).mention("Ankara", PLACE, Form.NAME, 0)
    assert [actor for _, _, actor in text.found(knowledge)] == [
        "turkey",
        "ankara",
        "turkey",
        "ankara",
    ]


@pytest.mark.parametrize(
    ("sentence", "actors"),
    [
        ("Springvale, Ohio, burns", ["springvale-ohio", "ohio"]),
        ("Springvale Airport, Ohio, burns", ["springvale-airport", "ohio"]),
        ("Boston, Massachusetts, burns", ["boston", "massachusetts"]),
        ("Springvale, Bavaria, burns", ["springvale-germany", "bavaria"]),
        ("Paris, Texas, burns", ["paris-texas", "texas"]),
        ("Paris, France, burns", ["paris", "france"]),
        ("Turkey, Syria and Iraq burn", ["turkey", "syria"]),
        ("Hudson Bay, Cape Canaveral and Lima burn", ["hudson-bay", "cape-canaveral"]),
        ("Hyderabad, Pakistan, burns", ["hyderabad-pakistan", "pakistan"]),
    ],
)
def test_towns_are_told_apart_by_what_follows(
    knowledge: Knowledge, sentence: str, actors: list[str]
) -> None:
    one, other = sentence.split(", ")[:2]
    text = Text(sentence).mention(one)
    text.mention(other.split(" and ")[0].removesuffix(" burns"))
    assert [actor for _, _, actor in text.found(knowledge)][:2] == actors


@pytest.mark.parametrize("rank", ["Lieutenant Colonel", "Major General", "Sir"])
def test_ranks_are_no_part_of_a_known_name(knowledge: Knowledge, rank: str) -> None:
    text = Text(f"{rank} Alexei Leonov spoke").mention(f"{rank} Alexei Leonov", PERSON)
    assert text.found(knowledge)[0][2] == "alexei-leonov"


@pytest.mark.parametrize(
    ("title", "article"),
    [("Canadian rapper", "Drake (musician)"), ("Mr", ""), ("District Judge", ""), ("Dr.", "")],
)
def test_a_stage_name_is_a_surname_behind_a_title_of_anybody(
    knowledge: Knowledge, title: str, article: str
) -> None:
    text = Text(f"{title} Drake spoke").mention("Drake", PERSON, title=title)
    (found,) = text.resolved(knowledge).actors
    assert (found.name, found.wikipedia) == ("Drake", article)


@pytest.mark.parametrize(
    ("sentence", "article"),
    [
        ("Steve Smith batted for Australia", "Steve Smith (cricketer)"),
        ("Steve Smith teaches in Ohio", ""),
    ],
)
def test_who_shares_a_name_with_many_is_meant_where_the_country_is_spoken_of(
    knowledge: Knowledge, sentence: str, article: str
) -> None:
    text = Text(sentence).mention("Steve Smith", PERSON).mention(sentence.rsplit(" ", 1)[1])
    assert text.resolved(knowledge).actors[0].wikipedia == article


@pytest.mark.parametrize("name", ['Alexei "Lyosha" Leonov', 'Robert "Jimmy" Carter Jr.'])
def test_a_nickname_is_no_part_of_a_known_name(knowledge: Knowledge, name: str) -> None:
    text = Text(f"{name} spoke").mention(name, PERSON)
    assert text.found(knowledge)[0][2] in {"alexei-leonov", "jimmy-carter"}


def test_of_two_persons_of_one_name_the_one_in_office_is_meant(knowledge: Knowledge) -> None:
    text = Text("Adlai Stevenson spoke").mention("Adlai Stevenson", PERSON)
    assert text.found(knowledge, day=date(1962, 10, 25))[0][2] == "adlai-stevenson-ii"


def test_an_unknown_people_is_a_group(knowledge: Knowledge) -> None:
    text = Text("A Ruritanian ship").mention("Ruritanian", PLACE, Form.DEMONYM)
    assert text.resolved(knowledge).actors[0].type is GROUP


@pytest.mark.parametrize(
    ("adjective", "land"),
    [("Andean", "andes"), ("Mediterranean", "mediterranean-sea"), ("Himalayan", "himalayas")],
)
def test_an_adjective_may_be_of_a_land_without_a_people(
    knowledge: Knowledge, adjective: str, land: str
) -> None:
    text = Text(f"A {adjective} village").mention(adjective, GROUP, Form.DEMONYM)
    assert text.found(knowledge)[0][2] == land


@pytest.mark.parametrize(
    ("sentence", "name", "title", "day", "actor"),
    [
        ("President Macron spoke", "Macron", "President", DAY, "emmanuel-macron"),
        ("French President Macron", "Macron", "French President", DAY, "emmanuel-macron"),
        ("President Kennedy", "Kennedy", "President", date(1962, 9, 12), "john-f-kennedy"),
        ("President Kennedy", "Kennedy", "President", DAY, "kennedy"),
        ("President Bush", "Bush", "President", date(1990, 8, 2), "george-h-w-bush"),
        ("President Bush", "Bush", "President", date(2003, 3, 20), "george-w-bush"),
        ("Prime Minister May", "May", "Prime Minister", date(2018, 1, 9), "theresa-may"),
        ("Premier Kennedy", "Kennedy", "Premier", date(1962, 9, 12), "kennedy"),
        ("Then Macron spoke", "Macron", "", DAY, "emmanuel-macron"),
        ("Then May spoke", "May", "", DAY, "may"),
    ],
)
def test_surnames_mean_the_leaders_of_the_day(
    knowledge: Knowledge, sentence: str, name: str, title: str, day: date, actor: str
) -> None:
    text = Text(sentence).mention(name, PERSON, title=title)
    ((_, form, found),) = text.found(knowledge, day=day)
    assert found == actor
    assert form == ("name" if actor == name.lower() else "short")


@pytest.mark.parametrize(
    ("sentence", "beside", "actor"),
    [
        ("Brussels wants a cut. France does not.", "France", "european-union"),
        ("Brussels wants a cut, for Belgium is small.", "Belgium", "belgium"),
    ],
)
def test_brussels_speaks_for_the_union_but_where_belgium_is_spoken_of(
    knowledge: Knowledge, sentence: str, beside: str, actor: str
) -> None:
    text = Text(sentence).mention("Brussels", form=Form.METONYM).mention(beside)
    assert text.found(knowledge)[0] == ("Brussels", "metonym", actor)


PENDRYS = Directory.of(
    [
        Actor(
            "moira-pendry",
            "Moira Pendry",
            PERSON,
            roles=(Role("Mayor of Kelmouth", date(2023, 5, 13)),),
        ),
        Actor("owen-pendry", "Owen Pendry", PERSON),
    ]
)


@pytest.mark.parametrize(
    ("title", "day", "found"),
    [
        ("Mayor", DAY, [("Pendry", "short", "moira-pendry")]),
        ("mayor", DAY, [("Pendry", "short", "moira-pendry")]),
        ("Mayor", date(2022, 1, 1), []),
        ("Captain", DAY, []),
        ("May", DAY, []),
        ("", DAY, []),
    ],
)
def test_a_surname_of_two_in_the_newsroom_is_nobodys_without_an_office(
    knowledge: Knowledge, title: str, day: date, found: list[tuple[str, str, str]]
) -> None:
    text = Text("The line that Pendry spoke.").mention("Pendry", PERSON, title=title)
    assert text.found(knowledge, PENDRYS, day) == found


def test_a_surname_of_two_is_whoever_the_editor_says(knowledge: Knowledge) -> None:
    text = Text("The line that Pendry spoke.").mention("Pendry", PERSON)
    text.decide("Pendry", PENDRYS.actors["owen-pendry"])
    assert text.found(knowledge, PENDRYS) == [("Pendry", "short", "owen-pendry")]


def test_a_place_that_nobody_knows_may_be_a_leader(knowledge: Knowledge) -> None:
    text = Text("They left the Macron cabinet.").mention("Macron")
    assert text.found(knowledge) == [("Macron", "short", "emmanuel-macron")]
    assert text.found(knowledge, day=date(2010, 3, 5)) == [("Macron", "name", "macron")]
    text = Text("Macron, a start-up, grew.").mention("Macron", ORGANISATION)
    assert text.found(knowledge) == [("Macron", "name", "macron")]


def test_a_leader_is_meant_where_the_country_is_spoken_of(knowledge: Knowledge) -> None:
    day = date(2025, 11, 3)
    text = Text("Reed crossed to Davis, who scored.").mention("Davis", PERSON)
    assert text.found(knowledge, day=day) == [("Davis", "name", "davis")]
    text = Text("Davis spoke.\nThe Bahamas wept.").mention("Davis", PERSON).mention("Bahamas")
    assert text.found(knowledge, day=day)[0] == ("Davis", "short", "philip-davis")


def test_one_of_many_of_a_name_is_meant_where_its_country_is_spoken_of(
    knowledge: Knowledge,
) -> None:
    text = Text("In Peru, the Daily News said so.").mention("Peru")
    text.mention("Daily News", ORGANISATION)
    assert text.found(knowledge)[1] == ("Daily News", "name", "daily-news")
    text = Text("In Zimbabwe, the Daily News said so.").mention("Zimbabwe")
    text.mention("Daily News", ORGANISATION)
    assert text.found(knowledge)[1] == ("Daily News", "name", "daily-news-harare")
    text = Text("In Honduras, La Paz department is dry.").mention("Honduras").mention("La Paz")
    assert text.found(knowledge)[1][2] == "la-paz-department"


def test_letters_of_two_parties_mean_that_whose_country_is_spoken_of(
    knowledge: Knowledge,
) -> None:
    text = Text("The SPD won.").mention("SPD", ORGANISATION)
    assert text.found(knowledge) == [("SPD", "acronym", "social-democratic-party-of-germany")]
    text = Text("In Prague, the Czech SPD won.").mention("Prague").mention("SPD", ORGANISATION)
    assert text.found(knowledge)[-1] == ("SPD", "acronym", "freedom-and-direct-democracy")


def test_a_company_may_be_called_like_a_people(knowledge: Knowledge) -> None:
    text = Text("Anglo American fell.").mention("Anglo American", GROUP, Form.DEMONYM)
    assert text.found(knowledge)[0][2] == "anglo-american-plc"


def test_a_capital_in_capitals_keeps_its_accent(knowledge: Knowledge) -> None:
    assert Text("BOGOTÁ - It rained.").mention("BOGOTÁ").found(knowledge) == [
        ("BOGOTÁ", "name", "bogota")
    ]


def test_an_office_of_a_country_is_its_holder(knowledge: Knowledge) -> None:
    text = Text("The French president spoke; French president Emmanuel Macron did not.")
    text.mention("French", GROUP, Form.DEMONYM).mention("French", GROUP, Form.DEMONYM)
    text.mention("Emmanuel Macron", PERSON, title="French president")
    assert text.found(knowledge) == [
        ("French", "demonym", "france"),
        ("president", "anaphor", "emmanuel-macron"),
        ("French", "demonym", "france"),
        ("Emmanuel Macron", "name", "emmanuel-macron"),
    ]


def test_anaphors_follow_their_name_and_else_go(knowledge: Knowledge) -> None:
    text = Text("Ines Carvalho spoke. She left. The minister stayed.")
    text.mention("Ines Carvalho", PERSON).mention("She", PERSON, Form.ANAPHOR, 0)
    text.mention("minister", PERSON, Form.ANAPHOR)
    assert [words for words, _, _ in text.found(knowledge)] == ["Ines Carvalho", "She"]


@pytest.mark.parametrize(
    ("sentence", "actors"),
    [
        ("Spain's Supreme Court sat.", ["spain", "supreme-court-of-spain"]),
        ("Spain was calm. Its Supreme Court sat.", ["spain", "supreme-court-of-spain"]),
        ("The Supreme Court sat.", ["supreme-court"]),
        ("Spain and Peru argued as the Supreme Court sat.", ["spain", "peru", "supreme-court"]),
    ],
)
def test_an_institution_is_of_the_state_around_it(
    knowledge: Knowledge, sentence: str, actors: list[str]
) -> None:
    text = Text(sentence)
    for country in ("Spain", "Peru"):
        if country in sentence:
            text.mention(country)
    text.mention("Supreme Court", ORGANISATION)
    assert [actor for _, _, actor in text.found(knowledge)] == actors


@pytest.mark.parametrize(
    ("sentence", "words", "actor"),
    [
        ("The Spanish government fined them.", "Spanish government", "government-of-spain"),
        ("The Thai army denied it.", "Thai army", "royal-thai-army"),
        ("The Rwandan army denied it.", "Rwandan army", "rwanda-defence-force"),
        ("The Zendian army denied it.", "Zendian", "zendian"),  # no state that is known
        ("The Thai soldiers left.", "Thai soldiers", "royal-thai-army"),
        ("The UK troops left.", "UK", "united-kingdom"),
        ("The Spanish government minister left.", "Spanish", "spain"),
    ],
)
def test_what_a_state_has_is_its_own(
    knowledge: Knowledge, sentence: str, words: str, actor: str
) -> None:
    text = Text(sentence).mention(words.split(" ", maxsplit=1)[0], GROUP, Form.DEMONYM)
    form = "anaphor" if " " in words else "demonym"
    assert text.found(knowledge) == [(words, form, actor)]


def test_a_part_of_a_longer_name_says_nothing_of_the_country(knowledge: Knowledge) -> None:
    text = Text("The Labour Party and the Liberal Democrats agreed.")
    text.mention("Labour Party", ORGANISATION).mention("Liberal Democrats", ORGANISATION)
    names = [actor.name for actor in text.resolved(knowledge).actors]
    assert names == ["Labour Party (UK)", "Liberal Democrats"], "not the Democrats' country"


def test_what_an_organisation_is_is_no_name_of_it(knowledge: Knowledge) -> None:
    text = Text("They met Russian troops and the French army.")
    assert text.found(knowledge) == [
        ("Russian troops", "anaphor", "russian-armed-forces"),
        ("French army", "name", "french-army"),
    ]


def test_an_institution_may_name_its_state_itself(knowledge: Knowledge) -> None:
    text = Text("The Ministry of Health of Peru closed it.")
    text.mention("Ministry of Health of Peru", ORGANISATION)
    assert [actor.name for actor in text.resolved(knowledge).actors] == [
        "Ministry of Health (Peru)"
    ], "as where Peru stands beside it"


def test_a_province_is_not_the_town_of_its_name(knowledge: Knowledge) -> None:
    text = Text("Fires burned in the oblasts of Kharkiv and Poltava, and in Zenda province.")
    text.mention("Kharkiv").mention("Poltava", ORGANISATION).mention("Zenda")
    assert [actor for _, _, actor in text.found(knowledge)] == [
        "kharkiv-oblast",
        "poltava-oblast",
        "zenda-province",
    ]


def test_what_has_a_governor_or_holds_a_town_is_a_province(knowledge: Knowledge) -> None:
    text = Text("The governor of Taiz met guests from Sirjan, Kerman, Iran, and from Kerman.")
    text.mention("Taiz").mention("Sirjan").mention("Kerman").mention("Iran")
    assert [actor for _, _, actor in text.found(knowledge)][:3] == [
        "taiz-governorate",
        "sirjan",
        "kerman-province",
    ]
    alone = Text("They left Kerman.").mention("Kerman").resolved(knowledge)
    assert alone.actors[0].wikipedia != "Kerman province"


@pytest.mark.parametrize(
    ("sentence", "article"),
    [
        ("The governor of Punjab left.", ""),
        ("The governor left Punjab, Pakistan.", "Punjab, Pakistan"),
        ("The governor of Punjab left Pakistan.", "Punjab, Pakistan"),
    ],
)
def test_what_two_countries_have_is_told_by_what_is_spoken_of(
    knowledge: Knowledge, sentence: str, article: str
) -> None:
    text = Text(sentence).mention("Punjab")
    if "Pakistan" in sentence:
        text.mention("Pakistan")
    assert text.resolved(knowledge).actors[0].wikipedia == article


def test_a_town_is_not_one_of_its_name_in_another_country(knowledge: Knowledge) -> None:
    text = Text("They left Hyderabad, Sindh.").mention("Hyderabad").mention("Sindh")
    hyderabad, sindh = text.resolved(knowledge).actors
    assert (hyderabad.wikipedia, sindh.wikipedia) == ("", "Sindh")
    alone = Text("They left Hyderabad.").mention("Hyderabad").resolved(knowledge)
    assert alone.actors[0].wikipedia == "Hyderabad"


def test_a_capital_behind_its_quarter_is_no_province(knowledge: Knowledge) -> None:
    text = Text("They met in Elmtown, Ankara, Turkey.")
    text.mention("Elmtown").mention("Ankara").mention("Turkey")
    assert [actor for _, _, actor in text.found(knowledge)] == ["elmtown", "ankara", "turkey"]


def test_what_is_named_after_a_place_is_named_whole(knowledge: Knowledge) -> None:
    text = Text("They left Jenin refugee camp for Elm district, Oak district court and Ash taluk.")
    text.mention("Jenin").mention("Elm").mention("Oak").mention("Ash")
    words = [words for words, _, _ in text.found(knowledge)]
    assert words == ["Jenin refugee camp", "Elm district", "Oak", "Ash taluk"]


def test_two_places_that_were_taken_for_one_are_parted(knowledge: Knowledge) -> None:
    text = Text("Peru and Rwanda agreed; Bosnia and Herzegovina did not, nor Elm and Oak.")
    text.mention("Peru and Rwanda").mention("Bosnia and Herzegovina").mention("Elm and Oak")
    assert [actor for _, _, actor in text.found(knowledge)] == [
        "peru",
        "rwanda",
        "bosnia-and-herzegovina",
        "elm-and-oak",
    ]


def test_two_bodies_that_were_taken_for_one_are_parted(knowledge: Knowledge) -> None:
    text = Text("Visa and Mastercard agreed; Marks and Spencer did not.")
    text.mention("Visa and Mastercard", ORGANISATION).mention("Marks and Spencer", ORGANISATION)
    assert [actor for _, _, actor in text.found(knowledge)] == [
        "visa-inc",
        "mastercard",
        "marks-spencer",
    ]


@pytest.mark.parametrize(
    ("kind", "article"), [(ORGANISATION, "Amazon (company)"), (PLACE, ""), (PERSON, "")]
)
def test_a_word_is_a_company_where_the_text_takes_it_for_one(
    knowledge: Knowledge, kind: ActorType, article: str
) -> None:
    (actor,) = Text("They left Amazon").mention("Amazon", kind).resolved(knowledge).actors
    assert actor.wikipedia == article


def test_two_parts_of_one_country_are_parted(knowledge: Knowledge) -> None:
    text = Text("It rained in the Ouest and Artibonite departments.").mention(
        "Ouest and Artibonite"
    )
    found = text.resolved(knowledge)
    assert [actor.wikipedia for actor in found.actors] == [
        "Ouest (department)",
        "Artibonite (department)",
    ]


def test_borders_are_places(knowledge: Knowledge) -> None:
    text = Text("It is near the Ecuador–Peru border, far from the Elm–Oak border.")
    (actor,) = text.resolved(knowledge).actors
    assert (actor.name, actor.type) == ("Ecuador–Peru border", PLACE)


def test_money_is_no_country(knowledge: Knowledge) -> None:
    assert Text("It cost US$500 in the end.").found(knowledge) == []


@pytest.mark.parametrize(
    ("sentence", "country", "actor"),
    [
        ("Democrats in Texas agreed.", "Texas", "democratic-party"),
        ("Democrats won in Denmark.", "Denmark", "democrats"),
        ("Democrats won.", "", "democrats"),
    ],
)
def test_members_of_a_party_are_of_the_state_that_is_spoken_of(
    knowledge: Knowledge, sentence: str, country: str, actor: str
) -> None:
    text = Text(sentence).mention("Democrats", GROUP)
    if country:
        text.mention(country)
    assert text.found(knowledge)[0][2] == actor


def test_a_party_may_name_its_state(knowledge: Knowledge) -> None:
    text = Text("The Sweden Democrats agreed.").mention("Sweden").mention("Democrats", GROUP)
    assert [actor for _, _, actor in text.found(knowledge)] == ["sweden-democrats"]


@pytest.mark.parametrize(
    ("said", "leaders"),
    [
        ("Emmanuel Macron met Xi Jinping. The French leader left.", ["emmanuel-macron"]),
        ("Xi Jinping waits. The French leader left.", []),
        ("Emmanuel Macron waits. The former French leader left.", []),
        ("Emmanuel Macron waits. The French Green leader left.", []),
        ("Emmanuel Macron waits. No French leader left.", []),
    ],
)
def test_the_leader_of_a_state_is_the_one_that_the_text_names(
    knowledge: Knowledge, said: str, leaders: list[str]
) -> None:
    text = Text(said)
    for name in ("Emmanuel Macron", "Xi Jinping"):
        if name in said:
            text.mention(name, PERSON)
    told = text.mention("French", PLACE, Form.DEMONYM).found(knowledge)
    assert [actor for words, _, actor in told if words == "leader"] == leaders


def test_the_agency_is_the_one_whose_name_holds_anothers(knowledge: Knowledge) -> None:
    text = Text("The UN refugee agency waits. The body said so.").mention("UN", ORGANISATION)
    text.mention("body", ORGANISATION, Form.ANAPHOR, refers_to=0)
    told = text.found(knowledge)
    assert [actor for _, _, actor in told] == 2 * [told[0][2]]
    assert told[0][0] == "UN refugee agency"


def test_the_bank_is_no_central_bank_where_another_is_named(knowledge: Knowledge) -> None:
    text = Text("Peru's central bank waits, as Banco Zenda does. The bank is new.").mention("Peru")
    told = text.mention("Banco Zenda", ORGANISATION).found(knowledge)
    assert [words for words, _, _ in told] == ["Peru", "central bank", "Banco Zenda"]


def test_the_ministry_is_that_of_the_state_beside_its_name(knowledge: Knowledge) -> None:
    text = Text("Kenya's Health Ministry shut it. Peru waits, the ministry said.")
    text.mention("Kenya").mention("Health Ministry", ORGANISATION).mention("Peru")
    text.mention("ministry", ORGANISATION, Form.ANAPHOR, refers_to=1)
    told = {words: actor for words, _, actor in text.found(knowledge)}
    assert told["ministry"] == told["Health Ministry"] == "health-ministry-kenya"


def test_institutions_of_one_name_are_told_apart_by_the_state_beside_each(
    knowledge: Knowledge,
) -> None:
    text = Text(
        "Brazil's Supreme Court sat.\nIndia's Supreme Court sat too.\nThe Supreme Court rests."
    )
    text.mention("Brazil").mention("Supreme Court", ORGANISATION)
    text.mention("India").mention("Supreme Court", ORGANISATION, refers_to=1)
    text.mention("Supreme Court", ORGANISATION, refers_to=1)
    assert [actor for _, _, actor in text.found(knowledge)] == [
        "brazil",
        "supreme-federal-court",
        "india",
        "supreme-court-of-india",
        "supreme-court",
    ]


@pytest.mark.parametrize(
    ("sentences", "actor"),
    [
        ("Peru waits.\nIt rains.\nThe Supreme Court sat.", "supreme-court-of-peru"),
        ("Peru waits.\nChile waits.\nThe Supreme Court sat.", "supreme-court"),
        ("Peru waits.\nPeru and Chile wait. In Chile, the Supreme Court sat.", "of-chile"),
        ("Chile waits." + 99 * " It rains." + " Peru waits. The Supreme Court sat.", "of-peru"),
        ("Australia waits. The Supreme Court sat.", "supreme-court"),
    ],
)
def test_an_institution_is_of_the_country_around_it(
    knowledge: Knowledge, sentences: str, actor: str
) -> None:
    text = Text(sentences)
    for match in re.finditer("Peru|Chile|Australia", sentences):
        text.mention(match[0])
    text.mention("Supreme Court", ORGANISATION)
    assert text.found(knowledge)[-1][2].endswith(actor)


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("Airbus and Zelenka fell.", "organisation"),
        ("Geneva and Zelenka are far.", "place"),
        ("Airbus, Zelenka said, fell.", "person"),
        ("Airbus and Zelenka I fell.", "person"),
    ],
)
def test_an_unknown_single_name_is_of_the_kind_of_a_known_one_beside_it(
    knowledge: Knowledge, sentence: str, kind: str
) -> None:
    text = Text(sentence)
    text.mention(*(("Airbus", ORGANISATION) if "Airbus" in sentence else ("Geneva", PLACE)))
    text.mention("Zelenka", PERSON)
    assert text.resolved(knowledge).actors[-1].type.value == kind


def test_a_name_with_an_accent_is_not_one_without(knowledge: Knowledge) -> None:
    text = Text("It shook Los Ángeles.").mention("Los Ángeles")
    assert text.found(knowledge)[0][2] != "los-angeles"


def test_an_institution_that_nothing_tells_apart_is_the_one_of_the_text(
    knowledge: Knowledge,
) -> None:
    text = Text("Spain's Supreme Court sat.\nPeru and Chile wait.\nThe Supreme Court rests.")
    text.mention("Spain").mention("Supreme Court", ORGANISATION).mention("Peru").mention("Chile")
    text.mention("Supreme Court", ORGANISATION, refers_to=1)
    assert text.found(knowledge)[-1][2] == "supreme-court-of-spain"


@pytest.mark.parametrize(
    ("sentence", "words", "name"),
    [
        ("The Thai Army left.", "Thai Army", "Royal Thai Army"),
        ("The Zendian Army left.", "Zendian Army", "Zendian Army"),
        ("The Parliament of Mali sat.", "Parliament of Mali", "National Assembly (Mali)"),
        ("The Ministry of Oak of Peru met.", "Ministry of Oak of Peru", "Ministry of Oak (Peru)"),
    ],
)
def test_what_names_its_state_is_of_no_other(
    knowledge: Knowledge, sentence: str, words: str, name: str
) -> None:
    text = Text(f"Spain waits. {sentence}").mention("Spain").mention(words, ORGANISATION)
    assert text.resolved(knowledge).actors[1].name == name


def test_letters_of_a_party_are_read_at_home(knowledge: Knowledge) -> None:
    text = Text("Bosnia waits for the SNSD.").mention("Bosnia").mention("SNSD", ORGANISATION)
    assert text.resolved(knowledge).actors[1].name == "Alliance of Independent Social Democrats"
    abroad = Text("Peru waits for the SNSD.").mention("Peru").mention("SNSD", ORGANISATION)
    assert abroad.resolved(knowledge).actors[1].name == "SNSD"


def test_a_party_that_begins_with_its_people_tells_of_their_state(knowledge: Knowledge) -> None:
    text = Text("Ines of the Iraqi Elm Party left the Council of Representatives.")
    text.mention("Iraqi Elm Party", ORGANISATION)
    text.mention("Council of Representatives", ORGANISATION)
    assert text.resolved(knowledge).actors[1].name == "Council of Representatives of Iraq"


def test_a_pope_is_named_with_his_title(knowledge: Knowledge) -> None:
    text = Text("They met Pope Leo XIV in Rome.").mention("Leo XIV", PERSON, title="Pope")
    (mention, *_) = text.resolved(knowledge).mentions
    assert mention.span.of(text.text) == "Pope Leo XIV"


@pytest.mark.parametrize(
    ("sentence", "name", "title", "actor"),
    [
        ("Pope Francis prayed", "Francis", "Pope", "pope-francis"),
        ("Prince William waved", "William", "Prince", "william-prince-of-wales"),
        ("Prince Rassendyll waved", "Rassendyll", "Prince", "rassendyll"),
        ("The prince's aide William waved", "William", "prince's aide", "william"),
    ],
)
def test_a_first_name_is_known_with_its_dignity(
    knowledge: Knowledge, sentence: str, name: str, title: str, actor: str
) -> None:
    text = Text(sentence).mention(name, PERSON, title=title)
    assert text.found(knowledge)[0][2] == actor


def test_a_name_that_says_more_than_an_ambiguous_one_is_sure(knowledge: Knowledge) -> None:
    (pope, *_), (francis, *_) = map(knowledge.candidates, ("Pope Francis", "Francis"))
    assert pope.actor == francis.actor
    assert pope.prior > SURE
    assert francis.prior < LIKELY


def test_a_town_may_be_known_by_where_it_lies(knowledge: Knowledge) -> None:
    text = Text("It rained in Moore, Oklahoma. Moore spoke.").mention("Moore").mention("Oklahoma")
    text.mention("Moore", PERSON)
    assert [actor for _, _, actor in text.found(knowledge)] == [
        "moore-oklahoma",
        "oklahoma",
        "moore",
    ]


def test_two_names_that_were_taken_for_one_are_parted(knowledge: Knowledge) -> None:
    text = Text("The Polish Sejm voted; the Russian Defense Ministry did not.")
    text.mention("Polish Sejm", ORGANISATION).mention("Russian Defense Ministry", ORGANISATION)
    assert text.found(knowledge) == [
        ("Polish", "demonym", "poland"),
        ("Sejm", "name", "sejm"),
        ("Russian Defense Ministry", "name", "russian-defense-ministry"),
    ]


def test_a_people_is_parted_from_a_party_that_is_known_without_it(knowledge: Knowledge) -> None:
    text = Text("The British Labour Party met the Scottish National Party.")
    text.mention("British Labour Party", ORGANISATION)
    text.mention("Scottish National Party", ORGANISATION)
    assert text.found(knowledge) == [
        ("British", "demonym", "united-kingdom"),
        ("Labour Party", "name", "labour-party-uk"),
        ("Scottish National Party", "name", "scottish-national-party"),
    ]


@pytest.mark.parametrize(
    ("name", "actor"),
    [
        ("Norwegian Red Cross", "norwegian-red-cross"),
        ("North Korean Red Cross", "north-korean-red-cross"),
        ("Turkish Red Crescent", "turkish-red-crescent"),
        ("Welsh Football Association", "welsh-football-association"),
        ("Iranian Red Crescent Society", "iranian-red-crescent-society"),
        ("Red Cross", "red-cross"),
    ],
)
def test_a_national_society_is_not_the_whole_movement(
    knowledge: Knowledge, name: str, actor: str
) -> None:
    text = Text(f"The {name} sent tents.").mention(name, ORGANISATION)
    assert text.found(knowledge) == [(name, "name", actor)]


def test_a_well_known_institution_is_meant_where_its_state_is_spoken_of(
    knowledge: Knowledge,
) -> None:
    there = Text("Peru and the United States talked. The Department of Justice sued.")
    there.mention("Peru").mention("United States").mention("Department of Justice", ORGANISATION)
    elsewhere = Text("Peru voted. The Department of Justice sued.")
    elsewhere.mention("Peru").mention("Department of Justice", ORGANISATION)
    last = [text.resolved(knowledge).actors[-1].name for text in (there, elsewhere)]
    assert last == [
        "United States Department of Justice",
        "Department of Justice (Peru)",
    ]


def test_a_society_of_a_state_is_not_the_whole_movement(knowledge: Knowledge) -> None:
    text = Text("Norway's Red Cross sent tents.").mention("Norway")
    text.mention("Red Cross", ORGANISATION)
    assert [actor.name for actor in text.resolved(knowledge).actors] == [
        *("Norway", "Red Cross of Norway")
    ]


@pytest.mark.parametrize(
    "text",
    [
        "He signed the Lahore Declaration.",
        "He fell ill of the Sudan virus.",
        "The Duchess of Lahore waved.",
        "The Marchioness of Lahore waved.",
        "A Hezbollah-II missile fell.",
        "It was 9 p.m. Pacific time.",
        "The trans-Pacific cable broke.",
        "They painted a Catholic church.",
        "He played in Guardian of the Oak.",
    ],
)
def test_what_is_called_after_an_actor_is_not_the_actor(knowledge: Knowledge, text: str) -> None:
    assert Text(text).found(knowledge) == []


def test_a_member_of_parliament_who_has_namesakes_is_told_by_the_office(
    knowledge: Knowledge,
) -> None:
    baker, member = Text("Chris Smith spoke."), Text("Rep. Chris Smith spoke.")
    baker.mention("Chris Smith", PERSON)
    member.mention("Chris Smith", PERSON, title="Rep.")
    assert [actor.wikipedia for actor in baker.resolved(knowledge).actors] == [""]
    assert [actor.wikipedia for actor in member.resolved(knowledge).actors] == [
        "Chris Smith (New Jersey politician)"
    ]


def test_a_name_that_others_have_wants_its_country(knowledge: Knowledge) -> None:
    there = Text("In Peru, the Defence Forces met at Santa Fe.")
    there.mention("Peru").mention("Defence Forces", ORGANISATION).mention("Santa Fe")
    assert [actor.wikipedia for actor in there.resolved(knowledge).actors] == ["Peru", "", ""]
    home = Text("In Ireland, the Defence Forces met.")
    home.mention("Ireland").mention("Defence Forces", ORGANISATION)
    assert home.found(knowledge)[1][2] == "defence-forces-ireland"


def test_a_region_is_no_province_of_another_country(knowledge: Knowledge) -> None:
    here, there = Text("Paraguay's Chaco region"), Text("Argentina's Chaco region")
    here.mention("Paraguay").mention("Chaco")
    there.mention("Argentina").mention("Chaco")
    assert [actor.wikipedia for actor in here.resolved(knowledge).actors] == ["Paraguay", ""]
    assert [actor.wikipedia for actor in there.resolved(knowledge).actors] == [
        *("Argentina", "Chaco Province")
    ]


def test_a_national_society_stands_beside_its_movement(knowledge: Knowledge) -> None:
    text = Text("The Red Cross said that the Danish Red Cross would help.")
    text.mention("Red Cross", ORGANISATION).mention("Danish Red Cross", ORGANISATION)
    assert text.found(knowledge) == [
        ("Red Cross", "name", "red-cross"),
        ("Danish Red Cross", "name", "danish-red-cross"),
    ]


def test_what_cannot_be_settled_stays_unlinked(knowledge: Knowledge) -> None:
    text = Text("Georgia won, and Nick Jordan flew to Washington. Jordan landed.")
    text.mention("Georgia").mention("Nick Jordan", PERSON).mention("Washington")
    text.mention("Jordan", PERSON, Form.SHORT, 1)
    resolved = text.resolved(knowledge)
    assert [actor.name for actor in resolved.actors] == ["Georgia", "Nick Jordan", "Washington"]
    assert not any(actor.wikidata or actor.wikipedia for actor in resolved.actors)
    assert resolved.actors[0].id == "georgia-place", "not the page of the country"


def test_a_name_on_another_state_settles_which_georgia(knowledge: Knowledge) -> None:
    text = Text("Voters in Georgia and Alabama").mention("Georgia").mention("Alabama")
    assert text.found(knowledge)[0][2] == "georgia-u-s-state"


def test_a_club_is_not_the_town_of_its_name(knowledge: Knowledge) -> None:
    text = Text("Essex won in Essex, and the team flew to Essex.")
    text.mention("Essex", ORGANISATION).mention("Essex").mention("Essex")
    assert text.found(knowledge) == [
        ("Essex", "name", "essex-organisation"),
        ("Essex", "name", "essex"),
        ("Essex", "name", "essex"),
    ]
    text = Text("Bath beat Leeds in Britain.")
    text.mention("Bath", ORGANISATION).mention("Britain")
    assert text.found(knowledge)[0] == ("Bath", "name", "bath")
    text = Text("Russia won. Germany lost.")
    text.mention("Russia", ORGANISATION).mention("Germany", ORGANISATION)
    assert [actor for _, _, actor in text.found(knowledge)] == ["russia", "germany"]


def test_a_town_has_no_national_guard(knowledge: Knowledge) -> None:
    text = Text("In Kansas City the National Guard arrived.")  # of two states: in no known country
    text.mention("Kansas City").mention("National Guard", ORGANISATION)
    assert text.resolved(knowledge).actors[1].name == "National Guard"


@pytest.mark.parametrize(
    "words",
    [
        "See https://example.org/Egypt-today and http://example.org/a,Egypt now.",
        "Write to news@Egypt.example at once.",
        "They read www.Egypt.example daily.",
    ],
)
def test_an_address_names_nobody(knowledge: Knowledge, words: str) -> None:
    assert Text(words).found(knowledge) == []
    egypt = Directory.of([Actor("egypt-today", "Egypt", ORGANISATION)])
    assert Text(words).found(knowledge, egypt) == []


def test_the_day_of_a_country_is_no_country(knowledge: Knowledge) -> None:
    assert Text("They marched on Canada Day.").found(knowledge) == []


def test_money_names_no_country(knowledge: Knowledge) -> None:
    assert (
        Text("It cost US $3 billion, or US$4, and 5 US dollars, 6 US cents.").found(knowledge) == []
    )
    assert Text("It cost $5 US a litre, or $3.5 million US in all.").found(knowledge) == []
    (found,) = Text("The talks in the US ended.").found(knowledge)
    assert found == ("US", "acronym", "united-states")
    (found,) = Text("They had a $5 US stamp.").found(knowledge)
    assert found == ("US", "acronym", "united-states")


def test_a_person_called_jordan_is_not_the_country(knowledge: Knowledge) -> None:
    text = Text("Then Jordan spoke").mention("Jordan", PERSON)
    ((_, _, actor),) = text.found(knowledge)
    assert actor == "jordan-person"


def test_the_directory_wins_over_all(knowledge: Knowledge) -> None:
    directory = Directory.of(
        [
            Actor("sana-port", "Sana Port Company", ORGANISATION, ("SANA",)),
            Actor("the-bear", "Russia", PLACE, wikidata="Q159"),
            Actor("x-lund", "Xenia Lund", PERSON),
        ]
    )
    text = Text("SANA met Russian sailors. Lund and the Sana Port Company left with X. Lund.")
    text.mention("SANA", ORGANISATION).mention("Russian", GROUP, Form.DEMONYM)
    text.mention("Lund", PERSON)
    assert text.found(knowledge, directory) == [
        ("SANA", "acronym", "sana-port"),
        ("Russian", "demonym", "the-bear"),
        ("Lund", "short", "x-lund"),
        ("Sana Port Company", "name", "sana-port"),
    ]


def test_names_of_the_directory_that_nobody_found(knowledge: Knowledge) -> None:
    directory = Directory.of(
        [
            Actor("ha", "Harbour Authority", ORGANISATION, ("HA", "Port")),
            Actor("is", "Island Services", ORGANISATION, ("IS",)),
        ]
    )
    text = Text("IS IT HA?\nThe Harbour Authority is HA; Port Said is no Port, this IS it.")
    text.mention("Port Said")
    assert text.found(knowledge, directory) == [
        ("Harbour Authority", "name", "ha"),
        ("HA", "acronym", "ha"),
        ("Port Said", "name", "port-said"),
        ("Port", "name", "ha"),
        ("IS", "acronym", "is"),
    ]


def test_of_overlapping_mentions_the_longest_stays(knowledge: Knowledge) -> None:
    text = Text("The Russian Defense Ministry said")
    text.mentions = [
        Mention(text.span("Russian"), GROUP, Form.DEMONYM),
        Mention(text.span("Russian Defense Ministry"), ORGANISATION),
        Mention(text.span("Defense Ministry"), ORGANISATION),
    ]
    assert text.found(knowledge) == [
        ("Russian Defense Ministry", "name", "russian-defense-ministry")
    ]


class TestDecisions:
    """What the editor decided about a span wins over everything."""

    lund = local_actor("Xenia Lund", PERSON)

    def text(self) -> Text:
        text = Text("Anna Lund spoke. Lund left. She came back with the Quay Watch.")
        text.mention("Anna Lund", PERSON).mention("Lund", PERSON, Form.SHORT, 0)
        return text.mention("She", PERSON, Form.ANAPHOR, 0)

    def test_what_refers_to_it_follows(self, knowledge: Knowledge) -> None:
        found = self.text().decide("Anna Lund", self.lund).found(knowledge)
        assert [(words, actor) for words, _, actor in found] == [
            ("Anna Lund", "xenia-lund"),
            ("Lund", "xenia-lund"),
            ("She", "xenia-lund"),
        ]

    def test_one_mention_alone(self, knowledge: Knowledge) -> None:
        found = self.text().decide("Lund", self.lund, 2).found(knowledge)
        assert [actor for _, _, actor in found] == ["anna-lund", "xenia-lund", "anna-lund"]

    def test_nobody_is_meant(self, knowledge: Knowledge) -> None:
        found = self.text().decide("Anna Lund", None).found(knowledge)
        assert [(words, actor) for words, _, actor in found] == [("Lund", "lund")]

    def test_a_part_of_a_mention_is_ignored_with_all_of_it(self, knowledge: Knowledge) -> None:
        found = self.text().decide("Anna", None).found(knowledge)
        assert [words for words, _, _ in found] == ["Lund"]

    def test_a_longer_span_takes_the_shorter_along(self, knowledge: Knowledge) -> None:
        text = self.text().decide("Anna Lund spoke", self.lund)
        assert [words for words, _, _ in text.found(knowledge)] == [
            "Anna Lund spoke",
            "Lund",
            "She",
        ]
        assert {actor for _, _, actor in text.found(knowledge)} == {"xenia-lund"}

    def test_a_mention_is_made_where_none_was_found(self, knowledge: Knowledge) -> None:
        watch = local_actor("Quay Watch", ORGANISATION)
        found = self.text().decide("Quay Watch", watch).found(knowledge)
        assert found[-1] == ("Quay Watch", "name", "quay-watch")

    def test_it_wins_over_the_directory(self, knowledge: Knowledge) -> None:
        directory = Directory.of([Actor("a-lund", "Anna Lund", PERSON, ("Quay Watch",))])
        text = self.text().decide("Anna Lund", self.lund).decide("Quay Watch", None)
        assert {actor for _, _, actor in text.found(knowledge, directory)} == {"xenia-lund"}

    def test_a_quote_follows_its_speaker(self, knowledge: Knowledge) -> None:
        text = self.text().decide("Anna Lund", self.lund)
        quote = Quote(Span(0, 4), QuoteKind.PART, 0, text.span("Anna Lund"), "spoke")
        annotations = Annotations(mentions=tuple(text.mentions), quotes=(quote,))
        resolved = resolve(text.text, annotations, Directory.of(()), knowledge, DAY, text.decided)
        assert resolved.quotes[0].speaker == "xenia-lund"


def test_speakers_and_claimants_are_actors(knowledge: Knowledge) -> None:
    text = Text("The minister said 'no' of 5 ships, the French president 'yes', sailors 'maybe'.")
    text.mention("minister", PERSON, Form.ANAPHOR).mention("French", GROUP, Form.DEMONYM)
    span = text.span
    annotations = Annotations(
        mentions=tuple(text.mentions),
        figures=(Figure(span("5"), 5, attributed_to=1), Figure(span("5"), 5)),
        quotes=(
            Quote(span("no"), QuoteKind.TERM, 0, span("The minister")),
            Quote(span("yes"), QuoteKind.TERM, 1, span("the French president")),
            Quote(span("maybe"), QuoteKind.TERM, None, span("sailors")),
        ),
    )
    resolved = resolve(text.text, annotations, Directory.of(()), knowledge, DAY)
    assert [quote.speaker for quote in resolved.quotes] == ["", "emmanuel-macron", ""]
    assert [figure.attributed_to for figure in resolved.figures] == ["france", ""]


def test_a_correction_build_loads_nothing_heavy() -> None:
    code = (
        "import sys; from briefgen.actors import resolve, directory, knowledge;"
        "knowledge.Knowledge().find('NASA');"
        "print([m for m in ('spacy', 'pydantic', 'yaml', 'slugify', 'jinja2') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


WORDS = (
    "Russian",
    "Kurdish",
    "IS",
    "Ankara",
    "president",
    "Supreme Court",
    "Anna Lund",
    "’s",
    "\n",
)


@st.composite
def texts(draw: st.DrawFn) -> tuple[str, Annotations, dict[Span, Actor | None]]:
    """Any text, with any mentions in it that refer to each other as the model says."""
    text = " ".join(draw(st.lists(st.one_of(st.sampled_from(WORDS), st.text(max_size=5)))))
    places = st.integers(0, max(0, len(text) - 1))

    def span() -> Span:
        start = draw(places)
        return Span(start, draw(st.integers(start + 1, len(text))))

    mentions: list[Mention] = []
    for _ in range(draw(st.integers(0, 5)) if text else 0):
        roots = [place for place, mention in enumerate(mentions) if mention.refers_to is None]
        refers_to = draw(st.sampled_from([None, *roots]))
        kind, form = draw(st.sampled_from(ActorType)), draw(st.sampled_from(Form))
        mentions.append(
            Mention(span(), kind, form, refers_to, draw(st.sampled_from(("", "US king"))))
        )
    actors: st.SearchStrategy[Actor | None] = st.sampled_from([None, local_actor("Q", PERSON)])
    decided = {span(): draw(actors) for _ in range(draw(st.integers(0, 2)) if text else 0)}
    indexes = st.sampled_from([None, *range(len(mentions))])
    quotes = [
        Quote(span(), QuoteKind.TERM, draw(indexes), draw(st.sampled_from([None, span()])))
        for _ in range(draw(st.integers(0, 2)) if text else 0)
    ]
    return text, Annotations(mentions=tuple(mentions), quotes=tuple(quotes)), decided


@settings(max_examples=150, derandomize=True, deadline=None)
@given(texts())
def test_any_mentions_of_any_text(
    knowledge: Knowledge, case: tuple[str, Annotations, dict[Span, Actor | None]]
) -> None:
    text, annotations, decided = case
    directory = Directory.of([Actor("anna", "Anna Lund", PERSON, ("IS",))])
    resolved = resolve(text, annotations, directory, knowledge, DAY, decided)
    spans = [mention.span for mention in resolved.mentions]
    assert spans == sorted(spans)
    assert all(one.end <= other.start for one, other in pairwise(spans))
    assert all(0 <= span.start < span.end <= len(text) for span in spans)
    mentioned = list(dict.fromkeys(mention.actor for mention in resolved.mentions))
    assert [actor.id for actor in resolved.actors] == mentioned
    assert {quote.speaker for quote in resolved.quotes} <= {"", *mentioned}
    for span, actor in decided.items():
        if actor is None:
            ignored = [other for other in spans if other.overlaps(span)]
            assert all(any(other.overlaps(s) for s, a in decided.items() if a) for other in ignored)
    assert resolved == resolve(text, annotations, directory, knowledge, DAY, decided)


def test_who_is_known_with_a_title_is_meant_by_the_name_after_it(knowledge: Knowledge) -> None:
    text = Text("Sheikh Hasina fled. Hasina landed in Delhi.")
    text.mention("Hasina", PERSON).mention("Hasina", PERSON, Form.NAME, 0)
    assert text.found(knowledge)[:2] == [
        ("Sheikh Hasina", "name", "sheikh-hasina"),
        ("Hasina", "short", "sheikh-hasina"),
    ]


@pytest.mark.parametrize(
    ("said", "seen", "names"),
    [
        (
            "Visa and Mastercard agreed. Shares of Visa rose.",
            "Mastercard",
            ["visa-inc", "mastercard", "visa-inc"],
        ),
        ("They sued Mastercard, Visa and Oak.", "Mastercard", ["mastercard", "visa-inc"]),
        ("They need a visa and Mastercard to pay.", "Mastercard", ["mastercard"]),
        ("They met Ann and Mastercard too.", "Mastercard", ["mastercard"]),
    ],
)
def test_a_word_beside_a_company_is_one(
    knowledge: Knowledge, said: str, seen: str, names: list[str]
) -> None:
    text = Text(said).mention(seen, ORGANISATION)
    assert [actor for _, _, actor in text.found(knowledge)] == names


@pytest.mark.parametrize(
    ("said", "kind", "found"),
    [
        ("Christie's sold the chair.", ORGANISATION, ("Christie's", "name", "christies")),
        ("It was sold at Christie’s, he said.", PERSON, ("Christie’s", "name", "christies")),
        ("Christie's books sold well.", PERSON, ("Christie", "name", "christie")),
        ("Christie's raised a bid.", ORGANISATION, ("Christie's", "name", "christies")),
        ("A Christie’s shop burned.", PERSON, ("Christie’s", "name", "christies")),
        ("The Christie's shop was dark.", PERSON, ("Christie's", "name", "christies")),
    ],
)
def test_a_body_is_called_after_its_founder(
    knowledge: Knowledge, said: str, kind: ActorType, found: tuple[str, str, str]
) -> None:
    assert Text(said).mention("Christie", kind).found(knowledge) == [found]


@pytest.mark.parametrize(
    ("kind", "actor"), [(ActorType.EVENT, "wimbledon-championships"), (PLACE, "wimbledon")]
)
def test_an_event_is_called_after_a_place(
    knowledge: Knowledge, kind: ActorType, actor: str
) -> None:
    text = Text("Ana Reis lost at Wimbledon.").mention("Wimbledon", kind)
    assert text.found(knowledge) == [("Wimbledon", "name", actor)]


@pytest.mark.parametrize(
    ("town", "state", "found"),
    [
        ("Cambridge", "Mass.", ["cambridge-massachusetts", "massachusetts"]),
        ("Macon", "Ga.", ["macon-georgia", "georgia-u-s-state"]),
        ("Elmwood", "W.Va.", ["elmwood-west-virginia", "west-virginia"]),
    ],
)
def test_a_town_has_its_state_in_short(
    knowledge: Knowledge, town: str, state: str, found: list[str]
) -> None:
    text = Text(f"They met in {town}, {state} The rest left.").mention(town).mention(state)
    assert [actor for _, _, actor in text.found(knowledge)] == found


def test_a_word_is_no_state(knowledge: Knowledge) -> None:
    text = Text("She sang at Mass. Ana left.").mention("Mass")
    assert [actor for _, _, actor in text.found(knowledge)] == ["mass"]


@pytest.mark.parametrize(
    ("name", "found"),
    [("Samsung Electronics Co Ltd", "samsung-electronics"), ("Zenka Ltd", "zenka-ltd")],
)
def test_a_company_has_a_legal_form(knowledge: Knowledge, name: str, found: str) -> None:
    text = Text(f"Shares of {name} fell.").mention(name, ORGANISATION)
    assert [actor for _, _, actor in text.found(knowledge)] == [found]


@pytest.mark.parametrize(
    ("said", "country", "found"),
    [
        ("In Canada, Conservative lawmakers wept.", "Canada", "conservative-party-of-canada"),
        ("In Canada, the Liberals won.", "Canada", "liberal-party-of-canada"),
        ("In Spain, the Socialists lost.", "Spain", "spanish-socialist-workers-party"),
        ("In Mali, the Socialists lost.", "Mali", "mali"),  # none that is known
    ],
)
def test_party_members_are_of_the_party_of_their_country(
    knowledge: Knowledge, said: str, country: str, found: str
) -> None:
    text = Text(said).mention(country)
    if "Conservative" in said:
        text.mention("Conservative", GROUP)
    assert text.found(knowledge)[-1][2] == found


@pytest.mark.parametrize(
    ("full", "short", "found"),
    [
        ("Oxfam Zenda", "Oxfam", ["oxfam-zenda", "oxfam"]),  # known by itself
        ("Zenka Transport", "Zenka", ["zenka-transport", "zenka-transport"]),
        ("Deutsche Bundesbank", "Bundesbank", ["deutsche-bundesbank", "deutsche-bundesbank"]),
    ],
)
def test_a_short_name_may_be_another_bodys(
    knowledge: Knowledge, full: str, short: str, found: list[str]
) -> None:
    text = Text(f"They joined {full}. Then {short} left.").mention(full, ORGANISATION)
    text.mention(short, ORGANISATION, Form.SHORT, refers_to=0)
    assert [actor for _, _, actor in text.found(knowledge)] == found


def test_a_chain_keeps_its_name_in_a_text(knowledge: Knowledge) -> None:
    text = Text("A Zenka's shop burned. Zenka's said so.")
    text.mention("Zenka", ORGANISATION).mention("Zenka", PERSON)
    assert text.found(knowledge) == [("Zenka's", "name", "zenkas"), ("Zenka's", "name", "zenkas")]


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("Tickets are sold at Zenka's in Oak Road.", "Zenka's"),
        ("Their rates are higher than Zenka's.", "Zenka"),
        ("They met in Zenka's old hall.", "Zenka"),
        ("They met in Peru's.", "Peru"),
    ],
)
def test_a_place_that_nobody_knows_and_that_has_nothing_is_a_shop(
    knowledge: Knowledge, sentence: str, name: str
) -> None:
    text = Text(sentence).mention(name.removesuffix("'s"))
    assert text.found(knowledge)[0][0] == name


@pytest.mark.parametrize(
    ("said", "country", "form", "found"),
    [
        (
            "Uganda's health ministry said so.",
            "Uganda",
            Form.NAME,
            ("health ministry", "anaphor", "health-ministry-uganda"),
        ),
        (
            "The Jordanian foreign ministry said so.",
            "Jordanian",
            Form.DEMONYM,
            ("foreign ministry", "anaphor", "foreign-ministry-jordan"),
        ),
    ],
)
def test_a_ministry_in_small_letters_is_that_of_its_state(
    knowledge: Knowledge, said: str, country: str, form: Form, found: tuple[str, str, str]
) -> None:
    assert Text(said).mention(country, PLACE, form).found(knowledge)[1] == found
    large = said.replace("health ministry", "Health Ministry").replace("foreign m", "Foreign M")
    seen = found[0].title()
    text = Text(large).mention(country, PLACE, form).mention(seen, ORGANISATION)
    assert text.found(knowledge)[1] == (seen, "name", found[2])


@pytest.mark.parametrize(
    ("said", "country", "form", "found"),
    [
        ("Kenya's military said so.", "Kenya", Form.NAME, ("military", "kenya-defence-forces")),
        ("Mali's army said so.", "Mali", Form.NAME, ("army", "malian-armed-forces")),
        ("Japan's central bank said so.", "Japan", Form.NAME, ("central bank", "bank-of-japan")),
        (
            "The Indian central bank said so.",
            "Indian",
            Form.DEMONYM,
            ("central bank", "reserve-bank-of-india"),
        ),
        (
            "Ghana's government said so.",
            "Ghana",
            Form.NAME,
            ("government", "government-of-ghana"),
        ),
        (
            "The Catalan government's plan fell.",
            "Catalan",
            Form.DEMONYM,
            ("Catalan government", "government-of-catalonia"),
        ),
        (
            "The Polish constitutional court said so.",
            "Polish",
            Form.DEMONYM,
            ("constitutional court", "constitutional-court-of-poland"),
        ),
        ("Kenya's embassy said so.", "Kenya", Form.NAME, ("embassy", "embassy-of-kenya")),
        ("The Kenyan embassy said so.", "Kenyan", Form.DEMONYM, ("embassy", "embassy-of-kenya")),
        (
            "Kenya's general staff left.",
            "Kenya",
            Form.NAME,
            ("general staff", "general-staff-of-kenya"),
        ),
        ("Kenya's coast guard left.", "Kenya", Form.NAME, ("coast guard", "coast-guard-of-kenya")),
        ("Kenya's top court sat.", "Kenya", Form.NAME, ("top court", "supreme-court-of-kenya")),
    ],
)
def test_what_a_state_has_in_small_letters_is_known(
    knowledge: Knowledge, said: str, country: str, form: Form, found: tuple[str, str]
) -> None:
    words, actor = found
    told = Text(said).mention(country, PLACE, form).found(knowledge)
    assert told[-1] == (words, "anaphor", actor)


@pytest.mark.parametrize(
    ("said", "country"),
    [
        ("Texas's supreme court said so.", "Texas"),  # parts of states have others
        ("Mali's central bank said so.", "Mali"),  # it shares that of a union
        ("Mali's electoral commission said so.", "Mali"),
    ],
)
def test_what_a_state_has_is_not_made_up(knowledge: Knowledge, said: str, country: str) -> None:
    told = Text(said).mention(country, PLACE).found(knowledge)
    assert [words for words, _, _ in told] == [country]


def test_a_state_and_its_own_are_two(knowledge: Knowledge) -> None:
    text = Text("It rose in China's Xinjiang, and in King's Cross.")
    text.mention("China's Xinjiang").mention("King's Cross")
    found = [(words, actor) for words, _, actor in text.found(knowledge)]
    assert found == [("China", "china"), ("Xinjiang", "xinjiang"), ("King's Cross", "kings-cross")]
