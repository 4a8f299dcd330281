"""`make evaluate`: what the annotator finds rightly, measured on the gold of public benchmarks.

The gold does not belong to the project: it is looked for beside the repository, or in the folder
that EVALUATION names, with the scorer that goes with it.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

FOLDER = Path(os.environ.get("EVALUATION", Path(__file__).parents[2] / "shared" / "evaluation"))


@dataclass(frozen=True, slots=True)
class Goal:
    """What is to be reached on a set.

    Attributes:
        set: The set's file, without its ending.
        part: What it measures.
        figures: The way to each figure in the scorer's answer, and what it is to be.
    """

    set: str
    part: str
    figures: tuple[tuple[tuple[str, ...], float], ...]


GOALS = (
    Goal("ner-conll2003", "names, Reuters", ((("actors", "F1"), 94),)),
    Goal("ner-worldwide", "names, worldwide", ((("actors", "F1"), 85),)),
    Goal("dates-timebank-aquaint", "dates", ((("value", "F1"), 80), (("span relaxed", "F1"), 92))),
    Goal("figures-newsquant", "figures", ((("value", "F1"), 92), (("value and unit", "F1"), 86))),
    Goal("quotes-polnear", "quotes", ((("found %",), 98), (("right speaker %",), 92))),
    Goal("links-current-events-2025", "links", ((("covered %",), 88), (("linked %",), 82))),
)
MEASURED_MONTHS = ("2025-11", "2025-12")
"""Of the links: names of the other months stand in the knowledge base."""


def main() -> None:
    """Print a line for each figure: what is reached, and what is to be."""
    if not (FOLDER / "score.py").is_file():
        sys.exit(f"there is no scorer in {FOLDER.name}/: name its folder with EVALUATION")
    print(f"{'part':18}{'figure':22}{'reached':>9}{'goal':>7}")
    for goal in GOALS:
        answer = score(goal)
        for way, wanted in goal.figures:
            reached: Any = answer
            for step in way:
                reached = reached[step]
            print(f"{goal.part:18}{' '.join(way):22}{reached:>9}{wanted:>7}", flush=True)


def score(goal: Goal) -> dict[str, Any]:
    """Return the scorer's answer for a set; of the links, only for the months that are measured."""
    gold = FOLDER / "dev" / f"{goal.set}.jsonl"
    lines = gold.read_text(encoding="utf-8").splitlines(keepends=True)
    if goal.set.startswith("links"):
        lines = [line for line in lines if json.loads(line)["date"][:7] in MEASURED_MONTHS]
    with tempfile.TemporaryDirectory() as folder:
        measured = Path(folder, gold.name)
        measured.write_text("".join(lines), encoding="utf-8")
        scorer = [sys.executable, str(FOLDER / "score.py"), str(measured), "--"]
        annotate = [str(Path(sys.executable).parent / "briefgen"), "annotate"]
        done = subprocess.run([*scorer, *annotate], check=True, capture_output=True, text=True)
    answer: dict[str, Any] = json.loads(done.stdout)
    return answer


if __name__ == "__main__":
    main()
