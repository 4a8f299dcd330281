"""Guess what anchors' actors are: ``python -m knowledge.vote [--data FOLDER]``.

Lets the annotator's own finder read the texts of January to October and writes, for each article
whose title does not tell, the type that most of its anchors were taken for. The list is kept in
``knowledge/types.tsv``, where a person can correct it (what stands there stays); compiling does not
run a language model.
"""

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from briefgen.actors.actor import ActorType, Form, Span
from briefgen.config import DEFAULT_MODEL
from knowledge import anchors
from knowledge.compile import DATA, listed

_HEAD: Final = "# Article\ttype: made by `python -m knowledge.vote`, then corrected by hand.\n"


def votes(documents: list[dict[str, Any]], model: str) -> Iterator[tuple[str, ActorType]]:
    """Yield the title and the type of each anchor that is a mention of the finder's."""
    from briefgen.annotate.actors import find_mentions  # noqa: PLC0415 - imports spaCy
    from briefgen.annotate.loading import load  # noqa: PLC0415 - likewise

    texts = [document["text"] for document in documents]
    for document, doc in zip(documents, load(model).pipe(texts), strict=True):
        found = {m.span: m.type for m in find_mentions(doc) if m.form is not Form.DEMONYM}
        for start, end, title in document["links"]:
            kind = found.get(Span(start, end)) or found.get(Span(start + len("the "), end))
            if kind and anchors.type_of(title) is ActorType.OTHER:
                yield title.replace("_", " "), kind


def main() -> int:
    """Vote, and write the list."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("--data", type=Path, default=DATA, help="the folder of the open data")
    options = parser.parse_args()
    path = options.data / "evaluation" / "dev" / anchors.FILE
    with path.open(encoding="utf-8") as lines:
        documents = [json.loads(line) for line in lines]
    wanted = [each for each in documents if each["date"][5:7] in anchors.MONTHS]
    counts: dict[str, Counter[ActorType]] = {}
    for title, kind in votes(wanted, DEFAULT_MODEL):
        counts.setdefault(title, Counter())[kind] += 1
    known = {entry.wikipedia for entry in listed(options.data / "knowledge")}
    rows = {
        title: kinds.most_common(1)[0][0] for title, kinds in counts.items() if title not in known
    }
    kept = anchors.read_types()
    rows |= {title: kind for title, kind in kept.items() if title in rows}
    lines = [f"{title}\t{kind}\n" for title, kind in sorted(rows.items())]
    anchors.TYPES.write_text(_HEAD + "".join(lines), encoding="utf-8")
    sys.stdout.write(f"{len(rows)} articles\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
