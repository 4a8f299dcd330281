"""What is nearly Markdown."""

import pytest

from briefgen.content.markdown import parse_body

APART = "this is no link, for its brackets stand apart; take out what is between ] and ("
ROUND = "this is no link, for its brackets are the wrong way round; write it as [words](address)"
HASHES = "this is no heading, for no space follows its hashes; put one there"
ANOTHER = (
    "this is a link of another program, and none here; "
    "write it as [words](file.md), or a picture as ![words](file.jpg)"
)
TAG = "this is a tag of another program, which says nothing here; take it out"
STRUCK = "this strikes nothing out; write <del>words</del>, or tell the change under 'corrections'"
NO_TEXT = "the footnote {0} has no text; write it in a paragraph of its own, as '{0}: text'"
NO_MARK = "no {0} in the text refers to this footnote; put one there, or take the footnote out"


def told(source: str, *, plain: bool = False) -> list[str]:
    faults = parse_body(source, "a.md", plain=plain)[1]
    return [str(each).removeprefix("a.md:") for each in faults]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("The [ferry] (https://ferry.example/) runs.", f"1:5: warning: {APART}"),
        ("The [*ferry*] (../2025/a&b.md#x) runs.", f"1:5: warning: {APART}"),
        ("It runs.\n\nThe [old ferry]\n(ferry.md) is *gone*.", f"3:5: warning: {APART}"),
        ("The (ferry)[https://ferry.example/a_b_c] runs.", f"1:5: warning: {ROUND}"),
        ("It runs.\n\n##Tickets\n\nThey cost 5 euros.", f"3:1: warning: {HASHES}"),
        ("See [[the ferry|it]].", f"1:5: warning: {ANOTHER}"),
        ("![[ferry & co.jpg]]", f"1:1: warning: {ANOTHER}"),
        ('{{< video "a" >}}', f"1:1: warning: {TAG}"),
        ("It runs {% include a.html %}.", f"1:9: warning: {TAG}"),
        ("It costs ~~5~~ 6 euros.", f"1:10: warning: {STRUCK}"),
        ("It runs[^1] again.", f"1:8: error: {NO_TEXT.format('[^1]')}"),
        ("It runs[^a.b] *again*[^a.b].", f"1:8: error: {NO_TEXT.format('[^a.b]')}"),
        ("It runs.\n\n[^1]: Daily.", f"3:1: warning: {NO_MARK.format('[^1]')}"),
        ("It `[^1]`[^2]\n\n[^1]: a\n\n[^2]: b", f"3:1: warning: {NO_MARK.format('[^1]')}"),
    ],
)
def test_what_readers_would_see_as_it_is_written_is_told(source: str, expected: str) -> None:
    assert told(source) == [expected]


@pytest.mark.parametrize(
    "source",
    [
        "The [ferry](https://ferry.example/) runs (daily).",
        "He said [sic] (and meant) it [1] (https://ferry.example/).",
        "`[ferry] (https://ferry.example/)` and `(ferry)[a.md]`",
        "    [ferry] (https://ferry.example/)\n    ##Tickets",
        "```\n##Tickets\n[^1]\n```",
        "`[[a]]`, `{% a %}` and `~~a~~`; [[1]](a.md), {5 %} and ~~ or ~5~",
        "~~~\n~~a~~\n~~~",
        "#MeToo was first.\n#1 it was.",
        "It runs[^1] [again][^1].\n\n[^1]: Daily.",
        r"It runs\[^1].",
    ],
)
def test_other_brackets_and_hashes_are_not(source: str) -> None:
    assert told(source) == []


@pytest.mark.parametrize(
    ("source", "places"),
    [
        ("    The ferry to the islands runs again.", ["1:5"]),
        ("It rained.\n\n\t“We are open,” said the mayor & *all*.\n\nEnd.", ["3:2"]),
        ("It rained.\n    The ferry to the islands runs again.", []),
        ("- It rained.\n\n    The ferry to the islands runs again.", []),
        ("    for each in the ferries: print = 1", []),
        ("    $ briefgen build and so on and on", []),
        ("```\nThe ferry to the islands runs again.\n```", []),
    ],
)
def test_a_paragraph_that_is_taken_for_code_is_told(source: str, places: list[str]) -> None:
    message = "this paragraph is taken for code, for it is indented; take out the space before it"
    assert told(source) == [f"{place}: warning: {message}" for place in places]


def test_a_row_of_which_something_is_left_out_is_told() -> None:
    table = "| a | b |\n|---|---|\n| 1 | 2 |\n| 1 | 2 | 3 |\n| 1 | 2 | |\n| 1 | 2 | 3 |"
    message = (
        "warning: this row has more cells than the table's first line, and the last are left out; "
        "give the first line and the line of dashes a cell for each"
    )
    assert told(f"It rose.\n\n{table}\n") == [f"6:1: {message}", f"8:1: {message}"]


def test_plain_text_has_no_markup() -> None:
    assert told("##Tickets [ferry] (https://ferry.example/)[^1]", plain=True) == []
