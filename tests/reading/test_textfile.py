"""Letters that have their accents apart, and letters that another program spoiled."""

import pytest

from briefgen.config import SiteConfig
from briefgen.content.files import read_brief
from briefgen.reading.textfile import decode, lost_letters

LOST = "a letter was lost here"
MISREAD = "'{}' stands for another letter, for the text was read in the wrong encoding"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The\ncaf\ufffd is open.", f"2:4: warning: {LOST}"),
        ("The caf\ufffd\ufffd and \ufffd.", f"1:8: warning: {LOST}, and in 2 more places"),
        ("Itâ€™s open.", f"1:3: warning: {MISREAD.format('â€™')}"),
        ("The cafÃ©â„¢ at 5Â°.", f"1:8: warning: {MISREAD.format('Ã©')}, and in 2 more places"),
    ],
)
def test_they_are_told_once(text: str, expected: str) -> None:
    told = [str(each) for each in lost_letters(text, "a.md")]
    assert told == [f"a.md:{expected}; write it anew, and save the file as UTF-8"]


@pytest.mark.parametrize("text", ["IRMÃ » É… Â, â€ Ü“ HÄ“", "São Paulo’s café – 5 °C, £5"])
def test_letters_of_other_languages_are_not(text: str) -> None:
    assert list(lost_letters(text, "a.md")) == []


def test_a_brief_is_read_all_the_same() -> None:
    source = "---\ntitle: CafÃ© opens\ndate: 2025-03-04\n---\nIt opens.\n"
    brief, (told,) = read_brief("content/a.md", source.encode(), SiteConfig("Desk"))
    assert brief is not None
    assert str(told).startswith("content/a.md:2:11: warning: 'Ã©' stands for another letter")


def test_letters_have_their_accents_in_one_character() -> None:
    text, faults = decode("E\u0301vora, Ho\u0302\u0300ng; \u212b, \ufa19, 5\u0301".encode(), "a.md")
    assert text == "\u00c9vora, H\u1ed3ng; \u212b, \ufa19, 5\u0301"
    assert faults == []
