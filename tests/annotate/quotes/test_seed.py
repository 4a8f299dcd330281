"""The seed brief's eight quotes, where the seed stands beside the repository."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml

from briefgen.annotate.quotes import find_quotes

if TYPE_CHECKING:
    from spacy.language import Language

SEED = Path(__file__).resolve().parents[4] / "shared" / "seed"

pytestmark = pytest.mark.skipif(not SEED.is_dir(), reason="the seed brief is not beside us")

NAMES = {
    "Sergey Shoigu": {"Sergey Shoigu", "Shoigu", "he", "the minister", "The minister"},
    "Islamic State": {"IS leaders", "IS"},
}


@pytest.fixture(scope="module")
def text() -> str:
    page = (SEED / "reverse-migration.md").read_text(encoding="utf-8")
    return "\n".join(line for line in page.split("---\n", 2)[2].splitlines() if line)


@pytest.fixture(scope="module")
def expected() -> list[dict[str, Any]]:
    page = (SEED / "expected.yaml").read_text(encoding="utf-8")
    quotes: list[dict[str, Any]] = yaml.safe_load(page)["quotes"]
    return quotes


def test_the_eight_quotes(nlp: Language, text: str, expected: list[dict[str, Any]]) -> None:
    found = find_quotes(nlp(text), ())
    assert len(found) == len(expected)
    for quote, want in zip(found, expected, strict=True):
        assert quote.span.of(text).replace("’", "'").startswith(want["starts"].replace("’", "'"))
        assert quote.kind == want["kind"]
        assert quote.speaker_span is not None
        speaker = quote.speaker_span.of(text)
        assert any(speaker.endswith(name) for name in NAMES[want["speaker"]])


def test_the_cues(nlp: Language, text: str) -> None:
    assert [quote.cue for quote in find_quotes(nlp(text), ())] == [
        *("warned", "told", "According to", "added", "emphasized", "announce", "said"),
        "underlined",
    ]
