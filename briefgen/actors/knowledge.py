"""The embedded knowledge base: well-known actors by name, demonym, capital and office.

It is one read-only SQLite file inside the package, compiled by ``python -m knowledge.compile`` from
the sources named in docs/knowledge.md. Nothing is read before the first question.

Its tables, made by ``knowledge/database.py``:

    meta(key, value)                                    version
    actor(num, id, name, type, wikidata, wikipedia, description, country, start, end)
                                                        wikipedia: NULL where it is the name
    name(key, num, kind, prior, personal, written)      key: briefgen.actors.names.fold
    role(num, title, office, country, start, end)       country: the num of what is presided over
    scan(first, name, num)                              names to look for, by their first word
    namesake(key)                                       names that several towns have
"""

import errno
import re
import sqlite3
import weakref
from collections.abc import Iterator
from datetime import date
from enum import StrEnum
from functools import lru_cache
from pathlib import Path
from typing import Any, Final, Self
from urllib.parse import quote

from msgspec import Struct

from briefgen.actors.actor import Actor, ActorType, Role
from briefgen.actors.matcher import Names, find
from briefgen.actors.names import could_be, fold, is_acronym
from briefgen.annotate.model import Span

SHIPPED: Final = Path(__file__).with_name("knowledge.db")
"""The knowledge base inside the package."""

_CAPITALISED: Final = re.compile(r"\b[A-ZÀ-ÖØ-Þ0-9]\w*")
_STARTS: Final = re.compile(r"(?:^|\n|[.!?:][\"”’')]? |[\"“‘*])\Z")

_HOLDERS: Final = (
    "SELECT DISTINCT role.num FROM role LEFT JOIN actor ON actor.num = role.country"
    " WHERE role.office = ? AND (? = '' OR actor.id = ?)"
)
"""Those who have held an office of a country, by its id, or of any country."""

_MEMORY: Final = 8192  # answers kept; a brief asks for some fifty names


class NameKind(StrEnum):
    """How a name stands for its actor."""

    NAME = "name"  # its name, another name, an acronym
    DEMONYM = "demonym"  # "Russian"
    CAPITAL = "capital"  # "Ankara", of Turkey
    SURNAME = "surname"  # "Macron"
    PART = "part"  # "Kerman", of the province as of its town


class Candidate(Struct, frozen=True):
    """An actor that a name may stand for.

    Attributes:
        actor: The actor.
        prior: How much of what is known by this name is this actor, from 0 to 1.
        personal: The name is a given name or surname as well ("Jordan", "Georgia").
        country: The id of the country it belongs to, or "".
    """

    actor: Actor
    prior: float
    personal: bool = False
    country: str = ""


class KnowledgeError(OSError):
    """The knowledge base is missing or damaged."""


class Knowledge:
    """Read-only access to the knowledge base; answers are remembered.

    One instance serves a whole build. Its connection is opened with the first question, and any
    question raises a KnowledgeError where the file cannot be read.
    """

    def __init__(self, path: Path = SHIPPED) -> None:
        self._path = path
        self._connection: sqlite3.Connection | None = None
        # Caches of this instance, not of the class: they die with it.
        self._rows = lru_cache(_MEMORY)(self._query)
        self._actor = lru_cache(_MEMORY)(self._read_actor)
        self._names = lru_cache(_MEMORY)(self._names_from)
        self._found = lru_cache(_MEMORY)(self._read_candidates)
        self._called = lru_cache(_MEMORY)(self._read_called)
        self._parts = lru_cache(_MEMORY)(self._read_parts)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file; a later question opens it again."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    @property
    def version(self) -> str:
        """A hash of all that the knowledge base holds, for keys of caches."""
        return str(self._rows("SELECT value FROM meta WHERE key = 'version'")[0][0])

    def find(self, name: str) -> tuple[Actor, ...]:
        """Return the actors that may be called so, the likeliest first."""
        return tuple(candidate.actor for candidate in self.candidates(name))

    def candidates(self, name: str) -> tuple[Candidate, ...]:
        """Return what may be called so, the likeliest first; no demonyms, no mere surnames."""
        return self._found(name)

    def demonym(self, word: str) -> Actor | None:
        """Return what a demonym speaks of: the country of "Russian", the group of "Kurdish"."""
        return next(iter(self.demonyms(word)), None)

    def demonyms(self, word: str) -> tuple[Actor, ...]:
        """Return all that a demonym may speak of, the likeliest first: "Congolese"."""
        return self._called(word, NameKind.DEMONYM)

    def capital(self, name: str, day: date | None = None) -> Actor | None:
        """Return the country that has this capital; with a day, the one that had it then.

        "Moscow" was the Soviet Union's, and is Russia's.
        """
        return next(self._ruled_from(name, day), None)

    def seat(self, name: str, day: date | None = None) -> Actor | None:
        """Return the union of states that sits in this capital: "Brussels"."""
        ruled = self._ruled_from(name, day)
        return next((each for each in ruled if each.type is ActorType.ORGANISATION), None)

    def _ruled_from(self, name: str, day: date | None) -> Iterator[Actor]:
        """Yield whose capital it is: on that day, or today's first."""
        rows = self._rows(
            "SELECT name.num, written FROM name JOIN actor ON actor.num = name.num"
            " WHERE key = ? AND kind = ? AND coalesce(start, '') <= ? AND coalesce(end, '9') >= ?"
            " ORDER BY start IS NULL, prior DESC, name.num",
            fold(name),
            NameKind.CAPITAL,
            day.isoformat() if day else "9",
            day.isoformat() if day else "9",
        )
        yield from (self._actor(num) for num, written in rows if could_be(name, written))

    def bearers(self, surname: str) -> tuple[Actor, ...]:
        """Return the persons who are known by this surname alone."""
        return self._called(surname, NameKind.SURNAME)

    def parts(self, name: str) -> tuple[Candidate, ...]:
        """Return the parts of countries of this name, which a town may have as well."""
        return self._parts(name)

    def has_namesakes(self, town: str) -> bool:
        """Tell whether several towns have this name, none of them meant by it alone."""
        return bool(self._rows("SELECT 1 FROM namesake WHERE key = ?", fold(town)))

    def by_id(self, actor: str) -> Actor | None:
        """Return the actor with this id."""
        rows = self._rows("SELECT num FROM actor WHERE id = ?", actor)
        return self._actor(rows[0][0]) if rows else None

    def holders(self, office: str, country: str, day: date) -> tuple[Actor, ...]:
        """Return who held an office on a day.

        Args:
            office: The office in lower case ("president"), without the country.
            country: The id of the country or organisation that it is an office of; "" for any.
            day: The day.
        """
        rows = self._rows(
            f"{_HOLDERS} AND (role.start IS NULL OR role.start <= ?)"
            " AND (role.end IS NULL OR role.end >= ?) ORDER BY role.num",
            office,
            country,
            country,
            day.isoformat(),
            day.isoformat(),
        )
        return tuple(self._actor(num) for (num,) in rows)

    def held(self, actor: str, day: date) -> tuple[tuple[str, str], ...]:
        """Return the titles that an actor held on a day, each with the id of what it is of."""
        return tuple(
            self._rows(
                "SELECT role.title, coalesce(country.id, '') FROM role"
                " JOIN actor ON actor.num = role.num"
                " LEFT JOIN actor AS country ON country.num = role.country WHERE actor.id = ?"
                " AND (role.start IS NULL OR role.start <= ?)"
                " AND (role.end IS NULL OR role.end >= ?)",
                actor,
                day.isoformat(),
                day.isoformat(),
            )
        )

    def former_holders(
        self, office: str, country: str, day: date, since: date = date.min
    ) -> tuple[Actor, ...]:
        """Return who has left an office before a day, of the same arguments as `holders`.

        Args:
            office: The office in lower case.
            country: The id of its country, or "" for any.
            day: The day.
            since: Who left it before this day is not asked for.
        """
        rows = self._rows(
            f"{_HOLDERS} AND role.end >= ? AND role.end < ? ORDER BY role.num",
            office,
            country,
            country,
            since.isoformat(),
            day.isoformat(),
        )
        return tuple(self._actor(num) for (num,) in rows)

    def scan(self, text: str) -> Iterator[tuple[Span, str]]:
        """Yield the spans of names that hardly mean anything else, with the ids of their actors.

        Where names start at one word the longest is meant. Single words at the start of a sentence,
        and "Home office", are left out: there, ordinary words have a capital too.
        """
        words = {word.lower() for word in _CAPITALISED.findall(text)}
        names = {word: found for word in words if (found := self._names(word))}
        for span, actor in find(text, names):
            name = span.of(text)
            sure = (" " in name and not self._is_lowered(name)) or is_acronym(name)
            if sure or not _STARTS.search(text, max(0, span.start - 3), span.start):
                yield span, actor

    def _is_lowered(self, name: str) -> bool:
        """Tell whether a name of more words is written like ordinary ones: "Home office"."""
        tail = name.partition(" ")[2]
        if not tail.islower():
            return False
        rows = self._rows("SELECT written FROM name WHERE key = ?", fold(name))
        return all(not written.partition(" ")[2].islower() for (written,) in rows)

    def _names_from(self, word: str) -> Names | None:
        rows = self._query(
            "SELECT scan.name, actor.id FROM scan JOIN actor ON actor.num = scan.num"
            " WHERE scan.first = ? ORDER BY scan.name",
            word,
        )
        return Names.of(rows) if rows else None

    def _read_candidates(self, name: str) -> tuple[Candidate, ...]:
        return self._read_named(name, NameKind.NAME)

    def _read_parts(self, name: str) -> tuple[Candidate, ...]:
        return self._read_named(name, NameKind.PART)

    def _read_named(self, name: str, kind: NameKind) -> tuple[Candidate, ...]:
        """Return what has this name in that way, written as it is here, the likeliest first."""
        rows = self._rows(
            "SELECT name.num, name.written, name.prior, name.personal, country.id FROM name"
            " JOIN actor ON actor.num = name.num"
            " LEFT JOIN actor AS country ON country.num = actor.country"
            " WHERE name.key = ? AND name.kind = ? ORDER BY name.prior DESC, name.num",
            fold(name),
            kind,
        )
        if not name.isascii():  # "Los Ángeles" has its accent, and so has "LOS ÁNGELES"
            accented = [row for row in rows if row[1].casefold() == name.casefold()]
            rows = accented or rows
        return tuple(
            Candidate(self._actor(num), prior / 1000, bool(personal), country or "")
            for num, written, prior, personal, country in rows
            if could_be(name, written)
        )

    def _read_called(self, word: str, kind: NameKind) -> tuple[Actor, ...]:
        """Return the actors that a demonym or a surname stands for, the likeliest first."""
        rows = self._rows(
            "SELECT num, written FROM name WHERE key = ? AND kind = ? ORDER BY prior DESC, num",
            fold(word),
            kind,
        )
        return tuple(self._actor(num) for num, written in rows if could_be(word, written))

    def _read_actor(self, num: int) -> Actor:
        ((slug, name, kind, wikidata, wikipedia, description),) = self._query(
            "SELECT id, name, type, wikidata, wikipedia, description FROM actor WHERE num = ?", num
        )
        roles = self._query(
            "SELECT title, start, end FROM role WHERE num = ? ORDER BY start, end, title", num
        )
        return Actor(
            slug,
            name,
            ActorType(kind),
            wikidata=wikidata,
            wikipedia=name if wikipedia is None else wikipedia,
            description=description,
            roles=tuple(Role(title, _day(start), _day(end)) for title, start, end in roles),
        )

    def _query(self, sql: str, *values: str | int) -> list[Any]:
        try:
            return self._opened().execute(sql, values).fetchall()
        except sqlite3.DatabaseError as error:
            reason = f"the knowledge base cannot be read ({error}): install briefgen again"
            raise KnowledgeError(errno.EIO, reason, str(self._path)) from error

    def _opened(self) -> sqlite3.Connection:
        if self._connection is None:
            address = f"file:{quote(str(self._path))}?mode=ro&immutable=1"
            self._connection = sqlite3.connect(address, uri=True, check_same_thread=False)
            weakref.finalize(self, self._connection.close)
        return self._connection


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
