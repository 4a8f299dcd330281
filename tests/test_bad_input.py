"""What bad input gets: every fault at once, with its place, and the site untouched."""

from __future__ import annotations

import pytest

from tests.conftest import BRIEF, Desk

SITE_AS_IT_WAS = b"the site as it was"


def brief(old: str, new: str) -> tuple[str, str]:
    assert old in BRIEF
    return "content/bridge.md", BRIEF.replace(old, new)


def more(text: str) -> tuple[str, str]:
    return "content/bridge.md", f"{BRIEF}\n{text}\n"


BAD_INPUT = {
    "unknown key": (
        brief("tags:", "tagz:"),
        ["content/bridge.md:4:1: error: unknown key 'tagz'; did you mean 'tags'?"],
    ),
    "misspelt draft": (
        brief("tags:", "draf: true\ntags:"),
        ["content/bridge.md:4:1: error: unknown key 'draf'; did you mean 'draft'?"],
    ),
    "a body that is not read": (
        more("> " * 60 + "Deep."),
        ["content/bridge.md:11:1: error: lists and block quotes are nested more than 50 deep"],
    ),
    "missing title": (
        brief("title: Bridge to reopen\n", ""),
        ["content/bridge.md:2:1: error: title is missing"],
    ),
    "impossible date": (
        brief("2025-03-04 09:30", "2025-13-45"),
        [
            "content/bridge.md:3:7: error: date: '2025-13-45' is not a date: there is no month 13",
        ],
    ),
    "colon in a title": (
        brief("Bridge to", "Bridge: to"),
        [
            (
                "content/bridge.md:2:14: error: a colon cannot stand in the text of 'title' unless"
                ' it is in quotes; write title: "Bridge: to reopen"'
            ),
        ],
    ),
    "duplicate key": (
        brief("tags:", "title: Again\ntags:"),
        ["content/bridge.md:4:1: error: duplicate key 'title'; the first stands on line 2"],
    ),
    "wrong type": (
        brief("[transport]", "{a: b}"),
        ["content/bridge.md:4:7: error: tags must be a list; start each of its items with '- '"],
    ),
    "broken link": (
        more("See [it](bridg.md)."),
        [
            (
                "content/bridge.md:11:10: error: there is no file 'content/bridg.md', which"
                " 'bridg.md' points at; did you mean 'bridge.md'?"
            ),
        ],
    ),
    "missing anchor": (
        more("See [it](bridge.md#nowhere)."),
        [
            (
                "content/bridge.md:11:10: error: the link 'bridge.md#nowhere' points at no place in"
                " this brief"
            ),
        ],
    ),
    "missing image": (
        more("![The bridge](photo.jpg)"),
        [
            (
                "content/bridge.md:11:15: error: there is no file 'content/photo.jpg', which"
                " 'photo.jpg' points at"
            ),
        ],
    ),
    "missing image in the front matter": (
        brief("tags:", "image: {src: photo.jpg, alt: The bridge}\ntags:"),
        [
            (
                "content/bridge.md:4:14: error: there is no file 'content/photo.jpg', which"
                " 'photo.jpg' points at"
            ),
        ],
    ),
    "invalid UTF-8": (
        ("content/bridge.md", BRIEF.encode() + b"\n\xff\n"),
        [
            (
                "content/bridge.md:11:1: error: the byte 0xFF is no UTF-8; save the file with the"
                " encoding UTF-8"
            ),
        ],
    ),
    "empty file": (
        ("content/bridge.md", ""),
        [
            "content/bridge.md:1:1: error: the file is empty; start it with its front matter",
        ],
    ),
    "file of 10 MB": (
        ("content/bridge.md", BRIEF + "word " * 2_100_000),
        [
            (
                "content/bridge.md:1:1: error: the file has 10,500,210 bytes; at most 524,288 are"
                " read"
            ),
        ],
    ),
    "YAML alias bomb": (
        brief("tags:", "extra: {a: &a [x, x], b: [*a]}\ntags:"),
        [
            (
                "content/bridge.md:4:12: error: '&a' is a YAML anchor, and these are not allowed;"
                " remove it, or put the text in quotes"
            ),
            (
                "content/bridge.md:4:27: error: '*a' is a YAML alias, and these are not allowed;"
                " write the value out, or put the text in quotes"
            ),
        ],
    ),
    "YAML tag": (
        brief("[transport]", "!!python/object:os.system [x]"),
        [
            (
                "content/bridge.md:4:7: error: '!!python/object:os.system' is a YAML tag, and these"
                " are not allowed; remove it, or put the text in quotes"
            ),
        ],
    ),
    "slug that leaves the folder": (
        brief("tags:", "slug: ../../etc\ntags:"),
        [
            (
                "content/bridge.md:4:7: error: slug: '../../etc' is no slug; use small letters,"
                " digits and single hyphens between them, such as etc"
            ),
        ],
    ),
    "image that leaves the folder": (
        brief("tags:", "image: {src: ../../secret.png, alt: A}\ntags:"),
        [
            (
                "content/bridge.md:4:14: error: src: '../../secret.png' leaves the folder content/;"
                " write a path beside the brief, such as photo.jpg, or a web address"
            ),
        ],
    ),
    "link that leaves the folder": (
        more("See [it](../../secret.txt)."),
        [
            (
                "content/bridge.md:11:10: error: the link '../../secret.txt' leaves the folder"
                " content/"
            ),
        ],
    ),
    "script in a title": (
        brief("Bridge to reopen", "<script>alert(1)</script>"),
        [
            (
                "content/bridge.md:2:8: error: title: the tag <script> stands in plain text; remove"
                " it; HTML goes in the body"
            ),
        ],
    ),
    "script in a body": (
        more("<script>alert(1)</script>\n\n[x](javascript:alert(1)) <b onclick='x()'>b</b>"),
        [
            "content/bridge.md:11:1: error: <script> is not allowed and was left out",
            "content/bridge.md:13:5: error: a link may not start with javascript: and was left out",
            "content/bridge.md:13:26: error: 'onclick' of <b> is not allowed and was left out",
        ],
    ),
    "script in an address": (
        brief("tags:", "sources: [{name: X, url: 'javascript:alert(1)'}]\ntags:"),
        [
            (
                "content/bridge.md:4:26: error: url: an address may not start with javascript:;"
                " write one that starts with http:, https:, mailto:"
            ),
        ],
    ),
    "script in actors.yaml": (
        ("actors.yaml", "- {id: x, name: '<script>alert(1)</script>', type: person}\n"),
        [
            (
                "actors.yaml:1:17: error: name: the tag <script> stands in plain text; remove it;"
                " HTML goes in the body"
            ),
        ],
    ),
    "two actors with one alias": (
        (
            "actors.yaml",
            (
                "- {id: a, name: Ann, type: person, aliases: [Boss]}\n"
                "- {id: b, name: Bob, type: person, aliases: [Boss]}\n"
            ),
        ),
        [
            (
                "actors.yaml:2:46: error: the alias 'Boss' is also claimed by 'a' on line 1; it can"
                " stand for one actor only"
            ),
        ],
    ),
    "settings without a title": (
        ("briefgen.yaml", "titel: X\n"),
        [
            "briefgen.yaml:1:1: error: title is missing",
            "briefgen.yaml:1:1: error: unknown key 'titel'; did you mean 'title'?",
        ],
    ),
    "override that matches nothing": (
        brief("tags:", "annotations:\n  dates: [{text: Mondai, value: 2025-03-03}]\ntags:"),
        [
            (
                "content/bridge.md:5:18: error: 'Mondai' does not stand in the body; did you mean"
                " 'Monday'?"
            ),
        ],
    ),
    "correction that was not made": (
        brief(
            "tags:",
            "corrections:\n  - {date: 2025-03-05, kind: correction, note: N, was: on Friday,"
            " now: on Sunday}\ntags:",
        ),
        [
            (
                "content/bridge.md:5:56: error: was: 'on Friday' still stands in the body, in line"
                " 9; correct the body too"
            ),
            (
                "content/bridge.md:5:72: error: now: 'on Sunday' does not stand in the body; did"
                " you mean 'on Monday'?"
            ),
        ],
    ),
    "several faults at once": (
        (
            "content/bridge.md",
            BRIEF.replace("tags:", "tagz:").replace("2025-03-04 09:30", "yesterday"),
        ),
        [
            (
                "content/bridge.md:3:7: error: date: 'yesterday' is not a date; write it as"
                " 2025-01-31 or 2025-01-31T14:30"
            ),
            "content/bridge.md:4:1: error: unknown key 'tagz'; did you mean 'tags'?",
        ],
    ),
}


@pytest.mark.parametrize(("file", "told"), BAD_INPUT.values(), ids=BAD_INPUT.keys())
def test_bad_input(desk: Desk, file: tuple[str, str | bytes], told: list[str]) -> None:
    desk.write(*file)
    desk.write("site/index.html", SITE_AS_IT_WAS)
    assert desk.told() == told
    assert desk.pages() == {"index.html": SITE_AS_IT_WAS}


@pytest.mark.parametrize("name", ["_linked", ".linked", "_folder/linked"])
def test_what_is_hidden_is_not_published_be_it_a_link_out_of_the_content(
    desk: Desk, name: str
) -> None:
    desk.write("secret.txt", "secret")
    link = desk.root / "content" / name
    link.parent.mkdir(exist_ok=True)
    link.symlink_to(desk.root / "secret.txt")
    desk.write(*more(f"See [it]({name})."))
    assert desk.told() == [
        (
            f"content/bridge.md:11:10: error: '{name}' is hidden and is not published; give it a"
            " name that starts neither with a dot nor with an underscore"
        )
    ]
    assert not desk.site.exists()


def test_a_link_out_of_the_content_is_not_followed(desk: Desk) -> None:
    desk.write("secret.md", BRIEF)
    (desk.root / "content" / "linked.md").symlink_to(desk.root / "secret.md")
    assert desk.told() == [
        (
            "content/linked.md:1:1: error: this link leaves the folder content/; put the file"
            " itself there"
        )
    ]
    assert not desk.site.exists()
