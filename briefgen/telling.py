"""What commands say while they work and when something is wrong; all of it on standard error."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

import click

from briefgen.wording import reason

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator

    from briefgen.build import Order
    from briefgen.diagnostics import Diagnostic
    from briefgen.report import Report

COLOURS = {"error": "red", "warning": "yellow"}


@contextmanager
def told_in_words(*expected: type[Exception]) -> Iterator[None]:
    """End a command with one line where something expected happens, or a file cannot be used."""
    try:
        yield
    except expected as error:
        raise click.ClickException(str(error)) from error
    except OSError as error:
        raise click.ClickException(reason(error)) from error


def run(order: Order) -> Report:
    """Build with a progress bar on a terminal, in silence elsewhere.

    Returns:
        What was done and what is wrong, which is not told yet.
    """
    from briefgen.build import build as build_site  # noqa: PLC0415

    if not sys.stderr.isatty():
        return build_site(order, waiting=waiting)
    from briefgen.progress import ProgressBar  # noqa: PLC0415

    with ProgressBar() as bar:
        return build_site(order, bar.show, waiting)


def tell_stopped() -> None:
    """Say that Ctrl-C was heard, below the line in which a terminal shows it."""
    click.echo("\nStopped." if sys.stderr.isatty() else "Stopped.", err=True)


def waiting() -> None:
    """Say why nothing happens yet."""
    click.echo("Waiting for another build of this newsroom to end ...", err=True)


def tell(report: Report, told: Container[str] = ()) -> None:
    """Print what is wrong, and the notes that were not told before.

    Errors come last, next to the line that says what became of the site: there may be a hundred
    warnings.
    """
    tell_each((*report.warnings, *report.errors))
    for note in report.notes:
        if note not in told:
            click.echo(f"note: {note}", err=True)


def tell_each(diagnostics: Iterable[Diagnostic]) -> None:
    """Print what is wrong, a line each."""
    for each in diagnostics:
        severity = click.style(each.severity.value, fg=COLOURS[each.severity.value])
        click.echo(f"{each.place}: {severity}: {each.told}", err=True)
