"""The theme: templates and static files, the newsroom's own in front of those that are shipped.

A newsroom's ``templates/brief.html`` takes the place of the shipped one of that name; it may still
extend or include it as ``default/brief.html``. A file under ``static/`` is published as it is. The
messages of its ``messages/en.po`` go before the shipped ones, one by one, and each template in
``pages/`` is a page of its own.
"""

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from msgspec import Struct

from briefgen.diagnostics import START, Position
from briefgen.reading.textfile import printable_name
from briefgen.site.addresses import STATIC
from briefgen.site.keys import key
from briefgen.site.messages import language_of
from briefgen.site.theme_files import OWN_FOLDER, SHIPPED_FOLDER, Source, ThemeError

DEFAULT = "default/"
"""What stands before a shipped template's name where it is meant, and not the newsroom's own."""
OWN_PAGES = "pages/"
"""What stands before the name of a template that is a page of the newsroom's own."""

_SHEETS = (".css", ".js")


class Theme(Struct, frozen=True):
    """Everything that a site's look is made of.

    Attributes:
        templates: By the name that other templates call them.
        static: The files to be published as they are, by their path below ``static/``.
        catalogues: The messages, by language in small letters, the newsroom's own first.
        digest: A hash of all templates and messages.
        idle: Style sheets and scripts of the newsroom's own that do not lie in ``static/``.
    """

    templates: Mapping[str, Source]
    static: Mapping[str, bytes]
    catalogues: Mapping[str, tuple[Source, ...]]
    digest: str
    idle: tuple[str, ...] = ()


def load_theme(newsroom: Path | None = None, shipped: Path | None = None) -> Theme:
    """Read the theme from the disk.

    Args:
        newsroom: The newsroom's folder; its ``templates/`` shadows the shipped theme by file.
        shipped: The shipped theme's folder; by default the one that came with the package.

    Raises:
        ThemeError: A template or a catalogue is not UTF-8, a file lies outside of the
            newsroom's folder, or its name cannot be printed.
    """
    default = dict(_files(shipped or shipped_folder(), SHIPPED_FOLDER))
    own = dict(_files(newsroom / OWN_FOLDER, OWN_FOLDER)) if newsroom else {}
    shown, before = dict(_texts(default, _is_template)), dict(_texts(own, _is_template))
    templates = {f"{DEFAULT}{name}": source for name, source in shown.items()} | shown | before
    catalogues: dict[str, tuple[Source, ...]] = {}
    for files in (own, default):
        for name, source in _texts(files, language_of):
            language = language_of(name)
            catalogues[language] = (*catalogues.get(language, ()), source)
    static = {
        name.removeprefix(f"{STATIC}/"): path.read_bytes()
        for name, (path, _) in sorted((default | own).items())
        if name.startswith(f"{STATIC}/")
    }
    texts = [(name, templates[name]) for name in sorted(templates)]
    texts += [(name, source) for name in sorted(catalogues) for source in catalogues[name]]
    digest = key(*(part for name, source in texts for part in (name, source.text)))
    idle = tuple(
        name for name in own if name.endswith(_SHEETS) and not name.startswith(f"{STATIC}/")
    )
    return Theme(templates, static, catalogues, digest, idle)


def shipped_folder() -> Path:
    """Return the folder of the theme that came with briefgen: in the wheel, or in a checkout."""
    package = Path(__file__).resolve().parents[1]
    inside = package / OWN_FOLDER
    return inside if inside.is_dir() else package.parent / OWN_FOLDER


def _files(folder: Path, shown: str) -> Iterator[tuple[str, tuple[Path, str]]]:
    """Yield every file that is not hidden: its name, where it is, and how it is shown."""
    root = folder.resolve()
    trusted = shown == SHIPPED_FOLDER
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        if not path.is_file() or any(part.startswith(".") for part in name.split("/")):
            continue
        if not (trusted or path.resolve().is_relative_to(root)):
            message = "the file lies outside of the templates folder"
            raise ThemeError(START.error(f"{shown}/{name}", message, "copy it there"))
        if (printed := printable_name(name)) != name:
            hint = "give it one of letters, digits and hyphens"
            raise ThemeError(START.error(f"{shown}/{printed}", "the name cannot be printed", hint))
        yield name, (path, f"{shown}/{name}")


def _texts(
    files: Mapping[str, tuple[Path, str]], wanted: Callable[[str], object]
) -> Iterator[tuple[str, Source]]:
    """Yield the files that are wanted by their names, and what stands in them."""
    for name, (path, shown) in files.items():
        if wanted(name):
            data = path.read_bytes()
            try:
                text = data.decode("utf-8-sig")
            except UnicodeDecodeError as error:
                at = Position(data.count(b"\n", 0, error.start) + 1)
                raise ThemeError(at.error(shown, "the file is not UTF-8")) from error
            yield name, Source(text, shown)


def _is_template(name: str) -> bool:
    return name.endswith(".html") and not name.startswith(f"{STATIC}/")
