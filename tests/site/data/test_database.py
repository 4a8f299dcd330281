"""The SQLite file: whole, tied together, searched, and the same bytes whatever came before."""

import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from briefgen.actors.actor import Actor, Form, ResolvedAnnotations, ResolvedMention, Role
from briefgen.annotate.model import ActorType, Span
from briefgen.config import SiteConfig
from briefgen.content.brief import Body, Brief, Correction, CorrectionKind
from briefgen.site.data.database import Database
from briefgen.site.data.search import has_search
from briefgen.site.model import Appearance, Article, Entry, Site
from tests.values import replace

KEY = "0" * 64
DATA = Path(__file__).resolve().parents[3] / "docs/data.md"


def saved(site: Site, folder: Path, name: str = "briefs.db") -> Path:
    path = folder / name
    path.unlink(missing_ok=True)
    Database(site, KEY, folder).save(path)
    return path


@contextmanager
def opened(path: Path) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(f"file:{path}?mode=ro&immutable=1", uri=True)) as database:
        yield database


@pytest.fixture
def database(site: Site, tmp_path: Path) -> Iterator[sqlite3.Connection]:
    with opened(saved(site, tmp_path)) as database:
        yield database


def test_it_is_sound_and_every_key_leads_somewhere(database: sqlite3.Connection) -> None:
    assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert database.execute("PRAGMA foreign_key_check").fetchall() == []
    assert database.execute("PRAGMA journal_mode").fetchone() == ("delete",)


@pytest.mark.skipif(not has_search(), reason="this SQLite has no FTS5")
def test_the_queries_of_the_documentation_work(database: sqlite3.Connection) -> None:
    [queries] = re.findall(r"```sql\n(.*?)```", DATA.read_text("utf-8"), re.DOTALL)
    for was, now in (("1962-10", "2021-05"), ("missiles AND Cuba", "bridges")):
        assert was in queries
        queries = queries.replace(was, now)
    quoted, dated, found = (
        database.execute(query).fetchall() for query in queries.split(";") if query.strip()
    )
    assert quoted == [("Ada Moe", 1)]
    title = "Minister opens <forty> bridges & walks"
    assert {each for *_, each in dated} == {title}
    assert [each for each, _ in found] == [title]


def test_the_tables_hold_the_site(database: sqlite3.Connection) -> None:
    def rows(query: str) -> list[Any]:
        return database.execute(query).fetchall()

    assert rows("SELECT id, date, url FROM briefs ORDER BY rowid") == [
        ("ferry", "2021-05-01", "https://fjord.example/wire/briefs/ferry.html"),
        ("bridges", "2021-05-03T14:30:00+02:00", "https://fjord.example/wire/briefs/bridges.html"),
    ]
    assert rows("SELECT name, wikidata FROM actors") == [("Ada Moe", "Q1")]
    assert rows("SELECT actor, alias FROM aliases") == [("ada-moe", "Minister Moe")]
    assert rows("SELECT actor, role, mentions, quotes FROM appearances") == [
        ("ada-moe", "Minister of Bridges", 2, 1)
    ]
    assert rows("SELECT tag FROM tags") == [("bridges",), ("roads & rails",)]
    assert rows("SELECT number, kind, was FROM corrections") == [
        (1, "editors-note", None),
        (2, "correction", "four"),
    ]
    assert rows('SELECT value, bound, "of", attributed_to FROM figures') == [
        (40, "about", "new bridges", "ada-moe")
    ]
    assert rows("SELECT kind, speaker, speaker_words FROM quotes") == [
        ("part", "ada-moe", "she"),
        ("term", None, None),
    ]
    assert rows("SELECT words, day FROM dates") == [("Monday", "2021-05-03")]
    assert rows("SELECT kind, name FROM facts ORDER BY kind, number") == [
        ("date", None),
        ("figure", "Ada Moe"),
        ("quote", "Ada Moe"),
        ("quote", None),
    ]


def test_the_file_tells_nothing_of_its_past_or_of_who_wrote_it(site: Site, tmp_path: Path) -> None:
    head = saved(site, tmp_path).read_bytes()[:100]
    assert [int.from_bytes(head[at : at + 4], "big") for at in (24, 40, 92)] == [1, 1, 1]
    assert int.from_bytes(head[96:], "big") < sqlite3.sqlite_version_info[1] * 1000 + 3_000_000


def test_what_utf8_cannot_say_is_replaced_and_nothing_stands_twice(
    site: Site, tmp_path: Path
) -> None:
    entries = (replace(site.entries[0], authors=("Ada", "\ud800")), *site.entries[1:])
    with opened(saved(replace(site, entries=entries), tmp_path)) as database:
        query = "SELECT number, name FROM authors WHERE brief = ? ORDER BY number"
        assert database.execute(query, (entries[0].slug,)).fetchall() == [(1, "Ada"), (2, "?")]


def test_spans_are_cut_out_of_the_text(database: sqlite3.Connection) -> None:
    query = """
        SELECT words, substr(text, start + 1, stop - start)
        FROM mentions JOIN briefs ON briefs.id = mentions.brief
    """
    found = database.execute(query).fetchall()
    assert found
    assert all(words == cut for words, cut in found)


@pytest.mark.skipif(not has_search(), reason="this SQLite has no full-text search")
def test_texts_are_searched_without_accents(database: sqlite3.Connection) -> None:
    query = """
        SELECT id FROM briefs WHERE rowid IN
        (SELECT rowid FROM briefs_fts WHERE briefs_fts MATCH ?)
    """
    assert database.execute(query, ("ribbonless brïdges",)).fetchall() == [("bridges",)]
    assert database.execute(query, ("sailed",)).fetchall() == [("ferry",)]


def test_what_cannot_be_said_in_utf8_is_replaced(site: Site, tmp_path: Path) -> None:
    first, second = site.entries
    halved = replace(site, entries=(replace(first, title="half \ud83c"), second))
    with opened(saved(halved, tmp_path)) as database:
        titles = {title for (title,) in database.execute("SELECT title FROM briefs")}
    assert titles == {"half ?", "Last ferry sails"}


def test_damaged_rows_are_made_anew(site: Site, tmp_path: Path) -> None:
    clean = saved(site, tmp_path).read_bytes()
    for file in tmp_path.glob("*-*.db"):
        file.write_bytes(b"no database" * 1000)
    (tmp_path / f"packed-{KEY[:16]}.db").unlink()
    assert saved(site, tmp_path).read_bytes() == clean


@pytest.mark.parametrize(
    "damage",
    [{"rows": b""}, {"digests": None}, {"digests": b""}, {"packed": b"no database" * 1000}],
    ids=["no rows", "no digests", "empty digests", "packed nonsense"],
)
def test_files_that_are_not_of_one_build_are_made_anew(
    site: Site, tmp_path: Path, damage: dict[str, bytes | None]
) -> None:
    clean = saved(site, tmp_path).read_bytes()
    for name, data in damage.items():
        file = tmp_path / f"{name}-{KEY[:16]}.db"
        file.unlink() if data is None else file.write_bytes(data)
    assert saved(site, tmp_path).read_bytes() == clean


def test_a_folder_that_cannot_be_written_is_an_os_error(site: Site, tmp_path: Path) -> None:
    with pytest.raises(OSError, match="unable to open"):
        Database(site, KEY, tmp_path / "nowhere").save(tmp_path / "briefs.db")


def test_a_correction_loads_and_packs_nothing(site: Site, tmp_path: Path) -> None:
    saved(site, tmp_path)
    packed = (tmp_path / f"packed-{KEY[:16]}.db").stat().st_mtime_ns

    def never(entry: Entry) -> Article:
        pytest.fail(f"{entry.slug} was loaded")

    first, *others = site.entries
    more = Correction(datetime(2021, 6, 1, tzinfo=UTC).date(), CorrectionKind.UPDATE, "More.")
    corrected = replace(first, digest="other", corrections=(*first.corrections, more))
    again = saved(replace(site, entries=(corrected, *others), load=never), tmp_path)
    with opened(again) as database:
        assert database.execute("SELECT count(*) FROM corrections").fetchone() == (3,)
    assert (tmp_path / f"packed-{KEY[:16]}.db").stat().st_mtime_ns == packed


# An incremental build equals a clean one

FIRST_DAY = datetime(2021, 5, 3, tzinfo=UTC)


def article_of(number: int, day: int, version: int, actors: tuple[int, ...]) -> Article:
    """Return a brief that names some actors, each of which it knows in its own way."""
    text = " ".join(f"Actor {each}" for each in actors) + f" spoke {version} times."
    known = tuple(
        Actor(
            f"a{each}",
            f"Actor {each}",
            ActorType.PERSON,
            aliases=(f"The {each} of {number}",),
            description=f"as told by {number}, {version}",
            roles=(Role(f"office {version}"),),
        )
        for each in actors
    )
    mentions = tuple(
        ResolvedMention(Span(place, place + 1), Form.NAME, f"a{each}")
        for place, each in enumerate(actors)
    )
    brief = Brief(
        path=f"content/{number}.md",
        slug=f"b{number}",
        title=f"Brief {number}",
        date=FIRST_DAY + timedelta(days=day),
        has_time=False,
        body=Body(html="", text=text),
        tags=("tag",) * (version % 2),
        corrections=tuple(
            Correction(FIRST_DAY.date(), CorrectionKind.UPDATE, f"Note {each}.")
            for each in range(version % 3)
        ),
    )
    return Article(brief, ResolvedAnnotations(actors=known, mentions=mentions))


def site_of(articles: list[Article]) -> Site:
    entries: list[Entry] = []
    for article in sorted(articles, key=lambda each: (each.brief.date, each.brief.slug)):
        brief, found = article.brief, article.annotations
        entry = Entry(
            **{
                name: getattr(brief, name)
                for name in (
                    *("path", "slug", "title", "date", "has_time", "updated", "summary"),
                    *("authors", "dateline", "tags", "draft", "language", "corrections"),
                )
            },
            image="",
            appearances=tuple(
                Appearance(each.id, each.name, each.type, 1, 0) for each in found.actors
            ),
            links=(),
            anchors=(),
            digest=repr(article),
            story=repr((brief.slug, brief.title, brief.date, brief.body, found)),
            text=brief.body.text,
        )
        entries.insert(0, entry)
    by_slug = {article.brief.slug: article for article in articles}
    return Site(SiteConfig("Wire"), tuple(entries), lambda entry: by_slug[entry.slug], {})


VERSIONS = st.dictionaries(
    st.integers(0, 5),
    st.tuples(
        st.integers(0, 3), st.integers(0, 5), st.lists(st.integers(0, 4), unique=True).map(tuple)
    ),
)


@settings(
    derandomize=True,
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(st.lists(VERSIONS, min_size=1, max_size=4))
def test_the_bytes_depend_on_the_rows_alone(
    tmp_path_factory: pytest.TempPathFactory, builds: list[dict[int, tuple[int, int, Any]]]
) -> None:
    kept, clean = tmp_path_factory.mktemp("kept"), tmp_path_factory.mktemp("clean")
    for build in builds:
        site = site_of([article_of(number, *told) for number, told in build.items()])
        incremental = saved(site, kept)
    assert incremental.read_bytes() == saved(site, clean).read_bytes()
    with opened(incremental) as database:
        assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert database.execute("PRAGMA foreign_key_check").fetchall() == []
