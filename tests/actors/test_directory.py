from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefgen.actors.actor import Actor, ActorType, Role
from briefgen.actors.directory import Directory, load_directory

GOOD = """\
# Who is who
- id: ines-carvalho
  name: Ines Carvalho
  type: person
  aliases: [Mayor Carvalho]
  wikidata: Q1
  wikipedia: Ines Carvalho (politician)
  description: Portuguese local politician
  roles:
    - {title: Councillor, from: 2017-10-01, to: 2021-09-30}
    - {title: Mayor of Porto Velho, from: 2021-10-01}
- {id: harbour-authority, name: Harbour Authority, type: organisation, aliases: [HA]}
"""


def faults(text: str) -> list[str]:
    directory, diagnostics = load_directory("actors.yaml", text.encode())
    assert directory is None
    return [str(each) for each in diagnostics]


def test_a_good_file_becomes_actors() -> None:
    directory, diagnostics = load_directory("actors.yaml", GOOD.encode())
    assert not diagnostics
    assert directory is not None
    assert list(directory.actors) == ["ines-carvalho", "harbour-authority"]
    mayor = directory.actors["ines-carvalho"]
    assert mayor == Actor(
        "ines-carvalho",
        "Ines Carvalho",
        ActorType.PERSON,
        ("Mayor Carvalho",),
        "Q1",
        "Ines Carvalho (politician)",
        "Portuguese local politician",
        (
            Role("Councillor", date(2017, 10, 1), date(2021, 9, 30)),
            Role("Mayor of Porto Velho", date(2021, 10, 1), None),
        ),
    )
    assert mayor.role_on(date(2020, 1, 1)) == "Councillor"
    assert mayor.role_on(date(2024, 1, 1)) == "Mayor of Porto Velho"


def test_actors_are_found_by_name_alias_and_surname() -> None:
    directory, _ = load_directory("actors.yaml", GOOD.encode())
    assert directory is not None
    assert directory.find("ines carvalho's") is None, "a name has capitals"
    for name in ("Ines Carvalho", "Inês Carvalho", "INES CARVALHO", "Mayor Carvalho’s"):
        assert directory.find(name) is directory.actors["ines-carvalho"], name
    assert directory.find("the HA") is None
    assert directory.find("HA") is directory.actors["harbour-authority"]
    assert directory.find("Ha") is None
    assert directory.by_surname("Carvalho") == (directory.actors["ines-carvalho"],)


def test_a_surname_may_be_that_of_two_persons() -> None:
    directory = Directory.of(
        [
            Actor("a-lund", "Anna Lund", ActorType.PERSON),
            Actor("b-lund", "Bo Lund", ActorType.PERSON),
        ]
    )
    assert [actor.id for actor in directory.by_surname("Lund")] == ["a-lund", "b-lund"]
    assert directory.by_surname("Lunde") == ()


@pytest.mark.parametrize("text", ["", "# nobody yet\n", "\n\n"])
def test_a_newsroom_needs_no_actors(text: str) -> None:
    directory, diagnostics = load_directory("actors.yaml", text.encode())
    assert not diagnostics
    assert directory is not None
    assert not directory.actors


def test_the_digest_is_of_what_the_file_holds() -> None:
    one, _ = load_directory("actors.yaml", GOOD.encode())
    same, _ = load_directory("other.yaml", GOOD.encode())
    other, _ = load_directory("actors.yaml", GOOD.replace("Harbour", "Port").encode())
    assert one is not None
    assert same is not None
    assert other is not None
    assert one.digest == same.digest != other.digest


@pytest.mark.parametrize(
    ("line", "fault"),
    [
        (
            "- {id: a, name: A, type: persn}",
            "1:26: error: type: 'persn' is not one of person, organisation, place, group, event",
        ),
        ("- {id: a, name: A, type: person, alias: [B]}", "1:34: error: unknown key 'alias'"),
        ("- {id: a, name: A, type: org}", "event, other; did you mean 'organisation'?"),
        ("- {id: A b, name: A, type: person}", "1:8: error: id: 'A b' is no slug"),
        ("- {id: a, type: person}", "1:3: error: name is missing"),
        ("- {id: a, name: A, type: person, wikidata: 159}", "1:44: error: wikidata: '159' is no"),
        (
            "- {id: a, name: A, type: person, wikipedia: 'https://en.wikipedia.org/wiki/A'}",
            "wikipedia: 'https://en.wikipedia.org/wiki/A' is no article's title; write A",
        ),
        (
            "- {id: a, name: A, type: person, roles: [{title: T, from: 2021-13-01}]}",
            "1:59: error: from: '2021-13-01' is not a date: there is no month 13",
        ),
        (
            "- {id: a, name: A, type: person, roles: [{title: T, from: 2021-02-01, to: 2020}]}",
            "error: to: '2020' is not a date",
        ),
        (
            "- {id: a, name: A, type: person, roles: [{title: T, from: 2021-02-01, to: 2020-1-1}]}",
            "the office ends on 2020-01-01, before it starts on 2021-02-01",
        ),
        ("- {id: a, name: <script>alert(1)</script>, type: person}", "the tag <script>"),
        ("actors: []", "1:1: error: the file must be a list"),
        ("- just text", "1:3: error: an item must be a map of keys and values, not text"),
    ],
)
def test_what_is_wrong_is_said_with_its_place(line: str, fault: str) -> None:
    (said,) = faults(line + "\n")
    assert said.startswith("actors.yaml:1:")
    assert fault in said


def test_two_actors_cannot_claim_one_name() -> None:
    said = faults(
        "- {id: port, name: Port Authority, type: organisation, aliases: [PA]}\n"
        "- {id: x, name: Press, type: organisation, aliases: [P.A., port authority]}\n"
        "- {id: port, name: Port, type: place}\n"
    )
    assert [line.removesuffix("; it can stand for one actor only") for line in said] == [
        "actors.yaml:2:54: error: the alias 'P.A.' is also claimed by 'port' on line 1",
        "actors.yaml:2:60: error: the alias 'port authority' is also claimed by 'port' on line 1",
        "actors.yaml:3:8: error: the id 'port' is also claimed by 'Port Authority' on line 1",
    ]


def test_an_actor_without_an_id_claims_its_name_all_the_same() -> None:
    said = faults("- {name: A, type: person}\n- {id: a, name: A, type: person}\n")
    assert said[1].startswith("actors.yaml:2:17: error: the name 'A' is also claimed on line 1;")


def test_all_faults_are_told_at_once() -> None:
    said = faults("- {id: a, name: X, type: persn}\n- {id: a, nam: X}\n- {id: b, name: X}\n")
    assert [line.split(" error: ")[1].split(";")[0] for line in said] == [
        "type: 'persn' is not one of person, organisation, place, group, event, other",
        "name is missing",
        "type is missing",
        "the id 'a' is also claimed by 'X' on line 1",
        "unknown key 'nam'",
        "type is missing",
        "the name 'X' is also claimed by 'a' on line 1",
    ]


def test_bytes_that_are_no_text() -> None:
    (said,) = load_directory("actors.yaml", b"- id: \xff\n")[1]
    assert (said.line, said.column) == (1, 7)


def test_a_script_in_a_title_is_but_text() -> None:
    text = "- {id: a, name: A, type: person, wikipedia: 'javascript:alert(1)'}\n"
    directory, diagnostics = load_directory("actors.yaml", text.encode())
    assert not diagnostics
    assert directory is not None
    assert directory.actors["a"].wikipedia == "javascript:alert(1)"


@settings(max_examples=80, derandomize=True, deadline=None)
@given(st.one_of(st.binary(max_size=60), st.text("-{}[]:, \nidnameaXQ1'\"", max_size=60)))
def test_any_bytes_are_read_or_refused(data: bytes | str) -> None:
    given = data if isinstance(data, bytes) else data.encode()
    directory, diagnostics = load_directory("actors.yaml", given)
    assert (directory is None) == any(each.severity == "error" for each in diagnostics)
    assert diagnostics == sorted(diagnostics)


def test_five_thousand_actors_are_found_in_a_text_at_once() -> None:
    directory = Directory.of(
        Actor(f"a-{n}", f"University of Place {n}", ActorType.ORGANISATION, (f"UP{n}",))
        for n in range(5000)
    )
    text = "University of Place 4999 and UP17. " * 200
    assert len(list(directory.mentions(text))) == 400
