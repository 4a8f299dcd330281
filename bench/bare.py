"""What annotation cannot cost less than: the same model's bare `nlp.pipe` over the same texts."""

from __future__ import annotations

import sys

import spacy

from bench.articles import generate
from briefgen.config import DEFAULT_MODEL


def main() -> None:
    """Read as many generated briefs as the first argument says."""
    nlp = spacy.load(DEFAULT_MODEL)
    for _ in nlp.pipe(brief.body for brief in generate(int(sys.argv[1]))):
        pass


if __name__ == "__main__":
    main()
