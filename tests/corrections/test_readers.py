"""What corrections say of the body."""

from datetime import UTC, date, datetime

import pytest

from briefgen.content.brief import Body, Brief, Correction, CorrectionKind
from briefgen.corrections.readers import check_corrections, still_stands
from briefgen.diagnostics import Position

TEXT = "The ministry runs eight refugee camps in the north."


def brief(correction: Correction) -> Brief:
    return Brief(
        path="content/camps.md",
        slug="camps",
        title="Camps",
        date=datetime(2025, 3, 4, tzinfo=UTC),
        has_time=False,
        body=Body(html="", text=TEXT),
        corrections=(correction,),
        at={"body": Position(9, 1)},
    )


def correction(was: str = "", now: str = "") -> Correction:
    return Correction(
        date=date(2025, 3, 5),
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
