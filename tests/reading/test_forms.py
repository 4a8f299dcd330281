"""What a form says of a file: every fault of it at once, in words and with its place."""

from dataclasses import dataclass

import pytest

from briefgen.reading.fields import BOOLEAN, DAY, LINE, LINES, NUMBER, POSITIVE, line
from briefgen.reading.forms import (
    FieldError,
    Filled,
    Form,
    filled,
    list_of,
    optional,
    read_form,
    required,
)


@dataclass(frozen=True, slots=True)
class Shift:
    """Who is at the desk, and from when to when."""

    who: str
    start: int
    end: int


def _shift(given: Filled) -> Shift:
    if given["end"] < given["start"]:
        raise FieldError("a shift cannot end before it starts", "swap them")
    return Shift(given["who"], given["start"], given["end"])


SHIFT = Form(
    _shift, {"who": required(LINE), "start": required(POSITIVE), "end": required(POSITIVE)}
)
DESK = Form(
    dict,
    {
        "name": required(LINE),
        "open": filled(BOOLEAN),
        "since": optional(DAY),
        "rate": optional(NUMBER),
        "tags": optional(LINES),
        "head": optional(SHIFT),
        "shifts": optional(list_of(SHIFT)),
    },
    also_known_as={"title": "name"},
)


def told(text: str) -> list[str]:
    """Return what is wrong with a desk's file."""
    desk, _, diagnostics = read_form(text, DESK, "desk.yaml")
    assert (desk is None) == bool(diagnostics)
    return [str(each).removeprefix("desk.yaml:") for each in diagnostics]


def test_a_form_makes_a_value_of_a_file() -> None:
    text = "name: Night\nopen: Yes\nrate: 1.5\nshifts: [{who: Ada, start: 1, end: 8}]\n"
    desk, positions, diagnostics = read_form(text, DESK, "desk.yaml")
    assert diagnostics == []
    assert desk == {"name": "Night", "open": True, "rate": 1.5, "shifts": [Shift("Ada", 1, 8)]}
    assert positions.value("shifts", 0, "end").column == 36


def test_a_text_is_a_plain_string_also_where_it_stood_without_quotes() -> None:
    desk, _, _ = read_form("name: Night", DESK, "desk.yaml")
    assert desk is not None
    assert type(desk["name"]) is str


def test_everything_wrong_is_told_at_once_by_place() -> None:
    assert told("nam: x\nopen: perhaps\nshifts:\n  - {who: '', start: 0, stop: 3}\n  - x\n") == [
        "1:1: error: name is missing",
        "1:1: error: unknown key 'nam'; did you mean 'name'?",
        "2:7: error: open: 'perhaps' is neither true nor false; write true or false",
        "4:5: error: end is missing in shifts",
        "4:11: error: who: there is no text; give it a value, or remove the key",
        "4:22: error: start: '0' must be 1 or more",
        "4:25: error: unknown key 'stop'",
        (
            "5:5: error: an item of shifts must be a map of keys and values, not text; "
            "write it as {who: x, start: ..., end: ...}"
        ),
    ]


def test_a_name_of_another_program_makes_a_hint() -> None:
    assert "1:1: error: unknown key 'Title'; did you mean 'name'?" in told("Title: Night")


@pytest.mark.parametrize(
    ("line_", "message"),
    [
        ("open:", "open is empty; give it a value, or remove the key"),
        ("name: [a]", "name must be text, not a list"),
        ("tags: a", "tags must be a list; write tags: [a]"),
        ("tags: [a, b, a]", "tags: 'a' stands in the list twice"),
        ("tags: [a, {b: c}]", "an item of tags must be text, not a map"),
        ("rate: 1,500", "rate: '1,500' is not a number; write 1500"),
        ("rate: .inf", "rate: '.inf' is not a number"),
        ("rate: ٣", "rate: '٣' is not a number"),
        ("head: {who: A, start: 1.5, end: 2}", "start: '1.5' is not a whole number"),
        ("since: 2024-02-30", "since: '2024-02-30' is not a date: there is no day 30 in 2024-02"),
        ("head: {who: A, start: 9, end: 8}", "head: a shift cannot end before it starts; swap"),
    ],
)
def test_what_a_value_must_be_is_said_in_words(line_: str, message: str) -> None:
    text = line_ if line_.startswith("name") else f"name: Night\n{line_}"
    assert [each.split(" error: ")[1][: len(message)] for each in told(text)] == [message]


def test_what_makes_a_value_is_not_asked_where_a_part_is_wrong() -> None:
    assert told("name: Night\nhead: {who: A, start: 9, end: none}") == [
        "2:31: error: end: 'none' is not a whole number"
    ]


def test_a_key_that_may_be_empty_is_as_good_as_left_out() -> None:
    desk, _, _ = read_form("name: Night\nsince:\ntags: ~\n", DESK, "desk.yaml")
    assert desk == {"name": "Night"}


def test_what_is_written_is_known_also_where_it_is_empty() -> None:
    seen = Form(lambda given: sorted(given.written), DESK.fields)
    assert read_form("name: Night\nsince:\n", seen, "desk.yaml")[0] == ["name", "since"]


def test_an_empty_file_is_a_map_without_keys_or_a_list_without_items() -> None:
    assert told("# nothing yet") == ["1:1: error: name is missing"]
    assert read_form("# nobody yet", list_of(SHIFT), "shifts.yaml")[0] == []


def test_a_file_of_another_kind_is_refused_as_a_whole() -> None:
    assert told("- a\n- b\n") == [
        "1:1: error: the file must be a map of keys and values, not a list"
    ]
    _, _, diagnostics = read_form("a: b", list_of(SHIFT), "shifts.yaml")
    assert [each.message for each in diagnostics] == ["the file must be a list"]


def test_a_fault_of_the_yaml_hides_what_a_check_says_of_the_same_place() -> None:
    assert told("name: !secret []") == [
        (
            "1:7: error: '!secret' is a YAML tag, and these are not allowed; "
            "remove it, or put the text in quotes"
        )
    ]


def test_rules_of_a_line_are_asked_after_its_own() -> None:
    def loud(value: str) -> str:
        return value.upper()

    assert read_form("' night '", line(loud), "desk.yaml")[0] == "NIGHT"
