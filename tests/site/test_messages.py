"""The catalogues of messages: complete, used, and read as a theme's files."""

import re
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

import pytest
from babel import Locale
from babel.messages import Catalog
from jinja2 import Environment

from briefgen.site.messages import (
    catalogue_faults,
    forms,
    language_fault,
    placeholders,
    read,
    words_for,
)
from briefgen.site.theme import load_theme
from briefgen.site.theme_files import Source, ThemeError

ROOT = Path(__file__).resolve().parents[2]
TEMPLATES = sorted((ROOT / "templates").rglob("*.html"))
SHIPPED = load_theme().catalogues
FAMILIES = (
    *(
        "kind-",
        "flag-",
        "type-",
        "one-",
        "timing-",
        "part-",
        "season-",
        "fact-of-",
        "ordinal-",
        "way-",
        "format-",
        "about-",
    ),
    *("chart-day", "chart-month", "chart-year", "chart-decade"),
)
"""Messages whose names are put together from a word and a value."""
BY_VALUE = {"latest", "explore", "actors", "tags", "corrections", "search"}
"""The sections of the navigation."""
READ_ALOUD = {"alt", "aria-label", "aria-description", "label", "placeholder", "title"}
"""Attributes that readers see or hear."""


def catalogue(language: str) -> Catalog:
    [source] = SHIPPED[language]
    return read(source)


def messages(language: str) -> dict[str, tuple[str, ...]]:
    """Return a shipped catalogue: the forms of each message by its name."""
    return dict(forms(message) for message in catalogue(language) if message.id)


def without_ordinals(names: dict[str, tuple[str, ...]]) -> set[str]:
    return {name for name in names if not name.startswith("ordinal-")}


def po(**texts: str) -> str:
    """Return a catalogue's text."""
    head = 'msgid ""\nmsgstr ""\n"Plural-Forms: nplurals=2; plural=(n != 1);\\n"\n'
    return head + "".join(f'\nmsgid "{name}"\nmsgstr "{text}"\n' for name, text in texts.items())


# What is shipped


@pytest.mark.parametrize("language", sorted(SHIPPED))
def test_a_language_says_all_or_only_what_differs(language: str) -> None:
    english, own = messages("en"), messages(language)
    wider = language.partition("-")[0]

    if wider == language:
        tags = Locale.parse(language).ordinal_form.tags | {"other"}
        assert without_ordinals(own) == without_ordinals(english)
        assert own.keys() >= {f"ordinal-{tag}" for tag in tags}
    else:
        assert all(messages(wider)[name] != texts for name, texts in own.items())


@pytest.mark.parametrize("language", sorted(SHIPPED))
def test_every_form_is_there_and_shows_the_same_values(language: str) -> None:
    english = messages("en")
    plural = catalogue(language).num_plurals

    for name, texts in messages(language).items():
        shown = [placeholders(text) for text in english[name]]
        assert len(texts) == (plural if len(shown) > 1 else 1), name
        assert all(text.strip() for text in texts), name
        assert {placeholders(text) for text in texts} == set(shown), name


@pytest.mark.parametrize("language", sorted(SHIPPED))
def test_no_message_is_marked_as_doubtful(language: str) -> None:
    assert [message.id for message in catalogue(language) if message.id and message.fuzzy] == []


def said() -> Iterator[str]:
    """Yield the names of messages that the templates and the code ask for."""
    for path in (*TEMPLATES, *(ROOT / "briefgen/site").rglob("*.py")):
        yield from re.findall(r"""\bsay\(\s*f?["']([\w-]+)["']\s*[,)]""", path.read_text("utf-8"))


def test_every_message_is_used_and_every_one_that_is_used_is_there() -> None:
    fixed = {
        name
        for name in messages("en")
        if not name.startswith(FAMILIES) and not name.endswith("_REF")
    }

    assert fixed - set(said()) - BY_VALUE == set()
    assert set(said()) - messages("en").keys() - {"no-such-message"} == set()


class Visible(HTMLParser):
    """Collects the words of a template that readers would see or hear in every language."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.words: list[str] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, _: str, attrs: list[tuple[str, str | None]]) -> None:
        self.words += [value or "" for name, value in attrs if name in READ_ALOUD]

    def handle_data(self, data: str) -> None:
        self.words.append(data)


def literal_words(template: str) -> list[str]:
    """Return the words that stand in a template itself, outside of all its expressions."""
    data = (
        text
        for _, kind, text in Environment(autoescape=True).lex(template)
        if kind in {"data", "raw_begin"}
    )
    return [
        word
        for text in Visible("".join(data)).words
        for word in re.findall(r"\w*[^\W\d_]\w*", text)
    ]


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: path.name)
def test_no_template_holds_a_word_for_readers(path: Path) -> None:
    assert literal_words(path.read_text(encoding="utf-8")) == []


def test_a_word_in_a_template_would_be_found() -> None:
    template = '{# No. #}<p class="by">{{ say("by") }} Hello</p><img alt="A bird{{ x }}">'

    assert literal_words(template) == ["Hello", "A", "bird"]


# How they are looked up


def words(language: str, **own: str) -> str:
    catalogues = {
        tag.replace("_", "-"): (Source(text, f"templates/messages/{tag}.po"),)
        for tag, text in own.items()
    }
    return words_for(language, catalogues).say("hello")


def test_a_narrow_language_falls_back_on_the_wider_one_and_on_english() -> None:
    english = po(hello="Hello")

    assert words("de-AT", de_at=po(hello="Servus"), de=po(hello="Hallo"), en=english) == "Servus"
    assert words("de-AT", de=po(hello="Hallo"), en=english) == "Hallo"
    assert words("de-AT", de=po(bye="Ade"), en=english) == "Hello"
    assert words("nb", en=english) == "Hello"


def test_the_newsroom_s_own_words_go_first(tmp_path: Path) -> None:
    folder = tmp_path / "templates/messages"
    folder.mkdir(parents=True)
    (folder / "en.po").write_text(po(corrections="Setting it right"))

    found = words_for("en-US", load_theme(tmp_path).catalogues)

    assert found.say("corrections") == "Setting it right"
    assert found.say("one-organisation") == "Organization"
    assert found.say("tags") == "Tags"


def test_an_unknown_message_is_an_error() -> None:
    with pytest.raises(KeyError, match="no-such-message"):
        words_for("en", SHIPPED).say("no-such-message")


def test_a_language_without_a_catalogue_is_shown_in_english_altogether() -> None:
    assert words_for("fr", SHIPPED).language == "en"
    assert words_for("de-CH", SHIPPED).language == "de-CH"


def test_what_was_compiled_is_read_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    catalogues = {"en": (Source(po(hello="Hello"), "a.po"),)}
    words_for("en", catalogues, tmp_path)
    monkeypatch.setattr("briefgen.site.messages.read", None)  # nothing is compiled any more
    assert words_for("en", catalogues, tmp_path).say("hello") == "Hello"


@pytest.mark.parametrize("damage", [b"", b"nonsense", b"\0" * 400])
def test_what_was_compiled_and_is_damaged_is_compiled_anew(tmp_path: Path, damage: bytes) -> None:
    catalogues = {"en": (Source(po(hello="Hello"), "a.po"),)}
    words_for("en", catalogues, tmp_path)
    [file] = tmp_path.iterdir()
    file.write_bytes(damage)
    assert words_for("en", catalogues, tmp_path).say("hello") == "Hello"


@pytest.mark.parametrize(("text", "line"), [('msgid "a"\nfoo bar\n', 2), ('msgid "a\n', 1)])
def test_a_catalogue_that_cannot_be_read_is_an_error(text: str, line: int) -> None:
    with pytest.raises(ThemeError, match=rf"templates/messages/de\.po:{line}:1: error: "):
        words_for("de", {"de": (Source(text, "templates/messages/de.po"),)})


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (po(tags="Topics"), ""),
        (po(corections="x"), "warning: nothing asks for the message 'corections'"),
        (po(by="{author}"), "error: the message has no value 'author'"),
        (po(by="By {"), "error: 'By {' cannot be filled in"),
        ("nonsense", "error: no catalogue"),
        (po(**{"ordinal-many": "{number}."}), ""),
    ],
)
def test_what_is_wrong_with_the_newsroom_s_own_messages_is_told(
    text: str, told: str, tmp_path: Path
) -> None:
    folder = tmp_path / "templates/messages"
    folder.mkdir(parents=True)
    (folder / "de.po").write_text(text)

    found = [str(each) for each in catalogue_faults(load_theme(tmp_path).catalogues)]

    assert len(found) == bool(told)
    assert all(told in each and "templates/messages/de.po:" in each for each in found)


@pytest.mark.parametrize(("language", "warnings"), [("de-CH", 0), ("en", 0), ("fr-CA", 1)])
def test_a_language_without_words_is_told(language: str, warnings: int) -> None:
    found = [str(each) for each in language_fault(language, SHIPPED)]

    assert len(found) == warnings
    assert all(f"no words in '{language}'" in each for each in found)
