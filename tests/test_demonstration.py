"""The demonstration site: what this repository shows of itself must be right."""

import json
import re
import shutil
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from briefgen.build import Order, build
from briefgen.content.brief import CorrectionKind
from tests.site.vocabulary import faults

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the demonstration site, from a build without an error."""
    room = tmp_path_factory.mktemp("demonstration")
    for name in ("briefgen.yaml", "actors.yaml"):
        shutil.copy(ROOT / name, room)
    shutil.copytree(ROOT / "content", room / "content")
    report = build(Order(room, room / "site", datetime(2025, 1, 1, tzinfo=UTC)))
    assert report.diagnostics == ()  # nor a warning
    return room / "site"


@pytest.fixture(scope="module")
def briefs(site: Path) -> dict[str, dict[str, Any]]:
    """The demonstration's briefs as data, by slug."""
    files = sorted((site / "briefs").glob("*.json"))
    return {path.stem: json.loads(path.read_text(encoding="utf-8")) for path in files}


def test_it_shows_the_product(briefs: dict[str, dict[str, Any]]) -> None:
    corrections = [each for brief in briefs.values() for each in brief["corrections"]]
    assert len(briefs) >= 18
    assert {each["kind"] for each in corrections} == {kind.value for kind in CorrectionKind}
    assert sum("now" in each for each in corrections) >= 4
    assert len({brief["date"] for brief in briefs.values()}) == len(briefs)
    assert all(brief["dates"] and brief["figures"] for brief in briefs.values())


def test_search_engines_are_told_what_schema_org_knows(site: Path) -> None:
    script = re.compile(r'<script type="application/ld\+json">(.*?)</script>', re.DOTALL)
    told = [
        json.loads(data)
        for page in sorted(site.rglob("*.html"))
        for data in script.findall(page.read_text(encoding="utf-8"))
    ]
    assert len(told) > 18
    assert list(faults(told)) == []


def test_whoever_is_listed_as_quoted_is_quoted_there(site: Path) -> None:
    page = (site / "quotes.html").read_text(encoding="utf-8")
    voices = re.findall(r'<section class="voice">.*?</section>', page, re.DOTALL)
    assert len(voices) > 10
    assert all("<blockquote" in voice for voice in voices)
    assert "Schabowski" not in page  # of him there is a term alone


@pytest.mark.parametrize(
    ("brief", "words", "speaker"),
    [
        ("apollo-11", "That’s one small step for man", "neil-armstrong"),
        ("apollo-13", "Houston, we’ve had a problem,", "james-lovell"),
        ("berlin-border-closed", "No one has the intention", "walter-ulbricht"),
        ("gagarin", "The flight is proceeding normally", "yuri-gagarin"),
        ("inf-treaty", "You repeat that at every meeting", "mikhail-gorbachev"),
        ("missiles-withdrawn", "I welcome Chairman Khrushchev", "john-f-kennedy"),
        ("rice", "We choose to go to the moon", "john-f-kennedy"),
        ("rice", "Because it is there.", "george-mallory"),  # an override: Kennedy tells of him
    ],
)
def test_who_said_it(
    briefs: dict[str, dict[str, Any]], brief: str, words: str, speaker: str
) -> None:
    said = {each["words"]: each["speaker"] for each in briefs[brief]["quotes"]}
    assert [said[each] for each in said if each.startswith(words)] == [speaker]


@pytest.mark.parametrize(
    ("brief", "words", "value"),
    [
        ("sputnik", "Saturday", "1957-10-05"),  # past midnight in Moscow, still Friday in London
        ("quarantine", "last Thursday", "1962-10-18"),
        ("leonov", "next Tuesday", "1965-03-23"),
        ("challenger", "19 years ago on Monday", "1967-01-27"),
        ("test-ban", "Yesterday", "1963-07-25"),  # an override: in a speech of July 26
        ("apollo-soyuz", "Monday", "1975-07-21"),  # an override: the plan for next week
    ],
)
def test_which_day_is_meant(
    briefs: dict[str, dict[str, Any]], brief: str, words: str, value: str
) -> None:
    meant = {each["value"] for each in briefs[brief]["dates"] if each["words"] == words}
    assert meant == {value}


@pytest.mark.parametrize(
    ("brief", "actor", "role"),
    [
        ("inf-treaty", "ronald-reagan", "President of the United States"),
        ("quarantine", "nikita-khrushchev", "Premier of the Soviet Union"),
        ("missiles-withdrawn", "u-thant", "Acting Secretary General of the United Nations"),
        ("test-ban", "u-thant", "Secretary General of the United Nations"),
    ],
)
def test_the_role_is_that_of_the_day(
    briefs: dict[str, dict[str, Any]], brief: str, actor: str, role: str
) -> None:
    roles = {each["id"]: each.get("role") for each in briefs[brief]["actors"]}
    assert roles[actor] == role


def test_no_brief_weighs_more_than_60_kilobytes_without_its_pictures(site: Path) -> None:
    for page in (site / "briefs").glob("*.html"):
        html = page.read_bytes()
        files = re.findall(rb'(?:href|src)="([^"]+\.(?:css|js))"', html)
        weight = len(html) + sum((page.parent / file.decode()).stat().st_size for file in files)
        assert len(files) == 6
        assert weight <= 60_000, page.name
