import os
import pty
import signal
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import pytest

from briefgen.annotate.processes import TEXTS_EACH

FULL = Path("/dev/full")


def run(folder: Path, *arguments: str, encoding: str = "utf-8") -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "briefgen", *arguments]
    terminal = os.environ | {"PYTHONIOENCODING": encoding}
    return subprocess.run(
        command, cwd=folder, check=False, capture_output=True, text=True, env=terminal
    )


def test_what_is_printed_and_the_status_outlive_the_hasty_end(tmp_path: Path) -> None:
    told = run(tmp_path, "--help")
    assert told.returncode == 0
    assert "  publish " in told.stdout
    failed = run(tmp_path, "build")
    assert failed.returncode == 1
    assert "briefgen.yaml:1:1: error: there is no such file" in failed.stderr
    assert run(tmp_path, "no-such-command").returncode == 2


def test_a_reader_who_stops_early_gets_no_trace_of_the_program(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "briefgen", "--help"]
    with subprocess.Popen(
        command, cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as shown:
        assert shown.stdout
        assert shown.stderr
        shown.stdout.close()
        assert "Traceback" not in shown.stderr.read()


def test_a_closed_output_keeps_no_command_from_its_end(tmp_path: Path) -> None:
    command = ["sh", "-c", 'exec "$@" >&-', "sh", sys.executable, "-m", "briefgen", "--version"]
    told = subprocess.run(command, cwd=tmp_path, check=False, capture_output=True, text=True)
    assert (told.returncode, told.stderr) == (0, "")


@pytest.mark.skipif(not FULL.exists(), reason="this system has no device that is always full")
def test_a_full_disk_is_told_of_in_words(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "briefgen", "--version"]
    with FULL.open("w") as full:
        told = subprocess.run(
            command, cwd=tmp_path, check=False, stdout=full, stderr=subprocess.PIPE, text=True
        )
    expected = "Error: the output cannot be written: No space left on device\n"
    assert (told.returncode, told.stderr) == (1, expected)


def test_letters_that_the_terminal_lacks_are_escaped(tmp_path: Path) -> None:
    told = run(tmp_path, "init", "港", encoding="latin-1")
    assert told.returncode == 0
    assert "wrote \\u6e2f/briefgen.yaml" in told.stdout


def interrupt(folder: Path, after: str, *arguments: str) -> tuple[int, str]:
    """Press Ctrl-C in a terminal once a command has printed some words.

    Returns:
        Its exit status, and what it printed from then on.
    """
    child, terminal = pty.fork()
    if child == 0:
        os.chdir(folder)
        signal.signal(signal.SIGINT, signal.SIG_DFL)  # a shell lets background jobs ignore it
        os.execv(sys.executable, [sys.executable, "-m", "briefgen", *arguments])  # noqa: S606
    printed, pressed = "", False
    with suppress(OSError):  # the terminal is closed
        while part := os.read(terminal, 1000):
            printed += part.decode()
            if after in printed and not pressed:
                pressed, printed = True, ""
                os.write(terminal, b"\x03")
    os.close(terminal)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), printed


def test_a_preview_that_is_stopped_says_no_more_than_so(tmp_path: Path) -> None:
    run(tmp_path, "init")
    status, printed = interrupt(tmp_path, "until you press Ctrl-C.", "serve", "--port", "0")
    assert (status, printed.split()) == (0, ["^C", "Stopped."])


def test_a_build_that_is_stopped_publishes_nothing(tmp_path: Path) -> None:
    run(tmp_path, "init")
    (tmp_path / "content" / "long.md").write_text(
        "---\ntitle: Long\ndate: 2025-01-01\n---\n" + "Ana Reis left Lisbon.\n\n" * 2000
    )
    status, printed = interrupt(tmp_path, "Annotating", "build")
    assert status == 130
    assert printed.endswith("Stopped.\r\n")
    assert "Traceback" not in printed
    assert "Aborted" not in printed
    assert not (tmp_path / "site").exists()


def test_a_build_of_many_processes_is_stopped_as_well(tmp_path: Path) -> None:
    run(tmp_path, "init")
    for number in range(3 * TEXTS_EACH):
        brief = f"---\ntitle: Day {number}\ndate: 2025-01-01\n---\nAna Reis left on day {number}.\n"
        (tmp_path / "content" / f"{number}.md").write_text(brief)
    status, printed = interrupt(tmp_path, "Annotating", "build", "--jobs", "2")
    assert status == 130
    assert printed.endswith("Stopped.\r\n")
    assert "Traceback" not in printed
    assert not (tmp_path / "site").exists()
