"""Weaving tags into a body's HTML: nothing is lost, everything stays well-formed."""

from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefgen.annotate.model import Span
from briefgen.content.brief import Body, Reference, Segment
from briefgen.site.weave import Insert, anchored, html_offsets, weave


def body_of(*runs: tuple[str, str] | str) -> Body:
    """Build a paragraph of runs: a plain string, or a string and the element that it stands in."""
    html, text, segments = "<p>", "", []
    for run in runs:
        words, element = (run, "") if isinstance(run, str) else run
        source = words.replace("&", "&amp;").replace("<", "&lt;")
        html += f"<{element}>" if element else ""
        segments.append(
            Segment(
                len(text),
                len(text) + len(words),
                len(html),
                len(html) + len(source),
                open=element not in {"code", "a"},
            )
        )
        html += source + (f"</{element}>" if element else "")
        text += words
    return Body(f"{html}</p>", text, tuple(segments))


def mark(start: int, end: int, name: str = "b") -> Insert:
    return Insert(Span(start, end), f"<{name} id=x>", f"<{name}>", f"</{name}>")


def link(start: int, end: int) -> Insert:
    return Insert(Span(start, end), "<a id=x>", "<a>", "</a>", link=True)


@pytest.mark.parametrize(
    ("body", "inserts", "expected"),
    [
        (body_of("Ships left"), [mark(0, 5)], "<p><b id=x>Ships</b> left</p>"),
        # nested: the longer is outside
        (
            body_of("Ships left port"),
            [mark(6, 10, "i"), mark(0, 15)],
            "<p><b id=x>Ships <i id=x>left</i> port</b></p>",
        ),
        # crossing: the inner is cut
        (
            body_of("one two three"),
            [mark(0, 7), mark(4, 13, "i")],
            "<p><b id=x>one <i id=x>two</i></b><i> three</i></p>",
        ),
        # over an element: cut at its borders
        (
            body_of("at ", ("least", "em"), " nine"),
            [mark(0, 13)],
            "<p><b id=x>at </b><em><b>least</b></em><b> nine</b></p>",
        ),
        # never inside code
        (
            body_of("run ", ("make", "code"), " now"),
            [mark(0, 12)],
            "<p><b id=x>run </b><code>make</code><b> now</b></p>",
        ),
        (body_of("run ", ("make", "code")), [mark(4, 8)], "<p>run <code>make</code></p>"),
        # one reference is one character
        (
            body_of("Q&A & more"),
            [mark(0, 3), mark(4, 5, "i")],
            "<p><b id=x>Q&amp;A</b> <i id=x>&amp;</i> more</p>",
        ),
        # neighbours touch, and the same words may be marked twice: the first given is outside
        (
            body_of("onetwo"),
            [mark(0, 3), mark(3, 6, "i"), mark(3, 6, "u")],
            "<p><b id=x>one</b><i id=x><u id=x>two</u></i></p>",
        ),
        # no words, no tags
        (body_of("one"), [mark(1, 1)], "<p>one</p>"),
    ],
)
def test_tags_are_put_around_words(body: Body, inserts: list[Insert], expected: str) -> None:
    assert weave(body, inserts, {}, "briefs/a.html") == expected


@pytest.mark.parametrize(
    ("span", "expected"),
    [
        # a quote that ends where a name goes on cuts the name's link
        ((0, 5), "<p><q>ab <a id=x>cd</a></q><s></s><a id=x> ef</a> gh</p>"),
        # words inside a name: what follows them waits for the link's end
        ((3, 5), "<p>ab <a id=x><q>cd</q> ef</a><s></s> gh</p>"),
    ],
)
def test_what_follows_an_insert_stands_outside_of_links(
    span: tuple[int, int], expected: str
) -> None:
    quote = Insert(Span(*span), "<q>", "<q>", "</q>", after="<s></s>")

    woven = weave(body_of("ab cd ef gh"), [quote, link(3, 8)], {}, "briefs/a.html")

    assert woven == expected.replace("<a id=x> ef", "<a> ef")


def test_two_links_may_not_overlap() -> None:
    with pytest.raises(ValueError, match="two links overlap"):
        weave(body_of("one two"), [link(0, 4), link(3, 7)], {}, "briefs/a.html")


def test_internal_links_become_relative_and_others_stay() -> None:
    html = '<p><a href="b.md#top">b</a> <a href="https://c.example/?x=1&amp;y">c</a></p>'
    at = [(html.index(target), target) for target in ("b.md#top", "https://c.example/?x=1&amp;y")]
    links = tuple(
        Reference(target.replace("&amp;", "&"), start, start + len(target)) for start, target in at
    )
    body = Body(html, "b c", links=links)

    woven = weave(body, [], {"b.md#top": "briefs/b&c.html#top"}, "briefs/a.html")

    assert woven == html.replace("b.md#top", "b&amp;c.html#top")


def test_words_in_closed_segments_alone_are_not_anchored() -> None:
    body = body_of("run ", ("make", "code"), " now")

    assert not anchored(body, Span(4, 8))
    assert anchored(body, Span(4, 9))


def test_offsets_step_over_character_references() -> None:
    body = body_of("a<b&c")

    places = html_offsets(body, body.segments[0], range(6))

    assert [body.html[place:][:4] for place in places.values()] == [
        "a&lt", "&lt;", "b&am", "&amp", "c</p", "</p>",
    ]  # fmt: skip


class Checker(HTMLParser):
    """Reads HTML strictly: every tag is closed in its turn."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.text = ""
        self.nested_links = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        del attrs
        self.nested_links += tag == "a" and "a" in self.open
        self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data


def read(html: str) -> Checker:
    checker = Checker()
    checker.feed(html)
    checker.close()
    assert checker.open == []
    return checker


@st.composite
def woven_bodies(draw: st.DrawFn) -> tuple[Body, list[Insert]]:
    words = st.text("ab &<é", min_size=1, max_size=6)
    runs = draw(
        st.lists(
            words | st.tuples(words, st.sampled_from(["em", "code", "a"])), min_size=1, max_size=5
        )
    )
    body = body_of(*runs)
    place = st.integers(0, len(body.text))
    spans = draw(st.lists(st.tuples(place, place), max_size=6))
    inserts: list[Insert] = []
    for number, (one, other) in enumerate(spans):
        span = Span(min(one, other), max(one, other))
        linked = draw(st.booleans()) and not any(
            span.overlaps(each.span) for each in inserts if each.link
        )
        name, after = ("a", "") if linked else ("ins", "<a class=woven></a>")
        opening = f"<{name} class=woven id=n{number}>"
        inserts.append(
            Insert(span, opening, f"<{name} class=woven>", f"</{name}>", after, link=linked)
        )
    return body, inserts


@settings(derandomize=True, max_examples=300)
@given(woven_bodies())
def test_weaving_is_well_formed_and_changes_no_character(drawn: tuple[Body, list[Insert]]) -> None:
    body, inserts = drawn

    woven = weave(body, inserts, {}, "briefs/a.html")

    checker = read(woven)
    assert checker.nested_links == 0
    assert checker.text == body.text
    assert without_tags(woven) == body.html
    for number, insert in enumerate(inserts):
        held = insert.span.start < insert.span.end and anchored(body, insert.span)
        assert woven.count(f"id=n{number}>") == held


class Unwoven(HTMLParser):
    """Gives HTML back without the elements of class "woven"."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=False)
        self.kept: list[bool] = []
        self.html = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        del tag
        self.kept.append(("class", "woven") not in attrs)
        self.html += (self.get_starttag_text() or "") if self.kept[-1] else ""

    def handle_endtag(self, tag: str) -> None:
        self.html += f"</{tag}>" if self.kept.pop() else ""

    def handle_data(self, data: str) -> None:
        self.html += data

    def handle_entityref(self, name: str) -> None:
        self.html += f"&{name};"


def without_tags(html: str) -> str:
    parser = Unwoven()
    parser.feed(html)
    parser.close()
    return parser.html
