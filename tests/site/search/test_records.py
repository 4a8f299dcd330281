"""What a search finds of a brief."""

from __future__ import annotations

from datetime import UTC, datetime
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.annotate.model import ActorType
from briefgen.content.brief import Correction, CorrectionKind
from briefgen.site.model import Appearance, Entry
from briefgen.site.search.records import record, record_key
from tests.values import replace

ADA = Appearance("ada-moe", "Ada Moe", ActorType.PERSON, 1, 0)


def entry(title: str = "Bridge opens", tags: tuple[str, ...] = ("roads",)) -> Entry:
    return Entry(
        path="content/bridge.md",
        slug="bridge",
        title=title,
        date=datetime(2021, 5, 3, 9, tzinfo=UTC),
        has_time=True,
        updated=None,
        summary="",
        authors=(),
        dateline="",
        tags=tags,
        draft=False,
        language="en",
        image="",
        corrections=(),
        appearances=(ADA,),
        links=(),
        anchors=(),
        digest="whole",
        story="story",
        text="words",
    )


class Told(HTMLParser):
    """Reads a record as Pagefind does: what its attributes tell, and its text."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.told: list[tuple[str, str]] = []
        self.tags: set[str] = set()
        self.text = ""
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        if tag == "i":
            (_, name), (_, value) = attrs
            self.told.append(((name or "").removesuffix("[title]"), value or ""))

    def handle_data(self, data: str) -> None:
        self.text += data


def test_a_record_tells_the_headline_the_day_and_what_can_be_filtered_by() -> None:
    told = Told(record(entry(tags=("roads", "a, b: c")), "It opened.\nAt last."))

    assert told.told == [
        ("title", "Bridge opens"),
        ("date", "2021-05-03"),
        ("language", "en"),
        ("date", "2021-05-03"),
        ("actor", "Ada Moe"),
        ("tag", "roads"),
        ("tag", "a, b: c"),
        ("year", "2021"),
    ]
    assert told.text.split() == ["It", "opened.", "At", "last."]


@given(title=st.text(), text=st.text())
def test_no_words_become_markup(title: str, text: str) -> None:
    told = Told(record(entry(title), text))
    assert told.tags <= {"html", "body", "i", "p"}


@pytest.mark.parametrize(
    "change",
    [
        {"title": "Bridge closes"},
        {"slug": "other"},
        {"date": datetime(2021, 5, 4, 9, tzinfo=UTC)},
        {"tags": ("rails",)},
        {"language": "de"},
        {"text": "other words"},
        {"appearances": ()},
        {"appearances": (ADA._replace(name="Ada B. Moe"),)},
    ],
    ids=lambda change: next(iter(change)),
)
def test_what_a_record_tells_is_in_its_key(change: dict[str, object]) -> None:
    changed = replace(entry(), **change)
    assert record_key(changed) != record_key(entry())


def test_a_correction_for_readers_changes_no_record() -> None:
    told = Correction(datetime(2021, 5, 4, tzinfo=UTC).date(), CorrectionKind.UPDATE, "More.")
    corrected = replace(entry(), digest="other", corrections=(told,), summary="In short.")

    assert record_key(corrected) == record_key(entry())
    assert record(corrected, "It.") == record(entry(), "It.")
