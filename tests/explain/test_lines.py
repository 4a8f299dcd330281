"""Where the words of the plain text stand in the file."""

from __future__ import annotations

import pytest

from briefgen.content.markdown import parse_body
from briefgen.explain.lines import Lines

SOURCE = """\
The *bridge* will reopen on Friday, said [the mayor](https://desk.example/mayor/of/the/town),
and the ferry[^1] will not sail on Monday any more.

```
reopen on Friday
```

| what | when |
|---|---|
| ferry | Monday |

<div>raw words in here</div>

The ferry will sail on Tuesday
again, and the town says that the ferry will sail.

## Nobody sails

It was said again.[^harbour]

## “We have heard this before”

We have heard this before, and it was said again.

[^harbour]: Not on this page.
[^1]: Built in the year 1931 by the Harbour Works.
"""


@pytest.mark.parametrize(
    ("words", "line"),
    [
        ("The bridge", 10),
        ("mayor", 10),
        ("ferry", 11),
        ("on Monday", 11),
        ("when", 17),
        ("Tuesday", 23),
        ("town says", 24),
        ("was said again", 28),
        ("We have heard", 30),
        ("Not on this", 34),
        ("the Harbour Works", 35),
    ],
)
def test_words_are_found_on_their_line(words: str, line: int) -> None:
    body, _ = parse_body(SOURCE, "a.md", plain=False)
    assert Lines(body.text, SOURCE, 10).of(body.text.index(words)) == line


@pytest.mark.parametrize(("text", "source"), [("", ""), ("word", ""), ("", "word"), ("a b", "a b")])
def test_little_text_stands_where_it_starts(text: str, source: str) -> None:
    assert Lines(text, source, 5).of(0) == 5
