import subprocess
import sys
from pathlib import Path


def run(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "briefgen", *arguments]
    return subprocess.run(command, cwd=folder, check=False, capture_output=True, text=True)


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
