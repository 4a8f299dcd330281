"""`make bench`: briefgen beside Hugo, Pelican and bare `nlp.pipe`, on the same generated briefs.

Prints CPU and wall seconds and peak memory of whole processes, and the ratios that count. Speeds
of one machine say little; ratios of one run say more. At last come awkward texts: how the time to
annotate one grows with its length.
"""

from __future__ import annotations

import argparse
import json
import shutil
import sys
import tempfile
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

from bench.articles import WORDS, generate
from bench.generators import Generator, briefgen, hugo, pelican
from bench.growth import compare_growth
from bench.measure import Cost, repeat, run
from bench.reading import READERS

if TYPE_CHECKING:
    from collections.abc import Callable

SIZES = (100, 1000, 5000)
REPEATS = 5
MEMORY_SIZE = 200
READ = 200
"""How many briefs are read to compare ways of reading."""
SCENARIOS = ("cold build", "nothing changed", "one correction", "one edited body")
ALL_CORES = "briefgen, all cores"
"""As editors run it. Its peak of memory is that of the largest process."""
Table = dict[tuple[str, str], Cost]


def main() -> None:
    """Measure and print a table for each size."""
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("--sizes", type=int, nargs="+", default=SIZES, help="numbers of briefs")
    parser.add_argument("--repeats", type=int, default=REPEATS, help="runs of each rebuild")
    parser.add_argument("--long", action="store_true", help="compare memory with long bodies")
    options = parser.parse_args()
    compare_reading(READ, options.repeats)
    for size in options.sizes:
        with tempfile.TemporaryDirectory() as folder:
            show(size, measure(Path(folder), size, options.repeats))
    if options.long:
        compare_memory()
    compare_growth()


def measure(folder: Path, size: int, repeats: int) -> Table:
    """Return the cost of each generator's scenarios for so many briefs."""
    table: Table = {}
    bare = [sys.executable, "-m", "bench.reading", "bare", str(size)]
    table["bare nlp.pipe", SCENARIOS[0]] = run(bare, Path.cwd(), folder / "bench.log")
    for generator in (hugo(), pelican(), briefgen("briefgen", "--jobs=1"), briefgen(ALL_CORES)):
        place = folder / generator.name
        place.mkdir()
        generator.prepare(place, generate(size))
        for scenario, cost in measure_generator(generator, place, repeats).items():
            table[generator.name, scenario] = cost
    return table


def measure_generator(generator: Generator, place: Path, repeats: int) -> dict[str, Cost]:
    """Return the cost of each scenario of one generator in its prepared folder."""
    for name in generator.clean:
        shutil.rmtree(place / name, ignore_errors=True)
    costs = {SCENARIOS[0]: run(generator.command, place)}
    run(generator.command, place)  # a build right after another settles the file times
    changes: dict[str, Callable[[int], None]] = {
        "nothing changed": lambda _: None,
        "one correction": lambda number: correct(place / generator.brief(10 + number), number),
        "one edited body": lambda number: edit(place / generator.brief(30 + number), number),
    }
    for scenario, change in changes.items():
        costs[scenario] = repeat(repeats, change, generator.command, place)
    return costs


def correct(brief: Path, number: int) -> None:
    """Change a brief's front matter: a correction where there are any, else its title."""
    text = brief.read_text(encoding="utf-8")
    if text.startswith("---"):
        told = f"corrections:\n  - date: 2024-05-{1 + number:02}\n    note: The day was wrong.\n"
        told += "    kind: correction\n    was: the day before the flood\n"
        text = text.replace("\n---\n", f"\n{told}---\n", 1)
    else:
        text = text.replace("Title: ", "Title: Corrected: ", 1)
    brief.write_text(text, encoding="utf-8")


def edit(brief: Path, number: int) -> None:
    """Add a sentence to a brief's body."""
    with brief.open("a", encoding="utf-8") as file:
        file.write(f"\nSentence {number} was added by the desk on Monday.\n")


def show(size: int, table: Table) -> None:
    """Print the table and the ratios that the project promises."""
    print(f"\n{size} briefs of about {WORDS} words (CPU s, wall s, peak MiB of one process)")
    names = list(dict.fromkeys(name for name, _ in table))
    print(f"{'':17}" + "".join(f"{name:>26}" for name in names))
    for scenario in SCENARIOS:
        cells = [table.get((name, scenario)) for name in names]
        shown = [f"{c.cpu:9.2f} {c.wall:8.2f} {c.memory:7.0f}" if c else "" for c in cells]
        print(f"{scenario:17}" + "".join(f"{cell:>26}" for cell in shown))
    cold = table["bare nlp.pipe", SCENARIOS[0]].cpu + table["Pelican", SCENARIOS[0]].cpu
    ratios = {
        "cold build / (bare nlp.pipe + Pelican's cold build), at most 1.3": (
            table["briefgen", SCENARIOS[0]].cpu / cold,
            table["briefgen", SCENARIOS[0]].wall
            / (table["bare nlp.pipe", SCENARIOS[0]].wall + table["Pelican", SCENARIOS[0]].wall),
        ),
        **{
            f"{scenario} / Hugo's, at most {limit}": (
                table["briefgen", scenario].cpu / table["Hugo", scenario].cpu,
                table["briefgen", scenario].wall / table["Hugo", scenario].wall,
            )
            for scenario, limit in (("nothing changed", "1/5"), ("one correction", "1/3"))
        },
    }
    one, all_cores = (table[name, SCENARIOS[0]] for name in ("briefgen", ALL_CORES))
    ratios["cold build on all cores / on one"] = all_cores.cpu / one.cpu, all_cores.wall / one.wall
    for name, (cpu, wall) in ratios.items():
        print(f"{name}: {cpu:.2f} of the CPU time, {wall:.2f} of the wall time")


def compare_reading(count: int, repeats: int) -> None:
    """Print what reading texts costs: with spaCy's model alone, with ours, and with the finders.

    The ways take turns, so that whatever else the machine does meets all of them.
    """
    runs: dict[str, list[tuple[dict[str, float], Cost]]] = {way: [] for way in READERS}
    for _ in range(repeats):
        for way, done in runs.items():
            command = [sys.executable, "-m", "bench.reading", way, str(count)]
            with tempfile.TemporaryDirectory() as folder:
                cost = run(command, Path.cwd(), log := Path(folder) / "told.json")
                done.append((json.loads(log.read_text()), cost))
    print(f"\nReading {count} briefs: words a CPU second, CPU s to start, peak MiB")
    speed, start = {}, {}
    for way, done in runs.items():
        speed[way] = median(told["words"] / told["read"] for told, _ in done)
        start[way] = median(told["start"] for told, _ in done)
        memory = max(cost.memory for _, cost in done)
        print(f"{way:17}{speed[way]:9.0f}{start[way]:9.2f}{memory:9.0f}")
    print(
        f"annotated / plain, at least 0.7: {speed['annotated'] / speed['plain']:.2f} of the speed"
    )
    print(
        f"annotated / bare, at most 1.33: {speed['bare'] / speed['annotated']:.2f} of the CPU time"
    )
    print(f"start of bare / plain, at most 1: {start['bare'] / start['plain']:.2f} of the CPU time")


def compare_memory() -> None:
    """Print the peak memory of cold builds with bodies of the usual length, and five times that."""
    generator = briefgen("briefgen", "--jobs=1")
    for words in (WORDS, 5 * WORDS):
        with tempfile.TemporaryDirectory() as folder:
            place = Path(folder)
            generator.prepare(place, generate(MEMORY_SIZE, words))
            cost = run(generator.command, place)
        print(f"cold build of {MEMORY_SIZE} briefs of {words} words: peak {cost.memory:.0f} MiB")


if __name__ == "__main__":
    main()
