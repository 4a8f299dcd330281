"""Writing the register as the SQLite file that briefgen.actors.knowledge reads."""

import hashlib
import re
import sqlite3
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from briefgen.actors.actor import ActorType
from briefgen.actors.knowledge import NameKind
from briefgen.actors.matcher import first_word
from briefgen.actors.named import WORD
from briefgen.actors.names import fold, is_acronym, plain_marks, slug
from knowledge.entries import Entry, Office, Register

_SCHEMA: Final = """
    CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
    CREATE TABLE actor (
        num INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, name TEXT NOT NULL, type TEXT NOT NULL,
        wikidata TEXT NOT NULL, wikipedia TEXT, description TEXT NOT NULL, country INTEGER,
        start TEXT, end TEXT
    );
    CREATE TABLE name (
        key TEXT NOT NULL, kind TEXT NOT NULL, num INTEGER NOT NULL, prior INTEGER NOT NULL,
        personal INTEGER NOT NULL, written TEXT NOT NULL, PRIMARY KEY (key, kind, num, written)
    ) WITHOUT ROWID;
    CREATE TABLE role (
        num INTEGER NOT NULL, title TEXT NOT NULL, office TEXT NOT NULL, country INTEGER,
        start TEXT, end TEXT
    );
    CREATE TABLE scan (
        first TEXT NOT NULL, name TEXT NOT NULL, num INTEGER NOT NULL, PRIMARY KEY (first, name)
    ) WITHOUT ROWID;
    CREATE TABLE namesake (key TEXT PRIMARY KEY) WITHOUT ROWID;
    CREATE INDEX role_of_actor ON role (num);
    CREATE INDEX role_of_office ON role (office, country);
"""

_WRITER: Final = slice(96, 100)  # the number of the SQLite library that wrote the file
_SOME_WRITER: Final = (3_040_000).to_bytes(4, "big")


def write(
    register: Register,
    ambiguous: frozenset[str],
    personal: frozenset[str],
    shared: frozenset[str],
    namesakes: list[str],
    path: Path,
) -> str:
    """Write the knowledge base; the same register makes the same bytes.

    Args:
        register: All actors.
        ambiguous: Names of actors that are ordinary words, or others' names, as well.
        personal: Names that persons have as well, beside those of the persons here.
        shared: Names that mean an actor only where its country is spoken of.
        namesakes: Folded names that several towns have.
        path: The file; what is there is replaced.

    Returns:
        Its version: a hash of all that it holds.
    """
    draft = path.with_suffix(".draft")
    draft.unlink(missing_ok=True)
    database = sqlite3.connect(draft)
    try:
        database.executescript("PRAGMA page_size = 4096;" + _SCHEMA)
        nums = {id(entry): num for num, entry in enumerate(register.entries, 1)}
        names = sorted(_names(register, nums, ambiguous, personal, shared))
        ids = list(_ids(register.entries, _owners(names)))
        rows: dict[str, list[tuple[Any, ...]]] = {
            "actor": [
                (
                    nums[id(entry)],
                    ids[nums[id(entry)] - 1],
                    entry.name,
                    str(entry.type),
                    entry.wikidata,
                    None if entry.wikipedia == entry.name else entry.wikipedia,
                    entry.description,
                    _num(entry.country, register, nums),
                    entry.start or None,
                    entry.end or None,
                )
                for entry in register.entries
            ],
            "name": names,
            "role": sorted(_roles(register, nums), key=repr),
        }
        rows["namesake"] = [(name,) for name in namesakes]
        rows["scan"] = sorted(_scanned(register, nums, rows["name"]))
        digest = hashlib.sha256(repr(rows).encode()).hexdigest()[:16]
        for table, values in rows.items():
            if not values:
                continue
            marks = ", ".join("?" * len(values[0]))
            database.executemany(f"INSERT INTO {table} VALUES ({marks})", values)  # noqa: S608 -- our own names
        database.execute("INSERT INTO meta VALUES ('version', ?)", (digest,))
        database.commit()
        database.execute("VACUUM")
    finally:
        database.close()
    content = bytearray(draft.read_bytes())
    content[_WRITER] = _SOME_WRITER
    draft.write_bytes(content)
    draft.replace(path)
    return digest


def _num(name: str, register: Register, nums: dict[int, int]) -> int | None:
    entry = register.get(name) if name else None
    return nums[id(entry)] if entry else None


def _owners(names: list[tuple[str, str, int, int, int, str]]) -> dict[str, int]:
    """Return the num of the actor that a name mostly means, by the name's key."""
    return {
        key: num
        for key, kind, num, prior, _, _ in names
        if kind == NameKind.NAME.value and prior > _DOUBTFUL and prior != WORD_IN_THOUSANDTHS
    }


def _ids(entries: list[Entry], owners: dict[str, int]) -> Iterator[str]:
    """Yield a slug for each: of its name, else of its article, its country, its type, a number.

    The slug of a name that mostly means others is left to them, or to whoever is called so in a
    text that does not say more.
    """
    taken: set[str] = set()
    for num, entry in enumerate(entries, 1):
        own = owners.get(fold(entry.name), num) == num and fold(entry.name) in owners
        tries = [
            *([entry.name] if own else []),
            *([entry.wikipedia] if entry.wikipedia else []),
            f"{entry.name} {entry.country}" if entry.country else entry.name,
            f"{entry.name} {entry.type}",
            *(f"{entry.name} {entry.type} {number}" for number in range(2, 100)),
        ]
        chosen = next(made for made in map(slug, tries) if made not in taken)
        taken.add(chosen)
        yield chosen


def _names(
    register: Register,
    nums: dict[int, int],
    ambiguous: frozenset[str],
    personal: frozenset[str],
    shared: frozenset[str],
) -> Iterator[tuple[str, str, int, int, int, str]]:
    """Yield the rows of the table of names, each with the share of the name that is the actor's."""
    weights: dict[str, dict[int, dict[str, int]]] = defaultdict(lambda: defaultdict(dict))
    entries = {nums[id(entry)]: entry for entry in register.entries}
    doubtful = set()
    for entry in register.entries:
        num = nums[id(entry)]
        for name, weight in ((entry.name, entry.weight), *entry.names):
            written = weights[fold(name)][num]
            written[name] = written.get(name, 0) + weight
            if entry.name in ambiguous and (name == entry.name or not _says_more(name, entry)):
                doubtful.add((fold(name), num))
        for name in entry.at_home:
            if name == entry.name:
                continue  # one source's letters are another's name: "OPEC"
            weights[fold(name)][num] = {name: 0}
        yield from _other_names(entry, num)
    personal = _personal_names(register.entries) | frozenset(map(fold, personal))
    for key, actors in weights.items():
        total = sum(sum(written.values()) for written in actors.values())
        for num, written in actors.items():
            times = sum(written.values())
            prior = round(1000 * times / total) if times else _AT_HOME
            if (key, num) in doubtful or not shared.isdisjoint(written):
                prior = min(prior, _DOUBTFUL)
            prior = min(prior, _told_apart(entries[num], key))
            for name in _writings(written):
                yield key, NameKind.NAME.value, num, prior, int(key in personal), name


WORD_IN_THOUSANDTHS: Final = round(1000 * WORD)
_DOUBTFUL: Final = 400
_AT_HOME: Final = 200
"""What a name counts, in thousandths, that says nothing where its country is not spoken of."""


def _told_apart(entry: Entry, key: str) -> int:
    """Return the most that a name counts, in thousandths, whose article's title needs more words.

    "San Felipe, Zenda" and "Science (journal)" are not all that is called so. Of a place the text
    must tell which; of a company it must be seen to name one, all the more where its name is a
    word. What is listed by hand under its bare name is meant by it.
    """
    if key in map(fold, entry.words):
        return WORD_IN_THOUSANDTHS
    title = _TOLD.fullmatch(entry.wikipedia)
    listed = entry.weight >= _BY_HAND and entry.name != entry.wikipedia
    if title is None or listed or fold(title["bare"]) != key or _YEAR.fullmatch(title["rest"]):
        return _ALL
    if entry.type is ActorType.PERSON:
        return _SEEN
    thing = entry.type is ActorType.OTHER
    return _DOUBTFUL if thing or entry.country or title["rest"].startswith(",") else _SEEN


_TOLD: Final = re.compile(r"(?P<bare>.+?)(?P<rest>, .+| \(.+\))")
_YEAR: Final = re.compile(r" \(\d{4}\)")
_ALL: Final = 1000
_SEEN: Final = 600


def _writings(written: dict[str, int]) -> list[str]:
    """Return one way of writing of each kind: an acronym wants capitals, a word does not."""
    chosen = {is_acronym(name): name for name in sorted(written, key=lambda n: (written[n], n))}
    return [chosen[False]] if False in chosen else [chosen[True]]


def _scanned(
    register: Register, nums: dict[int, int], names: list[tuple[Any, ...]]
) -> Iterator[tuple[str, str, int]]:
    """Yield names that are worth looking for in a text: sure ones, of actors of a known type.

    A single word that is a given name or surname as well is not sure; nor is a person's, or the
    name of a party ("The Bridge").
    """
    kinds = {nums[id(entry)]: entry.type for entry in register.entries}
    writings: dict[tuple[str, int], set[str]] = defaultdict(set)
    for entry in register.entries:
        for name in (entry.name, *(other for other, _ in entry.names)):
            writings[fold(name), nums[id(entry)]].add(name)
    vague = {
        nums[id(entry)]
        for entry in register.entries
        if (entry.type is ActorType.OTHER and entry.weight < _BY_HAND)
        or (entry.at_home and not entry.wikipedia)
    }
    found = set()
    for key, kind, num, prior, personal, written in names:
        if kind != NameKind.NAME.value or prior < _SURE or num in vague:
            continue
        others = writings[key, num]
        for name in others if " " in written else {written, *filter(is_acronym, others)}:
            single = " " not in name
            if single and (personal or kinds[num] is ActorType.PERSON):
                continue
            if kinds[num] is ActorType.PERSON and _TITLED.match(name):
                continue  # a title is no part of a mention
            if "," in name and not name.endswith("D.C."):
                continue  # "Punjab, Pakistan" are two places
            plain = plain_marks(name)
            capital = name[:1] == name[:1].upper()
            if capital and (len(name) > _SHORTEST or is_acronym(name)) and first_word(plain):
                found.add((first_word(plain), plain, num))
    yield from found


_TITLED: Final = re.compile(
    r"(?:(?:Crown )?Prince(?:ss)?|King|Queen|Empress|Grand Duke|Archduke|Infanta|Ayatollah"
    r"|Metropolitan|Catholicos|Chairman|Lord|Sir|Admiral) "
)
_SURE: Final = 850  # in thousandths
_BY_HAND: Final = 12  # the weight of what is listed by hand
_SHORTEST: Final = 2


def _says_more(name: str, entry: Entry) -> bool:
    """Tell whether a name has more words than an ambiguous one: "Pope Francis" than "Francis"."""
    return len(name.split(" ")) > len(entry.name.split(" "))


def _other_names(entry: Entry, num: int) -> Iterator[tuple[str, str, int, int, int, str]]:
    for kind, words in (
        (NameKind.DEMONYM, entry.demonyms),
        (NameKind.CAPITAL, entry.capitals),
        (NameKind.SURNAME, _surnames(entry)),
        (NameKind.PART, (entry.part,) if entry.part else ()),
    ):
        for word in {fold(word): word for word in words}.values():
            yield fold(word), kind.value, num, entry.weight, 0, word


def _surnames(entry: Entry) -> tuple[str, ...]:
    """Return the surname in each spelling: "Zelenskyy", and "Zelensky" of "Volodymyr Zelensky"."""
    if not entry.surname:
        return ()
    given = entry.name.split()[0]
    others = (name.split() for name, _ in entry.names)
    return (entry.surname, *(words[-1] for words in others if words[0] == given and words[1:]))


def _personal_names(entries: list[Entry]) -> frozenset[str]:
    """Return the keys of given names and surnames: not of Spain in "Felipe VI of Spain"."""
    return frozenset(
        fold(word)
        for entry in entries
        if entry.type is ActorType.PERSON
        for word in _REALM.sub("", entry.name).split()
    )


_REALM: Final = re.compile(r"(?:,| of ).*")


def _roles(
    register: Register, nums: dict[int, int]
) -> Iterator[tuple[int, str, str, int | None, str | None, str | None]]:
    for entry in register.entries:
        for role in _exact(entry.offices):
            country = _num(role.country, register, nums)
            yield (
                nums[id(entry)],
                role.title,
                role.office,
                country,
                role.start or None,
                role.end or None,
            )


def _exact(offices: tuple[Office, ...]) -> Iterator[Office]:
    """Yield the offices without those known by the year that another source knows by the day."""
    for role in offices:
        rough = role.start.endswith("-01-01") and role.end.endswith("-12-31")
        if not (rough and any(_same(role, other) for other in offices if other is not role)):
            yield role


def _same(rough: Office, other: Office) -> bool:
    """Tell whether two offices are one, held at one time."""
    same = (rough.office, rough.country) == (other.office, other.country)
    return same and other.start <= rough.end and rough.start <= (other.end or "9999")
