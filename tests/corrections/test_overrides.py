"""What the front matter tells the annotator."""

from collections.abc import Callable
from datetime import date

import pytest

from briefgen.actors.directory import load_directory
from briefgen.actors.knowledge import Knowledge
from briefgen.actors.who import WhoIsWho
from briefgen.annotate.model import (
    ActorType,
    Annotations,
    Bound,
    Date,
    DateType,
    Figure,
    Form,
    Mention,
    Quote,
    QuoteKind,
    Span,
)
from briefgen.content.brief import (
    ActorOverride,
    DateOverride,
    FigureOverride,
    NewActor,
    Overrides,
    QuoteOverride,
)
from briefgen.corrections.overrides import resolve_as_told, timex_type
from briefgen.diagnostics import Position
from tests.steps import steps

TEXT = "On Monday, Dana Reyes said the “crooked” board owes 300 crews. The chair left on Monday."
AT = Position(9, 5)
DAY = date(2025, 3, 4)
ACTORS = b"- {id: water-board, name: Water Board, type: organisation, aliases: [the board]}\n"


def at(words: str, occurrence: int = 1) -> Span:
    start = -1
    for _ in range(occurrence):
        start = TEXT.index(words, start + 1)
    return Span(start, start + len(words))


FOUND = Annotations(
    mentions=(
        Mention(at("Dana Reyes"), ActorType.PERSON),
        Mention(at("The chair"), ActorType.PERSON, Form.ANAPHOR, refers_to=0),
    ),
    dates=(
        Date(at("Monday"), DateType.DATE, "2025-03-03"),
        Date(at("Monday", 2), DateType.DATE, "2025-03-03"),
    ),
    figures=(Figure(at("300"), 300, of="crews"),),
    quotes=(Quote(at("crooked"), QuoteKind.TERM, 0, at("Dana Reyes"), "said"),),
)


@pytest.fixture(scope="module")
def who() -> WhoIsWho:
    directory, wrong = load_directory("actors.yaml", ACTORS)
    assert not wrong
    assert directory is not None
    return WhoIsWho(directory, Knowledge())


def test_without_overrides_the_annotator_has_its_way(who: WhoIsWho) -> None:
    resolved, wrong = resolve_as_told("a.md", TEXT, FOUND, Overrides(), who, DAY)
    assert not wrong
    assert resolved.dates == FOUND.dates
    assert [quote.speaker for quote in resolved.quotes] == ["dana-reyes"]


def test_a_date_gets_another_value_in_one_place_or_in_all(who: WhoIsWho) -> None:
    for occurrence, values in ((2, ["2025-03-03", "2025-03-10"]), (None, ["2025-03-10"] * 2)):
        told = Overrides(
            dates=(DateOverride("Monday", occurrence, ignore=False, at=AT, value="2025-03-10"),)
        )
        resolved, wrong = resolve_as_told("a.md", TEXT, FOUND, told, who, DAY)
        assert not wrong
        assert [found.value for found in resolved.dates] == values


def test_what_recurs_goes_on_recurring_with_another_value(who: WhoIsWho) -> None:
    found = Annotations(dates=(Date(at("Monday"), DateType.SET, "XXXX-WXX-1"),))
    told = Overrides(dates=(DateOverride("Monday", None, ignore=False, at=AT, value="XXXX-WXX-2"),))
    resolved, _ = resolve_as_told("a.md", TEXT, found, told, who, DAY)
    assert [(each.type, each.value) for each in resolved.dates] == [
        (DateType.SET, "XXXX-WXX-2"),
        (DateType.DATE, "XXXX-WXX-2"),
    ]


def test_what_a_figure_is_said_to_be_of_stands_nowhere_in_the_text(who: WhoIsWho) -> None:
    found = Annotations(figures=(Figure(at("300"), 300, of="crews", of_span=at("crews")),))
    told = Overrides(figures=(FigureOverride("300", None, ignore=False, at=AT, of="sailors"),))
    resolved, _ = resolve_as_told("a.md", TEXT, found, told, who, DAY)
    figure = resolved.figures[0].figure
    assert (figure.of, figure.of_span) == ("sailors", None)


def test_what_was_missed_is_added_and_what_is_none_is_dropped(who: WhoIsWho) -> None:
    told = Overrides(
        actors=(ActorOverride("board", None, ignore=False, at=AT, actor="water-board"),),
        dates=(DateOverride("Monday", None, ignore=True, at=AT),),
        figures=(FigureOverride("300", None, ignore=True, at=AT),),
        quotes=(
            QuoteOverride("crooked", None, ignore=True, at=AT),
            QuoteOverride("owes", None, ignore=False, at=AT, speaker="dana-reyes"),
        ),
    )
    resolved, wrong = resolve_as_told("a.md", TEXT, FOUND, told, who, DAY)
    assert not wrong
    assert resolved.dates == ()
    assert resolved.figures == ()
    assert [(quote.quote.span, quote.speaker) for quote in resolved.quotes] == [
        (at("owes"), "dana-reyes")
    ]
    assert ("water-board", at("board")) in [(m.actor, m.span) for m in resolved.mentions]


def test_an_ignored_actor_is_no_mention_any_more(who: WhoIsWho) -> None:
    told = Overrides(actors=(ActorOverride("Dana Reyes", None, ignore=True, at=AT),))
    resolved, wrong = resolve_as_told("a.md", TEXT, FOUND, told, who, DAY)
    assert not wrong
    assert resolved.actors == ()
    assert [quote.speaker for quote in resolved.quotes] == [""]


def test_an_actor_made_up_on_the_spot(who: WhoIsWho) -> None:
    lee = NewActor("Kim Lee", "person")
    told = Overrides(
        actors=(ActorOverride("The chair", None, ignore=False, at=AT, actor=lee),),
        quotes=(QuoteOverride("crooked", None, ignore=False, at=AT, speaker=lee),),
    )
    resolved, wrong = resolve_as_told("a.md", TEXT, FOUND, told, who, DAY)
    assert not wrong
    assert [actor.id for actor in resolved.actors] == ["dana-reyes", "kim-lee"]
    assert [quote.speaker for quote in resolved.quotes] == ["kim-lee"]


def test_parts_of_a_figure_are_replaced(who: WhoIsWho) -> None:
    told = Overrides(
        figures=(
            FigureOverride(
                "300",
                None,
                ignore=False,
                at=AT,
                bound="about",
                of="crews of the board",
                attributed_to="dana-reyes",
            ),
        )
    )
    resolved, wrong = resolve_as_told("a.md", TEXT, FOUND, told, who, DAY)
    assert not wrong
    (figure,) = resolved.figures
    assert figure.figure == Figure(at("300"), 300, bound=Bound.ABOUT, of="crews of the board")
    assert figure.attributed_to == "dana-reyes"


def test_a_quote_without_a_speaker(who: WhoIsWho) -> None:
    told = Overrides(
        quotes=(QuoteOverride("crooked", None, ignore=False, at=AT, unattributed=True),)
    )
    resolved, _ = resolve_as_told("a.md", TEXT, FOUND, told, who, DAY)
    assert [quote.speaker for quote in resolved.quotes] == [""]
    assert resolved.quotes[0].quote.speaker_span is None


def test_a_quote_of_another_kind_by_somebody_whom_the_text_does_not_name(who: WhoIsWho) -> None:
    ana = NewActor("Ana Reis", ActorType.PERSON)
    told = Overrides(
        quotes=(
            QuoteOverride("crooked", None, ignore=False, at=AT, speaker=ana, kind="part", cue=""),
        )
    )
    resolved, wrong = resolve_as_told("a.md", TEXT, FOUND, told, who, DAY)
    assert not wrong
    (quote,) = resolved.quotes
    assert quote.speaker == "ana-reis"
    assert (quote.quote.kind, quote.quote.cue) == (QuoteKind.PART, "")
    assert [actor.name for actor in resolved.actors] == ["Dana Reyes", "Ana Reis"]


def test_no_annotation_reaches_from_one_paragraph_into_the_next(who: WhoIsWho) -> None:
    text = "The board met on\nMonday. It met on Monday."
    told = Overrides(dates=(DateOverride("on Monday", None, ignore=False, at=AT, value="2025"),))
    resolved, wrong = resolve_as_told("a.md", text, Annotations(), told, who, DAY)
    assert wrong == ()
    assert [each.span.of(text) for each in resolved.dates] == ["on Monday"]
    apart = Overrides(actors=(ActorOverride("on Monday. It", None, ignore=True, at=AT),))
    _, (fault,) = resolve_as_told("a.md", text, Annotations(), apart, who, DAY)
    assert fault.message == "'on Monday. It' stands in the body, but in two paragraphs"


@pytest.mark.parametrize(
    ("told", "message"),
    [
        (
            Overrides(dates=(DateOverride("Mondy", None, ignore=False, at=AT, value="2025"),)),
            "error: 'Mondy' does not stand in the body; did you mean 'Monday'?",
        ),
        (
            Overrides(dates=(DateOverride("Monday", 3, ignore=False, at=AT, value="2025"),)),
            "error: 'Monday' stands only 2 times in the body",
        ),
        (
            Overrides(actors=(ActorOverride("chair", None, ignore=False, at=AT, actor="watr"),)),
            "error: there is no actor 'watr', neither in actors.yaml nor in this brief",
        ),
        (
            Overrides(
                quotes=(QuoteOverride("crooked", None, ignore=False, at=AT, speaker="dana-reyez"),)
            ),
            (
                "error: there is no actor 'dana-reyez', neither in actors.yaml nor in this brief;"
                " did you mean 'dana-reyes'?"
            ),
        ),
        (
            Overrides(
                quotes=(QuoteOverride("crooked", None, ignore=False, at=AT, speaker="anonymous"),)
            ),
            (
                "error: there is no actor 'anonymous', neither in actors.yaml nor in this brief;"
                " write null where nobody can be named"
            ),
        ),
        (
            Overrides(figures=(FigureOverride("board", None, ignore=False, at=AT, of="x"),)),
            "error: 'board' has no figure; say which it is: add value: ...",
        ),
        (
            Overrides(dates=(DateOverride("owes", None, ignore=True, at=AT),)),
            (
                "warning: 'owes' is taken for no date (any more), so there is none to ignore;"
                " remove this override"
            ),
        ),
        (
            Overrides(actors=(ActorOverride("owes", None, ignore=True, at=AT),)),
            (
                "warning: 'owes' is taken for no actor (any more), so there is none to ignore;"
                " remove this override"
            ),
        ),
        (
            Overrides(
                dates=(
                    DateOverride("Monday", None, ignore=False, at=Position(8, 5), value="2025"),
                    DateOverride("on Monday", 1, ignore=False, at=AT, value="2025-03-10"),
                )
            ),
            (
                "error: 'on Monday' is overridden twice: line 8 speaks of the same words; keep one"
                " of them, or tell them apart by 'occurrence'"
            ),
        ),
    ],
)
def test_an_override_that_matches_nothing(who: WhoIsWho, told: Overrides, message: str) -> None:
    _, wrong = resolve_as_told("content/a.md", TEXT, FOUND, told, who, DAY)
    assert [str(diagnostic) for diagnostic in wrong] == [f"content/a.md:9:5: {message}"]


@pytest.mark.parametrize(
    ("value", "kind"),
    [
        ("2025-03-04", DateType.DATE),
        ("PAST_REF", DateType.DATE),
        ("PRESENT_REF", DateType.DATE),
        ("P3D", DateType.DURATION),
        ("PT120H", DateType.DURATION),
        ("PXM", DateType.DURATION),
        ("2025-03-04T14:30", DateType.TIME),
        ("2025-W10", DateType.DATE),
        ("XXXX-10-09", DateType.DATE),
    ],
)
def test_the_type_of_a_value(value: str, kind: DateType) -> None:
    assert timex_type(value) is kind


@pytest.mark.parametrize("alike", [True, False], ids=["of the same word", "of different words"])
def test_the_work_is_linear_in_the_number_of_overrides(who: WhoIsWho, *, alike: bool) -> None:
    def telling(count: int) -> Callable[[], None]:
        words = ["word" if alike else f"word{number:05d}" for number in range(count)]
        starts = range(0, count * (len(words[0]) + 1), len(words[0]) + 1)
        spans = [Span(start, start + len(words[0])) for start in starts]
        found = Annotations(
            dates=tuple(Date(span, DateType.DATE, "2025") for span in spans),
            figures=tuple(Figure(span, 1) for span in spans),
            quotes=tuple(Quote(span, QuoteKind.PART) for span in spans),
        )
        each = [(word, number if alike else 1, False, AT) for number, word in enumerate(words, 1)]
        told = Overrides(
            dates=tuple(DateOverride(*one, value="2026") for one in each),
            figures=tuple(FigureOverride(*one, attributed_to="water-board") for one in each),
            quotes=tuple(QuoteOverride(*one, speaker="water-board") for one in each),
        )

        def tell() -> None:
            _, wrong = resolve_as_told("a.md", " ".join(words), found, told, who, DAY)
            assert not wrong

        return tell

    telling(1)()  # what is compiled and remembered by the first call counts for neither
    assert steps(telling(400)) < 5 * steps(telling(100))
