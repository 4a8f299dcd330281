"""A body's Markdown becomes HTML and text that belong together."""

import re
from html import unescape

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from briefgen.content.brief import Body
from briefgen.content.markdown import parse_body
from briefgen.diagnostics import Position
from briefgen.site.weave import html_offsets

PATH = "content/a.md"


def body_of(source: str, *, plain: bool = False) -> Body:
    """Return a body that has no faults."""
    body, diagnostics = parse_body(source, PATH, plain=plain)
    assert diagnostics == []
    return body


def closed(body: Body) -> list[str]:
    """Return the runs of text that annotation may not enter."""
    return [body.text[each.start : each.end] for each in body.segments if not each.open]


def assert_tied(body: Body) -> None:
    """Check that the segments are all of the text, and stand in the HTML as they say."""
    covered = 0
    html_end = 0
    for segment in body.segments:
        assert set(body.text[covered : segment.start]) <= {"\n"}
        assert segment.end > segment.start
        assert segment.html_start >= html_end
        html = body.html[segment.html_start : segment.html_end]
        assert "<" not in html
        assert unescape(html).replace("\n", " ") == body.text[segment.start : segment.end]
        for offset in range(segment.start, segment.end):
            places = html_offsets(body, segment, (offset, offset + 1))
            html = body.html[places[offset] : places[offset + 1]]
            assert unescape(html).replace("\n", " ") == body.text[offset]
        covered, html_end = segment.end, segment.html_end
    assert covered == len(body.text)


TEXTS = {
    "paragraphs": ("One.\n\nTwo.", "One.\nTwo."),
    "a soft line break": ("One\ntwo.", "One two."),
    "a hard line break": ("One  \ntwo.", "One two."),
    "a raw line break": ("One<br>two.", "One two."),
    "emphasis": ("A *very* **old** man", "A very old man"),
    "a heading": ("# The camps\n\nText.", "The camps\nText."),
    "entities": ("A &mdash; B &amp; C &lt;d&gt;", "A — B & C <d>"),
    "an ampersand and a less-than sign": ("AT&T < 5", "AT&T < 5"),
    "escapes": (r"2 \* 3 \_x\_", "2 * 3 _x_"),
    "a no-break space": ("5\u00a0km", "5\u00a0km"),
    "a list": ("- one\n- two\n\n    more\n\n- three", "one\ntwo\nmore\nthree"),
    "a list in a list": ("- one\n    - two", "one\ntwo"),
    "a block quote": ("> One\n> two\n>\n> three", "One two\nthree"),
    "a table": ("| a | b |\n|---|--:|\n| 1 | 2 |", "a\nb\n1\n2"),
    "a definition list": ("Term\n:   What it is", "Term\nWhat it is"),
    "inline code": ("Run `make <all>` now", "Run make <all> now"),
    "a code block": ("One\n\n    code & code\n\nTwo", "One\nTwo"),
    "a fenced code block": ("One\n\n```python\ncode & code\n```\n\nTwo", "One\nTwo"),
    "a raw HTML block": ("One\n\n<div>Raw <b>text</b></div>\n\nTwo", "One\nTwo"),
    "raw inline HTML": ("CO<sub>2</sub> rises", "CO2 rises"),
    "a comment": ("One <!-- not for print --> two", "One  two"),
    "an image": ("See ![a camp](camp.jpg) here", "See  here"),
    "a footnote": ("One[^1] two.\n\n[^1]: The note.", "One two.\nThe note."),
    "a mail address": ("Write to <desk@example.org>.", "Write to desk@example.org."),
    "nothing": ("", ""),
    "other scripts": ("Москва 北京 \U0001f680 שלום", "Москва 北京 \U0001f680 שלום"),
}


@pytest.mark.parametrize(("source", "text"), TEXTS.values(), ids=TEXTS)
def test_the_text_that_readers_see(source: str, text: str) -> None:
    body = body_of(source)
    assert body.text == text
    assert_tied(body)


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("See [the *old* camp](a.md) now", ["the ", "old", " camp"]),
        ("Run `make` now", ["make"]),
        ('A <a href="b.md">raw link</a> here', ["raw link"]),
        ("Some <b>raw *inline* HTML</b> here", ["raw ", "inline", " HTML"]),
        ("*No* **markup** is closed", []),
    ],
)
def test_annotation_may_not_enter_code_links_and_raw_html(source: str, words: list[str]) -> None:
    body = body_of(source)
    assert closed(body) == words
    assert_tied(body)


def test_plain_text_has_paragraphs_and_no_markup() -> None:
    body = body_of("A *b* <c> & d\nsecond line\n\n \n# e\n", plain=True)
    assert body.html == "<p>A *b* &lt;c&gt; &amp; d\nsecond line</p>\n<p># e</p>"
    assert body.text == "A *b* <c> & d second line\n# e"
    assert_tied(body)


def test_html_is_what_markdown_makes() -> None:
    body = body_of("# A & B\n\n1. One\n2. *Two*\n\n| a |\n|--:|\n| 1 |\n\n```sh\nls\n```\n")
    assert body.html == (
        '<h2 id="a-b">A &amp; B</h2>\n<ol>\n<li>One</li>\n<li><em>Two</em></li>\n</ol>\n'
        '<table>\n<thead>\n<tr>\n<th class="align-right">a</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n'
        '<td class="align-right">1</td>\n</tr>\n</tbody>\n</table>\n'
        '<pre><code class="language-sh">ls\n</code></pre>'
    )


def test_headings_have_ids_that_are_no_other_headings_and_not_the_themes() -> None:
    titles = ["Moskau's Кремль", "A-2", "A", "A", "Facts", "Words 1", "`_content`", "?!", "&amp;"]
    body = body_of("\n\n".join(f"# {title}" for title in titles))
    assert body.anchors == (
        "moskaus-кремль",
        "a-2",
        "a",
        "a-3",
        "section-facts",
        "section-words-1",
        "section-_content",
        "section",
        "section-2",
    )


@pytest.mark.parametrize(
    ("source", "ranks"),
    [
        ("# A\n\n## B\n\n###### C", ["h2", "h3", "h6"]),
        ("## A\n\n### B", ["h2", "h3"]),
        ("A\n=\n\nB\n-", ["h2", "h3"]),
    ],
)
def test_no_heading_of_a_text_has_the_rank_of_the_title(source: str, ranks: list[str]) -> None:
    assert re.findall(r"<(h\d)", body_of(source).html) == ranks


def test_a_hash_without_a_space_begins_no_heading() -> None:
    body = body_of("#MeToo is the list's\n#1 word.\n# Others\nNone.")
    assert body.text == "#MeToo is the list's #1 word.\nOthers\nNone."
    assert re.findall(r"<h\d[^>]*>(.*?)</h\d>", body.html) == ["Others"]


def test_footnotes_are_counted_as_the_text_refers_to_them() -> None:
    body = body_of("One[^b] two[^a].\n\n[^a]: A.\n\n[^b]: B.")
    assert body.text == "One two.\nB.\nA."
    assert re.findall(r'ref" href="#fn:(\w)">(\d)<', body.html) == [("b", "1"), ("a", "2")]


def test_footnotes_are_anchors_and_no_links() -> None:
    body = body_of("One[^1].\n\n[^1]: Note.")
    assert body.anchors == ("fnref:1", "fn:1")
    assert body.links == ()


def test_links_and_images_have_their_place_in_source_and_html() -> None:
    source = (
        "a.md [one](a.md) and [two](a.md#x 'T')\n![img](p.jpg?a&b)\n\n"
        '[three][1], <https://example.org/?a&b>, <a href="c.md">c</a>\n\n[1]: ../d.md\n'
    )
    body, _ = parse_body(source, PATH, plain=False)
    assert [(each.target, each.at) for each in body.links] == [
        ("a.md", Position(1, 12)),
        ("a.md#x", Position(1, 28)),
        ("../d.md", Position(6, 6)),
        ("https://example.org/?a&b", Position(4, 14)),
        ("c.md", Position(4, 50)),
    ]
    assert [(each.target, each.at) for each in body.images] == [("p.jpg?a&b", Position(2, 8))]
    for each in (*body.links, *body.images):
        assert unescape(body.html[each.html_start : each.html_end]) == each.target


SANITISED = {
    '<p id="main" class="x" style="color:red">a</p>': (
        "<p>a</p>",
        [
            "1:1: warning: 'class' of <p> is not allowed and was left out",
            "1:1: warning: 'id' of <p> is not allowed and was left out",
            "1:1: warning: 'style' of <p> is not allowed and was left out",
        ],
    ),
    "a <font>b</font>": ("<p>a b</p>", ["1:3: warning: <font> is not allowed and was left out"]),
    "<style>p {}</style>\n\na": (
        "<p>a</p>",
        ["1:1: warning: <style> is not allowed and was left out"],
    ),
    "<div>\n<p>a</p>\n<img src=x onerror=alert(1)>\n</div>": (
        '<div>\n<p>a</p>\n<img src="x">\n</div>',
        ["3:1: error: 'onerror' of <img> is not allowed and was left out"],
    ),
    "`<script>` a <script>b</script>": (
        "<p><code>&lt;script&gt;</code> a </p>",
        ["1:14: error: <script> is not allowed and was left out"],
    ),
    "<svg><script>a</script></svg>b": (
        "<p>b</p>",
        [
            "1:1: warning: <svg> is not allowed and was left out",
            "1:6: error: <script> is not allowed and was left out",
        ],
    ),
    "[a](java&#10;script:alert(1))": (
        "<p><a>a</a></p>",
        ["1:1: error: a link may not start with javascript: and was left out"],
    ),
}


@pytest.mark.parametrize(("source", "expected"), SANITISED.items(), ids=SANITISED)
def test_what_is_not_allowed_is_left_out_and_reported(
    source: str, expected: tuple[str, list[str]]
) -> None:
    body, diagnostics = parse_body(source, PATH, plain=False)
    assert body.html.strip() == expected[0]
    assert [str(each).removeprefix(f"{PATH}:") for each in diagnostics] == expected[1]
    assert "script" not in body.text.replace("<script>", "")
    assert_tied(body)


MARKUP = (
    *("*", "**", "_", "`", "```", "\n", "\n\n", "    ", "> ", "- ", "1. ", "# ", "[", "](", ")"),
    *("![", "[^1]", "\n[^1]: ", "|", "\n|---|---|\n", "  \n", "\n: ", "\\", "\t", "'", '"', "é"),
    *("<b>", "</b>", "<div>", "</div>", "<script>", "</script>", "<br>", "<!--", "-->", "<p>"),
    *("<td>", "<table>", "<textarea>", "<svg>", "<pre>", "<ul><li>", "<a href='x'>", "</a>"),
    *("&amp;", "&#65;", "&#xfdd0;", "&lt", "<https://x.org>", "javascript:", "a", "a. B"),
    *("http://x.y/", "\x02", "\x03", "\ufdd0", "\ufdd1", "wzxhzdk:0"),
)
MARKDOWN = st.lists(
    st.one_of(
        st.text(max_size=12),
        st.sampled_from(MARKUP),
    ),
    max_size=30,
).map("".join)


@settings(derandomize=True, max_examples=300, deadline=None)
@given(source=MARKDOWN, plain=st.booleans())
@example(source="&#xfdd0;&#2;&#xFDD1", plain=False)
@example(source="<b>\n\n<td>x</td>\n\n<script>\n\nx", plain=False)
def test_any_text_is_a_body_whose_text_and_html_are_tied(source: str, *, plain: bool) -> None:
    body, _ = parse_body(source, PATH, plain=plain)
    assert_tied(body)
    assert "<script" not in body.html
    assert not any(paragraph.strip() == "" for paragraph in body.text.split("\n") if body.text)
