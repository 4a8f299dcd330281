"""What stands with an actor's name and names no actor."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.annotate.actors.conftest import Find


@pytest.mark.parametrize(
    ("text", "entities", "names"),
    [
        ("The novel appeared in English.", [("English", "NORP")], []),
        (
            "It was written in both Thai and Polish, he said.",
            [("Thai", "NORP"), ("Polish", "NORP")],
            [],
        ),
        ("She speaks Russian at home.", [("Russian", "NORP")], []),
        ("An Arabic poem was read.", [("Arabic", "NORP")], []),
        ("The Welsh translation sells well.", [("Welsh", "NORP")], []),
        ("A Greek-speaking guide led them.", [("Greek", "NORP")], []),
        ("The boat lay in Greek waters.", [("Greek", "NORP")], ["Greek"]),
        ("They ran into Kurdish-held towns.", [("Kurdish", "NORP")], ["Kurdish"]),
        ("The French left early.", [("French", "NORP")], ["French"]),
        ("It is shut on Boxing Day.", [("Boxing Day", "EVENT")], []),
        ("Sales fell on Mother’s Day.", [("Mother’s Day", "EVENT")], []),
        ("It is shut on Martin Luther King Day.", [("Martin Luther King Day", "EVENT")], []),
        ("He won the Boxing Day Test.", [("Boxing Day Test", "EVENT")], ["Boxing Day Test"]),
        ("A share pays 50 US cents.", [("US", "GPE")], []),
        ("It cost $50 million Zendan.", [("Zendan", "NORP")], []),
        ("They sold a $50 Zendan cow.", [("Zendan", "NORP")], ["Zendan"]),
        ("It cost 50 Zendan dollars.", [("Zendan", "NORP")], []),
        ("It cost 50 Zendan cows.", [("Zendan", "NORP")], ["Zendan"]),
        ("The Duke of Kent waved.", [("Kent", "GPE")], []),
        ("The people of Kent waved.", [("Kent", "GPE")], ["Kent"]),
        ("The Marchioness of Kent waved.", [("Kent", "GPE")], []),
        ("The Lima Declaration was signed.", [("Lima", "GPE")], []),
        ("A declaration was signed in Lima.", [("Lima", "GPE")], ["Lima"]),
        ("It starts at 9 p.m. Pacific time.", [("Pacific", "LOC")], []),
        ("They sailed the Pacific for weeks.", [("Pacific", "LOC")], ["Pacific"]),
        ("A Fatah-II missile fell.", [("Fatah", "ORG")], []),
        ("A Fatah man fell.", [("Fatah", "ORG")], ["Fatah"]),
        ("Boeing 787 Dreamliners flew.", [("Boeing", "ORG"), ("Dreamliners", "NORP")], ["Boeing"]),
        ("In 787 Dreamliners flew.", [("Dreamliners", "NORP")], ["Dreamliners"]),
        ("The B-29 Zenda Belle flew.", [("Zenda Belle", "PERSON")], []),
        ("The S-400 Zenda ordered is late.", [("Zenda", "GPE")], ["Zenda"]),
        ("Ana Lee, R-Wyo., left.", [("Ana Lee", "PERSON"), ("R-Wyo", "GPE")], ["Ana Lee"]),
        ("Ana Lee (D-N.Y.) left.", [("Ana Lee", "PERSON"), ("D-N.Y.", "GPE")], ["Ana Lee"]),
        ("Zenda et al. (2019) found it.", [("Zenda", "ORG")], []),
        ("Zenda et al found it.", [("Zenda et al", "ORG")], []),
        ("The INS Zenda sailed.", [("INS Zenda", "ORG")], []),
        ("The IRIS Zenda took refuge.", [("IRIS Zenda", "PERSON")], []),
        ("The ferry MS Zenda was late.", [("MS Zenda", "PERSON")], []),
        ("They beat MS Zenda by a run.", [("MS Zenda", "PERSON")], ["MS Zenda"]),
        ("Snow shut the road.", [("Snow", "PERSON")], []),
        (
            "Jon Snow ran. Snow won.",
            [("Jon Snow", "PERSON"), ("Snow", "PERSON")],
            ["Jon Snow", "Snow"],
        ),
        ("Sardine stocks fell in May.", [("Sardine", "NORP")], []),
        ("Christie's sold a Rothko for less.", [("Rothko", "ORG")], []),
        ("It sold a Zenda boat.", [("Zenda", "ORG")], ["Zenda"]),
        ("A Zenda's store burned.", [("Zenda", "ORG")], ["Zenda"]),
        ("She took Ozempic at home.", [("Ozempic", "GPE")], []),
        ("State Highway 48 was shut.", [("State Highway", "FAC")], []),
        ("They met on Oak Highway.", [("Oak Highway", "FAC")], ["Oak Highway"]),
        ("The Oakton virus spread in Utopia.", [("Oakton", "GPE"), ("Utopia", "GPE")], ["Utopia"]),
        ("The planet 51 Oakis b is hot.", [("Oakis", "NORP")], []),
        ("Some 51 Oakis left.", [("Oakis", "NORP")], ["Oakis"]),
        ("In 2024 Oakis v Zenda drew many.", [("Oakis", "ORG")], ["Oakis"]),
        ("In 2016 Oakis a year later lost.", [("Oakis", "ORG")], ["Oakis"]),
        ("Oakton flu cases rose.", [("Oakton", "GPE")], ["Oakton"]),
        ("It let out 0.3 Mt, he said.", [("Mt", "GPE")], []),
        ("Zenda b is far from 51", [("Zenda", "GPE")], ["Zenda"]),
        ("It fell to minus 10 degrees Celsius.", [("Celsius", "NORP")], []),
        ("Brent crude fell to $60.", [("Brent", "ORG")], []),
        ("The DAX rose by a point.", [("DAX", "ORG")], []),
        ("Tokyo's Nikkei rose.", [("Tokyo", "GPE"), ("Nikkei", "NORP")], ["Tokyo"]),
        ("The paper Nikkei reported it.", [("Nikkei", "ORG")], ["Nikkei"]),
        ("Snow closed the A66 at night.", [("A66", "ORG")], []),
        ("The M4 was closed at night.", [("M4", "ORG")], []),
        ("A lorry fell over on the M4.", [("M4", "ORG")], []),
        ("A lorry fell over on the R21.", [("R21", "ORG")], []),
        ("She waited in A&E, and saw her GP.", [("A&E", "ORG"), ("GP", "ORG")], []),
        ("Airlines cut flights.", [("Airlines", "ORG")], []),
        ("Rangers cut it to 2-1.", [("Rangers", "ORG")], ["Rangers"]),
        ("They flew to the South Pole.", [("South Pole", "NORP")], ["South Pole"]),
        ("Fighters of the M4 left at night.", [("M4", "ORG")], ["M4"]),
    ],
)
def test_traps(find: Find, text: str, entities: list[tuple[str, str]], names: list[str]) -> None:
    assert [mention.words for mention in find(text, *entities)] == names
