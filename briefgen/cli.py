"""The commands; they and ``telling`` alone print, and they alone end the process."""

from __future__ import annotations

import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from briefgen import __version__
from briefgen.options import (
    date_option,
    in_utf8,
    jobs_option,
    now_option,
    present_at,
    room_for,
    root_option,
)
from briefgen.telling import run, tell, tell_each, tell_stopped, told_in_words
from briefgen.wording import count, held_back, shown, summary, within

if TYPE_CHECKING:
    from datetime import datetime


FAILED = 1
INTERRUPTED = 130
"""The exit status after Ctrl-C, as shells have it: 128 and the number of SIGINT."""
SITE = "site"


class Commands(click.Group):
    """The commands, each of which Ctrl-C ends with one line."""

    def invoke(self, ctx: click.Context) -> Any:  # noqa: ANN401 - as click's own
        """Run a command."""
        try:
            return super().invoke(ctx)
        except (KeyboardInterrupt, Exception) as error:
            # A compiled module that is interrupted while it is imported makes an error of that.
            if not isinstance(error.__cause__ or error, KeyboardInterrupt):
                raise
        tell_stopped()
        sys.exit(INTERRUPTED)


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="briefgen")
def main() -> None:
    """Publish short news with its actors linked and its facts beside the text.

    A newsroom is a folder with briefgen.yaml, actors.yaml and briefs as Markdown under content/.
    'briefgen init' makes one, 'briefgen build' turns it into a static site in site/.
    """


@main.command(short_help="Make a newsroom that builds at once.")
@click.argument(
    "folder", type=click.Path(file_okay=False, path_type=Path), default=".", callback=in_utf8
)
def init(folder: Path) -> None:
    """Make a newsroom in FOLDER (by default this one) that builds at once.

    Writes briefgen.yaml, actors.yaml, an example brief, a .gitignore and a workflow for GitHub
    Pages. In a fresh clone, say, files that are there already are kept as they are. A folder with
    a briefgen.yaml or content/ is a newsroom already, and is left alone.
    """
    from briefgen.scaffold import ExistsError, make_newsroom  # noqa: PLC0415 - as below: speed
    from briefgen.scaffold.origin import requirement  # noqa: PLC0415

    with told_in_words(ExistsError):
        made = make_newsroom(folder, requirement())
    for path in made.written:
        click.echo(f"wrote {(folder / path).as_posix()}")
    for path in made.kept:
        click.echo(f"kept {(folder / path).as_posix()}, which was there already")
    if made.not_ignored:
        click.echo(f"Add to .gitignore: {' '.join(made.not_ignored)}")
    if made.unfinished:
        click.echo(
            f"Before you publish with {made.unfinished}: this briefgen was installed from a folder "
            "of this machine alone, so write into that file where it is to be installed from."
        )
    where = "" if folder.resolve() == Path.cwd() else f" in {shown(folder.resolve())}"
    told = f"Now run 'briefgen build'{where}, or 'briefgen serve' to watch the site"
    click.echo(f"{told} while you write.")


@main.command(short_help="Add a draft with this TITLE, dated now, under content/.")
@click.argument("title", nargs=-1, required=True)
@root_option
@date_option
def new(title: tuple[str, ...], root: Path, now: datetime | None) -> None:
    """Add a draft with this TITLE, dated now, under content/.

    The title may be several words; one with a character that means something to the shell, such
    as an apostrophe, needs quotes.

    The draft is held back until you remove 'draft: true' from its front matter.
    """
    from briefgen.present import find_zone  # noqa: PLC0415
    from briefgen.scaffold import ExistsError, make_draft  # noqa: PLC0415

    _need_newsroom(root)
    with told_in_words(ExistsError, ValueError, OverflowError):
        path = make_draft(root, " ".join(title), present_at(now, root).astimezone(find_zone(root)))
    click.echo(f"wrote {(root / path).as_posix()}")


@main.command()
@root_option
@click.option(
    "-o",
    "--output",
    type=click.Path(file_okay=False, path_type=Path),
    help="The folder to write.  [default: site/ in the newsroom's folder; .briefgen/preview/ there "
    "with --drafts]",
)
@click.option(
    "--drafts",
    is_flag=True,
    help="Build a preview, with drafts and briefs dated in the future, which stays out of site/.",
)
@now_option
@jobs_option(default=room_for)
def build(
    root: Path, output: Path | None, *, drafts: bool, now: datetime | None, jobs: int
) -> None:
    """Build the site into site/.

    Everything that is wrong is reported as 'file:line:column: error: message'. After an error the
    site is as it was before, and the exit status is 1. Warnings do not keep it from being built.
    Files in site/ that briefgen did not write are left alone.
    """
    root = root.resolve()
    if drafts and output is None:
        _build(root, _preview(root), present_at(now, root), drafts=True, jobs=jobs)
        click.echo("This is a preview, and none of it is published.")
        return
    from briefgen.folders import TAKEN, clash  # noqa: PLC0415

    output = output.resolve() if output else _site(root)
    if taken := clash(output, ((root / name).resolve() for name in TAKEN)):
        message = f"{shown(output)} cannot be the site's folder, for {taken.name} is not the site's"
        raise click.BadParameter(f"{message}; name another folder", param_hint="--output")
    _build(root, output, present_at(now, root), drafts=drafts, jobs=jobs)


def _build(root: Path, output: Path, now: datetime, *, drafts: bool, jobs: int) -> None:
    """Build and tell of it; exit after an error."""
    from briefgen.cache.unchanged import last_report, look_at_inputs  # noqa: PLC0415

    inputs = report = None
    with suppress(OSError):  # what cannot be read is for the build to tell of
        inputs = look_at_inputs(root, drafts=drafts)
        report = last_report(root, output, inputs.fingerprint, now)
    if report is None:
        from briefgen.build import Order  # noqa: PLC0415

        report = run(Order(root, output, now, drafts=drafts, jobs=jobs, inputs=inputs))
    tell(report)
    if report.failed:
        click.echo(f"Nothing was published; {shown(output)} is as it was.", err=True)
        sys.exit(FAILED)
    click.echo(summary(report, output))


def _site(root: Path) -> Path:
    """Return the folder that is published; where it is a link, what that leads to."""
    return (root / SITE).resolve()


def _preview(root: Path) -> Path:
    """Return the folder of what is looked at before it is published."""
    from briefgen.cache.unchanged import STATE  # noqa: PLC0415

    return root / STATE / "preview"


@main.command()
@root_option
@now_option
@jobs_option(default=room_for)
def check(root: Path, now: datetime | None, jobs: int) -> None:
    """Report everything that is wrong, and write nothing.

    Reads, annotates and renders all briefs as 'briefgen build' does. The exit status is 1 if there
    is an error.
    """
    from briefgen.build import Order  # noqa: PLC0415

    root = root.resolve()
    report = run(Order(root, _site(root), present_at(now, root), write=False, jobs=jobs))
    tell(report)
    if report.failed:
        sys.exit(FAILED)
    click.echo(f"{count(report.briefs, 'brief')} checked: no errors.{held_back(report)}")


@main.command(short_help="Tell what is found in a brief, and how to correct it.")
@click.argument("brief", type=click.Path(path_type=Path))
@click.argument("words", nargs=-1)
@root_option
def explain(brief: Path, words: tuple[str, ...], root: Path) -> None:
    """Tell what is found in a BRIEF, by which rule, and how to correct it.

    BRIEF is its file, such as content/2025/bridge.md. The text is analysed anew. Beside each
    mention, date, figure and quote stands the front matter that corrects it, ready to paste.
    With WORDS, such as a name, only what has them in it is told.
    """
    from briefgen.annotate.loading import ModelNotFoundError  # noqa: PLC0415
    from briefgen.diagnostics import has_errors  # noqa: PLC0415
    from briefgen.explain.brief import explain_brief  # noqa: PLC0415

    root = root.resolve()
    with told_in_words(ModelNotFoundError):
        explained, wrong = explain_brief(root, within(root, brief), " ".join(words))
    if explained:
        click.echo(explained, nl=False)
    tell_each(wrong)
    if has_errors(wrong):
        sys.exit(FAILED)


def _need_newsroom(root: Path) -> None:
    """End a command that makes no sense in a folder without settings."""
    from briefgen.newsroom import no_newsroom  # noqa: PLC0415

    if missing := no_newsroom(root.resolve()):
        tell_each([missing])
        sys.exit(FAILED)


@main.command(short_help="Show the site, drafts included, as it changes.")
@root_option
@click.option(
    "--port",
    type=click.IntRange(0, 65535),
    default=8000,
    show_default=True,
    help="The port to serve on; 0 takes any that is free.",
)
@now_option
def serve(root: Path, port: int, now: datetime | None) -> None:
    """Show the site on this machine, drafts included, and build it anew at every change.

    The published folder site/ is not touched. Stop with Ctrl-C.
    """
    from briefgen.build import Order  # noqa: PLC0415
    from briefgen.serve import HOST, PreviewServer  # noqa: PLC0415
    from briefgen.serve import serve as serve_forever  # noqa: PLC0415
    from briefgen.serve.builds import Builds  # noqa: PLC0415

    root = root.resolve()
    _need_newsroom(root)
    preview = _preview(root)
    builds = Builds()
    told: set[str] = set()
    try:
        server = PreviewServer(preview, port, builds)
    except OSError as error:
        raise click.ClickException(
            f"port {port} cannot be used: {error.strerror}; does another 'briefgen serve' run? "
            "'--port 0' takes any port that is free"
        ) from error

    def rebuild() -> None:
        report = run(Order(root, preview, present_at(now, root), drafts=True, jobs=room_for()))
        tell(report, told)
        told.update(report.notes)
        click.echo("not rebuilt" if report.failed else summary(report, preview))
        if report.failed:
            builds.failed("\n".join(map(str, (*report.errors, *report.warnings))))
        else:
            builds.done()

    def failed(error: Exception) -> None:
        what = f"not rebuilt, for something broke down: {type(error).__name__}: {error}"
        click.echo(what, err=True)
        builds.failed(what)

    try:
        try:
            rebuild()
        except Exception as error:  # noqa: BLE001 - as in serve(): the next change may mend it
            failed(error)
        click.echo(f"Serving on http://{HOST}:{server.server_port}/ until you press Ctrl-C.")
        serve_forever(root, server, rebuild, failed)
    except OSError as error:
        raise click.ClickException(f"{root} cannot be watched: {error}") from error
    except KeyboardInterrupt:
        tell_stopped()


@main.command(short_help="Build the site and push it to a branch.")
@root_option
@click.option("--branch", default="gh-pages", show_default=True, help="The branch to publish to.")
@click.option("--remote", default="origin", show_default=True, help="The remote to push to.")
@click.option("--message", default="Publish the site", show_default=True, help="The commit's.")
def publish(root: Path, branch: str, remote: str, message: str) -> None:
    """Build the site and push it to a branch, for those who publish without GitHub Actions.

    Builds site/ as 'briefgen build' does; an error ends it there. Commits the site to a branch of
    its own and pushes that; your own branch and files are left alone. In the repository's
    settings, under "Pages", choose that branch as the source.
    """
    from briefgen.publish import PublishError, publish_branch  # noqa: PLC0415

    root = root.resolve()
    site = _site(root)
    _build(root, site, present_at(None, root), drafts=False, jobs=room_for())
    with told_in_words(PublishError):
        published = publish_branch(root, site, branch, remote, message)
    done = "Published site/ to" if published else "Nothing to publish: site/ is already in"
    click.echo(f"{done} {remote}/{branch}.")


@main.command(short_help="Annotate texts: a JSON line in, a JSON line out.")
@click.option("--model", default=None, help="The spaCy pipeline.  [default: the one shipped]")
@click.option(
    "--actors",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="An actors.yaml: names that the newsroom knows.",
)
@jobs_option(default=1, show_default=True)
def annotate(model: str | None, actors: Path | None, jobs: int) -> None:
    """Annotate texts: a JSON line in, a JSON line out, in the same order.

    Reads objects {"id", "date", "text"} from standard input. The text is plain, and a newline ends
    a paragraph; the date (2025-03-04) may be null. A "language" ("en-GB") may name the region that
    the text is written for. Writes {"id", "actors", "dates", "figures", "quotes"} with character
    offsets into the text.

    A line that is no such object ends it, with the exit status 1. An unknown key, or a language
    that is none or is not read, is warned of once, and its line annotated all the same.
    """
    from briefgen.actors.directory import load_directory  # noqa: PLC0415
    from briefgen.actors.knowledge import Knowledge, KnowledgeError  # noqa: PLC0415
    from briefgen.actors.who import WhoIsWho  # noqa: PLC0415
    from briefgen.annotate.loading import ModelNotFoundError, describe  # noqa: PLC0415
    from briefgen.config import DEFAULT_MODEL  # noqa: PLC0415
    from briefgen.diagnostics import has_errors  # noqa: PLC0415
    from briefgen.stream import (  # noqa: PLC0415
        LineError,
        annotate_stream,
        encode,
        read_documents,
    )

    name = str(actors) if actors else "actors.yaml"
    directory, wrong = load_directory(name, actors.read_bytes() if actors else b"")
    tell_each(wrong)
    if directory is None or has_errors(wrong):
        sys.exit(FAILED)
    who = WhoIsWho(directory, Knowledge())
    model = model or DEFAULT_MODEL
    output = sys.stdout.buffer
    try:
        reads = describe(model).language
        documents = read_documents(sys.stdin.buffer, reads, lambda fault: tell_each([fault]))
        for fields in annotate_stream(documents, model, who, jobs):
            output.write(encode(fields))
            output.flush()
    except LineError as error:
        tell_each([error.diagnostic])
        sys.exit(FAILED)
    except (ModelNotFoundError, KnowledgeError) as error:
        raise click.ClickException(str(error)) from error
