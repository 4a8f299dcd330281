"""Marks become the labels that may be right."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from briefgen.annotate.recogniser.labels import LABELS
from training.corpus import KNOWLEDGE, meaning, read_links

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tokenizers import Tokenizer

    from training.corpus import Document


def allowed(document: Document) -> list[set[str]]:
    return [{LABELS[n] for n, may in enumerate(row) if may} for row in document.allowed]


def test_a_name_begins_goes_on_and_ends(document: Callable[..., Document]) -> None:
    made = document(
        "worldwide", "The Oakton Water Board met.", ("Oakton Water Board", "organisation")
    )
    assert allowed(made)[1:4] == [{"B-organisation"}, {"I-organisation"}, {"L-organisation"}]
    assert "O" in allowed(made)[0]
    assert "B-organisation" not in allowed(made)[0]


def test_a_part_of_a_word_marks_the_word(document: Callable[..., Document]) -> None:
    made = document("worldwide", "Pre-Oakton", ("e-Oakton", "place"))
    assert allowed(made) == [{"B-place"}, {"I-place"}, {"L-place"}]


@pytest.mark.parametrize(
    ("words", "types"),
    [
        ("Oakton Cup", ("event",)),
        ("Tour of Oakton", ("event",)),
        ("Winter Games", ("event",)),
        ("Russian", ("group",)),
        ("South Korean", ("group",)),
        ("Republicans", ("group",)),
        ("Oakfolk", ("group", "other")),
        ("Oak-held", ("group", "other")),
        ("C$", ("other",)),
        ("Oakton Clean Water Act", ("other",)),
    ],
)
def test_the_words_of_a_misc_tell_what_it_is(words: str, types: tuple[str, ...]) -> None:
    assert meaning("misc", words) == types


def test_what_a_set_does_not_mark_may_stand_anywhere(document: Callable[..., Document]) -> None:
    made = document("uner-ewt", "Oaktonian rowers won.")
    assert {"O", "U-group", "B-event", "L-other"} <= allowed(made)[0]
    assert "U-person" not in allowed(made)[0]
    assert "U-event" in allowed(document("worldwide", "They won."))[0]


def test_of_links_the_names_are_known_and_the_rest_is_not(
    tmp_path: Path, tokenizer: Tokenizer
) -> None:
    text = "Officials in Kenya met delegates."
    links = [[text.index("Kenya"), text.index("Kenya") + 5, "Kenya"], [0, 9, "Official"]]
    months = [
        {"id": n, "date": f"2025-{n:02}-01", "text": text, "links": links} for n in (1, 10, 11)
    ]
    file = tmp_path / "links.jsonl"
    file.write_text("".join(json.dumps(line) + "\n" for line in months))
    made = read_links(file, KNOWLEDGE, tokenizer)
    assert len(made) == 2  # November measures
    assert allowed(made[0])[2] == {"U-place"}
    assert allowed(made[0])[0] == set(LABELS)
    assert allowed(made[0])[4] == {"O"}  # "delegates": no capital beside it
