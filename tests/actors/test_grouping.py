"""Which mentions are one actor's, and which of one name are two's."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from briefgen.actors.directory import Directory
from briefgen.actors.names import local_actor
from briefgen.actors.resolve import resolve
from briefgen.annotate.model import ActorType, Annotations, Form, Mention, Span

if TYPE_CHECKING:
    from briefgen.actors.knowledge import Knowledge

ORGANISATION, PLACE = ActorType.ORGANISATION, ActorType.PLACE


def actors(
    knowledge: Knowledge, text: str, *mentions: Mention, directory: Directory | None = None
) -> list[str]:
    """Return the ids of the actors of the mentions."""
    resolved = resolve(
        text,
        Annotations(mentions),
        directory or Directory.of(()),
        knowledge,
        date(2024, 3, 5),
    )
    return [mention.actor for mention in resolved.mentions]


def test_an_institution_is_told_apart_by_what_its_paragraph_speaks_of(
    knowledge: Knowledge,
) -> None:
    text = "Peru waits. The Supreme Court sat.\nChile waits. The Supreme Court rests."
    first, second = text.index("Supreme"), text.rindex("Supreme")
    chile = text.index("Chile")
    assert actors(
        knowledge,
        text,
        Mention(Span(0, 4), PLACE),
        Mention(Span(first, first + 13), ORGANISATION),
        Mention(Span(chile, chile + 5), PLACE),
        Mention(Span(second, second + 13), ORGANISATION, refers_to=1),
    ) == ["peru", "supreme-court-of-peru", "chile", "supreme-court-of-chile"]


def test_an_acronym_of_the_newsroom_names_what_the_text_writes_out(knowledge: Knowledge) -> None:
    text = "The Harbour Works Authority (HWA) met."
    own = local_actor("HWA", ActorType.GROUP)
    assert (
        actors(
            knowledge,
            text,
            Mention(Span(4, 27), ORGANISATION),
            Mention(Span(29, 32), ORGANISATION, Form.ACRONYM, refers_to=0),
            directory=Directory.of((own,)),
        )
        == ["hwa"] * 2
    )


@pytest.mark.parametrize(
    ("full", "short", "expected"),
    [
        ("Google DeepMind", "Google", ["google-deepmind", "google"]),
        ("Red Bull Racing", "Red Bull", ["red-bull-racing", "red-bull-racing"]),
    ],
)
def test_a_part_of_a_name_is_another_body_where_it_is_known_so(
    knowledge: Knowledge, full: str, short: str, expected: list[str]
) -> None:
    text = f"{full} met. {short} left."
    start = text.rindex(short)
    mentions = (
        Mention(Span(0, len(full)), ORGANISATION),
        Mention(Span(start, start + len(short)), ORGANISATION, Form.SHORT, refers_to=0),
    )
    assert actors(knowledge, text, *mentions) == expected
