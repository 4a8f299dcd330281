"""What corrections say of the body."""

from datetime import UTC, date, datetime

import pytest

from briefgen.content.brief import Body, Brief, Correction, CorrectionKind
from briefgen.corrections.readers import check_corrections, still_stands
from briefgen.diagnostics import Position

TEXT = "The ministry runs eight refugee camps in the north."


def brief(*corrections: Correction, title: str = "Camps", summary: str = "") -> Brief:
    return Brief(
        path="content/camps.md",
        slug="camps",
        title=title,
        summary=summary,
        date=datetime(2025, 3, 4, tzinfo=UTC),
        has_time=False,
        body=Body(html="", text=TEXT),
        corrections=corrections,
        at={"title": Position(2, 8), "summary": Position(4, 10), "body": Position(9, 1)},
    )


def correction(was: str = "", now: str = "", day: int = 5) -> Correction:
    return Correction(
        date=date(2025, 3, day),
        kind=CorrectionKind.CORRECTION,
        note="The number was wrong.",
        was=was,
        now=now,
        was_at=Position(5, 10),
        now_at=Position(6, 10),
    )


@pytest.mark.parametrize(
    ("was", "now", "messages"),
    [
        ("twelve refugee camps", "eight refugee camps", []),
        ("", "", []),
        ("eight refugee camps", "eight refugee camps in the north", []),
        (
            "eight refugee camps",
            "",
            [
                (
                    "content/camps.md:5:10: error: was: 'eight refugee camps' still stands in the"
                    " body, in line 10; correct the body too"
                )
            ],
        ),
        (
            "",
            "eigt refugee camps",
            [
                (
                    "content/camps.md:6:10: error: now: 'eigt refugee camps' does not stand in the"
                    " body; did you mean 'eight refugee camps'?"
                )
            ],
        ),
    ],
)
def test_was_may_not_stand_and_now_must(was: str, now: str, messages: list[str]) -> None:
    source = "---\n" * 8 + "\n" + TEXT
    found = check_corrections(brief(correction(was, now)), source)
    assert [str(diagnostic) for diagnostic in found] == messages


def test_a_correction_that_adds_words() -> None:
    added = correction("eight camps", "eight camps for refugees")
    assert not still_stands(added, "There are eight camps for refugees.")
    assert still_stands(added, "There are eight camps.")


def told(found: Brief) -> list[str]:
    return [each.message for each in check_corrections(found, TEXT)]


def test_what_was_wrong_may_not_stand_in_title_or_summary() -> None:
    wrong = correction("ten camps", "eight refugee camps")
    found = brief(wrong, title="Ministry runs ten camps", summary="There are ten camps.")
    assert told(found) == [
        "was: 'ten camps' still stands in the title, in line 2",
        "was: 'ten camps' still stands in the summary, in line 4",
    ]


def test_a_title_may_be_corrected() -> None:
    assert told(brief(correction("Champs", "Camps"))) == []
    assert told(brief(correction("all", "eight of ten"), summary="It runs eight of ten.")) == []


def test_what_a_later_correction_calls_wrong_need_not_stand_any_more() -> None:
    first, second = correction("six", "seven", 5), correction("seven refugee", "eight refugee", 6)
    assert told(brief(second, first)) == []
    assert told(brief(first)) == ["now: 'seven' does not stand in the body"]


def test_what_was_right_after_all_may_stand_again() -> None:
    first = correction("eight refugee", "nine refugee")
    second = correction("nine refugee", "eight refugee", 6)
    assert told(brief(first, second)) == []
    assert told(brief(correction("eight refugee", "north"), correction("x", "camps", 6))) == [
        "was: 'eight refugee' still stands in the body, in line 9"
    ]
