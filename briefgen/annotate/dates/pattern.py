"""A small language for patterns over words, and the machine that matches them.

A pattern reads like what it matches: ``the? rel:LAST n:NUM -? unit:UNIT``. Lower-case words and
punctuation stand for themselves, CAPITALS for a class of words, phrases or shapes of token,
``( | )`` for alternatives, ``?`` for what may be absent, and ``name:`` gives what follows a name.
What is named ``date`` is the date, and the rest of its pattern only must stand beside it.

Every known word is coded as one character, a text thereby as a string with a character a token,
and a pattern as a regular expression over such strings. The expressions hold no repetition without
a bound, so matching takes time linear in the text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import count
from typing import TYPE_CHECKING, Final, Generic, TypeVar

from briefgen.annotate.dates.lexer import SHAPES, Token

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

_ATOM: Final = re.compile(r"\s*(?:(?P<name>[a-z]+):)?(?P<atom>[()|?]|[^\s()|?]+)")
_FIRST_CODE: Final = 0xE000
UNKNOWN: Final = "\0"

Reading = TypeVar("Reading")


class Groups:
    """The named parts of a match."""

    __slots__ = ("_match", "_tokens")

    def __init__(self, match: re.Match[str], tokens: Sequence[Token]) -> None:
        self._match = match
        self._tokens = tokens

    def __getitem__(self, name: str) -> str:
        """Return a part's words in lower case, "" if it is absent; ``[""]`` is the whole match."""
        start, end = self.span(name) if not name or self._keys(name) else (0, 0)
        return " ".join(token.word for token in self._tokens[start:end])

    def span(self, name: str) -> tuple[int, int]:
        """Return from which token to which (excluded) a part reaches, or else the whole match."""
        keys = self._keys(name)
        return self._match.span(keys[0]) if keys else self._match.span()

    def _keys(self, name: str) -> list[str]:
        return [
            key
            for key in self._match.re.groupindex
            if key.partition("_")[0] == name and self._match.start(key) >= 0
        ]

    def __contains__(self, name: str) -> bool:
        return bool(self[name])


@dataclass(frozen=True, slots=True)
class Node:
    """A compiled piece of a pattern.

    Attributes:
        regex: The expression over codes.
        first: The codes that it can begin with.
        nullable: Whether it matches nothing as well.
    """

    regex: str
    first: frozenset[str]
    nullable: bool = False


_EMPTY: Final = Node("", frozenset(), nullable=True)


class Vocabulary:
    """The codes of the known words, and the classes and macros that patterns are made of."""

    def __init__(self, classes: Mapping[str, Iterable[str]], macros: Mapping[str, str]) -> None:
        self._codes: dict[str, str] = {}
        self._names = count()
        self._classes: dict[str, Node] = {
            name: Node(self._code(name), frozenset(self._code(name))) for name in SHAPES
        }
        for name, phrases in classes.items():
            self._classes[name] = self._any_of(phrases)
        for name, pattern in macros.items():
            self._classes[name] = self.compile(pattern)

    def encode(self, tokens: Iterable[Token]) -> str:
        """Return a string with one character for each token."""
        codes = self._codes
        return "".join(codes.get(token.shape or token.word, UNKNOWN) for token in tokens)

    def compile(self, pattern: str) -> Node:
        """Return the compiled pattern.

        Raises:
            ValueError: The pattern is malformed or names an unknown class.
        """
        atoms = [(m["name"] or "", m["atom"]) for m in _ATOM.finditer(pattern)]
        node, rest = self._alternatives(atoms)
        if rest:
            raise ValueError(f"pattern {pattern!r} closes a bracket that it did not open")
        return node

    def _code(self, word: str) -> str:
        return self._codes.setdefault(word, chr(_FIRST_CODE + len(self._codes)))

    def _any_of(self, phrases: Iterable[str]) -> Node:
        """Compile a class: any of its phrases, the longer ones first."""
        coded = ["".join(map(self._code, phrase.split())) for phrase in sorted(phrases)]
        ordered = sorted(coded, key=lambda codes: (-len(codes), codes))
        singles = "".join(codes for codes in ordered if len(codes) == 1)
        several = [codes for codes in ordered if len(codes) > 1]
        regex = "|".join([*several, *([f"[{singles}]"] if singles else [])])
        return Node(f"(?:{regex})", frozenset(codes[0] for codes in coded))

    def _alternatives(self, atoms: list[tuple[str, str]]) -> tuple[Node, list[tuple[str, str]]]:
        """Compile sequences that "|" parts, up to ")"; return them, and the atoms that are left."""
        node, atoms = self._sequence(atoms)
        while atoms and atoms[0][1] == "|":
            other, atoms = self._sequence(atoms[1:])
            node = Node(
                f"{node.regex}|{other.regex}",
                node.first | other.first,
                nullable=node.nullable or other.nullable,
            )
        return node, atoms

    def _sequence(self, atoms: list[tuple[str, str]]) -> tuple[Node, list[tuple[str, str]]]:
        """Compile what follows each other, up to "|" or ")"; return it, and the atoms left."""
        sequence = _EMPTY
        while atoms and atoms[0][1] not in {"|", ")"}:
            name = atoms[0][0]
            node, atoms = self._one(atoms)
            if name:
                unique = f"{name}_{next(self._names)}"  # alternatives may name the same thing
                node = Node(f"(?P<{unique}>{node.regex})", node.first, nullable=node.nullable)
            if atoms and atoms[0][1] == "?":
                atoms = atoms[1:]
                node = Node(f"(?:{node.regex})?", node.first, nullable=True)
            first = sequence.first | node.first if sequence.nullable else sequence.first
            nullable = sequence.nullable and node.nullable
            sequence = Node(sequence.regex + node.regex, first, nullable=nullable)
        return sequence, atoms

    def _one(self, atoms: list[tuple[str, str]]) -> tuple[Node, list[tuple[str, str]]]:
        """Compile a word, a class, or what a bracket holds; return it, and the atoms left."""
        (_, atom), *atoms = atoms
        if atom == "(":
            inner, atoms = self._alternatives(atoms)
            if not atoms:
                raise ValueError("a bracket is not closed")
            return Node(f"(?:{inner.regex})", inner.first, nullable=inner.nullable), atoms[1:]
        if not (atom.isupper() and atom.isalpha()):
            return Node(self._code(atom), frozenset(self._code(atom))), atoms
        if atom not in self._classes:
            raise ValueError(f"no class of words is called {atom}")
        known = self._classes[atom]
        return Node(f"(?:{known.regex})", known.first, nullable=known.nullable), atoms


@dataclass(frozen=True, slots=True)
class Rule(Generic[Reading]):
    """A pattern, and what the words that it matches mean.

    Attributes:
        name: What the rule is called where it is explained.
        pattern: The words, in the language of this module.
        read: The meaning of a match's named parts, or None where they mean no date after all.
    """

    name: str
    pattern: str
    read: Callable[[Groups], Reading | None]


@dataclass(frozen=True, slots=True)
class Found(Generic[Reading]):
    """A match: the tokens from ``start`` to ``end`` (excluded), its rule, and its meaning."""

    start: int
    end: int
    rule: str
    reading: Reading


class Matcher(Generic[Reading]):
    """Finds the longest matches of many rules."""

    def __init__(self, vocabulary: Vocabulary, rules: Sequence[Rule[Reading]]) -> None:
        self._vocabulary = vocabulary
        self._by_first: dict[str, list[tuple[re.Pattern[str], Rule[Reading]]]] = {}
        for rule in rules:
            node = vocabulary.compile(rule.pattern)
            if node.nullable:
                raise ValueError(f"rule {rule.name!r} would match nothing at all")
            regex = re.compile(node.regex)
            for code in node.first:
                self._by_first.setdefault(code, []).append((regex, rule))
        self._starts = re.compile(f"[{''.join(sorted(self._by_first))}]")

    def find(
        self, tokens: Sequence[Token], accept: Callable[[str, int, int], bool]
    ) -> list[Found[Reading]]:
        """Return the matches in order; the longest at each place, of equals the first rule's.

        Args:
            tokens: The words of a text.
            accept: Tells whether the rule of that name may match the tokens from one index to
                another.
        """
        code = self._vocabulary.encode(tokens)
        found: list[Found[Reading]] = []
        index = 0
        while start := self._starts.search(code, index):
            match = self._longest(code, start.start(), tokens, accept)
            if match:
                found.append(match)
            index = match.end if match else start.end()
        return found

    def _longest(
        self,
        code: str,
        index: int,
        tokens: Sequence[Token],
        accept: Callable[[str, int, int], bool],
    ) -> Found[Reading] | None:
        """Return the longest match at a place that means something and is accepted, or None."""
        candidates = [
            (match, rule)
            for regex, rule in self._by_first.get(code[index], ())
            if (match := regex.match(code, index))
        ]
        candidates.sort(key=lambda candidate: -candidate[0].end())
        for match, rule in candidates:
            groups = Groups(match, tokens)
            reading, (start, end) = rule.read(groups), groups.span("date")
            if reading is not None and accept(rule.name, start, end):
                return Found(start, end, rule.name, reading)
        return None
