"""The commands; the only module that prints or exits."""

from __future__ import annotations

import os
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Self

import click

from briefgen import __version__

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from briefgen.build import Order
    from briefgen.diagnostics import Diagnostic
    from briefgen.report import Report

FAILED = 1


def _moment(
    _context: click.Context, _option: click.Parameter, value: str | None
) -> datetime | None:
    """Read the value of --now, with the time zone UTC if it names none."""
    if value is None:
        return None
    try:
        moment = datetime.fromisoformat(value)
    except ValueError as error:
        message = f"'{value}' is no date; write 2025-03-04 or 2025-03-04T09:30+01:00"
        raise click.BadParameter(message) from error
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _present(given: datetime | None) -> datetime:
    """Return what --now says, else SOURCE_DATE_EPOCH, else the clock."""
    if given is not None:
        return given
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    if not epoch:
        return datetime.now(UTC)
    if not epoch.isdecimal():
        raise click.ClickException(f"SOURCE_DATE_EPOCH is '{epoch}', not a number of seconds")
    return datetime.fromtimestamp(int(epoch), UTC)


root_option = click.option(
    "-C",
    "--directory",
    "root",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    default=".",
    help="The newsroom's folder.  [default: this folder]",
)
now_option = click.option(
    "--now",
    callback=_moment,
    metavar="DATE",
    help="Take this for the present: briefs dated later are held back. SOURCE_DATE_EPOCH is "
    "honoured, too.  [default: the clock]",
)
drafts_option = click.option(
    "--drafts", is_flag=True, help="Publish drafts and briefs dated in the future as well."
)


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="briefgen")
def main() -> None:
    """Publish short news with its actors linked and its facts beside the text.

    A newsroom is a folder with briefgen.yaml, actors.yaml and briefs as Markdown under content/.
    'briefgen init' makes one, 'briefgen build' turns it into a static site in site/.
    """


@main.command()
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path), default=".")
def init(folder: Path) -> None:
    """Make a newsroom in FOLDER (by default this one) that builds at once.

    Writes briefgen.yaml, actors.yaml, an example brief, a .gitignore and a workflow for GitHub
    Pages. Files that are there already are never overwritten.
    """
    from briefgen.scaffold import ExistsError, make_newsroom  # noqa: PLC0415 - as below: speed

    try:
        written = make_newsroom(folder)
    except (ExistsError, OSError) as error:
        raise click.ClickException(str(error)) from error
    for path in written:
        click.echo(f"wrote {(folder / path).as_posix()}")
    click.echo("Now run 'briefgen build', or 'briefgen serve' to watch the site while you write.")


@main.command()
@click.argument("title")
@root_option
@now_option
def new(title: str, root: Path, now: datetime | None) -> None:
    """Add a draft with this TITLE, dated now, under content/.

    The draft is held back until you remove 'draft: true' from its front matter.
    """
    from briefgen.scaffold import ExistsError, make_draft  # noqa: PLC0415

    try:
        path = make_draft(root, title, _local(root, _present(now)))
    except (ExistsError, ValueError, OSError) as error:
        raise click.ClickException(str(error)) from error
    click.echo(f"wrote {(root / path).as_posix()}")


def _local(root: Path, now: datetime) -> datetime:
    """Return the present in the newsroom's time zone, or as it is where there is none."""
    from zoneinfo import ZoneInfo  # noqa: PLC0415

    from briefgen.newsroom import CONFIG  # noqa: PLC0415
    from briefgen.settings import load_config  # noqa: PLC0415

    try:
        config, _ = load_config(CONFIG, (root / CONFIG).read_bytes())
    except OSError as error:
        raise click.ClickException(f"there is no {CONFIG} here; run 'briefgen init'") from error
    return now.astimezone(ZoneInfo(config.timezone)) if config else now


@main.command()
@root_option
@click.option(
    "-o",
    "--output",
    type=click.Path(file_okay=False, path_type=Path),
    help="The folder to publish.  [default: site/ in the newsroom's folder]",
)
@drafts_option
@now_option
def build(root: Path, output: Path | None, *, drafts: bool, now: datetime | None) -> None:
    """Build the site into site/.

    Everything that is wrong is reported as 'file:line:column: error: message'. After an error the
    site is as it was before, and the exit status is 1. Warnings do not keep it from being built.
    Files in site/ that briefgen did not write are left alone.
    """
    from briefgen.cache.unchanged import last_report  # noqa: PLC0415

    root, output = root.resolve(), (output or root / "site").resolve()
    present = _present(now)
    report = last_report(root, output, f"drafts={drafts}", present)
    if report is None:
        from briefgen.build import Order  # noqa: PLC0415

        report = _run(Order(root, output, present, drafts=drafts))
    _tell(report)
    if report.failed:
        click.echo(f"Nothing was published; {_shown(output)} is as it was.", err=True)
        sys.exit(FAILED)
    click.echo(_summary(report, output))


@main.command()
@root_option
@now_option
def check(root: Path, now: datetime | None) -> None:
    """Report everything that is wrong, and write nothing.

    Reads, annotates and renders all briefs as 'briefgen build' does. The exit status is 1 if there
    is an error.
    """
    from briefgen.build import Order  # noqa: PLC0415

    root = root.resolve()
    report = _run(Order(root, root / "site", _present(now), write=False))
    _tell(report)
    if report.failed:
        sys.exit(FAILED)
    click.echo(f"{_count(report.briefs, 'brief')} checked: no errors.{_held_back(report)}")


@main.command()
@click.argument("brief", type=click.Path(path_type=Path))
@root_option
def explain(brief: Path, root: Path) -> None:
    """Tell what is found in a BRIEF, by which rule, and how to correct it.

    BRIEF is its file, such as content/2025/bridge.md. The text is analysed anew. Beside each
    mention, date, figure and quote stands the front matter that corrects it, ready to paste.
    """
    from briefgen.annotate.pipeline import ModelNotFoundError  # noqa: PLC0415
    from briefgen.diagnostics import has_errors  # noqa: PLC0415
    from briefgen.explain.brief import explain_brief  # noqa: PLC0415

    root = root.resolve()
    try:
        explained, wrong = explain_brief(root, _within(root, brief))
    except (ModelNotFoundError, OSError) as error:
        raise click.ClickException(str(error)) from error
    if explained:
        click.echo(explained, nl=False)
    _tell_each(wrong)
    if has_errors(wrong):
        sys.exit(FAILED)


def _within(root: Path, file: Path) -> str:
    """Return a file as it is named within the newsroom, wherever it was named from."""
    here = Path(os.path.abspath(file))  # noqa: PTH100 - resolve() would follow links
    found = here if here.is_relative_to(root) and here.exists() else root / file
    named = found.relative_to(root) if found.is_relative_to(root) else file
    return named.as_posix()


@main.command()
@root_option
@click.option("--port", type=click.IntRange(0, 65535), default=8000, show_default=True)
@now_option
def serve(root: Path, port: int, now: datetime | None) -> None:
    """Show the site on this machine, drafts included, and build it anew at every change.

    The published folder site/ is not touched. Stop with Ctrl-C.
    """
    from briefgen.build import Order  # noqa: PLC0415
    from briefgen.cache.unchanged import STATE  # noqa: PLC0415
    from briefgen.serve import HOST, make_server  # noqa: PLC0415
    from briefgen.serve import serve as serve_forever  # noqa: PLC0415

    root = root.resolve()
    preview = root / STATE / "preview"

    def rebuild() -> None:
        report = _run(Order(root, preview, _present(now), drafts=True))
        _tell(report)
        click.echo("not rebuilt" if report.failed else _summary(report, preview))

    rebuild()
    try:
        server = make_server(preview, port)
    except OSError as error:
        raise click.ClickException(f"port {port} cannot be used: {error.strerror}") from error
    click.echo(f"Serving on http://{HOST}:{server.server_port}/ until you press Ctrl-C.")
    serve_forever(root, server, rebuild)


@main.command()
@root_option
@click.option("--branch", default="gh-pages", show_default=True, help="The branch to publish to.")
@click.option("--remote", default="origin", show_default=True, help="The remote to push to.")
@click.option("--message", default="Publish the site", show_default=True, help="The commit's.")
def publish(root: Path, branch: str, remote: str, message: str) -> None:
    """Push site/ to a branch of its own, for those who publish without GitHub Actions.

    Commits the built site to the branch and pushes it; your own branch and files are left alone.
    In the repository's settings, under "Pages", choose that branch as the source.
    """
    from briefgen.publish import PublishError, publish_branch  # noqa: PLC0415

    root = root.resolve()
    try:
        publish_branch(root, root / "site", branch, remote, message)
    except PublishError as error:
        raise click.ClickException(str(error)) from error
    click.echo(f"Published site/ to {remote}/{branch}.")


@main.command()
@click.option("--model", default=None, help="The spaCy pipeline.  [default: the one shipped]")
@click.option(
    "--actors",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="An actors.yaml: names that the newsroom knows.",
)
def annotate(model: str | None, actors: Path | None) -> None:
    """Annotate texts: a JSON line in, a JSON line out, in the same order.

    Reads objects {"id", "date", "text"} from standard input. The text is plain, and a newline ends
    a paragraph; the date (2025-03-04) may be null. Writes {"id", "actors", "dates", "figures",
    "quotes"} with character offsets into the text.
    """
    import json  # noqa: PLC0415

    from briefgen.actors.directory import load_directory  # noqa: PLC0415
    from briefgen.actors.knowledge import Knowledge  # noqa: PLC0415
    from briefgen.annotate.pipeline import ModelNotFoundError  # noqa: PLC0415
    from briefgen.config import DEFAULT_MODEL  # noqa: PLC0415
    from briefgen.corrections.overrides import WhoIsWho  # noqa: PLC0415
    from briefgen.stream import LineError, annotate_stream, read_documents  # noqa: PLC0415

    shown = str(actors) if actors else "actors.yaml"
    directory, wrong = load_directory(shown, actors.read_bytes() if actors else b"")
    _tell_each(wrong)
    if wrong or directory is None:
        sys.exit(FAILED)
    who = WhoIsWho(directory, Knowledge())
    documents = read_documents(sys.stdin.buffer)
    try:
        for fields in annotate_stream(documents, model or DEFAULT_MODEL, who):
            click.echo(json.dumps(fields, ensure_ascii=False))
    except (LineError, ModelNotFoundError) as error:
        raise click.ClickException(str(error)) from error


def _run(order: Order) -> Report:
    """Build with a progress bar on a terminal, in silence elsewhere."""
    from briefgen.build import build as build_site  # noqa: PLC0415

    if not sys.stderr.isatty():
        return build_site(order)
    with _ProgressBar() as bar:
        return build_site(order, bar.show)


class _ProgressBar:
    """Appears with the first text that is annotated, since nothing else takes long."""

    def __init__(self) -> None:
        self._close: Callable[[], None] | None = None
        self._update: Callable[[int, int], None] | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self._close:
            self._close()

    def show(self, done: int, total: int) -> None:
        """Show how many texts of how many have been annotated."""
        if self._update is None:
            from rich.console import Console  # noqa: PLC0415
            from rich.progress import Progress  # noqa: PLC0415

            progress = Progress(console=Console(stderr=True), transient=True)
            task = progress.add_task("Annotating", total=total)
            progress.start()
            self._close = progress.stop
            self._update = lambda done, total: progress.update(task, completed=done, total=total)
        self._update(done, total)


def _tell(report: Report) -> None:
    _tell_each(report.diagnostics)
    for note in report.notes:
        click.echo(f"note: {note}", err=True)


def _tell_each(diagnostics: Iterable[Diagnostic]) -> None:
    colours = {"error": "red", "warning": "yellow"}
    for diagnostic in diagnostics:
        place, _, message = str(diagnostic).partition(f" {diagnostic.severity}: ")
        severity = click.style(diagnostic.severity.value, fg=colours[diagnostic.severity.value])
        click.echo(f"{place} {severity}: {message}", err=True)


def _summary(report: Report, output: Path) -> str:
    done = f"{report.written} written, {report.unchanged} unchanged"
    if report.removed:
        done += f", {report.removed} removed"
    built = f"{_count(report.briefs, 'brief')} in {_shown(output)} ({done})."
    return built + _held_back(report)


def _held_back(report: Report) -> str:
    lines = [f"\nheld back: {brief.path}, {brief.reason}" for brief in report.held_back]
    return "".join(lines)


def _count(number: int, what: str) -> str:
    return f"{number} {what}" if number == 1 else f"{number} {what}s"


def _shown(folder: Path) -> str:
    here = Path.cwd()
    shown = folder.relative_to(here) if folder.is_relative_to(here) else folder
    return f"{shown.as_posix()}/"
