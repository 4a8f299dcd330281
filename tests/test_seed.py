"""The article that the project started from, against what a careful editor finds in it."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.conftest import Desk

SEED = Path(__file__).resolve().parents[2] / "shared" / "seed"
pytestmark = pytest.mark.skipif(
    not (SEED / "expected.yaml").is_file(), reason="shared/seed is not beside the repository"
)

# How the editor's words for bounds and types are called in annotations.
BOUNDS = {"almost": "about", "more than": "more than", None: "exactly"}
TYPES = {"country": "place", "region": "place"}


@pytest.fixture(scope="module")
def annotated(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """Build a new newsroom with the seed alone; return its page's data."""
    desk = Desk(tmp_path_factory.mktemp("seed"))
    desk.write("briefgen.yaml", "title: The Desk\n")
    desk.write("content/seed.md", (SEED / "reverse-migration.md").read_bytes())
    report = desk.build(now=datetime(2025, 6, 1, tzinfo=UTC))
    assert report.diagnostics == ()
    found: dict[str, Any] = json.loads(desk.page("briefs/seed.json"))
    return found


@pytest.fixture(scope="module")
def expected() -> dict[str, Any]:
    found: dict[str, Any] = yaml.safe_load((SEED / "expected.yaml").read_text(encoding="utf-8"))
    return found


def test_every_actor_and_mention(annotated: dict[str, Any], expected: dict[str, Any]) -> None:
    named = {actor["name"]: actor for actor in annotated["actors"]}
    for actor in expected["actors"]:
        found = named[actor["name"]]
        assert found["type"] == TYPES.get(actor["type"], actor["type"])
        words = {mention["words"] for mention in found["mentions"]}
        wanted = {*actor.get("mentions", ()), *actor.get("metonyms", ())}
        wanted |= {*actor.get("adjectives", ())}
        assert wanted <= words, actor["name"]


def test_every_mention_of_the_minister(annotated: dict[str, Any]) -> None:
    (shoigu,) = (actor for actor in annotated["actors"] if actor["id"] == "sergey-shoigu")
    words = [mention["words"] for mention in shoigu["mentions"]]
    assert words.count("Shoigu") == 2
    assert words.count("minister") == 2
    assert words.count("he") == 2


def test_no_actor_that_is_none(annotated: dict[str, Any], expected: dict[str, Any]) -> None:
    named = {actor["name"] for actor in annotated["actors"]}
    # Right, though the editor did not list them: demonyms and a body that the text names.
    also = {"Kurds", "Syrians", "Turkish Armed Forces"}
    assert named - {actor["name"] for actor in expected["actors"]} <= also


def test_exactly_these_dates(annotated: dict[str, Any], expected: dict[str, Any]) -> None:
    found = sorted((date["words"], date["value"]) for date in annotated["dates"])
    assert found == sorted((date["text"], str(date["value"])) for date in expected["dates"])


def test_exactly_these_figures(annotated: dict[str, Any], expected: dict[str, Any]) -> None:
    found = sorted(
        (figure["words"], figure["value"], figure["bound"], figure["of"])
        for figure in annotated["figures"]
    )
    wanted = sorted(
        (figure["text"], figure["value"], BOUNDS[figure.get("bound")], figure["of"])
        for figure in expected["figures"]
    )
    assert found == wanted


def test_the_eight_quotes_and_their_speakers(
    annotated: dict[str, Any], expected: dict[str, Any]
) -> None:
    named = {actor["id"]: actor["name"] for actor in annotated["actors"]}
    found = annotated["quotes"]
    assert len(found) == len(expected["quotes"])
    for quote, wanted in zip(found, expected["quotes"], strict=True):
        assert quote["words"].startswith(wanted["starts"])
        assert named[quote["speaker"]] == wanted["speaker"]
        assert quote["kind"] == wanted["kind"]
