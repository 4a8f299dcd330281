"""The shipped knowledge base: what it must know, and how it is asked."""

from datetime import date
from pathlib import Path

import pytest

from briefgen.actors.actor import ActorType
from briefgen.actors.knowledge import SHIPPED, Knowledge, KnowledgeError
from briefgen.actors.named import LIKELY, SURE

MEGABYTES = 8_000_000

KENYA_POWER = (
    "kenya-power-and-lighting-company",
    ActorType.ORGANISATION,
    "Kenya Power and Lighting Company",
)
ENVIRONMENT = (
    "united-nations-environment-programme",
    ActorType.ORGANISATION,
    "United Nations Environment Programme",
)


@pytest.mark.parametrize(
    ("name", "actor", "kind", "article"),
    [
        ("SANA", "syrian-arab-news-agency", ActorType.ORGANISATION, "Syrian Arab News Agency"),
        ("the Philippines", "philippines", ActorType.PLACE, "Philippines"),
        ("Turkey", "turkey", ActorType.PLACE, "Turkey"),
        ("Türkiye", "turkey", ActorType.PLACE, "Turkey"),
        ("U.S.", "united-states", ActorType.PLACE, "United States"),
        ("Asia Pacific", "asia-pacific", ActorType.PLACE, "Asia-Pacific"),
        ("Southeastern Asia", "southeast-asia", ActorType.PLACE, "Southeast Asia"),
        ("IS", "islamic-state", ActorType.ORGANISATION, "Islamic State"),
        ("Daesh", "islamic-state", ActorType.ORGANISATION, "Islamic State"),
        ("NATO", "nato", ActorType.ORGANISATION, "NATO"),
        ("OPEC", "opec", ActorType.ORGANISATION, "OPEC"),
        ("Nasa", "nasa", ActorType.ORGANISATION, "NASA"),
        ("UN Environment Program", *ENVIRONMENT),
        ("Nordea", "nordea", ActorType.ORGANISATION, "Nordea"),
        ("Kenya Power", *KENYA_POWER),
        ("Tony Abbott", "tony-abbott", ActorType.PERSON, "Tony Abbott"),
        ("Dayton Accords", "dayton-agreement", ActorType.EVENT, "Dayton Agreement"),
        ("North Atlantic Treaty Organization", "nato", ActorType.ORGANISATION, "NATO"),
        ("WHO", "world-health-organization", ActorType.ORGANISATION, "World Health Organization"),
        ("Soviet Union", "soviet-union", ActorType.PLACE, "Soviet Union"),
        ("GDR", "east-germany", ActorType.PLACE, "East Germany"),
        ("Yuri Gagarin", "yuri-gagarin", ActorType.PERSON, "Yuri Gagarin"),
        ("Mikhail Gorbachev", "mikhail-gorbachev", ActorType.PERSON, "Mikhail Gorbachev"),
        ("Kurds", "kurds", ActorType.GROUP, "Kurds"),
        ("Texas", "texas", ActorType.PLACE, "Texas"),
        ("São Paulo", "sao-paulo", ActorType.PLACE, "São Paulo"),
        ("Cardiff", "cardiff", ActorType.PLACE, "Cardiff"),
        ("Al Gore", "al-gore", ActorType.PERSON, "Al Gore"),
        ("Isaac Herzog", "isaac-herzog", ActorType.PERSON, "Isaac Herzog"),
        ("Ferdinand Marcos Jr.", "bongbong-marcos", ActorType.PERSON, "Bongbong Marcos"),
    ],
)
def test_names(knowledge: Knowledge, name: str, actor: str, kind: ActorType, article: str) -> None:
    found = knowledge.candidates(name)[0]
    assert (found.actor.id, found.actor.type, found.actor.wikipedia) == (actor, kind, article)
    assert found.prior > 0.5


@pytest.mark.parametrize("word", ["is", "who", "us", "may", "it", "Of", "Zyxwv"])
def test_ordinary_words_name_nobody(knowledge: Knowledge, word: str) -> None:
    assert knowledge.find(word) == ()


@pytest.mark.parametrize("name", ["Mohammed Ali", "and Muhammad", "no official capital"])
def test_what_a_source_makes_of_names_names_nobody(knowledge: Knowledge, name: str) -> None:
    assert knowledge.find(name) == ()


def test_no_leader_of_today_is_without_an_article(knowledge: Knowledge) -> None:
    for office, country in (("president", "kosovo"), ("prime minister", "greece")):
        (holder,) = knowledge.holders(office, country, date(2025, 11, 12))
        assert holder.wikipedia


@pytest.mark.parametrize("name", ["Washington", "Supreme Court", "Congress", "National Assembly"])
def test_names_of_many_are_sure_for_none(knowledge: Knowledge, name: str) -> None:
    assert all(candidate.prior < 0.75 for candidate in knowledge.candidates(name))
    assert len(knowledge.candidates(name)) > 1


def test_georgia_is_a_country_and_a_state(knowledge: Knowledge) -> None:
    candidates = knowledge.candidates("Georgia")
    assert [(c.actor.id, c.country) for c in candidates[:2]] == [
        ("georgia", ""),
        ("georgia-u-s-state", "united-states"),
    ]
    assert candidates[0].prior < 0.75


@pytest.mark.parametrize("name", ["Jordan", "Chad"])
def test_countries_that_are_personal_names_say_so(knowledge: Knowledge, name: str) -> None:
    assert knowledge.candidates(name)[0].personal


@pytest.mark.parametrize(
    ("word", "actor"),
    [
        ("Russian", "russia"),
        ("Soviet", "soviet-union"),
        ("South Korean", "south-korea"),
        ("Dutch", "netherlands"),
        ("Kurdish", "kurds"),
        ("Palestinian", "palestinians"),
        ("Bissau-Guinean", "guinea-bissau"),
    ],
)
def test_demonyms(knowledge: Knowledge, word: str, actor: str) -> None:
    found = knowledge.demonym(word)
    assert found is not None
    assert found.id == actor


def test_what_is_no_demonym(knowledge: Knowledge) -> None:
    assert knowledge.demonym("russian") is None
    assert knowledge.demonym("Ruritanian") is None


@pytest.mark.parametrize(
    ("city", "country"),
    [("Ankara", "turkey"), ("Moscow", "russia"), ("Washington", "united-states")],
)
def test_capitals(knowledge: Knowledge, city: str, country: str) -> None:
    found = knowledge.capital(city)
    assert found is not None
    assert found.id == country
    assert knowledge.capital("Istanbul") is None
    assert knowledge.seat(city) is None


def test_a_union_of_states_has_its_seat_in_a_capital(knowledge: Knowledge) -> None:
    seated, state = knowledge.seat("Brussels"), knowledge.capital("Brussels")
    assert seated is not None
    assert state is not None
    assert (seated.id, state.id) == ("european-union", "belgium")


@pytest.mark.parametrize(
    ("office", "country", "day", "holder"),
    [
        ("president", "united-states", date(1962, 10, 22), "john-f-kennedy"),
        ("president", "united-states", date(1987, 12, 8), "ronald-reagan"),
        ("general secretary", "soviet-union", date(1987, 12, 8), "mikhail-gorbachev"),
        ("premier", "soviet-union", date(1961, 4, 12), "nikita-khrushchev"),
        ("president", "france", date(2019, 10, 21), "emmanuel-macron"),
        ("chancellor", "germany", date(2019, 10, 21), "angela-merkel"),
        ("defence minister", "russia", date(2019, 10, 21), "sergey-shoigu"),
        ("prime minister", "united-kingdom", date(1986, 4, 28), "margaret-thatcher"),
    ],
)
def test_who_held_an_office_on_a_day(
    knowledge: Knowledge, office: str, country: str, day: date, holder: str
) -> None:
    assert [actor.id for actor in knowledge.holders(office, country, day)] == [holder]


def test_who_held_an_office_before_a_day(knowledge: Knowledge) -> None:
    day = date(1963, 11, 21)
    before = {actor.id for actor in knowledge.former_holders("president", "united-states", day)}
    assert "dwight-d-eisenhower" in before
    assert not {"john-f-kennedy", "lyndon-b-johnson"} & before
    lately = knowledge.former_holders("president", "united-states", day, date(1961, 1, 1))
    assert [actor.id for actor in lately] == ["dwight-d-eisenhower"]


def test_roles_have_days(knowledge: Knowledge) -> None:
    kennedy = knowledge.by_id("john-f-kennedy")
    assert kennedy is not None
    assert kennedy.role_on(date(1963, 11, 22)) == "President of the United States"
    assert kennedy.role_on(date(1963, 11, 23)) == ""
    assert kennedy.wikidata == "Q9696"


def test_surnames(knowledge: Knowledge) -> None:
    assert [actor.id for actor in knowledge.bearers("Macron")] == ["emmanuel-macron"]
    assert len(knowledge.bearers("Bush")) > 1
    assert knowledge.bearers("bush") == ()


def test_names_stand_in_a_text(knowledge: Knowledge) -> None:
    text = (
        "The Syrian Democratic Forces left. Jordan told NASA of Nice weather; Nice rain in Hamas."
    )
    found = [(span.of(text), actor) for span, actor in knowledge.scan(text)]
    assert ("Syrian Democratic Forces", "syrian-democratic-forces") in found
    assert ("NASA", "nasa") in found, "though the British press calls it Nasa"
    assert "Jordan" not in [words for words, _ in found], "a personal name as well"


ICE = "immigration-and-customs-enforcement"


@pytest.mark.parametrize(
    ("name", "actor"),
    [
        ("Atlantic", "atlantic-ocean"),  # not the magazine
        ("Emirates", "united-arab-emirates"),  # the airline is told by flying
        ("Lazio", "lazio"),  # not the club
        ("Trinamool Congress", "trinamool-congress"),
        ("US Immigration and Customs Enforcement", f"united-states-{ICE}"),
    ],
)
def test_names_stay_with_whom_news_means(knowledge: Knowledge, name: str, actor: str) -> None:
    first = knowledge.candidates(name)[0]
    assert first.actor.id == actor
    assert first.prior >= SURE


@pytest.mark.parametrize("name", ["Renaissance", "Horizons", "Citizens", "Revival"])
def test_words_are_no_parties_by_themselves(knowledge: Knowledge, name: str) -> None:
    assert all(each.prior < SURE for each in knowledge.candidates(name))


def test_more_words_settle_what_an_ambiguous_name_does_not(knowledge: Knowledge) -> None:
    (people,) = knowledge.candidates("Romani people")
    (named, *_) = knowledge.candidates("Roma")
    assert named.actor == people.actor
    assert named.prior < LIKELY < people.prior


def test_it_is_small_and_has_a_version(knowledge: Knowledge) -> None:
    assert SHIPPED.stat().st_size < MEGABYTES
    assert len(knowledge.version) == 16
    assert knowledge.by_id("no-such-actor") is None


def test_a_closed_knowledge_base_opens_again() -> None:
    knowledge = Knowledge()
    assert knowledge.find("NASA")
    knowledge.close()
    assert knowledge.find("Roscosmos")
    knowledge.close()


def test_it_is_only_read(tmp_path: Path) -> None:
    copy = tmp_path / "a copy?.db"
    copy.write_bytes(SHIPPED.read_bytes())
    copy.chmod(0o400)
    with Knowledge(copy) as knowledge:
        assert knowledge.find("NASA")
    assert copy.read_bytes() == SHIPPED.read_bytes()
    assert [path.name for path in tmp_path.iterdir()] == [copy.name]


def test_ordinary_words_that_open_a_sentence_are_no_name(knowledge: Knowledge) -> None:
    for text, names in (
        ("Home office chairs sell well.", []),
        ("The Home Office sat.", ["Home Office"]),
        ("Home Office staff sat.", ["Home Office"]),
    ):
        assert [span.of(text) for span, _ in knowledge.scan(text)] == names


@pytest.mark.parametrize("data", [None, b"", b"no database" * 1000])
def test_a_damaged_knowledge_base_is_told(tmp_path: Path, data: bytes | None) -> None:
    file = tmp_path / "knowledge.db"
    if data is not None:
        file.write_bytes(data)
    with (
        Knowledge(file) as knowledge,
        pytest.raises(KnowledgeError, match="install briefgen again"),
    ):
        knowledge.find("Turkey")
