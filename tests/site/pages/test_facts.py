"""The facts beside the text, and the tags that tie them to their words."""

from collections.abc import Callable
from datetime import UTC, date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefgen.actors.actor import (
    Form,
    ResolvedAnnotations,
    ResolvedFigure,
    ResolvedMention,
    ResolvedQuote,
)
from briefgen.annotate.model import Date, DateType, Quote, QuoteKind, Span
from briefgen.content.brief import Body, Brief, Correction, CorrectionKind, Segment
from briefgen.site.fact_tags import corrected_words, fact_inserts
from briefgen.site.facts import fact_sheet, figures_of
from briefgen.site.messages import words_for
from briefgen.site.model import Article
from briefgen.site.theme import load_theme
from briefgen.site.weave import weave
from tests.values import replace

Write = Callable[..., Article]

WORDS = words_for("en", load_theme().catalogues)


def woven(article: Article) -> str:
    inserts = fact_inserts(article, "briefs/bridge.html", WORDS)
    return weave(article.brief.body, inserts, {}, "briefs/bridge.html")


def test_dates_stand_in_the_order_of_the_day_meant(article: Write) -> None:
    facts = fact_sheet(
        article(
            "{Monday|2021-05-03}, {once|PAST_REF}, {in April|2021-04}, {1999|1999},"
            " {today|2021-05-03}."
        ),
        WORDS,
    )

    assert [[(fact.id, fact.words) for fact in day.facts] for day in facts.days] == [
        [("date-4", "1999")],
        [("date-3", "in April")],
        [("date-1", "Monday"), ("date-5", "today")],
    ]
    assert [fact.words for fact in facts.undated] == ["once"]


def test_words_that_stand_again_for_the_same_day_are_counted(article: Write) -> None:
    days = fact_sheet(
        article("{Monday|2021-05-03}, {today|2021-05-03}, {Monday|2021-05-03}, {1999|1999}."), WORDS
    ).days

    assert [(day.own, [(fact.words, fact.again) for fact in day.facts]) for day in days] == [
        (False, [("1999", 1)]),
        (True, [("Monday", 1), ("today", 1), ("Monday", 2)]),
    ]


def test_quotes_are_grouped_by_speaker(article: Write) -> None:
    facts = fact_sheet(
        article("<<Who?>> [Ada|ada-moe]: <<One.>> [Bo|bo-li]: <<Two.>> [Ada|ada-moe]: <<Three.>>"),
        WORDS,
    )

    assert [
        (speaker.actor.name if speaker.actor else "", [fact.words for fact in speaker.quotes])
        for speaker in facts.speakers
    ] == [("", ["Who?"]), ("Ada Moe", ["One.", "Three."]), ("Bo Li", ["Two."])]


@pytest.mark.parametrize(("words", "shown"), [("two officials", "two officials"), ("He", "")])
def test_a_speaker_who_is_no_actor_is_named_as_written(
    words: str, shown: str, article: Write
) -> None:
    wrote = article(f"<<Open.>> {words} said.")
    start = wrote.brief.body.text.index(words)
    [resolved] = wrote.annotations.quotes
    quote = replace(resolved.quote, speaker_span=Span(start, start + len(words)))
    found = replace(wrote.annotations, quotes=(replace(resolved, quote=quote),))

    [speaker] = fact_sheet(replace(wrote, annotations=found), WORDS).speakers

    assert (speaker.actor, speaker.words) == (None, shown)


def test_a_date_links_to_its_fact(article: Write) -> None:
    assert woven(article("On {Monday|2021-05-03}.")) == (
        '<p>On <a id="words-date-1" class="date" href="#fact-date-1">Monday</a>.</p>\n'
    )


def test_a_name_is_a_link_and_a_pronoun_but_an_anchor(article: Write) -> None:
    wrote = article("[Ada|ada-moe] said [she|ada-moe] did.")
    she = replace(wrote.annotations.mentions[1], form=Form.ANAPHOR)
    found = replace(wrote.annotations, mentions=(wrote.annotations.mentions[0], she))

    assert woven(replace(wrote, annotations=found)) == (
        '<p><a id="words-mention-1" class="actor" href="../actors/ada-moe.html">Ada</a> said '
        '<span id="words-mention-2">she</span> did.</p>\n'
    )


def test_what_stands_for_an_actor_is_a_link_where_nothing_has_named_it(article: Write) -> None:
    wrote = article("[The premier|ada-moe] said [she|ada-moe] did.")
    stand_for = (replace(each, form=Form.ANAPHOR) for each in wrote.annotations.mentions)
    found = replace(wrote.annotations, mentions=tuple(stand_for))

    assert woven(replace(wrote, annotations=found)) == (
        '<p><a id="words-mention-1" class="actor" href="../actors/ada-moe.html">The premier</a>'
        ' said <span id="words-mention-2">she</span> did.</p>\n'
    )


def test_a_quote_is_followed_by_a_mark(article: Write) -> None:
    html = woven(article("<<Go, Ada!>> they said."))

    assert html == (
        '<p><span id="words-quote-1" class="quote">“Go, Ada!”</span>'
        '<a class="mark quote" href="#fact-quote-1" aria-label="About this quote"></a>'
        " they said.</p>\n"
    )


def test_two_facts_of_the_same_words_are_both_tied(article: Write) -> None:
    wrote = article("A {120-hour} pause.")
    [figure] = wrote.annotations.figures
    also = Date(figure.figure.span, DateType.DURATION, "PT120H")

    html = woven(replace(wrote, annotations=replace(wrote.annotations, dates=(also,))))

    for name in ("words-date-1", "words-figure-1"):
        assert html.count(f'id="{name}"') == 1
    for name in ("fact-date-1", "fact-figure-1"):
        assert html.count(f'href="#{name}"') == 1


def test_a_figure_that_only_repeats_a_date_is_shown_once(article: Write) -> None:
    wrote = article("A {120-hour} pause.")
    [figure] = wrote.annotations.figures
    span = figure.figure.span
    found = replace(
        wrote.annotations,
        dates=(Date(span, DateType.DURATION, "PT120H"),),
        figures=(replace(figure, figure=replace(figure.figure, of="")), figure),
    )
    facts = fact_sheet(replace(wrote, annotations=found), WORDS)

    assert [fact.words for fact in facts.undated] == ["120-hour"]
    assert [(fact.id, fact.of) for fact in facts.figures] == [("figure-2", "bridges")]
    assert 'id="words-figure-1"' not in woven(replace(wrote, annotations=found))


def test_a_bare_number_in_a_cell_stands_there_alone(article: Write) -> None:
    wrote = article("Sold\n\n{40}\n\nIt sold {41}.")
    cell, told = (
        replace(each, figure=replace(each.figure, of="")) for each in wrote.annotations.figures
    )

    def with_cell(**parts: str) -> Article:
        figures = replace(cell, figure=replace(cell.figure, **parts)), told
        return replace(wrote, annotations=replace(wrote.annotations, figures=figures))

    def shown(article: Article) -> list[str]:
        return [fact.words for fact in fact_sheet(article, WORDS).figures]

    assert shown(with_cell()) == ["41"]
    assert 'id="words-figure-1"' not in woven(with_cell())
    for said in ({"of": "tickets"}, {"unit": "percent"}, {"currency": "EUR"}):
        assert shown(with_cell(**said)) == ["40", "41"]


def test_a_claim_that_tells_not_what_it_counts_is_left_out(article: Write) -> None:
    wrote = article("[Ada Moe|ada-moe] said {about 40}.")
    [figure] = wrote.annotations.figures
    bare = replace(figure, figure=replace(figure.figure, of=""))

    def claimed(*figures: ResolvedFigure) -> list[str]:
        found = replace(
            wrote.annotations,
            figures=tuple(replace(each, attributed_to="ada-moe") for each in figures),
        )
        return [fact.id for fact in figures_of("ada-moe", replace(wrote, annotations=found))]

    assert claimed(bare, figure) == ["figure-2"]


def test_words_in_code_are_shown_without_an_anchor(article: Write) -> None:
    wrote = article("{Monday|2021-05-03}")
    segment = Segment(0, 6, 9, 15, open=False)
    body = Body("<p><code>Monday</code></p>", "Monday", (segment,))

    closed = replace(wrote, brief=replace(wrote.brief, body=body))

    assert woven(closed) == body.html
    assert not fact_sheet(closed, WORDS).days[0].facts[0].anchored


def test_corrected_words_are_found_by_the_correction_s_number(article: Write) -> None:
    older = Correction(date(2021, 5, 4), CorrectionKind.CORRECTION, "n", now="a bridge")
    newer = Correction(date(2021, 5, 5), CorrectionKind.CORRECTION, "n", now="two ferries")
    wrote = article("It is a bridge, not two ferries.", corrections=(newer, older))

    assert corrected_words(wrote) == {1: Span(6, 14), 2: Span(20, 31)}
    assert 'href="#correction-2"' in woven(wrote)


SPANS = st.lists(st.tuples(st.integers(0, 30), st.integers(1, 12)), max_size=5)


@settings(derandomize=True, max_examples=100)
@given(SPANS, SPANS, SPANS)
def test_any_annotations_can_be_woven(
    names: list[tuple[int, int]], dates: list[tuple[int, int]], quotes: list[tuple[int, int]]
) -> None:
    text = "Some words that are long enough & here."

    def span(place: tuple[int, int]) -> Span:
        return Span(place[0], min(len(text), place[0] + place[1]))

    found = ResolvedAnnotations(
        mentions=tuple(ResolvedMention(span(each), Form.NAME, "ada") for each in sorted(names)),
        dates=tuple(Date(span(each), DateType.DATE, "2021") for each in sorted(dates)),
        quotes=tuple(ResolvedQuote(Quote(span(each), QuoteKind.PART)) for each in sorted(quotes)),
    )
    html = text.replace("&", "&amp;")
    body = Body(html, text, (Segment(0, len(text), 0, len(html), open=True),))
    brief = Brief("a.md", "a", "A", datetime(2021, 1, 1, tzinfo=UTC), has_time=False, body=body)

    result = woven(Article(brief, found))

    assert all(f'id="words-date-{number}"' in result for number in range(1, len(dates) + 1))


def test_a_quote_that_stands_alone_ends_without_its_comma(article: Write) -> None:
    [speaker] = fact_sheet(article("<<They stand,>> she said."), WORDS).speakers
    assert [quote.words for quote in speaker.quotes] == ["They stand"]
