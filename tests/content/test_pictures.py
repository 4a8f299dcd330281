"""Pictures in forms that browsers do not show."""

import pytest

from briefgen.config import SiteConfig
from briefgen.content.files import read_brief


def told(front: str, body: str) -> list[str]:
    source = f"---\ntitle: Ice\ndate: 2025-03-04\n{front}---\n{body}\n"
    return [str(each) for each in read_brief("content/a.md", source.encode(), SiteConfig("D"))[1]]


@pytest.mark.parametrize(
    ("front", "body", "place", "kind"),
    [
        ("", "![Ice](IMG_1.HEIC)", "5:8", "HEIC"),
        ("", '<img src="a/scan.tiff" alt="Ice">', "5:11", "tiff"),
        ("", "![Ice](https://ice.example/a.psd?b=c.jpg)", "5:8", "psd"),
        ("image: {src: ice.heic, alt: Ice}\n", "Ice.", "4:14", "heic"),
    ],
)
def test_they_are_told(front: str, body: str, place: str, kind: str) -> None:
    warning = f"content/a.md:{place}: warning: most browsers show no picture in a .{kind} file"
    assert told(front, body) == [f"{warning}; save it as .jpg, .png or .webp"]


@pytest.mark.parametrize(
    "body", ["![Ice](ice.jpg)", "![Ice](ice.heic.png)", "[The scan](scan.tiff)", "![Ice](a?b.pdf)"]
)
def test_others_are_not(body: str) -> None:
    assert told("", body) == []
