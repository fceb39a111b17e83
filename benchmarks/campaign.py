"""Measure fully judged cases a second and core of a campaign, and where the time goes.

usage: python benchmarks/campaign.py [--cases 240] [--engine core] [--seed 1] [--size 1.0]
Seconds are CPU time of this process (generating, planning, judging) and of the engine's worker (lowering, compiling,
running), so a busy machine does not matter much. One warm-up batch is not counted. A case is asked for primal, forward,
reverse, forward of width 3 and, in turn, split, reverse of width 3, nothing more; all at 4 points; compiled at O1;
judged by every oracle.
"""

from __future__ import annotations

import argparse
import resource
import sys
import time
from collections import Counter
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

from adfuzz.campaign.judging import Judge
from adfuzz.campaign.records import Settings
from generators import Config, generate

COLUMNS = ("dialect", "cases", "cases/s/core", "generate ms", "judge ms", "engine ms", "generating", "operations",
           "loops+memory", "decided")  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cases", type=int, default=240)
    parser.add_argument("--engine", default="core")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--size", type=float, default=1.0)
    options = parser.parse_args()
    rows = [measure(options, dialects) for dialects in (("raw",), ("clang",), ("clang", "raw"))]
    print(f"| {' | '.join(COLUMNS)} |")
    print("|---" * len(COLUMNS) + "|")
    for row in rows:
        print(f"| {row} |")


def measure(options: argparse.Namespace, dialects: tuple[str, ...]) -> str:
    """Judge the cases of some dialects; return one row of the table."""
    settings = Settings((options.engine,), dialects, options.seed, size=options.size)
    batches = max(1, options.cases // settings.batch)
    with Judge(settings) as judge:
        judge.batch(10_000)
    before = _children()
    start = time.process_time()
    grades: Counter[str] = Counter()
    operations = both = cases = 0
    with Judge(settings) as judge:
        for number in range(batches):
            for case in judge.batch(number).cases:
                cases += 1
                operations += case.operations
                both += {"loop", "memory"} <= set(case.tags)
                grades.update(result.grade for result in case.results)
    own = time.process_time() - start
    engine = _children() - before
    start = time.process_time()
    for index in range(cases):
        generate(dialects[index % len(dialects)], settings.seed, index, Config(size=settings.size))
    making = time.process_time() - start
    decided = cases - grades["refused"] - grades["undecided"]
    cells = (
        "+".join(dialects),
        cases,
        f"{cases / (own + engine):.1f}",
        *(f"{1000 * seconds / cases:.1f}" for seconds in (making, own - making, engine)),
        f"{100 * making / (own + engine):.1f} %",
        f"{operations / cases:.0f}",
        f"{100 * both / cases:.0f} %",
        f"{100 * decided / cases:.1f} %",
    )
    return " | ".join(map(str, cells))


def _children() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


if __name__ == "__main__":
    main()
