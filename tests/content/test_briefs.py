"""What good files become, and that no bytes make reading fail."""

import os
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from briefgen.config import SiteConfig
from briefgen.content.brief import (
    ActorOverride,
    Body,
    Brief,
    Correction,
    CorrectionKind,
    DateOverride,
    FigureOverride,
    Image,
    NewActor,
    QuoteOverride,
    Source,
)
from briefgen.content.files import find_files, read_brief
from briefgen.content.frontmatter import default_slug
from briefgen.content.markdown import parse_body
from briefgen.diagnostics import START, Diagnostic, Position

CONFIG = SiteConfig("The Daily Planet", language="en-GB", timezone="Europe/Berlin")
PATH = "content/news/2025-03-01-ice-melts.md"


def brief_of(text: str | bytes, path: str = PATH) -> Brief:
    """Return the brief of a file without faults."""
    brief, diagnostics = read_brief(path, text.encode() if isinstance(text, str) else text, CONFIG)
    assert diagnostics == []
    assert brief is not None
    return brief


def with_front(*lines: str) -> Brief:
    """Return a brief with these lines of front matter, from line 4 on."""
    return brief_of("\n".join(["---", "title: Ice melts", "date: 2025-03-01", *lines, "---", ""]))


def test_title_and_date_are_enough() -> None:
    brief = brief_of("---\ntitle: Ice melts\ndate: 2025-03-01\n---\nText.")
    assert brief == Brief(
        path=PATH,
        slug="ice-melts",
        title="Ice melts",
        date=datetime(2025, 3, 1, tzinfo=timezone(timedelta(hours=1))),
        has_time=False,
        body=brief.body,
        language="en-GB",
        at={
            "": Position(1, 1),
            "title": Position(2, 8),
            "date": Position(3, 7),
            "body": Position(5, 1),
        },
    )
    assert brief.body.text == "Text."


def test_a_byte_order_mark_crlf_and_text_of_any_script_are_fine() -> None:
    brief = brief_of(
        "\ufeff---\r\ntitle: 冰 Лёд\r\ndate: 2025-03-01\r\n---\r\n\r\nОдин.\r\n\r\nTwo"
    )
    assert (brief.title, brief.body.text) == ("冰 Лёд", "Один.\nTwo")


def test_plain_text_is_no_markdown() -> None:
    text = "---\ntitle: Ice\ndate: 2025-03-01\n---\n*One*\n\nTwo"
    assert brief_of(text, "content/a.TXT").body.html == "<p>*One*</p>\n<p>Two</p>"


def test_words_that_yaml_takes_for_something_else_stay_words() -> None:
    brief = with_front("summary: no", "authors: [1984, null ice, ~x]", "tags: [2025-03-01, on]")
    assert brief.summary == "no"
    assert brief.authors == ("1984", "null ice", "~x")
    assert brief.tags == ("2025-03-01", "on")


def test_an_optional_key_may_be_left_empty() -> None:
    brief = with_front("summary:", "tags:", "image:", "corrections:", "annotations:", "slug: ~")
    assert (brief.summary, brief.tags, brief.image, brief.slug) == ("", (), None, "ice-melts")


@pytest.mark.parametrize("word", ["yes", "true", "on", "True"])
def test_draft_is_a_boolean(word: str) -> None:
    assert with_front(f"draft: {word}").draft


@pytest.mark.parametrize(
    ("written", "utc", "has_time"),
    [
        ("2025-07-01", datetime(2025, 6, 30, 22, tzinfo=UTC), False),
        ("2025-07-01T14:30", datetime(2025, 7, 1, 12, 30, tzinfo=UTC), True),
        ("2025-07-01 14:30:05", datetime(2025, 7, 1, 12, 30, 5, tzinfo=UTC), True),
        ("2025-07-01T14:30:00Z", datetime(2025, 7, 1, 14, 30, tzinfo=UTC), True),
        ("2025-07-01T14:30:00+08:00", datetime(2025, 7, 1, 6, 30, tzinfo=UTC), True),
        ("2025-7-1 9:05 -0330", datetime(2025, 7, 1, 12, 35, tzinfo=UTC), True),
        ("'2025-07-01T14:30:00.25Z'", datetime(2025, 7, 1, 14, 30, 0, 250_000, UTC), True),
        ("2025-07-01T00:00Z", datetime(2025, 7, 1, tzinfo=UTC), True),
    ],
)
def test_dates_have_a_zone(written: str, utc: datetime, *, has_time: bool) -> None:
    brief = brief_of(f"---\ntitle: Ice\ndate: {written}\n---\n")
    assert (brief.date, brief.has_time) == (utc, has_time)
    assert brief.date.utcoffset() is not None


@pytest.mark.parametrize(
    ("path", "slug"),
    [
        ("content/ice-melts.md", "ice-melts"),
        ("content/2025/2025-03-01-ice.md", "ice"),
        ("content/2025-03-01_Ice melts, again!.txt", "ice-melts-again"),
        ("content/Лёд.md", "led"),
        ("content/12-angry-men.md", "12-angry-men"),
        ("content/2025-03-01.md", ""),
        ("content/" + "a-" * 100 + "b.md", "a-" * 59 + "a"),
    ],
)
def test_a_slug_is_made_of_the_files_name(path: str, slug: str) -> None:
    assert default_slug(path) == slug


def test_extra_has_yamls_types_and_dates_as_text() -> None:
    brief = with_front(
        "extra: {a: 1, b: -2.5, c: yes, d: 'no', e: null, f: 12:30, g: 2025-3-1 9:00,",
        "  h: [x, {i: 1e3}], j: 007, k: 2025-02-30, l: nan, m: .5, 1: x}",
    )
    assert brief.extra == {
        "a": 1,
        "b": -2.5,
        "c": True,
        "d": "no",
        "e": None,
        "f": "12:30",
        "g": "2025-03-01T09:00:00",
        "h": ["x", {"i": 1000.0}],
        "j": "007",
        "k": "2025-02-30",
        "l": "nan",
        "m": 0.5,
        "1": "x",
    }


def test_sources_and_image() -> None:
    brief = with_front(
        "sources:",
        "  - {name: NASA, url: https://nasa.example/a?b=c, date: 2025-02-27}",
        "  - {name: Desk, url: 'mailto:desk@example.org'}",
        "image: {src: ../media/ice.jpg, alt: Ice, credit: NASA}",
    )
    assert brief.sources == (
        Source("NASA", "https://nasa.example/a?b=c", date(2025, 2, 27)),
        Source("Desk", "mailto:desk@example.org"),
    )
    assert brief.image == Image("../media/ice.jpg", "Ice", "NASA", Position(7, 14))


def test_corrections_know_their_places() -> None:
    brief = with_front(
        "corrections:",
        "  - date: 2025-03-02",
        "    kind: editors-note",
        "    note: The figure was wrong.",
        "    was: 12 km",
        "    now: 8 km",
    )
    assert brief.corrections == (
        Correction(
            date=date(2025, 3, 2),
            kind=CorrectionKind.EDITORS_NOTE,
            note="The figure was wrong.",
            was="12 km",
            now="8 km",
            at=Position(5, 5),
            was_at=Position(8, 10),
            now_at=Position(9, 10),
        ),
    )


def test_overrides() -> None:
    brief = with_front(
        "annotations:",
        "  actors:",
        "    - {text: Peace Spring, is: operation-peace-spring}",
        "    - {text: Defense, ignore: true}",
        "    - {text: he, occurrence: 2, is: {name: Lois Lane, type: person, wikidata: Q1}}",
        "  dates: [{text: Monday, value: 2025-02-24}]",
        '  figures: [{text: "15,000", value: 15000, bound: about, of: "", attributed_to: null}]',
        "  quotes:",
        "    - {text: all well, speaker: null}",
        "    - {text: all bad, speaker: lois-lane, kind: part}",
        "    - {text: all so so, speaker: {name: Perry White, type: person}, cue: said}",
    )
    overrides = brief.overrides
    assert overrides.actors == (
        ActorOverride(
            "Peace Spring", None, ignore=False, at=Position(6, 14), actor="operation-peace-spring"
        ),
        ActorOverride("Defense", None, ignore=True, at=Position(7, 14)),
        ActorOverride(
            "he", 2, ignore=False, at=Position(8, 14), actor=NewActor("Lois Lane", "person", "Q1")
        ),
    )
    assert overrides.dates == (
        DateOverride("Monday", None, ignore=False, at=Position(9, 18), value="2025-02-24"),
    )
    assert overrides.figures == (
        FigureOverride(
            "15,000",
            None,
            ignore=False,
            at=Position(10, 20),
            value=15000.0,
            bound="about",
            of="",
            attributed_to="",
        ),
    )
    assert overrides.quotes == (
        QuoteOverride("all well", None, ignore=False, at=Position(12, 14), unattributed=True),
        QuoteOverride(
            "all bad", None, ignore=False, at=Position(13, 14), speaker="lois-lane", kind="part"
        ),
        QuoteOverride(
            "all so so",
            None,
            ignore=False,
            at=Position(14, 14),
            speaker=NewActor("Perry White", "person"),
            cue="said",
        ),
    )


@pytest.mark.parametrize(
    "value",
    [
        "2025-03-01",
        "2025-03",
        "2025",
        "202X",
        "202",
        "20",
        "2025-W09",
        "2025-W09-WE",
        "2025-W09-1",
        "2025-Q1",
        "2025-H2",
        "2025-SP",
        "FY2025",
        "XXXX-10-09",
        "XXXX-XX-24",
        "P3D",
        "P1Y6M",
        "PT120H",
        "P2DT3H",
        "PXD",
        "P1DE",
        "PAST_REF",
        "FUTURE_REF",
        "2025-03-01T14:30",
        "2025-03-01TMO",
        "2025-03-01T14:30:00Z",
        "T09:00",
        "BC0044",
        "P1W",
        "PT0.5H",
        "2024-02-29",
        "XXXX-WXX-1",
        "XXXX-WXX-1TEV",
    ],
)
def test_timex3_values(value: str) -> None:
    brief = with_front(f"annotations: {{dates: [{{text: then, value: {value}}}]}}")
    assert brief.overrides.dates[0].value == value


def test_a_comment_that_swallows_all_of_a_text_is_told_too() -> None:
    _, wrong = read_brief(PATH, b"---\ntitle: #1 in town\ndate: 2025-03-01\n---\n", CONFIG)
    assert [str(each) for each in wrong] == [
        f"{PATH}:2:1: error: title is empty; give it a value",
        (
            f"{PATH}:2:7: warning: all from the # on is a comment and not part of the text; "
            "put the text in quotes, or a space after the #"
        ),
    ]


def test_an_update_of_the_very_day_may_lack_its_time() -> None:
    brief = brief_of(
        "---\ntitle: Ice\ndate: 2025-03-01T14:30\nupdated: 2025-03-01\n---\nIt melts.\n"
    )
    assert brief.updated is not None
    assert brief.updated.date() == brief.date.date()


def test_an_update_is_before_its_brief_by_the_minute_and_by_the_zone() -> None:
    for updated, wrong in (("14:29", True), ("14:31", False), ("14:31+02:00", True)):
        head = f"---\ntitle: Ice\ndate: 2025-03-01T14:30\nupdated: 2025-03-01T{updated}\n---\n"
        _, diagnostics = read_brief(PATH, f"{head}It melts.\n".encode(), CONFIG)
        assert ["before its date" in each.message for each in diagnostics] == [True] * wrong


def test_a_comment_that_swallows_text_is_a_warning() -> None:
    _, diagnostics = read_brief(
        PATH, b"---\ntitle: We are #1\ndate: 2025-03-01 # ok\n---\n", CONFIG
    )
    assert [str(each) for each in diagnostics] == [
        (
            f"{PATH}:2:14: warning: all from the # on is a comment and not part of the text; "
            "put the text in quotes, or a space after the #"
        )
    ]


def test_a_body_can_be_kept_when_the_front_matter_grows() -> None:
    asked = []

    def parse(source: str, path: str, *, plain: bool) -> tuple[Body, list[Diagnostic]]:
        asked.append((source, path, plain))
        return parse_body(source, path, plain=plain)

    text = "---\ntitle: Ice\ndate: 2025-03-01\n{}---\n[a](b.md) <font>x</font>\n"
    for more, line in (("", 5), ("draft: yes\n", 6)):
        brief, diagnostics = read_brief(PATH, text.format(more).encode(), CONFIG, parse)
        assert brief is not None
        assert brief.body.links[0].at == Position(line, 5)
        assert [each.line for each in diagnostics] == [line]
    assert asked == [("[a](b.md) <font>x</font>\n", PATH, False)] * 2


def test_briefs_are_md_and_txt_files_and_nothing_hidden(tmp_path: Path) -> None:
    names = "b.md a.txt 2025/c.MD 2025/.d.md _e.md _drafts/f.md .git/g.md photo.jpg h.markdown"
    for name in names.split():
        file = tmp_path / "content" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.touch()
    assert find_files(tmp_path) == (["content/2025/c.MD", "content/a.txt", "content/b.md"], [])


def test_links_out_of_content_are_errors_and_not_followed(tmp_path: Path) -> None:
    content = tmp_path / "content"
    (content / "sub").mkdir(parents=True)
    (tmp_path / "secret.md").touch()
    (content / "a.md").touch()
    (content / "b.md").symlink_to(content / "a.md")
    (content / "c.md").symlink_to(tmp_path / "secret.md")
    (content / "d").symlink_to(tmp_path)
    (content / "e.md").symlink_to("nowhere.md")
    (content / "f").symlink_to("sub")
    (content / "g.md").symlink_to("g.md")
    paths, diagnostics = find_files(tmp_path)
    assert paths == ["content/a.md", "content/b.md"]
    assert [str(each) for each in diagnostics] == [
        "content/c.md:1:1: error: this link leaves the folder content/; put the file itself there",
        "content/d:1:1: error: this link leaves the folder content/; put the file itself there",
        "content/e.md:1:1: error: this link leads nowhere; put the file itself there",
        (
            "content/f:1:1: error: this link leads to a folder of content/, "
            "whose briefs would stand twice; put the file itself there"
        ),
        "content/g.md:1:1: error: this link leads nowhere; put the file itself there",
    ]


@pytest.mark.parametrize("character", ["\a", "\n", "\t", "\u2028"])
def test_what_is_no_file_or_has_no_name(tmp_path: Path, character: str) -> None:
    """A name stands on one line in what is told, and in the list of the site's files."""
    (tmp_path / "content").mkdir()
    os.mkfifo(tmp_path / "content" / "pipe.md")
    (tmp_path / "content" / f"a{character}.md").touch()
    assert find_files(tmp_path) == (
        [],
        [
            START.error(
                "content/a\ufffd.md",
                "the name cannot be printed",
                "give it one of letters, digits and hyphens",
            )
        ],
    )


def test_a_newsroom_without_content(tmp_path: Path) -> None:
    paths, diagnostics = find_files(tmp_path)
    assert paths == []
    assert [str(each) for each in diagnostics] == [
        "content:1:1: error: there is no folder content/; create it"
    ]


KEYS = st.sampled_from(
    ["title", "date", "slug", "tags", "draft", "image", "extra", "corrections", "annotations", "x"]
)
SCALARS = st.one_of(
    st.text(max_size=8),
    st.sampled_from(
        ["2025-03-01", "yes", "[a, b]", "{text: a, is: b}", "&a x", "*a", "!!x y", "|", "'"]
    ),
)
LINES = st.builds(
    "{}{}{}{}".format,
    st.sampled_from(["", "  ", "- ", "  - ", "\t"]),
    KEYS,
    st.sampled_from([": ", ":", "", " : "]),
    SCALARS,
)


@settings(derandomize=True, max_examples=200, deadline=None)
@given(lines=st.lists(LINES, max_size=8), body=st.text(max_size=20))
@example(lines=["title: x", "date: 2025-03-01", "slug: x"], body="x")
def test_any_front_matter_is_a_brief_or_has_errors(lines: list[str], body: str) -> None:
    text = "\n".join(["---", *lines, "---", body])
    brief, diagnostics = read_brief(PATH, text.encode("utf-8", "surrogatepass"), CONFIG)
    if brief is None:  # a brief may still have errors in its body
        assert any(each.severity == "error" for each in diagnostics)
    count = text.replace("\r\n", "\n").replace("\r", "\n").count("\n") + 1
    assert all(1 <= each.line <= count + 1 and each.column >= 1 for each in diagnostics)
    assert diagnostics == sorted(diagnostics)


@settings(derandomize=True, max_examples=200, deadline=None)
@given(data=st.binary(max_size=60), start=st.sampled_from([b"", b"---\n", b"---\ntitle: a\n"]))
def test_any_bytes_are_a_brief_or_have_errors(data: bytes, start: bytes) -> None:
    brief, diagnostics = read_brief(PATH, start + data, CONFIG)
    assert brief is not None or diagnostics


@pytest.mark.parametrize(
    "title",
    [
        "M*A*S*H",
        "f*** off, they s***",
        "3* and 4* hotels",
        "snake_case_name",
        "__init__ of *args, **kwargs",
        "a * b * c",
        "[sic] (1)",
    ],
)
def test_asterisks_and_lines_that_mark_nothing_may_stand_in_a_title(title: str) -> None:
    assert with_front(f'summary: "{title}"').summary == title
