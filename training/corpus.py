"""Texts with marked names become words with the labels that their marks allow.

The sets do not mark the same things, so a word has a set of labels that may be right, and training
asks only that the right one be among them:

- conll2003's misc holds nationalities, events and other names alike; its words tell which, or leave
  it open whether it is a group's;
- worldwide's misc holds products and the like, and events are not marked at all;
- uner-ewt marks persons, organisations and places: a word outside may be in any other name;
- of links-current-events-2025 only the anchors are known. What lies between them is unlabelled, not
  negative.

Whatever may be in a name that is not marked is so only where names can be: a word in small letters
that has no capital beside it is in none. Without that, what is never told to be outside fills with
whole clauses.
"""

from __future__ import annotations

import json
import re
import sqlite3
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from briefgen.annotate.actors.names import is_nationality
from briefgen.annotate.actors.tables.groups import GROUP_NAMES
from briefgen.annotate.recogniser.encoding import Case, Encoded, Gap, encode
from briefgen.annotate.recogniser.labels import LABELS, OUTSIDE, POSITIONS, TYPES, label
from knowledge.anchors import read_types

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from numpy.typing import NDArray
    from tokenizers import Tokenizer

KNOWLEDGE: Final = Path(__file__).parents[1] / "briefgen" / "actors" / "knowledge.db"
LINKS: Final = "links-current-events-2025"
MEASURED_MONTHS: Final = ("2025-11", "2025-12")
"""Of the links: these months measure and are never read."""

UNMARKED: Final = {"uner-ewt": ("group", "event", "other"), "worldwide": ("event",)}
"""The types that a set does not mark."""

EVENTS: Final = re.compile(
    r"^Tour of |^Operation |^World War |^Euro '? ?96$|"
    r"\b(World Series|Wimbledon|Grand Slam|Five Nations|Stakes|Rally|Convention|Cup|Games|Olympics|"
    r"Olympiad|Championships?|Open|Grand Prix|Masters|Tour|Marathon|Festival|War|Battle|Revolution|"
    r"Uprising|Intifada|Holocaust|Election|Summit|Conference|Trophy|Derby|Classic|Expo|Awards?|"
    r"Crisis|Genocide|Massacre|Hurricane|Day)$",
    re.IGNORECASE,
)
"""What tells that a name is an event's, in most of them their end."""


@dataclass(frozen=True, slots=True, eq=False)
class Document:
    """A text of the corpus.

    Attributes:
        id: The set and the document's own id.
        text: Its text.
        encoded: Its words.
        allowed: Which labels (columns) may be right of each word (rows).
        marks: The marked spans, in characters, with their types.
    """

    id: str
    text: str
    encoded: Encoded
    allowed: NDArray[np.bool_]
    marks: tuple[tuple[int, int, str], ...]


def read_set(path: Path, tokenizer: Tokenizer) -> list[Document]:
    """Read a set of texts with marked names.

    Args:
        path: A file of JSON lines: {"id", "text", "actors": [[start, end, type]]}.
        tokenizer: What cuts words into pieces.
    """
    name = path.stem.removeprefix("ner-")
    return list(_documents(name, _lines(path), tokenizer))


def read_links(path: Path, knowledge: Path, tokenizer: Tokenizer) -> list[Document]:
    """Read silver labels: anchors that are the very name of the article that they link to.

    Args:
        path: The file of links.
        knowledge: The knowledge base, which knows what an article is about.
        tokenizer: What cuts words into pieces.
    """
    types = types_by_title(knowledge)
    documents = []
    for line in _lines(path):
        if str(line["date"]).startswith(MEASURED_MONTHS):
            continue
        text = str(line["text"])
        marks = tuple(
            (start, end, types[title])
            for start, end, title in line["links"]
            if title in types and _is_name(text[start:end], title)
        )
        encoded = encode(text, tokenizer)
        allowed = unmarked(encoded, TYPES)
        mark(encoded, allowed, [(start, end, (kind,)) for start, end, kind in marks])
        documents.append(Document(f"{LINKS}/{line['id']}", text, encoded, allowed, marks))
    return documents


def types_by_title(knowledge: Path) -> dict[str, str]:
    """Return the type of each Wikipedia article that is known, those of no actor among them."""
    with sqlite3.connect(knowledge.as_uri() + "?mode=ro", uri=True) as base:
        rows = base.execute(  # an article is NULL where it has the actor's name
            "SELECT coalesce(wikipedia, name), type FROM actor WHERE wikipedia IS NOT ''"
        ).fetchall()
    known = {title: kind.value for title, kind in read_types().items()}
    return known | {title: kind for title, kind in rows if kind in TYPES and kind != "other"}


def _is_name(words: str, title: str) -> bool:
    plain = re.sub(r" \([^()]*\)$", "", title.replace("_", " "))
    return words[:1].isupper() and words.casefold() == plain.casefold()


def _lines(path: Path) -> Iterator[dict[str, Any]]:
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)


def _documents(
    name: str, lines: Iterable[dict[str, Any]], tokenizer: Tokenizer
) -> Iterator[Document]:
    for line in lines:
        text = str(line["text"])
        marks = tuple((start, end, kind) for start, end, kind in line["actors"])
        encoded = encode(text, tokenizer)
        allowed = unmarked(encoded, UNMARKED.get(name, ()))
        meant = [(start, end, meaning(kind, text[start:end])) for start, end, kind in marks]
        mark(encoded, allowed, meant)
        yield Document(f"{name}/{line['id']}", text, encoded, allowed, marks)


def unmarked(encoded: Encoded, types: Iterable[str]) -> NDArray[np.bool_]:
    """Return the labels that words may have which nobody has marked: outside, or in a name.

    Args:
        encoded: The words.
        types: The types that may stand unmarked.
    """
    allowed = np.zeros((len(encoded.starts), len(LABELS)), bool)
    allowed[:, OUTSIDE] = True
    near = near_capitals(encoded)
    for kind in types:
        for position in POSITIONS:
            allowed[near, label(position, kind)] = True
    return allowed


def near_capitals(encoded: Encoded) -> NDArray[np.bool_]:
    """Tell which words have a capital or stand beside one that has."""
    capital = np.isin(encoded.shapes[encoded.heads] // len(Gap), CAPITALS)
    near: NDArray[np.bool_] = capital.copy()
    near[1:] |= capital[:-1]
    near[:-1] |= capital[1:]
    return near


CAPITALS: Final = (Case.TITLE, Case.UPPER, Case.INITIAL, Case.MIXED, Case.DIGITS_AND_LETTERS)


def meaning(kind: str, words: str) -> tuple[str, ...]:
    """Return the types that a mark may stand for."""
    if kind != "misc":
        return (kind,)
    last = words.rsplit(maxsplit=1)[-1].casefold()
    if EVENTS.search(words):
        return ("event",)
    if is_nationality(last) or {last, last.removesuffix("s")} & GROUP_NAMES:
        return ("group",)
    if words.isalpha() or "-" in words:  # "Hutu", "Serb-held", but also "Nasdaq"
        return ("group", "other")
    return ("other",)


def mark(
    encoded: Encoded,
    allowed: NDArray[np.bool_],
    spans: Iterable[tuple[int, int, tuple[str, ...]]],
) -> None:
    """Allow the words of each span the labels of its types, and nothing else."""
    for start, end, kinds in spans:
        first = int(np.searchsorted(encoded.ends, start, side="right"))
        after = int(np.searchsorted(encoded.starts, end, side="left"))
        if first >= after:
            continue
        allowed[first:after] = False
        for kind in kinds:
            if after - first == 1:
                allowed[first, label("U", kind)] = True
                continue
            allowed[first, label("B", kind)] = True
            allowed[first + 1 : after - 1, label("I", kind)] = True
            allowed[after - 1, label("L", kind)] = True
