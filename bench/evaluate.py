"""`make evaluate`: what the annotator finds rightly, measured on the gold of public benchmarks.

The gold does not belong to the project: it is looked for beside the repository, or in the folder
that EVALUATION names, with the scorer that goes with it.
"""

from __future__ import annotations

import json
import math
import os
import re
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

FOLDER = Path(os.environ.get("EVALUATION", Path(__file__).parents[2] / "shared" / "evaluation"))


Line = dict[str, Any]
"""A document with its gold, or what the annotator found in one."""


@dataclass(frozen=True, slots=True)
class Goal:
    """What is to be reached on a set.

    Attributes:
        set: The set's file, without its ending.
        part: What it measures.
        figures: The way to each figure in the scorer's answer, and what it is to be.
        ranges: Whether ranges are compared as ranges, which the scorer does not do by itself.
    """

    set: str
    part: str
    figures: tuple[tuple[tuple[str, ...], float], ...]
    ranges: bool = False


FIGURES = ((("value", "F1"), 92.0), (("value and unit", "F1"), 86.0))
GOALS = (
    Goal("ner-conll2003", "names, Reuters", ((("actors", "F1"), 94),)),
    Goal("ner-worldwide", "names, worldwide", ((("actors", "F1"), 85),)),
    Goal("dates-timebank-aquaint", "dates", ((("value", "F1"), 80), (("span relaxed", "F1"), 92))),
    Goal("figures-newsquant", "figures", FIGURES),
    Goal("figures-newsquant", "figures, ranges too", FIGURES, ranges=True),
    Goal("quotes-polnear", "quotes", ((("found %",), 98), (("right speaker %",), 92))),
    Goal("links-current-events-2025", "links", ((("covered %",), 88), (("linked %",), 82))),
)
MEASURED_MONTHS = ("2025-11", "2025-12")
"""Of the links: names of the other months stand in the knowledge base."""
RANGE = re.compile(r"\s*(\d+(?:\.\d+)?)\s*-\s*(\d+(?:\.\d+)?)\s*")
"""How the gold writes a range: "3.0-5.0"."""


def main() -> None:
    """Print a line for each figure: what is reached, and what is to be."""
    if not (FOLDER / "score.py").is_file():
        sys.exit(f"there is no scorer in {FOLDER.name}/: name its folder with EVALUATION")
    print(f"{'part':21}{'figure':22}{'reached':>9}{'goal':>7}")
    for goal in GOALS:
        gold = read_gold(goal)
        found = annotate(gold)
        if goal.ranges:
            gold, found = ranges_as_numbers(gold), ranges_as_numbers(found)
        answer = score(goal, gold, found)
        for way, wanted in goal.figures:
            reached: Any = answer
            for step in way:
                reached = reached[step]
            print(f"{goal.part:21}{' '.join(way):22}{reached:>9}{wanted:>7g}", flush=True)


def read_gold(goal: Goal) -> list[Line]:
    """Return the documents of a set; of the links, only those of the months that are measured."""
    lines = (FOLDER / "dev" / f"{goal.set}.jsonl").read_text(encoding="utf-8").splitlines()
    documents: list[Line] = [json.loads(line) for line in lines]
    if goal.set.startswith("links"):
        return [one for one in documents if one["date"][:7] in MEASURED_MONTHS]
    return documents


def annotate(gold: list[Line]) -> list[Line]:
    """Return what `briefgen annotate` finds in the documents, which it is not shown the gold of."""
    briefgen = Path(sys.executable).parent / "briefgen"
    given = as_lines([{key: one[key] for key in ("id", "date", "text")} for one in gold])
    done = subprocess.run(
        [briefgen, "annotate"], input=given, check=True, capture_output=True, text=True
    )
    return [json.loads(line) for line in done.stdout.splitlines()]


def ranges_as_numbers(lines: list[Line]) -> list[Line]:
    """Return the lines with each range among their figures as one number, which only it has.

    The scorer compares numbers, and the gold writes a range as text: what is right would be a miss
    and a mistake at once. No other pair of rational numbers has the same low - sqrt(2) * high, and
    no single one.
    """
    return [{**line, "figures": [_as_number(one) for one in line["figures"]]} for line in lines]


def _as_number(figure: Line) -> Line:
    written = RANGE.fullmatch(str(figure["value"]))
    ends = written.groups() if written else (figure["value"], figure.get("high", figure["value"]))
    try:
        low, high = sorted(map(float, ends))
    except (TypeError, ValueError):
        return figure  # neither a number nor a range
    return {**figure, "value": low - math.sqrt(2) * high} if low < high else figure


def score(goal: Goal, gold: list[Line], found: list[Line]) -> Line:
    """Return the scorer's answer for what was found in the documents of a set."""
    with tempfile.TemporaryDirectory() as folder:
        right, said = Path(folder, f"{goal.set}.jsonl"), Path(folder, "found.jsonl")
        right.write_text(as_lines(gold), encoding="utf-8")
        said.write_text(as_lines(found), encoding="utf-8")
        scorer = [sys.executable, str(FOLDER / "score.py"), "--predictions", str(said), str(right)]
        done = subprocess.run(scorer, check=True, capture_output=True, text=True)
    answer: Line = json.loads(done.stdout)
    return answer


def as_lines(documents: list[Line]) -> str:
    """Return the documents as JSON lines."""
    return "".join(json.dumps(one, ensure_ascii=False) + "\n" for one in documents)


if __name__ == "__main__":
    main()
