"""A process that only reads texts, in one of three ways, and tells its own CPU seconds.

- plain: spaCy's small English model as it comes, its own recogniser of names included;
- bare: the pipeline that briefgen ships, and nothing after it;
- annotated: the finders after that, and actors resolved with the knowledge base.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable, Iterable
from datetime import date

from bench.articles import generate

Reader = Callable[[Iterable[str]], None]


def plain() -> Reader:
    """Load spaCy's small model."""
    import spacy  # noqa: PLC0415 - what is imported is measured

    from briefgen.annotate.loading import GRAMMAR  # noqa: PLC0415

    nlp = spacy.load(GRAMMAR)
    return lambda texts: exhaust(nlp.pipe(texts))


def bare() -> Reader:
    """Load the pipeline that ships."""
    from briefgen.annotate.loading import load  # noqa: PLC0415
    from briefgen.config import DEFAULT_MODEL  # noqa: PLC0415

    nlp = load(DEFAULT_MODEL)
    return lambda texts: exhaust(nlp.pipe(texts))


def annotated() -> Reader:
    """Load all that `briefgen annotate` needs."""
    from briefgen.actors.directory import load_directory  # noqa: PLC0415
    from briefgen.actors.knowledge import Knowledge  # noqa: PLC0415
    from briefgen.actors.who import WhoIsWho  # noqa: PLC0415
    from briefgen.annotate.loading import load  # noqa: PLC0415
    from briefgen.config import DEFAULT_MODEL  # noqa: PLC0415
    from briefgen.stream import Document, annotate_stream  # noqa: PLC0415

    load(DEFAULT_MODEL)
    directory, _ = load_directory("actors.yaml", b"")
    assert directory  # noqa: S101 - an empty one has no faults
    who = WhoIsWho(directory, Knowledge())

    def read(texts: Iterable[str]) -> None:
        documents = (Document(None, date(2024, 5, 6), text) for text in texts)
        exhaust(annotate_stream(documents, DEFAULT_MODEL, who))

    return read


def exhaust(things: Iterable[object]) -> None:
    """Ask for everything and keep nothing."""
    for _ in things:
        pass


READERS = {"plain": plain, "bare": bare, "annotated": annotated}


def main() -> None:
    """Read as many generated briefs, in the way, as the arguments say; print what it cost."""
    way, count = sys.argv[1], int(sys.argv[2])
    texts = [brief.body for brief in generate(count)]
    began = time.process_time()
    read = READERS[way]()
    read(texts[:1])
    loaded = time.process_time()
    read(texts)
    done = time.process_time()
    words = sum(len(text.split()) for text in texts)
    print(json.dumps({"start": loaded - began, "read": done - loaded, "words": words}))


if __name__ == "__main__":
    main()
