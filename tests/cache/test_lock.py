"""One build at a time."""

import subprocess
import sys
import threading
from pathlib import Path

from briefgen.cache.lock import only_one

HOLD = """
import sys, time
from pathlib import Path
from briefgen.cache.lock import only_one
with only_one(Path(sys.argv[1]), lambda: None):
    print("inside", flush=True)
    sys.stdin.readline()
"""


def test_nobody_is_waited_for_when_nobody_is_there(tmp_path: Path) -> None:
    waited: list[bool] = []
    for _ in range(2):
        with only_one(tmp_path / "lock.db", lambda: waited.append(True)):
            pass
    assert waited == []


def test_another_process_is_waited_for(tmp_path: Path) -> None:
    lock = tmp_path / "lock.db"
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(lock)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert holder.stdin is not None
    assert holder.stdout is not None
    assert holder.stdout.readline() == "inside\n"
    waited: list[bool] = []

    def waiting() -> None:
        waited.append(True)
        holder.kill()  # a killed process gives its lock back

    untold = threading.Timer(60, holder.kill)  # or nobody would ever see that this fails
    untold.start()
    with only_one(lock, waiting):
        assert waited == [True]
    untold.cancel()
    holder.wait()
    holder.stdin.close()
    holder.stdout.close()


def test_a_damaged_lock_keeps_nobody_out(tmp_path: Path) -> None:
    (tmp_path / "lock.db").write_bytes(b"no database")
    with only_one(tmp_path / "lock.db", lambda: None):
        pass
