"""Who claims a figure."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

import pytest

from briefgen.annotate.model import ActorType, Form, Mention, Span

if TYPE_CHECKING:
    from collections.abc import Callable

    from briefgen.annotate.model import Figure

    Reader: TypeAlias = Callable[..., tuple[Figure, ...]]

NAMES = ("the ministry", "World Bank", "Reuters", "Shoigu", "Turkey", "police", "she", "the UN")


def mentions_in(text: str) -> tuple[Mention, ...]:
    """Return a mention for the first occurrence of each of ``NAMES`` in a text."""
    lower = text.lower()
    starts = {name: lower.find(name.lower()) for name in NAMES if name.lower() in lower}
    spans = sorted(Span(start, start + len(name)) for name, start in starts.items())
    return tuple(Mention(span, ActorType.ORGANISATION, Form.NAME) for span in spans)


@pytest.mark.parametrize(
    ("text", "claimants"),
    [
        ("The ministry said that 15 people died.", ["The ministry"]),
        ("The ministry said that 15 people died and 3 were hurt.", ["The ministry"] * 2),
        ("Fifteen people died, the ministry said.", ["the ministry"]),
        ("TURKEY: The auditor of the old town (AOT) has found that 15 died.", [None]),
        ("TURKEY (AP) — The auditor of the old town (AOT) has found that 15 died.", [None]),
        ("The UN — an old body — said that 15 died.", ["The UN"]),
        ("REUTERS — a news agency — said that 15 died.", ["REUTERS"]),
        ("According to the ministry, 15 people died.", ["the ministry"]),
        ("Fifteen people died, according to the ministry.", ["the ministry"]),
        ("Reuters reported 15 arrests.", ["Reuters"]),
        ("Its boss, Shoigu, said 15 people died.", ["Shoigu"]),
        ("The UN puts the toll at 15.", ["The UN"]),
        (
            "Some 15 died, according to the ministry, though the UN says 20 drowned.",
            ["the ministry", "the UN"],
        ),
        ("The ministry published data showing that 15 people died.", ["The ministry"]),
        ("The ministry found that 15 people died.", ["The ministry"]),
        ("The deaths of 15 people were confirmed by the ministry.", [None]),
        ("It was reported by the ministry that 15 people died.", ["the ministry"]),
        ("The UN, which estimates that 15 people died, sent aid.", ["The UN"]),
        ("“We lost 15 boats. It rained,” said Shoigu.", ["Shoigu"]),
        ("Shoigu said: “It rained. We lost 15 boats.”", ["Shoigu"]),
        ("Some 200 people, the ministry said, fled.", ["the ministry"]),
        ("“We expect 15 boats,” said Shoigu.", ["Shoigu"]),
        ("Shoigu said: “It rained.\n“We lost 15 boats.”", ["Shoigu"]),
        ("Shoigu said the plan would “take 15 boats and 3 weeks”.", ["Shoigu"] * 2),
        # honest silence
        ("The game was 15 minutes old and Shoigu added a goal.", [None]),
        ("Turkey left 15 camps without guard.", [None]),
        ("Turkey released 15 prisoners and recorded 15 floods.", [None, None]),
        ("Turkey will maintain a 15 percent tax.", [None]),
        ("Officials said 15 people died in Turkey.", [None]),
        ("Reuters reported that officials said 15 people died.", [None]),
        ("Shoigu was told that 15 people died.", [None]),
        ("According to the 15 envoys, Turkey left.", [None]),
        # a semicolon closes a claim off, unless all of it is claimed
        ("Some 200 people fled; the ministry said 26 were missing.", [None, "the ministry"]),
        ("Some 200 people fled; Reuters reported 15 arrests.", [None, "Reuters"]),
        ("Exports rose 5 percent; the UN said imports fell 3 percent.", [None, "the UN"]),
        ("Some 200 people fled; 26 were missing, the ministry said.", ["the ministry"] * 2),
        ("Some 200 people fled; 26 boats, the ministry said, sank.", [None, "the ministry"]),
        ("“We lost 15 boats; it rained,” Shoigu told reporters.", ["Shoigu"]),
        ("“Some 200 fled; the UN said 26 drowned,” said Shoigu.", ["Shoigu", "the UN"]),
    ],
)
def test_claimant(figures_in: Reader, text: str, claimants: list[str | None]) -> None:
    mentions = mentions_in(text)
    found = [
        None if figure.attributed_to is None else mentions[figure.attributed_to].span.of(text)
        for figure in figures_in(text, mentions)
    ]
    assert found == claimants


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The ministry said that 15 people died.", "The ministry"),
        ("According to police, 15 people died.", "police"),
        ("“We lost 15 boats,” said a tall sailor.", "a tall sailor"),
        ("Some 15 people died.", None),
    ],
)
def test_the_words_for_a_claimant_that_is_no_mention(
    figures_in: Reader, text: str, words: str | None
) -> None:
    (figure,) = figures_in(text)
    assert figure.attributed_to is None
    assert (figure.claimant_span and figure.claimant_span.of(text)) == words


@pytest.mark.parametrize(
    "text",
    [
        "Turkey officials said that 15 people died.",
        "A spokesman for Turkey said that 15 people died.",
    ],
)
def test_officials_and_spokesmen_claim_for_a_body(figures_in: Reader, text: str) -> None:
    start = text.index("Turkey")
    body = Mention(Span(start, start + len("Turkey")), ActorType.ORGANISATION)
    (figure,) = figures_in(text, (body,))
    assert figure.attributed_to == 0
