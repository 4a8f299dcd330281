"""The seed brief, against what a careful editor found in it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml

from briefgen.annotate.actors import find_mentions

if TYPE_CHECKING:
    from spacy.language import Language

    from briefgen.annotate.model import Mention

SEED = Path(__file__).resolve().parents[4] / "shared" / "seed"

pytestmark = pytest.mark.skipif(
    not (SEED / "expected.yaml").is_file(), reason="../shared/seed is not beside the repository"
)

TYPES = {"country": "place", "region": "place"}


@pytest.fixture(scope="module")
def text() -> str:
    body = (SEED / "reverse-migration.md").read_text(encoding="utf-8").split("---\n", 2)[2]
    return body.strip().replace("\n\n", "\n")


@pytest.fixture(scope="module")
def mentions(nlp: Language, text: str) -> tuple[Mention, ...]:
    return find_mentions(nlp(text))


@pytest.fixture(scope="module")
def expected() -> list[dict[str, Any]]:
    actors: list[dict[str, Any]] = yaml.safe_load(
        (SEED / "expected.yaml").read_text(encoding="utf-8")
    )["actors"]
    return actors


def test_every_listed_mention_is_found_with_its_type(
    text: str, mentions: tuple[Mention, ...], expected: list[dict[str, Any]]
) -> None:
    wanted = {
        (words, TYPES.get(actor["type"], actor["type"]))
        for actor in expected
        for words in (*actor.get("mentions", ()), *actor.get("metonyms", ()))
    }

    assert wanted - {(m.span.of(text), m.type.value) for m in mentions} == set()


def test_nothing_is_found_beside_them_but_demonyms(
    text: str, mentions: tuple[Mention, ...], expected: list[dict[str, Any]]
) -> None:
    known = {
        words.removeprefix("the ").removeprefix("The ")
        for actor in expected
        for key in ("mentions", "metonyms", "coreferent")
        for words in actor.get(key, ())
    }

    beside = {m.span.of(text) for m in mentions if m.form.value != "demonym"} - known
    assert beside == {"he"}


def test_whoever_is_meant_is_sergey_shoigu(text: str, mentions: tuple[Mention, ...]) -> None:
    meant = [
        (m.span.of(text), m.form.value)
        for m in mentions
        if m.refers_to is not None and mentions[m.refers_to].span.of(text) == "Sergey Shoigu"
    ]

    assert meant == [
        ("he", "anaphor"),
        ("minister", "anaphor"),
        ("Shoigu", "short"),
        ("minister", "anaphor"),
        ("he", "anaphor"),
        ("Shoigu", "short"),
    ]


def test_ankara_acts_and_is_sdf(text: str, mentions: tuple[Mention, ...]) -> None:
    forms = {(m.span.of(text), m.form.value) for m in mentions}

    assert ("Ankara", "metonym") in forms
    assert ("SDF", "acronym") in forms
    assert ("IS", "acronym") in forms
