"""What several commands may be told: the newsroom's folder, and what time it is."""

from __future__ import annotations

import os
from contextlib import suppress
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


MEMORY_EACH = 2 << 30
"""How many bytes of memory a machine has for each process, which takes a quarter of them."""


def room_for() -> int:
    """Return how many processes this machine has the cores and the memory for, at least one."""
    cores = os.cpu_count() or 1
    with suppress(AttributeError):  # not every system tells which cores this process may use
        cores = len(os.sched_getaffinity(0))
    with suppress(AttributeError, OSError, ValueError):  # nor how much memory there is
        memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
        cores = min(cores, memory // MEMORY_EACH)
    return max(1, cores)


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
jobs_option = partial(
    click.option,
    "-j",
    "--jobs",
    type=click.IntRange(1),
    metavar="NUMBER",
    show_default="as many as the machine has room for",
    help="Read hundreds of texts with so many processes; each takes half a gigabyte of memory.",
)
