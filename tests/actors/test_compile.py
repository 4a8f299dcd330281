"""Compiling the knowledge base: merging sources, reading anchors, the same bytes each time."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from briefgen.actors.actor import ActorType
from briefgen.actors.knowledge import Knowledge
from knowledge import anchors, database, namesakes, parties, supplements
from knowledge.compile import compile_knowledge, main
from knowledge.entries import Entry, Office, Register
from knowledge.holders import Holders
from knowledge.leaders import with_article

REPOSITORY = Path(__file__).resolve().parents[2]
DATA = REPOSITORY.parent / "shared"
PLACE, PERSON, ORGANISATION = ActorType.PLACE, ActorType.PERSON, ActorType.ORGANISATION
OTHER = ActorType.OTHER


@pytest.fixture
def register() -> Register:
    """Return a small world."""
    made = Register()
    for entry in (
        Entry("Ruritania", PLACE, demonyms=("Ruritanian",), wikidata="Q1", wikipedia="Ruritania"),
        Entry("Elphberg", PERSON, wikidata="Q2", wikipedia="Rudolf Elphberg", surname="Elphberg"),
        Entry("Zenda", PLACE, wikipedia="Zenda", country="Ruritania", weight=3),
    ):
        made.add(entry)
    return made


def test_what_two_sources_say_of_one_item_is_one_actor(register: Register) -> None:
    register.add(Entry("Kingdom of Ruritania", PLACE, wikidata="Q1", capitals=("Strelsau",)))
    entry = register.get("Ruritania")
    assert entry is not None
    assert entry.name == "Ruritania", "the first source settles the name"
    assert entry.capitals == ("Strelsau",)
    assert ("Kingdom of Ruritania", 1) in entry.names
    assert len(register.entries) == 3


@pytest.mark.parametrize(
    ("entry", "same"),
    [
        (Entry("ZENDA", PLACE), True),
        (Entry("Zenda", ActorType.OTHER), True),
        (Entry("Zenda", PERSON), False),
        (Entry("Zenda", PLACE, wikipedia="Zenda, Ontario"), False),
        (Entry("ZÉNDA", PLACE, wikipedia="Zénda"), True),
        (Entry("Zénda", PLACE, wikipedia="Zénda", country="Utopia"), False),
        (Entry("Zenda Castle", PLACE, wikipedia="Zenda"), True),
        (Entry("Ruritania", PLACE, wikidata="Q9"), False),
    ],
)
def test_when_names_are_one_actors(register: Register, entry: Entry, *, same: bool) -> None:
    before = len(register.entries)
    register.add(entry)
    assert (len(register.entries) == before) is same


def test_an_office_known_by_the_day_replaces_that_known_by_the_year(
    register: Register, tmp_path: Path
) -> None:
    rough = Office("King of Ruritania", "king", "Ruritania", "1890-01-01", "1900-12-31")
    exact = Office("King of Ruritania", "king", "Ruritania", "1890-10-24", "")
    register.add(Entry("Elphberg", PERSON, wikidata="Q2", offices=(rough, exact)))
    database.write(register, frozenset(), frozenset(), frozenset(), [], tmp_path / "small.db")
    with Knowledge(tmp_path / "small.db") as knowledge:
        king = knowledge.by_id("elphberg")
        assert king is not None
        assert [str(role.start) for role in king.roles] == ["1890-10-24"]
        assert knowledge.holders("king", "ruritania", date(1895, 1, 1)) == (king,)


@pytest.mark.parametrize(
    ("named", "surname", "article", "known_as"),
    [
        ("Rudolf Elphberg", "Elphberg", "Rudolf Elphberg", ("Rudolf Elphberg", "Elphberg", ())),
        (
            "Flavia Hentzau",
            "Hentzau",
            "Flavia Maria Hentzau",
            ("Flavia Maria Hentzau", "Hentzau", ("Flavia Hentzau",)),
        ),
        ("and Strel", "Strel", "Black Michael of Strel", ("Black Michael of Strel", "Strel", ())),
        ("Josef King", "King", "Fritz Tarlenheim (ruler)", ("Fritz Tarlenheim", "Tarlenheim", ())),
        ("Anton Zsa", "Zsa", "", ("Anton Zsa", "Zsa", ())),
    ],
)
def test_a_leader_without_an_article_gets_the_listed_one(
    named: str, surname: str, article: str, known_as: tuple[str, str, tuple[str, ...]]
) -> None:
    entry = with_article(Entry(named, PERSON, surname=surname), {named: article} if article else {})
    names = tuple(name for name, _ in entry.names)
    assert (entry.name, entry.surname, names) == known_as
    assert entry.wikipedia == article


def test_who_follows_on_the_day_is_another_of_the_name(register: Register) -> None:
    def king(name: str, start: str, end: str) -> Entry:
        return Entry(name, PERSON, offices=(Office("King", "king", "Ruritania", start, end),))

    holders = Holders(register)
    holders.note(king("Rudolf Elphberg", "1900-01-01", "1910-01-01"))
    assert holders.settled(king("R. Elphberg", "1901-01-01", "")).name == "Rudolf Elphberg"
    assert holders.settled(king("Michael Elphberg", "1910-01-01", "")).name == "Michael Elphberg"


def test_the_same_register_makes_the_same_bytes(register: Register, tmp_path: Path) -> None:
    one, other = tmp_path / "one.db", tmp_path / "other.db"
    versions = [
        database.write(register, frozenset(), frozenset(), frozenset(), [], path)
        for path in (one, other)
    ]
    assert one.read_bytes() == other.read_bytes()
    assert len(set(versions)) == 1
    register.add(Entry("Strelsau", PLACE))
    assert database.write(register, frozenset(), frozenset(), frozenset(), [], other) != versions[0]


def test_doubtful_and_personal_names_are_marked(register: Register, tmp_path: Path) -> None:
    path = tmp_path / "small.db"
    database.write(register, frozenset({"Zenda"}), frozenset({"Ruritania"}), frozenset(), [], path)
    with Knowledge(path) as knowledge:
        (zenda,) = knowledge.candidates("Zenda")
        (ruritania,) = knowledge.candidates("Ruritania")
        assert (zenda.prior, zenda.personal, zenda.country) == (0.4, False, "ruritania")
        assert (ruritania.prior, ruritania.personal) == (1, True)


def test_realms_of_persons_are_no_given_names(register: Register, tmp_path: Path) -> None:
    path = tmp_path / "small.db"
    register.add(Entry("Rudolf V of Ruritania", PERSON, names=(("Crown Prince Rudolf V", 12),)))
    register.add(Entry("Michael, Duke of Zenda", PERSON))
    database.write(register, frozenset(), frozenset(), frozenset(), [], path)
    with Knowledge(path) as knowledge:
        assert not knowledge.candidates("Ruritania")[0].personal
        assert not knowledge.candidates("Zenda")[0].personal
        assert not list(knowledge.scan("Crown Prince Rudolf V")), "his title is no part of him"


def test_an_article_named_as_its_actor_takes_no_room(register: Register, tmp_path: Path) -> None:
    path = tmp_path / "small.db"
    register.add(Entry("Strelsau", PLACE))
    database.write(register, frozenset(), frozenset(), frozenset(), [], path)
    with Knowledge(path) as knowledge:
        articles = [
            knowledge.find(name)[0].wikipedia for name in ("Ruritania", "Elphberg", "Strelsau")
        ]
    assert articles == ["Ruritania", "Rudolf Elphberg", ""]


def test_names_are_looked_for_in_every_writing(register: Register, tmp_path: Path) -> None:
    path = tmp_path / "small.db"
    names = (("R.N. fleet", 20), ("RN fleet", 1), ("Ruritanian–Utopian fleet", 1))
    register.add(Entry("Ruritanian Navy", ORGANISATION, names=names, weight=12))
    database.write(register, frozenset(), frozenset(), frozenset(), [], path)
    with Knowledge(path) as knowledge:
        text = "An R.N. fleet, an RN fleet, the Ruritanian-Utopian fleet, the Ruritanian navy."
        assert [span.of(text) for span, _ in knowledge.scan(text)] == [
            *("R.N. fleet", "RN fleet", "Ruritanian-Utopian fleet", "Ruritanian navy")
        ]


def test_towns_of_one_name_are_namesakes_unless_one_is_meant(
    register: Register, tmp_path: Path
) -> None:
    towns = [("Zenda", 4000), ("Zenda", 900), ("Elm", 90_000), ("Élm", 800), ("Oak", 5000)]
    towns += [("Hentzau", 90_000), ("Hentzau", 40_000)]
    assert namesakes.shared(towns) == ["hentzau", "zenda"]
    path = tmp_path / "small.db"
    database.write(register, frozenset(), frozenset(), frozenset(), namesakes.shared(towns), path)
    with Knowledge(path) as knowledge:
        assert knowledge.has_namesakes("Zenda")
        assert not knowledge.has_namesakes("Elm")
    assert "springfield" in namesakes.read()


def test_well_known_organisations_are_called_as_news_does() -> None:
    made = {entry.wikipedia: entry for entry in supplements.bodies()}
    club = made["Real Madrid CF"]
    assert (club.name, club.country) == ("Real Madrid", "Spain")
    assert set(dict(club.names)) == {"Real Madrid", "Real Madrid CF"}
    police = made["Federal Police (Germany)"]
    assert (police.name, police.at_home) == ("Federal Police (Germany)", ("Federal Police",))
    assert made["American Broadcasting Company"].at_home == ("ABC",)
    assert made["NPR"].name == "NPR"
    assert (made["Apple Inc."].name, made["Apple Inc."].words) == ("Apple", ("Apple",))
    assert made["Wigan Athletic F.C."].name == "Wigan Athletic"
    power = made["Kansai Electric Power Company"]
    assert "Kansai Electric Power" in dict(power.names), "sure names stand beside letters"
    assert power.at_home == ("KEPCO",)


@pytest.fixture
def current_events(tmp_path: Path) -> Path:
    """Return a file of anchors of our own."""
    text = "Strelsau forces fire. Ruritanian guards; Ruritania plays. The Royal Guards left. Guard!"
    links = [
        ("Strelsau forces", "Army of Ruritania"),
        ("Ruritanian", "Royal Guard (Ruritania)"),
        ("Ruritania", "Ruritania national football team"),
        ("The Royal Guards", "Royal Guard (Ruritania)"),
    ]
    spans = [(text.index(words), text.index(words) + len(words), title) for words, title in links]
    months = [{"date": f"2025-{month}-03", "text": text, "links": spans} for month in ("10", "11")]
    path = tmp_path / anchors.FILE
    path.write_text("".join(json.dumps(month) + "\n" for month in months), encoding="utf-8")
    return path


def test_anchors_give_names_but_no_demonyms_and_no_teams(
    register: Register, current_events: Path
) -> None:
    found = army, guard = list(anchors.entries(current_events, register))
    assert army.at_home == (), "a single word is no name"
    assert [(entry.name, entry.type, entry.names, entry.country) for entry in found] == [
        ("Army of Ruritania", ORGANISATION, (("Strelsau forces", 1),), "Ruritania"),
        ("Royal Guard (Ruritania)", ORGANISATION, (("Royal Guards", 1),), "Ruritania"),
    ], "once each: November measures"
    assert guard.at_home == ("Royal Guard",), "others have one"


@pytest.mark.parametrize(
    ("words", "title", "times", "kept"),
    [
        ("Strelsau", "Strelsau", 1, True),
        ("Strelsau", "Strelsau (city)", 1, True),
        ("Strelsau", "Strelsau Province", 1, True),
        ("Strelsau", "Strelsau, Ohio", 1, False),
        ("Strelsau", "Strelsau, Ohio", 3, True),
        ("Strelsau", "Strelsau K-9 rifle", 1, False),
        ("RSA", "Ruritanian Sailing Association", 1, True),
        ("Strelsau guards", "Royal Guard", 1, True),
    ],
)
def test_a_single_word_is_no_name_by_one_link(
    words: str, title: str, times: int, *, kept: bool
) -> None:
    assert anchors.stands_for(words, title, times) is kept


def test_offices_and_those_in_the_news_are_no_names(register: Register, tmp_path: Path) -> None:
    text = "The Defence Minister met Rudolf Elphberg, and the Ruritanian government fell."
    links = [
        ("Defence Minister", "Ministry of Defence (Ruritania)"),
        ("Rudolf Elphberg", "1894 Zenda bombing"),
        ("Ruritanian government", "Elphberg cabinet"),
    ]
    spans = [(text.index(words), text.index(words) + len(words), title) for words, title in links]
    path = tmp_path / anchors.FILE
    path.write_text(
        json.dumps({"date": "2025-03-03", "text": text, "links": spans}), encoding="utf-8"
    )
    assert list(anchors.entries(path, register)) == []


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Ministry of Magic", ORGANISATION),
        ("Zenda Province", PLACE),
        ("2025 Zenda floods", ActorType.EVENT),
        ("President of Ruritania", ActorType.OTHER),
        ("Zendian people", ActorType.GROUP),
        ("Rudolf Rassendyll", ActorType.OTHER),
    ],
)
def test_what_a_title_says_of_its_type(title: str, kind: ActorType) -> None:
    assert anchors.type_of(title) is kind


def test_supplements_are_well_formed() -> None:
    listed = list(supplements.entries())
    assert len(listed) > 500
    names = [(entry.name, entry.type) for entry in listed]
    assert len(set(names)) == len(names), sorted({name for name in names if names.count(name) > 1})
    items = [entry.wikidata for entry in listed if entry.wikidata]
    assert len(set(items)) == len(items), sorted({item for item in items if items.count(item) > 1})
    offices = [office for entry in listed for office in entry.offices]
    assert all(office.start < (office.end or "9") for office in offices)


def test_notables_are_listed_once_and_say_what_they_are() -> None:
    listed = list(supplements.notables())
    assert len(listed) > 200
    assert all(entry.description and entry.type is ActorType.PERSON for entry in listed)
    titles = [entry.wikipedia for entry in (*listed, *supplements.entries()) if entry.wikipedia]
    twice = {title for title in titles if titles.count(title) > 1}
    assert not twice & {entry.wikipedia for entry in listed}


def test_notables_go_by_the_name_that_news_uses() -> None:
    named = {entry.wikipedia: entry.name for entry in supplements.notables()}
    assert named["David M. Solomon"] == "David Solomon"
    assert named["Willie Walsh (businessman)"] == "Willie Walsh"


def test_leaders_are_listed_once_and_their_terms_are_in_order() -> None:
    listed = list(supplements.leaders())
    assert len(listed) > 200
    titles = [entry.wikipedia for entry in listed]
    assert len(set(titles)) == len(titles), {one for one in titles if titles.count(one) > 1}
    for entry in listed:
        days = [day for office in entry.offices for day in (office.start, office.end or "9")]
        assert days == sorted(days), entry.name
    fox = next(entry for entry in listed if entry.name == "Vicente Fox")
    (office,) = fox.offices
    assert (office.title, office.start, office.end, fox.surname) == (
        *("President of Mexico", "2000-12-01", "2006-11-30"),
        "Fox",
    )


def test_towns_are_meant_alone_or_where_their_country_is_spoken_of() -> None:
    towns = list(supplements.towns())
    titles = [town.wikipedia for town in towns]
    assert len(set(titles)) == len(titles), {one for one in titles if titles.count(one) > 1}
    made = {town.wikipedia: town for town in towns}
    assert "Oxford" in supplements.ambiguous()
    assert "Cardiff" not in supplements.ambiguous()
    assert made["Cork (city)"].at_home == ("Cork",)
    assert (made["Tampa, Florida"].name, made["Tampa, Florida"].at_home) == (
        *("Tampa, Florida", ("Tampa",)),
    )
    shreveport = made["Shreveport, Louisiana"]
    assert (shreveport.name, shreveport.at_home) == ("Shreveport", ()), "there is but one"


def test_listed_articles_are_of_names_that_no_two_have() -> None:
    listed = supplements.articles()
    assert listed["of Gnassingbe"] == "Faure Gnassingbé"
    assert listed["Julius Bio"] == listed["Julius Maada Bio"]


def test_institutions_are_called_by_common_names_at_home() -> None:
    (senate,) = (
        entry for entry in supplements.institutions() if entry.wikipedia == "Senate of Chile"
    )
    assert (senate.name, senate.country) == ("Senate of Chile", "Chile")
    assert [name for name, _ in senate.names] == ["Senate", "Senate (Chile)"]


def test_parts_of_countries_are_called_by_their_name_and_kind() -> None:
    made = {entry.wikipedia: entry for entry in supplements.divisions()}

    shared, alone = made["Kerman province"], made["Chocó Department"]
    assert (shared.name, shared.part, shared.country) == ("Kerman province", "Kerman", "Iran")
    assert "Kerman" not in dict(shared.names), "the town has that name"
    assert "Chocó" in dict(alone.names)
    assert dict(made["Department of Moquegua"].names) == {"Moquegua Department": 1}
    assert made["Artibonite (department)"].name == "Artibonite Department"


@pytest.mark.parametrize(
    ("anchors_of", "moved"),
    [
        ({"Elm law": {"Act of Elm": 3, "Elm law": 1}}, {"Elm law": "Act of Elm"}),
        ({"Elm law": {"Act of Elm": 3, "Elm law": 2}}, {}),
        ({"Oakton": {"Oakton Province": 3, "Oakton": 1}}, {}),
        ({"Elm": {"Elm–Oak War": 2, "Elm-Oak war": 1}}, {"Elm-Oak war": "Elm–Oak War"}),
        (
            {"Elm United": {"Elm United": 2, "Elm United FC": 1, "Elm United F.C.": 1}},
            {"Elm United": "Elm United F.C.", "Elm United FC": "Elm United F.C."},
        ),
    ],
    ids=["another name", "as often itself", "a town and its province", "spellings", "a club"],
)
def test_titles_that_are_but_other_names(
    anchors_of: dict[str, dict[str, int]], moved: dict[str, str]
) -> None:
    found = [
        anchors.Anchor(words, title, starts=False, within="")
        for words, titles in anchors_of.items()
        for title, times in titles.items()
        for _ in range(times)
    ]
    assert anchors.redirects(found) == moved


def test_each_state_has_one_line_of_institutions(knowledge: Knowledge) -> None:
    rows = supplements.read(supplements.INSTITUTIONS)
    states = [row["of"] for row in rows]
    assert len(set(states)) == len(states)
    assert all(set(row) <= {"of", *supplements.GENERIC} for row in rows)
    assert [state for state in states if not knowledge.candidates(state)] == []


def test_without_the_data_it_says_what_it_needs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    output = tmp_path / "knowledge.db"
    monkeypatch.setattr("sys.argv", ["compile", "--data", str(tmp_path), "--output", str(output)])
    assert main() == 1
    assert "not there" in capsys.readouterr().err
    assert not output.exists()


@pytest.mark.skipif(not DATA.exists(), reason="the open data is not beside the repository")
def test_the_shipped_file_is_what_the_sources_make(tmp_path: Path) -> None:
    compile_knowledge(DATA, tmp_path / "knowledge.db")
    with Knowledge(tmp_path / "knowledge.db") as made, Knowledge() as shipped:
        assert made.version == shipped.version


@pytest.fixture
def factbook(tmp_path: Path) -> Path:
    """Return a folder of open data with the parties of one country."""
    codes = tmp_path / "country-codes" / "country-codes.csv"
    codes.parent.mkdir()
    codes.write_text("FIPS,wikidata_id,is_independent\nRU,http://x/Q1,Yes\n", encoding="utf-8")
    file = tmp_path / "factbook" / "europe" / "ru.json"
    file.parent.mkdir(parents=True)
    text = (
        "Elm Union or EUN (formed in 1994)<br>Labor Party or RLP<br>Oak Party or OP"
        "<br>Zenda Front or ZFR<br>Greens<br>Civic Bloc"
    )
    file.write_text(
        json.dumps({"Government": {"Political parties": {"text": text}}}), encoding="utf-8"
    )
    return tmp_path


def test_parties_are_called_by_their_letters_at_home(register: Register, factbook: Path) -> None:
    register.add(Entry("Zenda League", ORGANISATION, names=(("ZFR", 5),), country="Ruritania"))

    made = list(parties.entries(factbook, {"Q1": "Ruritania"}, register))

    assert [(entry.name, entry.at_home, entry.country) for entry in made] == [
        ("Elm Union", ("EUN",), "Ruritania"),
        ("Labour Party (Ruritania)", ("RLP", "Labour Party"), "Ruritania"),
    ]


def test_letters_of_a_party_say_nothing_abroad(
    register: Register, factbook: Path, tmp_path: Path
) -> None:
    for entry in list(parties.entries(factbook, {"Q1": "Ruritania"}, register)):
        register.add(entry)
    database.write(register, frozenset(), frozenset(), frozenset(), [], tmp_path / "small.db")

    with Knowledge(tmp_path / "small.db") as small:
        (candidate,) = small.candidates("EUN")
        assert (candidate.actor.name, candidate.country) == ("Elm Union", "ruritania")
        assert candidate.prior < 0.45
        assert small.candidates("Elm Union")[0].prior == 1
        assert not list(small.scan("The EUN won, and the Elm Union lost."))


def test_a_title_that_needs_more_words_says_that_others_are_called_so(
    register: Register, tmp_path: Path
) -> None:
    register.add(Entry("Elm", PLACE, wikipedia="Elm, Ruritania", country="Ruritania"))
    register.add(Entry("Oak", ORGANISATION, wikipedia="Oak (company)"))
    register.add(Entry("Ash", PLACE, wikipedia="Ash (city)", weight=12))  # listed by hand
    shared = frozenset({"Zenda"})
    database.write(register, frozenset(), frozenset(), shared, [], tmp_path / "small.db")
    with Knowledge(tmp_path / "small.db") as knowledge:
        priors = {name: knowledge.candidates(name)[0].prior for name in ("Elm", "Oak", "Ash")}
        assert priors == {"Elm": 0.4, "Oak": 0.6, "Ash": 1}
        assert knowledge.candidates("Zenda")[0].prior == 0.4
        text = "They met at Oak and Ash."
        assert [span.of(text) for span, _ in knowledge.scan(text)] == ["Ash"]


def test_types_of_titles() -> None:
    kinds = {
        "U.S. Secretary of State": OTHER,
        "Trade Act, B.E. 2500": OTHER,
        "Rudolf V, King of Ruritania": PERSON,
        "Mount Elm F.A.": ORGANISATION,
        "Elm, Ruritania": PLACE,
    }
    assert {title: anchors.type_of(title) for title in kinds} == kinds


def test_short_abbreviations_of_little_known_bodies_are_left_to_the_text() -> None:
    with Knowledge() as knowledge:
        assert knowledge.candidates("IMF")[0].prior == 1
        assert all(one.prior < 0.45 for one in knowledge.candidates("PCB"))
