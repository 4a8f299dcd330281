"""Annotations as plain values: the stream form."""

import json

from briefgen.actors.actor import (
    Actor,
    ActorType,
    Date,
    DateType,
    Figure,
    Form,
    QuoteKind,
    ResolvedAnnotations,
    ResolvedFigure,
    ResolvedMention,
    ResolvedQuote,
    Span,
)
from briefgen.actors.form import stream_form
from briefgen.annotate.model import Bound, Quote

ADA = Actor("ada-moe", "Ada Moe", ActorType.PERSON, wikidata="Q1", description="engineer")
OSLO = Actor("oslo", "Oslo", ActorType.PLACE)


def test_every_kind_of_annotation_is_written() -> None:
    form = stream_form(
        ResolvedAnnotations(
            actors=(ADA, OSLO),
            mentions=(
                ResolvedMention(Span(0, 7), Form.NAME, "ada-moe"),
                ResolvedMention(Span(11, 15), Form.NAME, "oslo"),
                ResolvedMention(Span(16, 19), Form.ANAPHOR, "ada-moe"),
            ),
            dates=(Date(Span(20, 26), DateType.DATE, "2021-05-03"),),
            figures=(
                ResolvedFigure(
                    Figure(Span(30, 40), 2.5, 3.0, Bound.BETWEEN, "", "EUR", "tolls"), "ada-moe"
                ),
                ResolvedFigure(Figure(Span(41, 43), 40.0, of="bridges")),
            ),
            quotes=(
                ResolvedQuote(
                    Quote(Span(50, 55), QuoteKind.PART, 0, Span(16, 19), "said"), "ada-moe"
                ),
                ResolvedQuote(Quote(Span(60, 64), QuoteKind.TERM)),
            ),
        )
    )

    assert form == {
        "actors": [
            {
                "id": "ada-moe",
                "name": "Ada Moe",
                "type": "person",
                "wikidata": "Q1",
                "mentions": [
                    {"start": 0, "end": 7, "form": "name"},
                    {"start": 16, "end": 19, "form": "anaphor"},
                ],
            },
            {
                "id": "oslo",
                "name": "Oslo",
                "type": "place",
                "mentions": [{"start": 11, "end": 15, "form": "name"}],
            },
        ],
        "dates": [{"start": 20, "end": 26, "type": "DATE", "value": "2021-05-03"}],
        "figures": [
            {
                "start": 30,
                "end": 40,
                "value": 2.5,
                "high": 3,
                "bound": "between",
                "unit": "",
                "currency": "EUR",
                "of": "tolls",
                "attributed_to": "ada-moe",
            },
            {
                "start": 41,
                "end": 43,
                "value": 40,
                "bound": "exactly",
                "unit": "",
                "of": "bridges",
            },
        ],
        "quotes": [
            {
                "start": 50,
                "end": 55,
                "kind": "part",
                "speaker": "ada-moe",
                "speaker_span": {"start": 16, "end": 19},
                "cue": "said",
            },
            {
                "start": 60,
                "end": 64,
                "kind": "term",
                "speaker": None,
                "speaker_span": None,
                "cue": "",
            },
        ],
    }
    assert '"value": 40,' in json.dumps(form)


def test_nothing_found_is_empty_lists() -> None:
    assert stream_form(ResolvedAnnotations()) == {
        "actors": [],
        "dates": [],
        "figures": [],
        "quotes": [],
    }
