"""An index is made: Pagefind reads the briefs' records, and its files are put in one order."""

import json
import os
import subprocess
from collections.abc import Callable, Mapping, Sequence
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory

from briefgen.site.model import Entry
from briefgen.site.search.canonical import UnknownFormError, canonical
from briefgen.site.search.records import record, record_path


class NotMadeError(Exception):
    """Pagefind has made no index; the message tells why."""


def make_index(
    entries: Sequence[Entry], language: str, text: Callable[[Entry], str]
) -> dict[str, bytes]:
    """Return the files of an index of these briefs, by their names in its folder.

    Args:
        entries: The briefs.
        language: The language that they are searched in, as a BCP 47 tag.
        text: Returns a brief's plain text.

    Raises:
        NotMadeError: Pagefind is not there, fails, or is of an unknown version.
    """
    with TemporaryDirectory() as place:
        records, made = Path(place) / "records", Path(place) / "made"
        for entry in entries:
            path = records / record_path(entry)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(record(entry, text(entry)), encoding="utf-8", errors="replace")
        try:
            run_pagefind(records, made, language.partition("-")[0].lower())
            return canonical(_files(made))
        except (ImportError, OSError, subprocess.SubprocessError, UnknownFormError) as error:
            told = str(getattr(error, "stderr", None) or error)
            raise NotMadeError(" ".join(told.split())) from error


def keep(files: Mapping[str, bytes], key: str, folder: Path, listing: str) -> dict[str, str]:
    """Keep the files of an index, and last the list of them, so that it is whole or not there.

    Most of what one brief's change makes is what lies there already: those files are not written.

    Returns:
        The hash of each file by its name.
    """
    (folder / listing).unlink(missing_ok=True)
    known = _files(folder)
    for name in known.keys() - files.keys():
        (folder / name).unlink()
    for name, data in files.items():
        if known.get(name) != data:
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_bytes(data)
    hashes = {name: sha256(files[name]).hexdigest() for name in sorted(files)}
    (folder / listing).write_text(json.dumps({"key": key, "files": hashes}), encoding="utf-8")
    return hashes


def run_pagefind(records: Path, made: Path, language: str) -> None:
    """Let Pagefind read a folder of records; it asks nothing of the network."""
    from pagefind_bin import (  # type: ignore[import-untyped]  # noqa: PLC0415 - it may be missing
        get_executable,
    )

    asked = ("--site", records, "--output-path", made, "--force-language", language, "--silent")
    own = {name: value for name, value in os.environ.items() if not name.startswith("PAGEFIND_")}
    subprocess.run(  # noqa: S603 - the program of the package, with paths of our own
        [get_executable(), *asked],
        cwd=records,  # where no configuration of Pagefind's lies
        env=own,
        check=True,
        capture_output=True,
        text=True,
        errors="replace",
    )


def _files(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }
