"""The catalogues of messages: gettext's ``.po`` files of the theme, one for each language.

They are read as they are, so that a newsroom writes its own with any editor of such files, and
kept compiled (``.mo``) for the next build, which needs babel for none of them then.
"""

from __future__ import annotations

from contextlib import suppress
from gettext import GNUTranslations, NullTranslations
from hashlib import sha256
from io import BytesIO
from string import Formatter
from typing import TYPE_CHECKING, Final

from briefgen.cache.versions import package_versions
from briefgen.config import CONFIG
from briefgen.diagnostics import START, Diagnostic, Position, did_you_mean
from briefgen.site.keys import key
from briefgen.site.theme_files import ThemeError
from briefgen.site.words import ENGLISH, Words

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

    from babel.messages import Catalog, Message

    from briefgen.site.theme_files import Source

FOLDER: Final = "messages/"
SUFFIX: Final = ".po"
ENGINE: Final = "babel"
"""The distribution that compiles catalogues, and knows how languages write days and numbers."""

HASHED: Final = sha256().digest_size
ORDINAL: Final = "ordinal-"
"""Before the forms of an ordinal number; each language has others."""


class _Missing(NullTranslations):
    """The end of every chain of catalogues."""

    def gettext(self, message: str) -> str:
        raise KeyError(message)

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:  # noqa: ARG002 - as gettext calls it
        raise KeyError(msgid1)


def language_of(name: str) -> str:
    """Return the language of a theme's file as it is looked up, or "" where it is no catalogue."""
    is_one = name.startswith(FOLDER) and name.endswith(SUFFIX)
    return name.removeprefix(FOLDER).removesuffix(SUFFIX).lower() if is_one else ""


def words_for(
    language: str, catalogues: Mapping[str, Sequence[Source]], compiled: Path | None = None
) -> Words:
    """Return the words of a language; English where the theme has none of it.

    A message that a catalogue lacks is taken from the next: the newsroom's own, the shipped one,
    those of the wider language ("de" for "de-AT"), and English.

    Args:
        language: A BCP 47 tag.
        catalogues: The theme's, by language in small letters, the newsroom's own first.
        compiled: A folder where compiled catalogues are kept for the next time, or None.

    Raises:
        ThemeError: A catalogue cannot be read.
    """
    sources = [source for each in _wider(language) for source in catalogues.get(each, ())]
    spoken = language if sources else ENGLISH
    sources += catalogues.get(ENGLISH, ()) if ENGLISH not in _wider(language) else ()
    messages: NullTranslations = _Missing()
    for source in reversed(sources):
        translations = GNUTranslations(BytesIO(_compiled(source, compiled)))
        translations.add_fallback(messages)
        messages = translations
    return Words(spoken, messages)


def read(source: Source) -> Catalog:
    """Return a catalogue as babel reads it.

    Raises:
        ThemeError: It cannot be read.
    """
    from babel.messages.pofile import PoFileError, read_po  # noqa: PLC0415 - heavy

    try:
        return read_po(source.text.splitlines(keepends=True), abort_invalid=True)
    except PoFileError as error:
        at = Position((error.lineno or 0) + 1)
        raise ThemeError(at.error(source.path, f"no catalogue: {error}")) from error
    except ValueError as error:
        raise ThemeError(Position().error(source.path, f"no catalogue: {error}")) from error


def forms(message: Message) -> tuple[str, tuple[str, ...]]:
    """Return a message's name, and its text or the several texts of one that counts."""
    name = message.id if isinstance(message.id, str) else message.id[0]
    texts = (message.string,) if isinstance(message.string, str) else tuple(message.string or ())
    return name, texts


def placeholders(text: str) -> frozenset[str]:
    """Return the names of the values that stand in a text's braces.

    Raises:
        ValueError: The braces are no pairs.
    """
    return frozenset(name for _, name, _, _ in Formatter().parse(text) if name is not None)


def catalogue_faults(catalogues: Mapping[str, Sequence[Source]]) -> Iterator[Diagnostic]:
    """Yield what is wrong with the newsroom's own catalogues; without any, import nothing.

    One that cannot be read is an error, and so is a value that a message does not have; a message
    that nothing asks for is a warning.
    """
    own = [source for each in catalogues.values() for source in each if source.own]
    if not own:
        return
    shipped = [source for source in catalogues.get(ENGLISH, ()) if not source.own]
    known = dict(forms(message) for source in shipped for message in read(source))
    for source in own:
        try:
            messages = list(read(source))
        except ThemeError as error:
            yield error.diagnostic
            continue
        for message in messages:
            name, texts = forms(message)
            at = Position(message.lineno or 1)
            if name and name not in known and not name.startswith(ORDINAL):
                hint = did_you_mean(name, known)
                yield at.warning(source.path, f"nothing asks for the message '{name}'", hint)
            elif name:
                yield from _wrong_values(texts, known.get(name, ("{number}",)), at, source.path)


def language_fault(
    language: str, catalogues: Mapping[str, Sequence[Source]]
) -> Iterator[Diagnostic]:
    """Yield a warning if the site's language has no messages: readers would see English ones."""
    if not any(each in catalogues for each in _wider(language)):
        message = f"the theme has no words in '{language}': those around the briefs are English"
        hint = f"translate messages/en.po as templates/messages/{language}.po, see docs/theme.md"
        yield START.warning(CONFIG, message, hint)


def _wrong_values(
    texts: Sequence[str], shipped: Sequence[str], at: Position, path: str
) -> Iterator[Diagnostic]:
    """Yield an error for each text with braces that its message cannot fill in."""
    values = sorted(frozenset[str]().union(*map(placeholders, shipped)))
    for text in texts:
        try:
            wrong = sorted(placeholders(text).difference(values))
        except ValueError as error:
            yield at.error(path, f"'{text}' cannot be filled in: {error}")
            continue
        if wrong:
            hint = f"it has {', '.join(f'{{{each}}}' for each in values)}" if values else ""
            yield at.error(path, f"the message has no value '{wrong[0]}'", hint)


def _wider(language: str) -> Iterator[str]:
    """Yield a language and the wider ones: "de-at", "de"."""
    tag = language.lower()
    while tag:
        yield tag
        tag = tag.rpartition("-")[0]


def _compiled(source: Source, folder: Path | None) -> bytes:
    """Return a catalogue in its compiled form; what was compiled before is kept in the folder.

    Its hash stands before it, so that what is damaged is compiled anew.
    """
    if folder is None:
        return _compile(source)
    file = folder / f"messages-{key(source.text, package_versions(ENGINE))}.compiled"
    with suppress(FileNotFoundError):
        kept = file.read_bytes()
        made = kept[HASHED:]
        if kept[:HASHED] == sha256(made).digest():
            return made
    made = _compile(source)
    folder.mkdir(parents=True, exist_ok=True)
    written = file.with_suffix(".new")
    written.write_bytes(sha256(made).digest() + made)
    written.replace(file)  # never half of it
    return made


def _compile(source: Source) -> bytes:
    from babel.messages.mofile import write_mo  # noqa: PLC0415 - heavy

    made = BytesIO()
    write_mo(made, read(source))
    return made.getvalue()
