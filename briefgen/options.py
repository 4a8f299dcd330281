"""What several commands may be told: the newsroom's folder, and what time it is."""

from __future__ import annotations

import os
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import click


def _moment(
    _context: click.Context, _option: click.Parameter, value: str | None
) -> datetime | None:
    """Read the value of --now, which may lack a time zone."""
    from briefgen.present import PresentError, read_moment  # noqa: PLC0415 - start-up speed

    try:
        return read_moment(value) if value is not None else None
    except PresentError as error:
        raise click.BadParameter(str(error)) from error


def present_at(given: datetime | None, root: Path) -> datetime:
    """Return what --now says, else SOURCE_DATE_EPOCH, else the clock.

    Raises:
        click.ClickException: SOURCE_DATE_EPOCH is no moment.
    """
    from briefgen.present import PresentError, find_zone, present  # noqa: PLC0415

    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    try:
        return present(given, epoch, partial(find_zone, root), partial(datetime.now, UTC))
    except PresentError as error:
        raise click.ClickException(str(error)) from error


def in_utf8(_context: click.Context, _option: click.Parameter, folder: Path) -> Path:
    """Refuse a newsroom's folder that neither SQLite nor Pagefind can name."""
    try:
        str(folder.resolve()).encode()
    except UnicodeEncodeError as error:
        message = "the path of this folder is no UTF-8; give its folders other names"
        raise click.BadParameter(message) from error
    return folder


root_option = click.option(
    "-C",
    "--directory",
    "root",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    default=".",
    callback=in_utf8,
    help="The newsroom's folder.  [default: this folder]",
)
now_option = click.option(
    "--now",
    callback=_moment,
    metavar="DATE",
    help="Take this for the present: briefs dated later are held back. Without a time zone it is "
    "the newsroom's. SOURCE_DATE_EPOCH is honoured, too.  [default: the clock]",
)
date_option = click.option(
    "--now",
    callback=_moment,
    metavar="DATE",
    help="Date the draft so. Without a time zone it is the newsroom's.  [default: the clock]",
)
