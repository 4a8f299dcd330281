"""Without the text's own day, what it alone would tell is X."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    Reader: TypeAlias = Callable[..., dict[str, str]]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("It broke on October 9.", {"October 9": "XXXX-10-09"}),
        ("It broke on Monday.", {"Monday": "XXXX-WXX-1"}),
        ("It broke on Monday night.", {"Monday night": "XXXX-WXX-1TNI"}),
        ("It broke in October.", {"October": "XXXX-10"}),
        ("It broke in the summer.", {"the summer": "XXXX-SU"}),
        ("It broke in the third quarter.", {"the third quarter": "XXXX-Q3"}),
        ("It will break in the coming hour.", {"the coming hour": "XXXX-XX-XXTXX"}),
        ("It broke yesterday.", {"yesterday": "XXXX-XX-XX"}),
        ("It broke last week.", {"last week": "XXXX-WXX"}),
        ("It broke last month.", {"last month": "XXXX-XX"}),
        ("It broke last year.", {"last year": "XXXX"}),
        ("It broke on Christmas Day.", {"Christmas Day": "XXXX-12-25"}),
        ("It broke on Easter Sunday.", {"Easter Sunday": "XXXX-XX-XX"}),
        ("It broke on Friday last week.", {"Friday last week": "XXXX-WXX-5"}),
        ("It broke two days ago.", {"two days ago": "XXXX-XX-XX"}),
        ("It broke on May 3, 1998.", {"May 3, 1998": "1998-05-03"}),
        ("It broke in the 1970s.", {"the 1970s": "197"}),
        (
            "It broke two days later, after May 3, 1998.",
            {"two days later": "XXXX-XX-XX", "May 3, 1998": "1998-05-03"},
        ),
        (
            "It now breaks every Monday for an hour.",
            {"now": "PRESENT_REF", "every Monday": "XXXX-WXX-1", "an hour": "PT1H"},
        ),
    ],
)
def test_what_is_not_known_is_x(dates_in: Reader, text: str, told: dict[str, str]) -> None:
    assert dates_in(text, None) == told


def test_a_date_in_the_text_may_be_counted_from(dates_in: Reader) -> None:
    told = dates_in("He was freed on May 3, 1998. The next day, he fled.", None)

    assert told == {"May 3, 1998": "1998-05-03", "The next day": "1998-05-04"}
